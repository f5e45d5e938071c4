import Outputs

/// What got better and worse since an earlier audit, as sections of the page.
struct ComparisonSections {
  let changes: AuditChanges
  let words: AuditWords

  /// The test, and every item that changed.
  var sections: [AuditSection] {
    [summary]
      + [
        list("better", pick("What got better", "나아진 것"), changes.better),
        list("worse", pick("What got worse", "나빠진 것"), changes.worse),
        list("otherwise", pick("Wrong in another way", "다르게 틀린 것"), changes.otherwise),
      ]
      .filter { !$0.rows.isEmpty }
  }

  private func pick(_ english: String, _ korean: String) -> String { words.pick(english, korean) }

  private var summary: AuditSection {
    let (test, p) = (changes.test, DecimalText.fixed(changes.test.probability, 4))
    var notes = [
      pick(
        "Of \(changes.common) items of the gold, \(test.better) got right and \(test.worse) got wrong; "
          + "McNemar's exact test: p = \(p).",
        "정답 항목 \(changes.common)개 가운데 \(test.better)개가 맞게, \(test.worse)개가 틀리게 되었다. 맥니마 정확 검정 p = \(p).")
    ]
    if changes.unmatched > 0 {
      notes.append(
        pick(
          "\(changes.unmatched) items are in the gold of one audit only and are not compared.",
          "항목 \(changes.unmatched)개는 한쪽 감사의 정답에만 있어 견주지 않았다."))
    }
    return AuditSection(id: "comparison", heading: pick("Since the earlier audit", "앞선 감사와 견주어"), notes: notes)
  }

  private func list(_ id: String, _ heading: String, _ changes: [AuditChanges.Change]) -> AuditSection {
    AuditSection(
      id: "changes-\(id)", heading: heading, notes: [pick("\(changes.count) items.", "\(changes.count)개.")],
      columns: [pick("article", "기사"), pick("layer", "층위"), pick("words", "말"), pick("was", "전"), pick("is", "지금")]
        .map(AuditSection.Column.words),
      rows: changes.map { change in
        let key = change.item.key
        return ["\(key.document) \(key.start)–\(key.end)", words.layer(key.layer)]
          + [change.item.text, state(change.old), state(change.new)]
      })
  }

  /// What an item was: its cause and who was named.
  private func state(_ item: AuditedItem?) -> String {
    guard let item else { return pick("not found", "찾지 않음") }
    let cause = item.cause.map { words.cause($0) } ?? pick("right", "맞음")
    return item.speaker.map { "\(cause) (\($0))" } ?? cause
  }
}
