public import Outputs

/// Writes an audit's page as text for a terminal.
public struct TextAudit {
  private let style: TerminalStyle
  private let withErrors: Bool
  private var lines: [UInt8] = []

  /// Makes a writer; every disagreement is shown if `withErrors`.
  public init(style: TerminalStyle, withErrors: Bool) {
    self.style = style
    self.withErrors = withErrors
  }

  /// The page as UTF-8; O(size of the page).
  public mutating func bytes(_ page: AuditPage) -> [UInt8] {
    line(style.strong(page.heading))
    line(page.overview)
    for section in page.sections { add(section) }
    if withErrors { add(page.excerpts, of: page) }
    return lines
  }

  private mutating func add(_ section: AuditSection) {
    line("")
    line(style.strong(section.heading))
    for note in section.notes { line("  \(note)") }
    guard !section.columns.isEmpty else { return }
    let rows = section.rows.map { $0.map(PlainLine.text) }
    let widths = section.columns.indices.map { column in
      ([section.columns[column].title] + rows.map { $0[column] }).map(ColumnText.width).max() ?? 0
    }
    line(style.faint(self.row(section.columns.map(\.title), section.columns, widths)))
    for row in rows { line(self.row(row, section.columns, widths)) }
  }

  private func row(_ cells: [String], _ columns: [AuditSection.Column], _ widths: [Int]) -> String {
    let padded = zip(cells, zip(columns, widths)).map { cell, column in
      ColumnText.padded(cell, to: column.1, isNumber: column.0.isNumber)
    }
    let row = "  " + padded.joined(separator: "  ")
    return String(row.reversed().drop { $0 == " " }.reversed())
  }

  private mutating func add(_ excerpts: [ErrorExcerpt], of page: AuditPage) {
    line("")
    line(style.strong(page.errorsHeading))
    line("  \(page.legend)")
    for excerpt in excerpts {
      line("")
      line(
        "  \(style.alert(page.words.cause(excerpt.error.cause))) · \(page.words.facts(excerpt).map(PlainLine.text).joined(separator: " · "))"
      )
      for (name, side) in page.words.sides(excerpt) {
        line("    \(name) \(style.name(PlainLine.text(page.words.speaker(side.speaker))))")
        line("      \(PlainLine.text(BracketedSentence.text(side.pieces)))")
      }
    }
  }

  private mutating func line(_ text: String) {
    lines.append(contentsOf: text.utf8)
    lines.append(0x0A)
  }
}
