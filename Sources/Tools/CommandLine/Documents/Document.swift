import AnalysisRecords
import ArticleText
import Outputs

/// What stands at one place of the input.
enum Document {
  /// An article to be analyzed.
  case article(Article)
  /// A record that has been made before.
  case record(RecordLine)
  /// Something that is neither, with what to say about it.
  case failure(RecordFailure, Bilingual)
}

/// What a worker has to say about its piece of work.
struct Remarks: Sendable {
  /// Lines for standard error, in the order of the input.
  var lines: [Bilingual] = []
  /// Number of documents.
  var documents = 0
  /// Bytes of the piece of work.
  var bytes = 0
  /// How many of them could not be read.
  var failures = 0
}
