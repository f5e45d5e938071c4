import JSONText

/// The labels of a doccano project that holds gold, as doccano imports them.
///
/// Doccano knows nothing of a span but its label, so what is optional or rejected has a label of its own.
public enum DoccanoLabels {
  /// The labels of spans.
  public static var spans: [UInt8] {
    let labels = SpanGraph.Label.allCases
    let marked = labels.filter { $0.layer != nil }.flatMap { label in
      states.map { name(.init(label: label, parts: [], isOptional: $0.0, isRejected: $0.1)) }
    }
    return file(labels.map(\.rawValue) + marked)
  }

  /// The labels of links.
  public static var links: [UInt8] { file(SpanGraph.Role.allCases.map(\.rawValue)) }

  private static let states = [(true, false), (false, true), (true, true)]
  private static let optional = " (optional)"
  private static let rejected = " (rejected)"

  /// The label of a span.
  static func name(_ node: SpanGraph.Node) -> String {
    node.label.rawValue + (node.isOptional ? optional : "") + (node.isRejected ? rejected : "")
  }

  /// A span of this label; `nil` if there is none.
  static func node(_ name: String, _ span: Range<Int>, offset: Int) -> SpanGraph.Node? {
    var name = name
    let isRejected = cut(rejected, from: &name)
    let isOptional = cut(optional, from: &name)
    guard let label = SpanGraph.Label(rawValue: name), label.layer != nil || !(isRejected || isOptional) else {
      return nil
    }
    return .init(label: label, parts: [span], isOptional: isOptional, isRejected: isRejected, offset: offset)
  }

  private static func cut(_ ending: String, from name: inout String) -> Bool {
    guard name.hasSuffix(ending) else { return false }
    name.removeLast(ending.count)
    return true
  }

  private static func file(_ names: [String]) -> [UInt8] {
    let colours = ["#1f77b4", "#2ca02c", "#ff7f0e", "#9467bd", "#d62728", "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22"]
    var json = JSONWriter(indented: true)
    json.openArray()
    for (place, name) in names.enumerated() {
      json.openObject()
      json.member("text", name)
      json.key("suffixKey")
      json.string(place < 9 ? "\(place + 1)" : nil)
      json.member("backgroundColor", colours[place % colours.count])
      json.member("textColor", "#ffffff")
      json.closeObject()
    }
    json.closeArray()
    return json.bytes + [0x0A]
  }
}
