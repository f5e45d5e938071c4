import AnalysisRecords
import JSONText

extension SpanGraph {
  /// The spans and links of a document.
  ///
  /// Words that stand at one place are one span, however many items they belong to. O(size).
  ///
  /// - Throws: ``ExchangeFault/Reason/noPlace`` if the text is too short for so many speakers.
  init(_ document: GoldDocument, splitsParts: Bool) throws(ExchangeFault) {
    guard let anchors = SpeakerAnchors(document).places else {
      throw ExchangeFault(offset: 0, reason: .noPlace)
    }
    var speakers: [String: Int] = [:]
    var words: [WordsKey: Int] = [:]
    for (speaker, place) in zip(document.speakers, anchors) {
      speakers[speaker.id] = nodes.count
      let card = SpeakerCard(id: speaker.id, names: speaker.names, kind: speaker.kind?.rawValue)
      nodes.append(Node(label: .speaker, parts: [place], speaker: card, rest: speaker.otherKeys))
    }
    for layer in GoldDocument.Layer.allCases {
      for item in document[layer] { add(item, layer, speakers, &words, splitsParts) }
    }
  }

  private struct WordsKey: Hashable {
    var label: Label
    var span: Range<Int>
  }

  private mutating func add(
    _ item: GoldDocument.Item, _ layer: GoldDocument.Layer, _ speakers: [String: Int], _ words: inout [WordsKey: Int],
    _ splitsParts: Bool
  ) {
    let label: Label = layer == .quotes ? .quote : .clause
    let place = nodes.count
    var node = Node(label: label, parts: item.content, isOptional: item.isOptional, isRejected: item.isRejected)
    node.rest = item.wordsWithoutPlace + item.otherKeys
    nodes.append(node)
    if splitsParts {
      nodes[place].parts = Array(item.content.prefix(1))
      for part in item.content.dropFirst() {
        links.append(Link(role: .part, from: place, to: nodes.count))
        nodes.append(Node(label: label, parts: [part]))
      }
    }
    for (role, label, span) in [(Role.source, Label.source, item.source?.span), (.cue, .cue, item.cue?.span)] {
      guard let span else { continue }
      let key = WordsKey(label: label, span: span)
      if words[key] == nil {
        words[key] = nodes.count
        nodes.append(Node(label: label, parts: [span]))
      }
      links.append(Link(role: role, from: place, to: words[key] ?? 0))
    }
    let voices = [(Role.speaker, item.speaker)] + item.via.map { (.via, $0) }
    for case (let role, let id?) in voices {
      if let node = speakers[id] { links.append(Link(role: role, from: place, to: node)) }
    }
  }
}

extension GoldDocument.Item {
  /// Words whose place is not known, under the keys of the gold.
  fileprivate var wordsWithoutPlace: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    for (key, words) in [("source", source), ("cue", cue)] {
      if let words, words.span == nil { members.append((key, JSONValue(.string(words.text)))) }
    }
    return members
  }
}
