export const id = 384;
export const ids = [384];
export const modules = {

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./build/act/rollback-pool.js
var rollback_pool = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/apply.js + 10 modules
var apply = __webpack_require__(3722);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(3492);
// EXTERNAL MODULE: ./build/domain/resource-id.js
var resource_id = __webpack_require__(5578);
;// CONCATENATED MODULE: ./build/plan/find-pools.js

/** The pools with these names, `resourceGroup/cluster/pool` or full resource ids, none twice. */
function findPools(facts, names) {
    const byName = new Map();
    for (const { id, region, pools } of facts.clusters) {
        for (const pool of pools) {
            const target = { cluster: id, pool: pool.name, region };
            for (const name of [
                `${(0,resource_id/* shortClusterName */.I8)(id)}/${pool.name}`,
                `${id}/agentPools/${pool.name}`,
            ]) {
                const key = name.toLowerCase();
                byName.set(key, [...(byName.get(key) ?? []), target]);
            }
        }
    }
    const targets = new Set();
    const problems = [];
    for (const name of names) {
        const found = byName.get(name.toLowerCase()) ?? [];
        const [first] = found;
        if (first === undefined) {
            problems.push({
                found: JSON.stringify(name),
                expected: 'the name of one of the pools that were read',
            });
        }
        else if (found.length > 1) {
            const expected = `one pool; it is in ${found.length} subscriptions: write its full resource id`;
            problems.push({ found: JSON.stringify(name), expected });
        }
        else {
            targets.add(first);
        }
    }
    return problems.length > 0 ? { problems } : { targets: [...targets] };
}

;// CONCATENATED MODULE: ./build/rollback.js




/**
 * Puts the named pools back to the image that each left last, holds them there, and closes the image
 * that was taken back to their rings and the later ones.
 *
 * @throws GateFailure when this run may not write to Azure, or a name is of no pool, or of several:
 *   nothing is written then.
 */
async function rollback(ports, selection, memory, options, progress) {
    const { pools, reason, holdFor } = options.rollback;
    const { actor } = options.event;
    const work = async (tick) => {
        const found = findPools(tick.facts, pools);
        if ('problems' in found) {
            throw new errors/* GateFailure */.In(found.problems.map((problem) => ({
                code: 'input.invalid',
                where: 'input "pools"',
                ...problem,
            })));
        }
        const because = reason ?? (actor === undefined ? 'no reason was given' : `asked for by ${actor}`);
        for (const target of found.targets) {
            const wish = {
                target,
                reason: because,
                holdFor,
                ...(actor === undefined ? {} : { by: actor }),
            };
            if (options.dryRun)
                await (0,rollback_pool/* planRollback */.II)(tick, wish);
            else
                await (0,rollback_pool/* rollbackPool */.$I)(tick, wish);
        }
    };
    return (0,apply/* lockedRun */.m)('rollback', ports, selection, memory, options, progress, work);
}


/***/ })

};
