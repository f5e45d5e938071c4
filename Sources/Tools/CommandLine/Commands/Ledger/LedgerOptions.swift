import Glibc
import Outputs
import StatementLedger

extension Option {
  static let ledger = Option(
    name: "ledger", value: "PATH",
    help: Bilingual(en: "the ledger's file (hwaja.sqlite)", ko: "장부 파일 (기본 hwaja.sqlite)"))
  static let wait = Option(
    name: "wait", value: "SECONDS",
    help: Bilingual(en: "wait so long while somebody else is writing (10)", ko: "다른 쓰기가 끝나기를 기다리는 시간 (기본 10초)"))
  static let now = Option(
    name: "now", value: "TIME",
    help: Bilingual(
      en: "the time to note, such as 2026-02-03T09:00:00Z (the clock's)",
      ko: "적어 둘 시각, 예: 2026-02-03T09:00:00Z (기본은 현재)"))
  static let by = Option(
    name: "by", value: "NAME",
    help: Bilingual(en: "who decides ($HWAJA_USER, else $USER)", ko: "누가 정하는지 (기본은 $HWAJA_USER, 없으면 $USER)"))
  static let note = Option(
    name: "note", value: "TEXT", help: Bilingual(en: "what there is to say about it", ko: "덧붙일 말"))
  static let limit = Option(
    name: "limit", value: "N", help: Bilingual(en: "show at most N (20)", ko: "N개까지만 보인다 (기본 20)"))
}

/// The ledger that the arguments ask for, and what is said of every change.
struct LedgerOptions {
  /// The ledger's path.
  let path: String
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
    path = arguments.text(.ledger) ?? "hwaja.sqlite"
  }

  /// Opens the ledger.
  func open(_ mode: Ledger.Mode = .open) throws(Failure) -> Ledger {
    let seconds = arguments.has(.wait) ? try arguments.count(.wait, atMost: 86_400) ?? 10 : 10
    do throws(LedgerFault) {
      return try Ledger(path: path, mode: mode, wait: seconds * 1000)
    } catch {
      throw Failure(error, ledger: path)
    }
  }

  /// Does something with the ledger whose faults end the command.
  func with<Value>(_ work: () throws(LedgerFault) -> Value) throws(Failure) -> Value {
    do throws(LedgerFault) { return try work() } catch { throw Failure(error, ledger: path) }
  }

  /// The time to note: as given, else that of `SOURCE_DATE_EPOCH`, else the clock's.
  func now() throws(Failure) -> LedgerTime {
    if let text = arguments.text(.now) {
      guard let time = LedgerTime(text) else {
        throw .usage(
          en: "--now takes a time such as 2026-02-03T09:00:00Z, not \"\(PlainLine.text(text))\".",
          ko: "--now에는 2026-02-03T09:00:00Z 같은 시각을 주세요. \"\(PlainLine.text(text))\"은(는) 쓸 수 없습니다.")
      }
      return time
    }
    let fixed = Self.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) }
    return LedgerTime(secondsSince1970: fixed ?? time(nil))
  }

  /// Who decides, when and why.
  func deed() throws(Failure) -> Deed {
    let names = [arguments.text(.by), Self.environment("HWAJA_USER"), Self.environment("USER")]
    guard let by = names.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
      throw .usage(en: "Who decides? Give a name: --by NAME.", ko: "누가 정하는지 --by 이름으로 알려 주세요.")
    }
    return Deed(at: try now(), by: by, note: arguments.text(.note))
  }

  /// The number in `S12` or `12`.
  static func number(_ word: String, letter: Character) -> Int? {
    Int(word.first == letter || word.first?.uppercased() == String(letter) ? word.dropFirst() : word[...])
      .flatMap { $0 > 0 ? $0 : nil }
  }

  /// The statement that a word names.
  static func statement(_ word: PathName) throws(Failure) -> Int {
    guard let number = number(word.text, letter: "S") else {
      throw .usage(
        en: "\"\(PlainLine.text(word.text))\" is no statement. Give its number, such as S12.",
        ko: "\"\(PlainLine.text(word.text))\"은(는) 발언이 아닙니다. S12 같은 번호를 주세요.")
    }
    return number
  }

  /// The one speaker that a word names: a number, or a name that means nobody else.
  ///
  /// - Throws: a ``Failure`` that lists them if there are several.
  func speaker(_ word: PathName, in ledger: Ledger) throws(Failure) -> StoredSpeaker {
    let shown = PlainLine.text(word.text)
    let number = Self.number(word.text, letter: "P")
    let found = try with { () throws(LedgerFault) in
      try ledger.speakers(named: number == nil ? word.text : nil, number: number)
    }
    let meant = StoredSpeaker.meant(by: word.text, among: found)
    if let only = meant.first, meant.count == 1 { return only }
    guard !meant.isEmpty else {
      throw Failure(
        code: .findings,
        message: Bilingual(
          en: "the ledger has no speaker \"\(shown)\". To list them: hwaja ledger speakers.",
          ko: "장부에 \"\(shown)\"이라는 화자가 없습니다. 목록은 hwaja ledger speakers로 볼 수 있습니다."))
    }
    let list = meant.prefix(8).map { "P\($0.id) \(SpeakerPage.title($0))" }
    throw .usage(
      en: "\"\(shown)\" may be \(list.joined(separator: ", ")). Give the number.",
      ko: "\"\(shown)\"은(는) 여럿입니다: \(list.joined(separator: ", ")). 번호를 주세요.")
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { value in unsafe String(cString: value) }
  }
}
