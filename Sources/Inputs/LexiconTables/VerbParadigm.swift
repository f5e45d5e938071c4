/// Endings that share a place of attachment, a function and a tense.
struct EndingRow {
  /// What of the stem an ending follows.
  enum Site {
    /// The base: 하고.
    case base
    /// The base, with one shape after a vowel and one after a consonant: 한다, 묻는다.
    case present
    /// The open stem, likewise: 하며, 물으며.
    case open
    /// The -아/어 form: 해서.
    case infinitive
    /// The -았/었 form: 했다.
    case past
  }

  let function: VerbEnding
  let tense: VerbTense
  let site: Site
  /// Endings; `ㄴ다/는다` are the shapes after a vowel and after a consonant, a leading jamo joins the stem.
  let texts: [String]

  init(_ function: VerbEnding, _ tense: VerbTense = .present, _ site: Site, _ texts: String...) {
    self.function = function
    self.tense = tense
    self.site = site
    self.texts = texts
  }
}

/// The endings of reporting verbs in news.
///
/// The plain present (하다, 있다고) stands for the verbs and adjectives that have no ㄴ다: 있다, 크다, 높다.
enum VerbParadigm {
  /// The frequent ones: also used after auxiliaries (`고 있다`, `기도 하다`) and after rarer shapes of a stem (`하였`).
  static let core: [EndingRow] = [
    EndingRow(.final, .past, .past, "다", "습니다"),
    EndingRow(.final, .present, .present, "ㄴ다/는다", "ㅂ니다/습니다"),
    EndingRow(.final, .present, .base, "다"),
    EndingRow(.and, .past, .past, "고"),
    EndingRow(.and, .present, .base, "고"),
    EndingRow(.while, .past, .past, "으며", "으면서"),
    EndingRow(.while, .present, .open, "며/으며", "면서/으면서"),
    EndingRow(.but, .past, .past, "지만", "으나", "는데"),
    EndingRow(.but, .present, .base, "지만", "는데"),
    EndingRow(.but, .present, .open, "면서도/으면서도", "나/으나"),
    EndingRow(.when, .present, .base, "자"),
    EndingRow(.infinitive, .present, .infinitive, ""),
    EndingRow(.adnominal, .past, .past, "던"),
    EndingRow(.adnominal, .past, .open, "ㄴ/은"),
    EndingRow(.adnominal, .past, .base, "던"),
    EndingRow(.adnominal, .present, .base, "는"),
    EndingRow(.adnominal, .future, .open, "ㄹ/을"),
    EndingRow(.quotative, .past, .past, "다고"),
    EndingRow(.quotative, .present, .present, "ㄴ다고/는다고"),
    EndingRow(.quotative, .present, .base, "다고"),
    EndingRow(.quotativeAnd, .past, .past, "다며", "다면서"),
    EndingRow(.quotativeAnd, .present, .present, "ㄴ다며/는다며", "ㄴ다면서/는다면서"),
    EndingRow(.quotativeAnd, .present, .base, "다며", "다면서"),
    EndingRow(.quotativeAdnominal, .past, .past, "다는"),
    EndingRow(.quotativeAdnominal, .present, .base, "다는"),
    EndingRow(.quotativeAdnominal, .present, .present, "ㄴ다는/는다는"),
    EndingRow(.nominal, .past, .past, "음"),
    EndingRow(.nominal, .present, .open, "ㅁ/음"),
    EndingRow(.nominal, .present, .base, "기"),
  ]

  /// The rest.
  static let rare: [EndingRow] = [
    EndingRow(.final, .past, .past, "어요", "었다", "었습니다", "는데요", "죠", "지요"),
    EndingRow(.final, .present, .infinitive, "요"),
    EndingRow(.final, .future, .base, "겠다", "겠습니다"),
    EndingRow(.and, .past, .past, "다가", "거나"),
    EndingRow(.and, .present, .base, "는가 하면", "다가", "거나"),
    EndingRow(.but, .past, .past, "으면서도", "는데도", "음에도", "으되", "더라도", "습니다만", "었지만"),
    EndingRow(.while, .past, .past, "었으며"),
    EndingRow(.but, .present, .base, "는데도", "되", "더라도", "고도"),
    EndingRow(.but, .present, .open, "ㅁ에도/음에도"),
    EndingRow(.but, .present, .infinitive, "도"),
    EndingRow(.when, .past, .past, "더니", "었는데"),
    EndingRow(.when, .present, .base, "자마자", "더니"),
    EndingRow(.when, .present, .open, "니/으니"),
    EndingRow(.because, .past, .past, "기에", "으니", "으니까", "으므로", "음에 따라", "음으로써"),
    EndingRow(.because, .present, .infinitive, "서"),
    EndingRow(.because, .present, .base, "기에", "느라"),
    EndingRow(.because, .present, .open, "니까/으니까", "므로/으므로", "ㅁ에 따라/음에 따라", "ㅁ으로써/음으로써"),
    EndingRow(.condition, .past, .past, "다면", "으면", "더라면"),
    EndingRow(.condition, .present, .open, "면/으면"),
    EndingRow(.condition, .present, .present, "ㄴ다면/는다면"),
    EndingRow(.adnominal, .past, .past, "었던"),
    EndingRow(.adnominal, .future, .past, "을"),
    // The bound noun glued to it: 말한데 대해.
    EndingRow(.adnominal, .past, .open, "ㄴ데/은데"),
    EndingRow(.quotative, .past, .past, "느냐고", "냐고"),
    EndingRow(.quotative, .present, .base, "자고", "느냐고", "냐고"),
    EndingRow(.quotative, .future, .base, "겠다고", "겠느냐고", "겠냐고"),
    EndingRow(.quotative, .present, .open, "라고/으라고", "마고/으마고"),
    EndingRow(.quotative, .present, .infinitive, " 달라고", "달라고"),
    EndingRow(.quotativeAnd, .past, .past, "느냐며", "느냐면서", "냐며"),
    EndingRow(.quotativeAnd, .present, .base, "자며", "자면서", "느냐며", "느냐면서", "냐며", "냐면서"),
    EndingRow(.quotativeAnd, .future, .base, "겠다며", "겠다면서"),
    EndingRow(.quotativeAnd, .present, .open, "라며/으라며", "라면서/으라면서"),
    EndingRow(.quotativeAnd, .present, .infinitive, " 달라며", "달라며", " 달라면서", "달라면서"),
    EndingRow(.quotativeAdnominal, .past, .past, "단", "다던", "느냐는", "냐는"),
    EndingRow(.quotativeAdnominal, .present, .present, "ㄴ단/는단"),
    EndingRow(.quotativeAdnominal, .present, .base, "자는", "느냐는", "냐는"),
    EndingRow(.quotativeAdnominal, .future, .base, "겠다는", "겠단"),
    EndingRow(.quotativeAdnominal, .present, .open, "라는/으라는", "란/으란"),
    EndingRow(.quotativeAdnominal, .present, .infinitive, " 달라는", "달라는"),
    EndingRow(.nominal, .past, .past, "기"),
  ]
}
