import ArticleText
import Audit
import Outputs

/// The articles that people marked, of one file or several, and where each stands.
struct AuditGold {
  /// The articles, in the order of the files.
  private(set) var rows: [(gold: GoldDocument, article: Article)] = []
  /// Place of each article, by its id.
  private(set) var places: [String: Int] = [:]

  /// Reads the files of `--gold`.
  ///
  /// - Throws: a ``Failure`` if a file can't be read, is no gold, or two articles have one id, or if there is none;
  ///   each fault has been said then.
  init(_ paths: [PathName], _ session: Session) throws(Failure) {
    guard !paths.isEmpty else {
      throw .usage(en: "Which gold? hwaja audit --gold FILE.", ko: "정답 파일을 주세요. hwaja audit --gold FILE.")
    }
    for path in paths {
      for row in try GoldFile(statements: path, session.console).rows {
        guard places.updateValue(rows.count, forKey: row.gold.id) == nil else { throw Self.twice(row.gold.id, path) }
        rows.append(row)
      }
    }
    guard !rows.isEmpty else { throw Self.empty(paths[0]) }
  }

  private static func empty(_ path: PathName) -> Failure {
    let file = PlainLine.text(path.text)
    return Failure(
      code: .badData,
      message: Bilingual(
        en: "\(file): there is no article in it. Give a file with an article a line.",
        ko: "\(file): 기사가 없습니다. 한 줄에 기사가 하나씩 있는 파일을 주세요."))
  }

  private static func twice(_ id: String, _ path: PathName) -> Failure {
    let (shown, file) = (PlainLine.text(id), PlainLine.text(path.text))
    return Failure(
      code: .badData,
      message: Bilingual(
        en: "\(file): the article \"\(shown)\" is in an earlier gold file as well. Give it once.",
        ko: "\(file): 기사 \"\(shown)\"이(가) 앞선 정답 파일에도 있습니다. 한 번만 주세요."))
  }
}
