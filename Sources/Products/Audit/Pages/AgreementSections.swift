import Outputs

/// How far two annotators agree, as sections of the page.
struct AgreementSections {
  let agreement: AnnotatorAgreement
  let words: AuditWords

  /// Spans, then speakers.
  var sections: [AuditSection] { [spans, speakers] }

  private func pick(_ english: String, _ korean: String) -> String { words.pick(english, korean) }

  private var spans: AuditSection {
    let layers = [(pick("quotes", "인용"), agreement.quotes), (pick("clauses", "간접 인용"), agreement.clauses)]
    let titles = [
      pick("gold", "기준"), pick("other", "상대"), pick("precision", "정밀도"), pick("recall", "재현율"),
      pick("span F1", "구간 F1"),
      pick("F1 with speaker", "화자까지 F1"),
    ]
    return AuditSection(
      id: "agreement", heading: pick("Agreement of two annotators", "두 주석자의 일치"),
      columns: [.words(pick("layer", "층위")), .words(pick("who is the gold", "기준으로 삼은 쪽"))]
        + titles.map(AuditSection.Column.number),
      rows: layers.flatMap { name, layer in
        [(pick("the first", "첫째"), layer.forward), (pick("the second", "둘째"), layer.backward)].map { side, counts in
          [name, side, String(counts.gold), String(counts.items)]
            + [counts.spanPrecision, counts.spanRecall, counts.spanF1, counts.f1].map(AuditWords.share)
        }
      })
  }

  private var speakers: AuditSection {
    let kappa = DecimalText.fixed(max(0, agreement.kappa), 3)
    let shown = agreement.kappa < 0 ? "−\(DecimalText.fixed(-agreement.kappa, 3))" : kappa
    return AuditSection(
      id: "kappa", heading: pick("Speakers of the items that both marked", "둘 다 표시한 항목의 화자"),
      notes: [
        pick(
          "Cohen's kappa \(shown): the same speaker in \(agreement.agreed) of \(agreement.matched) items; "
            + "chance is reckoned within each article.",
          "코언의 카파 \(shown): 항목 \(agreement.matched)개 가운데 \(agreement.agreed)개에서 화자가 같다. 우연히 같을 확률은 기사마다 따로 셈했다.")
      ])
  }
}
