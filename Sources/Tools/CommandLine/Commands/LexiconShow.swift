import LexiconTables
import Outputs

/// `hwaja lexicon show`: every row that knows a name.
enum LexiconShow {
  static func run(_ names: [PathName], _ lexicon: Lexicon, _ session: Session) throws(Failure) -> ExitCode {
    fatalError()
  }
}
