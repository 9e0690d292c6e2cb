export const id = 126;
export const ids = [
    126,
    393,
    617
];
export const modules = {
    1959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            jH: ()=>bringDashboard,
            RL: ()=>dashboardLabel,
            Od: ()=>scopeOf
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var pull_request_plan = __webpack_require__(8879);
        var wishes = __webpack_require__(1931);
        var context = __webpack_require__(6676);
        var domain_image = __webpack_require__(1452);
        var resource_id = __webpack_require__(1679);
        var dashboard_form = __webpack_require__(4110);
        var report_text = __webpack_require__(3920);
        var words = __webpack_require__(4702);
        const stoppable = [
            "needs-approval",
            "can-move",
            "in-progress",
            "proving",
            "waiting"
        ];
        function imageBoxes(rows, approve, holds) {
            const seen = new Set(holds.map(({ ring, image })=>JSON.stringify([
                    ring,
                    image
                ])));
            const found = new Map;
            for (const section of stoppable){
                const offers = offersIn(rows.get(section) ?? []);
                const approving = "needs-approval" === section && approve ? offers.filter(({ evident })=>evident).flatMap(approveLines) : [];
                const holding = offers.flatMap((offer)=>{
                    const key = JSON.stringify([
                        offer.ring,
                        offer.image
                    ]);
                    if (seen.has(key)) return [];
                    seen.add(key);
                    return holdLines(offer);
                });
                found.set(section, [
                    ...approving,
                    ...holding
                ]);
            }
            return found;
        }
        function offersIn(rows) {
            const found = new Map;
            for (const { ring, to, decisions } of rows){
                if (null === ring || null === to) continue;
                const key = JSON.stringify([
                    ring,
                    to
                ]);
                const known = found.get(key);
                const pools = (known?.pools ?? 0) + decisions.length;
                const evident = known?.evident === true || decisions.some(isEvident);
                found.set(key, {
                    ring,
                    image: to,
                    pools,
                    evident
                });
            }
            return [
                ...found.values()
            ];
        }
        const evidenceGates = new Set([
            "lifecycle",
            "denied",
            "hold",
            "engine",
            "ring"
        ]);
        function isEvident({ gates }) {
            return gates.every(({ gate, mode, result })=>{
                if ("enforce" !== mode || !evidenceGates.has(gate)) return true;
                return "pass" === result || "not-applicable" === result;
            });
        }
        function approveLines({ ring, image, pools }) {
            const parsed = (0, domain_image.zZ)(image);
            if ("known" !== parsed.kind) return [];
            const { family, version } = parsed;
            return line({
                kind: "approve",
                ring,
                family,
                version
            }, `**Approve** ${(0, report_text.D9)(image)} for ring ${(0, report_text.D9)(ring)} (${(0, words.hS)(pools, "pool")})`);
        }
        function holdLines({ ring, image }) {
            return line({
                kind: "hold",
                ring,
                image
            }, `**Hold** ${(0, report_text.D9)(image)} in ring ${(0, report_text.D9)(ring)}`);
        }
        function retryLines(decisions) {
            const found = new Map;
            for (const { gates } of decisions)for (const entry of gates){
                if (!("code" in entry) || "ring.halted" !== entry.code) continue;
                const ring = String(entry.evidence["ring"] ?? "");
                const image = String(entry.evidence["image"] ?? "");
                const key = JSON.stringify([
                    ring,
                    image
                ]);
                if (found.has(key)) continue;
                const says = `**Retry** ${(0, report_text.D9)(image)} in ring ${(0, report_text.D9)(ring)}: ${(0, report_text.h$)(entry.message)}`;
                found.set(key, line({
                    kind: "retry",
                    ring,
                    image
                }, says));
            }
            return [
                ...found.values()
            ].flat();
        }
        function releaseLines(holds) {
            return holds.flatMap((hold)=>{
                const { id, reason, until, by } = hold;
                const who = void 0 === by ? "" : `, asked for by ${(0, report_text.D9)(by)}`;
                const end = void 0 === until ? "" : `, until ${(0, report_text.D9)(until)}`;
                const says = `**Release** ${heldText(hold)}: ${(0, report_text.h$)(reason)}${end}${who}`;
                return line({
                    kind: "release",
                    id
                }, says);
            });
        }
        function heldText({ ring, cluster, pool, image }) {
            const parts = [
                ...void 0 === image ? [] : [
                    (0, report_text.D9)(image)
                ],
                ...void 0 === pool ? [] : [
                    `pool ${(0, report_text.D9)(pool)}`
                ],
                ...void 0 === cluster ? [] : [
                    `cluster ${(0, report_text.D9)((0, resource_id.I8)(cluster))}`
                ],
                ...void 0 === ring ? [] : [
                    `ring ${(0, report_text.D9)(ring)}`
                ]
            ];
            return 0 === parts.length ? "everything" : parts.join(", ");
        }
        function line(box, markdown) {
            const made = (0, dashboard_form.eY)(box, markdown);
            return void 0 === made ? [] : [
                made
            ];
        }
        var time_instant = __webpack_require__(334);
        var reasons = __webpack_require__(9118);
        const dashboardSections = [
            [
                "needs-approval",
                "Needs approval"
            ],
            [
                "can-move",
                "Can move now"
            ],
            [
                "in-progress",
                "In progress"
            ],
            [
                "proving",
                "Proving"
            ],
            [
                "waiting",
                "Waiting"
            ],
            [
                "blocked",
                "Blocked"
            ],
            [
                "held",
                "Held"
            ],
            [
                "refused",
                "Refused"
            ],
            [
                "unknown",
                "Unknown"
            ],
            [
                "end-of-life",
                "End of life"
            ],
            [
                "not-here",
                "Cannot be upgraded here"
            ],
            [
                "error",
                "Errors"
            ],
            [
                "up-to-date",
                "Up to date"
            ]
        ];
        function sectionOfPool({ verdict, reason_code: code }) {
            if ("os.retired" === code) return "end-of-life";
            if ("approval.refused" === code) return "refused";
            switch(verdict){
                case "eligible":
                    return "can-move";
                case "unsupported":
                    return "not-here";
                case "error":
                case "held":
                case "blocked":
                case "unknown":
                case "needs-approval":
                case "waiting":
                case "in-progress":
                case "proving":
                case "up-to-date":
                    return verdict;
            }
        }
        function dashboardRows({ decisions }) {
            const groups = new Map;
            for (const decision of decisions){
                const section = sectionOfPool(decision);
                const known = groups.get(section) ?? new Map;
                groups.set(section, known);
                const { subject, from, to, reason_code: code } = decision;
                const key = JSON.stringify([
                    subject.ring,
                    from,
                    to,
                    code
                ]);
                const members = known.get(key);
                if (void 0 === members) known.set(key, [
                    decision
                ]);
                else members.push(decision);
            }
            const rows = new Map;
            for (const [section, known] of groups){
                const entries = [
                    ...known
                ].flatMap(([key, members])=>rowOf(key, members));
                rows.set(section, entries.toSorted(inOrder).map(({ row })=>row));
            }
            return rows;
        }
        function rowOf(key, decisions) {
            const [first] = decisions;
            if (void 0 === first) return [];
            const times = decisions.flatMap(({ next_eligible_at: next })=>next ?? []).toSorted((a, b)=>(0, time_instant.nV)(a) - (0, time_instant.nV)(b));
            const [soonest] = times;
            const row = {
                ring: first.subject.ring,
                from: first.from,
                to: first.to,
                code: first.reason_code,
                decisions,
                undated: decisions.length - times.length,
                ...void 0 === soonest ? {} : {
                    next: {
                        first: soonest,
                        last: times.at(-1) ?? soonest
                    }
                }
            };
            return [
                {
                    key,
                    row
                }
            ];
        }
        function inOrder(a, b) {
            const at = ({ row: { next } })=>void 0 === next ? 1 / 0 : (0, time_instant.nV)(next.first);
            const [left, right] = [
                at(a),
                at(b)
            ];
            if (left !== right) return left < right ? -1 : 1;
            return b.row.decisions.length - a.row.decisions.length || (0, words.n6)(a.key, b.key);
        }
        function messagesOf({ decisions, code }) {
            if ("approval.missing" === code) return [
                reasons.O[code].means
            ];
            const found = new Map;
            for (const { message } of decisions)found.set(message, (found.get(message) ?? 0) + 1);
            if (found.size === decisions.length && found.size > 1) return [
                reasons.O[code].means
            ];
            return [
                ...found
            ].toSorted(([a, x], [b, y])=>y - x || (0, words.n6)(a, b)).map(([text])=>text);
        }
        var clock = __webpack_require__(5149);
        var pool_text = __webpack_require__(3177);
        function tableHead(name, rows, view) {
            const zone = (0, report_text.h$)(view.result.policy.resolved.zone);
            const pull = hasPulls(name, rows, view);
            return [
                `| Ring | Image | Pools | Next time (${zone}) | Why |${pull ? " Pull request |" : ""}`,
                `|---|---|--:|---|---|${pull ? "---|" : ""}`
            ];
        }
        function hasPulls(name, rows, { proposals }) {
            if ("refused" === name) return true;
            if ("needs-approval" !== name && "waiting" !== name) return false;
            return rows.some((row)=>proposals.some(({ ring })=>ring === row.ring));
        }
        const mostMessages = 2;
        function tableRow(name, row, view, pulls) {
            const { ring, code, decisions } = row;
            const messages = messagesOf(row);
            const left = messages.length - mostMessages;
            const said = messages.slice(0, mostMessages).map((text)=>(0, report_text.xR)((0, report_text.h$)(text)));
            const more = left > 0 ? [
                `… and ${(0, words.zD)(left)} other reasons`
            ] : [];
            const cells = [
                null === ring ? "none" : (0, report_text.KH)(ring),
                imageCell(row),
                (0, words.zD)(decisions.length),
                nextCell(name, row, view.result),
                `${(0, report_text.KH)(code)} ${[
                    ...said,
                    ...more
                ].join("<br>")}`,
                ...pulls ? [
                    pullCell(name, row, view)
                ] : []
            ];
            return `| ${cells.join(" | ")} |`;
        }
        function pullCell(name, row, { proposals, repository }) {
            if ("refused" === name) {
                const gate = row.decisions[0]?.gates.find((entry)=>"approval" === entry.gate);
                const url = String(gate?.evidence["url"] ?? "");
                return url.startsWith(`${repository.url}/`) ? (0, report_text.iQ)("closed", url) : "";
            }
            const pull = proposals.find(({ ring })=>ring === row.ring);
            if (void 0 === pull) return "";
            return (0, report_text.iQ)(`#${pull.number}`, `${repository.url}/pull/${pull.number}`);
        }
        function imageCell({ from, to }) {
            const { family, from: running, to: next } = (0, pool_text.gj)({
                from,
                to
            });
            const start = void 0 === running ? "not named" : (0, report_text.KH)(running);
            const change = void 0 === next ? start : `${start} → ${(0, report_text.KH)(next)}`;
            return void 0 === family ? change : `${(0, report_text.KH)(family)} ${change}`;
        }
        function nextCell(name, { next, undated }, result) {
            const runs = "in-progress" === name || "proving" === name;
            if (void 0 === next) return runs ? "when it is done" : "no date known";
            const now = (0, time_instant.nV)(result.evaluated_at);
            const say = (instant)=>{
                const at = (0, time_instant.nV)(instant);
                if (at > now) return (0, clock.pe)(at, result.policy.resolved.zone);
                return "needs-approval" === name ? "once approved" : "the next run";
            };
            const [first, last] = [
                say(next.first),
                say(next.last)
            ];
            const span = first === last ? first : `${first} to ${last}`;
            return 0 === undated ? span : `${span}; ${(0, words.zD)(undated)} without a date`;
        }
        var fitting = __webpack_require__(4888);
        var migrations = __webpack_require__(8909);
        var report_problems = __webpack_require__(5567);
        var rollbacks = __webpack_require__(1004);
        const longestDashboard = 6e4;
        function renderDashboard(view) {
            const blocks = blocksOf(view);
            const top = topLines(view);
            const frames = blocks.flatMap(({ head, tail })=>[
                    ...head,
                    ...tail,
                    " ".repeat(moreReserve)
                ]);
            let room = longestDashboard - (0, fitting.A)([
                ...top,
                ...frames
            ]);
            const lines = [
                ...top
            ];
            for (const [at, block] of blocks.entries()){
                const kept = blocks.slice(at + 1).reduce((sum, { rows, boxes })=>sum + Math.min(ownShare, (0, fitting.A)([
                        ...rows,
                        ...boxes
                    ])), 0);
                const { filled, bytes } = fill(block, room - kept);
                lines.push(...filled);
                room -= bytes;
            }
            return `${lines.join("\n").trimEnd()}\n`;
        }
        const ownShare = 2500;
        const moreReserve = 300;
        function fill({ head, rows, boxes, tail }, room) {
            const first = (0, fitting.R)(boxes, whole, Math.max(room / 2, room - (0, fitting.A)(rows)));
            const shown = (0, fitting.R)(rows, whole, room - first.bytes);
            const more = shown.left > 0 ? [
                "",
                `… and ${(0, words.hS)(shown.left, "row")} more: ${elsewhere}`
            ] : [];
            const moreBoxes = first.left > 0 ? [
                `- … and ${(0, words.zD)(first.left)} more: ${elsewhere}`
            ] : [];
            const below = 0 === boxes.length ? [] : [
                "",
                ...first.lines,
                ...moreBoxes
            ];
            return {
                filled: [
                    ...head,
                    ...shown.lines,
                    ...more,
                    ...below,
                    ...tail
                ],
                bytes: shown.bytes + first.bytes
            };
        }
        function whole(line) {
            return line;
        }
        const elsewhere = "see the summary of the run.";
        function topLines(view) {
            const { result, repository } = view;
            const counts = new Map;
            for (const [name, rows] of dashboardRows(result))counts.set(name, rows.reduce((sum, { decisions })=>sum + decisions.length, 0));
            const tally = dashboardSections.flatMap(([name, title])=>{
                const count = counts.get(name);
                return void 0 === count ? [] : [
                    `${title} ${(0, words.zD)(count)}`
                ];
            });
            const file = repository.policy?.path;
            const url = `${repository.url}/blob/${repository.default_branch}/${file ?? ""}`;
            const policy = (0, context.Ky)(result);
            const rings = void 0 === policy ? [] : policy.rings.map(report_text.D9);
            const order = rings.length > 12 ? (0, words.K1)(rings, 12) : rings.join(" → ");
            return [
                dashboard_form.XN,
                ...void 0 === view.scope ? [] : [
                    (0, dashboard_form.VU)(view.scope)
                ],
                ...0 === tally.length ? [
                    "No pools found."
                ] : [
                    `**${tally.join(" \xb7 ")}**`
                ],
                "",
                `${(0, context.Cm)(result)}${0 === rings.length ? "" : ` \xb7 rings ${order}`} \xb7 ${void 0 === file ? "policy" : (0, report_text.iQ)("policy", url)} ${(0, report_text.D9)(result.policy.sha256.slice(0, 12))}`,
                "",
                ...takeBackLines(view),
                ...boxHelp(view.approve)
            ];
        }
        function takeBackLines({ take_back: number, repository }) {
            if (void 0 === number) return [];
            const link = (0, report_text.iQ)(`#${number}`, `${repository.url}/pull/${number}`);
            return [
                `Pools were put back from an image that the lockfile still approves: ${link} takes the approval back.`,
                ""
            ];
        }
        function boxHelp(approve) {
            return [
                "<details><summary>How the boxes work</summary>",
                "",
                "Tick a box; the next run does what it says, writes it down in the journal and clears it. Only people with write access to this repository can tick, and the gate asks GitHub who it was.",
                "",
                ...approve ? [
                    "- **Approve** does what merging the pull request does."
                ] : [
                    "- To **approve** an image merge the pull request of its ring."
                ],
                "- **Hold** keeps an image from starting in a ring until somebody **releases** it.",
                "- **Retry** clears the failures that halt an image.",
                "",
                "</details>",
                ""
            ];
        }
        function blocksOf(view) {
            const { result } = view;
            const rows = dashboardRows(result);
            const boxes = imageBoxes(rows, view.approve, view.holds);
            const blocks = dashboardSections.flatMap(([name, title])=>{
                const found = rows.get(name);
                const below = "held" === name ? releaseLines(view.holds) : boxes.get(name) ?? [];
                const retry = "blocked" === name ? retryLines(result.decisions) : [];
                if ("up-to-date" === name || void 0 === found && below.length + retry.length === 0) return [];
                const table = void 0 === found ? [] : tableHead(name, found, view);
                const pulls = hasPulls(name, found ?? [], view);
                const pools = (found ?? []).reduce((sum, { decisions })=>sum + decisions.length, 0);
                return [
                    {
                        head: [
                            `### ${title} (${(0, words.zD)(pools)})`,
                            "",
                            ...table
                        ],
                        rows: (found ?? []).map((row)=>tableRow(name, row, view, pulls)),
                        boxes: [
                            ...retry,
                            ...below
                        ],
                        tail: [
                            ""
                        ]
                    }
                ];
            });
            return [
                ...blocks,
                ...rollbackBlock(view),
                ...migrationBlocks(view),
                ...laterBlock(view),
                ...problemBlock(view)
            ];
        }
        function rollbackBlock({ result }) {
            const { pools, head, rows } = (0, rollbacks.F)(result);
            if (0 === pools) return [];
            const title = `### Can be put back (${(0, words.zD)(pools)})`;
            return [
                {
                    head: [
                        title,
                        "",
                        ...head
                    ],
                    rows,
                    boxes: [],
                    tail: [
                        ""
                    ]
                }
            ];
        }
        function migrationBlocks({ result }) {
            const plans = (0, migrations.i$)(result);
            if (0 === plans.length) return [];
            const title = `### ${migrations.JT} (${(0, words.zD)(plans.length)})`;
            return [
                {
                    head: [
                        title,
                        "",
                        ...migrations.HB
                    ],
                    rows: (0, migrations.Y4)(plans),
                    boxes: [],
                    tail: [
                        ""
                    ]
                },
                {
                    head: [],
                    rows: (0, migrations.qK)(plans),
                    boxes: [],
                    tail: [
                        ""
                    ]
                }
            ];
        }
        function laterBlock({ later }) {
            if (0 === later.length) return [];
            const rows = later.map(({ ring, images, why })=>{
                const named = (0, words.K1)(images.map(report_text.D9), 5);
                return `- Ring ${(0, report_text.D9)(ring)}, ${named}: ${(0, report_text.h$)(why)}`;
            });
            const head = [
                `### Pull requests that wait (${(0, words.zD)(later.length)})`,
                ""
            ];
            return [
                {
                    head,
                    rows,
                    boxes: [],
                    tail: [
                        ""
                    ]
                }
            ];
        }
        function problemBlock({ result, problems }) {
            const rows = [
                ...problems.map((text)=>`- On GitHub: ${(0, report_text.h$)(text)}`),
                ...(0, report_problems.J)(result.facts).map(problemRow),
                ...result.findings.map(({ code, ring, message })=>{
                    const where = null === ring ? "" : ` ring ${(0, report_text.D9)(ring)}`;
                    return `- Policy, ${(0, report_text.D9)(code)}${where}: ${(0, report_text.h$)(message)}`;
                })
            ];
            if (0 === rows.length) return [];
            return [
                {
                    head: [
                        `### Problems (${(0, words.zD)(rows.length)})`,
                        ""
                    ],
                    rows,
                    boxes: [],
                    tail: [
                        ""
                    ]
                }
            ];
        }
        function problemRow({ kind, name, effect, problem }) {
            const where = "run" === kind ? "" : `${kind} `;
            const reading = (0, report_text.h$)(problem.reading);
            return `- Not read: ${where}${(0, report_text.D9)(name)}, ${reading} (${(0, report_text.D9)(problem.code)}). ${effect}`;
        }
        const laterBecause = "As many pull requests are open as the policy allows.";
        const dashboardLabel = "flatcar-gate";
        async function bringDashboard(issue, work) {
            const { repository, facts, policy, events, result, proposals, planned, take_back: back } = work;
            const { dashboard } = policy;
            const body = renderDashboard({
                result,
                repository: facts,
                proposals,
                ...void 0 === back ? {} : {
                    take_back: back
                },
                later: planned.flatMap((step)=>"keep" === step.kind && "limit" === step.reason && void 0 !== step.proposal ? [
                        {
                            ring: step.ring,
                            images: (0, pull_request_plan.I)(step.proposal),
                            why: laterBecause
                        }
                    ] : []),
                holds: (0, wishes.X)(events),
                approve: dashboard.approve,
                problems: [],
                scope: scopeOf(result)
            });
            if (void 0 === issue) {
                const { title } = dashboard;
                const opened = await repository.createIssue({
                    title,
                    body,
                    label: dashboardLabel
                });
                return {
                    kind: "dashboard.opened",
                    url: opened.url,
                    number: opened.number,
                    message: `Opened the dashboard, issue ${opened.number}.`
                };
            }
            const { number, url } = issue;
            if ((0, dashboard_form.zb)(body, issue.body)) return {
                kind: "dashboard.unchanged",
                url,
                message: `The dashboard, issue ${number}, is up to date.`
            };
            const present = await repository.findIssue(dashboardLabel);
            if (present?.number !== number || present.body !== issue.body) {
                const message = `Somebody edited the dashboard, issue ${number}, during this run: the next one brings it up to date.`;
                return {
                    kind: "dashboard.left",
                    url,
                    message
                };
            }
            await repository.updateIssue(number, body);
            return {
                kind: "dashboard.updated",
                url,
                message: `Updated the dashboard, issue ${number}.`
            };
        }
        function scopeOf({ facts }) {
            const pools = facts.clusters.flatMap(({ id, pools: own })=>own.map(({ name })=>`${id}/${name}`));
            const text = pools.map((name)=>name.toLowerCase()).toSorted().join("\n");
            return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
        }
    }),
    5156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>deleteRefAt
        });
        async function deleteRefAt(repository, ref, sha) {
            if (await repository.readRef(ref) !== sha) return false;
            await repository.deleteRef(ref);
            return true;
        }
    }),
    5393: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            aM: ()=>appendJournal,
            eventsOf: ()=>eventsOf,
            o4: ()=>journalStep,
            a0: ()=>readJournal
        });
        var domain_repository = __webpack_require__(8397);
        var errors = __webpack_require__(9473);
        var journal = __webpack_require__(1617);
        const mostTold = 3;
        function sayFacts(events) {
            const told = events.slice(0, mostTold).map(sayFact);
            const left = events.length - told.length;
            const more = left > 0 ? [
                `and ${left} more`
            ] : [];
            return `Noted in the journal: ${[
                ...told,
                ...more
            ].join("; ")}.`;
        }
        function sayFact(event) {
            switch(event.kind){
                case "first-seen":
                    return `${code(event.image)} is out in ${code(event.region)}`;
                case "refused":
                    return `a no to ${codes(event.images)} for ring ${code(event.ring)}`;
                case "reopened":
                    return `the no to ${codes(event.images)} for ring ${code(event.ring)} is taken back`;
                case "held":
                    return `a hold on ${code(event.pool ?? event.image ?? event.ring ?? "everything")}`;
                case "released":
                    return "the end of a hold";
                case "approved":
                    return `a yes to ${code(`${event.family}-${event.version}`)} for ring ${code(event.ring)}`;
                case "cleared":
                    return `ring ${code(event.ring)} may try ${code(event.image)} again`;
                case "probed":
                    return `the probes of ring ${code(event.ring)} ${"held" === event.result ? "hold" : "failed"}`;
                case "started":
                case "adopted":
                case "proven":
                case "failed":
                case "rolled-back":
                    return `${code(event.pool)} ${event.kind} with ${code(event.image)}`;
            }
        }
        function codes(names) {
            return names.map(code).join(", ");
        }
        function code(name) {
            return `\`${name}\``;
        }
        const attempts = 5;
        async function appendJournal(repository, known, fresh, now) {
            let { journal, events } = known;
            for(let attempt = 0; attempt < attempts; attempt += 1){
                const added = fresh(events);
                if (0 === added.length) return {
                    journal,
                    events,
                    added: 0
                };
                const written = await write(repository, journal, events, added, now);
                if (void 0 !== written) return {
                    journal: written,
                    events: [
                        ...events,
                        ...added
                    ],
                    added: added.length
                };
                ({ journal, events } = await readJournal(repository));
            }
            throw new errors.In([
                {
                    code: "journal.contended",
                    where: `branch ${domain_repository.wl}`,
                    found: `another commit at each of ${attempts} attempts`,
                    expected: "a branch that stands still for a moment"
                }
            ]);
        }
        function journalStep(added, url) {
            return {
                kind: "journal.appended",
                url: `${url}/tree/${domain_repository.wl}`,
                message: sayFacts(added)
            };
        }
        async function readJournal(repository) {
            const journal = await repository.journal();
            return {
                journal,
                events: eventsOf(journal)
            };
        }
        function eventsOf({ head, file, opened }) {
            if (void 0 === head && opened) throw new errors.In([
                {
                    code: "journal.lost",
                    where: `branch ${domain_repository.wl}`,
                    found: `no branch, but the ref ${domain_repository.lq} that was made with it`,
                    expected: "the journal, with the holds and refusals that it kept"
                }
            ]);
            if (void 0 === file) return [];
            const read = (0, journal.z8)(file.text);
            if ("events" in read) return read.events;
            throw new errors.In(read.problems.map(({ line, found, expected })=>({
                    code: "journal.invalid",
                    where: `${file.path}:${line} on branch ${domain_repository.wl}`,
                    found,
                    expected
                })));
        }
        async function write(repository, { head, file }, before, added, now) {
            const written = (0, journal.vO)(file, before, added, now);
            const message = `Record ${1 === added.length ? "one fact" : `${added.length} facts`}`;
            if (void 0 !== head) {
                const commit = {
                    parents: [
                        head
                    ],
                    base: head,
                    ...written,
                    message
                };
                const sha = await repository.createCommit(commit);
                const moved = await repository.advanceBranch({
                    name: domain_repository.wl,
                    head: sha
                });
                if ("advanced" !== moved) return;
                if (written.path !== file?.path) await repository.createRef(domain_repository.lq, sha);
                return {
                    head: sha,
                    file: written
                };
            }
            const sha = await repository.createCommit({
                parents: [],
                ...written,
                message
            });
            const created = await repository.createRef(`refs/heads/${domain_repository.wl}`, sha);
            if ("taken" === created) return;
            await repository.createRef(domain_repository.lq, sha);
            return {
                head: sha,
                file: written
            };
        }
    }),
    7063: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>overtaken,
            w: ()=>isLeftByGate
        });
        async function isLeftByGate(repository, branch, pulls, isOurs) {
            const isExplained = void 0 === branch || pulls.some(({ facts })=>"open" === facts.state || facts.head === branch.head);
            return !isExplained && isOurs((await repository.commit(branch.head)).message);
        }
        function overtaken(branch) {
            const message = `Somebody else wrote to \`${branch}\` at the same time; the next run looks again.`;
            return {
                kind: "branch.left",
                message
            };
        }
    }),
    7542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>hasExtras,
            R: ()=>addExtras
        });
        function hasExtras({ labels, reviewers, team_reviewers: teams, assignees }) {
            return [
                labels,
                reviewers,
                teams,
                assignees
            ].some((list)=>list.length > 0);
        }
        async function addExtras(repository, number, { labels, reviewers, team_reviewers: teams, assignees }) {
            if (labels.length > 0) await repository.addLabels(number, labels);
            if (assignees.length > 0) await repository.addAssignees(number, assignees);
            const refusal = reviewers.length + teams.length === 0 ? void 0 : await repository.requestReviewers(number, reviewers, teams);
            return void 0 === refusal ? "" : ` GitHub took not all reviewers: ${refusal}`;
        }
    }),
    5673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Yx: ()=>withForgottenRings,
            rI: ()=>ringsToLookAt,
            rs: ()=>readStates,
            sT: ()=>readPullRequests
        });
        var _domain_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8397);
        var _plan_proposal_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1990);
        var _report_proposal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
        var _left_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7063);
        function ringsToLookAt({ policy, facts }) {
            const asking = policy.rings.filter(({ approval })=>"pull-request" === approval).map(({ name })=>name);
            const start = `${_domain_repository_js__WEBPACK_IMPORTED_MODULE_1__.$j}ring-`;
            const left = facts.branches.filter(({ name })=>name.startsWith(start)).map(({ name })=>name.slice(start.length));
            return [
                ...new Set([
                    ...asking,
                    ...left
                ])
            ];
        }
        function withForgottenRings(plans, rings) {
            const known = new Set(plans.map(({ ring })=>ring));
            const forgotten = rings.filter((ring)=>!known.has(ring));
            return [
                ...plans,
                ...forgotten.map((ring)=>({
                        ring,
                        unknown: false,
                        forgotten: true
                    }))
            ];
        }
        async function readPullRequests(repository, rings) {
            const found = await Promise.all(rings.map(async (ring)=>{
                const pulls = await repository.pullRequests((0, _domain_repository_js__WEBPACK_IMPORTED_MODULE_1__.NZ)(ring));
                return [
                    ring,
                    pulls.map((facts)=>({
                            facts,
                            body: (0, _report_proposal_form_js__WEBPACK_IMPORTED_MODULE_0__.AO)(facts.body)
                        }))
                ];
            }));
            return new Map(found);
        }
        async function readStates(repository, { facts }, pulls, rebuild = new Set) {
            const states = new Map;
            for (const [ring, read] of pulls){
                const branch = facts.branches.find(({ name })=>name === (0, _domain_repository_js__WEBPACK_IMPORTED_MODULE_1__.NZ)(ring));
                const isOurs = await (0, _left_branch_js__WEBPACK_IMPORTED_MODULE_2__.w)(repository, branch, read, (message)=>(0, _plan_proposal_message_js__WEBPACK_IMPORTED_MODULE_3__.iR)(message, ring));
                states.set(ring, {
                    ...void 0 === branch ? {} : {
                        branch
                    },
                    pull_requests: read,
                    branch_is_ours: isOurs,
                    rebuild: read.some(({ facts: { number, state } })=>"open" === state && rebuild.has(number))
                });
            }
            return (ring)=>states.get(ring) ?? noState;
        }
        const noState = {
            pull_requests: [],
            branch_is_ours: false,
            rebuild: false
        };
    }),
    6064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            oJ: ()=>carryOutTakeBack,
            BQ: ()=>openAfter,
            jj: ()=>readTakeBack
        });
        var domain_repository = __webpack_require__(8397);
        var lockfile = __webpack_require__(2872);
        var take_back = __webpack_require__(2347);
        var proposal_message = __webpack_require__(1990);
        const subject = "Take back the approval of node images that were rolled back";
        function takeBackMessage(changes) {
            const lines = changes.map(({ ring, family, from, to })=>`${ring} ${(0, proposal_message.ms)(family)} ${(0, proposal_message.ms)(from)} ${null === to ? "none" : (0, proposal_message.ms)(to)}`);
            return `${subject}\n\n${lines.join("\n")}\n`;
        }
        function isTakeBackMessage(message) {
            return message.split("\n")[0] === subject;
        }
        var instant = __webpack_require__(334);
        function answeredUntil(pulls) {
            return pulls.flatMap(({ facts, marker })=>{
                if ("open" === facts.state || "closed" === facts.state && marker?.closed !== void 0) return [];
                return marker?.until ?? facts.closed_at ?? [];
            }).toSorted((a, b)=>(0, instant.nV)(a) - (0, instant.nV)(b)).at(-1);
        }
        function planTakeBack(wanted, { branch, pulls, branch_is_ours: isOurs }, lockfile) {
            const open = pulls.find(({ facts })=>"open" === facts.state);
            if (void 0 !== open) return withPull(wanted, open, branch, lockfile);
            if (void 0 === branch) return wanted && {
                kind: "open",
                wanted
            };
            const [last] = pulls;
            const isLeftover = void 0 !== last && last.facts.head === branch.head;
            if (!isLeftover && !isOurs) return void 0 === wanted ? void 0 : {
                kind: "keep",
                reason: "branch-not-ours"
            };
            if (void 0 !== wanted) return {
                kind: "open",
                wanted,
                onto: branch.head
            };
            const isRefused = isLeftover && "closed" === last.facts.state && last.marker?.closed === void 0;
            return isRefused ? void 0 : {
                kind: "delete-branch",
                branch
            };
        }
        function withPull(wanted, pull, branch, lockfile) {
            const { marker } = pull;
            if (void 0 === marker || void 0 === branch) return {
                kind: "keep",
                reason: "not-ours",
                pull
            };
            if (!marker.heads.includes(branch.head)) return {
                kind: "keep",
                reason: "edited",
                pull
            };
            if (void 0 === wanted) return {
                kind: "close",
                branch,
                pull,
                marker
            };
            const isSame = marker.lockfile === lockfile && marker.heads[0] === branch.head && sameChanges(marker.changes, wanted.changes);
            return {
                kind: "update",
                wanted,
                branch,
                pull,
                marker,
                build: isSame ? "none" : "new-commit"
            };
        }
        function sameChanges(a, b) {
            return JSON.stringify(a.map(valuesOf)) === JSON.stringify(b.map(valuesOf));
        }
        function valuesOf({ ring, family, from, to }) {
            return [
                ring,
                family,
                from,
                to
            ];
        }
        var policy_text = __webpack_require__(9920);
        var closing_comment = __webpack_require__(5124);
        var proposal_form = __webpack_require__(3596);
        var domain_image = __webpack_require__(1452);
        var resource_id = __webpack_require__(1679);
        var rollback_bar = __webpack_require__(240);
        var clock = __webpack_require__(5149);
        var fitting = __webpack_require__(4888);
        var schemas = __webpack_require__(8816);
        var file_forms = __webpack_require__(5697);
        var report_hidden = __webpack_require__(935);
        const word = schemas.YjP().min(1).max(400);
        const take_back_form_instant = schemas.YjP().max(40).refine(instant.uZ);
        const take_back_form_form = {
            name: "flatcar-gate/rollback@1",
            schema: schemas.rej({
                changes: schemas.YOg(schemas.rej({
                    ring: file_forms.Cw,
                    family: word,
                    from: word,
                    to: word.nullable()
                })).max(100),
                until: take_back_form_instant,
                heads: schemas.YOg(report_hidden.Tu).max(10),
                lockfile: report_hidden.Tu.nullable(),
                closed: schemas.yqP(schemas.YjP().max(1e3))
            })
        };
        function takeBackMarkerLine(marker) {
            return (0, report_hidden._I)(take_back_form_form, marker);
        }
        function readTakeBackMarker(body) {
            return (0, report_hidden.ZK)(take_back_form_form, body.split(/\r?\n/, 1)[0] ?? "");
        }
        function replaceTakeBackMarker(body, marker) {
            return (0, report_hidden.TW)(body, takeBackMarkerLine(marker));
        }
        var report_text = __webpack_require__(3920);
        var words = __webpack_require__(4702);
        const longestBody = 58e3;
        const longestWithNotes = 65e3;
        const mostNames = 10;
        function takeBackTitle({ changes }) {
            const [first, ...others] = imagesIn(changes);
            const more = others.length > 0 ? ` and ${(0, words.zD)(others.length)} more` : "";
            const start = `Rolled back: take back the approval of ${(0, report_text.Qw)(first ?? "none")}`;
            return `${start.length > 180 ? `${start.slice(0, 179)}…` : start}${more}`;
        }
        function imagesIn(changes) {
            return [
                ...new Set(changes.map(({ family, from })=>`${family} ${from}`))
            ];
        }
        function renderTakeBack(view) {
            const { wanted, marker, notes, zone } = view;
            const images = imagesIn(wanted.changes).map(report_text.D9);
            const top = [
                takeBackMarkerLine(marker),
                `${(0, words.hS)(wanted.rollbacks.length, "rollback")} away from ${(0, words.K1)(images, mostNames)}, which the lockfile still approves. This takes the approval back, so that git says what runs.`,
                "",
                "| Ring | Image family | Approved now | After merging |",
                "|---|---|---|---|",
                ...wanted.changes.map(changeRow),
                "",
                `### What was put back (${(0, words.zD)(wanted.rollbacks.length)})`,
                "",
                `| Pool | From → to | When (${(0, report_text.h$)(zone)}) | By | Why | Held until |`,
                "|---|---|---|---|---|---|"
            ];
            const bottom = [
                "",
                ...meaningLines(wanted),
                "",
                proposal_form.jY,
                "",
                proposal_form.Uh
            ];
            const longest = Math.min(longestBody, longestWithNotes - (0, report_text.wI)(notes));
            const room = longest - (0, fitting.A)([
                ...top,
                ...bottom
            ]) - 100;
            const newest = wanted.rollbacks.toReversed();
            const { lines, left } = (0, fitting.R)(newest, (each)=>poolRow(each, view), room);
            const more = left > 0 ? [
                "",
                `… and ${(0, words.hS)(left, "pool")} more: see the journal.`
            ] : [];
            return `${[
                ...top,
                ...lines,
                ...more,
                ...bottom
            ].join("\n")}\n${notes}`;
        }
        function changeRow({ ring, family, from, to }) {
            const after = null === to ? "nothing" : `${(0, report_text.KH)(to)}, which runs again`;
            return `| ${(0, report_text.KH)(ring)} | ${(0, report_text.KH)(family)} | ${(0, report_text.KH)(from)} | ${after} |`;
        }
        function poolRow({ cluster, pool, from, image, at, by, run, reason, until }, { repository, zone }) {
            const [start, end] = [
                from,
                image
            ].map((name)=>{
                const parsed = (0, domain_image.zZ)(name);
                return (0, report_text.KH)("known" === parsed.kind ? parsed.name.slice(parsed.family.length + 1) : name);
            });
            const link = run.startsWith(`${repository.url}/`) ? ` ${(0, report_text.iQ)("Run", run)}` : "";
            const cells = [
                (0, report_text.KH)(`${(0, resource_id.I8)(cluster)}/${pool}`),
                `${start ?? ""} → ${end ?? ""}`,
                `${(0, clock.Xb)((0, instant.nV)(at), zone)}${link}`,
                void 0 === by ? "the gate" : (0, report_text.KH)(by),
                void 0 === reason ? "" : (0, report_text.xR)((0, report_text.h$)(reason.replace(rollback_bar.d, ""))),
                void 0 === until ? "" : (0, clock.Xb)((0, instant.nV)(until), zone)
            ];
            return `| ${cells.join(" | ")} |`;
        }
        function meaningLines({ changes }) {
            const rings = [
                ...new Set(changes.map(({ ring })=>ring))
            ].map(report_text.D9);
            const [first] = changes;
            const image = void 0 === first ? "" : `${first.family}-${first.from}`;
            return [
                "### What merging and closing do",
                "",
                `- **Merge** takes the approval back in ${1 === rings.length ? "ring" : "rings"} ${(0, words.K1)(rings, mostNames)}: the image comes there only when somebody approves it anew.`,
                "- **Close** lets the approval stand, and the gate does not ask again for these rollbacks.",
                "- **Either way** the image stays away for now: the pools are held as the table says, and the rings are halted for it until somebody ticks *retry* in the dashboard.",
                "- **Never again?** Deny it in the policy file:",
                "",
                ...(0, report_text.p0)([
                    "denials:",
                    `  - image: ${JSON.stringify(image)}`,
                    "    reason: …"
                ], "yaml")
            ];
        }
        var delete_ref = __webpack_require__(5156);
        var left_branch = __webpack_require__(7063);
        var pull_request_extras = __webpack_require__(7542);
        const branchRef = `refs/heads/${domain_repository.BE}`;
        async function readTakeBack(repository, { policy, facts, approvals }, events) {
            const branch = facts.branches.find(({ name })=>name === domain_repository.BE);
            const any = (0, take_back.s)(events, approvals, policy, void 0);
            if (void 0 === any && void 0 === branch) return {};
            const found = await repository.pullRequests(domain_repository.BE);
            const pulls = found.map((pull)=>({
                    facts: pull,
                    marker: readTakeBackMarker(pull.body)
                }));
            const isOurs = await (0, left_branch.w)(repository, branch, pulls, isTakeBackMessage);
            const state = {
                pulls,
                branch_is_ours: isOurs,
                ...void 0 === branch ? {} : {
                    branch
                }
            };
            const wanted = (0, take_back.s)(events, approvals, policy, answeredUntil(pulls));
            const step = planTakeBack(wanted, state, facts.lockfile?.blob ?? null);
            const present = pulls.find((pull)=>"open" === pull.facts.state);
            return {
                ...void 0 === step ? {} : {
                    step
                },
                ...void 0 === present ? {} : {
                    open: present.facts.number
                }
            };
        }
        function openAfter({ open: before }, done) {
            return done?.kind === "pull-request.closed" ? void 0 : done?.number ?? before;
        }
        async function carryOutTakeBack(repository, memory, step) {
            switch(step.kind){
                case "open":
                    return take_back_open(repository, memory, step);
                case "update":
                    return update(repository, memory, step);
                case "close":
                    return take_back_close(repository, step);
                case "delete-branch":
                    {
                        const isGone = await (0, delete_ref.U)(repository, branchRef, step.branch.head);
                        const message = `Deleted \`${domain_repository.BE}\`: it has served.`;
                        return isGone ? {
                            kind: "branch.deleted",
                            message
                        } : (0, left_branch.K)(domain_repository.BE);
                    }
                case "keep":
                    return keep(step);
            }
        }
        async function take_back_open(repository, memory, { wanted, onto }) {
            const { facts, policy } = memory;
            const parents = void 0 === onto ? [
                facts.head
            ] : [
                onto,
                facts.head
            ];
            const head = await repository.createCommit(commitOf(wanted, parents, memory));
            const placed = void 0 === onto ? await repository.createRef(branchRef, head) : await repository.advanceBranch({
                name: domain_repository.BE,
                head
            });
            if ("taken" === placed || "moved" === placed) return (0, left_branch.K)(domain_repository.BE);
            const { number, url } = await repository.createPullRequest({
                branch: domain_repository.BE,
                base: facts.default_branch,
                title: takeBackTitle(wanted),
                body: bodyOf(wanted, [
                    head
                ], "", memory),
                draft: policy.pull_requests.draft
            });
            const said = await (0, pull_request_extras.R)(repository, number, policy.pull_requests);
            const message = `Opened pull request ${number}: it takes back the approval of ${named(wanted)}.${said}`;
            return {
                kind: "pull-request.opened",
                url,
                number,
                message
            };
        }
        async function update(repository, memory, { wanted, branch, pull, marker, build }) {
            const { number, url } = pull.facts;
            const about = {
                url,
                number
            };
            let heads = marker.heads;
            if ("new-commit" === build) {
                const parents = [
                    branch.head,
                    memory.facts.head
                ];
                const head = await repository.createCommit(commitOf(wanted, parents, memory));
                heads = [
                    head,
                    branch.head
                ];
            }
            const isChanged = await writeBody(repository, memory, wanted, pull, heads);
            const [head = branch.head] = heads;
            if ("new-commit" === build) {
                const moved = await repository.advanceBranch({
                    name: domain_repository.BE,
                    head
                });
                if ("moved" === moved) return {
                    ...(0, left_branch.K)(domain_repository.BE),
                    ...about
                };
            }
            if (!isChanged && "none" === build) {
                const message = `Pull request ${number}, which takes approvals back, says what it should.`;
                return {
                    kind: "pull-request.unchanged",
                    ...about,
                    message
                };
            }
            const message = `Brought pull request ${number} up to date: it takes back the approval of ${named(wanted)}.`;
            return {
                kind: "pull-request.updated",
                ...about,
                message
            };
        }
        async function writeBody(repository, memory, wanted, { facts }, heads) {
            const body = bodyOf(wanted, heads, (0, proposal_form.AO)(facts.body).notes, memory);
            const title = takeBackTitle(wanted);
            if (title === facts.title && (0, proposal_form.NZ)(body, facts.body)) return false;
            await repository.updatePullRequest(facts.number, {
                title,
                body
            });
            return true;
        }
        async function take_back_close(repository, { pull, marker, branch }) {
            const { number, url, body } = pull.facts;
            const why = "The lockfile does not approve these images any more, or somebody has cleared their failure.";
            await repository.updatePullRequest(number, {
                state: "closed",
                body: replaceTakeBackMarker(body, {
                    ...marker,
                    closed: why
                })
            });
            await repository.createComment(number, (0, closing_comment.h)(why, "rollback"));
            await (0, delete_ref.U)(repository, branchRef, branch.head);
            const message = `Closed pull request ${number}. ${why}`;
            return {
                kind: "pull-request.closed",
                url,
                number,
                message
            };
        }
        function keep({ reason, pull }) {
            if ("branch-not-ours" === reason || void 0 === pull) {
                const message = `\`${domain_repository.BE}\` has commits of somebody else and no pull request; it is left alone. Delete or rename it.`;
                return {
                    kind: "branch.left",
                    message
                };
            }
            const { number, url } = pull.facts;
            const why = "edited" === reason ? "was edited by people and is left to them" : "is no longer recognised as the gate's; it is left alone";
            return {
                kind: "pull-request.left",
                url,
                number,
                message: `Pull request ${number} ${why}.`
            };
        }
        function named({ changes }) {
            return (0, take_back.n)(changes).map((image)=>`\`${image}\``).join(", ");
        }
        function bodyOf(wanted, heads, notes, { facts, policy }) {
            const { changes, until } = wanted;
            const marker = {
                changes,
                until,
                heads,
                lockfile: facts.lockfile?.blob ?? null
            };
            return renderTakeBack({
                wanted,
                marker,
                notes,
                repository: facts,
                zone: policy.document.zone
            });
        }
        function commitOf({ changes }, parents, { facts }) {
            let text = facts.lockfile?.text ?? "";
            for (const { ring, family, to: version } of changes){
                const changed = (0, lockfile.s)(text, {
                    ring,
                    family,
                    version
                }, domain_repository.VV);
                if ("problems" in changed) throw (0, policy_text.g5)(changed.problems, domain_repository.VV, "lockfile.invalid");
                text = changed.text;
            }
            const message = takeBackMessage(changes);
            return {
                parents: [
                    ...new Set(parents)
                ],
                base: facts.head,
                path: domain_repository.VV,
                text,
                message
            };
        }
    }),
    1617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            historyOf: ()=>historyOf,
            vO: ()=>appendToJournal,
            z8: ()=>parseJournal
        });
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
        var _domain_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1452);
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(334);
        const kept = 120 * _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.vd;
        const text = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(2e3);
        const instant = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.uZ);
        const texts = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(text).max(1e4);
        const head = {
            at: instant,
            run: text
        };
        const pool = {
            cluster: text,
            pool: text,
            image: text
        };
        const upgrade = {
            ...pool,
            from: text.exactOptional(),
            ring: text.exactOptional(),
            engine: text.exactOptional(),
            proof: text.exactOptional()
        };
        const event = zod__WEBPACK_IMPORTED_MODULE_2__.gMt("kind", [
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("first-seen"),
                image: text,
                region: text
            }),
            ...[
                "refused",
                "reopened"
            ].map((kind)=>zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                    ...head,
                    kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz(kind),
                    ring: text,
                    images: texts,
                    pull_request: text
                })),
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("held"),
                id: text,
                ring: text.exactOptional(),
                cluster: text.exactOptional(),
                pool: text.exactOptional(),
                image: text.exactOptional(),
                from: text.exactOptional(),
                reason: text,
                until: instant.exactOptional(),
                by: text.exactOptional()
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("released"),
                id: text,
                by: text.exactOptional()
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("approved"),
                ring: text,
                family: text,
                version: text,
                by: text
            }),
            ...[
                "started",
                "proven",
                "adopted"
            ].map((kind)=>zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                    ...head,
                    kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz(kind),
                    ...upgrade
                })),
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("failed"),
                ...pool,
                ring: text,
                reason: text
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("probed"),
                ring: text,
                result: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
                    "held",
                    "failed"
                ]),
                reason: text.exactOptional()
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("cleared"),
                ring: text,
                image: text,
                by: text
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ...head,
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("rolled-back"),
                ...pool,
                from: text,
                ring: text.exactOptional(),
                by: text.exactOptional()
            })
        ]);
        const kinds = [
            "first-seen",
            "refused",
            "reopened",
            "held",
            "released",
            "approved",
            "started",
            "proven",
            "adopted",
            "failed",
            "probed",
            "cleared",
            "rolled-back"
        ];
        function parseJournal(file) {
            const events = [];
            const problems = [];
            const lines = file.split("\n");
            const last = lines.pop();
            if (void 0 !== last && "" !== last) problems.push({
                line: lines.length + 1,
                found: "a line without its line break: it was cut",
                expected: "a whole line of JSON at the end"
            });
            for (const [index, line] of lines.entries()){
                const read = readLine(line);
                if ("problem" in read) problems.push({
                    line: index + 1,
                    ...read.problem
                });
                else events.push(read.event);
            }
            return problems.length > 0 ? {
                problems: problems.toSorted((a, b)=>a.line - b.line)
            } : {
                events
            };
        }
        function readLine(line) {
            let value;
            try {
                value = JSON.parse(line);
            } catch  {
                return {
                    problem: {
                        found: `no JSON: ${quoted(line)}`,
                        expected: "one JSON object a line"
                    }
                };
            }
            const read = event.safeParse(value);
            if (read.success) return {
                event: read.data
            };
            const kind = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                kind: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
            }).safeParse(value).data?.kind;
            if (!kinds.some((known)=>known === kind)) {
                const found = void 0 === kind ? "no kind" : `the kind ${quoted(kind)}`;
                return {
                    problem: {
                        found,
                        expected: `one of ${kinds.join(", ")}`
                    }
                };
            }
            const found = `${misfitOf(read.error.issues[0], value)}: ${quoted(line)}`;
            return {
                problem: {
                    found,
                    expected: `an entry of the kind ${kind ?? ""} (docs/journal.md)`
                }
            };
        }
        function misfitOf(issue, value) {
            if (issue?.code === "unrecognized_keys") return `the unknown member ${quoted(issue.keys[0] ?? "")}`;
            const [member] = issue?.path ?? [];
            if (void 0 === member) return "an entry of another form";
            const isThere = "object" == typeof value && null !== value && Object.hasOwn(value, member);
            return isThere ? `${quoted(String(member))} of another form` : `no ${quoted(String(member))}`;
        }
        function quoted(found) {
            return JSON.stringify(found.length > 120 ? `${found.slice(0, 119)}…` : found);
        }
        function journalPath(now) {
            return `journal/${now.slice(0, 7)}.jsonl`;
        }
        function appendToJournal(file, before, events, now) {
            const path = journalPath(now);
            if (void 0 !== file && file.path >= path) return {
                path: file.path,
                text: file.text + linesOf(events)
            };
            return {
                path,
                text: linesOf([
                    ...standing(before, (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(now)),
                    ...events
                ])
            };
        }
        function linesOf(events) {
            return events.map((each)=>`${JSON.stringify(each)}\n`).join("");
        }
        function standing(events, now) {
            const released = new Set(events.flatMap((each)=>"released" === each.kind ? [
                    each.id
                ] : []));
            const sights = new Set;
            return events.filter((each, index)=>{
                switch(each.kind){
                    case "held":
                        return !released.has(each.id) && (void 0 === each.until || (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(each.until) > now);
                    case "released":
                        return false;
                    case "refused":
                        return each.images.some((image)=>isAlive(image, now)) && !isReopened(each, events, index);
                    case "reopened":
                        return false;
                    case "failed":
                    case "cleared":
                        return isAlive(each.image, now) || (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(each.at) > now - kept;
                    case "first-seen":
                        {
                            const key = `${each.image}\n${each.region}`;
                            if (sights.has(key)) return false;
                            sights.add(key);
                            return isAlive(each.image, now);
                        }
                    case "approved":
                        return isAlive(`${each.family}-${each.version}`, now);
                    case "started":
                    case "adopted":
                    case "proven":
                    case "probed":
                    case "rolled-back":
                        return (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(each.at) > now - kept;
                }
            });
        }
        function isAlive(image, now) {
            const date = (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.se)((0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(image));
            return void 0 === date || (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(`${date}T00:00:00Z`) > now - kept;
        }
        function isReopened(refused, events, index) {
            return events.slice(index + 1).some((each)=>"reopened" === each.kind && each.pull_request === refused.pull_request);
        }
        function clearedAt(failed, events, index) {
            return events.slice(index + 1).find((each)=>"cleared" === each.kind && each.ring === failed.ring && sameName(each.image, failed.image))?.at;
        }
        function sameName(a, b) {
            return a.toLowerCase() === b.toLowerCase();
        }
        function historyOf(events, lockfile, boxesApprove) {
            const released = new Set(events.flatMap((each)=>"released" === each.kind ? [
                    each.id
                ] : []));
            const failed = [];
            const refusals = [];
            const holds = [];
            const approvals = [
                ...lockfile
            ];
            const probed = [];
            for (const [index, each] of events.entries()){
                if ("failed" === each.kind) {
                    const cleared = clearedAt(each, events, index);
                    const { kind: _, run: __, ...rest } = each;
                    failed.push(void 0 === cleared ? rest : {
                        ...rest,
                        cleared_at: cleared
                    });
                }
                if ("probed" === each.kind) {
                    const { kind: _, run: __, ...reading } = each;
                    probed.push(reading);
                }
                if ("refused" === each.kind && !isReopened(each, events, index)) {
                    const { ring, pull_request: url, images } = each;
                    refusals.push(...images.map((image)=>({
                            ring,
                            image,
                            at: each.at,
                            url
                        })));
                }
                if ("held" === each.kind && !released.has(each.id)) {
                    const { kind: _, run: __, id: ___, by: ____, from: _____, ...hold } = each;
                    holds.push(hold);
                }
                if ("approved" === each.kind && boxesApprove) {
                    const { ring, family, version } = each;
                    approvals.push({
                        ring,
                        family,
                        version
                    });
                }
            }
            return {
                first_seen: events.flatMap((each)=>"first-seen" === each.kind ? [
                        {
                            image: each.image,
                            region: each.region,
                            at: each.at
                        }
                    ] : []),
                started: events.flatMap((each)=>"started" === each.kind || "adopted" === each.kind ? [
                        {
                            ...poolEventOf(each),
                            ...void 0 === each.from ? {} : {
                                from: each.from
                            }
                        }
                    ] : []),
                proven: events.flatMap((each)=>"proven" === each.kind ? [
                        poolEventOf(each)
                    ] : []),
                failed,
                ...0 === probed.length ? {} : {
                    probed
                },
                approvals,
                refusals,
                holds
            };
        }
        function poolEventOf({ cluster, pool: name, image, at }) {
            return {
                cluster,
                pool: name,
                image,
                at
            };
        }
    }),
    9147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G4: ()=>sameImage,
            KY: ()=>openUpgrades,
            aN: ()=>lastWords
        });
        var _policy_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7864);
        function openUpgrades(events) {
            const open = new Map;
            for (const each of events)switch(each.kind){
                case "started":
                case "adopted":
                    {
                        const { kind, cluster, pool, image, from, ring, at } = each;
                        const key = (0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_0__.i)(cluster, pool);
                        open.set(key, {
                            key,
                            kind,
                            cluster,
                            pool,
                            image,
                            from,
                            ring,
                            at
                        });
                        break;
                    }
                case "proven":
                case "failed":
                    {
                        const key = (0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_0__.i)(each.cluster, each.pool);
                        if (sameImage(open.get(key)?.image, each.image)) open.delete(key);
                        break;
                    }
                case "rolled-back":
                    open.delete((0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_0__.i)(each.cluster, each.pool));
                    break;
                default:
            }
            return open;
        }
        function lastWords(events) {
            const words = new Map;
            const failures = new Map;
            const say = (cluster, pool, image, word)=>{
                const key = `${(0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_0__.i)(cluster, pool)}\n${image.toLowerCase()}`;
                words.set(key, word);
                return key;
            };
            for (const each of events)switch(each.kind){
                case "started":
                case "adopted":
                case "proven":
                    say(each.cluster, each.pool, each.image, each.kind);
                    break;
                case "failed":
                    {
                        const key = say(each.cluster, each.pool, each.image, "failed");
                        const scope = `${each.ring}\n${each.image.toLowerCase()}`;
                        failures.set(scope, [
                            ...failures.get(scope) ?? [],
                            key
                        ]);
                        break;
                    }
                case "cleared":
                    for (const key of failures.get(`${each.ring}\n${each.image.toLowerCase()}`) ?? [])if ("failed" === words.get(key)) words.set(key, "cleared");
                    break;
                case "rolled-back":
                    say(each.cluster, each.pool, each.from, "rolled-back");
                    say(each.cluster, each.pool, each.image, "rolled-back");
                    break;
                default:
            }
            return (key, image)=>words.get(`${key}\n${image.toLowerCase()}`);
        }
        function sameImage(one, other) {
            return void 0 !== one && one.toLowerCase() === other?.toLowerCase();
        }
    }),
    1990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            gM: ()=>proposalMessage,
            iR: ()=>isProposalMessage,
            ms: ()=>safeWord
        });
        function proposalMessage({ ring, images }) {
            const lines = images.map(({ family, version })=>`${safeWord(family)} ${safeWord(version)}`);
            return `${subjectOf(ring)}\n\n${lines.join("\n")}\n`;
        }
        function isProposalMessage(message, ring) {
            return message.split("\n")[0] === subjectOf(ring);
        }
        function subjectOf(ring) {
            return `Approve node images for ring ${ring}`;
        }
        function safeWord(name) {
            return name.replaceAll(/[^A-Za-z0-9.-]/g, "_");
        }
    }),
    1177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            V: ()=>proposalsOf
        });
        var _domain_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1452);
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(334);
        var _policy_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(750);
        function proposalsOf(decisions, policy, approvals) {
            return policy.rings.filter(({ approval })=>"pull-request" === approval).map((ring)=>planOf(ring, decisions, policy, approvals));
        }
        function planOf(ring, decisions, policy, approvals) {
            const members = decisions.filter(({ subject })=>subject.ring === ring.name);
            const unknown = members.some(({ verdict })=>"unknown" === verdict || "error" === verdict);
            const newest = new Map;
            const open = members.filter(isOpen);
            for (const { to } of open){
                const image = (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(to ?? "");
                if (null === to || "known" !== image.kind) continue;
                const { family, version } = image;
                const before = newest.get(family);
                if (void 0 !== before && !(0, _policy_candidate_js__WEBPACK_IMPORTED_MODULE_2__.U)(to, before.image)) continue;
                const approved = approvals.find((each)=>each.ring === ring.name && each.family === family);
                newest.set(family, {
                    family,
                    version,
                    image: to,
                    ...void 0 === approved ? {} : {
                        approved: approved.version
                    }
                });
            }
            if (0 === newest.size) return {
                ring: ring.name,
                unknown
            };
            const images = [
                ...newest.values()
            ].toSorted((a, b)=>a.family < b.family ? -1 : 1);
            const isProposed = ({ to })=>images.some(({ image })=>image === to);
            const before = policy.rings[ring.index - 1];
            return {
                ring: ring.name,
                unknown,
                proposal: {
                    ring: ring.name,
                    ...void 0 === before ? {} : {
                        ring_before: before.name
                    },
                    images,
                    decisions: members.filter(isProposed),
                    check: checkOf(open.filter(isProposed))
                }
            };
        }
        const judging = new Set([
            "lifecycle",
            "controller",
            "image",
            "denied",
            "hold",
            "engine",
            "ring"
        ]);
        const maturing = new Set([
            "soak",
            "age"
        ]);
        function isOpen({ to, gates, relaxed }) {
            if (null === to) return false;
            const standing = gates.filter((entry)=>"enforce" === entry.mode && !relaxed.some(({ gate })=>gate === entry.gate));
            const asks = standing.some(({ gate, result })=>"approval" === gate && "needs-person" === result);
            return asks && standing.every((entry)=>!objects(entry));
        }
        function objects({ gate, result }) {
            if ("pass" === result || "not-applicable" === result) return false;
            if ("support" === gate) return "wait" !== result;
            if ("engine" === gate) return "wait" !== result;
            return judging.has(gate);
        }
        function checkOf(decisions) {
            const waits = decisions.map(matures);
            const starts = decisions.flatMap(({ next_eligible_at: at })=>null === at ? [] : [
                    at
                ]);
            const next = 0 === starts.length ? {} : {
                next_start: earliest(starts)
            };
            if (waits.some((wait)=>"ripe" === wait)) return {
                state: "ready",
                ...next
            };
            const known = waits.filter((wait)=>"unknown" !== wait);
            return {
                state: "pending",
                ...0 === known.length ? {} : {
                    until: earliest(known)
                },
                ...next
            };
        }
        function matures({ gates, relaxed }) {
            const times = gates.flatMap((entry)=>{
                if (!maturing.has(entry.gate) || "enforce" !== entry.mode) return [];
                if ("pass" === entry.result || "not-applicable" === entry.result) return [];
                if (relaxed.some(({ gate })=>gate === entry.gate)) return [];
                return [
                    entry.clears_at ?? "unknown"
                ];
            });
            if (0 === times.length) return "ripe";
            if (times.includes("unknown")) return "unknown";
            return times.reduce((a, b)=>(0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(b) > (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(a) ? b : a);
        }
        function earliest(times) {
            return times.reduce((a, b)=>(0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(b) < (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(a) ? b : a);
        }
    }),
    8879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>imagesOf,
            l: ()=>planPullRequests
        });
        var _domain_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8397);
        function planPullRequests(plans, stateOf, options) {
            const steps = plans.flatMap((plan)=>stepOf(plan, stateOf(plan.ring), options) ?? []);
            let room = options.limit - steps.filter(staysOpen).length;
            return steps.map((step)=>{
                if ("open" !== step.kind) return step;
                room -= 1;
                if (room >= 0) return step;
                const { proposal } = step;
                return {
                    kind: "keep",
                    ring: proposal.ring,
                    reason: "limit",
                    proposal,
                    tell: false
                };
            });
        }
        function staysOpen(step) {
            return "update" === step.kind || "keep" === step.kind && void 0 !== step.pull;
        }
        function stepOf(plan, state, options) {
            const open = state.pull_requests.find(({ facts })=>"open" === facts.state);
            return void 0 === open ? withoutPullRequest(plan, state) : withPullRequest(plan, state, open, options);
        }
        function withoutPullRequest({ ring, proposal }, { branch, pull_requests: pulls, branch_is_ours: isOurs }) {
            if (void 0 === branch) return proposal && {
                kind: "open",
                proposal,
                branch: (0, _domain_repository_js__WEBPACK_IMPORTED_MODULE_0__.NZ)(ring)
            };
            const last = pulls[0];
            const isLeftover = void 0 !== last && last.facts.head === branch.head;
            const isRefused = isLeftover && "closed" === last.facts.state && last.body.marker?.closed === void 0;
            if (!isLeftover && !isOurs) {
                if (void 0 === proposal) return;
                return {
                    kind: "keep",
                    ring,
                    reason: "branch-not-ours",
                    proposal,
                    tell: false
                };
            }
            if (void 0 === proposal) return isRefused ? void 0 : {
                kind: "delete-branch",
                ring,
                branch
            };
            return isRefused || !isLeftover ? {
                kind: "open",
                proposal,
                branch: branch.name,
                onto: branch.head
            } : {
                kind: "open",
                proposal,
                branch: branch.name,
                replace: branch
            };
        }
        function withPullRequest({ ring, proposal, unknown, forgotten = false }, { branch, rebuild }, pull, options) {
            const { marker } = pull.body;
            if (void 0 === marker || void 0 === branch) return {
                kind: "keep",
                ring,
                reason: "not-ours",
                pull,
                tell: false,
                ...void 0 === proposal ? {} : {
                    proposal
                }
            };
            const isEdited = !marker.heads.includes(branch.head);
            if (isEdited && !rebuild) {
                const sameImages = void 0 !== proposal && sameList(marker.images, imagesOf(proposal));
                const base = {
                    kind: "keep",
                    ring,
                    reason: "edited",
                    pull,
                    marker
                };
                return void 0 === proposal ? {
                    ...base,
                    tell: false
                } : {
                    ...base,
                    proposal,
                    tell: sameImages && true !== marker.edited
                };
            }
            if (options.incomplete || unknown && void 0 === proposal) {
                const base = {
                    kind: "keep",
                    ring,
                    reason: "incomplete",
                    pull,
                    marker,
                    tell: false
                };
                return void 0 === proposal ? base : {
                    ...base,
                    proposal
                };
            }
            if (void 0 === proposal) {
                const why = forgotten ? forgottenRing : whyNothing(ring, marker, options.decisions);
                return {
                    kind: "close",
                    ring,
                    pull,
                    marker,
                    why,
                    branch
                };
            }
            const isStale = isEdited || rebuild || marker.lockfile !== options.lockfile || !sameList(marker.images, imagesOf(proposal));
            const build = isStale ? "new-commit" : branch.head === marker.heads[0] ? "none" : "advance";
            return {
                kind: "update",
                proposal,
                branch,
                pull,
                marker,
                build
            };
        }
        function imagesOf({ images }) {
            return images.map(({ image })=>image);
        }
        function sameList(a, b) {
            return a.length === b.length && a.every((each, at)=>each === b[at]);
        }
        const forgottenRing = "The policy has no ring of this name any more, or the ring no longer asks for approval.";
        function whyNothing(ring, { images }, decisions) {
            const members = decisions.filter(({ subject })=>subject.ring === ring);
            const first = members.find(({ to })=>null !== to && images.includes(to));
            if (void 0 !== first) {
                const approval = first.gates.find(({ gate })=>"approval" === gate);
                return approval?.result === "pass" ? "The images are approved already." : `The images can't be approved now: ${first.message}`;
            }
            const running = members.filter(({ from })=>null !== from && images.includes(from));
            return running.length > 0 && running.length === members.length ? "Every pool of the ring runs the images already." : "AKS offers the images to no pool of the ring any more, or has newer ones that are not proven yet.";
        }
    }),
    240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>rollbackBar,
            d: ()=>rollbackReason
        });
        var _domain_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1452);
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(334);
        var _policy_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7864);
        var _open_upgrades_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9147);
        var _wishes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1931);
        const rollbackReason = "Rolled back: ";
        function rollbackBar(events, { cluster, pool }, image, running, now) {
            const key = (0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_2__.i)(cluster, pool);
            const isIt = (each)=>void 0 !== each.cluster && void 0 !== each.pool && (0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_2__.i)(each.cluster, each.pool) === key;
            const isImage = (name)=>name?.toLowerCase() === image.toLowerCase();
            const hold = (0, _wishes_js__WEBPACK_IMPORTED_MODULE_4__.X)(events).findLast((each)=>isIt(each) && (isImage(each.image) || isImage(each.from)) && (void 0 === each.until || (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(each.until) > (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(now)));
            const last = events.findLast((each)=>"rolled-back" === each.kind && isIt(each) && isImage(each.from) || ("started" === each.kind || "adopted" === each.kind) && isIt(each) && isImage(each.image));
            if (last?.kind === "rolled-back") return "rolled-back";
            const isOlder = "older" === (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.qJ)((0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(running), (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(image));
            if (isOlder && isImage(hold?.from)) return "unrecorded";
            if ("failed" === (0, _open_upgrades_js__WEBPACK_IMPORTED_MODULE_3__.aN)(events)(key, image)) return "rolled-back";
            return void 0 === hold ? void 0 : "held";
        }
    }),
    8230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>refusals,
            P: ()=>firstSights
        });
        function key(image, region) {
            return `${image}\n${region}`;
        }
        function firstSights(facts, known, run) {
            const seen = new Set(known.flatMap((each)=>"first-seen" === each.kind ? [
                    key(each.image, each.region)
                ] : []));
            const found = new Map;
            for (const { region, pools } of facts.clusters)for (const { latest } of pools){
                const image = latest?.image;
                if (void 0 === latest || void 0 === image || seen.has(key(image, region))) continue;
                const at = facts.observed_at;
                found.set(key(image, region), {
                    at,
                    run,
                    kind: "first-seen",
                    image,
                    region
                });
            }
            return [
                ...found
            ].toSorted(([a], [b])=>a < b ? -1 : 1).map(([, event])=>event);
        }
        function refusals(pulls, known, at, run) {
            return pulls.flatMap(({ facts, body: { marker } })=>{
                if (void 0 === marker) return [];
                const { ring, images } = marker;
                const last = known.findLast((each)=>("refused" === each.kind || "reopened" === each.kind) && each.pull_request === facts.url);
                const isRefused = "closed" === facts.state && void 0 === marker.closed;
                const base = {
                    at,
                    run,
                    ring,
                    images,
                    pull_request: facts.url
                };
                if (isRefused && last?.kind !== "refused") return [
                    {
                        ...base,
                        at: facts.closed_at ?? at,
                        kind: "refused"
                    }
                ];
                if ("open" === facts.state && last?.kind === "refused") return [
                    {
                        ...base,
                        kind: "reopened"
                    }
                ];
                return [];
            });
        }
    }),
    2347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>takenBackImages,
            s: ()=>takeBackOf
        });
        var _domain_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1452);
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(334);
        function takenBackImages(changes) {
            return [
                ...new Set(changes.map(({ family, from })=>`${family}-${from}`))
            ];
        }
        const mostChanges = 50;
        function takeBackOf(events, approvals, { rings }, answered) {
            const standing = events.flatMap((event, index)=>{
                if ("rolled-back" !== event.kind || isAnswered(event, answered)) return [];
                return isCleared(event, events.slice(index + 1)) ? [] : [
                    withHold(event, events, index)
                ];
            });
            const changes = [];
            const named = new Set;
            for (const { ring: name, family, version } of approvals.toSorted(inOrder)){
                const ring = rings.find((each)=>each.name === name && "pull-request" === each.approval);
                if (void 0 === ring || changes.length === mostChanges) continue;
                const against = standing.filter((each)=>concerns(each, ring, {
                        family,
                        version
                    }, rings));
                if (0 === against.length) continue;
                for (const each of against)named.add(each);
                const here = against.filter((each)=>each.ring === name);
                changes.push({
                    ring: name,
                    family,
                    from: version,
                    to: newestOf(here, family)
                });
            }
            const rollbacks = standing.filter((each)=>named.has(each));
            const until = rollbacks.map(({ at })=>at).reduce(later, "");
            return 0 === changes.length ? void 0 : {
                changes,
                rollbacks,
                until
            };
        }
        function inOrder(a, b) {
            if (a.ring !== b.ring) return a.ring < b.ring ? -1 : 1;
            return a.family < b.family ? -1 : 1;
        }
        function later(a, b) {
            return "" === a || (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(b) > (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(a) ? b : a;
        }
        function isAnswered({ at }, answered) {
            return void 0 !== answered && (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(at) <= (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__.nV)(answered);
        }
        function isCleared({ ring, from }, after) {
            return after.some((each)=>"cleared" === each.kind && each.ring === ring && sameName(each.image, from));
        }
        function concerns({ ring: name, from }, ring, { family, version }, rings) {
            const image = (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(from);
            if ("known" !== image.kind || image.family !== family || image.version !== version) return false;
            const where = rings.find((each)=>each.name === name);
            return void 0 === where || where.index <= ring.index;
        }
        function newestOf(rollbacks, family) {
            const versions = rollbacks.flatMap(({ image })=>{
                const parsed = (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(image);
                return "known" === parsed.kind && parsed.family === family ? [
                    parsed.version
                ] : [];
            });
            return versions.toSorted(_domain_image_js__WEBPACK_IMPORTED_MODULE_0__.Zy).at(-1) ?? null;
        }
        function withHold(event, events, index) {
            const { kind: _, ...rolled } = event;
            const hold = events.slice(0, index).findLast((each)=>{
                if ("held" !== each.kind || void 0 === each.pool || void 0 === each.cluster) return false;
                const isPool = sameName(each.pool, event.pool) && sameName(each.cluster, event.cluster);
                return isPool && void 0 !== each.from && sameName(each.from, event.from);
            });
            if (hold?.kind !== "held") return rolled;
            const { reason, until } = hold;
            return {
                ...rolled,
                reason,
                ...void 0 === until ? {} : {
                    until
                }
            };
        }
        function sameName(a, b) {
            return a.toLowerCase() === b.toLowerCase();
        }
    }),
    1931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>eventsOfWish,
            X: ()=>openHolds
        });
        function eventsOfWish({ box, by, url }, known, rules, at, run) {
            const head = {
                at,
                run
            };
            switch(box.kind){
                case "approve":
                    {
                        if (!rules.approve) return [];
                        const { ring, family, version } = box;
                        const isSame = (each)=>"approved" === each.kind && each.ring === ring && each.family === family && each.version === version;
                        if (known.some(isSame)) return [];
                        return [
                            {
                                ...head,
                                kind: "approved",
                                ring,
                                family,
                                version,
                                by
                            }
                        ];
                    }
                case "hold":
                    {
                        const { ring, image } = box;
                        if (openHolds(known).some((each)=>each.ring === ring && each.image === image)) return [];
                        const id = `${ring}/${image}/${at}`;
                        return [
                            {
                                ...head,
                                kind: "held",
                                id,
                                ring,
                                image,
                                reason: `Held by ${by} in ${url}`,
                                by
                            }
                        ];
                    }
                case "release":
                    {
                        const { id } = box;
                        if (!openHolds(known).some((each)=>each.id === id)) return [];
                        return [
                            {
                                ...head,
                                kind: "released",
                                id,
                                by
                            }
                        ];
                    }
                case "retry":
                    {
                        const { ring, image } = box;
                        const last = known.findLast((each)=>("failed" === each.kind || "cleared" === each.kind) && each.ring === ring && each.image.toLowerCase() === image.toLowerCase());
                        return last?.kind === "failed" ? [
                            {
                                ...head,
                                kind: "cleared",
                                ring,
                                image,
                                by
                            }
                        ] : [];
                    }
            }
        }
        function openHolds(events) {
            const released = new Set(events.flatMap((each)=>"released" === each.kind ? [
                    each.id
                ] : []));
            return events.filter((each)=>"held" === each.kind && !released.has(each.id));
        }
    }),
    5124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>closingComment
        });
        var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
        const meanings = {
            proposal: "Nobody said no to its images: when they can be approved again, a new pull request is opened.",
            rollback: "When a pool is put back from an approved image again, a new pull request is opened."
        };
        function closingComment(why, of = "proposal") {
            return [
                `The gate closed this pull request. ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.h$)(why)}`,
                "",
                meanings[of],
                ""
            ].join("\n");
        }
    }),
    4110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U7: ()=>parseDashboard,
            VU: ()=>scopeLine,
            XN: ()=>dashboardMarker,
            eY: ()=>boxLine,
            hx: ()=>readScope,
            zb: ()=>sameDashboard
        });
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
        var _policy_file_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5697);
        var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);
        const dashboardMarker = "\x3c!-- flatcar-gate/dashboard@1 --\x3e";
        const word = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(400);
        const form = {
            name: "flatcar-gate/box@1",
            schema: zod__WEBPACK_IMPORTED_MODULE_2__.gMt("kind", [
                zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                    kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("approve"),
                    ring: _policy_file_forms_js__WEBPACK_IMPORTED_MODULE_0__.Cw,
                    family: word,
                    version: word
                }),
                zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                    kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("hold"),
                    ring: _policy_file_forms_js__WEBPACK_IMPORTED_MODULE_0__.Cw,
                    image: word
                }),
                zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                    kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("release"),
                    id: word
                }),
                zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                    kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("retry"),
                    ring: _policy_file_forms_js__WEBPACK_IMPORTED_MODULE_0__.Cw,
                    image: word
                })
            ])
        };
        function boxLine(box, markdown) {
            if (!form.schema.safeParse(box).success) return;
            return `- [ ] ${(0, _hidden_js__WEBPACK_IMPORTED_MODULE_1__._I)(form, box)}${markdown}`;
        }
        const ticked = /^[-*] \[[xX]\] (<\x21-- flatcar-gate\/box@1 \{[ -~]*?\} --\x3e)/;
        function parseDashboard(text) {
            const [first, ...lines] = text.split(/\r?\n/);
            if (first !== dashboardMarker) return [];
            const found = new Map;
            for (const line of lines){
                const note = ticked.exec(line)?.[1];
                const box = void 0 === note ? void 0 : (0, _hidden_js__WEBPACK_IMPORTED_MODULE_1__.ZK)(form, note);
                if (void 0 !== note && void 0 !== box && !found.has(note)) found.set(note, box);
            }
            return [
                ...found.values()
            ];
        }
        function scopeLine(scope) {
            return `\x3c!-- flatcar-gate/scope ${scope} --\x3e`;
        }
        function readScope(text) {
            const [, second = ""] = text.split(/\r?\n/, 2);
            return /^<\x21-- flatcar-gate\/scope ([0-9a-f]+) --\x3e$/.exec(second)?.[1];
        }
        function sameDashboard(a, b) {
            return plainEnds(a) === plainEnds(b);
        }
        function plainEnds(text) {
            return text.replaceAll("\r\n", "\n").trimEnd();
        }
    }),
    4888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>linesLength,
            R: ()=>fitLines
        });
        var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
        function fitLines(items, line, room) {
            const lines = [];
            let bytes = 0;
            for (const item of items){
                const made = line(item);
                const length = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.wI)(made) + 1;
                if (bytes + length > room) break;
                lines.push(made);
                bytes += length;
            }
            return {
                lines,
                left: items.length - lines.length,
                bytes
            };
        }
        function linesLength(lines) {
            return lines.reduce((sum, line)=>sum + (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.wI)(line) + 1, 0);
        }
    }),
    935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TW: ()=>withFirstLine,
            Tu: ()=>objectId,
            ZK: ()=>readHidden,
            _I: ()=>writeHidden
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
        var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
        const objectId = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "no object id of Git");
        function writeHidden({ name, schema }, data) {
            const parsed = schema.safeParse(data);
            if (!parsed.success) {
                const [issue] = parsed.error.issues;
                const path = issue?.path.join(".") ?? "";
                throw new RangeError(`${name} ${path}: ${issue?.message ?? "no data of its form"}.`);
            }
            const text = `\x3c!-- ${name} ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.jc)(parsed.data)} --\x3e`;
            if (text.length <= longest) return text;
            throw new RangeError(`${name}: ${text.length} characters, and ${longest} is the limit.`);
        }
        const longest = 2e4;
        function readHidden(form, text) {
            const start = `\x3c!-- ${form.name} `;
            if (text.length > longest || !text.startsWith(start) || !text.endsWith(" --\x3e")) return;
            const parsed = form.schema.safeParse(readJson(text.slice(start.length, -4)));
            if (!parsed.success) return;
            return writeHidden(form, parsed.data) === text ? parsed.data : void 0;
        }
        function withFirstLine(body, line) {
            const rest = body.indexOf("\n");
            return `${line}${rest < 0 ? "" : body.slice(rest)}`;
        }
        function readJson(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return;
            }
        }
    }),
    3596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AO: ()=>parseProposalBody,
            NZ: ()=>sameBody,
            Uh: ()=>notesLine,
            du: ()=>boxLines,
            jY: ()=>notesHint
        });
        var _proposal_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);
        const notesLine = "\x3c!-- flatcar-gate:notes --\x3e";
        const notesHint = "_Notes: what you write below this line is kept._";
        const boxLines = [
            "### Boxes",
            "",
            "Tick one, and the next run does it.",
            "",
            "- [ ] \x3c!-- flatcar-gate:box rebuild --\x3e**Rebuild** this pull request from the base branch; commits of people stay in its history",
            "- [ ] \x3c!-- flatcar-gate:box hold --\x3e**Hold** the image in this ring until somebody releases it"
        ];
        const box = /^[-*] \[([ xX])\] <\x21-- flatcar-gate:box (rebuild|hold) --\x3e/;
        function parseProposalBody(text) {
            const { managed, notes } = split(text);
            const lines = managed.split(/\r?\n/);
            const marker = (0, _proposal_marker_js__WEBPACK_IMPORTED_MODULE_0__.t7)(lines[0] ?? "");
            const boxes = boxesIn(lines);
            return void 0 === marker ? {
                boxes,
                notes
            } : {
                marker,
                boxes,
                notes
            };
        }
        function sameBody(a, b) {
            return comparable(a) === comparable(b);
        }
        function comparable(text) {
            const [marker = "", ...lines] = split(text).managed.replaceAll("\r\n", "\n").split("\n");
            const rest = lines.join("\n").trimEnd().replace(/(?:at least )?\b[\d,]+ nodes?\b|nodes unknown/g, "nodes");
            return `${marker}\n${rest}`;
        }
        function split(text) {
            const at = text.startsWith(notesLine) ? 0 : text.indexOf(`\n${notesLine}`) + 1;
            if (0 === at && !text.startsWith(notesLine)) return {
                managed: text,
                notes: ""
            };
            const notes = text.slice(at + notesLine.length).replace(/^\r?\n/, "");
            return {
                managed: text.slice(0, at),
                notes
            };
        }
        function boxesIn(lines) {
            const found = new Map;
            for (const line of lines){
                const [, mark, id] = box.exec(line) ?? [];
                if (void 0 !== mark && void 0 !== id && !found.has(id)) found.set(id, " " !== mark);
            }
            return {
                rebuild: found.get("rebuild") ?? false,
                hold: found.get("hold") ?? false
            };
        }
    }),
    9284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B_: ()=>markerLine,
            t7: ()=>readMarker,
            ti: ()=>replaceMarker
        });
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
        var _policy_file_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5697);
        var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);
        const words = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1e3);
        const form = {
            name: "flatcar-gate/proposal@1",
            schema: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
                ring: _policy_file_forms_js__WEBPACK_IMPORTED_MODULE_0__.Cw,
                images: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(400)).max(100),
                heads: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_hidden_js__WEBPACK_IMPORTED_MODULE_1__.Tu).max(10),
                lockfile: _hidden_js__WEBPACK_IMPORTED_MODULE_1__.Tu.nullable(),
                set_up: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
                check: words,
                closed: zod__WEBPACK_IMPORTED_MODULE_2__.yqP(words),
                edited: zod__WEBPACK_IMPORTED_MODULE_2__.yqP(zod__WEBPACK_IMPORTED_MODULE_2__.zMY())
            })
        };
        function markerLine(marker) {
            return (0, _hidden_js__WEBPACK_IMPORTED_MODULE_1__._I)(form, marker);
        }
        function replaceMarker(body, marker) {
            return (0, _hidden_js__WEBPACK_IMPORTED_MODULE_1__.TW)(body, markerLine(marker));
        }
        function readMarker(line) {
            return (0, _hidden_js__WEBPACK_IMPORTED_MODULE_1__.ZK)(form, line);
        }
    })
};
