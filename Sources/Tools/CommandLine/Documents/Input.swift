import Glibc
import Outputs

/// One input of a command, in the order in which it is read.
enum Input: Sendable, Equatable {
  /// A text file: one article.
  case text(PathName)
  /// A JSONL file: an article or a record a row.
  case rows(PathName)
  /// Standard input (`-`) or a pipe: JSONL if it begins with `{`, else one article.
  case stream(PathName)

  /// Standard input.
  static let standardInput = Input.stream(PathName("-"))

  /// The input's path, `-` for standard input.
  var path: PathName {
    switch self {
    case .text(let path), .rows(let path), .stream(let path): path
    }
  }
}

/// Finds the inputs that the operands of a command mean.
struct InputList {
  private(set) var inputs: [Input] = []
  private(set) var complaints: [Bilingual] = []

  /// Lists the operands; folders are listed with everything below them, in order of their names.
  init(_ operands: [PathName]) {
    for operand in operands { add(operand) }
  }

  private mutating func add(_ operand: PathName) {
    if operand.text == "-" {
      inputs.append(.standardInput)
      return
    }
    var status = stat()
    guard unsafe stat(operand.characters, &status) == 0 else { return complain(missing: operand) }
    if status.st_mode & S_IFMT == S_IFDIR {
      add(folder: operand)
    } else if unsafe access(operand.characters, R_OK) == 0 {
      inputs.append(status.st_mode & S_IFMT == S_IFREG ? Self.input(operand) : .stream(operand))
    } else {
      complain(unreadable: operand)
    }
  }

  private mutating func add(folder: PathName) {
    guard let files = FolderListing.files(in: folder, isWanted: Self.isArticleFile) else {
      return complain(unreadable: folder)
    }
    inputs += files.map(Self.input)
    guard files.isEmpty else { return }
    let shown = PlainLine.text(folder.text)
    complaints.append(
      Bilingual(
        en: "\(shown): there is no .txt or .jsonl file in this folder. Name the files themselves.",
        ko: "\(shown): 이 폴더에는 .txt나 .jsonl 파일이 없습니다. 파일을 직접 지정하세요."))
  }

  private static func isArticleFile(_ path: PathName) -> Bool {
    path.hasSuffix(".txt") || path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
  }

  private static func input(_ path: PathName) -> Input {
    path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") ? .rows(path) : .text(path)
  }

  private mutating func complain(missing path: PathName) {
    let shown = PlainLine.text(path.text)
    let neighbours = FolderListing.names(in: path.folder) ?? []
    let meant = Suggestion.nearest(path.lastPart.text, in: neighbours.map(\.text)).map { name in
      PlainLine.text(path.folder.appending(PathName(name)).text)
    }
    complaints.append(
      Bilingual(
        en: "\(shown): there is no such file. " + (meant.map { "Did you mean \($0)?" } ?? "Check the path."),
        ko: "\(shown): 그런 파일이 없습니다. " + (meant.map { "\($0)을(를) 뜻하셨나요?" } ?? "경로를 확인하세요.")))
  }

  private mutating func complain(unreadable path: PathName) {
    let shown = PlainLine.text(path.text)
    let reason = unsafe String(cString: strerror(errno))
    complaints.append(
      Bilingual(
        en: "\(shown): can't be read: \(reason). Check its permissions.",
        ko: "\(shown): 읽을 수 없습니다: \(reason). 권한을 확인하세요."))
  }
}
