public import JSONText

/// Name and version of the record's form, the value of its first key.
let recordSchema = "hwaja/1"

extension RecordLine {
  /// Writes the line's object as `hwaja/1` has it, without a line feed; O(size of the record).
  ///
  /// ```swift
  /// var writer = JSONWriter()
  /// line.write(to: &writer)
  /// writer.endLine()
  /// ```
  public func write(to json: inout JSONWriter) {
    switch self {
    case .record(let record): record.write(to: &json)
    case .failure(let failure): failure.write(to: &json)
    }
  }
}

extension RecordFailure {
  /// Writes the object of an error, without a line feed.
  public func write(to json: inout JSONWriter) {
    json.openObject()
    json.member(.schema, recordSchema)
    json.member(.id, id)
    json.key(.origin)
    origin.write(to: &json)
    json.key(.error)
    json.openObject()
    json.member(.code, code)
    json.member(.message, message)
    json.closeObject()
    json.closeObject()
  }
}

extension AnalysisRecord {
  /// Writes the record's object with every key in the order of `hwaja/1`, without a line feed; O(size).
  public func write(to json: inout JSONWriter) {
    json.openObject()
    writeHead(to: &json)
    json.key(.entities)
    json.openArray()
    let entities = entities.span
    for index in entities.indices { entities[index].write(to: &json) }
    json.closeArray()
    json.key(.attributions)
    json.openArray()
    let attributions = attributions.span
    for index in attributions.indices { attributions[index].write(to: &json) }
    json.closeArray()
    json.closeObject()
  }

  private func writeHead(to json: inout JSONWriter) {
    json.member(.schema, recordSchema)
    json.key(.analyzer)
    json.openObject()
    json.member(.version, analyzer.version)
    json.member(.lexicon, analyzer.lexicon)
    json.closeObject()
    json.member(.id, id)
    json.key(.origin)
    origin.write(to: &json)
    json.member(.title, title)
    json.member(.published, published)
    json.member(.outlet, outlet)
    json.member(.byline, byline)
    json.member(.url, url)
    json.member(.textSHA256, textSHA256)
    guard let text else { return }
    json.member(.text, text)
  }
}

extension RecordOrigin {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    json.member(.path, path)
    json.key(.row)
    json.integer(row)
    json.closeObject()
  }
}

extension RecordSpan {
  /// Writes the span's object as it stands in the record.
  public func write(to json: inout JSONWriter) {
    json.openObject()
    writeMembers(to: &json)
    json.closeObject()
  }

  func writeMembers(to json: inout JSONWriter) {
    (start..<end).writeMembers(to: &json, inTitle: inTitle)
    json.member(.text, text)
  }
}

extension Range<Int> {
  func writeMembers(to json: inout JSONWriter, inTitle: Bool) {
    if inTitle {
      json.member(.in, "title")
    }
    json.member(.start, lowerBound)
    json.member(.end, upperBound)
  }
}

extension RecordSpan? {
  func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.null() }
  }
}

extension [RecordSpan] {
  func write(to json: inout JSONWriter) {
    json.openArray()
    let spans = span
    for index in spans.indices { spans[index].write(to: &json) }
    json.closeArray()
  }
}
