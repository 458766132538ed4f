// swift-tools-version: 6.1
import PackageDescription

/// Swift 6 mode (implied by the tools version) with the strict features of the house style.
/// Warnings are errors: `-warnings-as-errors` needs `unsafeFlags`, which a root package may use.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-warnings-as-errors"]),
]

/// The library of libFuzzer without a main, when our modules are to be built so that it sees which way an input goes
/// (`make fuzz`).
let fuzzer = Context.environment["ALNTIME_FUZZ"]
let watched: [SwiftSetting] = fuzzer == nil ? strict : strict + [.unsafeFlags(["-sanitize=fuzzer"])]

/// One of our own modules and the only modules it may import; `embedded` are files that become constants of it.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], embedded: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: embedded.map { .embedInCode($0) },
    swiftSettings: watched)
}

/// A program; `releaseLinking` are flags for the linker driver in release builds.
func program(_ name: String, _ dependencies: [Target.Dependency], releaseLinking flags: [String] = []) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, swiftSettings: strict,
    linkerSettings: [.unsafeFlags(flags, .when(configuration: .release))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func fuzzingProgram(_ library: String) -> Target {
  .executableTarget(
    name: "Fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Runner", swiftSettings: strict,
    linkerSettings: [.unsafeFlags([library, "-lstdc++"])])
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let httpServer: [Target.Dependency] = [
  .product(name: "HummingbirdCore", package: "hummingbird"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
  .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
  logging, lifecycle,
]

let package = Package(
  name: "alntime",
  products: [
    .executable(name: "alntime", targets: ["alntime"]),
    .executable(name: "alntime-study", targets: ["alntime-study"]),
    .executable(name: "alntimed", targets: ["alntimed"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", exact: "1.35.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/LebJe/TOMLKit.git", exact: "0.6.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
  ],
  targets: [
    // The domain: values and rules, nothing outside the standard library.
    module("Chronology"),
    module("Spelling"),
    module("Timekeeping", ["Chronology", "Spelling"]),
    module("Profiles"),
    module("Statistics"),
    module("Disclosure"),
    module("Studies", ["Chronology", "Timekeeping", "Profiles", "Statistics", "Disclosure"]),

    // How a contribution leaves: signed, and sealed to the study's key.
    module(
      "Sealing", ["Chronology", "Timekeeping", "Profiles", "Studies", crypto, cryptoExtras], exclude: ["FORMAT.md"]),

    // What people read.
    module("Phrasebook", ["Chronology", "Timekeeping", "Profiles"], exclude: ["WELSH.md"]),
    module("Rendering", ["Phrasebook"]),
    // Released tables, and nothing else with a figure in it, made into files.
    module("Releases", ["Chronology", "Disclosure", "Phrasebook", "Rendering"]),
    module("Manuals", ["Chronology", "Timekeeping", "Profiles", "Phrasebook"]),

    // The daemon's verbs and what they stand on.
    module("Imports", ["Chronology", "Timekeeping"]),
    module("Operations", ["Chronology", "Timekeeping", "Profiles", "Studies", "Imports"]),
    module("LocalZone", ["Chronology"]),
    module("LogbookStore", ["Operations", "Chronology", "Timekeeping", "Profiles", "Studies", grdb]),
    module("ConfigFiles", ["Chronology", "Spelling", "Profiles", toml]),

    // Where contributions come together.
    module("PoolStore", ["Studies", "Chronology", "Timekeeping", "Profiles", grdb]),

    // What the daemon is to its machine.
    .systemLibrary(
      name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    module("Systemd", ["CSystemd", logging]),

    // The socket, both ends.
    module("AlntimeAPI", ["Chronology", "Profiles"]),
    module(
      "AlntimeHTTP",
      [
        "AlntimeAPI", "Operations", "Chronology", "Timekeeping", "Profiles", "Studies", "Imports", "ConfigFiles",
        "Phrasebook",
      ] + httpServer),
    module("AlntimeClient", ["AlntimeAPI", "Chronology"]),
    module(
      "AlntimeCommands",
      [
        "AlntimeAPI", "AlntimeClient", "Chronology", "Spelling", "Timekeeping", "Profiles", "Studies", "Phrasebook",
        "Rendering", "Manuals", argumentParser,
      ]),

    // The work of the verbs that need cryptography or a database.
    module(
      "StudyCommands",
      [
        "AlntimeCommands", "AlntimeAPI", "AlntimeClient", "Chronology", "Timekeeping", "Profiles", "Studies", "Sealing",
        "PoolStore", "Disclosure", "Releases", "Phrasebook", "Rendering", argumentParser,
      ], embedded: ["tables.sql"]),

    // Wholly static, it starts in about half the time: nothing to look up, nothing to relocate.
    program("alntime", ["AlntimeCommands"], releaseLinking: ["-static-executable", "-use-ld=lld"]),
    program("alntime-study", ["StudyCommands"]),
    program(
      "alntimed",
      [
        "AlntimeAPI", "AlntimeHTTP", "Chronology", "ConfigFiles", "LocalZone", "LogbookStore", "Operations",
        "Phrasebook", "Profiles", "Systemd", "Timekeeping", argumentParser, logging, lifecycle, signals,
      ]),

    // Times the study beside DuckDB, for `make bench`.
    .executableTarget(
      name: "StudyBench", dependencies: ["Chronology", "Timekeeping", "Studies"], path: "Tests/Bench/StudyBench",
      swiftSettings: strict),
    // Times a pool file, from adding to the study, for `make bench`.
    .executableTarget(
      name: "PoolBench", dependencies: ["Chronology", "Studies", "PoolStore"], path: "Tests/Bench/PoolBench",
      swiftSettings: strict),
    // Every reader of what somebody else wrote, for a fuzzer; and the program that fuzzes, only where its library is.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "AlntimeAPI", "AlntimeClient", "AlntimeHTTP", "Chronology", "ConfigFiles", "Desks", "Disclosure", "Imports",
        "LogbookStore", "Operations", "PoolStore", "Sealing", "Specimens", "Studies", "Timekeeping", crypto, logging,
      ], path: "Tests/Fuzz/Targets", swiftSettings: watched),
    tests("Fuzz", ["FuzzTargets"]),
    // A desk to try operations at: a clock to set, and a logbook in memory.
    .target(
      name: "Desks", dependencies: ["Chronology", "Timekeeping", "Profiles", "Studies", "Operations", "Specimens"],
      path: "Tests/Desks",
      swiftSettings: strict),
    // Values that several tests share: random numbers from a printed seed, zones, short ways to write dates.
    .target(name: "Specimens", dependencies: ["Chronology"], path: "Tests/Specimens", swiftSettings: strict),
    tests("Chronology", ["Chronology", "Specimens"]),
    tests("Spelling", ["Spelling"]),
    tests("Timekeeping", ["Specimens", "Chronology", "ConfigFiles", "Timekeeping"]),
    tests("Profiles", ["Profiles"]),
    tests("Statistics", ["Specimens", "Statistics"]),
    tests("Disclosure", ["Specimens", "Disclosure"]),
    // Reference works every number of a study out in NumPy, apart from ours.
    tests(
      "Studies", ["Specimens", "Chronology", "Timekeeping", "Profiles", "Studies", "Sealing", "Disclosure"],
      exclude: ["Reference"]),
    tests("Sealing", ["Specimens", "Chronology", "Timekeeping", "Profiles", "Studies", "Sealing", crypto]),
    tests("Phrasebook", ["Specimens", "Chronology", "Timekeeping", "Studies", "Phrasebook"]),
    tests("Rendering", ["Phrasebook", "Rendering"]),
    // Golden has every file of a small release; checks are Python programs that read them.
    tests(
      "Releases", ["Specimens", "Chronology", "Disclosure", "Phrasebook", "Rendering", "Releases", crypto],
      exclude: ["Golden", "Checks"]),
    tests("Manuals", ["Phrasebook", "Manuals"]),
    tests("Imports", ["Specimens", "Chronology", "Timekeeping", "Imports"]),
    tests("LocalZone", ["Chronology", "LocalZone"]),
    tests("ConfigFiles", ["Specimens", "Chronology", "Profiles", "ConfigFiles", toml]),
    tests("Systemd", ["Systemd", logging]),
    tests(
      "Operations", ["Specimens", "Chronology", "Timekeeping", "Profiles", "Studies", "Imports", "Operations", "Desks"]),
    tests(
      "LogbookStore",
      [
        "Specimens", "Chronology", "Timekeeping", "Profiles", "Studies", "Imports", "Operations", "LogbookStore",
        "Desks", grdb,
      ]),
    tests("PoolStore", ["Specimens", "Chronology", "Timekeeping", "Profiles", "Studies", "PoolStore", grdb]),
    tests("AlntimeAPI", ["Chronology", "Profiles", "AlntimeAPI"]),
    tests(
      "AlntimeHTTP",
      [
        "Specimens", "Chronology", "Timekeeping", "Studies", "Sealing", "Operations", "AlntimeAPI", "AlntimeHTTP",
        "AlntimeClient", "AlntimeCommands", "Desks", logging,
      ]),
    tests("AlntimeClient", ["AlntimeAPI", "AlntimeClient"]),
    tests("AlntimeCommands", ["AlntimeAPI", "Chronology", "Phrasebook", "Rendering", "Studies", "AlntimeCommands"]),
    tests(
      "StudyCommands",
      ["AlntimeCommands", "Phrasebook", "PoolStore", "Sealing", "Studies", "StudyCommands", argumentParser]),
    // Participants of a study whose files no command of ours writes: a replayed one, say. And the address of a socket.
    tests(
      "Acceptance",
      [
        "alntime", "alntime-study", "alntimed", "AlntimeAPI", "Specimens", "Chronology", "Profiles", "Studies",
        "Sealing",
      ]),
  ] + (fuzzer.map { [fuzzingProgram($0)] } ?? [])
)
