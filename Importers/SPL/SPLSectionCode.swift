/// The LOINC codes of the sections of drug labels (FDA, "Section Headings (LOINC)").
enum SPLSectionCode {
  /// The list of products, which is data rather than text.
  static let products = "48780-1"

  /// What a section is called that has no title of its own.
  static let names: [String: String] = [
    "34066-1": "Boxed Warning",
    "34067-9": "Indications and Usage",
    "34068-7": "Dosage and Administration",
    "34069-5": "How Supplied",
    "34070-3": "Contraindications",
    "34071-1": "Warnings",
    "34072-9": "General Precautions",
    "34073-7": "Drug Interactions",
    "34074-5": "Drug and Laboratory Test Interactions",
    "34076-0": "Information for Patients",
    "34079-4": "Labor and Delivery",
    "34080-2": "Nursing Mothers",
    "34081-0": "Pediatric Use",
    "34082-8": "Geriatric Use",
    "34083-6": "Carcinogenesis, Mutagenesis and Impairment of Fertility",
    "34084-4": "Adverse Reactions",
    "34085-1": "Controlled Substance",
    "34086-9": "Abuse",
    "34087-7": "Dependence",
    "34088-5": "Overdosage",
    "34089-3": "Description",
    "34090-1": "Clinical Pharmacology",
    "34091-9": "Animal Pharmacology and Toxicology",
    "34092-7": "Clinical Studies",
    "34093-5": "References",
    "42227-9": "Drug Abuse and Dependence",
    "42228-7": "Pregnancy",
    "42230-3": "Patient Package Insert",
    "42231-1": "Medication Guide",
    "42232-9": "Precautions",
    "43678-2": "Dosage Forms and Strengths",
    "43679-0": "Mechanism of Action",
    "43680-8": "Nonclinical Toxicology",
    "43681-6": "Pharmacodynamics",
    "43682-4": "Pharmacokinetics",
    "43683-2": "Recent Major Changes",
    "43684-0": "Use in Specific Populations",
    "43685-7": "Warnings and Precautions",
    "44425-7": "Storage and Handling",
    "50565-1": "Keep Out of Reach of Children",
    "50566-9": "Stop Use",
    "50567-7": "When Using",
    "50568-5": "Ask a Doctor or Pharmacist Before Use",
    "50569-3": "Ask a Doctor Before Use",
    "50570-1": "Do Not Use",
    "51727-6": "Inactive Ingredients",
    "51945-4": "Package Label",
    "53413-1": "Questions",
    "53414-9": "Pregnancy or Breast-feeding",
    "55105-1": "Purpose",
    "55106-9": "Active Ingredient",
    "60561-8": "Other Safety Information",
    "77290-5": "Lactation",
  ]

  /// The length of the number before a heading ("5.2 "), in bytes; 0 where it has none.
  static func numberLength(_ heading: ArraySlice<UInt8>) -> Int {
    var hasDigit = false
    for (i, byte) in heading.enumerated() {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case 0x2E where hasDigit: continue
      case 0x20 where hasDigit: return i
      default: return 0
      }
    }
    return 0
  }
}
