import ByteWords

/// Bytes that grow at the end: room is made once for a whole item, and its bytes are put there one by one.
struct JSONBuffer: Sendable {
  /// What has been written, and behind it room that has been made.
  private var storage: [UInt8] = []
  private var count = 0

  /// What has been written; O(length).
  var bytes: [UInt8] { Array(storage[..<count]) }

  mutating func removeAll() { count = 0 }

  /// Gives away what has been written and makes as much room anew.
  mutating func takeBytes() -> [UInt8] {
    var written = [UInt8](repeating: 0, count: count)
    swap(&written, &storage)
    written.removeSubrange(count...)
    count = 0
    return written
  }

  /// Appends what `put` puts behind the offset it is given, at most `room` bytes; `put` moves the offset.
  @inline(__always)
  mutating func append(room: Int, _ put: (inout MutableSpan<UInt8>, inout Int) -> Void) {
    if storage.count - count < room { grow(by: room) }
    var end = count
    do {
      var span = storage.mutableSpan
      put(&span, &end)
    }
    count = end
  }

  @inline(never)
  private mutating func grow(by room: Int) {
    let more = max(storage.count, room, 4096)
    storage.append(contentsOf: repeatElement(0, count: more))
  }
}

extension MutableSpan<UInt8> {
  @inline(__always)
  mutating func put(_ byte: UInt8, at end: inout Int) {
    self[end] = byte
    end &+= 1
  }

  @inline(__always)
  mutating func put(_ word: ByteWord, at end: inout Int) {
    precondition(end >= 0 && end <= count - ByteWord.size)
    for index in 0..<ByteWord.size { self[end &+ index] = word[index] }
    end &+= ByteWord.size
  }

  @inline(__always)
  mutating func put(_ bytes: Span<UInt8>, at end: inout Int) {
    for index in bytes.indices { put(bytes[index], at: &end) }
  }

  /// Puts a number in decimal digits.
  @inline(__always)
  mutating func put(digitsOf value: Int, at end: inout Int) {
    if value < 0 { put(0x2D, at: &end) }
    var rest = value.magnitude
    var (digits, limit) = (1, 10 as UInt)
    while rest >= limit {
      digits &+= 1
      limit &*= 10
    }
    end &+= digits
    var place = end
    repeat {
      place &-= 1
      self[place] = UInt8(truncatingIfNeeded: 48 &+ rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// Puts a string with its marks, or up to its first escape without the closing mark; says where that is.
  @inline(__always)
  mutating func put(quoted text: Span<UInt8>, at end: inout Int) -> Int {
    put(0x22, at: &end)
    let plain = put(plain: text, from: 0, at: &end)
    if plain == text.count { put(0x22, at: &end) }
    return plain
  }

  /// Puts of a text from `start` on what needs no escape, and says where that ends.
  @inline(__always)
  mutating func put(plain text: Span<UInt8>, from start: Int, at end: inout Int) -> Int {
    var at = start
    while at &+ ByteWord.size <= text.count {
      let word = ByteWord(text, at: at)
      if JSONEscapes.mayBegin(in: word) {
        let limit = at &+ ByteWord.size
        at = put(text, from: at, to: limit, at: &end)
        guard at == limit else { return at }
      } else {
        put(word, at: &end)
        at &+= ByteWord.size
      }
    }
    if at < text.count, text.count &- start >= ByteWord.size {
      // What is left of the last word, put once more together with bytes that stand there already.
      let last = text.count &- ByteWord.size
      let word = ByteWord(text, at: last)
      if !JSONEscapes.mayBegin(in: word) {
        var place = end &- (at &- last)
        put(word, at: &place)
        end = place
        return text.count
      }
    }
    return put(text, from: at, to: text.count, at: &end)
  }

  @inline(__always)
  private mutating func put(_ text: Span<UInt8>, from start: Int, to limit: Int, at end: inout Int) -> Int {
    var at = start
    while at < limit, JSONEscapes.length(in: text, at: at) == 0 {
      put(text[at], at: &end)
      at &+= 1
    }
    return at
  }
}
