export const id = 181;
export const ids = [
    181
];
export const modules = {
    7181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            azure: ()=>azure,
            clouds: ()=>clouds
        });
        var domain_selection = __webpack_require__(7563);
        var api = __webpack_require__(9269);
        var esm = __webpack_require__(1818);
        var TokenBucket = __webpack_require__(2271);
        const buckets = {
            "aks-list": {
                size: 500,
                perSecond: 1
            },
            "aks-cluster": {
                size: 60,
                perSecond: 1
            },
            "aks-other": {
                size: 60,
                perSecond: 1
            },
            "aks-put-pool": {
                size: 20,
                perSecond: 1 / 60
            },
            "arm-read": {
                size: 250,
                perSecond: 25
            },
            "arm-write": {
                size: 200,
                perSecond: 10
            },
            "arm-delete": {
                size: 200,
                perSecond: 10
            },
            "resource-graph": {
                size: 15,
                perSecond: 3
            }
        };
        const bucketOfKind = {
            subscriptions: [
                "arm-read"
            ],
            "list-clusters": [
                "arm-read",
                "aks-list"
            ],
            cluster: [
                "arm-read",
                "aks-cluster"
            ],
            profile: [
                "arm-read",
                "aks-other"
            ],
            images: [
                "arm-read",
                "aks-other"
            ],
            maintenance: [
                "arm-read",
                "aks-other"
            ],
            "resource-graph": [
                "resource-graph"
            ],
            pool: [
                "arm-read",
                "aks-other"
            ],
            snapshots: [
                "arm-read",
                "aks-other"
            ],
            "scale-sets": [
                "arm-read"
            ],
            "cluster-credential": [
                "arm-write",
                "aks-other"
            ],
            nodes: [],
            upgrade: [
                "arm-write",
                "aks-other"
            ],
            "put-pool": [
                "arm-write",
                "aks-put-pool"
            ],
            "put-snapshot": [
                "arm-write",
                "aks-other"
            ],
            "delete-snapshot": [
                "arm-delete",
                "aks-other"
            ]
        };
        const longestWaitMs = 6e4;
        const waitBudgetMs = 3e5;
        const attempts = 4;
        function createBuckets() {
            const open = new Map;
            return {
                of (name, scope) {
                    const key = `${name}|${scope}`;
                    const known = open.get(key);
                    if (void 0 !== known) return known;
                    const { size, perSecond } = buckets[name];
                    const bucket = new TokenBucket.q({
                        bucketSize: size,
                        tokensPerInterval: perSecond,
                        interval: "second"
                    });
                    bucket.content = size;
                    open.set(key, bucket);
                    return bucket;
                }
            };
        }
        function createLimits(onWait, shared = createBuckets()) {
            const sent = new Map;
            return {
                sent,
                retry: (0, esm.Jb)([
                    retryReads(onWait)
                ], {
                    maxRetries: attempts - 1
                }),
                async admit ({ kind, scope }) {
                    for (const name of bucketOfKind[kind])await shared.of(name, scope).removeTokens(1);
                    sent.set(kind, (sent.get(kind) ?? 0) + 1);
                }
            };
        }
        const passing = new Set([
            408,
            429,
            500,
            502,
            503,
            504
        ]);
        function retryReads(onWait, random = Math.random) {
            let budget = waitBudgetMs;
            return {
                name: "bounded reads",
                retry ({ retryCount, response, responseError }) {
                    const status = response?.status ?? responseError?.statusCode;
                    if (void 0 !== status && !passing.has(status)) return {
                        skipStrategy: true
                    };
                    const asked = retryAfterMs(response?.headers);
                    const wait = asked ?? 1e3 * 2 ** retryCount * (1 + random() / 4);
                    if (wait > longestWaitMs || wait > budget) return {
                        skipStrategy: true
                    };
                    budget -= wait;
                    onWait(Math.ceil(wait / 1e3), void 0 === status ? "no answer" : `HTTP ${status}`);
                    return {
                        retryAfterInMs: wait
                    };
                }
            };
        }
        function retryAfterMs(headers, now = Date.now()) {
            for (const name of [
                "retry-after-ms",
                "x-ms-retry-after-ms"
            ]){
                const value = headers?.get(name);
                if (void 0 !== value && /^\d+$/.test(value)) return Number(value);
            }
            const value = headers?.get("retry-after");
            if (void 0 === value) return;
            if (/^\d+$/.test(value)) return 1e3 * Number(value);
            const date = Date.parse(value);
            return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
        }
        class ArmError extends Error {
            problem;
            constructor(problem){
                super(problem.message);
                this.name = "ArmError";
                this.problem = problem;
            }
        }
        function incomplete(read, message) {
            const { scope, reading } = read;
            return new ArmError({
                code: "evidence.incomplete",
                scope,
                reading,
                message
            });
        }
        function problemOfFailure({ scope, reading }, error) {
            const base = {
                scope,
                reading
            };
            const message = error instanceof Error ? error.message : String(error);
            const code = (0, esm.T0)(error) ? error.code : void 0;
            return {
                code: "evidence.unreachable",
                ...base,
                ...void 0 === code ? {} : {
                    azure_code: code
                },
                message: shorten(message)
            };
        }
        function problemOfAnswer({ scope, reading }, response) {
            const { status } = response;
            const { azureCode, message } = azureError(response.bodyAsText);
            const wait = retryAfterMs(response.headers);
            const base = {
                scope,
                reading,
                status,
                ...void 0 === azureCode ? {} : {
                    azure_code: azureCode
                },
                message: shorten(429 === status && void 0 !== wait ? `${message} (Azure asks to wait ${Math.ceil(wait / 1e3)} s)` : message)
            };
            if (401 === status || 403 === status) return {
                code: "api.forbidden",
                ...base
            };
            if (429 === status) return {
                code: "api.throttled",
                ...base
            };
            if ("SubscriptionNotFound" === azureCode) return {
                code: "subscription.not-found",
                ...base
            };
            if (404 === status && "get managed cluster" === reading) return {
                code: "cluster.not-found",
                ...base
            };
            return {
                code: "evidence.unreachable",
                ...base
            };
        }
        function azureError(body) {
            let parsed;
            try {
                parsed = JSON.parse(body ?? "");
            } catch  {
                const what = null == body || "" === body ? "an empty answer" : "an answer that is no JSON";
                return {
                    azureCode: void 0,
                    message: what
                };
            }
            const top = asObject(parsed);
            const error = asObject(top?.["error"]) ?? top;
            const code = error?.["code"];
            const message = error?.["message"];
            return {
                azureCode: "string" == typeof code ? code : void 0,
                message: "string" == typeof message && "" !== message ? message : "no message"
            };
        }
        function shorten(text) {
            return text.length <= 500 ? text : `${text.slice(0, 499)}…`;
        }
        function asObject(value) {
            return isObject(value) ? value : void 0;
        }
        function isObject(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value);
        }
        const aksApiVersion = "2026-06-01";
        const requestTimeoutMs = 6e4;
        const mostPages = 1e3;
        const resourceGraphPath = "/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01";
        function createArm(cloud, credential, onWait, buckets = createBuckets(), posts = ()=>false) {
            const limits = createLimits(onWait, buckets);
            const labels = new Map;
            const pipeline = createArmPipeline(cloud, credential);
            pipeline.addPolicy(readsToOneOrigin(cloud.arm, posts));
            pipeline.addPolicy(limits.retry, {
                phase: "Retry"
            });
            pipeline.addPolicy(admission(limits, labels), {
                afterPhase: "Retry"
            });
            const httpClient = (0, esm.fl)();
            async function send(read, url, method = "GET", body) {
                const request = (0, esm.G6)({
                    url,
                    method,
                    headers: (0, esm.Nc)({
                        accept: "application/json"
                    }),
                    ...void 0 === body ? {} : {
                        body: JSON.stringify(body)
                    }
                });
                if (void 0 !== body) request.headers.set("content-type", "application/json");
                labels.set(request.requestId, read.label);
                try {
                    const response = await pipeline.sendRequest(httpClient, request);
                    if (200 !== response.status) throw new ArmError(problemOfAnswer(read, response));
                    return parseBody(read, response);
                } catch (error) {
                    throw error instanceof ArmError ? error : new ArmError(problemOfFailure(read, error));
                } finally{
                    labels.delete(request.requestId);
                }
            }
            async function one(read, method) {
                const url = `${cloud.arm}${read.path}`;
                const isKept = new URL(url).pathname === read.path.split("?")[0];
                if (!isKept) throw incomplete(read, "a name in it can not stand in an address");
                return send(read, url, method);
            }
            return {
                sent: limits.sent,
                get: (read)=>one(read, "GET"),
                post: (read)=>one(read, "POST"),
                async *pages (read) {
                    const visited = new Set;
                    let url = `${cloud.arm}${read.path}`;
                    while(void 0 !== url){
                        if (visited.has(url)) throw incomplete(read, "the list repeats a page: nextLink goes in a circle");
                        if (visited.size >= mostPages) throw incomplete(read, `the list has more than ${mostPages} pages`);
                        visited.add(url);
                        const page = asObject(await send(read, url));
                        const value = page?.["value"];
                        if (!Array.isArray(value)) throw incomplete(read, "a page of the list holds no list");
                        yield value;
                        url = nextPage(read, page?.["nextLink"], cloud.arm);
                    }
                },
                queryResourceGraph (body) {
                    const label = {
                        kind: "resource-graph",
                        scope: ""
                    };
                    const read = {
                        path: resourceGraphPath,
                        label,
                        scope: "/",
                        reading: "Resource Graph query"
                    };
                    return send(read, `${cloud.arm}${resourceGraphPath}`, "POST", body);
                }
            };
        }
        function createArmPipeline(cloud, credential) {
            const { pipeline } = (0, api.H)(credential, "", {
                endpoint: cloud.arm,
                credentials: {
                    scopes: [
                        `${cloud.arm}/.default`
                    ]
                },
                userAgentOptions: {
                    userAgentPrefix: "flatcar-gate"
                }
            });
            pipeline.removePolicy({
                name: "defaultRetryPolicy"
            });
            pipeline.removePolicy({
                name: "redirectPolicy"
            });
            return pipeline;
        }
        function armPath(id) {
            return id.split("/").map(encodeURIComponent).join("/");
        }
        function nextPage(read, link, origin) {
            if (null == link || "" === link) return;
            if ("string" != typeof link) throw incomplete(read, "nextLink is no text");
            if (!isOfOrigin(link, origin)) throw incomplete(read, "nextLink leads to another host; it was not followed");
            return link;
        }
        function isOfOrigin(link, origin) {
            try {
                const url = new URL(link);
                return url.origin === origin && "" === url.username && "" === url.password;
            } catch  {
                return false;
            }
        }
        function readsToOneOrigin(origin, posts = ()=>false) {
            return {
                name: "readsToOneOrigin",
                sendRequest (request, next) {
                    const isRead = "GET" === request.method || "POST" === request.method && request.url === `${origin}${resourceGraphPath}` || "POST" === request.method && void 0 === request.body && request.url.startsWith(`${origin}/`) && posts(request.url.slice(origin.length));
                    if (!isRead || !isOfOrigin(request.url, origin)) throw new Error(`refused to send ${request.method} outside of reading from ${origin}`);
                    return next(request);
                }
            };
        }
        function admission(limits, labels) {
            return {
                name: "admission",
                async sendRequest (request, next) {
                    const label = labels.get(request.requestId);
                    if (void 0 !== label) await limits.admit(label);
                    const signal = AbortSignal.timeout(requestTimeoutMs);
                    request.abortSignal = signal;
                    try {
                        return await next(request);
                    } catch (error) {
                        const message = `no answer within ${requestTimeoutMs / 1e3} s`;
                        throw signal.aborted ? new esm.pj(message, {
                            code: "ETIMEDOUT",
                            request
                        }) : error;
                    } finally{
                        delete request.abortSignal;
                    }
                }
            };
        }
        function parseBody(read, response) {
            try {
                const body = JSON.parse(response.bodyAsText ?? "");
                return body;
            } catch  {
                throw incomplete(read, "the answer is no JSON, or only a part of it");
            }
        }
        var p_map = __webpack_require__(606);
        var domain_image = __webpack_require__(1452);
        const narrowKeyLimit = 100;
        const samplingFrom = 20;
        function groupQuestions(questions) {
            const narrow = groupBy(questions, "narrow");
            return narrow.length <= narrowKeyLimit ? narrow : groupBy(questions, "wide");
        }
        function splitGroup(group) {
            if ("wide" === group.width) return groupBy(group.questions, "narrow");
            return group.questions.map((question)=>({
                    key: `${group.key}|${question.poolId.toLowerCase()}`,
                    width: "narrow",
                    questions: [
                        question
                    ]
                }));
        }
        const samplesOfNarrow = 3;
        const samplesOfWide = 40;
        function samplePools(groups, seed) {
            const total = groups.reduce((sum, group)=>sum + group.questions.length, 0);
            if (total < samplingFrom) return [];
            const candidates = groups.filter((group)=>group.questions.length > 1).toSorted((a, b)=>b.questions.length - a.questions.length);
            if (0 === candidates.length) return [];
            const wanted = candidates[0]?.width === "wide" ? samplesOfWide : samplesOfNarrow;
            const samples = new Map;
            for(let at = 0; at < wanted; at++){
                const group = candidates[at % candidates.length];
                const others = (group?.questions.length ?? 1) - 1;
                const question = group?.questions[1 + (seed + 7919 * at) % others];
                if (void 0 !== group && void 0 !== question) samples.set(question.poolId, {
                    group,
                    question
                });
            }
            return [
                ...samples.values()
            ];
        }
        function groupBy(questions, width) {
            const groups = new Map;
            for (const question of questions){
                const key = keyOf(question, width);
                const members = groups.get(key);
                if (void 0 === members) groups.set(key, [
                    question
                ]);
                else members.push(question);
            }
            return [
                ...groups
            ].toSorted(([a], [b])=>a < b ? -1 : 1).map(([key, members])=>({
                    key,
                    width,
                    questions: members.toSorted((a, b)=>a.poolId < b.poolId ? -1 : 1)
                }));
        }
        function keyOf(question, width) {
            const image = (0, domain_image.zZ)(question.image);
            const parts = [
                question.region,
                "known" === image.kind ? image.family : question.image,
                question.osSku,
                minorOf(question.kubernetesVersion)
            ];
            const key = "wide" === width ? parts : [
                question.subscription,
                ...parts
            ];
            return key.join("|").toLowerCase();
        }
        function minorOf(version) {
            return void 0 === version ? "?" : version.split(".").slice(0, 2).join(".");
        }
        var os_lifecycle = __webpack_require__(8150);
        const listingApiVersion = "2026-04-02-preview";
        const parallelReads = 8;
        async function addLatestImages(arm, clusters, options) {
            const answers = new Map;
            const notes = [];
            const notAsked = reasonsNotToAsk(options.now);
            const questions = clusters.flatMap((cluster)=>questionsOf(cluster, notAsked));
            const open = "region-listing" === options.source ? await askListings(arm, questions, answers, notes, options) : questions;
            await askProfiles(arm, open, answers, notes, options);
            return {
                clusters: clusters.map((cluster)=>withAnswers(cluster, answers, notAsked)),
                notes
            };
        }
        function questionsOf(cluster, notAsked) {
            return cluster.pools.flatMap((pool)=>{
                const { image } = pool;
                if (void 0 === image || void 0 !== notAsked(pool)) return [];
                return [
                    {
                        poolId: poolId(cluster, pool),
                        clusterId: cluster.id,
                        pool: pool.name,
                        subscription: cluster.subscription,
                        region: cluster.region,
                        osSku: pool.os_sku ?? "",
                        image,
                        kubernetesVersion: pool.kubernetes_version ?? cluster.kubernetes_version
                    }
                ];
            });
        }
        function reasonsNotToAsk(now) {
            const lifecycles = (0, os_lifecycle.X7)(now);
            return ({ os_sku: osSku, image, mode, type })=>{
                if (lifecycles(osSku, image)?.phase === "images-removed") return "images-removed";
                const isFixed = mode?.toLowerCase() === "machines" || type?.toLowerCase() === "availabilityset";
                return isFixed ? "no-image-upgrades" : void 0;
            };
        }
        function withAnswers(cluster, answers, notAsked) {
            const pools = cluster.pools.map((pool)=>{
                const reason = notAsked(pool);
                if (void 0 !== reason) return {
                    ...pool,
                    latest_not_asked: reason
                };
                const latest = answers.get(poolId(cluster, pool));
                return void 0 === latest ? pool : {
                    ...pool,
                    latest
                };
            });
            return {
                ...cluster,
                pools
            };
        }
        async function askProfiles(arm, questions, answers, notes, options) {
            const groups = groupQuestions(questions);
            await readGroups(arm, groups, answers, options);
            const toTest = samplePools(groups, options.seed);
            const wrong = new Set;
            const sampled = new Map;
            await (0, p_map.Ay)(toTest, async ({ group, question })=>{
                const own = await readProfile(arm, question, options.now);
                if (void 0 !== own.problem) return;
                if (own.image !== answers.get(question.poolId)?.image) wrong.add(group);
                sampled.set(question.poolId, own);
            }, {
                concurrency: parallelReads
            });
            for (const { key } of wrong)notes.push(`Pools that should get the same image do not (${key}): they were read in smaller groups.`);
            await readGroups(arm, [
                ...wrong
            ].flatMap(splitGroup), answers, options);
            for (const [id, own] of sampled)answers.set(id, own);
        }
        async function readGroups(arm, groups, answers, options) {
            let done = 0;
            await (0, p_map.Ay)(groups, async (group)=>{
                const [first, second] = group.questions;
                if (void 0 === first) return;
                let own = await readProfile(arm, first, options.now);
                let reader = first;
                if (void 0 !== own.problem && void 0 !== second) {
                    const other = await readProfile(arm, second, options.now);
                    if (void 0 === other.problem) {
                        own = other;
                        reader = second;
                    }
                }
                const sameKey = {
                    ...own,
                    basis: "same-key"
                };
                const sameRegion = {
                    ...own,
                    basis: "same-region"
                };
                for (const question of group.questions){
                    const isSameKey = question.subscription === reader.subscription;
                    const shared = isSameKey ? sameKey : sameRegion;
                    const isOwn = question === reader || void 0 !== own.problem;
                    answers.set(question.poolId, isOwn ? own : shared);
                }
                done += 1;
                if (done % 25 === 0) options.progress(`${done} of ${groups.length} upgrade profiles read`);
            }, {
                concurrency: parallelReads
            });
        }
        async function readProfile(arm, question, now) {
            const { poolId: scope, subscription, region } = question;
            const path = `${armPath(question.clusterId)}/agentPools/${encodeURIComponent(question.pool)}/upgradeProfiles/default?api-version=${aksApiVersion}`;
            const label = {
                kind: "profile",
                scope: `${subscription}|${region}`
            };
            const base = {
                read_from: scope,
                read_at: now,
                basis: "own"
            };
            try {
                const body = asObject(await arm.get({
                    path,
                    label,
                    scope,
                    reading: "get upgrade profile"
                }));
                const image = asObject(body?.["properties"])?.["latestNodeImageVersion"];
                return "string" == typeof image && "" !== image ? {
                    image,
                    ...base
                } : base;
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return {
                    problem: error.problem,
                    ...base
                };
            }
        }
        async function askListings(arm, questions, answers, notes, options) {
            const byRegion = Map.groupBy(questions, ({ region })=>region);
            const open = await (0, p_map.Ay)([
                ...byRegion
            ], async ([region, asked])=>{
                const subscription = asked[0]?.subscription ?? "";
                const scope = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/locations/${encodeURIComponent(region)}/nodeImageVersions`;
                try {
                    const newest = await readListing(arm, scope, `${subscription}|${region}`);
                    return asked.filter((question)=>{
                        const parsed = (0, domain_image.zZ)(question.image);
                        const image = "known" === parsed.kind ? newest.get(parsed.family) : void 0;
                        if (void 0 === image) return true;
                        answers.set(question.poolId, {
                            image,
                            read_from: scope,
                            read_at: options.now,
                            basis: "listing"
                        });
                        return false;
                    });
                } catch (error) {
                    if (!(error instanceof ArmError)) throw error;
                    notes.push(`The image listing of ${region} could not be read (${error.problem.message}); upgrade profiles were read instead.`);
                    return asked;
                }
            }, {
                concurrency: parallelReads
            });
            return open.flat();
        }
        async function readListing(arm, scope, bucket) {
            const newest = new Map;
            const path = `${scope}?api-version=${listingApiVersion}`;
            const label = {
                kind: "images",
                scope: bucket
            };
            for await (const page of arm.pages({
                path,
                label,
                scope,
                reading: "list node image versions"
            }))for (const row of page){
                const name = asObject(row)?.["fullName"];
                if ("string" != typeof name) continue;
                const image = (0, domain_image.zZ)(name);
                if ("opaque" === image.kind) continue;
                const known = newest.get(image.family);
                if (void 0 === known || "newer" === (0, domain_image.qJ)(image, (0, domain_image.zZ)(known))) newest.set(image.family, name);
            }
            return newest;
        }
        function poolId(cluster, pool) {
            return `${cluster.id}/agentPools/${pool.name}`;
        }
        var resource_id = __webpack_require__(1679);
        var errors = __webpack_require__(9473);
        var external_node_v8_ = __webpack_require__(8877);
        function prepareForMany() {
            (0, external_node_v8_.setFlagsFromString)("--optimize-for-size");
        }
        function readCluster(body, selection) {
            const cluster = asObject(body);
            const id = read_facts_text(cluster, "id");
            const parts = void 0 === id ? void 0 : (0, resource_id.Hy)(id);
            if (void 0 === cluster || void 0 === id || void 0 === parts) return;
            const properties = asObject(cluster["properties"]);
            const upgrades = asObject(properties?.["autoUpgradeProfile"]);
            const pools = [];
            const others = {};
            const profiles = properties?.["agentPoolProfiles"];
            for (const profile of Array.isArray(profiles) ? profiles : []){
                const pool = readPool(profile);
                if (void 0 !== pool) if ((0, domain_selection.vB)(selection, pool.os_sku)) pools.push(pool);
                else others[pool.os_sku ?? "(none)"] = (others[pool.os_sku ?? "(none)"] ?? 0) + 1;
            }
            return present({
                id,
                name: read_facts_text(cluster, "name") ?? parts.name,
                resource_group: parts.resourceGroup,
                subscription: parts.subscription.toLowerCase(),
                region: (read_facts_text(cluster, "location") ?? "unknown").toLowerCase().replaceAll(" ", ""),
                kubernetes_version: version(properties, "currentKubernetesVersion", "kubernetesVersion"),
                provisioning_state: read_facts_text(properties, "provisioningState"),
                power_state: read_facts_text(asObject(properties?.["powerState"]), "code"),
                upgrade_channel: read_facts_text(upgrades, "upgradeChannel"),
                node_os_channel: read_facts_text(upgrades, "nodeOSUpgradeChannel"),
                node_provisioning: read_facts_text(asObject(properties?.["nodeProvisioningProfile"]), "mode"),
                sku: read_facts_text(asObject(cluster["sku"]), "name"),
                tags: readTexts(cluster["tags"]),
                pools,
                other_pools: others
            });
        }
        function readPool(body) {
            const outer = asObject(body);
            const name = read_facts_text(outer, "name");
            if (void 0 === outer || void 0 === name) return;
            const pool = asObject(outer["properties"]) ?? outer;
            const labels = readTexts(pool["nodeLabels"]);
            return present({
                name,
                os_sku: read_facts_text(pool, "osSKU"),
                os_type: read_facts_text(pool, "osType"),
                mode: read_facts_text(pool, "mode"),
                type: poolType(pool, outer),
                vm_size: read_facts_text(pool, "vmSize"),
                nodes: number(pool["count"]),
                kubernetes_version: version(pool, "currentOrchestratorVersion", "orchestratorVersion"),
                image: read_facts_text(pool, "nodeImageVersion"),
                provisioning_state: read_facts_text(pool, "provisioningState"),
                power_state: read_facts_text(asObject(pool["powerState"]), "code"),
                snapshot: read_facts_text(asObject(pool["creationData"]), "sourceResourceId"),
                etag: read_facts_text(pool, "eTag"),
                fips: read_facts_boolean(pool["enableFIPS"]),
                max_surge: read_facts_text(asObject(pool["upgradeSettings"]), "maxSurge"),
                labels: 0 === Object.keys(labels).length ? void 0 : labels
            });
        }
        function poolType(pool, outer) {
            const type = read_facts_text(pool, "type");
            return pool === outer && type?.includes("/") === true ? void 0 : type;
        }
        function version(body, exact, alias) {
            return read_facts_text(body, exact) ?? read_facts_text(body, alias);
        }
        function readTexts(value) {
            const texts = Object.entries(asObject(value) ?? {}).filter((entry)=>"string" == typeof entry[1]);
            return Object.fromEntries(texts);
        }
        function read_facts_text(body, name) {
            const value = body?.[name];
            return "string" == typeof value && "" !== value ? value : void 0;
        }
        function number(value) {
            return "number" == typeof value && Number.isFinite(value) ? value : void 0;
        }
        function read_facts_boolean(value) {
            return "boolean" == typeof value ? value : void 0;
        }
        function present(members) {
            const found = {};
            for (const [name, value] of Object.entries(members))if (void 0 !== value) found[name] = value;
            return found;
        }
        const rowsPerPage = 1e3;
        const resource_graph_mostPages = 200;
        const query = `resources
| where type =~ 'microsoft.containerservice/managedclusters'
| project id, name, location, subscriptionId, sku, tags,
  currentKubernetesVersion = tostring(properties.currentKubernetesVersion),
  provisioningState = tostring(properties.provisioningState),
  powerState = tostring(properties.powerState.code),
  upgradeChannel = tostring(properties.autoUpgradeProfile.upgradeChannel),
  nodeOSUpgradeChannel = tostring(properties.autoUpgradeProfile.nodeOSUpgradeChannel),
  nodeProvisioning = tostring(properties.nodeProvisioningProfile.mode),
  agentPoolProfiles = properties.agentPoolProfiles
| order by id asc`;
        async function queryClusters(arm, subscriptions, selection, progress) {
            prepareForMany();
            const ids = subscriptions.map(({ id })=>id);
            const clusters = [];
            const perSubscription = new Map;
            let rows = 0;
            let pools = 0;
            let images = 0;
            let skipToken;
            const tokens = new Set;
            try {
                do {
                    const options = {
                        resultFormat: "objectArray",
                        $top: rowsPerPage,
                        ...void 0 === skipToken ? {} : {
                            $skipToken: skipToken
                        }
                    };
                    const answer = asObject(await arm.queryResourceGraph({
                        subscriptions: ids,
                        query,
                        options
                    }));
                    const data = answer?.["data"];
                    if (!Array.isArray(data)) return unusable("its answer holds no rows");
                    rows += data.length;
                    for (const row of data){
                        const cluster = readCluster(clusterOfRow(row), selection);
                        if (void 0 === cluster) return unusable("a row is no managed cluster");
                        const { subscription } = cluster;
                        perSubscription.set(subscription, (perSubscription.get(subscription) ?? 0) + 1);
                        for (const { image, mode } of cluster.pools)if ("Machines" !== mode) {
                            pools += 1;
                            if (void 0 !== image) images += 1;
                        }
                        if ((0, domain_selection.w1)(selection, cluster.id)) clusters.push(cluster);
                    }
                    const next = answer?.["$skipToken"];
                    skipToken = "string" == typeof next && "" !== next ? next : void 0;
                    const total = answer?.["totalRecords"];
                    if (void 0 === skipToken) {
                        if (isTruncated(answer?.["resultTruncated"])) return unusable("its answer was cut without a way to go on");
                        if ("number" == typeof total && total !== rows) return unusable(`it gave ${rows} of ${total} rows`);
                    } else {
                        if (tokens.has(skipToken) || tokens.size >= resource_graph_mostPages) return unusable("its pages go in a circle");
                        tokens.add(skipToken);
                        progress(`${rows} clusters read from Resource Graph`);
                    }
                }while (void 0 !== skipToken)
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return unusable(error.problem.message);
            }
            if (pools > 0 && 0 === images) return unusable("its rows carry no node image versions");
            return {
                kind: "found",
                subscriptions: subscriptions.map((subscription)=>({
                        ...subscription,
                        clusters: perSubscription.get(subscription.id) ?? 0
                    })),
                clusters
            };
        }
        function clusterOfRow(row) {
            const fields = asObject(row);
            if (void 0 === fields || void 0 !== asObject(fields["properties"])) return row;
            return {
                ...fields,
                properties: {
                    currentKubernetesVersion: fields["currentKubernetesVersion"],
                    provisioningState: fields["provisioningState"],
                    powerState: {
                        code: fields["powerState"]
                    },
                    autoUpgradeProfile: {
                        upgradeChannel: fields["upgradeChannel"],
                        nodeOSUpgradeChannel: fields["nodeOSUpgradeChannel"]
                    },
                    nodeProvisioningProfile: {
                        mode: fields["nodeProvisioning"]
                    },
                    agentPoolProfiles: fields["agentPoolProfiles"]
                }
            };
        }
        function isTruncated(value) {
            return true === value || "string" == typeof value && "true" === value.toLowerCase();
        }
        function unusable(why) {
            return {
                kind: "unusable",
                why: `Resource Graph could not be used (${why}); the clusters were listed by subscription.`
            };
        }
        const resourceGraphFrom = 11;
        const parallelLists = 8;
        const manyClusters = 300;
        async function listClusters(arm, selection, progress) {
            const exact = (0, domain_selection.s1)(selection);
            if (void 0 !== exact) return readEach(arm, exact, selection);
            const named = (0, domain_selection.KV)(selection);
            const visible = void 0 === named || named.length >= resourceGraphFrom ? await visibleSubscriptions(arm) : void 0;
            const wanted = named?.map((id)=>visible?.get(id) ?? {
                    id
                }) ?? [
                ...visible?.values() ?? []
            ];
            if (0 === wanted.length) throw noSubscriptions();
            if (void 0 === visible || wanted.length < resourceGraphFrom) return listEach(arm, wanted, selection, progress);
            const shown = wanted.filter(({ id })=>visible.has(id));
            const hidden = wanted.filter(({ id })=>!visible.has(id));
            const listing = await listMany(arm, shown, selection, progress);
            return {
                ...listing,
                subscriptions: [
                    ...listing.subscriptions,
                    ...hidden
                ],
                problems: [
                    ...listing.problems,
                    ...hidden.map(notVisible)
                ]
            };
        }
        async function listMany(arm, subscriptions, selection, progress) {
            const found = await queryClusters(arm, subscriptions, selection, progress);
            if ("found" === found.kind) {
                const { subscriptions: read, clusters } = found;
                const notes = emptyNotes(read);
                return {
                    source: "resource-graph",
                    subscriptions: read,
                    clusters,
                    problems: [],
                    notes
                };
            }
            progress(found.why);
            const listing = await listEach(arm, subscriptions, selection, progress);
            return {
                ...listing,
                notes: [
                    found.why
                ]
            };
        }
        function emptyNotes(subscriptions) {
            const empty = subscriptions.filter(({ clusters })=>0 === clusters).length;
            if (0 === empty) return [];
            return [
                `${empty} of ${subscriptions.length} subscriptions show no cluster. Resource Graph leaves out what the identity may not read.`
            ];
        }
        async function listEach(arm, subscriptions, selection, progress) {
            let done = 0;
            const lists = await (0, p_map.Ay)(subscriptions, async (subscription)=>{
                const list = await listOne(arm, subscription, selection);
                done += 1;
                if (done % 10 === 0) progress(`${done} of ${subscriptions.length} subscriptions listed`);
                return list;
            }, {
                concurrency: parallelLists
            });
            return {
                source: "managed-clusters-list",
                subscriptions: lists.map(({ subscription })=>subscription),
                clusters: lists.flatMap(({ clusters })=>clusters),
                problems: lists.flatMap(({ problems })=>problems),
                notes: []
            };
        }
        async function listOne(arm, subscription, selection) {
            const { id } = subscription;
            const clusters = [];
            const problems = [];
            let seen = 0;
            const scope = `/subscriptions/${id}`;
            const reading = "list managed clusters";
            try {
                const path = `${scope}/providers/Microsoft.ContainerService/managedClusters?api-version=${aksApiVersion}`;
                const label = {
                    kind: "list-clusters",
                    scope: id
                };
                for await (const page of arm.pages({
                    path,
                    label,
                    scope,
                    reading
                })){
                    if (seen < manyClusters && seen + page.length >= manyClusters) prepareForMany();
                    seen += page.length;
                    for (const body of page){
                        const cluster = readCluster(body, selection);
                        if (void 0 === cluster) {
                            const message = "an entry of the list is no managed cluster";
                            problems.push({
                                code: "evidence.incomplete",
                                scope,
                                reading,
                                message
                            });
                        } else if ((0, domain_selection.w1)(selection, cluster.id)) clusters.push(cluster);
                    }
                }
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return {
                    subscription,
                    clusters,
                    problems: [
                        ...problems,
                        error.problem
                    ]
                };
            }
            return {
                subscription: {
                    ...subscription,
                    clusters: seen
                },
                clusters,
                problems
            };
        }
        async function readEach(arm, ids, selection) {
            const problems = [];
            const unique = [
                ...new Map(ids.map((id)=>[
                        id.toLowerCase(),
                        id
                    ])).values()
            ];
            const found = await (0, p_map.Ay)(unique, async (id)=>{
                const scope = id;
                const parts = (0, resource_id.Hy)(id);
                const path = `${armPath(id)}?api-version=${aksApiVersion}`;
                const label = {
                    kind: "cluster",
                    scope: id.toLowerCase()
                };
                const reading = "get managed cluster";
                try {
                    const body = await arm.get({
                        path,
                        label,
                        scope,
                        reading
                    });
                    const cluster = readCluster(body, selection);
                    if (void 0 !== cluster) return cluster;
                    const message = "the answer is no managed cluster";
                    problems.push({
                        code: "evidence.incomplete",
                        scope,
                        reading,
                        message
                    });
                } catch (error) {
                    if (!(error instanceof ArmError) || void 0 === parts) throw error;
                    problems.push(error.problem);
                }
            }, {
                concurrency: parallelLists
            });
            const clusters = found.filter((cluster)=>void 0 !== cluster);
            const subscriptions = [
                ...new Set(clusters.map(({ subscription })=>subscription))
            ];
            return {
                source: "managed-clusters-list",
                subscriptions: subscriptions.map((id)=>({
                        id
                    })),
                clusters,
                problems,
                notes: []
            };
        }
        async function visibleSubscriptions(arm) {
            const visible = new Map;
            const read = {
                path: "/subscriptions?api-version=2022-12-01",
                label: {
                    kind: "subscriptions",
                    scope: "tenant"
                },
                scope: "/",
                reading: "list subscriptions"
            };
            for await (const page of arm.pages(read))for (const body of page){
                const subscription = asObject(body);
                const id = subscription?.["subscriptionId"];
                const name = subscription?.["displayName"];
                if ("string" != typeof id) continue;
                const key = id.toLowerCase();
                visible.set(key, {
                    id: key,
                    ..."string" == typeof name ? {
                        name
                    } : {}
                });
            }
            return visible;
        }
        function notVisible({ id }) {
            return {
                code: "subscription.not-found",
                scope: `/subscriptions/${id}`,
                reading: "list subscriptions",
                message: "the subscription is not among those that the identity can see"
            };
        }
        function noSubscriptions() {
            return new errors.In([
                {
                    code: "azure.no-subscriptions",
                    where: "Azure subscriptions",
                    found: "none that the identity can see",
                    expected: "at least one"
                }
            ]);
        }
        var civil_day = __webpack_require__(8895);
        var temporal_polyfill = __webpack_require__(8599);
        function listOf(value, parse) {
            if (!Array.isArray(value)) return;
            const entries = value.map(parse).filter((entry)=>void 0 !== entry);
            return entries.length === value.length ? entries : void 0;
        }
        function spansOf(moment) {
            return (value)=>{
                if (isAbsent(value)) return [];
                return listOf(value, (entry)=>{
                    const start = moment.parse(asObject(entry)?.["start"]);
                    const end = moment.parse(asObject(entry)?.["end"]);
                    if (void 0 === start || void 0 === end) return;
                    return moment.compare(start, end) > 0 ? void 0 : {
                        start,
                        end
                    };
                });
            };
        }
        const date = {
            parse: (value)=>"string" == typeof value && /^\d{4}-\d{2}-\d{2}$/.test(value) && succeeds(()=>temporal_polyfill.fE.PlainDate.from(value)) ? value : void 0,
            compare: (a, b)=>temporal_polyfill.fE.PlainDate.compare(a, b)
        };
        const instant = {
            parse: (value)=>"string" == typeof value && succeeds(()=>temporal_polyfill.fE.Instant.from(value)) ? value : void 0,
            compare: (a, b)=>temporal_polyfill.fE.Instant.compare(a, b)
        };
        function whole(least, most) {
            return (value)=>"number" == typeof value && Number.isInteger(value) && value >= least && value <= most ? value : void 0;
        }
        function matching(form) {
            return (value)=>"string" == typeof value && form.test(value) ? value : void 0;
        }
        function oneOf(words) {
            return (value)=>"string" == typeof value ? words.find((word)=>word.toLowerCase() === value.toLowerCase()) : void 0;
        }
        function isAbsent(value) {
            return null == value;
        }
        function shown(value) {
            const json = void 0 === value ? "absent" : JSON.stringify(value);
            return json.length <= 80 ? json : `${json.slice(0, 79)}…`;
        }
        function succeeds(parse) {
            try {
                parse();
                return true;
            } catch  {
                return false;
            }
        }
        const weekdays = civil_day.hD;
        const weekIndexes = [
            "First",
            "Second",
            "Third",
            "Fourth",
            "Last"
        ];
        const offsetForm = /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/;
        const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
        const mostIntervals = 100;
        function readConfiguration(body) {
            const outer = asObject(body);
            const name = read_facts_text(outer, "name");
            if (void 0 === name) return;
            const wrong = [];
            const read = (from, member, parse, expected)=>{
                const value = parse(from[member]);
                if (void 0 === value) wrong.push(`${member} is ${shown(from[member])}, not ${expected}`);
                return value;
            };
            const properties = isAbsent(outer?.["properties"]) ? {} : read(outer ?? {}, "properties", asObject, "an object");
            const window = void 0 === properties ? void 0 : readWindow(properties, read, wrong);
            if (wrong.length > 0) return {
                name,
                unreadable: wrong.join("; ")
            };
            return void 0 === window ? {
                name
            } : {
                name,
                window
            };
        }
        function readWindow(properties, read, wrong) {
            const times = read(properties, "notAllowedTime", spansOf(instant), "a list of times from … to");
            const slots = isAbsent(properties["timeInWeek"]) ? [] : read(properties, "timeInWeek", slotsOf, "a list of days with hours from 0 to 23");
            if (void 0 === times || void 0 === slots) return;
            if (isAbsent(properties["maintenanceWindow"])) {
                if (slots.length > 0) return weekWindow(slots, times);
                if (times.length > 0) wrong.push("notAllowedTime stands alone, without hours that are allowed");
                return;
            }
            if (slots.length > 0) return void wrong.push("both timeInWeek and maintenanceWindow are given");
            const window = read(properties, "maintenanceWindow", asObject, "an object");
            if (void 0 === window) return;
            const schedule = readSchedule(window, read, wrong);
            const hours = read(window, "durationHours", whole(1, 24), "a number of hours up to 24");
            const offset = isAbsent(window["utcOffset"]) ? "+00:00" : read(window, "utcOffset", matching(offsetForm), "of the form +05:30");
            const startDate = isAbsent(window["startDate"]) ? null : read(window, "startDate", date.parse, "a date YYYY-MM-DD");
            const startTime = read(window, "startTime", matching(timeForm), "a time HH:MM");
            const dates = read(window, "notAllowedDates", spansOf(date), "a list of dates from … to");
            if (void 0 === schedule || void 0 === hours || void 0 === offset) return;
            if (void 0 === startDate || void 0 === startTime || void 0 === dates) return;
            return {
                schedule,
                duration_hours: hours,
                utc_offset: offset,
                ...null === startDate ? {} : {
                    start_date: startDate
                },
                start_time: startTime,
                not_allowed: [
                    ...dates,
                    ...times
                ]
            };
        }
        function weekWindow(slots, times) {
            return {
                schedule: {
                    kind: "time-in-week",
                    slots
                },
                duration_hours: 1,
                utc_offset: "+00:00",
                start_time: "00:00",
                not_allowed: times
            };
        }
        function readSchedule(window, read, wrong) {
            const schedule = read(window, "schedule", asObject, "an object");
            if (void 0 === schedule) return;
            const [kind, ...others] = Object.keys(schedule).filter((name)=>!isAbsent(schedule[name]));
            const body = void 0 === kind ? void 0 : asObject(schedule[kind]);
            if (void 0 === kind || void 0 === body || others.length > 0) return void wrong.push(`schedule is ${shown(schedule)}, not of exactly one kind`);
            const count = (member)=>read(body, member, whole(1, mostIntervals), "a whole number above zero");
            const weekday = ()=>read(body, "dayOfWeek", oneOf(weekdays), "a weekday");
            switch(kind){
                case "daily":
                    {
                        const days = count("intervalDays");
                        return void 0 === days ? void 0 : {
                            kind,
                            interval_days: days
                        };
                    }
                case "weekly":
                    {
                        const weeks = count("intervalWeeks");
                        const day = weekday();
                        if (void 0 === weeks || void 0 === day) return;
                        return {
                            kind,
                            interval_weeks: weeks,
                            day_of_week: day
                        };
                    }
                case "absoluteMonthly":
                    {
                        const months = count("intervalMonths");
                        const day = read(body, "dayOfMonth", whole(1, 31), "a day of a month");
                        if (void 0 === months || void 0 === day) return;
                        return {
                            kind: "absolute-monthly",
                            interval_months: months,
                            day_of_month: day
                        };
                    }
                case "relativeMonthly":
                    {
                        const months = count("intervalMonths");
                        const week = read(body, "weekIndex", oneOf(weekIndexes), "one of First to Fourth, or Last");
                        const day = weekday();
                        if (void 0 === months || void 0 === week || void 0 === day) return;
                        return {
                            kind: "relative-monthly",
                            interval_months: months,
                            week_index: week,
                            day_of_week: day
                        };
                    }
                default:
                    wrong.push(`schedule is ${shown(schedule)}, whose kind is not known`);
                    return;
            }
        }
        function slotsOf(value) {
            return listOf(value, (entry)=>{
                const day = oneOf(weekdays)(asObject(entry)?.["day"]);
                const hours = listOf(asObject(entry)?.["hourSlots"], whole(0, 23));
                return void 0 === day || void 0 === hours ? void 0 : {
                    day,
                    hours
                };
            });
        }
        const maintenance_parallelReads = 24;
        async function addMaintenance(arm, clusters, progress) {
            const wanted = inTurn(clusters.filter(hasOffer));
            let done = 0;
            const read = await (0, p_map.Ay)(wanted, async (cluster)=>{
                const maintenance = await readMaintenance(arm, cluster);
                done += 1;
                if (done % 25 === 0) progress(`planned maintenance of ${done} of ${wanted.length} clusters read`);
                return [
                    cluster,
                    maintenance
                ];
            }, {
                concurrency: maintenance_parallelReads
            });
            const found = new Map(read);
            const problems = [];
            const withMaintenance = clusters.map((cluster)=>{
                const maintenance = found.get(cluster);
                if (maintenance?.problem !== void 0) problems.push(maintenance.problem);
                return void 0 === maintenance ? cluster : {
                    ...cluster,
                    maintenance
                };
            });
            return {
                clusters: withMaintenance,
                problems
            };
        }
        function hasOffer({ pools }) {
            return pools.some(({ image, latest })=>latest?.image !== void 0 && latest.image !== image);
        }
        function inTurn(clusters) {
            const seen = new Map;
            const ranked = clusters.map((cluster)=>{
                const rank = seen.get(bucketOf(cluster)) ?? 0;
                seen.set(bucketOf(cluster), rank + 1);
                return {
                    cluster,
                    rank
                };
            });
            return ranked.toSorted((a, b)=>a.rank - b.rank).map(({ cluster })=>cluster);
        }
        function bucketOf({ subscription, region }) {
            return `${subscription}|${region}`;
        }
        async function readMaintenance(arm, cluster) {
            const scope = cluster.id;
            const reading = "list maintenance configurations";
            const path = `${armPath(scope)}/maintenanceConfigurations?api-version=${aksApiVersion}`;
            const label = {
                kind: "maintenance",
                scope: bucketOf(cluster)
            };
            const configurations = [];
            try {
                for await (const page of arm.pages({
                    path,
                    label,
                    scope,
                    reading
                }))for (const body of page){
                    const configuration = readConfiguration(body);
                    if (void 0 === configuration) {
                        const message = "an entry of the list has no name";
                        const problem = {
                            code: "evidence.incomplete",
                            scope,
                            reading,
                            message
                        };
                        return {
                            configurations: [],
                            problem
                        };
                    }
                    configurations.push(configuration);
                }
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return {
                    configurations: [],
                    problem: error.problem
                };
            }
            return {
                configurations
            };
        }
        function failOnArmError(error, selection) {
            throw error instanceof ArmError ? new errors.In([
                complaintOfProblem(error.problem, selection)
            ]) : error;
        }
        const failureOfProblem = {
            "api.forbidden": "azure.forbidden",
            "api.throttled": "azure.throttled",
            "evidence.unreachable": "azure.unreachable",
            "evidence.incomplete": "azure.unreachable",
            "subscription.not-found": "azure.subscription-not-found",
            "cluster.not-found": "azure.cluster-not-found"
        };
        function refuseNothing(listing, selected, selection) {
            const { clusters, problems } = listing;
            const complaintOf = (problem)=>complaintOfProblem(problem, selection);
            const absent = problems.filter(({ code })=>"subscription.not-found" === code || "cluster.not-found" === code);
            if (absent.length > 0) throw new errors.In(absent.map(complaintOf));
            const readable = listing.subscriptions.some((subscription)=>void 0 !== subscription.clusters);
            if (0 === clusters.length && !readable && problems.length > 0) throw new errors.In(problems.map(complaintOf));
            const lost = 0 === problems.length ? patternsToFind(selection).filter(isUnmatched(listing)) : [];
            if (lost.length > 0) throw new errors.In(lost.map((pattern)=>({
                    code: "azure.cluster-not-found",
                    where: sourceOf("clusters", pattern, selection),
                    found: `no cluster for ${JSON.stringify(pattern)}`,
                    expected: `one of the ${countOf(listing)} that the identity can see`
                })));
            if (selected.every(({ pools })=>0 === pools.length)) {
                const unread = 0 === problems.length ? "" : `; ${problems.length} subscriptions or clusters could not be read`;
                const isPolicys = 0 === selected.length && void 0 !== selection.policy;
                throw isPolicys ? noneOfBoth(clusters.length, unread) : noPools(selected, unread, selection);
            }
        }
        function patternsToFind({ subscriptions, clusters, policy }) {
            if (policy?.subscriptions === void 0 && policy?.clusters === void 0) return clusters;
            return void 0 === subscriptions && 0 === clusters.length ? policy.clusters ?? [] : [];
        }
        function isUnmatched(listing) {
            return (pattern)=>!listing.clusters.some(({ id })=>(0, domain_selection.Ep)(pattern, id));
        }
        function countOf(listing) {
            return listing.subscriptions.reduce((sum, { clusters })=>sum + (clusters ?? 0), 0);
        }
        function complaintOfProblem(problem, selection) {
            const status = void 0 === problem.status ? "" : `HTTP ${problem.status} `;
            const code = void 0 === problem.azure_code ? "" : `${problem.azure_code}: `;
            return {
                code: failureOfProblem[problem.code],
                where: `${whereOf(problem, selection)} (${problem.reading})`,
                found: `${status}${code}${problem.message}`,
                expected: "an answer from Azure Resource Manager"
            };
        }
        function whereOf({ code, scope }, selection) {
            if ("/" === scope) return "Azure";
            const subscription = /^\/subscriptions\/([^/]+)$/i.exec(scope)?.[1];
            if (void 0 !== subscription) return "subscription.not-found" === code ? `${sourceOf("subscriptions", subscription, selection)}: ${subscription}` : `subscription ${subscription}`;
            return "cluster.not-found" === code ? `${sourceOf("clusters", scope, selection)}: ${scope}` : (0, resource_id.I8)(scope);
        }
        function sourceOf(list, name, { policy, ...inputs }) {
            const holds = (names)=>names?.some((each)=>each.toLowerCase() === name.toLowerCase()) === true;
            return holds(policy?.[list]) && !holds(inputs[list]) ? `\`select.${list}\` of the policy` : `input "${list}"`;
        }
        function noneOfBoth(clusters, unread) {
            return new errors.In([
                {
                    code: "pools.none-found",
                    where: "`select` of the policy",
                    found: `none of the ${clusters} clusters that the inputs select${unread}`,
                    expected: "at least one cluster to report on",
                    advice: "Compare `select` in the policy file with the inputs and with the tags of the clusters."
                }
            ]);
        }
        function noPools(clusters, unread, { osSkus, policy }) {
            const others = new Map;
            for (const cluster of clusters)for (const [sku, count] of Object.entries(cluster.other_pools))others.set(sku, (others.get(sku) ?? 0) + count);
            const seen = [
                ...others
            ].map(([sku, count])=>`${sku} ${count}`).join(", ");
            const ofPolicy = policy?.["os-skus"];
            const lists = [
                osSkus,
                ...void 0 === ofPolicy ? [] : [
                    ofPolicy
                ]
            ].map((skus)=>skus.join(", "));
            const wanted = [
                ...new Set(lists)
            ];
            const where = [
                ...wanted.length === lists.length ? [
                    'input "os-skus"'
                ] : [],
                ...void 0 === ofPolicy ? [] : [
                    "`select.os-skus` of the policy"
                ]
            ];
            return new errors.In([
                {
                    code: "pools.none-found",
                    where: where.join(" and "),
                    found: `no pool of ${wanted.join(" that is also of ")} in ${clusters.length} clusters (pools of other OS SKUs: ${"" === seen ? "none" : seen}${unread})`,
                    expected: "at least one pool to report on"
                }
            ]);
        }
        var dist_esm = __webpack_require__(5563);
        function readClaims(jwt) {
            const [, payload] = jwt.split(".");
            if (void 0 === payload) return;
            try {
                const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
                if ("object" != typeof claims || null === claims) return;
                const text = (name)=>{
                    const value = Reflect.get(claims, name);
                    return "string" == typeof value ? value : void 0;
                };
                return {
                    subject: text("sub"),
                    issuer: text("iss"),
                    audience: text("aud"),
                    repository: text("repository"),
                    repositoryId: text("repository_id"),
                    ownerId: text("repository_owner_id")
                };
            } catch  {
                return;
            }
        }
        const federationRefusals = /AADSTS(70021|700211|700212|700213|7002138)\b/;
        function isFederationRefusal(message) {
            return federationRefusals.test(message);
        }
        function subjectHelp(claims) {
            const { subject } = claims;
            if (void 0 === subject) return [];
            const forms = subjectForms(claims);
            const lines = [
                `Subject (this is what GitHub presented): ${subject}`
            ];
            if (void 0 !== forms) {
                const other = forms.classic === subject ? forms.immutable : forms.classic;
                const name = forms.classic === subject ? "immutable" : "classic";
                if (void 0 !== other && other !== subject) lines.push(`The same subject in the ${name} form, if the repository is switched: ${other}`);
            }
            lines.push(`Issuer: ${claims.issuer ?? "https://token.actions.githubusercontent.com"}`);
            if (void 0 !== claims.audience) lines.push(`Audience: ${claims.audience}`);
            return lines;
        }
        function subjectForms(claims) {
            const { subject, repository, repositoryId, ownerId } = claims;
            const tail = /^repo:[^:]+:(.+)$/.exec(subject ?? "")?.[1];
            if (void 0 === tail || void 0 === repository) return;
            const [owner, name] = repository.split("/");
            const immutable = void 0 === repositoryId || void 0 === ownerId ? void 0 : `repo:${owner}@${ownerId}/${name}@${repositoryId}:${tail}`;
            return {
                classic: `repo:${repository}:${tail}`,
                immutable
            };
        }
        const metadataTimeoutMs = 3e3;
        async function signIn(options) {
            const tried = [];
            const presented = {};
            for (const way of waysToSignIn(options, tried, presented)){
                const credential = remember(way.credential);
                try {
                    await within(way.timeoutMs, credential.getToken(`${options.cloud.arm}/.default`));
                    const { clientId, tenantId } = options;
                    const identity = {
                        method: way.method,
                        why: way.why,
                        ...void 0 === clientId ? {} : {
                            client_id: clientId
                        },
                        ...void 0 === tenantId ? {} : {
                            tenant_id: tenantId
                        }
                    };
                    return {
                        credential,
                        identity
                    };
                } catch (error) {
                    const message = shortMessage(error);
                    if (way.final) throw new errors.In([
                        refusal(way, message, options, presented.claims)
                    ]);
                    tried.push(`${way.method}: ${message}`);
                }
            }
            throw new errors.In([
                {
                    code: "auth.no-credential",
                    where: "Azure sign-in",
                    found: `no way that works (${tried.join("; ")})`,
                    expected: "one of: GitHub OIDC, workload identity, an Azure CLI session, a managed identity"
                }
            ]);
        }
        async function within(milliseconds, work) {
            if (void 0 === milliseconds) return work;
            let timer;
            const late = new Promise((_, reject)=>{
                const message = `no answer within ${milliseconds / 1e3} s`;
                timer = setTimeout(()=>reject(new Error(message)), milliseconds);
            });
            try {
                return await Promise.race([
                    work,
                    late
                ]);
            } finally{
                clearTimeout(timer);
            }
        }
        function waysToSignIn(options, tried, presented) {
            const { cloud, clientId, tenantId, env, assertion } = options;
            const authorityHost = cloud.authority;
            const ways = [];
            const hasIdToken = isSet(env["ACTIONS_ID_TOKEN_REQUEST_URL"]);
            if (void 0 !== clientId && void 0 !== tenantId && hasIdToken) {
                const ask = async ()=>{
                    const jwt = await assertion(cloud.assertionAudience);
                    const claims = readClaims(jwt);
                    if (void 0 !== claims) presented.claims = claims;
                    return jwt;
                };
                const credential = new dist_esm.XI(tenantId, clientId, ask, {
                    authorityHost
                });
                const why = "azure-client-id is given and the job may ask GitHub for an id token";
                return [
                    {
                        method: "github-oidc",
                        why,
                        credential,
                        final: true
                    }
                ];
            }
            tried.push(hasIdToken ? "github-oidc: azure-client-id and azure-tenant-id are not given" : "github-oidc: the job has no `permissions: id-token: write` (a pull request from a fork never has)");
            const tokenFile = env["AZURE_FEDERATED_TOKEN_FILE"];
            const workloadClient = clientId ?? env["AZURE_CLIENT_ID"];
            const workloadTenant = tenantId ?? env["AZURE_TENANT_ID"];
            if (isSet(tokenFile) && isSet(workloadClient) && isSet(workloadTenant)) {
                const credential = new dist_esm.R9({
                    tokenFilePath: tokenFile,
                    clientId: workloadClient,
                    tenantId: workloadTenant,
                    authorityHost
                });
                const why = "AZURE_FEDERATED_TOKEN_FILE is set (workload identity)";
                ways.push({
                    method: "workload-identity",
                    why,
                    credential,
                    final: true
                });
            } else tried.push("workload-identity: AZURE_FEDERATED_TOKEN_FILE, AZURE_CLIENT_ID and AZURE_TENANT_ID are not all set");
            const managedIdentity = new dist_esm.NC(void 0 === clientId ? {} : {
                clientId
            });
            if (isSet(env["IDENTITY_ENDPOINT"]) || isSet(env["MSI_ENDPOINT"])) {
                const why = "the environment offers a managed identity endpoint";
                ways.push({
                    method: "managed-identity",
                    why,
                    credential: managedIdentity,
                    final: false
                });
            }
            const cli = new dist_esm.nG(void 0 === tenantId ? {} : {
                tenantId
            });
            const session = "the Azure CLI is signed in (azure/login or az login)";
            if (void 0 === clientId) ways.push({
                method: "azure-cli",
                why: session,
                credential: cli,
                final: false
            });
            const why = "this machine has a managed identity";
            const timeoutMs = metadataTimeoutMs;
            ways.push({
                method: "managed-identity",
                why,
                credential: managedIdentity,
                final: false,
                timeoutMs
            });
            return ways;
        }
        function refusal(way, message, options, claims) {
            const where = `Azure sign-in by ${way.method} (client ${options.clientId ?? "from the environment"}, tenant ${options.tenantId ?? "from the environment"})`;
            if (!isFederationRefusal(message)) return {
                code: "auth.refused",
                where,
                found: message,
                expected: "a token from Entra ID"
            };
            const help = void 0 === claims ? [] : subjectHelp(claims);
            return {
                code: "auth.federation-refused",
                where,
                found: message,
                expected: "a federated credential of the application or managed identity that matches the token",
                advice: [
                    "Add a federated credential with exactly these values (letter case counts):",
                    ...help.map((line)=>`  ${line}`),
                    "Set-up: docs/permissions.md."
                ].join("\n")
            };
        }
        function remember(credential) {
            const kept = new Map;
            return {
                async getToken (scopes, options) {
                    const key = JSON.stringify([
                        [
                            scopes
                        ].flat(),
                        options?.claims,
                        options?.tenantId
                    ]);
                    const known = await kept.get(key);
                    if (known && known.expiresOnTimestamp - Date.now() > 3e5) return known;
                    const fresh = credential.getToken(scopes, options);
                    kept.set(key, fresh);
                    try {
                        return await fresh;
                    } catch (error) {
                        kept.delete(key);
                        throw error;
                    }
                }
            };
        }
        function isSet(value) {
            return void 0 !== value && "" !== value;
        }
        function shortMessage(error) {
            const text = error instanceof Error ? error.message : String(error);
            const line = text.replaceAll(/\s*(Trace ID|Correlation ID|Timestamp):\s*\S+( \S+Z)?/g, " ");
            return line.replaceAll(/\s+/g, " ").trim().slice(0, 600);
        }
        function azureSession(options) {
            const buckets = createBuckets();
            let session;
            return ()=>{
                session ??= signIn(options).then((signedIn)=>({
                        ...signedIn,
                        buckets
                    }), (error)=>{
                    session = void 0;
                    throw error;
                });
                return session;
            };
        }
        var promises_ = __webpack_require__(8500);
        const everything = {
            subscriptions: void 0,
            clusters: [],
            osSkus: [
                "*"
            ]
        };
        async function read_pool_readPool(arm, target, stamp) {
            try {
                const [body, profile] = await Promise.all([
                    readClusterBody(arm, target),
                    read_pool_readProfile(arm, target)
                ]);
                const cluster = readCluster(body, everything);
                const pool = findPool(cluster, target.pool);
                if (void 0 === cluster) return unreadable(read_pool_incomplete(target, "the answer is no cluster"));
                if (void 0 === pool) return {
                    kind: "gone",
                    message: `the cluster has no pool ${target.pool} any more`
                };
                const properties = asObject(profile?.["properties"]);
                const latest = read_facts_text(properties, "latestNodeImageVersion");
                const failure = failureOfPool(poolBodyOf(body, target.pool));
                const reading = {
                    target,
                    stamp,
                    cluster,
                    pool: {
                        ...pool,
                        latest: {
                            ...void 0 === latest ? {} : {
                                image: latest
                            },
                            read_from: poolIdOf(target),
                            read_at: stamp.at,
                            basis: "own"
                        }
                    },
                    recently_used: usedImages(properties?.["recentlyUsedVersions"]),
                    ...void 0 === failure ? {} : {
                        failure
                    }
                };
                return {
                    kind: "read",
                    reading
                };
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return unreadable(error.problem);
            }
        }
        async function readPoolBody(arm, target) {
            return asObject(await arm.get(readOf(target, "pool", "get agent pool", poolPath(target))));
        }
        async function readClusterBody(arm, target) {
            const { cluster } = target;
            const read = readOf(target, "cluster", "get managed cluster", armPath(cluster));
            return asObject(await arm.get({
                ...read,
                scope: cluster
            }));
        }
        async function read_pool_readProfile(arm, target) {
            const path = `${poolPath(target)}/upgradeProfiles/default`;
            return asObject(await arm.get(readOf(target, "profile", "get upgrade profile", path)));
        }
        function readOf(target, kind, reading, path) {
            const scope = "cluster" === kind ? target.cluster.toLowerCase() : bucketScope(target);
            return {
                path: `${path}?api-version=${aksApiVersion}`,
                label: {
                    kind,
                    scope
                },
                scope: poolIdOf(target),
                reading
            };
        }
        function bucketScope({ cluster, region }) {
            return `${subscriptionOf(cluster)}|${region}`;
        }
        function subscriptionOf(cluster) {
            return (0, resource_id.Hy)(cluster)?.subscription.toLowerCase() ?? "";
        }
        function poolPath({ cluster, pool }) {
            return `${armPath(cluster)}/agentPools/${encodeURIComponent(pool)}`;
        }
        function poolIdOf({ cluster, pool }) {
            return `${cluster}/agentPools/${pool}`;
        }
        function findPool(cluster, name) {
            return cluster?.pools.find((pool)=>pool.name.toLowerCase() === name.toLowerCase());
        }
        function poolBodyOf(cluster, name) {
            const profiles = asObject(asObject(cluster)?.["properties"])?.["agentPoolProfiles"];
            return (Array.isArray(profiles) ? profiles : []).map(asObject).find((profile)=>read_facts_text(profile, "name")?.toLowerCase() === name.toLowerCase());
        }
        function failureOfPool(body) {
            const status = asObject((asObject(body?.["properties"]) ?? body)?.["status"]);
            const error = asObject(status?.["provisioningError"]);
            const inner = asObject(error?.["error"]) ?? error;
            const message = read_facts_text(inner, "message");
            const code = read_facts_text(inner, "code");
            if (void 0 === message && void 0 === code) return;
            return {
                ...void 0 === code ? {} : {
                    azure_code: code
                },
                message: message ?? "no message"
            };
        }
        function usedImages(value) {
            return (Array.isArray(value) ? value : []).flatMap((entry)=>{
                const used = asObject(entry);
                const image = read_facts_text(used, "nodeImageVersion");
                if (void 0 === image) return [];
                const kubernetes = read_facts_text(used, "orchestratorVersion");
                const until = read_facts_text(used, "timestamp");
                return [
                    {
                        image,
                        ...void 0 === kubernetes ? {} : {
                            kubernetes_version: kubernetes
                        },
                        ...void 0 === until ? {} : {
                            used_until: until
                        }
                    }
                ];
            });
        }
        function read_pool_incomplete(target, message) {
            return {
                code: "evidence.incomplete",
                scope: target.cluster,
                reading: "get managed cluster",
                message
            };
        }
        function unreadable(problem) {
            return {
                kind: "unreadable",
                problem
            };
        }
        function apiServerOf(cluster, cloud) {
            const properties = asObject(cluster?.["properties"]);
            if (asObject(properties?.["aadProfile"])?.["managed"] !== true) return "the cluster takes no tokens of Entra ID (its AKS-managed Entra integration is off)";
            const access = asObject(properties?.["apiServerAccessProfile"]);
            const isPrivate = access?.["enablePrivateCluster"] === true;
            const inside = isPrivate ? read_facts_text(properties, "privateFQDN") : void 0;
            const host = (inside ?? read_facts_text(properties, "fqdn") ?? "").toLowerCase();
            if ("" === host) return "Azure does not name the API server of the cluster";
            const isOurs = cloud.apiServers.some((suffix)=>host.endsWith(suffix));
            if (!isOurs || !/^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host)) {
                const expected = cloud.apiServers.map((suffix)=>`*${suffix}`).join(" or ");
                return `the API server that Azure names, ${host}, is not ${expected}`;
            }
            return {
                host,
                isPrivate
            };
        }
        const credentialPath = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/Microsoft\.ContainerService\/managedClusters\/[^/]+\/listClusterUserCredential\?api-version=[0-9-]+$/i;
        function readsCredential(path) {
            return credentialPath.test(path);
        }
        async function readAuthority(arm, target) {
            const { cluster } = target;
            const what = {
                scope: cluster,
                reading: "list cluster user credential"
            };
            const path = `${armPath(cluster)}/listClusterUserCredential?api-version=${aksApiVersion}`;
            const label = {
                kind: "cluster-credential",
                scope: bucketScope(target)
            };
            const answer = asObject(await arm.post({
                ...what,
                path,
                label
            }));
            const list = answer?.["kubeconfigs"];
            const value = read_facts_text(asObject(Array.isArray(list) ? list[0] : void 0), "value");
            const authority = authorityIn(Buffer.from(value ?? "", "base64").toString("utf8"));
            if (void 0 === authority) throw incomplete(what, "it names no certificate authority");
            return authority;
        }
        function rememberAuthorities(arm) {
            const known = new Map;
            return (target)=>{
                const key = target.cluster.toLowerCase();
                const before = known.get(key);
                if (void 0 !== before) return before;
                const asked = readAuthority(arm, target);
                known.set(key, asked);
                asked.catch(()=>known.delete(key));
                return asked;
            };
        }
        function authorityIn(kubeconfig) {
            const lines = kubeconfig.matchAll(/^[ -]*certificate-authority-data: *"?([A-Za-z0-9+/=]+)"? *\r?$/gm);
            const [found, another] = new Set(Array.from(lines, ([, data = ""])=>data));
            if (void 0 === found || void 0 !== another) return;
            const pem = Buffer.from(found, "base64").toString("utf8");
            return pem.includes("-----BEGIN CERTIFICATE-----") ? pem : void 0;
        }
        var gate_snapshot = __webpack_require__(4131);
        class NotSent extends Error {
            objection;
            constructor(objection){
                super(objection.message);
                this.objection = objection;
            }
        }
        function createArmWrites(cloud, credential, limits, timeoutMs = requestTimeoutMs) {
            const tickets = new Map;
            const pipeline = createArmPipeline(cloud, credential);
            pipeline.addPolicy(writesToOneOrigin(cloud.arm));
            pipeline.addPolicy(sentOnce(tickets), {
                afterPhase: "Sign"
            });
            const httpClient = (0, esm.fl)();
            return {
                async send ({ method, path, headers, body, label, objection }) {
                    const early = objection();
                    if (void 0 !== early) return {
                        kind: "not-sent",
                        ...early
                    };
                    await limits.admit(label);
                    const request = (0, esm.G6)({
                        url: `${cloud.arm}${path}?api-version=${aksApiVersion}`,
                        method,
                        headers: (0, esm.Nc)({
                            accept: "application/json",
                            ...headers
                        }),
                        disableKeepAlive: true,
                        ...void 0 === body ? {} : {
                            body: JSON.stringify(body)
                        }
                    });
                    if (void 0 !== body) request.headers.set("content-type", "application/json");
                    const ticket = {
                        objection,
                        timeoutMs
                    };
                    tickets.set(request.requestId, ticket);
                    try {
                        return {
                            kind: "answered",
                            response: await pipeline.sendRequest(httpClient, request)
                        };
                    } catch (error) {
                        return failure(error, ticket);
                    } finally{
                        tickets.delete(request.requestId);
                    }
                }
            };
        }
        function failure(error, { sent }) {
            if (error instanceof NotSent) return {
                kind: "not-sent",
                ...error.objection
            };
            const message = error instanceof Error ? error.message : String(error);
            if (void 0 === sent) return {
                kind: "not-sent",
                reason: "unreachable",
                message
            };
            return isUnconnected(error) ? {
                kind: "not-sent",
                reason: "unreachable",
                message
            } : {
                kind: "lost",
                message
            };
        }
        const unconnected = new Set([
            "ENOTFOUND",
            "EAI_AGAIN",
            "ECONNREFUSED"
        ]);
        function isUnconnected(error) {
            const code = error instanceof Error && "code" in error ? error.code : void 0;
            return "string" == typeof code && unconnected.has(code);
        }
        const cluster = "/subscriptions/[^/]+/resource[gG]roups/[^/]+/providers/Microsoft\\.ContainerService/managedClusters/[^/]+";
        const snapshot = `/subscriptions/[^/]+/resource[gG]roups/[^/]+/providers/Microsoft\\.ContainerService/snapshots/${gate_snapshot.J}[a-z0-9-]+`;
        const shapes = [
            {
                method: "POST",
                path: new RegExp(`^${cluster}/agentPools/[^/]+/upgradeNodeImageVersion$`, "i"),
                holds: (request)=>void 0 === request.body
            },
            {
                method: "PUT",
                path: new RegExp(`^${cluster}/agentPools/[^/]+$`, "i"),
                holds: (request)=>(request.headers.get("if-match") ?? "") !== "" && namesImage(request.body)
            },
            {
                method: "PUT",
                path: new RegExp(`^${snapshot}$`, "i"),
                holds: (request)=>void 0 !== request.body
            },
            {
                method: "DELETE",
                path: new RegExp(`^${snapshot}$`, "i"),
                holds: (request)=>void 0 === request.body
            }
        ];
        function namesImage(body) {
            return "string" == typeof body && /"nodeImageVersion":"[^"]/.test(body);
        }
        function writesToOneOrigin(origin) {
            return {
                name: "writesToOneOrigin",
                sendRequest (request, next) {
                    const message = `refused to send ${request.method}: no write of the gate to ${origin}`;
                    if (!isOfOrigin(request.url, origin)) throw notAllowed(message);
                    const { pathname, search } = new URL(request.url);
                    const isKept = request.url === `${origin}${pathname}${search}`;
                    const isKnown = shapes.some(({ method, path, holds })=>method === request.method && path.test(pathname) && holds(request));
                    if (!isKept || !isKnown || search !== `?api-version=${aksApiVersion}`) throw notAllowed(message);
                    return next(request);
                }
            };
        }
        function notAllowed(message) {
            return new NotSent({
                reason: "not-allowed",
                message
            });
        }
        function sentOnce(tickets) {
            return {
                name: "sentOnce",
                sendRequest (request, next) {
                    const ticket = tickets.get(request.requestId);
                    if (void 0 === ticket) throw notAllowed("refused to send a request without a ticket");
                    if (void 0 !== ticket.sent) return ticket.sent;
                    const objection = ticket.objection();
                    if (void 0 !== objection) throw new NotSent(objection);
                    ticket.sent = timed(request, ticket.timeoutMs, next);
                    return ticket.sent;
                }
            };
        }
        async function timed(request, timeoutMs, next) {
            const signal = AbortSignal.timeout(timeoutMs);
            request.abortSignal = signal;
            try {
                return await next(request);
            } catch (error) {
                throw signal.aborted ? new Error(`no answer within ${timeoutMs / 1e3} s`) : error;
            } finally{
                delete request.abortSignal;
            }
        }
        const freshMs = 1e4;
        function staleness(stamps, now) {
            for (const stamp of stamps){
                const monotonic = now.monotonic_ms - stamp.monotonic_ms;
                const wall = Date.parse(now.at) - Date.parse(stamp.at);
                const age = Math.max(monotonic, Math.abs(wall));
                if (!(age <= freshMs && monotonic >= 0)) return {
                    reason: "stale",
                    message: `what was read before the write is ${Math.round(age / 1e3)} s old, at most ${freshMs / 1e3} s are allowed`
                };
            }
        }
        function poolObjection(reading, now) {
            const { pool, cluster } = reading;
            const { mode, type, image, os_sku: osSku, provisioning_state: state } = pool;
            if (mode?.toLowerCase() === "machines") return unsupported("it is a pool of mode Machines");
            if (type?.toLowerCase() === "availabilityset") return unsupported("it is an availability set");
            if (void 0 === image) return unsupported("it shows no node image");
            const retired = (0, os_lifecycle.o0)(osSku, image, now);
            if (retired?.phase === "ended" || retired?.phase === "images-removed") return unsupported(`${retired.lifecycle.name} is retired`);
            if (isStopped(cluster.power_state)) return stopped("the cluster is stopped");
            if (isStopped(pool.power_state)) return stopped("the pool is stopped");
            if (!isAtRest(cluster.provisioning_state)) return busy(`the cluster is ${cluster.provisioning_state ?? "in a state that Azure did not say"}`);
            return isAtRest(state) ? void 0 : busy(`it is ${state ?? "in a state that Azure did not say"}`);
        }
        function isStopped(power) {
            return void 0 !== power && "running" !== power.toLowerCase();
        }
        const rest = new Set([
            "succeeded",
            "failed",
            "canceled"
        ]);
        function isAtRest(state) {
            return void 0 !== state && rest.has(state.toLowerCase());
        }
        function unsupported(message) {
            return {
                reason: "unsupported",
                message: `the pool can't be written to: ${message}`
            };
        }
        function stopped(message) {
            return {
                reason: "stopped",
                message
            };
        }
        function busy(message) {
            return {
                reason: "busy",
                message: `the pool can't be written to now: ${message}`
            };
        }
        function stampOf({ now, monotonicMs }) {
            return {
                at: now(),
                monotonic_ms: monotonicMs()
            };
        }
        function objectionTo(edge, stamps) {
            return ()=>edge.stopping() ? {
                    reason: "stopping",
                    message: "the run was told to end"
                } : staleness(stamps, stampOf(edge.clock));
        }
        const serverApplication = "6dae42f8-4368-4678-94ff-3960e28e3630";
        const pageSize = 100;
        const nodes_mostPages = 100;
        const timeoutMs = 15e3;
        const nodes_longestWaitMs = 5e3;
        function createNodeReader(credential, limits, onWait) {
            const pipeline = (0, esm.O8)();
            pipeline.addPolicy((0, esm.Ll)());
            pipeline.addPolicy((0, esm.Jb)([
                retryAnswers(onWait)
            ], {
                maxRetries: 2
            }), {
                phase: "Retry"
            });
            const httpClient = (0, esm.fl)();
            async function get(what, { host, authority }, path) {
                await limits.admit({
                    kind: "nodes",
                    scope: host
                });
                const token = await tokenOf(credential, what);
                const signal = AbortSignal.timeout(timeoutMs);
                let response;
                try {
                    const request = (0, esm.G6)({
                        url: `https://${host}${path}`,
                        method: "GET",
                        abortSignal: signal,
                        headers: (0, esm.Nc)({
                            accept: "application/json",
                            authorization: `Bearer ${token}`,
                            "user-agent": "flatcar-gate"
                        }),
                        requestOverrides: {
                            ca: authority,
                            rejectUnauthorized: true
                        }
                    });
                    response = await pipeline.sendRequest(httpClient, request);
                } catch (error) {
                    const late = new Error(`no answer within ${timeoutMs / 1e3} s`);
                    throw new ArmError(problemOfFailure(what, signal.aborted ? late : error));
                }
                return bodyOf(what, response);
            }
            return async (request)=>{
                const what = {
                    scope: request.cluster,
                    reading: "list nodes"
                };
                const selector = encodeURIComponent(`kubernetes.azure.com/agentpool=${request.pool}`);
                const nodes = [];
                let more = "";
                for(let page = 0; page < nodes_mostPages; page += 1){
                    const path = `/api/v1/nodes?labelSelector=${selector}&limit=${pageSize}${more}`;
                    const body = await get(what, request, path);
                    const items = body["items"] ?? [];
                    if ("NodeList" !== body["kind"] || !Array.isArray(items)) throw incomplete(what, "the answer is no list of nodes");
                    nodes.push(...items.map(readNode));
                    const next = read_facts_text(asObject(body["metadata"]), "continue");
                    if (void 0 === next) return nodes;
                    more = `&continue=${encodeURIComponent(next)}`;
                }
                throw incomplete(what, `the list has more than ${nodes_mostPages} pages`);
            };
        }
        async function tokenOf(credential, what) {
            let message = "no token";
            try {
                const token = await credential.getToken(`${serverApplication}/.default`);
                if (null !== token) return token.token;
            } catch (error) {
                message = error instanceof Error ? error.message : String(error);
            }
            const said = shorten(`Entra ID gave no token for Kubernetes: ${message}`);
            throw new ArmError({
                code: "api.forbidden",
                ...what,
                message: said
            });
        }
        function retryAnswers(onWait) {
            const reads = retryReads(onWait);
            return {
                name: "bounded answers",
                retry (state) {
                    const asked = retryAfterMs(state.response?.headers) ?? 0;
                    const isLater = void 0 === state.response || asked > nodes_longestWaitMs;
                    return isLater ? {
                        skipStrategy: true
                    } : reads.retry(state);
                }
            };
        }
        function bodyOf(what, { status, bodyAsText }) {
            let body;
            try {
                body = asObject(JSON.parse(bodyAsText ?? ""));
            } catch  {
                body = void 0;
            }
            if (200 === status) {
                if (void 0 === body) throw incomplete(what, "the answer is no JSON, or only a part of it");
                return body;
            }
            const isKubernetes = body?.["kind"] === "Status";
            const said = isKubernetes ? read_facts_text(body, "message") : void 0;
            const isRefused = isKubernetes && (401 === status || 403 === status);
            throw new ArmError({
                code: isRefused ? "api.forbidden" : "evidence.unreachable",
                ...what,
                status,
                message: shorten(isKubernetes ? `the API server answered ${status}: ${said ?? "no message"}` : `${status} from something that is no Kubernetes API server`)
            });
        }
        function readNode(item) {
            const node = asObject(item);
            const metadata = asObject(node?.["metadata"]);
            const labels = asObject(metadata?.["labels"]);
            const conditions = asObject(node?.["status"])?.["conditions"];
            const ready = (Array.isArray(conditions) ? conditions : []).map(asObject).find((condition)=>condition?.["type"] === "Ready");
            const status = read_facts_text(ready, "status");
            const reason = read_facts_text(ready, "reason");
            const image = read_facts_text(labels, "kubernetes.azure.com/node-image-version");
            return {
                name: read_facts_text(metadata, "name") ?? "(unnamed)",
                ..."True" === status || "False" === status || "Unknown" === status ? {
                    ready: status
                } : {},
                ...void 0 === reason ? {} : {
                    reason
                },
                ...void 0 === image ? {} : {
                    image
                },
                quarantined: "Quarantined" === read_facts_text(labels, "kubernetes.azure.com/upgrade-status"),
                cordoned: asObject(node?.["spec"])?.["unschedulable"] === true
            };
        }
        var external_node_https_ = __webpack_require__(4708);
        function isQuery(pathname) {
            return /\/api\/v1\/query\/?$/.test(pathname);
        }
        function judgeQuery(body) {
            const data = member(parse(body), "data");
            const type = member(data, "resultType");
            const result = member(data, "result");
            if ("scalar" === type) return judge([
                prometheus_valueOf(result)
            ]);
            if ("vector" === type && Array.isArray(result)) return judge(result.map((sample)=>prometheus_valueOf(member(sample, "value"))));
            return {
                result: "unknown",
                message: "gave no vector and no scalar"
            };
        }
        function judge(values) {
            const all = `${values.length} ${1 === values.length ? "value" : "values"}`;
            if (0 === values.length) return {
                result: "fail",
                message: "found nothing"
            };
            const bad = values.filter((value)=>Number.isNaN(value) || 0 === value).length;
            if (bad > 0) return {
                result: "fail",
                message: `found ${all}, ${bad} of them 0 or no number`
            };
            return {
                result: "pass",
                message: `found ${all}, none of them 0`
            };
        }
        function prometheus_valueOf(pair) {
            const text = Array.isArray(pair) ? pair[1] : void 0;
            if ("string" != typeof text || "" === text) return 0 / 0;
            return "+Inf" === text || "-Inf" === text ? 1 / 0 : Number(text);
        }
        function parse(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return;
            }
        }
        function member(value, name) {
            return "object" == typeof value && null !== value ? Reflect.get(value, name) : void 0;
        }
        const level = "V4";
        const probe_timeoutMs = 15e3;
        const mostBytes = 1e6;
        function probe(address) {
            const url = URL.parse(address);
            if (url?.protocol !== "https:" || "" !== url.username || "" !== url.password) return Promise.resolve({
                level,
                result: "unknown",
                message: "the probe is no https address"
            });
            const { host } = url;
            return new Promise((resolve)=>{
                const fail = ({ name, message })=>{
                    const why = "AbortError" === name || "TimeoutError" === name ? `no answer within ${probe_timeoutMs / 1e3} s` : message;
                    resolve({
                        level,
                        result: "unknown",
                        message: `${host}: ${why}`
                    });
                };
                const outgoing = (0, external_node_https_.request)(url, {
                    agent: false,
                    headers: {
                        "user-agent": "flatcar-gate"
                    },
                    signal: AbortSignal.timeout(probe_timeoutMs)
                }, (incoming)=>{
                    const status = incoming.statusCode ?? 0;
                    const isWell = status >= 200 && status < 300;
                    if (isWell && isQuery(url.pathname)) return void readText(incoming).then((body)=>{
                        const { result, message } = judgeQuery(body);
                        resolve({
                            level,
                            result,
                            message: `the query at ${host} ${message}`
                        });
                    }, fail);
                    incoming.destroy();
                    resolve({
                        level,
                        result: isWell ? "pass" : "fail",
                        message: `${host} answered ${status}`
                    });
                });
                outgoing.on("error", fail);
                outgoing.end();
            });
        }
        async function readText(incoming) {
            const chunks = [];
            let bytes = 0;
            for await (const chunk of incoming)if (Buffer.isBuffer(chunk)) {
                bytes += chunk.length;
                if (bytes > mostBytes) throw new Error(`the answer is longer than ${mostBytes} bytes`);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks).toString("utf8");
        }
        const computeApiVersion = "2024-11-01";
        const prove_instances_level = "V2";
        async function proveInstances(arm, target, cluster, image) {
            const group = read_facts_text(asObject(cluster?.["properties"]), "nodeResourceGroup");
            if (void 0 === group) return untold("the cluster does not name its node resource group");
            try {
                const sets = await scaleSetsOf(arm, target, group);
                if (0 === sets.length) return untold(`no scale set in ${group} is marked as this pool's`);
                const instances = {};
                let behind = 0;
                for (const set of sets)for await (const instance of instancesOf(arm, set)){
                    const made = imageOf(instance) ?? "(unknown)";
                    instances[made] = (instances[made] ?? 0) + 1;
                    if (asObject(instance["properties"])?.["latestModelApplied"] === false) behind += 1;
                }
                return prove_instances_judge(instances, behind, image);
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                const { problem } = error;
                return {
                    level: prove_instances_level,
                    result: "unknown",
                    message: problem.message,
                    problem
                };
            }
        }
        function untold(message) {
            return {
                level: prove_instances_level,
                result: "unknown",
                message
            };
        }
        function prove_instances_judge(instances, behind, image) {
            const all = Object.values(instances).reduce((sum, each)=>sum + each, 0);
            const wanted = image.toLowerCase();
            const good = Object.entries(instances).filter(([name])=>name.toLowerCase() === wanted).reduce((sum, [, each])=>sum + each, 0);
            const base = {
                level: prove_instances_level,
                instances
            };
            const counted = `${good} of ${all} instances were made from ${image}`;
            if (good < all) {
                const result = instances["(unknown)"] === all - good ? "unknown" : "fail";
                return {
                    ...base,
                    result,
                    message: counted
                };
            }
            if (behind > 0) {
                const message = `${behind} of ${all} instances do not have the latest model of their scale set`;
                return {
                    ...base,
                    result: "fail",
                    message
                };
            }
            return {
                ...base,
                result: "pass",
                message: 0 === all ? "the pool has no instances" : counted
            };
        }
        async function scaleSetsOf(arm, { cluster, pool }, group) {
            const id = `/subscriptions/${subscriptionOf(cluster)}/resourceGroups/${group}/providers/Microsoft.Compute/virtualMachineScaleSets`;
            const found = [];
            for await (const page of arm.pages(prove_instances_readOf(id, "list scale sets")))for (const body of page){
                const set = asObject(body);
                const name = read_facts_text(set, "name");
                const tags = asObject(set?.["tags"]);
                const owner = read_facts_text(tags, "aks-managed-poolName") ?? read_facts_text(tags, "poolName");
                if (void 0 !== name && owner?.toLowerCase() === pool.toLowerCase()) found.push(`${id}/${name}`);
            }
            return found;
        }
        async function* instancesOf(arm, set) {
            for await (const page of arm.pages(prove_instances_readOf(`${set}/virtualMachines`, "list instances")))for (const body of page){
                const instance = asObject(body);
                if (void 0 !== instance) yield instance;
            }
        }
        function prove_instances_readOf(id, reading) {
            const scope = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1] ?? "";
            return {
                path: `${armPath(id)}?api-version=${computeApiVersion}`,
                label: {
                    kind: "scale-sets",
                    scope
                },
                scope: id,
                reading
            };
        }
        const galleryImage = /\/galleries\/([^/]+)\/images\/([^/]+)\/versions\/([^/]+)$/i;
        function imageOf(instance) {
            const storage = asObject(asObject(instance["properties"])?.["storageProfile"]);
            const id = read_facts_text(asObject(storage?.["imageReference"]), "id");
            const [, gallery, definition, version] = galleryImage.exec(id ?? "") ?? [];
            return void 0 === version ? void 0 : `${gallery}-${definition}-${version}`;
        }
        const node_proof_level = "V3";
        const mostNamed = 5;
        function judgeNodes(nodes, image, count) {
            const wanted = image.toLowerCase();
            const ready = nodes.filter((node)=>"True" === node.ready);
            const left = nodes.filter(({ quarantined })=>quarantined);
            const others = ready.filter((node)=>void 0 !== node.image && node.image.toLowerCase() !== wanted && !node.quarantined);
            const unnamed = ready.filter((node)=>void 0 === node.image);
            const unready = nodes.filter((node)=>"True" !== node.ready);
            const of = `of ${nodes.length} nodes`;
            if (left.length > 0 || others.length > 0) {
                const both = [
                    ...left.map((node)=>`${node.name} is quarantined with ${node.image ?? "an unknown image"}`),
                    ...others.map((node)=>`${node.name} has ${node.image ?? ""}`)
                ];
                const message = `${both.length} ${of} did not get ${image}: ${named(both)}`;
                return {
                    level: node_proof_level,
                    result: "fail",
                    message
                };
            }
            if (unnamed.length > 0) {
                const message = `${unnamed.length} ${of} do not name their image: ${named(unnamed.map(nameOf))}`;
                return {
                    level: node_proof_level,
                    result: "unknown",
                    message
                };
            }
            if (unready.length > 0) {
                const names = unready.map((node)=>`${node.name} (${node.reason ?? "no reason given"})`);
                const message = `${unready.length} ${of} are not ready: ${named(names)}`;
                return {
                    level: node_proof_level,
                    result: "wait",
                    message
                };
            }
            if (void 0 === count) return {
                level: node_proof_level,
                result: "unknown",
                message: "the pool does not say how many nodes it has"
            };
            if (nodes.length < count) {
                const message = `the pool counts ${count} nodes, and Kubernetes shows ${nodes.length}`;
                return {
                    level: node_proof_level,
                    result: "wait",
                    message
                };
            }
            if (0 === nodes.length) return {
                level: node_proof_level,
                result: "pass",
                message: "the pool has no nodes"
            };
            const cordoned = nodes.filter((node)=>node.cordoned).map(nameOf);
            const aside = 0 === cordoned.length ? "" : `; cordoned: ${named(cordoned)}`;
            return {
                level: node_proof_level,
                result: "pass",
                message: `all ${nodes.length} nodes are ready with ${image}${aside}`
            };
        }
        function nameOf({ name }) {
            return name;
        }
        function named(names) {
            const more = names.length - mostNamed;
            return [
                ...names.slice(0, mostNamed),
                ...more > 0 ? [
                    `and ${more} more`
                ] : []
            ].join(", ");
        }
        const prove_nodes_level = "V3";
        async function proveNodes({ cloud, authorityOf, readNodes }, target, cluster, image) {
            const server = apiServerOf(cluster, cloud);
            if ("string" == typeof server) return {
                level: prove_nodes_level,
                result: "unknown",
                message: server
            };
            const { host, isPrivate } = server;
            try {
                const authority = await authorityOf(target);
                const request = {
                    cluster: target.cluster,
                    pool: target.pool,
                    host,
                    authority
                };
                const count = poolBodyOf(asObject(cluster), target.pool)?.["count"];
                return judgeNodes(await readNodes(request), image, "number" == typeof count ? count : void 0);
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                const { problem } = error;
                const where = "list nodes" === problem.reading ? `${host}: ` : "";
                const hint = isPrivate && "evidence.unreachable" === problem.code ? ". The cluster is private: its nodes can be seen by a runner inside its network alone" : "";
                return {
                    level: prove_nodes_level,
                    result: "unknown",
                    message: `${where}${problem.message}${hint}`,
                    problem
                };
            }
        }
        async function prove(edge, request) {
            const { target, image } = request;
            const checks = [];
            let cluster;
            try {
                cluster = await readClusterBody(edge.arm, target);
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                const { problem } = error;
                return {
                    checks: [
                        {
                            level: "V0",
                            result: "unknown",
                            message: problem.message,
                            problem
                        }
                    ]
                };
            }
            const pool = poolBodyOf(cluster, target.pool);
            const steps = [
                ()=>checkState(target, pool),
                ()=>checkImage(image, pool),
                ...request.instances ? [
                    ()=>proveInstances(edge.arm, target, cluster, image)
                ] : [],
                ...true === request.nodes ? [
                    ()=>proveNodes(edge, target, cluster, image)
                ] : [],
                ...void 0 === request.probe ? [] : [
                    ()=>probe(request.probe ?? "")
                ]
            ];
            for (const step of steps){
                const check = await step();
                checks.push(check);
                if ("pass" !== check.result) break;
            }
            const level = checks.findLast(({ result })=>"pass" === result)?.level;
            return {
                ...void 0 === level ? {} : {
                    level
                },
                checks
            };
        }
        function checkState(target, pool) {
            const level = "V0";
            if (void 0 === pool) return {
                level,
                result: "fail",
                message: `the cluster has no pool ${target.pool} any more`
            };
            const state = read_facts_text(pool, "provisioningState");
            const message = `the pool is ${state ?? "in a state that Azure did not say"}`;
            const known = state?.toLowerCase();
            if ("succeeded" === known) return {
                level,
                result: "pass",
                message
            };
            if ("failed" !== known && "canceled" !== known) return {
                level,
                result: "wait",
                message
            };
            const failure = failureOfPool(pool);
            return {
                level,
                result: "fail",
                message,
                ...void 0 === failure ? {} : {
                    failure
                }
            };
        }
        function checkImage(approved, pool) {
            const level = "V1";
            const image = read_facts_text(pool, "nodeImageVersion");
            if (void 0 === image) return {
                level,
                result: "unknown",
                message: "the pool shows no image"
            };
            const isApproved = image.toLowerCase() === approved.toLowerCase();
            return {
                level,
                result: isApproved ? "pass" : "fail",
                message: isApproved ? `the pool shows ${image}` : `the pool shows ${image}, not ${approved}`,
                image
            };
        }
        var rollback = __webpack_require__(3984);
        const longestMessage = 2e3;
        function readAnswer(answer, meaning, now) {
            if ("not-sent" === answer.kind) return answer;
            if ("lost" === answer.kind) return {
                kind: "unclear",
                said: {
                    message: answer.message
                }
            };
            const { response } = answer;
            const { status } = response;
            const said = saidBy(response);
            if (meaning.taken.includes(status)) {
                const isWhole = "none" === meaning.body || hasResource(response);
                return isWhole ? {
                    kind: "started",
                    at: now
                } : {
                    kind: "unclear",
                    said
                };
            }
            if (304 === status && true === meaning.unchanged) return {
                kind: "nothing-to-do",
                said
            };
            if (401 === status) return {
                kind: "forbidden",
                said
            };
            if (403 === status) return forbiddenByPolicy.has(said.azure_code ?? "") ? {
                kind: "refused",
                retry: "person",
                said
            } : {
                kind: "forbidden",
                said
            };
            const wait = waitSeconds(response, said.message);
            const waits = void 0 === wait ? {} : {
                wait_seconds: wait
            };
            if (429 === status) return {
                kind: "throttled",
                said,
                ...waits
            };
            if (status < 400 || 408 === status || status >= 500) return {
                kind: "unclear",
                said
            };
            return {
                kind: "refused",
                retry: retryOf(status, said),
                said,
                ...waits
            };
        }
        const forbiddenByPolicy = new Set([
            "RequestDisallowedByPolicy",
            "ScopeLocked"
        ]);
        const write_answers_passing = new Set([
            "AKSOperationPreempted",
            "AKSOperationPreemptedByDelete",
            "EtagMismatch",
            "PreconditionFailed",
            "Conflict",
            "SkuNotAvailable",
            "AllocationFailed",
            "ZonalAllocationFailed",
            "OverconstrainedAllocationRequest",
            "OverconstrainedZonalAllocationRequest"
        ]);
        function retryOf(status, { azure_code: code, message }) {
            if (404 === status) return "never";
            if (412 === status || write_answers_passing.has(code ?? "")) return "later";
            if (409 === status && /\bmachines agent ?pool\b/i.test(message)) return "never";
            if (409 === status && /\bin progress\b|\bpreempted\b/i.test(message)) return "later";
            return "person";
        }
        function saidBy(response) {
            const { status, bodyAsText: body } = response;
            const { azureCode, message } = azureError(body);
            return {
                status,
                ...void 0 === azureCode ? {} : {
                    azure_code: azureCode
                },
                message: message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`
            };
        }
        function hasResource({ bodyAsText: body }) {
            try {
                const resource = asObject(JSON.parse(body ?? ""));
                return "string" == typeof resource?.["id"] || "string" == typeof resource?.["name"];
            } catch  {
                return false;
            }
        }
        function waitSeconds({ headers }, message) {
            const asked = retryAfterMs(headers);
            if (void 0 !== asked) return Math.ceil(asked / 1e3);
            const told = /\b(?:retry|try) (?:again )?(?:after|in) '?(\d{1,6})'? seconds?\b/i.exec(message)?.[1];
            return void 0 === told ? void 0 : Number(told);
        }
        const readOnly = new Set([
            "provisioningState",
            "currentOrchestratorVersion",
            "eTag",
            "status"
        ]);
        async function rollback_rollback(edge, request) {
            const { reading, image, also = [] } = request;
            const { target, pool } = reading;
            const now = edge.clock.now();
            const objection = poolObjection(reading, now);
            if (void 0 !== objection) return {
                kind: "not-sent",
                ...objection
            };
            const offer = (0, rollback.bn)(reading, image, now);
            if ("refused" === offer.kind) return notSent("not-offered", offer.reasons.join(", "));
            const stamp = stampOf(edge.clock);
            let body;
            try {
                body = await readPoolBody(edge.arm, target);
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return notSent("unreadable", error.problem.message);
            }
            const properties = asObject(body?.["properties"]);
            const fresh = readPool(body);
            if (void 0 === properties || void 0 === fresh) return notSent("unreadable", "the answer is no agent pool");
            if (fresh.image !== pool.image || fresh.provisioning_state !== pool.provisioning_state) {
                const shown = `${fresh.image ?? "no image"}, ${fresh.provisioning_state ?? "no state"}`;
                return notSent("changed", `the pool shows ${shown} now`);
            }
            const etag = read_facts_text(properties, "eTag");
            if (void 0 === etag) return notSent("no-etag", "Azure gave no eTag: a change of somebody else could be undone");
            const kept = Object.entries(properties).filter(([name])=>!readOnly.has(name));
            const { kubernetes_version: kubernetes } = offer;
            const answer = await edge.writes.send({
                method: "PUT",
                path: poolPath(target),
                headers: {
                    "if-match": etag
                },
                body: {
                    properties: {
                        ...Object.fromEntries(kept),
                        ...void 0 === kubernetes ? {} : {
                            orchestratorVersion: kubernetes
                        },
                        nodeImageVersion: offer.image
                    }
                },
                label: {
                    kind: "put-pool",
                    scope: `${bucketScope(target)}|${poolPath(target).toLowerCase()}`
                },
                objection: objectionTo(edge, [
                    reading.stamp,
                    stamp,
                    ...also
                ])
            });
            return readAnswer(answer, {
                taken: [
                    200,
                    201,
                    202
                ],
                body: "resource"
            }, edge.clock.now());
        }
        function notSent(reason, message) {
            return {
                kind: "not-sent",
                reason,
                message
            };
        }
        const unclearWaitMs = 3e4;
        const unclearBudgetMs = 3e5;
        const retryReadMs = 1e4;
        const statesOfWrite = {
            upgrade: new Set([
                "upgradingnodeimageversion"
            ]),
            rollback: new Set([
                "updating",
                "upgrading"
            ])
        };
        const ended = new Set([
            "succeeded",
            "failed",
            "canceled"
        ]);
        function judgeUnclear(unclear, now_ms) {
            const { before, seen, since_ms: since } = unclear;
            const moved = seen.find((glimpse)=>hasMoved(unclear, glimpse));
            if (void 0 !== moved) return {
                kind: "adopted",
                glimpse: moved
            };
            const still = seen.filter(({ state, image })=>state === before.state && image === before.image);
            const first = still[0]?.monotonic_ms;
            const last = still.at(-1)?.monotonic_ms;
            if (void 0 !== first && void 0 !== last && last - first >= unclearWaitMs) return {
                kind: "not-started"
            };
            if (now_ms - since >= unclearBudgetMs) {
                const unread = "the pool could not be read since";
                return {
                    kind: "unknown",
                    message: 0 === seen.length ? unread : "something else keeps the pool busy"
                };
            }
            const wait = void 0 === first ? retryReadMs : first + unclearWaitMs - now_ms;
            return {
                kind: "look-again",
                after_ms: wait > 0 ? Math.ceil(wait) : retryReadMs
            };
        }
        function hasMoved({ write, before }, { state, image }) {
            if (void 0 !== image && image !== before.image) return true;
            const known = state?.toLowerCase() ?? "";
            return statesOfWrite[write].has(known) || ended.has(known) && state !== before.state;
        }
        async function settleUnclear(edge, request) {
            const { reading, write } = request;
            const { target, pool } = reading;
            const { clock } = edge;
            const since = clock.monotonicMs();
            const seen = [];
            const unclear = {
                write,
                before: glimpseOf(pool),
                since_ms: since,
                seen
            };
            for(;;){
                try {
                    const facts = readPool(await readPoolBody(edge.arm, target));
                    if (void 0 !== facts) seen.push({
                        monotonic_ms: clock.monotonicMs(),
                        ...glimpseOf(facts)
                    });
                } catch (error) {
                    if (!(error instanceof ArmError)) throw error;
                    const { status, message } = error.problem;
                    if (404 === status) return {
                        kind: "unknown",
                        message
                    };
                }
                const verdict = judgeUnclear(unclear, clock.monotonicMs());
                switch(verdict.kind){
                    case "adopted":
                        {
                            const { state, image } = verdict.glimpse;
                            return {
                                kind: "adopted",
                                ...settle_present({
                                    state,
                                    image
                                })
                            };
                        }
                    case "look-again":
                        await clock.wait(verdict.after_ms);
                        break;
                    case "not-started":
                    case "unknown":
                        return verdict;
                }
            }
        }
        function glimpseOf(pool) {
            return settle_present({
                state: pool.provisioning_state,
                image: pool.image
            });
        }
        function settle_present(of) {
            const { state, image } = of;
            return {
                ...void 0 === state ? {} : {
                    state
                },
                ...void 0 === image ? {} : {
                    image
                }
            };
        }
        var external_node_crypto_ = __webpack_require__(7598);
        const ownerTag = {
            name: "created-by",
            value: "flatcar-gate"
        };
        async function captureSnapshot(edge, request) {
            const { reading, image, also = [] } = request;
            const { pool, cluster, target } = reading;
            const objection = poolObjection(reading, edge.clock.now());
            if (void 0 !== objection) return {
                kind: "not-sent",
                ...objection
            };
            if (pool.provisioning_state?.toLowerCase() !== "succeeded") {
                const message = `the nodes of ${target.pool} may differ: it is ${pool.provisioning_state ?? "in no known state"}`;
                return {
                    kind: "not-sent",
                    reason: "busy",
                    message
                };
            }
            if (pool.image?.toLowerCase() !== image.toLowerCase()) {
                const message = `${target.pool} runs ${pool.image ?? "no image"}, not ${image}`;
                return {
                    kind: "not-sent",
                    reason: "changed",
                    message
                };
            }
            const id = snapshotId(reading, image);
            try {
                const found = await readSnapshot(edge.arm, id);
                if ("ours" === found.kind) return captured(found.snapshot, image, false);
                if ("foreign" === found.kind) return notOurs(id);
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return {
                    kind: "not-sent",
                    reason: "unreadable",
                    message: error.problem.message
                };
            }
            const answer = await edge.writes.send({
                method: "PUT",
                path: armPath(id),
                body: {
                    location: cluster.region,
                    tags: {
                        [ownerTag.name]: ownerTag.value
                    },
                    properties: {
                        creationData: {
                            sourceResourceId: poolIdOf(target)
                        },
                        snapshotType: "NodePool"
                    }
                },
                label: {
                    kind: "put-snapshot",
                    scope: bucketScope(target)
                },
                objection: objectionTo(edge, [
                    reading.stamp,
                    ...also
                ])
            });
            const meaning = {
                taken: [
                    200,
                    201
                ],
                body: "resource"
            };
            const outcome = readAnswer(answer, meaning, edge.clock.now());
            if ("nothing-to-do" === outcome.kind) return {
                kind: "unclear",
                said: outcome.said
            };
            if ("started" !== outcome.kind) return outcome;
            const snapshot = "answered" === answer.kind ? ours(JSON.parse(answer.response.bodyAsText ?? "")) : void 0;
            return void 0 === snapshot ? {
                kind: "unclear",
                said: {
                    message: "the answer does not say which image was kept"
                }
            } : captured(snapshot, image, true);
        }
        function captured(snapshot, image, created) {
            if (snapshot.image.toLowerCase() === image.toLowerCase()) return {
                kind: "ready",
                snapshot,
                created
            };
            const message = `the snapshot ${snapshot.id} holds ${snapshot.image}, not ${image}`;
            return {
                kind: "not-sent",
                reason: "image-moved",
                message
            };
        }
        function notOurs(id) {
            return {
                kind: "not-sent",
                reason: "not-ours",
                message: `Flatcar Gate did not make ${id}`
            };
        }
        function snapshotId({ cluster, target }, image) {
            const key = `${poolIdOf(target)}|${image}`.toLowerCase();
            const hash = (0, external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 10);
            const words = image.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 38).replace(/-$/, "");
            const name = `${gate_snapshot.J}${words}-${hash}`;
            return `/subscriptions/${cluster.subscription}/resourceGroups/${cluster.resource_group}/providers/Microsoft.ContainerService/snapshots/${name}`;
        }
        async function readSnapshot(arm, id) {
            try {
                const body = await arm.get(snapshots_readOf(id, "get snapshot"));
                const snapshot = ours(body);
                return void 0 === snapshot ? {
                    kind: "foreign"
                } : {
                    kind: "ours",
                    snapshot
                };
            } catch (error) {
                if (error instanceof ArmError && 404 === error.problem.status) return {
                    kind: "absent"
                };
                throw error;
            }
        }
        async function listSnapshots(arm, subscription) {
            const id = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/snapshots`;
            const snapshots = [];
            try {
                for await (const page of arm.pages(snapshots_readOf(id, "list snapshots")))for (const body of page){
                    const snapshot = ours(body);
                    if (void 0 !== snapshot) snapshots.push(snapshot);
                }
                return {
                    kind: "listed",
                    snapshots
                };
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return {
                    kind: "unreadable",
                    problem: error.problem
                };
            }
        }
        async function deleteSnapshot(edge, id) {
            try {
                const found = await readSnapshot(edge.arm, id);
                if ("foreign" === found.kind) return notOurs(id);
                if ("absent" === found.kind) return {
                    kind: "nothing-to-do",
                    said: {
                        message: "the snapshot is gone already"
                    }
                };
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return {
                    kind: "not-sent",
                    reason: "unreadable",
                    message: error.problem.message
                };
            }
            const answer = await edge.writes.send({
                method: "DELETE",
                path: armPath(id),
                label: {
                    kind: "delete-snapshot",
                    scope: snapshots_bucketOf(id)
                },
                objection: objectionTo(edge, [])
            });
            return readAnswer(answer, {
                taken: [
                    200,
                    202,
                    204
                ],
                body: "none"
            }, edge.clock.now());
        }
        function snapshots_readOf(id, reading) {
            return {
                path: `${armPath(id)}?api-version=${aksApiVersion}`,
                label: {
                    kind: "snapshots",
                    scope: snapshots_bucketOf(id)
                },
                scope: id,
                reading
            };
        }
        function snapshots_bucketOf(id) {
            return `${/^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase() ?? ""}|snapshots`;
        }
        function ours(body) {
            const resource = asObject(body);
            const properties = asObject(resource?.["properties"]);
            const id = read_facts_text(resource, "id");
            const name = read_facts_text(resource, "name");
            const image = read_facts_text(properties, "nodeImageVersion");
            const type = read_facts_text(properties, "snapshotType");
            const isTagged = read_facts_text(asObject(resource?.["tags"]), ownerTag.name) === ownerTag.value;
            const isNamed = name?.startsWith(gate_snapshot.J) === true;
            if (void 0 === id || void 0 === image || !isTagged || !isNamed) return;
            if (void 0 !== type && "NodePool" !== type) return;
            const created = read_facts_text(asObject(resource?.["systemData"]), "createdAt");
            const source = read_facts_text(asObject(properties?.["creationData"]), "sourceResourceId");
            return {
                id,
                image,
                region: (read_facts_text(resource, "location") ?? "unknown").toLowerCase().replaceAll(" ", ""),
                ...void 0 === created ? {} : {
                    created_at: created
                },
                ...void 0 === source ? {} : {
                    source
                }
            };
        }
        async function start(edge, request) {
            const { reading, image, engine, also = [] } = request;
            const { pool, target } = reading;
            const objection = poolObjection(reading, edge.clock.now());
            if (void 0 !== objection) return {
                kind: "not-sent",
                ...objection
            };
            if (isSame(pool.image, image)) return {
                kind: "nothing-to-do",
                said: {
                    message: `the pool runs ${image} already`
                }
            };
            const stamps = [
                reading.stamp,
                ...also
            ];
            if ("snapshot" === engine.kind) {
                const stamp = stampOf(edge.clock);
                const held = await imageOfSnapshot(edge, engine.snapshot);
                if ("string" != typeof held) return held;
                if (!isSame(held, image)) return moved(`the snapshot holds ${held}`, image);
                stamps.push(stamp);
            } else if (!isSame(pool.latest?.image, image)) return moved(latestWords(reading), image);
            const answer = await edge.writes.send({
                method: "POST",
                path: `${poolPath(target)}/upgradeNodeImageVersion`,
                ..."snapshot" === engine.kind ? {
                    headers: {
                        AKSSnapshotId: engine.snapshot
                    }
                } : {},
                label: {
                    kind: "upgrade",
                    scope: bucketScope(target)
                },
                objection: objectionTo(edge, stamps)
            });
            const meaning = {
                taken: [
                    200,
                    202
                ],
                body: "resource",
                unchanged: true
            };
            return readAnswer(answer, meaning, edge.clock.now());
        }
        async function imageOfSnapshot(edge, id) {
            try {
                const found = await readSnapshot(edge.arm, id);
                if ("ours" === found.kind) return found.snapshot.image;
                const what = "absent" === found.kind ? "there is no snapshot" : "Flatcar Gate did not make it";
                return start_notSent("not-ours", `${id}: ${what}`);
            } catch (error) {
                if (!(error instanceof ArmError)) throw error;
                return start_notSent("unreadable", `${id}: ${error.problem.message}`);
            }
        }
        function latestWords({ pool }) {
            const latest = pool.latest?.image;
            return void 0 === latest ? "Azure does not say what it would install" : `the latest is ${latest}`;
        }
        function moved(found, image) {
            return start_notSent("image-moved", `${found}, approved is ${image}`);
        }
        function start_notSent(reason, message) {
            return {
                kind: "not-sent",
                reason,
                message
            };
        }
        function isSame(one, other) {
            return one?.toLowerCase() === other.toLowerCase();
        }
        const first = 1e4;
        const longest = 6e4;
        function pollDelay(poll) {
            const grown = first * 1.5 ** Math.max(0, poll - 1);
            return Math.min(longest, 1e3 * Math.floor(grown / 1e3));
        }
        const lagMs = 6e5;
        async function* watch(edge, { targets, budget_ms: budget }) {
            const { clock } = edge;
            const begin = clock.monotonicMs();
            for(let poll = 1; targets.length > 0; poll++){
                const delay = pollDelay(poll);
                if (clock.monotonicMs() - begin + delay > budget) return;
                await clock.wait(delay);
                const seen = await look(edge.arm, targets, clock.now());
                const mayLag = clock.monotonicMs() - begin < lagMs;
                const sights = mayLag ? seen.map(withoutLag) : seen;
                yield sights;
                if (sights.every(({ phase })=>"running" !== phase && "unreadable" !== phase)) return;
            }
        }
        function withoutLag(sight) {
            const { phase, image, target } = sight;
            const isOther = void 0 !== target.image && image?.toLowerCase() !== target.image.toLowerCase();
            return "succeeded" === phase && isOther ? {
                ...sight,
                phase: "running"
            } : sight;
        }
        async function look(arm, targets, at) {
            const bySubscription = Map.groupBy(targets, ({ cluster })=>subscriptionOf(cluster));
            const sights = new Map;
            for (const [subscription, wanted] of bySubscription){
                try {
                    await lookInList(arm, subscription, wanted, at, sights);
                } catch (error) {
                    if (!(error instanceof ArmError)) throw error;
                    const { problem } = error;
                    if ("api.forbidden" !== problem.code) unread(wanted, at, problem, sights);
                }
                const missing = wanted.filter((target)=>!sights.has(target));
                await lookAtEach(arm, missing, at, sights);
            }
            return targets.flatMap((target)=>sights.get(target) ?? []);
        }
        async function lookInList(arm, subscription, targets, at, sights) {
            const open = Map.groupBy(targets, ({ cluster })=>cluster.toLowerCase());
            const read = {
                path: `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.ContainerService/managedClusters?api-version=${aksApiVersion}`,
                label: {
                    kind: "list-clusters",
                    scope: subscription
                },
                scope: `/subscriptions/${subscription}`,
                reading: "list managed clusters"
            };
            for await (const page of arm.pages(read)){
                for (const body of page){
                    const id = read_facts_text(asObject(body), "id")?.toLowerCase() ?? "";
                    for (const target of open.get(id) ?? [])sights.set(target, sightOf(target, body, at));
                    open.delete(id);
                }
                if (0 === open.size) return;
            }
        }
        async function lookAtEach(arm, targets, at, sights) {
            for (const wanted of Map.groupBy(targets, ({ cluster })=>cluster.toLowerCase()).values()){
                const [first] = wanted;
                if (void 0 !== first) try {
                    const body = await readClusterBody(arm, first);
                    for (const target of wanted)sights.set(target, sightOf(target, body, at));
                } catch (error) {
                    if (!(error instanceof ArmError)) throw error;
                    const { problem } = error;
                    if ("cluster.not-found" !== problem.code) unread(wanted, at, problem, sights);
                    else for (const target of wanted)sights.set(target, {
                        target,
                        at,
                        phase: "gone"
                    });
                }
            }
        }
        function unread(targets, at, problem, sights) {
            for (const target of targets)if (!sights.has(target)) sights.set(target, {
                target,
                at,
                phase: "unreadable",
                problem
            });
        }
        const ends = new Map([
            [
                "succeeded",
                "succeeded"
            ],
            [
                "failed",
                "failed"
            ],
            [
                "canceled",
                "canceled"
            ]
        ]);
        function sightOf(target, cluster, at) {
            const body = poolBodyOf(cluster, target.pool);
            if (void 0 === body) return {
                target,
                at,
                phase: "gone"
            };
            const state = read_facts_text(body, "provisioningState");
            const image = read_facts_text(body, "nodeImageVersion");
            const phase = ends.get(state?.toLowerCase() ?? "") ?? "running";
            const failure = "failed" === phase || "canceled" === phase ? failureOfPool(body) : void 0;
            return {
                target,
                at,
                phase,
                ...void 0 === state ? {} : {
                    state
                },
                ...void 0 === image ? {} : {
                    image
                },
                ...void 0 === failure ? {} : {
                    failure
                }
            };
        }
        function azureUpgrades(options, session) {
            const clock = {
                now: options.now,
                monotonicMs: options.monotonicMs ?? (()=>performance.now()),
                wait: options.wait ?? ((milliseconds)=>(0, promises_.setTimeout)(milliseconds))
            };
            const counters = [];
            let made;
            const edge = ()=>{
                made ??= session().then(({ credential, buckets })=>{
                    const onWait = options.onWait ?? (()=>void 0);
                    const { cloud } = options;
                    const arm = createArm(cloud, credential, onWait, buckets, readsCredential);
                    const limits = createLimits(onWait, buckets);
                    counters.push(arm.sent, limits.sent);
                    const writes = createArmWrites(cloud, credential, limits, options.writeTimeoutMs);
                    const readNodes = createNodeReader(credential, limits, onWait);
                    const stopping = options.stopping ?? (()=>false);
                    const authorityOf = rememberAuthorities(arm);
                    return {
                        cloud,
                        arm,
                        authorityOf,
                        readNodes,
                        writes,
                        clock,
                        stopping
                    };
                }, (error)=>{
                    made = void 0;
                    throw error;
                });
                return made;
            };
            return {
                stamp: ()=>stampOf(clock),
                async readPool (target) {
                    const { arm } = await edge();
                    return read_pool_readPool(arm, target, stampOf(clock));
                },
                start: async (request)=>start(await edge(), request),
                rollback: async (request)=>rollback_rollback(await edge(), request),
                settleUnclear: async (request)=>settleUnclear(await edge(), request),
                captureSnapshot: async (request)=>captureSnapshot(await edge(), request),
                async listSnapshots (subscription) {
                    const { arm } = await edge();
                    return listSnapshots(arm, subscription);
                },
                deleteSnapshot: async (id)=>deleteSnapshot(await edge(), id),
                async *watch (request) {
                    yield* watch(await edge(), request);
                },
                prove: async (request)=>prove(await edge(), request),
                probe: probe,
                requests () {
                    const entries = counters.flatMap((sent)=>Array.from(sent));
                    return Object.fromEntries(entries.toSorted(([a], [b])=>a < b ? -1 : 1));
                }
            };
        }
        const clouds = {
            public: {
                arm: "https://management.azure.com",
                authority: "https://login.microsoftonline.com",
                assertionAudience: "api://AzureADTokenExchange",
                apiServers: [
                    ".azmk8s.io"
                ]
            },
            "us-government": {
                arm: "https://management.usgovcloudapi.net",
                authority: "https://login.microsoftonline.us",
                assertionAudience: "api://AzureADTokenExchangeUSGov",
                apiServers: [
                    ".cx.aks.containerservice.azure.us",
                    ".azmk8s.us"
                ]
            },
            china: {
                arm: "https://management.chinacloudapi.cn",
                authority: "https://login.chinacloudapi.cn",
                assertionAudience: "api://AzureADTokenExchangeChina",
                apiServers: [
                    ".cx.prod.service.azk8s.cn"
                ]
            }
        };
        function azure(options) {
            const session = azureSession(options);
            return {
                clusters: {
                    observe: (selection, progress)=>observe(options, session, selection, progress)
                },
                upgrades: azureUpgrades(options, session)
            };
        }
        async function observe(options, session, selection, progress) {
            const observedAt = options.now();
            const { credential, identity, buckets } = await session();
            progress(`Signed in to Azure by ${identity.method}: ${identity.why}.`);
            const onWait = (seconds, why)=>{
                if (seconds >= 5) progress(`Azure asks to wait (${why}): ${seconds} s`);
            };
            const arm = createArm(options.cloud, credential, onWait, buckets);
            const listing = await listClusters(arm, selection, progress).catch((error)=>failOnArmError(error, selection));
            const selected = listing.clusters.filter((cluster)=>(0, domain_selection.wM)(selection, cluster));
            refuseNothing(listing, selected, selection);
            const seed = Date.parse(observedAt) % 1000003;
            const { clusters, notes } = await addLatestImages(arm, selected, {
                source: options.imageSource,
                now: observedAt,
                seed,
                progress
            });
            const maintained = true === selection.maintenance ? await addMaintenance(arm, clusters, progress) : {
                clusters,
                problems: []
            };
            return {
                observed_at: observedAt,
                identity,
                source: listing.source,
                subscriptions: listing.subscriptions,
                clusters: maintained.clusters,
                problems: [
                    ...listing.problems,
                    ...maintained.problems
                ],
                notes: [
                    ...listing.notes,
                    ...notes
                ],
                requests: Object.fromEntries([
                    ...arm.sent
                ].toSorted(([a], [b])=>a < b ? -1 : 1))
            };
        }
    })
};
