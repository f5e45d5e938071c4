import PipelineSupport
import Testing

/// Papers whose reports are cited, and notes that somebody handles.
@Suite struct CitedPaperTests {
  /// A report says nothing itself.
  static let papers: [AttributionCase] = [
    .init(
      "paper that no table knows",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|된다⟧"고 ⟦!1|했다⟧. 이 매체는 ⟦@2 누리스탠다드|누리스탠다드⟧의 보도를 인용해 "⟦Q2|어려운 일⟧"이라고 ⟦!2|했다⟧."#,
      why: "the paper before 의 is cited"),
    .init(
      "note that was ordered", "수첩에 적힌 ‘⟦Q =-|배후는 누리⟧’라는 ⟦!|메모를 송민재 국장이 지시했다⟧는 의혹이 있다.",
      why: "who ordered the note has not said its words"),
    .init("who writes", #"(도쿄=누리뉴스) 특별취재단 = "⟦Q =-|저 원래 잘해요.⟧""#, headline: true, why: "those who write are no source"),
    .init(
      "line that goes on",
      #"⟦@1 국방부|국방부⟧는 "⟦Q1|사실이 아니다⟧"라고 ⟦!1|밝혔습니다⟧."# + "\n"
        + #"□ ⟦@2 누리신문|누리신문⟧이 보도에서 "⟦Q2|위원장이 호통을 쳤다⟧"는 ⟦!2|내용으로 보도했고⟧,"#,
      why: "a line that ends in a comma is no subtitle"),
  ]

  @Test(arguments: papers) func sayWhatTheyReport(_ row: AttributionCase) { check(row) }
}
