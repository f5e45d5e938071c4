import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Names that no table knows, behind what their bearers are: `분석가인 토니 매팅슨은`, `역사학자 브렌 피닉스는`, `사단법인 한빛은`, `가수 새별이`.
///
/// Such a phrase is a subject like any other, and nobody who spoke before goes on across it.
extension Attributor {
  /// The mention that the phrase with the subject at unit `at` is made; -1 where it is no such name.
  mutating func apposed(_ at: Int, _ units: Range<Int>) -> Int32 {
    let unit = parsed.units[at]
    if isCapitalBody(at, units) { return adopt(tagged.words[Int(unit.index)].stem, as: .organization) }
    guard unit.mention < 0, unit.particle == .topic || unit.particle == .subject, unit.ending == nil, unit.link == nil,
      at > units.lowerBound, parsed.units[at - 1].kind == .word, unit.spaceBefore
    else { return -1 }
    let name = tagged.words[Int(unit.index)].stem
    if isLegalName(at) {
      return adopt(TextSpan(parsed.units[at - 1].span.lower, name.upper), as: .organization)
    }
    guard let first = firstOfName(endingAt: at, units) else { return -1 }
    return adopt(TextSpan(parsed.units[first].span.lower, name.upper), as: .fullName)
  }

  /// `DUQ는 길이 (낫다는 입장을 밝혔다)`, `DUQ는 “…”고`: capitals that open the sentence as its topic, before a clause with a
  /// subject of its own, or words in marks.
  private func isCapitalBody(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention < 0, unit.particle == .topic, at + 1 < units.upperBound, firstNoun(units) == at else {
      return false
    }
    let word = tagged.words[Int(unit.index)]
    guard word.isUnknown(in: tagged.parts), (2...6).contains(word.stem.count),
      bytes[word.stem.lower..<word.stem.upper].allSatisfy({ 0x41...0x5A ~= $0 }),
      !CapitalThing.matches(bytes.span, word.stem)
    else { return false }
    return parsed.units[at + 1].kind == .quote || isOwnSubject(at + 1)
  }

  /// `사단법인 한빛은`.
  private func isLegalName(_ at: Int) -> Bool {
    let before = parsed.units[at - 1]
    let name = tagged.words[Int(parsed.units[at].index)].stem
    return LegalPerson.matches(bytes.span, before.span) && name.count >= 6
      && Hangul.isAllSyllables(bytes.span, name)
  }

  /// The first word of a name that ends at a unit, behind what its bearer is.
  private func firstOfName(endingAt at: Int, _ units: Range<Int>) -> Int? {
    if isStageName(at), !isBesideQuote(at) { return at }
    if isBehindKnownSurname(at) { return at - 1 }
    var first = at
    while first > units.lowerBound, at - first < 2, parsed.units[first - 1].particle == .none, isNameWord(first - 1) {
      first -= 1
    }
    guard first > units.lowerBound, parsed.units[first - 1].kind == .word,
      isNameWord(at) || first < at && isSyllable(at),
      isNounOfPeople(parsed.units[first - 1])
    else { return nil }
    switch parsed.units[first - 1].particle {
    case .copulaAdnominal: return first < at || isWholeName(at) ? first : nil
    case .none: return first < at && isTitle(first - 1) && isUnread(first) && !isCommon(at) ? first : nil
    default: return nil
    }
  }

  /// `피닉스`, `제니`: a word of syllables of which foreign names are made, without a particle unless it is the last.
  private func isNameWord(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.ending == nil, unit.link == nil, !unit.isFrame, unit.spaceBefore else {
      return false
    }
    let word = tagged.words[Int(unit.index)]
    return word.parts.count == 1 && word.stem.count >= 6 && !word.tail.isPlural && !word.tail.isSide
      && !isNounOfPeople(unit)
      && !tagged.parts[Int(word.parts.lowerBound)].classes.overlaps([.organization, .country, .document, .channel])
      && names.foreignness(bytes.span, word.stem) >= 40
  }

  /// `(로버트) 김은`, `(다나카) 겐은`: a surname or a given name of one syllable.
  private func isSyllable(_ at: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    return word.stem.count == 3 && !word.tail.isSide
      && (names.isSurname(bytes.span, word.stem) || names.foreignness(bytes.span, word.stem) >= 150)
  }

  /// `(역사학자인) 매팅슨은`: one word, which reads as nothing but a name.
  private func isWholeName(_ at: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    return word.isUnknown(in: tagged.parts) && word.stem.count >= 9 && isLikeName(word.stem) && !isThing(word.stem)
  }

  private func isCommon(_ at: Int) -> Bool {
    tagged.words[Int(parsed.units[at].index)].parts.contains { tagged.parts[Int($0)].classes.overlaps(.commonNoun) }
  }

  private func isUnread(_ at: Int) -> Bool {
    tagged.words[Int(parsed.units[at].index)].isUnknown(in: tagged.parts)
  }

  /// `역사학자`, `작가`: an office or a trade, right before a name.
  private func isTitle(_ at: Int) -> Bool {
    tagged.words[Int(parsed.units[at].index)].parts.last.map { tagged.parts[Int($0)].classes.overlaps(.title) } ?? false
  }

  /// `다나카 겐은`: a surname of the tables, and one syllable that ends foreign names.
  private func isBehindKnownSurname(_ at: Int) -> Bool {
    guard isSyllable(at), parsed.units[at].particle == .topic, parsed.units[at - 1].mention >= 0 else { return false }
    let surname = tagged.mentions[Int(parsed.units[at - 1].mention)]
    return surname.kind == .shortName && parsed.units[at - 1].particle == .none
      && surname.span == parsed.units[at - 1].span
      && !names.isSurname(bytes.span, tagged.words[Int(parsed.units[at].index)].stem)
  }

  /// `가수 새별이`, `그룹 한빛 출신 새별이`: a word that reads as a given name, behind a trade or where its bearer comes from.
  private func isStageName(_ at: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    guard parsed.units[at].particle == .subject, word.isUnknown(in: tagged.parts), word.stem.count == 6,
      names.mayBeGivenName(bytes.span, word.stem), !isThing(word.stem)
    else { return false }
    return isTrade(at - 1) || Self.origins.contains(bytes.span, parsed.units[at - 1].span)
  }

  private static let origins = WordSet(["출신"])

  /// `가수`, `배우`: a noun of those who go by one name.
  private func isTrade(_ at: Int) -> Bool {
    parsed.units[at].particle == .none && Performer.matches(bytes.span, parsed.units[at].span)
  }
}

/// `가수`, `배우`, `래퍼`: those who go by one name.
private enum Performer {
  private static let nouns = WordSet(["가수", "배우", "래퍼", "모델", "아이돌", "개그맨", "방송인", "유튜버", "작곡가", "프로듀서"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}

/// `GDP`, `PCR`: capitals that are short for a thing.
private enum CapitalThing {
  private static let things = WordSet([
    "GDP", "GNI", "CPI", "PPI", "PMI", "PCR", "DNA", "RNA", "MRI", "CT", "AI", "IT", "IP", "TV", "PC", "VR", "AR",
    "IOT", "ICT", "LNG", "LPG", "KTX",
    "GTX", "SRT", "DMZ", "ICBM", "SLBM", "SNS", "SUV", "EV", "ESG", "CCTV", "NFT", "ETF", "ELS", "FTA", "TPP", "RCEP",
    "CEO", "CFO", "PF", "DSR", "LTV",
    "DTI", "PER", "PBR", "ROE", "USB", "SSD", "OLED", "LED", "LCD", "HBM", "GPU", "CPU", "GPS", "QR", "OTT", "MVP",
    "ERA", "PTSD", "ADHD", "HIV", "NLL",
    "IPO", "REC", "VAR", "MZ", "MOU", "GMO",
  ])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { things.contains(text, span) }
}
