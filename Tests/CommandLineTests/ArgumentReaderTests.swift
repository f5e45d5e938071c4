import Outputs
import Testing

@testable import CommandLineTool

@Suite struct ArgumentReaderTests {
  @Test(
    arguments: [
      (["a", "-o", "f", "b"], ["a", "b"], "f"), (["-of", "a"], ["a"], "f"), (["--output=f=g"], [], "f=g"),
      (["--output", "-", "-"], ["-"], "-"), (["--", "-o", "--x"], ["-o", "--x"], nil),
      (["-o", "f", "-o", "g"], [], "g"),
      (["--output="], [], ""),
    ] as [([String], [String], String?)])
  func optionsAndOperands(_ words: [String], _ operands: [String], _ output: String?) throws {
    let reading = try ArgumentReader.read(words.map { PathName($0) }, options: [.output, .explain])
    #expect(reading.arguments.operands.map(\.text) == operands)
    #expect(reading.arguments.text(.output) == output)
    #expect(reading.unknown.isEmpty)
  }

  @Test func namesThatAreNotUTF8StayAsTheyAre() throws {
    let name = PathName(bytes: [0xC7, 0xCF, 0x2E])
    #expect(try ArgumentReader.read([name], options: []).arguments.operands == [name])
  }

  @Test func everyOptionTakesItsValueAlikeInAllCommands() {
    var takesValue: [String: Bool] = [:]
    for option in Program.commands.flatMap(\.allOptions) {
      #expect(takesValue[option.name] ?? (option.value != nil) == (option.value != nil))
      takesValue[option.name] = option.value != nil
    }
  }

  @Test(arguments: [
    ("anlyze", "analyze"), ("repotr", "report"), ("rep", "report"), ("Report", "report"), ("xyzzy", nil), ("r", nil),
    ("", nil),
  ])
  func suggestions(_ word: String, _ meant: String?) {
    #expect(Suggestion.nearest(word, in: ["analyze", "report", "rules"]) == meant)
  }
}
