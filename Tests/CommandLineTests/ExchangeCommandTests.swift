import Foundation
import Testing

/// `hwaja audit export` and `hwaja audit import`, as a person runs them.
@Suite struct ExchangeCommandTests {
  private static let gold = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Articles/gold.jsonl").path

  @Test(arguments: ["brat", "label-studio", "doccano"])
  func goldComesBackTheSame(_ tool: String) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    // What a reader and writer make of the gold, before any tool has seen it.
    #expect(try process.run(["audit", "export", "--to", "brat", "--gold", Self.gold, "-o", "first"]).code == 0)
    #expect(try process.run(["audit", "import", "--from", "brat", "first", "-o", "first.jsonl"]).code == 0)
    let export = try process.run(["audit", "export", "--to", tool, "--gold", "first.jsonl", "-o", "out"])
    #expect(export.code == 0, "\(export.messages)")
    let back = try process.run(["audit", "import", "--from", tool, "out"])
    #expect(back.code == 0, "\(back.messages)")
    #expect(back.output.utf8.elementsEqual(try process.read("first.jsonl").utf8))
    #expect(back.output.split(separator: "\n").count == 34)
  }

  @Test func recordsBecomePredictionsWithOrWithoutARunOfTheirOwn() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    #expect(try process.run(["audit", "export", "--to", "label-studio", "articles", "-o", "a"]).code == 0)
    try process.write(
      "records.jsonl", try process.run(["analyze", "--with-text", "--format", "jsonl", "articles"]).output)
    #expect(try process.run(["audit", "export", "--to", "label-studio", "records.jsonl", "-o", "b"]).code == 0)
    let tasks = try process.read("a/tasks.json")
    #expect(tasks == (try process.read("b/tasks.json")))
    #expect(tasks.contains(#""predictions":[{"model_version":"hwaja "#))
    #expect(try process.read("a/interface.xml").hasPrefix("<View>"))
    let titled = try process.run(["audit", "export", "--to", "webanno", "--lang", "en", "articles", "-o", "c"])
    #expect(titled.code == 0, "\(titled.messages)")
    let bare = try process.run(["analyze", "--format", "jsonl", "articles"]).output
    try process.write("bare.jsonl", bare)
    let refused = try process.run(["audit", "export", "--to", "brat", "--lang", "en", "bare.jsonl", "-o", "d"])
    #expect(refused.code == 65)
    #expect(refused.messages.contains("r1: the record has no text. Make it with hwaja analyze --with-text."))
  }

  @Test func faultsAreListedWithTheirPlaceAndNothingIsWritten() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write("d/x.txt", "그는 \"간다\"고 했다.\n")
    try process.write("d/x.ann", "T1\tQuote 4 6\t간다\nT2\tQuote 4 60\t간다\n\nR1\tcue Arg1:T1 Arg2:T7\n")
    let result = try process.run(["audit", "import", "--lang", "en", "--from", "brat", "d", "-o", "gold.jsonl"])
    #expect(result.code == 65)
    #expect(result.messages.contains("d/x.ann:2:1: the span from 4 to 60 is not in the text of 13 scalars."))
    #expect(result.messages.contains("d/x.ann:4:1: there is no span \"T7\"."))
    #expect(result.messages.contains("Faults: 2. Correct them in brat and export again; nothing was written."))
    #expect(!FileManager.default.fileExists(atPath: process.folder.appendingPathComponent("gold.jsonl").path))
    try process.write("t.json", "[{\"data\":{\"text\":\"가\"},\n\"annotations\":[]}]")
    let korean = try process.run(["audit", "import", "--lang", "ko", "--from", "label-studio", "t.json"])
    #expect(korean.code == 65)
    #expect(korean.messages.contains("t.json:1:2: 주석이 없는 과제입니다."))
    try process.write("e/y.ann", "")
    let missing = try process.run(["audit", "import", "--lang", "en", "--from", "brat", "e"])
    #expect(missing.code == 66)
    #expect(missing.messages.contains("e/y.txt"))
  }

  @Test func nobodysWorkIsOverwritten() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write("out/0001.ann", "T1\tQuote 0 1\tx\n")
    let result = try process.run(["audit", "export", "--lang", "en", "--to", "brat", "--gold", Self.gold, "-o", "out"])
    #expect(result.code == 73)
    #expect(result.messages.contains("out is not empty. Choose a new folder with -o."))
    #expect(try process.read("out/0001.ann") == "T1\tQuote 0 1\tx\n")
  }

  @Test(arguments: [
    ("audit export -o x a.txt", "Which tool?"), ("audit export --to brat a.txt", "Which folder?"),
    ("audit export --to bratt -o x a.txt", "Did you mean brat?"), ("audit import --from brat", "What is to be read?"),
    ("audit import --from webanno x", "--from takes brat, label-studio, doccano"),
    ("audit import --from brat --units utf16 x", "--units is for label-studio"),
    ("audit export --to brat -o x --gold g.jsonl a.txt", "don't go into one folder"),
  ])
  func wrongLinesSayWhatToDo(_ line: String, _ words: String) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let result = try process.run(line.split(separator: " ").map(String.init) + ["--lang", "en"])
    #expect(result.code == 64)
    #expect(result.messages.contains(words), "\(result.messages)")
  }
}
