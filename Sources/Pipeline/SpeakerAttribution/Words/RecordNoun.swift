import ArticleText

/// `(B가 …고 말한) 영상`, `녹취록`, `사실`: what holds the words of somebody else, or the fact that he has said them.
enum RecordNoun {
  private static let nouns = WordSet([
    "것", "점", "사실", "내용", "정황", "의혹", "이유", "발언", "기록", "영상", "동영상", "음성", "녹취", "녹취록", "녹음", "녹음파일", "파일", "회의록",
    "속기록", "조서", "장면", "모습", "진술", "증언", "대목", "부분", "문자", "문자메시지", "메시지", "통화", "전력", "경위", "배경",
  ])

  /// Whether the noun is one.
  static func matches(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.contains(text, noun) }

  private static let owning = WordOpenings([
    "인정", "시인", "부인", "해명", "사과", "철회", "취소", "번복", "반성", "후회", "설명", "공유", "게시", "게재", "삭제", "올리", "올렸", "올린", "올려",
    "남기", "남겼", "남긴", "보내", "보냈", "보낸", "내놓", "되풀", "반복", "정정", "유포", "편집", "제작", "촬영", "찍어", "찍었", "받고", "받는",
    "받았", "받아",
  ])

  /// `(…고 말한 사실을) 인정했다`, `(…고 말한 영상을) 올렸다`: the verb of one who has said the words himself.
  static func isOwned(_ text: Span<UInt8>, _ verb: TextSpan) -> Bool { owning.begin(text, verb) }
}
