extension Migration {
  /// Version 4: what a search asks of every hit, apart from the statements themselves: their rows are long, and a
  /// frequent word has thousands of hits.
  ///
  /// `statements_places`: number, whether it is gone, day and worth of a statement.
  static let places = Migration(sql: "CREATE INDEX statements_places ON statements (id, is_gone, day, worth)")
}
