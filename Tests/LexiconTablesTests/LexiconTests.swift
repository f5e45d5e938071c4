import Testing

@testable import LexiconTables

/// Tables of invented names, with one of every kind of key.
private let files = [
  TinyLexicon.file(
    .persons, "han-seo-yun\t한서윤\t\t\tHan Seo-yun\t韓瑞允\tB\t시장@가람시@2022-07-01@|의원@@2018@2022",
    "merrick-tom\t톰 메릭\t톰 메리크\t메릭\tTom Merrick\t\tA\t대변인@외교청@2020@"),
  TinyLexicon.file(
    .organizations, "garam-city\t가람시\t?가람\tlocal\tKR", "haneul-sinmun\t하늘신문\t하늘\tnewspaper\tKR"),
  TinyLexicon.file(.countries, "xx\t나라국\t?나\t那\t나라국인\t서울"),
  TinyLexicon.file(.titles, "대변인\tgovernment\tposition\t", "대표\tbusiness|party\tposition\tY"),
  TinyLexicon.file(.complementizers, "다고\tquote\tclause\tdeclare", "라며\tand\tboth\t"),
  TinyLexicon.file(.organizationEndings, "?지원\tpublic", "위원회\tcommittee"),
  TinyLexicon.file(.verbs, "강조하다\tassert\t고|음을\tspeech", "선을 긋다\tassert\t고\tspeech"),
  TinyLexicon.file(.foreignSyllables, "릭\t463"),
]

@Suite("Lexicon")
struct LexiconTests {
  private let lexicon: Lexicon

  init() throws { lexicon = try Lexicon(compiling: files) }

  @Test(
    "Every key is found with its class and flags",
    arguments: [
      ("한서윤", WordClass.person, 0), ("톰 메릭", .person, Sense.Flag.strong),
      ("톰 메리크", .person, Sense.Flag.strong | Sense.Flag.alias),
      ("메릭", .personShort, Sense.Flag.strong | Sense.Flag.alias), ("가람시", .organization, 0),
      ("가람", .organization, Sense.Flag.weak | Sense.Flag.alias), ("하늘", .organization, Sense.Flag.alias),
      ("나라국", .country, 0), ("那", .country, Sense.Flag.alias | Sense.Flag.hanja),
      ("대변인", .title, 0), ("대표", .title, Sense.Flag.weak), ("라며", .complementizer, 0),
    ])
  func key(_ key: String, _ wordClass: WordClass, _ flags: UInt8) {
    #expect(lexicon.senses(of: key).contains { $0.wordClass == wordClass && $0.flags == flags })
  }

  @Test func endingsAreFoundFromTheBack() {
    #expect(lexicon.endingSenses(of: "위원회").map(\.wordClass) == [.organizationEnding])
    #expect(lexicon.endingSenses(of: "지원").map(\.isWeak) == [true])
    #expect(lexicon.endingSenses(of: "다고").map(\.wordClass).contains(.complementizer))
    #expect(lexicon.senses(of: "위원회").isEmpty)
    #expect(lexicon.endingSenses(of: "한서윤").isEmpty)
  }

  @Test func matchesComeShortestFirst() {
    let text = Array("가람시는".utf8)
    var found: [WordMatch] = [WordMatch(end: 99, senses: 0..<1)]
    lexicon.matches(in: text.span, at: 0, into: &found)
    #expect(found.map(\.end) == [6, 9])
  }

  @Test func endingsComeShortestFirstAndStayAboveTheBound() {
    let text = Array("서울강조했다고".utf8)
    var found: [WordMatch] = []
    lexicon.endings(in: text.span, low: 0, end: text.count, into: &found)
    #expect(found.map(\.end) == [15, 12])
    lexicon.endings(in: text.span, low: 13, end: text.count, into: &found)
    #expect(found.map(\.end) == [15])
  }

  @Test("Nothing is found where nothing is", arguments: ["", "한서", "톰  메릭", "서윤", "메리크", "\u{1F600}", "강조하"])
  func noKey(_ key: String) { #expect(lexicon.senses(of: key).isEmpty) }

  @Test func rows() throws {
    let person = lexicon.person(try #require(lexicon.senses(of: "톰 메리크").first).row)
    #expect(person.id == "merrick-tom")
    #expect(person.aliases == ["톰 메리크"])
    #expect(person.shortForms == ["메릭"])
    #expect(person.rank == .a)
    #expect(person.roles.map(\.title) == ["대변인"])
    #expect(person.roles[0].isHeld(on: "2021-05-01"))
    #expect(!person.roles[0].isHeld(on: "2019-12-31"))
    let organization = lexicon.organization(try #require(lexicon.senses(of: "가람").first).row)
    #expect(organization.name == "가람시")
    #expect(organization.aliases == ["가람"])
    #expect(organization.kind == .local)
    let form = try #require(lexicon.forms(of: "강조하며").first)
    let verb = lexicon.verb(form.verb)
    #expect(verb.lemma == "강조하다")
    #expect(verb.stance == .assert)
    #expect(verb.frames == [.clause, .nominal])
    #expect(verb.verbClass == .speech)
    #expect(lexicon.titleDomains(try #require(lexicon.senses(of: "대표").first).row) == ["business", "party"])
    #expect(lexicon.foreignSyllableWeights.map(\.weight) == [163])
  }

  @Test func writtenAndReadAgainItIsTheSame() throws {
    let literals = try LexiconCompilation.literals(files)
    let again = try Lexicon(numbers: literals.numbers.span, rows: literals.rows)
    #expect(again.senses == lexicon.senses)
    #expect(again.digest == lexicon.digest)
    #expect(again.compiled.automaton.units == lexicon.compiled.automaton.units)
    #expect(again.compiled.automaton.values == lexicon.compiled.automaton.values)
    #expect(again.compiled.stems == lexicon.compiled.stems)
    #expect(again.compiled.rows == lexicon.compiled.rows)
    #expect(again.compiled.tables.map(\.starts) == lexicon.compiled.tables.map(\.starts))
    #expect(again.forms(of: "선을 그었다") == lexicon.forms(of: "선을 그었다"))
  }

  @Test("Damage is noticed", arguments: [0, 7, 8, 100, 5000])
  func damage(_ length: Int) throws {
    let literals = try LexiconCompilation.literals(files)
    let numbers = Array(literals.numbers.prefix(length))
    #expect(throws: LexiconDamage.self) { try Lexicon(numbers: numbers.span, rows: literals.rows) }
  }

  @Test func rowsOfAnotherLexiconAreNoticed() throws {
    let literals = try LexiconCompilation.literals(files)
    #expect(throws: LexiconDamage.self) {
      try Lexicon(numbers: literals.numbers.span, rows: Array(literals.rows.dropLast()))
    }
  }

  @Test func digestSpeaksOfRowsOnly() throws {
    let commented = TableFile(
      path: "surnames.tsv", bytes: Array("# Remark\n# columns: surname\ttier\thanja\n한\tcommon\t\n".utf8))
    let plain = TinyLexicon.file(.surnames, "한\tcommon\t")
    let other = TinyLexicon.file(.surnames, "한\trare\t")
    let digests = try [commented, plain, other].map { try Lexicon(compiling: [$0]).digest }
    #expect(digests[0] == digests[1])
    #expect(digests[1] != digests[2])
    #expect(digests[0].hasPrefix("sha256:"))
    #expect(digests[0].utf8.count == 71)
  }
}

@Suite("Adding tables")
struct AddingTables {
  @Test func rowsAreAddedAndReplaced() throws {
    let base = try Lexicon(compiling: files)
    let added = TinyLexicon.file(
      .persons, "merrick-tom\t톰 매릭\t\t매릭\t\t\tB\t", "noh-da-in\t노다인\t\t\t\t\tB\t")
    let lexicon = try base.adding([TableFile(path: "extra.tsv", bytes: added.bytes)])
    #expect(lexicon.senses(of: "노다인").map(\.wordClass) == [.person])
    #expect(lexicon.senses(of: "톰 메릭").isEmpty)
    #expect(lexicon.person(try #require(lexicon.senses(of: "톰 매릭").first).row).shortForms == ["매릭"])
    #expect(lexicon.person(try #require(lexicon.senses(of: "한서윤").first).row).id == "han-seo-yun")
    #expect(lexicon.forms(of: "강조했다").count == 1)
    #expect(lexicon.digest != base.digest)
  }

  @Test func faultsAreThrown() throws {
    let base = try Lexicon(compiling: files)
    let added = TinyLexicon.file(.surnames, "한\tusual\t")
    #expect(throws: LexiconFaults.self) { try base.adding([added]) }
  }
}

@Suite("Entries by name")
struct EntryTests {
  @Test func nameAliasAndID() throws {
    let lexicon = try Lexicon(compiling: files)
    #expect(lexicon.entries(named: "메릭").map(\.wordClass) == [.personShort])
    let person = try #require(lexicon.entries(named: "merrick-tom").first)
    #expect(person.row.cells.map(\.text)[1] == "톰 메릭")
    #expect(person.row.cells.map(\.column).prefix(2) == ["id", "name"])
    #expect(lexicon.entries(named: "가람").first?.row.cells[2].text == "?가람")
  }

  @Test func formsAndEndings() throws {
    let lexicon = try Lexicon(compiling: files)
    let verb = try #require(lexicon.entries(named: "선을 그은").first)
    #expect(verb.row.text(.lemma) == "선을 긋다")
    #expect(verb.form?.ending == .adnominal)
    #expect(lexicon.entries(named: "위원회").map(\.wordClass) == [.organizationEnding])
    #expect(lexicon.entries(named: "대변인").count == 1)
    #expect(lexicon.entries(named: "없는말").isEmpty)
  }
}
