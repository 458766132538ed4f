import Phrasebook

/// Whether systemd listens for the daemon, and whether it could start it.
struct UnitChecks {
  private typealias Words = Phrase.Doctor
  let keeper: Keeper
  /// Nil when there is no manager.
  let units: (socket: Keeper.Unit, service: Keeper.Unit)?
  let lastError: String?

  /// Asks systemd, before the daemon is: who asks that starts it.
  init(_ keeper: Keeper) {
    self.keeper = keeper
    units = keeper.manager == nil ? nil : keeper.units()
    lastError = units?.service.hasFailed == true ? keeper.lastError() : nil
  }

  var checks: [DoctorCheck] {
    guard keeper.manager != nil else { return [.ok(.units, Words.socketByHand)] }
    guard let units else { return [.ok(.units, Words.noManager)] }
    guard units.socket.isKnown else {
      return [.warning(.units, Words.unitMissing(keeper.socketUnit), Words.installUnits)]
    }
    let found = socketChecks(units.socket) + serviceChecks(units.service)
    return found.isEmpty ? [.ok(.units, Words.unitsStand(keeper.socketUnit))] : found
  }

  private func socketChecks(_ socket: Keeper.Unit) -> [DoctorCheck] {
    let (unit, enable) = (keeper.socketUnit, keeper.systemctl("enable --now \(keeper.socketUnit)"))
    if socket.hasFailed {
      let restart = keeper.systemctl("restart \(unit)")
      return [.fault(.units, Words.unitNotActive(unit, state: socket.state), Words.run(restart))]
    }
    guard socket.isActive else {
      return [.warning(.units, Words.unitNotActive(unit, state: socket.state), Words.run(enable))]
    }
    return socket.isEnabled ? [] : [.warning(.units, Words.unitNotEnabled(unit), Words.run(enable))]
  }

  private func serviceChecks(_ service: Keeper.Unit) -> [DoctorCheck] {
    guard service.hasFailed else { return [] }
    let code = service.properties["ExecMainStatus"] ?? "-"
    let result = service.properties["Result"] ?? "-"
    return [
      .fault(
        .units, Words.serviceFailed(keeper.serviceUnit, exitCode: "\(result) \(code)", said: lastError),
        Words.readJournal(keeper.journalctl, restart: keeper.systemctl("restart \(keeper.socketUnit)")))
    ]
  }
}
