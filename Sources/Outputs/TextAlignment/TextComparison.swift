/// Two wordings of one utterance beside each other: what is the same, and what became of the rest.
///
/// Spaces, punctuation and quotation marks make no difference.
///
/// ```swift
/// let comparison = TextComparison("내년에 3만 명을 뽑겠다", "내년에 5만 명을 뽑겠다")
/// comparison.verdict                  // .altered
/// comparison.alterations              // [.number]
/// comparison.marked                   // 내년에 [-3-]{+5+}만 명을 뽑겠다
/// ```
public struct TextComparison: Sendable, Equatable {
  /// What became of the wording as a whole.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The same words.
    case same
    /// Words are left out of one, and nothing else.
    case shortened
    /// Said in other words.
    case reworded
    /// Said so that something else is meant: see ``TextComparison/alterations``.
    case altered
  }

  /// What was altered in meaning.
  public enum Alteration: String, Sendable, CaseIterable {
    /// Another number.
    case number
    /// A negation came or went.
    case negation
    /// Possibility, duty or mere consideration came or went.
    case modality
    /// Somebody else does it.
    case subject

    /// The word for it.
    public var name: Bilingual {
      switch self {
      case .number: Bilingual(en: "number", ko: "수")
      case .negation: Bilingual(en: "negation", ko: "부정")
      case .modality: Bilingual(en: "modality", ko: "양태")
      case .subject: Bilingual(en: "subject", ko: "주어")
      }
    }
  }

  /// A piece of the two texts: kept, taken out, or put in.
  ///
  /// Offsets count Unicode scalars of the text that has it.
  public struct Piece: Sendable, Equatable {
    /// Kinds of pieces.
    public enum Kind: Sendable, Equatable {
      /// Both texts have it; the words are those of the new text.
      case kept
      /// Only the old text has it.
      case removed
      /// Only the new text has it.
      case added
    }

    /// What kind of piece it is.
    public var kind: Kind
    /// Where it stands: in the old text if removed, else in the new one.
    public var range: Range<Int>
    /// The words.
    public var text: String
  }

  /// Most changes between texts that are otherwise kept.
  private static let fewChanges = 3

  /// What became of the wording.
  public let verdict: Verdict
  /// What was altered in meaning, in the order of the cases; empty unless the verdict is ``Verdict/altered``.
  public let alterations: [Alteration]
  /// The pieces in order.
  public let pieces: [Piece]
  /// Letters that both have.
  public let sharedLetters: Int
  /// Letters of the old and of the new text.
  public let letters: (old: Int, new: Int)

  /// Compares a text with a later one; O(n × m) between their common beginning and end, of at most 2,000 letters each.
  public init(_ old: String, _ new: String) {
    let (oldLetters, newLetters) = (LetterFolding.letters(of: old), LetterFolding.letters(of: new))
    let alignment = LetterAlignment(oldLetters.map(\.scalar), newLetters.map(\.scalar))
    let changes = WordChange.changes(alignment, oldLetters, newLetters)
    pieces = PieceBuilder(old, oldLetters, new, newLetters).pieces(alignment)
    letters = (oldLetters.count, newLetters.count)
    sharedLetters = alignment.columns.count(where: \.isSame)
    // Where much is put in other words, as in two translations, single words say little; a number still does.
    let isOtherwiseKept = changes.count <= Self.fewChanges
    let found = Alteration.allCases.filter { kind in
      (isOtherwiseKept || kind == .number) && changes.contains { $0.has(kind) }
    }
    let (removed, added) = (oldLetters.count - sharedLetters, newLetters.count - sharedLetters)
    let isCut = (removed == 0 || added == 0) && !changes.contains(where: \.rewritesNumber)
    verdict =
      if removed == 0 && added == 0 { .same } else if !found.isEmpty { .altered } else {
        isCut ? .shortened : .reworded
      }
    alterations = found
  }

  /// Share of the shorter text's letters that the longer one has too, from 0 to 1.
  public var containment: Double {
    let shorter = min(letters.old, letters.new)
    return shorter == 0 ? 0 : Double(sharedLetters) / Double(shorter)
  }

  /// The difference on one line: `[-taken out-]`, `{+put in+}`.
  ///
  /// Nothing is escaped. O(length).
  public var marked: String {
    pieces.map { piece in
      switch piece.kind {
      case .kept: piece.text
      case .removed: "[-\(piece.text)-]"
      case .added: "{+\(piece.text)+}"
      }
    }.joined()
  }

  /// Whether everything is equal.
  public static func == (a: TextComparison, b: TextComparison) -> Bool {
    a.pieces == b.pieces && a.verdict == b.verdict && a.alterations == b.alterations
  }
}
