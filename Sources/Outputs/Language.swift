/// A language that the program writes.
public enum Language: String, Sendable, CaseIterable {
  /// 한국어
  case korean = "ko"
  /// English
  case english = "en"
}

/// One text in both languages, side by side, so that neither is forgotten.
///
/// ```swift
/// Bilingual(en: "No such file.", ko: "그런 파일이 없습니다.")[.korean]
/// ```
public struct Bilingual: Sendable, Equatable {
  /// The English text.
  public var english: String
  /// The Korean text.
  public var korean: String

  /// Makes a text of both languages.
  public init(en english: String, ko korean: String) {
    self.english = english
    self.korean = korean
  }

  /// The text in one language.
  public subscript(language: Language) -> String { language == .korean ? korean : english }
}
