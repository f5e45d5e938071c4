import ClaimFeed
import Outputs

/// What is said of faults of labels.
enum ClaimLabelFaultWords {
  /// Place, fault and what to do.
  static func words(_ fault: ClaimLabelFault, path: String) -> Bilingual {
    let words = words(fault.reason)
    let place = "\(path):\(fault.line):1"
    return Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)")
  }

  private static func words(_ reason: ClaimLabelFault.Reason) -> Bilingual {
    switch reason {
    case .cells(let count):
      return Bilingual(
        en: "\(count) cells. Write document, in, start, end and worth, with a tab between.",
        ko: "칸이 \(count)개입니다. document, in, start, end, worth를 탭으로 나누어 적으세요.")
    case .place(let word):
      let shown = PlainLine.text(word)
      return Bilingual(
        en: "\"\(shown)\" is no place. Write text or title.", ko: "\"\(shown)\"은(는) 자리가 아닙니다. text나 title로 적으세요.")
    case .offsets(let range):
      let shown = PlainLine.text(range)
      return Bilingual(
        en: "\(shown) is no range. Write start and end in scalars, start before end.",
        ko: "\(shown)은(는) 범위가 아닙니다. start와 end를 스칼라 단위로, start를 작게 적으세요.")
    case .judgement(let word):
      let shown = PlainLine.text(word)
      return Bilingual(
        en: "\"\(shown)\" is no judgement. Write yes or no.", ko: "\"\(shown)\"은(는) 판단이 아닙니다. yes나 no로 적으세요.")
    case .repeated(let line):
      return Bilingual(
        en: "these words are judged on line \(line) already. Keep one of the two.",
        ko: "이 발언은 \(line)행에서 이미 판단했습니다. 하나만 남기세요.")
    }
  }
}
