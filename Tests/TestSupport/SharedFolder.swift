import Foundation

/// Gold and corpus for local testing, which are no part of the repository.
///
/// They are at `$HWAJA_SHARED`, else at `../shared` beside the repository. A test that needs them is visibly skipped:
///
/// ```swift
/// @Test(.enabled(if: SharedFolder.path != nil, "../shared is missing"))
/// ```
public enum SharedFolder {
  /// Path of the folder, if it is there.
  public static let path: String? = {
    let repository = (1...3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let beside = repository.deletingLastPathComponent().appendingPathComponent("shared").path
    let path = ProcessInfo.processInfo.environment["HWAJA_SHARED"] ?? beside
    return FileManager.default.fileExists(atPath: path + "/gold/dev.jsonl") ? path : nil
  }()
}
