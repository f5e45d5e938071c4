import AnalysisRecords

/// A record with every key used, of an invented article.
enum SampleRecord {
  static let record = AnalysisRecord(
    analyzer: AnalyzerIdentity(version: "0.1.0", lexicon: "sha256:ab"), id: "a1",
    origin: RecordOrigin(path: "a.jsonl", row: 3), title: "한서윤 “연다”", published: "2026-02-03", outlet: "가람일보",
    byline: "송미르 기자", url: "https://example.invalid/1",
    textSHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", text: "줄\n“연다”",
    entities: [person, group], attributions: [item])

  static let person = RecordEntity(
    id: "E1", name: "한서윤", kind: .person, lexicon: "han-seoyun", roles: ["가람시장"], affiliation: "가람시",
    mentions: [
      RecordMention(span: RecordSpan(start: 0, end: 3, text: "한서윤", inTitle: true), name: 0..<3),
      RecordMention(span: RecordSpan(start: 5, end: 7, text: "시장"), name: nil),
    ])

  static let group = RecordEntity(id: "E2", name: "두 사람", kind: .group, members: ["E1"], issuer: "E1")

  static let item = Attribution(
    id: "A1", type: .direct, content: [RecordSpan(start: 5, end: 7, text: "연다", inTitle: true)],
    quotes: [RecordSpan(start: 5, end: 7, text: "연다", inTitle: true)],
    speaker: RecordSpeaker(entity: "E1", name: "한서윤"),
    source: RecordSpan(start: 0, end: 3, text: "한서윤", inTitle: true),
    cue: RecordCue(span: RecordSpan(start: 9, end: 12, text: "말했다"), lemma: "말하다", stance: "neutral"),
    via: [
      RecordChannel(
        entity: "E2", name: "두 사람", source: nil, cue: RecordSpan(start: 1, end: 4, text: "따르면"))
    ],
    parent: "A0", resolution: .headline, pattern: "headline-quote", confidence: 0.875,
    said: SaidDate(text: "지난 12일", date: "2026-01-12"), sentence: 0..<8, truncated: true, sameAs: "A2")

  /// The record as `hwaja/1` wants it, on one line.
  static let line = [
    #"{"schema":"hwaja/1","analyzer":{"version":"0.1.0","lexicon":"sha256:ab"},"id":"a1","#,
    #""origin":{"path":"a.jsonl","row":3},"title":"한서윤 “연다”","published":"2026-02-03","outlet":"가람일보","#,
    #""byline":"송미르 기자","url":"https://example.invalid/1","#,
    #""text_sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","text":"줄\n“연다”","#,
    #""entities":[{"id":"E1","name":"한서윤","kind":"person","lexicon":"han-seoyun","roles":["가람시장"],"#,
    #""affiliation":"가람시","members":[],"issuer":null,"mentions":["#,
    #"{"in":"title","start":0,"end":3,"text":"한서윤","name":{"in":"title","start":0,"end":3}},"#,
    #"{"start":5,"end":7,"text":"시장","name":null}]},"#,
    #"{"id":"E2","name":"두 사람","kind":"group","lexicon":null,"roles":[],"affiliation":null,"members":["E1"],"#,
    #""issuer":"E1","mentions":[]}],"#,
    #""attributions":[{"id":"A1","type":"direct","content":[{"in":"title","start":5,"end":7,"text":"연다"}],"#,
    #""quotes":[{"in":"title","start":5,"end":7,"text":"연다"}],"speaker":{"entity":"E1","name":"한서윤"},"#,
    #""source":{"in":"title","start":0,"end":3,"text":"한서윤"},"#,
    #""cue":{"start":9,"end":12,"text":"말했다","lemma":"말하다","stance":"neutral"},"#,
    #""via":[{"entity":"E2","name":"두 사람","source":null,"cue":{"start":1,"end":4,"text":"따르면"}}],"#,
    #""parent":"A0","resolution":"headline","pattern":"headline-quote","confidence":0.875,"#,
    #""said":{"text":"지난 12일","date":"2026-01-12"},"sentence":{"in":"title","start":0,"end":8},"#,
    #""truncated":true,"same_as":"A2"}]}"#,
  ].joined()
}
