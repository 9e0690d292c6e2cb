<<<<<<< HEAD:dist/480.index.js
export const id = 480;
export const ids = [
    480,
    617
=======
export const id = 99;
export const ids = [99,984];
export const modules = {

/***/ 5099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJournal),
/* harmony export */   a: () => (/* binding */ appendJournal),
/* harmony export */   eventsOf: () => (/* binding */ eventsOf)
/* harmony export */ });
/* harmony import */ var _domain_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3492);
/* harmony import */ var _plan_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8984);



/** Other runs may append at the same time; each of them succeeds in its turn. */
const attempts = 5;
/**
 * Appends entries by a commit on the head that was read. When somebody else appended first, the
 * journal is read again and `fresh` is asked what is still to be said.
 *
 * @param fresh the entries that the journal does not hold yet, given what it holds.
 * @returns the journal's entries with the new ones, and how many those are.
 * @throws GateFailure when the journal can't be written.
 */
async function appendJournal(repository, known, fresh, now) {
    let { journal, events } = known;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
        const added = fresh(events);
        if (added.length === 0)
            return { journal, events, added: 0 };
        const written = await write(repository, journal, events, added, now);
        if (written !== undefined) {
            return { journal: written, events: [...events, ...added], added: added.length };
        }
        ;
        ({ journal, events } = await readJournal(repository));
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateFailure */ .In([
        {
            code: 'journal.contended',
            where: `branch ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalBranch */ .wl}`,
            found: `another commit at each of ${attempts} attempts`,
            expected: 'a branch that stands still for a moment',
        },
    ]);
}
/**
 * Reads the journal anew.
 *
 * @throws GateFailure when it can't be understood.
 */
async function readJournal(repository) {
    const journal = await repository.journal();
    return { journal, events: eventsOf(journal) };
}
/**
 * What the newest month holds.
 *
 * @throws GateFailure when the journal is lost, or with every line that can't be read.
 */
function eventsOf({ head, file, opened }) {
    if (head === undefined && opened) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateFailure */ .In([
            {
                code: 'journal.lost',
                where: `branch ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalBranch */ .wl}`,
                found: `no branch, but the ref ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalAnchor */ .lq} that was made with it`,
                expected: 'the journal, with the holds and refusals that it kept',
            },
        ]);
    }
    if (file === undefined)
        return [];
    const read = (0,_plan_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJournal */ .z8)(file.text);
    if ('events' in read)
        return read.events;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateFailure */ .In(read.problems.map(({ line, found, expected }) => ({
        code: 'journal.invalid',
        where: `${file.path}:${line} on branch ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalBranch */ .wl}`,
        found,
        expected,
    })));
}
/** `undefined`: somebody else wrote first. */
async function write(repository, { head, file }, before, added, now) {
    const written = (0,_plan_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToJournal */ .vO)(file, before, added, now);
    const message = `Record ${added.length === 1 ? 'one fact' : `${added.length} facts`}`;
    if (head !== undefined) {
        const commit = { parents: [head], base: head, ...written, message };
        const sha = await repository.createCommit(commit);
        const moved = await repository.advanceBranch({ name: _domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalBranch */ .wl, head: sha });
        return moved === 'advanced' ? { head: sha, file: written } : undefined;
    }
    const sha = await repository.createCommit({ parents: [], ...written, message });
    const created = await repository.createRef(`refs/heads/${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalBranch */ .wl}`, sha);
    if (created === 'taken')
        return undefined;
    // From now on a journal branch that is gone is a loss, not a beginning.
    await repository.createRef(_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalAnchor */ .lq, sha);
    return { head: sha, file: written };
}


/***/ }),

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
>>>>>>> part-nodes:dist/99.index.js
];
export const modules = {
    5480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>readJournal,
            a: ()=>appendJournal,
            eventsOf: ()=>eventsOf
        });
        var _domain_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8397);
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
        var _plan_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1617);
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
<<<<<<< HEAD:dist/480.index.js
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.In([
                {
                    code: "journal.contended",
                    where: `branch ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.wl}`,
                    found: `another commit at each of ${attempts} attempts`,
                    expected: "a branch that stands still for a moment"
                }
            ]);
        }
        async function readJournal(repository) {
            const journal = await repository.journal();
            return {
                journal,
                events: eventsOf(journal)
            };
        }
        function eventsOf({ head, file, opened }) {
            if (void 0 === head && opened) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.In([
                {
                    code: "journal.lost",
                    where: `branch ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.wl}`,
                    found: `no branch, but the ref ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.lq} that was made with it`,
                    expected: "the journal, with the holds and refusals that it kept"
                }
            ]);
            if (void 0 === file) return [];
            const read = (0, _plan_journal_js__WEBPACK_IMPORTED_MODULE_1__.z8)(file.text);
            if ("events" in read) return read.events;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.In(read.problems.map(({ line, found, expected })=>({
                    code: "journal.invalid",
                    where: `${file.path}:${line} on branch ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.wl}`,
                    found,
                    expected
                })));
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
>>>>>>> part-nodes:dist/99.index.js
        }
        async function write(repository, { head, file }, before, added, now) {
            const written = (0, _plan_journal_js__WEBPACK_IMPORTED_MODULE_1__.vO)(file, before, added, now);
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
                    name: _domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.wl,
                    head: sha
                });
                return "advanced" === moved ? {
                    head: sha,
                    file: written
                } : void 0;
            }
            const sha = await repository.createCommit({
                parents: [],
                ...written,
                message
            });
            const created = await repository.createRef(`refs/heads/${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.wl}`, sha);
            if ("taken" === created) return;
            await repository.createRef(_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.lq, sha);
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
            return problems.length > 0 ? {
                problems: problems.toSorted((a, b)=>a.line - b.line)
            } : {
                events
            };
        }
<<<<<<< HEAD:dist/480.index.js
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

>>>>>>> part-nodes:dist/99.index.js
};
