import Foundation
import Synchronization

/// Something that DevTools tells without being asked.
struct DevToolsEvent: Sendable {
  let method: String
  let session: String?
  let parameters: BrowserValue
}

/// Commands of the DevTools protocol, their answers and the events in between.
///
/// Messages are JSON that ends with a zero byte.
final class DevToolsConnection: Sendable {
  /// The browser at the other end.
  let process: ChromiumProcess

  private struct State {
    var lastCommand = 0
    var waiting: [Int: CheckedContinuation<BrowserValue, any Error>] = [:]
    var events: [DevToolsEvent] = []
    var isOpen = true
  }

  private let state = Mutex(State())

  /// Starts a browser and listens to it.
  init(language: String) throws {
    process = try ChromiumProcess(language: language)
    Thread.detachNewThread { self.listen() }
  }

  /// What has been told so far: of one session, or of the browser as a whole.
  func events(_ method: String, session: String?) -> [BrowserValue] {
    state.withLock { $0.events.filter { $0.method == method && $0.session == session }.map(\.parameters) }
  }

  /// Sends a command and gives what is answered.
  ///
  /// - Throws: ``BrowserError`` if the command is refused, the browser dies, or there is no answer in time.
  func send(
    _ method: String, _ parameters: BrowserValue = [:], session: String? = nil, timeout: Double = 60
  ) async throws -> BrowserValue {
    let number = state.withLock { state in
      state.lastCommand += 1
      return state.lastCommand
    }
    let message: BrowserValue = [
      "id": .number(Double(number)), "method": .string(method), "params": parameters,
      "sessionId": session.map(BrowserValue.string) ?? nil,
    ]
    let bytes = try Self.bytes(message)
    let watch = Task {
      try await Task.sleep(for: .seconds(timeout))
      resume(number, with: .failure(BrowserError.timedOut(method)))
    }
    defer { watch.cancel() }
    let answer = try await withCheckedThrowingContinuation { continuation in
      let isOpen = state.withLock { state in
        if state.isOpen { state.waiting[number] = continuation }
        return state.isOpen
      }
      guard isOpen else { return continuation.resume(throwing: BrowserError.notRunning(process.lastWords)) }
      do { try process.commands.write(contentsOf: bytes) } catch { resume(number, with: .failure(error)) }
    }
    if let message = answer["error"]["message"].string {
      throw BrowserError.refused(command: method, message: message)
    }
    return answer["result"]
  }

  /// The message without members that are null, which DevTools does not take at the top.
  private static func bytes(_ message: BrowserValue) throws -> Data {
    guard case .object(let members) = message else { return Data() }
    return try JSONEncoder().encode(members.filter { $0.value != .null }) + [0]
  }

  private func resume(_ number: Int, with result: Result<BrowserValue, any Error>) {
    state.withLock { $0.waiting.removeValue(forKey: number) }?.resume(with: result)
  }

  // MARK: Listening

  private func listen() {
    var bytes = Data()
    while true {
      let piece = process.answers.availableData
      if piece.isEmpty { break }
      bytes += piece
      guard piece.contains(0) else { continue }
      var messages = bytes.split(separator: 0, omittingEmptySubsequences: false)
      bytes = Data(messages.removeLast())
      for message in messages { take(message) }
    }
    let waiting = state.withLock { state in
      state.isOpen = false
      return state.waiting.keys.sorted()
    }
    for number in waiting { resume(number, with: .failure(BrowserError.notRunning(process.lastWords))) }
  }

  private func take(_ bytes: Data) {
    guard let message = try? JSONDecoder().decode(BrowserValue.self, from: bytes) else { return }
    if let number = message["id"].number {
      resume(Int(number), with: .success(message))
    } else if let method = message["method"].string {
      let event = DevToolsEvent(
        method: method, session: message["sessionId"].string, parameters: message["params"])
      state.withLock { $0.events.append(event) }
    }
  }
}
