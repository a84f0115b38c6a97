import Documents
import Testing

@testable import Extraction

@Suite struct QuantityRecognizerTests {
  @Test func rangesStayRanges() {
    #expect(brief("typically between 1 to 5 mg—it") == ["1...5 mg"])
    #expect(brief("from 1.5 mg to 4.5 mg per day") == ["1.5...4.5 mg/day"])
    #expect(brief("LDN (1-5 mg) and 1–5mg") == ["1...5 mg", "1...5 mg"])
    #expect(brief("(50-100 mg daily)") == ["50...100 mg/day"])
    #expect(brief("30 to 40 percent") == ["30...40 %"])
    #expect(brief("500–1,000 mg twice daily") == ["500...1000 mg 2*1 day"])
    #expect(brief("for 4–6 weeks") == ["4...6 wk"])
    #expect(brief("an 8- to 16-week trial") == ["8...16 wk"])
    #expect(brief("between 2 and 3 million people") == ["2000000...3000000"])
    #expect(brief("from -18 °C to -34 °C") == ["-34...-18 Cel"])
    #expect(brief("500 mg to 1 g") == ["0.5...1 g"])
  }

  @Test func decreasingNumbersAreNoRange() {
    #expect(brief("reduced from 10 mg to 5 mg") == ["10 mg", "5 mg"])
    #expect(brief("from 5 mg to 3 weeks") == ["5 mg", "3 wk"])
  }

  @Test func boundsOpenWhereTheTextSaysSo() {
    #expect(brief("50 mg or more") == ["50... mg"])
    #expect(brief("at least 30 minutes") == ["30... min"])
    #expect(brief("no more than 4,000 IUs") == ["...4000 IU"])
    #expect(brief("as much as 800 IUs") == ["...800 IU"])
    #expect(brief("up to 2 g") == ["...2 g"])
    #expect(brief("less than 200 ng/ml") == ["<...200 ng/mL"])
    #expect(brief("more than 10 times higher") == [">10... x"])
    #expect(brief("a BMI >= 35 or ≤ 18") == ["35...", "...18"])
    #expect(brief("women under 60") == ["<...60"])
    #expect(brief("7.5 mg a day or less") == ["...7.5 mg/day"])
    #expect(brief("15 mg or more each day") == ["15... mg/day"])
    #expect(brief("more than 10 and less than 20 mg") == ["><10...20 mg"])
    #expect(brief("age plus 5 grams") == ["5 g"])
  }

  @Test func overBeforeADurationMayMeanDuring() {
    #expect(brief("fell over 8 weeks") == ["8 wk"])
    #expect(brief("used for over 8 weeks") == [">8... wk"])
  }

  @Test func ratesAreKeptApartFromAmounts() {
    #expect(brief("6 mg/kg/day and 200mg/day") == ["6 mg/kg/day", "200 mg/day"])
    #expect(brief("is .25 mg twice a week") == ["0.25 mg 2*1 week"])
    #expect(brief("up to 1 mg two times a week") == ["...1 mg 2*1 week"])
    #expect(brief("50 mg once daily") == ["50 mg/day 1*1 day"])
    #expect(brief("500 mg b.i.d., 400 mg q8h") == ["500 mg 2*1 day", "400 mg 1*8 hour"])
    #expect(brief("100 mg every other day") == ["100 mg 1*2 day"])
    #expect(brief("1–2 tablets every 4 to 6 hours") == ["1...2 tablet 1*4-6 hour"])
    #expect(brief("1,000 mg of calcium a day") == ["1000 mg/day"])
    #expect(brief("600 IU of vitamin D daily") == ["600 IU/day"])
    #expect(brief("**10,000 IU** of `D3` daily") == ["10000 IU/day"])
    #expect(brief("a daily dose of 50 mg") == ["50 mg/day"])
    #expect(brief("100 mg/5 mL") == ["100 mg/5 mL"])
    #expect(brief("5 mg of it and walks daily") == ["5 mg"])
  }

  @Test func frequenciesStandAlone() {
    #expect(brief("three times a day") == ["3/day 3*1 day"])
    #expect(brief("5 days a week") == ["5 d/week 5*1 week"])
    #expect(brief("every 6 hours") == ["6 h 1*6 hour"])
    #expect(brief("every 3 to 7 days") == ["3...7 d 1*3-7 day"])
    #expect(brief("either twice or three times daily") == ["2...3/day 2-3*1 day"])
    #expect(brief("30 minutes a day, 5 days a week") == ["30 min/day", "5 d/week 5*1 week"])
  }

  @Test func formsAreCountedAndMeasured() {
    #expect(brief("two 500 mg tablets") == ["2 tablet", "500 mg/tablet"])
    #expect(brief("take 2 500 mg tablets") == ["2 tablet", "500 mg/tablet"])
    #expect(brief("a half tablet") == ["0.5 tablet"])
    #expect(
      brief("one-quarter to one-half of a 2.5 milligram (mg) tablet")
        == ["0.25...0.5 tablet", "2.5 mg/tablet"])
  }

  @Test func fractionsAndRatiosAreMultiples() {
    #expect(brief("one-tenth of a regular dose") == ["0.1 x"])
    #expect(brief("one in five") == ["0.2 x"])
    #expect(brief("1 in 10,000") == ["0.0001 x"])
    #expect(brief("three out of four") == ["0.75 x"])
    #expect(brief("half of them, twice the dose") == ["0.5 x", "2 x"])
    #expect(brief("a 3.5-fold rise") == ["3.5 x"])
    #expect(brief("a half-life of 4 hours") == ["4 h"])
  }

  @Test func numbersAreReadInAnyForm() {
    #expect(brief("25 000 IU and 10,000 IU") == ["25000 IU", "10000 IU"])
    #expect(brief("1.2 million, a dozen, twenty-five") == ["1200000", "12", "25"])
    #expect(brief("hundreds of thousands of IU daily") == ["~100000... IU/day"])
    #expect(brief("5 x 10^9 CFU, 10 billion CFU") == ["5000000000 CFU", "10000000000 CFU"])
    #expect(brief("2½ cups, 1 1/2 cups") == ["2.5 [cup_us]", "1.5 [cup_us]"])
    #expect(brief("an hour and a half, half an hour") == ["1.5 h", "0.5 h"])
    #expect(
      brief("£7.10, $1,200, $20 to $35 a month") == ["7.1 GBP", "1200 USD", "20...35 USD/month"])
    #expect(brief("-20 °C") == ["-20 Cel"])
    #expect(quantities("5 ± 2 mg").first?.deviation == 2)
  }

  @Test func unitsHaveOneCode() {
    #expect(
      brief("20 mcg, 20 \u{B5}g, 20 \u{3BC}g, 20 micrograms") == Array(repeating: "20 µg", count: 4)
    )
    #expect(brief("2.5 milligrams (mg)") == ["2.5 mg"])
    #expect(brief("200 nanograms per milliliter (ng/ml)") == ["200 ng/mL"])
    #expect(brief("800 IU (20 mcg)") == ["800 IU", "20 µg"])
    #expect(brief("10 units, 2 teaspoons, 3 drops") == ["10 U", "2 [tsp_us]", "3 [drp]"])
    #expect(brief("120/80 mmHg") == ["120 mm[Hg]", "80 mm[Hg]"])
    #expect(brief("5 feet 2 inches, 1 hour 30 minutes").last == "90 min")
  }

  @Test func aUnitIsSharedByTheNumbersBeforeIt() {
    #expect(brief("1 or 12-day treatment") == ["1 d", "12 d"])
    #expect(brief("5, 10, and 20 mg") == ["5 mg", "10 mg", "20 mg"])
    #expect(brief("for 2 and 4 weeks") == ["2 wk", "4 wk"])
    #expect(brief("in 2014 and 20 mg") == ["2014'", "20 mg"])
  }

  @Test func agesAreAges() {
    let ages = [
      "A 7-year-old child", "women over age 50", "between the ages of 51 and 70",
      "children 2 years and older", "younger than age 60", "aged 50 to 79 years",
    ]
    for text in ages {
      #expect(quantities(text).map(\.dimension) == [.age], "\(text)")
    }
  }

  @Test(arguments: [
    "flushing.[3] It", "pain.3,4 The", "[12–14]", "vitamin B12", "omega-3", "IL-8", "TLR4",
    "COVID-19", "Section 4.2", "type 2 diabetes", "Fig. 3", "24/7", "call 555-123-4567",
    "+1-222-2222", "10.1001/jama.2014.123", "https://example.org/2014/5?x=30", "1. The first",
    "On May 4 at 2:30 pm", "12/05/2014", "5-HT and 3D", "1,25-dihydroxyvitamin D", "25(OH)D",
    "in the 1990s", "one of these", "the one", "version 1.2.3", "at 6 pm", "2-chloro",
  ])
  func digitsOfNamesAreNotTaken(text: String) {
    #expect(brief(text) == [])
  }

  @Test func yearsAreMarked() {
    #expect(brief("approved in 1984") == ["1984'"])
    #expect(brief("2000 mg, 2,000 people") == ["2000 mg", "2000"])
    #expect(quantities("between 1935 and 1937").first?.isYear == true)
  }

  @Test func rangesOfTextCoverWhatWasRead() {
    #expect(covered("It is no more than 4,000 IUs per day.") == ["no more than 4,000 IUs per day"])
    #expect(covered("about 6 mg/kg/day", core: true) == ["6 mg/kg"])
    #expect(covered("a 2.5 milligram (mg) tablet", core: true) == ["2.5 milligram (mg)"])
  }

  /// What stands around a quantity does not change it.
  @Test(arguments: ["5 mg", "1.5 to 4.5 mg per day", "50 mg or more", "twice a week"])
  func surroundingsDoNotMatter(text: String) {
    let plain = brief(text)
    for framed in [
      "😀 \(text)", "(\(text))", "\u{201C}\(text)\u{201D}", "é \(text), é", "x\r\n\(text)\r\nx",
    ] {
      #expect(brief(framed) == plain, "\(framed)")
    }
  }

  @Test func nothingOutsideTheRangeIsRead() {
    let bytes = Array("take 5 mg daily".utf8)
    var found: [Quantity] = []
    bytes.withUnsafeBufferPointer {
      QuantityRecognizer().recognize($0, TextRange(5, 7), into: &found)
      QuantityRecognizer().recognize($0, TextRange(6, 90), into: &found)
    }
    #expect(found.map(\.unit) == [""])
  }

  /// Pieces of numbers in any order: nothing traps, and the ranges are sound.
  @Test func rangesAreOrderedAndInsideTheText() {
    let pieces = [
      "1", "5", "12", "2014", "1,000", ".", "-", "–", " ", "/", "mg", "kg", "day", "per", "a",
      "and",
      "to", "between", "half", "hundred", "one", "twenty", "of", "every", "twice", "%", "$", "£",
      "(", ")", "[", "]", "µg", "°C", "½", "±", "<", "≥", "x", "10", "^", "⁹", "times", "daily",
      "tablets", "more", "up to", "é", "\n", "\u{A0}", "feet", "in", "http://", "th", "'",
      "\u{FFFD}",
    ]
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<3000 {
      let joint = next(2) == 0 ? "" : " "
      let text = (0..<(1 + next(12))).map { _ in pieces[next(pieces.count)] }.joined(
        separator: joint)
      var end = 0
      for quantity in quantities(text) {
        #expect(quantity.range.start >= end, "\(text)")
        #expect(quantity.range.contains(quantity.coreRange), "\(text)")
        #expect(quantity.low != nil || quantity.high != nil, "\(text)")
        end = quantity.range.end
      }
      #expect(end <= text.utf8.count, "\(text)")
    }
  }
}
