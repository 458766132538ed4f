import CSystemd
import Dispatch
import Glibc
import Synchronization

/// Shows notifications on the desktop: `Notify` of the Desktop Notifications Specification 1.2, on the session bus.
///
/// A bus may be slow to answer, so the calls are made one after the other on a thread of their own; each connects anew, as
/// there are a few a day.
package final class DesktopNotifier: Sendable {
  private let queue = DispatchQueue(label: "desktop notifications")
  /// Of the one shown last, 0 when there is none: the next takes its place.
  private let shownID = Mutex<UInt32>(0)

  package init() {}

  /// Shows the text, in the place of the one before, and returns at once; `onFailure` is told when there is no bus, nobody on
  /// it who shows notifications, or no answer in time.
  package func show(title: String, body: String, onFailure: @escaping @Sendable (SystemdError) -> Void) {
    queue.async {
      do throws(SystemdError) {
        let shown = try Notification(replaces: self.shownID.withLock { $0 }, title: title, body: body).send()
        self.shownID.withLock { $0 = shown }
      } catch {
        onFailure(error)
      }
    }
  }
}

/// One call of `Notify`.
private struct Notification {
  /// The notification whose place it takes; 0 for none.
  let replaces: UInt32
  let title: String
  let body: String

  private static let name = "org.freedesktop.Notifications"
  private static let patienceMicroseconds: UInt64 = 2_000_000

  /// Sends it and returns its id.
  func send() throws(SystemdError) -> UInt32 {
    var bus: OpaquePointer?
    try check(sd_bus_open_user(&bus))
    defer { sd_bus_close_unref(bus) }
    var call: OpaquePointer?
    let path = "/org/freedesktop/Notifications"
    try check(sd_bus_message_new_method_call(bus, &call, Notification.name, path, Notification.name, "Notify"))
    defer { sd_bus_message_unref(call) }
    try write(to: call)
    var reply: OpaquePointer?
    try check(sd_bus_call(bus, call, Notification.patienceMicroseconds, nil, &reply))
    defer { sd_bus_message_unref(reply) }
    var id: UInt32 = 0
    try check(sd_bus_message_read_basic(reply, BusType.uint32, &id))
    return id
  }

  /// The arguments, `susssasa{sv}i`: program, id, icon, title, body, no actions, no hints, the desktop's own duration.
  private func write(to call: OpaquePointer?) throws(SystemdError) {
    try append("alntime", to: call)
    var replaces = replaces
    try check(sd_bus_message_append_basic(call, BusType.uint32, &replaces))
    for text in ["", title, body] { try append(text, to: call) }
    for contents in ["s", "{sv}"] {
      try check(sd_bus_message_open_container(call, BusType.array, contents))
      try check(sd_bus_message_close_container(call))
    }
    var durationMilliseconds: Int32 = -1
    try check(sd_bus_message_append_basic(call, BusType.int32, &durationMilliseconds))
  }

  private func append(_ text: String, to call: OpaquePointer?) throws(SystemdError) {
    try check(text.withCString { sd_bus_message_append_basic(call, BusType.string, $0) })
  }
}

/// The D-Bus specification's letters for types.
enum BusType {
  static let string = CChar(UInt8(ascii: "s"))
  static let uint32 = CChar(UInt8(ascii: "u"))
  static let int32 = CChar(UInt8(ascii: "i"))
  static let boolean = CChar(UInt8(ascii: "b"))
  static let array = CChar(UInt8(ascii: "a"))
}

/// Throws what libsystemd returned, if that is the negative of an `errno(3)`.
func check(_ result: Int32) throws(SystemdError) {
  guard result >= 0 else { throw .systemCallFailed(errno: -result) }
}
