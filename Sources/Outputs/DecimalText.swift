/// Numbers as a page shows them.
public enum DecimalText {
  /// A number from 0 with so many decimals, rounded: `0.962`.
  public static func fixed(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let number = Int((value * Double(scale)).rounded())
    let rest = String(number % scale)
    return "\(number / scale).\(String(repeating: "0", count: decimals - rest.count))\(rest)"
  }
}
