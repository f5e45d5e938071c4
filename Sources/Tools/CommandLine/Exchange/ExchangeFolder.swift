import Audit
import Glibc
import JSONText
import Outputs

/// A folder that is being filled with documents for an annotation tool.
struct ExchangeFolder {
  private let path: PathName
  private let tool: AnnotationTool
  private let unit: OffsetUnit
  /// The file of all documents, for tools that have one.
  private let output: ByteOutput?
  private var json = JSONWriter()
  private(set) var count = 0

  /// Makes the folder, or takes an empty one, and puts the tool's configuration into it.
  ///
  /// - Throws: a ``Failure`` if the folder holds something already or can't be written.
  init(_ path: PathName, for tool: AnnotationTool, unit: OffsetUnit) throws(Failure) {
    self.path = path
    self.tool = tool
    self.unit = unit
    try Self.make(path)
    for (name, bytes) in tool.configuration { try Self.write(bytes, to: path.appending(PathName(name))) }
    guard let name = tool.file else {
      output = nil
      return
    }
    let file = path.appending(name)
    do throws(OutputFault) {
      output = try ByteOutput(replacing: file)
      if tool == .labelStudio { try output?.write(Array("[".utf8)) }
    } catch {
      throw Failure(error, output: file.text)
    }
  }

  /// Adds a document; gives what is wrong if the tool has no place for it, which leaves the folder as it was.
  mutating func add(
    _ document: GoldDocument, as standing: LabelStudioWriter.Standing
  ) throws(Failure) -> ExchangeFault? {
    let files: [(name: String, bytes: [UInt8])]
    do throws(ExchangeFault) {
      files = try self.files(document, as: standing)
    } catch {
      json.removeAll()
      return error
    }
    for (name, bytes) in files { try Self.write(bytes, to: path.appending(PathName(name))) }
    if let output {
      let separator = tool == .doccano || count == 0 ? "" : ","
      try write(Array("\(separator)\(tool == .doccano ? "" : "\n")".utf8) + json.takeBytes(), to: output)
    }
    count += 1
    return nil
  }

  /// Ends the file of all documents and puts it into its place.
  func finish() throws(Failure) {
    guard let output else { return }
    if tool == .labelStudio { try write(Array("\n]\n".utf8), to: output) }
    do throws(OutputFault) { try output.finish() } catch { throw Failure(error, output: path.text) }
  }

  /// The files of a document that has its own; one that has none is put into the buffer.
  private mutating func files(
    _ document: GoldDocument, as standing: LabelStudioWriter.Standing
  ) throws(ExchangeFault) -> [(name: String, bytes: [UInt8])] {
    let name = fileName(of: document)
    switch tool {
    case .brat:
      let files = try BratWriter.files(document)
      return [("\(name).txt", files.text), ("\(name).ann", files.annotations)]
    case .webanno: return [("\(name).tsv", try WebAnnoWriter.bytes(document))]
    case .labelStudio: try LabelStudioWriter(unit: unit).write(document, as: standing, to: &json)
    case .doccano:
      try DoccanoWriter.write(document, to: &json)
      json.endLine()
    }
    return []
  }

  /// A name that no other document of the folder has, and of its id what every file system takes.
  private func fileName(of document: GoldDocument) -> String {
    let number = String(count + 1)
    let words = document.id.unicodeScalars.split { scalar in
      !(scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil))
    }
    let id = words.map { String($0) }.joined(separator: "-").prefix(40)
    return String(repeating: "0", count: max(0, 4 - number.count)) + number + (id.isEmpty ? "" : "_\(id)")
  }

  private func write(_ bytes: [UInt8], to output: ByteOutput) throws(Failure) {
    do throws(OutputFault) { try output.write(bytes) } catch { throw Failure(error, output: path.text) }
  }

  private static func write(_ bytes: [UInt8], to path: PathName) throws(Failure) {
    do throws(OutputFault) {
      let output = try ByteOutput(replacing: path)
      try output.write(bytes)
      try output.finish()
    } catch {
      throw Failure(error, output: path.text)
    }
  }

  private static func make(_ path: PathName) throws(Failure) {
    if unsafe mkdir(path.characters, 0o777) == 0 { return }
    let shown = PlainLine.text(path.text)
    guard errno == EEXIST, let names = FolderListing.names(in: path) else {
      throw Failure(OutputFault(step: .create, number: errno), output: path.text)
    }
    guard names.isEmpty else {
      throw Failure(
        code: .cannotCreate,
        message: Bilingual(
          en: "\(shown) is not empty. Choose a new folder with -o.", ko: "\(shown)이(가) 비어 있지 않습니다. -o로 새 폴더를 주세요."))
    }
  }
}
