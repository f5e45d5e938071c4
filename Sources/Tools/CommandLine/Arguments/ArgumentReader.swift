import Outputs

/// Reads a command line: options stand anywhere, `--` ends them, `-` is an operand.
struct ArgumentReader {
  /// Options that any command has.
  let options: [Option]
  private var arguments = Arguments()
  private var unknown: [String] = []

  /// What a command line says before it is known which command must answer for its options.
  struct Reading {
    var arguments: Arguments
    /// Options that no command has, as they were written.
    var unknown: [String]
  }

  /// Reads `words`, the command line without the program's name.
  ///
  /// - Throws: a ``Failure`` if an option lacks its value or has one that it does not take.
  static func read(_ words: [PathName], options: [Option]) throws(Failure) -> Reading {
    var reader = ArgumentReader(options: options)
    var rest = words[...]
    while let word = rest.popFirst() {
      if word.text == "--" {
        reader.arguments.operands += rest
        break
      }
      try reader.take(word, &rest)
    }
    return Reading(arguments: reader.arguments, unknown: reader.unknown)
  }

  private init(options: [Option]) { self.options = options }

  private mutating func take(_ word: PathName, _ rest: inout ArraySlice<PathName>) throws(Failure) {
    let dash = UInt8(ascii: "-")
    if word.bytes.starts(with: [dash, dash]) {
      let name = word.bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "=") }
      let value = word.bytes.count > name.count + 2 ? PathName(bytes: Array(word.bytes.dropFirst(name.count + 3))) : nil
      let text = String(decoding: name, as: UTF8.self)
      try take(options.first { $0.name == text }, as: "--\(text)", attached: value, &rest)
    } else if word.bytes.first == dash && word.bytes.count > 1 {
      let letter = Character(UnicodeScalar(word.bytes[1]))
      let value = word.bytes.count > 2 ? PathName(bytes: Array(word.bytes.dropFirst(2))) : nil
      try take(options.first { $0.letter == letter }, as: word.text, attached: value, &rest)
    } else {
      arguments.operands.append(word)
    }
  }

  private mutating func take(
    _ option: Option?, as shown: String, attached: PathName?, _ rest: inout ArraySlice<PathName>
  ) throws(Failure) {
    guard let option else { return unknown.append(shown) }
    guard let placeholder = option.value else {
      if attached != nil {
        throw .usage(en: "--\(option.name) takes no value.", ko: "--\(option.name)에는 값을 줄 수 없습니다.")
      }
      return arguments.add(nil, to: option)
    }
    guard let value = attached ?? rest.popFirst() else {
      throw .usage(
        en: "--\(option.name) needs a value: \(option.shown.drop { $0 == " " }).",
        ko: "--\(option.name)에 값(\(placeholder))이 없습니다: \(option.shown.drop { $0 == " " }).")
    }
    try check(value.text, of: option)
    arguments.add(value, to: option)
  }

  private func check(_ value: String, of option: Option) throws(Failure) {
    guard !option.choices.isEmpty, !option.choices.contains(value) else { return }
    let shown = PlainLine.text(value)
    let choices = option.choices.joined(separator: ", ")
    let meant = Suggestion.nearest(value, in: option.choices)
    throw .usage(
      en: "--\(option.name) takes \(choices), not \"\(shown)\"." + (meant.map { " Did you mean \($0)?" } ?? ""),
      ko: "--\(option.name)의 값은 \(choices) 중 하나입니다. \"\(shown)\"은(는) 없습니다."
        + (meant.map { " \($0)을(를) 뜻하셨나요?" } ?? ""))
  }
}
