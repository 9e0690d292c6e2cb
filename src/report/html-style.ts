/** The page's style sheet: light or dark as the reader's system is, no script, nothing from outside. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --page: #f5f7fa; --card: #ffffff; --ink: #16202c; --soft: #566474; --line: #dce2e9;
  --code: #eef1f5; --blue: #0b62c4; --green: #177245; --amber: #96610a; --red: #b3261e;
  --violet: #6d3fc0; --grey: #66727f; --track: #e9edf2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f151c; --card: #182029; --ink: #e7edf3; --soft: #9fadbb; --line: #2b3743;
    --code: #222d38; --blue: #6cb2ff; --green: #5fc98f; --amber: #e3b04b; --red: #ff8a80;
    --violet: #b99cff; --grey: #95a3b1; --track: #232e39;
  }
}
* { box-sizing: border-box }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 15px/1.5 "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif;
}
main { max-width: 1240px; margin: 0 auto; padding: 36px 28px 56px }
.brand { color: var(--soft); font-weight: 600; letter-spacing: .04em; margin: 0 0 6px }
h1 { font-size: 27px; line-height: 1.25; margin: 0 0 10px; letter-spacing: -.01em; max-width: 32em }
h2 { font-size: 18px; margin: 0 0 10px; display: flex; align-items: baseline; gap: 10px }
h2 .count { color: var(--soft); font-weight: 400 }
p { margin: 0 0 10px }
.context { color: var(--soft); margin: 0 0 4px }
.context strong { color: var(--red) }
code {
  font: .88em/1.45 ui-monospace, "Cascadia Mono", "Noto Sans Mono", Consolas, monospace;
  background: var(--code); border-radius: 5px; padding: 1px 5px; overflow-wrap: anywhere;
}
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(112px, 1fr)); gap: 10px; margin: 22px 0; padding: 0; list-style: none }
.tile { background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--tone, var(--grey)); border-radius: 10px; padding: 12px 14px }
.tile a, .tile > span { color: inherit; text-decoration: none; display: block }
.tile a:hover .what, .tile a:focus .what { text-decoration: underline }
.number { display: block; font-size: 30px; font-weight: 650; line-height: 1.15; color: var(--tone, var(--ink)); font-variant-numeric: tabular-nums }
.what { color: var(--soft); font-size: 13.5px }
section { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone, var(--line)); border-radius: 10px; padding: 18px 20px; margin: 0 0 16px; overflow-x: auto }
.needs-person { --tone: var(--red) } .can-move { --tone: var(--blue) } .in-progress { --tone: var(--blue) }
.waits { --tone: var(--amber) } .blocked { --tone: var(--amber) } .end-of-life { --tone: var(--violet) }
.not-here { --tone: var(--grey) } .up-to-date { --tone: var(--green) }
table { border-collapse: collapse; width: 100%; font-size: 14px }
th { text-align: left; color: var(--soft); font-weight: 600; font-size: 12.5px; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); white-space: nowrap }
td { padding: 8px 14px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top }
tbody tr:last-child td { border-bottom: 0 }
td.name { font-weight: 600; overflow-wrap: anywhere }
td .sub { display: block; color: var(--soft); font-weight: 400; font-size: 13px; overflow-wrap: anywhere }
td.age { white-space: nowrap; font-variant-numeric: tabular-nums }
td.age.out, td.age.out .sub { color: var(--red); font-weight: 600 }
td.number-cell, th.number-cell { text-align: right; font-variant-numeric: tabular-nums }
table.pools { table-layout: fixed; min-width: 860px }
.pools th:nth-child(1) { width: 22% } .pools th:nth-child(2) { width: 20% } .pools th:nth-child(3) { width: 16% } .pools th:nth-child(4) { width: 28% }
.explained th:nth-child(1) { width: 15% } .explained th:nth-child(2) { width: 14% } .explained th:nth-child(3) { width: 10% } .explained th:nth-child(4) { width: 21% } .explained th:nth-child(5) { width: 10% }
.glance { display: grid; grid-template-columns: 3fr 2fr; gap: 16px; margin-bottom: 16px }
.glance > section { margin: 0 } .glance > section:only-child { grid-column: 1 / -1 }
@media (max-width: 900px) { .glance { grid-template-columns: 1fr } }
.arrow { color: var(--soft); padding: 0 3px }
.versions { white-space: nowrap }
ul.notes { margin: 0; padding-left: 20px } ul.notes li { margin: 0 0 8px }
.way-out { border-left: 3px solid var(--violet); padding-left: 12px }
.more { color: var(--soft); margin: 10px 0 0 }
details summary { cursor: pointer; color: var(--blue); font-weight: 600; padding: 2px 0 }
details[open] summary { margin-bottom: 8px }
svg.chart { width: 100%; max-width: 860px; height: auto; display: block; font: 14px "Segoe UI", system-ui, "Noto Sans", sans-serif }
svg .label, svg .note { fill: var(--soft) } svg .value { fill: var(--ink); font-weight: 600 } svg .note { font-weight: 400 }
svg .track { fill: var(--track) } svg .fresh { fill: var(--green) } svg .aging { fill: var(--blue) }
svg .late { fill: var(--amber) } svg .expired { fill: var(--red) } svg .unknown { fill: var(--grey) }
svg .grid { stroke: var(--line) } svg .move { fill: var(--blue) } svg .wait { fill: var(--blue); opacity: .55 }
svg .forecast { fill: var(--grey); opacity: .6 } svg .more { fill: var(--blue); opacity: .25 } svg .freeze { fill: var(--red) }
svg.timeline { max-width: 1160px; font-size: 13.5px }
.findings { --tone: var(--amber) } .told th:nth-child(1) { width: 13% } .told th:nth-child(2) { width: 13% } .told th:nth-child(3) { width: 11% } .told th:nth-child(4) { width: 20% } .told th:nth-child(5) { width: 8% } .told th:nth-child(6) { width: 16% }
td.when { font-variant-numeric: tabular-nums }
footer { color: var(--soft); font-size: 13px; margin-top: 22px }
@media print { body { background: none } section, .tile { break-inside: avoid } }
`
