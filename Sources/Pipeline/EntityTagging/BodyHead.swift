/// Nouns that name a body by what it is: alone they point back to the body of the article whose name ends with them
/// (`누리전자그룹` … `그룹은`).
enum BodyHead {
  private static let words = [
    "시", "도", "구", "당", "그룹", "재단", "협회", "위원회", "은행", "구단", "공사", "공단", "연맹", "조합", "노조", "학회", "병원", "대학", "학교",
    "연구소",
    "연구원", "진흥원", "연합회", "조직위", "대책위", "비대위", "선대위", "대사관", "교육청", "캠프",
  ].map { Array($0.utf8) }

  /// Number of heads.
  static var count: Int { words.count }

  /// The head that is the whole name.
  static func index(of name: String) -> Int? { words.firstIndex { $0.elementsEqual(name.utf8) } }

  /// The longest head that a longer name ends with.
  static func index(atEndOf name: String) -> Int? {
    var best: Int?
    for (index, word) in words.enumerated()
    where name.utf8.count > word.count && name.utf8.suffix(word.count).elementsEqual(word) {
      if word.count > best.map({ words[$0].count }) ?? 0 { best = index }
    }
    return best
  }
}
