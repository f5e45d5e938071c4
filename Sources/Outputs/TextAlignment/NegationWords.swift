/// Negation in Korean: 안, 못, 않다, 못하다, 아니다, 없다, 말다.
public enum NegationWords {
  /// How often some words negate.
  ///
  /// Phrases that only look like it (`뿐 아니라`, `잘못`) do not count. O(length).
  public static func count(in words: [String]) -> Int {
    let alone = words.count { $0 == "안" }
    var text = words.filter { $0 != "아니" }.joined()
    for phrase in harmless { text = text.replacing(phrase, with: " ") }
    return markers.reduce(alone) { $0 + text.ranges(of: $1).count }
  }

  /// Whether a word does nothing but negate.
  static func isNothingElse(_ word: String) -> Bool { word == "안" || word == "못" }

  private static let markers = [
    "않", "못", "아니", "아닌", "아닐", "아닙", "없", "말아야", "말라", "말자", "지마", "불가능", "불공정", "불공평", "불신", "불합리", "불필요", "불충분",
    "불투명",
    "불확실", "불안정",
  ]
  private static let harmless = [
    "뿐아니라", "뿐만아니라", "뿐아니고", "아니냐", "아니겠", "아닌가", "않느냐", "않겠느냐", "않겠나", "않겠는가", "않나", "않냐", "잘못", "못지않", "끊임없", "틀림없",
    "어김없",
    "상관없", "관계없", "머지않", "멀지않", "밖에없",
  ]
}
