import Outputs

/// Whether two articles give words to two people, or name one speaker in two ways.
///
/// It is an accusation, so whatever may be one speaker is: a surname of the same name, another spelling, a title, an
/// unnamed source, a body beside its people and its divisions, and a spokesman beside whom he speaks for.
struct SpeakerDifference {
  private let first, second: StoredStatement

  init(_ first: StoredStatement, _ second: StoredStatement) { (self.first, self.second) = (first, second) }

  /// Whether the ledger has the two as one speaker, or knows no other.
  var areOne: Bool { first.speaker == nil || second.speaker == nil || first.speaker == second.speaker }

  /// Whether the two may be one speaker.
  var mayBeOne: Bool {
    guard let a = first.speaker, let b = second.speaker, a != b else { return true }
    guard !first.isNamedByTitle, !second.isNamedByTitle else { return true }
    // 모 행정관 is one of them that is not named.
    guard !first.printedName.hasPrefix("모 "), !second.printedName.hasPrefix("모 ") else { return true }
    let classes = [first, second].map { SourceTransparency(rawValue: $0.transparency) ?? .unstated }
    if classes.allSatisfy(Self.isPerson) { return areOnePerson(classes) }
    if classes.allSatisfy({ $0 == .organization }) { return first.document.id == second.document.id || !arePeers }
    if classes.allSatisfy({ $0 == .unnamed || $0 == .unnamedOfOrganization }) {
      return namesAreAlike || first.isNamedByLetter || second.isNamedByLetter
    }
    return true
  }

  /// Whether one tells what the other said: a spokesman, or words that name the other or quote somebody.
  var isRelayed: Bool {
    if !first.via.isEmpty || !second.via.isEmpty || first.speaksForOthers != second.speaksForOthers { return true }
    return [(first, second), (second, first)].contains { teller, told in
      teller.content.contains { "“”\"".contains($0) } || told.names.contains { teller.content.contains($0) }
    }
  }

  /// Whether one is a body, and the other somebody of another body.
  var areOfTwoBodies: Bool {
    let bodies = [first, second].map { $0.transparency == SourceTransparency.organization.rawValue }
    guard bodies[0] != bodies[1] else { return false }
    let (body, person) = bodies[0] ? (first, second) : (second, first)
    return person.organization.map { !Self.areAlike($0, body.printedName) } ?? false
  }

  /// Whether the words around one statement speak of the other's speaker: then who says what is a matter of reading.
  func isNamed(beside sentences: (first: String, second: String)) -> Bool {
    second.names.contains(where: sentences.first.contains) || first.names.contains(where: sentences.second.contains)
  }

  /// Whether both articles name the speaker beside the words themselves: who `그` is, is our reading.
  var isPrinted: Bool {
    [first, second].allSatisfy { $0.isGiven || $0.resolution == "explicit" || $0.resolution == "alias" }
  }

  private static func isPerson(_ class: SourceTransparency) -> Bool { `class` == .namedPerson || `class` == .surname }

  private func areOnePerson(_ classes: [SourceTransparency]) -> Bool {
    if namesAreAlike { return true }
    // A surname alone, and a name that is given by its surname where the words stand, fit whoever has it.
    let isShort = classes.contains(.surname) || !first.isNamedInFull || !second.isNamedInFull
    let initials = [first, second].map { $0.printedName.unicodeScalars.first }
    return isShort && initials[0] == initials[1]
  }

  private var namesAreAlike: Bool { Self.areAlike(first.printedName, second.printedName) }

  /// Whether names end in one word, or share half of their letters: 클링어 and 클링거, 리용호 and 이용호.
  private static func areAlike(_ first: String, _ second: String) -> Bool {
    let names = [first, second]
    let last = names.map { $0.split(separator: " ").dropFirst().last }
    if let surname = last[0], surname == last[1] { return true }
    let letters = names.map { Set($0.unicodeScalars.filter { $0 != " " }) }
    return letters[0].intersection(letters[1]).count * 2 >= min(letters[0].count, letters[1].count)
  }

  /// Whether two bodies are of one kind, and one cannot be the other's superior or part: two parties, two unions.
  private var arePeers: Bool {
    let kind = Self.kinds.first { kind in [first, second].allSatisfy { $0.printedName.hasSuffix(kind) } }
    return kind != nil && !namesAreAlike
  }

  private static let kinds = ["당", "노조", "협회", "연합", "연대", "연맹", "은행", "그룹", "대학교", "대학", "상인회", "주민회"]
}

extension StoredStatement {
  /// The speaker's name as the article gives it, else as the ledger does.
  fileprivate var printedName: String { named ?? speakerName ?? "" }

  /// Whether the words of the sentence give the whole name.
  fileprivate var isNamedInFull: Bool {
    source.map { $0.filter { $0 != " " }.contains(printedName.filter { $0 != " " }) } ?? false
  }

  /// Whether the article names the speaker by a title alone: `일 환경상`, `미국 대통령`.
  fileprivate var isNamedByTitle: Bool {
    guard let role, let named, transparency == SourceTransparency.namedPerson.rawValue else { return false }
    return named.hasSuffix(role.split(separator: " ").last.map(String.init) ?? role)
  }

  /// Whether the article calls the speaker by a letter of its own choice, another one than the next article: `C씨`, `ㄷ양`.
  fileprivate var isNamedByLetter: Bool {
    let letters = printedName.unicodeScalars
    return letters.count <= 3
      && letters.first.map { $0.isASCII && $0.properties.isAlphabetic || (0x3131...0x314E).contains($0.value) } ?? false
  }

  /// Whether it is somebody's office to tell what others say.
  fileprivate var speaksForOthers: Bool {
    let title = [role, source].compactMap { $0 }.joined(separator: " ")
    return ["대변인", "수석", "비서관", "공보", "홍보", "변호인", "변호사"].contains(where: title.contains)
  }

  /// What other words may call the speaker: `한별님`, `한 시장`, the last name of a foreign one.
  fileprivate var names: [String] {
    let parts = printedName.split(separator: " ").map(String.init)
    return ([source, printedName] + (parts.count > 1 ? [parts.last] : []))
      .compactMap { $0 }.filter { $0.unicodeScalars.count >= 2 }
  }
}
