import Foundation
import Outputs
import Testing

@Suite struct WebPageTests {
  @Test(arguments: [
    ("한서윤 시장", "한서윤 시장", "plain"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;", "markup"),
    ("가\u{202E}나\u{2069}", "가\\u{202E}나\\u{2069}", "marks of direction"),
    ("\u{0}\u{1B}[31m", "\\u{0}\\u{1B}[31m", "control"),
    ("“내일”…", "“내일”…", "punctuation of the same bytes"), ("첫\r둘\n셋\t넷", "첫\n둘\n셋\t넷", "breaks"),
    ("\u{FEFF}가\u{61C}", "\\u{FEFF}가\\u{61C}", "invisible"), ("👩‍👩‍👧", "👩‍👩‍👧", "joined letters"),
    ("\u{E0041}", "\\u{E0041}", "tags"), ("", "", "nothing"),
  ])
  func escaping(_ text: String, _ escaped: String, _ reason: String) {
    #expect(HTMLText.escaped(text) == escaped, "\(reason)")
    var html = HTMLWriter()
    html.element("a", .to(text), text: text)
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<a href=\"\(escaped)\">\(escaped)</a>")
  }

  @Test(arguments: [
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d", "as it is"),
    ("HTTP://예시.kr/가 나", nil, "white space"),
    ("HTTP://예시.kr/가", "HTTP://%EC%98%88%EC%8B%9C.kr/%EA%B0%80", "other letters"),
    (" https://example.org/ ", "https://example.org/", "white space around"), ("javascript:alert(1)", nil, "runs"),
    ("JaVaScRiPt://x/%0aalert(1)", nil, "runs"), ("java\nscript:alert(1)", nil, "runs where breaks are dropped"),
    ("data:text/html,<b>", nil, "brings its content"), ("//example.org/", nil, "no scheme"),
    ("/etc/passwd", nil, "a file"),
    ("file:///etc/passwd", nil, "a file"), ("https://", nil, "no host"),
    ("https://good.kr@evil.kr/", nil, "a user's name"),
    ("https://example.org/\"><script>", "https://example.org/%22%3E%3Cscript%3E", "markup"),
    ("https://example.org/\u{202E}", "https://example.org/%E2%80%AE", "marks of direction"), ("", nil, "nothing"),
  ])
  func addresses(_ given: String, _ text: String?, _ reason: String) {
    #expect(WebAddress(given)?.text == text, "\(reason)")
  }

  @Test(arguments: [
    ("https://example.org/a", "a b", false, "https://example.org/a#:~:text=a%20b", "words"),
    (
      "https://example.org/a#p", "a-b,c&d", false, "https://example.org/a#p:~:text=a%2Db%2Cc%26d", "marks of the syntax"
    ),
    ("https://example.org/", "a b c", true, "https://example.org/#:~:text=a%20b", "ends in a word"),
    (
      "https://example.org/", "1 2 3 4 5 6 7", false,
      "https://example.org/#:~:text=1%202%203,6%207",
      "long"
    ),
    (
      "https://example.org/", "다리를 “연다”", false, "https://example.org/#:~:text=다리를%20%E2%80%9C연다%E2%80%9D",
      "syllables"
    ),
    ("https://example.org/", "가\u{202E}나", false, "https://example.org/#:~:text=가%E2%80%AE나", "marks of direction"),
    ("https://example.org/", " ", false, "https://example.org/", "nothing to find"),
  ])
  func textFragments(_ address: String, _ words: String, _ endsInWord: Bool, _ text: String, _ reason: String) {
    #expect(WebAddress(address)?.pointing(at: words, endsInWord: endsInWord).text == text, "\(reason)")
  }

  @Test func aPageForbidsAllButItsOwn() {
    let assets = PageAssets.within(styles: [Array("p{}".utf8)], scripts: [Array("0".utf8)])
    let page = WebPage(language: .korean, title: "<제목>\n", assets: assets).bytes { html in
      html.data(id: "data", json: Array(#"{"a":"</script><!--"}"#.utf8))
    }
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\">"))
    #expect(text.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(text.contains("<title>&lt;제목&gt; </title>"))
    #expect(text.contains(#"{"a":"\u003c/script>\u003c!--"}</script>"#))
    #expect(text.components(separatedBy: "</script>").count == 3, "the data cannot end their element")
  }

  @Test func pagesOfAFolderShareTheirFiles() {
    let assets = PageAssets.beside(folder: "../", styles: [PageStyle.common], scripts: [Array("0".utf8)])
    let text = String(decoding: WebPage(language: .english, title: "", assets: assets).bytes { _ in }, as: UTF8.self)
    #expect(text.contains("<link rel=\"stylesheet\" href=\"../hwaja.css\">"))
    #expect(text.contains("<script src=\"../hwaja.js\"></script>"))
    #expect(!text.contains("--paper"))
    #expect(String(decoding: PageStyle.common, as: UTF8.self).contains("word-break: keep-all"))
  }
}
