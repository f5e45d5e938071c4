import AnalysisRecords
import Outputs

/// The words around claims, in the language of the reader.
struct ClaimWords: Sendable {
  let language: Language

  func pick(_ english: String, _ korean: String) -> String { Bilingual(en: english, ko: korean)[language] }

  var heading: String { pick("Statements worth checking", "확인할 만한 발언") }
  var nobody: String { pick("speaker unknown", "화자 미상") }
  var failures: String { pick("Documents that could not be read", "읽지 못한 문서") }

  /// How many there are, and how many are shown.
  func overview(_ feed: ClaimFeed) -> String {
    let (documents, all, wanted) = (feed.documentCount, feed.statementCount, feed.wantedCount)
    let shown = feed.claims.count
    var text = pick("\(documents) articles, \(all) statements", "기사 \(documents)건, 발언 \(all)개")
    if wanted < all { text += pick(", \(wanted) of them wanted", ", 그 가운데 고른 것 \(wanted)개") }
    if shown < wanted { text += pick("; the first \(shown) are shown (--top)", ". 앞의 \(shown)개를 보입니다 (--top)") }
    return text
  }

  /// Who speaks, with title and organization.
  func speaker(_ claim: Claim) -> String {
    guard let speaker = claim.speaker else { return nobody }
    let role = RecordLabels.role(speaker.roles.first, of: speaker.affiliation)
    return role.map { "\(speaker.name) (\($0))" } ?? speaker.name
  }

  /// What the words with our additions are called.
  var selfContained: String { pick("in full, 〔ours〕", "풀어 쓰면, 〔 〕는 덧붙인 말") }

  /// The reasons that weigh something, each with its weight and the words that show it.
  func reasons(_ claim: Claim) -> String {
    let reasons = claim.reasons.filter { abs($0.weight) >= 0.005 }.map { reason in
      let shown = reason.words.isEmpty ? "" : " (\(reason.words.joined(separator: ", ")))"
      return "\(Self.signed(reason.weight)) \(label(reason.feature))\(shown)"
    }
    return pick("why: ", "까닭: ")
      + (["\(Self.signed(claim.base)) \(pick("any statement", "모든 발언"))"] + reasons).joined(separator: " · ")
  }

  /// What a feature is called.
  func label(_ feature: ClaimFeature) -> String {
    switch feature {
    case .words(let feature): feature.label[language]
    case .setting(let feature): feature.label[language]
    case .speaker(let kind):
      EntityKind(rawValue: kind).map { pick("speaker: ", "화자: ") + RecordLabels.kind($0)[language] } ?? nobody
    case .stance("bare"): pick("no reporting words", "전달 동사 없음")
    case .stance(let stance): pick("manner: ", "전달: ") + RecordLabels.stance(stance)[language]
    }
  }

  /// The article, the place in it, and what is known of the attribution.
  func details(_ claim: Claim) -> [String] {
    let document = claim.document
    let source = claim.item.source.map { pick("source “\($0.text)”", "출처 “\($0.text)”") }
    var details = [document.outlet, document.published, document.title ?? document.id].compactMap { $0 }
    details += [source].compactMap { $0 } + RecordLabels.details(claim.item, within: nil, in: language)
    if !claim.repetitions.isEmpty {
      details.append(pick("repeated \(claim.repetitions.count)×", "기사 안에서 \(claim.repetitions.count)번 되풀이"))
    }
    return details
  }

  /// A number with its sign: `+0.85`, `−1.20`.
  static func signed(_ value: Double) -> String {
    "\(value < 0 ? "−" : "+")\(DecimalText.fixed(abs(value), 2))"
  }
}
