import Outputs
import Testing

/// Pairs of wordings and what became of them.
@Suite struct TextComparisonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var old: String
    var new: String
    var verdict: TextComparison.Verdict
    var alterations: [TextComparison.Alteration] = []
    var testDescription: String { name }

    init(
      _ name: String, _ old: String, _ new: String, _ verdict: TextComparison.Verdict,
      _ alterations: [TextComparison.Alteration] = []
    ) {
      (self.name, self.old, self.new, self.verdict, self.alterations) = (name, old, new, verdict, alterations)
    }
  }

  static let cases = [
    Case("marks and spaces", "북항 다리를, 내년에 열 수 있다.", "북항 다리를 내년에 열수있다", .same),
    Case("Hangul in parts", "다리", "다리".decomposedForTest, .same),
    Case("commas in numbers", "1만2000명이 왔다", "12,000명이 왔다", .reworded),
    Case("words left out", "정부는 내년 봄까지 북항 다리를 열겠다", "북항 다리를 열겠다", .shortened),
    Case("words put in", "다리를 열겠다", "다리를 반드시 열겠다", .shortened),
    Case("a particle dropped", "내년 봄에 다리를 연다", "내년 봄 다리 연다", .shortened),
    Case("polite form", "다리를 열겠습니다", "다리를 열겠다", .shortened),
    Case("other words", "시민의 뜻을 따르겠다", "시민의 뜻을 받들겠다", .reworded),
    Case("number", "내년에 3만 명을 뽑겠다", "내년에 5만 명을 뽑겠다", .altered, [.number]),
    Case("native numeral", "두 차례 만났다", "세 차례 만났다", .altered, [.number]),
    Case("percentage", "세금을 3.5% 올린다", "세금을 35% 올린다", .altered, [.number]),
    Case("number dropped", "주차장 200면을 먼저 만들어 달라", "주차장을 먼저 만들어 달라", .shortened),
    Case("number of another form", "예산 1만2000원을 깎았다", "예산 1.2만원을 깎았다", .reworded),
    Case("negation", "통행료를 받지 않겠다", "통행료를 받겠다", .altered, [.negation]),
    Case("short negation", "나는 그를 안 만났다", "나는 그를 만났다", .altered, [.negation]),
    Case("existence", "회의에 간 일이 있다", "회의에 간 일이 없다", .altered, [.negation]),
    Case("twice negated is a duty", "가지 않을 수 없다", "가야 한다", .reworded),
    Case("no negation", "다리뿐 아니라 길도 연다", "다리와 길도 연다", .reworded),
    Case("possibility", "다리를 닫을 수 있다", "다리를 닫는다", .altered, [.modality]),
    Case("duty", "예산을 줄여야 한다", "예산을 줄이겠다", .altered, [.modality]),
    Case("consideration", "요금 인상을 검토하겠다", "요금 인상을 하겠다", .altered, [.modality]),
    Case("subject", "남쪽이 먼저 발포했다", "북쪽이 먼저 발포했다", .altered, [.subject]),
    Case("subject and number", "시장이 일꾼 3명을 뽑았다", "대표가 일꾼 5명을 뽑았다", .altered, [.number, .subject]),
    Case("a clause cut off", "다리를 열고 통행료는 받지 않겠다", "다리를 열겠다", .shortened),
    Case("many words for few", "의견을 모두 들은 뒤에는 다시 검토하지 않을 수 없다", "의견을 듣고 정하겠다", .reworded),
    Case("a rhetorical negation", "그럴 수밖에 없지 않냐", "그럴 수밖에 없다", .reworded),
    Case("another word for one negation", "길을 잃지 않아야 한다", "길을 잃지 말아야 한다", .reworded),
    Case("a hope", "길이 잘 열릴 수 있도록 하자", "길이 잘 열리도록 하자", .reworded),
    Case(
      "much in other words", "어제 만난 그들은 다리를 열 수 있다고 오늘 아침에 여러 번 말했다고 전한다",
      "어제 본 그들은 다리를 연다고 오늘 새벽에 몇 번 말했다고 알린다", .reworded),
    Case("a date with a point", "4·16 공원을 연다", "4.16 공원을 연다", .reworded),
    Case("a courtesy", "자료를 보내 주시기 바란다", "자료를 보내 달라", .reworded),
    Case("another word for one subject", "유관국이 먼저 나서라", "관련국이 먼저 나서라", .reworded),
    Case("a pronoun for a name", "우리가 먼저 사과했다", "한빛당이 먼저 사과했다", .reworded),
    Case("a verb is no subject", "빨리 걷는 사람", "빨리 뛰는 사람", .reworded),
  ]

  @Test(arguments: cases)
  func verdict(_ test: Case) {
    let comparison = TextComparison(test.old, test.new)
    #expect(comparison.verdict == test.verdict, "\(comparison.marked)")
    #expect(comparison.alterations == test.alterations, "\(comparison.marked)")
    let back = TextComparison(test.new, test.old)
    #expect(back.verdict == test.verdict && back.alterations == test.alterations, "the other way round")
  }

  @Test func marksShowEveryLetter() {
    let comparison = TextComparison("내년에 3만 명을 뽑겠다", "내년에 5만 명을 뽑겠다")
    #expect(comparison.marked == "내년에 [-3-]{+5+}만 명을 뽑겠다")
    #expect(TextComparison("가나 다라", "").marked == "[-가나 다라-]")
    #expect(TextComparison("", "가나 다라").marked == "{+가나 다라+}")
    #expect(TextComparison("", "").verdict == .same)
  }

  @Test(arguments: cases)
  func piecesAreTheTexts(_ test: Case) {
    let comparison = TextComparison(test.old, test.new)
    let new = comparison.pieces.filter { $0.kind != .removed }.map(\.text).joined()
    #expect(Array(new.unicodeScalars) == Array(test.new.unicodeScalars))
    for piece in comparison.pieces {
      let scalars = Array((piece.kind == .removed ? test.old : test.new).unicodeScalars)
      #expect(Array(piece.text.unicodeScalars) == Array(scalars[piece.range]))
    }
  }

  @Test func longTextsAreCutOffNotStuck() {
    let old = String(repeating: "가나다라마바사아자차", count: 5000)
    let new = String(repeating: "카타파하거너더러머버", count: 5000)
    #expect(TextComparison(old, new).verdict == .reworded)
    #expect(TextComparison(old, old + "끝").verdict == .shortened)
  }
}

extension String {
  /// Syllables in their parts, as a text file from a Mac may have them.
  fileprivate var decomposedForTest: String {
    var parts = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let index = scalar.value - 0xAC00
      for value in [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28] where value != 0x11A7 {
        if let part = Unicode.Scalar(value) { parts.append(part) }
      }
    }
    return String(parts)
  }
}
