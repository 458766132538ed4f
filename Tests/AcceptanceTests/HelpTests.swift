import Testing

/// What a person reads who asks for help. It changes with every verb and option, and is to be read again when it does.
@Suite(.onOwnThreads) struct HelpTests {
  @Test func `Help is given in English`() throws {
    let transcript = Transcript(
      """
      $ alntime --help
      OVERVIEW: Time your ALN work, and see it in and out of school hours.

      USAGE: alntime [--socket <path>] [--lang <en|cy>] [--json] <subcommand>

      OPTIONS:
        --socket <path>         The daemon's socket (else ALNTIME_SOCKET, else the
                                user's own).
        --lang <en|cy>          en or cy (else ALNTIME_LANG, else the locale).
                                (values: en, cy)
        --json                  Print JSON for programs.
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        setup                   Say who you are in bands, your school's hours and
                                terms, and your own week.
        status                  Show what is running and today's hours.
        start                   Start a task; one that runs ends at the same instant.
        stop                    Stop the running task.
        cancel                  Throw the running task away.
        resume                  Start again what an entry was.
        asleep                  Say what the time was for which the computer slept
                                while the task ran.
        log                     Record work already done: FROM TO, or FROM and a
                                length of time.
        list                    List the entries of a period.
        edit                    Change what an entry is or when it was.
        split                   Part an entry, or the running task, in two.
        delete                  Remove an entry, or the running task.
        undo                    Take back what was last changed, as far back as you
                                like.
        redo                    Do again what was taken back.
        watch                   Show what is running in a line that keeps itself up
                                to date.
        today                   Show today.
        week                    Show a week, or another period.
        term                    Show a term by weeks, or another period.
        confirm                 Say that the log of a week is complete, so that a
                                zero in it counts.
        unconfirm               Take back that the log of a week is complete.
        case                    Open, issue, close and list cases with their
                                deadlines.
        calendar                Show or import the school's calendar.
        import                  Import entries, or a whole log that was exported, all
                                or none.
        backup                  Copy the whole log into a file, while it is in use,
                                and read it back.
        restore                 Put a backup in the log's place; what it replaces is
                                kept aside.
        study                   Run the workload time study of your own log, or of
                                pools.
        join                    Read what a study asks and promises, and take part;
                                alone, list your studies.
        share                   Write the file that a study asked for: signed,
                                sealed, and without notes, names or clock times.
        withdraw                Leave a study for ever: write the file that erases
                                what you shared.
        invite                  Write the invitation to a study, and the key that
                                opens what comes back.
        pool                    Bring the contributions of a study together, and
                                study them.
        export                  Make a release of a study, in which nobody can be
                                found: tables, a page, a spreadsheet, StatsWales
                                files; or, with --all, write your own whole log.
        simulate                Make up a study of synthetic participants: nobody's
                                work, no evidence of any.
        doctor                  Check units, settings, socket, versions, the log, the
                                calendar, the clock and the disk; it exits with 1
                                when something is a fault.

        See 'alntime help <subcommand>' for detailed help.
      $ alntime help start
      OVERVIEW: Start a task; one that runs ends at the same instant.

      USAGE: alntime start <activity> [--case <label>] [--at <time>] [--note <text>] [--socket <path>] [--lang <en|cy>] [--json]

      ARGUMENTS:
        <activity>              What you do: idp, pcp, review, paperwork … (an
                                unknown word lists them all).

      OPTIONS:
        --case <label>          The case, by a label of your own such as K7; never a
                                name.
        --at <time>             When, if not now: 14:00, "10 min ago", "yesterday
                                16:00".
        --note <text>           A remark for yourself; it never leaves this machine.
        --socket <path>         The daemon's socket (else ALNTIME_SOCKET, else the
                                user's own).
        --lang <en|cy>          en or cy (else ALNTIME_LANG, else the locale).
                                (values: en, cy)
        --json                  Print JSON for programs.
        --version               Show the version.
        -h, --help              Show help information.
      """)
    try transcript.expect(on: try PrivateDaemon(), exitCode: 0)
  }

  @Test func `Rhoddir cymorth yn Gymraeg`() throws {
    let transcript = Transcript(
      """
      $ alntime --help
      TROSOLWG: Amserwch eich gwaith ADY, a'i weld o fewn a'r tu allan i oriau ysgol.

      DEFNYDD: alntime [--socket <llwybr>] [--lang <en|cy>] [--json] <is-orchymyn>

      OPSIYNAU:
        --socket <llwybr>       Soced y daemon (fel arall ALNTIME_SOCKET, fel arall
                                un y defnyddiwr).
        --lang <en|cy>          en neu cy (fel arall ALNTIME_LANG, fel arall y
                                locale). (gwerthoedd: en, cy)
        --json                  Argraffu JSON ar gyfer rhaglenni.
        --version               Dangos y fersiwn.
        -h, --help              Dangos cymorth.

      IS-ORCHMYNION:
        setup                   Dweud pwy ydych mewn bandiau, oriau a thymhorau'r
                                ysgol, a'ch wythnos chi.
        status                  Dangos beth sy'n rhedeg ac oriau heddiw.
        start                   Dechrau tasg; mae un sy'n rhedeg yn gorffen ar yr un
                                eiliad.
        stop                    Stopio'r dasg sy'n rhedeg.
        cancel                  Taflu'r dasg sy'n rhedeg.
        resume                  Dechrau eto yr hyn oedd cofnod.
        asleep                  Dweud beth oedd yr amser y bu'r cyfrifiadur ynghwsg
                                tra oedd y dasg yn rhedeg.
        log                     Cofnodi gwaith a wnaed eisoes: O I, neu O a hyd o
                                amser.
        list                    Rhestru cofnodion cyfnod.
        edit                    Newid beth yw cofnod neu pryd oedd ef.
        split                   Hollti cofnod, neu'r dasg sy'n rhedeg, yn ddau.
        delete                  Dileu cofnod, neu'r dasg sy'n rhedeg.
        undo                    Dadwneud yr hyn a newidiwyd ddiwethaf, mor bell yn ôl
                                ag y mynnwch.
        redo                    Ailwneud yr hyn a ddadwnaed.
        watch                   Dangos beth sy'n rhedeg mewn llinell sy'n ei
                                diweddaru ei hun.
        today                   Dangos heddiw.
        week                    Dangos wythnos, neu gyfnod arall.
        term                    Dangos tymor yn ôl wythnosau, neu gyfnod arall.
        confirm                 Dweud bod cofnodion wythnos yn gyflawn, fel bod sero
                                ynddi yn cyfrif.
        unconfirm               Tynnu'n ôl bod cofnodion wythnos yn gyflawn.
        case                    Agor, cyhoeddi, cau a rhestru achosion gyda'u
                                terfynau amser.
        calendar                Dangos neu fewnforio calendr yr ysgol.
        import                  Mewnforio cofnodion, neu lyfr cofnodion cyfan a
                                allforiwyd, pob un neu ddim.
        backup                  Copïo'r llyfr cofnodion cyfan i ffeil, tra mae ar
                                waith, a'i darllen yn ôl.
        restore                 Rhoi copi wrth gefn yn lle'r llyfr cofnodion; cedwir
                                yr hyn a ddisodlir.
        study                   Rhedeg yr astudiaeth amser llwyth gwaith o'ch llyfr
                                cofnodion eich hun, neu o gronfeydd.
        join                    Darllen beth mae astudiaeth yn ei ofyn a'i addo, a
                                chymryd rhan; ar ei ben ei hun, rhestru eich
                                astudiaethau.
        share                   Ysgrifennu'r ffeil y gofynnodd astudiaeth amdani:
                                wedi'i llofnodi a'i selio, heb nodiadau, enwau nac
                                amserau.
        withdraw                Gadael astudiaeth am byth: ysgrifennu'r ffeil sy'n
                                dileu'r hyn a rannwyd gennych.
        invite                  Ysgrifennu'r gwahoddiad i astudiaeth, a'r allwedd
                                sy'n agor yr hyn a ddaw yn ôl.
        pool                    Dod â chyfraniadau astudiaeth ynghyd, a'u hastudio.
        export                  Gwneud cyhoeddiad o astudiaeth, na ellir dod o hyd i
                                neb ynddo: tablau, tudalen, taenlen, ffeiliau
                                StatsCymru; neu, gyda --all, ysgrifennu eich llyfr
                                cofnodion cyfan eich hun.
        simulate                Llunio astudiaeth o gyfranogwyr synthetig: gwaith
                                neb, heb fod yn dystiolaeth o ddim.
        doctor                  Gwirio unedau, gosodiadau, soced, fersiynau, y llyfr
                                cofnodion, y calendr, y cloc a'r ddisg; mae'n gadael
                                gydag 1 pan fydd nam.

        Gweler 'alntime help <is-orchymyn>' am gymorth manwl.
      $ alntime help start
      TROSOLWG: Dechrau tasg; mae un sy'n rhedeg yn gorffen ar yr un eiliad.

      DEFNYDD: alntime start <gweithgaredd> [--case <label>] [--at <amser>] [--note <testun>] [--socket <llwybr>] [--lang <en|cy>] [--json]

      YMRESYMIADAU:
        <gweithgaredd>          Beth rydych yn ei wneud: idp, pcp, review, paperwork
                                … (mae gair anhysbys yn eu rhestru i gyd).

      OPSIYNAU:
        --case <label>          Yr achos, wrth label o'ch eiddo chi fel K7; byth enw.
        --at <amser>            Pryd, os nad nawr: 14:00, "10 munud yn ôl", "ddoe
                                16:00".
        --note <testun>         Sylw i chi eich hun; nid yw byth yn gadael y peiriant
                                hwn.
        --socket <llwybr>       Soced y daemon (fel arall ALNTIME_SOCKET, fel arall
                                un y defnyddiwr).
        --lang <en|cy>          en neu cy (fel arall ALNTIME_LANG, fel arall y
                                locale). (gwerthoedd: en, cy)
        --json                  Argraffu JSON ar gyfer rhaglenni.
        --version               Dangos y fersiwn.
        -h, --help              Dangos cymorth.
      """)
    try transcript.expect(on: try PrivateDaemon(), in: "cy", exitCode: 0)
  }
}
