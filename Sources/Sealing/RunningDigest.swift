import Crypto

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
package struct RunningDigest {
  private var hash = SHA256()

  package init() {}

  package mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  package var bytes: [UInt8] { Array(hash.finalize()) }
}
