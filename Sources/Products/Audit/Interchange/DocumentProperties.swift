import JSONText
import TextDigest

/// What is said of a document as a whole, for tools that keep it beside the text as a piece of JSON.
extension GoldDocument {
  /// The keys of the gold file but for text, speakers and items.
  var properties: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = [("id", JSONValue(.string(id)))]
    for (key, text) in [("outlet", outlet), ("url", url), ("published", published)] {
      if let text { members.append((key, JSONValue(.string(text)))) }
    }
    members.append(("text_sha256", JSONValue(.string(SHA256.hex(Array(words(at: text.indices).utf8))))))
    if isPartial { members.append(("partial", JSONValue(.boolean(true)))) }
    return members + otherKeys
  }

  /// A document without speakers and items; keys that are not known are kept.
  ///
  /// `name` is its id where the properties have none.
  init(properties: JSONValue?, name: String, text: [Unicode.Scalar], _ faults: inout [ExchangeFault]) {
    self.init(id: name, text: text)
    guard let properties else { return }
    var jsonFaults: [JSONFault] = []
    var members = JSONMembers(properties, &jsonFaults)
    id = members.optionalString("id", &jsonFaults) ?? name
    outlet = members.optionalString("outlet", &jsonFaults)
    url = members.optionalString("url", &jsonFaults)
    published = members.optionalString("published", &jsonFaults)
    if let digest = members.optionalString("text_sha256", &jsonFaults),
      digest != SHA256.hex(Array(words(at: text.indices).utf8))
    {
      faults.append(ExchangeFault(offset: properties.range.lowerBound, reason: .gold(.otherText)))
    }
    isPartial = members.boolean("partial", &jsonFaults)
    otherKeys = members.rest
    faults += jsonFaults.map(ExchangeFault.init)
  }
}

extension JSONWriter {
  /// Writes a key and an object of these members.
  mutating func member(_ name: JSONName, _ members: [(key: String, value: JSONValue)]) {
    key(name)
    value(JSONValue(.object(members)))
  }
}

extension JSONValue {
  /// Two numbers in an array.
  init(pair span: Range<Int>) {
    self.init(.array([span.lowerBound, span.upperBound].map { JSONValue(.number(String($0))) }))
  }

  /// Strings in an array.
  init(strings: [String]) { self.init(.array(strings.map { JSONValue(.string($0)) })) }

  /// The spans of an array of pairs; `nil` if it holds anything else.
  var pairs: [Range<Int>]? {
    var spans: [Range<Int>] = []
    for pair in elements {
      guard let span = pair.pair else { return nil }
      spans.append(span)
    }
    return kind == .array ? spans : nil
  }

  /// The span of two numbers in an array; `nil` if it is anything else.
  var pair: Range<Int>? {
    var ignored: [JSONFault] = []
    let ends = elements.compactMap { $0.integer(&ignored) }
    guard elements.count == 2, ends.count == 2, ends[0] < ends[1] else { return nil }
    return ends[0]..<ends[1]
  }
}
