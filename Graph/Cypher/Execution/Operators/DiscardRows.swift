/// Takes rows and keeps none: for queries without RETURN.
final class DiscardRows: Operator {}
