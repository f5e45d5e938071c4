import Outputs
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("한서윤 시장", "한서윤 시장"), ("첫 줄\r\n  둘째\t줄", "첫 줄 둘째 줄"), ("끝 \n 줄", "끝 줄"), ("\n앞", "앞"),
    ("\u{1B}[31m붉은", "\\u{1B}[31m붉은"), ("가\u{202E}나\u{2069}", "가\\u{202E}나\\u{2069}"),
    ("\u{9B}2J", "\\u{9B}2J"), ("a\u{2028}b", "a b"), ("가\u{FEFF}나", "가\\u{FEFF}나"), ("", ""),
  ])
  func plainLine(_ text: String, _ line: String) {
    #expect(PlainLine.text(text) == line)
  }

  @Test(arguments: [
    ("*강조* _밑줄_", "\\*강조\\* \\_밑줄\\_"), ("<b>&lt;", "\\<b\\>\\&lt;"), ("[링크](x)", "\\[링크\\](x)"),
    ("- 목록", "\\- 목록"), ("+ 목록", "\\+ 목록"), ("12. 목록", "12\\. 목록"), ("3) 목록", "3\\) 목록"),
    ("가 12. 나", "가 12. 나"), ("# 머리", "\\# 머리"), ("a|b", "a\\|b"), ("`코드`", "\\`코드\\`"), ("두\n줄", "두 줄"),
    ("\\", "\\\\"), ("===", "\\==="), ("12", "12"), ("", ""),
  ])
  func markdown(_ text: String, _ escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }
}
