import Audit
import Outputs

extension DecisionsFault {
  /// Place, what is wrong and what to do, in both languages.
  func words(_ path: PathName) -> Bilingual {
    let place = PlainLine.text("\(path.text):\(line):\(byte)")
    let words = reason.words
    return Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)")
  }
}

extension DecisionsFault.Reason {
  fileprivate var words: Bilingual {
    switch self {
    case .json(let reason): JSONFaultWords.words(reason)
    case .noHead:
      Bilingual(
        en: "this is no file of decisions. Give the file that the page of hwaja audit sample saved.",
        ko: "판정 파일이 아닙니다. hwaja audit sample의 페이지에서 저장한 파일을 주세요.")
    case .noText, .otherText:
      Bilingual(
        en: "the record lacks its text or has another one. Save the decisions from the page again.",
        ko: "기록에 본문이 없거나 다른 본문이 들었습니다. 페이지에서 판정을 다시 저장하세요.")
    case .unknown(let key, let value):
      Bilingual(
        en: "there is no \(key) \(PlainLine.text(value)) in this file. Save the decisions from the page again.",
        ko: "이 파일에는 \(key) \(PlainLine.text(value))이(가) 없습니다. 페이지에서 판정을 다시 저장하세요.")
    case .otherSample:
      Bilingual(
        en: "the sample was changed after it was drawn: its digest is another. Load the page and save again.",
        ko: "뽑은 뒤에 표본이 바뀌었습니다(다이제스트가 다름). 페이지에서 다시 저장하세요.")
    default: ofStatement
    }
  }

  private var ofStatement: Bilingual {
    switch self {
    case .repeated(let statement):
      Bilingual(
        en: "statement \(statement) comes a second time. Remove one of the lines.",
        ko: "발언 \(statement)이(가) 두 번 나옵니다. 한 줄을 지우세요.")
    case .missing(let found, let drawn):
      Bilingual(
        en: "\(drawn) statements were drawn, \(found) are here. Save the decisions from the page again.",
        ko: "뽑은 발언은 \(drawn)건인데 \(found)건만 있습니다. 페이지에서 판정을 다시 저장하세요.")
    case .speakerMissing:
      Bilingual(
        en: "the speaker is judged wrong, but none is given instead. Add \"speaker\", or change the verdict.",
        ko: "화자가 틀렸다고 했으나 맞는 화자가 없습니다. \"speaker\"를 넣거나 판정을 바꾸세요.")
    case .speakerUnasked:
      Bilingual(
        en: "a speaker is given, but the verdict is not wrong-speaker. Remove one of the two.",
        ko: "화자가 있으나 판정이 wrong-speaker가 아닙니다. 둘 중 하나를 고치세요.")
    default:
      Bilingual(
        en: "the speaker given is the one that is judged wrong. Change one of the two.",
        ko: "맞는 화자로 적은 이가 틀렸다고 한 화자와 같습니다. 둘 중 하나를 고치세요.")
    }
  }
}
