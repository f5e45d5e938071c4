import AnalysisRecords
import JSONText
import Outputs

/// Writes what a page shows as data, schema `hwaja-report-page/1`, once: for the page's program and for others.
///
/// Statements, speakers and articles go by the numbers that the page shows; a member that has no value is left out.
struct PageData {
  let contents: PageContents
  private var json = JSONWriter()

  init(contents: PageContents) { self.contents = contents }

  /// The data of some statements, speakers and articles; O(their number).
  mutating func bytes(statements: some Sequence<Int>, speakers: some Sequence<Int>, documents: some Sequence<Int>)
    -> [UInt8]
  {
    json.openObject()
    json.member("schema", "hwaja-report-page/1")
    json.member("language", contents.language.rawValue)
    json.key("documents")
    json.openArray()
    for index in documents { writeDocument(index) }
    json.closeArray()
    json.key("speakers")
    json.openArray()
    for index in speakers { writeSpeaker(index) }
    json.closeArray()
    json.key("statements")
    json.openArray()
    for number in statements { writeStatement(number) }
    json.closeArray()
    json.closeObject()
    return json.takeBytes()
  }

  private mutating func write(_ key: JSONName, _ text: String?) {
    if let text { json.member(key, text) }
  }

  private mutating func writeDocument(_ index: Int) {
    let document = contents.report.documents[index]
    json.openObject()
    json.member("n", index + 1)
    json.member("id", document.id)
    write("title", document.title)
    write("outlet", document.outlet)
    write("published", document.published)
    write("day", document.day?.text)
    write("url", document.url)
    json.closeObject()
  }

  private mutating func writeSpeaker(_ index: Int) {
    let speaker = contents.report.speakers[index]
    json.openObject()
    json.member("n", index + 1)
    json.member("name", speaker.name)
    json.member("kind", speaker.kind.rawValue)
    write("role", contents.words.role(speaker))
    json.member("count", speaker.statements.count)
    json.closeObject()
  }

  private mutating func writeStatement(_ number: Int) {
    let statement = contents.statement(number)
    let item = statement.item
    json.openObject()
    json.member("n", number)
    json.member("document", statement.document + 1)
    if let speaker = contents.speakerIndex(number) { json.member("speaker", speaker + 1) }
    json.member("type", item.type.rawValue)
    json.member("words", item.content.map(\.text).joined(separator: " … "))
    if let cue = item.cue {
      json.member("cue", cue.span.text)
      json.member("stance", cue.stance)
    }
    write("role", statement.role)
    json.member("sources", statement.sourceClass.rawValue)
    let chain = contents.chain(number)
    if chain.count > 1 { json.member("chain", chain.joined(separator: " > ")) }
    if let first = item.content.first, let last = item.content.last {
      if first.inTitle { json.member("in", "title") }
      json.member("start", first.start)
      json.member("end", last.end)
    }
    write("said", item.said?.date ?? item.said?.text)
    json.member("rule", item.pattern)
    if let confidence = item.confidence {
      json.key("confidence")
      json.number(confidence)
    }
    write("headline", contents.headlineFinding(statement)?.verdict.rawValue)
    json.closeObject()
  }
}
