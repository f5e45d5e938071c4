import ArticleText

/// `(일기장에) 적었다`, `(이력서에) 썼다`: in what something is written down, and the verbs of writing.
///
/// The table of channels knows `블로그`, but no longer word that ends so (`개인블로그`).
enum WrittenThing {
  private static let nouns = WordEndings([
    "일기장", "일기", "이력서", "소개서", "수첩", "노트", "공책", "방명록", "회고록", "자서전", "저서", "신고서", "신청서", "지원서", "계획서", "진술서",
    "의견서", "확인서", "소장", "고발장", "유서", "편지", "쪽지", "메모", "메모지", "답안지", "비망록", "일지", "장부", "다이어리",
    "게시판", "블로그", "홈페이지", "트위터", "인스타그램",
  ])
  private static let verbs = WordOpenings(["적었", "적은", "적으", "적어", "적혀", "썼다", "썼으", "썼고", "기록", "기재", "서술"])

  /// Whether the noun is one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.end(text, noun) }

  /// Whether the cue is one of writing.
  static func isFilled(_ text: Span<UInt8>, by cue: TextSpan) -> Bool { verbs.begin(text, cue) }
}
