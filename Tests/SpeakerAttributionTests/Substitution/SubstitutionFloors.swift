/// How many sentences of each kind must be right, at least: raise a floor when the figure has risen, and never lower one.
enum SubstitutionFloors {
  static let floors: [String: Int] = [
    "dates": 49,  // of 72
    "places": 0,  // of 42
    "occasions": 92,  // of 96
    "media": 96,  // of 104
    "addressees": 37,  // of 56
    "topics": 44,  // of 72
    "deeds": 112,  // of 119
    "gestures": 36,  // of 40
    "times": 10,  // of 74
    "questions": 40,  // of 76
    "contrasts": 0,  // of 48
    "manners": 26,  // of 28
    "inner times": 66,  // of 66
    "inner places": 45,  // of 51
    "means": 42,  // of 45
    "matters": 15,  // of 39
    "joined deeds": 66,  // of 66
    "inner subjects": 76,  // of 81
    "modifiers": 35,  // of 36
    "conditions": 42,  // of 42
    "titles behind": 54,  // of 54
    "titles before": 60,  // of 60
    "foreign persons": 41,  // of 54
    "bodies": 71,  // of 72
    "companies": 49,  // of 51
    "sides": 36,  // of 39
    "officials": 39,  // of 45
    "unnamed": 60,  // of 60
    "outlets": 39,  // of 39
    "courts": 44,  // of 45
    "joint": 34,  // of 46
  ]
}
