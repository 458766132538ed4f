/// A ZIP archive of files as they are, uncompressed and without dates, so that the same files give the same bytes.
///
/// PKWARE, "APPNOTE.TXT – .ZIP File Format Specification", version 6.3: sections 4.3.7 (local header), 4.3.12 (central
/// directory), 4.3.16 (its end). Our own, as no package that this machine builds with writes ZIP.
struct ZipArchive {
  private var local: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// 1 January 1980, the first day that ZIP knows.
  private static let date: UInt16 = 1 << 5 | 1

  /// Adds a file; `name` in ASCII, and all of an archive less than 4 GiB.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = UInt32(local.count)
    let size = UInt32(bytes.count)
    var common: [UInt8] = []
    common.append(UInt16(10))  // version 1.0 is needed to extract it
    common.append(UInt16(0))  // no flags
    common.append(UInt16(0))  // stored
    common.append(UInt16(0))  // midnight
    common.append(ZipArchive.date)
    common.append(crc32(bytes))
    common.append(size)
    common.append(size)
    common.append(UInt16(name.utf8.count))
    common.append(UInt16(0))  // no extra field
    local.append(UInt32(0x0403_4B50))
    local += common + Array(name.utf8) + bytes
    directory.append(UInt32(0x0201_4B50))
    directory.append(UInt16(10))  // made by version 1.0, on no system in particular
    directory += common
    directory.append(UInt16(0))  // no comment
    directory.append(UInt16(0))  // on the first disk
    directory.append(UInt16(0))  // no internal attributes
    directory.append(UInt32(0))  // no external attributes
    directory.append(offset)
    directory += Array(name.utf8)
    count += 1
  }

  var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(UInt32(0x0605_4B50))
    end.append(UInt16(0))  // on the first disk
    end.append(UInt16(0))  // as is the directory
    end.append(count)
    end.append(count)
    end.append(UInt32(directory.count))
    end.append(UInt32(local.count))
    end.append(UInt16(0))  // no comment
    return local + directory + end
  }
}

/// The checksum of ZIP: CRC-32 of ISO 3309 with the reversed polynomial EDB88320; that of `123456789` is CBF43926.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in remainders[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
}

/// What each byte leaves after division by the polynomial.
private let remainders: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ rest >> 1 : rest >> 1 }
}

extension [UInt8] {
  /// The number's bytes, the lowest first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
