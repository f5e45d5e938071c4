import AnalysisRecords
import Outputs

/// A statement or a sentence of the body, with which the words of a headline are compared.
struct BodyPassage {
  /// The words as given.
  let text: String
  /// The statement; `nil` for a sentence, whoever says it.
  let item: Attribution?
  /// The words as they are compared.
  let words: [ComparedWord]
  /// The letters of all words in a row.
  let row: [Unicode.Scalar]

  init(_ text: String, of item: Attribution? = nil) {
    self.text = text
    self.item = item
    words = ComparedWord.words(of: text)
    row = words.flatMap(\.letters)
  }

  /// The sentences of a text, as far as marks and line ends tell; O(length).
  static func sentences(of text: String) -> [BodyPassage] {
    var sentences: [BodyPassage] = []
    var part = String.UnicodeScalarView()
    var isEnded = false
    for scalar in text.unicodeScalars {
      if isEnded && !closers.contains(scalar) && !LetterFolding.isDigit(scalar) || scalar == "\n" {
        sentences.append(BodyPassage(trimmed(part)))
        part = String.UnicodeScalarView()
      }
      isEnded = enders.contains(scalar) || isEnded && closers.contains(scalar)
      part.append(scalar)
    }
    sentences.append(BodyPassage(trimmed(part)))
    return sentences.filter { !$0.words.isEmpty }
  }

  private static func trimmed(_ text: String.UnicodeScalarView) -> String {
    let start = text.drop { $0.properties.isWhitespace }
    let length = start.reversed().drop { $0.properties.isWhitespace }.count
    return String(String.UnicodeScalarView(start.prefix(length)))
  }

  private static let enders: Set<Unicode.Scalar> = [".", "?", "!"]
  private static let closers: Set<Unicode.Scalar> = [".", "?", "!", "\"", "”", "'", "’", ")", "」", "』"]

  /// The place that has most of a headline's words in their order; O(words of both).
  func place(of wanted: [ComparedWord]) -> PassagePlace {
    // best[end]: what words[..<end] have of the wanted words so far.
    var best = [PassagePlace](repeating: PassagePlace(), count: words.count + 1)
    for word in wanted {
      var next = best
      for index in words.indices {
        next[index + 1] = max(best[index + 1], next[index])
        // Two words of the headline may be parts of one: 동성 결혼, 동성결혼.
        if has(word, at: index) { next[index + 1] = max(next[index + 1], best[index + 1].adding(word, at: index)) }
      }
      best = next
    }
    return best[words.count]
  }

  /// Whether a word of a headline stands at a place, or from there on in two words: `안돼`, `안 된다`.
  private func has(_ word: ComparedWord, at index: Int) -> Bool {
    let own = words[index]
    if word.stands(in: own) { return true }
    guard own.letters.count < word.letters.count, index + 1 < words.count, word.letters.starts(with: own.letters)
    else { return false }
    return ComparedWord(Array(word.letters.dropFirst(own.letters.count))).stands(in: words[index + 1])
  }

  /// Whether a word of a headline stands anywhere.
  func has(_ word: ComparedWord) -> Bool { words.indices.contains { has(word, at: $0) } }

  /// Whether a word of a headline stands anywhere, or may be short for a longer one: `조폭` for `조직폭력배`.
  func hints(at word: ComparedWord) -> Bool {
    has(word) || words.contains { word.isShort(for: $0) }
  }
}

extension [Unicode.Scalar] {
  /// Whether other letters stand here in a row; O(length of both) for the letters of a text.
  func holds(_ wanted: [Unicode.Scalar]) -> Bool {
    guard let first = wanted.first, wanted.count <= count else { return false }
    return (0...count - wanted.count).contains { self[$0] == first && self[$0...].starts(with: wanted) }
  }
}

/// What of a headline's words stands in a passage, in their order.
struct PassagePlace: Comparable {
  /// Letters of the headline's words that are there, particles aside.
  private(set) var weight = 0
  /// The words of the passage from the first to the last of them.
  private(set) var range = 0..<0

  /// The place with a further word of the headline at `index`.
  func adding(_ word: ComparedWord, at index: Int) -> PassagePlace {
    var place = self
    place.range = weight == 0 ? index..<index + 1 : range.lowerBound..<max(range.upperBound, index + 1)
    place.weight += word.weight
    return place
  }

  /// More of the words, or the same closer together.
  static func < (a: PassagePlace, b: PassagePlace) -> Bool {
    (a.weight, b.range.count) < (b.weight, a.range.count)
  }
}
