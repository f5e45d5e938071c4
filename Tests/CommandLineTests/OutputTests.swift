import Foundation
import Testing

@Suite struct OutputTests {
  @Test func aClosedPipeEndsQuietly() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let row = #"{"text":"한서윤 시장은 \"다리를 연다\"고 말했다."}"# + "\n"
    try process.write("rows.jsonl", String(repeating: row, count: 3000))
    let result = try process.shell(
      #""$HWAJA" analyze --format jsonl rows.jsonl | head -1 | wc -l; echo ${PIPESTATUS[0]}"#)
    #expect(result.output == "1\n0\n")
    #expect(result.messages.isEmpty)
  }

  @Test(arguments: ["analyze --format jsonl articles", "report articles", "rules", "--help"])
  func unwritableOutputIsNoticed(_ line: String) throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let full = try process.shell("\"$HWAJA\" \(line) > /dev/full")
    #expect(full.code == 74)
    #expect(full.messages.contains("standard output: cannot be written: No space left on device."))
    #expect(try process.shell("\"$HWAJA\" \(line) >&-").code == 74)
  }

  @Test func aFileIsWrittenWholeOrNotAtAll() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let report = try process.run(["report", "articles"])
    let written = try process.run(["report", "-o", "report.txt", "articles"])
    #expect(written.output.isEmpty)
    #expect(try process.read("report.txt") == report.output)
    #expect(try process.shell("ls -A").output == "articles\nreport.txt\n")
  }

  @Test func reportsAgreeFromArticlesAndFromRecords() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    _ = try process.run(["analyze", "articles", "--format", "jsonl", "-o", "records.jsonl"])
    for format in ["text", "md", "json"] {
      let direct = try process.run(["report", "--format", format, "articles"])
      #expect(direct.code == 0)
      #expect(direct.output == (try process.run(["report", "--format", format, "records.jsonl"]).output))
    }
    #expect(try process.run(["analyze", "records.jsonl"]).messages.contains("this is a record, not an article."))
  }

  @Test(arguments: [
    (["--color", "always"], ["NO_COLOR": "1"], true), (["--color", "never"], [:], false), ([], [:], false),
  ])
  func colours(_ options: [String], _ environment: [String: String], _ isColoured: Bool) throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let result = try process.run(["report", "articles"] + options, environment: environment)
    #expect(result.output.contains("\u{1B}[") == isColoured)
  }

  @Test func contentsCanBeEnglish() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    #expect(try process.run(["report", "articles"]).output.hasPrefix("누가 무엇을 말했나\n"))
    #expect(try process.run(["report", "articles", "--lang", "en"]).output.hasPrefix("Who said what\n"))
  }

  @Test func lexiconsFromFiles() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let columns = "# columns: id\tname\taliases\tshort\tlatin\tnative\trank\troles\n"
    try process.write("persons.tsv", columns + "odd-lein\t오드 레인\t\t레인\t\t\tB\t의장@나루회의@2024@\n")
    let shown = try process.run(["lexicon", "show", "odd-lein", "--lexicon", "persons.tsv"])
    #expect(shown.code == 0)
    #expect(shown.output.contains("name   오드 레인\n"))
    #expect(try process.run(["lexicon", "check", "persons.tsv"]).code == 0)
    try process.write("bad/persons.tsv", columns + "odd-lein\t오드 레인\t\t\t\t\tX\t\n")
    let checked = try process.run(["lexicon", "check", "bad"])
    #expect(checked.code == 1)
    #expect(checked.output.hasPrefix("bad/persons.tsv:2:"))
    #expect(try process.run(["analyze", "-", "--lexicon", "bad/persons.tsv"], input: "글").code == 65)
  }
}
