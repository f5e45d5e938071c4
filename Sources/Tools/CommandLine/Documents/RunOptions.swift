import Glibc
import Hwaja
import LexiconTables
import Outputs

/// What `analyze` and `report` read alike from their arguments: inputs, lexicon, threads, output.
struct RunOptions {
  var inputs: [Input]
  var analyzer: Analyzer
  var threads: Int
  /// What becomes of speakers that too little speaks for.
  var floor: ConfidenceFloor

  /// The options that belong to it.
  static let options: [Option] = [.minConfidence, .output, .threads, .lexicons, .lexicon, .colour]

  /// Reads the arguments and finds the inputs.
  ///
  /// - Throws: a ``Failure`` if an input is missing or a lexicon is faulty; each fault has been said then.
  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    threads = try Self.threads(arguments)
    let least = try arguments.share(.minConfidence) ?? 0
    inputs = try Self.inputs(arguments.operands, session)
    try Self.check(arguments.path(.output), against: inputs)
    analyzer = Analyzer(lexicon: try LexiconChoice(arguments).lexicon(session))
    floor = ConfidenceFloor(least: least, confidenceOfNobody: analyzer.confidenceOfNobody)
  }

  /// How many articles are worked on at once: as asked, else one a core.
  static func threads(_ arguments: Arguments) throws(Failure) -> Int {
    try arguments.count(.threads, atMost: 256) ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Where the result goes; must be opened before the work begins, so that it does not end in vain.
  static func output(_ arguments: Arguments) throws(Failure) -> ByteOutput {
    guard let path = arguments.path(.output), path.text != "-" else { return ByteOutput() }
    do throws(OutputFault) {
      return try ByteOutput(replacing: path)
    } catch {
      throw Failure(error, output: path.text)
    }
  }

  /// What messages call the output.
  static func outputName(_ arguments: Arguments) -> String {
    arguments.text(.output).flatMap { $0 == "-" ? nil : $0 } ?? StandardOutput.name
  }

  /// Writes a whole result.
  static func write(_ bytes: [UInt8], to output: ByteOutput, _ arguments: Arguments) throws(Failure) {
    do throws(OutputFault) {
      try output.write(bytes)
      try output.finish()
    } catch {
      throw Failure(error, output: outputName(arguments))
    }
  }

  /// Whether text is coloured: as asked, else on a terminal.
  static func style(_ arguments: Arguments, for output: ByteOutput) -> TerminalStyle {
    switch arguments.text(.colour) {
    case "always": TerminalStyle(isOn: true)
    case "never": TerminalStyle(isOn: false)
    default: TerminalStyle(isOn: Console.mayColour && output.isTerminal)
    }
  }

  /// The inputs that the operands mean; standard input where there are none.
  ///
  /// - Throws: a ``Failure`` if one is missing; each that is missing has been said then.
  static func inputs(_ operands: [PathName], _ session: Session) throws(Failure) -> [Input] {
    if operands.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else {
        throw .usage(
          en: "No input. Name files or folders, or - for standard input.",
          ko: "입력이 없습니다. 파일이나 폴더를 주거나, 표준 입력이면 -를 주세요.")
      }
      return [.standardInput]
    }
    let list = InputList(operands)
    for complaint in list.complaints.dropLast() { session.console.complain(complaint) }
    if let last = list.complaints.last { throw Failure(code: .missingInput, message: last) }
    guard list.inputs.count(where: { $0 == .standardInput }) <= 1 else {
      throw .usage(en: "Standard input (-) can be read only once.", ko: "표준 입력(-)은 한 번만 읽을 수 있습니다.")
    }
    return list.inputs
  }

  /// The result must not take the place of an article.
  static func check(_ output: PathName?, against inputs: [Input]) throws(Failure) {
    var target = stat()
    guard let output, unsafe stat(output.characters, &target) == 0 else { return }
    guard target.st_mode & S_IFMT == S_IFREG else { return }
    for input in inputs where input != .standardInput {
      var status = stat()
      guard unsafe stat(input.path.characters, &status) == 0 else { continue }
      guard (status.st_dev, status.st_ino) != (target.st_dev, target.st_ino) else {
        let shown = PlainLine.text(output.text)
        throw .usage(
          en: "\(shown) is an input as well. Choose another file with -o.",
          ko: "\(shown)은(는) 입력이기도 합니다. -o로 다른 파일을 주세요.")
      }
    }
  }
}
