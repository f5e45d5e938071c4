/// How firmly something is said: as possible, as a duty, as under consideration.
///
/// Courtesies (`것 같다`, `주시기 바란다`) do not count: outlets leave them out and put them in. What is announced (`하겠다`, `할 것`, `할 예정`) and what simply is (`한다`) are not told apart: news writes one for
/// the other.
enum ModalityWords {
  /// Kinds of modality.
  enum Kind: Hashable {
    case possibility, duty, consideration
  }

  /// The modalities of some words; O(length).
  static func kinds(in words: [String]) -> Set<Kind> {
    var text = words.joined()
    for form in courtesies { text = text.replacing(form, with: " ") }
    return Set(signs.filter { sign in sign.forms.contains { text.contains($0) } }.map(\.kind))
  }

  private static let courtesies = ["수있도록", "수있기를", "수있길", "수있게", "수가있겠", "수있겠", "수밖에없"]

  private static let signs: [(kind: Kind, forms: [String])] = [
    (
      .possibility,
      [
        "수있", "수도있", "수없", "가능성", "지도모", "지모르", "것으로추정",
      ]
    ),
    (
      .duty,
      [
        "해야", "돼야", "어야", "아야", "와야", "워야", "봐야", "줘야", "둬야", "져야", "켜야", "려야", "춰야", "하여야", "보여야", "여야한", "여야할", "여야하",
        "필요가있",
        "필요하", "필요성",
      ]
    ),
    (.consideration, ["검토", "고려하", "고려중", "고민하", "고민중", "논의중"]),
  ]
}
