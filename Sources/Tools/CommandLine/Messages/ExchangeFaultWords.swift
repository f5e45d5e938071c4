import Audit
import Outputs

extension FaultWords {
  /// What is wrong with a file of an annotation tool.
  static func words(_ reason: ExchangeFault.Reason) -> Bilingual {
    switch reason {
    case .json(let reason): JSONFaultWords.words(reason)
    case .gold(let fault): words(fault)
    case .unknownLabel, .unknownSpan, .sameSpan, .looseWords, .brokenWords: spanWords(reason)
    case .unknownLink, .wrongEnds, .twice: linkWords(reason)
    case .halfCharacter, .otherUnit, .carriageReturn: unitWords(reason)
    case .badLine, .foreignAnnotation, .notAnnotated, .severalAnnotations, .noPlace, .onlyBreaks: fileWords(reason)
    }
  }

  private static func spanWords(_ reason: ExchangeFault.Reason) -> Bilingual {
    switch reason {
    case .unknownLabel(let label):
      let label = PlainLine.text(label)
      return Bilingual(
        en: "\"\(label)\" is no label of gold. Use Quote, Clause, Source, Cue or Speaker.",
        ko: "\"\(label)\"은(는) 정답의 라벨이 아닙니다. Quote, Clause, Source, Cue, Speaker 중 하나를 쓰세요.")
    case .unknownSpan(let id):
      let id = PlainLine.text(id)
      return Bilingual(
        en: "there is no span \"\(id)\". Remove what speaks of it, or mark the span.",
        ko: "\"\(id)\" 구간이 없습니다. 이 줄을 지우거나 구간을 표시하세요.")
    case .sameSpan(let id):
      let id = PlainLine.text(id)
      return Bilingual(
        en: "two spans have the id \"\(id)\". Give one another id.", ko: "구간 두 개의 id가 \"\(id)\"입니다. 하나를 바꾸세요.")
    case .looseWords(let words):
      let words = PlainLine.text(words)
      return Bilingual(
        en: "\"\(words)\" belongs to no quote or clause. Link one to it, or remove it.",
        ko: "\"\(words)\"에 이어진 인용이나 간접 발화가 없습니다. 관계를 잇거나 지우세요.")
    default:
      return Bilingual(
        en: "a source or cue is one piece. Mark its words without a gap.", ko: "출처와 발화 표현은 한 덩어리입니다. 끊김 없이 표시하세요.")
    }
  }

  private static func linkWords(_ reason: ExchangeFault.Reason) -> Bilingual {
    switch reason {
    case .unknownLink(let role):
      let role = PlainLine.text(role)
      return Bilingual(
        en: "\"\(role)\" is no relation of gold. Use source, cue, speaker, via or part.",
        ko: "\"\(role)\"은(는) 정답의 관계가 아닙니다. source, cue, speaker, via, part 중 하나를 쓰세요.")
    case .wrongEnds(let link, let from, let to):
      return Bilingual(
        en: "\(link) can't lead from \(from) to \(to). It leads from a quote or clause to what it names.",
        ko: "\(link) 관계는 \(from)에서 \(to)(으)로 이을 수 없습니다. 인용이나 간접 발화에서 이으세요.")
    default:
      guard case .twice(let link) = reason else {
        return Bilingual(en: "this is no relation. Correct it.", ko: "관계가 아닙니다. 고치세요.")
      }
      return Bilingual(
        en: "one item has \(link) twice. Leave one.", ko: "한 항목에 \(link) 관계가 두 번 있습니다. 하나만 남기세요.")
    }
  }

  private static func unitWords(_ reason: ExchangeFault.Reason) -> Bilingual {
    switch reason {
    case .halfCharacter(let offset):
      Bilingual(
        en: "\(offset) is in the middle of a character. Check the unit of the offsets (--units).",
        ko: "\(offset)은(는) 글자 한가운데입니다. 위치의 단위를 확인하세요(--units).")
    case .otherUnit:
      Bilingual(
        en: "the offsets are counted in the other unit. Give the right one with --units.",
        ko: "위치를 다른 단위로 셌습니다. --units로 맞는 단위를 주세요.")
    default:
      Bilingual(
        en: "a carriage return, which brat does not count. Write line ends as line feeds alone.",
        ko: "brat이 세지 않는 캐리지 리턴이 있습니다. 줄 끝을 LF로만 쓰세요.")
    }
  }

  private static func fileWords(_ reason: ExchangeFault.Reason) -> Bilingual {
    switch reason {
    case .badLine:
      Bilingual(
        en: "this line is no annotation of brat. Correct it or remove it.", ko: "brat의 주석이 아닌 줄입니다. 고치거나 지우세요.")
    case .foreignAnnotation(let name):
      Bilingual(
        en: "gold has no place for \"\(PlainLine.text(name))\". Remove it.",
        ko: "\"\(PlainLine.text(name))\"을(를) 정답에 담을 수 없습니다. 지우세요.")
    case .notAnnotated:
      Bilingual(
        en: "nobody has annotated this task. Annotate it or remove it.", ko: "주석이 없는 과제입니다. 주석을 달거나 빼세요.")
    case .severalAnnotations(let count):
      Bilingual(
        en: "the task has \(count) annotations. Keep one of them in each file.",
        ko: "주석이 \(count)개인 과제입니다. 파일마다 하나만 남기세요.")
    case .onlyBreaks:
      Bilingual(
        en: "a span holds nothing but line breaks. Mark words.", ko: "줄바꿈만 표시한 구간이 있습니다. 표현을 표시하세요.")
    default:
      Bilingual(
        en: "the text is too short to mark its speakers. Leave the document out.",
        ko: "본문이 너무 짧아 화자를 표시할 수 없습니다. 이 문서를 빼세요.")
    }
  }
}
