import Audit
import Outputs

/// Shows what decisions say of a corpus, for reading or as Markdown.
struct EstimatePage {
  let language: Language

  /// Lines for a terminal.
  func text(_ estimate: PrecisionEstimate, of sample: ReviewSample) -> [UInt8] {
    var page = lead(estimate, sample).map { "\($0)\n" }.joined() + "\n"
    for (name, whole) in wholes(estimate) { page += "\(name): \(shown(whole))\n" }
    page += "\n\(verdicts(estimate))\n\n"
    let rows = [header] + estimate.strata.map { row($0, of: sample, shown: PlainLine.text) }
    for row in rows { page += row.numbers.map { Self.padded($0, to: 7) }.joined() + "  \(row.interval)  \(row.name)\n" }
    return Array(page.utf8)
  }

  /// A page of Markdown.
  func markdown(_ estimate: PrecisionEstimate, of sample: ReviewSample) -> [UInt8] {
    var page = "# \(text("How many statements are right", "발언이 얼마나 맞는가"))\n\n"
    page += lead(estimate, sample).map { "\(MarkdownText.escaped($0))\n" }.joined() + "\n"
    for (name, whole) in wholes(estimate) { page += "- **\(name)**: \(shown(whole))\n" }
    page += "\n\(verdicts(estimate))\n\n"
    let rows = [header] + estimate.strata.map { row($0, of: sample, shown: MarkdownText.escaped) }
    for (place, row) in rows.enumerated() {
      page += "| \(([row.name] + row.numbers + [row.interval.trimmed]).joined(separator: " | ")) |\n"
      if place == 0 { page += "|---|" + String(repeating: "---:|", count: row.numbers.count + 1) + "\n" }
    }
    return Array(page.utf8)
  }

  // MARK: Parts

  private func lead(_ estimate: PrecisionEstimate, _ sample: ReviewSample) -> [String] {
    let (design, drawn) = (sample.design, sample.statements.count)
    let traits = design.traits.map(\.rawValue).joined(separator: ", ")
    return [
      text(
        "\(drawn) of \(design.statements) statements in \(design.documents) documents were drawn; "
          + "\(drawn - estimate.open) have been judged.",
        "문서 \(design.documents)건의 발언 \(design.statements)건에서 \(drawn)건을 뽑아 \(drawn - estimate.open)건을 판정했다."),
      text(
        "Sample \(sample.digest.prefix(8)), seed \(design.seed), strata by \(traits); intervals of 95 %.",
        "표본 \(sample.digest.prefix(8)), 시드 \(design.seed), 층은 \(traits), 구간은 95 %."),
    ]
  }

  private func wholes(_ estimate: PrecisionEstimate) -> [(name: String, whole: PrecisionEstimate.Whole)] {
    let wholes = [
      (text("All statements", "모든 발언"), estimate.all),
      (text("Statements with a speaker", "화자가 있는 발언"), estimate.named),
      (text("Statements without", "화자 미상인 발언"), estimate.unnamed),
    ]
    return wholes.filter { $0.1.statements > 0 }
  }

  private func shown(_ whole: PrecisionEstimate.Whole) -> String {
    guard let precision = whole.precision else {
      return text("none of \(whole.statements) judged", "\(whole.statements)건 가운데 판정한 것 없음")
    }
    let interval = Self.shown(whole.interval)
    let covered =
      whole.covered < 1
      ? text(
        "; strata with \(Self.percent(1 - whole.covered)) of them not judged",
        ", 그 \(Self.percent(1 - whole.covered))는 판정 없는 층")
      : ""
    return text(
      "\(Self.percent(precision)) right (\(interval)) of \(whole.statements)\(covered)",
      "\(whole.statements)건의 \(Self.percent(precision))가 맞음 (\(interval))\(covered)")
  }

  private func verdicts(_ estimate: PrecisionEstimate) -> String {
    let names = ReviewVerdict.allCases.map { "\($0.label[language]) \(estimate.count(of: $0))" }
    let open = text("Not judged", "판정 안 함")
    return text("Verdicts", "판정") + ": " + (names + ["\(open) \(estimate.open)"]).joined(separator: " · ")
  }

  // MARK: Rows

  private typealias Row = (name: String, numbers: [String], interval: String)

  private var header: Row {
    let names = [text("all", "전체"), text("judged", "판정"), text("right", "맞음"), text("share", "정밀도")]
    return (text("stratum", "층"), names, Self.padded(text("interval", "구간"), to: 13))
  }

  private func row(
    _ stratum: PrecisionEstimate.Stratum, of sample: ReviewSample, shown: (String) -> String
  ) -> Row {
    let drawn = stratum.drawn
    let values = drawn.values.map { $0.joined(separator: " · ") } ?? text("the rest", "나머지")
    let name = shown(values) + (drawn.isNamed ? "" : " \(text("(no speaker)", "(화자 미상)"))")
    let numbers = [
      String(drawn.statements), String(stratum.judged), String(stratum.right),
      stratum.precision.map(Self.percent) ?? "–",
    ]
    return (name, numbers, Self.padded(stratum.judged > 0 ? Self.shown(stratum.interval) : "–", to: 13))
  }

  private static func shown(_ interval: ProportionInterval) -> String {
    "\(DecimalText.fixed(interval.lower * 100, 1))–\(percent(interval.upper))"
  }

  private static func percent(_ share: Double) -> String { "\(DecimalText.fixed(share * 100, 1))%" }

  /// The text at the right edge of so many columns; a syllable takes two.
  private static func padded(_ text: String, to width: Int) -> String {
    let taken = text.unicodeScalars.reduce(0) { $0 + ((0xAC00...0xD7A3).contains($1.value) ? 2 : 1) }
    return String(repeating: " ", count: max(0, width - taken)) + text
  }

  private func text(_ english: String, _ korean: String) -> String { Bilingual(en: english, ko: korean)[language] }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
