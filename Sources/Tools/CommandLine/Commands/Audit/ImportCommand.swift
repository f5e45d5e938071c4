import Audit
import Outputs

extension Command {
  /// `hwaja audit import`: gold out of the tools that annotators have.
  static let auditImport = Command(
    name: "audit import",
    summary: Bilingual(en: "read gold out of an annotation tool", ko: "주석 도구에서 정답을 읽는다"),
    synopsis: "--from TOOL IN… [-o GOLD]",
    examples: [
      Example(
        line: "hwaja audit import --from label-studio export.json -o gold.jsonl",
        meaning: Bilingual(en: "the JSON export of a project", ko: "프로젝트의 JSON 내보내기에서")),
      Example(
        line: "hwaja audit import --from brat brat/ -o gold.jsonl",
        meaning: Bilingual(en: "every .txt with its .ann in the folder", ko: "폴더의 모든 .txt와 .ann에서")),
      Example(
        line: "hwaja audit import --from doccano admin.jsonl -o gold.jsonl",
        meaning: Bilingual(en: "the JSONL export with relations", ko: "관계가 담긴 JSONL 내보내기에서")),
    ],
    notes: Bilingual(
      en: """
        Every fault is listed with its file, line and byte; if there is one, no gold is written (exit 65).
        A Speaker span of which nothing more is said is the speaker of that name.
        """,
      ko: """
        잘못은 모두 파일, 줄, 바이트와 함께 보이고, 하나라도 있으면 정답을 쓰지 않습니다(종료 코드 65).
        다른 설명이 없는 Speaker 구간은 그 이름의 화자입니다.
        """),
    options: [.from, .output, .units],
    run: { (arguments, session) async throws(Failure) in try ImportRun(arguments, session).run() })
}

/// One run of `hwaja audit import`.
private struct ImportRun {
  private let session: Session
  private let arguments: Arguments
  private let tool: AnnotationTool
  private let unit: OffsetUnit

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    guard let tool = arguments.text(.from).flatMap(AnnotationTool.init(rawValue:)) else {
      let tools = AnnotationTool.readable.map(\.rawValue).joined(separator: ", ")
      throw .usage(en: "Which tool? --from takes \(tools).", ko: "도구를 주세요. --from의 값은 \(tools)입니다.")
    }
    guard !arguments.operands.isEmpty else {
      throw .usage(
        en: "What is to be read? Name the export of \(tool.rawValue).", ko: "\(tool.rawValue)에서 내보낸 파일을 주세요.")
    }
    unit = try Option.unit(arguments, for: tool)
    (self.session, self.arguments, self.tool) = (session, arguments, tool)
  }

  func run() throws(Failure) -> ExitCode {
    var reading = ExchangeReading(tool, unit: unit, session.console)
    for path in arguments.operands { try reading.read(path) }
    guard reading.faults == 0 else {
      let count = reading.faults
      throw Failure(
        code: .badData,
        message: Bilingual(
          en: "Faults: \(count). Correct them in \(tool.rawValue) and export again; nothing was written.",
          ko: "잘못이 \(count)개 있습니다. \(tool.rawValue)에서 고쳐 다시 내보내세요. 아무것도 쓰지 않았습니다."))
    }
    let output = try RunOptions.output(arguments)
    do throws(OutputFault) {
      for document in reading.documents { try output.write(document.line()) }
      try output.finish()
    } catch {
      throw Failure(error, output: RunOptions.outputName(arguments))
    }
    return .success
  }
}
