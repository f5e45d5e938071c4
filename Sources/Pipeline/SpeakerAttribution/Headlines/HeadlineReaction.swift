import ArticleText
import EntityTagging
import QuotationParsing

/// `누리시, “세금 두 배” 보도에 반박`, `누리상사, “사과하라” 요구 거부`: words of others, to which who opens the headline reacts.
extension Attributor {
  /// Whether the words at unit `quote` are such.
  func isReactedTo(_ quote: Int, _ units: Range<Int>) -> Bool {
    let noun = quote + 1
    guard noun + 1 < units.upperBound, parsed.units[noun].kind == .word else { return false }
    let next = parsed.units[noun + 1]
    let span = parsed.units[noun].span
    if isPlace(noun) {
      return next.kind == .quote && isDirectedAt(noun, units)
        || next.kind == .word && Reaction.isClaim(bytes.span, span) && Reaction.begins(bytes.span, next.span)
    }
    guard parsed.units[noun].particle == .none, next.kind == .word else { return false }
    return Reaction.isClaim(bytes.span, span) && Reaction.isOfClaim(bytes.span, next.span)
      || Reaction.isComplaint(bytes.span, span) && Reaction.isOfMany(bytes.span, next.span)
  }

  /// `보도에`, and `요구에`, which a table has as a whole.
  private func isPlace(_ noun: Int) -> Bool {
    parsed.units[noun].particle == .place
      || Hangul.syllable(in: bytes.span, before: parsed.units[noun].span.upper) == Hangul.index("에")
  }

  /// `(누리시, “세금 두 배”) 보도에 (“사실무근”)`, `요구에`: words behind a quote that who is named before them answers with others.
  func isDirectedAt(_ noun: Int, _ units: Range<Int>) -> Bool {
    noun > units.lowerBound && parsed.units[noun].kind == .word && isPlace(noun)
      && parsed.units[noun - 1].kind == .quote && Reaction.isAnswered(bytes.span, parsed.units[noun].span)
  }

  /// Whether the item's words are such.
  func isReactedTo(_ index: Int) -> Bool { place(of: index).map { isReactedTo($0.quote, $0.units) } == true }

  /// Whether the headline names the entity before the words of the item.
  func isNamedBefore(_ entity: Int32, _ index: Int) -> Bool {
    guard let (quote, units) = place(of: index) else { return false }
    return (units.lowerBound..<quote).contains {
      let mention = parsed.units[$0].mention
      return mention >= 0 && tagged.mentions[Int(mention)].entity == entity
    }
  }
}

/// What becomes of words that others have said.
private enum Reaction {
  private static let claims = WordOpenings(["보도", "주장", "지적", "요구", "의혹", "비판", "전망", "우려", "폭로", "제안", "관측"])
  private static let answered = WordOpenings(["보도", "요구", "의혹"])
  private static let complaints = WordOpenings(["불만", "여론", "원성", "항의", "민원", "목소"])
  private static let reactions = WordOpenings([
    "반박", "부인", "침묵", "해명", "일축", "발끈", "사실", "정면", "묵묵", "급등", "급락", "강세", "약세", "상승", "하락", "곤혹", "난색", "당혹", "고심",
    "진땀", "불쾌", "함구", "선긋", "거부", "거절",
  ])
  private static let ofClaims = WordOpenings([
    "반박", "부인", "일축", "해명", "수용", "거부", "거절", "묵살", "외면", "조목", "정면", "침묵",
  ])
  private static let ofMany = WordOpenings(["폭주", "쇄도", "봇물", "확산", "고조", "커져", "빗발", "속출", "폭발"])

  /// `보도`, `요구`: what others have said.
  static func isClaim(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { claims.begin(text, span) }

  /// `보도`, `요구`, `의혹`: what is directed at somebody.
  static func isAnswered(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { answered.begin(text, span) }

  /// `불만`, `여론`: what many say.
  static func isComplaint(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { complaints.begin(text, span) }

  /// `(보도에) 반박`, `(요구에) 침묵`.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { reactions.begin(text, span) }

  /// `(주장) 반박`, `(요구) 거부`.
  static func isOfClaim(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { ofClaims.begin(text, span) }

  /// `(불만) 폭주`.
  static func isOfMany(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { ofMany.begin(text, span) }
}
