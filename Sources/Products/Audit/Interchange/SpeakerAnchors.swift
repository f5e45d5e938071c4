/// One place in the text for every speaker, no two alike: where it is named, if it is.
struct SpeakerAnchors {
  /// Places in the order of the speakers; `nil` if the text has fewer letters than speakers.
  let places: [Range<Int>]?

  /// Finds the places; O(names · length of the text).
  init(_ document: GoldDocument) {
    let text = document.text
    let named = document.speakers.map { $0.names.flatMap { ScoredText.places(of: $0, in: text) } }
    // Length of the longest name that stands over each scalar.
    var longest = text.map { _ in 0 }
    for place in named.joined() { for offset in place { longest[offset] = max(longest[offset], place.count) } }
    var letters = text.indices.filter { !text[$0].properties.isWhitespace }.map { $0..<$0 + 1 }[...]
    var taken: Set<Range<Int>> = []
    var places: [Range<Int>] = []
    for speaker in document.speakers.indices {
      // A place must be on one line, where any tool can show it; a name inside a longer one is the last choice.
      let free = named[speaker].filter { !taken.contains($0) && !text[$0].contains(where: LineBreak.isBreak) }
      letters = letters.drop { taken.contains($0) }
      guard let place = free.first(where: { longest[$0.lowerBound] == $0.count }) ?? free.first ?? letters.first else {
        break
      }
      taken.insert(place)
      places.append(place)
    }
    self.places = places.count == document.speakers.count ? places : nil
  }
}

/// What ends a line, for some program at least.
enum LineBreak {
  /// Whether a reader of lines might end one here.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
