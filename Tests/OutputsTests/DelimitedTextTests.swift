import Outputs
import Testing

@Suite struct DelimitedTextTests {
  @Test(arguments: [
    (["한서윤", "내일"], "한서윤,내일", "한서윤\t내일", "plain"), (["=1+1"], "'=1+1", "'=1+1", "formula"),
    ([" @SUM(A1)"], "' @SUM(A1)", "' @SUM(A1)", "formula behind a space"), (["＝1"], "'＝1", "'＝1", "wide formula"),
    (["-1", "+1"], "'-1,'+1", "'-1\t'+1", "signs"), (["a,b"], "\"a,b\"", "a,b", "comma"),
    (["a\tb"], "a b", "a b", "tab"), (["a\"b"], "\"a\"\"b\"", "\"a\"\"b\"", "quotation mark"),
    (["첫\r\n둘"], "첫 둘", "첫 둘", "lines"), (["\u{202E}=1"], "\\u{202E}=1", "\\u{202E}=1", "marks of direction"),
    (["", ""], ",", "\t", "empty"),
  ])
  func rows(_ cells: [String], _ commas: String, _ tabs: String, _ reason: String) {
    for (separator, line) in [(DelimitedText.Separator.commas, commas), (.tabs, tabs)] {
      var table = DelimitedText(separator, header: ["a"])
      table.add(cells)
      #expect(table.bytes == [0xEF, 0xBB, 0xBF] + Array("a\r\n\(line)\r\n".utf8), "\(reason)")
    }
  }
}
