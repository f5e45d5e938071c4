import Testing

@testable import StatementLedger

/// The first of many hits are those that sorting all of them would give.
@Suite struct FirstHitsTests {
  @Test(arguments: [nil, 0, 1, 3, 20, 999, 1000, 5000])
  func theFirstAreKept(_ limit: Int?) {
    // Days repeat, and come in no order.
    let all = (0..<1000).map { Hit(id: $0, day: "2026-02-\(10 + $0 * 7919 % 19)", worth: Double($0 % 5)) }
    let latest: (Hit, Hit) -> Bool = { ($1.day, $1.id) < ($0.day, $0.id) }
    var hits = FirstHits(limit: limit, by: latest)
    for hit in all { hits.add(hit) }
    #expect(hits.count == all.count)
    #expect(hits.ordered == Array(all.sorted(by: latest).prefix(limit ?? all.count)))
  }
}
