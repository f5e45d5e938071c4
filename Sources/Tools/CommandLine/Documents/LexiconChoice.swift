import BuiltInLexicon
import LexiconTables
import Outputs

/// The lexicon that the arguments ask for.
struct LexiconChoice {
  /// Folder of tables that takes the place of the built-in ones.
  private var folder: PathName?
  /// Tables whose rows are added.
  private var additions: [PathName]

  init(_ arguments: Arguments) {
    folder = arguments.path(.lexicons)
    additions = arguments.all(.lexicon)
  }

  /// The lexicon.
  ///
  /// - Throws: a ``Failure`` if a table is missing or faulty; each fault has been said then.
  func lexicon(_ session: Session) throws(Failure) -> Lexicon {
    let added = try TableFiles.read(additions)
    let tables = try tables(session)
    do throws(LexiconFaults) {
      let base = if let tables { try Lexicon(compiling: tables) } else { BuiltInLexicon.lexicon }
      return added.isEmpty ? base : try base.adding(added)
    } catch {
      let errors = error.faults.filter(\.isError)
      for fault in errors { session.console.say(fault.words) }
      throw Failure(
        code: .badData,
        message: Bilingual(
          en: "\(errors.count) faults in the tables. Correct them; hwaja lexicon check lists them again.",
          ko: "표에 잘못이 \(errors.count)개 있습니다. 고친 뒤 hwaja lexicon check로 다시 확인하세요."))
    }
  }

  /// The tables of the folder; says which tables it lacks, since the analyzer then knows nothing of their words.
  private func tables(_ session: Session) throws(Failure) -> [TableFile]? {
    guard let folder else { return nil }
    let files = try TableFiles.read([folder])
    let present = files.compactMap { TableKind(path: $0.path) }
    let missing = TableKind.allCases.filter { !present.contains($0) }.map(\.fileName)
    guard !missing.isEmpty else { return files }
    let (shown, names) = (PlainLine.text(folder.text), missing.joined(separator: ", "))
    session.console.complain(
      Bilingual(
        en: "\(shown) has no \(names). Their words are unknown now; to add words only, use --lexicon.",
        ko: "\(shown)에 \(names)이(가) 없어 그 낱말들을 모릅니다. 더하기만 하려면 --lexicon을 쓰세요."))
    return files
  }
}

/// Reads tables of the lexicon from files.
enum TableFiles {
  /// The tables that the paths mean: files, and the `.tsv` files of folders.
  ///
  /// - Throws: a ``Failure`` if one is missing.
  static func read(_ paths: [PathName]) throws(Failure) -> [TableFile] {
    var files: [TableFile] = []
    for path in paths {
      if let names = FolderListing.names(in: path) {
        let tables = names.filter { $0.hasSuffix(".tsv") }
        guard !tables.isEmpty else {
          throw missing(path, reason: Bilingual(en: "no .tsv file in it", ko: ".tsv 파일이 없음"))
        }
        for name in tables { files.append(try file(path.appending(name))) }
      } else {
        files.append(try file(path))
      }
    }
    return files
  }

  private static func file(_ path: PathName) throws(Failure) -> TableFile {
    do throws(ReadFault) {
      let source = try ByteSource(path)
      defer { source.close() }
      return TableFile(path: path.text, bytes: try source.readAll())
    } catch {
      throw missing(path, reason: Bilingual(en: error.reason, ko: error.reason))
    }
  }

  private static func missing(_ path: PathName, reason: Bilingual) -> Failure {
    let shown = PlainLine.text(path.text)
    return Failure(
      code: .missingInput,
      message: Bilingual(
        en: "\(shown): can't be read as a table: \(reason.english). Check the path.",
        ko: "\(shown): 표로 읽을 수 없습니다: \(reason.korean). 경로를 확인하세요."))
  }
}
