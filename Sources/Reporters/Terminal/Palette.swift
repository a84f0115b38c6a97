import Findings

/// Colours of the terminal report (ECMA-48 SGR sequences), or none.
struct Palette {
  let isColoured: Bool

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: paint("1;31", text)
    case .warning: paint("1;33", text)
    case .note: paint("1;36", text)
    }
  }

  func emphasis(_ text: String) -> String { paint("1", text) }

  /// Line numbers, frames and the marks of the other side.
  func frame(_ text: String) -> String { paint("1;34", text) }

  private func paint(_ code: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
