/// The style sheet of a report's page, and the policy that lets the browser apply it and nothing else.
enum PageStyle {
  /// The hash is that of ``sheet``; a test reckons it anew.
  static let policy =
    "default-src 'none'; style-src 'sha256-LgBMjnx7nAiza+NWtzmvK/NyD1XzejwQbFMYPvTwNLM='; base-uri 'none'; form-action 'none'"

  /// Contrasts are at least 4.5 to 1 for text and 3 to 1 for what is drawn (WCAG 2.2, 1.4.3 and 1.4.11).
  static let sheet: StaticString = """
    :root{color-scheme:light;--ink:#1a1a1a;--paper:#fff;--quiet:#4a4a4a;--rule:#767676;--bar:#5b8db8;--focus:#1f4e79;--reference:#8a5a00}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
    h1{font-size:1.6rem;line-height:1.25}
    h2{font-size:1.25rem;margin-top:2.5rem;border-top:1px solid var(--rule);padding-top:1rem}
    .switch{border:1px solid var(--rule);display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center;padding:.25rem .75rem}
    .switch input{width:1.5rem;height:1.5rem;margin:0}
    .switch label{padding:.25rem 1rem .25rem 0;min-height:1.5rem}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    article{display:none}
    body:has(#show-en:checked) .en,body:has(#show-cy:checked) .cy{display:block}
    @supports not selector(:has(a)){article{display:block}.switch{display:none}}
    .wide{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{padding:.35rem .6rem;border-bottom:1px solid #c8c8c8;text-align:left;vertical-align:top}
    thead th{border-bottom:2px solid var(--rule)}
    tbody th{font-weight:400}
    .figure{text-align:right;white-space:nowrap}
    .note{color:var(--quiet);font-size:.95rem;max-width:45rem}
    .chart{display:block;width:100%;max-width:34rem;height:auto;margin:.5rem 0 1rem}
    .chart text{font:15px system-ui,sans-serif;fill:var(--ink)}
    .chart .bar{fill:var(--bar)}
    .chart .reference{fill:none;stroke:var(--reference);stroke-width:2}
    .chart .whisker{stroke:var(--ink);stroke-width:2}
    .chart .rule{stroke:var(--reference);stroke-width:2;stroke-dasharray:5 4}
    @media print{.switch{display:none}body{max-width:none;padding:0}h2,section{break-inside:avoid}.wide{overflow:visible}}
    """
}
