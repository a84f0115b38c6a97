import Claims

/// Who a paragraph last said to pay for what: "they" and "Medicare does too" refer to it.
struct InsuranceCover {
  var subject: Argument
  var payer: ConceptKey?
}
