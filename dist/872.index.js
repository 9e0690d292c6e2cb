export const id = 872;
export const ids = [
    872,
    994
];
export const modules = {
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
    5697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cw: ()=>ringName,
            EZ: ()=>tagValue,
            HJ: ()=>localTime,
            IY: ()=>clustersAtOnce,
            K9: ()=>imageVersion,
            Kn: ()=>windowText,
            OK: ()=>ringReference,
            OZ: ()=>url,
            Pf: ()=>label,
            Pl: ()=>oneOrMany,
            RZ: ()=>teamSlug,
            T1: ()=>pattern,
            Vo: ()=>alternatives,
            a6: ()=>zoneName,
            al: ()=>issueTitle,
            bz: ()=>cluster,
            c3: ()=>listOf,
            dt: ()=>trueOrFalse,
            dy: ()=>probe,
            gP: ()=>subscription,
            iD: ()=>login,
            ku: ()=>subscriptionPattern,
            l: ()=>reason,
            mx: ()=>startsInPeriod,
            n$: ()=>moment,
            p0: ()=>duration,
            rD: ()=>wholeNumber,
            uM: ()=>share,
            wZ: ()=>tagName,
            yL: ()=>oneOf,
            yv: ()=>weeklyWindow
        });
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
        var _domain_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1563);
        var _limit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);
        const trueOrFalse = zod__WEBPACK_IMPORTED_MODULE_2__.zMY({
            error: "true or false"
        });
        function form(regex, expected) {
            return zod__WEBPACK_IMPORTED_MODULE_2__.YjP({
                error: expected
            }).regex(regex, {
                error: expected
            });
        }
        function oneOrMany(item, expected) {
            return zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([
                item,
                zod__WEBPACK_IMPORTED_MODULE_2__.YOg(item, {
                    error: expected
                })
            ], {
                error: expected
            });
        }
        function listOf(item, expected) {
            return zod__WEBPACK_IMPORTED_MODULE_2__.YOg(item, {
                error: expected
            });
        }
        function oneOf(names) {
            return zod__WEBPACK_IMPORTED_MODULE_2__.k5n(names, {
                error: alternatives(names)
            });
        }
        function alternatives(names) {
            const last = names.at(-1) ?? "";
            return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
        }
        function wholeNumber(expected, least, most) {
            return zod__WEBPACK_IMPORTED_MODULE_2__.Whr({
                error: expected
            }).min(least, {
                error: expected
            }).max(most, {
                error: expected
            });
        }
        const durationForm = /^(?:0|(?=\d)(?:\d{1,6}w)?(?:\d{1,6}d)?(?:\d{1,6}h)?(?:\d{1,8}m)?)$/;
        const durationText = "a duration such as 2d or 36h";
        const duration = form(durationForm, durationText).refine((text)=>void 0 !== (0, _domain_time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(text), {
            error: durationText
        });
        const startsText = "a number of starts in a period of at most 90d such as 10 per 24h, or none";
        const startsInPeriod = form(/^(?:[1-9]\d{0,5} per (?:\d{1,6}[wdhm])+|none)$/, startsText).refine((text)=>"none" === text || void 0 !== (0, _limit_text_js__WEBPACK_IMPORTED_MODULE_1__.zq)(text), {
            error: startsText
        });
        const clustersAtOnce = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([
            wholeNumber("a whole number of clusters from 1 to 10000, or none", 1, 1e4),
            zod__WEBPACK_IMPORTED_MODULE_2__.euz("none", {
                error: "a whole number of clusters from 1 to 10000, or none"
            })
        ], {
            error: "a whole number of clusters from 1 to 10000, or none"
        });
        const share = form(/^(?:[1-9]\d?|100)%$/, "a share from 1% to 100%");
        function pattern(what) {
            return form(/^\S.{0,498}$/, what);
        }
        const subscription = form(/^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/, "a subscription id such as 00000000-0000-0000-0000-000000000000");
        const subscriptionPattern = form(/^[0-9A-Fa-f*?-]{1,36}$/, "a subscription id such as 00000000-0000-0000-0000-000000000000, which may hold * and ?");
        const cluster = form(/^(?:[^/\s]{1,90}\/[^/\s]{1,90}|\/[Ss][Uu][Bb][Ss][Cc][Rr][Ii][Pp][Tt][Ii][Oo][Nn][Ss]\/\S{1,400})$/, "`resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?");
        const tagName = form(/^[^<>%&\\?]{1,512}$/, "the name of a tag or label");
        const tagValue = zod__WEBPACK_IMPORTED_MODULE_2__.YjP({
            error: "text, or a list of texts"
        }).max(512, {
            error: "text of at most 512 characters"
        });
        const ringName = form(/^[a-z0-9][a-z0-9-]{0,38}$/, "a name of 1 to 39 lower-case letters, digits and hyphens");
        const ringReference = form(/^.{1,100}$/, "the name of a ring");
        const zoneName = form(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/, "an IANA zone such as Europe/Berlin");
        const windowText = "a window such as Mon-Thu 21:00-05:00 Europe/Berlin";
        const weeklyWindow = form(/^\s*[A-Za-z]{3,9}(?:\s*[,-]\s*[A-Za-z]{3,9})*\s+\d\d:\d\d-\d\d:\d\d(?:\s+[A-Za-z][A-Za-z0-9_+/-]*)?\s*$/, windowText);
        const localTime = form(/^\d{4}-\d\d-\d\d(?:T\d\d:[0-5]\d(?::[0-5]\d)?)?$/, "a date such as 2026-12-18 or a local time such as 2026-12-18T18:00");
        const moment = form(/^\d{4}-\d\d-\d\d(?:T\d\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?$/, "a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z");
        const imageVersion = form(/^(?:\d{6}\.\d{1,2}\.\d{1,9}|\d{4}\.\d{2}\.\d{2}|\d{5}\.\d{1,9}\.\d{6})$/, "an image version such as 202608.06.1");
        const reason = zod__WEBPACK_IMPORTED_MODULE_2__.YjP({
            error: "a reason of 1 to 500 characters"
        }).min(1, {
            error: "a reason of 1 to 500 characters"
        }).max(500, {
            error: "a reason of 1 to 500 characters"
        }).regex(/\S/, {
            error: "a reason of 1 to 500 characters"
        });
        const url = form(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]\S{0,1990}$/, "an address that begins with https:// or http://");
        const login = form(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/, "a GitHub login of 1 to 39 letters, digits, hyphens and underscores");
        const teamSlug = form(/^[a-z0-9_][a-z0-9_-]{0,99}$/, "the slug of a team such as platform-team, without the organisation");
        const label = form(/^[^\s,](?:[^,\r\n]{0,48}[^\s,])?$/, "a label of 1 to 50 characters without commas");
        const issueTitle = form(/^\S(?:.{0,198}\S)?$/, "a title of 1 to 200 characters in one line");
        const probeText = "an address that begins with https:// and holds no password";
        const probe = form(/^[Hh][Tt][Tt][Pp][Ss]:\/\/[^\s/@]\S{0,1990}$/, probeText).refine(isProbe, {
            error: probeText
        });
        function isProbe(text) {
            if (!URL.canParse(text)) return false;
            const { username, password } = new URL(text);
            return "" === username && "" === password;
        }
    }),
    9180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            pA: ()=>nearest,
            pj: ()=>plain
        });
        const longest = 60;
        const most = 30;
        function nearest(text, candidates) {
            if (text.length > longest) return;
            const wanted = plain(text);
            let best;
            let fewest = Math.min(3, Math.floor(wanted.length / 3)) + 1;
            for (const candidate of candidates.slice(0, most)){
                const distance = corrections(wanted, plain(candidate), fewest);
                if (!(distance >= fewest)) {
                    best = candidate;
                    fewest = distance;
                }
            }
            return best;
        }
        function plain(text) {
            return text.replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_\s]+/g, "-").toLowerCase();
        }
        function corrections(a, b, limit) {
            const end = b.length - a.length;
            if (Math.abs(end) >= limit) return limit;
            let before = [];
            for(let count = 0; count < limit; count++){
                const rows = [];
                for(let ahead = -count; ahead <= count; ahead++){
                    const row = farthest(a, b, ahead, corrected(a, b, ahead, before, limit));
                    if (ahead === end && row >= a.length) return count;
                    rows[ahead + limit] = row;
                }
                before = rows;
            }
            return limit;
        }
        function corrected(a, b, ahead, before, limit) {
            const row = before[ahead + limit] ?? -1;
            const column = row + ahead;
            const areSwapped = a[row] === b[column + 1] && a[row + 1] === b[column];
            return Math.max(row + (areSwapped ? 2 : 1), before[ahead - 1 + limit] ?? -1, (before[ahead + 1 + limit] ?? -1) + 1);
        }
        function farthest(a, b, ahead, start) {
            let row = start;
            while(row < a.length && a[row] === b[row + ahead])row++;
            return row;
        }
    }),
    7530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LF: ()=>pathText,
            TL: ()=>quoted,
            cm: ()=>childPath,
            yp: ()=>mostProblems,
            zf: ()=>tidyProblems
        });
        function pathText(path) {
            return path.reduce((text, part)=>childPath(text, part), "");
        }
        function childPath(parent, part) {
            if ("number" == typeof part) return `${parent}[${part}]`;
            if (!/^[A-Za-z0-9_-]+$/.test(part)) return `${parent}[${JSON.stringify(part)}]`;
            return "" === parent ? part : `${parent}.${part}`;
        }
        const mostProblems = 100;
        function tidyProblems(problems) {
            const seen = new Set;
            const sorted = problems.filter(({ line, column, path, found, expected })=>{
                const key = `${line}:${column}:${"nothing" === found ? path : found}:${expected}`;
                const isNew = !seen.has(key);
                seen.add(key);
                return isNew;
            }).toSorted((a, b)=>a.line - b.line || a.column - b.column);
            const shown = sorted.slice(0, mostProblems).map(withAdvice);
            const next = sorted[mostProblems];
            if (void 0 === next) return shown;
            const more = {
                line: next.line,
                column: next.column,
                path: "",
                found: `these ${mostProblems} problems and ${sorted.length - mostProblems} more`,
                expected: "none",
                advice: "Correct those that are listed; the others are listed then."
            };
            return [
                ...shown,
                more
            ];
        }
        function withAdvice({ advice, ...problem }) {
            const text = "function" == typeof advice ? advice() : advice;
            return void 0 === text ? problem : {
                ...problem,
                advice: text
            };
        }
        const mostShown = 80;
        function quoted(text) {
            return JSON.stringify(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
        }
    })
};
