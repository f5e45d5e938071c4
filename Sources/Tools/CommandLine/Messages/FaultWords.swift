import ArticleText
import JSONText
import Outputs

/// What to say of each fault of the input: a stable word for programs, and in both languages what is wrong and what
/// to do about it.
enum FaultWords {
  /// What to know of a text that was not UTF-8.
  static func remark(_ encoding: ArticleDecoding.Encoding) -> Bilingual? {
    switch encoding {
    case .utf8: nil
    case .utf16: Bilingual(en: "read as UTF-16.", ko: "UTF-16으로 읽었습니다.")
    case .cp949: Bilingual(en: "not UTF-8, read as CP949.", ko: "UTF-8이 아니어서 CP949로 읽었습니다.")
    }
  }

  /// A file that can't be read.
  static func words(_ fault: ReadFault) -> (code: String, words: Bilingual) {
    if fault.number == ReadFault.tooLarge.number {
      return (
        "too-large",
        Bilingual(
          en: "one article is larger than 256 MB. Split the file into articles.",
          ko: "기사 하나가 256MB를 넘습니다. 파일을 기사별로 나누세요.")
      )
    }
    let reason = fault.reason
    return (
      "unreadable",
      Bilingual(en: "can't be read: \(reason). Check the file.", ko: "읽을 수 없습니다: \(reason). 파일을 확인하세요.")
    )
  }

  /// A file that is no text.
  static func words(_ reason: ArticleDecoding.Fault.Reason) -> (code: String, words: Bilingual) {
    switch reason {
    case .damagedUTF8:
      (
        "bad-encoding",
        Bilingual(
          en: "damaged UTF-8 begins at this byte. Get the file again or save it as UTF-8.",
          ko: "이 바이트부터 UTF-8이 깨졌습니다. 파일을 다시 받거나 UTF-8로 저장하세요.")
      )
    case .damagedUTF16:
      (
        "bad-encoding",
        Bilingual(
          en: "damaged UTF-16 begins at this byte. Get the file again or save it as UTF-8.",
          ko: "이 바이트부터 UTF-16이 깨졌습니다. 파일을 다시 받거나 UTF-8로 저장하세요.")
      )
    case .unknownEncoding:
      (
        "bad-encoding",
        Bilingual(
          en: "this byte is neither UTF-8 nor CP949. Save the file as UTF-8.",
          ko: "이 바이트는 UTF-8도 CP949도 아닙니다. UTF-8로 저장하세요.")
      )
    case .otherFormat(let format):
      (
        "other-format",
        Bilingual(
          en: "this is a file of kind \(format), not text. Save it as plain text.",
          ko: "텍스트가 아니라 \(format) 파일입니다. 텍스트 파일로 저장하세요.")
      )
    }
  }

  /// A row that is no article.
  static func words(_ reason: ArticleRows.Fault.Reason) -> (code: String, words: Bilingual) {
    switch reason {
    case .json(let reason): words(reason)
    case .noText:
      (
        "no-text",
        Bilingual(en: "the row has no \"text\". Add the article's text.", ko: "이 줄에는 \"text\"가 없습니다. 기사 본문을 넣으세요.")
      )
    case .record:
      (
        "is-record",
        Bilingual(
          en: "this is a record, not an article. Give records to hwaja report.",
          ko: "기사가 아니라 분석 기록입니다. 분석 기록은 hwaja report에 주세요.")
      )
    }
  }

  /// A row that is not JSON.
  static func words(_ reason: JSONFault.Reason) -> (code: String, words: Bilingual) {
    ("bad-json", JSONFaultWords.words(reason))
  }
}
