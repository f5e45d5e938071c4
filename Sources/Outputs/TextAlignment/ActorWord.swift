/// Somebody who is marked as the one who does it: `북한이`, `정부는`, `김 장관은`.
///
/// Things that do something (`조사가`, `관심은`) are none: one is put for another when a sentence is worded anew.
struct ActorWord {
  private let stem: String

  /// Reads a word between those around it; `nil` if it has no mark of a subject or names nobody.
  init?(_ word: String, before: String?, after: String?) {
    if let after, let title = Self.stem(of: after), Self.titles.contains(title), Self.isPersonName(word) {
      stem = word
      return
    }
    guard let marked = Self.stem(of: word) else { return nil }
    // A title behind a name tells of the person who is named: 여 위원장, 여 의원.
    let isTitle = Self.titles.contains(where: marked.hasSuffix)
    guard !isTitle || !(before.map(Self.isPersonName) ?? false) else { return nil }
    let isActor =
      isTitle || Self.actors.contains(marked)
      || marked.unicodeScalars.count >= 3 && Self.kinds.contains(where: marked.hasSuffix)
    guard isActor else { return nil }
    stem = marked
  }

  /// Whether it names somebody else.
  ///
  /// Names that begin alike or share most letters may be two spellings of one.
  func isOther(than other: ActorWord) -> Bool {
    let letters = [stem, other.stem].map { Array($0.unicodeScalars) }
    let shared = Set(letters[0]).intersection(letters[1]).count
    return letters[0][0] != letters[1][0] && shared * 2 <= min(letters[0].count, letters[1].count)
  }

  private static func stem(of word: String) -> String? {
    guard let particle = particles.first(where: { word.hasSuffix($0) }) else { return nil }
    let stem = String(word.unicodeScalars.dropLast(particle.unicodeScalars.count))
    return stem.unicodeScalars.count >= 2 ? stem : nil
  }

  /// Whether a word may be a surname, or a surname with a given name of two syllables.
  private static func isPersonName(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    return (letters.count == 1 || letters.count == 3) && letters.first.map(surnames.contains) ?? false
  }

  private static let particles = ["께서는", "께서", "측이", "측은", "이", "가", "은", "는"]
  private static let surnames = Set(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모"
      .unicodeScalars)
  private static let titles: Set<String> = [
    "대통령", "총리", "장관", "차관", "의원", "대표", "위원장", "후보", "후보자", "시장", "군수", "지사", "도지사", "교수", "회장", "사장", "총장", "청장",
    "원장",
    "처장", "실장", "국장", "대변인", "검사", "판사", "변호사", "감독", "선수", "원내대표", "이사장", "총재", "주석", "국무위원장",
  ]
  private static let actors: Set<String> = [
    "한국", "남한", "북한", "미국", "중국", "일본", "러시아", "영국", "독일", "프랑스", "인도", "이란", "이스라엘", "우크라이나", "대만", "유엔", "남측", "북측",
    "남쪽",
    "북쪽", "정부", "여당", "야당", "여권", "야권", "국회", "검찰", "경찰", "법원", "재판부", "청와대", "대통령실", "노조", "사측", "노동자", "사용자", "회사",
    "당국",
    "시민", "국민", "주민", "학생", "교사", "의사", "환자", "피해자", "가해자", "피의자", "피고인", "원고", "피고", "남편", "아내", "아버지", "어머니", "사무처",
    "집행부", "시청", "군청", "도청", "구청", "시의회", "도의회", "해경", "소방",
    "감사원", "국정원", "공수처", "선관위", "금감원", "공정위",
  ]
  private static let kinds = [
    "당", "위원회", "협회", "연맹", "노조", "그룹", "은행", "공사", "공단", "경찰청", "검찰청", "국방부", "외교부", "통일부", "교육부", "법무부", "교육청", "소방서",
    "상인회", "주민회", "학생회", "의회",
  ]
}
