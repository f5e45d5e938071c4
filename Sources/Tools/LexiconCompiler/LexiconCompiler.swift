import Foundation
import LexiconTables

/// Compiles tables into a Swift file: `LexiconCompiler OUTPUT TABLE...`.
///
/// Faults of the tables go to standard error, one a line, and end the program with 1.
@main
enum LexiconCompiler {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let output = arguments.first else { fail(["usage: LexiconCompiler OUTPUT TABLE..."]) }
    do {
      let literals = try LexiconCompilation.literals(arguments.dropFirst().map(file))
      let source = source(numbers: literals.numbers, rows: literals.rows)
      try source.write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch let faults as LexiconFaults {
      fail(faults.faults.map { "\($0)" })
    } catch {
      fail(["\(output): cannot be written: \(error). Give a path in a folder that may be written to."])
    }
  }

  private static func file(_ path: String) -> TableFile {
    do {
      return TableFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      fail(["\(path): cannot be read: \(error). Check that the table is there and may be read."])
    }
  }

  private static func source(numbers: [UInt8], rows: [UInt8]) -> Data {
    var source = Data("// Made by LexiconCompiler from the tables in Lexicons/. Not to be edited.\n".utf8)
    for (name, text) in [("lexiconNumbers", numbers), ("lexiconRows", rows)] {
      source += Data("\nlet \(name) = #####\"\"\"\n".utf8)
      source += text
      source += Data("\n\"\"\"#####\n".utf8)
    }
    return source
  }

  private static func fail(_ messages: [String]) -> Never {
    FileHandle.standardError.write(Data(messages.map { $0 + "\n" }.joined().utf8))
    exit(1)
  }
}
