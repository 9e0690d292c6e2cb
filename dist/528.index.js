<<<<<<< HEAD:dist/978.index.js
export const id = 978;
export const ids = [
    978,
    480,
    617
];
export const modules = {
    5156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>deleteRefAt
=======
export const id = 528;
export const ids = [528,99,984];
export const modules = {

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deleteRefAt)
/* harmony export */ });
/**
 * Deletes a ref that still shows the commit it was judged by. GitHub has no such condition of its own,
 * so it is read right before: whoever pushed since then keeps what was pushed.
 *
 * @returns whether it was deleted.
 */
async function deleteRefAt(repository, ref, sha) {
    if ((await repository.readRef(ref)) !== sha)
        return false;
    await repository.deleteRef(ref);
    return true;
}


/***/ }),

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
];
/**
 * Reads a month of the journal. Every line must be whole: a lost hold or refusal would make the gate
 * laxer, so one bad line refuses the file.
 */
function parseJournal(file) {
    const events = [];
    const problems = [];
    const lines = file.split('\n');
    const last = lines.pop();
    if (last !== undefined && last !== '') {
        problems.push({
            line: lines.length + 1,
            found: 'a line without its line break: it was cut',
            expected: 'a whole line of JSON at the end',
>>>>>>> part-nodes:dist/528.index.js
        });
        async function deleteRefAt(repository, ref, sha) {
            if (await repository.readRef(ref) !== sha) return false;
            await repository.deleteRef(ref);
            return true;
        }
    }),
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
<<<<<<< HEAD:dist/978.index.js
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
        }
        if (each.kind === 'held' && !released.has(each.id)) {
            const { kind: _, run: __, id: ___, by: ____, ...hold } = each;
            holds.push(hold);
        }
        if (each.kind === 'approved' && boxesApprove) {
            const { ring, family, version } = each;
            approvals.push({ ring, family, version });
        }
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


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseLockfile: () => (/* binding */ parseLockfile),
  s: () => (/* binding */ setApproval)
});

// UNUSED EXPORTS: writeLockfile

// EXTERNAL MODULE: ./build/policy/file/problem.js
var problem = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/domain/image.js
var domain_image = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/policy/file/forms.js
var file_forms = __webpack_require__(510);
// EXTERNAL MODULE: ./build/policy/file/nearest.js
var nearest = __webpack_require__(7195);
;// CONCATENATED MODULE: ./build/plan/lockfile-rules.js




/** For messages, and for what can be told of a family whose version is wrong. */
const someVersion = '202608.06.1';
/** Rings are named as in the policy. */
function ringMisfit(name) {
    const expected = file_forms/* ringName */.Cw.safeParse(name).error?.issues[0]?.message;
    if (expected === undefined)
        return undefined;
    const better = (0,nearest/* plain */.pj)(name.slice(0, 100));
    const misfit = { found: (0,problem/* quoted */.TL)(name), expected };
    if (!file_forms/* ringName */.Cw.safeParse(better).success)
        return misfit;
    return { ...misfit, advice: `Did you mean ${(0,problem/* quoted */.TL)(better)}?` };
}
/**
 * Is it the family of the image that it makes with the version, and no whole image itself? A version
 * that is wrong is not held against it.
 */
function familyMisfit(family, version) {
    const isVersion = typeof version === 'string' && file_forms/* imageVersion */.K9.safeParse(version).success;
    const image = (0,domain_image/* parseImage */.zZ)(family);
    if (image.kind === 'opaque' && fits(family, isVersion ? version : someVersion))
        return undefined;
    const advice = image.kind === 'known'
        ? `Write the family alone: ${(0,problem/* quoted */.TL)(image.family)}.`
        : 'A family is the name of an image without its version.';
    return {
        found: (0,problem/* quoted */.TL)(family),
        expected: 'an image family such as AKSAzureLinux-aclgen2TL',
        advice,
    };
}
/** @param found the version as it is written. */
function versionMisfit(version, found) {
    const misfit = { found, expected: `an image version such as "${someVersion}"` };
    if (found === 'null') {
        return { ...misfit, advice: 'To take an approval back remove the entry.' };
    }
    if (typeof version === 'number')
        return { ...misfit, advice: 'Put the version in double quotes.' };
    if (typeof version !== 'string')
        return misfit;
    if (file_forms/* imageVersion */.K9.safeParse(version).success)
        return undefined;
    const image = (0,domain_image/* parseImage */.zZ)(version);
    if (image.kind === 'opaque')
        return misfit;
    return { ...misfit, advice: `Write the version alone: ${(0,problem/* quoted */.TL)(image.version)}.` };
}
/** A key at the top that is neither `version` nor `rings`. */
function unknownKey({ name, value }) {
    const advice = () => {
        const near = (0,nearest/* nearest */.pA)(name, ['version', 'rings']);
        if (near !== undefined)
            return `Did you mean ${(0,problem/* quoted */.TL)(near)}?`;
        return value.members === undefined ? 'Remove it.' : 'Rings belong under "rings".';
    };
    return { found: `the unknown key ${(0,problem/* quoted */.TL)(name)}`, expected: 'version or rings', advice };
}
/** Is it the format of this release? */
function formatMisfit(version) {
    if (version?.value === 1)
        return undefined;
    const misfit = { found: version?.found ?? 'nothing', expected: '1' };
    if (version?.value === '1')
        return { ...misfit, advice: 'Remove the quotes.' };
    if (typeof version?.value === 'number' && version.value > 1) {
        const advice = 'A later release of Flatcar Gate wrote this file: use that release.';
        return { ...misfit, advice };
    }
    return { ...misfit, advice: 'Write "version": 1.' };
}
function fits(family, version) {
    const image = (0,domain_image/* parseImage */.zZ)(`${family}-${version}`);
    return image.kind === 'known' && image.family === family;
}

;// CONCATENATED MODULE: ./build/domain/json-problem.js
const blank = /[ \t\n\r]*/y;
const unended = /"(?:[^"\\]|\\.)*\\?$/y;
const scalar = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
/**
 * The place at which a text that `JSON.parse` refuses is no JSON any more. Its own message names a
 * place for some mistakes and Node versions only.
 */
function jsonProblem(text) {
    const at = firstWrong(text);
    const lines = text.slice(0, at).split('\n');
    const found = at >= text.length ? 'the end of the text' : JSON.stringify(text.slice(at, at + 20));
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, found };
}
function firstWrong(text) {
    const open = [];
    let wanted = 'value';
    let at = 0;
    for (;;) {
        at = skip(blank, text, at) ?? at;
        const found = text[at];
        if (wanted === ', or end') {
            const inside = open.at(-1);
            if (inside === undefined || found === undefined)
                return at;
            if (found === ',')
                wanted = inside === '{' ? 'name' : 'value';
            else if (found === closing[inside])
                open.pop();
            else
                return at;
            at += 1;
        }
        else if (wanted === ':') {
            if (found !== ':')
                return at;
            wanted = 'value';
            at += 1;
        }
        else if ((wanted === 'name or }' && found === '}') ||
            (wanted === 'value or ]' && found === ']')) {
            open.pop();
            wanted = ', or end';
            at += 1;
        }
        else if (wanted.startsWith('value') && (found === '{' || found === '[')) {
            open.push(found);
            wanted = found === '{' ? 'name or }' : 'value or ]';
            at += 1;
        }
        else {
            const isName = wanted.startsWith('name');
            const end = isName && found !== '"' ? undefined : skip(scalar, text, at);
            if (end === undefined)
                return found === '"' && unends(text, at) ? text.length : at;
            wanted = isName ? ':' : ', or end';
            at = end;
        }
    }
}
const closing = { '{': '}', '[': ']' };
/** Is it a string to which the end is missing? That is where a cut text is wrong. */
function unends(text, at) {
    return skip(unended, text, at) !== undefined;
}
function skip(form, text, at) {
    form.lastIndex = at;
    return form.test(text) ? form.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./build/plan/lockfile-text.js


/** The file, its rings, and one ring: objects below them are not looked into. */
const depth = 3;
/** Far above any lockfile: about 15,000 entries. */
const mostBytes = 1_048_576;
/** Reads JSON. `JSON.parse` alone says what is JSON; a mark for the byte order before it is ignored. */
function readJson(given, file) {
    const large = sizeProblem(given);
    if (large !== undefined)
        return { problems: [large] };
    const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
    if (text.trim() === '')
        return { problems: [nothingThere(file)] };
    try {
        JSON.parse(text);
    }
    catch {
        return { problems: [syntaxProblem(text, file)] };
    }
    return readValue(lexemesOf(text), depth);
}
/** Is the text too large to be a lockfile? */
function sizeProblem(text) {
    const bytes = text.length > mostBytes ? text.length : new TextEncoder().encode(text).length;
    if (bytes <= mostBytes)
        return undefined;
    return {
        line: 1,
        column: 1,
        path: '',
        found: `a file of more than ${mostBytes} bytes`,
        expected: `at most ${mostBytes} bytes (1 MiB)`,
        advice: 'Remove the entries of rings and families that are no longer in use.',
    };
}
function nothingThere(file) {
    return {
        line: 1,
        column: 1,
        path: '',
        found: 'an empty file',
        expected: 'a lockfile',
        advice: `Where nothing is approved write {"version": 1, "rings": {}}, or remove ${file}.`,
    };
}
function syntaxProblem(text, file) {
    const { line, column, found } = jsonProblem(text);
    const lines = text.split('\n');
    const here = (lines[line - 1] ?? '').slice(column - 1);
    const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)];
    const advice = adviceFor(here, before.join('\n').trimEnd().slice(-1), file);
    return { line, column, path: '', found, expected: 'valid JSON', advice };
}
function adviceFor(here, before, file) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(here)) {
        return 'Solve the merge conflict: keep the entries of both sides, and remove the marks.';
    }
    if (/^(?:\/[/*]|#)/.test(here))
        return 'JSON has no comments: remove it.';
    if (/^[}\]]/.test(here) && before === ',')
        return 'Remove the comma before it.';
    if (here.startsWith('"') && /["}\]]/.test(before))
        return 'Put a comma before it.';
    if (/^[\w']/.test(here))
        return 'Put each name and version in double quotes.';
    if (here === '')
        return `Close what is open; \`git log -p -- ${file}\` shows how it was.`;
    return 'Look at the quotes, commas and brackets here and just before.';
}
/** The lexemes of a text that is known to be JSON. */
function* lexemesOf(text) {
    let line = 1;
    let start = 0;
    for (const { 0: found, index } of text.matchAll(/\n|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g)) {
        if (found !== '\n') {
            yield { text: found, line, column: index - start + 1 };
            continue;
        }
        line += 1;
        start = index + 1;
    }
}
function readValue(lexemes, levels) {
    const { text = '', line = 1, column = 1 } = lexemes.next().value ?? {};
    const node = { line, column, value: undefined, members: undefined };
    if (text === '{' && levels > 0) {
        const members = readMembers(lexemes, levels);
        return { ...node, members, found: foundText('object', members.length === 0) };
    }
    if (text === '{' || text === '[') {
        const isEmpty = lockfile_text_skip(lexemes) === 1;
        const what = text === '{' ? 'object' : 'list';
        return { ...node, found: foundText(what, isEmpty) };
    }
    const value = JSON.parse(text);
    if (typeof value === 'string')
        return { ...node, value, found: (0,problem/* quoted */.TL)(value) };
    return { ...node, value: typeof value === 'number' ? value : undefined, found: text.slice(0, 80) };
}
function foundText(what, isEmpty) {
    if (isEmpty)
        return `an empty ${what}`;
    return what === 'object' ? 'an object' : 'a list';
}
function readMembers(lexemes, levels) {
    const members = [];
    for (let next = lexemes.next().value; next !== undefined && next.text !== '}'; next = lexemes.next().value) {
        if (next.text === ',')
            continue;
        const { line, column } = next;
        const name = String(JSON.parse(next.text));
        // The colon.
        lexemes.next();
        members.push({ name, line, column, value: readValue(lexemes, levels - 1) });
    }
    return members;
}
/** Skips to the end of the object or list that was just opened; tells how many lexemes that were. */
function lockfile_text_skip(lexemes) {
    let count = 0;
    for (let open = 1; open > 0; count++) {
        const next = lexemes.next().value?.text;
        if (next === undefined)
            break;
        if (next === '{' || next === '[')
            open++;
        if (next === '}' || next === ']')
            open--;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/plan/lockfile.js



/**
 * Reads a lockfile, `{"version": 1, "rings": {"<ring>": {"<family>": "<version>"}}}`, strictly: what
 * is no approval beyond doubt is a problem. It need not be laid out as `writeLockfile` does it; the
 * approvals come in that order. Never throws.
 *
 * @param file the path of the file, for messages.
 */
function parseLockfile(text, file) {
    const root = readJson(text, file);
    if ('problems' in root)
        return root;
    const problems = [];
    const approvals = readRoot(root, problems);
    if (problems.length > 0)
        return { problems: (0,problem/* tidyProblems */.zf)(problems) };
    return { approvals: approvals.toSorted(inOrder) };
}
/**
 * The one form in which lockfiles are written: rings and families sorted by code units, a line for
 * each entry and at least two between the entries of two rings, so that git merges changes of two
 * rings.
 *
 * @throws RangeError for what `parseLockfile` would refuse: a caller's mistake.
 */
function writeLockfile(approvals) {
    // A map, since objects put names such as 10 first.
    const rings = new Map();
    let before;
    for (const entry of approvals.toSorted(inOrder)) {
        const [problem] = entryProblems(entry);
        const again = before !== undefined && inOrder(before, entry) === 0;
        if (problem !== undefined || (again && before?.version !== entry.version)) {
            const { path, found, expected } = problem ?? twoVersions(entry);
            throw new RangeError(`${path}: found ${found}; expected ${expected}.`);
        }
        if (again)
            continue;
        const lines = rings.get(entry.ring) ?? [];
        lines.push(`      ${JSON.stringify(entry.family)}: ${JSON.stringify(entry.version)}`);
        rings.set(entry.ring, lines);
        before = entry;
    }
    const texts = [...rings].map(([ring, lines]) => {
        return `\n    ${JSON.stringify(ring)}: {\n${lines.join(',\n')}\n    }`;
    });
    const all = texts.length === 0 ? '' : `${texts.join(',')}\n  `;
    return `{\n  "version": 1,\n  "rings": {${all}}\n}\n`;
}
/**
 * The text of the lockfile after a change: the text itself, byte for byte, where nothing changes,
 * otherwise as `writeLockfile` writes it. The empty text stands for a file that does not exist.
 */
function setApproval(text, change, file) {
    const current = text === '' ? { approvals: [] } : parseLockfile(text, file);
    if ('problems' in current)
        return current;
    const { ring, family, version } = change;
    const isIt = (entry) => entry.ring === ring && entry.family === family;
    if ((current.approvals.find(isIt)?.version ?? null) === version)
        return { text };
    const added = version === null ? [] : [{ ring, family, version }];
    const problems = added.flatMap(entryProblems);
    if (problems.length > 0)
        return { problems: (0,problem/* tidyProblems */.zf)(problems) };
    const others = current.approvals.filter((entry) => !isIt(entry));
    const changed = writeLockfile([...others, ...added]);
    const large = sizeProblem(changed);
    return large === undefined ? { text: changed } : { problems: [large] };
}
function inOrder(a, b) {
    if (a.ring !== b.ring)
        return a.ring < b.ring ? -1 : 1;
    if (a.family === b.family)
        return 0;
    return a.family < b.family ? -1 : 1;
}
/** Of an entry that is in no file: the place is that of the file as a whole. */
function entryProblems({ ring, family, version }) {
    const problems = [];
    const place = { line: 1, column: 1 };
    report(problems, place, ['rings', ring], ringMisfit(ring));
    report(problems, place, ['rings', ring, family], familyMisfit(family, version));
    report(problems, place, ['rings', ring, family], versionMisfit(version, (0,problem/* quoted */.TL)(version)));
    return problems;
}
function twoVersions({ ring, family }) {
    const path = (0,problem/* pathText */.LF)(['rings', ring, family]);
    return { line: 1, column: 1, path, found: 'two versions', expected: 'one version' };
}
function readRoot(root, problems) {
    const members = membersOf(root, [], 'an object with the keys version and rings', problems);
    if (members === undefined)
        return [];
    for (const member of members.filter(({ name }) => name !== 'version' && name !== 'rings')) {
        report(problems, member, [member.name], unknownKey(member));
    }
    const version = members.find(({ name }) => name === 'version')?.value;
    report(problems, version ?? root, ['version'], formatMisfit(version));
    const rings = members.find(({ name }) => name === 'rings')?.value;
    const expected = 'an object with a member for each ring';
    if (rings === undefined) {
        const advice = 'Where nothing is approved write "rings": {}.';
        report(problems, root, ['rings'], { found: 'nothing', expected, advice });
        return [];
    }
    const all = membersOf(rings, ['rings'], expected, problems) ?? [];
    return all.flatMap((ring) => readRing(ring, problems));
}
function readRing(ring, problems) {
    const path = ['rings', ring.name];
    report(problems, ring, path, ringMisfit(ring.name));
    const expected = 'an object with families and their versions';
    const entries = membersOf(ring.value, path, expected, problems) ?? [];
    return entries.flatMap((entry) => {
        const { name: family, value } = entry;
        report(problems, entry, [...path, family], familyMisfit(family, value.value));
        report(problems, value, [...path, family], versionMisfit(value.value, value.found));
        return typeof value.value === 'string'
            ? [{ ring: ring.name, family, version: value.value }]
            : [];
    });
}
/** The members of an object, each name once. */
function membersOf(node, path, expected, problems) {
    if (node.members === undefined)
        report(problems, node, path, { found: node.found, expected });
    const names = new Set();
    return node.members?.filter((member) => {
        const { name } = member;
        const isNew = !names.has(name);
        names.add(name);
        if (isNew)
            return true;
        report(problems, member, [...path, name], {
            found: `the key ${(0,problem/* quoted */.TL)(name)} a second time`,
            expected: 'each key once',
            advice: 'Remove one of the two.',
        });
        return false;
    });
}
/** Adds what does not fit, if anything. */
function report(problems, { line, column }, path, misfit) {
    if (misfit === undefined)
        return;
    problems.push({ line, column, path: (0,problem/* pathText */.LF)(path).slice(0, 200), ...misfit });
}


/***/ }),

/***/ 7463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals),
/* harmony export */   P: () => (/* binding */ firstSights)
/* harmony export */ });
/** No name holds a line break. */
function key(image, region) {
    return `${image}\n${region}`;
}
/** Images that are on offer in a region for the first time as far as the journal knows. */
function firstSights(facts, known, run) {
    const seen = new Set(known.flatMap((each) => (each.kind === 'first-seen' ? [key(each.image, each.region)] : [])));
    const found = new Map();
    for (const { region, pools } of facts.clusters) {
        for (const { latest } of pools) {
            const image = latest?.image;
            if (latest === undefined || image === undefined || seen.has(key(image, region)))
                continue;
            const at = facts.observed_at;
            found.set(key(image, region), { at, run, kind: 'first-seen', image, region });
        }
    }
    return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
}
/**
 * Pull requests that a person closed, as the no that they are, and those that were opened again. What
 * the gate closed itself says so in its marker.
 */
function refusals(pulls, known, at, run) {
    return pulls.flatMap(({ facts, body: { marker } }) => {
        if (marker === undefined)
            return [];
        const { ring, images } = marker;
        const last = known.findLast((each) => (each.kind === 'refused' || each.kind === 'reopened') && each.pull_request === facts.url);
        const isRefused = facts.state === 'closed' && marker.closed === undefined;
        const base = { at, run, ring, images, pull_request: facts.url };
        if (isRefused && last?.kind !== 'refused') {
            return [{ ...base, at: facts.closed_at ?? at, kind: 'refused' }];
        }
        if (facts.state === 'open' && last?.kind === 'refused')
            return [{ ...base, kind: 'reopened' }];
        return [];
    });
}


/***/ }),

/***/ 4528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  propose: () => (/* binding */ propose),
  proposeOnPullRequest: () => (/* binding */ proposeOnPullRequest)
});

// EXTERNAL MODULE: ./build/domain/repository.js
var domain_repository = __webpack_require__(7306);
;// CONCATENATED MODULE: ./build/plan/pull-request-plan.js

/**
 * The ordered steps that bring the pull requests in line with the rings' plans. Rings that are no
 * longer in the policy have no plan: give one without a proposal to withdraw what they left.
 */
function planPullRequests(plans, stateOf, options) {
    const steps = plans.flatMap((plan) => stepOf(plan, stateOf(plan.ring), options) ?? []);
    let room = options.limit - steps.filter(staysOpen).length;
    return steps.map((step) => {
        if (step.kind !== 'open')
            return step;
        room -= 1;
        if (room >= 0)
            return step;
        const { proposal } = step;
        return { kind: 'keep', ring: proposal.ring, reason: 'limit', proposal, tell: false };
    });
}
/** A branch without a pull request takes no place. */
function staysOpen(step) {
    return step.kind === 'update' || (step.kind === 'keep' && step.pull !== undefined);
}
function stepOf(plan, state, options) {
    const open = state.pull_requests.find(({ facts }) => facts.state === 'open');
    return open === undefined
        ? withoutPullRequest(plan, state)
        : withPullRequest(plan, state, open, options);
}
function withoutPullRequest({ ring, proposal }, { branch, pull_requests: pulls, branch_is_ours: isOurs }) {
    if (branch === undefined) {
        return proposal && { kind: 'open', proposal, branch: (0,domain_repository/* ringBranch */.NZ)(ring) };
    }
    const last = pulls[0];
    const isLeftover = last !== undefined && last.facts.head === branch.head;
    const isRefused = isLeftover && last.facts.state === 'closed' && last.body.marker?.closed === undefined;
    if (!isLeftover && !isOurs) {
        if (proposal === undefined)
            return undefined;
        return { kind: 'keep', ring, reason: 'branch-not-ours', proposal, tell: false };
    }
    if (proposal === undefined) {
        // The branch of a refused proposal stays: reopening it takes the no back.
        return isRefused ? undefined : { kind: 'delete-branch', ring, branch };
    }
    return isRefused || !isLeftover
        ? { kind: 'open', proposal, branch: branch.name, onto: branch.head }
        : { kind: 'open', proposal, branch: branch.name, replace: branch };
}
function withPullRequest({ ring, proposal, unknown }, { branch, rebuild }, pull, options) {
    const { marker } = pull.body;
    if (marker === undefined || branch === undefined) {
        return {
            kind: 'keep',
            ring,
            reason: 'not-ours',
            pull,
            tell: false,
            ...(proposal === undefined ? {} : { proposal }),
        };
    }
    const isEdited = !marker.heads.includes(branch.head);
    if (isEdited && !rebuild) {
        const sameImages = proposal !== undefined && sameList(marker.images, imagesOf(proposal));
        const base = { kind: 'keep', ring, reason: 'edited', pull, marker };
        return proposal === undefined
            ? { ...base, tell: false }
            : { ...base, proposal, tell: sameImages && marker.edited !== true };
    }
    if (options.incomplete || (unknown && proposal === undefined)) {
        const base = { kind: 'keep', ring, reason: 'incomplete', pull, marker, tell: false };
        return proposal === undefined ? base : { ...base, proposal };
    }
    if (proposal === undefined) {
        const why = whyNothing(ring, marker, options.decisions);
        return { kind: 'close', ring, pull, marker, why, branch };
    }
    const isStale = isEdited ||
        rebuild ||
        marker.lockfile !== options.lockfile ||
        !sameList(marker.images, imagesOf(proposal));
    const build = isStale ? 'new-commit' : branch.head === marker.heads[0] ? 'none' : 'advance';
    return { kind: 'update', proposal, branch, pull, marker, build };
}
function imagesOf({ images }) {
    return images.map(({ image }) => image);
}
function sameList(a, b) {
    return a.length === b.length && a.every((each, at) => each === b[at]);
}
/** Why a pull request is withdrawn, in a sentence; may hold untrusted text. */
function whyNothing(ring, { images }, decisions) {
    const members = decisions.filter(({ subject }) => subject.ring === ring);
    const first = members.find(({ to }) => to !== null && images.includes(to));
    if (first !== undefined) {
        const approval = first.gates.find(({ gate }) => gate === 'approval');
        return approval?.result === 'pass'
            ? 'The images are approved already.'
            : `The images can't be approved now: ${first.message}`;
    }
    const running = members.filter(({ from }) => from !== null && images.includes(from));
    return running.length > 0 && running.length === members.length
        ? 'Every pool of the ring runs the images already.'
        : 'AKS offers the images to no pool of the ring any more, or has newer ones that are not proven yet.';
}

;// CONCATENATED MODULE: ./build/plan/wishes.js
/**
 * The journal entries that carry a wish out; empty where it changes nothing. A hold is named by what
 * it stops, so that ticking twice is holding once.
 */
function eventsOfWish({ box, by, url }, known, rules, at, run) {
    const head = { at, run };
    switch (box.kind) {
        case 'approve': {
            if (!rules.approve)
                return [];
            const { ring, family, version } = box;
            return [{ ...head, kind: 'approved', ring, family, version, by }];
        }
        case 'hold': {
            const { ring, image } = box;
            if (openHolds(known).some((each) => each.ring === ring && each.image === image))
                return [];
            const id = `${ring}/${image}/${at}`;
            return [{ ...head, kind: 'held', id, ring, image, reason: `Held by ${by} in ${url}`, by }];
        }
        case 'release': {
            const { id } = box;
            if (!openHolds(known).some((each) => each.id === id))
                return [];
            return [{ ...head, kind: 'released', id, by }];
        }
        case 'retry': {
            const { ring, image } = box;
            return [{ ...head, kind: 'cleared', ring, image, by }];
        }
    }
}
/** The holds of the journal that nobody has ended. */
function openHolds(events) {
    const released = new Set(events.flatMap((each) => (each.kind === 'released' ? [each.id] : [])));
    return events.filter((each) => each.kind === 'held' && !released.has(each.id));
}

// EXTERNAL MODULE: ./build/report/context.js
var context = __webpack_require__(9105);
// EXTERNAL MODULE: ./build/domain/image.js
var domain_image = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/domain/resource-id.js
var resource_id = __webpack_require__(5578);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(7838);
// EXTERNAL MODULE: ./build/policy/file/forms.js
var file_forms = __webpack_require__(510);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(6607);
;// CONCATENATED MODULE: ./build/report/hidden.js

/** @throws RangeError for data that could not be read back: a caller's mistake. */
function writeHidden({ name, schema }, data) {
    const parsed = schema.safeParse(data);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const path = issue?.path.join('.') ?? '';
        throw new RangeError(`${name} ${path}: ${issue?.message ?? 'no data of its form'}.`);
    }
    const text = `<!-- ${name} ${(0,report_text/* hiddenJson */.jc)(parsed.data)} -->`;
    if (text.length <= longest)
        return text;
    throw new RangeError(`${name}: ${text.length} characters, and ${longest} is the limit.`);
}
/** Longer notes are neither written nor looked at. */
const longest = 20_000;
/** The data of a note, given as the very text that `writeHidden` makes; any other is no note. */
function readHidden(form, text) {
    const start = `<!-- ${form.name} `;
    if (text.length > longest || !text.startsWith(start) || !text.endsWith(' -->'))
        return undefined;
    const parsed = form.schema.safeParse(readJson(text.slice(start.length, -' -->'.length)));
    if (!parsed.success)
        return undefined;
    // Also refuses members that stand twice, and any other spelling.
    return writeHidden(form, parsed.data) === text ? parsed.data : undefined;
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/report/dashboard-form.js



/** The first line of the issue. */
const dashboardMarker = '<!-- flatcar-gate/dashboard@1 -->';
const word = schemas/* string */.YjP().min(1).max(400);
const dashboard_form_form = {
    name: 'flatcar-gate/box@1',
    schema: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('approve'), ring: file_forms/* ringName */.Cw, family: word, version: word }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('hold'), ring: file_forms/* ringName */.Cw, image: word }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('release'), id: word }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('retry'), ring: file_forms/* ringName */.Cw, image: word }),
    ]),
};
/**
 * A box with its hidden id and finished Markdown; `undefined` for what no box can name: a person has
 * to do that another way.
 */
function boxLine(box, markdown) {
    if (!dashboard_form_form.schema.safeParse(box).success)
        return undefined;
    return `- [ ] ${writeHidden(dashboard_form_form, box)}${markdown}`;
}
const ticked = /^[-*] \[[xX]\] (<!-- flatcar-gate\/box@1 \{[ -~]*?\} -->)/;
/**
 * The boxes that are ticked, each once, in the order of the issue. Whatever is not of the exact form
 * is no box, and without the marker in the first line there is none.
 */
function parseDashboard(text) {
    const [first, ...lines] = text.split(/\r?\n/);
    if (first !== dashboardMarker)
        return [];
    const found = new Map();
    for (const line of lines) {
        const note = ticked.exec(line)?.[1];
        const box = note === undefined ? undefined : readHidden(dashboard_form_form, note);
        if (note !== undefined && box !== undefined && !found.has(note))
            found.set(note, box);
    }
    return [...found.values()];
}
/** Do two texts of the dashboard say the same? GitHub may turn line ends. */
function sameDashboard(a, b) {
    return plainEnds(a) === plainEnds(b);
}
function plainEnds(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(8095);
;// CONCATENATED MODULE: ./build/report/dashboard-boxes.js





/** Sections whose images can still be stopped. */
const stoppable = [
    'needs-approval',
    'can-move',
    'in-progress',
    'proving',
    'waiting',
];
/**
 * The boxes to approve and to hold images, by section. An image of a ring can be held once, in the
 * first section where it stands, and not again while it is held.
 */
function imageBoxes(rows, approve, holds) {
    const seen = new Set(holds.map(({ ring, image }) => JSON.stringify([ring, image])));
    const found = new Map();
    for (const section of stoppable) {
        const offers = offersIn(rows.get(section) ?? []);
        const approving = section === 'needs-approval' && approve
            ? offers.filter(({ evident }) => evident).flatMap(approveLines)
            : [];
        const holding = offers.flatMap((offer) => {
            const key = JSON.stringify([offer.ring, offer.image]);
            if (seen.has(key))
                return [];
            seen.add(key);
            return holdLines(offer);
        });
        found.set(section, [...approving, ...holding]);
    }
    return found;
}
function offersIn(rows) {
    const found = new Map();
    for (const { ring, to, decisions } of rows) {
        if (ring === null || to === null)
            continue;
        const key = JSON.stringify([ring, to]);
        const known = found.get(key);
        const pools = (known?.pools ?? 0) + decisions.length;
        const evident = known?.evident === true || decisions.some(isEvident);
        found.set(key, { ring, image: to, pools, evident });
    }
    return [...found.values()];
}
/** Gates that judge the image or the pool: these must pass before anybody is asked for a yes. */
const evidenceGates = new Set([
    'lifecycle',
    'denied',
    'hold',
    'engine',
    'ring',
]);
function isEvident({ gates }) {
    return gates.every(({ gate, mode, result }) => {
        if (mode !== 'enforce' || !evidenceGates.has(gate))
            return true;
        return result === 'pass' || result === 'not-applicable';
    });
}
function approveLines({ ring, image, pools }) {
    const parsed = (0,domain_image/* parseImage */.zZ)(image);
    if (parsed.kind !== 'known')
        return [];
    const { family, version } = parsed;
    return line({ kind: 'approve', ring, family, version }, `**Approve** ${(0,report_text/* markdownCode */.D9)(image)} for ring ${(0,report_text/* markdownCode */.D9)(ring)} (${(0,report_words/* counted */.hS)(pools, 'pool')})`);
}
function holdLines({ ring, image }) {
    return line({ kind: 'hold', ring, image }, `**Hold** ${(0,report_text/* markdownCode */.D9)(image)} in ring ${(0,report_text/* markdownCode */.D9)(ring)}`);
}
/** A box for each failure that halts some pool. */
function retryLines(decisions) {
    const found = new Map();
    for (const { gates } of decisions) {
        for (const entry of gates) {
            if (!('code' in entry) || entry.code !== 'ring.halted')
                continue;
            const ring = String(entry.evidence['ring'] ?? '');
            const image = String(entry.evidence['image'] ?? '');
            const key = JSON.stringify([ring, image]);
            if (found.has(key))
                continue;
            const says = `**Retry** ${(0,report_text/* markdownCode */.D9)(image)} in ring ${(0,report_text/* markdownCode */.D9)(ring)}: ${(0,report_text/* markdownProse */.h$)(entry.message)}`;
            found.set(key, line({ kind: 'retry', ring, image }, says));
        }
    }
    return [...found.values()].flat();
}
function releaseLines(holds) {
    return holds.flatMap((hold) => {
        const { id, reason, until, by } = hold;
        const who = by === undefined ? '' : `, asked for by ${(0,report_text/* markdownCode */.D9)(by)}`;
        const end = until === undefined ? '' : `, until ${(0,report_text/* markdownCode */.D9)(until)}`;
        const says = `**Release** ${heldText(hold)}: ${(0,report_text/* markdownProse */.h$)(reason)}${end}${who}`;
        return line({ kind: 'release', id }, says);
    });
}
function heldText({ ring, cluster, pool, image }) {
    const parts = [
        ...(image === undefined ? [] : [(0,report_text/* markdownCode */.D9)(image)]),
        ...(pool === undefined ? [] : [`pool ${(0,report_text/* markdownCode */.D9)(pool)}`]),
        ...(cluster === undefined ? [] : [`cluster ${(0,report_text/* markdownCode */.D9)((0,resource_id/* shortClusterName */.I8)(cluster))}`]),
        ...(ring === undefined ? [] : [`ring ${(0,report_text/* markdownCode */.D9)(ring)}`]),
    ];
    return parts.length === 0 ? 'everything' : parts.join(', ');
}
function line(box, markdown) {
    const made = boxLine(box, markdown);
    return made === undefined ? [] : [made];
}

// EXTERNAL MODULE: ./build/domain/time/instant.js
var time_instant = __webpack_require__(8677);
// EXTERNAL MODULE: ./build/policy/reasons.js
var reasons = __webpack_require__(5775);
;// CONCATENATED MODULE: ./build/report/dashboard-rows.js



/** Sections in the order of the issue, which is that of their weight. */
const dashboardSections = [
    ['needs-approval', 'Needs approval'],
    ['can-move', 'Can move now'],
    ['in-progress', 'In progress'],
    ['proving', 'Proving'],
    ['waiting', 'Waiting'],
    ['blocked', 'Blocked'],
    ['held', 'Held'],
    ['refused', 'Refused'],
    ['unknown', 'Unknown'],
    ['end-of-life', 'End of life'],
    ['not-here', 'Cannot be upgraded here'],
    ['error', 'Errors'],
    ['up-to-date', 'Up to date'],
];
function sectionOfPool({ verdict, reason_code: code }) {
    if (code === 'os.retired')
        return 'end-of-life';
    if (code === 'approval.refused')
        return 'refused';
    switch (verdict) {
        case 'eligible':
            return 'can-move';
        case 'unsupported':
            return 'not-here';
        case 'error':
        case 'held':
        case 'blocked':
        case 'unknown':
        case 'needs-approval':
        case 'waiting':
        case 'in-progress':
        case 'proving':
        case 'up-to-date':
            return verdict;
    }
}
/** Rows by section; within one the soonest first, then the most pools. */
function dashboardRows({ decisions, }) {
    const groups = new Map();
    for (const decision of decisions) {
        const section = sectionOfPool(decision);
        const known = groups.get(section) ?? new Map();
        groups.set(section, known);
        const { subject, from, to, reason_code: code } = decision;
        const key = JSON.stringify([subject.ring, from, to, code]);
        const members = known.get(key);
        if (members === undefined)
            known.set(key, [decision]);
        else
            members.push(decision);
    }
    const rows = new Map();
    for (const [section, known] of groups) {
        const entries = [...known].flatMap(([key, members]) => rowOf(key, members));
        rows.set(section, entries.toSorted(inOrder).map(({ row }) => row));
    }
    return rows;
}
function rowOf(key, decisions) {
    const [first] = decisions;
    if (first === undefined)
        return [];
    const times = decisions
        .flatMap(({ next_eligible_at: next }) => next ?? [])
        .toSorted((a, b) => (0,time_instant/* parseInstant */.nV)(a) - (0,time_instant/* parseInstant */.nV)(b));
    const [soonest] = times;
    const row = {
        ring: first.subject.ring,
        from: first.from,
        to: first.to,
        code: first.reason_code,
        decisions,
        undated: decisions.length - times.length,
        ...(soonest === undefined ? {} : { next: { first: soonest, last: times.at(-1) ?? soonest } }),
    };
    return [{ key, row }];
}
function inOrder(a, b) {
    const at = ({ row: { next } }) => {
        return next === undefined ? Infinity : (0,time_instant/* parseInstant */.nV)(next.first);
    };
    const [left, right] = [at(a), at(b)];
    if (left !== right)
        return left < right ? -1 : 1;
    return b.row.decisions.length - a.row.decisions.length || (0,report_words/* compareText */.n6)(a.key, b.key);
}
/** What is said of a row: the sentence of its pools, the most frequent first. Untrusted text. */
function messagesOf({ decisions, code }) {
    // The row names the image already.
    if (code === 'approval.missing')
        return [reasons/* reasons */.O[code].means];
    const found = new Map();
    for (const { message } of decisions)
        found.set(message, (found.get(message) ?? 0) + 1);
    if (found.size === decisions.length && found.size > 1)
        return [reasons/* reasons */.O[code].means];
    return [...found].toSorted(([a, x], [b, y]) => y - x || (0,report_words/* compareText */.n6)(a, b)).map(([text]) => text);
}

// EXTERNAL MODULE: ./build/report/clock.js
var clock = __webpack_require__(616);
// EXTERNAL MODULE: ./build/report/pool-text.js
var pool_text = __webpack_require__(3068);
;// CONCATENATED MODULE: ./build/report/dashboard-table.js






/** The head of a section's table. */
function tableHead(name, rows, view) {
    const zone = (0,report_text/* markdownProse */.h$)(view.result.policy.resolved.zone);
    const pull = hasPulls(name, rows, view);
    return [
        `| Ring | Image | Pools | Next time (${zone}) | Why |${pull ? ' Pull request |' : ''}`,
        `|---|---|--:|---|---|${pull ? '---|' : ''}`,
    ];
}
/** Is there a pull request to name in some row? */
function hasPulls(name, rows, { proposals }) {
    if (name === 'refused')
        return true;
    if (name !== 'needs-approval' && name !== 'waiting')
        return false;
    return rows.some((row) => proposals.some(({ ring }) => ring === row.ring));
}
/** Sentences that are told of one row. */
const mostMessages = 2;
/** A row for it. */
function tableRow(name, row, view, pulls) {
    const { ring, code, decisions } = row;
    const messages = messagesOf(row);
    const left = messages.length - mostMessages;
    const said = messages.slice(0, mostMessages).map((text) => (0,report_text/* tableCell */.xR)((0,report_text/* markdownProse */.h$)(text)));
    const more = left > 0 ? [`… and ${(0,report_words/* grouped */.zD)(left)} other reasons`] : [];
    const cells = [
        ring === null ? 'none' : (0,report_text/* tableCode */.KH)(ring),
        imageCell(row),
        (0,report_words/* grouped */.zD)(decisions.length),
        nextCell(name, row, view.result),
        `${(0,report_text/* tableCode */.KH)(code)} ${[...said, ...more].join('<br>')}`,
        ...(pulls ? [pullCell(name, row, view)] : []),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** The pull request of the ring, or the closed one that was a no. */
function pullCell(name, row, { proposals, repository }) {
    if (name === 'refused') {
        const gate = row.decisions[0]?.gates.find((entry) => entry.gate === 'approval');
        const url = String(gate?.evidence['url'] ?? '');
        // The journal is a branch: what it holds could be the address of anything.
        return url.startsWith(`${repository.url}/`) ? (0,report_text/* markdownLink */.iQ)('closed', url) : '';
    }
    const pull = proposals.find(({ ring }) => ring === row.ring);
    if (pull === undefined)
        return '';
    return (0,report_text/* markdownLink */.iQ)(`#${pull.number}`, `${repository.url}/pull/${pull.number}`);
}
function imageCell({ from, to }) {
    const { family, from: running, to: next } = (0,pool_text/* imageTextOf */.gj)({ from, to });
    const start = running === undefined ? 'not named' : (0,report_text/* tableCode */.KH)(running);
    const change = next === undefined ? start : `${start} → ${(0,report_text/* tableCode */.KH)(next)}`;
    return family === undefined ? change : `${(0,report_text/* tableCode */.KH)(family)} ${change}`;
}
/** Absolute: the moment of the evaluation is told as what it means. */
function nextCell(name, { next, undated }, result) {
    const runs = name === 'in-progress' || name === 'proving';
    if (next === undefined)
        return runs ? 'when it is done' : 'no date known';
    const now = (0,time_instant/* parseInstant */.nV)(result.evaluated_at);
    const say = (instant) => {
        const at = (0,time_instant/* parseInstant */.nV)(instant);
        if (at > now)
            return (0,clock/* shortMoment */.pe)(at, result.policy.resolved.zone);
        return name === 'needs-approval' ? 'once approved' : 'the next run';
    };
    const [first, last] = [say(next.first), say(next.last)];
    const span = first === last ? first : `${first} to ${last}`;
    return undated === 0 ? span : `${span}; ${(0,report_words/* grouped */.zD)(undated)} without a date`;
}

;// CONCATENATED MODULE: ./build/report/fitting.js

/** Takes items from the top while there is room for their lines; the others are never made. */
function fitLines(items, line, room) {
    const lines = [];
    let bytes = 0;
    for (const item of items) {
        const made = line(item);
        const length = (0,report_text/* utf8Length */.wI)(made) + 1;
        if (bytes + length > room)
            break;
        lines.push(made);
        bytes += length;
    }
    return { lines, left: items.length - lines.length, bytes };
}
/** Bytes of lines with their line ends. */
function linesLength(lines) {
    return lines.reduce((sum, line) => sum + (0,report_text/* utf8Length */.wI)(line) + 1, 0);
}

// EXTERNAL MODULE: ./build/report/problems.js
var report_problems = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/report/dashboard.js









/** GitHub refuses bodies of more than 65,536 characters. These are bytes. */
const longestDashboard = 60_000;
const dashboardTitle = 'Flatcar Gate: AKS node images';
/** The dashboard issue. Holds no relative time and no time of the run: it changes with what it says. */
function renderDashboard(view) {
    const blocks = blocksOf(view);
    const top = topLines(view);
    const frames = blocks.flatMap(({ head, tail }) => [...head, ...tail, ' '.repeat(moreReserve)]);
    let room = longestDashboard - linesLength([...top, ...frames]);
    const lines = [...top];
    for (const [at, block] of blocks.entries()) {
        const kept = blocks
            .slice(at + 1)
            .reduce((sum, { rows, boxes }) => sum + Math.min(ownShare, linesLength([...rows, ...boxes])), 0);
        const { filled, bytes } = fill(block, room - kept);
        lines.push(...filled);
        room -= bytes;
    }
    return `${lines.join('\n').trimEnd()}\n`;
}
/** Bytes that every section has for itself, whatever stands above it. */
const ownShare = 2500;
/** Longest lines that tell of what found no room. */
const moreReserve = 300;
function fill({ head, rows, boxes, tail }, room) {
    // Rows explain the boxes: neither takes all of the room.
    const first = fitLines(boxes, whole, Math.max(room / 2, room - linesLength(rows)));
    const shown = fitLines(rows, whole, room - first.bytes);
    const more = shown.left > 0 ? ['', `… and ${(0,report_words/* counted */.hS)(shown.left, 'row')} more: ${elsewhere}`] : [];
    const moreBoxes = first.left > 0 ? [`- … and ${(0,report_words/* grouped */.zD)(first.left)} more: ${elsewhere}`] : [];
    const below = boxes.length === 0 ? [] : ['', ...first.lines, ...moreBoxes];
    return {
        filled: [...head, ...shown.lines, ...more, ...below, ...tail],
        bytes: shown.bytes + first.bytes,
    };
}
function whole(line) {
    return line;
}
const elsewhere = 'see the summary of the run.';
function topLines(view) {
    const { result, repository } = view;
    const counts = new Map();
    for (const [name, rows] of dashboardRows(result)) {
        counts.set(name, rows.reduce((sum, { decisions }) => sum + decisions.length, 0));
    }
    const tally = dashboardSections.flatMap(([name, title]) => {
        const count = counts.get(name);
        return count === undefined ? [] : [`${title} ${(0,report_words/* grouped */.zD)(count)}`];
    });
    const file = repository.policy?.path;
    const url = `${repository.url}/blob/${repository.default_branch}/${file ?? ''}`;
    const policy = (0,context/* appliedPolicy */.Ky)(result);
    const rings = policy === undefined ? [] : policy.rings.map(report_text/* markdownCode */.D9);
    const order = rings.length > 12 ? (0,report_words/* examples */.K1)(rings, 12) : rings.join(' → ');
    return [
        dashboardMarker,
        ...(tally.length === 0 ? ['No pools found.'] : [`**${tally.join(' · ')}**`]),
        '',
        `${(0,context/* scopeText */.Cm)(result)}${rings.length === 0 ? '' : ` · rings ${order}`} · ${file === undefined ? 'policy' : (0,report_text/* markdownLink */.iQ)('policy', url)} ${(0,report_text/* markdownCode */.D9)(result.policy.sha256.slice(0, 12))}`,
        '',
        ...boxHelp(view.approve),
    ];
}
function boxHelp(approve) {
    return [
        '<details><summary>How the boxes work</summary>',
        '',
        'Tick a box; the next run does what it says, writes it down in the journal and clears it. Only people with write access to this repository can tick, and the gate asks GitHub who it was.',
        '',
        ...(approve
            ? ['- **Approve** does what merging the pull request does.']
            : ['- To **approve** an image merge the pull request of its ring.']),
        '- **Hold** keeps an image from starting in a ring until somebody **releases** it.',
        '- **Retry** clears the failures that halt an image.',
        '',
        '</details>',
        '',
    ];
}
function blocksOf(view) {
    const { result } = view;
    const rows = dashboardRows(result);
    const boxes = imageBoxes(rows, view.approve, view.holds);
    const blocks = dashboardSections.flatMap(([name, title]) => {
        const found = rows.get(name);
        const below = name === 'held' ? releaseLines(view.holds) : (boxes.get(name) ?? []);
        const retry = name === 'blocked' ? retryLines(result.decisions) : [];
        if (name === 'up-to-date' || (found === undefined && below.length + retry.length === 0))
            return [];
        const table = found === undefined ? [] : tableHead(name, found, view);
        const pulls = hasPulls(name, found ?? [], view);
        const pools = (found ?? []).reduce((sum, { decisions }) => sum + decisions.length, 0);
        return [
            {
                head: [`### ${title} (${(0,report_words/* grouped */.zD)(pools)})`, '', ...table],
                rows: (found ?? []).map((row) => tableRow(name, row, view, pulls)),
                boxes: [...retry, ...below],
                tail: [''],
            },
        ];
    });
    return [...blocks, ...laterBlock(view), ...problemBlock(view)];
}
function laterBlock({ later }) {
    if (later.length === 0)
        return [];
    const rows = later.map(({ ring, images, why }) => {
        const named = (0,report_words/* examples */.K1)(images.map(report_text/* markdownCode */.D9), 5);
        return `- Ring ${(0,report_text/* markdownCode */.D9)(ring)}, ${named}: ${(0,report_text/* markdownProse */.h$)(why)}`;
    });
    const head = [`### Pull requests that wait (${(0,report_words/* grouped */.zD)(later.length)})`, ''];
    return [{ head, rows, boxes: [], tail: [''] }];
}
/** What Azure said in its own words is left out: it may hold times. */
function problemBlock({ result, problems }) {
    const rows = [
        ...problems.map((text) => `- On GitHub: ${(0,report_text/* markdownProse */.h$)(text)}`),
        ...(0,report_problems/* problemNotes */.J)(result.facts).map(problemRow),
        ...result.findings.map(({ code, ring, message }) => {
            const where = ring === null ? '' : ` ring ${(0,report_text/* markdownCode */.D9)(ring)}`;
            return `- Policy, ${(0,report_text/* markdownCode */.D9)(code)}${where}: ${(0,report_text/* markdownProse */.h$)(message)}`;
        }),
    ];
    if (rows.length === 0)
        return [];
    return [{ head: [`### Problems (${(0,report_words/* grouped */.zD)(rows.length)})`, ''], rows, boxes: [], tail: [''] }];
}
function problemRow({ kind, name, effect, problem }) {
    const where = kind === 'run' ? '' : `${kind} `;
    const reading = (0,report_text/* markdownProse */.h$)(problem.reading);
    return `- Not read: ${where}${(0,report_text/* markdownCode */.D9)(name)}, ${reading} (${(0,report_text/* markdownCode */.D9)(problem.code)}). ${effect}`;
}

;// CONCATENATED MODULE: ./build/act/dashboard.js




const laterBecause = 'As many pull requests are open as the policy allows.';
/** Carried by the dashboard issue, and by nothing else that the gate looks for. */
const dashboardLabel = 'flatcar-gate';
/** Opens the dashboard, or brings its text up to date; sends nothing when it says what it should. */
async function bringDashboard(issue, { repository, facts, policy: { dashboard }, events, result, planned }) {
    const body = renderDashboard({
        result,
        repository: facts,
        proposals: result.steps.flatMap(({ ring, number, url, kind }) => ring === undefined ||
            number === undefined ||
            url === undefined ||
            kind === 'pull-request.closed'
            ? []
            : [{ ring, number, url }]),
        later: planned.flatMap((step) => step.kind === 'keep' && step.reason === 'limit' && step.proposal !== undefined
            ? [{ ring: step.ring, images: imagesOf(step.proposal), why: laterBecause }]
            : []),
        holds: openHolds(events),
        approve: dashboard.approve,
        problems: [],
    });
    if (issue === undefined) {
        const { title } = dashboard;
        const opened = await repository.createIssue({ title, body, label: dashboardLabel });
        return {
            kind: 'dashboard.opened',
            url: opened.url,
            number: opened.number,
            message: `Opened the dashboard, issue ${opened.number}.`,
        };
    }
    const { number, url } = issue;
    if (sameDashboard(body, issue.body)) {
        return {
            kind: 'dashboard.unchanged',
            url,
            message: `The dashboard, issue ${number}, is up to date.`,
        };
    }
    await repository.updateIssue(number, body);
    return { kind: 'dashboard.updated', url, message: `Updated the dashboard, issue ${number}.` };
}

// EXTERNAL MODULE: ./build/act/journal.js
var journal = __webpack_require__(5099);
// EXTERNAL MODULE: ./build/judge.js + 8 modules
var judge = __webpack_require__(904);
// EXTERNAL MODULE: ./build/policy/compile.js
var compile = __webpack_require__(715);
// EXTERNAL MODULE: ./build/policy/file/load.js + 20 modules
var load = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/policy/memory.js
var memory = __webpack_require__(3215);
;// CONCATENATED MODULE: ./build/replay/diff.js


/** Version of the public diff; a changed name or meaning is a new number. */
const diffSchema = 'flatcar-gate/diff@1';
/** What of a decision is compared; a deadline that differs alone does not change it. */
const aspects = [
    'verdict',
    'reason',
    'ring',
    'from',
    'to',
    'engine',
    'next',
    'deadline',
];
function diffDecisions(before, after) {
    const old = byPool(before.decisions);
    const young = byPool(after.decisions);
    const changes = [];
    let otherDeadline = 0;
    let otherDetails = 0;
    for (const [key, decision] of young) {
        const known = old.get(key);
        const differs = known === undefined ? [] : aspectsThatDiffer(known, before, decision, after);
        if (known === undefined || differs.some((aspect) => aspect !== 'deadline')) {
            changes.push(change(known, decision, differs));
        }
        else if (differs.length > 0)
            otherDeadline += 1;
        else if (!isSame(known, decision))
            otherDetails += 1;
    }
    for (const [key, decision] of old) {
        if (!young.has(key))
            changes.push(change(decision, undefined, []));
    }
    const vanished = changes.filter((each) => each.after === null).length;
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
            solved: withoutThose(before.findings, after.findings),
        },
    };
}
/** In the order of the record. A pool that stands twice, in an edited record, is told twice. */
function byPool(decisions) {
    const found = new Map();
    for (const decision of decisions) {
        const key = (0,memory/* poolKey */.i)(decision.subject.cluster, decision.subject.pool);
        let unique = key;
        for (let times = 2; found.has(unique); times++)
            unique = `${key}\n${times}`;
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
        deadline: a.deadline_at !== b.deadline_at,
    };
    return aspects.filter((aspect) => differs[aspect]);
}
/** A pool that may move now has the time of its evaluation, which is no change by itself. */
function nextTime({ next_eligible_at: at }, { evaluated_at: now }) {
    return diff_isNow(at, now) ? 'now' : at;
}
/** Is a next eligible time not later than the evaluation? */
function diff_isNow(at, evaluatedAt) {
    return at !== null && (0,time_instant/* parseInstant */.nV)(at) <= (0,time_instant/* parseInstant */.nV)(evaluatedAt);
}
function change(before, after, differs) {
    const { cluster = '', pool = '', region = '' } = (after ?? before)?.subject ?? {};
    return {
        cluster,
        pool,
        region,
        differs,
        before: before === undefined ? null : outcomeOf(before),
        after: after === undefined ? null : outcomeOf(after),
    };
}
function outcomeOf(decision) {
    const { verdict, reason_code, message, subject, from, to, engine } = decision;
    const { next_eligible_at, deadline_at } = decision;
    const { ring } = subject;
    return { verdict, reason_code, message, ring, from, to, engine, next_eligible_at, deadline_at };
}
function sideOf({ evaluated_at, policy, decisions }) {
    const by_verdict = {};
    for (const { verdict } of decisions)
        by_verdict[verdict] = (by_verdict[verdict] ?? 0) + 1;
    return { evaluated_at, policy: { ref: policy.ref, sha256: policy.sha256 }, by_verdict };
}
function areIdentical(a, b) {
    return a.length === b.length && a.every((decision, at) => isSame(decision, b[at]));
}
/** As the bytes of the record, one decision at a time: the whole text would be tens of megabytes. */
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function withoutThose(findings, others) {
    const known = new Set(others.map(findingKey));
    return findings.filter((finding) => !known.has(findingKey(finding)));
}
function findingKey({ code, ring }) {
    return JSON.stringify([code, ring]);
}

// EXTERNAL MODULE: ./build/domain/selection.js
var domain_selection = __webpack_require__(8282);
;// CONCATENATED MODULE: ./build/replay/narrow-facts.js

/**
 * What is left of the facts when the policy selects. What was never read can't come back: a policy
 * that selects more than the one of the run sees no more pools here.
 */
function narrowFacts(facts, policy) {
    const selection = { subscriptions: undefined, clusters: [], osSkus: ['*'], policy };
    const clusters = facts.clusters
        .filter((cluster) => (0,domain_selection/* policySelectsCluster */.wM)(selection, cluster))
        .map((cluster) => withSelectedPools(cluster, selection));
    return { ...facts, clusters };
}
function withSelectedPools(cluster, selection) {
    const pools = cluster.pools.filter(({ os_sku: osSku }) => (0,domain_selection/* selectsOsSku */.vB)(selection, osSku));
    return pools.length === cluster.pools.length ? cluster : { ...cluster, pools };
}

// EXTERNAL MODULE: ./build/policy/decision.js
var decision = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/domain/time/say-time.js
var say_time = __webpack_require__(6617);
;// CONCATENATED MODULE: ./build/replay/groups.js
/** By verdict and reason, before and after; the largest group first. */
function groups_groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const title = titleOf(change);
        const group = groups.get(title);
        if (group === undefined)
            groups.set(title, [change]);
        else
            group.push(change);
    }
    return [...groups]
        .map(([title, members]) => ({ title, changes: members }))
        .toSorted((a, b) => b.changes.length - a.changes.length || (a.title < b.title ? -1 : 1));
}
function titleOf({ before, after, differs }) {
    if (before === null)
        return `appear: ${after === null ? '' : verdictOf(after)}`;
    if (after === null)
        return `vanish: ${verdictOf(before)}`;
    const [old, young] = [verdictOf(before), verdictOf(after)];
    if (old !== young)
        return `${old} → ${young}`;
    const what = differs.map((aspect) => aspectWords[aspect]);
    return `${young}, with another ${what.join(' and ')}`;
}
function verdictOf({ verdict, reason_code: code }) {
    return `${verdict} (${code})`;
}
const aspectWords = {
    verdict: 'verdict',
    reason: 'reason',
    ring: 'ring',
    from: 'running image',
    to: 'target image',
    engine: 'engine',
    next: 'next time',
    deadline: 'deadline',
};

;// CONCATENATED MODULE: ./build/replay/diff-text.js







/** The diff for people, line by line. Fit for a terminal and for the log of a job. */
function diffLines(diff, options) {
    return [
        headline(diff),
        ...detailLines(diff),
        '',
        ...sideLines(diff, options.zone),
        ...(diff.changed === 0 ? [] : ['', ...verdictTable(diff)]),
        ...groupChanges(diff.changes).flatMap((group) => groupLines(group, diff, options)),
        ...findingLines('New findings on the policy', diff.findings.new),
        ...findingLines('Solved findings on the policy', diff.findings.solved),
    ].map(logText);
}
/** `This changes 17 of 214 decisions.` */
function headline({ identical, changed, decisions }) {
    const all = count(decisions, 'decision');
    if (identical)
        return `${all}, the same byte for byte.`;
    return `This changes ${changed === 0 ? 'none' : changed} of ${all}.`;
}
function detailLines(diff) {
    const deadlines = count(diff.other_deadline, 'decision');
    const details = count(diff.other_details, 'decision');
    return [
        ...(diff.other_deadline === 0 ? [] : [`Only the deadline differs: ${deadlines}.`]),
        ...(diff.other_details === 0
            ? []
            : [`Only details differ (evidence, sentences, age of the image): ${details}.`]),
    ];
}
function sideLines({ before, after }, zone) {
    const time = (at) => sayMoment(parseInstant(at), zone);
    return [
        `Policy  ${fromTo(policyOf(before), policyOf(after))}`,
        `Time    ${fromTo(time(before.evaluated_at), time(after.evaluated_at))}`,
    ];
}
function policyOf({ policy }) {
    return `${policy.ref} (sha256 ${policy.sha256.slice(0, 12)})`;
}
function fromTo(before, after) {
    return before === after ? before : `${before} → ${after}`;
}
function verdictTable({ before, after }) {
    const known = verdicts.toReversed();
    const found = new Set([
        ...Object.keys(before.by_verdict),
        ...Object.keys(after.by_verdict),
    ]);
    const rows = [...known.filter((name) => found.has(name)), ...found].filter(isFirst);
    return [
        row('verdict', 'before', 'after'),
        ...rows.map((name) => row(name, countOf(before, name), countOf(after, name))),
    ];
}
function isFirst(name, at, names) {
    return names.indexOf(name) === at;
}
function countOf({ by_verdict: numbers }, name) {
    return String(new Map(Object.entries(numbers)).get(name) ?? 0);
}
const longestVerdict = Math.max(...decision/* verdicts */.r.map((verdict) => verdict.length));
function row(name, before, after) {
    return `  ${name.padEnd(longestVerdict)}${before.padStart(8)}${after.padStart(8)}`;
}
function groupLines({ title, changes }, diff, { zone, limit }) {
    const left = changes.length - limit;
    return [
        '',
        `${count(changes.length, 'pool')}: ${title}`,
        ...changes.slice(0, limit).flatMap((change) => changeLines(change, diff, zone)),
        ...(left > 0 ? [`  … and ${left} more: see them with --limit ${changes.length}`] : []),
    ];
}
function changeLines(change, diff, zone) {
    const { cluster, pool, region, before, after, differs } = change;
    const says = (tell) => {
        const old = before === null ? undefined : tell(before, diff.before);
        const young = after === null ? undefined : tell(after, diff.after);
        if (old === young)
            return [`      ${young}`];
        return [
            ...(old === undefined ? [] : [`    - ${old}`]),
            ...(young === undefined ? [] : [`    + ${young}`]),
        ];
    };
    return [
        `  ${shortClusterName(cluster)}/${pool} (${region})`,
        ...says(({ from, to }) => `image     ${from ?? 'not named'} → ${to ?? 'none'}`),
        ...says(({ message }) => `reason    ${message}`),
        ...says(({ ring }) => `ring      ${ring ?? 'none'}`),
        ...(differs.includes('engine') ? says(({ engine }) => `engine    ${engine ?? 'none'}`) : []),
        ...says(({ next_eligible_at: at }, { evaluated_at: now }) => {
            return `next      ${at !== null && isNow(at, now) ? 'now' : timeText(at, zone)}`;
        }),
        ...(differs.includes('deadline')
            ? says(({ deadline_at: at }) => `deadline  ${timeText(at, zone)}`)
            : []),
    ];
}
function timeText(at, zone) {
    return at === null ? 'no time is known' : sayMoment(parseInstant(at), zone);
}
function findingLines(title, findings) {
    if (findings.length === 0)
        return [];
    return [
        '',
        `${title}: ${findings.length}`,
        ...findings.flatMap(({ code, ring, message, cures }) => [
            `  ${code}${ring === null ? '' : ` (ring ${ring})`}: ${message}`,
            ...cures.map((cure) => `      cure: ${cure}`),
        ]),
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/report/policy-comment.js











/** The gate's comment on a pull request begins with it. */
const policyCommentMarker = '<!-- flatcar-gate/policy@1 -->';
/** GitHub refuses comments of more than 65,536 characters. These are bytes. */
const longestComment = 58_000;
/** The comment on a pull request that changes the policy file. */
function renderPolicyComment(change) {
    const lines = change.kind === 'problems' ? problemLines(change) : policy_comment_diffLines(change);
    return `${[policyCommentMarker, ...lines].join('\n').trimEnd()}\n`;
}
function problemLines({ file, problems }) {
    const top = [
        `### The policy file has ${(0,report_words/* counted */.hS)(problems.length, 'problem')}`,
        '',
        'With this file the gate would refuse to run: nothing can be said of its decisions.',
        '',
    ];
    const { lines, left } = fitLines(problems, ({ line, column, path, found, expected, advice }) => {
        const where = path === '' ? '' : ` ${(0,report_text/* markdownCode */.D9)(path)}:`;
        const said = `found ${(0,report_text/* markdownProse */.h$)(found)}; expected ${(0,report_text/* markdownProse */.h$)(expected)}.`;
        const cure = advice === undefined ? '' : ` ${(0,report_text/* markdownProse */.h$)(advice)}`;
        return `- ${(0,report_text/* markdownCode */.D9)(`${file}:${line}:${column}`)}${where} ${said}${cure}`;
    }, longestComment - linesLength(top) - policy_comment_moreReserve);
    return [...top, ...lines, ...(left > 0 ? [`- … and ${(0,report_words/* grouped */.zD)(left)} more.`] : [])];
}
/** Lines that tell of what found no room. */
const policy_comment_moreReserve = 400;
function policy_comment_diffLines({ diff, zone }) {
    const top = policy_comment_topLines(diff);
    const findings = policy_comment_findingLines(diff.findings);
    let room = longestComment - linesLength([...top, ...findings]) - policy_comment_moreReserve;
    const blocks = [];
    const groups = groups_groupChanges(diff.changes);
    for (const [at, group] of groups.entries()) {
        // The later groups keep room for their titles and a few pools.
        const lines = policy_comment_groupLines(group, diff, zone, room - (groups.length - at - 1) * 500);
        if (lines === undefined) {
            blocks.push(`… and ${(0,report_words/* counted */.hS)(groups.length - at, 'kind')} of changes more: replay the record of a run to see them.`);
            break;
        }
        blocks.push(...lines);
        room -= linesLength(lines);
    }
    return [...top, ...findings, ...blocks];
}
function policy_comment_topLines(diff) {
    const title = [`### ${headline(diff)}`, ''];
    if (diff.changed === 0) {
        const details = diff.other_deadline + diff.other_details;
        const same = 'Every pool gets the same verdict, image and next time as before.';
        if (details === 0)
            return [...title, same, ''];
        return [...title, `${same} Deadlines or details differ for ${(0,report_words/* counted */.hS)(details, 'pool')}.`, ''];
    }
    const rows = decision/* verdicts */.r
        .toReversed()
        .filter((verdict) => policy_comment_countOf(diff.before, verdict) + policy_comment_countOf(diff.after, verdict) > 0)
        .map((verdict) => {
        const [old, young] = [policy_comment_countOf(diff.before, verdict), policy_comment_countOf(diff.after, verdict)];
        const change = young === old ? '' : `${young > old ? '+' : '−'}${(0,report_words/* grouped */.zD)(Math.abs(young - old))}`;
        return `| ${verdict} | ${(0,report_words/* grouped */.zD)(old)} | ${(0,report_words/* grouped */.zD)(young)} | ${change} |`;
    });
    return [...title, '| Verdict | Before | After | Change |', '|---|--:|--:|--:|', ...rows, ''];
}
function policy_comment_countOf({ by_verdict: numbers }, verdict) {
    return numbers[verdict] ?? 0;
}
/** Of each list of findings. */
const mostFindingBytes = 8000;
function policy_comment_findingLines({ new: found, solved }) {
    return [...told('New findings on the policy', found), ...told('Solved findings', solved)];
}
function told(title, findings) {
    if (findings.length === 0)
        return [];
    const { lines, left } = fitLines(findings, findingLine, mostFindingBytes);
    return [`**${title}**`, '', ...lines, ...(left > 0 ? [`- … and ${(0,report_words/* grouped */.zD)(left)} more.`] : []), ''];
}
function findingLine({ code, ring, message, cures }) {
    const where = ring === null ? '' : ` ring ${(0,report_text/* markdownCode */.D9)(ring)}`;
    const [cure] = cures;
    const cured = cure === undefined ? '' : ` Cure: ${(0,report_text/* markdownProse */.h$)(cure)}`;
    return `- ${(0,report_text/* markdownCode */.D9)(code)}${where}: ${(0,report_text/* markdownProse */.h$)(message)}${cured}`;
}
/** A group of pools, folded; undefined where not even its title has room. */
function policy_comment_groupLines({ title, changes }, diff, zone, room) {
    const top = [
        `<details><summary>${(0,report_words/* counted */.hS)(changes.length, 'pool')}: ${summaryText(title)}</summary>`,
        '',
        `| Cluster | Pool | Ring | Image | Next time (${(0,report_text/* markdownProse */.h$)(zone)}) | Why |`,
        '|---|---|---|---|---|---|',
    ];
    const tail = ['', '</details>', ''];
    const frame = linesLength([...top, ...tail]) + 60;
    if (frame > room)
        return undefined;
    const { lines, left } = fitLines(changes, (each) => changeRow(each, diff, zone), room - frame);
    const more = left > 0 ? ['', `… and ${(0,report_words/* counted */.hS)(left, 'pool')} more.`] : [];
    return [...top, ...lines, ...more, ...tail];
}
/** Verdicts and codes are our own words; anything else that a record holds shows as code. */
function summaryText(title) {
    return title.replace(/[^\w ,.():→-]/g, '?');
}
function changeRow(change, diff, zone) {
    const { cluster, pool, before, after } = change;
    const both = (tell) => {
        const old = before === null ? undefined : tell(before, diff.before.evaluated_at);
        const young = after === null ? undefined : tell(after, diff.after.evaluated_at);
        if (old === undefined || old === young)
            return young ?? old ?? '';
        return young === undefined ? old : `${old}<br>→ ${young}`;
    };
    const cells = [
        (0,report_text/* tableCode */.KH)((0,resource_id/* shortClusterName */.I8)(cluster)),
        (0,report_text/* tableCode */.KH)(pool),
        both(({ ring }) => (ring === null ? 'none' : (0,report_text/* tableCode */.KH)(ring))),
        both(policy_comment_imageCell),
        both(({ next_eligible_at: at }, now) => nextText(at, now, zone)),
        (0,report_text/* tableCell */.xR)((0,report_text/* markdownProse */.h$)((after ?? before)?.message ?? '')),
    ];
    return `| ${cells.join(' | ')} |`;
}
function policy_comment_imageCell(outcome) {
    const { from, to } = (0,pool_text/* imageTextOf */.gj)(outcome);
    const running = from === undefined ? 'not named' : (0,report_text/* tableCode */.KH)(from);
    return to === undefined ? running : `${running} → ${(0,report_text/* tableCode */.KH)(to)}`;
}
function nextText(at, now, zone) {
    if (at === null)
        return 'no date known';
    return diff_isNow(at, now) ? 'now' : (0,clock/* shortMoment */.pe)((0,time_instant/* parseInstant */.nV)(at), zone);
}

;// CONCATENATED MODULE: ./build/act/policy-comment.js






/**
 * Tells on a pull request that changes the policy file what that would change. The file of the pull
 * request is only read and judged with; nothing else follows from it. One comment, brought up to date.
 */
async function commentPolicy(repository, { number, head }, held, path, result) {
    const proposed = await repository.file(path, head);
    const isSame = proposed?.blob === held.policy?.blob;
    const comment = await repository.findComment(number, policyCommentMarker);
    // A pull request that never touched the policy needs no word on it.
    if (proposed === undefined || (isSame && comment === undefined))
        return [];
    const body = renderPolicyComment(changeOf(proposed.text, path, result));
    const url = `${held.url}/pull/${number}`;
    const step = {
        kind: 'pull-request.commented',
        url,
        number,
        message: `Told pull request ${number} which decisions its policy would change.`,
    };
    if (comment === undefined)
        await repository.createComment(number, body);
    else if (comment.body.replaceAll('\r\n', '\n') !== body) {
        await repository.updateComment(comment.id, body);
    }
    else
        return [];
    return [step];
}
function changeOf(text, file, before) {
    const loaded = (0,load.loadPolicy)(text, file);
    if ('problems' in loaded)
        return { kind: 'problems', file, problems: loaded.problems };
    const { policy: document } = loaded;
    const { facts, history, evaluated_at: now, mode } = before;
    const narrowed = narrowFacts(facts, document.select);
    const after = (0,judge/* judge */.S)(narrowed, (0,compile/* compilePolicy */.C)(document, file), history, now, mode);
    return { kind: 'diff', diff: diffDecisions(before, after), zone: document.zone };
}

// EXTERNAL MODULE: ./build/plan/lockfile.js + 3 modules
var lockfile = __webpack_require__(2698);
;// CONCATENATED MODULE: ./build/plan/proposal-message.js
/**
 * The message of a proposal's commits: a fixed text with names that a lockfile can hold (letters,
 * digits, dots and hyphens), so that no name can turn into a directive such as `[skip ci]`.
 */
function proposalMessage({ ring, images }) {
    const lines = images.map(({ family, version }) => `${safe(family)} ${safe(version)}`);
    return `${subjectOf(ring)}\n\n${lines.join('\n')}\n`;
}
/** Is it the message of a commit that the gate made for the ring? */
function isProposalMessage(message, ring) {
    return message.split('\n')[0] === subjectOf(ring);
}
function subjectOf(ring) {
    return `Approve node images for ring ${ring}`;
}
function safe(name) {
    return name.replaceAll(/[^A-Za-z0-9.-]/g, '_');
}

// EXTERNAL MODULE: ./build/policy-text.js + 1 modules
var policy_text = __webpack_require__(335);
;// CONCATENATED MODULE: ./build/report/closing-comment.js

/** The comment under a pull request that the gate closes. `why` is a sentence of untrusted text. */
function closingComment(why) {
    return [
        `The gate closed this pull request. ${(0,report_text/* markdownProse */.h$)(why)}`,
        '',
        'Nobody said no to its images: when they can be approved again, a new pull request is opened.',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/proposal-marker.js



const objectId = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'no object id of Git');
const words = schemas/* string */.YjP().max(1000);
const proposal_marker_form = {
    name: 'flatcar-gate/proposal@1',
    schema: schemas/* strictObject */.rej({
        ring: file_forms/* ringName */.Cw,
        images: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).max(100),
        heads: schemas/* array */.YOg(objectId).max(10),
        lockfile: objectId.nullable(),
        set_up: schemas/* boolean */.zMY(),
        check: words,
        closed: schemas/* exactOptional */.yqP(words),
        edited: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
    }),
};
/**
 * The first line of a pull request's body.
 *
 * @throws RangeError for a marker that could not be read back.
 */
function markerLine(marker) {
    return writeHidden(proposal_marker_form, marker);
}
/**
 * The body with another marker; all else stays as it is, byte for byte.
 *
 * @throws RangeError for a marker that could not be read back.
 */
function replaceMarker(body, marker) {
    const rest = body.indexOf('\n');
    return `${markerLine(marker)}${rest < 0 ? '' : body.slice(rest)}`;
}
/** Strict: a line of any other form, even an equal one in other words, is no marker. */
function readMarker(line) {
    return readHidden(proposal_marker_form, line);
}

;// CONCATENATED MODULE: ./build/report/proposal-form.js

/** What people write below this line stays theirs. */
const notesLine = '<!-- flatcar-gate:notes -->';
const notesHint = '_Notes: what you write below this line is kept._';
/** Boxes are known by their hidden ids, never by their words. */
const boxLines = [
    '### Boxes',
    '',
    'Tick one, and the next run does it.',
    '',
    '- [ ] <!-- flatcar-gate:box rebuild -->**Rebuild** this pull request from the base branch; commits of people stay in its history',
    '- [ ] <!-- flatcar-gate:box hold -->**Hold** the image in this ring until somebody releases it',
];
const box = /^[-*] \[([ xX])\] <!-- flatcar-gate:box (rebuild|hold) -->/;
/**
 * Reads a body back. Never throws. The marker counts as the first line alone, boxes at the start of
 * a line above the notes, and of each the first; people's text below the notes line is never read.
 */
function parseProposalBody(text) {
    const { managed, notes } = split(text);
    const lines = managed.split(/\r?\n/);
    const marker = readMarker(lines[0] ?? '');
    const boxes = boxesIn(lines);
    return marker === undefined ? { boxes, notes } : { marker, boxes, notes };
}
/**
 * Do two bodies say the same above the notes? Line ends and numbers of nodes do not count: machines
 * come and go, and no decision looks at them.
 */
function sameBody(a, b) {
    return comparable(a) === comparable(b);
}
function comparable(text) {
    const [marker = '', ...lines] = split(text).managed.replaceAll('\r\n', '\n').split('\n');
    const rest = lines
        .join('\n')
        .trimEnd()
        .replace(/(?:at least )?\b[\d,]+ nodes?\b|nodes unknown/g, 'nodes');
    return `${marker}\n${rest}`;
}
/** At the first notes line; the line end right after it belongs to neither part. */
function split(text) {
    const at = text.startsWith(notesLine) ? 0 : text.indexOf(`\n${notesLine}`) + 1;
    if (at === 0 && !text.startsWith(notesLine))
        return { managed: text, notes: '' };
    const notes = text.slice(at + notesLine.length).replace(/^\r?\n/, '');
    return { managed: text.slice(0, at), notes };
}
function boxesIn(lines) {
    const found = new Map();
    for (const line of lines) {
        const [, mark, id] = box.exec(line) ?? [];
        if (mark !== undefined && id !== undefined && !found.has(id))
            found.set(id, mark !== ' ');
    }
    return { rebuild: found.get('rebuild') ?? false, hold: found.get('hold') ?? false };
}

// EXTERNAL MODULE: ./build/act/delete-ref.js
var delete_ref = __webpack_require__(4985);
;// CONCATENATED MODULE: ./build/act/pull-requests.js









/**
 * Carries the steps out in their order. Any step may be the last: what a crash leaves behind is what
 * the plan of the next run begins with. Nothing is written for a pull request that says what it should.
 */
async function carryOut(steps, context) {
    const done = [];
    for (const step of steps) {
        const record = await carryOutOne(step, context);
        if (record === undefined)
            continue;
        if (record.kind !== 'pull-request.unchanged')
            context.progress(record.message);
        done.push(record);
    }
    return done;
}
function carryOutOne(step, context) {
    switch (step.kind) {
        case 'open':
            return pull_requests_open(step, context);
        case 'update':
            return update(step, context);
        case 'close':
            return pull_requests_close(step, context);
        case 'delete-branch':
            return deleteBranch(step, context);
        case 'keep':
            return keep(step, context);
    }
}
async function pull_requests_open({ proposal, branch, onto, replace }, context) {
    const { repository, facts, settings, words } = context;
    const { ring } = proposal;
    if (replace !== undefined && !(await (0,delete_ref/* deleteRefAt */.U)(repository, refOf(replace), replace.head))) {
        return overtaken(ring, branch);
    }
    const parents = onto === undefined ? [facts.head] : [onto, facts.head];
    const head = await repository.createCommit(commitOf(proposal, parents, context));
    const placed = onto === undefined
        ? await repository.createRef(`refs/heads/${branch}`, head)
        : await repository.advanceBranch({ name: branch, head });
    if (placed === 'taken' || placed === 'moved')
        return overtaken(ring, branch);
    const { key: check, app } = await writeCheck(proposal, head, context);
    const byWorkflow = app === workflowApp;
    const extras = hasExtras(settings);
    const marker = {
        ring,
        images: imagesOf(proposal),
        heads: [head],
        lockfile: facts.lockfile?.blob ?? null,
        set_up: !extras,
        check,
    };
    const { number, url } = await repository.createPullRequest({
        branch,
        base: facts.default_branch,
        title: words.title(proposal),
        body: words.body(proposal, marker, '', byWorkflow),
        draft: settings.draft,
    });
    const said = extras
        ? await setUp(number, words.body(proposal, { ...marker, set_up: true }, '', byWorkflow), context)
        : '';
    return {
        kind: 'pull-request.opened',
        ring,
        url,
        number,
        message: `Opened pull request ${number} for ring \`${ring}\`: ${named(proposal)}.${said}`,
    };
}
async function update({ proposal, branch, pull, marker, build }, context) {
    const { repository, facts } = context;
    const { ring } = proposal;
    const { number, url } = pull.facts;
    const wanted = {
        ring,
        images: imagesOf(proposal),
        heads: marker.heads,
        lockfile: facts.lockfile?.blob ?? null,
        set_up: marker.set_up,
        check: marker.check,
    };
    if (build === 'new-commit') {
        const parents = [branch.head, facts.head];
        const head = await repository.createCommit(commitOf(proposal, parents, context));
        const { key: check } = await writeCheck(proposal, head, context);
        // The body names the new head before the branch has it: a crash in between is no person's push.
        const heads = [head, branch.head];
        await writeBody(pull, proposal, { ...wanted, heads, check }, context);
        const moved = await repository.advanceBranch({ name: branch.name, head });
        if (moved === 'moved')
            return { ...overtaken(ring, branch.name), url, number };
        return {
            kind: 'pull-request.updated',
            ring,
            url,
            number,
            message: `Rebuilt pull request ${number} for ring \`${ring}\`: ${named(proposal)}.`,
        };
    }
    const head = marker.heads[0] ?? branch.head;
    const isLate = build === 'advance';
    if (isLate && (await repository.advanceBranch({ name: branch.name, head })) === 'moved') {
        return { ...overtaken(ring, branch.name), url, number };
    }
    const { key } = context.words.check(proposal, head);
    if (key !== marker.check)
        await writeCheck(proposal, head, context);
    const said = marker.set_up
        ? ''
        : await setUp(number, bodyOf(pull, proposal, { ...wanted, check: key, set_up: true }, context), context);
    const isChanged = marker.set_up && (await writeBody(pull, proposal, { ...wanted, check: key }, context));
    const isSame = marker.set_up && !isLate && !isChanged;
    return {
        kind: isSame ? 'pull-request.unchanged' : 'pull-request.updated',
        ring,
        url,
        number,
        message: isSame
            ? `Pull request ${number} for ring \`${ring}\` says what it should.`
            : `Brought pull request ${number} for ring \`${ring}\` up to date.${said}`,
    };
}
async function pull_requests_close({ ring, pull, marker, why, branch }, { repository }) {
    const { number, url, body } = pull.facts;
    await repository.updatePullRequest(number, {
        state: 'closed',
        body: replaceMarker(body, { ...marker, closed: why.slice(0, 500) }),
    });
    await repository.createComment(number, closingComment(why));
    if (branch !== undefined)
        await (0,delete_ref/* deleteRefAt */.U)(repository, refOf(branch), branch.head);
    return {
        kind: 'pull-request.closed',
        ring,
        url,
        number,
        message: `Closed pull request ${number} of ring \`${ring}\`. ${why}`,
    };
}
async function deleteBranch({ ring, branch }, { repository }) {
    if (!(await (0,delete_ref/* deleteRefAt */.U)(repository, refOf(branch), branch.head))) {
        return overtaken(ring, branch.name);
    }
    return { kind: 'branch.deleted', ring, message: `Deleted \`${branch.name}\`: it has served.` };
}
async function keep({ ring, reason, pull, marker, proposal, tell }, context) {
    if (tell && pull !== undefined && marker !== undefined && proposal !== undefined) {
        await writeBody(pull, proposal, { ...marker, edited: true }, context);
    }
    const url = pull === undefined ? {} : { url: pull.facts.url, number: pull.facts.number };
    const name = pull === undefined ? 'its pull request' : `pull request ${pull.facts.number}`;
    return {
        kind: reason === 'branch-not-ours' ? 'branch.left' : 'pull-request.left',
        ring,
        ...url,
        message: `Ring \`${ring}\`: ${keptBecause[reason](name)}`,
    };
}
const keptBecause = {
    edited: (pull) => `${pull} was edited by people and is left alone until its box "rebuild" is ticked.`,
    'not-ours': (pull) => `${pull} is no longer recognised as the gate's; it is left alone.`,
    'branch-not-ours': () => 'the branch has commits of somebody else and no pull request; it is left alone. Delete or rename it.',
    incomplete: (pull) => `something could not be read, so ${pull} is left as it is.`,
    limit: () => 'as many pull requests are open as the policy allows; this one waits for its turn.',
};
function refOf({ name }) {
    return `refs/heads/${name}`;
}
function overtaken(ring, branch) {
    return {
        kind: 'branch.left',
        ring,
        message: `Somebody else wrote to \`${branch}\` at the same time; the next run looks again.`,
    };
}
/** GitHub's own app: the token is that of the workflow. */
const workflowApp = 'github-actions';
function bodyOf({ facts, body }, proposal, marker, { words }) {
    return words.body(proposal, marker, body.notes, facts.author === `${workflowApp}[bot]`);
}
/** @returns whether there was anything to write. */
async function writeBody(pull, proposal, marker, context) {
    const { facts } = pull;
    const { repository, words } = context;
    const text = bodyOf(pull, proposal, marker, context);
    const title = words.title(proposal);
    const isSameTitle = title === facts.title;
    if (isSameTitle && sameBody(text, facts.body))
        return false;
    await repository.updatePullRequest(facts.number, {
        ...(isSameTitle ? {} : { title }),
        body: text,
    });
    return true;
}
async function writeCheck(proposal, head, { repository, words }) {
    const { name, title, summary, key } = words.check(proposal, head);
    const state = proposal.check.state === 'ready' ? 'success' : 'pending';
    return { key, app: await repository.writeCheck({ head, name, state, title, summary }) };
}
/** As code: names of images are not our own words. */
function named(proposal) {
    return imagesOf(proposal)
        .map((image) => `\`${image}\``)
        .join(', ');
}
function hasExtras({ labels, reviewers, team_reviewers: teams, assignees, }) {
    return [labels, reviewers, teams, assignees].some((list) => list.length > 0);
}
/** Labels, reviewers and assignees, once in the life of a pull request: what people change, stays. */
async function setUp(number, body, { repository, settings }) {
    const { labels, reviewers, team_reviewers: teams, assignees } = settings;
    if (labels.length > 0)
        await repository.addLabels(number, labels);
    if (assignees.length > 0)
        await repository.addAssignees(number, assignees);
    const refusal = reviewers.length + teams.length === 0
        ? undefined
        : await repository.requestReviewers(number, reviewers, teams);
    await repository.updatePullRequest(number, { body });
    return refusal === undefined ? '' : ` GitHub took not all reviewers: ${refusal}`;
}
function commitOf(proposal, parents, { facts }) {
    let text = facts.lockfile?.text ?? '';
    for (const { family, version } of proposal.images) {
        const changed = (0,lockfile/* setApproval */.s)(text, { ring: proposal.ring, family, version }, domain_repository/* lockfilePath */.VV);
        if ('problems' in changed)
            throw (0,policy_text/* failureOf */.g5)(changed.problems, domain_repository/* lockfilePath */.VV, 'lockfile.invalid');
        text = changed.text;
    }
    return {
        parents: [...new Set(parents)],
        base: facts.head,
        path: domain_repository/* lockfilePath */.VV,
        text,
        message: proposalMessage(proposal),
    };
}

;// CONCATENATED MODULE: ./build/act/wishes.js
/**
 * The boxes that count. GitHub lets only people with write permission edit what somebody else wrote;
 * that is asked again here, for whoever edited last. No request is sent where no box is ticked.
 */
async function readWishes(repository, pulls, dashboard) {
    const wishes = [];
    const rebuild = new Set();
    const ignored = [];
    const editorOf = async (place) => {
        const editor = await repository.lastEditor(place);
        if (editor?.permission === 'admin' || editor?.permission === 'write')
            return editor.login;
        const who = editor === undefined ? 'GitHub names nobody who ticked it' : `${editor.login} may not write`;
        ignored.push({
            kind: 'box.ignored',
            url: place.url,
            message: `A ticked box in #${place.number} counts for nothing: ${who}.`,
        });
        return undefined;
    };
    for (const { facts, body } of pulls) {
        const { marker, boxes } = body;
        if (marker === undefined || facts.state !== 'open' || !(boxes.hold || boxes.rebuild))
            continue;
        const by = await editorOf(facts);
        if (by === undefined)
            continue;
        if (boxes.rebuild)
            rebuild.add(facts.number);
        if (!boxes.hold)
            continue;
        for (const image of marker.images) {
            wishes.push({ box: { kind: 'hold', ring: marker.ring, image }, by, url: facts.url });
        }
    }
    if (dashboard !== undefined && dashboard.boxes.length > 0) {
        const { issue, boxes } = dashboard;
        const by = await editorOf(issue);
        if (by !== undefined)
            wishes.push(...boxes.map((box) => ({ box, by, url: issue.url })));
    }
    return { wishes, rebuild, ignored };
}

;// CONCATENATED MODULE: ./build/plan/describe-step.js

/** What a dry run says of a step: that it would be taken. */
function describeStep(step) {
    const kind = 'planned';
    switch (step.kind) {
        case 'open': {
            const { ring } = step.proposal;
            const images = names(imagesOf(step.proposal));
            return { kind, ring, message: `Would open a pull request for ring \`${ring}\`: ${images}.` };
        }
        case 'update': {
            const { ring } = step.proposal;
            const { number, url } = step.pull.facts;
            const how = step.build === 'none' ? 'Would check the texts of' : 'Would rebuild';
            const images = names(imagesOf(step.proposal));
>>>>>>> part-nodes:dist/528.index.js
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
    }),
    2872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            parseLockfile: ()=>parseLockfile,
            s: ()=>setApproval
        });
        var problem = __webpack_require__(7530);
        var domain_image = __webpack_require__(1452);
        var file_forms = __webpack_require__(5697);
        var nearest = __webpack_require__(9180);
        const someVersion = "202608.06.1";
        function ringMisfit(name) {
            const expected = file_forms.Cw.safeParse(name).error?.issues[0]?.message;
            if (void 0 === expected) return;
            const better = (0, nearest.pj)(name.slice(0, 100));
            const misfit = {
                found: (0, problem.TL)(name),
                expected
            };
            if (!file_forms.Cw.safeParse(better).success) return misfit;
            return {
                ...misfit,
                advice: `Did you mean ${(0, problem.TL)(better)}?`
            };
        }
        function familyMisfit(family, version) {
            const isVersion = "string" == typeof version && file_forms.K9.safeParse(version).success;
            const image = (0, domain_image.zZ)(family);
            if ("opaque" === image.kind && fits(family, isVersion ? version : someVersion)) return;
            const advice = "known" === image.kind ? `Write the family alone: ${(0, problem.TL)(image.family)}.` : "A family is the name of an image without its version.";
            return {
                found: (0, problem.TL)(family),
                expected: "an image family such as AKSAzureLinux-aclgen2TL",
                advice
            };
        }
        function versionMisfit(version, found) {
            const misfit = {
                found,
                expected: `an image version such as "${someVersion}"`
            };
            if ("null" === found) return {
                ...misfit,
                advice: "To take an approval back remove the entry."
            };
            if ("number" == typeof version) return {
                ...misfit,
                advice: "Put the version in double quotes."
            };
            if ("string" != typeof version) return misfit;
            if (file_forms.K9.safeParse(version).success) return;
            const image = (0, domain_image.zZ)(version);
            if ("opaque" === image.kind) return misfit;
            return {
                ...misfit,
                advice: `Write the version alone: ${(0, problem.TL)(image.version)}.`
            };
        }
        function unknownKey({ name, value }) {
            const advice = ()=>{
                const near = (0, nearest.pA)(name, [
                    "version",
                    "rings"
                ]);
                if (void 0 !== near) return `Did you mean ${(0, problem.TL)(near)}?`;
                return void 0 === value.members ? "Remove it." : 'Rings belong under "rings".';
            };
            return {
                found: `the unknown key ${(0, problem.TL)(name)}`,
                expected: "version or rings",
                advice
            };
        }
        function formatMisfit(version) {
            if (version?.value === 1) return;
            const misfit = {
                found: version?.found ?? "nothing",
                expected: "1"
            };
            if (version?.value === "1") return {
                ...misfit,
                advice: "Remove the quotes."
            };
            if ("number" == typeof version?.value && version.value > 1) {
                const advice = "A later release of Flatcar Gate wrote this file: use that release.";
                return {
                    ...misfit,
                    advice
                };
            }
            return {
                ...misfit,
                advice: 'Write "version": 1.'
            };
        }
        function fits(family, version) {
            const image = (0, domain_image.zZ)(`${family}-${version}`);
            return "known" === image.kind && image.family === family;
        }
        const blank = /[ \t\n\r]*/y;
        const unended = /"(?:[^"\\]|\\.)*\\?$/y;
        const scalar = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
        function jsonProblem(text) {
            const at = firstWrong(text);
            const lines = text.slice(0, at).split("\n");
            const found = at >= text.length ? "the end of the text" : JSON.stringify(text.slice(at, at + 20));
            return {
                line: lines.length,
                column: (lines.at(-1) ?? "").length + 1,
                found
            };
        }
        function firstWrong(text) {
            const open = [];
            let wanted = "value";
            let at = 0;
            for(;;){
                at = skip(blank, text, at) ?? at;
                const found = text[at];
                if (", or end" === wanted) {
                    const inside = open.at(-1);
                    if (void 0 === inside || void 0 === found) return at;
                    if ("," === found) wanted = "{" === inside ? "name" : "value";
                    else {
                        if (found !== closing[inside]) return at;
                        open.pop();
                    }
                    at += 1;
                } else if (":" === wanted) {
                    if (":" !== found) return at;
                    wanted = "value";
                    at += 1;
                } else if ("name or }" === wanted && "}" === found || "value or ]" === wanted && "]" === found) {
                    open.pop();
                    wanted = ", or end";
                    at += 1;
                } else if (wanted.startsWith("value") && ("{" === found || "[" === found)) {
                    open.push(found);
                    wanted = "{" === found ? "name or }" : "value or ]";
                    at += 1;
                } else {
                    const isName = wanted.startsWith("name");
                    const end = isName && '"' !== found ? void 0 : skip(scalar, text, at);
                    if (void 0 === end) return '"' === found && unends(text, at) ? text.length : at;
                    wanted = isName ? ":" : ", or end";
                    at = end;
                }
            }
        }
        const closing = {
            "{": "}",
            "[": "]"
        };
        function unends(text, at) {
            return void 0 !== skip(unended, text, at);
        }
        function skip(form, text, at) {
            form.lastIndex = at;
            return form.test(text) ? form.lastIndex : void 0;
        }
        const depth = 3;
        const mostBytes = 1048576;
        function readJson(given, file) {
            const large = sizeProblem(given);
            if (void 0 !== large) return {
                problems: [
                    large
                ]
            };
            const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
            if ("" === text.trim()) return {
                problems: [
                    nothingThere(file)
                ]
            };
            try {
                JSON.parse(text);
            } catch  {
                return {
                    problems: [
                        syntaxProblem(text, file)
                    ]
                };
            }
            return readValue(lexemesOf(text), depth);
        }
        function sizeProblem(text) {
            const bytes = text.length > mostBytes ? text.length : new TextEncoder().encode(text).length;
            if (bytes <= mostBytes) return;
            return {
                line: 1,
                column: 1,
                path: "",
                found: `a file of more than ${mostBytes} bytes`,
                expected: `at most ${mostBytes} bytes (1 MiB)`,
                advice: "Remove the entries of rings and families that are no longer in use."
            };
        }
        function nothingThere(file) {
            return {
                line: 1,
                column: 1,
                path: "",
                found: "an empty file",
                expected: "a lockfile",
                advice: `Where nothing is approved write {"version": 1, "rings": {}}, or remove ${file}.`
            };
        }
        function syntaxProblem(text, file) {
            const { line, column, found } = jsonProblem(text);
            const lines = text.split("\n");
            const here = (lines[line - 1] ?? "").slice(column - 1);
            const before = [
                ...lines.slice(0, line - 1),
                (lines[line - 1] ?? "").slice(0, column - 1)
            ];
            const advice = adviceFor(here, before.join("\n").trimEnd().slice(-1), file);
            return {
                line,
                column,
                path: "",
                found,
                expected: "valid JSON",
                advice
            };
        }
        function adviceFor(here, before, file) {
            if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(here)) return "Solve the merge conflict: keep the entries of both sides, and remove the marks.";
            if (/^(?:\/[/*]|#)/.test(here)) return "JSON has no comments: remove it.";
            if (/^[}\]]/.test(here) && "," === before) return "Remove the comma before it.";
            if (here.startsWith('"') && /["}\]]/.test(before)) return "Put a comma before it.";
            if (/^[\w']/.test(here)) return "Put each name and version in double quotes.";
            if ("" === here) return `Close what is open; \`git log -p -- ${file}\` shows how it was.`;
            return "Look at the quotes, commas and brackets here and just before.";
        }
        function* lexemesOf(text) {
            let line = 1;
            let start = 0;
            for (const { 0: found, index } of text.matchAll(/\n|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g)){
                if ("\n" !== found) {
                    yield {
                        text: found,
                        line,
                        column: index - start + 1
                    };
                    continue;
                }
                line += 1;
                start = index + 1;
            }
        }
        function readValue(lexemes, levels) {
            const { text = "", line = 1, column = 1 } = lexemes.next().value ?? {};
            const node = {
                line,
                column,
                value: void 0,
                members: void 0
            };
            if ("{" === text && levels > 0) {
                const members = readMembers(lexemes, levels);
                return {
                    ...node,
                    members,
                    found: foundText("object", 0 === members.length)
                };
            }
            if ("{" === text || "[" === text) {
                const isEmpty = 1 === lockfile_text_skip(lexemes);
                const what = "{" === text ? "object" : "list";
                return {
                    ...node,
                    found: foundText(what, isEmpty)
                };
            }
            const value = JSON.parse(text);
            if ("string" == typeof value) return {
                ...node,
                value,
                found: (0, problem.TL)(value)
            };
            return {
                ...node,
                value: "number" == typeof value ? value : void 0,
                found: text.slice(0, 80)
            };
        }
        function foundText(what, isEmpty) {
            if (isEmpty) return `an empty ${what}`;
            return "object" === what ? "an object" : "a list";
        }
        function readMembers(lexemes, levels) {
            const members = [];
            for(let next = lexemes.next().value; void 0 !== next && "}" !== next.text; next = lexemes.next().value){
                if ("," === next.text) continue;
                const { line, column } = next;
                const name = String(JSON.parse(next.text));
                lexemes.next();
                members.push({
                    name,
                    line,
                    column,
                    value: readValue(lexemes, levels - 1)
                });
            }
            return members;
        }
        function lockfile_text_skip(lexemes) {
            let count = 0;
            for(let open = 1; open > 0; count++){
                const next = lexemes.next().value?.text;
                if (void 0 === next) break;
                if ("{" === next || "[" === next) open++;
                if ("}" === next || "]" === next) open--;
            }
            return count;
        }
        function parseLockfile(text, file) {
            const root = readJson(text, file);
            if ("problems" in root) return root;
            const problems = [];
            const approvals = readRoot(root, problems);
            if (problems.length > 0) return {
                problems: (0, problem.zf)(problems)
            };
            return {
                approvals: approvals.toSorted(inOrder)
            };
        }
        function writeLockfile(approvals) {
            const rings = new Map;
            let before;
            for (const entry of approvals.toSorted(inOrder)){
                const [problem] = entryProblems(entry);
                const again = void 0 !== before && 0 === inOrder(before, entry);
                if (void 0 !== problem || again && before?.version !== entry.version) {
                    const { path, found, expected } = problem ?? twoVersions(entry);
                    throw new RangeError(`${path}: found ${found}; expected ${expected}.`);
                }
                if (again) continue;
                const lines = rings.get(entry.ring) ?? [];
                lines.push(`      ${JSON.stringify(entry.family)}: ${JSON.stringify(entry.version)}`);
                rings.set(entry.ring, lines);
                before = entry;
            }
            const texts = [
                ...rings
            ].map(([ring, lines])=>`\n    ${JSON.stringify(ring)}: {\n${lines.join(",\n")}\n    }`);
            const all = 0 === texts.length ? "" : `${texts.join(",")}\n  `;
            return `{\n  "version": 1,\n  "rings": {${all}}\n}\n`;
        }
        function setApproval(text, change, file) {
            const current = "" === text ? {
                approvals: []
            } : parseLockfile(text, file);
            if ("problems" in current) return current;
            const { ring, family, version } = change;
            const isIt = (entry)=>entry.ring === ring && entry.family === family;
            if ((current.approvals.find(isIt)?.version ?? null) === version) return {
                text
            };
            const added = null === version ? [] : [
                {
                    ring,
                    family,
                    version
                }
            ];
            const problems = added.flatMap(entryProblems);
            if (problems.length > 0) return {
                problems: (0, problem.zf)(problems)
            };
            const others = current.approvals.filter((entry)=>!isIt(entry));
            const changed = writeLockfile([
                ...others,
                ...added
            ]);
            const large = sizeProblem(changed);
            return void 0 === large ? {
                text: changed
            } : {
                problems: [
                    large
                ]
            };
        }
        function inOrder(a, b) {
            if (a.ring !== b.ring) return a.ring < b.ring ? -1 : 1;
            if (a.family === b.family) return 0;
            return a.family < b.family ? -1 : 1;
        }
        function entryProblems({ ring, family, version }) {
            const problems = [];
            const place = {
                line: 1,
                column: 1
            };
            report(problems, place, [
                "rings",
                ring
            ], ringMisfit(ring));
            report(problems, place, [
                "rings",
                ring,
                family
            ], familyMisfit(family, version));
            report(problems, place, [
                "rings",
                ring,
                family
            ], versionMisfit(version, (0, problem.TL)(version)));
            return problems;
        }
        function twoVersions({ ring, family }) {
            const path = (0, problem.LF)([
                "rings",
                ring,
                family
            ]);
            return {
                line: 1,
                column: 1,
                path,
                found: "two versions",
                expected: "one version"
            };
        }
        function readRoot(root, problems) {
            const members = membersOf(root, [], "an object with the keys version and rings", problems);
            if (void 0 === members) return [];
            for (const member of members.filter(({ name })=>"version" !== name && "rings" !== name))report(problems, member, [
                member.name
            ], unknownKey(member));
            const version = members.find(({ name })=>"version" === name)?.value;
            report(problems, version ?? root, [
                "version"
            ], formatMisfit(version));
            const rings = members.find(({ name })=>"rings" === name)?.value;
            const expected = "an object with a member for each ring";
            if (void 0 === rings) {
                const advice = 'Where nothing is approved write "rings": {}.';
                report(problems, root, [
                    "rings"
                ], {
                    found: "nothing",
                    expected,
                    advice
                });
                return [];
            }
            const all = membersOf(rings, [
                "rings"
            ], expected, problems) ?? [];
            return all.flatMap((ring)=>readRing(ring, problems));
        }
        function readRing(ring, problems) {
            const path = [
                "rings",
                ring.name
            ];
            report(problems, ring, path, ringMisfit(ring.name));
            const expected = "an object with families and their versions";
            const entries = membersOf(ring.value, path, expected, problems) ?? [];
            return entries.flatMap((entry)=>{
                const { name: family, value } = entry;
                report(problems, entry, [
                    ...path,
                    family
                ], familyMisfit(family, value.value));
                report(problems, value, [
                    ...path,
                    family
                ], versionMisfit(value.value, value.found));
                return "string" == typeof value.value ? [
                    {
                        ring: ring.name,
                        family,
                        version: value.value
                    }
                ] : [];
            });
        }
        function membersOf(node, path, expected, problems) {
            if (void 0 === node.members) report(problems, node, path, {
                found: node.found,
                expected
            });
            const names = new Set;
            return node.members?.filter((member)=>{
                const { name } = member;
                const isNew = !names.has(name);
                names.add(name);
                if (isNew) return true;
                report(problems, member, [
                    ...path,
                    name
                ], {
                    found: `the key ${(0, problem.TL)(name)} a second time`,
                    expected: "each key once",
                    advice: "Remove one of the two."
                });
                return false;
            });
        }
        function report(problems, { line, column }, path, misfit) {
            if (void 0 === misfit) return;
            problems.push({
                line,
                column,
                path: (0, problem.LF)(path).slice(0, 200),
                ...misfit
            });
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
    3978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            propose: ()=>propose,
            proposeOnPullRequest: ()=>proposeOnPullRequest
        });
        var domain_repository = __webpack_require__(8397);
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
                branch: (0, domain_repository.NZ)(ring)
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
        function withPullRequest({ ring, proposal, unknown }, { branch, rebuild }, pull, options) {
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
                const why = whyNothing(ring, marker, options.decisions);
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
                        return [
                            {
                                ...head,
                                kind: "cleared",
                                ring,
                                image,
                                by
                            }
                        ];
                    }
            }
        }
        function openHolds(events) {
            const released = new Set(events.flatMap((each)=>"released" === each.kind ? [
                    each.id
                ] : []));
            return events.filter((each)=>"held" === each.kind && !released.has(each.id));
        }
        var context = __webpack_require__(6676);
        var domain_image = __webpack_require__(1452);
        var resource_id = __webpack_require__(1679);
        var schemas = __webpack_require__(8816);
        var file_forms = __webpack_require__(5697);
        var report_text = __webpack_require__(3920);
        function writeHidden({ name, schema }, data) {
            const parsed = schema.safeParse(data);
            if (!parsed.success) {
                const [issue] = parsed.error.issues;
                const path = issue?.path.join(".") ?? "";
                throw new RangeError(`${name} ${path}: ${issue?.message ?? "no data of its form"}.`);
            }
            const text = `\x3c!-- ${name} ${(0, report_text.jc)(parsed.data)} --\x3e`;
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
        function readJson(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return;
            }
        }
        const dashboardMarker = "\x3c!-- flatcar-gate/dashboard@1 --\x3e";
        const word = schemas.YjP().min(1).max(400);
        const dashboard_form_form = {
            name: "flatcar-gate/box@1",
            schema: schemas.gMt("kind", [
                schemas.rej({
                    kind: schemas.euz("approve"),
                    ring: file_forms.Cw,
                    family: word,
                    version: word
                }),
                schemas.rej({
                    kind: schemas.euz("hold"),
                    ring: file_forms.Cw,
                    image: word
                }),
                schemas.rej({
                    kind: schemas.euz("release"),
                    id: word
                }),
                schemas.rej({
                    kind: schemas.euz("retry"),
                    ring: file_forms.Cw,
                    image: word
                })
            ])
        };
        function boxLine(box, markdown) {
            if (!dashboard_form_form.schema.safeParse(box).success) return;
            return `- [ ] ${writeHidden(dashboard_form_form, box)}${markdown}`;
        }
        const ticked = /^[-*] \[[xX]\] (<\x21-- flatcar-gate\/box@1 \{[ -~]*?\} --\x3e)/;
        function parseDashboard(text) {
            const [first, ...lines] = text.split(/\r?\n/);
            if (first !== dashboardMarker) return [];
            const found = new Map;
            for (const line of lines){
                const note = ticked.exec(line)?.[1];
                const box = void 0 === note ? void 0 : readHidden(dashboard_form_form, note);
                if (void 0 !== note && void 0 !== box && !found.has(note)) found.set(note, box);
            }
            return [
                ...found.values()
            ];
        }
        function sameDashboard(a, b) {
            return plainEnds(a) === plainEnds(b);
        }
        function plainEnds(text) {
            return text.replaceAll("\r\n", "\n").trimEnd();
        }
        var report_words = __webpack_require__(4702);
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
            }, `**Approve** ${(0, report_text.D9)(image)} for ring ${(0, report_text.D9)(ring)} (${(0, report_words.hS)(pools, "pool")})`);
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
            const made = boxLine(box, markdown);
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
            return b.row.decisions.length - a.row.decisions.length || (0, report_words.n6)(a.key, b.key);
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
            ].toSorted(([a, x], [b, y])=>y - x || (0, report_words.n6)(a, b)).map(([text])=>text);
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
                `… and ${(0, report_words.zD)(left)} other reasons`
            ] : [];
            const cells = [
                null === ring ? "none" : (0, report_text.KH)(ring),
                imageCell(row),
                (0, report_words.zD)(decisions.length),
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
            return 0 === undated ? span : `${span}; ${(0, report_words.zD)(undated)} without a date`;
        }
        function fitLines(items, line, room) {
            const lines = [];
            let bytes = 0;
            for (const item of items){
                const made = line(item);
                const length = (0, report_text.wI)(made) + 1;
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
            return lines.reduce((sum, line)=>sum + (0, report_text.wI)(line) + 1, 0);
        }
        var report_problems = __webpack_require__(5567);
        const longestDashboard = 6e4;
        function renderDashboard(view) {
            const blocks = blocksOf(view);
            const top = topLines(view);
            const frames = blocks.flatMap(({ head, tail })=>[
                    ...head,
                    ...tail,
                    " ".repeat(moreReserve)
                ]);
            let room = longestDashboard - linesLength([
                ...top,
                ...frames
            ]);
            const lines = [
                ...top
            ];
            for (const [at, block] of blocks.entries()){
                const kept = blocks.slice(at + 1).reduce((sum, { rows, boxes })=>sum + Math.min(ownShare, linesLength([
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
            const first = fitLines(boxes, whole, Math.max(room / 2, room - linesLength(rows)));
            const shown = fitLines(rows, whole, room - first.bytes);
            const more = shown.left > 0 ? [
                "",
                `… and ${(0, report_words.hS)(shown.left, "row")} more: ${elsewhere}`
            ] : [];
            const moreBoxes = first.left > 0 ? [
                `- … and ${(0, report_words.zD)(first.left)} more: ${elsewhere}`
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
                    `${title} ${(0, report_words.zD)(count)}`
                ];
            });
            const file = repository.policy?.path;
            const url = `${repository.url}/blob/${repository.default_branch}/${file ?? ""}`;
            const policy = (0, context.Ky)(result);
            const rings = void 0 === policy ? [] : policy.rings.map(report_text.D9);
            const order = rings.length > 12 ? (0, report_words.K1)(rings, 12) : rings.join(" → ");
            return [
                dashboardMarker,
                ...0 === tally.length ? [
                    "No pools found."
                ] : [
                    `**${tally.join(" \xb7 ")}**`
                ],
                "",
                `${(0, context.Cm)(result)}${0 === rings.length ? "" : ` \xb7 rings ${order}`} \xb7 ${void 0 === file ? "policy" : (0, report_text.iQ)("policy", url)} ${(0, report_text.D9)(result.policy.sha256.slice(0, 12))}`,
                "",
                ...boxHelp(view.approve)
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
                            `### ${title} (${(0, report_words.zD)(pools)})`,
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
                ...laterBlock(view),
                ...problemBlock(view)
            ];
        }
        function laterBlock({ later }) {
            if (0 === later.length) return [];
            const rows = later.map(({ ring, images, why })=>{
                const named = (0, report_words.K1)(images.map(report_text.D9), 5);
                return `- Ring ${(0, report_text.D9)(ring)}, ${named}: ${(0, report_text.h$)(why)}`;
            });
            const head = [
                `### Pull requests that wait (${(0, report_words.zD)(later.length)})`,
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
                        `### Problems (${(0, report_words.zD)(rows.length)})`,
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
        async function bringDashboard(issue, { repository, facts, policy: { dashboard }, events, result, planned }) {
            const body = renderDashboard({
                result,
                repository: facts,
                proposals: result.steps.flatMap(({ ring, number, url, kind })=>void 0 === ring || void 0 === number || void 0 === url || "pull-request.closed" === kind ? [] : [
                        {
                            ring,
                            number,
                            url
                        }
                    ]),
                later: planned.flatMap((step)=>"keep" === step.kind && "limit" === step.reason && void 0 !== step.proposal ? [
                        {
                            ring: step.ring,
                            images: imagesOf(step.proposal),
                            why: laterBecause
                        }
                    ] : []),
                holds: openHolds(events),
                approve: dashboard.approve,
                problems: []
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
            if (sameDashboard(body, issue.body)) return {
                kind: "dashboard.unchanged",
                url,
                message: `The dashboard, issue ${number}, is up to date.`
            };
            await repository.updateIssue(number, body);
            return {
                kind: "dashboard.updated",
                url,
                message: `Updated the dashboard, issue ${number}.`
            };
        }
        var journal = __webpack_require__(5480);
        var judge = __webpack_require__(3767);
        var compile = __webpack_require__(1246);
        var load = __webpack_require__(5806);
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
        var decision = __webpack_require__(9393);
        var say_time = __webpack_require__(1596);
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
            const { lines, left } = fitLines(problems, ({ line, column, path, found, expected, advice })=>{
                const where = "" === path ? "" : ` ${(0, report_text.D9)(path)}:`;
                const said = `found ${(0, report_text.h$)(found)}; expected ${(0, report_text.h$)(expected)}.`;
                const cure = void 0 === advice ? "" : ` ${(0, report_text.h$)(advice)}`;
                return `- ${(0, report_text.D9)(`${file}:${line}:${column}`)}${where} ${said}${cure}`;
            }, longestComment - linesLength(top) - policy_comment_moreReserve);
            return [
                ...top,
                ...lines,
                ...left > 0 ? [
                    `- … and ${(0, report_words.zD)(left)} more.`
                ] : []
            ];
        }
        const policy_comment_moreReserve = 400;
        function policy_comment_diffLines({ diff, zone }) {
            const top = policy_comment_topLines(diff);
            const findings = policy_comment_findingLines(diff.findings);
            let room = longestComment - linesLength([
                ...top,
                ...findings
            ]) - policy_comment_moreReserve;
            const blocks = [];
            const groups = groups_groupChanges(diff.changes);
            for (const [at, group] of groups.entries()){
                const lines = policy_comment_groupLines(group, diff, zone, room - (groups.length - at - 1) * 500);
                if (void 0 === lines) {
                    blocks.push(`… and ${(0, report_words.hS)(groups.length - at, "kind")} of changes more: replay the record of a run to see them.`);
                    break;
                }
                blocks.push(...lines);
                room -= linesLength(lines);
            }
            return [
                ...top,
                ...findings,
                ...blocks
            ];
        }
        function policy_comment_topLines(diff) {
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
            const { lines, left } = fitLines(findings, findingLine, mostFindingBytes);
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
            const frame = linesLength([
                ...top,
                ...tail
            ]) + 60;
            if (frame > room) return;
            const { lines, left } = fitLines(changes, (each)=>changeRow(each, diff, zone), room - frame);
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
                both(policy_comment_imageCell),
                both(({ next_eligible_at: at }, now)=>nextText(at, now, zone)),
                (0, report_text.xR)((0, report_text.h$)((after ?? before)?.message ?? ""))
            ];
            return `| ${cells.join(" | ")} |`;
        }
        function policy_comment_imageCell(outcome) {
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
        var lockfile = __webpack_require__(2872);
        function proposalMessage({ ring, images }) {
            const lines = images.map(({ family, version })=>`${safe(family)} ${safe(version)}`);
            return `${subjectOf(ring)}\n\n${lines.join("\n")}\n`;
        }
        function isProposalMessage(message, ring) {
            return message.split("\n")[0] === subjectOf(ring);
        }
        function subjectOf(ring) {
            return `Approve node images for ring ${ring}`;
        }
        function safe(name) {
            return name.replaceAll(/[^A-Za-z0-9.-]/g, "_");
        }
        var policy_text = __webpack_require__(9920);
        function closingComment(why) {
            return [
                `The gate closed this pull request. ${(0, report_text.h$)(why)}`,
                "",
                "Nobody said no to its images: when they can be approved again, a new pull request is opened.",
                ""
            ].join("\n");
        }
        const objectId = schemas.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "no object id of Git");
        const words = schemas.YjP().max(1e3);
        const proposal_marker_form = {
            name: "flatcar-gate/proposal@1",
            schema: schemas.rej({
                ring: file_forms.Cw,
                images: schemas.YOg(schemas.YjP().min(1).max(400)).max(100),
                heads: schemas.YOg(objectId).max(10),
                lockfile: objectId.nullable(),
                set_up: schemas.zMY(),
                check: words,
                closed: schemas.yqP(words),
                edited: schemas.yqP(schemas.zMY())
            })
        };
        function markerLine(marker) {
            return writeHidden(proposal_marker_form, marker);
        }
        function replaceMarker(body, marker) {
            const rest = body.indexOf("\n");
            return `${markerLine(marker)}${rest < 0 ? "" : body.slice(rest)}`;
        }
        function readMarker(line) {
            return readHidden(proposal_marker_form, line);
        }
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
            const marker = readMarker(lines[0] ?? "");
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
        var delete_ref = __webpack_require__(5156);
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
            if (void 0 !== replace && !await (0, delete_ref.U)(repository, refOf(replace), replace.head)) return overtaken(ring, branch);
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
            if ("taken" === placed || "moved" === placed) return overtaken(ring, branch);
            const { key: check, app } = await writeCheck(proposal, head, context);
            const byWorkflow = app === workflowApp;
            const extras = hasExtras(settings);
            const marker = {
                ring,
                images: imagesOf(proposal),
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
                images: imagesOf(proposal),
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
                    ...overtaken(ring, branch.name),
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
                ...overtaken(ring, branch.name),
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
            return {
                kind: isSame ? "pull-request.unchanged" : "pull-request.updated",
                ring,
                url,
                number,
                message: isSame ? `Pull request ${number} for ring \`${ring}\` says what it should.` : `Brought pull request ${number} for ring \`${ring}\` up to date.${said}`
            };
        }
        async function pull_requests_close({ ring, pull, marker, why, branch }, { repository }) {
            const { number, url, body } = pull.facts;
            await repository.updatePullRequest(number, {
                state: "closed",
                body: replaceMarker(body, {
                    ...marker,
                    closed: why.slice(0, 500)
                })
            });
            await repository.createComment(number, closingComment(why));
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
            if (!await (0, delete_ref.U)(repository, refOf(branch), branch.head)) return overtaken(ring, branch.name);
            return {
                kind: "branch.deleted",
                ring,
                message: `Deleted \`${branch.name}\`: it has served.`
            };
        }
<<<<<<< HEAD:dist/978.index.js
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
        function overtaken(ring, branch) {
            return {
                kind: "branch.left",
                ring,
                message: `Somebody else wrote to \`${branch}\` at the same time; the next run looks again.`
            };
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
            if (isSameTitle && sameBody(text, facts.body)) return false;
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
            return imagesOf(proposal).map((image)=>`\`${image}\``).join(", ");
        }
        function hasExtras({ labels, reviewers, team_reviewers: teams, assignees }) {
            return [
                labels,
                reviewers,
                teams,
                assignees
            ].some((list)=>list.length > 0);
        }
        async function setUp(number, body, { repository, settings }) {
            const { labels, reviewers, team_reviewers: teams, assignees } = settings;
            if (labels.length > 0) await repository.addLabels(number, labels);
            if (assignees.length > 0) await repository.addAssignees(number, assignees);
            const refusal = reviewers.length + teams.length === 0 ? void 0 : await repository.requestReviewers(number, reviewers, teams);
            await repository.updatePullRequest(number, {
                body
            });
            return void 0 === refusal ? "" : ` GitHub took not all reviewers: ${refusal}`;
        }
        function commitOf(proposal, parents, { facts }) {
            let text = facts.lockfile?.text ?? "";
            for (const { family, version } of proposal.images){
                const changed = (0, lockfile.s)(text, {
                    ring: proposal.ring,
                    family,
                    version
                }, domain_repository.VV);
                if ("problems" in changed) throw (0, policy_text.g5)(changed.problems, domain_repository.VV, "lockfile.invalid");
                text = changed.text;
            }
            return {
                parents: [
                    ...new Set(parents)
                ],
                base: facts.head,
                path: domain_repository.VV,
                text,
                message: proposalMessage(proposal)
            };
        }
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
        function describeStep(step) {
            const kind = "planned";
            switch(step.kind){
                case "open":
                    {
                        const { ring } = step.proposal;
                        const images = names(imagesOf(step.proposal));
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
                        const images = names(imagesOf(step.proposal));
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
        function names(images) {
            return images.map((image)=>`\`${image}\``).join(", ");
        }
        var plan_journal = __webpack_require__(1617);
        var candidate = __webpack_require__(750);
        function proposalsOf(decisions, policy, approvals) {
            return policy.rings.filter(({ approval })=>"pull-request" === approval).map((ring)=>planOf(ring, decisions, policy, approvals));
        }
        function planOf(ring, decisions, policy, approvals) {
            const members = decisions.filter(({ subject })=>subject.ring === ring.name);
            const unknown = members.some(({ verdict })=>"unknown" === verdict || "error" === verdict);
            const newest = new Map;
            const open = members.filter(isOpen);
            for (const { to } of open){
                const image = (0, domain_image.zZ)(to ?? "");
                if (null === to || "known" !== image.kind) continue;
                const { family, version } = image;
                const before = newest.get(family);
                if (void 0 !== before && !(0, candidate.U)(to, before.image)) continue;
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
            return times.reduce((a, b)=>(0, time_instant.nV)(b) > (0, time_instant.nV)(a) ? b : a);
        }
        function earliest(times) {
            return times.reduce((a, b)=>(0, time_instant.nV)(b) < (0, time_instant.nV)(a) ? b : a);
        }
        var sightings = __webpack_require__(8230);
        var external_node_crypto_ = __webpack_require__(7598);
        var duration = __webpack_require__(1563);
        const order = [
            "block",
            "unknown",
            "needs-person",
            "wait",
            "pass",
            "not-applicable"
=======
    }
}
function names(images) {
    return images.map((image) => `\`${image}\``).join(', ');
}

// EXTERNAL MODULE: ./build/plan/journal.js
var plan_journal = __webpack_require__(8984);
// EXTERNAL MODULE: ./build/policy/candidate.js
var candidate = __webpack_require__(9351);
;// CONCATENATED MODULE: ./build/plan/proposals.js



/**
 * For each ring that asks for approval by pull request: the newest image of each family that nobody
 * has approved yet and that nothing but time, or the approval itself, keeps from a pool.
 */
function proposalsOf(decisions, policy, approvals) {
    return policy.rings
        .filter(({ approval }) => approval === 'pull-request')
        .map((ring) => planOf(ring, decisions, policy, approvals));
}
function planOf(ring, decisions, policy, approvals) {
    const members = decisions.filter(({ subject }) => subject.ring === ring.name);
    const unknown = members.some(({ verdict }) => verdict === 'unknown' || verdict === 'error');
    const newest = new Map();
    const open = members.filter(isOpen);
    for (const { to } of open) {
        const image = (0,domain_image/* parseImage */.zZ)(to ?? '');
        if (to === null || image.kind !== 'known')
            continue;
        const { family, version } = image;
        const before = newest.get(family);
        if (before !== undefined && !(0,candidate/* isNewer */.U)(to, before.image))
            continue;
        const approved = approvals.find((each) => each.ring === ring.name && each.family === family);
        newest.set(family, {
            family,
            version,
            image: to,
            ...(approved === undefined ? {} : { approved: approved.version }),
        });
    }
    if (newest.size === 0)
        return { ring: ring.name, unknown };
    const images = [...newest.values()].toSorted((a, b) => (a.family < b.family ? -1 : 1));
    const isProposed = ({ to }) => images.some(({ image }) => image === to);
    const before = policy.rings[ring.index - 1];
    return {
        ring: ring.name,
        unknown,
        proposal: {
            ring: ring.name,
            ...(before === undefined ? {} : { ring_before: before.name }),
            images,
            decisions: members.filter(isProposed),
            check: checkOf(open.filter(isProposed)),
        },
    };
}
/** Gates that judge the image or the pool: while one of them objects, there is nothing to approve. */
const judging = new Set([
    'lifecycle',
    'controller',
    'image',
    'denied',
    'hold',
    'engine',
    'ring',
]);
/** Gates whose time must have passed before the check on the pull request is green. */
const maturing = new Set(['soak', 'age']);
/** Is the approval all that a person can give to this pool now? */
function isOpen({ to, gates, relaxed }) {
    if (to === null)
        return false;
    const standing = gates.filter((entry) => entry.mode === 'enforce' && !relaxed.some(({ gate }) => gate === entry.gate));
    const asks = standing.some(({ gate, result }) => gate === 'approval' && result === 'needs-person');
    return asks && standing.every((entry) => !objects(entry));
}
function objects({ gate, result }) {
    if (result === 'pass' || result === 'not-applicable')
        return false;
    // A busy pool is free again by itself; a stopped or failed one is not.
    if (gate === 'support')
        return result !== 'wait';
    return judging.has(gate);
}
function checkOf(decisions) {
    const waits = decisions.map(matures);
    const starts = decisions.flatMap(({ next_eligible_at: at }) => (at === null ? [] : [at]));
    const next = starts.length === 0 ? {} : { next_start: earliest(starts) };
    if (waits.some((wait) => wait === 'ripe'))
        return { state: 'ready', ...next };
    const known = waits.filter((wait) => wait !== 'unknown');
    return { state: 'pending', ...(known.length === 0 ? {} : { until: earliest(known) }), ...next };
}
/** When the image is ripe for the pool: the later of soak and minimum age. */
function matures({ gates, relaxed }) {
    const times = gates.flatMap((entry) => {
        if (!maturing.has(entry.gate) || entry.mode !== 'enforce')
            return [];
        if (entry.result === 'pass' || entry.result === 'not-applicable')
            return [];
        if (relaxed.some(({ gate }) => gate === entry.gate))
            return [];
        return [entry.clears_at ?? 'unknown'];
    });
    if (times.length === 0)
        return 'ripe';
    if (times.includes('unknown'))
        return 'unknown';
    return times.reduce((a, b) => ((0,time_instant/* parseInstant */.nV)(b) > (0,time_instant/* parseInstant */.nV)(a) ? b : a));
}
function earliest(times) {
    return times.reduce((a, b) => ((0,time_instant/* parseInstant */.nV)(b) < (0,time_instant/* parseInstant */.nV)(a) ? b : a));
}

// EXTERNAL MODULE: ./build/plan/sightings.js
var sightings = __webpack_require__(7463);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/time/duration.js
var duration = __webpack_require__(814);
;// CONCATENATED MODULE: ./build/report/gate-groups.js





/** What needs eyes first. */
const order = [
    'block',
    'unknown',
    'needs-person',
    'wait',
    'pass',
    'not-applicable',
];
/**
 * The gates of many pools, a group for each gate and result. Nothing in it changes while the
 * decisions stay the same: when something was read is left out.
 */
function gateGroups(decisions, zone) {
    const known = new Map();
    for (const { gates } of decisions) {
        for (const entry of gates)
            gate_groups_count(known, entry, zone);
    }
    const groups = [...known.values()].map(({ gate, result, warns, pools, found }) => {
        const texts = [...found].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
        return { gates: [gate], result, warns, pools, found: texts };
    });
    return joinSilent(groups).toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
}
function gate_groups_count(known, entry, zone) {
    const { gate, mode, result } = entry;
    const warns = mode === 'warn';
    const key = `${gate} ${result} ${mode}`;
    const group = known.get(key) ?? { gate, result, warns, pools: 0, found: new Map() };
    known.set(key, group);
    group.pools += 1;
    const text = foundText(entry, zone);
    if (text !== undefined)
        group.found.set(text, (group.found.get(text) ?? 0) + 1);
}
function foundText(entry, zone) {
    // Regions that had the image at the same time are told together.
    if (entry.gate === 'age' && 'counted_from' in entry.evidence)
        return ageText(entry, zone);
    if ('code' in entry && entry.code === 'approval.missing')
        return 'Merging approves it.';
    return 'message' in entry ? entry.message : passText(entry, zone);
}
function ageText(entry, zone) {
    const { evidence } = entry;
    const asked = `an age of ${gate_groups_duration(String(evidence['min_age']))} is asked`;
    const ends = 'clears_at' in entry && entry.clears_at !== undefined;
    const reached = ends ? `, reached ${(0,say_time/* sayMoment */.G)((0,time_instant/* parseInstant */.nV)(entry.clears_at), zone)}` : '';
    return `Out since ${time(evidence, 'counted_from', zone)}; ${asked}${reached}.`;
}
/** Gates with the same result of as many pools, and nothing to add, share a row. */
function joinSilent(groups) {
    const joined = [];
    for (const group of groups) {
        const at = joined.findIndex((other) => {
            if (other.found.length > 0 || group.found.length > 0 || other.warns !== group.warns)
                return false;
            return other.result === group.result && other.pools === group.pools;
        });
        const other = joined[at];
        if (other === undefined)
            joined.push(group);
        else
            joined[at] = { ...other, gates: [...other.gates, ...group.gates] };
    }
    return joined;
}
/** On what grounds a gate passes, where a reader would ask; the pool's own images stand elsewhere. */
function passText({ gate, evidence }, zone) {
    if (Object.keys(evidence).length === 0)
        return undefined;
    const text = (key) => String(evidence[key] ?? '');
    switch (gate) {
        case 'ring':
            return `Ring ${text('ring')} proved ${versionOf(text('image'))} ${time(evidence, 'proven_at', zone)}.`;
        case 'soak':
            return `The soak of ${gate_groups_duration(text('soak'))} in ring ${text('ring')} is over.`;
        case 'approval':
            return `Version ${text('version')} is approved.`;
        case 'window':
            return text('windows');
        case 'maintenance':
            return `${text('configuration')}: ${text('window')}`;
        case 'engine':
            return `A snapshot can be taken from ${(0,resource_id/* shortClusterName */.I8)(text('source_cluster'))}/${text('source_pool')}.`;
        case 'lifecycle':
            return `${text('os')}: support ends ${text('support_ended')}.`;
        case 'age':
        case 'support':
        case 'controller':
        case 'image':
        case 'denied':
        case 'hold':
        case 'freeze':
        case 'budget':
            return undefined;
    }
}
function versionOf(name) {
    const image = (0,domain_image/* parseImage */.zZ)(name);
    return image.kind === 'known' ? image.version : name;
}
function time(evidence, key, zone) {
    return (0,say_time/* sayMoment */.G)((0,time_instant/* parseInstant */.nV)(String(evidence[key])), zone);
}
function gate_groups_duration(text) {
    const length = (0,duration/* parseDuration */.E9)(text);
    return length === undefined ? text : (0,duration/* sayDuration */.kP)(length);
}

;// CONCATENATED MODULE: ./build/report/gate-rows.js


const gateHead = [
    '| Gate | Result | Pools | Found |',
    '|---|---|--:|---|',
];
/** Different findings that are told of one gate. */
const mostFound = 3;
const resultWords = {
    block: '**blocks**',
    unknown: '**unknown**',
    'needs-person': '**needs a person**',
    wait: 'waits',
    pass: 'passes',
    'not-applicable': 'does not apply',
};
/** A row for `gateHead`. */
function gateRow({ gates, result, warns, pools, found }) {
    const several = found.length > 1;
    const shown = found.slice(0, mostFound).map(([text, number]) => {
        return `${(0,report_text/* tableCell */.xR)((0,report_text/* markdownProse */.h$)(text))}${several ? ` (${(0,report_words/* grouped */.zD)(number)})` : ''}`;
    });
    const left = found.length - mostFound;
    const said = [...shown, ...(left > 0 ? [`… and ${(0,report_words/* grouped */.zD)(left)} more`] : [])].join('<br>');
    const word = `${resultWords[result]}${warns ? ' (warns only)' : ''}`;
    return `| ${gates.join(', ')} | ${word} | ${(0,report_words/* grouped */.zD)(pools)} | ${said} |`;
}

;// CONCATENATED MODULE: ./build/report/proposal-pools.js







/** More pools than this are summed up, and listed in a folded table. */
const openPools = 20;
/** Rows of sums. */
const mostSums = 20;
function nodesIn({ facts }) {
    const known = new Map();
    for (const { id, pools } of facts.clusters) {
        for (const { name, nodes } of pools)
            known.set((0,memory/* poolKey */.i)(id, name), nodes);
    }
    return ({ subject }) => known.get((0,memory/* poolKey */.i)(subject.cluster, subject.pool));
}
/** `23 pools in 8 clusters`. */
function poolsText(decisions) {
    return `${(0,report_words/* counted */.hS)(decisions.length, 'pool')} in ${(0,report_words/* counted */.hS)(clustersIn(decisions), 'cluster')}`;
}
function clustersIn(decisions) {
    return new Set(decisions.map(({ subject }) => subject.cluster.toLowerCase())).size;
}
/** `180 nodes`, or what is known of their number. */
function nodesText(decisions, nodesOf) {
    const numbers = decisions.map(nodesOf);
    const known = numbers.filter((number) => number !== undefined);
    if (known.length === 0)
        return 'nodes unknown';
    const sum = known.reduce((total, number) => total + number, 0);
    return `${known.length < numbers.length ? 'at least ' : ''}${(0,report_words/* counted */.hS)(sum, 'node')}`;
}
/**
 * The soonest first, then those without a date: a table that is cut shows what moves next. By names
 * where times are the same.
 */
function soonestFirst(decisions) {
    return decisions.toSorted((a, b) => {
        const [left, right] = [startOf(a), startOf(b)];
        if (left !== right)
            return left < right ? -1 : 1;
        return (0,report_words/* compareText */.n6)((0,pool_text/* clusterOf */.es)(a), (0,pool_text/* clusterOf */.es)(b)) || (0,report_words/* compareText */.n6)(a.subject.pool, b.subject.pool);
    });
}
function startOf({ next_eligible_at: next }) {
    return next === null ? Infinity : (0,time_instant/* parseInstant */.nV)(next);
}
/** The table of single pools, as far as there is room. */
function poolLines(decisions, words, room) {
    const head = [
        `| Cluster | Pool | Size | From → to | Next start (${(0,report_text/* markdownProse */.h$)(words.result.policy.resolved.zone)}) |`,
        '|---|---|--:|---|---|',
    ];
    const row = (decision) => {
        const nodes = nodesText([decision], words.nodesOf);
        const cells = [
            (0,report_text/* tableCode */.KH)((0,pool_text/* clusterOf */.es)(decision)),
            (0,report_text/* tableCode */.KH)(decision.subject.pool),
            nodes,
            changeCell(decision, words),
            startCell(decision, words.result),
>>>>>>> part-nodes:dist/528.index.js
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
<<<<<<< HEAD:dist/978.index.js
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
                ...fitLines(soonestFirst(decisions), row, room)
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
            const { lines, left } = fitLines([
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
                markerLine(marker),
                ...leadLines(proposal, context),
                ...true === marker.edited ? editedLines : [],
                ...proofLines(proposal, context.result.policy.resolved.zone)
            ];
            const bottom = [
                ...insideLines,
                ...meaningLines(proposal, context),
                ...boxLines,
                "",
                notesHint,
                "",
                notesLine
            ];
            const longest = Math.min(longestBody, longestWithNotes - (0, report_text.wI)(notes));
            const room = longest - linesLength([
                ...top,
                ...bottom
            ]);
            const gates = gateLines(proposal, context, Math.min(room / 2, mostGateBytes));
            const pools = poolSection(proposal, context, room - linesLength(gates));
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
            const { lines, left } = fitLines(images, imageLine, mostImageBytes);
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
            const { lines, left } = fitLines([
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
            const length = (0, duration.E9)(String(soak?.["soak"] ?? ""));
            if (void 0 === length) return proof;
            const ends = (0, say_time.G)(proven + length, zone);
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
            const frame = linesLength([
                ...top,
                ...open,
                ...end,
                "",
                moreText(decisions.length)
            ]);
            const heads = linesLength(poolLines([], words, 0).head);
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
            const { lines, left } = fitLines(groups, gateRow, room - linesLength(top) - 100);
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
            const { lines, left } = fitLines(groups, gateRow, longestCheck - linesLength(top) - 100);
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
            const rings = ringsToLookAt(memory);
            const [facts, pulls, issue] = await Promise.all([
                clusters.observe(selection, progress),
                readPullRequests(repository, rings),
                policy.dashboard.enabled ? repository.findIssue(dashboardLabel) : void 0
            ]);
            const board = issue && {
                issue,
                boxes: parseDashboard(issue.body)
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
                    ...wishes.flatMap((wish)=>eventsOfWish(wish, known, rules, now, run))
                ];
            const events = [
                ...memory.events,
                ...fresh(memory.events)
            ];
            const history = (0, plan_journal.historyOf)(events, memory.approvals, policy.dashboard.approve);
            const result = (0, judge.S)(facts, policy, history, now, "propose");
            const states = await readStates(repository, memory, pulls, rebuild);
            const plans = withForgottenRings(proposalsOf(result.decisions, policy, memory.approvals), rings);
            const planned = planPullRequests(plans, (ring)=>states.get(ring) ?? noState, {
                incomplete: facts.problems.length > 0,
                limit: policy.pull_requests.limit,
                lockfile: held.lockfile?.blob ?? null,
                decisions: result.decisions
            });
            const steps = [
                ...ignored
            ];
            if (dryRun) return {
                ...result,
                steps: [
                    ...steps,
                    ...planned.map(describeStep)
                ]
            };
            const known = {
                journal: held.journal,
                events: memory.events
            };
            const { added } = await (0, journal.a)(repository, known, fresh, now);
            if (added > 0) steps.push(journalStep(added, held.url));
            const context = {
                repository,
                facts: held,
                settings: policy.pull_requests,
                words: proposalWords(result, held),
                progress
            };
            steps.push(...await carryOut(planned, context));
            if (policy.dashboard.enabled) {
                const after = {
                    ...result,
                    steps
                };
                const work = {
                    repository,
                    facts: held,
                    policy,
                    events,
                    result: after,
                    planned
                };
                steps.push(await bringDashboard(board?.issue, work));
            }
            return {
                ...result,
                steps
            };
        }
        const noState = {
            pull_requests: [],
            branch_is_ours: false,
            rebuild: false
        };
        function ringsToLookAt({ policy, facts }) {
            const asking = policy.rings.filter(({ approval })=>"pull-request" === approval).map(({ name })=>name);
            const start = `${domain_repository.$j}ring-`;
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
                        unknown: false
                    }))
            ];
        }
        async function readPullRequests(repository, rings) {
            const found = await Promise.all(rings.map(async (ring)=>{
                const pulls = await repository.pullRequests((0, domain_repository.NZ)(ring));
                const read = pulls.map((facts)=>({
                        facts,
                        body: parseProposalBody(facts.body)
                    }));
                return [
                    ring,
                    read
                ];
            }));
            return new Map(found);
        }
        async function readStates(repository, { facts }, pulls, rebuild) {
            const states = new Map;
            for (const [ring, read] of pulls){
                const branch = facts.branches.find(({ name })=>name === (0, domain_repository.NZ)(ring));
                const isExplained = void 0 === branch || read.some((pull)=>"open" === pull.facts.state || pull.facts.head === branch.head);
                const isOurs = !isExplained && isProposalMessage((await repository.commit(branch.head)).message, ring);
                states.set(ring, {
                    ...void 0 === branch ? {} : {
                        branch
                    },
                    pull_requests: read,
                    branch_is_ours: isOurs,
                    rebuild: read.some(({ facts: { number, state } })=>"open" === state && rebuild.has(number))
                });
            }
            return states;
        }
        function journalStep(added, url) {
            return {
                kind: "journal.appended",
                url: `${url}/tree/${domain_repository.$j}journal`,
                message: `Added ${1 === added ? "one fact" : `${added} facts`} to the journal.`
            };
        }
    })
=======
        return `| ${cells.join(' | ')} |`;
    };
    const { lines, left } = fitLines([...groups.values()].slice(0, mostSums), row, room);
    const more = Math.max(0, groups.size - mostSums) + left;
    return [
        `| From → to | Pools | Clusters | Size | Next start (${(0,report_text/* markdownProse */.h$)(words.result.policy.resolved.zone)}) |`,
        '|---|--:|--:|--:|---|',
        ...lines,
        ...(more > 0 ? ['', `… and ${(0,report_words/* counted */.hS)(more, 'row')} more.`] : []),
    ];
}
function changeCell(decision, { one_family: oneFamily }) {
    const { family, from, to } = (0,pool_text/* imageTextOf */.gj)(decision);
    const running = from === undefined ? 'not named' : (0,report_text/* tableCode */.KH)(from);
    const change = to === undefined ? running : `${running} → ${(0,report_text/* tableCode */.KH)(to)}`;
    return family === undefined || oneFamily ? change : `${(0,report_text/* tableCode */.KH)(family)} ${change}`;
}
/** The moment alone where only time or the approval is missing; else with what stands in the way. */
function startCell(decision, result) {
    const { next_eligible_at: next, verdict } = decision;
    const plain = verdict === 'needs-approval' || verdict === 'waiting' || verdict === 'eligible';
    const code = plain && next !== null ? deadlineOf(decision) : blockerOf(decision);
    const why = code === undefined ? '' : ` (${(0,report_text/* tableCode */.KH)(code)})`;
    if (next === null)
        return `no date known${why}`;
    if ((0,time_instant/* parseInstant */.nV)(next) <= (0,time_instant/* parseInstant */.nV)(result.evaluated_at))
        return `once merged${why}`;
    return `${(0,clock/* shortMoment */.pe)((0,time_instant/* parseInstant */.nV)(next), result.policy.resolved.zone)}${why}`;
}
/** A deadline that lets the pool start earlier than its ring's rules do. */
function deadlineOf({ relaxed }) {
    return relaxed.length > 0 ? 'deadline.relaxed' : undefined;
}
/** The first thing in the way that merging does not clear. */
function blockerOf({ gates, reason_code: code }) {
    for (const entry of gates) {
        if (entry.mode === 'enforce' && 'code' in entry && entry.gate !== 'approval')
            return entry.code;
    }
    return code;
}

;// CONCATENATED MODULE: ./build/report/proposal-texts.js




/** GitHub takes 256 characters. */
const longestTitle = 200;
/** `Node images for ring prod: AKSAzureLinux-aclgen2TL 202610.08.0 and 2 more`; plain text. */
function proposalTitle({ ring, images }) {
    const [first] = images;
    const named = first === undefined ? 'none' : `${first.family} ${first.version}`;
    const more = images.length > 1 ? ` and ${(0,report_words/* grouped */.zD)(images.length - 1)} more` : '';
    const start = `Node images for ring ${(0,report_text/* titleText */.Qw)(ring)}: ${(0,report_text/* titleText */.Qw)(named)}`;
    const room = longestTitle - more.length;
    return `${start.length > room ? `${start.slice(0, room - 1)}…` : start}${more}`;
}
/** Where the proposal stands, in one line without an end. May hold untrusted text. */
function statusText(proposal, { policy, evaluated_at: now }) {
    const { state, until, next_start: start } = proposal.check;
    const { zone } = policy.resolved;
    if (state === 'pending') {
        const what = pendingText(proposal);
        return until === undefined
            ? `${what}; no date known`
            : `${what} until ${sayInstant(until, zone)}`;
    }
    if (start === undefined)
        return 'Ready; no date known for the first start';
    if ((0,time_instant/* parseInstant */.nV)(start) <= (0,time_instant/* parseInstant */.nV)(now))
        return 'Ready; the first pool may start once merged';
    return `Ready; first start ${sayInstant(start, zone)}`;
}
function sayInstant(instant, zone) {
    return (0,say_time/* sayMoment */.G)((0,time_instant/* parseInstant */.nV)(instant), zone);
}
/** What runs: of soak and minimum age the one that ends when the check turns. */
function pendingText({ ring_before: before, decisions, check }) {
    const waits = decisions.flatMap(({ gates }) => gates.filter(isWait));
    const last = waits.find((entry) => 'clears_at' in entry && entry.clears_at === check.until);
    const gate = (last ?? waits[0])?.gate;
    if (gate === 'age')
        return 'Minimum age not reached';
    return before === undefined ? 'Waits for the image' : `Soaking in ring ${before}`;
}
function isWait({ gate, mode, result }) {
    return mode === 'enforce' && result === 'wait' && (gate === 'soak' || gate === 'age');
}

;// CONCATENATED MODULE: ./build/report/proposal-body.js












/** GitHub refuses bodies of more than 65,536 characters. These are bytes, of which there are no fewer. */
const longestBody = 58_000;
/** With the notes of people, whose room is what is left. */
const longestWithNotes = 65_000;
/** The table of gates leaves room for pools. */
const mostGateBytes = 20_000;
/** Of the lists of images. */
const mostImageBytes = 5000;
/**
 * The body of a ring's pull request in GitHub's Markdown. Holds no relative time: the same decisions
 * give the same bytes, but for numbers of nodes.
 *
 * @throws RangeError for a marker that could not be read back.
 */
function renderProposalBody(view) {
    const { proposal, marker, notes, context } = view;
    const top = [
        markerLine(marker),
        ...leadLines(proposal, context),
        ...(marker.edited === true ? editedLines : []),
        ...proofLines(proposal, context.result.policy.resolved.zone),
    ];
    const bottom = [
        ...insideLines,
        ...meaningLines(proposal, context),
        ...boxLines,
        '',
        notesHint,
        '',
        notesLine,
    ];
    const longest = Math.min(longestBody, longestWithNotes - (0,report_text/* utf8Length */.wI)(notes));
    const room = longest - linesLength([...top, ...bottom]);
    const gates = gateLines(proposal, context, Math.min(room / 2, mostGateBytes));
    const pools = poolSection(proposal, context, room - linesLength(gates));
    return `${[...top, ...pools, ...gates, ...bottom].join('\n')}\n${notes}`;
}
function leadLines(proposal, context) {
    const { ring, images, decisions } = proposal;
    const size = `${poolsText(decisions)}, ${nodesText(decisions, nodesIn(context.result))}`;
    const [only] = images;
    const status = `**${(0,report_text/* markdownProse */.h$)(statusText(proposal, context.result))}.**`;
    if (only !== undefined && images.length === 1) {
        const target = `${(0,report_text/* markdownCode */.D9)(only.family)} ${(0,report_text/* markdownCode */.D9)(only.version)}`;
        const lead = `Moves ring ${(0,report_text/* markdownCode */.D9)(ring)} to ${target}: ${size}.${approvedText(only.approved)}`;
        return [lead, '', status, ''];
    }
    const { lines, left } = fitLines(images, imageLine, mostImageBytes);
    return [
        `Moves ring ${(0,report_text/* markdownCode */.D9)(ring)} to ${(0,report_words/* counted */.hS)(images.length, 'image')}: ${size}.`,
        '',
        ...lines,
        ...(left > 0 ? [`- … and ${(0,report_words/* grouped */.zD)(left)} more: see the changed file.`] : []),
        '',
        status,
        '',
    ];
}
function imageLine({ family, version, approved }) {
    return `- ${(0,report_text/* markdownCode */.D9)(family)} ${(0,report_text/* markdownCode */.D9)(version)}.${approvedText(approved)}`;
}
function approvedText(approved) {
    if (approved === undefined)
        return ' Nothing was approved here before.';
    return ` Approved until now: ${(0,report_text/* markdownCode */.D9)(approved)}.`;
}
const editedLines = [
    '> [!WARNING]',
    '> Somebody has committed to this branch. The gate leaves the branch alone until the box “rebuild” below is ticked.',
    '',
];
/** What the ring before has shown, once for each image. */
function proofLines({ ring_before: before, decisions }, zone) {
    const title = ['### Proof so far', ''];
    if (before === undefined) {
        return [...title, 'This is the first ring: it takes images without a proof by another one.', ''];
    }
    const found = new Map();
    for (const { to, gates } of decisions) {
        if (to === null || found.has(to))
            continue;
        const ring = gates.find(({ gate }) => gate === 'ring')?.evidence;
        const soak = gates.find(({ gate }) => gate === 'soak')?.evidence;
        if (ring !== undefined)
            found.set(to, `- ${(0,report_text/* markdownCode */.D9)(to)}: ${proofText(ring, soak, zone)}`);
    }
    if (found.size === 0)
        return [...title, `Nothing is known of ring ${(0,report_text/* markdownCode */.D9)(before)}.`, ''];
    const { lines, left } = fitLines([...found.values()], (line) => line, mostImageBytes);
    const more = left > 0 ? [`- … and ${(0,report_words/* counted */.hS)(left, 'image')} more.`] : [];
    return [...title, ...lines, ...more, ''];
}
function proofText(ring, soak, zone) {
    const text = (key) => String(ring[key] ?? '');
    const { proven_at: provenAt } = ring;
    const numbers = `${text('proven')} of ${text('pools')} pools (${text('needed')} needed)`;
    if (ring['pools'] === undefined)
        return 'no evidence of the ring before was asked for.';
    const name = `ring ${(0,report_text/* markdownCode */.D9)(text('ring'))}`;
    if (typeof provenAt !== 'string')
        return `not proven by ${name} yet: ${numbers}.`;
    const proven = (0,time_instant/* parseInstant */.nV)(provenAt);
    const proof = `proven by ${name} on ${numbers}, ${(0,report_text/* markdownProse */.h$)((0,say_time/* sayMoment */.G)(proven, zone))}.`;
    const failed = soak?.['failed_at'];
    if (typeof failed === 'string') {
        const moment = (0,report_text/* markdownProse */.h$)((0,say_time/* sayMoment */.G)((0,time_instant/* parseInstant */.nV)(failed), zone));
        return `${proof} A probe failed ${moment} and does not hold yet.`;
    }
    const length = (0,duration/* parseDuration */.E9)(String(soak?.['soak'] ?? ''));
    if (length === undefined)
        return proof;
    const again = soak?.['again_from'];
    const from = typeof again === 'string' ? (0,time_instant/* parseInstant */.nV)(again) : proven;
    const ends = (0,say_time/* sayMoment */.G)(from + length, zone);
    return `${proof} Soak of ${(0,duration/* sayDuration */.kP)(length)}, until ${(0,report_text/* markdownProse */.h$)(ends)}.`;
}
function poolSection({ ring, decisions, images }, { result }, room) {
    const words = { result, nodesOf: nodesIn(result), one_family: images.length === 1 };
    const windows = result.policy.resolved.rings.find(({ name }) => name === ring)?.windows ?? [];
    const folded = decisions.length > openPools;
    const top = [
        `### Pools (${(0,report_words/* grouped */.zD)(decisions.length)})`,
        '',
        ...(windows.length === 0 ? [] : [`Windows: ${(0,report_words/* examples */.K1)(windows.map(report_text/* markdownCode */.D9), 5)}.`]),
        'A next start is the first moment that the gates leave; budgets may put single pools later.',
        '',
        ...(folded ? [...sumLines(decisions, words, room / 3), ''] : []),
    ];
    const open = folded ? ['<details><summary>Every pool, the soonest first</summary>', ''] : [];
    const end = folded ? ['', '</details>', ''] : [''];
    const frame = linesLength([...top, ...open, ...end, '', moreText(decisions.length)]);
    const heads = linesLength(poolLines([], words, 0).head);
    const { head, lines, left } = poolLines(decisions, words, room - frame - heads);
    return [
        ...top,
        ...open,
        ...(lines.length === 0 ? [] : [...head, ...lines]),
        ...(left > 0 ? ['', moreText(left)] : []),
        ...end,
    ];
}
function moreText(left) {
    return `… and ${(0,report_words/* counted */.hS)(left, 'pool')} more: the summary of the run and the JSON file that its output \`result-path\` names have them all.`;
}
function gateLines({ decisions }, { result }, room) {
    const groups = gateGroups(decisions, result.policy.resolved.zone);
    const top = ['### Gates', '', ...gateHead];
    const { lines, left } = fitLines(groups, gateRow, room - linesLength(top) - 100);
    const more = left > 0 ? ['', `… and ${(0,report_words/* counted */.hS)(left, 'row')} more.`] : [];
    return [...top, ...lines, ...more, ''];
}
const insideLines = [
    '### Inside the image',
    '',
    `Not known in this version of the gate. ${(0,report_text/* markdownLink */.iQ)('The release notes of AKS', 'https://github.com/Azure/AKS/releases')} name the images of each release.`,
    '',
];
function meaningLines({ ring, images }, context) {
    const { repository, result, workflow_token: plain } = context;
    const these = images.length === 1 ? 'this image' : 'these images';
    const hash = (0,report_text/* markdownCode */.D9)(result.policy.sha256.slice(0, 12));
    const file = repository.policy?.path;
    const url = `${repository.url}/blob/${repository.default_branch}/${file ?? ''}`;
    const policy = file === undefined ? 'the policy' : (0,report_text/* markdownLink */.iQ)('the policy', url);
    return [
        '### What merging and closing do',
        '',
        `- **Merge** approves ${these} for ring ${(0,report_text/* markdownCode */.D9)(ring)}. Each pool still waits for its next start; ${policy} (hash ${hash}) decides when.`,
        `- **Close** refuses exactly ${these} for this ring. A newer image gets a new pull request. Reopen to take the no back.`,
        '- **Go back:** AKS can put a pool back to its previous image for 7 days after its upgrade, one step.',
        ...(plain
            ? [
                '- **No workflows:** this was opened with the token of a workflow, and GitHub starts no workflows for that. Give the gate the token of a GitHub App, or close and reopen this once to start them.',
            ]
            : []),
        '',
    ];
}

;// CONCATENATED MODULE: ./build/report/proposal-check.js







/** GitHub refuses summaries of more than 65,535 characters; these are bytes. */
const longestCheck = 60_000;
/** What the check run on a proposal's head says. The same decisions give the same bytes. */
function checkText(proposal, result) {
    const { ring, images, decisions, check } = proposal;
    const named = images.map(({ image }) => (0,report_text/* markdownCode */.D9)(image));
    const groups = gateGroups(decisions, result.policy.resolved.zone);
    const top = [
        `Ring ${(0,report_text/* markdownCode */.D9)(ring)}, ${poolsText(decisions)}: ${(0,report_words/* examples */.K1)(named, 10)}.`,
        '',
        check.state === 'pending'
            ? 'This check waits for the image: for its soak in the ring before and its minimum age.'
            : 'The image may be approved. Windows, freezes and budgets hold the start, not the approval.',
        '',
        ...gateHead,
    ];
    const { lines, left } = fitLines(groups, gateRow, longestCheck - linesLength(top) - 100);
    const more = left > 0 ? ['', `… and ${(0,report_words/* counted */.hS)(left, 'row')} more.`] : [];
    return {
        title: (0,report_text/* titleText */.Qw)(statusText(proposal, result)),
        summary: `${[...top, ...lines, ...more].join('\n')}\n`,
    };
}

;// CONCATENATED MODULE: ./build/proposal-words.js




/** How the proposals of one run are put into words. */
function proposalWords(result, repository) {
    return {
        title: proposalTitle,
        body: (proposal, marker, notes, workflowToken) => renderProposalBody({
            proposal,
            marker,
            notes,
            context: { result, repository, workflow_token: workflowToken },
        }),
        check(proposal, head) {
            const { title, summary } = checkText(proposal, result);
            const text = JSON.stringify([head, proposal.check.state, title, summary]);
            const key = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
            return { name: `flatcar-gate/${proposal.ring}`, title, summary, key };
        },
    };
}

;// CONCATENATED MODULE: ./build/propose.js

















/**
 * For a run on a pull request: what its policy file would change, told as a comment. The pull requests
 * of the gate are left to runs on the default branch.
 */
async function proposeOnPullRequest({ clusters, repository, clock }, { selection, dryRun, config }, { policy, history, facts: held }, pull, progress) {
    const facts = await clusters.observe(selection, progress);
    const result = (0,judge/* judge */.S)(facts, policy, history, clock.now(), 'propose');
    if (dryRun)
        return result;
    return { ...result, steps: await commentPolicy(repository, pull, held, config, result) };
}
/**
 * Keeps the pull requests and the dashboard in step with what the policy would allow next. The journal
 * comes first: a no, a hold or an approval is on record before anything follows from it.
 *
 * @param run names this run in the journal.
 */
async function propose({ clusters, repository, clock }, { selection, dryRun }, memory, run, progress) {
    const { policy, facts: held } = memory;
    const rings = ringsToLookAt(memory);
    const [facts, pulls, issue] = await Promise.all([
        clusters.observe(selection, progress),
        readPullRequests(repository, rings),
        policy.dashboard.enabled ? repository.findIssue(dashboardLabel) : undefined,
    ]);
    const board = issue && { issue, boxes: parseDashboard(issue.body) };
    const { wishes, rebuild, ignored } = await readWishes(repository, [...pulls.values()].flat(), board);
    const now = clock.now();
    const rules = { approve: policy.dashboard.approve };
    const fresh = (known) => [
        ...(0,sightings/* firstSights */.P)(facts, known, run),
        ...(0,sightings/* refusals */.K)([...pulls.values()].flat(), known, now, run),
        ...wishes.flatMap((wish) => eventsOfWish(wish, known, rules, now, run)),
    ];
    const events = [...memory.events, ...fresh(memory.events)];
    const history = (0,plan_journal.historyOf)(events, memory.approvals, policy.dashboard.approve);
    const result = (0,judge/* judge */.S)(facts, policy, history, now, 'propose');
    const states = await readStates(repository, memory, pulls, rebuild);
    const plans = withForgottenRings(proposalsOf(result.decisions, policy, memory.approvals), rings);
    const planned = planPullRequests(plans, (ring) => states.get(ring) ?? noState, {
        incomplete: facts.problems.length > 0,
        limit: policy.pull_requests.limit,
        lockfile: held.lockfile?.blob ?? null,
        decisions: result.decisions,
    });
    const steps = [...ignored];
    if (dryRun)
        return { ...result, steps: [...steps, ...planned.map(describeStep)] };
    const known = { journal: held.journal, events: memory.events };
    const { added } = await (0,journal/* appendJournal */.a)(repository, known, fresh, now);
    if (added > 0)
        steps.push(journalStep(added, held.url));
    const context = {
        repository,
        facts: held,
        settings: policy.pull_requests,
        words: proposalWords(result, held),
        progress,
    };
    steps.push(...(await carryOut(planned, context)));
    if (policy.dashboard.enabled) {
        const after = { ...result, steps };
        const work = { repository, facts: held, policy, events, result: after, planned };
        steps.push(await bringDashboard(board?.issue, work));
    }
    return { ...result, steps };
}
const noState = { pull_requests: [], branch_is_ours: false, rebuild: false };
/** Rings that ask for approval, and those of which a branch is left. */
function ringsToLookAt({ policy, facts }) {
    const asking = policy.rings
        .filter(({ approval }) => approval === 'pull-request')
        .map(({ name }) => name);
    const start = `${domain_repository/* branchPrefix */.$j}ring-`;
    const left = facts.branches
        .filter(({ name }) => name.startsWith(start))
        .map(({ name }) => name.slice(start.length));
    return [...new Set([...asking, ...left])];
}
/** A ring that no longer asks for approval has nothing to propose: what it left is withdrawn. */
function withForgottenRings(plans, rings) {
    const known = new Set(plans.map(({ ring }) => ring));
    const forgotten = rings.filter((ring) => !known.has(ring));
    return [...plans, ...forgotten.map((ring) => ({ ring, unknown: false }))];
}
async function readPullRequests(repository, rings) {
    const found = await Promise.all(rings.map(async (ring) => {
        const pulls = await repository.pullRequests((0,domain_repository/* ringBranch */.NZ)(ring));
        const read = pulls.map((facts) => ({
            facts,
            body: parseProposalBody(facts.body),
        }));
        return [ring, read];
    }));
    return new Map(found);
}
/** Asks for the last commit only of a branch that no pull request explains. */
async function readStates(repository, { facts }, pulls, rebuild) {
    const states = new Map();
    for (const [ring, read] of pulls) {
        const branch = facts.branches.find(({ name }) => name === (0,domain_repository/* ringBranch */.NZ)(ring));
        const isExplained = branch === undefined ||
            read.some((pull) => pull.facts.state === 'open' || pull.facts.head === branch.head);
        const isOurs = !isExplained && isProposalMessage((await repository.commit(branch.head)).message, ring);
        states.set(ring, {
            ...(branch === undefined ? {} : { branch }),
            pull_requests: read,
            branch_is_ours: isOurs,
            rebuild: read.some(({ facts: { number, state } }) => state === 'open' && rebuild.has(number)),
        });
    }
    return states;
}
function journalStep(added, url) {
    return {
        kind: 'journal.appended',
        url: `${url}/tree/${domain_repository/* branchPrefix */.$j}journal`,
        message: `Added ${added === 1 ? 'one fact' : `${added} facts`} to the journal.`,
    };
}


/***/ })

>>>>>>> part-nodes:dist/528.index.js
};
