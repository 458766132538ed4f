import Foundation
import Glibc

/// A machine that can be put to sleep, as far as one daemon can see: its clocks are those of a suspended one.
///
/// A suspend moves `CLOCK_BOOTTIME` and `CLOCK_REALTIME` on and leaves `CLOCK_MONOTONIC` where it was. The library, put
/// before libc's by `LD_PRELOAD`, adds the seconds in a file to those two and to no other. The clock on the wall,
/// `CLOCK_REALTIME`, can be set as well.
final class SleepyMachine {
  let home: PrivateHome
  private var sleptSeconds = 0

  /// Whether there is a compiler for the library.
  static let canSleep = Machine.has("cc")

  init() throws {
    home = try PrivateHome()
    try home.write("clocks.c", SleepyMachine.library)
    let compiled = try home.run(["cc", "-shared", "-fPIC", "-o", "clocks.so", "clocks.c"])
    guard compiled.exitCode == 0 else { throw Trouble("cc: \(compiled.errors)") }
    try write(0, to: "slept")
    try write(0, to: "ahead")
  }

  /// What a daemon on this machine finds in its environment.
  var variables: [String: String] {
    ["LD_PRELOAD": home.path + "/clocks.so", "ALNTIME_TEST_CLOCKS": home.path]
  }

  func sleep(hours: Int) throws {
    sleptSeconds += hours * 3_600
    try write(sleptSeconds, to: "slept")
  }

  /// Sets the clock on the wall to a second since 1970, from which it goes on.
  func setClock(to second: Int) throws { try write(second - time(nil) - sleptSeconds, to: "ahead") }

  private func write(_ seconds: Int, to name: String) throws {
    // Renamed into its place, so that no clock is read while it is half written.
    try home.write(name + ".new", String(seconds))
    guard rename("\(home.path)/\(name).new", "\(home.path)/\(name)") == 0 else { throw Trouble("errno \(errno)") }
  }

  private static let library = """
    #define _GNU_SOURCE
    #include <stdio.h>
    #include <stdlib.h>
    #include <sys/syscall.h>
    #include <time.h>
    #include <unistd.h>

    static long seconds(const char *name) {
      char path[200];
      long found = 0;
      snprintf(path, sizeof path, "%s/%s", getenv("ALNTIME_TEST_CLOCKS"), name);
      FILE *file = fopen(path, "r");
      if (file) {
        if (fscanf(file, "%ld", &found) != 1) found = 0;
        fclose(file);
      }
      return found;
    }

    int clock_gettime(clockid_t clock, struct timespec *time) {
      int result = syscall(SYS_clock_gettime, clock, time);
      if (result != 0 || !getenv("ALNTIME_TEST_CLOCKS")) return result;
      if (clock == CLOCK_BOOTTIME || clock == CLOCK_REALTIME) time->tv_sec += seconds("slept");
      if (clock == CLOCK_REALTIME) time->tv_sec += seconds("ahead");
      return result;
    }
    """
}
