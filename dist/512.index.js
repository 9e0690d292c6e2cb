export const id = 512;
export const ids = [
    512,
    480,
    617
];
export const modules = {
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
    3942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $I: ()=>rollbackPool,
            II: ()=>planRollback,
            Ki: ()=>rollbackFailed,
            qz: ()=>tell,
            uB: ()=>offerRollbacks
        });
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);
        var _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9147);
        var _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2034);
        var _plan_planned_requests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9835);
        var _plan_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3984);
        var _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8162);
        var _policy_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7864);
        var _tick_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7253);
        var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3146);
        var _verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9186);
        const automaticHold = 30 * _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__.vd;
        const mostOffers = 10;
        async function rollbackPool(tick, target, rules) {
            const { reason, by } = rules;
            const first = await readOffer(tick, target);
            if (void 0 === first) return;
            const { reading } = first;
            const taken = reading.pool.image ?? "";
            hold(tick, target, taken, rules);
            await (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.bX)(tick);
            if (!await (0, _verify_js__WEBPACK_IMPORTED_MODULE_7__.ub)(tick)) return;
            const second = await readOffer(tick, target);
            if (void 0 === second) return;
            const { offer } = second;
            if (!(0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__.G4)(second.reading.pool.image, taken) || offer.image !== first.offer.image) return void tell(tick, target, "rollback.left", "it changed while it was being held; nothing was sent");
            const { upgrades, clock } = tick.ports;
            const also = void 0 === tick.locked ? [] : [
                tick.locked
            ];
            const request = {
                reading: second.reading,
                image: offer.image,
                also
            };
            let verdict = (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__.P1)(await upgrades.rollback(request));
            if ("unclear" === verdict.kind) {
                const settled = await upgrades.settleUnclear({
                    reading: second.reading,
                    write: "rollback"
                });
                verdict = (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__.rm)(settled, clock.now());
            }
            if ("accepted" !== verdict.kind) {
                const kind = "refused" === verdict.kind ? "rollback.refused" : "rollback.left";
                tell(tick, target, kind, `not put back to ${offer.image}: ${verdict.why}`);
                return;
            }
            const ring = ringOf(tick, target);
            const { cluster, pool } = target;
            const head = {
                at: verdict.at,
                run: tick.run,
                cluster,
                pool
            };
            const who = void 0 === by ? {} : {
                by
            };
            const entry = {
                ...head,
                kind: "rolled-back",
                from: taken,
                image: offer.image
            };
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.N4)(tick, {
                ...entry,
                ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__.GI)(ring),
                ...who
            }, (0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__.aK)(head, taken, ring, `rolled back: ${reason}`));
            tick.facts = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__.Le)(tick.facts, target, (facts)=>({
                    ...facts,
                    provisioning_state: "Updating"
                }));
            await (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.bX)(tick);
            tell(tick, target, "pool.rolled-back", `goes back from ${taken} to ${offer.image}: ${reason}`);
            return offer.image;
        }
        async function rollbackFailed(tick, failures) {
            for (const { target, ring, reason, upgrade } of failures){
                if (ring?.rollback !== "automatic") continue;
                const word = (0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__.aN)((0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.XL)(tick))(upgrade.key, upgrade.image);
                if ("rolled-back" !== word) await rollbackPool(tick, target, {
                    reason,
                    holdFor: automaticHold
                });
            }
        }
        async function offerRollbacks(tick) {
            const failed = (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.NE)(tick).failed.filter(({ cleared_at: cleared, ...each })=>void 0 === cleared && (0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__.G4)((0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__.e9)(tick.facts, each)?.pool.image, each.image));
            const pools = new Map(failed.map((each)=>[
                    (0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_4__.i)(each.cluster, each.pool),
                    each
                ]));
            for (const { cluster, pool } of [
                ...pools.values()
            ].slice(0, mostOffers)){
                const region = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__.e9)(tick.facts, {
                    cluster,
                    pool
                })?.cluster.region ?? "";
                const read = await tick.ports.upgrades.readPool({
                    cluster,
                    pool,
                    region
                });
                if ("read" !== read.kind) continue;
                const offer = offerOf(read.reading, tick.ports.clock.now());
                if ("offered" !== offer.kind) continue;
                const target = {
                    cluster,
                    pool,
                    region
                };
                const words = `can be put back to ${offer.image} until ${offer.until}, by mode rollback`;
                tell(tick, target, "rollback.offered", words);
            }
        }
        async function planRollback(tick, target) {
            const found = await readOffer(tick, target);
            if (void 0 === found) return;
            const { image, kubernetes_version: kubernetes } = found.offer;
            const words = `would be held and put back to ${image}: ${(0, _plan_planned_requests_js__WEBPACK_IMPORTED_MODULE_9__.p)(target, image, kubernetes)}`;
            tell(tick, target, "planned", words);
        }
        async function readOffer(tick, target) {
            const read = await tick.ports.upgrades.readPool(target);
            if ("read" !== read.kind) return void tell(tick, target, "rollback.left", "gone" === read.kind ? read.message : read.problem.message);
            const { reading } = read;
            tick.facts = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__.tl)(tick.facts, reading);
            const offer = offerOf(reading, tick.ports.clock.now());
            if ("offered" === offer.kind) return {
                reading,
                offer
            };
            const why = offer.reasons.map((reason)=>reasonWords[reason]).join("; ");
            tell(tick, target, "rollback.refused", `can not be put back: ${why}`);
        }
        function offerOf(reading, now) {
            const previous = (0, _plan_rollback_js__WEBPACK_IMPORTED_MODULE_2__.h0)(reading.recently_used)?.image ?? "";
            return (0, _plan_rollback_js__WEBPACK_IMPORTED_MODULE_2__.bn)(reading, previous, now);
        }
        const reasonWords = {
            "not-recorded": "AKS has no record of an image before this one",
            "window-over": "it left its last image more than seven days ago, or at a time that is not known",
            "same-image": "it runs that image already",
            "other-family": "its last image is of another OS",
            "channel-on": "an upgrade channel of the cluster is on and would undo it; set both to 'none' first",
            "not-settled": "it is busy, failed or stopped",
            unsupported: "the gate does not write to a pool of this kind"
        };
        function hold(tick, target, image, { reason, holdFor, by }) {
            const { cluster, pool } = target;
            const now = tick.ports.clock.now();
            const until = (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__.r4)((0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__.nV)(now) + holdFor);
            const id = `${cluster}/${pool}/${image}/${now}`;
            const who = void 0 === by ? {} : {
                by
            };
            const entry = {
                at: now,
                run: tick.run,
                kind: "held",
                id,
                cluster,
                pool
            };
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.N4)(tick, {
                ...entry,
                reason: `Rolled back from ${image}: ${reason}`.slice(0, 1e3),
                until,
                ...who
            });
            tell(tick, target, "pool.held", `held until ${until}: ${reason}`);
        }
        function ringOf(tick, { cluster, pool }) {
            return (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.JE)(tick).fleet.ringOf((0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_4__.i)(cluster, pool))?.name;
        }
        function tell(tick, target, kind, words) {
            const { cluster, pool } = target;
            const message = `${(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(cluster, pool)}: ${words.replace(/\.$/, "")}.`;
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.cv)(tick, {
                kind,
                ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__.GI)(ringOf(tick, target)),
                cluster,
                pool,
                message
            });
        }
    }),
    7253: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $c: ()=>beginTick,
            JE: ()=>worldNow,
            N4: ()=>note,
            NE: ()=>historyNow,
            XL: ()=>eventsOf,
            bX: ()=>flush,
            cv: ()=>say,
            r8: ()=>decideNow
        });
        var _plan_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1617);
        var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
        var _policy_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5811);
        var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5480);
        function beginTick(given) {
            const { facts, policy, events } = given.memory;
            return {
                ...given,
                policy,
                steps: [],
                journal: facts.journal,
                events,
                pending: [],
                lock: void 0,
                head: facts.head,
                locked: void 0,
                verified: void 0,
                closed: void 0
            };
        }
        function say(tick, step) {
            tick.steps.push(step);
            tick.progress(step.message);
        }
        function eventsOf(tick) {
            return 0 === tick.pending.length ? tick.events : [
                ...tick.events,
                ...tick.pending
            ];
        }
        function historyNow(tick) {
            return (0, _plan_journal_js__WEBPACK_IMPORTED_MODULE_0__.historyOf)(eventsOf(tick), tick.memory.approvals, tick.policy.dashboard.approve);
        }
        function worldNow(tick) {
            return (0, _policy_world_js__WEBPACK_IMPORTED_MODULE_2__.a)(tick.facts, tick.policy, historyNow(tick), tick.ports.clock.now());
        }
        function decideNow(tick) {
            const world = worldNow(tick);
            return (0, _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.P)(world.fleet.members, world);
        }
        function note(tick, ...entries) {
            tick.pending = [
                ...tick.pending,
                ...entries
            ];
        }
        async function flush(tick) {
            const { pending, ports, journal, events } = tick;
            if (0 === pending.length) return;
            const fresh = (known)=>pending.filter((entry)=>!isKnown(entry, known));
            const known = {
                journal,
                events
            };
            const written = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_3__.a)(ports.repository, known, fresh, ports.clock.now());
            tick.journal = written.journal;
            tick.events = written.events;
            tick.pending = tick.pending.filter((entry)=>!pending.includes(entry));
        }
        function isKnown(entry, known) {
            if ("first-seen" !== entry.kind) return false;
            const { image, region } = entry;
            return known.some((each)=>"first-seen" === each.kind && each.image === image && each.region === region);
        }
    }),
    3146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            di: ()=>adopt,
            aK: ()=>failedEntry,
            GI: ()=>inRing,
            Vb: ()=>nameOf,
            XC: ()=>proveEnded,
            tv: ()=>proveIdle
        });
        var p_map = __webpack_require__(606);
        var domain_image = __webpack_require__(1452);
        var resource_id = __webpack_require__(1679);
        var fleet = __webpack_require__(7387);
        var memory = __webpack_require__(7864);
        var open_upgrades = __webpack_require__(9147);
        var pool_phase = __webpack_require__(8748);
        function adoptions({ members, decisions, events, now, run }) {
            const open = (0, open_upgrades.KY)(events);
            const wordOn = (0, open_upgrades.aN)(events);
            const seen = new Set(events.flatMap((each)=>"first-seen" === each.kind ? [
                    `${each.image.toLowerCase()}\n${each.region}`
                ] : []));
            const targets = new Map(decisions.map(({ subject, to })=>[
                    (0, memory.i)(subject.cluster, subject.pool),
                    to
                ]));
            return members.flatMap(({ key, cluster, pool, place })=>{
                if ("ring" !== place.kind || !(0, fleet.$$)(pool) || open.has(key)) return [];
                const head = {
                    at: now,
                    run,
                    kind: "adopted",
                    cluster: cluster.id,
                    pool: pool.name
                };
                const ring = place.ring.name;
                const from = void 0 === pool.image ? {} : {
                    from: pool.image
                };
                switch((0, pool_phase.h)(pool)){
                    case "upgrading":
                        {
                            const image = targets.get(key) ?? pool.latest?.image;
                            return void 0 === image ? [] : [
                                {
                                    ...head,
                                    image,
                                    ...from,
                                    ring
                                }
                            ];
                        }
                    case "succeeded":
                        {
                            const { image } = pool;
                            if (void 0 === image || void 0 !== wordOn(key, image)) return [];
                            if (!seen.has(`${image.toLowerCase()}\n${cluster.region}`)) return [];
                            return [
                                {
                                    ...head,
                                    image,
                                    ring
                                }
                            ];
                        }
                    case "busy":
                    case "failed":
                    case "canceled":
                        return [];
                }
            });
        }
        function idlePools(members, decisions, events, rings) {
            const open = (0, open_upgrades.KY)(events);
            const wordOn = (0, open_upgrades.aN)(events);
            const indexes = new Map(rings.map(({ name, index })=>[
                    name,
                    index
                ]));
            const wanted = new Map;
            for (const { to, subject } of decisions){
                const index = indexes.get(subject.ring ?? "");
                if (null !== to && void 0 !== index) wanted.set(to.toLowerCase(), Math.max(index, wanted.get(to.toLowerCase()) ?? 0));
            }
            return members.flatMap((member)=>{
                const { key, pool, place } = member;
                const { image } = pool;
                if ("ring" !== place.kind || void 0 === image || !(0, fleet.$$)(pool)) return [];
                if (open.has(key) || "succeeded" !== (0, pool_phase.h)(pool)) return [];
                const word = wordOn(key, image);
                if (void 0 !== word && "cleared" !== word) return [];
                const highest = wanted.get(image.toLowerCase());
                if (void 0 === highest || highest < place.ring.index) return [];
                return [
                    {
                        member,
                        ring: place.ring,
                        image
                    }
                ];
            }).toSorted((a, b)=>a.ring.index - b.ring.index);
        }
        var patch_facts = __webpack_require__(2034);
        var instant = __webpack_require__(334);
        const settleTime = 10 * instant.Vc;
        function proofVerdict(proofs, { image, from, at }, { proof, probes }, now) {
            const checks = proofs.flatMap((each)=>each.checks);
            const shown = checks.find(({ level, result })=>"V1" === level && "fail" === result)?.image;
            const isEnded = checks.some(({ level, result })=>"V0" === level && "pass" === result);
            if (isEnded && void 0 !== shown) {
                if (!(0, open_upgrades.G4)(shown, from)) return {
                    kind: "landed",
                    image: shown,
                    reason: `landed on ${shown} instead of ${image}`
                };
                const reason = `Azure says that it succeeded, but the pool still shows ${shown}`;
                const isLate = (0, instant.nV)(now) - (0, instant.nV)(at) >= settleTime;
                return isLate ? {
                    kind: "failed",
                    reason
                } : {
                    kind: "later",
                    reason
                };
            }
            const failed = checks.find(({ result })=>"fail" === result);
            if (void 0 !== failed) {
                const { azure_code: code, message } = failed.failure ?? {};
                const words = [
                    code,
                    message
                ].filter((text)=>void 0 !== text).join(": ");
                return {
                    kind: "failed",
                    reason: [
                        failed.message,
                        words
                    ].filter(Boolean).join(". ")
                };
            }
            const unsettled = checks.find(({ result })=>"pass" !== result);
            const reached = checks.findLast(({ result })=>"pass" === result)?.level;
            if (void 0 !== unsettled && !isBeyond(unsettled.level, proof.level, probes)) return {
                kind: "later",
                reason: unsettled.message
            };
            if (void 0 === reached) return {
                kind: "later",
                reason: "nothing could be checked"
            };
            if ("V3" === proof.level) {
                const reason = "the ring asks for proof by its nodes (V3), and this version can not look at them";
                return {
                    kind: "later",
                    reason
                };
            }
            return {
                kind: "proven",
                level: reached
            };
        }
        function isBeyond(level, wanted, probes) {
            return "V0" === wanted && "V1" === level && 0 === probes.length;
        }
        var act_tick = __webpack_require__(7253);
        const mostIdleProofs = 50;
        const together = 8;
        function adopt(tick) {
            const { members } = (0, act_tick.JE)(tick).fleet;
            const entries = adoptions({
                members,
                decisions: (0, act_tick.r8)(tick),
                events: tick.memory.events,
                now: tick.ports.clock.now(),
                run: tick.run
            });
            (0, act_tick.N4)(tick, ...entries);
            for (const entry of entries){
                if ("adopted" !== entry.kind) continue;
                const { cluster, pool, image, ring } = entry;
                const message = `${nameOf(cluster, pool)}: took on the upgrade to ${image}, which the journal did not know.`;
                (0, act_tick.cv)(tick, {
                    kind: "upgrade.adopted",
                    ...inRing(ring),
                    cluster,
                    pool,
                    message
                });
            }
        }
        async function proveEnded(tick) {
            const ended = [
                ...(0, open_upgrades.KY)((0, act_tick.XL)(tick)).values()
            ].flatMap((upgrade)=>{
                const found = (0, patch_facts.e9)(tick.facts, upgrade);
                return void 0 !== found && (0, pool_phase.U)(found.pool) ? [
                    {
                        upgrade,
                        found
                    }
                ] : [];
            });
            const failures = [];
            const rings = ringsByKey(tick);
            await (0, p_map.Ay)(ended, async ({ upgrade, found: { cluster } })=>{
                const target = {
                    cluster: cluster.id,
                    pool: upgrade.pool,
                    region: cluster.region
                };
                const ring = rings(upgrade);
                const verdict = await proveOne(tick, upgrade, target, ring);
                if ("failed" === verdict.kind) failures.push({
                    upgrade,
                    target,
                    ring,
                    reason: verdict.reason
                });
            }, {
                concurrency: together
            });
            await (0, act_tick.bX)(tick);
            return failures;
        }
        async function proveIdle(tick) {
            const { members } = (0, act_tick.JE)(tick).fleet;
            const idle = idlePools(members, (0, act_tick.r8)(tick), (0, act_tick.XL)(tick), tick.policy.rings);
            let asked = 0;
            for (const { member, ring, image } of idle){
                const { cluster, pool } = member;
                const head = {
                    at: tick.ports.clock.now(),
                    run: tick.run,
                    kind: "proven",
                    cluster: cluster.id,
                    pool: pool.name,
                    image,
                    ring: ring.name
                };
                if (("V0" === ring.proof.level || "V1" === ring.proof.level) && 0 === ring.probes.length) {
                    (0, act_tick.N4)(tick, {
                        ...head,
                        proof: "V1"
                    });
                    sayProven(tick, head, "V1");
                    continue;
                }
                if (asked >= mostIdleProofs) break;
                asked += 1;
                const target = {
                    cluster: cluster.id,
                    pool: pool.name,
                    region: cluster.region
                };
                const wanted = {
                    image,
                    from: void 0,
                    at: tick.ports.clock.now()
                };
                const proofs = await prove(tick, target, image, ring);
                const verdict = proofVerdict(proofs, wanted, ring, tick.ports.clock.now());
                if ("proven" === verdict.kind) {
                    (0, act_tick.N4)(tick, {
                        ...head,
                        proof: verdict.level
                    });
                    sayProven(tick, head, verdict.level);
                }
            }
        }
        async function proveOne(tick, upgrade, target, ring) {
            const { cluster } = target;
            const { pool } = upgrade;
            const rules = ring ?? {
                proof: {
                    share_percent: 100,
                    pools: 1,
                    level: "V1"
                },
                probes: []
            };
            const proofs = await prove(tick, target, upgrade.image, rules);
            const now = tick.ports.clock.now();
            const verdict = proofVerdict(proofs, upgrade, rules, now);
            const ringName = ring?.name ?? upgrade.ring;
            const where = {
                ...inRing(ringName),
                cluster,
                pool
            };
            const name = nameOf(cluster, pool);
            const head = {
                at: now,
                run: tick.run,
                cluster,
                pool
            };
            switch(verdict.kind){
                case "proven":
                    {
                        const { image } = upgrade;
                        (0, act_tick.N4)(tick, {
                            ...head,
                            kind: "proven",
                            image,
                            ...inRing(ringName),
                            proof: verdict.level
                        });
                        sayProven(tick, {
                            cluster,
                            pool,
                            image,
                            ring: ringName
                        }, verdict.level);
                        return verdict;
                    }
                case "failed":
                    (0, act_tick.N4)(tick, failedEntry(head, upgrade.image, ringName, verdict.reason));
                    (0, act_tick.cv)(tick, {
                        kind: "upgrade.failed",
                        ...where,
                        message: `${name}: the upgrade to ${upgrade.image} failed: ${verdict.reason}.`
                    });
                    return verdict;
                case "landed":
                    {
                        const { image, reason } = verdict;
                        if ("adopted" === upgrade.kind && isPermitted(tick, ring, image)) {
                            (0, act_tick.N4)(tick, {
                                ...head,
                                kind: "adopted",
                                image,
                                ...inRing(ringName)
                            });
                            return proveOne(tick, {
                                ...upgrade,
                                image,
                                from: void 0
                            }, target, ring);
                        }
                        (0, act_tick.N4)(tick, failedEntry(head, upgrade.image, ringName, reason), failedEntry(head, image, ringName, reason));
                        (0, act_tick.cv)(tick, {
                            kind: "upgrade.landed",
                            ...where,
                            message: `${name}: ${reason}. Ring ${ringName ?? "(none)"} halts.`
                        });
                        return verdict;
                    }
                case "later":
                    (0, act_tick.cv)(tick, {
                        kind: "upgrade.left",
                        ...where,
                        message: `${name}: ${upgrade.image} is not proven yet: ${verdict.reason}.`
                    });
                    return verdict;
            }
        }
        async function prove({ ports }, target, image, { proof, probes }) {
            const instances = "V2" === proof.level || "V3" === proof.level;
            const [first, ...others] = probes;
            const request = {
                target,
                image,
                instances
            };
            const main = await ports.upgrades.prove(void 0 === first ? request : {
                ...request,
                probe: first
            });
            const proofs = [
                main
            ];
            for (const probe of others)proofs.push(await ports.upgrades.prove({
                target,
                image,
                instances: false,
                probe
            }));
            return proofs;
        }
        function isPermitted(tick, ring, image) {
            if (void 0 === ring) return false;
            if ("automatic" === ring.approval) return true;
            const parsed = (0, domain_image.zZ)(image);
            return "known" === parsed.kind && (0, act_tick.NE)(tick).approvals.some((each)=>each.ring === ring.name && each.family === parsed.family && each.version === parsed.version);
        }
        function failedEntry(head, image, ring, reason) {
            const short = "" === reason ? "no reason was given" : reason.slice(0, 1e3);
            return {
                ...head,
                kind: "failed",
                image,
                ring: ring ?? "(unknown)",
                reason: short
            };
        }
        function ringsByKey(tick) {
            const { fleet } = (0, act_tick.JE)(tick);
            return ({ key, ring })=>fleet.ringOf(key) ?? tick.policy.rings.find(({ name })=>name === ring);
        }
        function sayProven(tick, of, level) {
            const { cluster, pool, image, ring } = of;
            const message = `${nameOf(cluster, pool)}: ${image} is proven (${level}).`;
            (0, act_tick.cv)(tick, {
                kind: "upgrade.proven",
                ...inRing(ring),
                cluster,
                pool,
                message
            });
        }
        function inRing(ring) {
            return void 0 === ring ? {} : {
                ring
            };
        }
        function nameOf(cluster, pool) {
            return `${(0, resource_id.I8)(cluster)}/${pool}`;
        }
    }),
    9418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RD: ()=>cleanSnapshots,
            W9: ()=>takeSnapshot,
            vz: ()=>sourceOf
        });
        var _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);
        var _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2034);
        var _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8162);
        var _tick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7253);
        var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3146);
        const mostDeleted = 5;
        function sourceOf(decision) {
            const entry = decision.gates.find(({ gate, result })=>"engine" === gate && "pass" === result);
            const { source_cluster: cluster, source_pool: pool } = entry?.evidence ?? {};
            return "string" == typeof cluster && "string" == typeof pool ? {
                cluster,
                pool
            } : void 0;
        }
        async function takeSnapshot(tick, decision, image) {
            const { upgrades } = tick.ports;
            const source = sourceOf(decision);
            const region = source && (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_4__.e9)(tick.facts, source)?.cluster.region;
            if (void 0 === source || void 0 === region) return {
                kind: "none",
                blame: "left",
                why: "no pool is known to take a snapshot of"
            };
            const name = (0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(source.cluster, source.pool);
            const read = await upgrades.readPool({
                ...source,
                region
            });
            if ("read" !== read.kind) {
                const why = "gone" === read.kind ? read.message : read.problem.message;
                return {
                    kind: "none",
                    blame: "left",
                    why: `no snapshot of ${name}: ${why}`
                };
            }
            const also = void 0 === tick.verified ? [] : [
                tick.verified
            ];
            const outcome = await upgrades.captureSnapshot({
                reading: read.reading,
                image,
                also
            });
            if ("ready" === outcome.kind) {
                const { snapshot, created } = outcome;
                if (created) {
                    const message = `${name}: took the snapshot ${snapshot.id} of ${image}.`;
                    (0, _tick_js__WEBPACK_IMPORTED_MODULE_2__.cv)(tick, {
                        kind: "snapshot.taken",
                        ...source,
                        message
                    });
                }
                return {
                    kind: "taken",
                    id: snapshot.id
                };
            }
            const verdict = (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_1__.P1)(outcome);
            const why = "why" in verdict ? verdict.why : "it is not known whether it was taken";
            const blame = "refused" === verdict.kind ? "refused" : "left";
            return {
                kind: "none",
                blame,
                why: `no snapshot of ${name}: ${why}`
            };
        }
        async function cleanSnapshots(tick) {
            if (!tick.policy.rings.some(({ engine })=>"snapshot" === engine)) return;
            if (tick.facts.problems.length > 0) return;
            const { upgrades } = tick.ports;
            const isNeeded = neededSnapshots(tick);
            let deleted = 0;
            const subscriptions = new Set(tick.facts.clusters.map(({ subscription })=>subscription));
            for (const subscription of [
                ...subscriptions
            ].toSorted()){
                const list = await upgrades.listSnapshots(subscription);
                if ("unreadable" === list.kind) {
                    const message = `Snapshots in ${subscription} could not be listed: ${list.problem.message}.`;
                    (0, _tick_js__WEBPACK_IMPORTED_MODULE_2__.cv)(tick, {
                        kind: "snapshot.left",
                        message
                    });
                    continue;
                }
                for (const snapshot of list.snapshots)if (!isNeeded(snapshot)) {
                    if (deleted >= mostDeleted) return;
                    deleted += 1;
                    await deleteOne(tick, snapshot);
                }
            }
        }
        function neededSnapshots(tick) {
            const images = [
                ...(0, _tick_js__WEBPACK_IMPORTED_MODULE_2__.r8)(tick).flatMap(({ engine, to })=>"snapshot" === engine && null !== to ? [
                        to
                    ] : []),
                ...[
                    ...(0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_0__.KY)((0, _tick_js__WEBPACK_IMPORTED_MODULE_2__.XL)(tick)).values()
                ].map(({ image })=>image)
            ];
            const used = new Set(tick.facts.clusters.flatMap(({ pools })=>pools.map((pool)=>pool.snapshot?.toLowerCase())));
            return ({ id, image })=>used.has(id.toLowerCase()) || images.some((each)=>(0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_0__.G4)(each, image));
        }
        async function deleteOne(tick, { id, image }) {
            const verdict = (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_1__.P1)(await tick.ports.upgrades.deleteSnapshot(id));
            const isGone = "accepted" === verdict.kind || "done" === verdict.kind;
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_2__.cv)(tick, {
                kind: isGone ? "snapshot.deleted" : "snapshot.left",
                message: isGone ? `Deleted the snapshot ${id} of ${image}: no pool is to get it any more.` : `The snapshot ${id} of ${image} could not be deleted: ${verdict.why}.`
            });
        }
    }),
    3902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m3: ()=>runningTargets,
            IY: ()=>startEligible,
            Xl: ()=>tellWaiting
        });
        var choose = __webpack_require__(3133);
        var may_start = __webpack_require__(3298);
        var open_upgrades = __webpack_require__(9147);
        var patch_facts = __webpack_require__(2034);
        var places = __webpack_require__(1404);
        var pool_phase = __webpack_require__(8748);
        var start_verdict = __webpack_require__(8162);
        const aboutKnownPools = /maintenance|upgrade profile|node image versions/i;
        function mayHidePools({ problems }) {
            return problems.some(({ reading })=>!aboutKnownPools.test(reading));
        }
        var evaluate = __webpack_require__(6163);
        var memory = __webpack_require__(7864);
        var act_tick = __webpack_require__(7253);
        var upgrades_prove = __webpack_require__(3146);
        var upgrades_snapshots = __webpack_require__(9418);
        var verify = __webpack_require__(9186);
        const batch = 8;
        const mostTold = 20;
        async function startEligible(tick, asked) {
            const objection = (0, may_start.t)(tick.policy);
            if (void 0 !== objection) (0, verify.VN)(tick, objection);
            if (void 0 !== tick.closed) return;
            for(;;){
                const { go } = upgrades_start_choose(tick, asked);
                if (0 === go.length) break;
                for (const next of go)if (!asked.paused.has(subscriptionOf(next))) {
                    if (!await (0, verify.MX)(tick)) break;
                    asked.pools.add(keyOf(next));
                    await startOne(tick, next, asked);
                    if (tick.pending.length >= batch) await (0, act_tick.bX)(tick);
                }
                if (void 0 !== tick.closed) break;
            }
            await (0, act_tick.bX)(tick);
        }
        function tellWaiting(tick, asked) {
            if (void 0 !== tick.closed) return;
            const waiting = upgrades_start_choose(tick, asked).later;
            for (const { decision, why } of waiting.slice(0, mostTold))leave(tick, decision, why);
            if (waiting.length <= mostTold) return;
            const message = `${waiting.length - mostTold} more pools wait for their turn.`;
            (0, act_tick.cv)(tick, {
                kind: "upgrade.left",
                message
            });
        }
        function upgrades_start_choose(tick, asked) {
            const world = (0, act_tick.JE)(tick);
            const fresh = (0, evaluate.P)(world.fleet.members, world).filter((decision)=>!asked.pools.has(keyOf(decision)) && !asked.paused.has(subscriptionOf(decision)));
            const { go, later } = (0, choose.V)(fresh, world);
            const open = (0, open_upgrades.KY)((0, act_tick.XL)(tick));
            return {
                go: go.filter((decision)=>!open.has(keyOf(decision))),
                later
            };
        }
        async function startOne(tick, first, asked) {
            const { upgrades } = tick.ports;
            const { subject, to: image } = first;
            if (null === image || null === subject.ring) return;
            if (tick.policy.rings[0]?.name !== subject.ring && mayHidePools(tick.facts)) return void leave(tick, first, "not all clusters could be read, so the ring before may not be proven");
            const target = {
                cluster: subject.cluster,
                pool: subject.pool,
                region: subject.region
            };
            let engine = {
                kind: "latest"
            };
            if ("snapshot" === first.engine) {
                const taken = await (0, upgrades_snapshots.W9)(tick, first, image);
                if ("none" === taken.kind) return void settle(tick, first, {
                    kind: taken.blame,
                    why: taken.why
                }, asked);
                engine = {
                    kind: "snapshot",
                    snapshot: taken.id
                };
            }
            if (!await (0, verify.MX)(tick)) return;
            const read = await upgrades.readPool(target);
            if ("read" !== read.kind) return void leave(tick, first, "gone" === read.kind ? read.message : read.problem.message);
            const { reading } = read;
            tick.facts = (0, patch_facts.tl)(tick.facts, reading);
            const decision = judgeAgain(tick, first, reading);
            if ("string" == typeof decision) return void leave(tick, first, decision);
            const also = void 0 === tick.verified ? [] : [
                tick.verified
            ];
            const outcome = await upgrades.start({
                reading,
                image,
                engine,
                also
            });
            let verdict = (0, start_verdict.P1)(outcome);
            if ("unclear" === verdict.kind) {
                const settled = await upgrades.settleUnclear({
                    reading,
                    write: "upgrade"
                });
                verdict = (0, start_verdict.rm)(settled, tick.ports.clock.now());
                const name = (0, upgrades_prove.Vb)(target.cluster, target.pool);
                if ("adopted" === settled.kind) tick.progress(`${name}: its start had no answer, but it runs.`);
                settle(tick, decision, verdict, asked);
                if ("unknown" === settled.kind) (0, verify.VN)(tick, `Whether ${name} is being upgraded is not known: nothing more is started.`);
                return;
            }
            settle(tick, decision, verdict, asked);
        }
        function judgeAgain(tick, first, reading) {
            const world = (0, act_tick.JE)(tick);
            const key = keyOf(first);
            const members = world.fleet.members.filter((member)=>member.key === key);
            const [again] = (0, evaluate.P)(members, world);
            if (void 0 === again) return "it is no longer among the selected pools";
            if ("eligible" !== again.verdict) return again.message;
            if (again.to !== first.to || again.engine !== first.engine) return `it would get ${again.to ?? "nothing"} now instead of ${first.to ?? "nothing"}`;
            const busy = reading.cluster.pools.find(({ name, ...pool })=>name.toLowerCase() !== reading.target.pool.toLowerCase() && !(0, pool_phase.U)(pool));
            if (void 0 !== busy) return `pool ${busy.name} of the same cluster is busy`;
            return (0, places.e)(world)(again) ?? again;
        }
        function settle(tick, decision, verdict, asked) {
            const { cluster, pool, ring } = decision.subject;
            const image = decision.to ?? "";
            const name = (0, upgrades_prove.Vb)(cluster, pool);
            const where = {
                ...(0, upgrades_prove.GI)(ring ?? void 0),
                cluster,
                pool
            };
            switch(verdict.kind){
                case "accepted":
                    {
                        const from = null === decision.from ? {} : {
                            from: decision.from
                        };
                        const engine = null === decision.engine ? {} : {
                            engine: decision.engine
                        };
                        const entry = {
                            kind: "started",
                            at: verdict.at,
                            run: tick.run,
                            image,
                            ...from,
                            ...engine
                        };
                        (0, act_tick.N4)(tick, {
                            ...entry,
                            ...where
                        });
                        const state = "UpgradingNodeImageVersion";
                        tick.facts = (0, patch_facts.Le)(tick.facts, where, (facts)=>({
                                ...facts,
                                provisioning_state: state
                            }));
                        const message = `${name}: started the upgrade from ${decision.from ?? "an unknown image"} to ${image}.`;
                        (0, act_tick.cv)(tick, {
                            kind: "upgrade.started",
                            ...where,
                            message
                        });
                        break;
                    }
                case "refused":
                    (0, act_tick.cv)(tick, {
                        kind: "upgrade.refused",
                        ...where,
                        message: `${name}: the upgrade to ${image} was refused: ${verdict.why}.`
                    });
                    break;
                case "left":
                    if (true === verdict.pause) asked.paused.add(subscriptionOf(decision));
                    leave(tick, decision, verdict.why);
                    break;
                case "done":
                case "unclear":
                    leave(tick, decision, verdict.why);
            }
        }
        function leave(tick, { subject, to }, why) {
            const { cluster, pool, ring } = subject;
            const message = `${(0, upgrades_prove.Vb)(cluster, pool)}: not started to ${to ?? "another image"}: ${why.replace(/\.$/, "")}.`;
            (0, act_tick.cv)(tick, {
                kind: "upgrade.left",
                ...(0, upgrades_prove.GI)(ring ?? void 0),
                cluster,
                pool,
                message
            });
        }
        function runningTargets(tick) {
            return [
                ...(0, open_upgrades.KY)((0, act_tick.XL)(tick)).values()
            ].flatMap((upgrade)=>{
                const cluster = (0, patch_facts.e9)(tick.facts, upgrade)?.cluster;
                if (void 0 === cluster) return [];
                const target = {
                    cluster: cluster.id,
                    pool: upgrade.pool,
                    region: cluster.region
                };
                return [
                    "started" === upgrade.kind ? {
                        ...target,
                        image: upgrade.image
                    } : target
                ];
            });
        }
        function keyOf({ subject }) {
            return (0, memory.i)(subject.cluster, subject.pool);
        }
        function subscriptionOf({ subject }) {
            return subject.cluster.split("/")[2]?.toLowerCase() ?? "";
        }
    }),
    8612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>watchUpgrades,
            o: ()=>see
        });
        var _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2034);
        var _tick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);
        var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3146);
        var _upgrades_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
        async function watchUpgrades(tick, maxWait, onEnd) {
            const { upgrades } = tick.ports;
            const begin = upgrades.stamp().monotonic_ms;
            const gone = new Set;
            for(;;){
                const budget = maxWait - (upgrades.stamp().monotonic_ms - begin);
                const targets = (0, _upgrades_start_js__WEBPACK_IMPORTED_MODULE_2__.m3)(tick).filter(({ cluster, pool })=>!gone.has((0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(cluster, pool)));
                if (0 === targets.length || budget <= 0) return;
                tick.progress(`Watching ${1 === targets.length ? "one upgrade" : `${targets.length} upgrades`}…`);
                let polls = 0;
                for await (const sights of upgrades.watch({
                    targets,
                    budget_ms: budget
                })){
                    polls += 1;
                    for (const sight of sights){
                        see(tick, sight);
                        if ("gone" === sight.phase) gone.add((0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(sight.target.cluster, sight.target.pool));
                    }
                    if (!sights.some(({ phase })=>isEnd(phase))) continue;
                    const before = keysOf(tick);
                    await onEnd();
                    if (keysOf(tick) !== before) break;
                }
                if (0 === polls) return;
            }
        }
        function keysOf(tick) {
            return (0, _upgrades_start_js__WEBPACK_IMPORTED_MODULE_2__.m3)(tick).map(({ cluster, pool })=>(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(cluster, pool)).join(" ");
        }
        function isEnd(phase) {
            return "succeeded" === phase || "failed" === phase || "canceled" === phase;
        }
        function see(tick, { target, phase, state, image }) {
            if ("unreadable" === phase) return;
            if ("gone" === phase) {
                if (void 0 === (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_3__.e9)(tick.facts, target)) return;
                const { cluster, pool } = target;
                const message = `${(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(cluster, pool)}: the pool is gone.`;
                (0, _tick_js__WEBPACK_IMPORTED_MODULE_0__.cv)(tick, {
                    kind: "upgrade.left",
                    cluster,
                    pool,
                    message
                });
                return;
            }
            tick.facts = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_3__.Le)(tick.facts, target, (pool)=>({
                    ...pool,
                    ...void 0 === state ? {} : {
                        provisioning_state: state
                    },
                    ...void 0 === image ? {} : {
                        image
                    }
                }));
        }
    }),
    9186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            MX: ()=>verify,
            VN: ()=>close,
            su: ()=>checkCommit,
            ub: ()=>holdsLock
        });
        var _domain_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8397);
        var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5480);
        var _tick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
        const freshMs = 4e3;
        async function verify(tick) {
            const { repository, upgrades } = tick.ports;
            if (void 0 !== tick.closed) return false;
            const stamp = upgrades.stamp();
            const { verified } = tick;
            if (void 0 !== verified && stamp.monotonic_ms - verified.monotonic_ms < freshMs) return true;
            const { default_branch: branch } = tick.memory.facts;
            const [isOurs, head, journal] = await Promise.all([
                holdsLock(tick),
                repository.readRef(`refs/heads/${branch}`),
                repository.readRef(`refs/heads/${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.wl}`)
            ]);
            if (!isOurs) return false;
            if (head !== tick.head) {
                if (void 0 === head || !await isSameAt(tick, head)) return close(tick, movedOn(branch));
                tick.head = head;
            }
            if (journal !== tick.journal.head) {
                const read = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_0__.J)(repository);
                tick.journal = read.journal;
                tick.events = read.events;
            }
            tick.verified = stamp;
            return true;
        }
        async function holdsLock(tick) {
            const stamp = tick.ports.upgrades.stamp();
            if (await tick.ports.repository.readRef(_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.NN) !== tick.lock) return close(tick, `The lock ${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.NN} is no longer this run's: nothing more is started.`);
            tick.locked = stamp;
            return true;
        }
        async function checkCommit(tick, sha) {
            const { default_branch: branch, head } = tick.memory.facts;
            if (sha === head) return;
            if (void 0 === sha || !await isSameAt(tick, sha)) close(tick, movedOn(branch));
        }
        function close(tick, why) {
            if (void 0 === tick.closed) (0, _tick_js__WEBPACK_IMPORTED_MODULE_1__.cv)(tick, {
                kind: "starts.closed",
                message: why
            });
            tick.closed ??= why;
            return false;
        }
        function movedOn(branch) {
            return `Policy or lockfile on ${branch} are not those of this run's commit: it starts nothing, and leaves that to the next run.`;
        }
        async function isSameAt({ ports, memory }, sha) {
            const { policy, lockfile } = memory.facts;
            const [policyThere, lockfileThere] = await Promise.all([
                ports.repository.file(memory.path, sha),
                ports.repository.file(_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.VV, sha)
            ]);
            return policyThere?.blob === policy?.blob && lockfileThere?.blob === lockfile?.blob;
        }
    }),
    9512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            apply: ()=>apply,
            m: ()=>lockedRun
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var schemas = __webpack_require__(8816);
        var domain_repository = __webpack_require__(8397);
        var delete_ref = __webpack_require__(5156);
        const holder = schemas.Ikc({
            run: schemas.YjP(),
            run_id: schemas.YjP(),
            run_attempt: schemas.aig()
        });
        async function takeLock(repository, me) {
            const file = fileOf(me);
            const sha = await repository.createCommit({
                parents: [],
                ...file
            });
            if (await repository.createRef(domain_repository.NN, sha) === "created") return {
                kind: "held",
                sha
            };
            const taken = await repository.readRef(domain_repository.NN);
            if (void 0 === taken) return {
                kind: "busy",
                why: "Another run has just given the lock back; the next run takes it."
            };
            const other = parseHolder((await repository.commit(taken)).message);
            if (void 0 === other) {
                const why = `The lock ${domain_repository.NN} names no run. Delete the ref if no run of this mode is at work.`;
                return {
                    kind: "busy",
                    why
                };
            }
            const state = isEarlierAttempt(other, me) ? "completed" : await repository.runState(other.run_id);
            if ("completed" !== state) {
                const said = "running" === state ? "is at work" : `GitHub does not say whether it is over; delete the ref ${domain_repository.NN} if it is`;
                return {
                    kind: "busy",
                    why: `${other.run} holds the lock, and ${said}.`
                };
            }
            const next = await repository.createCommit({
                parents: [
                    taken
                ],
                base: taken,
                ...file
            });
            return await repository.advanceRef(domain_repository.NN, next) === "advanced" ? {
                kind: "held",
                sha: next,
                after: other
            } : {
                kind: "busy",
                why: `Another run took the lock over from ${other.run} at the same time.`
            };
        }
        async function releaseLock(repository, sha) {
            await (0, delete_ref.U)(repository, domain_repository.NN, sha);
        }
        function fileOf(me) {
            const text = JSON.stringify({
                ...me,
                key: (0, external_node_crypto_.randomUUID)()
            });
            return {
                path: "lock.json",
                text: `${text}\n`,
                message: text
            };
        }
        function parseHolder(message) {
            try {
                return holder.safeParse(JSON.parse(message)).data;
            } catch  {
                return;
            }
        }
        function isEarlierAttempt(other, me) {
            return other.run_id === me.run_id && other.run_attempt < me.run_attempt;
        }
        var rollback_pool = __webpack_require__(3942);
        class Stopped extends Error {
            constructor(){
                super("the run was told to end");
                this.name = "Stopped";
            }
        }
        const local = new Set([
            "requests",
            "stamp",
            "now"
        ]);
        function stoppable(port, signal) {
            const { promise: stopped, reject } = Promise.withResolvers();
            signal.addEventListener("abort", ()=>reject(new Stopped), {
                once: true
            });
            stopped.catch(()=>void 0);
            const race = (call)=>{
                if (signal.aborted) throw new Stopped;
                const answer = call();
                if (answer instanceof Promise) return Promise.race([
                    answer,
                    stopped
                ]);
                return isIterator(answer) ? stoppableIterator(answer, race) : answer;
            };
            return new Proxy(port, {
                get (target, key) {
                    const member = Reflect.get(target, key);
                    if ("function" != typeof member || local.has(key)) return member;
                    return (...parameters)=>race(()=>Reflect.apply(member, target, parameters));
                }
            });
        }
        function isIterator(value) {
            return "object" == typeof value && null !== value && Symbol.asyncIterator in value;
        }
        async function* stoppableIterator(steps, race) {
            try {
                for(;;){
                    const next = await race(()=>steps.next());
                    if (true === next.done) return;
                    yield next.value;
                }
            } finally{
                steps.return(void 0).catch(()=>void 0);
            }
        }
        var act_tick = __webpack_require__(7253);
        var upgrades_prove = __webpack_require__(3146);
        var upgrades_snapshots = __webpack_require__(9418);
        var upgrades_start = __webpack_require__(3902);
        var upgrades_watch = __webpack_require__(8612);
        var verify = __webpack_require__(9186);
        var errors = __webpack_require__(9473);
        var judge = __webpack_require__(3767);
        var choose = __webpack_require__(3133);
        function allowedEvents({ mode, more }) {
            return "rollback" === mode ? [
                "workflow_dispatch"
            ] : [
                "push",
                "schedule",
                "workflow_dispatch",
                ...more
            ];
        }
        function objectionToEvent(event, rules) {
            const { name, ref, foreign } = event;
            const allowed = allowedEvents(rules);
            const branch = `refs/heads/${rules.default_branch}`;
            const expected = `the event ${allowed.join(" or ")} on ${branch}, of this repository itself`;
            if (void 0 === name) return {
                found: "no event: this is no run of GitHub Actions",
                expected
            };
            if (!allowed.includes(name)) return {
                found: `the event ${JSON.stringify(name)}`,
                expected
            };
            if (foreign) return {
                found: `the event ${name} with code that may come from another repository`,
                expected
            };
            if (ref !== branch) return {
                found: `the event ${name} on ${ref ?? "no branch"}`,
                expected
            };
        }
        var may_start = __webpack_require__(3298);
        var open_upgrades = __webpack_require__(9147);
        var planned_requests = __webpack_require__(9835);
        var sightings = __webpack_require__(8230);
        var memory = __webpack_require__(7864);
        async function apply(ports, selection, memory, options, progress) {
            const work = async (tick)=>{
                const { dryRun, maxWait, event } = options;
                (0, act_tick.N4)(tick, ...(0, sightings.P)(tick.facts, tick.events, tick.run));
                await (0, verify.su)(tick, event.sha);
                if (dryRun) return void planStarts(tick);
                const asked = {
                    pools: new Set,
                    paused: new Set
                };
                const goOn = async ()=>{
                    const failures = await (0, upgrades_prove.XC)(tick);
                    await (0, rollback_pool.Ki)(tick, failures);
                    await (0, upgrades_start.IY)(tick, asked);
                };
                (0, upgrades_prove.di)(tick);
                await (0, upgrades_prove.tv)(tick);
                await goOn();
                await (0, upgrades_watch.j)(tick, maxWait, goOn);
                (0, upgrades_start.Xl)(tick, asked);
                await (0, rollback_pool.uB)(tick);
                await (0, upgrades_snapshots.RD)(tick);
            };
            return lockedRun("apply", ports, selection, memory, options, progress, work);
        }
        async function lockedRun(mode, ports, selection, memory, options, progress, work) {
            const { event, run, signal, dryRun } = options;
            refuseElsewhere(mode, event, memory);
            const safe = {
                clusters: stoppable(ports.clusters, signal),
                repository: stoppable(ports.repository, signal),
                upgrades: stoppable(ports.upgrades, signal),
                clock: ports.clock
            };
            const { clusters, repository, clock } = safe;
            const me = {
                run,
                run_id: event.run_id ?? "",
                run_attempt: event.run_attempt ?? 1
            };
            let tick;
            let held;
            try {
                const lock = dryRun ? void 0 : await takeLock(repository, me);
                held = lock?.kind === "held" ? lock.sha : void 0;
                const facts = await clusters.observe(selection, progress);
                tick = (0, act_tick.$c)({
                    ports: safe,
                    memory,
                    run,
                    progress,
                    facts
                });
                tick.lock = held;
                if (lock?.kind === "busy") (0, act_tick.cv)(tick, {
                    kind: "lock.busy",
                    message: `This run writes nothing. ${lock.why}`
                });
                else {
                    if (lock?.kind === "held" && void 0 !== lock.after) {
                        const message = `Took the lock over from ${lock.after.run}, which is over.`;
                        (0, act_tick.cv)(tick, {
                            kind: "lock.taken-over",
                            message
                        });
                    }
                    await work(tick);
                    if (!dryRun) await (0, act_tick.bX)(tick);
                }
            } catch (error) {
                if (!(error instanceof Stopped)) throw error;
                if (void 0 === tick) throw stoppedEarly();
                (0, act_tick.cv)(tick, {
                    kind: "run.stopped",
                    message: "The run was told to end: nothing was written from then on. The next run goes on."
                });
            } finally{
                if (void 0 !== held) await releaseLock(repository, held).catch(()=>void 0);
            }
            const result = (0, judge.S)(tick.facts, memory.policy, (0, act_tick.NE)(tick), clock.now(), mode);
            return {
                ...result,
                steps: tick.steps
            };
        }
        function refuseElsewhere(mode, event, { facts, policy }) {
            const rules = {
                mode,
                default_branch: facts.default_branch,
                more: policy.apply.events
            };
            const objection = objectionToEvent(event, rules);
            if (void 0 === objection) return;
            throw new errors.In([
                {
                    code: "apply.not-here",
                    where: `mode ${mode}`,
                    ...objection
                }
            ]);
        }
        function stoppedEarly() {
            return new errors.In([
                {
                    code: "run.stopped",
                    where: "this run",
                    found: "a signal to end before the clusters were read",
                    expected: "time to read them"
                }
            ]);
        }
        function planStarts(tick) {
            const objection = (0, may_start.t)(tick.policy);
            if (void 0 !== objection) (0, verify.VN)(tick, objection);
            if (void 0 !== tick.closed) return;
            const open = (0, open_upgrades.KY)((0, act_tick.XL)(tick));
            const { go } = (0, choose.V)((0, act_tick.r8)(tick), (0, act_tick.JE)(tick));
            for (const decision of go){
                const { cluster, pool, ring } = decision.subject;
                if (null === ring || open.has((0, memory.i)(cluster, pool))) continue;
                const source = "snapshot" === decision.engine ? (0, upgrades_snapshots.vz)(decision) : void 0;
                const request = (0, planned_requests.X)({
                    cluster,
                    pool
                }, source);
                const message = `${(0, upgrades_prove.Vb)(cluster, pool)}: would be upgraded to ${decision.to ?? ""} by ${request}.`;
                (0, act_tick.cv)(tick, {
                    kind: "planned",
                    ...(0, upgrades_prove.GI)(ring),
                    cluster,
                    pool,
                    message
                });
            }
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
    3298: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>objectionToPolicy
        });
        const indispensable = [
            "lifecycle",
            "support",
            "image",
            "denied",
            "hold",
            "engine",
            "ring",
            "approval"
        ];
        function objectionToPolicy({ rings, modes }) {
            if (0 === rings.length) return "The policy has no rings, so it only reports: nothing is started.";
            const loose = indispensable.filter((gate)=>"enforce" !== modes[gate]);
            if (0 === loose.length) return;
            const gates = loose.join(", ");
            return `The policy does not enforce ${gates}, so it only reports: nothing is started.`;
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
    2034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Le: ()=>withPool,
            e9: ()=>poolOf,
            tl: ()=>withReading
        });
        function withPool(facts, target, change) {
            return withCluster(facts, target.cluster, (cluster)=>({
                    ...cluster,
                    pools: cluster.pools.map((pool)=>isSame(pool.name, target.pool) ? change(pool) : pool)
                }));
        }
        function withReading(facts, { target, pool, cluster }) {
            return withCluster(facts, target.cluster, (known)=>{
                const { id, name, region, maintenance, other_pools: others } = known;
                const { maintenance: _, ...state } = cluster;
                return {
                    ...state,
                    id,
                    name,
                    region,
                    other_pools: others,
                    ...void 0 === maintenance ? {} : {
                        maintenance
                    },
                    pools: known.pools.map((each)=>{
                        if (isSame(each.name, target.pool)) return {
                            ...pool,
                            name: each.name
                        };
                        const fresh = cluster.pools.find((other)=>isSame(other.name, each.name));
                        return void 0 === fresh ? each : withLatestOf(each, fresh);
                    })
                };
            });
        }
        function withLatestOf(known, fresh) {
            const { latest, latest_not_asked: notAsked } = known;
            return {
                ...fresh,
                name: known.name,
                ...void 0 === latest ? {} : {
                    latest
                },
                ...void 0 === notAsked ? {} : {
                    latest_not_asked: notAsked
                }
            };
        }
        function withCluster(facts, id, change) {
            const index = facts.clusters.findIndex((cluster)=>isSame(cluster.id, id));
            const found = facts.clusters[index];
            return void 0 === found ? facts : {
                ...facts,
                clusters: facts.clusters.with(index, change(found))
            };
        }
        function poolOf(facts, target) {
            const cluster = facts.clusters.find(({ id })=>isSame(id, target.cluster));
            const pool = cluster?.pools.find(({ name })=>isSame(name, target.pool));
            return void 0 === cluster || void 0 === pool ? void 0 : {
                cluster,
                pool
            };
        }
        function isSame(one, other) {
            return one.toLowerCase() === other.toLowerCase();
        }
    }),
    9835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            X: ()=>plannedUpgrade,
            p: ()=>plannedRollback
        });
        var _domain_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1679);
        function plannedUpgrade(target, source) {
            const start = `POST ${poolPath(target)}/upgradeNodeImageVersion`;
            if (void 0 === source) return start;
            const parts = (0, _domain_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.Hy)(source.cluster);
            const group = `/subscriptions/${parts?.subscription ?? ""}/resourceGroups/${parts?.resourceGroup ?? ""}`;
            const body = {
                creationData: {
                    sourceResourceId: poolPath(source)
                },
                snapshotType: "NodePool"
            };
            return `PUT ${group}/providers/Microsoft.ContainerService/snapshots/flatcar-gate-… ${JSON.stringify({
                properties: body
            })} (if there is none yet), then ${start} with the header AKSSnapshotId: that snapshot`;
        }
        function plannedRollback(target, image, kubernetes) {
            const changed = {
                ...void 0 === kubernetes ? {} : {
                    orchestratorVersion: kubernetes
                },
                nodeImageVersion: image
            };
            return `PUT ${poolPath(target)} with If-Match and the pool's own body, changed in ${JSON.stringify({
                properties: changed
            })}`;
        }
        function poolPath({ cluster, pool }) {
            return `${cluster}/agentPools/${pool}`;
        }
    }),
    8748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>isAtRest,
            h: ()=>phaseOf
        });
        function phaseOf({ provisioning_state: state }) {
            const known = state?.toLowerCase() ?? "succeeded";
            if ("upgradingnodeimageversion" === known) return "upgrading";
            return "succeeded" === known || "failed" === known || "canceled" === known ? known : "busy";
        }
        function isAtRest(pool) {
            const phase = phaseOf(pool);
            return "upgrading" !== phase && "busy" !== phase;
        }
    }),
    3984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            bn: ()=>rollbackOffer,
            h0: ()=>previousImage
        });
        var _domain_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1452);
        var _domain_os_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(334);
        const rollbackDays = 7;
        function previousImage(used) {
            return used.toSorted((a, b)=>instantOf(b) - instantOf(a) || 0)[0];
        }
        function rollbackOffer({ pool, cluster, recently_used: used }, image, now) {
            const previous = previousImage(used);
            const recorded = void 0 !== previous && isSame(previous.image, image) ? previous : void 0;
            const ends = void 0 === recorded ? void 0 : instantOf(recorded) + rollbackDays * _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__.vd;
            const isOver = void 0 !== ends && !((0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__.nV)(now) < ends);
            const against = {
                "not-recorded": void 0 === recorded,
                "window-over": isOver,
                "same-image": isSame(pool.image, image),
                "other-family": !isSameFamily(pool.image, image),
                "channel-on": !isOff(cluster),
                "not-settled": !isSettled(pool),
                unsupported: isUnsupported(pool, now)
            };
            const reasons = reasonOrder.filter((reason)=>against[reason]);
            if (reasons.length > 0 || void 0 === recorded || void 0 === ends) return {
                kind: "refused",
                reasons
            };
            const { kubernetes_version: kubernetes } = recorded;
            return {
                kind: "offered",
                image: recorded.image,
                ...void 0 === kubernetes ? {} : {
                    kubernetes_version: kubernetes
                },
                until: (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__.r4)(ends)
            };
        }
        const reasonOrder = [
            "unsupported",
            "not-recorded",
            "window-over",
            "same-image",
            "other-family",
            "channel-on",
            "not-settled"
        ];
        function instantOf({ used_until: until }) {
            if (void 0 === until) return -1 / 0;
            try {
                return (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_2__.nV)(until);
            } catch  {
                return -1 / 0;
            }
        }
        function isSame(one, other) {
            return one?.toLowerCase() === other.toLowerCase();
        }
        function isSameFamily(running, image) {
            const from = (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(running ?? "");
            const to = (0, _domain_image_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(image);
            return "known" === from.kind && "known" === to.kind && from.family === to.family;
        }
        function isOff(cluster) {
            const upgrades = cluster.upgrade_channel?.toLowerCase() ?? "none";
            return "none" === upgrades && cluster.node_os_channel?.toLowerCase() === "none";
        }
        function isSettled({ provisioning_state: state, power_state: power }) {
            return state?.toLowerCase() === "succeeded" && power?.toLowerCase() === "running";
        }
        function isUnsupported({ mode, os_sku: osSku, image }, now) {
            if (mode?.toLowerCase() === "machines") return true;
            const phase = (0, _domain_os_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.o0)(osSku, image, now)?.phase;
            return "ended" === phase || "images-removed" === phase;
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
    8162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P1: ()=>writeVerdict,
            rm: ()=>settledVerdict
        });
        const passing = new Set([
            "stale",
            "changed",
            "image-moved",
            "busy",
            "stopped",
            "unreadable",
            "unreachable",
            "stopping"
        ]);
        function writeVerdict(outcome) {
            switch(outcome.kind){
                case "started":
                    return {
                        kind: "accepted",
                        at: outcome.at
                    };
                case "nothing-to-do":
                    return {
                        kind: "done",
                        why: outcome.said.message
                    };
                case "refused":
                    return {
                        kind: "later" === outcome.retry ? "left" : "refused",
                        why: wordsOf(outcome.said)
                    };
                case "throttled":
                    return {
                        kind: "left",
                        why: wordsOf(outcome.said),
                        pause: true
                    };
                case "forbidden":
                    return {
                        kind: "refused",
                        why: wordsOf(outcome.said)
                    };
                case "not-sent":
                    return {
                        kind: passing.has(outcome.reason) ? "left" : "refused",
                        why: outcome.message
                    };
                case "unclear":
                    return {
                        kind: "unclear",
                        why: wordsOf(outcome.said)
                    };
            }
        }
        function settledVerdict(settled, at) {
            switch(settled.kind){
                case "adopted":
                    return {
                        kind: "accepted",
                        at
                    };
                case "not-started":
                    return {
                        kind: "left",
                        why: "the request had no answer, and the pool did not change"
                    };
                case "unknown":
                    return {
                        kind: "left",
                        why: `the request had no answer, and ${settled.message}`
                    };
            }
        }
        function wordsOf({ status, azure_code: code, message }) {
            const head = [
                void 0 === status ? void 0 : `HTTP ${status}`,
                code
            ].filter((text)=>void 0 !== text).join(" ");
            return "" === head ? message : `${head}: ${message}`;
        }
    })
};
