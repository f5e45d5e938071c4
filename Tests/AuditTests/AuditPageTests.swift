import AnalysisRecords
import Audit
import Outputs
import Testing

/// What people see of an audit: whole sentences, both sides, and nothing of an article that acts.
@Suite struct AuditPageTests {
  private static func page(_ change: (inout SampleAudit) -> Void = { _ in }) throws -> AuditPage {
    var sample = try SampleAudit()
    change(&sample)
    var items = [sample.item(7, 13, 1), sample.item(28, 34, 0), sample.item(39, 45, 1, isQuote: false)]
    items[0].source = sample.span(0, 4)
    items[0].cue = RecordCue(span: sample.span(16, 19), lemma: "말하다", stance: "neutral")
    return AuditPage(AuditReport([sample.document(items)], seed: 1), language: .korean)
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func aDisagreementStandsInItsSentence() throws {
    let excerpts = try Self.page().excerpts
    #expect(excerpts.map(\.error.cause) == [.wrongPerson, .missed, .spurious])
    #expect(excerpts[0].sentence == #"한 시장은 "내일 연다."고 말했다."#)
    #expect(excerpts[0].gold?.speaker == "한서윤" && excerpts[0].system?.speaker == "시청")
    #expect(excerpts[1].system == nil && excerpts[2].gold == nil)
    var writer = TextAudit(style: TerminalStyle(isOn: false), withErrors: true)
    let text = Self.text(writer.bytes(try Self.page()))
    #expect(text.contains(#"      {한 시장}은 "[내일 연다.]"고 <말했다>."#))
    #expect(text.contains("다른 화자"))
  }

  @Test func piecesMakeTheSentence() throws {
    for excerpt in try Self.page().excerpts {
      for side in [excerpt.gold, excerpt.system].compactMap({ $0 }) {
        #expect(side.pieces.map(\.text).joined() == excerpt.sentence)
        let (begins, ends) = (side.pieces.map(\.begins.count), side.pieces.map(\.ends.count))
        #expect(begins.reduce(0, +) == ends.reduce(0, +))
      }
    }
  }

  @Test func tablesFormatsAndSidesAgree() throws {
    let page = try Self.page()
    var markdown = MarkdownAudit(withErrors: true)
    let texts = [Self.text(markdown.bytes(page)), Self.text(HTMLAudit.bytes(page))]
    for section in page.sections {
      for text in texts { #expect(text.contains(section.heading)) }
      for row in section.rows { #expect(row.count == section.columns.count, "\(section.id)") }
    }
  }

  /// Names, texts and ids come from articles: none of it may become markup.
  @Test func nothingOfAnArticleActs() throws {
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>`|\u{202E}\u{1B}[31m"
    let page = try Self.page { sample in
      sample.gold.id = hostile
      sample.gold.outlet = hostile
      sample.gold.speakers[0].names[0] = hostile
    }
    let html = Self.text(HTMLAudit.bytes(page))
    #expect(!html.contains("<script>alert") && !html.contains("<img"))
    #expect(!html.contains("\u{1B}") && !html.contains("\u{202E}"))
    #expect(html.contains("&lt;script&gt;alert(1)"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"ko\">"))
    #expect(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"))
    var markdown = MarkdownAudit(withErrors: true)
    #expect(!Self.text(markdown.bytes(page)).contains("<script>"))
    var text = TextAudit(style: TerminalStyle(isOn: false), withErrors: true)
    #expect(!Self.text(text.bytes(page)).contains("\u{1B}"))
  }
}
