import JSONText

/// A document as annotation tools have it: spans with labels, and links between them.
///
/// A quote or a clause is linked to the words of its source, to its cue, to its speaker and to those through whom it
/// came. A speaker is a span as well: one place where the text names it.
struct SpanGraph {
  /// What a span is.
  enum Label: String, CaseIterable {
    case quote = "Quote"
    case clause = "Clause"
    case source = "Source"
    case cue = "Cue"
    case speaker = "Speaker"

    /// The layer of a quote or a clause.
    var layer: GoldDocument.Layer? {
      switch self {
      case .quote: .quotes
      case .clause: .indirect
      case .source, .cue, .speaker: nil
      }
    }
  }

  /// What a link from a quote or a clause leads to.
  enum Role: String, CaseIterable {
    case source
    case cue
    case speaker
    case via
    /// The next part of what is said, where something stands between the parts.
    case part

    /// The spans that it may lead to from a span of this label.
    func leads(from label: Label, to other: Label) -> Bool {
      guard label.layer != nil else { return false }
      switch self {
      case .source: return other == .source
      case .cue: return other == .cue
      case .speaker, .via: return other == .speaker
      case .part: return other == label
      }
    }
  }

  /// A span; in tools that allow it, of several parts.
  struct Node {
    var label: Label
    /// Places in the text, in scalars.
    var parts: [Range<Int>]
    var isOptional = false
    var isRejected = false
    /// Who it is, on a speaker's span; what the tool does not say is left empty.
    var speaker: SpeakerCard?
    /// What has no other place in the tool.
    var rest: [(key: String, value: JSONValue)] = []
    /// Where the file that was read has it, in bytes.
    var offset = 0
  }

  /// A link between two spans, by their places in ``nodes``.
  struct Link {
    var role: Role
    var from: Int
    var to: Int
    /// Where the file that was read has it, in bytes.
    var offset = 0
  }

  var nodes: [Node] = []
  var links: [Link] = []
}

/// What a tool knows of a speaker.
struct SpeakerCard {
  var id: String?
  var names: [String] = []
  var kind: String?
}
