/// How brat writes spans: it knows no span with a line break in it, only several fragments.
///
/// Brat counts Unicode scalars, but a carriage return before a line feed it does not see. So carriage returns are
/// written as spaces, which changes no offset, and the document's note says where they were.
struct BratFragments {
  let text: [Unicode.Scalar]

  /// The pieces of the parts that stand on one line each.
  func fragments(of parts: [Range<Int>]) -> [Range<Int>] {
    parts.flatMap { part in
      text[part].split(whereSeparator: LineBreak.isBreak).map { $0.startIndex..<$0.endIndex }
    }
  }

  /// The parts again: fragments with nothing but line breaks between them are one part.
  func parts(of fragments: [Range<Int>]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for fragment in fragments.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = parts.last, last.upperBound < fragment.lowerBound,
        text[last.upperBound..<fragment.lowerBound].allSatisfy(LineBreak.isBreak)
      {
        parts[parts.count - 1] = last.lowerBound..<fragment.upperBound
      } else {
        parts.append(fragment)
      }
    }
    return parts
  }

  /// The words of fragments as brat shows them, on one line.
  func words(at fragments: [Range<Int>]) -> String {
    fragments.map { String(String.UnicodeScalarView(text[$0])) }.joined(separator: " ")
  }
}
