public import Outputs

/// The words of an audit in the language of the reader.
public struct AuditWords: Sendable {
  /// The language.
  public let language: Language

  /// Makes the words of a language.
  public init(language: Language) { self.language = language }

  func pick(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }

  var heading: String { pick("Audit of attributions", "화자 귀속 감사") }

  /// What people marked.
  var gold: String { pick("gold", "정답") }
  /// What is audited.
  var system: String { pick("system", "시스템") }

  /// Name of a layer.
  public func layer(_ layer: ItemComparison.Layer) -> String {
    switch layer {
    case .quotes: pick("quote", "인용")
    case .indirect: pick("clause", "간접 인용")
    }
  }

  /// Name of a cause.
  public func cause(_ cause: ErrorCause) -> String {
    switch cause {
    case .missed: pick("missed", "놓침")
    case .spurious: pick("spurious", "정답에 없음")
    case .boundary: pick("wrong boundary", "경계 어긋남")
    case .noSpeaker: pick("no speaker", "화자 비움")
    case .wrongPerson: pick("wrong person", "다른 화자")
    case .nobodyNamed: pick("speaker where nobody is named", "밝히지 않은 화자를 지어냄")
    case .wrongMention: pick("right person by a wrong mention", "화자는 맞고 근거 낱말이 다름")
    }
  }

  /// What a cause means.
  func meaning(_ cause: ErrorCause) -> String {
    switch cause {
    case .missed: pick("in the gold, and nothing like it was found", "정답에 있으나 찾지 못했다")
    case .spurious: pick("found, and nothing like it is in the gold", "찾았으나 정답에 그런 발언이 없다")
    case .boundary:
      pick(
        "begins or ends elsewhere; of clauses less than four fifths of the letters agree",
        "시작이나 끝이 다르다. 간접 인용은 글자의 5분의 4 미만이 겹친다")
    case .noSpeaker: pick("found, and the speaker left open", "찾았으나 화자를 비워 두었다")
    case .wrongPerson: pick("found, and given to somebody else", "찾았으나 다른 이의 말로 했다")
    case .nobodyNamed: pick("found, and given to somebody though the text names nobody", "본문이 화자를 밝히지 않았는데 화자를 적었다")
    case .wrongMention:
      pick(
        "counts as right: the words named as source are others than the gold's", "맞은 것으로 센다. 화자를 가리키는 낱말로 꼽은 것이 정답과 다르다"
      )
    }
  }

  /// Heading of what is told apart by a property.
  func slice(_ slice: AuditSlice) -> String {
    switch slice {
    case .rule: pick("By rule", "규칙별")
    case .type: pick("By type", "종류별")
    case .resolution: pick("By resolution", "해소 방식별")
    case .stance: pick("By stance", "어조별")
    case .kind: pick("By kind of speaker named", "적은 화자의 종류별")
    }
  }

  /// Name of a property.
  func property(_ slice: AuditSlice) -> String {
    switch slice {
    case .rule: pick("rule", "규칙")
    case .type: pick("type", "종류")
    case .resolution: pick("resolution", "해소 방식")
    case .stance: pick("stance", "어조")
    case .kind: pick("kind", "화자 종류")
    }
  }

  /// What an outlet is called that is not known.
  var unknownOutlet: String { pick("(not known)", "(알 수 없음)") }

  /// A speaker, or that there is none.
  public func speaker(_ name: String?) -> String { name ?? pick("nobody named", "화자 없음") }

  /// Where a disagreement stands and what the system knew of it: article, layer, rule, confidence.
  func facts(_ excerpt: ErrorExcerpt) -> [String] {
    let span = excerpt.error.comparison.span
    var facts = ["\(excerpt.document) \(span.lowerBound)–\(span.upperBound)", layer(excerpt.error.comparison.layer)]
    if let rule = excerpt.rule { facts.append(pick("rule \(rule)", "규칙 \(rule)")) }
    if let confidence = excerpt.confidence {
      facts.append(pick("confidence ", "신뢰도 ") + DecimalText.fixed(confidence, 2))
    }
    return facts
  }

  /// Both sides of a disagreement, the gold first.
  func sides(_ excerpt: ErrorExcerpt) -> [(name: String, side: ErrorExcerpt.Side)] {
    [(gold, excerpt.gold), (system, excerpt.system)].compactMap { name, side in side.map { (name, $0) } }
  }

  /// A share with three decimals.
  static func share(_ value: Double) -> String { DecimalText.fixed(value, 3) }

  /// A share of so many cases with its interval, or that there is none.
  static func measured(_ cases: Int, _ value: Double, _ range: ProportionInterval) -> [String] {
    cases == 0 ? ["–", "–"] : [share(value), interval(range.lower, range.upper)]
  }

  /// An interval with three decimals.
  static func interval(_ lower: Double, _ upper: Double) -> String { "\(share(lower))–\(share(upper))" }
}
