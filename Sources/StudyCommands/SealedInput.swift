import AlntimeCommands
import Glibc
import Phrasebook
import Sealing

/// A file that may be a participant's, of which nobody knows anything yet.
struct SealedInput: Sendable {
  let path: String

  /// Why a file is not even read.
  struct Refusal: Error {
    let reason: Phrase

    init(_ reason: Phrase) { self.reason = reason }
  }

  /// All bytes of a file that is no longer than a sealed one can be; whatever is not a file is not waited for.
  func bytes() throws(Refusal) -> [UInt8] {
    let descriptor = try opened()
    defer { close(descriptor) }
    // One more than there may be, for a file that grows meanwhile.
    guard let bytes = SealedInput.read(descriptor, atMost: SealedFile.byteLimit + 1) else {
      throw Refusal(.SealedFile.unreadable)
    }
    guard bytes.count <= SealedFile.byteLimit else { throw Refusal(.SealedFile.tooLong(bytes.count)) }
    return bytes
  }

  /// Whether a key may be needed; false of what cannot be read.
  var beginsAsContribution: Bool {
    guard let descriptor = try? opened() else { return false }
    defer { close(descriptor) }
    return SealedFile.beginsAsContribution(SealedInput.read(descriptor, atMost: 18) ?? [])
  }

  private func opened() throws(Refusal) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Refusal(.SealedFile.unreadable) }
    var status = stat()
    fstat(descriptor, &status)
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Refusal(.SealedFile.noFile)
    }
    guard status.st_size <= SealedFile.byteLimit else {
      close(descriptor)
      throw Refusal(.SealedFile.tooLong(Int(status.st_size)))
    }
    return descriptor
  }

  private static func read(_ descriptor: Int32, atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 256 * 1024))
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}

extension Desk {
  /// The files named, and in the place of a folder the files in it that end in `.alntime`, in order of name.
  func sealedInputs(_ words: [String]) throws(Failure) -> [SealedInput] {
    var inputs: [SealedInput] = []
    for word in words {
      guard let names = Desk.names(in: word) else {
        inputs.append(SealedInput(path: word))
        continue
      }
      let sealed = names.filter { $0.hasSuffix(".alntime") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      guard !sealed.isEmpty else { throw Failure(.noSealedFiles(in: word), exitCode: 65, in: language) }
      inputs += sealed.map { SealedInput(path: word.hasSuffix("/") ? word + $0 : "\(word)/\($0)") }
    }
    return inputs
  }

  /// Nil unless it is a folder that can be read.
  private static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }
}
