import Foundation
import Hwaja
import PipelineSupport
import TestSupport
import Testing

/// Sentences made of templates whose answer is known: a class of words or a construction is tested as a whole.
///
/// Of each kind at least as many sentences must be right as `SubstitutionFloors` says; those that are not stand by name
/// in `failing.tsv`, and the run shows them as one known issue a kind. What is no longer as the list has it is a
/// warning. After a change of the analyzer, and a look at what it has gained and lost:
///
/// ```sh
/// HWAJA_UPDATE=1 swift test --filter SubstitutionTests && git diff Tests
/// ```
@Suite struct SubstitutionTests {
  @Test(arguments: SubstitutionKind.all) func kindIsRead(_ kind: SubstitutionKind) throws {
    let cases = kind.cases
    let failing = try Self.failing(of: cases)
    let known = try SubstitutionList.shared.get()
    let floor = try #require(SubstitutionFloors.floors[kind.name], "no floor in SubstitutionFloors.swift")
    #expect(cases.count - failing.count >= floor, "\(kind.name), of \(cases.count): \(kind.why)")
    withKnownIssue(isIntermittent: true) {
      let seen = failing.filter { known.contains($0.name) }
      if !seen.isEmpty {
        Issue.record("\(kind.name), \(seen.count) of \(cases.count) not read yet: \(Self.rows(of: seen))")
      }
    }
    let failed = Set(failing.map(\.name))
    for name in cases.map(\.name) where failed.contains(name) != known.contains(name) {
      Self.warn("\(known.contains(name) ? "now" : "no longer") right: \(name)")
    }
  }

  @Test func tablesAreSound() throws {
    let kinds = SubstitutionKind.all
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    #expect(Set(kinds.map(\.name)) == Set(SubstitutionFloors.floors.keys))
    for kind in kinds {
      #expect(Set(kind.rows.map(\.words)).count == kind.rows.count, "\(kind.name): a row stands twice")
      let templates = Set(kind.templates.map(\.name))
      for row in kind.rows { #expect(templates.isSuperset(of: row.besides), "\(row.words)") }
    }
    let names = Set(kinds.flatMap(\.cases).map(\.name))
    #expect(try SubstitutionList.shared.get().subtracting(names) == [], "in failing.tsv, but in no table")
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["HWAJA_UPDATE"] == "1", "HWAJA_UPDATE=1 writes the list anew"))
  func listIsWritten() throws {
    try SubstitutionList.write(try Self.failing(of: SubstitutionKind.all.flatMap(\.cases)).map(\.name))
  }

  private static func failing(of cases: [SubstitutionCase]) throws(MarkerError) -> [SubstitutionCase] {
    let worker = AttributionCase.analyzer.makeWorker()
    var failing: [SubstitutionCase] = []
    for row in cases where try !row.isRight(worker) { failing.append(row) }
    return failing
  }

  /// Cases row by row, which stand side by side: `이날 (view, order); 3일 (view)`.
  private static func rows(of cases: [SubstitutionCase]) -> String {
    var rows: [(words: String, templates: [String])] = []
    for row in cases {
      if rows.last?.words != row.row.words { rows.append((row.row.words, [])) }
      rows[rows.count - 1].templates.append(row.template)
    }
    return rows.map { "\($0.words) (\($0.templates.joined(separator: ", ")))" }.joined(separator: "; ")
  }

  private static func warn(_ comment: String) {
    Issue.record("\(comment). If that is meant: HWAJA_UPDATE=1", severity: .warning)
  }
}
