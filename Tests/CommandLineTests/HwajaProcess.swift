import Foundation

/// Runs the program that was built beside the tests.
struct HwajaProcess {
  /// How a run ended.
  struct Result {
    var code: Int32
    var output: String
    var messages: String
  }

  /// A folder of its own, removed by ``remove()``.
  let folder: URL

  init() throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("hwaja-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Puts a file into the folder.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Puts a text file into the folder.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// The text of a file of the folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Runs the program in the folder.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
    try run(Self.program.path, arguments, input: input, environment: environment)
  }

  /// Runs a line of the shell in the folder, `$HWAJA` being the program.
  func shell(_ line: String) throws -> Result { try run("/bin/bash", ["-c", line], input: "", environment: [:]) }

  private func run(_ path: String, _ arguments: [String], input: String, environment: [String: String]) throws -> Result
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HWAJA": Self.program.path]
      .merging(environment) { $1 }
    // Files, not pipes: nothing can then wait for the other end.
    let files = try ["stdin", "stdout", "stderr"].map { try Self.file($0, input: $0 == "stdin" ? input : "") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    let isSignal = process.terminationReason == .uncaughtSignal
    return Result(code: isSignal ? -1 : process.terminationStatus, output: texts[1], messages: texts[2])
  }

  private static func file(_ name: String, input: String) throws -> URL {
    let file = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("\(name)-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    return file
  }

  /// `$HWAJA_PROGRAM`, as the gate sets it, else the program in the folder of the test runner.
  private static let program: URL = {
    if let path = ProcessInfo.processInfo.environment["HWAJA_PROGRAM"] { return URL(fileURLWithPath: path) }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("hwaja")
  }()
}

extension HwajaProcess {
  /// A folder with two articles in files, three rows, and a folder below it.
  static func withArticles() throws -> HwajaProcess {
    let process = try HwajaProcess()
    try process.write("articles/b.txt", "둘째 기사\n오다빈 장관은 \"비가 온다\"고 말했다.\n")
    try process.write("articles/a.txt", "\n  첫 기사 \r\n한서윤 시장은 \"내일 연다\"고 밝혔다.\r\n")
    try process.write("articles/notes.md", "읽지 않는다")
    try process.write("articles/.hidden.txt", "읽지 않는다")
    try process.write(
      "articles/c/rows.jsonl",
      #"{"id":"r1","text":"윤가람 의원은 \"늦었다\"고 지적했다.","title":"제목","date":"2026-02-03"}"# + "\n\n"
        + #"{"text":"송미르 대표는 \"맞다\"고 했다."}"#)
    return process
  }
}
