/// What the page has done since it was made: what it wrote to the console, and what it asked of the network.
extension BrowserPage {
  /// A line of the console.
  public struct Message: Sendable, Equatable {
    /// `error`, `warning`, `log`, `info`, `debug` and so on.
    public let level: String
    /// What it says.
    public let text: String
  }

  /// What was written to the console by scripts and, as for a policy that was broken, by the browser itself.
  public var messages: [Message] {
    let calls = events("Runtime.consoleAPICalled").map { call in
      Message(
        level: call["type"].string ?? "",
        text: call["args"].array.map { $0["value"].string ?? $0["description"].string ?? "" }.joined(separator: " "))
    }
    let entries = events("Log.entryAdded").map(\.["entry"]).map { entry in
      Message(level: entry["level"].string ?? "", text: entry["text"].string ?? "")
    }
    return calls + entries
  }

  /// Exceptions that no script caught.
  public var exceptions: [String] {
    events("Runtime.exceptionThrown").map(\.["exceptionDetails"])
      .map { $0["exception"]["description"].string ?? $0["text"].string ?? "" }
  }

  /// Errors and warnings of the console, and exceptions: none of a page that is well.
  public var problems: [String] {
    messages.filter { $0.level == "error" || $0.level == "warning" }.map(\.text) + exceptions
  }

  /// Addresses that were asked for, the page's own included, also those that a policy then refused.
  public var requests: [String] {
    events("Network.requestWillBeSent").compactMap { $0["request"]["url"].string }
      + events("Network.webSocketCreated").compactMap { $0["url"].string }
  }

  /// Addresses outside the page's own file that were asked for.
  public var externalRequests: [String] {
    requests.filter { request in !["file:", "data:", "blob:", "about:"].contains { request.hasPrefix($0) } }
  }
}
