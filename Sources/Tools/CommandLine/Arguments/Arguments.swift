import Outputs

/// A command line, read.
struct Arguments: Sendable {
  /// What is neither option nor value, the command's own name left out.
  var operands: [PathName] = []
  private(set) var values: [String: [PathName]] = [:]

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// All values of an option that may be given several times.
  func all(_ option: Option) -> [PathName] { values[option.name] ?? [] }

  /// The value of an option; the last one, if it was given several times.
  func path(_ option: Option) -> PathName? { values[option.name]?.last }

  /// The value of an option as text.
  func text(_ option: Option) -> String? { path(option)?.text }

  /// The value of an option as a whole number from 1.
  func count(_ option: Option, atMost limit: Int) throws(Failure) -> Int? {
    guard let text = text(option) else { return nil }
    guard let number = Int(text), (1...limit).contains(number) else {
      throw .usage(
        en: "--\(option.name) takes a whole number from 1 to \(limit), not \"\(PlainLine.text(text))\".",
        ko: "--\(option.name)에는 1부터 \(limit)까지의 정수를 주세요. \"\(PlainLine.text(text))\"은(는) 쓸 수 없습니다.")
    }
    return number
  }

  /// The value of an option as a share from 0 to 1.
  func share(_ option: Option) throws(Failure) -> Double? {
    guard let text = text(option) else { return nil }
    guard let number = Double(text), (0...1).contains(number) else {
      throw .usage(
        en: "--\(option.name) takes a number from 0 to 1, not \"\(PlainLine.text(text))\".",
        ko: "--\(option.name)에는 0부터 1까지의 수를 주세요. \"\(PlainLine.text(text))\"은(는) 쓸 수 없습니다.")
    }
    return number
  }

  mutating func add(_ value: PathName?, to option: Option) {
    values[option.name, default: []] += value.map { [$0] } ?? []
  }
}
