/// Counts of one layer, and the figures that they give: those of `score.py`.
public struct LayerFigures: Sendable, Equatable {
  /// Items of the gold.
  public var gold = 0
  /// Items of the record.
  public var items = 0
  /// Items of the gold that were found.
  public var found = 0
  /// Found items whose speaker is right, or rightly open.
  public var right = 0
  /// Found items that the record leaves open although the gold names somebody.
  public var silent = 0
  /// Items of the record with a speaker.
  public var named = 0
  /// Those of them that are an item of the gold of this speaker.
  public var namedRight = 0

  /// Makes empty counts.
  public init() {}

  /// Adds the counts of another part.
  public static func += (sum: inout LayerFigures, part: LayerFigures) {
    sum.gold += part.gold
    sum.items += part.items
    sum.found += part.found
    sum.right += part.right
    sum.silent += part.silent
    sum.named += part.named
    sum.namedRight += part.namedRight
  }

  /// Counts what was compared in a layer, optional items left out; what overlaps less counts as not found.
  init(_ comparisons: [ItemComparison], of layer: ItemComparison.Layer, leastOverlap: Double = 0) {
    for comparison in comparisons where comparison.layer == layer && !comparison.isOptional {
      add(comparison, isFound: comparison.overlap >= leastOverlap)
    }
  }

  private mutating func add(_ comparison: ItemComparison, isFound: Bool) {
    if comparison.wanted != nil { gold += 1 }
    guard comparison.item != nil else { return }
    items += 1
    if comparison.isNamed { named += 1 }
    guard comparison.wanted != nil, isFound else { return }
    found += 1
    if comparison.isRight { right += 1 }
    if comparison.isNamed {
      namedRight += comparison.isRight ? 1 : 0
    } else if !comparison.isRight {
      silent += 1
    }
  }

  /// Items that name a speaker, or rightly name none.
  public var answered: Int { named + right - namedRight }
  /// Right items over ``answered`` ones.
  public var precision: Double { Self.ratio(right, answered) }
  /// Right items over items of the gold.
  public var recall: Double { Self.ratio(right, gold) }
  /// Harmonic mean of both.
  public var f1: Double { Self.mean(precision, recall) }
  /// Found items over items of the record, whoever speaks.
  public var spanPrecision: Double { Self.ratio(found, items) }
  /// Found items over items of the gold, whoever speaks.
  public var spanRecall: Double { Self.ratio(found, gold) }
  /// Harmonic mean of both.
  public var spanF1: Double { Self.mean(spanPrecision, spanRecall) }
  /// Right items over found ones that are not left open.
  public var speakerAccuracy: Double { Self.ratio(right, found - silent) }
  /// Found items that are not left open over found ones.
  public var coverage: Double { Self.ratio(found - silent, found) }
  /// Items with a speaker that are no item of the gold of that speaker, over items with a speaker.
  public var falseAttributionRate: Double { named == 0 ? 0 : 1 - Self.ratio(namedRight, named) }

  private static func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

  private static func mean(_ a: Double, _ b: Double) -> Double { a + b > 0 ? 2 * a * b / (a + b) : 0 }
}
