/// One attribute of an element; its value is escaped when it is written.
///
/// There is none for `style` or `on…`: the security policy of the pages forbids them, and no value can bring them in.
public struct HTMLAttribute: Sendable {
  let name: StaticString
  let value: String?

  /// An attribute; the name is a literal of the program, the value may be anything.
  public init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  /// An attribute that says by being there: `hidden`.
  public init(_ name: StaticString) {
    self.name = name
    value = nil
  }

  /// `class`, names separated by spaces.
  public static func classes(_ classes: String) -> HTMLAttribute { HTMLAttribute("class", classes) }
  /// `id`.
  public static func id(_ id: String) -> HTMLAttribute { HTMLAttribute("id", id) }
  /// `href` of a place in these pages.
  public static func to(_ place: String) -> HTMLAttribute { HTMLAttribute("href", place) }
  /// `href` of an address in the web, which can only be one of `http` or `https`.
  public static func to(_ address: WebAddress) -> HTMLAttribute { HTMLAttribute("href", address.text) }
}
