/// Whether words say that something is not so.
enum Polarity {
  /// Whether words negate an odd number of times in so many words: `않다`, `못하다`, `없다`, `안 된다`.
  static func isNegated(_ words: [String]) -> Bool {
    let counted = words.filter { !$0.hasSuffix("없이") }
    let joined = words.count { word in joinedForms.contains { word.hasPrefix($0) } }
    let spoken = words.count { word in spokenForms.contains { word.hasSuffix($0) } }
    return (count(in: counted) + joined + spoken) % 2 == 1
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
    return count(in: words) > 0 || isNegated(words) || hints.contains { text.contains($0) }
  }

  /// How often words negate; what only looks like it (`뿐 아니라`, `잘못`) does not count.
  private static func count(in words: [String]) -> Int {
    var text = words.filter { $0 != "아니" }.joined()
    for phrase in harmless { text = text.replacing(phrase, with: " ") }
    return markers.reduce(words.count { $0 == "안" }) { $0 + text.ranges(of: $1).count }
  }

  private static let markers = [
    "않", "못", "아니", "아닌", "아닐", "아닙", "없", "말아야", "말라", "말자", "지마", "불가능", "불공정", "불공평", "불신", "불합리", "불필요", "불충분",
    "불투명", "불확실", "불안정",
  ]
  private static let harmless = [
    "뿐아니라", "뿐만아니라", "뿐아니고", "아니냐", "아니겠", "아닌가", "않느냐", "않겠느냐", "않겠나", "않겠는가", "않나", "않냐", "잘못", "못지않", "끊임없",
    "틀림없", "어김없", "상관없", "관계없", "머지않", "멀지않", "밖에없",
  ]

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
