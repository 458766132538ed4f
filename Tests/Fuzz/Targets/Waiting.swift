import Dispatch
import Synchronization

/// What an asynchronous body returns, for who cannot await it: libFuzzer calls a C function.
package func waiting<Answer: Sendable>(_ body: @escaping @Sendable () async -> Answer) -> Answer {
  let box = Box<Answer>()
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    box.put(await body())
    done.signal()
  }
  done.wait()
  return box.taken()
}

private final class Box<Answer: Sendable>: Sendable {
  private let answer = Mutex<Answer?>(nil)

  func put(_ value: Answer) { answer.withLock { $0 = value } }

  func taken() -> Answer { answer.withLock { $0! } }
}
