import ArticleText

/// `영수회담`, `선발진`, `탈원전`: last syllables of nouns for what is spoken of, which end few names.
enum Thing {
  private static let endings = SyllableSet("담론법안권률율력성화증책식학값액량")
  private static let longEndings = SyllableSet("전진제점비세금도")

  /// `행동은`, `우승은`: nouns that read as given names and are none; with `하다` most are verbs, so that no table of nouns has them.
  private static let nouns = WordSet([
    "행동", "시도", "기여", "강행", "동결", "남용", "배송", "관람", "단식", "도출", "식사", "유포", "선출", "선발", "인증", "해고", "점거", "직행", "비행",
    "연재", "화해", "인수", "방심", "인내", "우승", "도박", "대기", "보정", "외출", "사임", "고집", "환수", "동행", "휴진", "해산", "참배", "건립", "선행",
    "예매", "의식", "기탁", "약화", "단종", "부결", "사면", "조문", "추행", "경비", "공방", "이직", "이주", "승진", "완성", "필요", "행복", "자유", "다음",
    "상대", "장례", "사람", "재회", "상봉", "설전", "연임", "초청", "수송", "송달", "억제", "관여", "수수", "재건", "정산", "수집", "소집", "녹화", "시연",
    "전개", "기증", "수거", "배달", "참관", "말소", "가결", "복원", "산정", "항고", "교전", "언젠가", "말고", "아래", "연이", "해묵", "설익", "대목", "누구",
    "그거", "길이", "근심",
  ])

  /// Whether the noun is one of them.
  static func matches(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.contains(text, noun) }

  /// Whether the noun ends like one; behind two syllables and more there are others (`선발진`, but `우진`).
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    guard let last = Hangul.syllable(in: text, before: noun.upper) else { return false }
    return endings.contains(last) || noun.count >= 9 && longEndings.contains(last)
  }
}
