public import JSONText

/// What is wrong with a file of an annotation tool, or why a document has no place in one.
public struct ExchangeFault: Error, Equatable {
  /// Offset in bytes of the file where it is wrong; 0 where it is the whole document.
  public var offset: Int
  /// Whether the fault is in the file of the text, for tools that keep it apart.
  public var isInText: Bool
  /// What is wrong.
  public var reason: Reason

  /// Makes a fault.
  public init(offset: Int, reason: Reason, isInText: Bool = false) {
    self.offset = offset
    self.reason = reason
    self.isInText = isInText
  }

  /// Kinds of fault.
  public enum Reason: Sendable, Equatable {
    /// It is not the JSON that belongs here.
    case json(JSONFault.Reason)
    /// The document that it gives is no gold.
    case gold(GoldFault)
    /// A span has a label that means nothing here.
    case unknownLabel(String)
    /// A link is of a kind that means nothing here.
    case unknownLink(String)
    /// A link leads from or to a span that is not there.
    case unknownSpan(String)
    /// Two spans have one id.
    case sameSpan(String)
    /// A link ties spans that do not go together.
    case wrongEnds(link: String, from: String, to: String)
    /// An item has two sources, two cues or two speakers, or is part of two others.
    case twice(String)
    /// Words of a source or cue belong to no quote or clause.
    case looseWords(String)
    /// A source or cue has parts with something between them.
    case brokenWords
    /// An offset is in the middle of a character.
    case halfCharacter(Int)
    /// The offsets are those of UTF-16, not of scalars.
    case otherUnit
    /// The text has a carriage return, which the tool does not count.
    case carriageReturn
    /// A line is no annotation of the tool.
    case badLine
    /// An annotation of a kind that gold has no place for.
    case foreignAnnotation(String)
    /// A text has nobody's annotation.
    case notAnnotated
    /// A text has the annotations of several people.
    case severalAnnotations(Int)
    /// The text is too short to give each speaker a place.
    case noPlace
    /// A span of nothing but line breaks, which the tool can't hold.
    case onlyBreaks
  }

  /// Makes a fault of one of JSON.
  init(_ fault: JSONFault) { self.init(offset: fault.offset, reason: .json(fault.reason)) }
}

/// All that is wrong with a document of an annotation tool.
public struct ExchangeFaults: Error, Equatable {
  /// The faults in the order of the file.
  public var list: [ExchangeFault]

  /// Makes the list of faults, which is not empty.
  public init(_ list: [ExchangeFault]) { self.list = list }
}
