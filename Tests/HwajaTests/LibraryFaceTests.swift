import Hwaja
import Testing

/// The library as its README shows it: everything here must do with `import Hwaja` alone.
@Suite struct LibraryFaceTests {
  @Test func analyzesOneArticle() throws {
    let analyzer = try Analyzer()
    let record = analyzer.analyze(Article(id: "a1", text: "한서윤 해오름시장은 “다리를 내일 연다”고 말했다."))
    let item = try #require(record.attributions.first)
    #expect(item.speaker?.name == "한서윤")
    #expect(item.content.map(\.text) == ["다리를 내일 연다"])
    #expect(item.cue?.lemma == "말하다")
    #expect(record.analyzer.version == Analyzer.version)
  }

  @Test func takesRowsOfItsOwn() throws {
    let row = "# columns: name\tlatin\n다르보니아\tDarvonia\n"
    let file = TableFile(path: "foreign_names.tsv", bytes: Array(row.utf8))
    let builtIn = try Analyzer().lexicon
    let lexicon = try builtIn.adding([file])
    #expect(lexicon.digest != builtIn.digest)
    #expect(Analyzer(lexicon: lexicon).analyze(Article(id: "a1", text: "")).analyzer.lexicon == lexicon.digest)
  }

  @Test func aWorkerGivesTheSameRecords() throws {
    let analyzer = try Analyzer()
    let worker = analyzer.makeWorker()
    for text in ["윤가람 의원은 “늦었다”고 했다.", "", "“다 함께 건너겠습니다.” 노을찬 회장은 이같이 말했다."] {
      let article = Article(id: "a1", text: text)
      #expect(worker.analyze(article) == analyzer.analyze(article))
    }
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    let names = Analyzer.rules.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
