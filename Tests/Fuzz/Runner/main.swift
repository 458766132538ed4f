import FuzzTargets
import Glibc

// Fuzz --list: the targets' names, a line each.
// Fuzz --seeds NAME DIRECTORY: writes the seeds that are made anew.
// Fuzz NAME [libFuzzer's arguments]: fuzzes that target.

/// libFuzzer's own loop (llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a library"), for a program with a main of its own.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ testOneInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

let words = CommandLine.arguments
if words.count == 2, words[1] == "--list" {
  for target in FuzzTarget.all { print(target.name) }
  exit(0)
}
guard let target = chosen else {
  print("Fuzz NAME [ARGUMENT…], where NAME is one of: \(FuzzTarget.all.map(\.name).joined(separator: " "))")
  exit(64)
}
if words.count == 4, words[1] == "--seeds" {
  let made = target.madeSeeds
  for (number, seed) in waiting({ await made() }).enumerated() {
    let file = fopen("\(words[3])/made-\(number)", "w")
    fwrite(seed, 1, seed.count, file)
    fclose(file)
  }
  exit(0)
}

// Without the target's name, which is the first argument.
var arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count)
for (place, word) in ([words[0]] + words.dropFirst(2)).enumerated() { arguments[place] = strdup(word) }
arguments[words.count - 1] = nil
var argumentCount = CInt(words.count - 1)
exit(
  runDriver(&argumentCount, &arguments) { bytes, count in
    let bytes = Array(UnsafeBufferPointer(start: bytes, count: count))
    _ = waiting { await chosen?.read(bytes) }
    return 0
  })
