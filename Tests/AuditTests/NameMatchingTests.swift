import AnalysisRecords
import Audit
import JSONText
import Testing

/// Names found against names marked.
@Suite struct NameMatchingTests {
  private static let row = """
    {"id":"n1","text":"한서윤과 아르템 벨라노프가 가람시에서 만났다.",\
    "entities":[[0,3,"PS","한서윤"],[5,13,"PS","아르템 벨라노프"],[15,18,"LC","가람시"]]}
    """

  private static func gold(_ row: String) throws(JSONFault) -> NameGold {
    let bytes = Array(row.utf8)
    var reader = NameGoldReader(bytes)
    return try reader.gold(in: 0..<bytes.count)
  }

  private static func record(_ names: [Range<Int>], kind: EntityKind = .person) -> AnalysisRecord {
    let mentions = names.map {
      RecordMention(span: .init(start: $0.lowerBound, end: $0.upperBound, text: ""), name: $0)
    }
    return AnalysisRecord(
      analyzer: .init(version: "0", lexicon: ""), id: "n1", origin: .init(), textSHA256: "",
      entities: [RecordEntity(id: "E1", name: "x", kind: kind, mentions: mentions)])
  }

  @Test func onlyPersonsAreRead() throws {
    #expect(try Self.gold(Self.row).names == [0..<3, 5..<13])
  }

  @Test func aNameCountsWhenItsSpanIsEqual() throws {
    let gold = try Self.gold(Self.row)
    var matching = NameMatching()
    matching.add(gold, Self.record([0..<3, 9..<13, 15..<18]))
    #expect((matching.right, matching.found, matching.gold) == (1, 3, 2))
    #expect(matching.errors.map(\.kind) == [.cut, .boundary, .spurious])
    #expect(matching.errors.map(\.name) == ["아르템 벨라노프", "벨라노프", "가람시"])
    #expect(abs(matching.f1 - 0.4) < 1e-12)
  }

  @Test func bodiesAreNoPersons() throws {
    var matching = NameMatching()
    matching.add(try Self.gold(Self.row), Self.record([0..<3], kind: .organization))
    #expect(matching.found == 0)
    #expect(matching.errors.map(\.kind) == [.missed, .missed])
    #expect(matching.precision == 0 && matching.f1 == 0)
  }

  @Test(arguments: [
    ("[0,3,\"PS\",\"한서윤\"]", "[0,3,\"PS\",\"한서운\"]", JSONFault.Reason.outOfRange),
    ("[15,18", "[15,180", .outOfRange), ("[0,3,", "[3,3,", .outOfRange),
    ("\"entities\"", "\"names\"", .lacksKey("entities")),
  ])
  func faultyRowsAreRefused(_ old: String, _ new: String, _ reason: JSONFault.Reason) throws {
    let range = try #require(Self.row.ranges(of: old).first)
    let row = Self.row[..<range.lowerBound] + new + Self.row[range.upperBound...]
    do throws(JSONFault) {
      _ = try Self.gold(String(row))
      Issue.record("\(new) was taken")
    } catch {
      #expect(error.reason == reason)
    }
  }
}
