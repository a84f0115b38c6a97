#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

exit(Stet.status(Array(CommandLine.arguments.dropFirst())))
