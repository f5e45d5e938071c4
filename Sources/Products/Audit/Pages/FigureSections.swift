/// The figures of an audit, as sections of its page.
struct FigureSections {
  let report: AuditReport
  let words: AuditWords

  /// All of them.
  var sections: [AuditSection] { [figures, speakers, causes] + slices + [kinds, outlets] }

  private func pick(_ english: String, _ korean: String) -> String { words.pick(english, korean) }

  private func share(_ name: String, in figures: AccuracyFigures) -> String {
    guard let figure = AuditFigure.named(name), figure.cases(figures) > 0 else { return "–" }
    return AuditWords.share(figure.value(figures))
  }

  private func interval(_ name: String) -> String {
    report.intervals.intervals[name].map { AuditWords.interval($0.lower, $0.upper) } ?? "–"
  }

  private var figures: AuditSection {
    let layers = [
      ("quotes", pick("quotes", "인용"), report.figures.quotes),
      ("indirect", pick("clauses", "간접 인용"), report.figures.clauses),
      ("indirect_strict", pick("clauses, strict", "간접 인용(엄격)"), report.figures.strictClauses),
      ("both", pick("both", "모두"), report.figures.both),
    ]
    let parts = ["speaker_accuracy", "coverage", "span_f1"]
    return AuditSection(
      id: "figures", heading: pick("Figures", "지표"),
      notes: notes,
      columns: [.words(pick("layer", "층위"))]
        + [
          pick("gold", "정답"), pick("found", "시스템"), pick("precision", "정밀도"), pick("recall", "재현율"), "F1", "95 %",
          pick("wrong speaker", "틀린 화자"), "95 %", pick("speaker right", "화자 정확도"), pick("coverage", "응답률"),
          pick("span F1", "구간 F1"),
        ].map(AuditSection.Column.number),
      rows: layers.map { id, name, counts in
        [name, String(counts.gold), String(counts.items)]
          + ["precision", "recall", "f1"].map { share("\(id).\($0)", in: report.figures) }
          + [interval("\(id).f1"), share("\(id).false_attribution_rate", in: report.figures)]
          + [interval("\(id).false_attribution_rate")] + parts.map { share("\(id).\($0)", in: report.figures) }
      })
  }

  private var notes: [String] {
    let intervals = pick(
      "Intervals of 95 %: \(BootstrapIntervals.draws) draws of whole documents, seed \(report.intervals.seed).",
      "95 % 구간은 문서를 \(BootstrapIntervals.draws)번 다시 뽑아 구했다(시드 \(report.intervals.seed)).")
    let partial = report.documents.count(where: \.gold.isPartial)
    guard partial > 0 else { return [intervals] }
    return [
      intervals,
      pick(
        "\(partial) articles are judged in part: there only what was judged counts, and recall is of that alone.",
        "기사 \(partial)건은 일부만 판정되었다. 거기서는 판정한 것만 세므로 재현율도 그 안에서의 값이다."),
    ]
  }

  private var speakers: AuditSection {
    let rows = [
      ("speaker_clusters.precision", pick("speakers, B³ precision", "화자 묶음 B³ 정밀도")),
      ("speaker_clusters.recall", pick("speakers, B³ recall", "화자 묶음 B³ 재현율")),
      ("speaker_clusters.f1", pick("speakers, B³ F1", "화자 묶음 B³ F1")),
      ("words.source", pick("words of the source found", "화자 낱말을 찾음")),
      ("words.cue", pick("words of the cue found", "전달 낱말을 찾음")),
    ]
    return AuditSection(
      id: "speakers", heading: pick("Speakers and words", "화자 묶음과 낱말"),
      columns: [.words(pick("figure", "지표"))]
        + [pick("value", "값"), "95 %", pick("items", "항목")].map(AuditSection.Column.number),
      rows: rows.map { id, name in
        let cases = AuditFigure.named(id)?.cases(report.figures) ?? 0
        return [name, share(id, in: report.figures), interval(id), String(cases)]
      })
  }

  private var causes: AuditSection {
    AuditSection(
      id: "causes", heading: pick("Why gold and system disagree", "어긋난 까닭"),
      columns: [
        .words(pick("cause", "까닭")), .number(pick("quotes", "인용")), .number(pick("clauses", "간접 인용")),
        .words(pick("meaning", "뜻")),
      ],
      rows: ErrorCause.allCases.map { cause in
        [words.cause(cause)] + ItemComparison.Layer.allCases.map { String(report.count(cause, $0)) }
          + [words.meaning(cause)]
      })
  }

  private var slices: [AuditSection] {
    AuditSlice.allCases.map { slice in
      let titles = [
        pick("scored", "채점"), pick("right", "맞음"), pick("wrong", "틀림"), pick("open", "비움"), pick("precision", "정밀도"),
        "95 %",
      ]
      return AuditSection(
        id: "by-\(slice.rawValue)", heading: words.slice(slice),
        columns: [.words(words.property(slice))] + titles.map(AuditSection.Column.number),
        rows: slice.tallies(report.documents).map { tally in
          [tally.name] + [tally.fired, tally.right, tally.wrong, tally.open].map { String($0) }
            + AuditWords.measured(tally.right + tally.wrong, tally.precision, tally.interval)
        })
    }
  }

  private var kinds: AuditSection {
    AuditSection(
      id: "by-gold-kind", heading: pick("Found, by kind of speaker in the gold", "정답 화자의 종류별로 찾은 것"),
      columns: [.words(words.property(.kind))]
        + [pick("gold", "정답"), pick("found", "찾음"), pick("right", "맞음"), pick("recall", "재현율"), "95 %"]
        .map(AuditSection.Column.number),
      rows: AuditSlice.goldKinds(report.documents).map { tally in
        [tally.name, String(tally.gold), String(tally.found), String(tally.right)]
          + AuditWords.measured(tally.gold, tally.recall, tally.interval)
      })
  }

  private var outlets: AuditSection {
    let names = ["quotes.f1", "indirect.f1", "both.precision", "both.recall", "both.f1", "both.false_attribution_rate"]
    let means = names.compactMap(AuditFigure.named).map { figure in
      let mean = report.outlets.mean(figure)
      return mean.outlets == 0 ? "–" : AuditWords.share(mean.value)
    }
    let titles = [
      pick("articles", "기사"), pick("quotes F1", "인용 F1"), pick("clauses F1", "간접 F1"), pick("precision", "정밀도"),
      pick("recall", "재현율"), "F1", pick("wrong speaker", "틀린 화자"),
    ]
    return AuditSection(
      id: "outlets", heading: pick("By outlet", "매체별"),
      notes: [pick("The mean counts every outlet the same.", "평균에서는 매체마다 무게가 같다.")],
      columns: [.words(pick("outlet", "매체"))] + titles.map(AuditSection.Column.number),
      rows: [[pick("mean of outlets", "매체 평균"), String(report.documents.count)] + means]
        + report.outlets.outlets.map { outlet in
          [outlet.name ?? words.unknownOutlet, String(outlet.figures.documents)]
            + names.map { share($0, in: outlet.figures) }
        })
  }
}
