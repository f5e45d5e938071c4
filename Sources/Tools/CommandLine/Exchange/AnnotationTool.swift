import Audit
import Outputs

/// A tool in which people annotate.
enum AnnotationTool: String, CaseIterable {
  case brat
  case labelStudio = "label-studio"
  case doccano
  case webanno

  /// Tools whose files can be read back.
  static let readable: [AnnotationTool] = [.brat, .labelStudio, .doccano]

  /// The file that holds all documents; `nil` if each has its own.
  var file: PathName? {
    switch self {
    case .labelStudio: PathName("tasks.json")
    case .doccano: PathName("documents.jsonl")
    case .brat, .webanno: nil
    }
  }

  /// Files that tell the tool what there is to annotate.
  var configuration: [(name: String, bytes: [UInt8])] {
    switch self {
    case .brat: [(BratConfiguration.fileName, Array(BratConfiguration.text.utf8))]
    case .labelStudio: [("interface.xml", Array(LabelStudioConfiguration.text.utf8))]
    case .doccano: [("span-labels.json", DoccanoLabels.spans), ("relation-labels.json", DoccanoLabels.links)]
    case .webanno: []
    }
  }
}

extension Option {
  static let to = Option(
    name: "to", value: "TOOL", choices: AnnotationTool.allCases.map(\.rawValue),
    help: Bilingual(en: "the tool that is to read it", ko: "읽을 도구"))
  static let from = Option(
    name: "from", value: "TOOL", choices: AnnotationTool.readable.map(\.rawValue),
    help: Bilingual(en: "the tool that wrote it", ko: "만든 도구"))
  static let units = Option(
    name: "units", value: "UNIT", choices: OffsetUnit.allCases.map(\.rawValue),
    help: Bilingual(
      en: "what Label Studio counts; some old versions utf16 (scalars)",
      ko: "Label Studio가 세는 단위. 옛 버전 가운데 utf16이 있다 (기본 scalars)"))
  static let outputFolder = Option(
    name: "output", letter: "o", value: "DIR",
    help: Bilingual(en: "a new or empty folder for the files", ko: "파일을 담을, 새 폴더나 빈 폴더"))

  /// The unit of Label Studio's offsets.
  ///
  /// - Throws: a ``Failure`` if it is given for a tool that has only one.
  static func unit(_ arguments: Arguments, for tool: AnnotationTool) throws(Failure) -> OffsetUnit {
    guard let text = arguments.text(.units) else { return .scalars }
    guard tool == .labelStudio else {
      throw .usage(
        en: "--units is for label-studio; the offsets of \(tool.rawValue) have one unit only.",
        ko: "--units는 label-studio에만 씁니다. \(tool.rawValue)의 단위는 하나뿐입니다.")
    }
    return OffsetUnit(rawValue: text) ?? .scalars
  }
}
