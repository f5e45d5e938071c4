import JSONText
import Outputs

/// Everything that the review page says, in one language.
struct ReviewWords {
  let language: Language

  func pick(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }

  var title: String { pick("Review of statements", "발언 검수") }
  var noScript: String {
    pick(
      "This page needs JavaScript, which is part of it and asks nothing of any network.",
      "이 페이지는 안에 든 자바스크립트로 움직입니다. 켜 주세요. 네트워크는 쓰지 않습니다.")
  }
  var article: String { pick("Article", "기사") }
  var save: String { pick("Save", "저장") }
  var load: String { pick("Load", "불러오기") }
  var keys: String { pick("Keys", "도움말") }
  var back: String { pick("Back", "이전") }
  var forth: String { pick("Next", "다음") }
  var undo: String { pick("Undo", "되돌리기") }
  var cancel: String { pick("Cancel", "취소") }
  var close: String { pick("Close", "닫기") }
  var saidBy: String { pick("Speaker found", "찾은 화자") }
  var whoSaidIt: String { pick("Who said it? Choose, or type a name.", "누구의 말입니까? 고르거나 이름을 쓰세요.") }
  var choices: String { pick("Speakers of this article", "이 기사의 화자") }
  var done: String { pick("All judged. Save the decisions as a file:", "모두 판정했습니다. 판정을 파일로 저장하세요:") }

  /// What each answer means, for help.
  func meaning(of verdict: ReviewVerdict) -> String {
    switch verdict {
    case .right:
      pick(
        "the words were said, by this speaker; for an open speaker: the text names nobody",
        "이 화자가 이 말을 했다. 화자 미상이면: 글이 화자를 밝히지 않았다")
    case .wrongSpeaker:
      pick(
        "said, but by somebody else: choose from the article or type the name",
        "말은 맞는데 다른 사람의 말이다. 기사에 나온 이름을 고르거나 직접 쓴다")
    case .notSpeech:
      pick(
        "nobody is reported to have said this: a title, a term, a thought, a fact",
        "누가 한 말로 전한 것이 아니다. 제목, 용어, 생각, 사실 등")
    case .wrongSpan:
      pick(
        "speech, but the marked words begin or end in the wrong place",
        "말은 맞지만 표시된 부분의 시작이나 끝이 틀렸다")
    case .cannotSay: pick("it can't be told from this article", "이 기사만으로는 알 수 없다")
    }
  }

  /// Keys beside those of the answers.
  var otherKeys: [(key: String, text: String)] {
    [
      ("← →", pick("back and forth", "이전, 다음 발언")), ("N", pick("next without a decision", "판정하지 않은 다음 발언")),
      ("U", pick("undo the last decision", "마지막 판정 되돌리기")), ("S", pick("save the decisions to a file", "판정을 파일로 저장")),
      ("L", pick("load a file of decisions", "판정 파일 불러오기")),
      ("I", pick("how the statement was found", "이 발언을 찾은 방법 보기")),
    ]
  }

  private var kinds: [(String, String)] {
    [
      ("person", pick("person", "인물")), ("organization", pick("organization", "기관")), ("group", pick("group", "집단")),
      ("anonymous", pick("unnamed source", "익명")), ("document", pick("document", "문서")),
      ("place", pick("place", "장소")),
    ]
  }

  /// What the program of the page says, as JSON.
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.openObject()
    for (key, text) in messages { json.member(JSONName(key), text) }
    object("verdicts", ReviewVerdict.allCases.map { ($0.rawValue, $0.label[language]) }, &json)
    object(
      "openVerdicts",
      [
        (ReviewVerdict.right.rawValue, pick("Right: nobody is named", "맞음: 화자가 밝혀지지 않음")),
        (ReviewVerdict.wrongSpeaker.rawValue, pick("The text says who", "화자가 있음")),
      ], &json)
    object("kinds", kinds, &json)
    object(
      "tags", [("said", pick("words", "말")), ("source", pick("speaker", "화자")), ("cue", pick("verb", "단서"))], &json)
    json.key("facts")
    json.openArray()
    for fact in facts { json.string(fact) }
    json.closeArray()
    json.closeObject()
    return json.takeBytes()
  }

  private var facts: [String] {
    [
      pick("rule", "규칙"), pick("resolution", "화자 해석"), pick("type", "종류"), pick("stance", "전달 방식"),
      pick("confidence", "신뢰도"), pick("place", "위치"),
    ]
  }

  /// `{0}`, `{1}` stand for what the page fills in.
  private var messages: [(String, String)] {
    [
      ("number", pick("Statement {0} of {1}", "발언 {0} / {1}")),
      ("progress", pick("{0} of {1} judged", "{1}건 중 {0}건 판정")),
      ("question", pick("Did this speaker say the marked words?", "이 화자가 표시된 말을 했습니까?")),
      ("questionOpen", pick("Does the text leave open who said them?", "누구의 말인지 글이 밝히지 않은 것이 맞습니까?")),
      ("nobody", pick("Nobody is named", "화자 미상")),
      ("nobodyHint", pick("the text does not say who", "글이 화자를 밝히지 않음")),
      ("given", pick("Right speaker: {0}", "맞는 화자: {0}")),
      ("asTyped", pick("“{0}”, as typed", "‘{0}’ 그대로 쓰기")),
      ("decided", pick("Statement {0}: {1}.", "발언 {0}: {1}.")),
      ("undone", pick("Undone: statement {0}.", "되돌렸습니다: 발언 {0}.")),
      ("nothingToUndo", pick("There is nothing to undo.", "되돌릴 판정이 없습니다.")),
      ("saved", pick("Saved as {0}.", "{0}에 저장했습니다.")),
      ("loaded", pick("{0} decisions loaded.", "판정 {0}건을 불러왔습니다.")),
      ("continued", pick("Going on where you were: {0} judged.", "하던 곳에서 이어 갑니다. {0}건 판정함.")),
      ("otherSample", pick("That file belongs to another sample.", "다른 표본의 판정 파일입니다.")),
      ("badFile", pick("That is no file of decisions.", "판정 파일이 아닙니다.")),
      (
        "noStorage",
        pick(
          "This browser keeps nothing here: save to a file before you close.",
          "이 브라우저는 판정을 남겨 두지 않습니다. 닫기 전에 파일로 저장하세요.")
      ),
    ]
  }

  private func object(_ key: JSONName, _ members: [(String, String)], _ json: inout JSONWriter) {
    json.key(key)
    json.openObject()
    for (name, text) in members { json.member(JSONName(name), text) }
    json.closeObject()
  }
}
