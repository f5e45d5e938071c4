/// One place in the text for every speaker, no two alike: where it is named, if it is.
struct SpeakerAnchors {
  /// Places in the order of the speakers; `nil` if the text has fewer scalars than speakers.
  let places: [Range<Int>]?

  /// Finds the places; O(names · length of the text).
  init(_ document: GoldDocument) {
    var taken: Set<Range<Int>> = []
    var places: [Range<Int>] = []
    let letters = document.text.indices.lazy.filter { !document.text[$0].properties.isWhitespace }.map { $0..<$0 + 1 }
    for speaker in document.speakers {
      let named = speaker.names.lazy.flatMap { ScoredText.places(of: $0, in: document.text) }
      // A place ends where a tool can show it: on one line.
      let whole = named.first { place in
        !taken.contains(place) && !document.text[place].contains { LineBreak.isBreak($0) }
      }
      guard let place = whole ?? letters.first(where: { !taken.contains($0) }) else { break }
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
