/// A figure by its name: `quotes.f1`, `indirect.false_attribution_rate`, `words.source`.
///
/// Names are those of `score.py`, parts joined by a dot; `both` holds quotes and clauses together.
public struct AuditFigure: Sendable, Identifiable {
  /// The name.
  public let id: String
  /// Whether a smaller figure is a better one.
  public let isBetterSmall: Bool
  private let read: @Sendable (AccuracyFigures) -> (value: Double, cases: Int)

  /// The figure's value, from 0 to 1.
  public func value(_ figures: AccuracyFigures) -> Double { read(figures).value }

  /// How many cases it is a figure of: 0 where it says nothing.
  public func cases(_ figures: AccuracyFigures) -> Int { read(figures).cases }

  /// All figures, in the order in which they are shown.
  public static let all =
    layer("quotes", \.quotes) + layer("indirect", \.clauses) + layer("indirect_strict", \.strictClauses)
    + layer("both", \.both) + [
      AuditFigure(id: "speaker_clusters.precision") { ($0.clusters.precision, $0.clusters.items) },
      AuditFigure(id: "speaker_clusters.recall") { ($0.clusters.recall, $0.clusters.items) },
      AuditFigure(id: "speaker_clusters.f1") { ($0.clusters.f1, $0.clusters.items) },
      AuditFigure(id: "words.source") { ($0.source.share, $0.source.count) },
      AuditFigure(id: "words.cue") { ($0.cue.share, $0.cue.count) },
    ]

  /// The figure of a name or a short name: `quotes` is `quotes.f1`, `false` is `both.false_attribution_rate`.
  public static func named(_ name: String) -> AuditFigure? {
    let name = shortNames[name] ?? name
    return all.first { $0.id == name }
  }

  /// Short names, and the figures that they stand for.
  public static let shortNames = [
    "quotes": "quotes.f1", "indirect": "indirect.f1", "strict": "indirect_strict.f1", "both": "both.f1",
    "false": "both.false_attribution_rate", "speaker": "both.speaker_accuracy", "coverage": "both.coverage",
    "b3": "speaker_clusters.f1", "source": "words.source", "cue": "words.cue",
  ]

  private init(
    id: String, isBetterSmall: Bool = false,
    _ read: @escaping @Sendable (AccuracyFigures) -> (value: Double, cases: Int)
  ) {
    (self.id, self.isBetterSmall, self.read) = (id, isBetterSmall, read)
  }

  private static func layer(
    _ name: String, _ layer: @escaping @Sendable (AccuracyFigures) -> LayerFigures
  ) -> [AuditFigure] {
    layerFigures.map { part, cases, value in
      AuditFigure(id: "\(name).\(part)", isBetterSmall: part == "false_attribution_rate") { figures in
        let counts = layer(figures)
        return (value(counts), cases(counts))
      }
    }
  }

  private typealias Count = @Sendable (LayerFigures) -> Int
  private typealias Value = @Sendable (LayerFigures) -> Double

  /// What every layer has: a name, of how many cases, the value.
  private static let layerFigures: [(part: String, cases: Count, value: Value)] = [
    ("precision", { $0.answered }, { $0.precision }), ("recall", { $0.gold }, { $0.recall }),
    ("f1", { $0.gold }, { $0.f1 }), ("span_precision", { $0.items }, { $0.spanPrecision }),
    ("span_recall", { $0.gold }, { $0.spanRecall }), ("span_f1", { $0.gold }, { $0.spanF1 }),
    ("speaker_accuracy", { $0.found - $0.silent }, { $0.speakerAccuracy }), ("coverage", { $0.found }, { $0.coverage }),
    ("false_attribution_rate", { $0.named }, { $0.falseAttributionRate }),
  ]
}
