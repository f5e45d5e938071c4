public import ArticleText

/// `"A", "B" 등의 (비판을 쏟아냈다)`, `"A" 같은 (지적이 나왔다)`: behind quotes, what makes examples of them.
public enum ListWord {
  private static let words = WordSet(["등", "등의", "등을", "등과", "같은"])

  private static let written = WordOpenings(["문구", "내용", "제목", "구호", "단어", "문자"])

  /// `‘새 길’ 등의 문구`: what stands written somewhere; in single marks it is a name as often.
  static func isWritten(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { written.begin(text, span) }

  private static let joining = WordSet(["와", "과"])
  private static let like = WordSet(["같은", "같이"])

  /// `(‘새 길을 내 달라’)와 같은 (민원)`: whether the unit and the one behind it make an example of what stands before them.
  static func compares(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    joining.contains(text, units[at].span) && like.contains(text, units[at + 1].span)
  }

  /// Whether the word is one.
  public static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
