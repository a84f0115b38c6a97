#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lists the files that paths name, one after another, without holding the whole list.
///
/// Folders are walked in the order of the bytes of their paths, so that the order is the same on
/// every machine. Hidden files and folders (a leading dot) are passed over. Symbolic links are
/// followed where the user named them and not inside folders, so a walk always ends and never
/// leaves the folder.
package struct FileWalker: Sequence, IteratorProtocol {
  private struct Entry {
    let path: [UInt8]
    let isFolder: Bool
    let isNamed: Bool
    let refusal: ImportError.Reason?
  }

  /// What is still to be visited, next one last.
  private var stack: [Entry]
  /// What the user named; a walk that meets it again passes it over.
  private let named: Set<[UInt8]>

  /// - Parameter paths: files and folders. The order does not matter; one named twice is visited once.
  package init(_ paths: [String]) {
    let unique = Set(paths.map { Self.normalised(Array($0.utf8)) })
    let sorted = unique.sorted { $0.lexicographicallyPrecedes($1) }
    named = unique
    stack = sorted.reversed().map(Self.given)
  }

  package mutating func next() -> InputFile? {
    while let entry = stack.popLast() {
      guard entry.isFolder else {
        return InputFile(bytes: entry.path, isNamed: entry.isNamed, refusal: entry.refusal)
      }
      if let refusal = open(entry.path) {
        return InputFile(bytes: entry.path, isNamed: entry.isNamed, refusal: refusal)
      }
    }
    return nil
  }

  /// A path without closing slashes, doubled slashes and `.` as a step, so that one file has one path.
  private static func normalised(_ path: [UInt8]) -> [UInt8] {
    let steps = path.split(separator: 0x2F).filter { $0 != [0x2E] }
    let joined = Array(steps.joined(separator: [0x2F]))
    if path.first == 0x2F { return [0x2F] + joined }
    return joined.isEmpty ? Array(path.prefix(1)) : joined
  }

  private static func given(_ path: [UInt8]) -> Entry {
    var status = stat()
    guard FileReader.withPath(path, { stat($0, &status) }) == 0 else {
      let message = String(cString: strerror(errno))
      return Entry(
        path: path, isFolder: false, isNamed: true, refusal: .unreadable(message: message))
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    return Entry(path: path, isFolder: isFolder, isNamed: true, refusal: nil)
  }

  /// Puts the entries of a folder on the stack. Returns why it could not be read, if so.
  private mutating func open(_ folder: [UInt8]) -> ImportError.Reason? {
    guard let stream = FileReader.withPath(folder, { opendir($0) }) else {
      return .unreadable(message: String(cString: strerror(errno)))
    }
    defer { closedir(stream) }
    var entries: [(key: [UInt8], entry: Entry)] = []
    while let item = readdir(stream) {
      let name = Self.name(item)
      guard let first = name.first, first != 0x2E else { continue }
      let path = Self.child(name, of: folder)
      guard !named.contains(path) else { continue }
      let entry = Self.met(path)
      // A folder sorts as its contents do, whose paths have a slash after its name.
      entries.append((entry.isFolder ? path + [0x2F] : path, entry))
    }
    entries.sort { $1.key.lexicographicallyPrecedes($0.key) }
    stack += entries.map(\.entry)
    return nil
  }

  private static func child(_ name: [UInt8], of folder: [UInt8]) -> [UInt8] {
    if folder == [0x2E] { return name }
    return folder.last == 0x2F ? folder + name : folder + [0x2F] + name
  }

  private static func name(_ item: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &item.pointee.d_name) { buffer in
      Array(buffer.prefix { $0 != 0 })
    }
  }

  private static func met(_ path: [UInt8]) -> Entry {
    var status = stat()
    guard FileReader.withPath(path, { lstat($0, &status) }) == 0 else {
      let message = String(cString: strerror(errno))
      return Entry(
        path: path, isFolder: false, isNamed: false, refusal: .unreadable(message: message))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return Entry(path: path, isFolder: true, isNamed: false, refusal: nil)
    case S_IFLNK: return Entry(path: path, isFolder: false, isNamed: false, refusal: .symbolicLink)
    default:
      let refusal = FileReader.kindUnlessRegular(status.st_mode).map(ImportError.Reason.notAFile)
      return Entry(path: path, isFolder: false, isNamed: false, refusal: refusal)
    }
  }
}
