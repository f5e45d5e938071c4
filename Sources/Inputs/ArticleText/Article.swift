/// One article as it was given: its text and what the input says about it.
///
/// ```swift
/// let article = Article(id: "a1", text: "한서윤 시장은 \"내일 열겠다\"고 말했다.")
/// ```
public struct Article: Sendable {
  /// The input's id, else the path as given, with `#row` for rows of a table without one.
  public var id: String
  /// Where the article came from.
  public var origin: Origin
  /// The headline, if the input gives it apart from the text.
  public var title: String?
  /// The text as given: valid UTF-8, no byte-order mark, before any normalization.
  public var text: [UInt8]
  /// Day or time of publication as given, `2026-02-03` or longer.
  public var published: String?
  /// The outlet as given.
  public var outlet: String?
  /// The byline as given.
  public var byline: String?
  /// The address as given.
  public var url: String?

  /// File and row of an article.
  public struct Origin: Sendable, Equatable {
    /// Path as given on the command line, `-` for standard input, `nil` for text made in a program.
    public var path: String?
    /// Row of a JSONL file, counted from 1.
    public var row: Int?

    /// Makes an origin.
    public init(path: String? = nil, row: Int? = nil) {
      self.path = path
      self.row = row
    }
  }

  /// Makes an article from UTF-8 bytes that are known to be valid.
  public init(id: String, utf8 text: [UInt8], title: String? = nil, origin: Origin = Origin()) {
    self.id = id
    self.text = text
    self.title = title
    self.origin = origin
  }

  /// Makes an article from a string.
  public init(id: String, text: String, title: String? = nil) {
    self.init(id: id, utf8: Array(text.utf8), title: title)
  }
}
