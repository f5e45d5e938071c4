import Audit
import Testing

/// The lines of WebAnno TSV 3.3, as its guide has them: UTF-16 offsets, stacked spans, numbers that tell them apart.
@Suite struct WebAnnoFormatTests {
  @Test func theFileIsAsTheGuideHasIt() throws {
    let expected = """
      #FORMAT=WebAnno TSV 3.3
      #T_SP=webanno.custom.Speech|label|status|speaker|names|kind
      #T_RL=webanno.custom.SpeechLink|role|BT_webanno.custom.Speech


      #Text=😀 한 시장은 "내일 연다"고 말했다.
      1-1⇥0-2⇥😀⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥
      1-2⇥3-4⇥한⇥Speaker[1]|Source[4]⇥*[1]|*[4]⇥han[1]|*[4]⇥한서윤 / 한 시장[1]|*[4]⇥person[1]|*[4]⇥source|speaker⇥1-6[3_4]|1-6[3_1]⇥
      1-3⇥5-7⇥시장⇥Speaker[1]|Source[4]⇥*[1]|*[4]⇥han[1]|*[4]⇥한서윤 / 한 시장[1]|*[4]⇥person[1]|*[4]⇥_⇥_⇥
      1-4⇥7-8⇥은⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥
      1-5⇥9-10⇥"⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥
      1-6⇥10-12⇥내일⇥Quote[3]⇥optional[3]⇥*[3]⇥*[3]⇥*[3]⇥_⇥_⇥
      1-7⇥13-15⇥연다⇥Quote[3]⇥optional[3]⇥*[3]⇥*[3]⇥*[3]⇥_⇥_⇥
      1-8⇥15-17⇥"고⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥
      1-9⇥18-21⇥말했다⇥Cue[5]⇥*[5]⇥*[5]⇥*[5]⇥*[5]⇥cue⇥1-6[3_5]⇥
      1-10⇥21-22⇥.⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥

      #Text=시는 길이, 안 막힌다고 했다.
      2-1⇥23-24⇥시⇥Speaker[2]⇥*[2]⇥city[2]⇥시[2]⇥*[2]⇥via|speaker⇥1-6[3_2]|2-3[6_2]⇥
      2-2⇥24-25⇥는⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥
      2-3⇥26-28⇥길이⇥Clause[6]⇥*[6]⇥*[6]⇥*[6]⇥*[6]⇥_⇥_⇥
      2-4⇥28-29⇥,⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥
      2-5⇥30-31⇥안⇥Clause[7]⇥*[7]⇥*[7]⇥*[7]⇥*[7]⇥part⇥2-3[6_7]⇥
      2-6⇥32-35⇥막힌다⇥Clause[7]⇥*[7]⇥*[7]⇥*[7]⇥*[7]⇥_⇥_⇥
      2-7⇥35-36⇥고⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥
      2-8⇥37-40⇥했다.⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥

      """.replacing("⇥", with: "\t")
    let bytes = try WebAnnoWriter.bytes(ExchangedGold.small)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, want) in zip(lines, wanted) { #expect(line == want) }
    #expect(lines.count == wanted.count)
  }

  @Test(arguments: [
    ("a_b[c]|d;e*f\\g", "a\\_b\\[c\\]\\|d\\;e\\*f\\\\g"), ("a->b-c", "a\\->b-c"), ("a\tb\nc\rd", "a\\tb\\nc d"),
  ])
  func valuesAreEscaped(_ name: String, _ escaped: String) throws {
    var document = ExchangedGold.small
    document.speakers[1].names.append(name)
    let text = String(decoding: try WebAnnoWriter.bytes(document), as: UTF8.self)
    #expect(text.contains("시 / \(escaped)[2]"))
  }

  /// The reader of the format sets the text together from the lines and the offsets of their first words.
  @Test func theTextCanBePutTogetherAgain() throws {
    for document in [ExchangedGold.awkward, ExchangedGold.small] {
      var text: [UInt16] = []
      var head: [UInt16]?
      for line in String(decoding: try WebAnnoWriter.bytes(document), as: UTF8.self).split(separator: "\n") {
        if line.hasPrefix("#Text=") {
          head = Array(line.dropFirst(6).replacing("\\t", with: "\t").replacing("\\\\", with: "\\").utf16)
        } else if !line.hasPrefix("#") {
          let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
          let ends = fields[1].split(separator: "-").compactMap { Int($0) }
          if let line = head {
            text += [UInt16](repeating: 0x20, count: ends[0] - text.count) + line
            head = nil
          }
          #expect(Array(fields[2].utf16) == Array(text[ends[0]..<ends[1]]))
        }
      }
      let original = String(String.UnicodeScalarView(document.text))
      #expect(text.count == original.utf16.count)
      #expect(zip(text, original.utf16).allSatisfy { $0 == $1 || ($0 == 0x20 && $1 < 0x20) || $1 == 0x2028 })
    }
  }
}
