import AnalysisRecords
import Audit
import ConfidenceFitting
import Hwaja

/// Articles of the gold, analyzed: what holds of every item, and what came of it.
struct ConfidenceStudy {
  /// One article.
  struct Document {
    var gold: GoldDocument
    var record: AnalysisRecord
    /// Place of its first item among all items.
    var firstItem: Int
    /// Place of its file among all files.
    var file: Int
  }

  /// Names of the files.
  private(set) var files: [String] = []
  private(set) var documents: [Document] = []
  /// Items of all documents, in order.
  private(set) var items: [FittingItem] = []
  /// Scored items with a speaker, and those of them where the gold names nobody.
  private(set) var named = (count: 0, unnamed: 0)

  /// Analyzes the articles of all files; O(their size).
  init(_ files: [GoldFile<GoldDocument>], _ analyzer: Analyzer) {
    let worker = analyzer.makeWorker()
    for file in files {
      self.files.append(file.name)
      for (gold, article) in file.rows {
        let (record, explanations) = worker.analyze(article, explaining: true)
        documents.append(
          Document(gold: gold, record: record, firstItem: items.count, file: self.files.count - 1))
        add(ItemMatching(gold: gold, record: record).outcomes, record, explanations)
      }
    }
  }

  private mutating func add(
    _ outcomes: [ItemMatching.Outcome], _ record: AnalysisRecord, _ explanations: [ItemExplanation]
  ) {
    for (index, outcome) in outcomes.enumerated() {
      let terms = explanations[index].factors.map { FittingTerm(kind: $0.kind, name: $0.name) }
      let isRight: Bool? = outcome == .unscored ? nil : outcome == .right
      items.append(FittingItem(terms: terms, isRight: isRight, document: documents.count - 1))
      guard isRight != nil, record.attributions[index].speaker != nil else { continue }
      named.count += 1
      named.unnamed += outcome == .wronglyNamed ? 1 : 0
    }
  }

  /// The same items with only the terms of some kinds.
  func items(ofKinds kinds: Set<String>) -> [FittingItem] {
    items.map { item in
      var item = item
      item.terms.removeAll { !kinds.contains($0.kind) }
      return item
    }
  }

  /// Calibration of probabilities over the documents of a file, or of all.
  func calibration(_ probabilities: [Double], file: Int? = nil) -> Calibration {
    var calibration = Calibration()
    for (item, probability) in zip(items, probabilities) {
      guard let isRight = item.isRight, file == nil || documents[item.document].file == file else { continue }
      calibration.add(probability, isRight: isRight)
    }
    return calibration
  }

  /// Figures of quotes and clauses once every speaker below `floor` is withheld.
  func figures(_ probabilities: [Double], floor: Double, file: Int? = nil) -> (
    quotes: LayerFigures, clauses: LayerFigures
  ) {
    var figures = (quotes: LayerFigures(), clauses: LayerFigures())
    for document in documents where file == nil || document.file == file {
      var record = document.record
      for index in record.attributions.indices {
        record.attributions[index].confidence = probabilities[document.firstItem + index]
      }
      _ = record.withholdSpeakers(below: floor, confidenceOfNobody: nil)
      let matching = ItemMatching(gold: document.gold, record: record)
      figures.quotes += matching.quotes
      figures.clauses += matching.clauses
    }
    return figures
  }
}
