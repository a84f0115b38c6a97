import ArgumentParser

/// What `--changes` takes.
enum TrackedChangesChoice: String, ExpressibleByArgument, CaseIterable {
  case accept, reject
}
