/// Why a socket is not used where it lies; the daemon and the command line say the same.
extension Explanation {
  package static func socketDirectoryIsLink(_ directory: String) -> Explanation {
    Explanation(
      notPermitted.title,
      Phrase(
        en:
          "\(directory), the directory of the socket, is a symbolic link, and somebody else may have made it. Name the "
          + "directory that it leads to with --socket.",
        cy:
          "Mae \(directory), cyfeiriadur y soced, yn ddolen symbolaidd, ac efallai mai rhywun arall a'i gwnaeth. Enwch "
          + "y cyfeiriadur y mae'n arwain ato gyda --socket."))
  }

  package static func socketDirectoryOfAnother(_ directory: String) -> Explanation {
    Explanation(
      notPermitted.title,
      Phrase(
        en: "\(directory), the directory of the socket, belongs to another user, who could put another socket there. "
          + "Name a socket in a directory of your own with --socket.",
        cy: "Mae \(directory), cyfeiriadur y soced, yn perthyn i ddefnyddiwr arall, a allai roi soced arall yno. Enwch "
          + "soced mewn cyfeiriadur o'ch eiddo eich hun gyda --socket."))
  }

  package static func socketDirectoryOpenToOthers(_ directory: String) -> Explanation {
    Explanation(
      notPermitted.title,
      Phrase(
        en: "Others may write in \(directory), the directory of the socket, and could put another socket there. Make a "
          + "directory that is yours alone with `mkdir -m 700 DIRECTORY`, and name a socket in it with --socket.",
        cy: "Caiff eraill ysgrifennu yn \(directory), cyfeiriadur y soced, a gallent roi soced arall yno. Crëwch "
          + "gyfeiriadur i chi yn unig gyda `mkdir -m 700 CYFEIRIADUR`, ac enwch soced ynddo gyda --socket."))
  }

  package static func socketIsLink(_ path: String) -> Explanation {
    Explanation(
      notPermitted.title,
      Phrase(
        en:
          "\(path) is a symbolic link, not a socket, and somebody else may have made it. Name the socket itself with "
          + "--socket.",
        cy:
          "Dolen symbolaidd yw \(path), nid soced, ac efallai mai rhywun arall a'i gwnaeth. Enwch y soced ei hun gyda "
          + "--socket."))
  }
}
