import ArticleText

/// `(성명을) 내고`, `(자료를) 배포하고`: verbs by which words come out in a text.
enum Releasing {
  private static let verbs = WordSet(["내고", "내어", "내놓고", "배포하고", "발표하고", "공개하고", "올리고"])

  private static let before = WordSet([
    "내", "내어", "내놔", "내놓아", "발표해", "발표하여", "배포해", "배포하여", "올려", "게시해", "게재해", "보내",
  ])

  /// `(성명을) 내`, `(글을) 올려`: whether the word is the form in `-아/어` of one, before what is said in the text.
  static func comesBefore(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    opening.contains(text, span) || before.contains(text, span)
  }

  private static let opening = WordSet(["공개해", "공개하여"])

  /// `(글을) 공개해`: whether the form makes known what was there, which may be told as well.
  static func opens(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { opening.contains(text, span) }

  private static let publishing = WordOpenings(["발표", "공개", "배포", "내놓", "내놨", "채택"])

  /// `(성명을) 발표했다`, `내놓은`: whether the word begins with a verb of putting a text out.
  static func publishes(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { publishing.begin(text, span) }

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.contains(text, span) }
}
