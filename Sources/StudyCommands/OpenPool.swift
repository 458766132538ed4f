import AlntimeCommands
import Phrasebook
import PoolStore
import Sealing
import Studies

/// A pool's file, open, with the invitation that all in it answer.
struct OpenPool: Sendable {
  let store: PoolStore
  let invitation: Invitation

  var path: String { store.path }
  var study: StudyID { invitation.study }

  /// The sentence that whatever is shown of a study of made-up participants has in it; none of any other.
  var warnings: [Phrase] { study.warnings }

  var title: Phrase { invitation.title.phrase }
}

extension StudyID {
  var warnings: [Phrase] { isSynthetic ? [.syntheticStudy] : [] }
}

extension BilingualText {
  /// Of a text that is one line.
  var phrase: Phrase { Phrase(en: english, cy: welsh) }

  /// Of a text that may be several.
  func lines(in language: Language) -> [String] {
    (language == .welsh ? welsh : english).split(separator: "\n", omittingEmptySubsequences: false)
      .map { plain(String($0)) }
  }
}

extension Desk {
  /// Opens a pool that there is.
  func pool(_ path: String) throws(Failure) -> OpenPool {
    let store: PoolStore
    do { store = try PoolStore.open(at: path) } catch { throw failure(error, path) }
    guard let invitation = try? Invitation(canonicalJSON: store.study.invitation), invitation.study == store.study.id,
      invitation.codelistVersion == store.study.codelistVersion
    else { throw failure(.corrupt(path: path, code: 0), path) }
    return OpenPool(store: store, invitation: invitation)
  }

  /// Makes an empty pool for the study, which has its name only once it is whole.
  func newPool(_ path: String, for invitation: Invitation) throws(Failure) -> OpenPool {
    let study = PooledStudy(
      id: invitation.study, invitation: invitation.canonicalJSON, codelistVersion: invitation.codelistVersion)
    try NewFile(path: path).make(at: self) { draft throws(Failure) in
      do throws(PoolError) { try PoolStore.create(at: draft, for: study).close() } catch {
        // The person named the pool, not the draft.
        if case .unreadable(_, let code) = error { throw failure(.unreadable(path: path, code: code), path) }
        throw failure(error, path)
      }
    }
    return try pool(path)
  }

  /// Throws unless the pools are of one study, to each of whose participants the same was promised.
  func requireOneStudy(_ pools: [OpenPool]) throws(Failure) {
    for pool in pools.dropFirst() {
      do { try pools[0].store.study.requireSame(as: pool.store.study) } catch { throw failure(error, pool.path) }
    }
  }

  /// How many are in the pool, and how many have left it.
  func counts(of pool: OpenPool) throws(Failure) -> (participants: Int, left: Int) {
    do {
      let members = try pool.store.members()
      let left = members.count(where: \.hasLeft)
      return (members.count - left, left)
    } catch { throw failure(error, pool.path) }
  }
}
