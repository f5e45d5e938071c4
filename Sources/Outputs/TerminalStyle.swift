/// Colours and weights of text on a terminal, or none.
///
/// ```swift
/// TerminalStyle(isOn: true).strong("한서윤")     // bold on a terminal
/// ```
public struct TerminalStyle: Sendable {
  private let isOn: Bool

  /// Makes a style that colours, or one that leaves text as it is.
  public init(isOn: Bool) { self.isOn = isOn }

  /// The chief thing on the page.
  public func strong(_ text: String) -> String { paint("1", text) }
  /// What only some readers need.
  public func faint(_ text: String) -> String { paint("2", text) }
  /// Words that somebody said.
  public func quote(_ text: String) -> String { paint("32", text) }
  /// A name.
  public func name(_ text: String) -> String { paint("1;36", text) }
  /// Something the reader must look at.
  public func alert(_ text: String) -> String { paint("1;31", text) }

  private func paint(_ code: String, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
