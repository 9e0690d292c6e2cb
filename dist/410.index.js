<<<<<<< HEAD:dist/987.index.js
export const id = 987;
export const ids = [
    987
];
export const modules = {
    987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            createWire: ()=>createWire
        });
        var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
        var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8665);
        var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
        var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2350);
        const requestTimeoutMs = 6e4;
        const mostRedirects = 3;
        function createWire({ token, apiUrl, spaced }) {
            let reads = 0;
            let writes = 0;
            const origin = new URL(apiUrl).origin;
            const graphql = `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
            async function fetchOnce(address, init) {
                const isRead = void 0 === init.method || "GET" === init.method || address === graphql;
                let url = address;
                for(let redirects = 0;; redirects += 1){
                    if (isRead) reads += 1;
                    else writes += 1;
                    const response = await proxyFetch(url, {
                        ...init,
                        redirect: "manual",
                        signal: AbortSignal.timeout(requestTimeoutMs)
                    });
                    const location = response.headers.get("location");
                    const isFollowed = isRead && isRedirect(response.status) && null !== location && redirects < mostRedirects;
                    if (!isFollowed || new URL(location, url).origin !== origin) return response;
                    url = new URL(location, url).href;
                }
            }
            const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
                baseUrl: apiUrl,
                userAgent: "flatcar-gate",
                request: {
                    fetch: fetchOnce
                },
                log: {
                    debug: ignore,
                    info: ignore,
                    warn: ignore,
                    error: ignore
                },
                throttle: {
                    enabled: spaced,
                    onRateLimit: ignore,
                    onSecondaryRateLimit: ignore
                }
            }, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__.A);
            return {
                sent: ()=>({
                        reads,
                        writes
                    }),
                async send (route, parameters) {
                    try {
                        const { status, headers, data } = await octokit.request("POST /graphql" === route ? `POST ${graphql}` : route, {
                            ...parameters
                        });
                        return {
                            kind: "answer",
                            status,
                            headers: namesOf(headers),
                            data
                        };
                    } catch (error) {
                        const response = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(error) || error instanceof Error ? responseOf(error) : void 0;
                        return response ?? noAnswer(error);
                    }
                }
            };
=======
export const id = 410;
export const ids = [410];
export const modules = {

/***/ 9410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWire: () => (/* binding */ createWire)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(723);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5061);




const requestTimeoutMs = 60_000;
const mostRedirects = 3;
/**
 * Octokit with the toolkit's proxy support. The throttling plugin spaces the requests; waiting and
 * repeating are in `api.ts`, since the plugin's own know no bound, no `Retry-After` given as a date,
 * and no 429 that does not say "secondary rate".
 */
function createWire({ token, apiUrl, spaced }) {
    let reads = 0;
    let writes = 0;
    const origin = new URL(apiUrl).origin;
    // An Enterprise Server has REST at /api/v3 and GraphQL at /api/graphql.
    const graphql = `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
    async function fetchOnce(address, init) {
        const isRead = init.method === undefined || init.method === 'GET' || address === graphql;
        let url = address;
        for (let redirects = 0;; redirects += 1) {
            if (isRead)
                reads += 1;
            else
                writes += 1;
            const response = await proxyFetch(url, {
                ...init,
                redirect: 'manual',
                // Node's timer of this kind keeps no process alive.
                signal: AbortSignal.timeout(requestTimeoutMs),
            });
            const location = response.headers.get('location');
            // A renamed repository redirects. The token goes to no other host, and a write is sent once.
            const isFollowed = isRead && isRedirect(response.status) && location !== null && redirects < mostRedirects;
            if (!isFollowed || new URL(location, url).origin !== origin)
                return response;
            url = new URL(location, url).href;
>>>>>>> part-nodes:dist/410.index.js
        }
        const proxyFetch = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__.NT.request?.fetch ?? fetch;
        function isRedirect(status) {
            return status >= 301 && status <= 308 && 304 !== status;
        }
        function ignore() {}
        function responseOf(error) {
            const response = "response" in error ? error.response : void 0;
            if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(response) || "number" != typeof response["status"]) return;
            return {
                kind: "answer",
                status: response["status"],
                headers: namesOf(response["headers"]),
                data: response["data"]
            };
        }
        function namesOf(headers) {
            const entries = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(headers) ? Object.entries(headers) : [];
            return Object.fromEntries(entries.flatMap(([name, value])=>"string" == typeof value || "number" == typeof value ? [
                    [
                        name.toLowerCase(),
                        String(value)
                    ]
                ] : []));
        }
        const unsentCodes = new Set([
            "ECONNREFUSED",
            "ENOTFOUND",
            "EAI_AGAIN",
            "ENETUNREACH",
            "EHOSTUNREACH",
            "UND_ERR_CONNECT_TIMEOUT"
        ]);
        function noAnswer(error) {
            const messages = [];
            let unsent = false;
            let cause = error;
            for(let depth = 0; depth < 4 && "object" == typeof cause && null !== cause; depth += 1){
                const { code, message, cause: next } = cause;
                if ("string" == typeof message && !messages.includes(message)) messages.push(message);
                if ("string" == typeof code && unsentCodes.has(code)) unsent = true;
                cause = next;
            }
            const message = 0 === messages.length ? String(error) : messages.join(": ");
            return {
                kind: "none",
                message,
                unsent
            };
        }
    })
};
