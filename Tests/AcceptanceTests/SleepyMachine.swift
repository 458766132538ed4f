import Foundation
import Glibc

/// A machine that can be put to sleep, as far as one daemon can see: its clocks are those of a suspended one.
///
/// A suspend moves `CLOCK_BOOTTIME` and `CLOCK_REALTIME` on and leaves `CLOCK_MONOTONIC` where it was. The library, put
/// before libc's by `LD_PRELOAD`, adds the seconds in a file to those two and to no other.
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
    try home.write("slept", "0")
  }

  /// What a daemon on this machine finds in its environment.
  var variables: [String: String] {
    ["LD_PRELOAD": home.path + "/clocks.so", "ALNTIME_TEST_SLEPT": home.path + "/slept"]
  }

  func sleep(hours: Int) throws {
    sleptSeconds += hours * 3_600
    // Renamed into its place, so that no clock is read while it is half written.
    try home.write("slept.new", String(sleptSeconds))
    guard rename(home.path + "/slept.new", home.path + "/slept") == 0 else { throw Trouble("errno \(errno)") }
  }

  private static let library = """
    #define _GNU_SOURCE
    #include <stdio.h>
    #include <stdlib.h>
    #include <sys/syscall.h>
    #include <time.h>
    #include <unistd.h>

    static long slept(void) {
      const char *path = getenv("ALNTIME_TEST_SLEPT");
      FILE *file = path ? fopen(path, "r") : NULL;
      long seconds = 0;
      if (file) {
        if (fscanf(file, "%ld", &seconds) != 1) seconds = 0;
        fclose(file);
      }
      return seconds;
    }

    int clock_gettime(clockid_t clock, struct timespec *time) {
      int result = syscall(SYS_clock_gettime, clock, time);
      if (result == 0 && (clock == CLOCK_BOOTTIME || clock == CLOCK_REALTIME)) time->tv_sec += slept();
      return result;
    }
    """
}
