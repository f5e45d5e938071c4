import AnalysisRecords

/// A feature that holds of a statement, with the words that show it.
struct FoundFeature: Equatable {
  var feature: ClaimFeature
  /// Words of the statement, or of the speaker's title.
  var words: [String] = []
}

/// Reads off a statement what speaks for and against checking it.
struct FeatureReader {
  private let cues: ClaimCueTable

  init(cues: ClaimCueTable = .builtIn) { self.cues = cues }

  /// What the words hold, in the order of ``WordFeature``; O(length of the statement).
  func wordFeatures(of text: StatementText, names: [String] = []) -> [FoundFeature] {
    var found: [WordFeature: [String]] = [:]
    let numbers = NumberScanner.numbers(in: text)
    for index in text.scalars.indices {
      add(cuesAt: index, of: text, numbers, to: &found)
    }
    for range in VerbForms.past(in: text) { Self.add(text.words(range), to: &found[.past, default: []]) }
    for range in VerbForms.toCome(in: text) { Self.add(text.words(range), to: &found[.prediction, default: []]) }
    for name in names { Self.add(name, to: &found[.named, default: []]) }
    return WordFeature.allCases.compactMap { feature in
      found[feature].map { FoundFeature(feature: .words(feature), words: $0) }
    }
  }

  /// What its place, form and speaker say; O(1).
  func settingFeatures(
    of item: Attribution, place: Int, isInHeadline: Bool, speaker: RecordEntity?, text: StatementText
  ) -> [FoundFeature] {
    let office = speaker?.roles.lazy.compactMap(cues.office(in:)).first
    let letters = text.letterCount
    let settings: [(SettingFeature, Bool, [String])] = [
      (.early, place < 3, []), (.headline, isInHeadline, []), (.office, office != nil, office.map { [$0] } ?? []),
      (.direct, item.type == .direct, []), (.nested, item.parent != nil, []), (.short, letters < 15, []),
      (.long, letters >= 60, []),
    ]
    var found = [
      FoundFeature(feature: .speaker(speaker?.kind.rawValue ?? "nobody")),
      FoundFeature(feature: .stance(item.cue?.stance ?? "bare")),
    ]
    found += settings.filter(\.1).map { FoundFeature(feature: .setting($0.0), words: $0.2) }
    return found
  }

  private func add(
    cuesAt index: Int, of text: StatementText, _ numbers: [Int: Int], to found: inout [WordFeature: [String]]
  ) {
    var isUnitTaken = false
    for cue in cues.cues(beginningWith: text.scalars[index]) {
      guard let feature = cue.feature, text.scalars[index...].starts(with: cue.words) else { continue }
      let end = index + cue.words.count
      switch cue.place {
      case .number:
        // The longest unit alone counts: 년간 is no date.
        guard !isUnitTaken, let start = numbers[index] else { continue }
        if feature == .law && (start == 0 || text.scalars[start - 1] != "제") { continue }
        isUnitTaken = true
        Self.add(text.words(start..<end), to: &found[feature, default: []])
        continue
      case .word: guard text.isWordStart(index) else { continue }
      case .tail: guard !text.isWordStart(index), text.isWordEnd(end) else { continue }
      case .end: guard text.isSentenceEnd(end) else { continue }
      case .whole: guard text.isWordStart(index), text.isWordEnd(end) else { continue }
      case .any: break
      case .role: continue
      }
      Self.add(text.words(index..<end), to: &found[feature, default: []])
    }
  }

  /// Adds words once; of many the first five are enough for a reader.
  private static func add(_ words: String, to list: inout [String]) {
    if list.count < 5, !list.contains(where: { $0.contains(words) }) { list.append(words) }
  }
}
