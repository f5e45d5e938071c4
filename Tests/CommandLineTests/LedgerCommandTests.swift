import Foundation
import Testing

/// `hwaja ledger`, as a person runs it.
@Suite struct LedgerCommandTests {
  private static let clock = ["HWAJA_USER": "이도담", "SOURCE_DATE_EPOCH": "1770109200"]

  /// Every command of the guides, in both languages, says what the guide shows.
  @Test func theGuidesAreTrue() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst()
    let result = try process.shell("\(root)/Reports/guides --check")
    #expect(result.code == 0, "\(result.output)\(result.messages)")
  }

  /// A few kills of `ledger add`; `HWAJA_KILLS=200` makes it two hundred.
  @Test func whatWasSaidToBeSafeSurvivesAKill() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let count = ProcessInfo.processInfo.environment["HWAJA_KILLS"] ?? "4"
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst()
    let result = try process.shell("COPIES=3 \(root)/.ci/kills \"$HWAJA\" \(count)")
    #expect(result.code == 0, "\(result.output)\(result.messages)")
    #expect(result.output.contains("\(count) kills"))
  }

  @Test func twoWritersLoseNothing() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    for writer in ["a", "b"] {
      let rows = (0..<300).map {
        #"{"id":"\#(writer)\#($0)","text":"한서윤 시장은 \"다리 \#($0)번을 연다\"고 말했다. \#(String(repeating: "비가 온다. ", count: 60))"}"#
      }
      try process.write("\(writer).jsonl", rows.joined(separator: "\n"))
    }
    let result = try process.shell(
      #""$HWAJA" ledger add a.jsonl >a.out 2>&1 & one=$!; "$HWAJA" ledger add b.jsonl >b.out 2>&1; two=$?; wait $one; echo $? $two"#
    )
    let said = try process.read("a.out") + process.read("b.out")
    #expect(result.output == "0 0\n", "\(said)")
    let stats = try process.run(["ledger", "stats", "--lang", "en"])
    #expect(stats.output.contains("documents: 600 ") && stats.output.contains("statements: 600 "))
    #expect(try process.run(["ledger", "check"]).code == 0)
  }

  @Test func aPipeIsStoredAsItComes() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let result = try process.shell(
      #"(head -1 articles/c/rows.jsonl; while [ ! -s said ]; do sleep 0.05; done; "$HWAJA" ledger stats --lang en >stats) | timeout 60 "$HWAJA" ledger add --format jsonl - >said; cat stats"#
    )
    #expect(result.output.contains("documents: 1 "), "\(result.output)\(result.messages)")
  }

  @Test func anotherWriterIsNamed() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    _ = try process.run(["ledger", "add", "articles"])
    // A pipe that stays open is no writer: only a transaction is.
    let open = try process.shell(
      #"(sleep 2) | "$HWAJA" ledger add - >/dev/null 2>&1 & "$HWAJA" ledger status S1 checking --by x >/dev/null; echo $?; wait"#
    )
    #expect(open.output == "0\n")
  }

  /// A command line, the code it must end with, and what must be said in English and in Korean.
  static let mistakes: [(String, Int32, String, String)] = [
    ("ledger", 64, "hwaja ledger needs one of add, search", "hwaja ledger 다음에는"),
    ("ledger serch", 64, "Did you mean search?", "search을(를) 뜻하셨나요?"),
    ("ledger search x", 66, "hwaja.sqlite: there is no ledger here.", "hwaja.sqlite: 장부가 없습니다."),
    ("ledger search x --ledger articles/a.txt", 65, "this is no ledger of hwaja", "hwaja의 장부가 아니어서"),
    ("ledger add --now today articles", 64, "--now takes a time such as", "--now에는"),
    (
      "ledger add --ledger none/x.sqlite articles", 73, "the ledger cannot be opened for writing", "장부를 쓸 수 있게 열지 못했습니다"
    ),
    ("ledger status 열둘", 64, "\"열둘\" is no statement.", "\"열둘\"은(는) 발언이 아닙니다."),
    ("ledger status S1 cheking --by x", 64, "Did you mean checking?", "checking을(를) 뜻하셨나요?"),
    ("ledger status S1 checked --by x", 64, "checked needs a verdict", "checked에는 판정이 필요합니다"),
    ("ledger status S1 checked --by x --verdict 거짓", 64, "the scale has no \"거짓\"", "등급표에 \"거짓\""),
    ("ledger status S1 checking --by x --evidence a.pdf", 64, "--evidence takes an address", "--evidence에는"),
    ("ledger status S1 checking", 64, "Who decides? Give a name: --by NAME.", "누가 정하는지 --by"),
    ("ledger search --since 어제", 64, "--since takes a day", "--since에는"),
    ("ledger export --format jsonl 비", 64, "jsonl is the whole ledger.", "jsonl은 장부 전체입니다."),
    ("ledger import articles/a.txt", 65, "2 lines are no lines of a ledger", "장부의 줄이 아닌 것이 2개"),
    ("ledger import none.jsonl", 66, "none.jsonl: can't be read", "none.jsonl: 읽을 수 없습니다"),
    ("ledger split P1 --by x --wait no", 64, "--wait takes a whole number", "--wait에는"),
  ]

  @Test(arguments: mistakes)
  func mistakesAreTold(_ line: String, _ code: Int32, _ english: String, _ korean: String) throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    if line.contains("format jsonl") { _ = try process.run(["ledger", "add", "articles"]) }
    let words = line.split(separator: " ").map(String.init)
    let first = try process.run(words + ["--lang", "en"])
    #expect(first.code == code && first.messages.contains(english), "\(first)")
    let second = try process.run(words + ["--lang", "ko"])
    #expect(second.code == code && second.messages.contains(korean), "\(second)")
  }

  @Test func outsideTextIsHarmless() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write(
      "rows.jsonl",
      #"{"id":"x\u001b[31m","outlet":"가\u001b[2J온","text":"한서윤 시장은 \"다리를 \u001b[31m 연다\"고 말했다.","title":"\u202e제목"}"#)
    #expect(try process.run(["ledger", "add", "rows.jsonl"], environment: Self.clock).code == 0)
    for arguments in [["search"], ["show", "S1"], ["stats"], ["speakers"], ["timeline", "한서윤"]] {
      let result = try process.run(["ledger"] + arguments)
      #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }, "\(arguments)")
    }
  }
}
