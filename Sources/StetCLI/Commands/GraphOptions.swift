import ArgumentParser
import StetKit

/// Where a command takes its graph from.
enum GraphOptions {
  static let storeHelp = ArgumentHelp("Use the graph of this store.", valueName: "store")

  /// - Parameters:
  ///   - store: the value of `--store`.
  ///   - paths: files and folders to read instead.
  static func source(store: String?, paths: [String]) throws -> GraphSource {
    switch (store, paths.isEmpty) {
    case (let store?, true): return .store(store)
    case (nil, false): return .paths(paths)
    case (nil, true): throw ValidationError("Name a store with --store, or files to read.")
    case (.some, false):
      throw ValidationError("Give either --store or files to read, not both.")
    }
  }
}
