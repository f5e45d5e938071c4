import AnalysisRecords
import Glibc
import Outputs
import QuoteReports

/// Where a report goes: into one file, or as pages into a folder.
enum ReportOutput {
  /// A file or standard output.
  case file(ByteOutput)
  /// A folder, and what messages call it.
  case folder(FolderOutput, name: String)

  /// Opens what the arguments name; pages go into a folder unless `-o` names a file of HTML or something that is no
  /// folder.
  init(_ arguments: Arguments) throws(Failure) {
    if let path = arguments.path(.output), arguments.text(.format([], .inputs)) == "html", Self.isFolder(path) {
      do throws(FolderOutput.Fault) {
        self = .folder(
          try FolderOutput(replacing: path, isOurs: FolderReport.isPage), name: PlainLine.text(path.text))
      } catch {
        throw Failure(error, folder: path.text)
      }
    } else {
      self = .file(try RunOptions.output(arguments))
    }
  }

  private static func isFolder(_ path: PathName) -> Bool {
    var status = stat()
    if unsafe stat(path.characters, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    return path.text != "-" && !path.hasSuffix(".html") && !path.hasSuffix(".htm")
  }
}

extension Failure {
  /// A folder of pages can't be written.
  init(_ fault: FolderOutput.Fault, folder: String) {
    switch fault {
    case .output(let fault): self.init(fault, output: folder)
    case .occupied(let file):
      let (name, shown) = (PlainLine.text(folder), PlainLine.text(file))
      self.init(
        code: .cannotCreate,
        message: Bilingual(
          en: "\(name): holds \(shown), which no report wrote. Choose an empty or new folder with -o.",
          ko: "\(name): 보고서가 만들지 않은 \(shown)이(가) 들어 있습니다. -o로 비었거나 새로운 폴더를 주세요."))
    }
  }
}

extension Option {
  static let grouping = Option(
    name: "by", value: "WHAT", choices: ReportGrouping.allCases.map(\.rawValue),
    help: Bilingual(
      en: "put statements together by speaker, document or outlet (speaker)", ko: "발언을 화자, 문서, 매체별로 묶는다 (기본 speaker)"))
  static let since = Option(
    name: "since", value: "DAY",
    help: Bilingual(en: "only articles published on DAY (2026-02-03) or later", ko: "DAY(2026-02-03)부터 발행된 기사만"))
  static let until = Option(
    name: "until", value: "DAY",
    help: Bilingual(en: "only articles published on DAY or earlier", ko: "DAY까지 발행된 기사만"))
}

extension Arguments {
  /// The period that `--since` and `--until` mean.
  func period() throws(Failure) -> ReportPeriod {
    let period = ReportPeriod(since: try day(.since), until: try day(.until))
    if let since = period.since, let until = period.until, since > until {
      throw .usage(
        en: "--since \(since.text) is later than --until \(until.text). Swap them.",
        ko: "--since \(since.text)이(가) --until \(until.text)보다 늦습니다. 바꾸어 주세요.")
    }
    return period
  }

  private func day(_ option: Option) throws(Failure) -> CalendarDay? {
    guard let text = text(option) else { return nil }
    guard let day = CalendarDay(startOf: text), day.text == text else {
      throw .usage(
        en: "--\(option.name) takes a day such as 2026-02-03, not \"\(PlainLine.text(text))\".",
        ko: "--\(option.name)에는 2026-02-03 같은 날짜를 주세요. \"\(PlainLine.text(text))\"은(는) 쓸 수 없습니다.")
    }
    return day
  }
}
