public import Foundation

/// What a person does at the keyboard and with the mouse.
extension BrowserPage {
  /// Presses and releases a key, with modifiers before it: `j`, `?`, `Enter`, `ArrowLeft`, `Control+z`, `Shift+Tab`.
  public func press(_ keys: String) async throws {
    var parts = keys.count == 1 ? [keys] : keys.split(separator: "+").map(String.init)
    let key = PressedKey(parts.removeLast())
    let modifiers = parts.reduce(0) { $0 | (Self.modifiers[$1] ?? 0) }
    var event: [String: BrowserValue] = [
      "key": .string(key.key), "code": .string(key.code), "windowsVirtualKeyCode": .number(Double(key.number)),
      "modifiers": .number(Double(modifiers)),
    ]
    // With Control, Alt or Meta a key writes nothing.
    let text = modifiers & ~8 == 0 ? key.text : nil
    event["type"] = text == nil ? "rawKeyDown" : "keyDown"
    event["text"] = text.map(BrowserValue.string)
    try await send("Input.dispatchKeyEvent", .object(event))
    (event["type"], event["text"]) = ("keyUp", nil)
    try await send("Input.dispatchKeyEvent", .object(event))
  }

  private static let modifiers = ["Alt": 1, "Control": 2, "Meta": 4, "Shift": 8]

  /// Writes text where the focus is, as an input method does: no key is pressed.
  public func type(_ text: String) async throws { try await send("Input.insertText", ["text": .string(text)]) }

  /// Clicks the middle of the first element that answers to the selector, scrolled into view.
  ///
  /// - Throws: ``BrowserError/noElement(_:)`` if there is none that has a size.
  public func click(_ selector: String) async throws {
    let place = try await evaluate(
      """
      (() => {
        const element = document.querySelector(\(Self.quoted(selector)));
        if (!element) return null;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const box = element.getBoundingClientRect();
        return box.width * box.height > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      })()
      """)
    guard place != .null else { throw BrowserError.noElement(selector) }
    for (type, count) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 1)] as [(String, BrowserValue)] {
      try await send(
        "Input.dispatchMouseEvent",
        ["type": .string(type), "x": place[0], "y": place[1], "button": "left", "clickCount": count])
    }
  }

  /// Gives files to a file chooser of the page.
  ///
  /// - Throws: ``BrowserError/noElement(_:)`` if none answers to the selector.
  public func choose(_ files: [URL], for selector: String) async throws {
    let answer = try await send(
      "Runtime.evaluate", ["expression": .string("document.querySelector(\(Self.quoted(selector)))")])
    guard answer["result"]["objectId"] != .null else { throw BrowserError.noElement(selector) }
    try await send(
      "DOM.setFileInputFiles",
      ["files": .array(files.map { .string($0.path) }), "objectId": answer["result"]["objectId"]])
  }

  /// The text as a string literal of JavaScript.
  private static func quoted(_ text: String) -> String {
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

/// A key as the events of a page describe it.
private struct PressedKey {
  /// What it means: `j`, `Enter`.
  var key: String
  /// Where it lies: `KeyJ`, `Enter`.
  var code: String
  /// Its old number.
  var number: Int
  /// What it writes, if anything.
  var text: String?

  private static let named = [
    "Enter": 13, "Escape": 27, "Tab": 9, "Backspace": 8, "Delete": 46, "Home": 36, "End": 35, "PageUp": 33,
    "PageDown": 34, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40,
  ]

  init(_ name: String) {
    if let number = Self.named[name] {
      (key, code, self.number, text) = (name, name, number, name == "Enter" ? "\r" : nil)
    } else if let ascii = name.first?.asciiValue, name.first?.isLetter == true {
      (key, code, number, text) = (name, "Key\(name.uppercased())", Int(ascii & ~0x20), name)
    } else if name.first?.isNumber == true {
      (key, code, number, text) = (name, "Digit\(name)", Int(name.first?.asciiValue ?? 0), name)
    } else {
      (key, code, number, text) = (name, name == " " ? "Space" : "", name == " " ? 32 : 0, name)
    }
  }
}
