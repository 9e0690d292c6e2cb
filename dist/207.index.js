export const id = 207;
export const ids = [
    207
];
export const modules = {
    207: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            rollback: ()=>rollback
        });
        var rollback_offer = __webpack_require__(8240);
        var open_upgrades = __webpack_require__(9147);
        var rollback_pool = __webpack_require__(3942);
        var upgrades_watch = __webpack_require__(8612);
        const clusterBusy = "another pool of its cluster is being put back; run this mode again for it once that has ended";
        async function rollbackWave(tick, targets, rules, maxWait) {
            const { upgrades } = tick.ports;
            const begin = upgrades.stamp().monotonic_ms;
            const running = new Map;
            let queue = targets;
            for(;;){
                queue = await startNext(tick, queue, rules, running);
                const budget = maxWait - (upgrades.stamp().monotonic_ms - begin);
                if (0 === running.size || !await watchSome(tick, running, budget)) break;
            }
            for (const target of queue)(0, rollback_offer.qz)(tick, target, "rollback.left", clusterBusy);
        }
        async function startNext(tick, targets, rules, running) {
            const left = [];
            for (const target of targets){
                if (running.has(clusterOf(target))) {
                    left.push(target);
                    continue;
                }
                const image = await (0, rollback_pool.$)(tick, target, rules);
                if (void 0 !== image) running.set(clusterOf(target), {
                    ...target,
                    image
                });
            }
            return left;
        }
        async function watchSome(tick, running, budget) {
            const { size } = running;
            const targets = [
                ...running.values()
            ];
            tick.progress(`Watching ${1 === size ? "one rollback" : `${size} rollbacks`}…`);
            for await (const sights of tick.ports.upgrades.watch({
                targets,
                budget_ms: budget
            })){
                for (const sight of sights){
                    (0, upgrades_watch.o)(tick, sight);
                    if (tellEnd(tick, sight)) running.delete(clusterOf(sight.target));
                }
                if (running.size < size) return true;
            }
            return false;
        }
        function tellEnd(tick, { target, phase, image, state, failure }) {
            switch(phase){
                case "running":
                case "unreadable":
                    return false;
                case "gone":
                    return true;
                case "succeeded":
                case "failed":
                case "canceled":
            }
            if ("succeeded" === phase && (0, open_upgrades.G4)(image, target.image)) {
                (0, rollback_offer.qz)(tick, target, "rollback.proven", `is back on ${image ?? ""} (V1)`);
                return true;
            }
            const why = failure?.message ?? `the pool is ${state ?? phase} with ${image ?? "no image"}`;
            (0, rollback_offer.qz)(tick, target, "rollback.failed", `did not come back to ${target.image ?? ""}: ${why}`);
            return true;
        }
        function clusterOf({ cluster }) {
            return cluster.toLowerCase();
        }
        var take_back = __webpack_require__(6064);
        var act_tick = __webpack_require__(2730);
        var apply = __webpack_require__(8415);
        var errors = __webpack_require__(9473);
        var resource_id = __webpack_require__(1679);
        function findPools(facts, names) {
            const byName = new Map;
            for (const { id, region, pools } of facts.clusters)for (const pool of pools){
                const target = {
                    cluster: id,
                    pool: pool.name,
                    region
                };
                for (const name of [
                    `${(0, resource_id.I8)(id)}/${pool.name}`,
                    `${id}/agentPools/${pool.name}`
                ]){
                    const key = name.toLowerCase();
                    byName.set(key, [
                        ...byName.get(key) ?? [],
                        target
                    ]);
                }
            }
            const targets = new Set;
            const problems = [];
            for (const name of names){
                const found = byName.get(name.toLowerCase()) ?? [];
                const [first] = found;
                if (void 0 === first) problems.push({
                    found: JSON.stringify(name),
                    expected: "the name of one of the pools that were read"
                });
                else if (found.length > 1) {
                    const expected = `one pool; it is in ${found.length} subscriptions: write its full resource id`;
                    problems.push({
                        found: JSON.stringify(name),
                        expected
                    });
                } else targets.add(first);
            }
            return problems.length > 0 ? {
                problems
            } : {
                targets: [
                    ...targets
                ]
            };
        }
        async function rollback(ports, selection, memory, options, progress) {
            const { pools, reason, holdFor } = options.rollback;
            const { actor } = options.event;
            const work = async (tick)=>{
                const found = findPools(tick.facts, pools);
                if ("problems" in found) throw new errors.In(found.problems.map((problem)=>({
                        code: "input.invalid",
                        where: 'input "pools"',
                        ...problem
                    })));
                const because = reason ?? (void 0 === actor ? "no reason was given" : `asked for by ${actor}`);
                if (options.dryRun) {
                    for (const target of found.targets)await (0, rollback_offer.II)(tick, target);
                    return;
                }
                const who = void 0 === actor ? {} : {
                    by: actor
                };
                await rollbackWave(tick, found.targets, {
                    reason: because,
                    holdFor,
                    ...who
                }, options.maxWait);
                await takeBackApprovals(tick);
            };
            return (0, apply.m)("rollback", ports, selection, memory, options, progress, work);
        }
        async function takeBackApprovals(tick) {
            await (0, act_tick.bX)(tick);
            const { repository } = tick.ports;
            try {
                const { step } = await (0, take_back.jj)(repository, tick.memory, tick.events);
                if (void 0 !== step) (0, act_tick.cv)(tick, await (0, take_back.oJ)(repository, tick.memory, step));
            } catch (error) {
                if (!(error instanceof errors.In)) throw error;
                const message = `The pull request that takes the approval back could not be written. The journal holds the pools all the same, and the next run of mode propose opens it. ${error.message}`;
                (0, act_tick.cv)(tick, {
                    kind: "pull-request.refused",
                    message
                });
            }
        }
    })
};
