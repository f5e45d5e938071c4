import ArticleText

/// Takes a marked text apart, scalar by scalar.
struct MarkerReader {
  private struct Open {
    var label: String
    var place: (line: Int, byte: Int)
    var paragraph: Int
    var scalar: Int
    var byte: Int
    var index: Int
  }

  private var bytes: [UInt8] = []
  private var scalarCount = 0
  private var paragraph = 0
  private var spans: [MarkedSpan?] = []
  private var stack: [Open] = []
  /// The label being read and where its bracket stands; `nil` outside labels.
  private var label: (text: String, place: (line: Int, byte: Int))?
  private var place = (line: 1, byte: 1)

  /// Reads the next scalar of the marked text.
  mutating func take(_ scalar: Unicode.Scalar) throws(MarkerError) {
    if label != nil {
      try takeInLabel(scalar)
    } else if scalar == "⟦" {
      label = ("", place)
    } else if scalar == "⟧" {
      try close()
    } else {
      takeText(scalar)
    }
    move(past: scalar)
  }

  /// The text and its spans, once everything has been read.
  func finish() throws(MarkerError) -> (String, [MarkedSpan]) {
    guard label == nil else { throw fault("a label is not finished. Write ⟦label|words⟧.") }
    if let open = stack.last {
      throw MarkerError(
        line: open.place.line, byte: open.place.byte, message: "⟦\(open.label)| is never closed. Write ⟧ after it.")
    }
    return (words(0..<bytes.count), spans.compactMap { $0 })
  }

  private mutating func takeInLabel(_ scalar: Unicode.Scalar) throws(MarkerError) {
    switch scalar {
    case "|": open()
    case "⟦", "⟧", "\n": throw fault("a label has no | before \(scalar.debugDescription). Write ⟦label|words⟧.")
    default: label?.text.unicodeScalars.append(scalar)
    }
  }

  private mutating func takeText(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    scalarCount += 1
    if scalar == "\n" && stack.isEmpty { paragraph += 1 }
  }

  private mutating func open() {
    guard let (text, place) = label else { return }
    stack.append(
      Open(
        label: text, place: place, paragraph: paragraph, scalar: scalarCount, byte: bytes.count, index: spans.count))
    spans.append(nil)
    label = nil
  }

  private mutating func close() throws(MarkerError) {
    guard let open = stack.popLast() else { throw fault("⟧ closes nothing. Remove it, or write ⟦label| before it.") }
    guard open.byte < bytes.count else { throw fault("⟦\(open.label)|⟧ holds no words. Put some in.") }
    spans[open.index] = MarkedSpan(
      label: open.label, text: words(open.byte..<bytes.count), scalars: open.scalar..<scalarCount,
      bytes: TextSpan(open.byte, bytes.count), paragraph: open.paragraph, line: open.place.line)
  }

  private func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func move(past scalar: Unicode.Scalar) {
    if scalar == "\n" {
      place = (place.line + 1, 1)
    } else {
      place.byte += UTF8.width(scalar)
    }
  }

  private func fault(_ message: String) -> MarkerError {
    MarkerError(line: place.line, byte: place.byte, message: message)
  }
}
