import Foundation
import Sealing
import Studies

extension PrivateHome {
  /// What is in a sealed file of the study, opened as whoever invited would.
  func openedContribution(_ name: String, of study: String = "aln-2026") throws -> Contribution {
    let files = try ["\(study).invitation.json", "\(study).key", name].map {
      [UInt8](try Data(contentsOf: URL(filePath: "\(path)/\($0)")))
    }
    let invitation = try Invitation(canonicalJSON: files[0])
    let key = try StudyKeyFile(canonicalJSON: files[1]).key(passphrase: nil)
    guard case .contribution(let sealed) = try SealedFile.verified(files[2], for: invitation.study) else {
      throw Trouble("no contribution")
    }
    return try sealed.opened(with: key, for: invitation)
  }
}
