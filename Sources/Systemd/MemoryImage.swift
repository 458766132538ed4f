import CSystemd
import Glibc

/// The memory of this process, which holds the log in plain text.
package enum MemoryImage {
  /// Lets a crash leave no core file and no report, and keeps other processes of this user from looking in.
  ///
  /// The limit alone would not do: a `core_pattern` that names a program is given the image all the same. Swift's runtime, where
  /// it has its reporter, writes pieces of memory to standard error, and could not end a process that nobody may look into.
  package static func keepToItself() {
    for crash in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(crash, SIG_DFL) }
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = alntime_forbid_dumps()
  }
}
