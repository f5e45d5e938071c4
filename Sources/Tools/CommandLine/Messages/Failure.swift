import Outputs

/// Why a command gives up: what to say, and how to end.
struct Failure: Error {
  var code: ExitCode
  /// What is wrong and what to do; `nil` if there is nothing to say.
  var message: Bilingual?

  /// The reader of the output has gone: no more to do, nothing to say.
  static let closedPipe = Failure(code: .success, message: nil)

  /// The command line is wrong.
  static func usage(en: String, ko: String) -> Failure {
    Failure(code: .usage, message: Bilingual(en: en, ko: ko))
  }

  /// The output can't be created or written.
  init(_ fault: OutputFault, output: String) {
    if fault.isClosedPipe {
      self = .closedPipe
      return
    }
    let name = PlainLine.text(output)
    let reason = fault.systemMessage
    switch fault.step {
    case .create:
      self.init(
        code: .cannotCreate,
        message: Bilingual(
          en: "\(name): cannot be created: \(reason). Choose another path with -o.",
          ko: "\(name): 만들 수 없습니다: \(reason). -o로 다른 경로를 주세요."))
    case .write:
      self.init(
        code: .cannotWrite,
        message: Bilingual(
          en: "\(name): cannot be written: \(reason). Make room or choose another place.",
          ko: "\(name): 쓸 수 없습니다: \(reason). 자리를 비우거나 다른 곳을 고르세요."))
    }
  }

  init(code: ExitCode, message: Bilingual?) {
    self.code = code
    self.message = message
  }
}
