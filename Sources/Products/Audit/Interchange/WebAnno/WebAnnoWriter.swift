/// Writes a document as WebAnno TSV 3.3, which WebAnno and INCEpTION read.
///
/// One layer of spans, one of relations between them; offsets count UTF-16 code units. The project must have both
/// layers, named as in the header.
///
/// ```swift
/// let bytes = try WebAnnoWriter.bytes(document)
/// ```
public struct WebAnnoWriter {
  private let document: GoldDocument
  private let graph: SpanGraph
  private let offsets: TextOffsets
  private let lines: [[WebAnnoTokens.Token]]
  /// Spans of each word, by the place where the word begins, in the order of their numbers.
  private var spansOfToken: [Int: [Int]] = [:]
  /// First word of each span.
  private var firstTokens: [WebAnnoTokens.Token?] = []

  /// The file; O(size).
  ///
  /// - Throws: ``ExchangeFault`` if the text is too short for so many speakers, or has no words.
  public static func bytes(_ document: GoldDocument) throws(ExchangeFault) -> [UInt8] {
    let writer = WebAnnoWriter(document, try SpanGraph(document, splitsParts: true))
    guard !writer.lines.isEmpty else { throw ExchangeFault(offset: 0, reason: .noPlace) }
    return Array(writer.text().utf8)
  }

  private init(_ document: GoldDocument, _ graph: SpanGraph) {
    self.document = document
    self.graph = graph
    offsets = TextOffsets(document.text, .utf16)
    let spans = graph.nodes.map { $0.parts[0] }
    lines = WebAnnoTokens(document.text, cuts: Set(spans.flatMap { [$0.lowerBound, $0.upperBound] })).lines
    let tokens = lines.flatMap { $0 }
    for (place, span) in spans.enumerated() {
      let inside = Self.tokens(tokens, in: span)
      firstTokens.append(inside.first)
      for token in inside { spansOfToken[token.span.lowerBound, default: []].append(place) }
    }
  }

  /// The words in a span, found by halving.
  private static func tokens(_ tokens: [WebAnnoTokens.Token], in span: Range<Int>) -> ArraySlice<WebAnnoTokens.Token> {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.lowerBound < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    return tokens[low...].prefix { $0.span.upperBound <= span.upperBound }
  }

  private func text() -> String {
    var text = """
      #FORMAT=WebAnno TSV 3.3
      #T_SP=\(WebAnnoNames.span)|\(WebAnnoNames.features.joined(separator: "|"))
      #T_RL=\(WebAnnoNames.link)|\(WebAnnoNames.role)|BT_\(WebAnnoNames.span)


      """
    let links = Dictionary(grouping: graph.links) { firstTokens[$0.to]?.span.lowerBound ?? -1 }
    for line in lines {
      let span = line[0].span.lowerBound..<line[line.count - 1].span.upperBound
      text += "\n#Text=\(WebAnnoText.line(document.words(at: span)))\n"
      for token in line { text += row(token, links[token.span.lowerBound] ?? []) + "\n" }
    }
    return text
  }

  /// A word with what is said of it, each column with its tab.
  private func row(_ token: WebAnnoTokens.Token, _ links: [SpanGraph.Link]) -> String {
    let (start, end) = (offsets.unit(ofScalar: token.span.lowerBound), offsets.unit(ofScalar: token.span.upperBound))
    let spans = spansOfToken[token.span.lowerBound] ?? []
    var columns = [token.id, "\(start)-\(end)", document.words(at: token.span)]
    for feature in WebAnnoNames.features {
      columns.append(Self.stack(spans.map { "\(Self.value(feature, graph.nodes[$0]))[\($0 + 1)]" }))
    }
    columns.append(Self.stack(links.map { WebAnnoText.value($0.role.rawValue) }))
    columns.append(Self.stack(links.map { "\(firstTokens[$0.from]?.id ?? "")[\($0.from + 1)_\($0.to + 1)]" }))
    return columns.joined(separator: "\t") + "\t"
  }

  private static func stack(_ values: [String]) -> String {
    values.isEmpty ? "_" : values.joined(separator: "|")
  }

  private static func value(_ feature: String, _ node: SpanGraph.Node) -> String {
    switch feature {
    case "label": WebAnnoText.value(node.label.rawValue)
    case "status": WebAnnoText.value(status(node))
    case "names": WebAnnoText.value(node.speaker?.names.joined(separator: " / "))
    case "kind": WebAnnoText.value(node.speaker?.kind)
    default: WebAnnoText.value(node.speaker?.id)
    }
  }

  /// `optional`, `rejected`, both, or nothing.
  private static func status(_ node: SpanGraph.Node) -> String? {
    let words = [node.isOptional ? "optional" : nil, node.isRejected ? "rejected" : nil].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

/// Names of the layers and their features.
enum WebAnnoNames {
  static let span = "webanno.custom.Speech"
  static let link = "webanno.custom.SpeechLink"
  static let features = ["label", "status", "speaker", "names", "kind"]
  static let role = "role"
}

/// How the format writes texts and values.
enum WebAnnoText {
  /// The value of a feature; `*` for none.
  static func value(_ text: String?) -> String {
    guard let text else { return "*" }
    var escaped = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\", "[", "]", "|", "_", ";", "*": escaped += ["\\", scalar]
      case "-" where rest.first == ">": escaped += ["\\", scalar]
      case "\t": escaped += ["\\", "t"]
      case "\n": escaped += ["\\", "n"]
      default: escaped.append(LineBreak.isBreak(scalar) ? " " : scalar)
      }
    }
    return String(escaped)
  }

  /// A line of the text.
  static func line(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += ["\\", "\\"]
      case "\t": escaped += ["\\", "t"]
      case "\u{8}": escaped += ["\\", "b"]
      case "\u{0}"..."\u{7}", "\u{E}"..."\u{1F}": escaped += ["\\", scalar]
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
