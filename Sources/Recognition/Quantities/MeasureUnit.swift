/// A unit as health writing names it.
struct MeasureUnit: Sendable {
  /// UCUM code where there is one, else the name of the thing counted.
  let code: String
  let dimension: Quantity.Dimension
  /// Size in the base unit of its dimension, for converting the bounds of one range ("500 mg to
  /// 1 g"); 0 where nothing is converted.
  var size: Double = 0
  /// What the number is multiplied by: 10 for decades, which are counted in years.
  var multiplier: Double = 1
  /// What it is called behind "per"; nil where it becomes part of the unit (mg/dL).
  var period: String?
  /// Spellings, with ASCII case folded.
  var names: String = ""
  /// Spellings in which capitals count.
  var symbols: String = ""
  /// Spellings of several words, separated by commas.
  var phrases: String = ""

  var isTime: Bool { dimension == .duration }
}

extension MeasureUnit {
  /// Codes from The Unified Code for Units of Measure (UCUM), with `µ` for its `u`; spellings from
  /// labels, the SI brochure and everyday use. Calories in health writing are kilocalories.
  static let all: [MeasureUnit] = mass + activity + volume + amount + time + size + other + counted

  private static let mass: [MeasureUnit] = [
    MeasureUnit(
      code: "mg", dimension: .mass, size: 1e-3,
      names: "mg mgs milligram milligrams milligramme milligrammes"),
    MeasureUnit(
      code: "g", dimension: .mass, size: 1,
      names: "gm gms gram grams gramme grammes", symbols: "g"),
    MeasureUnit(
      code: "µg", dimension: .mass, size: 1e-6,
      names: "mcg mcgs ug µg μg microgram micrograms microgramme microgrammes"),
    MeasureUnit(
      code: "ng", dimension: .mass, size: 1e-9,
      names: "ng nanogram nanograms nanogramme nanogrammes"),
    MeasureUnit(code: "pg", dimension: .mass, size: 1e-12, names: "pg picogram picograms"),
    MeasureUnit(
      code: "kg", dimension: .mass, size: 1e3, period: "kg",
      names: "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    MeasureUnit(
      code: "[lb_av]", dimension: .mass, size: 453.59237, period: "lb",
      names: "lb lbs pound pounds"),
    MeasureUnit(code: "[oz_av]", dimension: .mass, size: 28.349523125, names: "oz ounce ounces"),
    MeasureUnit(code: "[gr]", dimension: .mass, size: 0.06479891, names: "grain grains"),
    MeasureUnit(
      code: "[dr_av]", dimension: .mass, size: 1.7718451953125,
      names: "dram drams drachm drachma"),
    MeasureUnit(code: "ton", dimension: .mass, names: "ton tons"),
    MeasureUnit(
      code: "t", dimension: .mass, size: 1e6, names: "tonne tonnes", symbols: "t",
      phrases: "metric ton,metric tons"),
  ]

  private static let activity: [MeasureUnit] = [
    MeasureUnit(
      code: "IU", dimension: .activity, size: 1, names: "iu ius i.u",
      phrases: "international unit,international units"),
    MeasureUnit(code: "mIU", dimension: .activity, size: 1e-3, names: "miu"),
    MeasureUnit(code: "U", dimension: .activity, size: 1, names: "unit units", symbols: "U"),
    MeasureUnit(code: "mU", dimension: .activity, size: 1e-3, symbols: "mU"),
    MeasureUnit(
      code: "CFU", dimension: .activity, size: 1, names: "cfu cfus",
      phrases: "colony forming unit,colony forming units"),
    MeasureUnit(code: "PFU", dimension: .activity, size: 1, names: "pfu"),
  ]

  private static let volume: [MeasureUnit] = [
    MeasureUnit(
      code: "mL", dimension: .volume, size: 1e-3,
      names: "ml mls cc ccs milliliter milliliters millilitre millilitres"),
    MeasureUnit(
      code: "L", dimension: .volume, size: 1, names: "liter liters litre litres",
      symbols: "L l"),
    MeasureUnit(
      code: "dL", dimension: .volume, size: 0.1,
      names: "dl deciliter deciliters decilitre decilitres"),
    MeasureUnit(code: "cL", dimension: .volume, size: 1e-2, names: "cl centiliter centilitre"),
    MeasureUnit(
      code: "µL", dimension: .volume, size: 1e-6,
      names: "ul µl μl mcl microliter microliters microlitre microlitres"),
    MeasureUnit(
      code: "[tsp_us]", dimension: .volume, size: 4.92892159375e-3,
      names: "tsp tsps teaspoon teaspoons teaspoonful teaspoonfuls"),
    MeasureUnit(
      code: "[tbs_us]", dimension: .volume, size: 14.78676478125e-3,
      names: "tbsp tbsps tablespoon tablespoons tablespoonful tablespoonfuls"),
    MeasureUnit(code: "[cup_us]", dimension: .volume, size: 0.2365882365, names: "cup cups"),
    MeasureUnit(
      code: "[foz_us]", dimension: .volume, size: 29.5735295625e-3,
      phrases: "fl oz,fluid oz,fluid ounce,fluid ounces"),
    MeasureUnit(code: "[pt_us]", dimension: .volume, size: 0.473176473, names: "pint pints"),
    MeasureUnit(code: "[qt_us]", dimension: .volume, size: 0.946352946, names: "quart quarts"),
    MeasureUnit(code: "[gal_us]", dimension: .volume, size: 3.785411784, names: "gallon gallons"),
    MeasureUnit(code: "[bbl_us]", dimension: .volume, names: "barrel barrels"),
    MeasureUnit(code: "[cft_i]", dimension: .volume, phrases: "cubic foot,cubic feet"),
    MeasureUnit(
      code: "m3", dimension: .volume, size: 1e3, names: "m3 m³",
      phrases: "cubic meter,cubic meters,cubic metre,cubic metres"),
    MeasureUnit(code: "mm3", dimension: .volume, size: 1e-6, names: "mm3 mm³"),
    MeasureUnit(code: "[drp]", dimension: .volume, period: "drop", names: "drop drops gtt gtts"),
  ]

  private static let amount: [MeasureUnit] = [
    MeasureUnit(code: "mol", dimension: .amount, size: 1, names: "mol mole moles"),
    MeasureUnit(code: "mmol", dimension: .amount, size: 1e-3, names: "mmol millimole millimoles"),
    MeasureUnit(
      code: "µmol", dimension: .amount, size: 1e-6,
      names: "umol µmol μmol micromole micromoles"),
    MeasureUnit(code: "nmol", dimension: .amount, size: 1e-9, names: "nmol nanomole nanomoles"),
    MeasureUnit(code: "pmol", dimension: .amount, size: 1e-12, names: "pmol picomole picomoles"),
    MeasureUnit(
      code: "meq", dimension: .amount,
      names: "meq meqs milliequivalent milliequivalents"),
    MeasureUnit(code: "mosm", dimension: .amount, names: "mosm mosmol"),
    MeasureUnit(code: "mM", dimension: .concentration, symbols: "mM"),
    MeasureUnit(code: "µM", dimension: .concentration, symbols: "µM μM uM"),
    MeasureUnit(code: "nM", dimension: .concentration, symbols: "nM"),
    MeasureUnit(code: "[ppm]", dimension: .fraction, names: "ppm"),
    MeasureUnit(code: "[ppb]", dimension: .fraction, names: "ppb"),
    MeasureUnit(
      code: "%", dimension: .fraction, size: 1,
      names: "percent percents percentage pct",
      phrases: "per cent,per cents,percentage point,percentage points"),
  ]

  private static let time: [MeasureUnit] = [
    MeasureUnit(
      code: "ms", dimension: .duration, size: 1e-3, period: "millisecond",
      names: "msec millisecond milliseconds", symbols: "ms"),
    MeasureUnit(
      code: "s", dimension: .duration, size: 1, period: "second",
      names: "sec secs second seconds", symbols: "s"),
    MeasureUnit(
      code: "min", dimension: .duration, size: 60, period: "minute",
      names: "min mins minute minutes"),
    MeasureUnit(
      code: "h", dimension: .duration, size: 3600, period: "hour",
      names: "hr hrs hour hours", symbols: "h"),
    MeasureUnit(
      code: "d", dimension: .duration, size: 86_400, period: "day",
      names: "day days", symbols: "d"),
    MeasureUnit(
      code: "d", dimension: .duration, size: 86_400, period: "day",
      names: "night nights evening evenings morning mornings"),
    MeasureUnit(
      code: "wk", dimension: .duration, size: 604_800, period: "week",
      names: "wk wks week weeks"),
    MeasureUnit(
      code: "wk", dimension: .duration, size: 604_800, multiplier: 2, period: "fortnight",
      names: "fortnight fortnights"),
    MeasureUnit(
      code: "mo", dimension: .duration, size: 2_629_800, period: "month",
      names: "mo mos mth mths month months"),
    MeasureUnit(
      code: "a", dimension: .duration, size: 31_557_600, period: "year",
      names: "yr yrs year years annum", symbols: "y"),
    MeasureUnit(code: "a", dimension: .age, size: 31_557_600, names: "yo yos"),
    MeasureUnit(
      code: "a", dimension: .duration, size: 31_557_600, multiplier: 10, period: "decade",
      names: "decade decades"),
    MeasureUnit(
      code: "a", dimension: .duration, size: 31_557_600, multiplier: 100,
      period: "century", names: "century centuries"),
  ]

  private static let size: [MeasureUnit] = [
    MeasureUnit(
      code: "m", dimension: .length, size: 1, names: "meter meters metre metres",
      symbols: "m"),
    MeasureUnit(
      code: "dm", dimension: .length, size: 0.1, names: "decimeter decimeters",
      symbols: "dm"),
    MeasureUnit(
      code: "cm", dimension: .length, size: 1e-2,
      names: "cm cms centimeter centimeters centimetre centimetres"),
    MeasureUnit(
      code: "mm", dimension: .length, size: 1e-3,
      names: "millimeter millimeters millimetre millimetres", symbols: "mm"),
    MeasureUnit(
      code: "µm", dimension: .length, size: 1e-6,
      names: "um µm μm micron microns micrometer micrometers micrometre micrometres"),
    MeasureUnit(
      code: "nm", dimension: .length, size: 1e-9,
      names: "nanometer nanometers nanometre nanometres", symbols: "nm"),
    MeasureUnit(
      code: "km", dimension: .length, size: 1e3,
      names: "km kms kilometer kilometers kilometre kilometres"),
    MeasureUnit(code: "[in_i]", dimension: .length, size: 0.0254, names: "inch inches"),
    MeasureUnit(code: "[ft_i]", dimension: .length, size: 0.3048, names: "foot feet ft"),
    MeasureUnit(code: "[yd_i]", dimension: .length, size: 0.9144, names: "yard yards yd yds"),
    MeasureUnit(
      code: "[mi_i]", dimension: .length, size: 1609.344, names: "mile miles", symbols: "mi"),
    MeasureUnit(
      code: "m2", dimension: .area, size: 1, names: "m2 m²",
      phrases: "square meter,square meters,square metre,square metres"),
    MeasureUnit(
      code: "cm2", dimension: .area, size: 1e-4, names: "cm2 cm²",
      phrases: "square centimeter,square centimeters"),
    MeasureUnit(code: "mm2", dimension: .area, size: 1e-6, names: "mm2 mm²"),
    MeasureUnit(
      code: "km2", dimension: .area, size: 1e6, names: "km2 km²",
      phrases: "square kilometer,square kilometers"),
    MeasureUnit(code: "[acr_us]", dimension: .area, size: 4046.87261, names: "acre acres"),
    MeasureUnit(code: "har", dimension: .area, size: 1e4, names: "hectare hectares"),
    MeasureUnit(code: "[sft_i]", dimension: .area, phrases: "square foot,square feet"),
  ]

  private static let other: [MeasureUnit] = [
    MeasureUnit(
      code: "Cel", dimension: .temperature,
      names: "celsius celcius centigrade °c ℃",
      phrases: "degree celsius,degrees celsius,degree c,degrees c,deg c,deg celsius,° c,° celsius"),
    MeasureUnit(
      code: "[degF]", dimension: .temperature,
      names: "fahrenheit farenheit °f ℉",
      phrases: """
        degree fahrenheit,degrees fahrenheit,degree f,degrees f,deg f,deg fahrenheit,\
        degrees farenheit,° f,° fahrenheit
        """),
    MeasureUnit(code: "deg", dimension: .temperature, names: "degree degrees deg °"),
    MeasureUnit(
      code: "kcal", dimension: .energy, size: 4184,
      names: "kcal kcals kilocalorie kilocalories calorie calories cal cals"),
    MeasureUnit(code: "kJ", dimension: .energy, size: 1000, names: "kj kilojoule kilojoules"),
    MeasureUnit(code: "J", dimension: .energy, size: 1, names: "joule joules"),
    MeasureUnit(code: "mm[Hg]", dimension: .pressure, names: "mmhg", phrases: "mm hg"),
    MeasureUnit(code: "kPa", dimension: .pressure, names: "kpa"),
    MeasureUnit(code: "Gy", dimension: .radiation, symbols: "Gy"),
    MeasureUnit(code: "cGy", dimension: .radiation, symbols: "cGy"),
    MeasureUnit(code: "mSv", dimension: .radiation, symbols: "mSv"),
    MeasureUnit(code: "mCi", dimension: .radiation, symbols: "mCi"),
    MeasureUnit(
      code: "{beat}/min", dimension: .frequency, names: "bpm",
      phrases: "beats per minute"),
    MeasureUnit(code: "Hz", dimension: .frequency, names: "hz hertz"),
    MeasureUnit(
      code: "USD", dimension: .currency, names: "dollar dollars usd",
      phrases: "us dollar,us dollars"),
    MeasureUnit(code: "USD", dimension: .currency, multiplier: 0.01, names: "cent cents"),
    MeasureUnit(code: "EUR", dimension: .currency, names: "euro euros eur"),
    MeasureUnit(code: "GBP", dimension: .currency, names: "gbp", phrases: "pounds sterling"),
    MeasureUnit(code: "GBP", dimension: .currency, multiplier: 0.01, names: "pence", symbols: "p"),
    MeasureUnit(code: "x", dimension: .multiple, size: 1, names: "times fold x ×"),
  ]

  private static let counted: [MeasureUnit] =
    [
      MeasureUnit(
        code: "drink", dimension: .count, size: 1, period: "drink", names: "drink drinks",
        phrases:
          "alcoholic drink,alcoholic drinks,standard drink,standard drinks,alcoholic beverage,"
          + "alcoholic beverages")
    ]
    + [
      ("tablet", "tablet tablets tab tabs caplet caplets"),
      ("capsule", "capsule capsules cap caps softgel softgels"), ("pill", "pill pills"),
      ("gummy", "gummy gummies"), ("lozenge", "lozenge lozenges"), ("dose", "dose doses"),
      ("serving", "serving servings"), ("portion", "portion portions"), ("puff", "puff puffs"),
      ("spray", "spray sprays"), ("patch", "patch patches"),
      ("injection", "injection injections"), ("scoop", "scoop scoops"),
      ("sachet", "sachet sachets"), ("packet", "packet packets"), ("vial", "vial vials"),
      ("ampoule", "ampoule ampoules ampule ampules"),
      ("suppository", "suppository suppositories"), ("meal", "meal meals"),
      ("glass", "glass glasses"),
    ].map { code, names in
      MeasureUnit(code: code, dimension: .count, size: 1, period: code, names: names)
    }
}
