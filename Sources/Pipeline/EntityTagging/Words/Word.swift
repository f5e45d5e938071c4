public import ArticleText
public import LexiconTables

/// A piece of a word that the lexicon knows, or the stretch it does not know.
public struct WordPart: Sendable {
  /// UTF-8 bytes of the working text.
  public var span: TextSpan
  /// First sense of the piece in the lexicon; of its ending where `byEnding`.
  public var firstSense: Int32
  /// Number of senses; 0 for an unknown stretch.
  public var senseCount: Int32
  /// Whether the senses are those of the ending only (`통상교섭본부장` by `본부장`).
  public var byEnding: Bool
  /// What the senses make of it.
  public var classes: PartClasses = []
  /// How it reads as a name.
  var facts: PartFacts

  /// Whether the lexicon knows nothing of it.
  public var isUnknown: Bool { senseCount == 0 }

  /// Whether it may be the head of a mention: a noun of a speaker, or letters that read as a name.
  ///
  /// A run of foreign words is a name if their mean is above 35, so that one of them at least must be.
  var mayHead: Bool {
    if classes.isEmpty { return facts.koreanFit >= 2 || facts.foreignness >= 35 }
    return classes.overlaps(.heads) && !classes.overlaps(.verb)
  }

  /// A part without letters.
  static let empty = WordPart(span: TextSpan(0, 0), firstSense: 0, senseCount: 0, byEnding: false, facts: PartFacts())

  /// The same part so many bytes farther on.
  func moved(by bytes: Int32) -> WordPart {
    var part = self
    part.span.start += bytes
    part.span.end += bytes
    return part
  }
}

/// An eojeol with what stands in it: noun parts and their particle, or a verb form.
///
/// A key of several words (`타스 통신`) makes one `Word`; a bracket glued to the noun (`임씨(34)는`) belongs
/// to the word, its particle stands behind the bracket.
public struct Word: Sendable {
  /// UTF-8 bytes of the working text, bracket and particle included.
  public var span: TextSpan
  /// End of the noun: where the particle, a suffix such as `들`, or the bracket begins.
  public var stemEnd: Int32
  /// First token and the one after the last.
  public var tokens: Range<Int32>
  /// Parts of the word in `TaggedArticle.parts`.
  public var parts: Range<Int32>
  /// Suffixes and particle.
  public var tail: NounTail
  /// Row of the verb form that fills the word; -1 if none does.
  public var verbForm: Int32
  /// Text inside a glued bracket; empty if there is none.
  public var note: TextSpan
  /// What a verb form that no table knows does in its clause; `nil` where the word reads as no verb.
  public var ending: VerbEnding?
  /// Whether that form is a passive.
  public var isPassive = false
  /// Whether the word is one that stands before nouns (`한`), whatever verb form it may be too.
  public var isDeterminer = false
  /// Whether the verb form is only the bare noun of a `하다` verb (`강조`).
  public var isClip = false
  /// Complementizer at its end, where it stands behind a clause; the clause ends at byte `clauseEnd`.
  public var clauseLink: ComplementizerClass?
  /// Where a clause before `clauseLink` ends.
  public var clauseEnd: Int32 = 0
  /// Complementizer that the whole word is, where it stands behind a closing mark.
  public var markLink: ComplementizerClass?
  /// Whether it stands right behind a closing mark, without a space: a complementizer or a particle.
  public var followsMark = false
  /// Whether white space stands before the word.
  public var spaceBefore: Bool
  /// Whether it is the first of its line.
  public var startsLine: Bool

  /// Whether the word is one stretch of which the lexicon knows nothing; `table` is `TaggedArticle.parts`.
  public func isUnknown(in table: [WordPart]) -> Bool { parts.count == 1 && table[Int(parts.lowerBound)].isUnknown }
  /// The noun without suffixes and particle.
  public var stem: TextSpan { TextSpan(span.lower, Int(stemEnd)) }
  /// Whether the noun stands without particle or suffix, so that the next word may go on with it.
  public var isBare: Bool { tail.particle == .none && (verbForm < 0 || isDeterminer || isClip) && ending == nil }

  /// Whether the word is the first of the text, of a line, or of a sentence behind a full stop.
  func opensSentence(_ tokens: [Token]) -> Bool {
    let first = Int(self.tokens.lowerBound)
    return startsLine || first == 0 || tokens[first - 1].kind == .stop
  }
}

extension ArraySlice<Word> {
  /// Whether nothing but a space stands between each word and the next, in one line.
  var adjoin: Bool {
    zip(self, dropFirst()).allSatisfy {
      $0.tokens.upperBound == $1.tokens.lowerBound && $1.spaceBefore && !$1.startsLine
    }
  }
}
