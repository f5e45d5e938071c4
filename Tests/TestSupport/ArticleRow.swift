import Foundation

/// One line of `rows.jsonl`: the article as an archive has it, headline and text apart.
struct ArticleRow: Encodable {
  let id: String
  let title: String
  let text: String
  let outlet: String
  let published: String
  let url: String

  init(_ article: MarkedArticle) {
    let gold = GoldRow(article)
    (id, outlet, published, url) = (gold.id, gold.outlet, gold.published, gold.url)
    // A line break of two scalars is one Character.
    let isLineBreak = { (scalar: Unicode.Scalar) in scalar == "\n" || scalar == "\r" }
    let headline = article.text.unicodeScalars.drop { $0.properties.isWhitespace }
    let below = headline.drop { !isLineBreak($0) }.drop { $0.properties.isWhitespace }
    title = String(headline.prefix { !isLineBreak($0) }).trimmingCharacters(in: .whitespaces)
    text = String(below)
  }
}
