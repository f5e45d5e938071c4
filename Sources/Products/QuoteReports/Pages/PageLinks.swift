/// Where pages link to: into the one page of the report, or to the files of a folder.
enum PageLinks {
  /// Everything is on one page.
  case onePage
  /// A page beside the index of a folder.
  case beside
  /// A page in a folder of that folder.
  case below

  /// Most statements on a page of a folder.
  static let statementsOfPage = 500

  /// Address of a speaker, by index.
  func speaker(_ index: Int) -> String {
    self == .onePage ? "#p\(index + 1)" : "\(prefix)\(Self.speakerFile(index, page: 0))"
  }

  /// Address of an article, by index.
  func document(_ index: Int) -> String {
    self == .onePage ? "#d\(index + 1)" : "\(prefix)\(Self.documentFile(index))"
  }

  /// Address of the place of a statement in its article.
  func place(_ number: Int, in document: Int) -> String {
    self == .onePage ? "#t\(number)" : "\(self.document(document))#t\(number)"
  }

  /// Address of a statement among its speaker's: it stands there with an index.
  func card(_ number: Int, of speaker: Int, at index: Int) -> String {
    if self == .onePage { return "#s\(number)" }
    return "\(prefix)\(Self.speakerFile(speaker, page: index / Self.statementsOfPage))#s\(number)"
  }

  /// Address of an outlet, by index.
  func outlet(_ index: Int) -> String {
    self == .onePage ? "#o\(index + 1)" : "\(prefix)\(Self.outletFile(index, page: 0))"
  }

  /// Address of a page of the folder, such as `headlines`; its section on the one page.
  func list(_ name: String) -> String { self == .onePage ? "#\(name)" : "\(prefix)\(name).html" }

  static func speakerFile(_ index: Int, page: Int) -> String { "speakers/\(paged("\(index + 1)", page))" }
  static func documentFile(_ index: Int) -> String { "articles/\(index + 1).html" }
  static func outletFile(_ index: Int, page: Int) -> String { "outlets/\(paged("\(index + 1)", page))" }

  /// Name of a page that goes on over several files: `headlines.html`, `headlines-2.html`.
  static func paged(_ name: String, _ page: Int) -> String { page == 0 ? "\(name).html" : "\(name)-\(page + 1).html" }

  private var prefix: String { self == .below ? "../" : "" }
}
