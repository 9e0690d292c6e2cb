export const id = 874;
export const ids = [
    874
];
export const modules = {
    5874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            propose: ()=>propose,
            proposeOnPullRequest: ()=>proposeOnPullRequest
        });
        var dashboard = __webpack_require__(1959);
        var journal = __webpack_require__(5393);
        var judge = __webpack_require__(3767);
        var compile = __webpack_require__(1246);
        var load = __webpack_require__(5806);
        var time_instant = __webpack_require__(334);
        var memory = __webpack_require__(7864);
        const diffSchema = "flatcar-gate/diff@1";
        const aspects = [
            "verdict",
            "reason",
            "ring",
            "from",
            "to",
            "engine",
            "next",
            "deadline"
        ];
        function diffDecisions(before, after) {
            const old = byPool(before.decisions);
            const young = byPool(after.decisions);
            const changes = [];
            let otherDeadline = 0;
            let otherDetails = 0;
            for (const [key, decision] of young){
                const known = old.get(key);
                const differs = void 0 === known ? [] : aspectsThatDiffer(known, before, decision, after);
                if (void 0 === known || differs.some((aspect)=>"deadline" !== aspect)) changes.push(change(known, decision, differs));
                else if (differs.length > 0) otherDeadline += 1;
                else if (!isSame(known, decision)) otherDetails += 1;
            }
            for (const [key, decision] of old)if (!young.has(key)) changes.push(change(decision, void 0, []));
            const vanished = changes.filter((each)=>null === each.after).length;
            return {
                schema: diffSchema,
                before: sideOf(before),
                after: sideOf(after),
                decisions: young.size + vanished,
                changed: changes.length,
                other_deadline: otherDeadline,
                other_details: otherDetails,
                identical: areIdentical(before.decisions, after.decisions),
                changes,
                findings: {
                    new: withoutThose(after.findings, before.findings),
                    solved: withoutThose(before.findings, after.findings)
                }
            };
        }
        function byPool(decisions) {
            const found = new Map;
            for (const decision of decisions){
                const key = (0, memory.i)(decision.subject.cluster, decision.subject.pool);
                let unique = key;
                for(let times = 2; found.has(unique); times++)unique = `${key}\n${times}`;
                found.set(unique, decision);
            }
            return found;
        }
        function aspectsThatDiffer(a, before, b, after) {
            const differs = {
                verdict: a.verdict !== b.verdict,
                reason: a.reason_code !== b.reason_code,
                ring: a.subject.ring !== b.subject.ring,
                from: a.from !== b.from,
                to: a.to !== b.to,
                engine: a.engine !== b.engine,
                next: nextTime(a, before) !== nextTime(b, after),
                deadline: a.deadline_at !== b.deadline_at
            };
            return aspects.filter((aspect)=>differs[aspect]);
        }
        function nextTime({ next_eligible_at: at }, { evaluated_at: now }) {
            return diff_isNow(at, now) ? "now" : at;
        }
        function diff_isNow(at, evaluatedAt) {
            return null !== at && (0, time_instant.nV)(at) <= (0, time_instant.nV)(evaluatedAt);
        }
        function change(before, after, differs) {
            const { cluster = "", pool = "", region = "" } = (after ?? before)?.subject ?? {};
            return {
                cluster,
                pool,
                region,
                differs,
                before: void 0 === before ? null : outcomeOf(before),
                after: void 0 === after ? null : outcomeOf(after)
            };
        }
        function outcomeOf(decision) {
            const { verdict, reason_code, message, subject, from, to, engine } = decision;
            const { next_eligible_at, deadline_at } = decision;
            const { ring } = subject;
            return {
                verdict,
                reason_code,
                message,
                ring,
                from,
                to,
                engine,
                next_eligible_at,
                deadline_at
            };
        }
        function sideOf({ evaluated_at, policy, decisions }) {
            const by_verdict = {};
            for (const { verdict } of decisions)by_verdict[verdict] = (by_verdict[verdict] ?? 0) + 1;
            return {
                evaluated_at,
                policy: {
                    ref: policy.ref,
                    sha256: policy.sha256
                },
                by_verdict
            };
        }
        function areIdentical(a, b) {
            return a.length === b.length && a.every((decision, at)=>isSame(decision, b[at]));
        }
        function isSame(a, b) {
            return JSON.stringify(a) === JSON.stringify(b);
        }
        function withoutThose(findings, others) {
            const known = new Set(others.map(findingKey));
            return findings.filter((finding)=>!known.has(findingKey(finding)));
        }
        function findingKey({ code, ring }) {
            return JSON.stringify([
                code,
                ring
            ]);
        }
        var domain_selection = __webpack_require__(7563);
        function narrowFacts(facts, policy) {
            const selection = {
                subscriptions: void 0,
                clusters: [],
                osSkus: [
                    "*"
                ],
                policy
            };
            const clusters = facts.clusters.filter((cluster)=>(0, domain_selection.wM)(selection, cluster)).map((cluster)=>withSelectedPools(cluster, selection));
            return {
                ...facts,
                clusters
            };
        }
        function withSelectedPools(cluster, selection) {
            const pools = cluster.pools.filter(({ os_sku: osSku })=>(0, domain_selection.vB)(selection, osSku));
            return pools.length === cluster.pools.length ? cluster : {
                ...cluster,
                pools
            };
        }
        var resource_id = __webpack_require__(1679);
        var decision = __webpack_require__(9393);
        var say_time = __webpack_require__(1596);
        var report_text = __webpack_require__(3920);
        function groups_groupChanges(changes) {
            const groups = new Map;
            for (const change of changes){
                const title = titleOf(change);
                const group = groups.get(title);
                if (void 0 === group) groups.set(title, [
                    change
                ]);
                else group.push(change);
            }
            return [
                ...groups
            ].map(([title, members])=>({
                    title,
                    changes: members
                })).toSorted((a, b)=>b.changes.length - a.changes.length || (a.title < b.title ? -1 : 1));
        }
        function titleOf({ before, after, differs }) {
            if (null === before) return `appear: ${null === after ? "" : verdictOf(after)}`;
            if (null === after) return `vanish: ${verdictOf(before)}`;
            const [old, young] = [
                verdictOf(before),
                verdictOf(after)
            ];
            if (old !== young) return `${old} → ${young}`;
            const what = differs.map((aspect)=>aspectWords[aspect]);
            return `${young}, with another ${what.join(" and ")}`;
        }
        function verdictOf({ verdict, reason_code: code }) {
            return `${verdict} (${code})`;
        }
        const aspectWords = {
            verdict: "verdict",
            reason: "reason",
            ring: "ring",
            from: "running image",
            to: "target image",
            engine: "engine",
            next: "next time",
            deadline: "deadline"
        };
        function headline({ identical, changed, decisions }) {
            const all = count(decisions, "decision");
            if (identical) return `${all}, the same byte for byte.`;
            return `This changes ${0 === changed ? "none" : changed} of ${all}.`;
        }
        [
            ...decision.r.map((verdict)=>verdict.length)
        ];
        function count(number, noun) {
            return `${number} ${noun}${1 === number ? "" : "s"}`;
        }
        var clock = __webpack_require__(5149);
        var fitting = __webpack_require__(4888);
        var pool_text = __webpack_require__(3177);
        var report_words = __webpack_require__(4702);
        const policyCommentMarker = "\x3c!-- flatcar-gate/policy@1 --\x3e";
        const longestComment = 58e3;
        function renderPolicyComment(change) {
            const lines = "problems" === change.kind ? problemLines(change) : policy_comment_diffLines(change);
            return `${[
                policyCommentMarker,
                ...lines
            ].join("\n").trimEnd()}\n`;
        }
        function problemLines({ file, problems }) {
            const top = [
                `### The policy file has ${(0, report_words.hS)(problems.length, "problem")}`,
                "",
                "With this file the gate would refuse to run: nothing can be said of its decisions.",
                ""
            ];
            const { lines, left } = (0, fitting.R)(problems, ({ line, column, path, found, expected, advice })=>{
                const where = "" === path ? "" : ` ${(0, report_text.D9)(path)}:`;
                const said = `found ${(0, report_text.h$)(found)}; expected ${(0, report_text.h$)(expected)}.`;
                const cure = void 0 === advice ? "" : ` ${(0, report_text.h$)(advice)}`;
                return `- ${(0, report_text.D9)(`${file}:${line}:${column}`)}${where} ${said}${cure}`;
            }, longestComment - (0, fitting.A)(top) - moreReserve);
            return [
                ...top,
                ...lines,
                ...left > 0 ? [
                    `- … and ${(0, report_words.zD)(left)} more.`
                ] : []
            ];
        }
        const moreReserve = 400;
        function policy_comment_diffLines({ diff, zone }) {
            const top = topLines(diff);
            const findings = policy_comment_findingLines(diff.findings);
            let room = longestComment - (0, fitting.A)([
                ...top,
                ...findings
            ]) - moreReserve;
            const blocks = [];
            const groups = groups_groupChanges(diff.changes);
            for (const [at, group] of groups.entries()){
                const lines = policy_comment_groupLines(group, diff, zone, room - (groups.length - at - 1) * 500);
                if (void 0 === lines) {
                    blocks.push(`… and ${(0, report_words.hS)(groups.length - at, "kind")} of changes more: replay the record of a run to see them.`);
                    break;
                }
                blocks.push(...lines);
                room -= (0, fitting.A)(lines);
            }
            return [
                ...top,
                ...findings,
                ...blocks
            ];
        }
        function topLines(diff) {
            const title = [
                `### ${headline(diff)}`,
                ""
            ];
            if (0 === diff.changed) {
                const details = diff.other_deadline + diff.other_details;
                const same = "Every pool gets the same verdict, image and next time as before.";
                if (0 === details) return [
                    ...title,
                    same,
                    ""
                ];
                return [
                    ...title,
                    `${same} Deadlines or details differ for ${(0, report_words.hS)(details, "pool")}.`,
                    ""
                ];
            }
            const rows = decision.r.toReversed().filter((verdict)=>policy_comment_countOf(diff.before, verdict) + policy_comment_countOf(diff.after, verdict) > 0).map((verdict)=>{
                const [old, young] = [
                    policy_comment_countOf(diff.before, verdict),
                    policy_comment_countOf(diff.after, verdict)
                ];
                const change = young === old ? "" : `${young > old ? "+" : "−"}${(0, report_words.zD)(Math.abs(young - old))}`;
                return `| ${verdict} | ${(0, report_words.zD)(old)} | ${(0, report_words.zD)(young)} | ${change} |`;
            });
            return [
                ...title,
                "| Verdict | Before | After | Change |",
                "|---|--:|--:|--:|",
                ...rows,
                ""
            ];
        }
        function policy_comment_countOf({ by_verdict: numbers }, verdict) {
            return numbers[verdict] ?? 0;
        }
        const mostFindingBytes = 8e3;
        function policy_comment_findingLines({ new: found, solved }) {
            return [
                ...told("New findings on the policy", found),
                ...told("Solved findings", solved)
            ];
        }
        function told(title, findings) {
            if (0 === findings.length) return [];
            const { lines, left } = (0, fitting.R)(findings, findingLine, mostFindingBytes);
            return [
                `**${title}**`,
                "",
                ...lines,
                ...left > 0 ? [
                    `- … and ${(0, report_words.zD)(left)} more.`
                ] : [],
                ""
            ];
        }
        function findingLine({ code, ring, message, cures }) {
            const where = null === ring ? "" : ` ring ${(0, report_text.D9)(ring)}`;
            const [cure] = cures;
            const cured = void 0 === cure ? "" : ` Cure: ${(0, report_text.h$)(cure)}`;
            return `- ${(0, report_text.D9)(code)}${where}: ${(0, report_text.h$)(message)}${cured}`;
        }
        function policy_comment_groupLines({ title, changes }, diff, zone, room) {
            const top = [
                `<details><summary>${(0, report_words.hS)(changes.length, "pool")}: ${summaryText(title)}</summary>`,
                "",
                `| Cluster | Pool | Ring | Image | Next time (${(0, report_text.h$)(zone)}) | Why |`,
                "|---|---|---|---|---|---|"
            ];
            const tail = [
                "",
                "</details>",
                ""
            ];
            const frame = (0, fitting.A)([
                ...top,
                ...tail
            ]) + 60;
            if (frame > room) return;
            const { lines, left } = (0, fitting.R)(changes, (each)=>changeRow(each, diff, zone), room - frame);
            const more = left > 0 ? [
                "",
                `… and ${(0, report_words.hS)(left, "pool")} more.`
            ] : [];
            return [
                ...top,
                ...lines,
                ...more,
                ...tail
            ];
        }
        function summaryText(title) {
            return title.replace(/[^\w ,.():→-]/g, "?");
        }
        function changeRow(change, diff, zone) {
            const { cluster, pool, before, after } = change;
            const both = (tell)=>{
                const old = null === before ? void 0 : tell(before, diff.before.evaluated_at);
                const young = null === after ? void 0 : tell(after, diff.after.evaluated_at);
                if (void 0 === old || old === young) return young ?? old ?? "";
                return void 0 === young ? old : `${old}<br>→ ${young}`;
            };
            const cells = [
                (0, report_text.KH)((0, resource_id.I8)(cluster)),
                (0, report_text.KH)(pool),
                both(({ ring })=>null === ring ? "none" : (0, report_text.KH)(ring)),
                both(imageCell),
                both(({ next_eligible_at: at }, now)=>nextText(at, now, zone)),
                (0, report_text.xR)((0, report_text.h$)((after ?? before)?.message ?? ""))
            ];
            return `| ${cells.join(" | ")} |`;
        }
        function imageCell(outcome) {
            const { from, to } = (0, pool_text.gj)(outcome);
            const running = void 0 === from ? "not named" : (0, report_text.KH)(from);
            return void 0 === to ? running : `${running} → ${(0, report_text.KH)(to)}`;
        }
        function nextText(at, now, zone) {
            if (null === at) return "no date known";
            return diff_isNow(at, now) ? "now" : (0, clock.pe)((0, time_instant.nV)(at), zone);
        }
        async function commentPolicy(repository, { number, head }, held, path, result) {
            const proposed = await repository.file(path, head);
            const isSame = proposed?.blob === held.policy?.blob;
            const comment = await repository.findComment(number, policyCommentMarker);
            if (void 0 === proposed || isSame && void 0 === comment) return [];
            const body = renderPolicyComment(changeOf(proposed.text, path, result));
            const url = `${held.url}/pull/${number}`;
            const step = {
                kind: "pull-request.commented",
                url,
                number,
                message: `Told pull request ${number} which decisions its policy would change.`
            };
            if (void 0 === comment) await repository.createComment(number, body);
            else {
                if (comment.body.replaceAll("\r\n", "\n") === body) return [];
                await repository.updateComment(comment.id, body);
            }
            return [
                step
            ];
        }
        function changeOf(text, file, before) {
            const loaded = (0, load.loadPolicy)(text, file);
            if ("problems" in loaded) return {
                kind: "problems",
                file,
                problems: loaded.problems
            };
            const { policy: document } = loaded;
            const { facts, history, evaluated_at: now, mode } = before;
            const narrowed = narrowFacts(facts, document.select);
            const after = (0, judge.S)(narrowed, (0, compile.C)(document, file), history, now, mode);
            return {
                kind: "diff",
                diff: diffDecisions(before, after),
                zone: document.zone
            };
        }
        var repository = __webpack_require__(8397);
        var lockfile = __webpack_require__(2872);
        var proposal_message = __webpack_require__(1990);
        var pull_request_plan = __webpack_require__(8879);
        var policy_text = __webpack_require__(9920);
        var closing_comment = __webpack_require__(5124);
        var proposal_form = __webpack_require__(3596);
        var proposal_marker = __webpack_require__(9284);
        var delete_ref = __webpack_require__(5156);
        var left_branch = __webpack_require__(7063);
        var pull_request_extras = __webpack_require__(7542);
        async function carryOut(steps, context) {
            const done = [];
            for (const step of steps){
                const record = await carryOutOne(step, context);
                if (void 0 !== record) {
                    if ("pull-request.unchanged" !== record.kind) context.progress(record.message);
                    done.push(record);
                }
            }
            return done;
        }
        function carryOutOne(step, context) {
            switch(step.kind){
                case "open":
                    return pull_requests_open(step, context);
                case "update":
                    return update(step, context);
                case "close":
                    return pull_requests_close(step, context);
                case "delete-branch":
                    return deleteBranch(step, context);
                case "keep":
                    return keep(step, context);
            }
        }
        async function pull_requests_open({ proposal, branch, onto, replace }, context) {
            const { repository, facts, settings, words } = context;
            const { ring } = proposal;
            if (void 0 !== replace && !await (0, delete_ref.U)(repository, refOf(replace), replace.head)) return {
                ...(0, left_branch.K)(branch),
                ring
            };
            const parents = void 0 === onto ? [
                facts.head
            ] : [
                onto,
                facts.head
            ];
            const head = await repository.createCommit(commitOf(proposal, parents, context));
            const placed = void 0 === onto ? await repository.createRef(`refs/heads/${branch}`, head) : await repository.advanceBranch({
                name: branch,
                head
            });
            if ("taken" === placed || "moved" === placed) return {
                ...(0, left_branch.K)(branch),
                ring
            };
            const { key: check, app } = await writeCheck(proposal, head, context);
            const byWorkflow = app === workflowApp;
            const extras = (0, pull_request_extras.C)(settings);
            const marker = {
                ring,
                images: (0, pull_request_plan.I)(proposal),
                heads: [
                    head
                ],
                lockfile: facts.lockfile?.blob ?? null,
                set_up: !extras,
                check
            };
            const { number, url } = await repository.createPullRequest({
                branch,
                base: facts.default_branch,
                title: words.title(proposal),
                body: words.body(proposal, marker, "", byWorkflow),
                draft: settings.draft
            });
            const said = extras ? await setUp(number, words.body(proposal, {
                ...marker,
                set_up: true
            }, "", byWorkflow), context) : "";
            return {
                kind: "pull-request.opened",
                ring,
                url,
                number,
                message: `Opened pull request ${number} for ring \`${ring}\`: ${named(proposal)}.${said}`
            };
        }
        async function update({ proposal, branch, pull, marker, build }, context) {
            const { repository, facts } = context;
            const { ring } = proposal;
            const { number, url } = pull.facts;
            const wanted = {
                ring,
                images: (0, pull_request_plan.I)(proposal),
                heads: marker.heads,
                lockfile: facts.lockfile?.blob ?? null,
                set_up: marker.set_up,
                check: marker.check
            };
            if ("new-commit" === build) {
                const parents = [
                    branch.head,
                    facts.head
                ];
                const head = await repository.createCommit(commitOf(proposal, parents, context));
                const { key: check } = await writeCheck(proposal, head, context);
                const heads = [
                    head,
                    branch.head
                ];
                await writeBody(pull, proposal, {
                    ...wanted,
                    heads,
                    check
                }, context);
                const moved = await repository.advanceBranch({
                    name: branch.name,
                    head
                });
                if ("moved" === moved) return {
                    ...(0, left_branch.K)(branch.name),
                    ring,
                    url,
                    number
                };
                return {
                    kind: "pull-request.updated",
                    ring,
                    url,
                    number,
                    message: `Rebuilt pull request ${number} for ring \`${ring}\`: ${named(proposal)}.`
                };
            }
            const head = marker.heads[0] ?? branch.head;
            const isLate = "advance" === build;
            if (isLate && await repository.advanceBranch({
                name: branch.name,
                head
            }) === "moved") return {
                ...(0, left_branch.K)(branch.name),
                ring,
                url,
                number
            };
            const { key } = context.words.check(proposal, head);
            if (key !== marker.check) await writeCheck(proposal, head, context);
            const said = marker.set_up ? "" : await setUp(number, bodyOf(pull, proposal, {
                ...wanted,
                check: key,
                set_up: true
            }, context), context);
            const isChanged = marker.set_up && await writeBody(pull, proposal, {
                ...wanted,
                check: key
            }, context);
            const isSame = marker.set_up && !isLate && !isChanged;
            const isRipe = key !== marker.check && "ready" === proposal.check.state;
            const check = isRipe ? ", and its check is green" : "";
            return {
                kind: isSame ? "pull-request.unchanged" : "pull-request.updated",
                ring,
                url,
                number,
                message: isSame ? `Pull request ${number} for ring \`${ring}\` says what it should.` : `Brought pull request ${number} for ring \`${ring}\` up to date${check}.${said}`
            };
        }
        async function pull_requests_close({ ring, pull, marker, why, branch }, { repository }) {
            const { number, url, body } = pull.facts;
            await repository.updatePullRequest(number, {
                state: "closed",
                body: (0, proposal_marker.ti)(body, {
                    ...marker,
                    closed: why.slice(0, 500)
                })
            });
            await repository.createComment(number, (0, closing_comment.h)(why));
            if (void 0 !== branch) await (0, delete_ref.U)(repository, refOf(branch), branch.head);
            return {
                kind: "pull-request.closed",
                ring,
                url,
                number,
                message: `Closed pull request ${number} of ring \`${ring}\`. ${why}`
            };
        }
        async function deleteBranch({ ring, branch }, { repository }) {
            if (!await (0, delete_ref.U)(repository, refOf(branch), branch.head)) return {
                ...(0, left_branch.K)(branch.name),
                ring
            };
            return {
                kind: "branch.deleted",
                ring,
                message: `Deleted \`${branch.name}\`: it has served.`
            };
        }
        async function keep({ ring, reason, pull, marker, proposal, tell }, context) {
            if (tell && void 0 !== pull && void 0 !== marker && void 0 !== proposal) await writeBody(pull, proposal, {
                ...marker,
                edited: true
            }, context);
            const url = void 0 === pull ? {} : {
                url: pull.facts.url,
                number: pull.facts.number
            };
            const name = void 0 === pull ? "its pull request" : `pull request ${pull.facts.number}`;
            return {
                kind: "branch-not-ours" === reason ? "branch.left" : "pull-request.left",
                ring,
                ...url,
                message: `Ring \`${ring}\`: ${keptBecause[reason](name)}`
            };
        }
        const keptBecause = {
            edited: (pull)=>`${pull} was edited by people and is left alone until its box "rebuild" is ticked.`,
            "not-ours": (pull)=>`${pull} is no longer recognised as the gate's; it is left alone.`,
            "branch-not-ours": ()=>"the branch has commits of somebody else and no pull request; it is left alone. Delete or rename it.",
            incomplete: (pull)=>`something could not be read, so ${pull} is left as it is.`,
            limit: ()=>"as many pull requests are open as the policy allows; this one waits for its turn."
        };
        function refOf({ name }) {
            return `refs/heads/${name}`;
        }
        const workflowApp = "github-actions";
        function bodyOf({ facts, body }, proposal, marker, { words }) {
            return words.body(proposal, marker, body.notes, facts.author === `${workflowApp}[bot]`);
        }
        async function writeBody(pull, proposal, marker, context) {
            const { facts } = pull;
            const { repository, words } = context;
            const text = bodyOf(pull, proposal, marker, context);
            const title = words.title(proposal);
            const isSameTitle = title === facts.title;
            if (isSameTitle && (0, proposal_form.NZ)(text, facts.body)) return false;
            await repository.updatePullRequest(facts.number, {
                ...isSameTitle ? {} : {
                    title
                },
                body: text
            });
            return true;
        }
        async function writeCheck(proposal, head, { repository, words }) {
            const { name, title, summary, key } = words.check(proposal, head);
            const state = "ready" === proposal.check.state ? "success" : "pending";
            return {
                key,
                app: await repository.writeCheck({
                    head,
                    name,
                    state,
                    title,
                    summary
                })
            };
        }
        function named(proposal) {
            return (0, pull_request_plan.I)(proposal).map((image)=>`\`${image}\``).join(", ");
        }
        async function setUp(number, body, { repository, settings }) {
            const said = await (0, pull_request_extras.R)(repository, number, settings);
            await repository.updatePullRequest(number, {
                body
            });
            return said;
        }
        function commitOf(proposal, parents, { facts }) {
            let text = facts.lockfile?.text ?? "";
            for (const { family, version } of proposal.images){
                const changed = (0, lockfile.s)(text, {
                    ring: proposal.ring,
                    family,
                    version
                }, repository.VV);
                if ("problems" in changed) throw (0, policy_text.g5)(changed.problems, repository.VV, "lockfile.invalid");
                text = changed.text;
            }
            return {
                parents: [
                    ...new Set(parents)
                ],
                base: facts.head,
                path: repository.VV,
                text,
                message: (0, proposal_message.gM)(proposal)
            };
        }
        var read_proposals = __webpack_require__(5673);
        var take_back = __webpack_require__(6064);
        async function readWishes(repository, pulls, dashboard) {
            const wishes = [];
            const rebuild = new Set;
            const ignored = [];
            const editorOf = async (place)=>{
                const editor = await repository.lastEditor(place);
                if (editor?.permission === "admin" || editor?.permission === "write") return editor.login;
                const who = void 0 === editor ? "GitHub names nobody who ticked it" : `${editor.login} may not write`;
                ignored.push({
                    kind: "box.ignored",
                    url: place.url,
                    message: `A ticked box in #${place.number} counts for nothing: ${who}.`
                });
            };
            for (const { facts, body } of pulls){
                const { marker, boxes } = body;
                if (void 0 === marker || "open" !== facts.state || !(boxes.hold || boxes.rebuild)) continue;
                const by = await editorOf(facts);
                if (void 0 !== by) {
                    if (boxes.rebuild) rebuild.add(facts.number);
                    if (boxes.hold) for (const image of marker.images)wishes.push({
                        box: {
                            kind: "hold",
                            ring: marker.ring,
                            image
                        },
                        by,
                        url: facts.url
                    });
                }
            }
            if (void 0 !== dashboard && dashboard.boxes.length > 0) {
                const { issue, boxes } = dashboard;
                const by = await editorOf(issue);
                if (void 0 !== by) wishes.push(...boxes.map((box)=>({
                        box,
                        by,
                        url: issue.url
                    })));
            }
            return {
                wishes,
                rebuild,
                ignored
            };
        }
        var plan_take_back = __webpack_require__(2347);
        function describeStep(step) {
            const kind = "planned";
            switch(step.kind){
                case "open":
                    {
                        const { ring } = step.proposal;
                        const images = names((0, pull_request_plan.I)(step.proposal));
                        return {
                            kind,
                            ring,
                            message: `Would open a pull request for ring \`${ring}\`: ${images}.`
                        };
                    }
                case "update":
                    {
                        const { ring } = step.proposal;
                        const { number, url } = step.pull.facts;
                        const how = "none" === step.build ? "Would check the texts of" : "Would rebuild";
                        const images = names((0, pull_request_plan.I)(step.proposal));
                        return {
                            kind,
                            ring,
                            url,
                            number,
                            message: `${how} pull request ${number} of ring \`${ring}\`: ${images}.`
                        };
                    }
                case "close":
                    {
                        const { ring, why } = step;
                        const { number, url } = step.pull.facts;
                        const message = `Would close pull request ${number} of ring \`${ring}\`. ${why}`;
                        return {
                            kind,
                            ring,
                            url,
                            number,
                            message
                        };
                    }
                case "delete-branch":
                    {
                        const { ring, branch } = step;
                        return {
                            kind,
                            ring,
                            message: `Would delete the branch \`${branch.name}\`.`
                        };
                    }
                case "keep":
                    {
                        const { ring } = step;
                        return {
                            kind,
                            ring,
                            message: `Would leave ring \`${ring}\` as it is: ${step.reason}.`
                        };
                    }
            }
        }
        function describeTakeBack(step) {
            const kind = "planned";
            switch(step.kind){
                case "open":
                    {
                        const images = names((0, plan_take_back.n)(step.wanted.changes));
                        return {
                            kind,
                            message: `Would open a pull request that takes back the approval of ${images}.`
                        };
                    }
                case "update":
                case "close":
                    {
                        const { number, url } = step.pull.facts;
                        const how = "close" === step.kind ? "Would close" : "Would bring up to date";
                        const message = `${how} pull request ${number}, which takes approvals back.`;
                        return {
                            kind,
                            url,
                            number,
                            message
                        };
                    }
                case "delete-branch":
                    return {
                        kind,
                        message: `Would delete the branch \`${step.branch.name}\`.`
                    };
                case "keep":
                    return {
                        kind,
                        message: "Would leave the pull request that takes approvals back to people."
                    };
            }
        }
        function names(images) {
            return images.map((image)=>`\`${image}\``).join(", ");
        }
        var plan_journal = __webpack_require__(1617);
        var proposals = __webpack_require__(1177);
        var sightings = __webpack_require__(8230);
        var plan_wishes = __webpack_require__(1931);
        var external_node_crypto_ = __webpack_require__(7598);
        var duration = __webpack_require__(1563);
        var domain_image = __webpack_require__(1452);
        const order = [
            "block",
            "unknown",
            "needs-person",
            "wait",
            "pass",
            "not-applicable"
        ];
        function gateGroups(decisions, zone) {
            const known = new Map;
            for (const { gates } of decisions)for (const entry of gates)gate_groups_count(known, entry, zone);
            const groups = [
                ...known.values()
            ].map(({ gate, result, warns, pools, found })=>{
                const texts = [
                    ...found
                ].toSorted(([a, x], [b, y])=>y - x || (a < b ? -1 : 1));
                return {
                    gates: [
                        gate
                    ],
                    result,
                    warns,
                    pools,
                    found: texts
                };
            });
            return joinSilent(groups).toSorted((a, b)=>order.indexOf(a.result) - order.indexOf(b.result));
        }
        function gate_groups_count(known, entry, zone) {
            const { gate, mode, result } = entry;
            const warns = "warn" === mode;
            const key = `${gate} ${result} ${mode}`;
            const group = known.get(key) ?? {
                gate,
                result,
                warns,
                pools: 0,
                found: new Map
            };
            known.set(key, group);
            group.pools += 1;
            const text = foundText(entry, zone);
            if (void 0 !== text) group.found.set(text, (group.found.get(text) ?? 0) + 1);
        }
        function foundText(entry, zone) {
            if ("age" === entry.gate && "counted_from" in entry.evidence) return ageText(entry, zone);
            if ("code" in entry && "approval.missing" === entry.code) return "Merging approves it.";
            return "message" in entry ? entry.message : passText(entry, zone);
        }
        function ageText(entry, zone) {
            const { evidence } = entry;
            const asked = `an age of ${gate_groups_duration(String(evidence["min_age"]))} is asked`;
            const ends = "clears_at" in entry && void 0 !== entry.clears_at;
            const reached = ends ? `, reached ${(0, say_time.G)((0, time_instant.nV)(entry.clears_at), zone)}` : "";
            return `Out since ${time(evidence, "counted_from", zone)}; ${asked}${reached}.`;
        }
        function joinSilent(groups) {
            const joined = [];
            for (const group of groups){
                const at = joined.findIndex((other)=>{
                    if (other.found.length > 0 || group.found.length > 0 || other.warns !== group.warns) return false;
                    return other.result === group.result && other.pools === group.pools;
                });
                const other = joined[at];
                if (void 0 === other) joined.push(group);
                else joined[at] = {
                    ...other,
                    gates: [
                        ...other.gates,
                        ...group.gates
                    ]
                };
            }
            return joined;
        }
        function passText({ gate, evidence }, zone) {
            if (0 === Object.keys(evidence).length) return;
            const text = (key)=>String(evidence[key] ?? "");
            switch(gate){
                case "ring":
                    return `Ring ${text("ring")} proved ${versionOf(text("image"))} ${time(evidence, "proven_at", zone)}.`;
                case "soak":
                    return `The soak of ${gate_groups_duration(text("soak"))} in ring ${text("ring")} is over.`;
                case "approval":
                    return `Version ${text("version")} is approved.`;
                case "window":
                    return text("windows");
                case "maintenance":
                    return `${text("configuration")}: ${text("window")}`;
                case "engine":
                    return `A snapshot can be taken from ${(0, resource_id.I8)(text("source_cluster"))}/${text("source_pool")}.`;
                case "lifecycle":
                    return `${text("os")}: support ends ${text("support_ended")}.`;
                case "age":
                case "support":
                case "controller":
                case "image":
                case "denied":
                case "hold":
                case "freeze":
                case "budget":
                    return;
            }
        }
        function versionOf(name) {
            const image = (0, domain_image.zZ)(name);
            return "known" === image.kind ? image.version : name;
        }
        function time(evidence, key, zone) {
            return (0, say_time.G)((0, time_instant.nV)(String(evidence[key])), zone);
        }
        function gate_groups_duration(text) {
            const length = (0, duration.E9)(text);
            return void 0 === length ? text : (0, duration.kP)(length);
        }
        const gateHead = [
            "| Gate | Result | Pools | Found |",
            "|---|---|--:|---|"
        ];
        const mostFound = 3;
        const resultWords = {
            block: "**blocks**",
            unknown: "**unknown**",
            "needs-person": "**needs a person**",
            wait: "waits",
            pass: "passes",
            "not-applicable": "does not apply"
        };
        function gateRow({ gates, result, warns, pools, found }) {
            const several = found.length > 1;
            const shown = found.slice(0, mostFound).map(([text, number])=>`${(0, report_text.xR)((0, report_text.h$)(text))}${several ? ` (${(0, report_words.zD)(number)})` : ""}`);
            const left = found.length - mostFound;
            const said = [
                ...shown,
                ...left > 0 ? [
                    `… and ${(0, report_words.zD)(left)} more`
                ] : []
            ].join("<br>");
            const word = `${resultWords[result]}${warns ? " (warns only)" : ""}`;
            return `| ${gates.join(", ")} | ${word} | ${(0, report_words.zD)(pools)} | ${said} |`;
        }
        const openPools = 20;
        const mostSums = 20;
        function nodesIn({ facts }) {
            const known = new Map;
            for (const { id, pools } of facts.clusters)for (const { name, nodes } of pools)known.set((0, memory.i)(id, name), nodes);
            return ({ subject })=>known.get((0, memory.i)(subject.cluster, subject.pool));
        }
        function poolsText(decisions) {
            return `${(0, report_words.hS)(decisions.length, "pool")} in ${(0, report_words.hS)(clustersIn(decisions), "cluster")}`;
        }
        function clustersIn(decisions) {
            return new Set(decisions.map(({ subject })=>subject.cluster.toLowerCase())).size;
        }
        function nodesText(decisions, nodesOf) {
            const numbers = decisions.map(nodesOf);
            const known = numbers.filter((number)=>void 0 !== number);
            if (0 === known.length) return "nodes unknown";
            const sum = known.reduce((total, number)=>total + number, 0);
            return `${known.length < numbers.length ? "at least " : ""}${(0, report_words.hS)(sum, "node")}`;
        }
        function soonestFirst(decisions) {
            return decisions.toSorted((a, b)=>{
                const [left, right] = [
                    startOf(a),
                    startOf(b)
                ];
                if (left !== right) return left < right ? -1 : 1;
                return (0, report_words.n6)((0, pool_text.es)(a), (0, pool_text.es)(b)) || (0, report_words.n6)(a.subject.pool, b.subject.pool);
            });
        }
        function startOf({ next_eligible_at: next }) {
            return null === next ? 1 / 0 : (0, time_instant.nV)(next);
        }
        function poolLines(decisions, words, room) {
            const head = [
                `| Cluster | Pool | Size | From → to | Next start (${(0, report_text.h$)(words.result.policy.resolved.zone)}) |`,
                "|---|---|--:|---|---|"
            ];
            const row = (decision)=>{
                const nodes = nodesText([
                    decision
                ], words.nodesOf);
                const cells = [
                    (0, report_text.KH)((0, pool_text.es)(decision)),
                    (0, report_text.KH)(decision.subject.pool),
                    nodes,
                    changeCell(decision, words),
                    startCell(decision, words.result)
                ];
                return `| ${cells.join(" | ")} |`;
            };
            return {
                head,
                ...(0, fitting.R)(soonestFirst(decisions), row, room)
            };
        }
        function sumLines(decisions, words, room) {
            const groups = new Map;
            for (const decision of soonestFirst(decisions)){
                const key = JSON.stringify([
                    changeCell(decision, words),
                    startCell(decision, words.result)
                ]);
                const group = groups.get(key);
                if (void 0 === group) groups.set(key, [
                    decision
                ]);
                else group.push(decision);
            }
            const row = (members)=>{
                const [first] = members;
                if (void 0 === first) return "";
                const cells = [
                    changeCell(first, words),
                    (0, report_words.zD)(members.length),
                    (0, report_words.zD)(clustersIn(members)),
                    nodesText(members, words.nodesOf),
                    startCell(first, words.result)
                ];
                return `| ${cells.join(" | ")} |`;
            };
            const { lines, left } = (0, fitting.R)([
                ...groups.values()
            ].slice(0, mostSums), row, room);
            const more = Math.max(0, groups.size - mostSums) + left;
            return [
                `| From → to | Pools | Clusters | Size | Next start (${(0, report_text.h$)(words.result.policy.resolved.zone)}) |`,
                "|---|--:|--:|--:|---|",
                ...lines,
                ...more > 0 ? [
                    "",
                    `… and ${(0, report_words.hS)(more, "row")} more.`
                ] : []
            ];
        }
        function changeCell(decision, { one_family: oneFamily }) {
            const { family, from, to } = (0, pool_text.gj)(decision);
            const running = void 0 === from ? "not named" : (0, report_text.KH)(from);
            const change = void 0 === to ? running : `${running} → ${(0, report_text.KH)(to)}`;
            return void 0 === family || oneFamily ? change : `${(0, report_text.KH)(family)} ${change}`;
        }
        function startCell(decision, result) {
            const { next_eligible_at: next, verdict } = decision;
            const plain = "needs-approval" === verdict || "waiting" === verdict || "eligible" === verdict;
            const code = plain && null !== next ? deadlineOf(decision) : blockerOf(decision);
            const why = void 0 === code ? "" : ` (${(0, report_text.KH)(code)})`;
            if (null === next) return `no date known${why}`;
            if ((0, time_instant.nV)(next) <= (0, time_instant.nV)(result.evaluated_at)) return `once merged${why}`;
            return `${(0, clock.pe)((0, time_instant.nV)(next), result.policy.resolved.zone)}${why}`;
        }
        function deadlineOf({ relaxed }) {
            return relaxed.length > 0 ? "deadline.relaxed" : void 0;
        }
        function blockerOf({ gates, reason_code: code }) {
            for (const entry of gates)if ("enforce" === entry.mode && "code" in entry && "approval" !== entry.gate) return entry.code;
            return code;
        }
        const longestTitle = 200;
        function proposalTitle({ ring, images }) {
            const [first] = images;
            const named = void 0 === first ? "none" : `${first.family} ${first.version}`;
            const more = images.length > 1 ? ` and ${(0, report_words.zD)(images.length - 1)} more` : "";
            const start = `Node images for ring ${(0, report_text.Qw)(ring)}: ${(0, report_text.Qw)(named)}`;
            const room = longestTitle - more.length;
            return `${start.length > room ? `${start.slice(0, room - 1)}…` : start}${more}`;
        }
        function statusText(proposal, { policy, evaluated_at: now }) {
            const { state, until, next_start: start } = proposal.check;
            const { zone } = policy.resolved;
            if ("pending" === state) {
                const what = pendingText(proposal);
                return void 0 === until ? `${what}; no date known` : `${what} until ${sayInstant(until, zone)}`;
            }
            if (void 0 === start) return "Ready; no date known for the first start";
            if ((0, time_instant.nV)(start) <= (0, time_instant.nV)(now)) return "Ready; the first pool may start once merged";
            return `Ready; first start ${sayInstant(start, zone)}`;
        }
        function sayInstant(instant, zone) {
            return (0, say_time.G)((0, time_instant.nV)(instant), zone);
        }
        function pendingText({ ring_before: before, decisions, check }) {
            const waits = decisions.flatMap(({ gates })=>gates.filter(isWait));
            const last = waits.find((entry)=>"clears_at" in entry && entry.clears_at === check.until);
            const gate = (last ?? waits[0])?.gate;
            if ("age" === gate) return "Minimum age not reached";
            return void 0 === before ? "Waits for the image" : `Soaking in ring ${before}`;
        }
        function isWait({ gate, mode, result }) {
            return "enforce" === mode && "wait" === result && ("soak" === gate || "age" === gate);
        }
        const longestBody = 58e3;
        const longestWithNotes = 65e3;
        const mostGateBytes = 2e4;
        const mostImageBytes = 5e3;
        function renderProposalBody(view) {
            const { proposal, marker, notes, context } = view;
            const top = [
                (0, proposal_marker.B_)(marker),
                ...leadLines(proposal, context),
                ...true === marker.edited ? editedLines : [],
                ...proofLines(proposal, context.result.policy.resolved.zone)
            ];
            const bottom = [
                ...insideLines,
                ...meaningLines(proposal, context),
                ...proposal_form.du,
                "",
                proposal_form.jY,
                "",
                proposal_form.Uh
            ];
            const longest = Math.min(longestBody, longestWithNotes - (0, report_text.wI)(notes));
            const room = longest - (0, fitting.A)([
                ...top,
                ...bottom
            ]);
            const gates = gateLines(proposal, context, Math.min(room / 2, mostGateBytes));
            const pools = poolSection(proposal, context, room - (0, fitting.A)(gates));
            return `${[
                ...top,
                ...pools,
                ...gates,
                ...bottom
            ].join("\n")}\n${notes}`;
        }
        function leadLines(proposal, context) {
            const { ring, images, decisions } = proposal;
            const size = `${poolsText(decisions)}, ${nodesText(decisions, nodesIn(context.result))}`;
            const [only] = images;
            const status = `**${(0, report_text.h$)(statusText(proposal, context.result))}.**`;
            if (void 0 !== only && 1 === images.length) {
                const target = `${(0, report_text.D9)(only.family)} ${(0, report_text.D9)(only.version)}`;
                const lead = `Moves ring ${(0, report_text.D9)(ring)} to ${target}: ${size}.${approvedText(only.approved)}`;
                return [
                    lead,
                    "",
                    status,
                    ""
                ];
            }
            const { lines, left } = (0, fitting.R)(images, imageLine, mostImageBytes);
            return [
                `Moves ring ${(0, report_text.D9)(ring)} to ${(0, report_words.hS)(images.length, "image")}: ${size}.`,
                "",
                ...lines,
                ...left > 0 ? [
                    `- … and ${(0, report_words.zD)(left)} more: see the changed file.`
                ] : [],
                "",
                status,
                ""
            ];
        }
        function imageLine({ family, version, approved }) {
            return `- ${(0, report_text.D9)(family)} ${(0, report_text.D9)(version)}.${approvedText(approved)}`;
        }
        function approvedText(approved) {
            if (void 0 === approved) return " Nothing was approved here before.";
            return ` Approved until now: ${(0, report_text.D9)(approved)}.`;
        }
        const editedLines = [
            "> [!WARNING]",
            "> Somebody has committed to this branch. The gate leaves the branch alone until the box “rebuild” below is ticked.",
            ""
        ];
        function proofLines({ ring_before: before, decisions }, zone) {
            const title = [
                "### Proof so far",
                ""
            ];
            if (void 0 === before) return [
                ...title,
                "This is the first ring: it takes images without a proof by another one.",
                ""
            ];
            const found = new Map;
            for (const { to, gates } of decisions){
                if (null === to || found.has(to)) continue;
                const ring = gates.find(({ gate })=>"ring" === gate)?.evidence;
                const soak = gates.find(({ gate })=>"soak" === gate)?.evidence;
                if (void 0 !== ring) found.set(to, `- ${(0, report_text.D9)(to)}: ${proofText(ring, soak, zone)}`);
            }
            if (0 === found.size) return [
                ...title,
                `Nothing is known of ring ${(0, report_text.D9)(before)}.`,
                ""
            ];
            const { lines, left } = (0, fitting.R)([
                ...found.values()
            ], (line)=>line, mostImageBytes);
            const more = left > 0 ? [
                `- … and ${(0, report_words.hS)(left, "image")} more.`
            ] : [];
            return [
                ...title,
                ...lines,
                ...more,
                ""
            ];
        }
        function proofText(ring, soak, zone) {
            const text = (key)=>String(ring[key] ?? "");
            const { proven_at: provenAt } = ring;
            const numbers = `${text("proven")} of ${text("pools")} pools (${text("needed")} needed)`;
            if (void 0 === ring["pools"]) return "no evidence of the ring before was asked for.";
            const name = `ring ${(0, report_text.D9)(text("ring"))}`;
            if ("string" != typeof provenAt) return `not proven by ${name} yet: ${numbers}.`;
            const proven = (0, time_instant.nV)(provenAt);
            const proof = `proven by ${name} on ${numbers}, ${(0, report_text.h$)((0, say_time.G)(proven, zone))}.`;
            const failed = soak?.["failed_at"];
            if ("string" == typeof failed) {
                const moment = (0, report_text.h$)((0, say_time.G)((0, time_instant.nV)(failed), zone));
                return `${proof} A probe failed ${moment} and does not hold yet.`;
            }
            const length = (0, duration.E9)(String(soak?.["soak"] ?? ""));
            if (void 0 === length) return proof;
            const again = soak?.["again_from"];
            const from = "string" == typeof again ? (0, time_instant.nV)(again) : proven;
            const ends = (0, say_time.G)(from + length, zone);
            return `${proof} Soak of ${(0, duration.kP)(length)}, until ${(0, report_text.h$)(ends)}.`;
        }
        function poolSection({ ring, decisions, images }, { result }, room) {
            const words = {
                result,
                nodesOf: nodesIn(result),
                one_family: 1 === images.length
            };
            const windows = result.policy.resolved.rings.find(({ name })=>name === ring)?.windows ?? [];
            const folded = decisions.length > openPools;
            const top = [
                `### Pools (${(0, report_words.zD)(decisions.length)})`,
                "",
                ...0 === windows.length ? [] : [
                    `Windows: ${(0, report_words.K1)(windows.map(report_text.D9), 5)}.`
                ],
                "A next start is the first moment that the gates leave; budgets may put single pools later.",
                "",
                ...folded ? [
                    ...sumLines(decisions, words, room / 3),
                    ""
                ] : []
            ];
            const open = folded ? [
                "<details><summary>Every pool, the soonest first</summary>",
                ""
            ] : [];
            const end = folded ? [
                "",
                "</details>",
                ""
            ] : [
                ""
            ];
            const frame = (0, fitting.A)([
                ...top,
                ...open,
                ...end,
                "",
                moreText(decisions.length)
            ]);
            const heads = (0, fitting.A)(poolLines([], words, 0).head);
            const { head, lines, left } = poolLines(decisions, words, room - frame - heads);
            return [
                ...top,
                ...open,
                ...0 === lines.length ? [] : [
                    ...head,
                    ...lines
                ],
                ...left > 0 ? [
                    "",
                    moreText(left)
                ] : [],
                ...end
            ];
        }
        function moreText(left) {
            return `… and ${(0, report_words.hS)(left, "pool")} more: the summary of the run and the JSON file that its output \`result-path\` names have them all.`;
        }
        function gateLines({ decisions }, { result }, room) {
            const groups = gateGroups(decisions, result.policy.resolved.zone);
            const top = [
                "### Gates",
                "",
                ...gateHead
            ];
            const { lines, left } = (0, fitting.R)(groups, gateRow, room - (0, fitting.A)(top) - 100);
            const more = left > 0 ? [
                "",
                `… and ${(0, report_words.hS)(left, "row")} more.`
            ] : [];
            return [
                ...top,
                ...lines,
                ...more,
                ""
            ];
        }
        const insideLines = [
            "### Inside the image",
            "",
            `Not known in this version of the gate. ${(0, report_text.iQ)("The release notes of AKS", "https://github.com/Azure/AKS/releases")} name the images of each release.`,
            ""
        ];
        function meaningLines({ ring, images }, context) {
            const { repository, result, workflow_token: plain } = context;
            const these = 1 === images.length ? "this image" : "these images";
            const hash = (0, report_text.D9)(result.policy.sha256.slice(0, 12));
            const file = repository.policy?.path;
            const url = `${repository.url}/blob/${repository.default_branch}/${file ?? ""}`;
            const policy = void 0 === file ? "the policy" : (0, report_text.iQ)("the policy", url);
            return [
                "### What merging and closing do",
                "",
                `- **Merge** approves ${these} for ring ${(0, report_text.D9)(ring)}. Each pool still waits for its next start; ${policy} (hash ${hash}) decides when.`,
                `- **Close** refuses exactly ${these} for this ring. A newer image gets a new pull request. Reopen to take the no back.`,
                "- **Go back:** AKS can put a pool back to its previous image for 7 days after its upgrade, one step.",
                ...plain ? [
                    "- **No workflows:** this was opened with the token of a workflow, and GitHub starts no workflows for that. Give the gate the token of a GitHub App, or close and reopen this once to start them."
                ] : [],
                ""
            ];
        }
        const longestCheck = 6e4;
        function checkText(proposal, result) {
            const { ring, images, decisions, check } = proposal;
            const named = images.map(({ image })=>(0, report_text.D9)(image));
            const groups = gateGroups(decisions, result.policy.resolved.zone);
            const top = [
                `Ring ${(0, report_text.D9)(ring)}, ${poolsText(decisions)}: ${(0, report_words.K1)(named, 10)}.`,
                "",
                "pending" === check.state ? "This check waits for the image: for its soak in the ring before and its minimum age." : "The image may be approved. Windows, freezes and budgets hold the start, not the approval.",
                "",
                ...gateHead
            ];
            const { lines, left } = (0, fitting.R)(groups, gateRow, longestCheck - (0, fitting.A)(top) - 100);
            const more = left > 0 ? [
                "",
                `… and ${(0, report_words.hS)(left, "row")} more.`
            ] : [];
            return {
                title: (0, report_text.Qw)(statusText(proposal, result)),
                summary: `${[
                    ...top,
                    ...lines,
                    ...more
                ].join("\n")}\n`
            };
        }
        function proposalWords(result, repository) {
            return {
                title: proposalTitle,
                body: (proposal, marker, notes, workflowToken)=>renderProposalBody({
                        proposal,
                        marker,
                        notes,
                        context: {
                            result,
                            repository,
                            workflow_token: workflowToken
                        }
                    }),
                check (proposal, head) {
                    const { title, summary } = checkText(proposal, result);
                    const text = JSON.stringify([
                        head,
                        proposal.check.state,
                        title,
                        summary
                    ]);
                    const key = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
                    return {
                        name: `flatcar-gate/${proposal.ring}`,
                        title,
                        summary,
                        key
                    };
                }
            };
        }
        var dashboard_form = __webpack_require__(4110);
        async function proposeOnPullRequest({ clusters, repository, clock }, { selection, dryRun, config }, { policy, history, facts: held }, pull, progress) {
            const facts = await clusters.observe(selection, progress);
            const result = (0, judge.S)(facts, policy, history, clock.now(), "propose");
            if (dryRun) return result;
            return {
                ...result,
                steps: await commentPolicy(repository, pull, held, config, result)
            };
        }
        async function propose({ clusters, repository, clock }, { selection, dryRun }, memory, run, progress) {
            const { policy, facts: held } = memory;
            const rings = (0, read_proposals.rI)(memory);
            const [facts, pulls, issue] = await Promise.all([
                clusters.observe(selection, progress),
                (0, read_proposals.sT)(repository, rings),
                policy.dashboard.enabled ? repository.findIssue(dashboard.RL) : void 0
            ]);
            const board = issue && {
                issue,
                boxes: (0, dashboard_form.U7)(issue.body)
            };
            const { wishes, rebuild, ignored } = await readWishes(repository, [
                ...pulls.values()
            ].flat(), board);
            const now = clock.now();
            const rules = {
                approve: policy.dashboard.approve
            };
            const fresh = (known)=>[
                    ...(0, sightings.P)(facts, known, run),
                    ...(0, sightings.K)([
                        ...pulls.values()
                    ].flat(), known, now, run),
                    ...wishes.flatMap((wish)=>(0, plan_wishes.G)(wish, known, rules, now, run))
                ];
            const events = [
                ...memory.events,
                ...fresh(memory.events)
            ];
            const history = (0, plan_journal.historyOf)(events, memory.approvals, policy.dashboard.approve);
            const result = (0, judge.S)(facts, policy, history, now, "propose");
            const stateOf = await (0, read_proposals.rs)(repository, memory, pulls, rebuild);
            const plans = (0, read_proposals.Yx)((0, proposals.V)(result.decisions, policy, memory.approvals), rings);
            const planned = (0, pull_request_plan.l)(plans, stateOf, {
                incomplete: facts.problems.length > 0,
                limit: policy.pull_requests.limit,
                lockfile: held.lockfile?.blob ?? null,
                decisions: result.decisions
            });
            const takeBack = await (0, take_back.jj)(repository, memory, events);
            const steps = [
                ...ignored
            ];
            if (dryRun) {
                const after = void 0 === takeBack.step ? [] : [
                    describeTakeBack(takeBack.step)
                ];
                return {
                    ...result,
                    steps: [
                        ...steps,
                        ...planned.map(describeStep),
                        ...after
                    ]
                };
            }
            const known = {
                journal: held.journal,
                events: memory.events
            };
            const written = await (0, journal.aM)(repository, known, fresh, now);
            const added = written.events.slice(written.events.length - written.added);
            if (added.length > 0) steps.push((0, journal.o4)(added, held.url));
            const context = {
                repository,
                facts: held,
                settings: policy.pull_requests,
                words: proposalWords(result, held),
                progress
            };
            steps.push(...await carryOut(planned, context));
            const done = takeBack.step && await (0, take_back.oJ)(repository, memory, takeBack.step);
            if (void 0 !== done) steps.push(done);
            if (policy.dashboard.enabled) {
                const proposals = openProposals(steps);
                const after = (0, take_back.BQ)(takeBack, done);
                const work = {
                    repository,
                    facts: held,
                    policy,
                    events,
                    result,
                    proposals,
                    planned
                };
                steps.push(await (0, dashboard.jH)(board?.issue, {
                    ...work,
                    take_back: after
                }));
            }
            return {
                ...result,
                steps
            };
        }
        function openProposals(steps) {
            return steps.flatMap(({ kind, ring, number })=>void 0 === ring || void 0 === number || "pull-request.closed" === kind ? [] : [
                    {
                        ring,
                        number
                    }
                ]);
        }
    })
};
