export const id = 994;
export const ids = [
    994
];
export const modules = {
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
