/// A piece of `n {.name, .*, key: value, variable}`.
enum MapProjectionItem {
  case property(String)
  case allProperties
  case entry(key: String, value: Expression)
}
