import AnalysisRecords
import Audit
import JSONText
import Testing

/// Audits against earlier ones, and annotators against one another.
@Suite struct AuditComparisonTests {
  @Test(arguments: [
    (0, 0, 1.0), (1, 0, 1.0), (5, 0, 0.0625), (8, 1, 0.0390625), (1, 8, 0.0390625), (3, 3, 1.0),
    (2000, 1900, 0.1129),
  ])
  func mcNemarsTestIsExact(_ better: Int, _ worse: Int, _ probability: Double) {
    #expect(abs(McNemarTest(better: better, worse: worse).probability - probability) < 0.0001)
  }

  @Test func whatChangedIsTold() throws {
    let sample = try SampleAudit()
    let old = sample.document([sample.item(7, 13, 1), sample.item(22, 25, nil), sample.item(28, 34, 0)])
    let new = sample.document([sample.item(7, 13, 0), sample.item(22, 25, 0), sample.item(0, 4, 0)])
    let changes = AuditChanges(old: old.items, new: new.items)
    #expect(changes.better.map(\.item.key.start) == [7, 28], "a speaker is right now; a find that was none is gone")
    #expect(changes.worse.map(\.item.key.start) == [22, 0], "somebody was named needlessly; a new find that is none")
    #expect(changes.test == McNemarTest(better: 1, worse: 1))
    #expect((changes.common, changes.unmatched) == (3, 0))
    let same = AuditChanges(old: old.items, new: old.items)
    #expect(same.better.isEmpty && same.worse.isEmpty && same.otherwise.isEmpty)
  }

  @Test func anAuditInJSONKeepsItsItems() throws {
    let sample = try SampleAudit()
    let document = sample.document([sample.item(7, 13, 1, confidence: 0.75), sample.item(28, 34, nil)])
    let bytes = JSONAudit.bytes(AuditReport([document], seed: 1))
    #expect(try AuditReader.items(bytes) == document.items)
    let cut = Array(bytes.dropLast(20))
    #expect(throws: JSONFault.self) { try AuditReader.items(cut) }
    #expect(throws: JSONFault.self) { try AuditReader.items(Array(#"{"schema":"hwaja/1","items":[]}"#.utf8)) }
  }

  @Test func annotatorsAreComparedBothWays() throws {
    let first = try SampleAudit()
    // The second gives the quote to the city, and leaves the clause out.
    var second = first.gold
    second.quotes[0].speaker = "city"
    second.clauses = []
    let agreement = AnnotatorAgreement([(first.gold, second)])
    #expect(agreement.quotes.forward.spanF1 == 1 && agreement.quotes.backward.spanF1 == 1)
    #expect((agreement.clauses.forward.gold, agreement.clauses.backward.gold) == (1, 0))
    #expect(agreement.clauses.forward.spanRecall == 0)
    #expect((agreement.matched, agreement.agreed) == (2, 1))
    // First: han 1, nobody 1. Second: city 1, nobody 1. Chance: (1·1 for nobody) / 4 = 1/4.
    #expect(abs(agreement.kappa - (0.5 - 0.25) / 0.75) < 1e-12)
    #expect(AnnotatorAgreement([(first.gold, first.gold)]).kappa == 1)
    #expect(agreement.errors.map(\.error.cause) == [.wrongPerson, .missed])
  }

  @Test func speakersOfTwoAnnotatorsAreOneByTheirNames() throws {
    let first = try SampleAudit()
    var second = first.gold
    second.speakers[0].id = "s1"
    second.quotes[0].speaker = "s1"
    let agreement = AnnotatorAgreement([(first.gold, second)])
    #expect((agreement.matched, agreement.agreed) == (3, 3))
    #expect(agreement.kappa == 1)
  }

  @Test func whatOneHasAsOptionalIsNoFault() throws {
    let first = try SampleAudit()
    var second = first.gold
    second.quotes[1].isOptional = true
    var without = first.gold
    without.quotes.removeLast()
    let agreement = AnnotatorAgreement([(without, second)])
    #expect(agreement.quotes.forward.spanPrecision == 1)
    #expect(agreement.quotes.backward.spanRecall == 1)
  }
}
