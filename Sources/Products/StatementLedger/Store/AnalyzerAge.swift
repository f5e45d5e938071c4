import AnalysisRecords

/// Which of two analyzers is the newer one.
enum AnalyzerAge {
  /// Whether items of `stored` give way to those of `given`: an equal version with another lexicon counts as newer,
  /// since somebody has just run it.
  static func replaces(_ given: AnalyzerIdentity, _ stored: AnalyzerIdentity) -> Bool {
    given != stored && !parts(given.version).lexicographicallyPrecedes(parts(stored.version))
  }

  /// The numbers of a version; what follows a hyphen makes it an earlier one.
  private static func parts(_ version: String) -> [Int] {
    let halves = version.split(separator: "-", maxSplits: 1)
    let numbers = halves.first.map { $0.split(separator: ".").map { Int($0) ?? 0 } } ?? []
    return numbers + [halves.count > 1 ? -1 : 0]
  }
}
