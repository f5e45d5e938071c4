import Audit
import Foundation
import TestSupport
import Testing

/// What is read and written again is the same gold, key by key.
@Suite struct GoldWritingTests {
  @Test func ownGoldIsUnchanged() throws { try check("own") }

  @Test(
    .enabled(if: SharedFolder.path != nil, "neither $HWAJA_SHARED nor ../shared is there"),
    arguments: ["dev", "seeds"])
  func sharedGoldIsUnchanged(_ name: String) throws { try check(name) }

  @Test(.enabled(if: SharedFolder.path != nil, "neither $HWAJA_SHARED nor ../shared is there"))
  func goldThatNobodyReadsHasNoFault() throws {
    #expect(try GoldFiles.documents("check").count == 25)
  }

  private func check(_ name: String) throws {
    let documents = try GoldFiles.documents(name)
    #expect(!documents.isEmpty)
    for (document, line) in zip(documents, try GoldFiles.bytes(name).split(separator: UInt8(ascii: "\n"))) {
      #expect(try GoldReaderTests.read(String(decoding: document.line(), as: UTF8.self)) == document)
      // Foundation knows nothing of our reader: what it makes of both lines must be equal.
      let (before, after) = (try object(Array(line)), try object(document.line()))
      #expect(before.isEqual(to: after as? [AnyHashable: Any] ?? [:]), "\(document.id)")
    }
  }

  private func object(_ line: [UInt8]) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]) as NSDictionary
  }
}
