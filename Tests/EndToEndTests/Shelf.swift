import Foundation

/// Two short articles that contradict one another.
enum Shelf {
  static let clinic = """
    Zinc: a guide for patients

    The usual dose of zinc is 8 mg to 11 mg per day. Zinc is safe for adults.

    Zinc reduces the duration of the common cold. Zinc was approved by the FDA for Wilson disease in 1997.
    """

  static let blog = """
    Why I Take Zinc

    The usual dose of zinc is 50 mg to 100 mg per day. Studies show that zinc helps with acne.

    Zinc does not reduce the duration of the common cold.
    """

  static func write(to folder: TemporaryFolder) throws {
    try folder.write("shelf/blog.txt", blog)
    try folder.write("shelf/clinic.txt", clinic)
  }
}
