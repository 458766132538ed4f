import AlntimeAPI
import Glibc
import Phrasebook

/// What lies at the socket's path, and whether others could have put it there.
enum SocketCheck {
  private typealias Words = Phrase.Doctor

  static func check(_ path: String, user: uid_t, _ keeper: Keeper) -> DoctorCheck {
    if let fault = SocketPlace.fault(of: path, user: user) {
      return .fault(.socket, Failure.explanation(fault).detail, Words.afterMending)
    }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      return .fault(.socket, Words.socketMissing(path), Words.startIt(keeper, socket: path))
    }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      return .fault(.socket, Words.notASocket(path), Words.moveAway)
    }
    guard status.st_uid == user || status.st_uid == 0 else {
      return .fault(.socket, Words.socketOfAnother(path), Words.moveAway)
    }
    guard status.st_mode & 0o077 == 0 else {
      let mode = String(status.st_mode & 0o777, radix: 8)
      return .fault(.socket, Words.socketOpen(path, mode: mode), Words.run("chmod 600 \(path)"))
    }
    return .ok(.socket, Words.socketStands(path))
  }
}

extension Phrase.Doctor {
  static func startIt(_ keeper: Keeper, socket: String) -> Phrase {
    keeper.manager == .system
      ? run(keeper.systemctl("enable --now \(keeper.socketUnit)")) : startIt(socket: socket)
  }
}
