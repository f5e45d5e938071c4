/// One conjugated form of a verb.
public struct VerbForm: Sendable, Hashable {
  /// Row of `verbs.tsv`; -1 in the ending trie, where the form is the ending of any verb.
  public let verb: Int32
  /// What the form does in its clause.
  public let ending: VerbEnding
  /// When the verb happens, as far as the form says so.
  public let tense: VerbTense
  /// Whether it is a passive: `강조됐다`, `전해졌다`, `알려졌다`.
  public let isPassive: Bool

  /// Makes a form.
  public init(verb: Int32, ending: VerbEnding, tense: VerbTense = .present, isPassive: Bool = false) {
    self.verb = verb
    self.ending = ending
    self.tense = tense
    self.isPassive = isPassive
  }

  /// How many forms one verb can have.
  static let formsOfVerb = VerbEnding.allCases.count * 6

  /// The number of the form among those of one verb.
  var template: Int { Int(ending.rawValue) * 6 + Int(tense.rawValue) * 2 + (isPassive ? 1 : 0) }

  /// The number of the form among all: the row of its sense.
  var number: Int32 { (verb + 1) * Int32(Self.formsOfVerb) + Int32(template) }

  /// The form of a number.
  init(number: Int32) {
    let (block, template) = number.quotientAndRemainder(dividingBy: Int32(Self.formsOfVerb))
    verb = block - 1
    ending = VerbEnding(rawValue: UInt8(template / 6)) ?? .final
    tense = VerbTense(rawValue: UInt8(template / 2 % 3)) ?? .present
    isPassive = template % 2 == 1
  }
}

/// What a conjugated form does in its clause.
///
/// The raw values are those of the compiled tables.
public enum VerbEnding: UInt8, Sendable, CaseIterable {
  /// Ends the sentence: `했다`, `합니다`, `하고 있다`, `하기도 했다`, `해 왔다`.
  case final
  /// Goes on: `하고`, `했고`, `하는가 하면`.
  case and
  /// Goes on at the same time: `하며`, `했으며`, `하면서`.
  case `while`
  /// What follows comes next, often from another: `하자`, `하자마자`, `하니`, `했더니`.
  case when
  /// What follows is set against it: `하지만`, `했으나`, `했는데`, `하면서도`.
  case but
  /// What follows is the result: `해서`, `했기 때문에`, `하므로`.
  case because
  /// What follows depends on it: `하면`, `했다면`.
  case condition
  /// `-아/어` alone: `해`, `하여`, `밝혀`: a link to what follows, or the end of a headline.
  case infinitive
  /// Modifies a noun: `한`, `하는`, `할`, `했던`, `하던`.
  case adnominal
  /// Is itself reported: `했다고`, `하라고`, `하겠다고`.
  case quotative
  /// Is itself reported, and goes on: `했다며`, `한다면서`.
  case quotativeAnd
  /// Is itself reported, and modifies a noun: `했다는`, `하자는`.
  case quotativeAdnominal
  /// A noun: `함`, `했음`, `하기`.
  case nominal
  /// The bare noun of a `하다` verb, at the end of headlines: `강조`, `촉구`.
  case clip
}

/// When a verb happens.
///
/// The raw values are those of the compiled tables.
public enum VerbTense: UInt8, Sendable, CaseIterable {
  /// `한다`, `하며`; also forms that say nothing about time.
  case present
  /// `했다`, `했던`, `한`.
  case past
  /// `하겠다`, `할`: has not happened.
  case future
}
