import Audit
import TestSupport
import Testing

/// Gold that goes into a tool's format and comes back is the same gold, to the last key and offset.
@Suite struct ExchangeRoundTripTests {
  @Test(arguments: ExchangeFormat.allCases)
  func ownGoldComesBack(_ format: ExchangeFormat) throws { try check("own", format) }

  @Test(
    .enabled(if: SharedFolder.path != nil, "neither $HWAJA_SHARED nor ../shared is there"),
    arguments: ["dev", "seeds"], ExchangeFormat.allCases)
  func sharedGoldComesBack(_ name: String, _ format: ExchangeFormat) throws { try check(name, format) }

  @Test(arguments: ExchangeFormat.allCases)
  func awkwardTextComesBack(_ format: ExchangeFormat) throws {
    for document in [ExchangedGold.awkward, ExchangedGold.partial] {
      #expect(GoldVerification(document).findings == [])
      let back = try format.roundTrip(document)
      #expect(String(decoding: back.line(), as: UTF8.self) == String(decoding: document.line(), as: UTF8.self))
      #expect(back.line() == document.line())
    }
  }

  private func check(_ name: String, _ format: ExchangeFormat) throws {
    let documents = try GoldFiles.documents(name)
    #expect(!documents.isEmpty)
    for document in documents {
      #expect(try format.roundTrip(document).line() == document.line(), "\(document.id)")
    }
  }
}
