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
        var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
        var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4227);
        var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2350);
        const requestTimeoutMs = 6e4;
        const mostRedirects = 3;
        function createWire({ token, apiUrl, spaced, stopping }) {
            let reads = 0;
            let writes = 0;
            const origin = new URL(apiUrl).origin;
            const graphql = `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
            async function fetchOnce(address, init) {
                const isRead = void 0 === init.method || "GET" === init.method || address === graphql;
                if (!isRead && "DELETE" !== init.method && stopping()) throw new Error("the run was told to end");
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
            }, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__.A);
            return {
                sent: ()=>({
                        reads,
                        writes
                    }),
                async send (route, parameters) {
                    try {
                        const { status, headers, data } = await octokit.request((0, _calls_js__WEBPACK_IMPORTED_MODULE_2__.P4)(route) ? `POST ${graphql}` : route, {
                            ...parameters
                        });
                        return {
                            kind: "answer",
                            status,
                            headers: namesOf(headers),
                            data
                        };
                    } catch (error) {
                        const response = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(error) || error instanceof Error ? responseOf(error) : void 0;
                        return response ?? noAnswer(error);
                    }
                }
            };
        }
        const proxyFetch = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__.NT.request?.fetch ?? fetch;
        function isRedirect(status) {
            return status >= 301 && status <= 308 && 304 !== status;
        }
        function ignore() {}
        function responseOf(error) {
            const response = "response" in error ? error.response : void 0;
            if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(response) || "number" != typeof response["status"]) return;
            return {
                kind: "answer",
                status: response["status"],
                headers: namesOf(response["headers"]),
                data: response["data"]
            };
        }
        function namesOf(headers) {
            const entries = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(headers) ? Object.entries(headers) : [];
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
