/// What is wrong with a marked text, and where.
///
/// Prints as `NAME:LINE:BYTE: what is wrong. what to do.`
public struct MarkerError: Error, Equatable, CustomStringConvertible {
  /// File the text came from, or `<text>`.
  public var file: String
  /// Line in the file, counted from 1.
  public var line: Int
  /// Byte in the line, counted from 1.
  public var byte: Int
  /// What is wrong, and what to do.
  public var message: String

  /// Makes an error; the file is usually filled in by the caller that knows it.
  public init(file: String = "<text>", line: Int, byte: Int = 1, message: String) {
    self.file = file
    self.line = line
    self.byte = byte
    self.message = message
  }

  /// The place and what is wrong there.
  public var description: String { "\(file):\(line):\(byte): \(message)" }

  /// The same error, said of a text that begins after `lines` lines of the named file.
  public func moved(to file: String, after lines: Int) -> MarkerError {
    MarkerError(file: file, line: line + lines, byte: byte, message: message)
  }
}
