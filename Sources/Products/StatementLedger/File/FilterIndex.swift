extension Migration {
  /// Version 5: what a search may ask of a statement, all in the index of version 4, for reading every row of the
  /// statements takes longer than an answer may.
  ///
  /// `statements_places`: number, whether it is gone, day, worth, type, stance, document and speaker of a statement, and
  /// the speaker's name as printed.
  static let filters = Migration(
    sql: """
      DROP INDEX statements_places;
      CREATE INDEX statements_places
        ON statements (id, is_gone, day, worth, type, stance, document, speaker, named);
      """)
}
