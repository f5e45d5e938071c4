import AnalysisRecords

/// The labelling interface of a Label Studio project that holds gold, in XML.
public enum LabelStudioConfiguration {
  /// The interface: labels, links, and what is asked of a span of each label.
  public static let text: String = {
    let colours = ["#1f77b4", "#2ca02c", "#ff7f0e", "#9467bd", "#d62728"]
    let labels = zip(SpanGraph.Label.allCases, colours).enumerated().map { place, label in
      #"    <Label value="\#(label.0.rawValue)" background="\#(label.1)" hotkey="\#(place + 1)"/>"#
    }
    let links = SpanGraph.Role.allCases.map { #"    <Relation value="\#($0.rawValue)"/>"# }
    let kinds = EntityKind.allCases.map { #"      <Choice value="\#($0.rawValue)"/>"# }
    let name = LabelStudioNames.self
    return """
      <View>
        <Relations>
      \(links.joined(separator: "\n"))
        </Relations>
        <Labels name="\(name.label)" toName="\(name.text)">
      \(labels.joined(separator: "\n"))
        </Labels>
        <Text name="\(name.text)" value="$text" granularity="symbol"/>
        <View visibleWhen="region-selected">
          <Choices name="\(name.status)" toName="\(name.text)" perRegion="true" choice="multiple"
                   whenTagName="\(name.label)" whenLabelValue="Quote,Clause">
            <Choice value="\(name.optional)"/>
            <Choice value="\(name.rejected)"/>
          </Choices>
          <Choices name="\(name.kind)" toName="\(name.text)" perRegion="true"
                   whenTagName="\(name.label)" whenLabelValue="Speaker">
      \(kinds.joined(separator: "\n"))
          </Choices>
          <TextArea name="\(name.speaker)" toName="\(name.text)" perRegion="true" maxSubmissions="1" editable="true"
                    placeholder="id" whenTagName="\(name.label)" whenLabelValue="Speaker"/>
          <TextArea name="\(name.names)" toName="\(name.text)" perRegion="true" editable="true"
                    placeholder="name" whenTagName="\(name.label)" whenLabelValue="Speaker"/>
        </View>
      </View>

      """
  }()
}

/// Names of the controls in the labelling interface, and words of its choices.
enum LabelStudioNames {
  static let text = "text"
  static let label = "label"
  static let status = "status"
  static let kind = "kind"
  static let speaker = "speaker_id"
  static let names = "names"
  static let optional = "optional"
  static let rejected = "rejected"
}
