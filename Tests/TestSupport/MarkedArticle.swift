import Foundation

/// An article of `Tests/Articles/Marked`: a header, its speakers, and the marked text.
public struct MarkedArticle: Sendable {
  /// Someone whose words are reported.
  public struct Speaker: Sendable, Equatable {
    /// Short id used in the labels.
    public let id: String
    /// `person`, `organization`, `group`, `anonymous` or `document`.
    public let kind: String
    /// Every form the text uses and the usual full form.
    public let names: [String]
  }

  /// File name without extension.
  public let name: String
  /// Header fields: `outlet`, `published`, `covers`, and where needed `form` and `lines`.
  public let header: [String: String]
  /// The speakers in the order of the header.
  public let speakers: [Speaker]
  /// The text and its spans.
  public let marked: MarkedText
  /// The quotes and clauses.
  public let annotation: Annotation

  /// Reads an article; linear in its length.
  ///
  /// - Throws: ``MarkerError`` with file, line and byte.
  public init(name: String, source: String) throws(MarkerError) {
    let file = "\(name).txt"
    let parts = source.split(separator: "\n---\n", maxSplits: 1)
    guard parts.count == 2 else {
      throw MarkerError(file: file, line: 1, message: "no line --- ends the header. Put one before the headline.")
    }
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    self.name = name
    header = MarkedArticle.fields(lines)
    speakers = lines.filter { $0.hasPrefix("@") }.map(MarkedArticle.speaker)
    let body = MarkedArticle.form(String(parts[1]), header)
    do throws(MarkerError) {
      marked = try MarkedText(body)
      annotation = try Annotation(marked)
    } catch {
      throw error.moved(to: file, after: lines.count + 1)
    }
    try checkSpeakers(file)
  }

  /// The text as an editor would have it.
  public var text: String { marked.text }

  /// The names of a speaker, and the same as a decomposed text spells them.
  func spellings(of speaker: Speaker) -> [String] {
    let decomposed = speaker.names.map(\.decomposedStringWithCanonicalMapping)
    return header["form"] == "NFD" ? speaker.names + decomposed : speaker.names
  }

  private static func fields(_ lines: [Substring]) -> [String: String] {
    var fields: [String: String] = [:]
    for line in lines where !line.hasPrefix("@") {
      let halves = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if halves.count == 2 { fields[halves[0]] = halves[1] }
    }
    return fields
  }

  /// Reads `@id kind | name | name`.
  private static func speaker(_ line: Substring) -> Speaker {
    let parts = line.dropFirst().split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let head = (parts.first ?? "").split(separator: " ").map(String.init)
    return Speaker(id: head.first ?? "", kind: head.dropFirst().first ?? "", names: Array(parts.dropFirst()))
  }

  /// The body in the Unicode form and with the line ends that the header asks for.
  private static func form(_ body: String, _ header: [String: String]) -> String {
    let formed = header["form"] == "NFD" ? body.decomposedStringWithCanonicalMapping : body
    return header["lines"] == "CRLF" ? formed.replacingOccurrences(of: "\n", with: "\r\n") : formed
  }

  private func checkSpeakers(_ file: String) throws(MarkerError) {
    let kinds: Set = ["person", "organization", "group", "anonymous", "document"]
    for speaker in speakers where !kinds.contains(speaker.kind) || speaker.names.isEmpty {
      throw MarkerError(file: file, line: 1, message: "@\(speaker.id) has no names or no known kind. Add them.")
    }
    let known = speakers.map(\.id)
    guard Set(known).count == known.count, annotation.speakers == Set(known) else {
      let odd = annotation.speakers.symmetricDifference(known).sorted().joined(separator: ", ")
      throw MarkerError(file: file, line: 1, message: "header and labels differ in speakers: \(odd). Make them agree.")
    }
  }
}
