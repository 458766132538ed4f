import Foundation
import Glibc

/// A tmpfs of a few hundred KiB that a test can fill; it is unmounted at the end.
final class SmallDisk {
  let path: String
  private let home = try? PrivateHome()
  private var filler: String { path + "/filler" }

  init(sizeKiB: Int) throws {
    guard let home else { throw Trouble("no place to mount a disk") }
    path = home.path + "/run"
    let mounted = try home.run(["mount", "-t", "tmpfs", "-o", "size=\(sizeKiB)k", "acceptance", path])
    guard mounted.exitCode == 0 else { throw Trouble("cannot mount: \(mounted.errors)") }
  }

  deinit { _ = try? home?.run(["umount", "--lazy", path]) }

  /// Takes all the space but the last pages, of 4 KiB each.
  func fill(leavingPages pageCount: Int = 0) throws {
    let descriptor = open(filler, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Trouble("cannot fill \(path): errno \(errno)") }
    defer { close(descriptor) }
    let page = [UInt8](repeating: 1, count: 4_096)
    var count = 0
    while write(descriptor, page, page.count) == page.count { count += 1 }
    guard errno == ENOSPC, ftruncate(descriptor, off_t(max(0, count - pageCount) * page.count)) == 0 else {
      throw Trouble("cannot fill \(path): errno \(errno)")
    }
  }

  /// Gives the space back.
  func free() { unlink(filler) }
}
