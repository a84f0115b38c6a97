/// Makes web pages, with the surroundings that articles have on a site.
enum WebPage {
  static func of(_ article: ArticleLines) -> String {
    let title = ArticleLines.escaped(article.title)
    var page = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(title) | Made-up Health</title>
      <meta property="og:title" content="\(title)"><meta name="author" content="Ann Author">
      <script>window.settings = {"page": 1, "section": "health", "tags": ["a", "b", "c"]};</script>
      <style>body { font: 16px/1.5 serif } .share { display: flex }</style></head>
      <body class="single"><header><nav><ul>\(links("topic", 12))</ul></nav></header>
      <main><article class="post"><h1>\(title)</h1>

      """
    for (isHeading, text) in article.body {
      let words = ArticleLines.escaped(text)
      if isHeading {
        page += "<h2 id=\"\(words.count)\">\(words)</h2>\n"
      } else {
        let first = words.prefix { $0 != " " }
        page += "<p class=\"text\"><strong>\(first)</strong>\(words.dropFirst(first.count))</p>\n"
      }
    }
    return page + """
      </article><aside class="related"><h3>Read next</h3><ul>\(links("article", 8))</ul></aside></main>
      <footer><p>Made up for measuring.</p><ul>\(links("about", 6))</ul></footer></body></html>

      """
  }

  private static func links(_ name: String, _ count: Int) -> String {
    (0..<count).map { "<li><a href=\"/\(name)/\($0)\" class=\"link\">\(name) \($0)</a></li>" }
      .joined()
  }
}
