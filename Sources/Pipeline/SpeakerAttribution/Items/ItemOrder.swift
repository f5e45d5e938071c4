import ArticleText
import EntityTagging
import QuotationParsing

/// Order, nesting and repetition of items.
extension Attributor {
  /// Sorts items, gives each its parent and its quotes, and passes the parent's speaker on as a channel.
  mutating func nest() {
    items.sort { $0.content != $1.content ? $0.content < $1.content : $0.quote < $1.quote }
    var around: [Int] = []
    for index in items.indices {
      while let last = around.last, !items[last].content.contains(items[index].content) { around.removeLast() }
      if let last = around.last { items[index].parent = Int32(last) }
      around.append(index)
    }
    for index in items.indices where items[index].quote < 0 {
      items[index].innerQuotes = parsed.quotes.numbers(coveredBy: items[index].content)
    }
    for index in items.indices { passChannel(index) }
  }

  private mutating func passChannel(_ index: Int) {
    guard items[index].parent >= 0 else { return }
    let parent = items[Int(items[index].parent)]
    guard parent.speaker >= 0, parent.speaker != items[index].speaker,
      !items[index].via.contains(where: { $0.entity == parent.speaker })
    else { return }
    let members = tagged.entities[Int(parent.speaker)].members
    let own = items[index].via.filter { channel in
      !members.contains(channel.entity) && !parent.via.contains { $0.entity == channel.entity }
    }
    items[index].via = parent.via + [.init(entity: parent.speaker, source: parent.source, cue: parent.cue)] + own
  }

  /// Links items that carry the same words: a headline to the body, a repeated paragraph to its first place.
  mutating func linkRepetitions() {
    let repeated = itemsThatBeginAlike()
    guard !repeated.isEmpty else { return }
    var seen: [UInt64: Int] = [:]
    for index in repeated {
      let key = letters(of: items[index].content)
      guard let first = seen[key] else {
        seen[key] = index
        continue
      }
      if isHeadline(first), !isHeadline(index) {
        items[first].sameAs = Int32(index)
        seen[key] = index
      } else {
        items[index].sameAs = Int32(first)
      }
    }
  }

  /// Items of some length that share their first words with another, in order.
  private func itemsThatBeginAlike() -> [Int] {
    let long = items.indices.filter { items[$0].content.count >= 30 }
    let heads = long.map { letters(of: items[$0].content, atMost: 8) }
    var counts: [UInt64: Int] = Dictionary(minimumCapacity: heads.count)
    for head in heads { counts[head, default: 0] += 1 }
    return zip(long, heads).filter { counts[$1, default: 0] > 1 }.map(\.0)
  }

  /// A hash of the words without spaces and marks, or of so many letters at their beginning.
  ///
  /// 64 bits keep the few items of an article apart. O(length).
  private func letters(of span: TextSpan, atMost limit: Int = .max) -> UInt64 {
    let text = bytes.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var (at, count) = (span.lower, 0)
    while at < span.upper, count < limit {
      let scalar = UTF8Scalar.value(in: text, at: at)
      at += UTF8Scalar.length(text[at])
      guard scalar >= 0x80 || scalar | 0x20 >= 0x61 || scalar & 0xF0 == 0x30 else { continue }
      hash = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
      count &+= 1
    }
    return hash
  }

  private func isHeadline(_ index: Int) -> Bool { parsed.sentences[Int(items[index].sentence)].isHeadline }
}

extension [QuotedSpan] {
  /// Top-level quotes in double marks that a clause covers.
  fileprivate func numbers(coveredBy clause: TextSpan) -> [Int32] {
    var found: [Int32] = []
    var index = firstIndex(from: clause.start)
    while index < count, self[index].content.start < clause.end {
      if self[index].marks == .doubleMark, self[index].parent < 0, clause.contains(self[index].content) {
        found.append(Int32(index))
      }
      index += 1
    }
    return found
  }

  /// Index of the first quote that begins at byte `start` or later; O(log).
  fileprivate func firstIndex(from start: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].content.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
