import Audit
import Outputs

/// Two annotators of the same articles.
struct AuditAgreement {
  /// How far they agree.
  let agreement: AnnotatorAgreement

  /// Reads what the second marked and pairs it with the first, article by article.
  ///
  /// - Throws: a ``Failure`` if a file is missing or faulty, or if both did not mark the same articles; each article
  ///   that differs has been said then.
  init(_ first: AuditGold, _ paths: [PathName], _ session: Session) throws(Failure) {
    let second = try AuditGold(paths, session)
    var faults: [Bilingual] = []
    var pairs: [(first: GoldDocument, second: GoldDocument)] = []
    for (gold, _) in first.rows {
      guard let place = second.places[gold.id] else {
        faults.append(Self.onlyOne(gold.id, isFirst: true))
        continue
      }
      let other = second.rows[place].gold
      if gold.text == other.text { pairs.append((gold, other)) } else { faults.append(Self.otherText(gold.id)) }
    }
    for (gold, _) in second.rows where first.places[gold.id] == nil {
      faults.append(Self.onlyOne(gold.id, isFirst: false))
    }
    for fault in faults { session.console.say(fault) }
    guard faults.isEmpty else { throw Self.failure(faults.count) }
    agreement = AnnotatorAgreement(pairs)
  }

  private static func onlyOne(_ id: String, isFirst: Bool) -> Bilingual {
    let shown = PlainLine.text(id)
    return isFirst
      ? Bilingual(
        en: "\(shown): only in the gold, not in the other one. Take it out or have it marked.",
        ko: "\(shown): 다른 정답에는 없는 기사입니다. 빼거나 표시하게 하세요.")
      : Bilingual(
        en: "\(shown): only in the other gold. Take it out or add it to the gold.",
        ko: "\(shown): 다른 정답에만 있는 기사입니다. 빼거나 정답에 넣으세요.")
  }

  private static func otherText(_ id: String) -> Bilingual {
    let shown = PlainLine.text(id)
    return Bilingual(
      en: "\(shown): the two have different texts. Mark the same text.", ko: "\(shown): 두 정답의 본문이 다릅니다. 같은 본문에 표시하세요.")
  }

  private static func failure(_ faults: Int) -> Failure {
    Failure(
      code: .badData,
      message: Bilingual(
        en: "\(faults) articles can't be compared. Correct them; nothing was measured.",
        ko: "견줄 수 없는 기사가 \(faults)건 있습니다. 고친 뒤 다시 재세요."))
  }
}
