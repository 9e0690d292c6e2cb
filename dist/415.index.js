export const id = 415;
export const ids = [
    415
];
export const modules = {
    8240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            II: ()=>planRollback,
            Uk: ()=>ringOf,
            cg: ()=>stepOf,
            nR: ()=>timeOf,
            np: ()=>readOffer,
            qz: ()=>tell,
            uB: ()=>offerRollbacks
        });
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);
        var _domain_time_say_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);
        var _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9147);
        var _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2034);
        var _plan_planned_requests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9835);
        var _plan_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3984);
        var _plan_rollback_bar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(240);
        var _policy_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7864);
        var _tick_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2730);
        var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3146);
        const mostOffers = 10;
        async function offerRollbacks(tick) {
            const failed = (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.NE)(tick).failed.filter(({ cleared_at: cleared, ...each })=>void 0 === cleared && (0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_2__.G4)((0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__.e9)(tick.facts, each)?.pool.image, each.image));
            const pools = new Map(failed.map((each)=>[
                    (0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_5__.i)(each.cluster, each.pool),
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
                if (void 0 !== barOf(tick, read.reading, offer)) continue;
                const target = {
                    cluster,
                    pool,
                    region
                };
                const words = `can be put back to ${offer.image} until ${timeOf(tick, offer.until)}, by mode rollback`;
                tell(tick, target, "rollback.offered", words);
            }
        }
        async function planRollback(tick, target) {
            const found = await readOffer(tick, target);
            if (void 0 === found) return;
            const { image, kubernetes_version: kubernetes } = found.offer;
            if (void 0 !== found.bar) {
                const words = `stands on an earlier image again: a run that ended early put it back from ${image}; that would be written to the journal`;
                tell(tick, target, "planned", words);
                return;
            }
            const words = `would be held and put back to ${image}: ${(0, _plan_planned_requests_js__WEBPACK_IMPORTED_MODULE_9__.p)(target, image, kubernetes)}`;
            tell(tick, target, "planned", words);
        }
        async function readOffer(tick, target) {
            const read = await tick.ports.upgrades.readPool(target);
            if ("read" !== read.kind) return void tell(tick, target, "rollback.left", "gone" === read.kind ? read.message : read.problem.message);
            const { reading } = read;
            tick.facts = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__.tl)(tick.facts, reading);
            const offer = offerOf(reading, tick.ports.clock.now());
            if ("offered" === offer.kind) {
                const bar = barOf(tick, reading, offer);
                if (void 0 === bar || "unrecorded" === bar) return {
                    reading,
                    offer,
                    bar
                };
                const words = `can not be put back: the image before is ${offer.image}, ${barWords[bar]}`;
                tell(tick, target, "rollback.refused", words);
                return;
            }
            const why = offer.reasons.map((reason)=>reasonWords[reason]).join("; ");
            tell(tick, target, "rollback.refused", `can not be put back: ${why}`);
        }
        function offerOf(reading, now) {
            const previous = (0, _plan_rollback_js__WEBPACK_IMPORTED_MODULE_3__.h0)(reading.recently_used)?.image ?? "";
            return (0, _plan_rollback_js__WEBPACK_IMPORTED_MODULE_3__.bn)(reading, previous, now);
        }
        function barOf(tick, { target, pool }, offer) {
            const now = tick.ports.clock.now();
            return (0, _plan_rollback_bar_js__WEBPACK_IMPORTED_MODULE_4__.C)((0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.XL)(tick), target, offer.image, pool.image ?? "", now);
        }
        const barWords = {
            "rolled-back": "which it was put back from before, or failed with",
            held: "and a hold keeps it from that"
        };
        const reasonWords = {
            "not-recorded": "AKS has no record of an image before this one",
            "window-over": "it left its last image more than seven days ago, or at a time that is not known",
            "same-image": "it runs that image already",
            "other-family": "its last image is of another OS",
            "channel-on": "an upgrade channel of the cluster is on and would undo it; set both to 'none' first",
            "not-settled": "it is busy, failed or stopped",
            unsupported: "the gate does not write to a pool of this kind"
        };
        function timeOf({ policy }, instant) {
            return (0, _domain_time_say_time_js__WEBPACK_IMPORTED_MODULE_1__.G)((0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__.nV)(instant), policy.zone);
        }
        function ringOf(tick, { cluster, pool }) {
            return (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.JE)(tick).fleet.ringOf((0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_5__.i)(cluster, pool))?.name;
        }
        function tell(tick, target, kind, words) {
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.cv)(tick, stepOf(tick, target, kind, words));
        }
        function stepOf(tick, target, kind, words) {
            const { cluster, pool } = target;
            const message = `${(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(cluster, pool)}: ${words.replace(/\.$/, "")}.`;
            return {
                kind,
                ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.GI)(ringOf(tick, target)),
                cluster,
                pool,
                message
            };
        }
    }),
    3942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>rollbackPool,
            K: ()=>rollbackFailed
        });
        var _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);
        var _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9147);
        var _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2034);
        var _plan_rollback_bar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);
        var _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8162);
        var _plan_wishes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1931);
        var _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8240);
        var _tick_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2730);
        var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3146);
        var _verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9186);
        const automaticHold = 30 * _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__.vd;
        async function rollbackPool(tick, target, rules) {
            const { reason } = rules;
            const first = await (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.np)(tick, target);
            if (void 0 === first) return;
            const { reading } = first;
            const taken = reading.pool.image ?? "";
            if ("unrecorded" === first.bar) {
                const { image: left } = first.offer;
                recordBack(tick, target, rules, tick.ports.clock.now(), left, taken);
                await (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.bX)(tick);
                const words = `stands on ${taken} again: a run that ended early put it back from ${left}`;
                (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.qz)(tick, target, "pool.rolled-back", words);
                return;
            }
            const id = hold(tick, target, taken, rules);
            await (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.bX)(tick);
            if (!await (0, _verify_js__WEBPACK_IMPORTED_MODULE_7__.ub)(tick)) return;
            const second = await (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.np)(tick, target);
            if (void 0 === second) return void await release(tick, id);
            const { offer } = second;
            if (!(0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__.G4)(second.reading.pool.image, taken) || offer.image !== first.offer.image) {
                (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.qz)(tick, target, "rollback.left", "it changed while it was being held; nothing was sent");
                await release(tick, id);
                return;
            }
            const { upgrades, clock } = tick.ports;
            const also = void 0 === tick.locked ? [] : [
                tick.locked
            ];
            const request = {
                reading: second.reading,
                image: offer.image,
                also
            };
            const untold = (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.cg)(tick, target, "rollback.left", `the run was told to end before it was told whether it goes back to ${offer.image}; the pool shows it`);
            let isClear = true;
            const verdict = await (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.Yv)(tick, untold, async ()=>{
                const answered = (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__.P1)(await upgrades.rollback(request));
                if ("unclear" !== answered.kind) return answered;
                isClear = false;
                const settled = await upgrades.settleUnclear({
                    reading: second.reading,
                    write: "rollback"
                });
                return (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__.rm)(settled, clock.now());
            });
            if ("accepted" !== verdict.kind) {
                const kind = "refused" === verdict.kind ? "rollback.refused" : "rollback.left";
                (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.qz)(tick, target, kind, `not put back to ${offer.image}: ${verdict.why}`);
                if (isClear) await release(tick, id);
                return;
            }
            recordBack(tick, target, rules, verdict.at, taken, offer.image);
            tick.facts = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_8__.Le)(tick.facts, target, (facts)=>({
                    ...facts,
                    provisioning_state: "Updating"
                }));
            await (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.bX)(tick);
            (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.qz)(tick, target, "pool.rolled-back", `goes back from ${taken} to ${offer.image}: ${reason}`);
            return offer.image;
        }
        function recordBack(tick, target, { by }, at, from, image) {
            const { cluster, pool } = target;
            const who = void 0 === by ? {} : {
                by
            };
            const head = {
                at,
                run: tick.run,
                cluster,
                pool,
                ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__.GI)((0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.Uk)(tick, target))
            };
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.N4)(tick, {
                ...head,
                kind: "rolled-back",
                from,
                image,
                ...who
            });
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
        function hold(tick, target, image, { reason, holdFor, by }) {
            const { cluster, pool } = target;
            const now = tick.ports.clock.now();
            const known = (0, _plan_wishes_js__WEBPACK_IMPORTED_MODULE_9__.X)((0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.XL)(tick)).find((each)=>each.cluster === cluster && each.pool === pool && (0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__.G4)(each.from, image) && (void 0 === each.until || (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__.nV)(each.until) > (0, _domain_time_instant_js__WEBPACK_IMPORTED_MODULE_0__.nV)(now)));
            if (void 0 !== known) return;
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
                pool,
                from: image
            };
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.N4)(tick, {
                ...entry,
                reason: `${_plan_rollback_bar_js__WEBPACK_IMPORTED_MODULE_2__.d}${reason}`.slice(0, 1e3),
                until,
                ...who
            }, (0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_6__.aK)({
                at: now,
                run: tick.run,
                cluster,
                pool
            }, image, (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.Uk)(tick, target), `rolled back: ${reason}`));
            (0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.qz)(tick, target, "pool.held", `held until ${(0, _rollback_offer_js__WEBPACK_IMPORTED_MODULE_4__.nR)(tick, until)}: ${reason}`);
            return id;
        }
        async function release(tick, id) {
            if (void 0 === id) return;
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.N4)(tick, {
                at: tick.ports.clock.now(),
                run: tick.run,
                kind: "released",
                id
            });
            await (0, _tick_js__WEBPACK_IMPORTED_MODULE_5__.bX)(tick);
        }
    }),
    2730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $c: ()=>beginTick,
            r8: ()=>decideNow,
            XL: ()=>eventsOf,
            bX: ()=>flush,
            NE: ()=>historyNow,
            N4: ()=>note,
            cv: ()=>say,
            Yv: ()=>untilAnswered,
            JE: ()=>worldNow
        });
        var journal = __webpack_require__(1617);
        var evaluate = __webpack_require__(6163);
        var world = __webpack_require__(5811);
        var act_journal = __webpack_require__(5393);
        function beginMirror() {
            return {
                shown: void 0,
                written: 0,
                ended: false
            };
        }
        var stoppable = __webpack_require__(3363);
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
                mirror: beginMirror(),
                closed: void 0,
                unanswered: false
            };
        }
        async function untilAnswered(tick, untold, write) {
            tick.unanswered = true;
            try {
                const answer = await write();
                tick.unanswered = false;
                return answer;
            } catch (error) {
                if (error instanceof stoppable.C9) say(tick, untold);
                else tick.unanswered = false;
                throw error;
            }
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
            return (0, journal.historyOf)(eventsOf(tick), tick.memory.approvals, tick.policy.dashboard.approve);
        }
        function worldNow(tick) {
            return (0, world.a)(tick.facts, tick.policy, historyNow(tick), tick.ports.clock.now());
        }
        function decideNow(tick, world = worldNow(tick)) {
            return (0, evaluate.P)(world.fleet.members, world);
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
            const written = await (0, act_journal.aM)(ports.repository, known, fresh, ports.clock.now());
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
            const asked = 0 === probes.length ? [
                proof.level
            ] : [
                proof.level,
                "V4"
            ];
            const silent = asked.find((level)=>!checks.some((check)=>check.level === level));
            if (void 0 !== silent) return {
                kind: "later",
                reason: `${silent} was not checked`
            };
            return {
                kind: "proven",
                level: reached
            };
        }
        function isBeyond(level, wanted, probes) {
            return "V0" === wanted && "V1" === level && 0 === probes.length;
        }
        var act_tick = __webpack_require__(2730);
        const mostIdleProofs = 50;
        const together = 8;
        function adopt(tick) {
            const world = (0, act_tick.JE)(tick);
            const entries = adoptions({
                members: world.fleet.members,
                decisions: (0, act_tick.r8)(tick, world),
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
            const world = (0, act_tick.JE)(tick);
            const { members } = world.fleet;
            const idle = idlePools(members, (0, act_tick.r8)(tick, world), (0, act_tick.XL)(tick), tick.policy.rings);
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
                } else sayUnproven(tick, head, verdict.reason);
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
                    sayUnproven(tick, {
                        cluster,
                        pool,
                        image: upgrade.image,
                        ring: ringName
                    }, verdict.reason);
                    return verdict;
            }
        }
        async function prove({ ports }, target, image, { proof, probes }) {
            const nodes = "V3" === proof.level;
            const instances = nodes || "V2" === proof.level;
            const [first, ...others] = probes;
            const request = {
                target,
                image,
                instances,
                nodes
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
        const proofWords = {
            V0: "Azure says that the operation succeeded",
            V1: "the pool shows it",
            V2: "every instance was made from it",
            V3: "every node is ready with it",
            V4: "the probes answer"
        };
        function sayProven(tick, { cluster, pool, image, ring }, level) {
            const shown = proofWords[level];
            const how = void 0 === shown ? "" : `: ${shown}`;
            const message = `${nameOf(cluster, pool)}: ${image} is proven${how} (${level}).`;
            (0, act_tick.cv)(tick, {
                kind: "upgrade.proven",
                ...inRing(ring),
                cluster,
                pool,
                message
            });
        }
        function sayUnproven(tick, { cluster, pool, image, ring }, reason) {
            const message = `${nameOf(cluster, pool)}: ${image} is not proven yet: ${reason}.`;
            (0, act_tick.cv)(tick, {
                kind: "upgrade.left",
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
        var _tick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2730);
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
                    const message = `${name}: took the snapshot ${snapshotName(snapshot.id)} of ${image}.`;
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
                ].map(({ image })=>image),
                ...movedMeanwhile(tick)
            ];
            const used = new Set(tick.facts.clusters.flatMap(({ pools })=>pools.map((pool)=>pool.snapshot?.toLowerCase())));
            return ({ id, image })=>used.has(id.toLowerCase()) || images.some((each)=>(0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_0__.G4)(each, image));
        }
        function movedMeanwhile(tick) {
            const before = [
                ...(0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_0__.KY)(tick.memory.events).values()
            ];
            const since = (0, _tick_js__WEBPACK_IMPORTED_MODULE_2__.XL)(tick).flatMap((each)=>("started" === each.kind || "adopted" === each.kind) && each.run === tick.run ? [
                    each
                ] : []);
            return [
                ...before,
                ...since
            ].map(({ image })=>image);
        }
        async function deleteOne(tick, { id, image }) {
            const verdict = (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_1__.P1)(await tick.ports.upgrades.deleteSnapshot(id));
            const isGone = "accepted" === verdict.kind || "done" === verdict.kind;
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_2__.cv)(tick, {
                kind: isGone ? "snapshot.deleted" : "snapshot.left",
                message: isGone ? `Deleted the snapshot ${snapshotName(id)} of ${image}: no pool is to get it any more.` : `The snapshot ${snapshotName(id)} of ${image} could not be deleted: ${verdict.why}.`
            });
        }
        function snapshotName(id) {
            return `\`${id.split("/").at(-1) ?? id}\``;
        }
    }),
    1399: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IY: ()=>startEligible,
            Xl: ()=>tellWaiting,
            m3: ()=>runningTargets
        });
        var _plan_choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3133);
        var _plan_may_start_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3298);
        var _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9147);
        var _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2034);
        var _plan_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1404);
        var _plan_pool_phase_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8748);
        var _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8162);
        var _plan_whole_picture_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9658);
        var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6163);
        var _policy_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7864);
        var _tick_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2730);
        var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3146);
        var _upgrades_snapshots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9418);
        var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9186);
        const batch = 8;
        const mostTold = 20;
        async function startEligible(tick, asked) {
            const objection = (0, _plan_may_start_js__WEBPACK_IMPORTED_MODULE_10__.t)(tick.policy);
            if (void 0 !== objection) (0, _verify_js__WEBPACK_IMPORTED_MODULE_9__.VN)(tick, objection);
            if (void 0 !== tick.closed) return;
            for(;;){
                const { go } = choose(tick, asked);
                if (0 === go.length) break;
                for (const next of go)if (!asked.paused.has(subscriptionOf(next))) {
                    if (!await (0, _verify_js__WEBPACK_IMPORTED_MODULE_9__.MX)(tick)) break;
                    asked.pools.add(keyOf(next));
                    await startOne(tick, next, asked);
                    if (tick.pending.length >= batch) await (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.bX)(tick);
                }
                if (void 0 !== tick.closed) break;
            }
            await (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.bX)(tick);
        }
        function tellWaiting(tick, asked) {
            if (void 0 !== tick.closed) return;
            const world = (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.JE)(tick);
            const decisions = (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.r8)(tick, world);
            tellMissed(tick, asked, decisions);
            const waiting = choose(tick, asked, world, decisions).later;
            for (const { decision, why } of waiting.slice(0, mostTold))leave(tick, decision, why);
            if (waiting.length <= mostTold) return;
            const message = `${waiting.length - mostTold} more pools wait for their turn.`;
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.cv)(tick, {
                kind: "upgrade.left",
                message
            });
        }
        function tellMissed(tick, asked, decisions) {
            const told = new Set;
            for (const decision of decisions){
                const { subject, gates } = decision;
                if (asked.pools.has(keyOf(decision))) continue;
                const moved = gates.find((entry)=>"code" in entry && "image.moved" === entry.code);
                if (void 0 === moved || !("message" in moved) || !("approved" in moved.evidence)) continue;
                if (told.has(moved.message)) continue;
                told.add(moved.message);
                const why = moved.message.replace(/\.$/, "");
                const message = `Not started in ring ${subject.ring ?? "(none)"}: ${why} (image.moved).`;
                (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.cv)(tick, {
                    kind: "upgrade.left",
                    ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.GI)(subject.ring ?? void 0),
                    message
                });
            }
        }
        function choose(tick, asked, world = (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.JE)(tick), decisions = (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.r8)(tick, world)) {
            const fresh = decisions.filter((decision)=>!asked.pools.has(keyOf(decision)) && !asked.paused.has(subscriptionOf(decision)));
            const { go, later } = (0, _plan_choose_js__WEBPACK_IMPORTED_MODULE_0__.V)(fresh, world);
            const open = (0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__.KY)((0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.XL)(tick));
            return {
                go: go.filter((decision)=>!open.has(keyOf(decision))),
                later
            };
        }
        async function startOne(tick, first, asked) {
            const { upgrades } = tick.ports;
            const { subject, to: image } = first;
            if (null === image || null === subject.ring) return;
            if (tick.policy.rings[0]?.name !== subject.ring && (0, _plan_whole_picture_js__WEBPACK_IMPORTED_MODULE_11__.B)(tick.facts)) return void leave(tick, first, "not all clusters could be read, so the ring before may not be proven");
            const target = {
                cluster: subject.cluster,
                pool: subject.pool,
                region: subject.region
            };
            let engine = {
                kind: "latest"
            };
            if ("snapshot" === first.engine) {
                const taken = await (0, _upgrades_snapshots_js__WEBPACK_IMPORTED_MODULE_8__.W9)(tick, first, image);
                if ("none" === taken.kind) return void settle(tick, first, {
                    kind: taken.blame,
                    why: taken.why
                }, asked);
                engine = {
                    kind: "snapshot",
                    snapshot: taken.id
                };
            }
            if (!await (0, _verify_js__WEBPACK_IMPORTED_MODULE_9__.MX)(tick)) return;
            const read = await upgrades.readPool(target);
            if ("read" !== read.kind) return void leave(tick, first, "gone" === read.kind ? read.message : read.problem.message);
            const { reading } = read;
            tick.facts = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_12__.tl)(tick.facts, reading);
            const decision = judgeAgain(tick, first, reading);
            if ("string" == typeof decision) return void leave(tick, first, decision);
            const also = void 0 === tick.verified ? [] : [
                tick.verified
            ];
            const name = (0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(target.cluster, target.pool);
            const untold = {
                kind: "upgrade.left",
                ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.GI)(subject.ring),
                cluster: target.cluster,
                pool: target.pool,
                message: `${name}: the run was told to end before its start to ${image} was answered. The next run finds out whether it arrived.`
            };
            const verdict = await (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.Yv)(tick, untold, async ()=>{
                const answered = (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__.P1)(await upgrades.start({
                    reading,
                    image,
                    engine,
                    also
                }));
                if ("unclear" !== answered.kind) return answered;
                const settled = await upgrades.settleUnclear({
                    reading,
                    write: "upgrade"
                });
                return (0, _plan_start_verdict_js__WEBPACK_IMPORTED_MODULE_3__.rm)(settled, tick.ports.clock.now());
            });
            settle(tick, decision, verdict, asked);
            if ("left" === verdict.kind && true === verdict.lost) (0, _verify_js__WEBPACK_IMPORTED_MODULE_9__.VN)(tick, `Whether ${name} is being upgraded is not known: nothing more is started.`);
        }
        function judgeAgain(tick, first, reading) {
            const world = (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.JE)(tick);
            const key = keyOf(first);
            const members = world.fleet.members.filter((member)=>member.key === key);
            const [again] = (0, _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_4__.P)(members, world);
            if (void 0 === again) return "it is no longer among the selected pools";
            if ("eligible" !== again.verdict) return again.message;
            if (again.to !== first.to || again.engine !== first.engine) return `it would get ${again.to ?? "nothing"} now instead of ${first.to ?? "nothing"}`;
            const busy = reading.cluster.pools.find(({ name, ...pool })=>name.toLowerCase() !== reading.target.pool.toLowerCase() && !(0, _plan_pool_phase_js__WEBPACK_IMPORTED_MODULE_13__.U)(pool));
            if (void 0 !== busy) return `pool ${busy.name} of the same cluster is busy`;
            return (0, _plan_places_js__WEBPACK_IMPORTED_MODULE_2__.e)(world)(again) ?? again;
        }
        function settle(tick, decision, verdict, asked) {
            const { cluster, pool, ring } = decision.subject;
            const image = decision.to ?? "";
            const name = (0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(cluster, pool);
            const where = {
                ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.GI)(ring ?? void 0),
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
                        (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.N4)(tick, {
                            ...entry,
                            ...where
                        });
                        const state = "UpgradingNodeImageVersion";
                        tick.facts = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_12__.Le)(tick.facts, where, (facts)=>({
                                ...facts,
                                provisioning_state: state
                            }));
                        const to = "snapshot" === decision.engine ? `exactly ${image}, by a snapshot` : image;
                        const but = true === verdict.unanswered ? " Azure gave no clear answer, but it runs." : "";
                        const message = `${name}: started the upgrade from ${decision.from ?? "an unknown image"} to ${to}.${but}`;
                        (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.cv)(tick, {
                            kind: "upgrade.started",
                            ...where,
                            message
                        });
                        break;
                    }
                case "refused":
                    (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.cv)(tick, {
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
            const message = `${(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(cluster, pool)}: not started to ${to ?? "another image"}: ${why.replace(/\.$/, "")}.`;
            (0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.cv)(tick, {
                kind: "upgrade.left",
                ...(0, _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_7__.GI)(ring ?? void 0),
                cluster,
                pool,
                message
            });
        }
        function runningTargets(tick) {
            return [
                ...(0, _plan_open_upgrades_js__WEBPACK_IMPORTED_MODULE_1__.KY)((0, _tick_js__WEBPACK_IMPORTED_MODULE_6__.XL)(tick)).values()
            ].flatMap((upgrade)=>{
                const cluster = (0, _plan_patch_facts_js__WEBPACK_IMPORTED_MODULE_12__.e9)(tick.facts, upgrade)?.cluster;
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
            return (0, _policy_memory_js__WEBPACK_IMPORTED_MODULE_5__.i)(subject.cluster, subject.pool);
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
        var _tick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2730);
        var _upgrades_prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3146);
        var _upgrades_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1399);
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
            ub: ()=>holdsLock,
            xA: ()=>catchUp
        });
        var _domain_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8397);
        var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5393);
        var _tick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2730);
        const freshMs = 4e3;
        async function verify(tick) {
            const { upgrades } = tick.ports;
            if (void 0 !== tick.closed) return false;
            const stamp = upgrades.stamp();
            const { verified } = tick;
            if (void 0 !== verified && stamp.monotonic_ms - verified.monotonic_ms < freshMs) return true;
            const [isOurs, isCurrent] = await Promise.all([
                holdsLock(tick),
                catchUp(tick)
            ]);
            if (!isOurs) return false;
            if (!isCurrent) return close(tick, movedOn(tick.memory.facts.default_branch));
            tick.verified = stamp;
            return true;
        }
        async function catchUp(tick) {
            const { repository } = tick.ports;
            const [head, journal] = await Promise.all([
                repository.readRef(`refs/heads/${tick.memory.facts.default_branch}`),
                repository.readRef(`refs/heads/${_domain_repository_js__WEBPACK_IMPORTED_MODULE_2__.wl}`)
            ]);
            if (head !== tick.head) {
                if (void 0 === head || !await isSameAt(tick, head)) return false;
                tick.head = head;
            }
            if (journal !== tick.journal.head) {
                const read = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_0__.a0)(repository);
                tick.journal = read.journal;
                tick.events = read.events;
            }
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
    8415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            apply: ()=>apply,
            m: ()=>lockedRun
        });
        var instant = __webpack_require__(334);
        var errors = __webpack_require__(9473);
        var domain_image = __webpack_require__(1452);
        var domain_repository = __webpack_require__(8397);
        var open_upgrades = __webpack_require__(9147);
        function planDeployments(images, shown, wordsFor) {
            return images.flatMap((each)=>{
                const { ring, image, state } = each;
                const environment = (0, domain_repository.MP)(ring);
                const edit = {
                    ring,
                    environment,
                    image,
                    state,
                    description: wordsFor(each)
                };
                const [current, ...doubles] = shown.filter((one)=>one.environment === environment && (0, open_upgrades.G4)(one.description, image));
                const further = doubles.filter(isLive).map(({ id })=>({
                        id,
                        ring,
                        environment,
                        image,
                        state: "inactive",
                        description: doubled
                    }));
                if (!isDue(edit, current, isOver(each, images))) return further;
                return [
                    void 0 === current ? edit : {
                        ...edit,
                        id: current.id
                    },
                    ...further
                ];
            });
        }
        const doubled = "Shown by a newer deployment";
        function isDue({ state, description }, current, over) {
            if (void 0 === current) return !over;
            if (over) return isLive(current);
            return current.status?.state !== state || current.status.description !== description;
        }
        function isOver({ ring, image, state }, all) {
            if ("failure" !== state) return "inactive" === state;
            return all.some((other)=>{
                const isThere = "inactive" !== other.state && "failure" !== other.state;
                const order = (0, domain_image.qJ)((0, domain_image.zZ)(other.image), (0, domain_image.zZ)(image));
                return other.ring === ring && isThere && "newer" === order;
            });
        }
        function isLive({ status }) {
            const state = status?.state ?? "pending";
            return "inactive" !== state && "failure" !== state && "error" !== state;
        }
        var fleet = __webpack_require__(7387);
        var policy_memory = __webpack_require__(7864);
        const plainName = /^[A-Za-z0-9._-]{1,140}$/;
        const stuck = new Set([
            "error",
            "unsupported",
            "held",
            "blocked",
            "needs-approval"
        ]);
        function ringImages(given) {
            const { rings } = given.world.policy;
            const known = knownImages(given);
            const survey = surveyOf(given);
            const ofRings = rings.flatMap((ring)=>(known.get(ring.name) ?? []).map((image)=>standingOf(survey, ring, image)));
            const names = new Set(rings.map(({ name })=>name));
            const others = [
                ...known
            ].filter(([ring])=>!names.has(ring));
            const gone = others.flatMap(([ring, images])=>images.map((image)=>nothing(ring, image)));
            return [
                ...ofRings,
                ...gone
            ];
        }
        function nothing(ring, image) {
            const counts = {
                pools: 0,
                running: 0,
                proven: 0,
                under_way: 0,
                failed: 0
            };
            return {
                ring,
                image,
                state: "inactive",
                ...counts,
                reason: void 0
            };
        }
        function knownImages({ world, events, shown }) {
            const { policy, memory, fleet } = world;
            const found = new Map;
            const add = (ring, image)=>{
                if (void 0 === ring || !plainName.test(image)) return;
                const images = found.get(ring) ?? new Map;
                found.set(ring, images);
                if (!images.has(image.toLowerCase())) images.set(image.toLowerCase(), image);
            };
            const names = new Set(policy.rings.map(({ name })=>name));
            for (const each of events)switch(each.kind){
                case "started":
                case "adopted":
                case "proven":
                case "failed":
                case "rolled-back":
                    {
                        const ring = each.ring ?? fleet.ringOf((0, policy_memory.i)(each.cluster, each.pool))?.name;
                        if (void 0 === ring || !names.has(ring)) break;
                        if ("rolled-back" === each.kind) add(ring, each.from);
                        add(ring, each.image);
                        break;
                    }
                default:
            }
            for (const { place, pool } of fleet.members){
                const image = (0, domain_image.zZ)(pool.image ?? "");
                if ("ring" !== place.kind || "known" !== image.kind) continue;
                const { family } = image;
                for (const version of memory.approvedVersions(place.ring.name, family))add(place.ring.name, `${family}-${version}`);
            }
            const prefix = (0, domain_repository.MP)("");
            for (const { environment, description } of shown)if (environment.startsWith(prefix)) add(environment.slice(prefix.length), description);
            return new Map([
                ...found
            ].map(([ring, images])=>[
                    ring,
                    [
                        ...images.values()
                    ]
                ]));
        }
        function surveyOf({ world, decisions, events }) {
            const inRings = world.fleet.members.filter(({ place, pool })=>"ring" === place.kind && (0, fleet.$$)(pool));
            const going = Map.groupBy(decisions, ({ subject, to })=>keyOf(subject.ring, to));
            return {
                world,
                members: Map.groupBy(inRings, ({ place, pool })=>keyOf("ring" === place.kind ? place.ring.name : null, familyOf(pool.image ?? ""))),
                open: (0, open_upgrades.KY)(events),
                goes: new Map([
                    ...going
                ].map(([key, all])=>[
                        key,
                        all.map(({ verdict })=>verdict)
                    ]))
            };
        }
        function keyOf(ring, name) {
            return `${ring ?? ""}\n${(name ?? "").toLowerCase()}`;
        }
        function standingOf({ world, ...survey }, ring, image) {
            const { memory } = world;
            const members = survey.members.get(keyOf(ring.name, familyOf(image))) ?? [];
            const comesTo = ({ key })=>(0, open_upgrades.G4)(survey.open.get(key)?.image, image);
            const running = members.filter((each)=>(0, open_upgrades.G4)(each.pool.image, image) && !comesTo(each));
            const proven = running.filter(({ key, pool })=>void 0 !== memory.provenAt(key, pool.image ?? image));
            const underWay = members.filter(comesTo);
            const failures = memory.failed.filter((each)=>each.ring === ring.name && (0, open_upgrades.G4)(each.image, image));
            const failed = new Set(failures.map(({ cluster, pool })=>(0, policy_memory.i)(cluster, pool))).size;
            const goes = isAllowed(world, ring, image) ? survey.goes.get(keyOf(ring.name, image)) ?? [] : [];
            const state = stateOf({
                halted: failed > ring.failures,
                under_way: underWay.length,
                running: running.length,
                comes: goes.some((verdict)=>!stuck.has(verdict)),
                waits: goes.length > 0 && "automatic" !== ring.approval
            });
            return {
                ring: ring.name,
                image,
                state,
                pools: members.length,
                running: running.length,
                proven: proven.length,
                under_way: underWay.length,
                failed,
                reason: failures[0]?.reason
            };
        }
        function stateOf(of) {
            if (of.halted) return "failure";
            if (of.under_way > 0) return "in_progress";
            if (of.running > 0) return of.comes ? "in_progress" : "success";
            return of.waits ? "queued" : "inactive";
        }
        function isAllowed({ memory }, ring, image) {
            if ("automatic" === ring.approval) return true;
            const parsed = (0, domain_image.zZ)(image);
            if ("known" !== parsed.kind) return false;
            return memory.approvedVersions(ring.name, parsed.family).includes(parsed.version);
        }
        function familyOf(image) {
            const parsed = (0, domain_image.zZ)(image);
            return ("known" === parsed.kind ? parsed.family : image).toLowerCase();
        }
        var whole_picture = __webpack_require__(9658);
        var report_text = __webpack_require__(3920);
        var words = __webpack_require__(4702);
        const longest = 140;
        function deploymentText(of) {
            const { state, pools, running, under_way: underWay, failed } = of;
            const parts = [
                `On ${(0, words.zD)(running)} of ${(0, words.hS)(pools, "pool")}`,
                ...0 === underWay ? [] : [
                    `${(0, words.zD)(underWay)} under way`
                ],
                ...0 === of.proven ? [] : [
                    `${(0, words.zD)(of.proven)} proven`
                ],
                ...0 === failed ? [] : [
                    `${(0, words.zD)(failed)} failed`
                ]
            ];
            switch(state){
                case "queued":
                    return `Approved; none of ${(0, words.hS)(pools, "pool")} has it yet`;
                case "in_progress":
                case "success":
                    return parts.join(", ");
                case "failure":
                    return shorten((0, report_text.Qw)(`${parts.join(", ")}: ${of.reason ?? ""}`));
                case "inactive":
                    return 0 === pools ? "The ring has no such pools" : "No pool of the ring runs it";
            }
        }
        function shorten(text) {
            return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
        }
        var stoppable = __webpack_require__(3363);
        var act_tick = __webpack_require__(2730);
        const lookBack = 120 * instant.vd;
        const mostEdits = 20;
        async function mirrorDeployments(tick) {
            const { policy, mirror, facts } = tick;
            if (!policy.apply.deployments || mirror.ended) return;
            if ((0, whole_picture.B)(facts)) return void leave(tick, "not all clusters could be read, so what the rings run is not known.");
            try {
                await bringInStep(tick);
            } catch (error) {
                if (error instanceof stoppable.C9 || !(error instanceof errors.In)) throw error;
                leave(tick, reasonOf(error));
            }
        }
        async function bringInStep(tick) {
            const { mirror, ports } = tick;
            const since = (0, instant.r4)((0, instant.nV)(ports.clock.now()) - lookBack);
            mirror.shown ??= await ports.repository.deployments(since);
            const { shown } = mirror;
            const world = (0, act_tick.JE)(tick);
            const images = ringImages({
                world,
                decisions: (0, act_tick.r8)(tick, world),
                events: (0, act_tick.XL)(tick),
                shown
            });
            const edits = planDeployments(images, shown, deploymentText);
            const room = mostEdits - mirror.written;
            for (const edit of edits.slice(0, room))await carryOut(tick, edit);
            if (edits.length > room) tick.progress(`${edits.length - room} more deployments are left to the next run.`);
        }
        async function carryOut(tick, edit) {
            const { mirror, memory, run } = tick;
            const { repository } = tick.ports;
            const { environment, image, state, description, ring } = edit;
            mirror.written += 1;
            const made = {
                commit: memory.facts.head,
                environment,
                description: image
            };
            const id = edit.id ?? await repository.createDeployment(made);
            const page = run.startsWith("https://") ? {
                log_url: run
            } : {};
            await repository.writeDeploymentStatus(id, {
                state,
                description,
                ...page
            });
            const now = {
                id,
                environment,
                description: image,
                status: {
                    state,
                    description
                }
            };
            const before = mirror.shown ?? [];
            mirror.shown = void 0 === edit.id ? [
                now,
                ...before
            ] : before.map((each)=>each.id === id ? now : each);
            const message = `Environment ${environment} shows ${image} as ${state.replace("_", " ")}: ${description}.`;
            (0, act_tick.cv)(tick, {
                kind: "deployment.updated",
                ring,
                url: `${memory.facts.url}/deployments`,
                message
            });
        }
        function reasonOf({ complaints, message }) {
            const [complaint] = complaints;
            const isRight = complaint?.code === "github.forbidden" && complaint.expected.startsWith("a token");
            if (!isRight) return message;
            return `they need \`deployments: write\` under \`permissions:\` of the job; without the right, take \`apply: { deployments: true }\` out of the policy. GitHub says ${complaint.found}.`;
        }
        function leave(tick, why) {
            tick.mirror.ended = true;
            const message = `The deployments on GitHub are not brought up to date, which changes nothing in Azure: ${why}`;
            (0, act_tick.cv)(tick, {
                kind: "deployment.left",
                message
            });
        }
        var journal = __webpack_require__(5393);
        var external_node_crypto_ = __webpack_require__(7598);
        var schemas = __webpack_require__(8816);
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
                    why: `Run ${other.run_id} holds the lock, and ${said}.`,
                    holder: other
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
                why: `Another run took the lock over from run ${other.run_id} just now.`
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
        var p_map = __webpack_require__(606);
        var soaking = __webpack_require__(7197);
        function ringsToProbe(world) {
            return world.policy.rings.filter((ring)=>soaks(world, ring).some((kind)=>void 0 !== kind && "over" !== kind));
        }
        function isWorthNoting(world, ring, reading) {
            const { memory } = world;
            const readings = (name)=>name === ring.name ? [
                    ...memory.readings(name),
                    reading
                ] : memory.readings(name);
            const after = soaks({
                ...world,
                memory: {
                    ...memory,
                    readings
                }
            }, ring);
            return soaks(world, ring).some((kind, index)=>kind !== after[index]);
        }
        function soaks(world, ring) {
            if (0 === ring.probes.length) return [];
            return world.memory.provenImages.map((image)=>(0, soaking.e)(world, ring, image)?.kind);
        }
        const together = 8;
        async function askProbes(tick) {
            if (tick.policy.rings.every(({ probes })=>0 === probes.length)) return;
            const world = (0, act_tick.JE)(tick);
            for (const ring of ringsToProbe(world)){
                const failure = await failureOf(tick, ring);
                const at = tick.ports.clock.now();
                const held = void 0 === failure;
                const reading = {
                    at: (0, instant.nV)(at),
                    held,
                    reason: failure ?? ""
                };
                const isNew = isWorthNoting(world, ring, reading);
                if (isNew) {
                    const head = {
                        at,
                        run: tick.run,
                        kind: "probed",
                        ring: ring.name
                    };
                    (0, act_tick.N4)(tick, held ? {
                        ...head,
                        result: "held"
                    } : {
                        ...head,
                        result: "failed",
                        reason: failure
                    });
                }
                tell(tick, ring, failure, isNew);
            }
            await (0, act_tick.bX)(tick);
        }
        async function failureOf({ ports }, ring) {
            const ask = async (address)=>{
                const first = await ports.upgrades.probe(address);
                return "pass" === first.result ? first : ports.upgrades.probe(address);
            };
            const checks = await (0, p_map.Ay)(ring.probes, ask, {
                concurrency: together
            });
            return checks.find(({ result })=>"pass" !== result)?.message.slice(0, 1e3);
        }
        function tell(tick, ring, failure, isNew) {
            const where = `The probes of ring ${ring.name}`;
            if (void 0 === failure) {
                if (isNew) (0, act_tick.cv)(tick, {
                    kind: "probe.held",
                    ring: ring.name,
                    message: `${where} hold.`
                });
                return;
            }
            const known = tick.steps.some(({ kind, ring: name })=>name === ring.name && ("probe.failed" === kind || "probe.failing" === kind));
            if (isNew) {
                const message = `A probe of ring ${ring.name} failed while an image soaks there: ${failure}. The soak begins anew when it holds again.`;
                (0, act_tick.cv)(tick, {
                    kind: "probe.failed",
                    ring: ring.name,
                    message
                });
            } else if (!known) {
                const message = `A probe of ring ${ring.name} still fails: ${failure}.`;
                (0, act_tick.cv)(tick, {
                    kind: "probe.failing",
                    ring: ring.name,
                    message
                });
            }
        }
        var judge = __webpack_require__(3767);
        var plan_proposals = __webpack_require__(1177);
        var pull_request_plan = __webpack_require__(8879);
        var dashboard_form = __webpack_require__(4110);
        var dashboard = __webpack_require__(1959);
        var read_proposals = __webpack_require__(5673);
        var take_back = __webpack_require__(6064);
        var verify = __webpack_require__(9186);
        async function refreshDashboard(tick, mode) {
            if (!tick.policy.dashboard.enabled) return;
            try {
                await refresh(tick, mode);
            } catch (error) {
                if (!(error instanceof errors.In)) throw error;
                refresh_dashboard_leave(tick, `The dashboard was not brought up to date. ${error.message}`);
            }
        }
        async function refresh(tick, mode) {
            const { policy, memory, facts } = tick;
            const { repository, clock } = tick.ports;
            const issue = await repository.findIssue(dashboard.RL);
            if (void 0 === issue) return;
            if ((0, dashboard_form.U7)(issue.body).length > 0) return void refresh_dashboard_leave(tick, "A box of the dashboard is ticked: its text is left to the next run of mode propose.");
            if (((0, dashboard_form.hx)(issue.body) ?? (0, dashboard.Od)(tick)) !== (0, dashboard.Od)(tick)) return void refresh_dashboard_leave(tick, "The dashboard tells of other pools than this run looked at: it is left to mode propose.");
            if (!await (0, verify.xA)(tick)) return void refresh_dashboard_leave(tick, "Policy or lockfile have changed: the dashboard is left to the next run.");
            const rings = (0, read_proposals.rI)(memory);
            const pulls = await (0, read_proposals.sT)(repository, rings);
            const result = (0, judge.S)(facts, policy, (0, act_tick.NE)(tick), clock.now(), mode);
            const plans = (0, read_proposals.Yx)((0, plan_proposals.V)(result.decisions, policy, memory.approvals), rings);
            const planned = (0, pull_request_plan.l)(plans, await (0, read_proposals.rs)(repository, memory, pulls), {
                incomplete: facts.problems.length > 0,
                limit: policy.pull_requests.limit,
                lockfile: memory.facts.lockfile?.blob ?? null,
                decisions: result.decisions
            });
            const proposals = [
                ...pulls
            ].flatMap(([ring, read])=>{
                const open = read.find((pull)=>"open" === pull.facts.state);
                return void 0 === open ? [] : [
                    {
                        ring,
                        number: open.facts.number
                    }
                ];
            });
            const events = (0, act_tick.XL)(tick);
            const { open } = await (0, take_back.jj)(repository, memory, events);
            const work = {
                repository,
                facts: memory.facts,
                policy,
                events,
                result,
                proposals,
                planned
            };
            const step = await (0, dashboard.jH)(issue, {
                ...work,
                take_back: open
            });
            if ("dashboard.unchanged" !== step.kind) (0, act_tick.cv)(tick, step);
        }
        function refresh_dashboard_leave(tick, message) {
            (0, act_tick.cv)(tick, {
                kind: "dashboard.left",
                message
            });
        }
        var rollback_offer = __webpack_require__(8240);
        var rollback_pool = __webpack_require__(3942);
        var upgrades_prove = __webpack_require__(3146);
        var upgrades_snapshots = __webpack_require__(9418);
        var upgrades_start = __webpack_require__(1399);
        var upgrades_watch = __webpack_require__(8612);
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
            const { name, ref, foreign, deployment_task: task } = event;
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
            if (task === domain_repository.Bl) return {
                found: `the event ${name} of a deployment that the gate itself made to show its rings`,
                expected: "a deployment that asks for something",
                advice: `Add \`if: github.event.deployment.task != '${domain_repository.Bl}'\` to the job.`
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
        var planned_requests = __webpack_require__(9835);
        var sightings = __webpack_require__(8230);
        var step = __webpack_require__(1366);
        async function apply(ports, selection, memory, options, progress) {
            const work = async (tick)=>{
                const { dryRun, maxWait, event } = options;
                const sights = (0, sightings.P)(tick.facts, tick.events, tick.run);
                (0, act_tick.N4)(tick, ...sights);
                await (0, verify.su)(tick, event.sha);
                if (dryRun) return void planStarts(tick);
                const asked = {
                    pools: new Set,
                    paused: new Set
                };
                const goOn = async ()=>{
                    const failures = await (0, upgrades_prove.XC)(tick);
                    await (0, rollback_pool.K)(tick, failures);
                    await askProbes(tick);
                    await (0, upgrades_start.IY)(tick, asked);
                    await mirrorDeployments(tick);
                };
                (0, upgrades_prove.di)(tick);
                await (0, upgrades_prove.tv)(tick);
                await goOn();
                await (0, upgrades_watch.j)(tick, maxWait, goOn);
                (0, upgrades_start.Xl)(tick, asked);
                await (0, rollback_offer.uB)(tick);
                await (0, upgrades_snapshots.RD)(tick);
                await (0, act_tick.bX)(tick);
                if (sights.length > 0 && !tick.steps.some(step.Xb)) (0, act_tick.cv)(tick, (0, journal.o4)(sights, memory.facts.url));
            };
            return lockedRun("apply", ports, selection, memory, options, progress, work);
        }
        async function lockedRun(mode, ports, selection, memory, options, progress, work) {
            const { event, run, signal, dryRun } = options;
            refuseElsewhere(mode, event, memory);
            const safe = {
                clusters: (0, stoppable.pZ)(ports.clusters, signal),
                repository: (0, stoppable.pZ)(ports.repository, signal),
                upgrades: (0, stoppable.pZ)(ports.upgrades, signal),
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
                if (lock?.kind === "busy") {
                    const url = void 0 === lock.holder ? {} : {
                        url: lock.holder.run
                    };
                    (0, act_tick.cv)(tick, {
                        kind: "lock.busy",
                        ...url,
                        message: `This run writes nothing. ${lock.why}`
                    });
                } else {
                    if (lock?.kind === "held" && void 0 !== lock.after) {
                        const { run: url, run_id: id } = lock.after;
                        const message = `Took the lock over from run ${id}, which ended without giving it back.`;
                        (0, act_tick.cv)(tick, {
                            kind: "lock.taken-over",
                            url,
                            message
                        });
                    }
                    await work(tick);
                    if (!dryRun) {
                        await (0, act_tick.bX)(tick);
                        await refreshDashboard(tick, mode);
                        await mirrorDeployments(tick);
                    }
                }
            } catch (error) {
                if (!(error instanceof stoppable.C9) || void 0 === tick) throw error;
                (0, act_tick.cv)(tick, {
                    kind: "run.stopped",
                    message: "The run was told to end: nothing was written from then on. The next run goes on."
                });
            } finally{
                if (void 0 !== held && tick?.unanswered !== true) {
                    const released = releaseLock(ports.repository, held).catch(()=>void 0);
                    await (0, stoppable.qL)(released, signal);
                }
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
        function planStarts(tick) {
            const objection = (0, may_start.t)(tick.policy);
            if (void 0 !== objection) (0, verify.VN)(tick, objection);
            if (void 0 !== tick.closed) return;
            const open = (0, open_upgrades.KY)((0, act_tick.XL)(tick));
            const world = (0, act_tick.JE)(tick);
            const { go } = (0, choose.V)((0, act_tick.r8)(tick, world), world);
            for (const decision of go){
                const { cluster, pool, ring } = decision.subject;
                if (null === ring || open.has((0, policy_memory.i)(cluster, pool))) continue;
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
                        at,
                        unanswered: true
                    };
                case "not-started":
                    return {
                        kind: "left",
                        why: "the request had no answer, and the pool did not change"
                    };
                case "unknown":
                    return {
                        kind: "left",
                        why: `the request had no answer, and ${settled.message}`,
                        lost: true
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
    }),
    9658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>mayHidePools
        });
        const aboutKnownPools = /maintenance|upgrade profile|node image versions/i;
        function mayHidePools({ problems }) {
            return problems.some(({ reading })=>!aboutKnownPools.test(reading));
        }
    })
};
