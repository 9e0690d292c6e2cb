export const id = 722;
export const ids = [722,99,984];
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

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ rollbackPool),
/* harmony export */   II: () => (/* binding */ planRollback),
/* harmony export */   Ki: () => (/* binding */ rollbackFailed),
/* harmony export */   uB: () => (/* binding */ offerRollbacks)
/* harmony export */ });
/* harmony import */ var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);
/* harmony import */ var _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8913);
/* harmony import */ var _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8867);
/* harmony import */ var _plan_planned_requests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(496);
/* harmony import */ var _plan_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9151);
/* harmony import */ var _policy_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3215);
/* harmony import */ var _tick_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9519);
/* harmony import */ var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7070);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4351);










/** AKS forgets where a pool came from after a week; a hold of a month outlasts a new image. */
const automaticHold = 30 * _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/** So many failed pools are asked in one run whether they can be put back. */
const mostOffers = 10;
/**
 * Puts one pool back to the image that it left last. The hold comes first: without a rollback it does
 * no harm, but a rollback without a hold would be undone by the next run.
 */
async function rollbackPool(tick, wish) {
    const { target, reason, holdFor, by } = wish;
    const first = await readOffer(tick, target);
    if (first === undefined)
        return;
    const { reading } = first;
    const taken = reading.pool.image ?? '';
    hold(tick, wish, taken, holdFor);
    await (0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .flush */ .bX)(tick);
    if (!(await (0,_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .holdsLock */ .ub)(tick)))
        return;
    const second = await readOffer(tick, target);
    if (second === undefined)
        return;
    const { offer } = second;
    if (!(0,_plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__/* .sameImage */ .G4)(second.reading.pool.image, taken) || offer.image !== first.offer.image) {
        tell(tick, target, 'rollback.left', 'it changed while it was being held; nothing was sent');
        return;
    }
    const { upgrades, clock } = tick.ports;
    const also = tick.locked === undefined ? [] : [tick.locked];
    const request = { reading: second.reading, image: offer.image, also };
    let verdict = (0,_plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .writeVerdict */ .P1)(await upgrades.rollback(request));
    if (verdict.kind === 'unclear') {
        const settled = await upgrades.settleUnclear({ reading: second.reading, write: 'rollback' });
        verdict = (0,_plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .settledVerdict */ .rm)(settled, clock.now());
    }
    if (verdict.kind !== 'accepted') {
        const kind = verdict.kind === 'refused' ? 'rollback.refused' : 'rollback.left';
        tell(tick, target, kind, `not put back to ${offer.image}: ${verdict.why}`);
        return;
    }
    const ring = ringOf(tick, target);
    const { cluster, pool } = target;
    const head = { at: verdict.at, run: tick.run, cluster, pool };
    const who = by === undefined ? {} : { by };
    const entry = { ...head, kind: 'rolled-back', from: taken, image: offer.image };
    (0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(tick, { ...entry, ...(0,_upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__/* .inRing */ .GI)(ring), ...who }, (0,_upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__/* .failedEntry */ .aK)(head, taken, ring, `rolled back: ${reason}`));
    tick.facts = (0,_plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .withPool */ .Le)(tick.facts, target, (facts) => ({
        ...facts,
        provisioning_state: 'Updating',
    }));
    await (0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .flush */ .bX)(tick);
    tell(tick, target, 'pool.rolled-back', `goes back from ${taken} to ${offer.image}: ${reason}`);
}
/** Where the policy lets the gate do so by itself, once for each pool and image. */
async function rollbackFailed(tick, failures) {
    for (const { target, ring, reason, upgrade } of failures) {
        if (ring?.rollback !== 'automatic')
            continue;
        const word = (0,_plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)((0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .eventsOf */ .XL)(tick))(upgrade.key, upgrade.image);
        if (word === 'rolled-back')
            continue;
        await rollbackPool(tick, { target, reason, holdFor: automaticHold });
    }
}
/** Tells which failed pools can be put back, and until when. */
async function offerRollbacks(tick) {
    const failed = (0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .historyNow */ .NE)(tick).failed.filter(({ cleared_at: cleared, ...each }) => {
        return cleared === undefined && (0,_plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__/* .sameImage */ .G4)((0,_plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .poolOf */ .e9)(tick.facts, each)?.pool.image, each.image);
    });
    const pools = new Map(failed.map((each) => [(0,_policy_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .poolKey */ .i)(each.cluster, each.pool), each]));
    for (const { cluster, pool } of [...pools.values()].slice(0, mostOffers)) {
        const region = (0,_plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .poolOf */ .e9)(tick.facts, { cluster, pool })?.cluster.region ?? '';
        const read = await tick.ports.upgrades.readPool({ cluster, pool, region });
        if (read.kind !== 'read')
            continue;
        const offer = offerOf(read.reading, tick.ports.clock.now());
        if (offer.kind !== 'offered')
            continue;
        const target = { cluster, pool, region };
        const words = `can be put back to ${offer.image} until ${offer.until}, by mode rollback`;
        tell(tick, target, 'rollback.offered', words);
    }
}
/** Tells what a rollback would send. */
async function planRollback(tick, { target }) {
    const found = await readOffer(tick, target);
    if (found === undefined)
        return;
    const { image, kubernetes_version: kubernetes } = found.offer;
    const words = `would be held and put back to ${image}: ${(0,_plan_planned_requests_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedRollback */ .p)(target, image, kubernetes)}`;
    tell(tick, target, 'planned', words);
}
async function readOffer(tick, target) {
    const read = await tick.ports.upgrades.readPool(target);
    if (read.kind !== 'read') {
        tell(tick, target, 'rollback.left', read.kind === 'gone' ? read.message : read.problem.message);
        return undefined;
    }
    const { reading } = read;
    tick.facts = (0,_plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .withReading */ .tl)(tick.facts, reading);
    const offer = offerOf(reading, tick.ports.clock.now());
    if (offer.kind === 'offered')
        return { reading, offer };
    const why = offer.reasons.map((reason) => reasonWords[reason]).join('; ');
    tell(tick, target, 'rollback.refused', `can not be put back: ${why}`);
    return undefined;
}
function offerOf(reading, now) {
    const previous = (0,_plan_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .previousImage */ .h0)(reading.recently_used)?.image ?? '';
    return (0,_plan_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackOffer */ .bn)(reading, previous, now);
}
const reasonWords = {
    'not-recorded': 'AKS has no record of an image before this one',
    'window-over': 'it left its last image more than seven days ago, or at a time that is not known',
    'same-image': 'it runs that image already',
    'other-family': 'its last image is of another OS',
    'channel-on': "an upgrade channel of the cluster is on and would undo it; set both to 'none' first",
    'not-settled': 'it is busy, failed or stopped',
    unsupported: 'the gate does not write to a pool of this kind',
};
function hold(tick, { target, reason, by }, image, holdFor) {
    const { cluster, pool } = target;
    const now = tick.ports.clock.now();
    const until = (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)((0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(now) + holdFor);
    const id = `${cluster}/${pool}/${image}/${now}`;
    const who = by === undefined ? {} : { by };
    const entry = { at: now, run: tick.run, kind: 'held', id, cluster, pool, image };
    (0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(tick, { ...entry, reason: `Rolled back: ${reason}`.slice(0, 1_000), until, ...who });
    tell(tick, target, 'pool.held', `held on ${image} until ${until}: ${reason}`);
}
function ringOf(tick, { cluster, pool }) {
    return (0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .worldNow */ .JE)(tick).fleet.ringOf((0,_policy_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .poolKey */ .i)(cluster, pool))?.name;
}
function tell(tick, target, kind, words) {
    const { cluster, pool } = target;
    const message = `${(0,_upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(cluster, pool)}: ${words.replace(/\.$/, '')}.`;
    (0,_tick_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(tick, { kind, ...(0,_upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__/* .inRing */ .GI)(ringOf(tick, target)), cluster, pool, message });
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ beginTick),
/* harmony export */   JE: () => (/* binding */ worldNow),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   NE: () => (/* binding */ historyNow),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   bX: () => (/* binding */ flush),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   r8: () => (/* binding */ decideNow)
/* harmony export */ });
/* harmony import */ var _plan_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8984);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6310);
/* harmony import */ var _policy_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4398);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);




function beginTick(given) {
    const { facts, policy, events } = given.memory;
    return {
        ...given,
        policy,
        steps: [],
        journal: facts.journal,
        events,
        pending: [],
        lock: undefined,
        head: facts.head,
        locked: undefined,
        verified: undefined,
        closed: undefined,
    };
}
function say(tick, step) {
    tick.steps.push(step);
    tick.progress(step.message);
}
/** All that is remembered: what the journal holds, and what it is about to hold. */
function eventsOf(tick) {
    return tick.pending.length === 0 ? tick.events : [...tick.events, ...tick.pending];
}
function historyNow(tick) {
    return (0,_plan_journal_js__WEBPACK_IMPORTED_MODULE_0__.historyOf)(eventsOf(tick), tick.memory.approvals, tick.policy.dashboard.approve);
}
function worldNow(tick) {
    return (0,_policy_world_js__WEBPACK_IMPORTED_MODULE_2__/* .worldAt */ .a)(tick.facts, tick.policy, historyNow(tick), tick.ports.clock.now());
}
function decideNow(tick) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(tick.facts, tick.policy, historyNow(tick), tick.ports.clock.now());
}
/** Entries for the journal. They count from now on, and are written by `flush`. */
function note(tick, ...entries) {
    tick.pending = [...tick.pending, ...entries];
}
/** Writes what is pending, if anything is. */
async function flush(tick) {
    const { pending, ports, journal, events } = tick;
    if (pending.length === 0)
        return;
    const fresh = (known) => pending.filter((entry) => !isKnown(entry, known));
    const known = { journal, events };
    const written = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .appendJournal */ .a)(ports.repository, known, fresh, ports.clock.now());
    tick.journal = written.journal;
    tick.events = written.events;
    tick.pending = tick.pending.filter((entry) => !pending.includes(entry));
}
/** Other runs write first sights too. */
function isKnown(entry, known) {
    if (entry.kind !== 'first-seen')
        return false;
    const { image, region } = entry;
    return known.some((each) => each.kind === 'first-seen' && each.image === image && each.region === region);
}


/***/ }),

/***/ 7070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  di: () => (/* binding */ adopt),
  aK: () => (/* binding */ failedEntry),
  GI: () => (/* binding */ inRing),
  Vb: () => (/* binding */ nameOf),
  XC: () => (/* binding */ proveEnded),
  tv: () => (/* binding */ proveIdle)
});

// EXTERNAL MODULE: ../../main/node_modules/p-map/index.js
var p_map = __webpack_require__(6988);
// EXTERNAL MODULE: ./build/domain/image.js
var domain_image = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/domain/resource-id.js
var resource_id = __webpack_require__(5578);
// EXTERNAL MODULE: ./build/policy/fleet.js
var fleet = __webpack_require__(2290);
// EXTERNAL MODULE: ./build/policy/memory.js
var memory = __webpack_require__(3215);
// EXTERNAL MODULE: ./build/plan/open-upgrades.js
var open_upgrades = __webpack_require__(8913);
// EXTERNAL MODULE: ./build/plan/pool-phase.js
var pool_phase = __webpack_require__(3991);
;// CONCATENATED MODULE: ./build/plan/adopt.js





/**
 * Upgrades that the journal does not know of: one that runs, and one that has put a pool on an image
 * which the journal has seen come out. Either a run died between its request and its entry, or a
 * person upgraded by hand; both count as starts from now on, and are to be proven.
 *
 * An image that the journal sees for the first time tells nothing of when a pool got it: there is no
 * start to count, and the pool is proven alone (see `idleOnNewImage`).
 */
function adoptions({ members, decisions, events, now, run, }) {
    const open = (0,open_upgrades/* openUpgrades */.KY)(events);
    const wordOn = (0,open_upgrades/* lastWords */.aN)(events);
    const seen = new Set(events.flatMap((each) => each.kind === 'first-seen' ? [`${each.image.toLowerCase()}\n${each.region}`] : []));
    const targets = new Map(decisions.map(({ subject, to }) => [(0,memory/* poolKey */.i)(subject.cluster, subject.pool), to]));
    return members.flatMap(({ key, cluster, pool, place }) => {
        if (place.kind !== 'ring' || !(0,fleet/* takesImages */.$$)(pool) || open.has(key))
            return [];
        const head = { at: now, run, kind: 'adopted', cluster: cluster.id, pool: pool.name };
        const ring = place.ring.name;
        const from = pool.image === undefined ? {} : { from: pool.image };
        switch ((0,pool_phase/* phaseOf */.h)(pool)) {
            case 'upgrading': {
                // Azure does not say where to; what is found at its end is compared with what was approved.
                const image = targets.get(key) ?? pool.latest?.image;
                return image === undefined ? [] : [{ ...head, image, ...from, ring }];
            }
            case 'succeeded': {
                const { image } = pool;
                if (image === undefined || wordOn(key, image) !== undefined)
                    return [];
                if (!seen.has(`${image.toLowerCase()}\n${cluster.region}`))
                    return [];
                return [{ ...head, image, ring }];
            }
            case 'busy':
            case 'failed':
            case 'canceled':
                return [];
        }
    });
}
/**
 * Pools that ran the image before the gate knew it, in rings from which a decision waits for proof
 * of it. The lowest rings come first.
 */
function idlePools(members, decisions, events, rings) {
    const open = (0,open_upgrades/* openUpgrades */.KY)(events);
    const wordOn = (0,open_upgrades/* lastWords */.aN)(events);
    const indexes = new Map(rings.map(({ name, index }) => [name, index]));
    /** The highest ring in which a pool could get the image. */
    const wanted = new Map();
    for (const { to, subject } of decisions) {
        const index = indexes.get(subject.ring ?? '');
        if (to === null || index === undefined)
            continue;
        wanted.set(to.toLowerCase(), Math.max(index, wanted.get(to.toLowerCase()) ?? 0));
    }
    return members
        .flatMap((member) => {
        const { key, pool, place } = member;
        const { image } = pool;
        if (place.kind !== 'ring' || image === undefined || !(0,fleet/* takesImages */.$$)(pool))
            return [];
        if (open.has(key) || (0,pool_phase/* phaseOf */.h)(pool) !== 'succeeded')
            return [];
        const word = wordOn(key, image);
        if (word !== undefined && word !== 'cleared')
            return [];
        const highest = wanted.get(image.toLowerCase());
        if (highest === undefined || highest < place.ring.index)
            return [];
        return [{ member, ring: place.ring, image }];
    })
        .toSorted((a, b) => a.ring.index - b.ring.index);
}

// EXTERNAL MODULE: ./build/plan/patch-facts.js
var patch_facts = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/domain/time/instant.js
var instant = __webpack_require__(8677);
;// CONCATENATED MODULE: ./build/plan/proof-verdict.js


/** A pool that still shows its old image so long after a start has not been upgraded. */
const settleTime = 10 * instant/* minute */.Vc;
/**
 * Judges what was checked of one upgrade. One check that fails is a failure; the image is compared
 * whatever level the ring asks for. "Unknown" never proves anything.
 *
 * @param proofs one for each probe of the ring, else one alone.
 * @param now ISO 8601 instant.
 */
function proofVerdict(proofs, { image, from, at }, { proof, probes }, now) {
    const checks = proofs.flatMap((each) => each.checks);
    const shown = checks.find(({ level, result }) => level === 'V1' && result === 'fail')?.image;
    const isEnded = checks.some(({ level, result }) => level === 'V0' && result === 'pass');
    if (isEnded && shown !== undefined) {
        if (!(0,open_upgrades/* sameImage */.G4)(shown, from)) {
            return { kind: 'landed', image: shown, reason: `landed on ${shown} instead of ${image}` };
        }
        const reason = `Azure says that it succeeded, but the pool still shows ${shown}`;
        const isLate = (0,instant/* parseInstant */.nV)(now) - (0,instant/* parseInstant */.nV)(at) >= settleTime;
        return isLate ? { kind: 'failed', reason } : { kind: 'later', reason };
    }
    const failed = checks.find(({ result }) => result === 'fail');
    if (failed !== undefined) {
        const { azure_code: code, message } = failed.failure ?? {};
        const words = [code, message].filter((text) => text !== undefined).join(': ');
        return { kind: 'failed', reason: [failed.message, words].filter(Boolean).join('. ') };
    }
    const unsettled = checks.find(({ result }) => result !== 'pass');
    const reached = checks.findLast(({ result }) => result === 'pass')?.level;
    if (unsettled !== undefined && !isBeyond(unsettled.level, proof.level, probes)) {
        return { kind: 'later', reason: unsettled.message };
    }
    if (reached === undefined)
        return { kind: 'later', reason: 'nothing could be checked' };
    const asked = probes.length === 0 ? [proof.level] : [proof.level, 'V4'];
    const silent = asked.find((level) => !checks.some((check) => check.level === level));
    if (silent !== undefined)
        return { kind: 'later', reason: `${silent} was not checked` };
    return { kind: 'proven', level: reached };
}
/** Not shown, but not asked for either: the ring is content with the operation's own success. */
function isBeyond(level, wanted, probes) {
    return wanted === 'V0' && level === 'V1' && probes.length === 0;
}

// EXTERNAL MODULE: ./build/act/tick.js
var act_tick = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/act/upgrades-prove.js









/** Pools that ran an image before the gate knew it are proven in portions. */
const mostIdleProofs = 50;
const together = 8;
/** Takes on what runs, or has run, without the journal knowing it. */
function adopt(tick) {
    const { members } = (0,act_tick/* worldNow */.JE)(tick).fleet;
    const entries = adoptions({
        members,
        decisions: (0,act_tick/* decideNow */.r8)(tick),
        events: tick.memory.events,
        now: tick.ports.clock.now(),
        run: tick.run,
    });
    (0,act_tick/* note */.N4)(tick, ...entries);
    for (const entry of entries) {
        if (entry.kind !== 'adopted')
            continue;
        const { cluster, pool, image, ring } = entry;
        const message = `${nameOf(cluster, pool)}: took on the upgrade to ${image}, which the journal did not know.`;
        (0,act_tick/* say */.cv)(tick, { kind: 'upgrade.adopted', ...inRing(ring), cluster, pool, message });
    }
}
/** Proves every open upgrade whose pool is at rest, and writes down what was found. */
async function proveEnded(tick) {
    const ended = [...(0,open_upgrades/* openUpgrades */.KY)((0,act_tick/* eventsOf */.XL)(tick)).values()].flatMap((upgrade) => {
        const found = (0,patch_facts/* poolOf */.e9)(tick.facts, upgrade);
        return found !== undefined && (0,pool_phase/* isAtRest */.U)(found.pool) ? [{ upgrade, found }] : [];
    });
    const failures = [];
    const rings = ringsByKey(tick);
    await (0,p_map/* default */.Ay)(ended, async ({ upgrade, found: { cluster } }) => {
        const target = { cluster: cluster.id, pool: upgrade.pool, region: cluster.region };
        const ring = rings(upgrade);
        const verdict = await proveOne(tick, upgrade, target, ring);
        if (verdict.kind === 'failed')
            failures.push({ upgrade, target, ring, reason: verdict.reason });
    }, { concurrency: together });
    await (0,act_tick/* flush */.bX)(tick);
    return failures;
}
/** Proves pools that ran an image before the gate knew it, where a ring waits for them. */
async function proveIdle(tick) {
    const { members } = (0,act_tick/* worldNow */.JE)(tick).fleet;
    const idle = idlePools(members, (0,act_tick/* decideNow */.r8)(tick), (0,act_tick/* eventsOf */.XL)(tick), tick.policy.rings);
    let asked = 0;
    for (const { member, ring, image } of idle) {
        const { cluster, pool } = member;
        const head = {
            at: tick.ports.clock.now(),
            run: tick.run,
            kind: 'proven',
            cluster: cluster.id,
            pool: pool.name,
            image,
            ring: ring.name,
        };
        // Its state and its image were read together already.
        if ((ring.proof.level === 'V0' || ring.proof.level === 'V1') && ring.probes.length === 0) {
            (0,act_tick/* note */.N4)(tick, { ...head, proof: 'V1' });
            sayProven(tick, head, 'V1');
            continue;
        }
        if (asked >= mostIdleProofs)
            break;
        asked += 1;
        const target = { cluster: cluster.id, pool: pool.name, region: cluster.region };
        const wanted = { image, from: undefined, at: tick.ports.clock.now() };
        const proofs = await prove(tick, target, image, ring);
        const verdict = proofVerdict(proofs, wanted, ring, tick.ports.clock.now());
        if (verdict.kind === 'proven') {
            (0,act_tick/* note */.N4)(tick, { ...head, proof: verdict.level });
            sayProven(tick, head, verdict.level);
        }
        else {
            sayUnproven(tick, head, verdict.reason);
        }
    }
}
async function proveOne(tick, upgrade, target, ring) {
    const { cluster } = target;
    const { pool } = upgrade;
    const rules = ring ?? { proof: { share_percent: 100, pools: 1, level: 'V1' }, probes: [] };
    const proofs = await prove(tick, target, upgrade.image, rules);
    const now = tick.ports.clock.now();
    const verdict = proofVerdict(proofs, upgrade, rules, now);
    const ringName = ring?.name ?? upgrade.ring;
    const where = { ...inRing(ringName), cluster, pool };
    const name = nameOf(cluster, pool);
    const head = { at: now, run: tick.run, cluster, pool };
    switch (verdict.kind) {
        case 'proven': {
            const { image } = upgrade;
            (0,act_tick/* note */.N4)(tick, { ...head, kind: 'proven', image, ...inRing(ringName), proof: verdict.level });
            sayProven(tick, { cluster, pool, image, ring: ringName }, verdict.level);
            return verdict;
        }
        case 'failed':
            (0,act_tick/* note */.N4)(tick, failedEntry(head, upgrade.image, ringName, verdict.reason));
            (0,act_tick/* say */.cv)(tick, {
                kind: 'upgrade.failed',
                ...where,
                message: `${name}: the upgrade to ${upgrade.image} failed: ${verdict.reason}.`,
            });
            return verdict;
        case 'landed': {
            const { image, reason } = verdict;
            // Where an upgrade that was taken on goes to was a guess; any image that may stand there is right.
            if (upgrade.kind === 'adopted' && isPermitted(tick, ring, image)) {
                (0,act_tick/* note */.N4)(tick, { ...head, kind: 'adopted', image, ...inRing(ringName) });
                return proveOne(tick, { ...upgrade, image, from: undefined }, target, ring);
            }
            // Neither of the two may go on in the ring before a person has looked.
            (0,act_tick/* note */.N4)(tick, failedEntry(head, upgrade.image, ringName, reason), failedEntry(head, image, ringName, reason));
            (0,act_tick/* say */.cv)(tick, {
                kind: 'upgrade.landed',
                ...where,
                message: `${name}: ${reason}. Ring ${ringName ?? '(none)'} halts.`,
            });
            return verdict;
        }
        case 'later':
            sayUnproven(tick, { cluster, pool, image: upgrade.image, ring: ringName }, verdict.reason);
            return verdict;
    }
}
/** One proof, or one for each probe of the ring. */
async function prove({ ports }, target, image, { proof, probes }) {
    const nodes = proof.level === 'V3';
    const instances = nodes || proof.level === 'V2';
    const [first, ...others] = probes;
    const request = { target, image, instances, nodes };
    const main = await ports.upgrades.prove(first === undefined ? request : { ...request, probe: first });
    const proofs = [main];
    for (const probe of others) {
        proofs.push(await ports.upgrades.prove({ target, image, instances: false, probe }));
    }
    return proofs;
}
function isPermitted(tick, ring, image) {
    if (ring === undefined)
        return false;
    if (ring.approval === 'automatic')
        return true;
    const parsed = (0,domain_image/* parseImage */.zZ)(image);
    return (parsed.kind === 'known' &&
        (0,act_tick/* historyNow */.NE)(tick).approvals.some((each) => each.ring === ring.name && each.family === parsed.family && each.version === parsed.version));
}
/** A ring that is not known closes the image to all: it may have stood anywhere in the order. */
function failedEntry(head, image, ring, reason) {
    const short = reason === '' ? 'no reason was given' : reason.slice(0, 1_000);
    return { ...head, kind: 'failed', image, ring: ring ?? '(unknown)', reason: short };
}
function ringsByKey(tick) {
    const { fleet } = (0,act_tick/* worldNow */.JE)(tick);
    return ({ key, ring }) => fleet.ringOf(key) ?? tick.policy.rings.find(({ name }) => name === ring);
}
function sayProven(tick, { cluster, pool, image, ring }, level) {
    const message = `${nameOf(cluster, pool)}: ${image} is proven (${level}).`;
    (0,act_tick/* say */.cv)(tick, { kind: 'upgrade.proven', ...inRing(ring), cluster, pool, message });
}
function sayUnproven(tick, { cluster, pool, image, ring }, reason) {
    const message = `${nameOf(cluster, pool)}: ${image} is not proven yet: ${reason}.`;
    (0,act_tick/* say */.cv)(tick, { kind: 'upgrade.left', ...inRing(ring), cluster, pool, message });
}
function inRing(ring) {
    return ring === undefined ? {} : { ring };
}
/** `resourceGroup/cluster/pool`. */
function nameOf(cluster, pool) {
    return `${(0,resource_id/* shortClusterName */.I8)(cluster)}/${pool}`;
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   VN: () => (/* binding */ close),
/* harmony export */   su: () => (/* binding */ checkCommit),
/* harmony export */   ub: () => (/* binding */ holdsLock)
/* harmony export */ });
/* harmony import */ var _domain_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7306);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5099);
/* harmony import */ var _tick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9519);



/** A write leaves at most ten seconds after what it depends on was read; this leaves time for its own reads. */
const freshMs = 4_000;
/**
 * Is the lock still ours, and do policy, lockfile and journal still say what this run goes by? The
 * journal is read anew when somebody wrote to it: a hold counts at once. A changed policy or
 * lockfile closes the run for starts: the next one judges by it.
 */
async function verify(tick) {
    const { repository, upgrades } = tick.ports;
    if (tick.closed !== undefined)
        return false;
    const stamp = upgrades.stamp();
    const { verified } = tick;
    if (verified !== undefined && stamp.monotonic_ms - verified.monotonic_ms < freshMs)
        return true;
    const { default_branch: branch } = tick.memory.facts;
    const [isOurs, head, journal] = await Promise.all([
        holdsLock(tick),
        repository.readRef(`refs/heads/${branch}`),
        repository.readRef(`refs/heads/${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .journalBranch */ .wl}`),
    ]);
    if (!isOurs)
        return false;
    if (head !== tick.head) {
        if (head === undefined || !(await isSameAt(tick, head))) {
            return close(tick, movedOn(branch));
        }
        tick.head = head;
    }
    if (journal !== tick.journal.head) {
        const read = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .J)(repository);
        tick.journal = read.journal;
        tick.events = read.events;
    }
    tick.verified = stamp;
    return true;
}
/** Is the lock still ours? It is all that a rollback depends on, beside the pool. */
async function holdsLock(tick) {
    const stamp = tick.ports.upgrades.stamp();
    if ((await tick.ports.repository.readRef(_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .lockRef */ .NN)) !== tick.lock) {
        return close(tick, `The lock ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .lockRef */ .NN} is no longer this run's: nothing more is started.`);
    }
    tick.locked = stamp;
    return true;
}
/**
 * A run acts on the policy and the lockfile of the commit that its event names. Where the default
 * branch has others by now, it starts nothing: its successor does.
 *
 * @param sha commit that the event names.
 */
async function checkCommit(tick, sha) {
    const { default_branch: branch, head } = tick.memory.facts;
    if (sha === head)
        return;
    if (sha === undefined || !(await isSameAt(tick, sha)))
        close(tick, movedOn(branch));
}
function close(tick, why) {
    if (tick.closed === undefined)
        (0,_tick_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(tick, { kind: 'starts.closed', message: why });
    tick.closed ??= why;
    return false;
}
function movedOn(branch) {
    return `Policy or lockfile on ${branch} are not those of this run's commit: it starts nothing, and leaves that to the next run.`;
}
/** Are the files that were read, byte for byte, the files at this commit? */
async function isSameAt({ ports, memory }, sha) {
    const { policy, lockfile } = memory.facts;
    const [policyThere, lockfileThere] = await Promise.all([
        ports.repository.file(memory.path, sha),
        ports.repository.file(_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .lockfilePath */ .VV, sha),
    ]);
    return policyThere?.blob === policy?.blob && lockfileThere?.blob === lockfile?.blob;
}


/***/ }),

/***/ 3722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply),
  m: () => (/* binding */ lockedRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(7838);
// EXTERNAL MODULE: ./build/domain/repository.js
var domain_repository = __webpack_require__(7306);
// EXTERNAL MODULE: ./build/act/delete-ref.js
var delete_ref = __webpack_require__(4985);
;// CONCATENATED MODULE: ./build/act/lock.js




const holder = schemas/* object */.Ikc({ run: schemas/* string */.YjP(), run_id: schemas/* string */.YjP(), run_attempt: schemas/* number */.aig() });
/**
 * Takes the lock, at once or not at all. It lives as long as the run that holds it: when GitHub says
 * that run is over, the ref is moved on from its commit to ours, which GitHub does for one of several
 * runs alone. No clock is asked.
 */
async function takeLock(repository, me) {
    const file = fileOf(me);
    const sha = await repository.createCommit({ parents: [], ...file });
    if ((await repository.createRef(domain_repository/* lockRef */.NN, sha)) === 'created')
        return { kind: 'held', sha };
    const taken = await repository.readRef(domain_repository/* lockRef */.NN);
    if (taken === undefined) {
        return { kind: 'busy', why: 'Another run has just given the lock back; the next run takes it.' };
    }
    const other = parseHolder((await repository.commit(taken)).message);
    if (other === undefined) {
        const why = `The lock ${domain_repository/* lockRef */.NN} names no run. Delete the ref if no run of this mode is at work.`;
        return { kind: 'busy', why };
    }
    const state = isEarlierAttempt(other, me) ? 'completed' : await repository.runState(other.run_id);
    if (state !== 'completed') {
        const said = state === 'running'
            ? 'is at work'
            : `GitHub does not say whether it is over; delete the ref ${domain_repository/* lockRef */.NN} if it is`;
        return { kind: 'busy', why: `${other.run} holds the lock, and ${said}.` };
    }
    const next = await repository.createCommit({ parents: [taken], base: taken, ...file });
    return (await repository.advanceRef(domain_repository/* lockRef */.NN, next)) === 'advanced'
        ? { kind: 'held', sha: next, after: other }
        : { kind: 'busy', why: `Another run took the lock over from ${other.run} at the same time.` };
}
/** Gives the lock back if it is still ours. */
async function releaseLock(repository, sha) {
    await (0,delete_ref/* deleteRefAt */.U)(repository, domain_repository/* lockRef */.NN, sha);
}
/** The key keeps two jobs of one run from making the same commit. */
function fileOf(me) {
    const text = JSON.stringify({ ...me, key: (0,external_node_crypto_.randomUUID)() });
    return { path: 'lock.json', text: `${text}\n`, message: text };
}
function parseHolder(message) {
    try {
        return holder.safeParse(JSON.parse(message)).data;
    }
    catch {
        return undefined;
    }
}
/** GitHub begins another attempt of a run when the one before is over. */
function isEarlierAttempt(other, me) {
    return other.run_id === me.run_id && other.run_attempt < me.run_attempt;
}

// EXTERNAL MODULE: ../../main/node_modules/p-map/index.js
var p_map = __webpack_require__(6988);
// EXTERNAL MODULE: ./build/domain/time/instant.js
var instant = __webpack_require__(8677);
// EXTERNAL MODULE: ./build/policy/soaking.js
var soaking = __webpack_require__(1220);
;// CONCATENATED MODULE: ./build/plan/probe-rounds.js

/** Rings whose probes are to be asked: those in which an image soaks, or is on its way. */
function ringsToProbe(world) {
    return world.policy.rings.filter((ring) => {
        return soaks(world, ring).some((kind) => kind !== undefined && kind !== 'over');
    });
}
/**
 * Is a reading worth a line in the journal? Only if it changes how some image stands in the ring: it
 * begins to fail, holds again, or is seen to hold after the end of its soak.
 */
function isWorthNoting(world, ring, reading) {
    const { memory } = world;
    const readings = (name) => name === ring.name ? [...memory.readings(name), reading] : memory.readings(name);
    const after = soaks({ ...world, memory: { ...memory, readings } }, ring);
    return soaks(world, ring).some((kind, index) => kind !== after[index]);
}
/** How each image that was ever proven stands in the ring. */
function soaks(world, ring) {
    if (ring.probes.length === 0)
        return [];
    return world.memory.provenImages.map((image) => (0,soaking/* soakIn */.e)(world, ring, image)?.kind);
}

// EXTERNAL MODULE: ./build/act/tick.js
var act_tick = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/act/probe-rounds.js




const together = 8;
/** Asks the probes of every ring in which an image soaks, and writes down what is new about them. */
async function askProbes(tick) {
    if (tick.policy.rings.every(({ probes }) => probes.length === 0))
        return;
    const world = (0,act_tick/* worldNow */.JE)(tick);
    for (const ring of ringsToProbe(world)) {
        const failure = await failureOf(tick, ring);
        const at = tick.ports.clock.now();
        const held = failure === undefined;
        const reading = { at: (0,instant/* parseInstant */.nV)(at), held, reason: failure ?? '' };
        const isNew = isWorthNoting(world, ring, reading);
        if (isNew) {
            const head = { at, run: tick.run, kind: 'probed', ring: ring.name };
            (0,act_tick/* note */.N4)(tick, held ? { ...head, result: 'held' } : { ...head, result: 'failed', reason: failure });
        }
        tell(tick, ring, failure, isNew);
    }
    await (0,act_tick/* flush */.bX)(tick);
}
/** What the first probe that does not hold says. Each is asked once more before that counts. */
async function failureOf({ ports }, ring) {
    const ask = async (address) => {
        const first = await ports.upgrades.probe(address);
        return first.result === 'pass' ? first : ports.upgrades.probe(address);
    };
    const checks = await (0,p_map/* default */.Ay)(ring.probes, ask, { concurrency: together });
    return checks.find(({ result }) => result !== 'pass')?.message.slice(0, 1_000);
}
function tell(tick, ring, failure, isNew) {
    const where = `The probes of ring ${ring.name}`;
    if (failure === undefined) {
        if (isNew)
            (0,act_tick/* say */.cv)(tick, { kind: 'probe.held', ring: ring.name, message: `${where} hold.` });
        return;
    }
    const known = tick.steps.some(({ kind, ring: name }) => {
        return name === ring.name && (kind === 'probe.failed' || kind === 'probe.failing');
    });
    if (isNew) {
        const message = `A probe of ring ${ring.name} failed while an image soaks there: ${failure}. The soak begins anew when it holds again.`;
        (0,act_tick/* say */.cv)(tick, { kind: 'probe.failed', ring: ring.name, message });
    }
    else if (!known) {
        const message = `A probe of ring ${ring.name} still fails: ${failure}.`;
        (0,act_tick/* say */.cv)(tick, { kind: 'probe.failing', ring: ring.name, message });
    }
}

// EXTERNAL MODULE: ./build/act/rollback-pool.js
var rollback_pool = __webpack_require__(8573);
;// CONCATENATED MODULE: ./build/act/stoppable.js
/** The run was told to end: nothing is sent any more, and nothing is waited for. */
class Stopped extends Error {
    constructor() {
        super('the run was told to end');
        this.name = 'Stopped';
    }
}
/** Methods that send nothing and answer at once. */
const local = new Set(['requests', 'stamp', 'now']);
/**
 * The same port until the signal comes; from then on each method throws `Stopped`, and so does each
 * call that waits. What was sent already may still arrive: the next run finds it.
 */
function stoppable(port, signal) {
    const { promise: stopped, reject } = Promise.withResolvers();
    signal.addEventListener('abort', () => reject(new Stopped()), { once: true });
    stopped.catch(() => undefined);
    const race = (call) => {
        if (signal.aborted)
            throw new Stopped();
        const answer = call();
        if (answer instanceof Promise)
            return Promise.race([answer, stopped]);
        return isIterator(answer) ? stoppableIterator(answer, race) : answer;
    };
    return new Proxy(port, {
        get(target, key) {
            const member = Reflect.get(target, key);
            if (typeof member !== 'function' || local.has(key))
                return member;
            return (...parameters) => race(() => Reflect.apply(member, target, parameters));
        },
    });
}
function isIterator(value) {
    return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
async function* stoppableIterator(steps, race) {
    try {
        for (;;) {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            const next = (await race(() => steps.next()));
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    finally {
        // One that still waits ends when its wait does; nobody waits for it.
        steps.return(undefined).catch(() => undefined);
    }
}

// EXTERNAL MODULE: ./build/act/upgrades-prove.js + 2 modules
var upgrades_prove = __webpack_require__(7070);
// EXTERNAL MODULE: ./build/plan/open-upgrades.js
var open_upgrades = __webpack_require__(8913);
// EXTERNAL MODULE: ./build/plan/patch-facts.js
var patch_facts = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/plan/start-verdict.js
var start_verdict = __webpack_require__(9151);
;// CONCATENATED MODULE: ./build/act/upgrades-snapshots.js





/** So many are deleted in one run at most; the next goes on. */
const mostDeleted = 5;
/** The pool of an earlier ring that the engine gate found to take the image from. */
function sourceOf(decision) {
    const entry = decision.gates.find(({ gate, result }) => gate === 'engine' && result === 'pass');
    const { source_cluster: cluster, source_pool: pool } = entry?.evidence ?? {};
    return typeof cluster === 'string' && typeof pool === 'string' ? { cluster, pool } : undefined;
}
/** The snapshot that holds exactly the approved image, taken now if there is none yet. */
async function takeSnapshot(tick, decision, image) {
    const { upgrades } = tick.ports;
    const source = sourceOf(decision);
    const region = source && (0,patch_facts/* poolOf */.e9)(tick.facts, source)?.cluster.region;
    if (source === undefined || region === undefined) {
        return { kind: 'none', blame: 'left', why: 'no pool is known to take a snapshot of' };
    }
    const name = (0,upgrades_prove/* nameOf */.Vb)(source.cluster, source.pool);
    const read = await upgrades.readPool({ ...source, region });
    if (read.kind !== 'read') {
        const why = read.kind === 'gone' ? read.message : read.problem.message;
        return { kind: 'none', blame: 'left', why: `no snapshot of ${name}: ${why}` };
    }
    const also = tick.verified === undefined ? [] : [tick.verified];
    const outcome = await upgrades.captureSnapshot({ reading: read.reading, image, also });
    if (outcome.kind === 'ready') {
        const { snapshot, created } = outcome;
        if (created) {
            const message = `${name}: took the snapshot ${snapshot.id} of ${image}.`;
            (0,act_tick/* say */.cv)(tick, { kind: 'snapshot.taken', ...source, message });
        }
        return { kind: 'taken', id: snapshot.id };
    }
    // What was taken with no answer has a name of its own: the next run finds it.
    const verdict = (0,start_verdict/* writeVerdict */.P1)(outcome);
    const why = 'why' in verdict ? verdict.why : 'it is not known whether it was taken';
    const blame = verdict.kind === 'refused' ? 'refused' : 'left';
    return { kind: 'none', blame, why: `no snapshot of ${name}: ${why}` };
}
/** Deletes snapshots of the gate's own that no pool is to get any more and none was made from. */
async function cleanSnapshots(tick) {
    if (!tick.policy.rings.some(({ engine }) => engine === 'snapshot'))
        return;
    // A pool that could not be read may have been made from one: its scaling would fail.
    if (tick.facts.problems.length > 0)
        return;
    const { upgrades } = tick.ports;
    const isNeeded = neededSnapshots(tick);
    let deleted = 0;
    const subscriptions = new Set(tick.facts.clusters.map(({ subscription }) => subscription));
    for (const subscription of [...subscriptions].toSorted()) {
        const list = await upgrades.listSnapshots(subscription);
        if (list.kind === 'unreadable') {
            const message = `Snapshots in ${subscription} could not be listed: ${list.problem.message}.`;
            (0,act_tick/* say */.cv)(tick, { kind: 'snapshot.left', message });
            continue;
        }
        for (const snapshot of list.snapshots) {
            if (isNeeded(snapshot))
                continue;
            if (deleted >= mostDeleted)
                return;
            deleted += 1;
            await deleteOne(tick, snapshot);
        }
    }
}
function neededSnapshots(tick) {
    const images = [
        ...(0,act_tick/* decideNow */.r8)(tick).flatMap(({ engine, to }) => engine === 'snapshot' && to !== null ? [to] : []),
        ...[...(0,open_upgrades/* openUpgrades */.KY)((0,act_tick/* eventsOf */.XL)(tick)).values()].map(({ image }) => image),
    ];
    const used = new Set(tick.facts.clusters.flatMap(({ pools }) => pools.map((pool) => pool.snapshot?.toLowerCase())));
    return ({ id, image }) => used.has(id.toLowerCase()) || images.some((each) => (0,open_upgrades/* sameImage */.G4)(each, image));
}
async function deleteOne(tick, { id, image }) {
    const verdict = (0,start_verdict/* writeVerdict */.P1)(await tick.ports.upgrades.deleteSnapshot(id));
    const isGone = verdict.kind === 'accepted' || verdict.kind === 'done';
    (0,act_tick/* say */.cv)(tick, {
        kind: isGone ? 'snapshot.deleted' : 'snapshot.left',
        message: isGone
            ? `Deleted the snapshot ${id} of ${image}: no pool is to get it any more.`
            : `The snapshot ${id} of ${image} could not be deleted: ${verdict.why}.`,
    });
}

// EXTERNAL MODULE: ./build/plan/choose.js + 1 modules
var choose = __webpack_require__(5451);
;// CONCATENATED MODULE: ./build/plan/may-start.js
/** Gates without which nothing is started: a policy that only warns about them only reports. */
const indispensable = [
    'lifecycle',
    'support',
    'image',
    'denied',
    'hold',
    'engine',
    'ring',
    'approval',
];
/** Why nothing may be started under this policy, in one sentence; `undefined`: upgrades may. */
function objectionToPolicy({ rings, modes }) {
    if (rings.length === 0)
        return 'The policy has no rings, so it only reports: nothing is started.';
    const loose = indispensable.filter((gate) => modes[gate] !== 'enforce');
    if (loose.length === 0)
        return undefined;
    const gates = loose.join(', ');
    return `The policy does not enforce ${gates}, so it only reports: nothing is started.`;
}

// EXTERNAL MODULE: ./build/plan/pool-phase.js
var pool_phase = __webpack_require__(3991);
;// CONCATENATED MODULE: ./build/plan/whole-picture.js
/** Readings whose failure leaves a question about known pools open, and hides none. */
const aboutKnownPools = /maintenance|upgrade profile|node image versions/i;
/**
 * May pools be missing from the facts? Then a ring that looks proven may hold pools that nobody saw,
 * and no later ring can rely on it.
 */
function mayHidePools({ problems }) {
    return problems.some(({ reading }) => !aboutKnownPools.test(reading));
}

// EXTERNAL MODULE: ./build/policy/memory.js
var memory = __webpack_require__(3215);
// EXTERNAL MODULE: ./build/act/verify.js
var verify = __webpack_require__(4351);
;// CONCATENATED MODULE: ./build/act/upgrades-start.js












/** Started entries wait for each other, so that a wave of starts needs few commits. */
const batch = 8;
/** So many pools that wait for their turn are told of by name. */
const mostTold = 20;
/** Starts what is eligible and has a place, the most urgent first, each pool at most once in a run. */
async function startEligible(tick, asked) {
    const objection = objectionToPolicy(tick.policy);
    if (objection !== undefined)
        (0,verify/* close */.VN)(tick, objection);
    if (tick.closed !== undefined)
        return;
    for (;;) {
        const next = nextOf(tick, asked);
        if (next === undefined || !(await (0,verify/* verify */.MX)(tick)))
            break;
        asked.pools.add(keyOf(next));
        await startOne(tick, next, asked);
        if (tick.pending.length >= batch)
            await (0,act_tick/* flush */.bX)(tick);
    }
    await (0,act_tick/* flush */.bX)(tick);
}
/** Tells of the pools that could start, but for those before them. */
function tellWaiting(tick, asked) {
    if (tick.closed !== undefined)
        return;
    const waiting = upgrades_start_choose(tick).later.filter(({ decision }) => !asked.pools.has(keyOf(decision)));
    for (const { decision, why } of waiting.slice(0, mostTold))
        leave(tick, decision, why);
    if (waiting.length <= mostTold)
        return;
    const message = `${waiting.length - mostTold} more pools wait for their turn.`;
    (0,act_tick/* say */.cv)(tick, { kind: 'upgrade.left', message });
}
function upgrades_start_choose(tick) {
    const now = tick.ports.clock.now();
    return (0,choose/* chooseNext */.V)((0,act_tick/* decideNow */.r8)(tick), tick.policy, (0,act_tick/* historyNow */.NE)(tick), tick.facts, now);
}
function nextOf(tick, asked) {
    const open = (0,open_upgrades/* openUpgrades */.KY)((0,act_tick/* eventsOf */.XL)(tick));
    return upgrades_start_choose(tick).go.find((decision) => {
        const key = keyOf(decision);
        // What was started once and has not come to an end is not started again, whatever Azure shows.
        if (asked.pools.has(key) || open.has(key))
            return false;
        return !asked.paused.has(subscriptionOf(decision));
    });
}
async function startOne(tick, first, asked) {
    const { upgrades } = tick.ports;
    const { subject, to: image } = first;
    if (image === null || subject.ring === null)
        return;
    if (tick.policy.rings[0]?.name !== subject.ring && mayHidePools(tick.facts)) {
        leave(tick, first, 'not all clusters could be read, so the ring before may not be proven');
        return;
    }
    const target = { cluster: subject.cluster, pool: subject.pool, region: subject.region };
    let engine = { kind: 'latest' };
    if (first.engine === 'snapshot') {
        const taken = await takeSnapshot(tick, first, image);
        if (taken.kind === 'none') {
            settle(tick, first, { kind: taken.blame, why: taken.why }, asked);
            return;
        }
        engine = { kind: 'snapshot', snapshot: taken.id };
    }
    if (!(await (0,verify/* verify */.MX)(tick)))
        return;
    const read = await upgrades.readPool(target);
    if (read.kind !== 'read') {
        leave(tick, first, read.kind === 'gone' ? read.message : read.problem.message);
        return;
    }
    const { reading } = read;
    tick.facts = (0,patch_facts/* withReading */.tl)(tick.facts, reading);
    const decision = judgeAgain(tick, first, reading);
    if (typeof decision === 'string') {
        leave(tick, first, decision);
        return;
    }
    const also = tick.verified === undefined ? [] : [tick.verified];
    const outcome = await upgrades.start({ reading, image, engine, also });
    let verdict = (0,start_verdict/* writeVerdict */.P1)(outcome);
    if (verdict.kind === 'unclear') {
        const settled = await upgrades.settleUnclear({ reading, write: 'upgrade' });
        verdict = (0,start_verdict/* settledVerdict */.rm)(settled, tick.ports.clock.now());
        const isAdopted = settled.kind === 'adopted';
        if (isAdopted)
            tick.progress(`${(0,upgrades_prove/* nameOf */.Vb)(target.cluster, target.pool)}: its start had no answer, but it runs.`);
    }
    settle(tick, decision, verdict, asked);
}
/** The same gates on what was read just now: they must still allow the same, and a place be left. */
function judgeAgain(tick, first, reading) {
    const now = tick.ports.clock.now();
    const history = (0,act_tick/* historyNow */.NE)(tick);
    const decisions = (0,act_tick/* decideNow */.r8)(tick);
    const key = keyOf(first);
    const again = decisions.find((decision) => keyOf(decision) === key);
    if (again === undefined)
        return 'it is no longer among the selected pools';
    if (again.verdict !== 'eligible')
        return again.message;
    if (again.to !== first.to || again.engine !== first.engine) {
        return `it would get ${again.to ?? 'nothing'} now instead of ${first.to ?? 'nothing'}`;
    }
    const busy = reading.cluster.pools.find(({ name, ...pool }) => {
        return name.toLowerCase() !== reading.target.pool.toLowerCase() && !(0,pool_phase/* isAtRest */.U)(pool);
    });
    if (busy !== undefined)
        return `pool ${busy.name} of the same cluster is busy`;
    const choice = (0,choose/* chooseNext */.V)(decisions, tick.policy, history, tick.facts, now);
    if (choice.go.includes(again))
        return again;
    return choice.later.find(({ decision }) => decision === again)?.why ?? 'no place is left';
}
function settle(tick, decision, verdict, asked) {
    const { cluster, pool, ring } = decision.subject;
    const image = decision.to ?? '';
    const name = (0,upgrades_prove/* nameOf */.Vb)(cluster, pool);
    const where = { ...(0,upgrades_prove/* inRing */.GI)(ring ?? undefined), cluster, pool };
    switch (verdict.kind) {
        case 'accepted': {
            const from = decision.from === null ? {} : { from: decision.from };
            const engine = decision.engine === null ? {} : { engine: decision.engine };
            const entry = {
                kind: 'started',
                at: verdict.at,
                run: tick.run,
                image,
                ...from,
                ...engine,
            };
            (0,act_tick/* note */.N4)(tick, { ...entry, ...where });
            const state = 'UpgradingNodeImageVersion';
            tick.facts = (0,patch_facts/* withPool */.Le)(tick.facts, where, (facts) => ({ ...facts, provisioning_state: state }));
            const message = `${name}: started the upgrade from ${decision.from ?? 'an unknown image'} to ${image}.`;
            (0,act_tick/* say */.cv)(tick, { kind: 'upgrade.started', ...where, message });
            break;
        }
        case 'refused':
            (0,act_tick/* say */.cv)(tick, {
                kind: 'upgrade.refused',
                ...where,
                message: `${name}: the upgrade to ${image} was refused: ${verdict.why}.`,
            });
            break;
        case 'left':
            if (verdict.pause === true)
                asked.paused.add(subscriptionOf(decision));
            leave(tick, decision, verdict.why);
            break;
        case 'done':
        case 'unclear':
            leave(tick, decision, verdict.why);
    }
}
function leave(tick, { subject, to }, why) {
    const { cluster, pool, ring } = subject;
    const message = `${(0,upgrades_prove/* nameOf */.Vb)(cluster, pool)}: not started to ${to ?? 'another image'}: ${why.replace(/\.$/, '')}.`;
    (0,act_tick/* say */.cv)(tick, { kind: 'upgrade.left', ...(0,upgrades_prove/* inRing */.GI)(ring ?? undefined), cluster, pool, message });
}
/** Pools whose upgrade runs, as the facts and the journal have it. */
function runningTargets(tick) {
    return [...(0,open_upgrades/* openUpgrades */.KY)((0,act_tick/* eventsOf */.XL)(tick)).values()].flatMap((upgrade) => {
        const cluster = (0,patch_facts/* poolOf */.e9)(tick.facts, upgrade)?.cluster;
        if (cluster === undefined)
            return [];
        const target = { cluster: cluster.id, pool: upgrade.pool, region: cluster.region };
        // Where one that was taken on goes to is a guess, and nothing to wait for.
        return [upgrade.kind === 'started' ? { ...target, image: upgrade.image } : target];
    });
}
function keyOf({ subject }) {
    return (0,memory/* poolKey */.i)(subject.cluster, subject.pool);
}
function subscriptionOf({ subject }) {
    return subject.cluster.split('/')[2]?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./build/act/upgrades-watch.js




/**
 * Watches all running upgrades until they have ended or the time is over. `onEnd` is called when some
 * pools have come to rest; what it starts is watched too.
 */
async function watchUpgrades(tick, maxWait, onEnd) {
    const { upgrades } = tick.ports;
    const begin = upgrades.stamp().monotonic_ms;
    const gone = new Set();
    for (;;) {
        const budget = maxWait - (upgrades.stamp().monotonic_ms - begin);
        const targets = runningTargets(tick).filter(({ cluster, pool }) => {
            return !gone.has((0,upgrades_prove/* nameOf */.Vb)(cluster, pool));
        });
        if (targets.length === 0 || budget <= 0)
            return;
        tick.progress(`Watching ${targets.length === 1 ? 'one upgrade' : `${targets.length} upgrades`}…`);
        let polls = 0;
        for await (const sights of upgrades.watch({ targets, budget_ms: budget })) {
            polls += 1;
            for (const sight of sights) {
                see(tick, sight);
                if (sight.phase === 'gone')
                    gone.add((0,upgrades_prove/* nameOf */.Vb)(sight.target.cluster, sight.target.pool));
            }
            if (!sights.some(({ phase }) => isEnd(phase)))
                continue;
            const before = keysOf(tick);
            await onEnd();
            // Other pools run now: they are to be looked at in the same list.
            if (keysOf(tick) !== before)
                break;
        }
        if (polls === 0)
            return;
    }
}
function keysOf(tick) {
    return runningTargets(tick)
        .map(({ cluster, pool }) => (0,upgrades_prove/* nameOf */.Vb)(cluster, pool))
        .join(' ');
}
function isEnd(phase) {
    return phase === 'succeeded' || phase === 'failed' || phase === 'canceled';
}
function see(tick, { target, phase, state, image }) {
    if (phase === 'unreadable')
        return;
    if (phase === 'gone') {
        if ((0,patch_facts/* poolOf */.e9)(tick.facts, target) === undefined)
            return;
        const { cluster, pool } = target;
        const message = `${(0,upgrades_prove/* nameOf */.Vb)(cluster, pool)}: the pool is gone.`;
        (0,act_tick/* say */.cv)(tick, { kind: 'upgrade.left', cluster, pool, message });
        return;
    }
    tick.facts = (0,patch_facts/* withPool */.Le)(tick.facts, target, (pool) => ({
        ...pool,
        ...(state === undefined ? {} : { provisioning_state: state }),
        ...(image === undefined ? {} : { image }),
    }));
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(3492);
// EXTERNAL MODULE: ./build/judge.js + 8 modules
var judge = __webpack_require__(904);
;// CONCATENATED MODULE: ./build/plan/event-guard.js
/**
 * Events whose code and inputs come from people who may push to the default branch. A rollback is
 * asked for by a person, with the pools' names: it never follows from a push or the clock.
 */
function allowedEvents({ mode, more }) {
    return mode === 'rollback'
        ? ['workflow_dispatch']
        : ['push', 'schedule', 'workflow_dispatch', ...more];
}
/**
 * What stands against a run that writes to Azure, or `undefined`. An allowance list: an event that is
 * not known, or does not say where it comes from, is refused.
 */
function objectionToEvent(event, rules) {
    const { name, ref, foreign } = event;
    const allowed = allowedEvents(rules);
    const branch = `refs/heads/${rules.default_branch}`;
    const expected = `the event ${allowed.join(' or ')} on ${branch}, of this repository itself`;
    if (name === undefined)
        return { found: 'no event: this is no run of GitHub Actions', expected };
    if (!allowed.includes(name))
        return { found: `the event ${JSON.stringify(name)}`, expected };
    if (foreign) {
        return { found: `the event ${name} with code that may come from another repository`, expected };
    }
    if (ref !== branch) {
        return { found: `the event ${name} on ${ref ?? 'no branch'}`, expected };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/plan/planned-requests.js
var planned_requests = __webpack_require__(496);
// EXTERNAL MODULE: ./build/plan/sightings.js
var sightings = __webpack_require__(7463);
;// CONCATENATED MODULE: ./build/apply.js



















/**
 * One tick: takes on what runs, proves what has ended, starts what is approved and eligible, as far as
 * the budgets go, and watches it for a while. Any step may be the last: the truth about what runs is
 * Azure's, and the next tick begins with it.
 *
 * @throws GateFailure when this run may not write to Azure, or can't do its job.
 */
async function apply(ports, selection, memory, options, progress) {
    const work = async (tick) => {
        const { dryRun, maxWait, event } = options;
        (0,act_tick/* note */.N4)(tick, ...(0,sightings/* firstSights */.P)(tick.facts, tick.events, tick.run));
        await (0,verify/* checkCommit */.su)(tick, event.sha);
        if (dryRun) {
            planStarts(tick);
            return;
        }
        const asked = { pools: new Set(), paused: new Set() };
        const goOn = async () => {
            const failures = await (0,upgrades_prove/* proveEnded */.XC)(tick);
            await (0,rollback_pool/* rollbackFailed */.Ki)(tick, failures);
            await askProbes(tick);
            await startEligible(tick, asked);
        };
        (0,upgrades_prove/* adopt */.di)(tick);
        await (0,upgrades_prove/* proveIdle */.tv)(tick);
        await goOn();
        await watchUpgrades(tick, maxWait, goOn);
        tellWaiting(tick, asked);
        await (0,rollback_pool/* offerRollbacks */.uB)(tick);
        await cleanSnapshots(tick);
    };
    return lockedRun('apply', ports, selection, memory, options, progress, work);
}
/**
 * Does the work of a mode that writes to Azure: on an event that may, under the lock, until it is
 * told to end. The record is of the fleet as it stands at the end.
 */
async function lockedRun(mode, ports, selection, memory, options, progress, work) {
    const { event, run, signal, dryRun } = options;
    refuseElsewhere(mode, event, memory);
    const safe = {
        clusters: stoppable(ports.clusters, signal),
        repository: stoppable(ports.repository, signal),
        upgrades: stoppable(ports.upgrades, signal),
        clock: ports.clock,
    };
    const { clusters, repository, clock } = safe;
    const me = { run, run_id: event.run_id ?? '', run_attempt: event.run_attempt ?? 1 };
    let tick;
    let held;
    try {
        const lock = dryRun ? undefined : await takeLock(repository, me);
        held = lock?.kind === 'held' ? lock.sha : undefined;
        const facts = await clusters.observe(selection, progress);
        tick = (0,act_tick/* beginTick */.$c)({ ports: safe, memory, run, progress, facts });
        tick.lock = held;
        if (lock?.kind === 'busy') {
            (0,act_tick/* say */.cv)(tick, { kind: 'lock.busy', message: `This run writes nothing. ${lock.why}` });
        }
        else {
            if (lock?.kind === 'held' && lock.after !== undefined) {
                const message = `Took the lock over from ${lock.after.run}, which is over.`;
                (0,act_tick/* say */.cv)(tick, { kind: 'lock.taken-over', message });
            }
            await work(tick);
            if (!dryRun)
                await (0,act_tick/* flush */.bX)(tick);
        }
    }
    catch (error) {
        if (!(error instanceof Stopped))
            throw error;
        if (tick === undefined)
            throw stoppedEarly();
        (0,act_tick/* say */.cv)(tick, {
            kind: 'run.stopped',
            message: 'The run was told to end: nothing was written from then on. The next run goes on.',
        });
    }
    finally {
        // A lock that stays behind is taken over once GitHub says that this run is over.
        if (held !== undefined)
            await releaseLock(repository, held).catch(() => undefined);
    }
    const result = (0,judge/* judge */.S)(tick.facts, memory.policy, (0,act_tick/* historyNow */.NE)(tick), clock.now(), mode);
    return { ...result, steps: tick.steps };
}
function refuseElsewhere(mode, event, { facts, policy }) {
    const rules = { mode, default_branch: facts.default_branch, more: policy.apply.events };
    const objection = objectionToEvent(event, rules);
    if (objection === undefined)
        return;
    throw new errors/* GateFailure */.In([{ code: 'apply.not-here', where: `mode ${mode}`, ...objection }]);
}
function stoppedEarly() {
    return new errors/* GateFailure */.In([
        {
            code: 'run.stopped',
            where: 'this run',
            found: 'a signal to end before the clusters were read',
            expected: 'time to read them',
        },
    ]);
}
/** What would be started, with the requests. */
function planStarts(tick) {
    const { facts, policy, ports } = tick;
    const objection = objectionToPolicy(policy);
    if (objection !== undefined)
        (0,verify/* close */.VN)(tick, objection);
    if (tick.closed !== undefined)
        return;
    const open = (0,open_upgrades/* openUpgrades */.KY)((0,act_tick/* eventsOf */.XL)(tick));
    const { go } = (0,choose/* chooseNext */.V)((0,act_tick/* decideNow */.r8)(tick), policy, (0,act_tick/* historyNow */.NE)(tick), facts, ports.clock.now());
    for (const decision of go) {
        const { cluster, pool, ring } = decision.subject;
        if (ring === null || open.has((0,memory/* poolKey */.i)(cluster, pool)))
            continue;
        const source = decision.engine === 'snapshot' ? sourceOf(decision) : undefined;
        const request = (0,planned_requests/* plannedUpgrade */.X)({ cluster, pool }, source);
        const message = `${(0,upgrades_prove/* nameOf */.Vb)(cluster, pool)}: would be upgraded to ${decision.to ?? ''} by ${request}.`;
        (0,act_tick/* say */.cv)(tick, { kind: 'planned', ...(0,upgrades_prove/* inRing */.GI)(ring), cluster, pool, message });
    }
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
        });
    }
    for (const [index, line] of lines.entries()) {
        const read = readLine(line);
        if ('problem' in read)
            problems.push({ line: index + 1, ...read.problem });
        else
            events.push(read.event);
    }
    return problems.length > 0
        ? { problems: problems.toSorted((a, b) => a.line - b.line) }
        : { events };
}
function readLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { problem: { found: `no JSON: ${quoted(line)}`, expected: 'one JSON object a line' } };
    }
    const read = event.safeParse(value);
    if (read.success)
        return { event: read.data };
    const kind = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).safeParse(value).data?.kind;
    if (!kinds.some((known) => known === kind)) {
        const found = kind === undefined ? 'no kind' : `the kind ${quoted(kind)}`;
        return { problem: { found, expected: `one of ${kinds.join(', ')}` } };
    }
    const issue = read.error.issues[0];
    const path = issue?.path.join('.') ?? '';
    const found = `${path === '' ? 'an entry' : quoted(path)} of another form: ${quoted(line)}`;
    return { problem: { found, expected: `an entry of the kind ${kind ?? ''} (docs/journal.md)` } };
}
function quoted(found) {
    return JSON.stringify(found.length > 120 ? `${found.slice(0, 119)}…` : found);
}
/** The file of a month, from an instant in it. */
function journalPath(now) {
    return `journal/${now.slice(0, 7)}.jsonl`;
}
/**
 * The file to write for new entries: the newest month with the entries behind it, or a new month
 * that begins with what still counts of the one before.
 *
 * @param file the newest month as it is; absent: the journal is empty.
 * @param now ISO 8601 instant in UTC.
 */
function appendToJournal(file, before, events, now) {
    const path = journalPath(now);
    // A clock that runs behind must not split the newest month.
    if (file !== undefined && file.path >= path) {
        return { path: file.path, text: file.text + linesOf(events) };
    }
    return { path, text: linesOf([...standing(before, (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now)), ...events]) };
}
function linesOf(events) {
    return events.map((each) => `${JSON.stringify(each)}\n`).join('');
}
/** The entries that a decision may still ask for, in their order. */
function standing(events, now) {
    const released = new Set(events.flatMap((each) => (each.kind === 'released' ? [each.id] : [])));
    const sights = new Set();
    return events.filter((each, index) => {
        switch (each.kind) {
            case 'held':
                return (!released.has(each.id) && (each.until === undefined || (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(each.until) > now));
            case 'released':
                return false;
            case 'refused':
                return each.images.some((image) => isAlive(image, now)) && !isReopened(each, events, index);
            case 'reopened':
                return false;
            case 'failed':
            case 'cleared':
                // A cleared failure still says that its upgrade has ended.
                return isAlive(each.image, now) || (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(each.at) > now - kept;
            case 'first-seen': {
                const key = `${each.image}\n${each.region}`;
                if (sights.has(key))
                    return false;
                sights.add(key);
                return isAlive(each.image, now);
            }
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

/***/ 8913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   KY: () => (/* binding */ openUpgrades),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _policy_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3215);

/** At most one for each pool: the last one that the journal tells of. By pool key. */
function openUpgrades(events) {
    const open = new Map();
    for (const each of events) {
        switch (each.kind) {
            case 'started':
            case 'adopted': {
                const { kind, cluster, pool, image, from, ring, at } = each;
                const key = (0,_policy_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .poolKey */ .i)(cluster, pool);
                open.set(key, { key, kind, cluster, pool, image, from, ring, at });
                break;
            }
            case 'proven':
            case 'failed': {
                const key = (0,_policy_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .poolKey */ .i)(each.cluster, each.pool);
                if (sameImage(open.get(key)?.image, each.image))
                    open.delete(key);
                break;
            }
            case 'rolled-back':
                open.delete((0,_policy_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .poolKey */ .i)(each.cluster, each.pool));
                break;
            default:
        }
    }
    return open;
}
/**
 * The last word of the journal on each pool and image. A rollback is a word on both of its images;
 * `cleared` takes a failure of the ring back.
 */
function lastWords(events) {
    const words = new Map();
    const failures = new Map();
    const say = (cluster, pool, image, word) => {
        const key = `${(0,_policy_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .poolKey */ .i)(cluster, pool)}\n${image.toLowerCase()}`;
        words.set(key, word);
        return key;
    };
    for (const each of events) {
        switch (each.kind) {
            case 'started':
            case 'adopted':
            case 'proven':
                say(each.cluster, each.pool, each.image, each.kind);
                break;
            case 'failed': {
                const key = say(each.cluster, each.pool, each.image, 'failed');
                const scope = `${each.ring}\n${each.image.toLowerCase()}`;
                failures.set(scope, [...(failures.get(scope) ?? []), key]);
                break;
            }
            case 'cleared':
                for (const key of failures.get(`${each.ring}\n${each.image.toLowerCase()}`) ?? []) {
                    if (words.get(key) === 'failed')
                        words.set(key, 'cleared');
                }
                break;
            case 'rolled-back':
                say(each.cluster, each.pool, each.from, 'rolled-back');
                say(each.cluster, each.pool, each.image, 'rolled-back');
                break;
            default:
        }
    }
    return (key, image) => words.get(`${key}\n${image.toLowerCase()}`);
}
function sameImage(one, other) {
    return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ withPool),
/* harmony export */   e9: () => (/* binding */ poolOf),
/* harmony export */   tl: () => (/* binding */ withReading)
/* harmony export */ });
/** Facts in which one pool is changed; the same facts when it is not among them. */
function withPool(facts, target, change) {
    return withCluster(facts, target.cluster, (cluster) => ({
        ...cluster,
        pools: cluster.pools.map((pool) => (isSame(pool.name, target.pool) ? change(pool) : pool)),
    }));
}
/**
 * Facts with what was read anew of a pool and its cluster. The cluster's other pools are brought up
 * to date too, but keep the latest image that was found for them; pools that were not selected stay out.
 */
function withReading(facts, { target, pool, cluster }) {
    return withCluster(facts, target.cluster, (known) => {
        const { id, name, region, maintenance, other_pools: others } = known;
        const { maintenance: _, ...state } = cluster;
        return {
            ...state,
            id,
            name,
            region,
            other_pools: others,
            ...(maintenance === undefined ? {} : { maintenance }),
            pools: known.pools.map((each) => {
                if (isSame(each.name, target.pool))
                    return { ...pool, name: each.name };
                const fresh = cluster.pools.find((other) => isSame(other.name, each.name));
                return fresh === undefined ? each : withLatestOf(each, fresh);
            }),
        };
    });
}
function withLatestOf(known, fresh) {
    const { latest, latest_not_asked: notAsked } = known;
    return {
        ...fresh,
        name: known.name,
        ...(latest === undefined ? {} : { latest }),
        ...(notAsked === undefined ? {} : { latest_not_asked: notAsked }),
    };
}
function withCluster(facts, id, change) {
    const index = facts.clusters.findIndex((cluster) => isSame(cluster.id, id));
    const found = facts.clusters[index];
    return found === undefined
        ? facts
        : { ...facts, clusters: facts.clusters.with(index, change(found)) };
}
function poolOf(facts, target) {
    const cluster = facts.clusters.find(({ id }) => isSame(id, target.cluster));
    const pool = cluster?.pools.find(({ name }) => isSame(name, target.pool));
    return cluster === undefined || pool === undefined ? undefined : { cluster, pool };
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ plannedUpgrade),
/* harmony export */   p: () => (/* binding */ plannedRollback)
/* harmony export */ });
/* harmony import */ var _domain_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5578);

/** The requests that a dry run would have sent, as a person would write them. */
function plannedUpgrade(target, source) {
    const start = `POST ${poolPath(target)}/upgradeNodeImageVersion`;
    if (source === undefined)
        return start;
    const parts = (0,_domain_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseClusterId */ .Hy)(source.cluster);
    const group = `/subscriptions/${parts?.subscription ?? ''}/resourceGroups/${parts?.resourceGroup ?? ''}`;
    const body = { creationData: { sourceResourceId: poolPath(source) }, snapshotType: 'NodePool' };
    return `PUT ${group}/providers/Microsoft.ContainerService/snapshots/flatcar-gate-… ${JSON.stringify({ properties: body })} (if there is none yet), then ${start} with the header AKSSnapshotId: that snapshot`;
}
function plannedRollback(target, image, kubernetes) {
    const changed = {
        ...(kubernetes === undefined ? {} : { orchestratorVersion: kubernetes }),
        nodeImageVersion: image,
    };
    return `PUT ${poolPath(target)} with If-Match and the pool's own body, changed in ${JSON.stringify({ properties: changed })}`;
}
function poolPath({ cluster, pool }) {
    return `${cluster}/agentPools/${pool}`;
}


/***/ }),

/***/ 3991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isAtRest),
/* harmony export */   h: () => (/* binding */ phaseOf)
/* harmony export */ });
function phaseOf({ provisioning_state: state, }) {
    const known = state?.toLowerCase() ?? 'succeeded';
    if (known === 'upgradingnodeimageversion')
        return 'upgrading';
    return known === 'succeeded' || known === 'failed' || known === 'canceled' ? known : 'busy';
}
function isAtRest(pool) {
    const phase = phaseOf(pool);
    return phase !== 'upgrading' && phase !== 'busy';
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ rollbackOffer),
/* harmony export */   h0: () => (/* binding */ previousImage)
/* harmony export */ });
/* unused harmony export rollbackDays */
/* harmony import */ var _domain_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5937);
/* harmony import */ var _domain_os_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8345);
/* harmony import */ var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);



/** AKS takes a pool back for seven days after the change that it takes back. */
const rollbackDays = 7;
/** The image that AKS would take the pool back to: the one it left last. */
function previousImage(used) {
    return used.toSorted((a, b) => instantOf(b) - instantOf(a) || 0)[0];
}
/**
 * Whether the pool can be put back to the image now. Every reason that stands against it is told.
 *
 * @param now ISO 8601 instant.
 */
function rollbackOffer({ pool, cluster, recently_used: used }, image, now) {
    const previous = previousImage(used);
    const recorded = previous !== undefined && isSame(previous.image, image) ? previous : undefined;
    const ends = recorded === undefined ? undefined : instantOf(recorded) + rollbackDays * _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
    const isOver = ends !== undefined && !((0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(now) < ends);
    const against = {
        'not-recorded': recorded === undefined,
        'window-over': isOver,
        'same-image': isSame(pool.image, image),
        'other-family': !isSameFamily(pool.image, image),
        'channel-on': !isOff(cluster),
        'not-settled': !isSettled(pool),
        unsupported: isUnsupported(pool, now),
    };
    const reasons = reasonOrder.filter((reason) => against[reason]);
    if (reasons.length > 0 || recorded === undefined || ends === undefined) {
        return { kind: 'refused', reasons };
    }
    const { kubernetes_version: kubernetes } = recorded;
    return {
        kind: 'offered',
        image: recorded.image,
        ...(kubernetes === undefined ? {} : { kubernetes_version: kubernetes }),
        until: (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(ends),
    };
}
/** The order in which reasons are told: what can't be helped first. */
const reasonOrder = [
    'unsupported',
    'not-recorded',
    'window-over',
    'same-image',
    'other-family',
    'channel-on',
    'not-settled',
];
/** A time that is missing or no time is long ago: it never makes a rollback possible. */
function instantOf({ used_until: until }) {
    if (until === undefined)
        return Number.NEGATIVE_INFINITY;
    try {
        return (0,_domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(until);
    }
    catch {
        return Number.NEGATIVE_INFINITY;
    }
}
function isSame(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
/**
 * Galleries do not tell the OS apart (Azure Container Linux lives in that of Azure Linux), families
 * do. Names in no known form have none.
 */
function isSameFamily(running, image) {
    const from = (0,_domain_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(running ?? '');
    const to = (0,_domain_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(image);
    return from.kind === 'known' && to.kind === 'known' && from.family === to.family;
}
/** The node OS channel has no "off" that goes without saying: Azure's default is NodeImage. */
function isOff(cluster) {
    const upgrades = cluster.upgrade_channel?.toLowerCase() ?? 'none';
    return upgrades === 'none' && cluster.node_os_channel?.toLowerCase() === 'none';
}
function isSettled({ provisioning_state: state, power_state: power }) {
    return state?.toLowerCase() === 'succeeded' && power?.toLowerCase() === 'running';
}
function isUnsupported({ mode, os_sku: osSku, image }, now) {
    if (mode?.toLowerCase() === 'machines')
        return true;
    const phase = (0,_domain_os_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .lifecycleOf */ .o0)(osSku, image, now)?.phase;
    return phase === 'ended' || phase === 'images-removed';
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

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ writeVerdict),
/* harmony export */   rm: () => (/* binding */ settledVerdict)
/* harmony export */ });
/* unused harmony export wordsOf */
/** Reasons that pass by themselves, or that the next run's decision takes into account. */
const passing = new Set([
    'stale',
    'changed',
    'image-moved',
    'busy',
    'stopped',
    'unreadable',
    'unreachable',
    'stopping',
]);
function writeVerdict(outcome) {
    switch (outcome.kind) {
        case 'started':
            return { kind: 'accepted', at: outcome.at };
        case 'nothing-to-do':
            return { kind: 'done', why: outcome.said.message };
        case 'refused':
            return { kind: outcome.retry === 'later' ? 'left' : 'refused', why: wordsOf(outcome.said) };
        case 'throttled':
            return { kind: 'left', why: wordsOf(outcome.said), pause: true };
        case 'forbidden':
            return { kind: 'refused', why: wordsOf(outcome.said) };
        case 'not-sent':
            return { kind: passing.has(outcome.reason) ? 'left' : 'refused', why: outcome.message };
        case 'unclear':
            return { kind: 'unclear', why: wordsOf(outcome.said) };
    }
}
/** What became of a write with an unclear outcome. It is never sent again in the same run. */
function settledVerdict(settled, at) {
    switch (settled.kind) {
        case 'adopted':
            return { kind: 'accepted', at };
        case 'not-started':
            return { kind: 'left', why: 'the request had no answer, and the pool did not change' };
        case 'unknown':
            return { kind: 'left', why: `the request had no answer, and ${settled.message}` };
    }
}
/** Azure's words in one line. */
function wordsOf({ status, azure_code: code, message }) {
    const head = [status === undefined ? undefined : `HTTP ${status}`, code]
        .filter((text) => text !== undefined)
        .join(' ');
    return head === '' ? message : `${head}: ${message}`;
}


/***/ })

};
