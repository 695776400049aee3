// Measuring time and memory, reading files and printing numbers.

import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum Measure {
  /// Seconds on a monotonic clock.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The process's peak memory, in kilobytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1024
    #endif
  }

  static func write(_ bytes: [UInt8]) {
    var written = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let count = Glibc.write(1, buffer.baseAddress! + written, buffer.count - written)
        if count <= 0 { exit(2) }
        written += count
      }
    }
  }

  /// The path of a program in the same folder as this one.
  static func siblingProgram(_ name: String) -> String {
    let own = CommandLine.arguments.first ?? ""
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().map { $0 + "/" }.joined() + name
  }

  /// Runs a program without output; returns whether it succeeded.
  static func runs(_ words: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, nil, arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 { if errno != EINTR { return false } }
    return status == 0
  }

  /// The bytes of a file; ends the program if it can't be read.
  static func read(_ path: String) -> [UInt8] {
    guard let bytes = try? FileReader.read(FilePath(Array(path.utf8))) else { fail("can't read \(path)") }
    return bytes
  }

  static func fail(_ message: String) -> Never {
    print(message)
    exit(2)
  }

  /// A number with this many decimals, right-aligned.
  static func column(_ value: Double, _ width: Int, digits: Int = 0) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = Int((value * scale).rounded())
    var text = digits == 0 ? "\(rounded)" : "\(rounded / Int(scale))."
    if digits > 0 {
      let fraction = "\(rounded % Int(scale))"
      text += String(repeating: "0", count: digits - fraction.count) + fraction
    }
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
