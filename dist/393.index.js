export const id = 393;
export const ids = [
    393,
    617
];
export const modules = {
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
    })
};
