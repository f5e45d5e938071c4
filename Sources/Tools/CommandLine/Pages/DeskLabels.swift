import AnalysisRecords
import Outputs
import QuoteReports
import StatementLedger

/// The words of the desk in the language of the reader; what is not known is shown as it is.
enum DeskLabels {
  /// Name of a status, with the verdict if there is one.
  static func status(_ status: String, verdict: String?) -> Bilingual {
    let name =
      switch DeskStatus(rawValue: status) {
      case .checking: Bilingual(en: "being checked", ko: "확인 중")
      case .waiting: Bilingual(en: "waiting for an answer", ko: "답변 대기")
      case .checked: Bilingual(en: "checked", ko: "확인 끝")
      case .dropped: Bilingual(en: "dropped", ko: "제외")
      case nil: Bilingual(en: status, ko: status)
      }
    guard let verdict else { return name }
    return Bilingual(en: "\(name.english): \(verdict)", ko: "\(name.korean): \(verdict)")
  }

  /// Name of a type of statement.
  static func type(_ type: String) -> Bilingual {
    AttributionType(rawValue: type).map(RecordLabels.type) ?? Bilingual(en: type, ko: type)
  }

  /// How openly the article says who.
  static func transparency(_ name: String) -> Bilingual {
    switch SourceTransparency(rawValue: name) {
    case .namedPerson: Bilingual(en: "a named person", ko: "실명")
    case .organization: Bilingual(en: "an organization", ko: "기관")
    case .document: Bilingual(en: "a document", ko: "문서")
    case .surname: Bilingual(en: "a surname only", ko: "성만 밝힘")
    case .group: Bilingual(en: "a group", ko: "집단")
    case .unnamedOfOrganization: Bilingual(en: "unnamed, of a named organization", ko: "익명, 소속은 밝힘")
    case .unnamed: Bilingual(en: "unnamed", ko: "익명")
    case .unstated: Bilingual(en: "not stated", ko: "밝히지 않음")
    case nil: Bilingual(en: name, ko: name)
    }
  }

  /// What makes a speaker one over documents.
  static func scope(_ scope: String) -> Bilingual {
    switch scope {
    case "lexicon": Bilingual(en: "known to the lexicon", ko: "사전에 있음")
    case "name": Bilingual(en: "by name", ko: "이름으로 묶음")
    case "document": Bilingual(en: "in one document", ko: "한 문서 안에서만")
    case "given": Bilingual(en: "set by a person", ko: "사람이 정함")
    default: Bilingual(en: scope, ko: scope)
    }
  }
}
