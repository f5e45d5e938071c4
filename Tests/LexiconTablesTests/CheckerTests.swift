import LexiconTables
import Testing

/// The messages of the checker for one table of the given lines.
private func messages(_ path: String, _ lines: String...) -> [String] {
  let text = lines.map { $0 + "\n" }.joined()
  return LexiconChecker.faults(in: [TableFile(path: path, bytes: Array(text.utf8))]).map(\.description)
}

/// The messages of the checker for a table of these rows under a right header, which is line 1.
private func messages(of kind: TableKind, _ rows: String...) -> [String] {
  let text = ([header(kind)] + rows).map { $0 + "\n" }.joined()
  return LexiconChecker.faults(in: [TableFile(path: kind.fileName, bytes: Array(text.utf8))]).map(\.description)
}

private func header(_ kind: TableKind) -> String { "# columns: " + kind.columnNames.joined(separator: "\t") }

/// The messages of the checker for the bytes of a table of frame adverbs.
private func messages(ofBytes bytes: [UInt8]) -> [String] {
  let all = Array((header(.frameAdverbs) + "\n").utf8) + bytes
  return LexiconChecker.faults(in: [TableFile(path: "frame_adverbs.tsv", bytes: all)]).map(\.description)
}

@Suite("Checker: bytes")
struct ByteFaults {
  @Test func notUTF8() {
    #expect(
      messages(ofBytes: Array("거듭 ".utf8) + [0xC0, 0xD4, 0x0A])
        == ["frame_adverbs.tsv:2:8: not UTF-8. Save the table as UTF-8."])
  }

  @Test func byteOrderMark() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array((header(.frameAdverbs) + "\n거듭\n").utf8)
    let faults = LexiconChecker.faults(in: [TableFile(path: "frame_adverbs.tsv", bytes: bytes)])
    #expect(
      faults.first?.description == "frame_adverbs.tsv:1:1: a byte-order mark. Save the table as UTF-8 without it.")
  }

  @Test func carriageReturn() {
    #expect(
      messages(ofBytes: Array("거듭\r\n".utf8))
        == ["frame_adverbs.tsv:2:7: a carriage return. End lines with LF alone."])
  }

  @Test func controlCharacter() {
    #expect(
      messages(ofBytes: Array("거\u{1}듭\n".utf8)) == ["frame_adverbs.tsv:2:4: a control character. Delete it."])
  }

  @Test func decomposedHangul() {
    #expect(
      messages(ofBytes: Array("거\u{1103}\u{1173}\u{11B8}\n".utf8))
        == ["frame_adverbs.tsv:2:7: not in normal form C. Save the table in NFC."])
  }

  @Test func spaceAtTheEnd() {
    #expect(
      messages(ofBytes: Array("거듭 \n".utf8)) == ["frame_adverbs.tsv:2:7: space at the end of the line. Delete it."])
  }

  @Test func emptyLine() {
    #expect(messages(ofBytes: Array("\n거듭\n".utf8)) == ["frame_adverbs.tsv:2:1: an empty line. Delete it."])
  }

  @Test func noLineFeedAtTheEnd() {
    #expect(
      messages(ofBytes: Array("거듭".utf8)) == ["frame_adverbs.tsv:2:7: the last line has no line feed. Add one."])
  }
}

@Suite("Checker: tables")
struct TableFaults {
  @Test func unknownTable() {
    #expect(
      messages("people.tsv", "a\tb") == [
        "people.tsv:1:1: no table of the lexicon. Name the file as a table (persons.tsv) or give it a line “# columns:”."
      ])
  }

  @Test func tableIsKnownByItsColumns() {
    #expect(messages("people.tsv", header(.persons), "han-seo-yun\t한서윤\t\t\t\t\tB\t").isEmpty)
  }

  @Test func columnsOfSeveralTables() {
    #expect(
      messages("words.tsv", header(.channels), "간담회\tevent") == [
        "words.tsv:1:1: the columns are those of several tables. "
          + "Name the file as one of them: anonymous.tsv, documents.tsv, channels.tsv."
      ])
  }

  @Test func noColumnsLine() {
    #expect(
      messages("surnames.tsv", "한\tcommon\t")
        == [
          "surnames.tsv:1:1: no line that names the columns. Add “# columns: surname\ttier\thanja” before the first row."
        ])
  }

  @Test func otherColumns() {
    #expect(
      messages("surnames.tsv", "# columns: surname\trank", "한\tcommon\t")
        == ["surnames.tsv:1:12: other columns than the table has. Write “# columns: surname\ttier\thanja”."])
  }

  @Test func numberOfColumns() {
    #expect(
      messages(of: .surnames, "한\tcommon")
        == ["surnames.tsv:2:1: 2 columns instead of 3. Part cells with TAB, and keep empty ones."])
  }

  @Test func order() {
    #expect(
      messages(of: .surnames, "한\tcommon\t", "류\tminor\t") == [
        "surnames.tsv:3:1: the row sorts before the one above it. Sort the rows by their bytes (LC_ALL=C sort)."
      ])
  }

  @Test func repeatedRow() {
    #expect(
      messages(of: .surnames, "한\tcommon\t", "한\tcommon\t")
        == ["surnames.tsv:3:1: the row stands in line 2 already. Delete one."])
  }

  @Test func repeatedKey() {
    #expect(
      messages(of: .surnames, "한\tcommon\t", "한\trare\t")
        == ["surnames.tsv:3:1: “한” has a row in line 2 already. Merge the rows or change one key."])
  }
}

@Suite("Checker: cells")
struct CellFaults {
  @Test func emptyCell() {
    #expect(messages(of: .surnames, "한\t\t").contains("surnames.tsv:2:5: tier is empty. Fill it in."))
  }

  @Test func unknownWord() {
    #expect(
      messages(of: .surnames, "한\tusual\t")
        == ["surnames.tsv:2:5: “usual” is no tier. Write one of common, minor, rare."])
  }

  @Test func unknownFrame() {
    #expect(
      messages(of: .verbs, "알리다\tneutral\t고|을\tspeech")
        == ["verbs.tsv:2:23: “을” is no frames. Write one of 고, 것을, 것으로, 도록, 음을, 를."])
  }

  @Test func slug() {
    #expect(
      messages(of: .persons, "Han_Seoyun\t한서윤\t\t\t\t\tB\t")
        == ["persons.tsv:2:1: “Han_Seoyun” is no id. Use small letters a–z, digits and single hyphens."])
  }

  @Test func number() {
    #expect(
      messages(of: .givenSyllables, "윤\t12\t-3")
        == ["given_syllables.tsv:2:8: “-3” is no number. Write a whole number from 0 to 100000."])
  }

  @Test func country() {
    #expect(
      messages(of: .organizations, "haneul\t하늘신문\t\tnewspaper\tkr")
        == ["organizations.tsv:2:32: “kr” is no country code. Write two letters of ISO 3166, or nothing."])
  }

  @Test func spaces() {
    #expect(
      messages(of: .surnames, "한 \tcommon\t", " 류\tminor\t").filter { !$0.contains("sorts") } == [
        "surnames.tsv:2:4: a space too many. Delete it.", "surnames.tsv:3:1: a space too many. Delete it.",
      ])
  }

  @Test func emptyAlternative() {
    #expect(
      messages(of: .organizations, "haneul\t하늘신문\t하늘||하신\tnewspaper\t")
        == ["organizations.tsv:2:28: nothing between two “|”. Delete one."])
  }

  @Test func strayMark() {
    #expect(
      messages(of: .organizations, "haneul\t하늘?\t?\tnewspaper\t") == [
        "organizations.tsv:2:14: “?” marks nothing here. Put it before an ambiguous name, or delete it.",
        "organizations.tsv:2:16: “?” marks nothing here. Put it before an ambiguous name, or delete it.",
      ])
  }

  @Test func lemma() {
    #expect(
      messages(of: .verbs, "강조\tassert\t고\tspeech")
        == ["verbs.tsv:2:1: “강조” is no dictionary form. Write the verb with 다."])
  }

  @Test(
    "A role of a person",
    arguments: [
      ("시장@가람시@2022", "19: “시장@가람시@2022” is no role. Write title@affiliation@from@to."),
      ("시장@가람시@2022-13@", "36: “2022-13” is no date. Write YYYY, YYYY-MM or YYYY-MM-DD, or nothing."),
      ("시장@가람시@@2023-02-29", "37: “2023-02-29” is no date. Write YYYY, YYYY-MM or YYYY-MM-DD, or nothing."),
      ("시장@가람시@2022@2018", "41: the role ends 2018, before it begins 2022. Exchange or correct them."),
    ])
  func role(_ role: String, _ message: String) {
    #expect(messages(of: .persons, "h\t한서윤\t\t\t\t\tB\t\(role)") == ["persons.tsv:2:" + message])
  }

  @Test func roleThatEndsInTheYearItBegan() {
    #expect(messages(of: .persons, "h\t한서윤\t\t\t\t\tB\t시장@가람시@2022-07-01@2022|고문@@@").isEmpty)
  }
}

@Suite("Checker: forms")
struct FormFaults {
  @Test func aliasThatIsTheName() {
    #expect(
      messages(of: .organizations, "haneul\t하늘신문\t하늘신문\tnewspaper\t")
        == ["organizations.tsv:2:21: “하늘신문” stands in this row already. Delete one."])
  }

  @Test func aliasOfTwo() {
    #expect(
      messages(
        of: .organizations, "haneul\t하늘신문\t하신\tnewspaper\t", "hansin\t한가람신문\t하신\tnewspaper\t")
        == ["organizations.tsv:3:24: “하신” belongs to line 2 too. Mark it with “?” in all rows but one."])
  }

  @Test func aliasesThatAreEachOthersNames() {
    #expect(
      messages(of: .organizations, "a\t하늘신문\t가람신문\tnewspaper\t", "b\t가람신문\t하늘신문\tnewspaper\t") == [
        "organizations.tsv:3:3: “가람신문” belongs to line 2 too. Mark it with “?” in all rows but one.",
        "organizations.tsv:3:16: “하늘신문” belongs to line 2 too. Mark it with “?” in all rows but one.",
      ])
  }

  @Test func markedAliasOfTwo() {
    #expect(
      messages(of: .organizations, "haneul\t하늘신문\t?하신\tnewspaper\t", "hansin\t한가람신문\t하신\tnewspaper\t").isEmpty)
  }

  @Test func namesakes() {
    #expect(
      messages(of: .persons, "han-1\t한서윤\t\t\t\t\tB\t", "han-2\t한서윤\t\t\t\t\tB\t") == [
        "persons.tsv:3:7: “한서윤” is the name of line 2 too. "
          + "Give the less known one rank C, or mark the alias with “?”."
      ])
    #expect(messages(of: .persons, "han-1\t한서윤\t\t\t\t\tB\t", "han-2\t한서윤\t\t\t\t\tC\t").isEmpty)
  }

  @Test func shortFormsOfRankA() {
    #expect(
      messages(of: .persons, "m-1\t톰 메릭\t\t메릭\t\t\tA\t", "m-2\t앤 메릭\t\t메릭\t\t\tA\t")
        == ["persons.tsv:3:17: “메릭” is a short form of line 2 too. Give the less known one rank B."])
  }
}

@Test func faultsAreReportedInOrderAndInKorean() {
  let rows = "한\tusual\t\n류\tminor\t\n"
  let file = TableFile(path: "t/surnames.tsv", bytes: Array((header(.surnames) + "\n" + rows).utf8))
  #expect(
    LexiconChecker.faults(in: [file]).map(\.koreanDescription) == [
      "t/surnames.tsv:2:5: tier 칸에 ‘usual’는 쓸 수 없습니다. 다음 가운데 하나를 쓰세요: common, minor, rare.",
      "t/surnames.tsv:3:1: 윗줄보다 앞에 와야 할 행입니다. 바이트 순서로 정렬하세요(LC_ALL=C sort).",
    ])
}
