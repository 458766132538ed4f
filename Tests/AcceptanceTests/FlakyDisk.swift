import Foundation
import Glibc

/// A disk that fails, stalls or ends the program at a write or a flush of its choosing, as far as one program can see.
///
/// A library, put before libc's by `LD_PRELOAD`, counts the program's flushes (`fsync`, `fdatasync`), its writes at a place
/// (`pwrite`), its others to files (`write`), and what it does to names (`link`, `rename`, `unlink`), all threads together,
/// and does at the one that is told in a file what it is told. A flush that fails leaves what was written in the kernel's
/// memory, as Linux does.
final class FlakyDisk {
  let home: PrivateHome
  private var orderCount = 0

  enum Order {
    case nothing
    /// The flush of that number fails with EIO, and no other.
    case failOnce(at: Int)
    /// The flush of that number fails with EIO, and every one after it.
    case fail(from: Int)
    /// Every flush takes so much longer.
    case delay(milliseconds: Int)
    /// No flush does anything, and each says that it did.
    case dropEveryFlush
    /// The program is killed just before the flush of that number.
    case killBeforeFlush(Int)
    /// The program is killed just before the write at a place, or the flush, of that number.
    case killBeforeCall(Int)
    /// The program is killed just before the write to a file, one after another, or the flush, of that number.
    case killBeforeAppending(Int)
    /// The program is killed just before it gives a file a name, or takes one away, for that number of times.
    case killBeforeNaming(Int)
  }

  /// Whether there is a compiler for the library.
  static let isPossible = Machine.has("cc")

  init(_ order: Order = .nothing) throws {
    home = try PrivateHome()
    try home.write("disk.c", FlakyDisk.library)
    let compiled = try home.run(["cc", "-shared", "-fPIC", "-pthread", "-o", "disk.so", "disk.c"])
    guard compiled.exitCode == 0 else { throw Trouble("cc: \(compiled.errors)") }
    try tell(order)
  }

  /// What a program on this disk finds in its environment.
  var variables: [String: String] {
    ["LD_PRELOAD": home.path + "/disk.so", "ALNTIME_TEST_DISK": home.path + "/order"]
  }

  /// From now on, or from when the program starts, the order holds, and counting begins anew.
  func tell(_ order: Order) throws {
    orderCount += 1
    // Renamed into its place, so that it is never read while it is half written.
    try home.write("order.new", "\(order.text) \(orderCount)")
    guard rename(home.path + "/order.new", home.path + "/order") == 0 else { throw Trouble("errno \(errno)") }
  }

  private static let library = #"""
    #define _GNU_SOURCE
    #include <errno.h>
    #include <fcntl.h>
    #include <pthread.h>
    #include <signal.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <sys/syscall.h>
    #include <unistd.h>

    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static char order[80];
    static long flushes, calls, appends, names;
    enum { PLACED, APPENDED, FLUSH, NAMED };

    /* Counts the call; 0: go on, 1: say that it is done, -1: fail. */
    static int judged(int kind) {
      char now[80] = "", verb[20] = "";
      long value = 0, pause = 0;
      int verdict = 0;
      pthread_mutex_lock(&lock);
      FILE *file = getenv("ALNTIME_TEST_DISK") ? fopen(getenv("ALNTIME_TEST_DISK"), "r") : NULL;
      if (file) {
        if (!fgets(now, sizeof now, file)) now[0] = 0;
        fclose(file);
      }
      if (strcmp(now, order)) {
        strcpy(order, now);
        flushes = calls = appends = names = 0;
      }
      calls += kind == PLACED || kind == FLUSH;
      appends += kind == APPENDED || kind == FLUSH;
      flushes += kind == FLUSH;
      names += kind == NAMED;
      sscanf(now, "%19s %ld", verb, &value);
      if (!strcmp(verb, "kill-call") && (kind == PLACED || kind == FLUSH) && calls == value) raise(SIGKILL);
      if (!strcmp(verb, "kill-append") && (kind == APPENDED || kind == FLUSH) && appends == value) raise(SIGKILL);
      if (!strcmp(verb, "kill-name") && kind == NAMED && names == value) raise(SIGKILL);
      if (kind == FLUSH) {
        if (!strcmp(verb, "kill-flush") && flushes == value) raise(SIGKILL);
        if (!strcmp(verb, "fail-once") && flushes == value) verdict = -1;
        if (!strcmp(verb, "fail-from") && flushes >= value) verdict = -1;
        if (!strcmp(verb, "drop")) verdict = 1;
        if (!strcmp(verb, "delay")) pause = value;
      }
      pthread_mutex_unlock(&lock);
      if (pause) usleep(pause * 1000);
      if (verdict < 0) errno = EIO;
      return verdict;
    }

    int fdatasync(int file) {
      int verdict = judged(FLUSH);
      return verdict < 0 ? -1 : verdict ? 0 : syscall(SYS_fdatasync, file);
    }

    int fsync(int file) {
      int verdict = judged(FLUSH);
      return verdict < 0 ? -1 : verdict ? 0 : syscall(SYS_fsync, file);
    }

    ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
      judged(PLACED);
      return syscall(SYS_pwrite64, file, bytes, count, place);
    }

    ssize_t write(int file, const void *bytes, size_t count) {
      struct stat status;
      if (!fstat(file, &status) && S_ISREG(status.st_mode)) judged(APPENDED);
      return syscall(SYS_write, file, bytes, count);
    }

    ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
      return pwrite64(file, bytes, count, place);
    }

    int link(const char *from, const char *to) {
      judged(NAMED);
      return syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    }

    int rename(const char *from, const char *to) {
      judged(NAMED);
      return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    }

    int unlink(const char *path) {
      judged(NAMED);
      return syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    }
    """#
}

extension FlakyDisk.Order {
  fileprivate var text: String {
    switch self {
    case .nothing: "nothing 0"
    case .failOnce(let place): "fail-once \(place)"
    case .fail(let place): "fail-from \(place)"
    case .delay(let milliseconds): "delay \(milliseconds)"
    case .dropEveryFlush: "drop 0"
    case .killBeforeFlush(let place): "kill-flush \(place)"
    case .killBeforeCall(let place): "kill-call \(place)"
    case .killBeforeAppending(let place): "kill-append \(place)"
    case .killBeforeNaming(let place): "kill-name \(place)"
    }
  }
}
