import Outputs

/// Whether words say that something is not so.
enum Polarity {
  /// Whether words negate an odd number of times in so many words: `않다`, `못하다`, `없다`, `안 된다`.
  static func isNegated(_ words: [String]) -> Bool {
    let counted = words.filter { !$0.hasSuffix("없이") }
    let joined = words.count { word in joinedForms.contains { word.hasPrefix($0) } }
    let spoken = words.count { word in spokenForms.contains { word.hasSuffix($0) } }
    return (NegationWords.count(in: counted) + joined + spoken) % 2 == 1
  }

  /// Whether the words behind a verb negate it: `않는다`, `수 없다`; `차질이 없도록`, `않을 수 없다` and `않나` do not.
  static func isNegation(_ words: [String]) -> Bool {
    guard let first = words.first, starts.contains(where: first.hasPrefix) else { return false }
    let text = words.joined()
    return isNegated(words) && !rhetorical.contains { text.hasPrefix($0) }
  }

  /// Whether a verb is negated, `열지 않는다` and `안 연다`, not a noun: `사실이 아니다` may stand for any denial.
  static func negatesVerb(_ words: [String]) -> Bool {
    words.contains { $0 == "안" || $0 == "못" || $0.hasPrefix("않") || $0.hasPrefix("못하") }
  }

  /// Whether anything in the words may deny, forbid or doubt; O(length).
  static func hintsAtNegation(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    return NegationWords.count(in: words) > 0 || isNegated(words) || hints.contains { text.contains($0) }
  }

  /// `안` written together with its verb.
  private static let joinedForms = [
    "안돼", "안된", "안될", "안되", "안됩", "안해", "안한", "안할", "안하", "안했", "안나", "안써", "안쓰", "안풀", "안만", "안가", "안와", "안받", "안통",
  ]
  private static let spokenForms = ["아냐", "아님", "아녜요", "아니에요"]
  private static let starts = ["않", "못", "안", "아니", "아닌", "말", "수"]
  private static let rhetorical = [
    "않나", "않을까", "않겠", "않느", "않은가", "아닌가", "아닐까", "않을수", "않으면", "못지", "말할", "말했", "말하",
  ]
  private static let hints = [
    "안 ", "안돼", "안된", "아냐", "no", "까", "냐",
    "불가", "불허", "불참", "불발", "불법", "불필", "불만", "불신", "불투", "불확", "불충", "불공", "불합", "무산", "무효", "무죄", "무혐", "무관", "무책",
    "무리", "무의", "비공", "비핵", "비현", "비정", "미정", "미달", "미흡", "미납", "미지",
    "금지", "중단", "반대", "거부", "거절", "멈", "그만", "삼가", "자제", "어렵", "어려", "힘들", "어둡", "외에", "대신", "제외", "취소", "철회", "폐기",
    "막", "부인", "부정", "일축", "반박", "거짓", "허위", "사라", "틀리", "틀린", "어긋", "다르", "다른", "다릅", "달라", "말고", "말아", "마라", "마세요",
    "누가", "어찌", "어떻게", "모르", "몰라", "모른", "적다", "드물", "더이상", "더는", "아직", "뿐", "의문", "회의", "과장", "오해", "잘못",
  ]
}
