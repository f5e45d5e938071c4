import ArticleText

/// `(…라고) 지시했다`, `요구했다`, `권고했다`: verbs of telling somebody what to do.
enum Commanding {
  private static let demands = WordOpenings([
    "요구", "촉구", "요청", "호소", "경고", "통보", "조언", "충고", "제의", "강요", "종용", "압박", "설득",
  ])
  private static let orders = WordOpenings(["지시", "주문", "명령"])
  private static let advice = WordOpenings(["권고", "부탁", "권유", "독려", "권장"])
  /// An order to one's people, and what one asks of the public.
  private static let urging = WordOpenings(["당부"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    demands.begin(text, span) || isOrdering(text, span) || isAdvising(text, span)
  }

  /// `지시했다`, `당부했다`: whether it is the verb of one who gives orders.
  static func isOrdering(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    orders.begin(text, span) || urging.begin(text, span)
  }

  /// `당부했다`, `권고했다`: whether it is the verb of one who asks something of the public.
  static func isAdvising(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    advice.begin(text, span) || urging.begin(text, span)
  }
}
