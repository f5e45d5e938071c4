import ArticleText
import ByteWords

/// Nouns that name a body by what it is: alone they point back to the body of the article whose name ends with them
/// (`누리전자그룹` … `그룹은`).
enum BodyHead {
  private static let nouns = [
    "시", "도", "구", "당", "그룹", "재단", "협회", "위원회", "은행", "구단", "공사", "공단", "연맹", "조합", "노조", "학회", "병원", "대학", "학교",
    "연구소", "연구원", "진흥원", "연합회", "조직위", "대책위", "비대위", "선대위", "대사관", "교육청", "캠프",
    "박물관", "미술관", "도서관", "복지관", "경찰서", "소방서", "교육원", "의료원", "상의", "사령부", "보건소", "거래소",
  ]
  private static let words = nouns.map { Array($0.utf8) }
  /// Last syllables of the heads, with which few names end.
  private static let lasts = SyllableSet(String(nouns.compactMap(\.last)))

  /// Number of heads.
  static var count: Int { words.count }

  /// The head that is the whole name.
  static func index(of name: Span<UInt8>) -> Int? {
    name.count > 9 ? nil : words.indices.first { words[$0].count == name.count && ends(name, words[$0]) }
  }

  /// The longest head that a longer name ends with.
  static func index(atEndOf name: Span<UInt8>) -> Int? {
    guard let last = Hangul.syllable(in: name, before: name.count), lasts.contains(last) else { return nil }
    var best: Int?
    for index in words.indices where name.count > words[index].count && ends(name, words[index]) {
      if words[index].count > best.map({ words[$0].count }) ?? 0 { best = index }
    }
    return best
  }

  private static func ends(_ name: Span<UInt8>, _ word: [UInt8]) -> Bool {
    name.holds(word, at: name.count - word.count)
  }
}
