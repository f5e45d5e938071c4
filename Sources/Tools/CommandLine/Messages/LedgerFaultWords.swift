import Outputs
import SQLiteDatabase
import StatementLedger

extension Failure {
  /// The ledger can't be used, or can't do what was asked.
  init(_ fault: LedgerFault, ledger path: String) {
    let name = PlainLine.text(path)
    let (code, words) = Self.fileWords(fault) ?? Self.contentWords(fault)
    let isFile = Self.fileWords(fault) != nil
    self.init(
      code: code,
      message: isFile ? Bilingual(en: "\(name): \(words.english)", ko: "\(name): \(words.korean)") : words)
  }

  private static func fileWords(_ fault: LedgerFault) -> (ExitCode, Bilingual)? {
    switch fault {
    case .missing:
      (
        .missingInput,
        Bilingual(
          en: "there is no ledger here. Make one with hwaja ledger add, or name it with --ledger.",
          ko: "장부가 없습니다. hwaja ledger add로 만들거나 --ledger로 경로를 주세요.")
      )
    case .notALedger:
      (
        .badData,
        Bilingual(
          en: "this is no ledger of hwaja; it was left as it is. Choose another file with --ledger.",
          ko: "hwaja의 장부가 아니어서 건드리지 않았습니다. --ledger로 다른 파일을 주세요.")
      )
    case .damaged(let words):
      (
        .badData,
        Bilingual(
          en: "the ledger is damaged and was left as it is: \(PlainLine.text(words)). Take a copy from a backup.",
          ko: "장부가 손상되어 건드리지 않았습니다: \(PlainLine.text(words)). 백업해 둔 사본을 쓰세요.")
      )
    case .newer(let version):
      (
        .badData,
        Bilingual(
          en: "a later hwaja made this ledger (version \(version)). Use that one, or a newer one.",
          ko: "더 새로운 hwaja가 만든 장부입니다(버전 \(version)). 그 버전이나 더 새로운 것을 쓰세요.")
      )
    case .busy:
      (
        .cannotWrite,
        Bilingual(
          en: "another program is writing to the ledger. Try again when it is done, or wait longer with --wait.",
          ko: "다른 프로그램이 장부에 쓰고 있습니다. 끝난 뒤 다시 하거나 --wait로 더 기다리세요.")
      )
    case .database(let fault): databaseWords(fault)
    default: nil
    }
  }

  private static func databaseWords(_ fault: DatabaseFault) -> (ExitCode, Bilingual) {
    let reason = PlainLine.text(fault.message)
    return switch fault.kind {
    case .cannotOpen, .readOnly:
      (
        .cannotCreate,
        Bilingual(
          en: "the ledger cannot be opened for writing: \(reason). Check the path and its permissions.",
          ko: "장부를 쓸 수 있게 열지 못했습니다: \(reason). 경로와 권한을 확인하세요.")
      )
    default:
      (
        .cannotWrite,
        Bilingual(
          en: "the ledger cannot be written: \(reason). Make room, then try again.",
          ko: "장부에 쓸 수 없습니다: \(reason). 자리를 비우고 다시 하세요.")
      )
    }
  }

  private static func contentWords(_ fault: LedgerFault) -> (ExitCode, Bilingual) {
    let words =
      switch fault {
      case .noStatement(let id):
        Bilingual(
          en: "there is no statement S\(id). To find statements: hwaja ledger search.",
          ko: "S\(id) 발언이 없습니다. hwaja ledger search로 찾으세요.")
      case .noSpeaker(let id):
        Bilingual(
          en: "there is no speaker P\(id). To list them: hwaja ledger speakers.",
          ko: "P\(id) 화자가 없습니다. 목록은 hwaja ledger speakers로 볼 수 있습니다.")
      case .sameSpeaker(let id):
        Bilingual(en: "both are speaker P\(id) already.", ko: "둘은 이미 같은 화자 P\(id)입니다.")
      case .notMerged(let id):
        Bilingual(
          en: "P\(id) was merged into nobody. To part statements from a speaker, give them with --statement.",
          ko: "P\(id)은(는) 합쳐진 적이 없습니다. 발언을 떼어 내려면 --statement로 주세요.")
      case .notSpokenBy(let statement, let speaker):
        Bilingual(
          en: "S\(statement) is not a statement of P\(speaker).", ko: "S\(statement)은(는) P\(speaker)의 발언이 아닙니다.")
      default: Bilingual(en: "the ledger can't do that.", ko: "장부가 할 수 없는 일입니다.")
      }
    return (.findings, words)
  }
}
