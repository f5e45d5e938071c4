import ArticleText
import Audit
import JSONText
import Outputs

/// The rows of a gold file, each as people marked it and as the analyzer is to read it.
///
/// `Gold` is what a row was marked with: speakers and statements (``GoldDocument``) or names (``NameGold``).
struct GoldFile<Gold: Sendable>: Sendable {
  /// The path as it was given.
  let path: PathName
  /// The rows, in the order of the file.
  let rows: [(gold: Gold, article: Article)]

  /// The last part of the path.
  var name: String { path.text.split(separator: "/").last.map(String.init) ?? path.text }

  /// Reads a file of gold by what `reader` makes of a line; O(size).
  ///
  /// - Throws: a ``Failure`` if it can't be read or a row is not gold; every fault has been said then.
  init<Reader>(
    _ path: PathName, _ console: Console, reader makeReader: ([UInt8]) -> Reader,
    _ read: (inout Reader, Range<Int>) throws(GoldFaults) -> Gold
  ) throws(Failure) {
    let bytes = try WholeFile.read(path, as: Bilingual(en: "gold", ko: "정답 파일"))
    var (reader, articles) = (makeReader(bytes), ArticleRows(bytes))
    var rows: [(gold: Gold, article: Article)] = []
    var (faults, line, start) = (0, 1, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if let first = bytes[start..<end].firstIndex(where: { $0 > 0x20 }) {
        do throws(GoldFaults) {
          try GoldBytes.check(bytes, first..<end)
          let gold = try read(&reader, first..<end)
          rows.append((gold, try articles.goldArticle(in: first..<end, origin: .init(path: path.text, row: line))))
        } catch {
          faults += error.list.count
          for (offset, fault) in error.list {
            console.say(GoldBytes.words(fault, path, line: line, byte: offset - start + 1))
          }
        }
      }
      start = end + 1
      line += 1
    }
    guard faults == 0 else { throw GoldBytes.failure(faults, path) }
    self.path = path
    self.rows = rows
  }
}

extension GoldFile<GoldDocument> {
  /// Reads articles in which it is marked who said what.
  init(statements path: PathName, _ console: Console) throws(Failure) {
    try self.init(path, console, reader: GoldReader.init) { (reader, range) throws(GoldFaults) in
      try reader.document(in: range)
    }
  }
}

extension GoldFile<NameGold> {
  /// Reads texts in which the names of persons are marked.
  init(names path: PathName, _ console: Console) throws(Failure) {
    try self.init(path, console, reader: NameGoldReader.init) { (reader, range) throws(GoldFaults) in
      do throws(JSONFault) { return try reader.gold(in: range) } catch { throw GoldFaults(error) }
    }
  }
}

extension ArticleRows {
  /// The article of a row that has been read as gold.
  fileprivate mutating func goldArticle(
    in range: Range<Int>, origin: Article.Origin
  ) throws(GoldFaults) -> Article {
    do throws(Fault) {
      return try article(in: range, origin: origin)
    } catch {
      throw GoldFaults(JSONFault(offset: error.offset, reason: .lacksKey("text")))
    }
  }
}

/// What is said of the faults of a gold file.
private enum GoldBytes {
  static func check(_ bytes: [UInt8], _ range: Range<Int>) throws(GoldFaults) {
    guard let fault = JSONReader.firstInvalidByte(bytes, in: range) else { return }
    throw GoldFaults(JSONFault(offset: fault, reason: .notUTF8))
  }

  static func words(_ fault: GoldFault, _ path: PathName, line: Int, byte: Int) -> Bilingual {
    let words = FaultWords.words(fault)
    let place = PlainLine.text("\(path.text):\(line):\(byte)")
    return Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)")
  }

  static func failure(_ faults: Int, _ path: PathName) -> Failure {
    let shown = PlainLine.text(path.text)
    return Failure(
      code: .badData,
      message: Bilingual(
        en: "\(shown): \(faults) faults in the gold. Correct them; nothing was measured.",
        ko: "\(shown): 정답에 잘못이 \(faults)개 있습니다. 고친 뒤 다시 재세요."))
  }
}
