public import JSONText

/// What is wrong with a gold document.
public enum GoldFault: Error, Equatable {
  /// It is not the JSON that belongs here.
  case json(JSONFault.Reason)
  /// A span is empty, or its end stands before its start.
  case emptySpan(start: Int, end: Int)
  /// A span goes beyond the text, which has so many scalars.
  case outsideText(start: Int, end: Int, length: Int)
  /// An item has no span.
  case noSpan
  /// A quote has more than one span.
  case severalSpans
  /// Parts of a clause overlap or stand in the wrong order.
  case spanOrder
  /// An item has the same spans as one before it in its layer.
  case sameSpans
  /// The words that are marked are not those at their offsets.
  case otherWords(marked: String, found: String)
  /// Words have a place but are not given.
  case wordsMissing
  /// An item names a speaker who is not listed.
  case unknownSpeaker(String)
  /// Two speakers have one id.
  case sameSpeaker(String)
  /// A speaker is of a kind that there is not.
  case unknownKind(String)
  /// A speaker has no name.
  case noNames(String)
  /// Two documents have one id.
  case sameDocument(String)
  /// `text_sha256` is not that of the text.
  case otherText
  /// An item is rejected, but the document is not partial.
  case rejectedInWhole
}

/// All that is wrong with a row of gold, each with its byte in the bytes that the reader was given.
public struct GoldFaults: Error, Equatable {
  /// The faults in the order of the row.
  public var list: [(offset: Int, fault: GoldFault)]

  /// Makes the list of faults, which is not empty.
  public init(_ list: [(offset: Int, fault: GoldFault)]) { self.list = list }

  /// The one fault of a row that could not be read on.
  public init(_ fault: JSONFault) { list = [(fault.offset, .json(fault.reason))] }

  /// Whether both have the same faults in the same order.
  public static func == (a: GoldFaults, b: GoldFaults) -> Bool {
    a.list.elementsEqual(b.list) { $0.offset == $1.offset && $0.fault == $1.fault }
  }
}
