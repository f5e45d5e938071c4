/// Words that negate by themselves: `안`, `못`, `안된다`, `못했다`, `말라`.
enum NegatingWord {
  /// What is left of a word without its negation, between the words that stand around it; `nil` if it has none.
  ///
  /// `안` is also the inside of something and a draft: it negates before a verb alone.
  static func rest(of word: String, after previous: String?, before next: String?) -> String? {
    if word == "안" || word == "못" { return next.map(isVerb) ?? false ? "" : nil }
    if joined.contains(where: word.hasPrefix) { return String(word.unicodeScalars.dropFirst()) }
    // 까지 말씀드린다 forbids nothing.
    guard let previous, previous.hasSuffix("지"), !previous.hasSuffix("까지") else { return nil }
    guard let form = forbidding.first(where: word.hasPrefix) else { return nil }
    return form == "마시" ? "하" + String(word.unicodeScalars.dropFirst(1)) : "하" + String(word.unicodeScalars.dropFirst())
  }

  /// Whether a word does nothing but negate.
  static func isNothingElse(_ word: String) -> Bool { word == "안" || word == "못" }

  private static let joined = [
    "안되", "안돼", "안된", "안될", "안됐", "안됩", "안하", "안한", "안할", "안했", "안해", "안합", "못하", "못한", "못할", "못했", "못해", "못합", "못됐",
    "못받", "못간",
    "못가", "안간", "안가",
  ]
  private static let forbidding = ["말고", "말라", "말아", "말자", "말았", "말길", "말기", "말도", "말것", "마시", "마라", "마세"]
  private static let verbEnds = [
    "다", "고", "며", "면", "서", "니", "지", "게", "는", "은", "나", "요", "까", "자", "라", "데", "만", "던", "것", "기", "음", "한", "할",
    "된", "될",
    "간", "갈", "온", "올", "본", "볼", "준", "줄",
  ]

  private static func isVerb(_ word: String) -> Bool {
    word.unicodeScalars.count >= 2 && verbEnds.contains(where: word.hasSuffix)
      || ["한", "할", "된", "될", "간", "갈", "온", "올", "본", "볼", "준", "줄"].contains(word)
  }
}
