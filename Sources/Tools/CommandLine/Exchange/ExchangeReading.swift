import Audit
import Glibc
import JSONText
import Outputs

/// Reads files of an annotation tool and says every fault that they have.
struct ExchangeReading {
  private(set) var documents: [GoldDocument] = []
  /// Number of faults that were said.
  private(set) var faults = 0
  private let tool: AnnotationTool
  private let unit: OffsetUnit
  private let console: Console
  private var ids: Set<String> = []

  init(_ tool: AnnotationTool, unit: OffsetUnit, _ console: Console) {
    (self.tool, self.unit, self.console) = (tool, unit, console)
  }

  /// Reads a file, or a folder that `hwaja audit export` or the tool has filled.
  ///
  /// - Throws: a ``Failure`` if it can't be read.
  mutating func read(_ path: PathName) throws(Failure) {
    var status = stat()
    let isFolder = unsafe stat(path.characters, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if tool == .brat { return try readPairs(path, isFolder: isFolder) }
    guard let name = tool.file else { return }
    let path = isFolder ? path.appending(name) : path
    let bytes = try Self.bytes(path)
    if tool == .labelStudio { readTasks(bytes, path) } else { readLines(bytes, path) }
  }

  private static func bytes(_ path: PathName) throws(Failure) -> [UInt8] {
    try WholeFile.read(path, as: Bilingual(en: "annotations", ko: "주석"))
  }

  private mutating func take(_ document: GoldDocument, _ path: PathName, _ bytes: [UInt8], at offset: Int) {
    if ids.insert(document.id).inserted {
      documents.append(document)
    } else {
      say(ExchangeFault(offset: offset, reason: .gold(.sameDocument(document.id))), path, bytes)
    }
  }

  /// Says a fault with its line and byte, both counted from 1.
  private mutating func say(_ fault: ExchangeFault, _ path: PathName, _ bytes: [UInt8]) {
    faults += 1
    let before = bytes.prefix(fault.offset)
    let line = before.count { $0 == 0x0A } + 1
    let byte = fault.offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    let place = PlainLine.text("\(path.text):\(line):\(byte)")
    let words = FaultWords.words(fault.reason)
    console.say(Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)"))
  }

  // MARK: Tools

  private mutating func readTasks(_ bytes: [UInt8], _ path: PathName) {
    do throws(ExchangeFault) {
      let reader = LabelStudioReader(unit: unit)
      for (place, task) in try LabelStudioReader.tasks(in: bytes).enumerated() {
        do throws(ExchangeFaults) {
          take(try reader.document(task, place: place), path, bytes, at: task.range.lowerBound)
        } catch {
          for fault in error.list { say(fault, path, bytes) }
        }
      }
    } catch {
      say(error, path, bytes)
    }
  }

  private mutating func readLines(_ bytes: [UInt8], _ path: PathName) {
    if let place = JSONReader.firstInvalidByte(bytes, in: 0..<bytes.count) {
      return say(ExchangeFault(offset: place, reason: .json(.notUTF8)), path, bytes)
    }
    var reader = DoccanoReader(bytes)
    var (line, start) = (1, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if let first = bytes[start..<end].firstIndex(where: { $0 > 0x20 }) {
        do throws(ExchangeFaults) {
          take(try reader.document(in: first..<end, line: line), path, bytes, at: first)
        } catch {
          for fault in error.list { say(fault, path, bytes) }
        }
      }
      start = end + 1
      line += 1
    }
  }

  private mutating func readPairs(_ path: PathName, isFolder: Bool) throws(Failure) {
    let names = isFolder ? Self.pairs(in: path) : [path]
    guard !names.isEmpty else {
      let shown = PlainLine.text(path.text)
      throw Failure(
        code: .missingInput,
        message: Bilingual(
          en: "\(shown): there is no .ann file in this folder. Name the folder of the documents.",
          ko: "\(shown): 이 폴더에는 .ann 파일이 없습니다. 문서가 있는 폴더를 주세요."))
    }
    for name in names {
      let base = PathName(bytes: Array(name.bytes.dropLast(4)))
      let (textPath, path) = (base.withEnding(".txt"), base.withEnding(".ann"))
      let (text, annotations) = (try Self.bytes(textPath), try Self.bytes(path))
      do throws(ExchangeFaults) {
        let document = try BratReader.document(text: text, annotations: annotations, name: base.lastPart.text)
        take(document, path, annotations, at: 0)
      } catch {
        for fault in error.list { say(fault, fault.isInText ? textPath : path, fault.isInText ? text : annotations) }
      }
    }
  }

  /// The annotation files of a folder and those of texts that have none.
  private static func pairs(in folder: PathName) -> [PathName] {
    let files = FolderListing.files(in: folder) { $0.hasSuffix(".ann") || $0.hasSuffix(".txt") } ?? []
    var seen: Set<PathName> = []
    return files.filter { seen.insert(PathName(bytes: Array($0.bytes.dropLast(4)))).inserted }
  }
}

extension PathName {
  fileprivate func withEnding(_ ending: String) -> PathName { PathName(bytes: bytes + Array(ending.utf8)) }
}
