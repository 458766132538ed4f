/// What `--help` says of the verbs with which contributions are shared and pooled.
extension Phrase.Help {
  package static let studied = Phrase(
    en: "A period of your own log, or the files of one or more pools.",
    cy: "Cyfnod o'ch llyfr cofnodion eich hun, neu ffeiliau un neu ragor o gronfeydd.")

  package static let join = Phrase(
    en: "Read what a study asks and promises, and take part; alone, list your studies.",
    cy: "Darllen beth mae astudiaeth yn ei ofyn a'i addo, a chymryd rhan; ar ei ben ei hun, rhestru eich astudiaethau.")
  package static let joinedInvitation = Phrase(
    en: "The invitation's file, or - for standard input.", cy: "Ffeil y gwahoddiad, neu - am y mewnbwn safonol.")
  package static let joinYes = Phrase(
    en: "Agree without being asked: you have read the consent text.",
    cy: "Cytuno heb i neb ofyn: rydych wedi darllen y testun cydsynio.")
  package static let share = Phrase(
    en: "Write the file that a study asked for: signed, sealed, and without notes, names or clock times.",
    cy: "Ysgrifennu'r ffeil y gofynnodd astudiaeth amdani: wedi'i llofnodi a'i selio, heb nodiadau, enwau nac amserau.")
  package static let sharedStudy = Phrase(
    en: "The study, if you take part in more than one.", cy: "Yr astudiaeth, os ydych yn cymryd rhan mewn mwy nag un.")
  package static let sharePreview = Phrase(
    en: "Write nothing; print every datum that would leave, and count what stays.",
    cy: "Peidio ag ysgrifennu dim; argraffu pob datwm a fyddai'n gadael, a chyfrif yr hyn sy'n aros.")
  package static let shareOutput = Phrase(
    en: "The file to write; one that is there is left alone.",
    cy: "Y ffeil i'w hysgrifennu; gadewir llonydd i un sydd yno eisoes.")
  package static let withdraw = Phrase(
    en: "Leave a study for ever: write the file that erases what you shared.",
    cy: "Gadael astudiaeth am byth: ysgrifennu'r ffeil sy'n dileu'r hyn a rannwyd gennych.")
  package static let leftStudy = Phrase(
    en: "The study, if you took part in more than one.", cy: "Yr astudiaeth, os buoch yn cymryd rhan mewn mwy nag un.")
  package static let withdrawYes = Phrase(en: "Leave without being asked.", cy: "Gadael heb i neb ofyn.")

  package static let invite = Phrase(
    en: "Write the invitation to a study, and the key that opens what comes back.",
    cy: "Ysgrifennu'r gwahoddiad i astudiaeth, a'r allwedd sy'n agor yr hyn a ddaw yn ôl.")
  package static let studyID = Phrase(
    en: "The study's name in files: 3 to 40 small letters, digits and hyphens.",
    cy: "Enw'r astudiaeth mewn ffeiliau: 3 i 40 o lythrennau bach, digidau a chysylltnodau.")
  package static let titleEnglish = Phrase(en: "Its title in English.", cy: "Ei theitl yn Saesneg.")
  package static let titleWelsh = Phrase(en: "Its title in Welsh.", cy: "Ei theitl yn Gymraeg.")
  package static let firstWeek = Phrase(
    en: "The first week it asks about: 2026-W36, or a day in it.",
    cy: "Yr wythnos gyntaf y mae'n gofyn amdani: 2026-W36, neu ddiwrnod ynddi.")
  package static let lastWeek = Phrase(
    en: "The last week, included: 2027-W29, or a day in it.",
    cy: "Yr wythnos olaf, yn gynwysedig: 2027-W29, neu ddiwrnod ynddi.")
  package static let consentEnglish = Phrase(
    en: "A text file of what a person agrees to, in English (else a standard text).",
    cy: "Ffeil destun o'r hyn y mae person yn cytuno iddo, yn Saesneg (fel arall testun safonol).")
  package static let consentWelsh = Phrase(
    en: "The same in Welsh; give both or neither.", cy: "Yr un peth yn Gymraeg; rhowch y ddwy neu'r un ohonynt.")
  package static let minimumParticipants = Phrase(
    en: "Publish no cell of fewer participants, 3 to 100.", cy: "Peidio â chyhoeddi cell â llai o gyfranogwyr, 3 i 100."
  )
  package static let countMultiple = Phrase(
    en: "Publish counts to the nearest multiple of this, 1 to 100.",
    cy: "Cyhoeddi cyfrifon i luosrif agosaf y rhif hwn, 1 i 100.")
  package static let dominancePercent = Phrase(
    en: "Publish no hours from which one may work out another's to within this per cent, 1 to 100.",
    cy: "Peidio â chyhoeddi oriau y gellir cyfrifo rhai rhywun arall ohonynt o fewn y ganran hon, 1 i 100.")
  package static let studySeed = Phrase(
    en: "The seed of its intervals (else a random one).", cy: "Hedyn ei chyfyngau (fel arall un ar hap).")
  package static let inviteOutput = Phrase(
    en: "The invitation's file (else STUDY.invitation.json).",
    cy: "Ffeil y gwahoddiad (fel arall ASTUDIAETH.invitation.json).")
  package static let invitePassphrase = Phrase(
    en: "Ask for a passphrase to wrap the key in.", cy: "Gofyn am gyfrinair i lapio'r allwedd ynddo.")
  package static let studyKey = Phrase(
    en: "The study's key file (else STUDY.key, beside the pool or here).",
    cy: "Ffeil allwedd yr astudiaeth (fel arall ASTUDIAETH.key, wrth ymyl y gronfa neu yma).")
  package static let passphraseFile = Phrase(
    en: "A file whose first line is the key's passphrase (else it is asked for).",
    cy: "Ffeil â chyfrinair yr allwedd ar ei llinell gyntaf (fel arall gofynnir amdano).")

  package static let pool = Phrase(
    en: "Bring the contributions of a study together, and study them.",
    cy: "Dod â chyfraniadau astudiaeth ynghyd, a'u hastudio.")
  package static let poolCreate = Phrase(en: "Make an empty pool for a study.", cy: "Gwneud cronfa wag i astudiaeth.")
  package static let newPool = Phrase(en: "The file to make: cluster.pool.", cy: "Y ffeil i'w gwneud: clwstwr.pool.")
  package static let poolInvitation = Phrase(en: "The study's invitation.", cy: "Gwahoddiad yr astudiaeth.")
  package static let poolAdd = Phrase(
    en: "Verify, open and add what participants sent; what is there already changes nothing.",
    cy: "Dilysu, agor ac ychwanegu'r hyn a anfonodd cyfranogwyr; nid yw'r hyn sydd yno eisoes yn newid dim.")
  package static let poolFile = Phrase(en: "The pool's file.", cy: "Ffeil y gronfa.")
  package static let addedFiles = Phrase(
    en: "Files of participants, or folders of them.", cy: "Ffeiliau cyfranogwyr, neu ffolderi ohonynt.")
  package static let poolRemove = Phrase(
    en: "Erase whoever signed these withdrawals, for ever.", cy: "Dileu pwy bynnag a lofnododd y rhain, am byth.")
  package static let withdrawalFiles = Phrase(
    en: "Withdrawals that participants signed.", cy: "Ffeiliau gadael a lofnodwyd gan gyfranogwyr.")
  package static let poolMerge = Phrase(
    en: "Add all that other pools of the study have; the order does not matter.",
    cy: "Ychwanegu popeth sydd gan gronfeydd eraill yr astudiaeth; nid yw'r drefn o bwys.")
  package static let mergedInto = Phrase(
    en: "The pool that gets it all; made if there is none.", cy: "Y gronfa sy'n cael y cyfan; gwneir hi os nad oes un.")
  package static let mergedPools = Phrase(en: "The pools to take from.", cy: "Y cronfeydd i gymryd ohonynt.")
  package static let poolList = Phrase(
    en: "List participants by pseudonym; nobody's hours.", cy: "Rhestru cyfranogwyr yn ôl ffugenw; nid oriau neb.")
  package static let poolVerify = Phrase(
    en: "Try every signature again and, with the key, what was sealed against what is counted.",
    cy: "Profi pob llofnod eto ac, â'r allwedd, yr hyn a seliwyd yn erbyn yr hyn a gyfrifir.")
  package static let poolStudy = Phrase(
    en: "Run the study over one or more pools, as `alntime study POOL`.",
    cy: "Rhedeg yr astudiaeth dros un neu ragor o gronfeydd, fel `alntime study CRONFA`.")
  package static let studiedPools = Phrase(
    en: "Pools of one study; none is changed.", cy: "Cronfeydd un astudiaeth; ni newidir yr un.")

  package static let poolDataset = Phrase(
    en: "Write the contributions as plain files, with the SQL that studies them on Spark: for the keeper alone.",
    cy: "Ysgrifennu'r cyfraniadau yn ffeiliau plaen, gyda'r SQL sy'n eu hastudio ar Spark: i'r ceidwad yn unig.")
  package static let datasetFolder = Phrase(en: "A new folder for the files.", cy: "Ffolder newydd i'r ffeiliau.")

  package static let export = Phrase(
    en: "Make a release of a study, in which nobody can be found: tables, a page, a spreadsheet, StatsWales files; or, "
      + "with --all, write your own whole log.",
    cy:
      "Gwneud cyhoeddiad o astudiaeth, na ellir dod o hyd i neb ynddo: tablau, tudalen, taenlen, ffeiliau StatsCymru; "
      + "neu, gyda --all, ysgrifennu eich llyfr cofnodion cyfan eich hun."
  )
  package static let exportedFolder = Phrase(
    en: "A new folder for the release; with --all a new file, or - for standard output.",
    cy: "Ffolder newydd i'r cyhoeddiad; gyda --all ffeil newydd, neu - am yr allbwn safonol.")
  package static let exportBy = Phrase(
    en: "Tables by this dimension too, or by two with a comma between; may be repeated.",
    cy: "Tablau yn ôl y dimensiwn hwn hefyd, neu yn ôl dau gyda choma rhyngddynt; gellir ei ailadrodd.")
  package static let exportAudits = Phrase(
    en: "Where the keeper's audits of all releases are (else POOL.audits). Never pass them on.",
    cy: "Lle mae archwiliadau'r ceidwad o bob cyhoeddiad (fel arall CRONFA.audits). Peidiwch byth â'u trosglwyddo.")
  package static let stricterMinimum = Phrase(
    en: "Stricter than the invitation: no figure of fewer participants.",
    cy: "Llymach na'r gwahoddiad: dim ffigur â llai o gyfranogwyr.")
  package static let stricterMultiple = Phrase(
    en: "Stricter than the invitation: counts to the nearest multiple of this, itself a multiple of the invitation's.",
    cy: "Llymach na'r gwahoddiad: cyfrifon i luosrif agosaf y rhif hwn, sydd ei hun yn lluosrif o rif y gwahoddiad.")
  package static let stricterPercent = Phrase(
    en: "Stricter than the invitation: nobody's hours told to within this per cent.",
    cy: "Llymach na'r gwahoddiad: dim oriau neb i'w gwybod o fewn y ganran hon.")

  package static let simulate = Phrase(
    en: "Make up a study of synthetic participants: nobody's work, no evidence of any.",
    cy: "Llunio astudiaeth o gyfranogwyr synthetig: gwaith neb, heb fod yn dystiolaeth o ddim.")
  package static let simulatedFolder = Phrase(
    en: "A new folder for the invitation, the key and the contributions.",
    cy: "Ffolder newydd i'r gwahoddiad, yr allwedd a'r cyfraniadau.")
  package static let simulatedParticipants = Phrase(en: "How many, 1 to 20000.", cy: "Faint, 1 i 20000.")
  package static let simulatedWeeks = Phrase(
    en: "How many weeks each has at most, 1 to 262.", cy: "Faint o wythnosau sydd gan bob un ar y mwyaf, 1 i 262.")
  package static let simulatedSeed = Phrase(
    en: "The same seed makes up the same study.", cy: "Mae'r un hedyn yn llunio'r un astudiaeth.")
}
