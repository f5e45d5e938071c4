import Foundation
import SQLiteDatabase
import StatementLedger
import Testing

/// What may be wrong with a file, and that nothing is done to it then.
@Suite struct LedgerFileTests {
  private let sample: SampleLedger

  init() throws { sample = try SampleLedger() }

  private func fault(_ mode: Ledger.Mode = .create) throws -> LedgerFault? {
    do throws(LedgerFault) {
      _ = try Ledger(path: sample.path, mode: mode, wait: 100)
      return nil
    } catch { return error }
  }

  @Test func aMissingLedgerIsMadeOnlyToAdd() throws {
    #expect(try fault(.open) == .missing)
    #expect(try sample.state().isEmpty)
    #expect(try fault(.create) == nil)
    #expect(try fault(.open) == nil)
  }

  @Test(arguments: ["이것은 장부가 아니다", String(repeating: "x", count: 100_000)])
  func anotherFileIsLeftAlone(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: sample.path))
    let before = try sample.state()
    #expect(try fault() == .notALedger)
    #expect(try sample.state() == before)
  }

  @Test func anotherDatabaseIsLeftAlone() throws {
    let database = try Database(path: sample.path, mode: .create)
    try database.script("CREATE TABLE notes (text)")
    let before = try sample.state()
    #expect(try fault() == .notALedger)
    #expect(try sample.state() == before)
  }

  @Test func aLaterVersionIsLeftAlone() throws {
    _ = try sample.open()
    try Database(path: sample.path, mode: .write).script("PRAGMA user_version = 99")
    #expect(try fault() == .newer(version: 99))
  }

  @Test(arguments: [0.2, 0.5, 0.8])
  func aDamagedFileIsLeftAlone(_ place: Double) throws {
    do {
      let ledger = try sample.open()
      let statements = (0..<300).map { SampleStatement(content: "말 \($0) 다리를 내년에 열겠다") }
      _ = try ledger.add([.sample(statements)], at: SampleLedger.now)
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: sample.path))
    let page = Int(Double(bytes.count / 4096) * place)
    for index in (page * 4096)..<(page * 4096 + 4096) { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: sample.path))
    let before = try sample.state()
    guard case .damaged = try fault() else {
      Issue.record("a page of rubbish goes unnoticed")
      return
    }
    #expect(try sample.state() == before)
  }

  @Test func aWriterThatTakesLongIsNamed() throws {
    let ledger = try sample.open(wait: 50)
    let other = try Database(path: sample.path, mode: .write)
    try other.script("BEGIN IMMEDIATE")
    #expect(throws: LedgerFault.busy) { try ledger.add([.sample([])], at: SampleLedger.now) }
    #expect(try ledger.counts().documents == 0, "reading goes on")
    try other.script("COMMIT")
    #expect(try ledger.add([.sample([])], at: SampleLedger.now).map(\.deed) == [.added])
  }
}
