import SQLiteDatabase

/// A statement of the ledger with what is known of it.
public struct StoredStatement: Sendable, Equatable {
  /// Number of the statement.
  public var id: Int
  /// Where it was printed.
  public var document: StoredDocument
  /// The item's id in the record.
  public var item: String
  /// Whether offsets count in the title.
  public var isInTitle: Bool
  /// Where the words stand, in Unicode scalars of the text or title.
  public var spans: [Range<Int>]
  /// Spans inside quotation marks.
  public var quotes: [Range<Int>]
  /// The sentence, in Unicode scalars.
  public var sentence: Range<Int>
  /// Direct, mixed or indirect.
  public var type: String
  /// The words, pieces joined by an ellipsis.
  public var content: String
  /// Number of the speaker, after all that people merged; `nil` where the article does not say who.
  public var speaker: Int?
  /// Name of that speaker.
  public var speakerName: String?
  /// The speaker as this article names them.
  public var named: String?
  /// The words of the sentence that name the speaker.
  public var source: String?
  /// Title as printed.
  public var role: String?
  /// Organization as printed.
  public var organization: String?
  /// How openly the article says who.
  public var transparency: String
  /// Those through whom the words came, outermost first.
  public var via: [String]
  /// The reporting words, their dictionary form, and how the words were said.
  public var cue, lemma, stance: String?
  /// How the source became a speaker, and by which rule.
  public var resolution, pattern: String
  /// Probability that the item is right.
  public var confidence: Double?
  /// The day of the words: as printed, and worked out.
  public var said, saidDay: String?
  /// Day of the words, else of publication.
  public var day: String?
  /// Items of the same document: the one around this one, and the fuller one with the same words.
  public var parent, sameAs: String?
  /// Whether the page cuts the words off.
  public var isTruncated: Bool
  /// Whether a person set the speaker, and whether the newest analysis no longer finds the item.
  public var isGiven, isGone: Bool
  /// The last status, `nil` if nobody has looked at it, and the last verdict.
  public var status, verdict: String?
  /// How much it is worth checking, from 0 to 1; `nil` where nobody has said.
  public var worth: Double?
  /// Number of the utterance that this is a wording of, `nil` if there is no other wording.
  public var utterance: Int?
}

/// A document of the ledger.
public struct StoredDocument: Sendable, Equatable {
  /// What makes it one: address or id, and SHA-256 of the text, beside the outlet.
  var name, textSHA256: String
  /// Number of the document.
  public var id: Int
  /// Its own id.
  public var recordID: String
  /// Outlet, empty if none is given.
  public var outlet: String
  /// Address, headline, byline, time of publication as given.
  public var url, title, byline, published: String?
}

extension StoredStatement {
  /// What is read, for ``init(_:)``; `s` is the statement, `d` its document, `r` the speaker it is merged into, `l` its
  /// last decision.
  static let columns = """
    s.id, s.item, s.in_title, s.spans, s.quotes, s.sentence_start, s.sentence_end, s.type, s.content, r.id, r.name,
    s.named, s.source, s.role, s.organization, s.transparency, s.via, s.cue, s.lemma, s.stance, s.resolution, s.pattern,
    s.confidence, s.said, s.said_day, s.day, s.parent, s.same_as, s.truncated, s.is_given, s.is_gone, l.status,
    l.verdict, d.id, d.record_id, d.outlet, d.url, d.title, d.byline, d.published, s.utterance, d.name, d.text_sha256,
    s.worth
    """

  /// The tables that ``columns`` are read from.
  static let tables = "statements s \(documentTable) \(speakerTables) \(decisionTable)"

  static let documentTable = "LEFT JOIN documents d ON d.id = s.document"
  static let speakerTables = "LEFT JOIN speakers p ON p.id = s.speaker LEFT JOIN speakers r ON r.id = p.root"
  static let decisionTable =
    "LEFT JOIN decisions l ON l.id = (SELECT max(id) FROM decisions WHERE statement = s.id)"

  init(_ row: borrowing DatabaseRow) {
    self.init(
      id: row.integer(0) ?? 0, document: StoredDocument(row, from: 33), item: row.text(1) ?? "",
      isInTitle: row.integer(2) == 1, spans: SpanText.spans(row.text(3) ?? ""),
      quotes: SpanText.spans(row.text(4) ?? ""), sentence: row.range(5, 6),
      type: row.text(7) ?? "", content: row.text(8) ?? "", speaker: row.integer(9), speakerName: row.text(10),
      named: row.text(11), source: row.text(12), role: row.text(13), organization: row.text(14),
      transparency: row.text(15) ?? "", via: TextList.parts(row.text(16) ?? ""), cue: row.text(17),
      lemma: row.text(18), stance: row.text(19), resolution: row.text(20) ?? "", pattern: row.text(21) ?? "",
      confidence: row.real(22), said: row.text(23), saidDay: row.text(24), day: row.text(25), parent: row.text(26),
      sameAs: row.text(27), isTruncated: row.integer(28) == 1, isGiven: row.integer(29) == 1,
      isGone: row.integer(30) == 1, status: row.text(31), verdict: row.text(32), worth: row.real(43),
      utterance: row.integer(40))
  }
}

extension StoredDocument {
  /// Reads the columns that begin at `first`.
  init(_ row: borrowing DatabaseRow, from first: Int) {
    self.init(
      name: row.text(first + 8) ?? "", textSHA256: row.text(first + 9) ?? "", id: row.integer(first) ?? 0,
      recordID: row.text(first + 1) ?? "", outlet: row.text(first + 2) ?? "",
      url: row.text(first + 3), title: row.text(first + 4), byline: row.text(first + 5), published: row.text(first + 6))
  }
}

extension DatabaseRow {
  /// The range between the numbers of two columns.
  fileprivate borrowing func range(_ start: Int, _ end: Int) -> Range<Int> {
    let low = integer(start) ?? 0
    return low..<max(low, integer(end) ?? 0)
  }
}
