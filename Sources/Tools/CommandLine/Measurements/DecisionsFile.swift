import Audit
import Outputs

/// Reads a file of decisions that the command line names.
enum DecisionsFile {
  /// The sample with its decisions.
  ///
  /// - Throws: a ``Failure`` if it can't be read or is faulty; every fault has been said then.
  static func read(_ arguments: Arguments, for command: String, _ console: Console) throws(Failure) -> ReviewSample {
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw .usage(
        en: "Which decisions? hwaja \(command) DECISIONS, one file.",
        ko: "판정 파일을 하나 주세요. hwaja \(command) DECISIONS.")
    }
    let bytes = try WholeFile.read(path, as: Bilingual(en: "decisions", ko: "판정 파일"))
    do throws(DecisionsFaults) {
      return try DecisionsReader.sample(bytes)
    } catch {
      for fault in error.list { console.say(fault.words(path)) }
      let shown = PlainLine.text(path.text)
      throw Failure(
        code: .badData,
        message: Bilingual(
          en: "\(shown): \(error.list.count) faults; nothing was made of the decisions.",
          ko: "\(shown): 잘못이 \(error.list.count)개 있어 판정을 쓰지 않았습니다."))
    }
  }
}
