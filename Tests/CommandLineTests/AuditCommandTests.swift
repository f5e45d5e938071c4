import Foundation
import Testing

/// `hwaja audit`, as a person runs it.
@Suite struct AuditCommandTests {
  private static let gold = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Articles/gold.jsonl").path

  /// A folder with the gold and records of it.
  private static func withRecords(_ body: (HwajaProcess, _ records: String) throws -> Void) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let records = try process.run(["analyze", "--format", "jsonl", gold]).output
    try process.write("records.jsonl", records)
    try body(process, records)
  }

  private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test func recordsGiveWhatTheAnalysisGives() throws {
    try Self.withRecords { process, _ in
      let own = try process.run(["audit", "--gold", Self.gold, "--format", "json"])
      #expect(own.code == 0, "\(own.messages)")
      let read = try process.run(["audit", "--gold", Self.gold, "--format", "json", "--predictions", "records.jsonl"])
      #expect(read.output == own.output)
      #expect(
        try process.run(["audit", "--gold", Self.gold, "--format", "json", "records.jsonl"]).output == own.output)
      #expect(try process.run(["audit", "--gold", Self.gold, "--format", "json", Self.gold]).output == own.output)
      let one = try process.run(["audit", "--gold", Self.gold, "--format", "json", "--threads", "1", "records.jsonl"])
      #expect(one.output == own.output)
      let other = try process.run(["audit", "--gold", Self.gold, "--format", "json", "--seed", "2"])
      #expect(other.output != own.output, "another seed draws other documents")
    }
  }

  @Test func everyFormatIsWritten() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    for (format, start) in [
      ("text", "화자 귀속 감사\n"), ("md", "# 화자 귀속 감사\n"), ("html", "<!DOCTYPE html>"), ("json", "{\n"),
    ] {
      let result = try process.run(["audit", "--gold", Self.gold, "--format", format, "-o", "audit"])
      #expect(result.code == 0 && result.output.isEmpty)
      #expect(try process.read("audit").hasPrefix(start))
    }
    let english = try process.run(["audit", "--gold", Self.gold, "--lang", "en"]).output
    #expect(english.hasPrefix("Audit of attributions\n"))
    #expect(!english.contains("Every disagreement"))
    #expect(
      try process.run(["audit", "--gold", Self.gold, "--lang", "en", "--errors"]).output.contains("Every disagreement"))
  }

  @Test func missingDoubleAndBrokenRecordsAreAllNamed() throws {
    try Self.withRecords { process, records in
      let lines = Self.lines(records)
      let broken = lines[2].replacing("\"type\":\"direct\"", with: "\"type\":\"indirect\"")
      let text = [lines[1], lines[1], Substring(broken)] + lines[3...]
      try process.write("bad.jsonl", text.joined(separator: "\n"))
      let result = try process.run(["audit", "--lang", "en", "--gold", Self.gold, "--predictions", "bad.jsonl"])
      #expect(result.code == 65)
      #expect(result.output.isEmpty)
      #expect(result.messages.contains("hwaja:agency-bridge: there is no record of this article of the gold."))
      #expect(result.messages.contains("hwaja:assembly-hearing: there are two records of it."))
      #expect(result.messages.contains("an indirect item has no quotes."))
      #expect(result.messages.contains("faults in the records. Correct them; nothing was measured."))
      let other = lines[0].replacing("\"text_sha256\":\"", with: "\"text_sha256\":\"0")
      try process.write("other.jsonl", ([Substring(other)] + lines[1...]).joined(separator: "\n"))
      let told = try process.run(["audit", "--lang", "en", "--gold", Self.gold, "other.jsonl"])
      #expect(told.code == 0)
      #expect(told.messages.hasPrefix("hwaja:agency-bridge: text_sha256 is not that of the gold's text"))
      let article = try process.run(["audit", "--lang", "en", "--gold", Self.gold, "--predictions", Self.gold])
      #expect(article.code == 65)
      #expect(article.messages.contains("this is an article, not a record."))
    }
  }

  @Test func boundsThatAreNotReachedEndWithOne() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let line = ["audit", "--lang", "en", "--gold", Self.gold, "--fail-under"]
    #expect(try process.run(line + ["quotes=0.5,false=0.9"]).code == 0)
    let result = try process.run(line + ["quotes=0.99,false=0.01,words.cue=0.1"])
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("Audit of"), "the audit is written all the same")
    #expect(result.messages.contains("quotes (quotes.f1) is 0."))
    #expect(result.messages.contains("less than 0.9900."))
    #expect(result.messages.contains("false (both.false_attribution_rate) is 0."))
    #expect(!result.messages.contains("words.cue"))
  }

  @Test func anEarlierAuditOrItsRecordsAreCompared() throws {
    try Self.withRecords { process, records in
      let silent = Self.lines(records).map(String.init).map { line in
        guard line.contains("agency-bridge") else { return line }
        return line.replacing("\"speaker\":{", with: "\"speaker\":null,\"was\":{")
      }
      try process.write("silent.jsonl", silent.joined(separator: "\n"))
      let old = ["audit", "--gold", Self.gold, "--format", "json", "--predictions", "silent.jsonl", "-o", "old.json"]
      #expect(try process.run(old).code == 0)
      let line = ["audit", "--lang", "en", "--gold", Self.gold, "--compare"]
      let withRecords = try process.run(line + ["silent.jsonl"])
      let withAudit = try process.run(line + ["old.json"])
      #expect(withRecords.code == 0, "\(withRecords.messages)")
      #expect(withAudit.output == withRecords.output)
      #expect(withRecords.output.contains("What got better"))
      #expect(!withRecords.output.contains("What got worse"))
      #expect(withRecords.output.contains("McNemar's exact test: p = 0.0"))
      try process.write("cut.json", #"{"schema":"hwaja-audit/1","items":["#)
      let cut = try process.run(line + ["cut.json"])
      #expect(cut.code == 65)
      #expect(cut.messages.contains("cut.json:1:"))
    }
  }

  @Test func annotatorsMustHaveTheSameArticles() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let same = try process.run(["audit", "--lang", "en", "--gold", Self.gold, "--agreement", Self.gold])
    #expect(same.code == 0)
    #expect(same.output.contains("Cohen's kappa 1.000"))
    let lines = Self.lines(try String(contentsOfFile: Self.gold, encoding: .utf8))
    try process.write("fewer.jsonl", lines.dropLast().joined(separator: "\n"))
    let fewer = try process.run(["audit", "--lang", "en", "--gold", Self.gold, "--agreement", "fewer.jsonl"])
    #expect(fewer.code == 65)
    #expect(fewer.messages.contains("hwaja:union-strike: only in the gold, not in the other one."))
  }
}
