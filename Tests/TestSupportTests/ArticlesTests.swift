import Foundation
import TestSupport
import Testing

/// The articles of `Tests/Articles`: generated files, and what every annotation must keep to.
@Suite struct ArticlesTests {
  private let folder = ArticleFolder()

  /// With `HWAJA_UPDATE=1` in the environment the files are written anew.
  @Test func generatedFilesAreCurrent() throws {
    if ProcessInfo.processInfo.environment["HWAJA_UPDATE"] == "1" { try folder.update() }
    #expect(try folder.staleFiles() == [], "Run HWAJA_UPDATE=1 swift test --filter ArticlesTests")
  }

  @Test func quotesStandInQuotationMarks() throws {
    for article in try folder.articles() {
      let scalars = Array(article.text.unicodeScalars)
      for quote in article.annotation.quotes {
        let span = quote.content[0].scalars
        #expect(opens(scalars[..<span.lowerBound]), "\(article.name): \(quote.content[0].text)")
        #expect(quote.isOptional || closes(scalars[span.upperBound...]), "\(article.name): \(quote.content[0].text)")
      }
    }
  }

  @Test func noItemIsMarkedTwice() throws {
    for article in try folder.articles() {
      for items in [article.annotation.quotes, article.annotation.clauses] {
        let spans = items.map { $0.content.map(\.scalars) }
        #expect(Set(spans).count == spans.count, "\(article.name)")
      }
    }
  }

  @Test func contentsHaveNoSpacesOutside() throws {
    for article in try folder.articles() {
      let items = article.annotation.quotes + article.annotation.clauses
      for span in items.flatMap({ $0.content + [$0.source, $0.cue].compactMap { $0 } }) {
        #expect(span.text == span.text.trimmingCharacters(in: .whitespacesAndNewlines), "\(article.name): \(span.text)")
      }
    }
  }

  @Test func sourcesAreAmongTheSpeakersNames() throws {
    let pronouns: Set = ["그", "그녀", "이", "이들", "그들", "저"]
    for article in try folder.articles() {
      let names = Dictionary(uniqueKeysWithValues: article.speakers.map { ($0.id, $0.names) })
      for item in article.annotation.quotes + article.annotation.clauses {
        guard let source = item.source?.text, let speaker = item.speaker, !pronouns.contains(source) else { continue }
        #expect(names[speaker]?.contains(source) == true, "\(article.name): \(source)")
      }
    }
  }

  private func opens(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    let marks = Set("\"“'‘「『«＂".unicodeScalars)
    let rest = before.reversed().drop { $0 == " " }
    return rest.first.map(marks.contains) == true || rest.prefix(6).reversed().elementsEqual("&quot;".unicodeScalars)
  }

  private func closes(_ after: ArraySlice<Unicode.Scalar>) -> Bool {
    let marks = Set("\"”“'’′」』»＂".unicodeScalars)
    let rest = after.drop { $0 == " " }
    return rest.first.map(marks.contains) == true || rest.prefix(6).elementsEqual("&quot;".unicodeScalars)
  }
}
