import ArticleText

/// What a report and its source tell of where its clause begins.
struct ClauseSetting {
  /// Whether the cue has a date of its own (`…고 3일 밝혔다`), so that one before the clause is told in it.
  var isDated = false
  /// Whether the source stands behind the clause (`…고 한서윤 시장이 밝혔다`), so that what opens the sentence is no frame of his.
  var isPreposed = false
  /// Whether nothing but a verb and its subject follows, so that places and topics before the clause are told in it.
  var isWhole = false
  /// Whether other words of the same speaker stand before the clause (`“…”라며 …고 밝혔다`).
  var goesOn = false
  /// Whether the clause tells what somebody means to do (`…하겠다고`).
  var isIntent = false
  /// The words of the cue; empty where there are none.
  var cue = TextSpan(0, 0)
  /// Whether the one to whom the words are said stands before the clause, so that he does what an order begins with.
  var hasAddressee = false
}
