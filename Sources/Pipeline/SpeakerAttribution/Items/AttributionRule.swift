/// The rules that link words to speakers.
///
/// Names are those of `pattern` in the record.
public enum AttributionRule: String, Sendable, CaseIterable {
  case subjectBeforeQuote = "subject-before-quote"
  case subjectBeforeCue = "subject-before-cue"
  case subjectBeforeClause = "subject-before-clause"
  case adnominalHead = "adnominal-head"
  case genitiveSource = "genitive-source"
  case evidential = "evidential"
  case documentSource = "document-source"
  case droppedSubject = "dropped-subject"
  case headlineName = "headline-name"
  case headlineBody = "headline-body"
  case nameInBrackets = "name-in-brackets"
  case label = "label"
  case turn = "turn"
  case lookingBack = "looking-back"
  case topicByPlace = "topic-by-place"
  case answer = "answer"
  case unattributed = "unattributed"

  /// One line on what the rule does.
  public var summary: String {
    switch self {
    case .subjectBeforeQuote: "The subject or topic before the quotation that no inner verb takes."
    case .subjectBeforeCue: "The subject between the complementizer and the reporting verb."
    case .subjectBeforeClause: "The subject or topic before a reported clause that the clause itself does not take."
    case .adnominalHead: "The noun that the reporting clause modifies."
    case .genitiveSource: "The noun before 의 and a speech noun, or before a copula of one."
    case .evidential: "The noun of a frame such as 에 따르면."
    case .documentSource: "A document with 에서, where the sentence has no subject."
    case .droppedSubject: "No subject: the speaker of the words before goes on."
    case .headlineName: "The name before or behind a headline's quotation, or who opens the headline."
    case .headlineBody: "The speaker to whom the body gives the headline's words."
    case .nameInBrackets: "The name in brackets right behind a quotation."
    case .label: "The name in a label before the quotation, or the one that signs it behind a dash."
    case .turn: "A quotation that stands alone goes on with the speaker before it, the headline's or the only voice."
    case .lookingBack: "이같이 말했다: the subject of the next sentence takes the quotation before it."
    case .topicByPlace: "A noun that no table knows, right before a quotation that a verb of speech takes up."
    case .answer: "The answer of the one who was asked: behind 묻자, or a quotation that stands alone behind a question."
    case .unattributed: "The text does not say whose words they are."
    }
  }

  /// A sentence of ours that shows the rule.
  public var example: String {
    switch self {
    case .subjectBeforeQuote: "한서윤 시장은 \"내일 문을 연다\"고 말했다."
    case .subjectBeforeCue: "\"내일 문을 연다\"고 한서윤 시장이 밝혔다."
    case .subjectBeforeClause: "한서윤 시장은 다리가 곧 열린다고 밝혔다."
    case .adnominalHead: "\"늦었다\"고 지적한 윤가람 의원을 만났다."
    case .genitiveSource: "준비가 끝났다는 게 한서윤 시장의 설명이다."
    case .evidential: "시청에 따르면 다리는 내일 열린다."
    case .documentSource: "\"내일 문을 연다\"고 성명에서 밝혔다."
    case .droppedSubject: "이어 \"서두르지 않겠다\"고 덧붙였다."
    case .headlineName: "한서윤 \"내일 문 연다\""
    case .headlineBody: "\"내일 문 연다\"…새 다리 개통"
    case .nameInBrackets: "\"내일 문을 연다.\"(한서윤 시장) 다리는 튼튼하다."
    case .label: "[인터뷰] 한서윤/나래시장 : \"내일 문을 엽니다.\""
    case .turn: "\"다 함께 건너겠습니다.\""
    case .lookingBack: "\"내일 엽니다.\" 한서윤 시장은 이같이 말했다."
    case .topicByPlace: "한 산책객은 \"많이 배웠다\"고 말했다."
    case .answer: "한서윤 시장은 \"늦지 않는다\"고 했다. ―언제 여나. \"내일 연다.\""
    case .unattributed: "\"늦었다\"는 지적이 나온다."
    }
  }
}
