import Foundation

/// A real systemd, PID 1 of namespaces of its own, with our units and two people, Ceri (4242) and Dai (4243).
///
/// Everything that a script does there, as root, is gone when it ends.
struct SystemdRig {
  /// Lines that are put behind those of the units, as an administrator would with `systemctl edit`; by the unit's file name.
  var dropIns: [String: String] = [:]

  /// Whether it boots here: that needs root, namespaces and an overlay.
  static let canBoot: Bool = {
    guard Machine.isRoot, Machine.has("unshare"), Machine.has("nsenter"), Machine.has("systemctl") else { return false }
    return (try? SystemdRig().run("said up yes"))?["up"] == "yes"
  }()

  /// Runs the script and returns what it told with `said NAME VALUE…`; throws when it fails or takes too long.
  ///
  /// `as ceri COMMAND…` and `as dai COMMAND…` run a command as that person does who has logged in; `ceri_manages` starts Ceri's
  /// user manager with our socket in it. Programs are those under test.
  func run(_ script: String, limitSeconds: Int = 60) throws -> [String: String] {
    let home = try PrivateHome()
    try writeUnits(in: home)
    let rig = Machine.repository + "/Tests/Rigs/with-systemd"
    let finished = try home.run(
      [rig, "--inject", home.path + "/inject", "--limit", String(limitSeconds)],
      input: SystemdRig.prelude + script + "\n", limitSeconds: limitSeconds + 20)
    guard finished.exitCode == 0 else { throw Trouble("\(finished.exitCode): \(finished.output)\(finished.errors)") }
    var said: [String: String] = [:]
    for line in finished.output.split(separator: "\n") where line.hasPrefix("said ") {
      let words = line.split(separator: " ", maxSplits: 2)
      said[String(words[1]), default: ""] += words.count < 3 ? "" : String(words[2])
    }
    return said
  }

  private func writeUnits(in home: PrivateHome) throws {
    let files = FileManager.default
    for manager in ["system", "user"] {
      let units = home.path + "/inject/etc/systemd/" + manager
      try files.createDirectory(atPath: units, withIntermediateDirectories: true)
      let source = Machine.repository + "/Systemd/" + manager
      for name in try files.contentsOfDirectory(atPath: source) {
        let text = try String(contentsOfFile: source + "/" + name, encoding: .utf8)
        try home.write(
          "inject/etc/systemd/\(manager)/\(name)", text.replacing("@BINDIR@", with: "/usr/local/bin"))
        guard let lines = dropIns[name] else { continue }
        try files.createDirectory(atPath: "\(units)/\(name).d", withIntermediateDirectories: true)
        try home.write("inject/etc/systemd/\(manager)/\(name).d/test.conf", lines + "\n")
      }
    }
  }

  /// The programs are copied, as ours may lie where a unit must not look.
  private static let prelude = """
    set -eu
    cp '\(Machine.programs)'/alntime '\(Machine.programs)'/alntimed /usr/local/bin/
    export LD_LIBRARY_PATH='\(ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "")'
    useradd -u 4242 -m ceri; useradd -u 4243 -m dai
    said() { printf 'said %s %s\\n' "$1" "$(shift; printf '%s' "$*" | tr '\\n' '|')"; }
    as() {
      local id; id=$(id -u "$1"); local name=$1; shift
      setpriv --reuid "$id" --regid "$id" --clear-groups env -i PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \\
        USER="$name" LD_LIBRARY_PATH="$LD_LIBRARY_PATH" HOME="/home/$name" XDG_RUNTIME_DIR="/run/user/$id" "$@"
    }
    until_true() { for _ in $(seq 600); do ! "$@" >/dev/null 2>&1 || return 0; sleep .05; done; echo "never: $*" >&2; return 1; }
    ceri_manages() {
      systemctl start user@4242
      as ceri systemctl --user start alntimed.socket
    }
    mine() { as ceri systemctl --user "$@"; }
    fact() { mine show alntimed.service --property="$1" --value; }

    """
}
