<<<<<<< HEAD:dist/617.index.js
export const id = 617;
export const ids = [
    617
=======
export const id = 984;
export const ids = [984];
export const modules = {

/***/ 8984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyOf: () => (/* binding */ historyOf),
/* harmony export */   vO: () => (/* binding */ appendToJournal),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* unused harmony exports journalPath, standing */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7838);
/* harmony import */ var _domain_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5937);
/* harmony import */ var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);



/**
 * How long the journal keeps what no decision asks for any more: images live 90 days, and budgets
 * look back 90 days at most.
 */
const kept = 120 * _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(2_000);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstant */ .uZ);
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(10_000);
const head = { at: instant, run: text };
const pool = { cluster: text, pool: text, image: text };
const upgrade = {
    ...pool,
    from: text.exactOptional(),
    ring: text.exactOptional(),
    engine: text.exactOptional(),
    proof: text.exactOptional(),
};
/** Our own file: strict, so that a line that was bent by hand is never half understood. */
const event = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...head, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('first-seen'), image: text, region: text }),
    ...['refused', 'reopened'].map((kind) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...head,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(kind),
        ring: text,
        images: texts,
        pull_request: text,
    })),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...head,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('held'),
        id: text,
        ring: text.exactOptional(),
        cluster: text.exactOptional(),
        pool: text.exactOptional(),
        image: text.exactOptional(),
        reason: text,
        until: instant.exactOptional(),
        by: text.exactOptional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...head, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('released'), id: text, by: text.exactOptional() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...head,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('approved'),
        ring: text,
        family: text,
        version: text,
        by: text,
    }),
    ...['started', 'proven', 'adopted'].map((kind) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...head, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(kind), ...upgrade })),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...head, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('failed'), ...pool, ring: text, reason: text }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...head,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('probed'),
        ring: text,
        result: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['held', 'failed']),
        reason: text.exactOptional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...head, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('cleared'), ring: text, image: text, by: text }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...head,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rolled-back'),
        ...pool,
        from: text,
        ring: text.exactOptional(),
        by: text.exactOptional(),
    }),
]);
const kinds = [
    'first-seen',
    'refused',
    'reopened',
    'held',
    'released',
    'approved',
    'started',
    'proven',
    'adopted',
    'failed',
    'probed',
    'cleared',
    'rolled-back',
>>>>>>> part-nodes:dist/984.index.js
];
export const modules = {
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
<<<<<<< HEAD:dist/617.index.js
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
            const issue = read.error.issues[0];
            const path = issue?.path.join(".") ?? "";
            const found = `${"" === path ? "an entry" : quoted(path)} of another form: ${quoted(line)}`;
            return {
                problem: {
                    found,
                    expected: `an entry of the kind ${kind ?? ""} (docs/journal.md)`
                }
            };
        }
        function quoted(found) {
            return JSON.stringify(found.length > 120 ? `${found.slice(0, 119)}…` : found);
=======
            case 'approved':
                return isAlive(`${each.family}-${each.version}`, now);
            case 'started':
            case 'adopted':
            case 'proven':
            case 'probed':
            case 'rolled-back':
                return (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(each.at) > now - kept;
        }
    });
}
/** An image without a date in its version lives on. */
function isAlive(image, now) {
    const date = (0,_domain_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageDate */ .se)((0,_domain_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(image));
    return date === undefined || (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(`${date}T00:00:00Z`) > now - kept;
}
function isReopened(refused, events, index) {
    return events
        .slice(index + 1)
        .some((each) => each.kind === 'reopened' && each.pull_request === refused.pull_request);
}
function clearedAt(failed, events, index) {
    return events
        .slice(index + 1)
        .find((each) => each.kind === 'cleared' && each.ring === failed.ring && sameName(each.image, failed.image))?.at;
}
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/**
 * What the gates read: the journal's entries with the approvals of the lockfile.
 *
 * @param boxesApprove does the policy let a box of the dashboard approve? Otherwise an approval in the
 *   journal counts for nothing: its branch has none of the rules of the default branch.
 */
function historyOf(events, lockfile, boxesApprove) {
    const released = new Set(events.flatMap((each) => (each.kind === 'released' ? [each.id] : [])));
    const failed = [];
    const refusals = [];
    const holds = [];
    const approvals = [...lockfile];
    const probed = [];
    for (const [index, each] of events.entries()) {
        if (each.kind === 'failed') {
            const cleared = clearedAt(each, events, index);
            const { kind: _, run: __, ...rest } = each;
            failed.push(cleared === undefined ? rest : { ...rest, cleared_at: cleared });
        }
        if (each.kind === 'probed') {
            const { kind: _, run: __, ...reading } = each;
            probed.push(reading);
        }
        if (each.kind === 'refused' && !isReopened(each, events, index)) {
            const { ring, pull_request: url, images } = each;
            refusals.push(...images.map((image) => ({ ring, image, at: each.at, url })));
>>>>>>> part-nodes:dist/984.index.js
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
<<<<<<< HEAD:dist/617.index.js
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
            for (const [index, each] of events.entries()){
                if ("failed" === each.kind) {
                    const cleared = clearedAt(each, events, index);
                    const { kind: _, run: __, ...rest } = each;
                    failed.push(void 0 === cleared ? rest : {
                        ...rest,
                        cleared_at: cleared
                    });
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
                    const { kind: _, run: __, id: ___, by: ____, ...hold } = each;
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
            const upgrades = (...wanted)=>events.flatMap((each)=>wanted.includes(each.kind) && "cluster" in each && "held" !== each.kind ? [
                        {
                            cluster: each.cluster,
                            pool: each.pool,
                            image: each.image,
                            at: each.at
                        }
                    ] : []);
            return {
                first_seen: events.flatMap((each)=>"first-seen" === each.kind ? [
                        {
                            image: each.image,
                            region: each.region,
                            at: each.at
                        }
                    ] : []),
                started: upgrades("started", "adopted"),
                proven: upgrades("proven"),
                failed,
                approvals,
                refusals,
                holds
            };
        }
    })
=======
    }
    const upgrades = (...wanted) => events.flatMap((each) => wanted.includes(each.kind) && 'cluster' in each && each.kind !== 'held'
        ? [{ cluster: each.cluster, pool: each.pool, image: each.image, at: each.at }]
        : []);
    return {
        first_seen: events.flatMap((each) => each.kind === 'first-seen' ? [{ image: each.image, region: each.region, at: each.at }] : []),
        // Whoever began it, it took a place.
        started: upgrades('started', 'adopted'),
        proven: upgrades('proven'),
        failed,
        ...(probed.length === 0 ? {} : { probed }),
        approvals,
        refusals,
        holds,
    };
}


/***/ })

>>>>>>> part-nodes:dist/984.index.js
};
