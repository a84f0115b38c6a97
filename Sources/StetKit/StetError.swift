import Configuration
import Extraction
import FileOutput
import GraphImage
import GraphStore
import Importers

/// Why Stet could not do what it was asked: one sentence that names the file and the place.
public struct StetError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  /// Lines that show the place, where there is something to show: of a query, the line with a caret under
  /// it, and a hint.
  public let details: [String]

  public init(_ description: String, details: [String] = []) {
    self.description = description
    self.details = details
  }

  /// Runs `body` and turns the errors of Stet's parts into this one, which is all that callers see.
  static func wrap<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw StetError(error.description)
    } catch let error as OutputError {
      throw StetError(error.description)
    } catch let error as ImageError {
      throw StetError(error.description)
    } catch let error as ConfigurationError {
      throw StetError(error.description)
    } catch let error as ImportError {
      throw StetError(error.description)
    } catch let error as VocabularyError {
      throw StetError(error.description)
    }
  }
}
