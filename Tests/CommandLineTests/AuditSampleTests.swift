import Foundation
import TestSupport
import Testing

/// `hwaja audit sample`, `audit estimate` and `audit gold`, as a person runs them.
@Suite struct AuditSampleTests {
  @Test func theSameSeedGivesTheSamePage() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let line = ["audit", "sample", "--size", "30", "--lang", "en", ArticleFolder().path]
    let page = try process.run(line + ["--threads", "1"])
    #expect(page.code == 0 && page.messages.contains("30 of "), "\(page.messages)")
    #expect(try process.run(line + ["--threads", "3"]).output == page.output)
    #expect(try process.run(line + ["--seed", "2"]).output != page.output)
    #expect(page.output.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(!page.output.contains("http://") && !page.output.contains("src="))
  }

  @Test func recordsNeedTheirTexts() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let bare = try process.run(["analyze", "articles", "--format", "jsonl"]).output
    let whole = try process.run(["analyze", "articles", "--format", "jsonl", "--with-text"]).output
    try process.write("bare.jsonl", bare)
    try process.write("whole.jsonl", whole)
    try process.write("moved.jsonl", whole.replacing("\"text\":\"둘째", with: "\"text\":\" 둘째"))
    let direct = try process.run(["audit", "sample", "articles"])
    #expect(try process.run(["audit", "sample", "whole.jsonl"]).output == direct.output)
    let refused = try process.run(["audit", "sample", "--lang", "en", "bare.jsonl"])
    #expect(refused.code != 0 && refused.output.isEmpty && refused.messages.contains("--with-text"))
    let moved = try process.run(["audit", "sample", "--lang", "en", "moved.jsonl"])
    #expect(moved.code == 65 && !moved.output.isEmpty && moved.messages.contains("do not stand at their offsets"))
  }

  /// Arguments, the code to end with, and what must be said.
  @Test(arguments: [
    (["audit", "sample", "--by", "rule,rules", "a.txt"], 64, "Did you mean rule?"),
    (["audit", "sample", "--by", "rule,rule", "a.txt"], 64, "each once"),
    (["audit", "sample", "--size", "0", "a.txt"], 64, "--size takes"),
    (["audit", "sample", "none.txt"], 66, "none.txt"),
    (["audit", "sample", "empty.txt"], 1, "no statement was found"),
    (["audit", "estimate"], 64, "Which decisions?"),
    (["audit", "estimate", "a.txt", "a.txt"], 64, "one file"),
    (["audit", "estimate", "none.jsonl"], 66, "can't be read as decisions"),
    (["audit", "estimate", "a.txt"], 65, "a.txt:1:1"),
    (["audit", "gold", "records.jsonl"], 65, "records.jsonl:1:1: this is no file of decisions"),
  ])
  func faultsAreSaid(_ arguments: [String], _ code: Int32, _ words: String) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write("a.txt", "한서윤 시장은 \"내일 연다\"고 말했다.\n")
    try process.write("empty.txt", "비가 온다.\n")
    try process.write("records.jsonl", "{\"schema\":\"hwaja/1\",\"id\":\"a\"}\n")
    let result = try process.run(arguments + ["--lang", "en"])
    #expect(result.code == code, "\(result.messages)")
    #expect(result.messages.contains(words), "\(result.messages)")
  }
}
