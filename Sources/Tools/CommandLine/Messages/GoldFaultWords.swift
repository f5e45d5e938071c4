import AnalysisRecords
import Audit
import Outputs

extension FaultWords {
  /// What is wrong with gold.
  static func words(_ fault: GoldFault) -> Bilingual {
    switch fault {
    case .json(let reason): JSONFaultWords.words(reason)
    case .emptySpan, .outsideText, .noSpan, .severalSpans, .spanOrder, .sameSpans: spanWords(fault)
    case .unknownSpeaker, .sameSpeaker, .unknownKind, .noNames: speakerWords(fault)
    case .otherWords, .wordsMissing: itemWords(fault)
    case .sameDocument, .otherText, .rejectedInWhole: documentWords(fault)
    }
  }

  private static func spanWords(_ fault: GoldFault) -> Bilingual {
    switch fault {
    case .emptySpan(let start, let end):
      Bilingual(
        en: "the span from \(start) to \(end) holds nothing. Give its first scalar and the one after its last.",
        ko: "\(start)부터 \(end)까지의 구간이 비었습니다. 첫 글자와 마지막 글자 다음의 위치를 주세요.")
    case .outsideText(let start, let end, let length):
      Bilingual(
        en: "the span from \(start) to \(end) is not in the text of \(length) scalars. "
          + "Count Unicode scalars from 0.",
        ko: "\(start)부터 \(end)까지의 구간이 \(length)자(유니코드 스칼라)인 본문을 벗어납니다. 0부터 스칼라로 세세요.")
    case .noSpan:
      Bilingual(
        en: "the item has no span. Add [start, end] to \"content\".", ko: "구간이 없습니다. \"content\"에 [시작, 끝]을 넣으세요.")
    case .severalSpans:
      Bilingual(
        en: "a quote has one span. Make an item of each part.", ko: "인용은 구간이 하나입니다. 부분마다 항목을 하나씩 만드세요.")
    case .spanOrder:
      Bilingual(
        en: "the parts overlap or are not in the order of the text. Sort them and let none overlap.",
        ko: "부분이 겹치거나 본문 순서가 아닙니다. 순서대로, 겹치지 않게 적으세요.")
    default:
      Bilingual(
        en: "an item of this layer has the same spans already. Remove one.", ko: "같은 구간의 항목이 이미 있습니다. 하나를 지우세요.")
    }
  }

  private static func itemWords(_ fault: GoldFault) -> Bilingual {
    guard case .otherWords(let marked, let found) = fault else {
      return Bilingual(
        en: "there is a place but no words. Give the words that stand there.", ko: "위치만 있고 표현이 없습니다. 그 자리의 표현을 적으세요.")
    }
    let (shown, there) = (PlainLine.text(marked), PlainLine.text(found))
    return Bilingual(
      en: "\"\(shown)\" is not at its offsets, where \"\(there)\" stands. Correct the words or the offsets.",
      ko: "\"\(shown)\"이(가) 그 위치에 없습니다. 그 자리에는 \"\(there)\"이(가) 있습니다. 표현이나 위치를 고치세요.")
  }

  private static func speakerWords(_ fault: GoldFault) -> Bilingual {
    switch fault {
    case .sameSpeaker(let id):
      let id = PlainLine.text(id)
      return Bilingual(
        en: "two speakers have the id \"\(id)\". Give one another id.", ko: "화자 두 명의 id가 \"\(id)\"입니다. 하나를 바꾸세요.")
    case .unknownKind(let word):
      let (word, kinds) = (PlainLine.text(word), EntityKind.allCases.map(\.rawValue).joined(separator: ", "))
      return Bilingual(
        en: "\"\(word)\" is no kind of speaker. Write one of \(kinds).",
        ko: "\"\(word)\"은(는) 화자의 종류가 아닙니다. \(kinds) 중 하나를 쓰세요.")
    case .noNames(let id):
      let id = PlainLine.text(id)
      return Bilingual(
        en: "the speaker \"\(id)\" has no name. List every form that the text uses.",
        ko: "화자 \"\(id)\"에 이름이 없습니다. 본문에 쓰인 이름을 모두 적으세요.")
    case .unknownSpeaker(let id):
      let id = PlainLine.text(id)
      return Bilingual(
        en: "no speaker has the id \"\(id)\". Add it to \"speakers\" or correct it.",
        ko: "id가 \"\(id)\"인 화자가 없습니다. \"speakers\"에 넣거나 고치세요.")
    default: return Bilingual(en: "this is no speaker. Correct it.", ko: "화자가 아닙니다. 고치세요.")
    }
  }

  private static func documentWords(_ fault: GoldFault) -> Bilingual {
    switch fault {
    case .sameDocument(let id):
      let id = PlainLine.text(id)
      return Bilingual(
        en: "the id \"\(id)\" has stood before. Give every document its own.",
        ko: "id \"\(id)\"이(가) 앞에 있습니다. 문서마다 다른 id를 주세요.")
    case .otherText:
      return Bilingual(
        en: "this is not the SHA-256 of the text. Get the text that was marked, or remove the key.",
        ko: "본문의 SHA-256이 아닙니다. 표시한 그 본문을 쓰거나 이 키를 지우세요.")
    default:
      return Bilingual(
        en: "only a document with \"partial\": true has rejected items. Add that key or remove the item.",
        ko: "\"partial\": true인 문서에만 아니라고 판정한 항목이 있습니다. 그 키를 넣거나 항목을 지우세요.")
    }
  }
}
