import LexiconTables
import Outputs

/// `hwaja lexicon check`: every fault of tables.
enum LexiconCheck {
  static func run(_ operands: [PathName], _ session: Session) throws(Failure) -> ExitCode {
    let files = try TableFiles.read(operands.isEmpty ? [PathName("Lexicons")] : operands)
    let faults = LexiconChecker.faults(in: files)
    let errors = faults.count(where: \.isError)
    try StandardOutput.write(faults.map { "\($0.words[session.console.language])\n" }.joined())
    session.console.say(
      Bilingual(
        en: "\(files.count) tables: \(errors) faults, \(faults.count - errors) things worth a look",
        ko: "표 \(files.count)개: 잘못 \(errors)개, 살펴볼 것 \(faults.count - errors)개"))
    return errors == 0 ? .success : .findings
  }
}

extension LexiconFault {
  /// Place, what is wrong and what to do, in both languages.
  var words: Bilingual { Bilingual(en: PlainLine.text(description), ko: PlainLine.text(koreanDescription)) }
}
