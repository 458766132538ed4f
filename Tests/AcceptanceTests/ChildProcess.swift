import Foundation
import Glibc

/// A program that a test started, in a process group of its own, which ends with this value at the latest.
///
/// Plain posix_spawn, which takes no signal masks or handlers of the test process along.
final class ChildProcess {
  let processID: pid_t
  private let output: ScratchFile
  private let errors: ScratchFile
  private var status: Int32?

  /// Starts the program in the directory; its name is looked up in the environment's PATH.
  init(_ arguments: [String], environment: [String: String], directory: String, input: String = "") throws {
    output = try ScratchFile()
    errors = try ScratchFile()
    let standardInput = try ScratchFile(text: input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, standardInput.descriptor, 0)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.descriptor, 2)
    // Nor what other tests have open.
    _ = closeFrom(&actions, 3)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var processID: pid_t = 0
    // env(1) changes the directory and looks the name up, and the program takes its place in the same process.
    let failure = withCStrings(["env", "-C", directory] + arguments) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&processID, "/usr/bin/env", &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else { throw Trouble("cannot start \(arguments): \(String(cString: strerror(failure)))") }
    self.processID = processID
  }

  deinit {
    guard status == nil else { return }
    kill(-processID, SIGKILL)
    waitpid(processID, nil, 0)
  }

  /// What it has written to standard output so far.
  var outputText: String { output.text }
  /// What it has written to standard error so far.
  var errorText: String { errors.text }

  /// Sends a signal to it and to what it started.
  func signal(_ signal: Int32) { if exitCode() == nil { kill(-processID, signal) } }

  /// Its exit code once it has ended, 128 and the signal's number when one ended it; nil while it runs.
  ///
  /// What it started and left behind is ended too, while nobody else can have its number.
  func exitCode() -> Int32? {
    var ended = siginfo_t()
    let options = WEXITED | WNOHANG | WNOWAIT
    if status == nil, waitid(P_PID, id_t(processID), &ended, options) == 0, ended.si_signo == SIGCHLD {
      kill(-processID, SIGKILL)
      var found: Int32 = 0
      waitpid(processID, &found, 0)
      status = found
    }
    return status.map { $0 & 0x7F == 0 ? ($0 >> 8) & 0xFF : 128 + ($0 & 0x7F) }
  }

  /// Waits for its end and returns the exit code.
  func finish(withinSeconds limit: Int = 30) throws -> Int32 {
    guard eventually(withinSeconds: limit, { exitCode() != nil }), let code = exitCode() else {
      throw Trouble("process \(processID) did not end; it wrote: \(outputText)\(errorText)")
    }
    return code
  }
}

/// What keeps a test from doing what it means to do.
struct Trouble: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// An open file without a name.
private final class ScratchFile {
  let descriptor: Int32

  init(text: String = "") throws {
    let path = "/tmp/aln-scratch-\(UUID().uuidString)"
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Trouble("no scratch file in /tmp: errno \(errno)") }
    unlink(path)
    let bytes = Array(text.utf8)
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else { throw Trouble("/tmp is full") }
  }

  deinit { close(descriptor) }

  var text: String {
    var status = stat()
    fstat(descriptor, &status)
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}

/// `posix_spawn_file_actions_addclosefrom_np(3)`, which Swift's Glibc hides behind `_GNU_SOURCE`.
@_silgen_name("posix_spawn_file_actions_addclosefrom_np")
private func closeFrom(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ first: Int32) -> Int32
