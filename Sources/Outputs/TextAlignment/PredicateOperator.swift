/// An ending or auxiliary that negates, or says how firmly something is meant, and what the words are without it.
///
/// Written without spaces, for articles write `할 수 있다` and `할수있다`. ``all`` is applied in order: longer phrases,
/// and those that only look like another one, stand first.
struct PredicateOperator {
  /// The letters as they stand.
  let form: String
  /// The letters without what it says.
  let core: String
  /// Whether it negates.
  let negates: Bool
  /// The modality it gives.
  let modality: PredicateReading.Modality?

  private init(
    _ form: String, _ core: String = "", negates: Bool = false, _ modality: PredicateReading.Modality? = nil
  ) {
    (self.form, self.core, self.negates, self.modality) = (form, core, negates, modality)
  }

  /// Every operator in the order in which they are taken off.
  static let all =
    lookalikes + doubled + possibilities + negations + opposites + ignorance + duties + considerations

  /// Phrases with the letters of a negation or modality and nothing of their meaning, courtesies among them.
  private static let lookalikes =
    [
      "뿐만아니라", "뿐아니라", "뿐아니고", "못지않", "끊임없", "틀림없", "어김없", "상관없", "관계없", "머지않", "멀지않", "수밖에없", "밖에없", "잘못", "까지",
      "것같", "수있도록", "수있기를", "수있길", "수있게", "할수없이", "고려할때", "고려하면", "감안",
      "한푼도", "한번도", "한명도", "한건도", "한치도", "하나도", "조금도", "추호도", "아무것도", "아무런",
    ].map { PredicateOperator($0) }
    + [
      PredicateOperator("없애", "지우"), PredicateOperator("없앤", "지운"), PredicateOperator("없앨", "지울"),
      PredicateOperator("없앴", "지웠"), PredicateOperator("수없이", "많이"), PredicateOperator("없이", "빼고"),
      PredicateOperator("겠지만", "지만", .possibility), PredicateOperator("수있었", "었", .ability),
      PredicateOperator("수있는", "는", .ability), PredicateOperator("수있다는", "다는", .ability),
      PredicateOperator("야겠", "겠"), PredicateOperator("알수없", "모르"),
    ]

  /// Two negations that say yes, and firmly.
  private static let doubled = [
    PredicateOperator("아닐수없", "이"), PredicateOperator("지않을수없", "", .duty), PredicateOperator("지않으면안되", "", .duty),
    PredicateOperator("지않으면안된", "", .duty), PredicateOperator("지않으면안돼", "", .duty),
    PredicateOperator("없지않", "있"), PredicateOperator("없지는않", "있"),
  ]

  private static let possibilities =
    ["다고할수없", "라고할수없", "다고볼수없", "라고볼수없", "다고는할수없", "라고는할수없", "다고보기어렵", "라고보기어렵"]
    .map { PredicateOperator($0, "", negates: true) }
    + ["수없", "수가없", "수도없", "수는없"].map { PredicateOperator($0, "수있", negates: true) }
    + ["수있", "수도있", "수가있", "수는있", "지도모르", "지도모른", "지도모를", "지도몰", "지모르", "지모른", "가능성이있", "가능성도있", "것으로추정되", "것으로추정된"]
    .map { PredicateOperator($0, "", .possibility) }

  private static let negations =
    ["지는않", "지도않", "지를않", "지않", "진않", "질않", "지는못", "지도못", "지못"].map { PredicateOperator($0, "", negates: true) }
    + ["잖은", "잖다", "잖게", "잖이"].map { PredicateOperator($0, "은", negates: true) }
    + ["것은아니", "것이아니", "것도아니", "건아니", "게아니"].map { PredicateOperator($0, "", negates: true) }
    + ["이아니", "가아니", "은아니", "는아니", "도아니", "아니"].map { PredicateOperator($0, "이", negates: true) }
    + [("아닌", "인"), ("아닐", "일"), ("아님", "임"), ("아닙", "입"), ("않", ""), ("없", "있"), ("못", "")]
    .map { PredicateOperator($0.0, $0.1, negates: true) }

  /// Words with their opposite by a prefix.
  private static let opposites = [
    ("불가능", "가능"), ("불공정", "공정"), ("불공평", "공평"), ("불합리", "합리"), ("불필요", "필요"), ("불충분", "충분"), ("불투명", "투명"),
    ("불확실", "확실"),
    ("불안정", "안정"), ("비정상", "정상"), ("부적절", "적절"), ("부적합", "적합"), ("부정확", "정확"), ("불법", "합법"), ("위법", "적법"),
  ].map { PredicateOperator($0.0, $0.1, negates: true) }

  /// `모르다`, the opposite of `알다`, form by form.
  private static let ignorance = [("모르", "알"), ("모른", "안"), ("모를", "알"), ("몰랐", "알았"), ("몰라", "알아")]
    .map { PredicateOperator($0.0, $0.1, negates: true) }

  private static let duties =
    [
      PredicateOperator("야할것", "할것", .duty), PredicateOperator("야할", "할"), PredicateOperator("야하는", "하는"),
      PredicateOperator("야만", "야"),
    ]
    + ["하", "한", "합", "했", "해", "함", "할", "되", "된", "될", "돼", "됩"].map { PredicateOperator("야\($0)", "", .duty) }
    + ["서는되", "서는된", "서는될", "서는돼", "선되", "선된", "선될", "선돼"].map { PredicateOperator($0, "", .duty) }
    + ["필요가있", "필요는있", "필요도있", "것이필요하", "게필요하"].map { PredicateOperator($0, "", .duty) }

  /// The verb of a plan that is only thought about; what was considered is past.
  private static let considerations =
    ["는방안을", "는방안도", "는것을", "는것도", "는안을"].map { PredicateOperator("\($0)검토", "", .consideration) }
    + ["검토", "고려", "고민"].flatMap { verb in
      [PredicateOperator("\(verb)했", "\(PredicateReading.consideration)했")]
        + ["하", "할", "해", "중", "한"].map {
          PredicateOperator(verb + $0, "\(PredicateReading.consideration)\($0)", .consideration)
        }
    }
}
