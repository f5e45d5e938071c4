import AnalysisRecords
import Audit

extension ExchangedGold {
  /// One line that every format shows whole: an emoji before a quote, and below it a clause of two parts.
  ///
  ///     😀 한 시장은 "내일 연다"고 말했다.
  ///     시는 길이, 안 막힌다고 했다.
  static let small: GoldDocument = {
    let text = "😀 한 시장은 \"내일 연다\"고 말했다.\n시는 길이, 안 막힌다고 했다."
    var document = GoldDocument(id: "s1", outlet: "가온일보", text: Array(text.unicodeScalars))
    document.speakers = [.init(id: "han", names: ["한서윤", "한 시장"], kind: .person), .init(id: "city", names: ["시"])]
    document.quotes = [
      .init(
        content: [9..<14], speaker: "han", source: .init(text: "한 시장", span: 2..<6),
        cue: .init(text: "말했다", span: 17..<20), via: ["city"], isOptional: true)
    ]
    document.clauses = [.init(content: [25..<27, 29..<34], speaker: "city", cue: .init(text: "했다", span: nil))]
    return document
  }()

  /// SHA-256 of its text.
  static let digest = "383d686aab66c660aa2fbb4434c5b48a083d4702a925fe04ff406c31d94ae57a"
}
