import Testing

/// `hwaja names`, as a person runs it.
@Suite struct NamesCommandTests {
  @Test func figuresAndErrorsAreShown() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let text = "한서윤 시장은 \\\"내일 연다\\\"고 말했다."
    try process.write(
      "names.jsonl",
      #"{"id":"r1","text":"\#(text)","entities":[[0,3,"PS","한서윤"]]}"# + "\n"
        + #"{"id":"r2","text":"\#(text)","entities":[[4,6,"PS","시장"]]}"# + "\n")
    let result = try process.run(["names", "--lang", "en", "--gold", "names.jsonl", "--errors"])
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.output.contains("names marked 2, found 2, right 1"))
    #expect(result.output.contains("precision 0.500 (95 %: 0.095–0.905) recall 0.500 F1 0.500"))
    #expect(result.output.contains("spurious\t한서윤\t[한서윤] 시장은"))
    #expect(result.output.contains("missed\t시장\t한서윤 [시장]은"))
    let brief = try process.run(["names", "--lang", "en", "--gold", "names.jsonl"]).output
    #expect(result.output.hasSuffix(brief) && !brief.contains("[한서윤]"))
  }
}
