public import Outputs

/// The words of the record in the language of the reader.
public enum RecordLabels {
  /// Name of a stance; a stance that is not known is shown as it is.
  public static func stance(_ stance: String) -> Bilingual {
    stances[stance] ?? Bilingual(en: stance, ko: stance)
  }

  /// Name of a kind of speaker.
  public static func kind(_ kind: EntityKind) -> Bilingual {
    switch kind {
    case .person: Bilingual(en: "person", ko: "사람")
    case .organization: Bilingual(en: "organization", ko: "기관")
    case .group: Bilingual(en: "group", ko: "집단")
    case .anonymous: Bilingual(en: "unnamed source", ko: "익명")
    case .document: Bilingual(en: "document", ko: "문서")
    case .place: Bilingual(en: "place", ko: "장소")
    }
  }

  /// Name of a type of statement.
  public static func type(_ type: AttributionType) -> Bilingual {
    switch type {
    case .direct: Bilingual(en: "direct", ko: "직접")
    case .mixed: Bilingual(en: "mixed", ko: "혼합")
    case .indirect: Bilingual(en: "indirect", ko: "간접")
    }
  }

  /// Where a span stands: `본문 12–30`, `제목 0–4`.
  public static func place(_ spans: [RecordSpan]) -> Bilingual {
    guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else {
      return Bilingual(en: "", ko: "")
    }
    let isTitle = spans.contains(where: \.inTitle)
    return Bilingual(
      en: "\(isTitle ? "title" : "text") \(start)–\(end)", ko: "\(isTitle ? "제목" : "본문") \(start)–\(end)")
  }

  /// What was said, in quotation marks if it is a quote; the pieces of a divided content joined by an ellipsis.
  public static func words(_ item: Attribution) -> String {
    let words = item.content.map(\.text).joined(separator: " … ")
    return item.type == .direct ? "“\(words)”" : words
  }

  /// Title and organization in one, the organization only where the title does not hold it already.
  public static func role(_ role: String?, of affiliation: String?) -> String? {
    guard let affiliation else { return role }
    guard let role else { return affiliation }
    return role.contains(affiliation) ? role : "\(affiliation) \(role)"
  }

  /// Everything about an item but its speaker and its words: type, cue and stance, channel, date, place, confidence.
  ///
  /// `within` names the one in whose words the item stands.
  public static func details(_ item: Attribution, within: String?, in language: Language) -> [String] {
    var details = [type(item.type)[language]]
    if let cue = item.cue { details.append("\(cue.span.text) [\(stance(cue.stance)[language])]") }
    if !item.via.isEmpty {
      let names = item.via.map(\.name).joined(separator: " > ")
      details.append(Bilingual(en: "via \(names)", ko: "경유 \(names)")[language])
    }
    if let within { details.append(Bilingual(en: "in the words of \(within)", ko: "\(within)의 말 속")[language]) }
    if let said = item.said { details.append(said.text + (said.date.map { " (\($0))" } ?? "")) }
    details.append(place(item.content)[language])
    if item.truncated { details.append(Bilingual(en: "cut off by the page", ko: "원문에서 잘림")[language]) }
    if let confidence = item.confidence {
      let value = DecimalText.fixed(min(max(confidence, 0), 1), 2)
      details.append(Bilingual(en: "confidence \(value)", ko: "신뢰도 \(value)")[language])
    }
    return details
  }

  /// Two digits after the point, without Foundation.
  private static let stances: [String: Bilingual] = [
    "neutral": Bilingual(en: "said", ko: "말함"), "announce": Bilingual(en: "announced", ko: "발표"),
    "relay": Bilingual(en: "relayed", ko: "전달"), "explain": Bilingual(en: "explained", ko: "설명"),
    "forecast": Bilingual(en: "forecast", ko: "전망"), "continue": Bilingual(en: "went on", ko: "이어 말함"),
    "assert": Bilingual(en: "asserted", ko: "주장"), "accuse": Bilingual(en: "accused", ko: "비판"),
    "deny": Bilingual(en: "denied", ko: "부인"), "demand": Bilingual(en: "demanded", ko: "요구"),
    "warn": Bilingual(en: "warned", ko: "경고"), "promise": Bilingual(en: "promised", ko: "약속"),
    "admit": Bilingual(en: "admitted", ko: "인정"), "ask": Bilingual(en: "asked", ko: "질문"),
    "reveal": Bilingual(en: "revealed", ko: "공개"), "testify": Bilingual(en: "testified", ko: "증언"),
  ]
}
