import Foundation
import Testing

/// What the program says of a command line, in both languages, and how it ends.
@Suite struct UsageTests {
  /// A command line, the code it must end with, and what must be said.
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var code: Int32
    var english: String
    var korean: String
    var testDescription: String { line }

    init(_ line: String, _ code: Int32, en english: String, ko korean: String) {
      (self.line, self.code, self.english, self.korean) = (line, code, english, korean)
    }
  }

  static let cases = [
    Case(
      "anlyze a.txt", 64, en: "There is no command \"anlyze\". Did you mean hwaja analyze?",
      ko: "\"anlyze\"(이)라는 명령은 없습니다. hwaja analyze을(를) 뜻하셨나요?"),
    Case(
      "articles/a.txt", 64,
      en:
        "There is no command \"articles/a.txt\". To read articles: hwaja report articles/a.txt. For help: hwaja --help.",
      ko: "\"articles/a.txt\"(이)라는 명령은 없습니다. 기사를 읽으려면 hwaja report articles/a.txt, 도움말은 hwaja --help입니다."),
    Case(
      "analyze --fromat json articles", 64, en: "hwaja analyze has no option --fromat. Did you mean --format?",
      ko: "hwaja analyze에는 --fromat 선택 사항이 없습니다. --format을(를) 뜻하셨나요?"),
    Case(
      "report --explain articles", 64, en: "hwaja report has no option --explain.",
      ko: "hwaja report에는 --explain 선택 사항이 없습니다."),
    Case(
      "analyze -x articles", 64, en: "hwaja analyze has no option -x.", ko: "hwaja analyze에는 -x 선택 사항이 없습니다."),
    Case(
      "report --format mdd articles", 64,
      en: "--format takes text, md, html, csv, tsv, json, not \"mdd\". Did you mean md?",
      ko: "--format의 값은 text, md, html, csv, tsv, json 중 하나입니다. \"mdd\"은(는) 없습니다. md을(를) 뜻하셨나요?"),
    Case(
      "report articles --format", 64, en: "--format needs a value", ko: "--format에 값(FORMAT)이 없습니다"),
    Case(
      "analyze --explain=yes articles", 64, en: "--explain takes no value.", ko: "--explain에는 값을 줄 수 없습니다."),
    Case(
      "analyze --threads 0 articles", 64, en: "--threads takes a whole number from 1 to 256, not \"0\".",
      ko: "--threads에는 1부터 256까지의 정수를 주세요."),
    Case(
      "report --min-confidence 1.5 articles", 64, en: "--min-confidence takes a number from 0 to 1, not \"1.5\".",
      ko: "--min-confidence에는 0부터 1까지의 수를 주세요."),
    Case("confidence", 64, en: "Which gold? hwaja confidence --gold FILE.", ko: "정답 파일을 주세요."),
    Case("audit", 64, en: "Which gold? hwaja audit --gold FILE.", ko: "정답 파일을 주세요."),
    Case(
      "audit --gold gold.jsonl --fail-under quots=0.9", 64, en: "There is no figure \"quots\". Did you mean quotes?",
      ko: "\"quots\"(이)라는 지표는 없습니다. quotes을(를) 뜻하셨나요?"),
    Case(
      "audit --gold gold.jsonl --fail-under quotes=95", 64, en: "--fail-under takes FIGURE=BOUND",
      ko: "--fail-under에는 quotes=0.95,false=0.04처럼"),
    Case(
      "audit --gold gold.jsonl --predictions a b", 64, en: "Give either --predictions or INPUT, not both.",
      ko: "--predictions와 INPUT 중 하나만 주세요."),
    Case(
      "audit --gold gold.jsonl --agreement gold.jsonl --compare x", 64,
      en: "--agreement compares two annotators; --compare has no part in it.",
      ko: "--agreement는 두 주석자를 견줍니다. --compare은(는) 함께 쓸 수 없습니다."),
    Case(
      "audit --gold empty/x", 65, en: "empty/x: there is no article in it.", ko: "empty/x: 기사가 없습니다."),
    Case(
      "audit --gold gold.jsonl --gold gold.jsonl", 65,
      en: "gold.jsonl: the article \"g1\" is in an earlier gold file as well.",
      ko: "gold.jsonl: 기사 \"g1\"이(가) 앞선 정답 파일에도 있습니다."),
    Case("names", 64, en: "Which gold? hwaja names --gold FILE.", ko: "정답 파일을 주세요."),
    Case(
      "names --gold articles/c/rows.jsonl", 65, en: "articles/c/rows.jsonl: 2 faults in the gold.",
      ko: "articles/c/rows.jsonl: 정답에 잘못이 2개 있습니다."),
    Case(
      "confidence --gold none.jsonl", 66, en: "none.jsonl: can't be read as gold: No such file or directory.",
      ko: "none.jsonl: 정답 파일(으)로 읽을 수 없습니다"),
    Case(
      "confidence --gold articles/c/rows.jsonl", 65, en: "articles/c/rows.jsonl: 7 faults in the gold.",
      ko: "articles/c/rows.jsonl: 정답에 잘못이 7개 있습니다."),
    Case(
      "analyze articles/aa.txt", 66, en: "articles/aa.txt: there is no such file. Did you mean articles/a.txt?",
      ko: "articles/aa.txt: 그런 파일이 없습니다. articles/a.txt을(를) 뜻하셨나요?"),
    Case(
      "report empty", 66, en: "empty: there is no .txt or .jsonl file in this folder.",
      ko: "empty: 이 폴더에는 .txt나 .jsonl 파일이 없습니다."),
    Case("report - -", 64, en: "Standard input (-) can be read only once.", ko: "표준 입력(-)은 한 번만 읽을 수 있습니다."),
    Case(
      "report --speaker 한서운 articles", 1, en: "nobody called \"한서운\" is quoted. Did you mean 한서윤?",
      ko: "\"한서운\"의 말은 없습니다. 한서윤을(를) 뜻하셨나요?"),
    Case(
      "rules articles", 64, en: "hwaja rules takes no \"articles\".", ko: "hwaja rules에는 \"articles\"을(를) 줄 수 없습니다."),
    Case(
      "lexicon chekc", 64, en: "hwaja lexicon needs check or show. Did you mean check?",
      ko: "hwaja lexicon 다음에는 check나 show가 와야 합니다. check을(를) 뜻하셨나요?"),
    Case("lexicon show 없는이름", 1, en: "the lexicon has no \"없는이름\".", ko: "사전에 \"없는이름\"이(가) 없습니다."),
    Case(
      "report --lexicons empty articles", 66, en: "empty: can't be read as a table: no .tsv file in it.",
      ko: "empty: 표로 읽을 수 없습니다: .tsv 파일이 없음."),
    Case(
      "help anlyze", 64, en: "There is no command \"anlyze\". Did you mean analyze?", ko: "\"anlyze\"(이)라는 명령은 없습니다."),
    Case(
      "report -o none/report.txt articles", 73, en: "none/report.txt: cannot be created: No such file or directory.",
      ko: "none/report.txt: 만들 수 없습니다"),
    Case("report -o /dev/full articles", 74, en: "/dev/full: cannot be written", ko: "/dev/full: 쓸 수 없습니다"),
    Case(
      "report -o articles/a.txt articles", 64, en: "articles/a.txt is an input as well.",
      ko: "articles/a.txt은(는) 입력이기도 합니다."),
  ]

  @Test(arguments: cases)
  func isSaidInBothLanguages(_ test: Case) throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    try process.write("empty/x", "")
    try process.write("gold.jsonl", #"{"id":"g1","text":"가","speakers":[],"quotes":[],"indirect":[]}"#)
    let words = test.line.split(separator: " ").map(String.init)
    let english = try process.run(words)
    #expect(english.code == test.code)
    #expect(english.messages.contains("hwaja: \(test.english)"), "\(english.messages)")
    let korean = try process.run(["--lang", "ko"] + words)
    #expect(korean.code == test.code)
    #expect(korean.messages.contains("hwaja: \(test.korean)"), "\(korean.messages)")
    #expect(try process.read("articles/a.txt").hasPrefix("\n  첫 기사"))
  }

  @Test(arguments: [
    (["LC_ALL": "ko_KR.UTF-8"], true), (["LC_ALL": "", "LC_MESSAGES": "ko_KR"], true),
    (["LC_ALL": "", "LANG": "ko"], true),
    (["LC_ALL": "C", "LANG": "ko_KR.UTF-8"], false), (["LC_ALL": ""], false),
  ])
  func localeChoosesTheLanguage(_ environment: [String: String], _ isKorean: Bool) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let result = try process.run(["anlyze"], environment: environment)
    #expect(result.messages.contains("명령은 없습니다") == isKorean)
  }

  @Test func helpShowsExamplesFirst() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    for command in ["analyze", "report", "audit", "lexicon", "rules", "confidence", "names", "version", "help"] {
      let help = try process.run([command, "--help"])
      #expect(help.code == 0)
      let examples = try #require(help.output.range(of: "Examples\n  "))
      let usage = try #require(help.output.range(of: "Usage: hwaja \(command)"))
      #expect(examples.lowerBound < usage.lowerBound)
      #expect(try process.run(["help", command]).output == help.output)
      #expect(try process.run(["-h", command, "--lang=ko"]).output.contains("예\n  "))
    }
    #expect(try process.run(["--help"]).output.contains("analyze  "))
    #expect(try process.run([]).code == 64)
    #expect(try process.run(["--version"]).output == process.run(["version"]).output)
  }
}
