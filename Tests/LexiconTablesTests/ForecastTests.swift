import BuiltInLexicon
import Testing

@testable import LexiconTables

@Suite("Looking many words up at once")
struct ForecastTests {
  private let lexicon = BuiltInLexicon.lexicon
  private static let text = "한서윤 누리시장은 15일 “도로를 연다”고 밝혔다. 관계자들은 NATO와 협의한다고 했다 뷁뷁"

  /// First byte and end of every word.
  private static var words: [(start: Int32, end: Int32)] {
    var words: [(start: Int32, end: Int32)] = []
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      words.append((Int32(start), Int32(start + word.count)))
    }
    return words
  }

  @Test func noKeyIsDenied() {
    let bytes = Array(Self.text.utf8)
    var forecast = KeyForecast()
    forecast.run(lexicon, bytes.span, Self.words)
    var found: [WordMatch] = []
    for (number, word) in Self.words.enumerated() {
      lexicon.matches(in: bytes.span, at: Int(word.start), into: &found)
      #expect(found.isEmpty || forecast.begins[number], "\(number)")
      lexicon.endings(in: bytes.span, low: Int(word.start), end: Int(word.end), into: &found)
      #expect(found.isEmpty || forecast.ends[number], "\(number)")
    }
  }

  @Test func lettersOfNoKeyAreDenied() {
    let bytes = Array(Self.text.utf8)
    var forecast = KeyForecast()
    forecast.run(lexicon, bytes.span, Self.words)
    #expect(forecast.begins.count == Self.words.count)
    #expect(forecast.begins.last == false)
    #expect(forecast.ends.last == false)
  }

  @Test func statesWithoutBreaksTakeNoSpace() {
    for (key, goesOn) in [("밝혔", false), ("하고", true)] {
      let bytes = Array(key.utf8)
      let states = lexicon.states(behind: bytes.span, from: 0, to: bytes.count)
      #expect(states.goOnBySpace == goesOn, "\(key)")
      #expect(states.goOnByBreak || !goesOn, "\(key)")
    }
  }
}
