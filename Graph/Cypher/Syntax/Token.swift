/// A piece of query text.
struct Token {
  enum Kind: Equatable {
    /// A name; the keyword is nil for names in backticks.
    case name(String, keyword: Keyword?)
    /// The digits as written, with the `0x` or `0o` before them.
    case integer(String)
    case double(Double)
    /// What begins with a digit but is no number.
    case invalidNumber(String)
    case string(String)
    case symbol(Symbol)
    case end
  }

  /// Punctuation and operators.
  enum Symbol: String {
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case leftBracket = "["
    case rightBracket = "]"
    case leftBrace = "{"
    case rightBrace = "}"
    case comma = ","
    case dot = "."
    case dots = ".."
    case colon = ":"
    case semicolon = ";"
    case dollar = "$"
    case bar = "|"
    case ampersand = "&"
    case exclamation = "!"
    case plus = "+"
    case plusEqual = "+="
    case minus = "-"
    case star = "*"
    case slash = "/"
    case percent = "%"
    case caret = "^"
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessEqual = "<="
    case greater = ">"
    case greaterEqual = ">="
    case matches = "=~"
  }

  let kind: Kind
  /// UTF-8 bytes into the query.
  let start: Int
  let end: Int

  /// The token as messages name it.
  var description: String {
    switch kind {
    case .name(let name, keyword: .some): name.uppercased()
    case .name(let name, keyword: nil): "'\(name.prefix(40))'"
    case .integer(let digits): "the number \(digits.prefix(40))"
    case .double(let value): "the number \(value)"
    case .invalidNumber(let text): "'\(text)'"
    case .string: "a string"
    case .symbol(let symbol): "'\(symbol.rawValue)'"
    case .end: "the end of the query"
    }
  }
}
