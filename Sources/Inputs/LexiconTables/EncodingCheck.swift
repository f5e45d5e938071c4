/// Checks the bytes of a table, before anything is made of them.
enum EncodingCheck {
  static func run(_ file: TableFile, _ log: inout FaultLog) {
    let bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { log.add(.byteOrderMark, line: 1, byte: 1) }
    if let last = bytes.last, last != UInt8(ascii: "\n") {
      let lines = bytes.count { $0 == UInt8(ascii: "\n") }
      let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      log.add(.unfinishedLine, line: lines + 1, byte: bytes.count - start + 1)
    }
    var line = 0
    var start = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      check(Array(bytes[start..<end]), line: line, &log)
      start = end + 1
    }
  }

  private static func check(_ line: [UInt8], line number: Int, _ log: inout FaultLog) {
    if line.isEmpty { return log.add(.emptyLine, line: number, byte: 1) }
    for (index, byte) in line.enumerated() where byte < 0x20 || byte == 0x7F {
      if byte == UInt8(ascii: "\r") {
        log.add(.carriageReturn, line: number, byte: index + 1)
      } else if byte != UInt8(ascii: "\t") {
        log.add(.controlCharacter, line: number, byte: index + 1)
      }
    }
    let isComment = line[0] == UInt8(ascii: "#")
    if line.last == UInt8(ascii: " ") || isComment && line.last == UInt8(ascii: "\t") {
      log.add(.trailingSpace, line: number, byte: line.count)
    }
    checkText(line, line: number, &log)
  }

  private static func checkText(_ line: [UInt8], line number: Int, _ log: inout FaultLog) {
    do {
      var text = try UTF8Span(validating: line.span)
      guard !text.checkForNFC(quickCheck: false) else { return }
      log.add(.notNFC, line: number, byte: firstNotNFC(line) + 1)
    } catch {
      log.add(.notUTF8, line: number, byte: error.byteOffsets.lowerBound + 1)
    }
  }

  /// Where the first character starts that another would replace; the line is valid UTF-8.
  private static func firstNotNFC(_ line: [UInt8]) -> Int {
    var start = 0
    while start < line.count {
      var end = start + 1
      while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
      let head = Array(line[..<end])
      if var text = try? UTF8Span(validating: head.span), !text.checkForNFC(quickCheck: false) { return start }
      start = end
    }
    return 0
  }
}
