import AnalysisRecords
import Outputs

/// Draws a text with its sources, cues and statements marked: cut at the borders of all marks, so that marks may lie in
/// one another or overlap.
struct ArticleMarks {
  /// One stretch of the text; offsets in Unicode scalars, half-open.
  private struct Mark {
    enum Role {
      case said
      case source
      case cue
    }
    var role: Role
    var number: Int
    var span: RecordSpan
    /// Whether jumps lead here: the statement's first piece.
    var isTarget = false
    /// Whether the way back stands behind it: the statement's last piece.
    var isLast = false
  }

  private let words: ReportWords
  private let text: [Unicode.Scalar]
  private let marks: [Mark]
  /// Statements whose words do not stand where the record says.
  let misplaced: [Int]

  /// Takes the text in which the statements stand, or the title if `isTitle`; O(length + statements).
  init(_ text: String, _ numbers: ClosedRange<Int>?, isTitle: Bool, in contents: PageContents) {
    words = contents.words
    let scalars = Array(text.unicodeScalars)
    var marks: [Mark] = []
    var misplaced: [Int] = []
    for number in numbers.map(Array.init) ?? [] {
      let found = Self.marks(of: contents.statement(number), number).filter { $0.span.inTitle == isTitle }
      let fitting = found.filter { Self.fits($0.span, scalars) }
      marks += fitting
      if fitting.count < found.count { misplaced.append(number) }
    }
    self.text = scalars
    self.marks = marks.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
    self.misplaced = misplaced
  }

  private static func marks(of statement: ReportedStatement, _ number: Int) -> [Mark] {
    let item = statement.item
    var marks = item.content.enumerated().map { index, span in
      Mark(
        role: .said, number: number, span: span, isTarget: index == 0, isLast: index == item.content.count - 1)
    }
    marks += statement.repetitions.map { Mark(role: .said, number: number, span: $0, isLast: true) }
    marks += ([item.source] + item.via.map(\.source)).compactMap { $0 }.map {
      Mark(role: .source, number: number, span: $0)
    }
    marks += ([item.cue?.span] + item.via.map(\.cue)).compactMap { $0 }.map {
      Mark(role: .cue, number: number, span: $0)
    }
    return marks
  }

  /// Whether the record and the text agree on the words of a span.
  private static func fits(_ span: RecordSpan, _ text: [Unicode.Scalar]) -> Bool {
    span.start < span.end && span.end <= text.count
      && text[span.start..<span.end].elementsEqual(span.text.unicodeScalars)
  }

  /// Writes the marked text of a range; O(length + marks × depth of their nesting).
  func write(_ range: Range<Int>, to html: inout HTMLWriter) {
    let inside = marks.filter { range.lowerBound <= $0.span.start && $0.span.end <= range.upperBound }
    var borders = inside.flatMap { [$0.span.start, $0.span.end] } + [range.lowerBound, range.upperBound]
    borders = Set(borders).sorted()
    var waiting = inside[...]
    var active: [Mark] = []
    for (start, end) in zip(borders, borders.dropFirst()) {
      active.removeAll { $0.span.end <= start }
      while waiting.first?.span.start == start { active.append(waiting.removeFirst()) }
      write(start..<end, under: active, to: &html)
    }
  }

  private func write(_ piece: Range<Int>, under active: [Mark], to html: inout HTMLWriter) {
    let text = ResolvedText.text(Self.paragraphs(self.text[piece]))
    guard let inner = active.last(where: { $0.role == .said }) ?? active.last else { return html.text(text) }
    let targets = active.filter { $0.isTarget && $0.span.start == piece.lowerBound }
    for mark in targets.dropFirst() { html.element("span", .id("t\(mark.number)"), text: "") }
    var attributes = [
      HTMLAttribute.classes(Self.classes(piece, active)), HTMLAttribute("data-s", String(inner.number)),
    ]
    if let first = targets.first { attributes.append(.id("t\(first.number)")) }
    html.open("mark", attributes)
    html.text(text)
    html.close("mark")
    for mark in active.reversed() where mark.isLast && mark.span.end == piece.upperBound {
      let label = words.pick("to statement \(mark.number)", "발언 \(mark.number)로")
      html.element(
        "a", .classes("ref"), .to("#s\(mark.number)"), HTMLAttribute("aria-label", label), text: String(mark.number))
    }
  }

  /// The text with one empty line between paragraphs, however many the article has.
  private static func paragraphs(_ text: ArraySlice<Unicode.Scalar>) -> String {
    var shown = String.UnicodeScalarView()
    var rest = text
    while let scalar = rest.first {
      let space = rest.prefix { $0.properties.isWhitespace }
      if space.isEmpty {
        shown.append(scalar)
      } else if space.contains(where: { $0 == "\n" || $0 == "\r" }) {
        shown.append(contentsOf: "\n\n".unicodeScalars)
      } else {
        shown.append(contentsOf: space)
      }
      rest = rest.dropFirst(max(1, space.count))
    }
    return String(shown)
  }

  private static func classes(_ piece: Range<Int>, _ active: [Mark]) -> String {
    var classes: [String] = []
    let said = active.filter { $0.role == .said }
    if !said.isEmpty { classes.append("said") }
    if said.contains(where: { $0.span.start == piece.lowerBound }) { classes.append("begin") }
    if said.contains(where: { $0.span.end == piece.upperBound }) { classes.append("end") }
    if active.contains(where: { $0.role == .source }) { classes.append("source") }
    if active.contains(where: { $0.role == .cue }) { classes.append("cue") }
    return classes.joined(separator: " ")
  }
}
