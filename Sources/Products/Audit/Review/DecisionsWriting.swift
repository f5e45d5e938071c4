import AnalysisRecords
public import JSONText
import TextDigest

/// Name and version of the form of a file of decisions, the value of its first key.
let decisionsSchema = "hwaja-decisions/1"

/// A file of decisions is JSON Lines: a head that says how the sample was drawn, the records of the articles with their
/// texts, and for every statement a line with what was decided, `null` where nothing was. It holds all that an estimate
/// and gold need, also before the first decision: the review page carries the same lines.
extension ReviewSample {
  /// SHA-256 of everything but the decisions, in hexadecimal digits: tells which sample it is.
  ///
  /// O(size).
  public var digest: String {
    var bare = self
    for place in bare.statements.indices { bare.statements[place].decision = nil }
    return SHA256.hex(bare.lines(digest: nil).flatMap { $0 })
  }

  /// The lines of the file, each with its line feed; O(size).
  public func lines() -> [[UInt8]] { lines(digest: digest) }

  private func lines(digest: String?) -> [[UInt8]] {
    var json = JSONWriter()
    var lines: [[UInt8]] = []
    let end = { (json: inout JSONWriter) in
      json.endLine()
      lines.append(json.takeBytes())
    }
    design.write(digest: digest, to: &json)
    end(&json)
    for record in records {
      RecordLine.record(record).write(to: &json)
      end(&json)
    }
    for (place, statement) in statements.enumerated() {
      statement.write(number: place + 1, to: &json)
      end(&json)
    }
    return lines
  }
}

extension SampleDesign {
  fileprivate func write(digest: String?, to json: inout JSONWriter) {
    json.openObject()
    json.member("schema", decisionsSchema)
    if let digest { json.member("digest", digest) }
    json.member("seed", seed)
    json.key("by")
    json.openArray()
    for trait in traits { json.string(trait.rawValue) }
    json.closeArray()
    json.member("documents", documents)
    json.key("strata")
    json.openArray()
    for stratum in strata { stratum.write(to: &json) }
    json.closeArray()
    json.closeObject()
  }
}

extension SampleStratum {
  /// Writes the stratum's object: what it is, how many statements it has, and how many were drawn.
  public func write(to json: inout JSONWriter) {
    json.openObject()
    writeMembers(to: &json)
    json.closeObject()
  }

  func writeMembers(to json: inout JSONWriter) {
    json.key("named")
    json.boolean(isNamed)
    json.key("values")
    if let values {
      json.openArray()
      for value in values { json.string(value) }
      json.closeArray()
    } else {
      json.null()
    }
    json.member("statements", statements)
    json.member("drawn", drawn)
  }
}

extension ReviewSample.Statement {
  fileprivate func write(number: Int, to json: inout JSONWriter) {
    json.openObject()
    json.member("statement", number)
    json.member("stratum", stratum + 1)
    json.member("record", record + 1)
    json.member("item", item)
    json.member("verdict", decision?.verdict.rawValue)
    json.key("speaker")
    if let speaker = decision?.speaker { speaker.write(to: &json) } else { json.null() }
    json.closeObject()
  }
}

extension ReviewedSpeaker {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    switch self {
    case .entity(let id): json.member("entity", id)
    case .name(let name): json.member("name", name)
    case .nobody:
      json.key("nobody")
      json.boolean(true)
    }
    json.closeObject()
  }
}
