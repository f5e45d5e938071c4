import LexiconTables
import Outputs

/// `hwaja lexicon check`: every fault of tables.
enum LexiconCheck {
  static func run(_ operands: [PathName], _ session: Session) throws(Failure) -> ExitCode {
    let files = try TableFiles.read(operands.isEmpty ? [PathName("Lexicons")] : operands)
    let faults = LexiconChecker.faults(in: files)
    try StandardOutput.write(faults.map { "\(PlainLine.text("\($0)"))\n" }.joined())
    session.console.say(
      Bilingual(
        en: "\(files.count) tables, \(faults.count) faults", ko: "표 \(files.count)개, 잘못 \(faults.count)개"))
    return faults.isEmpty ? .success : .findings
  }
}
