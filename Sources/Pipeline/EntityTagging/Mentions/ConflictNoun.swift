import ArticleText

/// `(회담) 신경전`, `(예산) 공방`: nouns of a conflict, which end a phrase before a body and begin no name.
enum ConflictNoun {
  private static let nouns = WordEndings([
    "신경전", "공방", "논란", "논쟁", "설전", "갈등", "파문", "진통", "난항", "대치", "교착", "우려", "관측", "여파", "파장", "공방전", "힘겨루기", "줄다리기",
  ])

  /// Whether the word ends in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.end(text, span) }
}
