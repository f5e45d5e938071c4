public import Outputs

/// Something of a statement that speaks for or against checking it, or tells what kind of claim it is.
public enum ClaimFeature: Sendable, Hashable {
  /// Words of the statement, told by `claim_cues.tsv` or by their form.
  case words(WordFeature)
  /// The kind of the speaker, `nobody` where the article names none.
  case speaker(String)
  /// How it was said: the cue's stance, `bare` without a cue.
  case stance(String)
  /// Where and how the statement stands in the article.
  case setting(SettingFeature)

  /// Kind of its row in `claim_weights.tsv`.
  public var kind: String {
    switch self {
    case .words: "words"
    case .speaker: "speaker"
    case .stance: "stance"
    case .setting: "setting"
    }
  }

  /// Name of its row in `claim_weights.tsv`.
  public var name: String {
    switch self {
    case .words(let feature): feature.rawValue
    case .speaker(let kind), .stance(let kind): kind
    case .setting(let feature): feature.rawValue
    }
  }
}

/// What the words of a statement hold.
public enum WordFeature: String, Sendable, CaseIterable {
  /// A number with its unit.
  case quantity
  /// A share or a multiple.
  case percent
  /// More or less than something else.
  case comparison
  /// First, only, most.
  case superlative
  /// The price of a share or a good, or the results that a company files: read off, and disputed by nobody.
  case market
  /// A day, month or year, or a word for one that is not to come.
  case date
  /// A sentence that ends in the past tense.
  case past
  /// A state that lasts.
  case ongoing
  /// A cause and its effect.
  case cause
  /// A law, a rule, what is allowed.
  case law
  /// A denial.
  case denial
  /// Somebody is charged with something.
  case accusation
  /// A judgement.
  case opinion
  /// What others ought to do.
  case demand
  /// The speaker leaves it open.
  case hedge
  /// What is to come.
  case prediction
  /// What the speaker will do.
  case promise
  /// A question.
  case question
  /// Thanks, wishes, condolences.
  case pleasantry
  /// The speaker speaks of himself.
  case firstPerson = "first-person"
  /// A person, body or place is named in it.
  case named

  /// What a reader is told.
  public var label: Bilingual {
    switch self {
    case .quantity: Bilingual(en: "number with unit", ko: "단위 있는 수")
    case .percent: Bilingual(en: "share or multiple", ko: "비율·배수")
    case .comparison: Bilingual(en: "comparison", ko: "비교")
    case .superlative: Bilingual(en: "superlative", ko: "최상급")
    case .market: Bilingual(en: "market price or company result", ko: "시세·실적")
    case .date: Bilingual(en: "date", ko: "때")
    case .past: Bilingual(en: "past tense", ko: "과거형")
    case .ongoing: Bilingual(en: "present state", ko: "현재 상태")
    case .cause: Bilingual(en: "cause", ko: "인과")
    case .law: Bilingual(en: "law or rule", ko: "법·규정")
    case .denial: Bilingual(en: "denial", ko: "부정·부인")
    case .accusation: Bilingual(en: "accusation", ko: "비위 표현")
    case .opinion: Bilingual(en: "opinion", ko: "의견")
    case .demand: Bilingual(en: "demand or wish", ko: "요구·바람")
    case .hedge: Bilingual(en: "hedge", ko: "유보 표현")
    case .prediction: Bilingual(en: "prediction", ko: "예측")
    case .promise: Bilingual(en: "promise or plan", ko: "약속·계획")
    case .question: Bilingual(en: "question", ko: "물음")
    case .pleasantry: Bilingual(en: "pleasantry", ko: "인사·감정")
    case .firstPerson: Bilingual(en: "first person", ko: "1인칭")
    case .named: Bilingual(en: "somebody or something named", ko: "이름이 나옴")
    }
  }
}

/// Where and how a statement stands in the article.
public enum SettingFeature: String, Sendable, CaseIterable {
  /// Among the first three of the article.
  case early
  /// The headline says it or repeats it.
  case headline
  /// The speaker holds an office.
  case office
  /// In quotation marks as a whole.
  case direct
  /// Within the words of somebody else.
  case nested
  /// Fewer than 15 letters.
  case short
  /// 60 letters or more.
  case long

  /// What a reader is told.
  public var label: Bilingual {
    switch self {
    case .early: Bilingual(en: "early in the article", ko: "기사 앞부분")
    case .headline: Bilingual(en: "in the headline", ko: "제목에 나옴")
    case .office: Bilingual(en: "speaker holds an office", ko: "공직·대표자의 말")
    case .direct: Bilingual(en: "quoted word for word", ko: "직접 인용")
    case .nested: Bilingual(en: "within another's words", ko: "다른 이의 말 속")
    case .short: Bilingual(en: "short", ko: "짧음")
    case .long: Bilingual(en: "long", ko: "긺")
    }
  }
}
