import Outputs

/// Writes an audit's page as Markdown.
public struct MarkdownAudit {
  private let withErrors: Bool
  private var lines: [UInt8] = []

  /// Makes a writer; every disagreement is shown if `withErrors`.
  public init(withErrors: Bool) { self.withErrors = withErrors }

  /// The page as UTF-8; O(size of the page).
  public mutating func bytes(_ page: AuditPage) -> [UInt8] {
    line("# \(page.heading)\n")
    line(page.overview)
    for section in page.sections { add(section) }
    if withErrors { add(page.excerpts, of: page) }
    return lines
  }

  private mutating func add(_ section: AuditSection) {
    line("\n## \(section.heading)\n")
    for note in section.notes { line("\(MarkdownText.escaped(note))\n") }
    guard !section.columns.isEmpty else { return }
    line("| \(section.columns.map(\.title).joined(separator: " | ")) |")
    line("|\(section.columns.map { $0.isNumber ? "---:" : "---" }.joined(separator: "|"))|")
    for row in section.rows {
      let cells = zip(row, section.columns).map { $1.isNumber ? $0 : MarkdownText.escaped($0) }
      line("| \(cells.joined(separator: " | ")) |")
    }
  }

  private mutating func add(_ excerpts: [ErrorExcerpt], of page: AuditPage) {
    line("\n## \(page.errorsHeading)\n")
    line(MarkdownText.escaped(page.legend))
    for excerpt in excerpts {
      let facts = page.words.facts(excerpt).map(MarkdownText.escaped).joined(separator: " · ")
      line("\n- **\(page.words.cause(excerpt.error.cause))** · \(facts)")
      for (name, side) in page.words.sides(excerpt) {
        line("  - \(name): **\(MarkdownText.escaped(page.words.speaker(side.speaker)))**")
        line("    \(MarkdownText.escaped(BracketedSentence.text(side.pieces)))")
      }
    }
  }

  private mutating func line(_ text: String) {
    lines.append(contentsOf: text.utf8)
    lines.append(0x0A)
  }
}
