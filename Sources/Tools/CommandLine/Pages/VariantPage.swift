import JSONText
import Outputs
import StatementLedger

/// Shows the wordings of utterances.
struct VariantPage {
  let language: Language

  /// The first groups, each with its fullest wording and what became of it elsewhere.
  func page(_ groups: [VariantGroup], showing limit: Int) -> String {
    let pairs = groups.reduce(0) { $0 + $1.variants.count }
    let shown = min(limit, groups.count)
    let more = shown < groups.count ? text(", the first \(shown) shown", ", 처음 \(shown)개를 보임") : ""
    var page = text(
      "\(groups.count) utterances in several wordings, \(pairs) pairs\(more)\n",
      "여러 기사에 실린 말 \(groups.count)개, 견준 쌍 \(pairs)개\(more)\n")
    for group in groups.prefix(limit) {
      page += "\(head(group.fullest))\n    “\(PlainLine.text(group.fullest.content))”\n"
      for variant in group.variants {
        page += "  \(verdict(variant)) · \(head(variant.other))\n    \(PlainLine.text(variant.comparison.marked))\n"
      }
    }
    return page
  }

  /// A pair a line, for programs.
  static func lines(_ groups: some Sequence<VariantGroup>) -> String {
    var json = JSONWriter()
    for group in groups {
      for variant in group.variants {
        variant.write(to: &json, utterance: group.utterance)
        json.endLine()
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func head(_ statement: StoredStatement) -> String {
    let outlet = statement.document.outlet.isEmpty ? statement.document.recordID : statement.document.outlet
    let speaker = statement.named ?? text("speaker not stated", "화자를 알 수 없음")
    return PlainLine.text(
      ["S\(statement.id)", statement.day, outlet, speaker].compactMap { $0 }.joined(separator: " · "))
  }

  private func verdict(_ variant: Variant) -> String {
    var words = [Self.name(variant.comparison.verdict)[language]]
    if !variant.comparison.alterations.isEmpty {
      words[0] += " (\(variant.comparison.alterations.map { $0.name[language] }.joined(separator: ", ")))"
    }
    if variant.isGivenToAnother { words.append(text("another speaker", "다른 화자")) }
    return words.joined(separator: ", ")
  }

  private static func name(_ verdict: TextComparison.Verdict) -> Bilingual {
    switch verdict {
    case .same: Bilingual(en: "same", ko: "같음")
    case .shortened: Bilingual(en: "shortened", ko: "줄임")
    case .reworded: Bilingual(en: "reworded", ko: "고쳐 말함")
    case .altered: Bilingual(en: "altered", ko: "달라짐")
    }
  }

  private func text(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }
}
