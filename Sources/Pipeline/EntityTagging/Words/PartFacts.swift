import ArticleText

/// How well a part of a word reads as a name, whatever stands around it.
struct PartFacts: Sendable {
  /// How well it reads as a foreign name (``NameModel/foreignness(_:_:)``).
  private(set) var foreignness: Int16 = -300
  /// How well it reads as a Korean full name (``NameModel/koreanName(_:_:)``).
  private(set) var koreanFit: Int8 = 0
  /// Whether it is a Korean surname.
  private(set) var isSurname = false

  /// What holds of no letters.
  init() {}

  /// Judges the words of `span` by the models.
  init(_ text: Span<UInt8>, _ span: TextSpan, _ names: NameModel) {
    foreignness = Int16(clamping: names.foreignness(text, span))
    koreanFit = Int8(names.koreanName(text, span))
    isSurname = names.isSurname(text, span)
  }
}
