/// What stands before or behind a number and opens or marks its bounds, as data.
enum BoundEffect: Sendable {
  /// The number is the least: "at least".
  case least
  /// More than the number: "over".
  case above
  /// The number is the most: "up to".
  case most
  /// Less than the number: "under".
  case below
  case approximate
  /// Both bounds follow: "between".
  case between
  /// "equal to".
  case exact
  /// "aged", "the ages of": the number counts years of life.
  case age
}

enum BoundPhrases {
  /// Phrases before a number, longest match first.
  static let before: [(effect: BoundEffect, phrases: String)] = [
    (
      .least,
      """
      at least,at least or equal to,no less than,not less than,no fewer than,not fewer than,a minimum of,minimum of,
      min of,as little as,as low as,as few as,upward of,upwards of,not under,not below,
      greater than or equal to,more than or equal to,higher than or equal to,larger than or equal to,
      bigger than or equal to,greater or equal than,more or equal than,higher or equal than,
      larger or equal than,bigger or equal than,equal to or more than,equal to or greater than,
      equal to or higher than,no lower than,not lower than,no younger than
      """
    ),
    (
      .above,
      """
      more than,greater than,higher than,larger than,bigger than,longer than,older than,heavier than,
      over,above,exceeding,exceeds,exceeded,exceed,in excess of,beyond,surpass,surpasses,surpassing,
      surpassed,well over,just over
      """
    ),
    (
      .most,
      """
      up to,at most,no more than,not more than,never more than,no greater than,not greater than,
      no higher than,not higher than,no longer than,not longer than,not over,not above,
      not exceeding,not exceed,never exceed,not to exceed,a maximum of,maximum of,max of,as much as,
      as many as,as high as,as long as,less than or equal to,lower than or equal to,
      smaller than or equal to,fewer than or equal to,less or equal than,lower or equal than,
      smaller or equal than,fewer or equal than,equal to or less than,equal to or lower than,
      equal to or smaller than,no older than,not beyond
      """
    ),
    (
      .below,
      """
      less than,fewer than,lower than,smaller than,shorter than,younger than,lighter than,under,below
      """
    ),
    (
      .approximate,
      """
      about,around,approximately,approx,approximate,roughly,nearly,almost,an estimated,estimated,
      circa,ca,close to,an average of,average of,some,just about
      """
    ),
    (.age, "age,aged,ages,age of,ages of,the age of,the ages of"),
    (.between, "between,anywhere between"),
    (.exact, "equal to,equals,equals to,equaling,equaling to,equalling"),
  ]

  /// Phrases behind a number and its unit.
  static let after: [(effect: BoundEffect, phrases: String)] = [
    (
      .least,
      """
      or more,or greater,or higher,or above,or over,or longer,or older,or larger,or bigger,or better,
      and more,and above,and over,and older,and up,and higher,and greater,and upward,and upwards,
      or up,or upward,or upwards,plus
      """
    ),
    (
      .most,
      """
      or less,or fewer,or lower,or below,or under,or younger,or smaller,or shorter,
      and under,and below,and younger,and less,and lower,at most
      """
    ),
  ]
}
