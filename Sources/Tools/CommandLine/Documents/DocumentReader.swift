import AnalysisRecords
import ArticleText
import ByteWords
import JSONText
import Outputs

/// Takes the documents that a ``DocumentReader`` finds.
protocol DocumentTaker {
  /// Takes a document, in the order of the input.
  mutating func take(_ document: Document)

  /// Takes what the person at the terminal should know.
  mutating func note(_ remark: Bilingual)
}

/// Makes documents out of a piece of work.
struct DocumentReader<Taker: DocumentTaker> {
  /// Whether records are taken as well as articles.
  let takesRecords: Bool
  /// Where documents go.
  var taker: Taker

  /// Reads a piece of work to its end; O(size of the piece).
  mutating func read(_ job: Job) {
    switch job {
    case .file(let path): readFile(path)
    case .text(let path, let bytes): readText(path, bytes)
    case .rows(let path, let chunk): readRows(path, chunk)
    case .unreadable(let path, let fault): fail(path, fault)
    }
  }

  // MARK: Text files

  private mutating func readFile(_ path: PathName) {
    do throws(ReadFault) {
      let source = try ByteSource(path)
      defer { source.close() }
      readText(path, try source.readAll())
    } catch {
      fail(path, error)
    }
  }

  private mutating func readText(_ path: PathName, _ bytes: [UInt8]) {
    let origin = Article.Origin(path: path.text)
    do throws(ArticleDecoding.Fault) {
      let decoded = try ArticleDecoding.decode(bytes)
      if let remark = FaultWords.remark(decoded.encoding) { taker.note(Self.placed(PlainLine.text(path.text), remark)) }
      taker.take(.article(Article(id: origin.name, utf8: decoded.text, origin: origin)))
    } catch {
      let (code, words) = FaultWords.words(error.reason)
      let before = bytes[..<min(error.offset, bytes.count)]
      let line = before.count { $0 == 0x0A } + 1
      let byte = error.offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
      fail(origin, id: nil, code, words, line: line, byte: byte)
    }
  }

  private mutating func fail(_ path: PathName, _ fault: ReadFault) {
    let (code, words) = FaultWords.words(fault)
    let origin = RecordOrigin(path: path.text, row: nil)
    let failure = RecordFailure(id: path.text, origin: origin, code: code, message: words.english)
    taker.take(.failure(failure, Self.placed(PlainLine.text(path.text), words)))
  }

  // MARK: Rows

  private mutating func readRows(_ path: PathName, _ chunk: RowChunks.Chunk) {
    let bytes = chunk.bytes
    let isValid = JSONReader.firstInvalidByte(bytes, in: 0..<bytes.count) == nil
    var rows = ArticleRows(bytes)
    var origin = Article.Origin(path: path.text, row: chunk.firstLine)
    var start = chunk.firstLine == 1 ? ArticleDecoding.markLength(bytes) : 0
    while start < bytes.count {
      let end = bytes.span.first(0x0A, from: start, to: bytes.count)
      if let first = bytes[start..<end].firstIndex(where: { $0 > 0x20 }) {
        if !isValid, let fault = JSONReader.firstInvalidByte(bytes, in: first..<end) {
          let (code, words) = FaultWords.words(JSONFault.Reason.notUTF8)
          fail(origin, id: nil, code, words, line: origin.row ?? 1, byte: fault - start + 1)
        } else {
          readRow(first..<end, of: &rows, bytes, origin, lineStart: start)
        }
      }
      start = end + 1
      origin.row = origin.row.map { $0 + 1 }
    }
  }

  private mutating func readRow(
    _ range: Range<Int>, of rows: inout ArticleRows, _ bytes: [UInt8], _ origin: Article.Origin, lineStart: Int
  ) {
    do throws(ArticleRows.Fault) {
      taker.take(.article(try rows.article(in: range, origin: origin)))
    } catch {
      if takesRecords && error.reason == .record {
        return readRecord(range, bytes, origin, lineStart: lineStart)
      }
      let (code, words) = FaultWords.words(error.reason)
      fail(origin, id: error.id, code, words, line: origin.row ?? 1, byte: error.offset - lineStart + 1)
    }
  }

  private mutating func readRecord(_ range: Range<Int>, _ bytes: [UInt8], _ origin: Article.Origin, lineStart: Int) {
    do throws(JSONFault) {
      var records = RecordReader(bytes)
      taker.take(.record(try records.line(in: range)))
    } catch {
      let (_, words) = FaultWords.words(error.reason)
      fail(origin, id: nil, "bad-record", words, line: origin.row ?? 1, byte: error.offset - lineStart + 1)
    }
  }

  // MARK: Faults

  private mutating func fail(
    _ origin: Article.Origin, id: String?, _ code: String, _ words: Bilingual, line: Int, byte: Int
  ) {
    let failure = RecordFailure(
      id: id ?? origin.name, origin: RecordOrigin(path: origin.path, row: origin.row), code: code,
      message: "line \(line), byte \(byte): \(words.english)")
    let place = PlainLine.text("\(origin.path ?? "-"):\(line):\(byte)")
    taker.take(.failure(failure, Self.placed(place, words)))
  }

  private static func placed(_ place: String, _ words: Bilingual) -> Bilingual {
    Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)")
  }
}
