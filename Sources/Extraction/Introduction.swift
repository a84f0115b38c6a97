/// A name that the text brought in as one of a kind: "cyclosporine, a medication that".
struct Introduction {
  /// The base form of the word for the kind.
  let kind: Int32
  let argument: Argument
  /// How many sentences ago.
  var age = 0
}
