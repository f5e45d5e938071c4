import AnalysisRecords

/// Whether a statement is worth checking, as a person judged it.
public struct ClaimLabel: Sendable, Hashable {
  /// Id of the document.
  public var document: String
  /// Whether the offsets count in the title given apart.
  public var inTitle: Bool
  /// First scalar of the words.
  public var start: Int
  /// The scalar after the last one.
  public var end: Int
  /// The judgement.
  public var isWorth: Bool

  /// Makes a label; offsets count Unicode scalars, half-open.
  public init(document: String, inTitle: Bool, start: Int, end: Int, isWorth: Bool) {
    (self.document, self.inTitle, self.start, self.end, self.isWorth) = (document, inTitle, start, end, isWorth)
  }

  /// Whether it speaks of these words: the same ones, or at least half of both.
  public func means(_ claim: Claim) -> Bool {
    guard claim.document.id == document, let first = claim.item.content.first, let last = claim.item.content.last,
      first.inTitle == inTitle
    else { return false }
    let common = min(end, last.end) - max(start, first.start)
    return common * 2 >= max(end - start, last.end - first.start)
  }
}

/// A fault of a file of labels.
public struct ClaimLabelFault: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Reason: Sendable, Equatable {
    /// Not five cells: document, in, start, end, worth.
    case cells(Int)
    /// The second cell is neither `text` nor `title`.
    case place(String)
    /// Start and end are no offsets in order.
    case offsets(String)
    /// The last cell is neither `yes` nor `no`.
    case judgement(String)
    /// The same words are judged on an earlier line.
    case repeated(line: Int)
  }

  /// The line, from 1.
  public var line: Int
  /// What is wrong.
  public var reason: Reason

  /// Makes a fault.
  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

/// Reads a file of labels: tab-separated, `#` before comments.
public enum ClaimLabelReader {
  /// The labels, or all faults; O(size).
  public static func labels(in bytes: [UInt8]) -> (labels: [ClaimLabel], faults: [ClaimLabelFault]) {
    var labels: [ClaimLabel] = []
    var faults: [ClaimLabelFault] = []
    var lines: [String: Int] = [:]
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() where !row.isEmpty && row.first != UInt8(ascii: "#") {
      do throws(ClaimLabelFault) {
        let label = try label(String(decoding: row, as: UTF8.self), line: index + 1)
        let place = "\(label.document)\t\(label.inTitle)\t\(label.start)\t\(label.end)"
        if let earlier = lines.updateValue(index + 1, forKey: place) {
          throw ClaimLabelFault(line: index + 1, reason: .repeated(line: earlier))
        }
        labels.append(label)
      } catch {
        faults.append(error)
      }
    }
    return (labels, faults)
  }

  private static func label(_ row: String, line: Int) throws(ClaimLabelFault) -> ClaimLabel {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5 else { throw ClaimLabelFault(line: line, reason: .cells(cells.count)) }
    guard cells[1] == "text" || cells[1] == "title" else {
      throw ClaimLabelFault(line: line, reason: .place(cells[1]))
    }
    guard let start = Int(cells[2]), let end = Int(cells[3]), 0 <= start, start < end else {
      throw ClaimLabelFault(line: line, reason: .offsets("\(cells[2])–\(cells[3])"))
    }
    guard cells[4] == "yes" || cells[4] == "no" else {
      throw ClaimLabelFault(line: line, reason: .judgement(cells[4]))
    }
    return ClaimLabel(
      document: cells[0], inTitle: cells[1] == "title", start: start, end: end, isWorth: cells[4] == "yes")
  }
}
