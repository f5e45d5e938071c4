import BuiltInLexicon
import Testing

@testable import LexiconTables

@Suite("Built-in lexicon")
struct BuiltInLexiconTests {
  private let lexicon = BuiltInLexicon.lexicon

  @Test func everyKeyOfEveryRowIsFound() {
    for kind in TableKind.allCases {
      for row in 0..<Int32(lexicon.count(of: kind)) {
        let entry = LexiconRow(lexicon, kind, row)
        for rule in kind.keyRules {
          for key in entry.list(rule.column) {
            let senses = rule.side == .ending ? lexicon.endingSenses(of: key) : lexicon.senses(of: key)
            #expect(senses.contains { $0.wordClass == rule.wordClass && $0.row == row }, "\(kind) \(key)")
          }
        }
      }
    }
  }

  @Test func everyVerbIsFoundByItsDictionaryForm() {
    for row in 0..<Int32(lexicon.count(of: .verbs)) {
      let lemma = lexicon.verb(row).lemma
      #expect(lexicon.forms(of: lemma).contains { $0.verb == row && $0.ending == .final }, "\(lemma)")
    }
  }

  @Test func tablesOfTheLanguageAreThere() {
    for kind in TableKind.allCases where kind != .foreignNames { #expect(lexicon.count(of: kind) > 0, "\(kind)") }
    #expect(lexicon.digest.utf8.count == 71)
  }
}
