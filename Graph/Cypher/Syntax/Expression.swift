/// An expression as written, with its place in the query.
struct Expression {
  indirect enum Form {
    case literal(Literal)
    case parameter(String)
    case variable(String)
    case property(Expression, String)
    /// `n:A:B`: the labels of a node or the type of a relationship.
    case hasLabels(Expression, LabelExpression)
    case not(Expression)
    case negate(Expression)
    case plus(Expression)
    case isNull(Expression)
    case isNotNull(Expression)
    /// Two or more operands; long chains stay flat.
    case and([Expression])
    case or([Expression])
    case xor([Expression])
    /// `a < b <= c`: the first operand and what follows.
    case comparison(Expression, [(sign: ComparisonOperator, operand: Expression)])
    /// Left to right.
    case arithmetic(Expression, [(sign: ArithmeticOperator, operand: Expression)])
    case test(TestOperator, Expression, Expression)
    case list([Expression])
    case map([(key: String, value: Expression)])
    case mapProjection(Expression, [MapProjectionItem])
    case index(Expression, Expression)
    case slice(Expression, from: Expression?, to: Expression?)
    case `case`(CaseExpression)
    case function(FunctionCall)
    case countStar
    case listComprehension(ListComprehension)
    case patternComprehension(PatternComprehension)
    case quantifier(Quantifier, ListComprehension)
    case reduce(ReduceExpression)
    /// A pattern as a predicate: whether there is a match.
    case pattern(PatternPath)
    case exists(Subquery)
    case count(Subquery)
    case collect(Subquery)
  }

  enum Literal {
    case null
    case boolean(Bool)
    case integer(Int)
    case double(Double)
    case string(String)
  }

  enum Quantifier: String {
    case all, any, none, single
  }

  let form: Form
  /// UTF-8 bytes into the query.
  let offset: Int
}
