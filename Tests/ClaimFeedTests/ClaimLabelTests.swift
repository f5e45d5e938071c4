import ClaimFeed
import Testing

@Suite struct ClaimLabelTests {
  @Test(arguments: [
    ("a1\ttext\t1\t5", ClaimLabelFault.Reason.cells(4), "a cell is missing"),
    ("a1\tbody\t1\t5\tyes", .place("body"), "no such place"),
    ("a1\ttext\t5\t5\tyes", .offsets("5–5"), "nothing within"),
    ("a1\ttext\t-1\t5\tyes", .offsets("-1–5"), "before the beginning"),
    ("a1\ttext\tx\t5\tyes", .offsets("x–5"), "no number"),
    ("a1\ttext\t1\t5\tmaybe", .judgement("maybe"), "no judgement"),
  ])
  func faults(_ row: String, _ fault: ClaimLabelFault.Reason, _ reason: String) {
    let found = ClaimLabelReader.labels(in: Array("# labels\n\(row)\n".utf8))
    #expect(found.faults == [ClaimLabelFault(line: 2, reason: fault)], "\(reason)")
    #expect(found.labels.isEmpty)
  }

  @Test func allFaultsAreTold() {
    let found = ClaimLabelReader.labels(in: Array("a\n\na1\ttext\t1\t5\tyes\na1\ttext\t1\t5\tno\n".utf8))
    #expect(found.faults.map(\.line) == [1, 4])
    #expect(found.faults.last?.reason == .repeated(line: 3))
    #expect(found.labels.count == 1)
  }

  @Test(arguments: [
    (100, 106, true, "the same words"), (100, 110, true, "more than half"), (100, 120, false, "less than half"),
    (106, 112, false, "beside them"),
  ])
  func means(_ start: Int, _ end: Int, _ isMeant: Bool, _ reason: String) {
    let label = ClaimLabel(document: "a1", inTitle: false, start: start, end: end, isWorth: true)
    #expect(label.means(Sample.claim("다리가 늦다")) == isMeant, "\(reason)")
  }
}
