import Outputs
import Testing

@testable import CommandLineTool

@Suite struct ProgressTests {
  @Test(arguments: [
    (10, 5_000_000, 20_000_000 as Int?, 2.0, "10 documents, 2.5 MB/s, 6 s left"),
    (1, 5_000_000, nil, 2.0, "1 documents, 2.5 MB/s"), (3, 0, 100, 1.0, "3 documents, 0.0 MB/s"),
    (3, 200, 100, 1.0, "3 documents, 0.0 MB/s, 0 s left"),
  ])
  func words(_ documents: Int, _ bytes: Int, _ total: Int?, _ seconds: Double, _ words: String) {
    #expect(ProgressLine.words(documents: documents, bytes: bytes, of: total, after: seconds)[.english] == words)
  }

  /// A terminal sees the line; a pipe never does.
  @Test func aTerminalAloneSeesIt() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let slow = #"(for i in 1 2 3 4 5 6 7 8 9; do echo '{"text":"한서윤 시장은 \"연다\"고 말했다."}'; sleep 0.5; done)"#
    let run = #"\"$HWAJA\" report --lang en - > r.txt"#
    let terminal = try process.shell(
      "\(slow) | TERM=xterm script -qefc \"\(run)\" /dev/null; \(slow) | \"$HWAJA\" report -")
    #expect(terminal.messages.isEmpty, "a pipe")
    #expect(terminal.output.contains("documents, 0.0 MB/s"), "a terminal: \(terminal.output)")
  }
}
