import Outputs
import SQLiteDatabase

extension Ledger {
  /// Utterances that several documents carry, with their wordings; `query` narrows them to those with a statement that
  /// it finds.
  ///
  /// A document's own repetitions are left out. In order of the utterances' numbers. O(statements that are found).
  public func variants(_ query: StatementQuery = StatementQuery()) throws(LedgerFault) -> [VariantGroup] {
    var groups: [VariantGroup] = []
    for (utterance, statements) in try members(query, "s.utterance IS NOT NULL", by: .utterance) {
      var seen: Set<Int> = []
      let once = statements.sorted(by: Self.isFuller).filter { seen.insert($0.document.id).inserted }
      guard once.count > 1, let fullest = once.first else { continue }
      let others = once.dropFirst().sorted { ($0.day ?? "", $0.id) < ($1.day ?? "", $1.id) }
      // What is near to another wording only, and not to the fullest one, is no wording of it.
      let variants = others.map { Variant(fullest, $0) }
        .filter { $0.comparison.containment >= 0.65 && $0.isOneUtterance }
      if !variants.isEmpty {
        groups.append(VariantGroup(utterance: utterance, fullest: fullest, variants: try withSentences(variants)))
      }
    }
    return groups
  }

  /// The variants, those with two speakers held against the sentences of their articles.
  private func withSentences(_ variants: [Variant]) throws(LedgerFault) -> [Variant] {
    var read = variants
    for (index, variant) in variants.enumerated() where variant.isGivenToAnother {
      let sentences = (
        first: try context(of: variant.fuller)?.sentence ?? "", second: try context(of: variant.other)?.sentence ?? ""
      )
      read[index].namesBothSpeakers = SpeakerDifference(variant.fuller, variant.other).isNamed(beside: sentences)
    }
    return read
  }

  /// Headlines beside the words of the body that they stand for.
  public func headlines(_ query: StatementQuery = StatementQuery()) throws(LedgerFault) -> [Variant] {
    let headline = "(s.in_title OR s.pattern LIKE 'headline-%')"
    let variants = try members(query, headline, by: .document).flatMap { _, statements in
      let (titles, body) = (statements.filter(\.isHeadline), statements.filter { !$0.isHeadline })
      return titles.compactMap { title -> Variant? in
        let linked = body.first { $0.item == title.sameAs }
        return linked.map { Variant($0, title) } ?? Self.nearest(title, body)
      }
    }
    return try withSentences(variants)
  }

  /// The body's wording that a headline shortens, if one has most of its letters.
  private static func nearest(_ title: StoredStatement, _ body: [StoredStatement]) -> Variant? {
    let variants = body.filter { $0.type != "indirect" }.map { Variant($0, title) }
    let best = variants.max { $0.comparison.containment < $1.comparison.containment }
    return best.flatMap { $0.comparison.containment >= 0.7 && $0.comparison.letters.new >= 6 ? $0 : nil }
  }

  /// What statements are put together by.
  private enum Grouping: String {
    case utterance, document
  }

  /// Statements that belong together with one that the query finds and the condition holds for.
  private func members(
    _ query: StatementQuery, _ condition: String, by grouping: Grouping
  ) throws(LedgerFault) -> [(Int, [StoredStatement])] {
    guard let (tables, text, values) = query.condition() else { return [] }
    let column = "s.\(grouping.rawValue)"
    let statements = try reading { () throws(DatabaseFault) in
      try database.all(
        """
        SELECT \(StoredStatement.columns) FROM \(StoredStatement.tables) WHERE NOT s.is_gone AND \(column) IN (
          SELECT \(column) FROM \(tables) WHERE \(text) AND \(condition)) ORDER BY \(column), s.id
        """, values
      ) { StoredStatement($0) }
    }
    var groups: [(Int, [StoredStatement])] = []
    for statement in statements {
      let id = grouping == .utterance ? statement.utterance ?? statement.id : statement.document.id
      if groups.last?.0 != id { groups.append((id, [])) }
      groups[groups.count - 1].1.append(statement)
    }
    return groups
  }

  private static func isFuller(_ a: StoredStatement, _ b: StoredStatement) -> Bool {
    let letters = [a, b].map(\.content.unicodeScalars.count)
    if a.isHeadline != b.isHeadline { return b.isHeadline }
    return letters[0] == letters[1] ? a.id < b.id : letters[0] > letters[1]
  }
}

extension StoredStatement {
  /// Whether it stands in the headline.
  public var isHeadline: Bool { isInTitle || pattern.hasPrefix("headline-") }
}
