import ArticleText
import Audit
import JSONText
import Outputs

/// The articles of a gold file, each as people marked it and as the analyzer is to read it.
struct GoldFile: Sendable {
  /// The path as it was given.
  let path: PathName
  /// The articles, in the order of the file.
  let articles: [(gold: GoldArticle, article: Article)]

  /// The last part of the path.
  var name: String { path.text.split(separator: "/").last.map(String.init) ?? path.text }

  /// Reads a file of gold; O(size).
  ///
  /// - Throws: a ``Failure`` if it can't be read or a row is not gold; every faulty row has been said then.
  init(_ path: PathName, _ console: Console) throws(Failure) {
    let bytes = try Self.bytes(of: path)
    var articles: [(gold: GoldArticle, article: Article)] = []
    var (faults, line, start) = (0, 1, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if let first = bytes[start..<end].firstIndex(where: { $0 > 0x20 }) {
        do throws(JSONFault) {
          articles.append(try Self.row(bytes, first..<end, line, path))
        } catch {
          faults += 1
          console.say(Self.words(error, path, line: line, byte: error.offset - start + 1))
        }
      }
      start = end + 1
      line += 1
    }
    guard faults == 0 else { throw Self.failure(faults, path) }
    self.path = path
    self.articles = articles
  }

  private static func bytes(of path: PathName) throws(Failure) -> [UInt8] {
    do throws(ReadFault) {
      let source = try ByteSource(path)
      defer { source.close() }
      return try source.readAll()
    } catch {
      let shown = PlainLine.text(path.text)
      let reason = error.reason
      throw Failure(
        code: .missingInput,
        message: Bilingual(
          en: "\(shown): can't be read as gold: \(reason). Check the path.",
          ko: "\(shown): 정답 파일로 읽을 수 없습니다: \(reason). 경로를 확인하세요."))
    }
  }

  private static func row(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Int, _ path: PathName
  ) throws(JSONFault) -> (gold: GoldArticle, article: Article) {
    if let fault = JSONReader.firstInvalidByte(bytes, in: range) { throw JSONFault(offset: fault, reason: .notUTF8) }
    var (reader, rows) = (GoldReader(bytes), ArticleRows(bytes))
    let gold = try reader.article(in: range)
    do throws(ArticleRows.Fault) {
      return (gold, try rows.article(in: range, origin: .init(path: path.text, row: line)))
    } catch {
      throw JSONFault(offset: error.offset, reason: .lacksKey("text"))
    }
  }

  private static func words(_ fault: JSONFault, _ path: PathName, line: Int, byte: Int) -> Bilingual {
    let (_, words) = FaultWords.words(fault.reason)
    let place = PlainLine.text("\(path.text):\(line):\(byte)")
    return Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)")
  }

  private static func failure(_ faults: Int, _ path: PathName) -> Failure {
    let shown = PlainLine.text(path.text)
    return Failure(
      code: .badData,
      message: Bilingual(
        en: "\(shown): \(faults) rows are not gold. Correct them; nothing was measured.",
        ko: "\(shown): 정답이 아닌 줄이 \(faults)개 있습니다. 고친 뒤 다시 재세요."))
  }
}
