extension LexiconProblem {
  /// 무엇이 잘못되었고 어떻게 고치는지.
  public var korean: String {
    switch self {
    case .notUTF8: "UTF-8이 아닙니다. 표를 UTF-8로 저장하세요."
    case .byteOrderMark: "바이트 순서 표시(BOM)가 있습니다. BOM 없는 UTF-8로 저장하세요."
    case .carriageReturn: "CR 문자가 있습니다. 줄을 LF로만 끝내세요."
    case .controlCharacter: "제어 문자가 있습니다. 지우세요."
    case .notNFC: "정규화 형식 C가 아닙니다. 표를 NFC로 저장하세요."
    case .trailingSpace: "줄 끝에 공백이 있습니다. 지우세요."
    case .emptyLine: "빈 줄입니다. 지우세요."
    case .unfinishedLine: "마지막 줄이 줄바꿈으로 끝나지 않습니다. 줄바꿈을 넣으세요."
    default: koreanOfTable ?? koreanOfCell ?? koreanOfForm
    }
  }

  private var koreanOfTable: String? {
    switch self {
    case .unknownTable: "사전 표가 아닙니다. 파일 이름을 표 이름(persons.tsv)으로 하거나 “# columns:” 줄을 넣으세요."
    case .ambiguousTable(let names):
      "열이 여러 표와 같습니다. 파일 이름을 다음 가운데 하나로 하세요: \(names.joined(separator: ", "))."
    case .noColumnsLine(let expected): "열 이름을 적은 줄이 없습니다. 첫 행 앞에 “\(expected)” 줄을 넣으세요."
    case .wrongColumnsLine(let expected): "열 이름이 이 표와 다릅니다. “\(expected)”로 쓰세요."
    case .columnCount(let expected, let found): "열이 \(expected)개가 아니라 \(found)개입니다. 칸을 탭으로 나누고 빈 칸도 두세요."
    case .unsorted: "윗줄보다 앞에 와야 할 행입니다. 바이트 순서로 정렬하세요(LC_ALL=C sort)."
    case .repeatedRow(let line): "\(line)번 줄에 같은 행이 있습니다. 하나를 지우세요."
    case .repeatedKey(let key, let line): "\(line)번 줄에 ‘\(key)’ 행이 있습니다. 두 행을 합치거나 한쪽을 바꾸세요."
    default: nil
    }
  }

  private var koreanOfCell: String? {
    switch self {
    case .emptyCell(let column): "\(column) 칸이 비었습니다. 채우세요."
    case .unknownWord(let word, let column, let allowed):
      "\(column) 칸에 ‘\(word)’는 쓸 수 없습니다. 다음 가운데 하나를 쓰세요: \(allowed.joined(separator: ", "))."
    case .notASlug(let text): "‘\(text)’는 식별자가 아닙니다. 영문 소문자와 숫자, 하이픈만 쓰세요."
    case .notANumber(let text, let least, let most): "‘\(text)’는 수가 아닙니다. \(least)부터 \(most)까지의 정수를 쓰세요."
    case .notACountry(let text): "‘\(text)’는 국가 부호가 아닙니다. ISO 3166의 두 글자를 쓰거나 비워 두세요."
    case .straySpace: "필요 없는 공백이 있습니다. 지우세요."
    case .emptyAlternative: "“|” 사이가 비었습니다. 하나를 지우세요."
    case .strayMark: "“?”가 표시하는 말이 없습니다. 모호한 이름 앞에 두거나 지우세요."
    default: nil
    }
  }

  private var koreanOfForm: String {
    switch self {
    case .repeatedForm(let form): "‘\(form)’가 이 행에 이미 있습니다. 하나를 지우세요."
    case .sharedForm(let form, let line): "\(line)번 줄도 ‘\(form)’를 씁니다. 한 행만 남기고 “?”를 붙이세요."
    case .sharedName(let name, let line): "\(line)번 줄과 이름이 같습니다: ‘\(name)’. 덜 알려진 쪽을 C 등급으로 하거나 별칭에 “?”를 붙이세요."
    case .sharedShortForm(let form, let line): "\(line)번 줄도 ‘\(form)’로 줄여 씁니다. 덜 알려진 쪽을 B 등급으로 하세요."
    case .roleParts(let role): "‘\(role)’는 직책 형식이 아닙니다. 직책@소속@시작@끝으로 쓰세요."
    case .notADate(let date): "‘\(date)’는 날짜가 아닙니다. YYYY, YYYY-MM, YYYY-MM-DD로 쓰거나 비워 두세요."
    case .reversedDates(let from, let to): "직책이 시작(\(from))보다 먼저 끝납니다(\(to)). 바로잡으세요."
    case .notALemma(let lemma): "‘\(lemma)’는 기본형이 아닙니다. ‘다’로 끝나는 기본형을 쓰세요."
    default: ""
    }
  }
}
