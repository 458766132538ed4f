import FuzzTargets

/// The target that the command line names. In a file of its own, so that a C function may use it.
let chosen: FuzzTarget? = {
  let words = CommandLine.arguments
  let name = words.count > 2 && words[1] == "--seeds" ? words[2] : words.count > 1 ? words[1] : ""
  return (FuzzTarget.all + [.planted]).first { $0.name == name }
}()
