export const id = 806;
export const ids = [
    806
];
export const modules = {
    5806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            loadPolicy: ()=>loadPolicy
        });
        var domain_image = __webpack_require__(1452);
        var duration = __webpack_require__(1563);
        var instant = __webpack_require__(334);
        var time_zone = __webpack_require__(541);
        var glob = __webpack_require__(3871);
        function entryFindings(file, isFaulty) {
            const each = (name, entries, check)=>(entries ?? []).flatMap((entry, index)=>{
                    const path = [
                        name,
                        index
                    ];
                    return void 0 === entry || isFaulty(path) ? [] : check(entry, path);
                });
            return [
                ...each("denials", file.denials, denialFindings),
                ...each("holds", file.holds, holdFindings),
                ...each("deadlines", file.deadlines, deadlineFindings)
            ];
        }
        function denialFindings(denial, path) {
            const { image, family, from, below } = denial;
            if (void 0 === image && void 0 === family) {
                const advice = "Name what is denied.";
                return [
                    {
                        path,
                        found: "neither image nor family",
                        expected: "one of the two",
                        advice
                    }
                ];
            }
            if (void 0 !== image && void 0 !== family) {
                const advice = "Remove one; image takes * and ? as well.";
                return [
                    {
                        path,
                        found: "both image and family",
                        expected: "one of the two",
                        advice
                    }
                ];
            }
            if (void 0 !== image && !(0, glob.f)(image) && (from ?? below) !== void 0) return [
                {
                    path: [
                        ...path,
                        void 0 === from ? "below" : "from"
                    ],
                    found: "a range of versions for one image",
                    expected: "from and below with a family, or with an image that holds * or ?",
                    advice: "The name of an image holds its version."
                }
            ];
            if (void 0 === from || void 0 === below || (0, domain_image.Zy)(from, below) < 0) return [];
            const advice = "The range is empty: below is the first version that is not denied any more.";
            return [
                {
                    path: [
                        ...path,
                        "below"
                    ],
                    expected: `a version after ${from}`,
                    advice
                }
            ];
        }
        function holdFindings(hold, path) {
            const keys = [
                "rings",
                "clusters",
                "pools",
                "images"
            ];
            const empty = keys.filter((key)=>Array.isArray(hold[key]) && 0 === hold[key].length);
            if (empty.length > 0) {
                const advice = "An empty list holds nothing: name what is held, or remove the key.";
                return empty.map((key)=>({
                        path: [
                            ...path,
                            key
                        ],
                        expected: "at least one entry",
                        advice
                    }));
            }
            if (keys.some((key)=>void 0 !== hold[key])) return [];
            const expected = "at least one of rings, clusters, pools and images";
            return [
                {
                    path,
                    found: "a hold of nothing",
                    expected,
                    advice: "Name what is held."
                }
            ];
        }
        function deadlineFindings(deadline, path) {
            const age = (0, duration.E9)(deadline["max-image-age"] ?? "");
            if (void 0 === age || age > 0 && age <= domain_image.Wd * instant.vd) return [];
            const own = [
                ...path,
                "max-image-age"
            ];
            const expected = `more than 0d and at most ${domain_image.Wd}d`;
            const advice = `Microsoft supports an image for ${domain_image.Wd} days.`;
            return [
                {
                    path: own,
                    expected,
                    advice
                }
            ];
        }
        var resource_id = __webpack_require__(1679);
        var selection = __webpack_require__(7563);
        function covers(wide, narrow) {
            if (wide.toLowerCase() === narrow.toLowerCase() || /^\*+$/.test(wide)) return true;
            if (narrow.includes("*") && wide.includes("?")) return false;
            return (0, glob.k)(wide, narrow);
        }
        function coversCluster(wide, narrow) {
            if ("*/*" === wide) return true;
            const isId = narrow.startsWith("/");
            if (wide.startsWith("/")) return isId && covers(wide, narrow);
            if (isId) return void 0 !== (0, resource_id.Hy)(narrow) && !(0, glob.f)(narrow) && (0, selection.Ep)(wide, narrow);
            const [wideGroup = "", wideName = ""] = wide.split("/");
            const [group = "", name = ""] = narrow.split("/");
            return covers(wideGroup, group) && covers(wideName, name);
        }
        function mayMeet(a, b) {
            if ((0, glob.f)(a) && (0, glob.f)(b)) return true;
            return (0, glob.k)(a, b) || (0, glob.k)(b, a);
        }
        const mostWork = 5e5;
        function matchFindings(file, isFaulty) {
            const work = {
                left: mostWork
            };
            const select = isFaulty([
                "select"
            ]) ? [] : conditionsOf(file.select ?? {}, [
                "select"
            ]);
            const rings = (file.rings ?? []).flatMap((ring, index)=>{
                const path = [
                    "rings",
                    index,
                    "match"
                ];
                if (void 0 === ring || isFaulty(path)) return [];
                const { name = `number ${index + 1}`, match } = ring;
                const own = void 0 === match ? [
                    "rings",
                    index
                ] : path;
                return [
                    {
                        name,
                        path: own,
                        conditions: conditionsOf(match ?? {}, path)
                    }
                ];
            });
            const never = rings.flatMap(({ conditions })=>neverFindings(conditions, select, work));
            const findings = [
                ...select.flatMap(emptyFinding),
                ...never
            ];
            for (const [index, ring] of rings.entries()){
                const [narrow, wide] = overlap(ring, rings.slice(0, index), work);
                if (void 0 !== narrow && void 0 !== wide) findings.push({
                    path: narrow.path,
                    found: `a match by which every pool of ring ${narrow.name} is also in ring ${wide.name}`,
                    expected: "rings without common pools: a pool may be in one ring only",
                    advice: `Narrow the match of ring ${wide.name}, e.g. by a tag.`
                });
            }
            return findings;
        }
        function overlap(ring, others, work) {
            if (ring.conditions.some(isEmpty)) return [];
            for (const other of others)if (!other.conditions.some(isEmpty) && other.name !== ring.name) {
                if (isInside(ring, other, work)) return [
                    ring,
                    other
                ];
                if (isInside(other, ring, work)) return [
                    other,
                    ring
                ];
                if (work.left <= 0) break;
            }
            return [];
        }
        function isEmpty({ values }) {
            return 0 === values.length;
        }
        function emptyFinding(condition) {
            if (!isEmpty(condition)) return [];
            const advice = "An empty list matches nothing; to match everything remove the key.";
            return [
                {
                    path: condition.path,
                    expected: "at least one entry",
                    advice
                }
            ];
        }
        function neverFindings(conditions, select, work) {
            return conditions.flatMap((condition)=>{
                if (isEmpty(condition)) return emptyFinding(condition);
                const selected = select.find(({ member })=>member === condition.member && "clusters" !== member);
                if (void 0 === selected || isEmpty(selected)) return [];
                const meets = condition.values.some((value)=>selected.values.some((other)=>spend(work, value, other) && mayMeet(value, other)));
                if (meets || work.left <= 0) return [];
                const found = `${listed(condition.values)}, of which nothing is selected`;
                const expected = `what \`select\` has too: ${listed(selected.values)}`;
                return [
                    {
                        path: condition.path,
                        found,
                        expected,
                        advice: "No pool can be in this ring."
                    }
                ];
            });
        }
        function isInside(narrow, wide, work) {
            work.left -= 10;
            return wide.conditions.every((condition)=>{
                const own = narrow.conditions.find(({ member })=>member === condition.member);
                if (void 0 === own) return false;
                const implies = "clusters" === condition.member ? coversCluster : covers;
                return own.values.every((value)=>condition.values.some((other)=>spend(work, value, other) && implies(other, value)));
            });
        }
        function spend(work, a, b) {
            work.left -= 20 + a.length * (b.includes("*") ? b.length : 1);
            return work.left > 0;
        }
        function conditionsOf(match, path) {
            const { tags, clusters, regions, subscriptions, pools } = match;
            const lists = {
                clusters,
                regions,
                subscriptions,
                pools,
                "os-skus": match["os-skus"]
            };
            return [
                ...Object.entries(lists).flatMap(([member, values])=>conditionOf(member, [
                        ...path,
                        member
                    ], values)),
                ...tagConditions("tags", tags, path),
                ...tagConditions("pool-labels", match["pool-labels"], path)
            ];
        }
        function tagConditions(member, tags, path) {
            return Object.entries(tags ?? {}).flatMap(([name, values])=>conditionOf(`${member} ${name.toLowerCase()}`, [
                    ...path,
                    member,
                    name
                ], values));
        }
        function conditionOf(member, path, values) {
            if (void 0 === values) return [];
            const all = "string" == typeof values ? [
                values
            ] : values;
            return [
                {
                    member,
                    path,
                    values: all.filter((value)=>void 0 !== value)
                }
            ];
        }
        function listed(values) {
            const shown = values.slice(0, 3).map((value)=>JSON.stringify(value.slice(0, 60)));
            return values.length > 3 ? `${shown.join(", ")} …` : shown.join(", ");
        }
        var file_problem = __webpack_require__(7530);
        var nearest = __webpack_require__(9180);
        var presets = __webpack_require__(9094);
        function ringFindings(file, around) {
            const names = around.ringNames;
            return [
                ...void 0 === names ? [] : [
                    ...duplicateFindings(names),
                    ...referenceFindings(file, names)
                ],
                ...engineFindings(file),
                ...waitFindings(file, around)
            ];
        }
        function duplicateFindings(names) {
            const known = new Set;
            return names.flatMap((name, index)=>{
                const plain = name?.toLowerCase();
                if (void 0 === plain) return [];
                if (!known.has(plain)) {
                    known.add(plain);
                    return [];
                }
                const expected = "a name that no other ring has";
                return [
                    {
                        path: [
                            "rings",
                            index,
                            "name"
                        ],
                        expected,
                        advice: "Rename or remove one of the two."
                    }
                ];
            });
        }
        function referenceFindings(file, ringNames) {
            const known = new Set(ringNames.filter((name)=>void 0 !== name));
            const names = [
                ...known
            ];
            const shown = names.slice(0, 10).join(", ");
            const expected = 0 === names.length ? "no ring, as the policy has none" : `the name of a ring: ${shown}${names.length > 10 ? " …" : ""}`;
            const unknownRing = (name, path)=>known.has(name) ? [] : [
                    {
                        path,
                        expected,
                        advice: ()=>meant(name, names)
                    }
                ];
            const lists = {
                freezes: file.freezes,
                holds: file.holds,
                deadlines: file.deadlines
            };
            return Object.entries(lists).flatMap(([list, entries = []])=>entries.flatMap((entry, index)=>{
                    const rings = entry?.rings;
                    const path = [
                        list,
                        index,
                        "rings"
                    ];
                    if ("string" == typeof rings) return unknownRing(rings, path);
                    return (rings ?? []).flatMap((name, at)=>void 0 === name ? [] : unknownRing(name, [
                            ...path,
                            at
                        ]));
                }));
        }
        function meant(name, names) {
            const near = (0, nearest.pA)(name, names);
            return void 0 === near ? void 0 : `Did you mean ${JSON.stringify(near)}?`;
        }
        function engineFindings(file) {
            if (file.rings?.[0]?.engine !== "snapshot") return [];
            const path = [
                "rings",
                0,
                "engine"
            ];
            const advice = "A snapshot holds an image that the ring before has proven, and there is none before the first.";
            return [
                {
                    path,
                    expected: "latest in the first ring",
                    advice
                }
            ];
        }
        function waitFindings(file, { below }) {
            const rings = file.rings ?? [
                {}
            ];
            return rings.flatMap((ring, index)=>{
                const read = (key)=>{
                    const own = ring?.[key];
                    const inherited = below.findLast((layer)=>void 0 !== layer[key])?.[key] ?? presets.E[key];
                    const length = (0, duration.E9)(own ?? file[key] ?? inherited) ?? 0;
                    if (void 0 !== own) return {
                        length,
                        path: [
                            "rings",
                            index,
                            key
                        ]
                    };
                    return void 0 === file[key] ? {
                        length
                    } : {
                        length,
                        path: [
                            key
                        ]
                    };
                };
                const soak = read("soak");
                const age = read("min-age");
                const sum = soak.length + age.length;
                if (sum <= domain_image.Wd * instant.vd) return [];
                return [
                    {
                        path: soak.path ?? age.path ?? [
                            "extends"
                        ],
                        found: `soak and min-age of ${(0, duration.a3)(sum)} together`,
                        expected: `at most ${domain_image.Wd}d`,
                        advice: `Microsoft supports an image for ${domain_image.Wd} days: it would be out of support before it is installed.`
                    }
                ];
            });
        }
        var freeze_span = __webpack_require__(5841);
        var weekly_window = __webpack_require__(7925);
        function* timeFindings(file, zone) {
            yield* zoneFindings(file.zone, [
                "zone"
            ]);
            yield* windowFindings(file.windows, [
                "windows"
            ], zone);
            for (const [index, ring] of (file.rings ?? []).entries())yield* windowFindings(ring?.windows, [
                "rings",
                index,
                "windows"
            ], zone);
            for (const [index, freeze] of (file.freezes ?? []).entries())yield* freezeFindings(freeze, [
                "freezes",
                index
            ], zone);
            for (const [index, denial] of (file.denials ?? []).entries())yield* momentFindings(denial?.until, [
                "denials",
                index,
                "until"
            ], zone);
            for (const [index, hold] of (file.holds ?? []).entries())yield* momentFindings(hold?.until, [
                "holds",
                index,
                "until"
            ], zone);
            for (const [index, floor] of (file.floors ?? []).entries())yield* momentFindings(floor?.by, [
                "floors",
                index,
                "by"
            ], zone);
        }
        function* zoneFindings(zone, path) {
            if (void 0 === zone || void 0 !== (0, time_zone.RF)(zone)) return;
            const advice = "Names are made of an area and a city; offsets such as +01:00 are none.";
            yield {
                path,
                expected: "an IANA zone such as Europe/Berlin or UTC",
                advice
            };
        }
        function* windowFindings(windows, path, zone) {
            if (void 0 === windows) return;
            if ("string" == typeof windows) return void (yield* oneWindow(windows, path, zone));
            for (const [index, text] of windows.entries())if (void 0 !== text) yield* oneWindow(text, [
                ...path,
                index
            ], zone);
        }
        function* oneWindow(text, path, zone) {
            const window = (0, weekly_window.Et)(text, zone);
            if (!("problem" in window)) return;
            const expected = "a window such as Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00";
            yield {
                path,
                expected,
                advice: window.problem
            };
        }
        function* freezeFindings(freeze, path, zone) {
            const { from, to, zone: own } = freeze ?? {};
            const wrong = [
                ...zoneFindings(own, [
                    ...path,
                    "zone"
                ]),
                ...localFindings(from, [
                    ...path,
                    "from"
                ]),
                ...localFindings(to, [
                    ...path,
                    "to"
                ])
            ];
            yield* wrong;
            if (wrong.length > 0 || void 0 === from || void 0 === to) return;
            if (void 0 !== (0, freeze_span.OL)(from, to, (0, time_zone.RF)(own ?? zone) ?? "UTC")) return;
            const advice = "The freeze would hold at no time: correct one of the two.";
            yield {
                path: [
                    ...path,
                    "to"
                ],
                expected: `a time after ${from}`,
                advice
            };
        }
        const calendarAdvice = "No calendar or clock has it.";
        function* localFindings(text, path) {
            if (void 0 === text || (0, freeze_span.p2)(text)) return;
            const expected = "a date such as 2026-12-18 or a local time such as 2026-12-18T18:00";
            yield {
                path,
                expected,
                advice: calendarAdvice
            };
        }
        function* momentFindings(text, path, zone) {
            if (void 0 === text || void 0 !== (0, freeze_span.Nj)(text, zone)) return;
            const expected = "a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z";
            yield {
                path,
                expected,
                advice: calendarAdvice
            };
        }
        function policyFindings(file, around) {
            const zone = (0, time_zone.RF)(file.zone ?? "UTC") ?? "UTC";
            return [
                ...ringFindings(file, around),
                ...matchFindings(file, around.isFaulty),
                ...firstOf(timeFindings(file, zone), 3 * file_problem.yp),
                ...entryFindings(file, around.isFaulty)
            ];
        }
        function firstOf(findings, most) {
            const first = [];
            for (const finding of findings)if (first.push(finding) >= most) break;
            return first;
        }
        function policyWarnings(policy) {
            const { rings, gates } = policy;
            if (0 === rings.length && "enforce" === gates.ring) {
                const expected = "at least one ring, or `extends: report-only`";
                const advice = "Without rings nothing has to be proven on some pools before others get it.";
                return [
                    {
                        path: [
                            "rings"
                        ],
                        expected,
                        advice
                    }
                ];
            }
            const soaks = rings.slice(0, -1).map(({ soak })=>(0, duration.E9)(soak) ?? 0);
            const sum = soaks.reduce((total, soak)=>total + soak, 0);
            if (sum <= domain_image.Wd * instant.vd) return [];
            const found = `rings that soak for ${(0, duration.a3)(sum)} before the last one`;
            const expected = `at most ${domain_image.Wd}d, for which Microsoft supports an image`;
            return [
                {
                    path: [
                        "rings"
                    ],
                    found,
                    expected,
                    advice: "The last ring would never get an image."
                }
            ];
        }
        var file_forms = __webpack_require__(5697);
        var schemas = __webpack_require__(8816);
        const presetNames = [
            "report-only",
            "careful",
            "balanced",
            "security-first"
        ];
        const relaxableGates = [
            "soak",
            "age",
            "ring",
            "window",
            "maintenance",
            "budget",
            "freeze",
            "approval",
            "hold",
            "denied"
        ];
        const maintenanceNames = [
            "aksManagedNodeOSUpgradeSchedule",
            "aksManagedAutoUpgradeSchedule",
            "default"
        ];
        const proofLevels = [
            "operation",
            "image",
            "instances",
            "nodes"
        ];
        const applyEvents = [
            "repository_dispatch",
            "deployment"
        ];
        const patterns = "Names, in which * stands for anything and ? for one character; case does not count.";
        const tags = schemas.g1P(file_forms.wZ, file_forms.Pl(file_forms.EZ, "text, or a list of texts"), {
            error: "a map of names and values such as { env: dev }"
        });
        const regions = file_forms.Pl(file_forms.T1("a region such as westeurope"), "a region, or a list of regions").describe(`Azure regions such as westeurope. ${patterns}`);
        const clusters = file_forms.Pl(file_forms.bz, "a cluster, or a list of clusters").describe("Clusters as resourceGroup/name or as full resource ids, either with * and ?.");
        const pools = file_forms.Pl(file_forms.T1("the name of a pool"), "the name of a pool, or a list of names").describe(`Names of node pools. ${patterns}`);
        const osSkus = file_forms.Pl(file_forms.T1("an OS SKU such as AzureContainerLinux"), "an OS SKU, or a list of them").describe(`OS SKUs such as AzureContainerLinux or Flatcar. ${patterns}`);
        const rings = file_forms.Pl(file_forms.OK, "the name of a ring, or a list of names").describe("Names of rings; left out: all of them.");
        const reason = file_forms.l.describe("Why, in your words. It is shown in reports.");
        const url = file_forms.OZ.describe("Where to read more.");
        const relax = file_forms.Pl(file_forms.yL(relaxableGates), "a gate, or a list of gates").describe("Gates that give way as the date comes near, the first of the list first, and only as many as are needed.");
        const ahead = file_forms.p0.describe("How long before the date the gates of `relax` begin to give way. Default: 7d.");
        const freeze = schemas.rej({
            from: file_forms.HJ.describe("First day (2026-12-18) or local time (2026-12-18T18:00)."),
            to: file_forms.HJ.describe("Last day, which is frozen too, or local time."),
            zone: file_forms.a6.describe("IANA zone of both. Default: that of the policy.").optional(),
            reason: reason,
            rings: rings.optional(),
            regions: regions.optional()
        }, {
            error: "a map with the keys from, to and reason"
        });
        const imagePattern = file_forms.T1("the name of an image, which may hold * and ?");
        const familyPattern = file_forms.T1("a family such as AKSFlatcar-flatcargen2, which may hold * and ?");
        const denial = schemas.rej({
            image: imagePattern.describe("Name of the image that is denied, with * and ?.").optional(),
            family: familyPattern.describe("Family of which images are denied, with * and ?.").optional(),
            from: file_forms.K9.describe("The first version that is denied.").optional(),
            below: file_forms.K9.describe("The first version that is not denied any more.").optional(),
            reason: reason,
            url: url.optional(),
            until: file_forms.n$.describe("When the denial ends: a date (its start) or an instant.").optional()
        }, {
            error: "a map with the keys image or family, and reason"
        });
        const hold = schemas.rej({
            rings: rings.describe("Names of the rings that are held.").optional(),
            clusters: clusters.optional(),
            pools: pools.optional(),
            images: file_forms.Pl(imagePattern, "an image, or a list of images").describe(`Names of images that are held. ${patterns}`).optional(),
            reason: reason,
            until: file_forms.n$.describe("When the hold ends: a date (its start) or an instant.").optional()
        }, {
            error: "a map with the keys rings, clusters, pools or images, and reason"
        });
        const deadline = schemas.rej({
            rings: rings.optional(),
            "max-image-age": file_forms.p0.describe("No pool is to run an image older than this; at most 90d, for which Microsoft supports an image."),
            ahead: ahead.optional(),
            relax: relax.optional()
        }, {
            error: "a map with the key max-image-age"
        });
        const floor = schemas.rej({
            family: familyPattern.describe("Family, with * and ?."),
            below: file_forms.K9.describe("Pools that run a version below this one are to be moved."),
            by: file_forms.n$.describe("When they are to be moved at the latest: a date (its start) or an instant."),
            reason: reason,
            url: url.optional(),
            ahead: ahead.optional(),
            relax: relax.optional()
        }, {
            error: "a map with the keys family, below, by and reason"
        });
        const modes = file_forms.yL([
            "enforce",
            "warn",
            "off"
        ]);
        function gate(question) {
            return modes.describe(`${question} enforce: the answer counts; warn: it is shown and changes nothing; off: not asked. Default: enforce.`).optional();
        }
        const gates = schemas.rej({
            lifecycle: gate("Does AKS still support the OS SKU?"),
            support: gate("Can the pool be upgraded as it is now?"),
            controller: gate("Does AKS itself move the image of the pool?"),
            image: gate("Is it known which image runs and which comes next?"),
            denied: gate("Has somebody denied the image?"),
            hold: gate("Is the pool, its ring or the image held?"),
            engine: gate("Can the engine install the image?"),
            ring: gate("Is the pool in one ring, and has the ring before proven the image?"),
            soak: gate("Has the image held for long enough in the ring before?"),
            approval: gate("Has somebody said yes to the image?"),
            age: gate("Is the image as old as min-age asks?"),
            freeze: gate("Is there no freeze?"),
            window: gate("Is a window open?"),
            maintenance: gate("Is the planned-maintenance window of AKS open?"),
            budget: gate("Are there free places in the budgets?")
        }, {
            error: "a map of gates and enforce, warn or off"
        });
        const logins = file_forms.Pl(file_forms.iD, "a GitHub login, or a list of logins");
        const pullRequests = schemas.rej({
            labels: file_forms.Pl(file_forms.Pf, "a label, or a list of labels").describe("Labels of the pull requests, at most 50 characters each. Default: flatcar-gate.").optional(),
            reviewers: logins.describe("Logins of people who are asked for a review.").optional(),
            "team-reviewers": file_forms.Pl(file_forms.RZ, "the slug of a team, or a list of slugs").describe("Teams of the organisation that are asked for a review, by their slugs.").optional(),
            assignees: logins.describe("Logins of people to whom the pull requests are assigned.").optional(),
            draft: file_forms.dt.describe("Are pull requests opened as drafts? Default: false.").optional(),
            limit: file_forms.rD("a whole number of pull requests from 1 to 100", 1, 100).describe("At most so many pull requests of the gate are open at a time. Default: 10.").optional()
        }, {
            error: "a map with keys such as labels, reviewers and limit"
        });
        const dashboard = schemas.rej({
            enabled: file_forms.dt.describe("Is the dashboard kept up to date? With the preset report-only it is not. Default: true.").optional(),
            approve: file_forms.dt.describe("Is ticking approve in the dashboard an approval? It bypasses the rules of the default branch: reviews and code owners are not asked. Default: false.").optional(),
            title: file_forms.al.describe("Title of the issue. Default: Node images.").optional()
        }, {
            error: "a map with the keys enabled, approve and title"
        });
        const apply = schemas.rej({
            events: file_forms.Pl(file_forms.yL(applyEvents), `${file_forms.Vo(applyEvents)}, or a list of these`).describe("Events of GitHub on which mode apply may write, beside those on which it may write anyway. Whoever can cause such an event can start upgrades that the policy allows.").optional(),
            deployments: file_forms.dt.describe("Is every ring shown as an environment on GitHub, with a deployment for each image? Default: false.").optional()
        }, {
            error: "a map with the keys events and deployments"
        });
        const limits = schemas.rej({
            pools: file_forms.mx.describe("At most so many upgrades start in a rolling period, e.g. 10 per 24h; none: no limit.").optional(),
            "clusters-at-once": file_forms.IY.describe("At most so many clusters are upgraded at the same time; none: no limit.").optional()
        }, {
            error: "a map with the keys pools and clusters-at-once"
        });
        const ringLimits = limits.describe("Limits for each ring.").optional();
        const regionLimits = limits.describe("Limits for each region of a ring.").optional();
        const proof = schemas.rej({
            share: file_forms.uM.describe("This share of the pools of the ring, e.g. 50%. Default: 100%.").optional(),
            pools: file_forms.rD("a whole number of pools from 1 to 100000", 1, 1e5).describe("And so many pools at least. Default: 1.").optional(),
            level: file_forms.yL(proofLevels).describe("How far the upgrade of a pool must be verified to count. operation: Azure says that it succeeded; image: the pool names the image; instances: every virtual machine runs it; nodes: every node is ready with it. Default: image.").optional()
        }, {
            error: "a map with the keys share, pools and level"
        });
        const ringSettings = {
            soak: file_forms.p0.describe("How long an image must have held in a ring before the next ring may take it. Default: 0d.").optional(),
            proof: proof.describe("How much of a ring must have proven an image before the next ring may take it.").optional(),
            approval: file_forms.yL([
                "automatic",
                "pull-request"
            ]).describe("Who says yes: the policy itself, or a merged pull request that changes the lockfile. Default: pull-request.").optional(),
            engine: file_forms.yL([
                "latest",
                "snapshot"
            ]).describe("latest: what AKS installs at that moment, if it is the approved image. snapshot: exactly an image that the ring before has proven; the first ring always uses latest. Default: latest.").optional(),
            first: file_forms.yL([
                "one-pool",
                "any"
            ]).describe("one-pool: the first pool of a ring goes alone and must be proven before the others. Default: any.").optional(),
            "min-age": file_forms.p0.describe("How old an image must be before it is installed. Default: 0d.").optional(),
            windows: file_forms.Pl(file_forms.yv, `${file_forms.Kn}, or a list of windows`).describe("When upgrades may start, e.g. Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00. Without a zone: that of the policy. Default: at any time.").optional(),
            maintenance: file_forms.yL([
                ...maintenanceNames,
                "ignore"
            ]).describe("The planned-maintenance configuration of AKS to obey, or ignore. Default: ignore.").optional(),
            failures: file_forms.rD("a whole number of failed pools from 0 to 1000", 0, 1e3).describe("So many pools of a ring may fail with an image before it is halted in that ring and every later one. Default: 0.").optional(),
            rollback: file_forms.yL([
                "offer",
                "automatic"
            ]).describe("What happens to a pool that failed. offer: a person is told how to put it back; automatic: the gate puts it back. Default: offer.").optional(),
            probes: file_forms.Pl(file_forms.dy, "an address that begins with https://, or a list of addresses").describe("Addresses that must answer with a status from 200 to 299, or Prometheus queries (…/api/v1/query) that must find something, none of it 0, for as long as an image soaks in a ring.").optional()
        };
        const match = schemas.rej({
            tags: tags.describe("Cluster tags: each must have the value, or one of the values.").optional(),
            clusters: clusters.optional(),
            regions: regions.optional(),
            subscriptions: file_forms.Pl(file_forms.ku, "a subscription id, or a list of ids").describe("Subscription ids, which may hold * and ?.").optional(),
            pools: pools.optional(),
            "pool-labels": tags.describe("Labels of the node pool: each must have the value, or one of the values.").optional(),
            "os-skus": osSkus.optional()
        }, {
            error: "a map such as { tags: { env: dev } }"
        });
        const ringBudget = schemas.rej({
            ring: ringLimits,
            region: regionLimits
        }, {
            error: "a map with the keys ring and region"
        });
        const ring = schemas.rej({
            name: file_forms.Cw.describe("Name of the ring: lower-case letters, digits and hyphens."),
            match: match.describe("Which pools are in the ring: all members that are given must match. Left out: every pool.").optional(),
            ...ringSettings,
            budget: ringBudget.describe("How much may move at once in this ring.").optional()
        }, {
            error: "a ring, which is a map with a name and a match"
        });
        const schema_select = schemas.rej({
            subscriptions: file_forms.Pl(file_forms.gP, "a subscription id, or a list of ids").describe("Subscription ids.").optional(),
            clusters: clusters.optional(),
            tags: tags.describe("Cluster tags: each must have the value, or one of the values.").optional(),
            "os-skus": osSkus.optional()
        }, {
            error: "a map with the keys subscriptions, clusters, tags and os-skus"
        });
        const budget = schemas.rej({
            fleet: limits.describe("Limits over all rings together.").optional(),
            ring: ringLimits,
            region: regionLimits
        }, {
            error: "a map with the keys fleet, ring and region"
        });
        const policyFileSchema = schemas.rej({
            version: schemas.euz(1, {
                error: "1"
            }).describe("Version of the format: 1."),
            extends: file_forms.Pl(file_forms.yL(presetNames), `${file_forms.Vo(presetNames)}, or a list of these`).describe("Presets to build on. Of several the later one wins, and what this file says wins over all.").optional(),
            zone: file_forms.a6.describe("IANA zone such as Europe/Berlin: of windows and freezes that name none, and of times in reports. Default: UTC.").optional(),
            select: schema_select.describe("Which clusters and pools the policy is for. Left out: all that the action looks at.").optional(),
            ...ringSettings,
            budget: budget.describe("How much may move at once.").optional(),
            rings: file_forms.c3(ring, "a list of rings").describe("The rings, in order: a ring takes only images that the ring before has proven. Left out: one ring with all pools.").optional(),
            gates: gates.describe("How much the answer of each gate counts.").optional(),
            "pull-requests": pullRequests.describe("The pull requests that mode propose opens: one for each ring.").optional(),
            dashboard: dashboard.describe("The issue in which mode propose shows where every ring stands.").optional(),
            apply: apply.describe("What mode apply may do beside the upgrades.").optional(),
            freezes: file_forms.c3(freeze, "a list of freezes").describe("Times in which no upgrade starts.").optional(),
            denials: file_forms.c3(denial, "a list of denials").describe("Images that are not installed.").optional(),
            holds: file_forms.c3(hold, "a list of holds").describe("Rings, clusters, pools or images that are to stay as they are.").optional(),
            deadlines: file_forms.c3(deadline, "a list of deadlines").describe("How old the image of a pool may become.").optional(),
            floors: file_forms.c3(floor, "a list of floors").describe("Versions below which no pool is to be from a date on.").optional()
        }, {
            error: "a map of settings"
        });
        const keysByPlace = {
            "": Object.keys(policyFileSchema.shape),
            select: Object.keys(schema_select.shape),
            proof: Object.keys(proof.shape),
            budget: Object.keys(budget.shape),
            "budget.fleet": Object.keys(limits.shape),
            "budget.ring": Object.keys(limits.shape),
            "budget.region": Object.keys(limits.shape),
            gates: Object.keys(gates.shape),
            "pull-requests": Object.keys(pullRequests.shape),
            dashboard: Object.keys(dashboard.shape),
            apply: Object.keys(apply.shape),
            rings: Object.keys(ring.shape),
            "rings.match": Object.keys(match.shape),
            "rings.proof": Object.keys(proof.shape),
            "rings.budget": Object.keys(ringBudget.shape),
            "rings.budget.ring": Object.keys(limits.shape),
            "rings.budget.region": Object.keys(limits.shape),
            freezes: Object.keys(freeze.shape),
            denials: Object.keys(denial.shape),
            holds: Object.keys(hold.shape),
            deadlines: Object.keys(deadline.shape),
            floors: Object.keys(floor.shape)
        };
        const settingNames = [
            ...Object.keys(ringSettings),
            "budget"
        ];
        const gatesHome = [
            "under gates",
            Object.keys(gates.shape)
        ];
        const homes = [
            [
                "under budget at the top, for all rings together",
                [
                    "fleet"
                ]
            ],
            [
                "at the top or in a ring",
                settingNames
            ],
            [
                "at the top",
                keysByPlace[""] ?? []
            ],
            [
                "in a ring",
                [
                    "name",
                    "match"
                ]
            ],
            [
                "under match of a ring, or under select",
                Object.keys(schema_select.shape)
            ],
            [
                "under match of a ring",
                Object.keys(match.shape)
            ],
            [
                "under budget",
                Object.keys(ringBudget.shape)
            ],
            [
                "under fleet, ring or region of budget",
                [
                    "clusters-at-once"
                ]
            ],
            [
                "under proof",
                Object.keys(proof.shape)
            ],
            [
                "in an entry of deadlines",
                [
                    "max-image-age"
                ]
            ],
            [
                "in an entry of deadlines or floors",
                [
                    "ahead",
                    "relax"
                ]
            ],
            [
                "in an entry of denials or floors",
                [
                    "family",
                    "below"
                ]
            ],
            [
                "in an entry of denials",
                [
                    "image"
                ]
            ],
            [
                "in an entry of holds",
                [
                    "images"
                ]
            ],
            [
                "in an entry of floors",
                [
                    "by"
                ]
            ],
            [
                "in an entry of freezes",
                [
                    "from",
                    "to"
                ]
            ],
            [
                "under pull-requests",
                Object.keys(pullRequests.shape)
            ],
            [
                "under dashboard",
                Object.keys(dashboard.shape)
            ],
            [
                "under apply",
                Object.keys(apply.shape)
            ],
            gatesHome
        ];
        function keysAt(path) {
            return keysByPlace[path.filter((part)=>"string" == typeof part).join(".")] ?? [];
        }
        function adviceForKey(path, key) {
            const here = keysAt(path);
            const spelled = here.find((known)=>(0, nearest.pj)(known) === (0, nearest.pj)(key));
            if (void 0 !== spelled) return `Did you mean ${JSON.stringify(spelled)}?`;
            const near = (0, nearest.pA)(key, here);
            if (void 0 !== near && Math.abs(near.length - key.length) <= 1 && near.startsWith(key)) return `Did you mean ${JSON.stringify(near)}?`;
            const home = homes.find(([, keys])=>keys.some((known)=>(0, nearest.pj)(known) === (0, nearest.pj)(key)));
            if (void 0 !== home && (void 0 === near || home !== gatesHome)) {
                const [words, keys] = home;
                return `${JSON.stringify(keys.find((known)=>(0, nearest.pj)(known) === (0, nearest.pj)(key)))} belongs ${words}.`;
            }
            return void 0 === near ? void 0 : `Did you mean ${JSON.stringify(near)}?`;
        }
        function settingLike(gate) {
            return settingNames.find((name)=>name === gate || name === `${gate}s` || name === `min-${gate}`);
        }
        function schemaFindings(issues, root, foundAt) {
            return issues.flatMap((issue)=>findingsOf(issue, pathOf(issue), root, foundAt));
        }
        function findingsOf(issue, path, root, foundAt) {
            if ("unrecognized_keys" === issue.code) return issue.keys.map((key)=>unknownKey(path, key));
            if ("invalid_union" === issue.code) {
                const [single = [], many = []] = issue.errors;
                const value = valueAt(root, path);
                const inner = Array.isArray(value) ? many : single;
                const isMap = "object" == typeof value && null !== value && !Array.isArray(value);
                if (isMap || 0 === inner.length) return [
                    valueFinding(issue, path, root, foundAt)
                ];
                return inner.flatMap((each)=>findingsOf(each, [
                        ...path,
                        ...pathOf(each)
                    ], root, foundAt));
            }
            if ("invalid_key" === issue.code) {
                const name = String(path.at(-1) ?? "");
                const found = `the key ${(0, file_problem.TL)(name)}`;
                return [
                    {
                        path,
                        found,
                        expected: "the name of a tag or label (without < > % & \\ and ?)"
                    }
                ];
            }
            return [
                valueFinding(issue, path, root, foundAt)
            ];
        }
        function valueFinding(issue, path, root, foundAt) {
            const value = valueAt(root, path);
            const found = void 0 === value ? "nothing" : foundAt(path);
            const advice = ()=>adviceFor(issue, path, value, found);
            return {
                path,
                found,
                expected: issue.message,
                advice
            };
        }
        function unknownKey(path, key) {
            return {
                path: [
                    ...path,
                    key
                ],
                found: `the unknown key ${(0, file_problem.TL)(key)}`,
                expected: "a setting that belongs here",
                advice: ()=>adviceForKey(path, key) ?? `The keys here are ${keysAt(path).join(", ")}.`
            };
        }
        function adviceFor(issue, path, value, found) {
            if (void 0 === value) return missingAdvice(path);
            if (null === value) return "Write a value, or remove the key.";
            if ("string" == typeof value) return adviceForText(issue, path, value);
            if ("invalid_type" !== issue.code) return;
            const isList = Array.isArray(value);
            if ("array" === issue.expected && "object" == typeof value && !isList) return 'Begin each entry of the list with "- ".';
            if ("string" !== issue.expected || "object" == typeof value) return;
            if (issue.message.startsWith("a duration")) return `Write the unit as well, e.g. ${found}d.`;
            if (issue.message.startsWith("a share")) return `Write the sign as well, e.g. ${found}%.`;
            if (issue.message.startsWith("a number of starts")) return `Write the period as well, e.g. ${found} per 24h.`;
            const kind = "boolean" == typeof value ? "a truth value" : "a number";
            return `YAML reads this as ${kind}, which may change it: put it in quotes, "${found}".`;
        }
        function missingAdvice(path) {
            if ("version" === (0, file_problem.LF)(path)) return "Begin the file with the line version: 1.";
            return `Add the key ${JSON.stringify(path.at(-1) ?? "")}.`;
        }
        function adviceForText(issue, path, value) {
            if ("invalid_value" === issue.code) {
                const names = issue.values.filter((each)=>"string" == typeof each);
                const near = (0, nearest.pA)(value, names);
                if (void 0 !== near) return `Did you mean ${JSON.stringify(near)}?`;
                const [parent, key] = path;
                const setting = "gates" === parent ? settingLike(String(key)) : void 0;
                if (void 0 !== setting) return `This is how much the gate counts; the setting "${setting}" belongs at the top or in a ring.`;
            }
            if ("true or false" === issue.message) return truthAdvice(value);
            if (/^\d+$/.test(value.trim()) && !expectsText(issue)) return "Remove the quotes.";
            if (issue.message.startsWith("a duration")) return durationAdvice(value);
            if (issue.message.startsWith("a name of 1 to 39")) {
                const name = (0, nearest.pj)(value);
                return /^[a-z0-9][a-z0-9-]{0,38}$/.test(name) ? `Write ${JSON.stringify(name)}.` : void 0;
            }
            if (issue.message.startsWith("a GitHub login")) return loginAdvice(value);
            if (issue.message.startsWith("the slug of a team")) return slugAdvice(value);
            if (issue.message.startsWith("an address that begins with https://")) return value.startsWith("http://") ? "Only https is asked." : void 0;
            if (issue.message.startsWith("a subscription id")) return 'Write the id, not the name: `az account list --query "[].{name:name, id:id}"` prints both.';
            if (issue.message.startsWith("`resourceGroup/name`") && !value.includes("/")) return `For any resource group write ${(0, file_problem.TL)(`*/${value}`)}.`;
        }
        function expectsText(issue) {
            return "invalid_format" === issue.code || "too_small" === issue.code || "too_big" === issue.code;
        }
        function truthAdvice(value) {
            if (/^(?:true|yes|on|y)$/i.test(value.trim())) return "Write true, without quotes.";
            if (/^(?:false|no|off|n)$/i.test(value.trim())) return "Write false, without quotes.";
        }
        function loginAdvice(value) {
            if (value.includes("/")) return "Name teams in team-reviewers.";
            return value.startsWith("@") ? "Leave out the @." : void 0;
        }
        function slugAdvice(value) {
            const slug = (value.split("/").at(-1) ?? "").trim().toLowerCase().replace(/[\s.]+/g, "-");
            return file_forms.RZ.safeParse(slug).success ? `Write ${JSON.stringify(slug)}.` : void 0;
        }
        function durationAdvice(value) {
            const [, count, unit] = /^\s*(\d{1,6})\s*(w|d|h|m)[a-z]*\.?\s*$/i.exec(value) ?? [];
            if (void 0 === count || void 0 === unit || /^mo/i.test(value.replace(/[\d\s]/g, ""))) return `Units are ${file_forms.Vo([
                "w",
                "d",
                "h",
                "m"
            ])}, for weeks, days, hours and minutes.`;
            return `Write ${count}${unit.toLowerCase()}.`;
        }
        function pathOf(issue) {
            return issue.path.map((part)=>"number" == typeof part ? part : String(part));
        }
        function valueAt(root, path) {
            return path.reduce((value, part)=>{
                if ("object" != typeof value || null === value) return;
                return Object.getOwnPropertyDescriptor(value, part)?.value;
            }, root);
        }
        function withoutValues(value, paths) {
            const left = without(value, "", paths);
            return "object" != typeof left || null === left || Array.isArray(left) ? {} : left;
        }
        function without(value, path, paths) {
            if (paths.has(path)) return;
            if (Array.isArray(value)) {
                const items = value;
                return items.map((item, index)=>without(item, (0, file_problem.cm)(path, index), paths));
            }
            if ("object" != typeof value || null === value) return value;
            const members = Object.entries(value).map(([key, each])=>[
                    key,
                    without(each, (0, file_problem.cm)(path, key), paths)
                ]);
            return Object.fromEntries(members.filter(([, each])=>void 0 !== each));
        }
        var resolve = __webpack_require__(3442);
        var dist = __webpack_require__(8815);
        const yaml_tokens_limits = {
            bytes: 262144,
            depth: 12,
            entries: 1e3,
            aliases: 50,
            tokens: 3e4,
            value: 4e3,
            escapes: 5e3
        };
        function scanTokens(text) {
            const parser = new dist.iX;
            const tokens = [];
            const problems = [];
            const budget = {
                tokens: 0,
                anchors: 0,
                escapes: 0,
                documents: 0
            };
            const refuse = (problem)=>({
                    tokens: [],
                    problems: [
                        problem
                    ]
                });
            let before = "";
            for (const lexeme of new dist.JG().lex(text)){
                const offset = parser.offset;
                const kind = before === dist.DB.SCALAR ? "scalar" : dist.DB.tokenType(lexeme);
                before = lexeme;
                const problem = problemOf(kind, lexeme, offset);
                if (void 0 !== problem) problems.push(problem);
                if (++budget.tokens > yaml_tokens_limits.tokens) return refuse(tooLong(offset));
                if ("anchor" === kind || "alias" === kind) budget.anchors++;
                if (budget.anchors > yaml_tokens_limits.aliases) return refuse(tooManyAnchors(offset));
                if ("double-quoted-scalar" === kind) budget.escapes += lexeme.split("\\").length - 1;
                if (budget.escapes > yaml_tokens_limits.escapes) return refuse(tooManyEscapes(offset));
                if (lexeme.length > yaml_tokens_limits.value && "comment" !== kind) return refuse(tooLongValue(offset));
                for (const token of parser.next(lexeme))tokens.push(token);
                const open = parser.stack.filter((token)=>"items" in token);
                if (open.length > yaml_tokens_limits.depth) return refuse(tooDeep(offset));
                const entries = open.at(-1)?.items.length ?? 0;
                if (entries > yaml_tokens_limits.entries + 1) return refuse(tooManyEntries(offset));
            }
            for (const token of parser.end())tokens.push(token);
            const second = tokens.filter(({ type })=>"document" === type)[1];
            if (void 0 !== second) problems.push(secondDocument(second.offset));
            return {
                tokens,
                problems
            };
        }
        function problemOf(kind, lexeme, offset) {
            if ("tag" === kind) return {
                offset,
                found: `the YAML tag ${lexeme.slice(0, 40)}`,
                expected: "plain values without tags",
                advice: "Remove the tag; to make a value text, put it in quotes."
            };
            if ("directive-line" === kind) return {
                offset,
                found: `the YAML directive ${lexeme.slice(0, 40).trimEnd()}`,
                expected: "no directives",
                advice: "Remove the line."
            };
        }
        function secondDocument(offset) {
            return {
                offset,
                found: "a second YAML document",
                expected: "one document",
                advice: "Remove the line --- and what does not belong to the policy."
            };
        }
        function tooLong(offset) {
            return {
                offset,
                found: `more than ${yaml_tokens_limits.tokens} YAML tokens up to here`,
                expected: "a shorter file",
                advice: "Use * and ? instead of long lists of names."
            };
        }
        function tooManyAnchors(offset) {
            return {
                offset,
                found: `more than ${yaml_tokens_limits.aliases} anchors and aliases (& and *)`,
                expected: `at most ${yaml_tokens_limits.aliases}`,
                advice: "Write the values out; a name that begins with * needs quotes."
            };
        }
        function tooManyEscapes(offset) {
            return {
                offset,
                found: `more than ${yaml_tokens_limits.escapes} backslashes in double quotes`,
                expected: `at most ${yaml_tokens_limits.escapes}`,
                advice: "Use single quotes, in which a backslash is a plain character."
            };
        }
        function tooLongValue(offset) {
            return {
                offset,
                found: `a value of more than ${yaml_tokens_limits.value} characters`,
                expected: `at most ${yaml_tokens_limits.value}`,
                advice: "Look for a quote that is not closed."
            };
        }
        function tooDeep(offset) {
            return {
                offset,
                found: `lists and maps nested more than ${yaml_tokens_limits.depth} deep`,
                expected: `at most ${yaml_tokens_limits.depth} levels`
            };
        }
        function tooManyEntries(offset) {
            return {
                offset,
                found: `a list or map of more than ${yaml_tokens_limits.entries} entries`,
                expected: `at most ${yaml_tokens_limits.entries}`,
                advice: "Use * and ? instead of long lists of names."
            };
        }
        const mostValues = 2e4;
        const harmful = new Set([
            "__proto__",
            "constructor",
            "prototype"
        ]);
        function readValues(text, document) {
            const walk = {
                text,
                entries: new Map,
                problems: [],
                anchors: new Map,
                open: new Set,
                count: 0
            };
            const root = document.contents;
            walk.entries.set("", {
                offset: startOf(root) ?? 0,
                found: foundText(walk, root)
            });
            const value = readNode(walk, root, "", 1);
            return {
                value,
                entries: walk.entries,
                problems: walk.problems
            };
        }
        function readNode(walk, node, path, depth) {
            walk.count++;
            if (null === node) return null;
            if ((0, dist.Vj)(node)) return readAlias(walk, node, path, depth);
            if ("anchor" in node && void 0 !== node.anchor) walk.anchors.set(node.anchor, node);
            if ((0, dist.jn)(node)) return node.value;
            if (walk.count > mostValues || depth > yaml_tokens_limits.depth) {
                complain(walk, startOf(node) ?? 0, path, {
                    found: "aliases that make the policy very large",
                    expected: `at most ${mostValues} values in ${yaml_tokens_limits.depth} levels`,
                    advice: "Write the values out."
                });
                return null;
            }
            const offset = startOf(node) ?? 0;
            if (node.items.length > yaml_tokens_limits.entries) return void walk.problems.push({
                ...tooManyEntries(offset),
                path
            });
            walk.open.add(node);
            const value = (0, dist.oP)(node) ? readList(walk, node, path, depth) : readMap(walk, node, path, depth);
            walk.open.delete(node);
            return value;
        }
        function readAlias(walk, node, path, depth) {
            const target = walk.anchors.get(node.source);
            if (void 0 !== target && !walk.open.has(target)) return readNode(walk, target, path, depth);
            complain(walk, startOf(node) ?? 0, path, {
                found: `the alias ${(0, file_problem.TL)(`*${node.source}`)}`,
                expected: `a value that is named &${node.source.slice(0, 40)} further up`,
                advice: "To write a name that begins with *, put it in quotes."
            });
        }
        function readList(walk, node, path, depth) {
            return node.items.map((item, index)=>{
                const own = (0, file_problem.cm)(path, index);
                const child = nodeOf(item);
                walk.entries.set(own, {
                    offset: startOf(child) ?? startOf(node) ?? 0,
                    found: foundText(walk, child)
                });
                return readNode(walk, child, own, depth + 1);
            });
        }
        function readMap(walk, node, path, depth) {
            const map = Object.create(null);
            for (const { key, value } of node.items){
                const keyNode = nodeOf(key);
                const child = nodeOf(value);
                const name = readKey(walk, keyNode, path, startOf(node) ?? 0);
                if (void 0 === name) continue;
                const own = (0, file_problem.cm)(path, name);
                const offset = startOf(keyNode) ?? startOf(node) ?? 0;
                if (name in map) {
                    complain(walk, offset, own, {
                        found: `the key ${(0, file_problem.TL)(name)} a second time`,
                        expected: "each key once",
                        advice: "Remove one of the two."
                    });
                    continue;
                }
                walk.entries.set(own, {
                    offset,
                    found: foundText(walk, child)
                });
                const read = readNode(walk, child, own, depth + 1);
                if (void 0 !== read) map[name] = read;
            }
            return map;
        }
        function readKey(walk, node, path, around) {
            const offset = startOf(node) ?? around;
            if (!(0, dist.jn)(node) || "string" != typeof node.value) {
                const found = foundText(walk, node);
                complain(walk, offset, (0, file_problem.cm)(path, found), {
                    found: `${found} as a key`,
                    expected: "a name",
                    advice: "Put it in quotes if it is a name."
                });
                return;
            }
            if ("<<" === node.value && "PLAIN" === node.type) return void complain(walk, offset, (0, file_problem.cm)(path, "<<"), {
                found: "a merge key (<<)",
                expected: "settings written out",
                advice: "Merge keys are not part of YAML 1.2: write the settings where they belong."
            });
            if (harmful.has(node.value)) return void complain(walk, offset, (0, file_problem.cm)(path, node.value), {
                found: `the unknown key ${(0, file_problem.TL)(node.value)}`,
                expected: "a setting of the policy",
                advice: "Remove it."
            });
            return node.value;
        }
        function complain(walk, offset, path, problem) {
            walk.problems.push({
                ...problem,
                offset,
                path
            });
        }
        function nodeOf(item) {
            return (0, dist.jn)(item) || (0, dist.Vj)(item) || (0, dist.jh)(item) || (0, dist.oP)(item) ? item : null;
        }
        function startOf(node) {
            return node?.range?.[0];
        }
        function foundText(walk, node) {
            if (null === node) return "nothing";
            if ((0, dist.Vj)(node)) {
                const target = walk.anchors.get(node.source);
                return void 0 === target || (0, dist.Vj)(target) ? "an alias" : foundText(walk, target);
            }
            if ((0, dist.oP)(node)) return 0 === node.items.length ? "an empty list" : "a list";
            if ((0, dist.jh)(node)) return 0 === node.items.length ? "an empty map" : "a map";
            return scalarText(walk, node);
        }
        function scalarText(walk, node) {
            if ("string" == typeof node.value) return (0, file_problem.TL)(node.value);
            const source = walk.text.slice(node.range?.[0], node.range?.[1]);
            return "" === source ? "nothing" : source.slice(0, 80);
        }
        function readYaml(given) {
            const bytes = given.length > yaml_tokens_limits.bytes ? given.length : new TextEncoder().encode(given).length;
            if (bytes > yaml_tokens_limits.bytes) return {
                problems: [
                    tooLarge
                ]
            };
            const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
            const positionOf = positionsIn(text);
            const toProblem = ({ offset, ...problem })=>({
                    path: "",
                    ...problem,
                    ...positionOf(offset)
                });
            const scan = scanTokens(text);
            if (scan.problems.length > 0) return {
                problems: scan.problems.map(toProblem)
            };
            const { documents, errors } = compose(scan.tokens);
            if (errors.length > 0) return {
                problems: errors.map(syntaxProblem).map(toProblem)
            };
            const [document] = documents;
            if (void 0 === document || yaml_source_isEmpty(document)) return {
                problems: [
                    nothingThere
                ]
            };
            const { value, entries, problems } = readValues(text, document);
            return {
                value,
                entries: new Map([
                    ...entries
                ].map(([path, { offset, found }])=>[
                        path,
                        {
                            ...positionOf(offset),
                            found
                        }
                    ])),
                flaws: problems.map(toProblem)
            };
        }
        const nothingThere = {
            line: 1,
            column: 1,
            path: "",
            found: "an empty file",
            expected: "a policy",
            advice: "Begin the file with the line version: 1; to have no policy remove the file."
        };
        const tooLarge = {
            line: 1,
            column: 1,
            path: "",
            found: `a file of more than ${yaml_tokens_limits.bytes} bytes`,
            expected: `at most ${yaml_tokens_limits.bytes} bytes (256 KiB)`,
            advice: "Use * and ? instead of long lists of names."
        };
        function yaml_source_isEmpty({ contents }) {
            const [start, end] = contents?.range ?? [
                0,
                0
            ];
            return start === end;
        }
        function compose(tokens) {
            const composer = new dist.Dk({
                uniqueKeys: false,
                logLevel: "error"
            });
            const documents = [];
            const before = Error.stackTraceLimit;
            Error.stackTraceLimit = 0;
            try {
                for (const token of tokens)documents.push(...composer.next(token));
                documents.push(...composer.end());
            } finally{
                Error.stackTraceLimit = before;
            }
            const { errors } = composer.streamInfo();
            return {
                documents,
                errors: [
                    ...documents.flatMap((document)=>document.errors),
                    ...errors
                ]
            };
        }
        function syntaxProblem(error) {
            const offset = Math.max(0, error.pos[0]);
            if ("TAB_AS_INDENT" === error.code) return {
                offset,
                found: "a tab as indentation",
                expected: "spaces",
                advice: "YAML takes no tabs here: indent by two spaces."
            };
            const [sentence = ""] = error.message.split("\n");
            return {
                offset,
                found: `something that is no YAML (${sentence.slice(0, 120)})`,
                expected: "valid YAML",
                advice: yaml_source_adviceFor(error) ?? "Look at the indentation, quotes and brackets here and just before."
            };
        }
        function yaml_source_adviceFor({ code, message }) {
            return message.includes("end with a") ? advices["MISSING_CHAR"] : advices[code];
        }
        const advices = {
            BAD_INDENT: "Indent the settings of one map alike.",
            BAD_SCALAR_START: "Put the value in quotes.",
            BLOCK_AS_IMPLICIT_KEY: "Begin a new line after the first colon, or put the value in quotes.",
            MULTILINE_IMPLICIT_KEY: "Put a colon and a space after the key.",
            MISSING_CHAR: "Close the quote or bracket, or put a colon and a space after the key.",
            BAD_DQ_ESCAPE: "Use single quotes, in which a backslash is a plain character."
        };
        function positionsIn(text) {
            const starts = [
                0
            ];
            for(let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))starts.push(at + 1);
            return (offset)=>{
                let low = 0;
                let high = starts.length;
                while(high - low > 1){
                    const middle = low + high >> 1;
                    if ((starts[middle] ?? 0) <= offset) low = middle;
                    else high = middle;
                }
                return {
                    line: low + 1,
                    column: offset - (starts[low] ?? 0) + 1
                };
            };
        }
        function loadPolicy(text, file) {
            try {
                return {
                    file,
                    ...readPolicy(text)
                };
            } catch (error) {
                const found = `something that could not be read (${(0, file_problem.TL)(String(error))})`;
                const advice = "This is a bug: please report it with the policy file.";
                return {
                    file,
                    problems: [
                        {
                            line: 1,
                            column: 1,
                            path: "",
                            found,
                            expected: "a policy",
                            advice
                        }
                    ]
                };
            }
        }
        function readPolicy(text) {
            const source = readYaml(text);
            if ("problems" in source) return {
                problems: (0, file_problem.zf)(source.problems)
            };
            const parsed = policyFileSchema.safeParse(source.value);
            const foundAt = (path)=>source.entries.get((0, file_problem.LF)(path))?.found ?? "nothing";
            const flawed = new Set(source.flaws.map(({ path })=>path));
            const misfits = schemaFindings(parsed.error?.issues ?? [], source.value, foundAt).filter(({ path })=>!flawed.has((0, file_problem.LF)(path)));
            const faulty = new Set([
                ...flawed,
                ...misfits.map(({ path })=>(0, file_problem.LF)(path))
            ]);
            const rest = withoutValues(source.value, faulty);
            const below = presetsOf(rest.extends);
            const around = {
                below,
                ringNames: ringNamesOf(source.value),
                isFaulty: partsOf(faulty)
            };
            const findings = [
                ...misfits,
                ...policyFindings(rest, around)
            ];
            if (findings.length > 0 || source.flaws.length > 0 || void 0 === parsed.data) {
                const problems = findings.map((finding)=>load_problemOf(finding, source));
                return {
                    problems: (0, file_problem.zf)([
                        ...source.flaws,
                        ...problems
                    ])
                };
            }
            const policy = (0, resolve.n)([
                ...below,
                parsed.data
            ]);
            return {
                policy,
                warnings: (0, file_problem.zf)(policyWarnings(policy).map((finding)=>load_problemOf(finding, source))),
                positions: new Map([
                    ...source.entries
                ].map(([path, { line, column }])=>[
                        path,
                        {
                            line,
                            column
                        }
                    ]))
            };
        }
        function presetsOf(names) {
            const list = "string" == typeof names ? [
                names
            ] : names ?? [];
            return list.flatMap((name)=>presetNames.filter((each)=>each === name).map((each)=>presets.v[each]));
        }
        function ringNamesOf(value) {
            const rings = member(value, "rings");
            if (void 0 === rings) return [
                "all"
            ];
            if (!Array.isArray(rings)) return;
            return rings.map((ring)=>{
                const name = member(ring, "name");
                return "string" == typeof name ? name : void 0;
            });
        }
        function member(value, key) {
            if ("object" != typeof value || null === value) return;
            return Object.getOwnPropertyDescriptor(value, key)?.value;
        }
        function partsOf(paths) {
            const parents = new Set([
                ...paths
            ].flatMap((path)=>{
                const ends = [
                    ...path.matchAll(/[.[]|$/g)
                ].map(({ index })=>index);
                return ends.map((end)=>path.slice(0, end));
            }));
            return (path)=>parents.has((0, file_problem.LF)(path));
        }
        function load_problemOf(finding, source) {
            const path = (0, file_problem.LF)(finding.path);
            const found = finding.found ?? source.entries.get(path)?.found ?? "nothing";
            const { expected, advice } = finding;
            const problem = {
                ...positionOf(finding.path, source),
                path: path.slice(0, 200),
                found,
                expected
            };
            return void 0 === advice ? problem : {
                ...problem,
                advice
            };
        }
        function positionOf(path, source) {
            for(let length = path.length; length >= 0; length--){
                const entry = source.entries.get((0, file_problem.LF)(path.slice(0, length)));
                if (void 0 !== entry) return {
                    line: entry.line,
                    column: entry.column
                };
            }
            return {
                line: 1,
                column: 1
            };
        }
    })
};
