import ArticleText
import LexiconTables
import QuotationParsing

/// What somebody does before he gives an order: `보고를 받고`, `국무회의를 주재하고`, `현장을 찾아`, `안보실장과 통화하고`.
enum ActBeforeOrder {
  /// Done together with somebody, whom the order may not be given to: `안보실장에게 보고를 받고`.
  case withSomebody
  /// Done by himself.
  case alone

  private static let received = WordEndings(["보고를", "전화를", "브리핑을", "연락을"])
  private static let receiving = WordSet(["받고", "받고서", "받자마자", "받은"])
  private static let calling = WordSet(["통화하고", "통화하며", "통화하면서", "통화한"])
  private static let presiding = WordSet(["주재하고", "주재하며", "주재하면서", "주재한"])
  private static let visiting = WordSet(["방문하고", "방문해", "방문하여", "방문한", "찾아", "찾고", "찾아가", "찾은"])
  private static let places = WordEndings(["현장을", "상황실을", "병원을", "센터를", "본부를", "분향소를", "빈소를", "시장을"])

  /// The act whose verb is unit `at`, with its object before it; an adnominal only before a noun such as `뒤`.
  static func read(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ isAfter: Bool) -> ActBeforeOrder? {
    let (verb, object) = (units[at], units[at - 1])
    guard verb.kind == .word, object.kind == .word, (verb.ending == .adnominal) == isAfter else { return nil }
    if calling.contains(text, verb.span) { return object.particle == .with ? .withSomebody : nil }
    guard object.particle == .object else { return nil }
    if receiving.contains(text, verb.span) { return received.end(text, object.span) ? .withSomebody : nil }
    if presiding.contains(text, verb.span) { return .alone }
    return visiting.contains(text, verb.span) && places.end(text, object.span) ? .alone : nil
  }
}
