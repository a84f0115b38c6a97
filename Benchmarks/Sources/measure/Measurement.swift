import Foundation

/// What one run of a command cost.
struct Measurement {
  /// Seconds from start to end.
  let wall: Double
  /// Seconds of processor time, in the command and on its behalf.
  let processor: Double
  /// Peak resident memory, in units of 1,000,000 bytes.
  let megabytes: Double

  /// Runs a command with standard output and standard error thrown away; nil where it cannot be
  /// started or is ended by a signal.
  static func run(_ command: [String]) -> Measurement? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    argv.append(nil)
    defer { for argument in argv { free(argument) } }

    let start = ContinuousClock.now
    var child = pid_t()
    guard posix_spawnp(&child, command[0], &actions, nil, argv, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status & 0x7F == 0 else { return nil }
    let elapsed = ContinuousClock.now - start
    return Measurement(
      wall: Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18,
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      megabytes: Double(usage.ru_maxrss) * 1024 / 1e6)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
