import ArticleText

/// `의원실`, `사무실`: where those work who work for somebody, behind his name.
enum OfficeNoun {
  private static let offices = WordSet(["의원실"])
  private static let rooms = WordSet(["사무실", "사무소", "비서실", "집무실"])

  /// `(한서윤) 의원실`: a word that stands for those who work there, wherever it stands.
  static func isOffice(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { offices.contains(text, span) }

  /// `(한서윤 의원) 사무실은`: a room as well, which only speaks as a subject.
  static func isRoom(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { rooms.contains(text, span) }
}
