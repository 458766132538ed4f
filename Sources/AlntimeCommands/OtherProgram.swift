import FoundationEssentials
import Glibc

/// Another program, run to its end for what it prints.
enum OtherProgram {
  struct Ended {
    let exitCode: Int32
    /// What it wrote to standard output and standard error.
    let text: String
  }

  private static let patienceMilliseconds: Int64 = 10_000

  /// Runs the program, looked up in PATH, with the variables added to this process's; nil when it cannot be started or does
  /// not end in ten seconds, after which it is killed.
  static func run(_ words: [String], adding variables: [String: String] = [:]) -> Ended? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    let environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    var arguments = words.map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in arguments + settings { free(string) } }
    var processID: pid_t = 0
    let failure = posix_spawnp(&processID, words[0], &actions, nil, &arguments, &settings)
    close(ends[1])
    guard failure == 0 else { return nil }
    guard let bytes = allBytes(from: ends[0]) else {
      kill(processID, SIGKILL)
      waitpid(processID, nil, 0)
      return nil
    }
    var status: Int32 = 0
    while waitpid(processID, &status, 0) < 0, errno == EINTR {}
    let exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Ended(exitCode: exitCode, text: String(decoding: bytes, as: UTF8.self))
  }

  /// Everything until the other end closes; nil when that takes too long.
  private static func allBytes(from descriptor: Int32) -> [UInt8]? {
    let deadline = milliseconds() + patienceMilliseconds
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 16 * 1024))
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(clamping: max(0, deadline - milliseconds())))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
