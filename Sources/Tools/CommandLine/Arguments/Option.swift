import Outputs

/// One option of a command.
struct Option: Sendable {
  /// Name after `--`.
  var name: String
  /// Letter after `-`.
  var letter: Character?
  /// What its value stands for: `FILE`; `nil` for an option without a value.
  var value: String?
  /// The values it takes; empty if any.
  var choices: [String] = []
  /// What it does.
  var help: Bilingual

  /// How help and messages show it: `-o, --output FILE`.
  var shown: String {
    let letter = letter.map { "-\($0), " } ?? "    "
    let value = choices.isEmpty ? value : choices.joined(separator: "|")
    return "\(letter)--\(name)\(value.map { " \($0)" } ?? "")"
  }
}

extension Option {
  static let help = Option(
    name: "help", letter: "h", help: Bilingual(en: "show help for the command", ko: "이 명령의 도움말을 보인다"))
  static let version = Option(name: "version", help: Bilingual(en: "show the version", ko: "버전을 보인다"))
  static let language = Option(
    name: "lang", value: "LANG", choices: ["ko", "en"],
    help: Bilingual(
      en: "language of messages and contents (contents: ko; messages: as the locale says)",
      ko: "안내와 내용의 언어 (내용은 ko, 안내는 로캘을 따른다)"))
  static let colour = Option(
    name: "color", value: "WHEN", choices: ["auto", "always", "never"],
    help: Bilingual(en: "colour the text (auto: on a terminal)", ko: "글에 색을 입힌다 (auto: 터미널에서만)"))
  static let output = Option(
    name: "output", letter: "o", value: "FILE",
    help: Bilingual(en: "write to FILE, whole or not at all", ko: "결과를 FILE에 쓴다. 다 쓰이기 전에는 바뀌지 않는다"))
  static let explain = Option(
    name: "explain",
    help: Bilingual(
      en: "say for every item the rule, the evidence and who lost", ko: "항목마다 규칙, 근거, 탈락한 후보를 보인다"))
  static let withText = Option(
    name: "with-text", help: Bilingual(en: "put the text into every record", ko: "기록마다 본문을 함께 담는다"))
  static let threads = Option(
    name: "threads", value: "N",
    help: Bilingual(en: "work on N articles at once (all cores)", ko: "기사 N건을 한꺼번에 처리한다 (모든 코어)"))
  static let lexicons = Option(
    name: "lexicons", value: "DIR",
    help: Bilingual(en: "use the tables in DIR, not the built-in ones", ko: "내장 사전 대신 DIR의 표를 쓴다"))
  static let lexicon = Option(
    name: "lexicon", value: "FILE",
    help: Bilingual(
      en: "add the rows of FILE, named as the table it adds to (repeatable)",
      ko: "FILE의 행을 사전에 더한다. 파일 이름이 표 이름이다 (여러 번)"))
  static let minConfidence = Option(
    name: "min-confidence", value: "P",
    help: Bilingual(
      en: "leave speakers open whose confidence is below P, from 0 to 1 (0)",
      ko: "신뢰도가 P(0부터 1까지)보다 낮은 화자는 비워 둔다 (기본 0)"))
  static let speaker = Option(
    name: "speaker", value: "NAME",
    help: Bilingual(en: "only this speaker, and the unattributed (repeatable)", ko: "이 화자와 화자 미상만 (여러 번)"))

  static func format(_ choices: [String], _ help: Bilingual) -> Option {
    Option(name: "format", value: "FORMAT", choices: choices, help: help)
  }
}
