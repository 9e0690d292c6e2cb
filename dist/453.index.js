export const id = 453;
export const ids = [
    453
];
export const modules = {
    5183: (function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function(mod) {
            if (mod && mod.__esModule) return mod;
            var result = {};
            if (null != mod) {
                for(var k in mod)if ("default" !== k && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
            }
            __setModuleDefault(result, mod);
            return result;
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.req = exports.json = exports.toBuffer = void 0;
        const http = __importStar(__webpack_require__(8611));
        const https = __importStar(__webpack_require__(5692));
        async function toBuffer(stream) {
            let length = 0;
            const chunks = [];
            for await (const chunk of stream){
                length += chunk.length;
                chunks.push(chunk);
            }
            return Buffer.concat(chunks, length);
        }
        exports.toBuffer = toBuffer;
        async function json(stream) {
            const buf = await toBuffer(stream);
            const str = buf.toString("utf8");
            try {
                return JSON.parse(str);
            } catch (_err) {
                const err = _err;
                err.message += ` (input: ${str})`;
                throw err;
            }
        }
        exports.json = json;
        function req(url, opts = {}) {
            const href = "string" == typeof url ? url : url.href;
            const req1 = (href.startsWith("https:") ? https : http).request(url, opts);
            const promise = new Promise((resolve, reject)=>{
                req1.once("response", resolve).once("error", reject).end();
            });
            req1.then = promise.then.bind(promise);
            return req1;
        }
        exports.req = req;
    }),
    8894: (function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function(mod) {
            if (mod && mod.__esModule) return mod;
            var result = {};
            if (null != mod) {
                for(var k in mod)if ("default" !== k && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
            }
            __setModuleDefault(result, mod);
            return result;
        };
        var __exportStar = this && this.__exportStar || function(m, exports) {
            for(var p in m)if ("default" !== p && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.Agent = void 0;
        const net = __importStar(__webpack_require__(9278));
        const http = __importStar(__webpack_require__(8611));
        const https_1 = __webpack_require__(5692);
        __exportStar(__webpack_require__(5183), exports);
        const INTERNAL = Symbol("AgentBaseInternalState");
        class Agent extends http.Agent {
            constructor(opts){
                super(opts);
                this[INTERNAL] = {};
            }
            isSecureEndpoint(options) {
                if (options) {
                    if ("boolean" == typeof options.secureEndpoint) return options.secureEndpoint;
                    if ("string" == typeof options.protocol) return "https:" === options.protocol;
                }
                const { stack } = new Error;
                if ("string" != typeof stack) return false;
                return stack.split("\n").some((l)=>-1 !== l.indexOf("(https.js:") || -1 !== l.indexOf("node:https:"));
            }
            incrementSockets(name) {
                if (1 / 0 === this.maxSockets && 1 / 0 === this.maxTotalSockets) return null;
                if (!this.sockets[name]) this.sockets[name] = [];
                const fakeSocket = new net.Socket({
                    writable: false
                });
                this.sockets[name].push(fakeSocket);
                this.totalSocketCount++;
                return fakeSocket;
            }
            decrementSockets(name, socket) {
                if (!this.sockets[name] || null === socket) return;
                const sockets = this.sockets[name];
                const index = sockets.indexOf(socket);
                if (-1 !== index) {
                    sockets.splice(index, 1);
                    this.totalSocketCount--;
                    if (0 === sockets.length) delete this.sockets[name];
                }
            }
            getName(options) {
                const secureEndpoint = this.isSecureEndpoint(options);
                if (secureEndpoint) return https_1.Agent.prototype.getName.call(this, options);
                return super.getName(options);
            }
            createSocket(req, options, cb) {
                const connectOpts = {
                    ...options,
                    secureEndpoint: this.isSecureEndpoint(options)
                };
                const name = this.getName(connectOpts);
                const fakeSocket = this.incrementSockets(name);
                Promise.resolve().then(()=>this.connect(req, connectOpts)).then((socket)=>{
                    this.decrementSockets(name, fakeSocket);
                    if (socket instanceof http.Agent) try {
                        return socket.addRequest(req, connectOpts);
                    } catch (err) {
                        return cb(err);
                    }
                    this[INTERNAL].currentSocket = socket;
                    super.createSocket(req, options, cb);
                }, (err)=>{
                    this.decrementSockets(name, fakeSocket);
                    cb(err);
                });
            }
            createConnection() {
                const socket = this[INTERNAL].currentSocket;
                this[INTERNAL].currentSocket = void 0;
                if (!socket) throw new Error("No socket was returned in the `connect()` function");
                return socket;
            }
            get defaultPort() {
                return this[INTERNAL].defaultPort ?? ("https:" === this.protocol ? 443 : 80);
            }
            set defaultPort(v) {
                if (this[INTERNAL]) this[INTERNAL].defaultPort = v;
            }
            get protocol() {
                return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
            }
            set protocol(v) {
                if (this[INTERNAL]) this[INTERNAL].protocol = v;
            }
        }
        exports.Agent = Agent;
    }),
    9732: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var Buffer1 = __webpack_require__(181).Buffer;
        var SlowBuffer = __webpack_require__(181).SlowBuffer;
        module.exports = bufferEq;
        function bufferEq(a, b) {
            if (!Buffer1.isBuffer(a) || !Buffer1.isBuffer(b)) return false;
            if (a.length !== b.length) return false;
            var c = 0;
            for(var i = 0; i < a.length; i++)c |= a[i] ^ b[i];
            return 0 === c;
        }
        bufferEq.install = function() {
            Buffer1.prototype.equal = SlowBuffer.prototype.equal = function equal(that) {
                return bufferEq(this, that);
            };
        };
        var origBufEqual = Buffer1.prototype.equal;
        var origSlowBufEqual = SlowBuffer.prototype.equal;
        bufferEq.restore = function() {
            Buffer1.prototype.equal = origBufEqual;
            SlowBuffer.prototype.equal = origSlowBufEqual;
        };
    }),
    6110: ((module, exports, __webpack_require__)=>{
        exports.formatArgs = formatArgs;
        exports.save = save;
        exports.load = load;
        exports.useColors = useColors;
        exports.storage = localstorage();
        exports.destroy = (()=>{
            let warned = false;
            return ()=>{
                if (!warned) {
                    warned = true;
                    console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
                }
            };
        })();
        exports.colors = [
            "#0000CC",
            "#0000FF",
            "#0033CC",
            "#0033FF",
            "#0066CC",
            "#0066FF",
            "#0099CC",
            "#0099FF",
            "#00CC00",
            "#00CC33",
            "#00CC66",
            "#00CC99",
            "#00CCCC",
            "#00CCFF",
            "#3300CC",
            "#3300FF",
            "#3333CC",
            "#3333FF",
            "#3366CC",
            "#3366FF",
            "#3399CC",
            "#3399FF",
            "#33CC00",
            "#33CC33",
            "#33CC66",
            "#33CC99",
            "#33CCCC",
            "#33CCFF",
            "#6600CC",
            "#6600FF",
            "#6633CC",
            "#6633FF",
            "#66CC00",
            "#66CC33",
            "#9900CC",
            "#9900FF",
            "#9933CC",
            "#9933FF",
            "#99CC00",
            "#99CC33",
            "#CC0000",
            "#CC0033",
            "#CC0066",
            "#CC0099",
            "#CC00CC",
            "#CC00FF",
            "#CC3300",
            "#CC3333",
            "#CC3366",
            "#CC3399",
            "#CC33CC",
            "#CC33FF",
            "#CC6600",
            "#CC6633",
            "#CC9900",
            "#CC9933",
            "#CCCC00",
            "#CCCC33",
            "#FF0000",
            "#FF0033",
            "#FF0066",
            "#FF0099",
            "#FF00CC",
            "#FF00FF",
            "#FF3300",
            "#FF3333",
            "#FF3366",
            "#FF3399",
            "#FF33CC",
            "#FF33FF",
            "#FF6600",
            "#FF6633",
            "#FF9900",
            "#FF9933",
            "#FFCC00",
            "#FFCC33"
        ];
        function useColors() {
            if ("u" > typeof window && window.process && ("renderer" === window.process.type || window.process.__nwjs)) return true;
            if ("u" > typeof navigator && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
            let m;
            return "u" > typeof document && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || "u" > typeof window && window.console && (window.console.firebug || window.console.exception && window.console.table) || "u" > typeof navigator && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || "u" > typeof navigator && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
        }
        function formatArgs(args) {
            args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
            if (!this.useColors) return;
            const c = "color: " + this.color;
            args.splice(1, 0, c, "color: inherit");
            let index = 0;
            let lastC = 0;
            args[0].replace(/%[a-zA-Z%]/g, (match)=>{
                if ("%%" === match) return;
                index++;
                if ("%c" === match) lastC = index;
            });
            args.splice(lastC, 0, c);
        }
        exports.log = console.debug || console.log || (()=>{});
        function save(namespaces) {
            try {
                if (namespaces) exports.storage.setItem("debug", namespaces);
                else exports.storage.removeItem("debug");
            } catch (error) {}
        }
        function load() {
            let r;
            try {
                r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
            } catch (error) {}
            if (!r && "u" > typeof process && "env" in process) r = process.env.DEBUG;
            return r;
        }
        function localstorage() {
            try {
                return localStorage;
            } catch (error) {}
        }
        module.exports = __webpack_require__(897)(exports);
        const { formatters } = module.exports;
        formatters.j = function(v) {
            try {
                return JSON.stringify(v);
            } catch (error) {
                return "[UnexpectedJSONParseError]: " + error.message;
            }
        };
    }),
    897: ((module, __unused_webpack_exports, __webpack_require__)=>{
        function setup(env) {
            createDebug.debug = createDebug;
            createDebug.default = createDebug;
            createDebug.coerce = coerce;
            createDebug.disable = disable;
            createDebug.enable = enable;
            createDebug.enabled = enabled;
            createDebug.humanize = __webpack_require__(744);
            createDebug.destroy = destroy;
            Object.keys(env).forEach((key)=>{
                createDebug[key] = env[key];
            });
            createDebug.names = [];
            createDebug.skips = [];
            createDebug.formatters = {};
            function selectColor(namespace) {
                let hash = 0;
                for(let i = 0; i < namespace.length; i++){
                    hash = (hash << 5) - hash + namespace.charCodeAt(i);
                    hash |= 0;
                }
                return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
            }
            createDebug.selectColor = selectColor;
            function createDebug(namespace) {
                let prevTime;
                let enableOverride = null;
                let namespacesCache;
                let enabledCache;
                function debug(...args) {
                    if (!debug.enabled) return;
                    const self = debug;
                    const curr = Number(new Date);
                    const ms = curr - (prevTime || curr);
                    self.diff = ms;
                    self.prev = prevTime;
                    self.curr = curr;
                    prevTime = curr;
                    args[0] = createDebug.coerce(args[0]);
                    if ("string" != typeof args[0]) args.unshift("%O");
                    let index = 0;
                    args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format)=>{
                        if ("%%" === match) return "%";
                        index++;
                        const formatter = createDebug.formatters[format];
                        if ("function" == typeof formatter) {
                            const val = args[index];
                            match = formatter.call(self, val);
                            args.splice(index, 1);
                            index--;
                        }
                        return match;
                    });
                    createDebug.formatArgs.call(self, args);
                    const logFn = self.log || createDebug.log;
                    logFn.apply(self, args);
                }
                debug.namespace = namespace;
                debug.useColors = createDebug.useColors();
                debug.color = createDebug.selectColor(namespace);
                debug.extend = extend;
                debug.destroy = createDebug.destroy;
                Object.defineProperty(debug, "enabled", {
                    enumerable: true,
                    configurable: false,
                    get: ()=>{
                        if (null !== enableOverride) return enableOverride;
                        if (namespacesCache !== createDebug.namespaces) {
                            namespacesCache = createDebug.namespaces;
                            enabledCache = createDebug.enabled(namespace);
                        }
                        return enabledCache;
                    },
                    set: (v)=>{
                        enableOverride = v;
                    }
                });
                if ("function" == typeof createDebug.init) createDebug.init(debug);
                return debug;
            }
            function extend(namespace, delimiter) {
                const newDebug = createDebug(this.namespace + (void 0 === delimiter ? ":" : delimiter) + namespace);
                newDebug.log = this.log;
                return newDebug;
            }
            function enable(namespaces) {
                createDebug.save(namespaces);
                createDebug.namespaces = namespaces;
                createDebug.names = [];
                createDebug.skips = [];
                const split = ("string" == typeof namespaces ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
                for (const ns of split)if ("-" === ns[0]) createDebug.skips.push(ns.slice(1));
                else createDebug.names.push(ns);
            }
            function matchesTemplate(search, template) {
                let searchIndex = 0;
                let templateIndex = 0;
                let starIndex = -1;
                let matchIndex = 0;
                while(searchIndex < search.length)if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || "*" === template[templateIndex])) if ("*" === template[templateIndex]) {
                    starIndex = templateIndex;
                    matchIndex = searchIndex;
                    templateIndex++;
                } else {
                    searchIndex++;
                    templateIndex++;
                }
                else {
                    if (-1 === starIndex) return false;
                    templateIndex = starIndex + 1;
                    matchIndex++;
                    searchIndex = matchIndex;
                }
                while(templateIndex < template.length && "*" === template[templateIndex])templateIndex++;
                return templateIndex === template.length;
            }
            function disable() {
                const namespaces = [
                    ...createDebug.names,
                    ...createDebug.skips.map((namespace)=>"-" + namespace)
                ].join(",");
                createDebug.enable("");
                return namespaces;
            }
            function enabled(name) {
                for (const skip of createDebug.skips)if (matchesTemplate(name, skip)) return false;
                for (const ns of createDebug.names)if (matchesTemplate(name, ns)) return true;
                return false;
            }
            function coerce(val) {
                if (val instanceof Error) return val.stack || val.message;
                return val;
            }
            function destroy() {
                console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
            }
            createDebug.enable(createDebug.load());
            return createDebug;
        }
        module.exports = setup;
    }),
    2830: ((module, __unused_webpack_exports, __webpack_require__)=>{
        if ("u" < typeof process || "renderer" === process.type || true === process.browser || process.__nwjs) module.exports = __webpack_require__(6110);
        else module.exports = __webpack_require__(5108);
    }),
    5108: ((module, exports, __webpack_require__)=>{
        const tty = __webpack_require__(2018);
        const util = __webpack_require__(9023);
        exports.init = init;
        exports.log = log;
        exports.formatArgs = formatArgs;
        exports.save = save;
        exports.load = load;
        exports.useColors = useColors;
        exports.destroy = util.deprecate(()=>{}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
        exports.colors = [
            6,
            2,
            3,
            4,
            5,
            1
        ];
        try {
            const supportsColor = __webpack_require__(1450);
            if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
                20,
                21,
                26,
                27,
                32,
                33,
                38,
                39,
                40,
                41,
                42,
                43,
                44,
                45,
                56,
                57,
                62,
                63,
                68,
                69,
                74,
                75,
                76,
                77,
                78,
                79,
                80,
                81,
                92,
                93,
                98,
                99,
                112,
                113,
                128,
                129,
                134,
                135,
                148,
                149,
                160,
                161,
                162,
                163,
                164,
                165,
                166,
                167,
                168,
                169,
                170,
                171,
                172,
                173,
                178,
                179,
                184,
                185,
                196,
                197,
                198,
                199,
                200,
                201,
                202,
                203,
                204,
                205,
                206,
                207,
                208,
                209,
                214,
                215,
                220,
                221
            ];
        } catch (error) {}
        exports.inspectOpts = Object.keys(process.env).filter((key)=>/^debug_/i.test(key)).reduce((obj, key)=>{
            const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k)=>k.toUpperCase());
            let val = process.env[key];
            val = /^(yes|on|true|enabled)$/i.test(val) ? true : /^(no|off|false|disabled)$/i.test(val) ? false : "null" === val ? null : Number(val);
            obj[prop] = val;
            return obj;
        }, {});
        function useColors() {
            return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
        }
        function formatArgs(args) {
            const { namespace: name, useColors } = this;
            if (useColors) {
                const c = this.color;
                const colorCode = "\x1b[3" + (c < 8 ? c : "8;5;" + c);
                const prefix = `  ${colorCode};1m${name} \x1b[0m`;
                args[0] = prefix + args[0].split("\n").join("\n" + prefix);
                args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1b[0m");
            } else args[0] = getDate() + name + " " + args[0];
        }
        function getDate() {
            if (exports.inspectOpts.hideDate) return "";
            return new Date().toISOString() + " ";
        }
        function log(...args) {
            return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
        }
        function save(namespaces) {
            if (namespaces) process.env.DEBUG = namespaces;
            else delete process.env.DEBUG;
        }
        function load() {
            return process.env.DEBUG;
        }
        function init(debug) {
            debug.inspectOpts = {};
            const keys = Object.keys(exports.inspectOpts);
            for(let i = 0; i < keys.length; i++)debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
        }
        module.exports = __webpack_require__(897)(exports);
        const { formatters } = module.exports;
        formatters.o = function(v) {
            this.inspectOpts.colors = this.useColors;
            return util.inspect(v, this.inspectOpts).split("\n").map((str)=>str.trim()).join(" ");
        };
        formatters.O = function(v) {
            this.inspectOpts.colors = this.useColors;
            return util.inspect(v, this.inspectOpts);
        };
    }),
    325: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var Buffer1 = __webpack_require__(3058).Buffer;
        var getParamBytesForAlg = __webpack_require__(5028);
        var MAX_OCTET = 128, CLASS_UNIVERSAL = 0, PRIMITIVE_BIT = 32, TAG_SEQ = 16, TAG_INT = 2, ENCODED_TAG_SEQ = TAG_SEQ | PRIMITIVE_BIT | CLASS_UNIVERSAL << 6, ENCODED_TAG_INT = TAG_INT | CLASS_UNIVERSAL << 6;
        function base64Url(base64) {
            return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
        }
        function signatureAsBuffer(signature) {
            if (Buffer1.isBuffer(signature)) return signature;
            else if ("string" == typeof signature) return Buffer1.from(signature, "base64");
            throw new TypeError("ECDSA signature must be a Base64 string or a Buffer");
        }
        function derToJose(signature, alg) {
            signature = signatureAsBuffer(signature);
            var paramBytes = getParamBytesForAlg(alg);
            var maxEncodedParamLength = paramBytes + 1;
            var inputLength = signature.length;
            var offset = 0;
            if (signature[offset++] !== ENCODED_TAG_SEQ) throw new Error('Could not find expected "seq"');
            var seqLength = signature[offset++];
            if (seqLength === (1 | MAX_OCTET)) seqLength = signature[offset++];
            if (inputLength - offset < seqLength) throw new Error('"seq" specified length of "' + seqLength + '", only "' + (inputLength - offset) + '" remaining');
            if (signature[offset++] !== ENCODED_TAG_INT) throw new Error('Could not find expected "int" for "r"');
            var rLength = signature[offset++];
            if (inputLength - offset - 2 < rLength) throw new Error('"r" specified length of "' + rLength + '", only "' + (inputLength - offset - 2) + '" available');
            if (maxEncodedParamLength < rLength) throw new Error('"r" specified length of "' + rLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
            var rOffset = offset;
            offset += rLength;
            if (signature[offset++] !== ENCODED_TAG_INT) throw new Error('Could not find expected "int" for "s"');
            var sLength = signature[offset++];
            if (inputLength - offset !== sLength) throw new Error('"s" specified length of "' + sLength + '", expected "' + (inputLength - offset) + '"');
            if (maxEncodedParamLength < sLength) throw new Error('"s" specified length of "' + sLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
            var sOffset = offset;
            offset += sLength;
            if (offset !== inputLength) throw new Error('Expected to consume entire buffer, but "' + (inputLength - offset) + '" bytes remain');
            var rPadding = paramBytes - rLength, sPadding = paramBytes - sLength;
            var dst = Buffer1.allocUnsafe(rPadding + rLength + sPadding + sLength);
            for(offset = 0; offset < rPadding; ++offset)dst[offset] = 0;
            signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength);
            offset = paramBytes;
            for(var o = offset; offset < o + sPadding; ++offset)dst[offset] = 0;
            signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength);
            dst = dst.toString("base64");
            dst = base64Url(dst);
            return dst;
        }
        function countPadding(buf, start, stop) {
            var padding = 0;
            while(start + padding < stop && 0 === buf[start + padding])++padding;
            var needsSign = buf[start + padding] >= MAX_OCTET;
            if (needsSign) --padding;
            return padding;
        }
        function joseToDer(signature, alg) {
            signature = signatureAsBuffer(signature);
            var paramBytes = getParamBytesForAlg(alg);
            var signatureBytes = signature.length;
            if (signatureBytes !== 2 * paramBytes) throw new TypeError('"' + alg + '" signatures must be "' + 2 * paramBytes + '" bytes, saw "' + signatureBytes + '"');
            var rPadding = countPadding(signature, 0, paramBytes);
            var sPadding = countPadding(signature, paramBytes, signature.length);
            var rLength = paramBytes - rPadding;
            var sLength = paramBytes - sPadding;
            var rsBytes = 2 + rLength + 1 + 1 + sLength;
            var shortLength = rsBytes < MAX_OCTET;
            var dst = Buffer1.allocUnsafe((shortLength ? 2 : 3) + rsBytes);
            var offset = 0;
            dst[offset++] = ENCODED_TAG_SEQ;
            if (shortLength) dst[offset++] = rsBytes;
            else {
                dst[offset++] = 1 | MAX_OCTET;
                dst[offset++] = 255 & rsBytes;
            }
            dst[offset++] = ENCODED_TAG_INT;
            dst[offset++] = rLength;
            if (rPadding < 0) {
                dst[offset++] = 0;
                offset += signature.copy(dst, offset, 0, paramBytes);
            } else offset += signature.copy(dst, offset, rPadding, paramBytes);
            dst[offset++] = ENCODED_TAG_INT;
            dst[offset++] = sLength;
            if (sPadding < 0) {
                dst[offset++] = 0;
                signature.copy(dst, offset, paramBytes);
            } else signature.copy(dst, offset, paramBytes + sPadding);
            return dst;
        }
        module.exports = {
            derToJose: derToJose,
            joseToDer: joseToDer
        };
    }),
    5028: ((module)=>{
        function getParamSize(keySize) {
            var result = (keySize / 8 | 0) + (keySize % 8 === 0 ? 0 : 1);
            return result;
        }
        var paramBytesForAlg = {
            ES256: getParamSize(256),
            ES384: getParamSize(384),
            ES512: getParamSize(521)
        };
        function getParamBytesForAlg(alg) {
            var paramBytes = paramBytesForAlg[alg];
            if (paramBytes) return paramBytes;
            throw new Error('Unknown algorithm "' + alg + '"');
        }
        module.exports = getParamBytesForAlg;
    }),
    3813: ((module)=>{
        module.exports = (flag, argv = process.argv)=>{
            const prefix = flag.startsWith("-") ? "" : 1 === flag.length ? "-" : "--";
            const position = argv.indexOf(prefix + flag);
            const terminatorPosition = argv.indexOf("--");
            return -1 !== position && (-1 === terminatorPosition || position < terminatorPosition);
        };
    }),
    1970: (function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function(mod) {
            if (mod && mod.__esModule) return mod;
            var result = {};
            if (null != mod) {
                for(var k in mod)if ("default" !== k && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
            }
            __setModuleDefault(result, mod);
            return result;
        };
        var __importDefault = this && this.__importDefault || function(mod) {
            return mod && mod.__esModule ? mod : {
                default: mod
            };
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.HttpProxyAgent = void 0;
        const net = __importStar(__webpack_require__(9278));
        const tls = __importStar(__webpack_require__(4756));
        const debug_1 = __importDefault(__webpack_require__(2830));
        const events_1 = __webpack_require__(4434);
        const agent_base_1 = __webpack_require__(8894);
        const url_1 = __webpack_require__(7016);
        const debug = (0, debug_1.default)("http-proxy-agent");
        class HttpProxyAgent extends agent_base_1.Agent {
            constructor(proxy, opts){
                super(opts);
                this.proxy = "string" == typeof proxy ? new url_1.URL(proxy) : proxy;
                this.proxyHeaders = opts?.headers ?? {};
                debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
                const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
                const port = this.proxy.port ? parseInt(this.proxy.port, 10) : "https:" === this.proxy.protocol ? 443 : 80;
                this.connectOpts = {
                    ...opts ? omit(opts, "headers") : null,
                    host,
                    port
                };
            }
            addRequest(req, opts) {
                req._header = null;
                this.setRequestProps(req, opts);
                super.addRequest(req, opts);
            }
            setRequestProps(req, opts) {
                const { proxy } = this;
                const protocol = opts.secureEndpoint ? "https:" : "http:";
                const hostname = req.getHeader("host") || "localhost";
                const base = `${protocol}//${hostname}`;
                const url = new url_1.URL(req.path, base);
                if (80 !== opts.port) url.port = String(opts.port);
                req.path = String(url);
                const headers = "function" == typeof this.proxyHeaders ? this.proxyHeaders() : {
                    ...this.proxyHeaders
                };
                if (proxy.username || proxy.password) {
                    const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
                    headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
                }
                if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
                for (const name of Object.keys(headers)){
                    const value = headers[name];
                    if (value) req.setHeader(name, value);
                }
            }
            async connect(req, opts) {
                req._header = null;
                if (!req.path.includes("://")) this.setRequestProps(req, opts);
                let first;
                let endOfHeaders;
                debug("Regenerating stored HTTP header string for request");
                req._implicitHeader();
                if (req.outputData && req.outputData.length > 0) {
                    debug("Patching connection write() output buffer with updated header");
                    first = req.outputData[0].data;
                    endOfHeaders = first.indexOf("\r\n\r\n") + 4;
                    req.outputData[0].data = req._header + first.substring(endOfHeaders);
                    debug("Output buffer: %o", req.outputData[0].data);
                }
                let socket;
                if ("https:" === this.proxy.protocol) {
                    debug("Creating `tls.Socket`: %o", this.connectOpts);
                    socket = tls.connect(this.connectOpts);
                } else {
                    debug("Creating `net.Socket`: %o", this.connectOpts);
                    socket = net.connect(this.connectOpts);
                }
                await (0, events_1.once)(socket, "connect");
                return socket;
            }
        }
        HttpProxyAgent.protocols = [
            "http",
            "https"
        ];
        exports.HttpProxyAgent = HttpProxyAgent;
        function omit(obj, ...keys) {
            const ret = {};
            let key;
            for(key in obj)if (!keys.includes(key)) ret[key] = obj[key];
            return ret;
        }
    }),
    3669: (function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function(mod) {
            if (mod && mod.__esModule) return mod;
            var result = {};
            if (null != mod) {
                for(var k in mod)if ("default" !== k && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
            }
            __setModuleDefault(result, mod);
            return result;
        };
        var __importDefault = this && this.__importDefault || function(mod) {
            return mod && mod.__esModule ? mod : {
                default: mod
            };
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.HttpsProxyAgent = void 0;
        const net = __importStar(__webpack_require__(9278));
        const tls = __importStar(__webpack_require__(4756));
        const assert_1 = __importDefault(__webpack_require__(2613));
        const debug_1 = __importDefault(__webpack_require__(2830));
        const agent_base_1 = __webpack_require__(8894);
        const url_1 = __webpack_require__(7016);
        const parse_proxy_response_1 = __webpack_require__(7943);
        const debug = (0, debug_1.default)("https-proxy-agent");
        const setServernameFromNonIpHost = (options)=>{
            if (void 0 === options.servername && options.host && !net.isIP(options.host)) return {
                ...options,
                servername: options.host
            };
            return options;
        };
        class HttpsProxyAgent extends agent_base_1.Agent {
            constructor(proxy, opts){
                super(opts);
                this.options = {
                    path: void 0
                };
                this.proxy = "string" == typeof proxy ? new url_1.URL(proxy) : proxy;
                this.proxyHeaders = opts?.headers ?? {};
                debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
                const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
                const port = this.proxy.port ? parseInt(this.proxy.port, 10) : "https:" === this.proxy.protocol ? 443 : 80;
                this.connectOpts = {
                    ALPNProtocols: [
                        "http/1.1"
                    ],
                    ...opts ? omit(opts, "headers") : null,
                    host,
                    port
                };
            }
            async connect(req, opts) {
                const { proxy } = this;
                if (!opts.host) throw new TypeError('No "host" provided');
                let socket;
                if ("https:" === proxy.protocol) {
                    debug("Creating `tls.Socket`: %o", this.connectOpts);
                    socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
                } else {
                    debug("Creating `net.Socket`: %o", this.connectOpts);
                    socket = net.connect(this.connectOpts);
                }
                const headers = "function" == typeof this.proxyHeaders ? this.proxyHeaders() : {
                    ...this.proxyHeaders
                };
                const host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
                let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
                if (proxy.username || proxy.password) {
                    const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
                    headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
                }
                headers.Host = `${host}:${opts.port}`;
                if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
                for (const name of Object.keys(headers))payload += `${name}: ${headers[name]}\r\n`;
                const proxyResponsePromise = (0, parse_proxy_response_1.parseProxyResponse)(socket);
                socket.write(`${payload}\r\n`);
                const { connect, buffered } = await proxyResponsePromise;
                req.emit("proxyConnect", connect);
                this.emit("proxyConnect", connect, req);
                if (200 === connect.statusCode) {
                    req.once("socket", resume);
                    if (opts.secureEndpoint) {
                        debug("Upgrading socket connection to TLS");
                        return tls.connect({
                            ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
                            socket
                        });
                    }
                    return socket;
                }
                socket.destroy();
                const fakeSocket = new net.Socket({
                    writable: false
                });
                fakeSocket.readable = true;
                req.once("socket", (s)=>{
                    debug("Replaying proxy buffer for failed request");
                    (0, assert_1.default)(s.listenerCount("data") > 0);
                    s.push(buffered);
                    s.push(null);
                });
                return fakeSocket;
            }
        }
        HttpsProxyAgent.protocols = [
            "http",
            "https"
        ];
        exports.HttpsProxyAgent = HttpsProxyAgent;
        function resume(socket) {
            socket.resume();
        }
        function omit(obj, ...keys) {
            const ret = {};
            let key;
            for(key in obj)if (!keys.includes(key)) ret[key] = obj[key];
            return ret;
        }
    }),
    7943: (function(__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = this && this.__importDefault || function(mod) {
            return mod && mod.__esModule ? mod : {
                default: mod
            };
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.parseProxyResponse = void 0;
        const debug_1 = __importDefault(__webpack_require__(2830));
        const debug = (0, debug_1.default)("https-proxy-agent:parse-proxy-response");
        function parseProxyResponse(socket) {
            return new Promise((resolve, reject)=>{
                let buffersLength = 0;
                const buffers = [];
                function read() {
                    const b = socket.read();
                    if (b) ondata(b);
                    else socket.once("readable", read);
                }
                function cleanup() {
                    socket.removeListener("end", onend);
                    socket.removeListener("error", onerror);
                    socket.removeListener("readable", read);
                }
                function onend() {
                    cleanup();
                    debug("onend");
                    reject(new Error("Proxy connection ended before receiving CONNECT response"));
                }
                function onerror(err) {
                    cleanup();
                    debug("onerror %o", err);
                    reject(err);
                }
                function ondata(b) {
                    buffers.push(b);
                    buffersLength += b.length;
                    const buffered = Buffer.concat(buffers, buffersLength);
                    const endOfHeaders = buffered.indexOf("\r\n\r\n");
                    if (-1 === endOfHeaders) {
                        debug("have not received end of HTTP headers yet...");
                        read();
                        return;
                    }
                    const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
                    const firstLine = headerParts.shift();
                    if (!firstLine) {
                        socket.destroy();
                        return reject(new Error("No header received from proxy CONNECT response"));
                    }
                    const firstLineParts = firstLine.split(" ");
                    const statusCode = +firstLineParts[1];
                    const statusText = firstLineParts.slice(2).join(" ");
                    const headers = {};
                    for (const header of headerParts){
                        if (!header) continue;
                        const firstColon = header.indexOf(":");
                        if (-1 === firstColon) {
                            socket.destroy();
                            return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
                        }
                        const key = header.slice(0, firstColon).toLowerCase();
                        const value = header.slice(firstColon + 1).trimStart();
                        const current = headers[key];
                        if ("string" == typeof current) headers[key] = [
                            current,
                            value
                        ];
                        else if (Array.isArray(current)) current.push(value);
                        else headers[key] = value;
                    }
                    debug("got proxy server response: %o %o", firstLine, headers);
                    cleanup();
                    resolve({
                        connect: {
                            statusCode,
                            statusText,
                            headers
                        },
                        buffered
                    });
                }
                socket.on("error", onerror);
                socket.on("end", onend);
                read();
            });
        }
        exports.parseProxyResponse = parseProxyResponse;
    }),
    2047: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var jws = __webpack_require__(3324);
        module.exports = function(jwt, options) {
            options = options || {};
            var decoded = jws.decode(jwt, options);
            if (!decoded) return null;
            var payload = decoded.payload;
            if ("string" == typeof payload) try {
                var obj = JSON.parse(payload);
                if (null !== obj && "object" == typeof obj) payload = obj;
            } catch (e) {}
            if (true === options.complete) return {
                header: decoded.header,
                payload: payload,
                signature: decoded.signature
            };
            return payload;
        };
    }),
    9653: ((module, __unused_webpack_exports, __webpack_require__)=>{
        module.exports = {
            decode: __webpack_require__(2047),
            verify: __webpack_require__(772),
            sign: __webpack_require__(4912),
            JsonWebTokenError: __webpack_require__(6248),
            NotBeforeError: __webpack_require__(1269),
            TokenExpiredError: __webpack_require__(1241)
        };
    }),
    6248: ((module)=>{
        var JsonWebTokenError = function(message, error) {
            Error.call(this, message);
            if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
            this.name = "JsonWebTokenError";
            this.message = message;
            if (error) this.inner = error;
        };
        JsonWebTokenError.prototype = Object.create(Error.prototype);
        JsonWebTokenError.prototype.constructor = JsonWebTokenError;
        module.exports = JsonWebTokenError;
    }),
    1269: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var JsonWebTokenError = __webpack_require__(6248);
        var NotBeforeError = function(message, date) {
            JsonWebTokenError.call(this, message);
            this.name = "NotBeforeError";
            this.date = date;
        };
        NotBeforeError.prototype = Object.create(JsonWebTokenError.prototype);
        NotBeforeError.prototype.constructor = NotBeforeError;
        module.exports = NotBeforeError;
    }),
    1241: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var JsonWebTokenError = __webpack_require__(6248);
        var TokenExpiredError = function(message, expiredAt) {
            JsonWebTokenError.call(this, message);
            this.name = "TokenExpiredError";
            this.expiredAt = expiredAt;
        };
        TokenExpiredError.prototype = Object.create(JsonWebTokenError.prototype);
        TokenExpiredError.prototype.constructor = TokenExpiredError;
        module.exports = TokenExpiredError;
    }),
    1136: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const semver = __webpack_require__(9749);
        module.exports = semver.satisfies(process.version, ">=15.7.0");
    }),
    3948: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var semver = __webpack_require__(9749);
        module.exports = semver.satisfies(process.version, "^6.12.0 || >=8.0.0");
    }),
    5318: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const semver = __webpack_require__(9749);
        module.exports = semver.satisfies(process.version, ">=16.9.0");
    }),
    6688: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var ms = __webpack_require__(744);
        module.exports = function(time, iat) {
            var timestamp = iat || Math.floor(Date.now() / 1e3);
            if ("string" == typeof time) {
                var milliseconds = ms(time);
                if (void 0 === milliseconds) return;
                return Math.floor(timestamp + milliseconds / 1e3);
            } else if ("number" == typeof time) return timestamp + time;
            else return;
        };
    }),
    1006: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const ASYMMETRIC_KEY_DETAILS_SUPPORTED = __webpack_require__(1136);
        const RSA_PSS_KEY_DETAILS_SUPPORTED = __webpack_require__(5318);
        const allowedAlgorithmsForKeys = {
            ec: [
                "ES256",
                "ES384",
                "ES512"
            ],
            rsa: [
                "RS256",
                "PS256",
                "RS384",
                "PS384",
                "RS512",
                "PS512"
            ],
            "rsa-pss": [
                "PS256",
                "PS384",
                "PS512"
            ]
        };
        const allowedCurves = {
            ES256: "prime256v1",
            ES384: "secp384r1",
            ES512: "secp521r1"
        };
        module.exports = function(algorithm, key) {
            if (!algorithm || !key) return;
            const keyType = key.asymmetricKeyType;
            if (!keyType) return;
            const allowedAlgorithms = allowedAlgorithmsForKeys[keyType];
            if (!allowedAlgorithms) throw new Error(`Unknown key type "${keyType}".`);
            if (!allowedAlgorithms.includes(algorithm)) throw new Error(`"alg" parameter for "${keyType}" key type must be one of: ${allowedAlgorithms.join(", ")}.`);
            if (ASYMMETRIC_KEY_DETAILS_SUPPORTED) switch(keyType){
                case "ec":
                    const keyCurve = key.asymmetricKeyDetails.namedCurve;
                    const allowedCurve = allowedCurves[algorithm];
                    if (keyCurve !== allowedCurve) throw new Error(`"alg" parameter "${algorithm}" requires curve "${allowedCurve}".`);
                    break;
                case "rsa-pss":
                    if (RSA_PSS_KEY_DETAILS_SUPPORTED) {
                        const length = parseInt(algorithm.slice(-3), 10);
                        const { hashAlgorithm, mgf1HashAlgorithm, saltLength } = key.asymmetricKeyDetails;
                        if (hashAlgorithm !== `sha${length}` || mgf1HashAlgorithm !== hashAlgorithm) throw new Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${algorithm}.`);
                        if (void 0 !== saltLength && saltLength > length >> 3) throw new Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${algorithm}.`);
                    }
                    break;
            }
        };
    }),
    8448: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const ANY = Symbol("SemVer ANY");
        class Comparator {
            static get ANY() {
                return ANY;
            }
            constructor(comp, options){
                options = parseOptions(options);
                if (comp instanceof Comparator) if (comp.loose === !!options.loose) return comp;
                else comp = comp.value;
                comp = comp.trim().split(/\s+/).join(" ");
                debug("comparator", comp, options);
                this.options = options;
                this.loose = !!options.loose;
                this.parse(comp);
                if (this.semver === ANY) this.value = "";
                else this.value = this.operator + this.semver.version;
                debug("comp", this);
            }
            parse(comp) {
                const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
                const m = comp.match(r);
                if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
                this.operator = void 0 !== m[1] ? m[1] : "";
                if ("=" === this.operator) this.operator = "";
                if (m[2]) this.semver = new SemVer(m[2], this.options.loose);
                else this.semver = ANY;
            }
            toString() {
                return this.value;
            }
            test(version) {
                debug("Comparator.test", version, this.options.loose);
                if (this.semver === ANY || version === ANY) return true;
                if ("string" == typeof version) try {
                    version = new SemVer(version, this.options);
                } catch (er) {
                    return false;
                }
                return cmp(version, this.operator, this.semver, this.options);
            }
            intersects(comp, options) {
                if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
                if ("" === this.operator) {
                    if ("" === this.value) return true;
                    return new Range(comp.value, options).test(this.value);
                } else if ("" === comp.operator) {
                    if ("" === comp.value) return true;
                    return new Range(this.value, options).test(comp.semver);
                }
                options = parseOptions(options);
                if (options.includePrerelease && ("<0.0.0-0" === this.value || "<0.0.0-0" === comp.value)) return false;
                if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
                if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
                if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
                if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
                if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
                if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
                return false;
            }
        }
        module.exports = Comparator;
        const parseOptions = __webpack_require__(6555);
        const { safeRe: re, t } = __webpack_require__(5862);
        const cmp = __webpack_require__(4255);
        const debug = __webpack_require__(7384);
        const SemVer = __webpack_require__(5412);
        const Range = __webpack_require__(4967);
    }),
    4967: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SPACE_CHARACTERS = /\s+/g;
        class Range {
            constructor(range, options){
                options = parseOptions(options);
                if (range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
                else return new Range(range.raw, options);
                if (range instanceof Comparator) {
                    this.raw = range.value;
                    this.set = [
                        [
                            range
                        ]
                    ];
                    this.formatted = void 0;
                    return this;
                }
                this.options = options;
                this.loose = !!options.loose;
                this.includePrerelease = !!options.includePrerelease;
                this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
                this.set = this.raw.split("||").map((r)=>this.parseRange(r.trim())).filter((c)=>c.length);
                if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
                if (this.set.length > 1) {
                    const first = this.set[0];
                    this.set = this.set.filter((c)=>!isNullSet(c[0]));
                    if (0 === this.set.length) this.set = [
                        first
                    ];
                    else if (this.set.length > 1) {
                        for (const c of this.set)if (1 === c.length && isAny(c[0])) {
                            this.set = [
                                c
                            ];
                            break;
                        }
                    }
                }
                this.formatted = void 0;
            }
            get range() {
                if (void 0 === this.formatted) {
                    this.formatted = "";
                    for(let i = 0; i < this.set.length; i++){
                        if (i > 0) this.formatted += "||";
                        const comps = this.set[i];
                        for(let k = 0; k < comps.length; k++){
                            if (k > 0) this.formatted += " ";
                            this.formatted += comps[k].toString().trim();
                        }
                    }
                }
                return this.formatted;
            }
            format() {
                return this.range;
            }
            toString() {
                return this.range;
            }
            parseRange(range) {
                range = range.replace(BUILDSTRIPRE, "");
                const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
                const memoKey = memoOpts + ":" + range;
                const cached = cache.get(memoKey);
                if (cached) return cached;
                const loose = this.options.loose;
                const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
                range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
                debug("hyphen replace", range);
                range = trimComparatorWhitespace(range);
                debug("comparator trim", range);
                range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
                debug("tilde trim", range);
                range = range.replace(re[t.CARETTRIM], caretTrimReplace);
                debug("caret trim", range);
                let rangeList = range.split(" ").map((comp)=>parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp)=>replaceGTE0(comp, this.options));
                if (loose) rangeList = rangeList.filter((comp)=>{
                    debug("loose invalid filter", comp, this.options);
                    return !!comp.match(re[t.COMPARATORLOOSE]);
                });
                debug("range list", rangeList);
                const rangeMap = new Map;
                const comparators = rangeList.map((comp)=>new Comparator(comp, this.options));
                for (const comp of comparators){
                    if (isNullSet(comp)) return [
                        comp
                    ];
                    rangeMap.set(comp.value, comp);
                }
                if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
                const result = [
                    ...rangeMap.values()
                ];
                cache.set(memoKey, result);
                return result;
            }
            intersects(range, options) {
                if (!(range instanceof Range)) throw new TypeError("a Range is required");
                return this.set.some((thisComparators)=>isSatisfiable(thisComparators, options) && range.set.some((rangeComparators)=>isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator)=>rangeComparators.every((rangeComparator)=>thisComparator.intersects(rangeComparator, options)))));
            }
            test(version) {
                if (!version) return false;
                if ("string" == typeof version) try {
                    version = new SemVer(version, this.options);
                } catch (er) {
                    return false;
                }
                for(let i = 0; i < this.set.length; i++)if (testSet(this.set[i], version, this.options)) return true;
                return false;
            }
        }
        module.exports = Range;
        const LRU = __webpack_require__(1290);
        const cache = new LRU;
        const parseOptions = __webpack_require__(6555);
        const Comparator = __webpack_require__(8448);
        const debug = __webpack_require__(7384);
        const SemVer = __webpack_require__(5412);
        const trimComparatorWhitespace = __webpack_require__(9572);
        const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(5862);
        const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(5994);
        const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
        const isNullSet = (c)=>"<0.0.0-0" === c.value;
        const isAny = (c)=>"" === c.value;
        const isSatisfiable = (comparators, options)=>{
            let result = true;
            const remainingComparators = comparators.slice();
            let testComparator = remainingComparators.pop();
            while(result && remainingComparators.length){
                result = remainingComparators.every((otherComparator)=>testComparator.intersects(otherComparator, options));
                testComparator = remainingComparators.pop();
            }
            return result;
        };
        const parseComparator = (comp, options)=>{
            comp = comp.replace(re[t.BUILD], "");
            debug("comp", comp, options);
            comp = replaceCarets(comp, options);
            debug("caret", comp);
            comp = replaceTildes(comp, options);
            debug("tildes", comp);
            comp = replaceXRanges(comp, options);
            debug("xrange", comp);
            comp = replaceStars(comp, options);
            debug("stars", comp);
            return comp;
        };
        const isX = (id)=>!id || "x" === id.toLowerCase() || "*" === id;
        const invalidXRangeOrder = (M, m, p)=>isX(M) && !isX(m) || isX(m) && p && !isX(p);
        const replaceTildes = (comp, options)=>comp.trim().split(/\s+/).map((c)=>replaceTilde(c, options)).join(" ");
        const replaceTilde = (comp, options)=>{
            const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
            const z = options.includePrerelease ? "-0" : "";
            return comp.replace(r, (_, M, m, p, pr)=>{
                debug("tilde", comp, _, M, m, p, pr);
                let ret;
                if (isX(M)) ret = "";
                else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
                else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
                else if (pr) {
                    debug("replaceTilde pr", pr);
                    ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
                } else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
                debug("tilde return", ret);
                return ret;
            });
        };
        const replaceCarets = (comp, options)=>comp.trim().split(/\s+/).map((c)=>replaceCaret(c, options)).join(" ");
        const replaceCaret = (comp, options)=>{
            debug("caret", comp, options);
            const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
            const z = options.includePrerelease ? "-0" : "";
            return comp.replace(r, (_, M, m, p, pr)=>{
                debug("caret", comp, _, M, m, p, pr);
                let ret;
                if (isX(M)) ret = "";
                else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
                else if (isX(p)) ret = "0" === M ? `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
                else if (pr) {
                    debug("replaceCaret pr", pr);
                    ret = "0" === M ? "0" === m ? `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
                } else {
                    debug("no pr");
                    ret = "0" === M ? "0" === m ? `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
                }
                debug("caret return", ret);
                return ret;
            });
        };
        const replaceXRanges = (comp, options)=>{
            debug("replaceXRanges", comp, options);
            return comp.split(/\s+/).map((c)=>replaceXRange(c, options)).join(" ");
        };
        const replaceXRange = (comp, options)=>{
            comp = comp.trim();
            const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
            return comp.replace(r, (ret, gtlt, M, m, p, pr)=>{
                debug("xRange", comp, ret, gtlt, M, m, p, pr);
                if (invalidXRangeOrder(M, m, p)) return comp;
                const xM = isX(M);
                const xm = xM || isX(m);
                const xp = xm || isX(p);
                const anyX = xp;
                if ("=" === gtlt && anyX) gtlt = "";
                pr = options.includePrerelease ? "-0" : "";
                if (xM) ret = ">" === gtlt || "<" === gtlt ? "<0.0.0-0" : "*";
                else if (gtlt && anyX) {
                    if (xm) m = 0;
                    p = 0;
                    if (">" === gtlt) {
                        gtlt = ">=";
                        if (xm) {
                            M = +M + 1;
                            m = 0;
                            p = 0;
                        } else {
                            m = +m + 1;
                            p = 0;
                        }
                    } else if ("<=" === gtlt) {
                        gtlt = "<";
                        if (xm) M = +M + 1;
                        else m = +m + 1;
                    }
                    if ("<" === gtlt) pr = "-0";
                    ret = `${gtlt + M}.${m}.${p}${pr}`;
                } else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
                else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
                debug("xRange return", ret);
                return ret;
            });
        };
        const replaceStars = (comp, options)=>{
            debug("replaceStars", comp, options);
            return comp.trim().replace(re[t.STAR], "");
        };
        const replaceGTE0 = (comp, options)=>{
            debug("replaceGTE0", comp, options);
            return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
        };
        const hyphenReplace = (incPr)=>($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr)=>{
                from = isX(fM) ? "" : isX(fm) ? `>=${fM}.0.0${incPr ? "-0" : ""}` : isX(fp) ? `>=${fM}.${fm}.0${incPr ? "-0" : ""}` : fpr ? `>=${from}` : `>=${from}${incPr ? "-0" : ""}`;
                to = isX(tM) ? "" : isX(tm) ? `<${+tM + 1}.0.0-0` : isX(tp) ? `<${tM}.${+tm + 1}.0-0` : tpr ? `<=${tM}.${tm}.${tp}-${tpr}` : incPr ? `<${tM}.${tm}.${+tp + 1}-0` : `<=${to}`;
                return `${from} ${to}`.trim();
            };
        const testSet = (set, version, options)=>{
            for(let i = 0; i < set.length; i++)if (!set[i].test(version)) return false;
            if (version.prerelease.length && !options.includePrerelease) {
                for(let i = 0; i < set.length; i++){
                    debug(set[i].semver);
                    if (set[i].semver !== Comparator.ANY) {
                        if (set[i].semver.prerelease.length > 0) {
                            const allowed = set[i].semver;
                            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
                        }
                    }
                }
                return false;
            }
            return true;
        };
    }),
    5412: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const debug = __webpack_require__(7384);
        const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(5994);
        const { safeRe: re, t } = __webpack_require__(5862);
        const parseOptions = __webpack_require__(6555);
        const { compareIdentifiers } = __webpack_require__(3523);
        const isPrereleaseIdentifier = (prerelease, identifier)=>{
            const identifiers = identifier.split(".");
            if (identifiers.length > prerelease.length) return false;
            for(let i = 0; i < identifiers.length; i++)if (0 !== compareIdentifiers(prerelease[i], identifiers[i])) return false;
            return true;
        };
        class SemVer {
            constructor(version, options){
                options = parseOptions(options);
                if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
                else version = version.version;
                else if ("string" != typeof version) throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
                if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
                debug("SemVer", version, options);
                this.options = options;
                this.loose = !!options.loose;
                this.includePrerelease = !!options.includePrerelease;
                const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
                if (!m) throw new TypeError(`Invalid Version: ${version}`);
                this.raw = version;
                this.major = +m[1];
                this.minor = +m[2];
                this.patch = +m[3];
                if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
                if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
                if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
                if (m[4]) this.prerelease = m[4].split(".").map((id)=>{
                    if (/^[0-9]+$/.test(id)) {
                        const num = +id;
                        if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
                    }
                    return id;
                });
                else this.prerelease = [];
                this.build = m[5] ? m[5].split(".") : [];
                this.format();
            }
            format() {
                this.version = `${this.major}.${this.minor}.${this.patch}`;
                if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
                return this.version;
            }
            toString() {
                return this.version;
            }
            compare(other) {
                debug("SemVer.compare", this.version, this.options, other);
                if (!(other instanceof SemVer)) {
                    if ("string" == typeof other && other === this.version) return 0;
                    other = new SemVer(other, this.options);
                }
                if (other.version === this.version) return 0;
                return this.compareMain(other) || this.comparePre(other);
            }
            compareMain(other) {
                if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
                if (this.major < other.major) return -1;
                if (this.major > other.major) return 1;
                if (this.minor < other.minor) return -1;
                if (this.minor > other.minor) return 1;
                if (this.patch < other.patch) return -1;
                if (this.patch > other.patch) return 1;
                return 0;
            }
            comparePre(other) {
                if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
                if (this.prerelease.length && !other.prerelease.length) return -1;
                else if (!this.prerelease.length && other.prerelease.length) return 1;
                else if (!this.prerelease.length && !other.prerelease.length) return 0;
                let i = 0;
                do {
                    const a = this.prerelease[i];
                    const b = other.prerelease[i];
                    debug("prerelease compare", i, a, b);
                    if (void 0 === a && void 0 === b) return 0;
                    else if (void 0 === b) return 1;
                    else if (void 0 === a) return -1;
                    else if (a === b) continue;
                    else return compareIdentifiers(a, b);
                }while (++i)
            }
            compareBuild(other) {
                if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
                let i = 0;
                do {
                    const a = this.build[i];
                    const b = other.build[i];
                    debug("build compare", i, a, b);
                    if (void 0 === a && void 0 === b) return 0;
                    else if (void 0 === b) return 1;
                    else if (void 0 === a) return -1;
                    else if (a === b) continue;
                    else return compareIdentifiers(a, b);
                }while (++i)
            }
            inc(release, identifier, identifierBase) {
                if (release.startsWith("pre")) {
                    if (!identifier && false === identifierBase) throw new Error("invalid increment argument: identifier is empty");
                    if (identifier) {
                        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
                        if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
                    }
                }
                switch(release){
                    case "premajor":
                        this.prerelease.length = 0;
                        this.patch = 0;
                        this.minor = 0;
                        this.major++;
                        this.inc("pre", identifier, identifierBase);
                        break;
                    case "preminor":
                        this.prerelease.length = 0;
                        this.patch = 0;
                        this.minor++;
                        this.inc("pre", identifier, identifierBase);
                        break;
                    case "prepatch":
                        this.prerelease.length = 0;
                        this.inc("patch", identifier, identifierBase);
                        this.inc("pre", identifier, identifierBase);
                        break;
                    case "prerelease":
                        if (0 === this.prerelease.length) this.inc("patch", identifier, identifierBase);
                        this.inc("pre", identifier, identifierBase);
                        break;
                    case "release":
                        if (0 === this.prerelease.length) throw new Error(`version ${this.raw} is not a prerelease`);
                        this.prerelease.length = 0;
                        break;
                    case "major":
                        if (0 !== this.minor || 0 !== this.patch || 0 === this.prerelease.length) this.major++;
                        this.minor = 0;
                        this.patch = 0;
                        this.prerelease = [];
                        break;
                    case "minor":
                        if (0 !== this.patch || 0 === this.prerelease.length) this.minor++;
                        this.patch = 0;
                        this.prerelease = [];
                        break;
                    case "patch":
                        if (0 === this.prerelease.length) this.patch++;
                        this.prerelease = [];
                        break;
                    case "pre":
                        {
                            const base = Number(identifierBase) ? 1 : 0;
                            if (0 === this.prerelease.length) this.prerelease = [
                                base
                            ];
                            else {
                                let i = this.prerelease.length;
                                while(--i >= 0)if ("number" == typeof this.prerelease[i]) {
                                    this.prerelease[i]++;
                                    i = -2;
                                }
                                if (-1 === i) {
                                    if (identifier === this.prerelease.join(".") && false === identifierBase) throw new Error("invalid increment argument: identifier already exists");
                                    this.prerelease.push(base);
                                }
                            }
                            if (identifier) {
                                let prerelease = [
                                    identifier,
                                    base
                                ];
                                if (false === identifierBase) prerelease = [
                                    identifier
                                ];
                                if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                                    const prereleaseBase = this.prerelease[identifier.split(".").length];
                                    if (isNaN(prereleaseBase)) this.prerelease = prerelease;
                                } else this.prerelease = prerelease;
                            }
                            break;
                        }
                    default:
                        throw new Error(`invalid increment argument: ${release}`);
                }
                this.raw = this.format();
                if (this.build.length) this.raw += `+${this.build.join(".")}`;
                return this;
            }
        }
        module.exports = SemVer;
    }),
    3830: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(4547);
        const clean = (version, options)=>{
            const s = parse(version.trim().replace(/^[=v]+/, ""), options);
            return s ? s.version : null;
        };
        module.exports = clean;
    }),
    4255: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const eq = __webpack_require__(6081);
        const neq = __webpack_require__(4527);
        const gt = __webpack_require__(8460);
        const gte = __webpack_require__(3577);
        const lt = __webpack_require__(8467);
        const lte = __webpack_require__(640);
        const cmp = (a, op, b, loose)=>{
            switch(op){
                case "===":
                    if ("object" == typeof a) a = a.version;
                    if ("object" == typeof b) b = b.version;
                    return a === b;
                case "!==":
                    if ("object" == typeof a) a = a.version;
                    if ("object" == typeof b) b = b.version;
                    return a !== b;
                case "":
                case "=":
                case "==":
                    return eq(a, b, loose);
                case "!=":
                    return neq(a, b, loose);
                case ">":
                    return gt(a, b, loose);
                case ">=":
                    return gte(a, b, loose);
                case "<":
                    return lt(a, b, loose);
                case "<=":
                    return lte(a, b, loose);
                default:
                    throw new TypeError(`Invalid operator: ${op}`);
            }
        };
        module.exports = cmp;
    }),
    746: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const parse = __webpack_require__(4547);
        const { safeRe: re, t } = __webpack_require__(5862);
        const coerce = (version, options)=>{
            if (version instanceof SemVer) return version;
            if ("number" == typeof version) version = String(version);
            if ("string" != typeof version) return null;
            options = options || {};
            let match = null;
            if (options.rtl) {
                const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
                let next;
                while((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)){
                    if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
                    coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
                }
                coerceRtlRegex.lastIndex = -1;
            } else match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
            if (null === match) return null;
            const major = match[2];
            const minor = match[3] || "0";
            const patch = match[4] || "0";
            const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
            const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
            return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
        };
        module.exports = coerce;
    }),
    5581: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const compareBuild = (a, b, loose)=>{
            const versionA = new SemVer(a, loose);
            const versionB = new SemVer(b, loose);
            return versionA.compare(versionB) || versionA.compareBuild(versionB);
        };
        module.exports = compareBuild;
    }),
    1651: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const compareLoose = (a, b)=>compare(a, b, true);
        module.exports = compareLoose;
    }),
    6176: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const compare = (a, b, loose)=>new SemVer(a, loose).compare(new SemVer(b, loose));
        module.exports = compare;
    }),
    8632: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(4547);
        const diff = (version1, version2)=>{
            const v1 = parse(version1, null, true);
            const v2 = parse(version2, null, true);
            const comparison = v1.compare(v2);
            if (0 === comparison) return null;
            const v1Higher = comparison > 0;
            const highVersion = v1Higher ? v1 : v2;
            const lowVersion = v1Higher ? v2 : v1;
            const highHasPre = !!highVersion.prerelease.length;
            const lowHasPre = !!lowVersion.prerelease.length;
            if (lowHasPre && !highHasPre) {
                if (!lowVersion.patch && !lowVersion.minor) return "major";
                if (0 === lowVersion.compareMain(highVersion)) {
                    if (lowVersion.minor && !lowVersion.patch) return "minor";
                    return "patch";
                }
            }
            const prefix = highHasPre ? "pre" : "";
            if (v1.major !== v2.major) return prefix + "major";
            if (v1.minor !== v2.minor) return prefix + "minor";
            if (v1.patch !== v2.patch) return prefix + "patch";
            return "prerelease";
        };
        module.exports = diff;
    }),
    6081: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const eq = (a, b, loose)=>0 === compare(a, b, loose);
        module.exports = eq;
    }),
    8460: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const gt = (a, b, loose)=>compare(a, b, loose) > 0;
        module.exports = gt;
    }),
    3577: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const gte = (a, b, loose)=>compare(a, b, loose) >= 0;
        module.exports = gte;
    }),
    9343: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const inc = (version, release, options, identifier, identifierBase)=>{
            if ("string" == typeof options) {
                identifierBase = identifier;
                identifier = options;
                options = void 0;
            }
            try {
                return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
            } catch (er) {
                return null;
            }
        };
        module.exports = inc;
    }),
    8467: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const lt = (a, b, loose)=>compare(a, b, loose) < 0;
        module.exports = lt;
    }),
    640: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const lte = (a, b, loose)=>compare(a, b, loose) <= 0;
        module.exports = lte;
    }),
    2186: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const major = (a, loose)=>new SemVer(a, loose).major;
        module.exports = major;
    }),
    3566: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const minor = (a, loose)=>new SemVer(a, loose).minor;
        module.exports = minor;
    }),
    4527: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const neq = (a, b, loose)=>0 !== compare(a, b, loose);
        module.exports = neq;
    }),
    4547: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const parse = (version, options, throwErrors = false)=>{
            if (version instanceof SemVer) return version;
            try {
                return new SemVer(version, options);
            } catch (er) {
                if (!throwErrors) return null;
                throw er;
            }
        };
        module.exports = parse;
    }),
    3021: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const patch = (a, loose)=>new SemVer(a, loose).patch;
        module.exports = patch;
    }),
    6577: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(4547);
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    8594: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(6176);
        const rcompare = (a, b, loose)=>compare(b, a, loose);
        module.exports = rcompare;
    }),
    565: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(5581);
        const rsort = (list, loose)=>list.sort((a, b)=>compareBuild(b, a, loose));
        module.exports = rsort;
    }),
    6278: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(4967);
        const satisfies = (version, range, options)=>{
            try {
                range = new Range(range, options);
            } catch (er) {
                return false;
            }
            return range.test(version);
        };
        module.exports = satisfies;
    }),
    8215: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(5581);
        const sort = (list, loose)=>list.sort((a, b)=>compareBuild(a, b, loose));
        module.exports = sort;
    }),
    369: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(4547);
        const constants = __webpack_require__(5994);
        const SemVer = __webpack_require__(5412);
        const truncate = (version, truncation, options)=>{
            if (!constants.RELEASE_TYPES.includes(truncation)) return null;
            const clonedVersion = cloneInputVersion(version, options);
            return clonedVersion && doTruncation(clonedVersion, truncation);
        };
        const cloneInputVersion = (version, options)=>{
            const versionStringToParse = version instanceof SemVer ? version.version : version;
            return parse(versionStringToParse, options);
        };
        const doTruncation = (version, truncation)=>{
            if (isPrerelease(truncation)) return version.version;
            version.prerelease = [];
            switch(truncation){
                case "major":
                    version.minor = 0;
                    version.patch = 0;
                    break;
                case "minor":
                    version.patch = 0;
                    break;
            }
            return version.format();
        };
        const isPrerelease = (type)=>type.startsWith("pre");
        module.exports = truncate;
    }),
    6569: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(4547);
        const valid = (version, options)=>{
            const v = parse(version, options);
            return v ? v.version : null;
        };
        module.exports = valid;
    }),
    9749: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const internalRe = __webpack_require__(5862);
        const constants = __webpack_require__(5994);
        const SemVer = __webpack_require__(5412);
        const identifiers = __webpack_require__(3523);
        const parse = __webpack_require__(4547);
        const valid = __webpack_require__(6569);
        const clean = __webpack_require__(3830);
        const inc = __webpack_require__(9343);
        const diff = __webpack_require__(8632);
        const major = __webpack_require__(2186);
        const minor = __webpack_require__(3566);
        const patch = __webpack_require__(3021);
        const prerelease = __webpack_require__(6577);
        const compare = __webpack_require__(6176);
        const rcompare = __webpack_require__(8594);
        const compareLoose = __webpack_require__(1651);
        const compareBuild = __webpack_require__(5581);
        const sort = __webpack_require__(8215);
        const rsort = __webpack_require__(565);
        const gt = __webpack_require__(8460);
        const lt = __webpack_require__(8467);
        const eq = __webpack_require__(6081);
        const neq = __webpack_require__(4527);
        const gte = __webpack_require__(3577);
        const lte = __webpack_require__(640);
        const cmp = __webpack_require__(4255);
        const coerce = __webpack_require__(746);
        const truncate = __webpack_require__(369);
        const Comparator = __webpack_require__(8448);
        const Range = __webpack_require__(4967);
        const satisfies = __webpack_require__(6278);
        const toComparators = __webpack_require__(6959);
        const maxSatisfying = __webpack_require__(8380);
        const minSatisfying = __webpack_require__(1742);
        const minVersion = __webpack_require__(125);
        const validRange = __webpack_require__(1634);
        const outside = __webpack_require__(7203);
        const gtr = __webpack_require__(9331);
        const ltr = __webpack_require__(7022);
        const intersects = __webpack_require__(1868);
        const simplifyRange = __webpack_require__(3629);
        const subset = __webpack_require__(3384);
        module.exports = {
            parse,
            valid,
            clean,
            inc,
            diff,
            major,
            minor,
            patch,
            prerelease,
            compare,
            rcompare,
            compareLoose,
            compareBuild,
            sort,
            rsort,
            gt,
            lt,
            eq,
            neq,
            gte,
            lte,
            cmp,
            coerce,
            truncate,
            Comparator,
            Range,
            satisfies,
            toComparators,
            maxSatisfying,
            minSatisfying,
            minVersion,
            validRange,
            outside,
            gtr,
            ltr,
            intersects,
            simplifyRange,
            subset,
            SemVer,
            re: internalRe.re,
            src: internalRe.src,
            tokens: internalRe.t,
            SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
            RELEASE_TYPES: constants.RELEASE_TYPES,
            compareIdentifiers: identifiers.compareIdentifiers,
            rcompareIdentifiers: identifiers.rcompareIdentifiers
        };
    }),
    5994: ((module)=>{
        const SEMVER_SPEC_VERSION = "2.0.0";
        const MAX_LENGTH = 256;
        const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 0x1fffffffffffff;
        const MAX_SAFE_COMPONENT_LENGTH = 16;
        const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
        const WHITESPACE_CHARACTERS = [
            "	",
            "\n",
            "\v",
            "\f",
            "\r",
            " ",
            "\xa0",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            "\u2028",
            "\u2029",
            " ",
            " ",
            "　",
            "\uFEFF"
        ];
        const RELEASE_TYPES = [
            "major",
            "premajor",
            "minor",
            "preminor",
            "patch",
            "prepatch",
            "prerelease"
        ];
        module.exports = {
            MAX_LENGTH,
            MAX_SAFE_COMPONENT_LENGTH,
            MAX_SAFE_BUILD_LENGTH,
            MAX_SAFE_INTEGER,
            WHITESPACE_CHARACTERS,
            RELEASE_TYPES,
            SEMVER_SPEC_VERSION,
            FLAG_INCLUDE_PRERELEASE: 1,
            FLAG_LOOSE: 2
        };
    }),
    7384: ((module)=>{
        const debug = "object" == typeof process && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args)=>console.error("SEMVER", ...args) : ()=>{};
        module.exports = debug;
    }),
    3523: ((module)=>{
        const numeric = /^[0-9]+$/;
        const compareIdentifiers = (a, b)=>{
            if ("number" == typeof a && "number" == typeof b) return a === b ? 0 : a < b ? -1 : 1;
            const anum = numeric.test(a);
            const bnum = numeric.test(b);
            if (anum && bnum) {
                a *= 1;
                b *= 1;
            }
            return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
        };
        const rcompareIdentifiers = (a, b)=>compareIdentifiers(b, a);
        module.exports = {
            compareIdentifiers,
            rcompareIdentifiers
        };
    }),
    1290: ((module)=>{
        class LRUCache {
            constructor(){
                this.max = 1e3;
                this.map = new Map;
            }
            get(key) {
                const value = this.map.get(key);
                if (void 0 === value) return;
                else {
                    this.map.delete(key);
                    this.map.set(key, value);
                    return value;
                }
            }
            delete(key) {
                return this.map.delete(key);
            }
            set(key, value) {
                const deleted = this.delete(key);
                if (!deleted && void 0 !== value) {
                    if (this.map.size >= this.max) {
                        const firstKey = this.map.keys().next().value;
                        this.delete(firstKey);
                    }
                    this.map.set(key, value);
                }
                return this;
            }
        }
        module.exports = LRUCache;
    }),
    6555: ((module)=>{
        const looseOption = Object.freeze({
            loose: true
        });
        const emptyOpts = Object.freeze({});
        const parseOptions = (options)=>{
            if (!options) return emptyOpts;
            if ("object" != typeof options) return looseOption;
            return options;
        };
        module.exports = parseOptions;
    }),
    5862: ((module, exports, __webpack_require__)=>{
        const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(5994);
        const debug = __webpack_require__(7384);
        exports = module.exports = {};
        const re = exports.re = [];
        const safeRe = exports.safeRe = [];
        const src = exports.src = [];
        const safeSrc = exports.safeSrc = [];
        const t = exports.t = {};
        let R = 0;
        const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
        const safeRegexReplacements = [
            [
                "\\s",
                1
            ],
            [
                "\\d",
                MAX_LENGTH
            ],
            [
                LETTERDASHNUMBER,
                MAX_SAFE_BUILD_LENGTH
            ]
        ];
        const makeSafeRegex = (value)=>{
            for (const [token, max] of safeRegexReplacements)value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
            return value;
        };
        const createToken = (name, value, isGlobal)=>{
            const safe = makeSafeRegex(value);
            const index = R++;
            debug(name, index, value);
            t[name] = index;
            src[index] = value;
            safeSrc[index] = safe;
            re[index] = new RegExp(value, isGlobal ? "g" : void 0);
            safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
        };
        createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
        createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
        createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
        createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
        createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
        createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
        createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
        createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
        createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
        createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
        createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
        createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
        createToken("FULL", `^${src[t.FULLPLAIN]}$`);
        createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
        createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
        createToken("GTLT", "((?:<|>)?=?)");
        createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
        createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
        createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
        createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
        createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
        createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
        createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
        createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
        createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + "(?:$|[^\\d])");
        createToken("COERCERTL", src[t.COERCE], true);
        createToken("COERCERTLFULL", src[t.COERCEFULL], true);
        createToken("LONETILDE", "(?:~>?)");
        createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
        exports.tildeTrimReplace = "$1~";
        createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
        createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
        createToken("LONECARET", "(?:\\^)");
        createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
        exports.caretTrimReplace = "$1^";
        createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
        createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
        createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
        createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
        createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
        exports.comparatorTrimReplace = "$1$2$3";
        createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
        createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
        createToken("STAR", "(<|>)?=?\\s*\\*");
        createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
        createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
    }),
    9572: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(5994);
        const whitespace = new Uint8Array(65536);
        for (const char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)] = 1;
        const isWhitespace = (char)=>void 0 !== char && 1 === whitespace[char.charCodeAt(0)];
        const isVersionPrefix = (char)=>"v" === char || "=" === char || isWhitespace(char);
        const isDigit = (char)=>void 0 !== char && char >= "0" && char <= "9";
        const isLetter = (char)=>void 0 !== char && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
        const isIdentifierCharacter = (char)=>isDigit(char) || isLetter(char) || "-" === char;
        const isVersionStart = (char)=>isDigit(char) || "x" === char || "X" === char || "*" === char;
        const findDigitsEndIndex = (range, start, limit, digitRuns)=>{
            if (!isDigit(range[start])) return start;
            if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
            if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
            let end = start + 1;
            while(isDigit(range[end]))end++;
            digitRuns.previousStart = digitRuns.start;
            digitRuns.previousEnd = digitRuns.end;
            digitRuns.start = start;
            digitRuns.end = end;
            return Math.min(start + limit, end);
        };
        const findVersionNumberEndIndex = (range, start, loose, digitRuns)=>{
            if (!loose && "0" === range[start]) return start + 1;
            return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
        };
        const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns)=>{
            const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
            if (isLetter(range[digitsEnd]) || "-" === range[digitsEnd]) {
                let end = digitsEnd + 1;
                const limit = end + MAX_SAFE_BUILD_LENGTH;
                while(end < limit && isIdentifierCharacter(range[end]))end++;
                return end;
            }
            return findVersionNumberEndIndex(range, start, loose, digitRuns);
        };
        const findPrereleaseEndIndex = (range, start, loose, digitRuns)=>{
            const hyphen = "-" === range[start];
            if (!loose && !hyphen) return start;
            const identifierStart = start + (hyphen ? 1 : 0);
            let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
            if (end === identifierStart) {
                if (!loose || !hyphen) return start;
                end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
            }
            while("." === range[end]){
                const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
                if (next === end + 1) break;
                end = next;
            }
            return end;
        };
        const findBuildIdentifierEndIndex = (range, start)=>{
            let end = start;
            while(end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end]))end++;
            return end;
        };
        const findBuildEndIndex = (range, start)=>{
            if ("+" !== range[start]) return start;
            let end = findBuildIdentifierEndIndex(range, start + 1);
            if (end === start + 1) return start;
            while("." === range[end]){
                const next = findBuildIdentifierEndIndex(range, end + 1);
                if (next === end + 1) break;
                end = next;
            }
            return end;
        };
        const findLooseFullVersionEndIndex = (range, start, digitRuns)=>{
            let end = start;
            for(let component = 0; component < 3; component++){
                const next = findVersionNumberEndIndex(range, end, true, digitRuns);
                if (next === end) return start;
                end = next;
                if (component < 2) {
                    if ("." !== range[end]) return start;
                    end++;
                }
            }
            const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
            return findBuildEndIndex(range, prereleaseEnd);
        };
        const findPartialVersionComponentEndIndex = (range, start, digitRuns)=>{
            if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
            return isVersionStart(range[start]) ? start + 1 : start;
        };
        const findPartialVersionEndIndex = (range, start, digitRuns)=>{
            let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
            for(let component = 0; component < 2; component++){
                if ("." !== range[end]) return end;
                const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
                if (next === end + 1) return end;
                end = next;
            }
            const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
            return findBuildEndIndex(range, prereleaseEnd);
        };
        const findVersionEndIndex = (range, start, digitRuns)=>{
            const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
            return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
        };
        const findRemovableWhitespaceIndex = (range, matchStart)=>{
            let position = matchStart;
            if (isWhitespace(range[position])) position++;
            if ("<" === range[position] || ">" === range[position]) position++;
            if ("=" === range[position]) position++;
            return isWhitespace(range[position]) ? position : -1;
        };
        const trimComparatorWhitespace = (range)=>{
            let result = "";
            let copyFrom = 0;
            let cursor = 0;
            const digitRuns = {
                start: -1,
                end: -1,
                previousStart: -1,
                previousEnd: -1
            };
            while(cursor < range.length){
                const matchStart = cursor;
                if ("<" === range[cursor] || ">" === range[cursor]) cursor++;
                else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
                    cursor++;
                    continue;
                }
                while(cursor < range.length && isVersionPrefix(range[cursor]))cursor++;
                if (!isVersionStart(range[cursor])) continue;
                const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
                if (-1 !== whitespacePosition) {
                    result += range.slice(copyFrom, whitespacePosition);
                    copyFrom = whitespacePosition + 1;
                }
                cursor = findVersionEndIndex(range, cursor, digitRuns);
            }
            return result + range.slice(copyFrom);
        };
        module.exports = trimComparatorWhitespace;
    }),
    9331: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(7203);
        const gtr = (version, range, options)=>outside(version, range, ">", options);
        module.exports = gtr;
    }),
    1868: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(4967);
        const intersects = (r1, r2, options)=>{
            r1 = new Range(r1, options);
            r2 = new Range(r2, options);
            return r1.intersects(r2, options);
        };
        module.exports = intersects;
    }),
    7022: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(7203);
        const ltr = (version, range, options)=>outside(version, range, "<", options);
        module.exports = ltr;
    }),
    8380: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const Range = __webpack_require__(4967);
        const maxSatisfying = (versions, range, options)=>{
            let max = null;
            let maxSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            } catch (er) {
                return null;
            }
            versions.forEach((v)=>{
                if (rangeObj.test(v)) {
                    if (!max || -1 === maxSV.compare(v)) {
                        max = v;
                        maxSV = new SemVer(max, options);
                    }
                }
            });
            return max;
        };
        module.exports = maxSatisfying;
    }),
    1742: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const Range = __webpack_require__(4967);
        const minSatisfying = (versions, range, options)=>{
            let min = null;
            let minSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            } catch (er) {
                return null;
            }
            versions.forEach((v)=>{
                if (rangeObj.test(v)) {
                    if (!min || 1 === minSV.compare(v)) {
                        min = v;
                        minSV = new SemVer(min, options);
                    }
                }
            });
            return min;
        };
        module.exports = minSatisfying;
    }),
    125: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const Range = __webpack_require__(4967);
        const gt = __webpack_require__(8460);
        const minVersion = (range, loose)=>{
            range = new Range(range, loose);
            let minver = new SemVer("0.0.0");
            if (range.test(minver)) return minver;
            minver = new SemVer("0.0.0-0");
            if (range.test(minver)) return minver;
            minver = null;
            for(let i = 0; i < range.set.length; ++i){
                const comparators = range.set[i];
                let setMin = null;
                comparators.forEach((comparator)=>{
                    const compver = new SemVer(comparator.semver.version);
                    switch(comparator.operator){
                        case ">":
                            if (0 === compver.prerelease.length) compver.patch++;
                            else compver.prerelease.push(0);
                            compver.raw = compver.format();
                        case "":
                        case ">=":
                            if (!setMin || gt(compver, setMin)) setMin = compver;
                            break;
                        case "<":
                        case "<=":
                            break;
                        default:
                            throw new Error(`Unexpected operation: ${comparator.operator}`);
                    }
                });
                if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
            }
            if (minver && range.test(minver)) return minver;
            return null;
        };
        module.exports = minVersion;
    }),
    7203: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(5412);
        const Comparator = __webpack_require__(8448);
        const { ANY } = Comparator;
        const Range = __webpack_require__(4967);
        const satisfies = __webpack_require__(6278);
        const gt = __webpack_require__(8460);
        const lt = __webpack_require__(8467);
        const lte = __webpack_require__(640);
        const gte = __webpack_require__(3577);
        const outside = (version, range, hilo, options)=>{
            version = new SemVer(version, options);
            range = new Range(range, options);
            let gtfn, ltefn, ltfn, comp, ecomp;
            switch(hilo){
                case ">":
                    gtfn = gt;
                    ltefn = lte;
                    ltfn = lt;
                    comp = ">";
                    ecomp = ">=";
                    break;
                case "<":
                    gtfn = lt;
                    ltefn = gte;
                    ltfn = gt;
                    comp = "<";
                    ecomp = "<=";
                    break;
                default:
                    throw new TypeError('Must provide a hilo val of "<" or ">"');
            }
            if (satisfies(version, range, options)) return false;
            for(let i = 0; i < range.set.length; ++i){
                const comparators = range.set[i];
                let high = null;
                let low = null;
                comparators.forEach((comparator)=>{
                    if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
                    high = high || comparator;
                    low = low || comparator;
                    if (gtfn(comparator.semver, high.semver, options)) high = comparator;
                    else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
                });
                if (high.operator === comp || high.operator === ecomp) return false;
                if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
                else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
            }
            return true;
        };
        module.exports = outside;
    }),
    3629: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const satisfies = __webpack_require__(6278);
        const compare = __webpack_require__(6176);
        module.exports = (versions, range, options)=>{
            const set = [];
            let first = null;
            let prev = null;
            const v = versions.sort((a, b)=>compare(a, b, options));
            for (const version of v){
                const included = satisfies(version, range, options);
                if (included) {
                    prev = version;
                    if (!first) first = version;
                } else {
                    if (prev) set.push([
                        first,
                        prev
                    ]);
                    prev = null;
                    first = null;
                }
            }
            if (first) set.push([
                first,
                null
            ]);
            const ranges = [];
            for (const [min, max] of set)if (min === max) ranges.push(min);
            else if (max || min !== v[0]) if (max) if (min === v[0]) ranges.push(`<=${max}`);
            else ranges.push(`${min} - ${max}`);
            else ranges.push(`>=${min}`);
            else ranges.push("*");
            const simplified = ranges.join(" || ");
            const original = "string" == typeof range.raw ? range.raw : String(range);
            return simplified.length < original.length ? simplified : range;
        };
    }),
    3384: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(4967);
        const Comparator = __webpack_require__(8448);
        const { ANY } = Comparator;
        const satisfies = __webpack_require__(6278);
        const compare = __webpack_require__(6176);
        const subset = (sub, dom, options = {})=>{
            if (sub === dom) return true;
            sub = new Range(sub, options);
            dom = new Range(dom, options);
            let sawNonNull = false;
            OUTER: for (const simpleSub of sub.set){
                for (const simpleDom of dom.set){
                    const isSub = simpleSubset(simpleSub, simpleDom, options);
                    sawNonNull = sawNonNull || null !== isSub;
                    if (isSub) continue OUTER;
                }
                if (sawNonNull) return false;
            }
            return true;
        };
        const minimumVersionWithPreRelease = [
            new Comparator(">=0.0.0-0")
        ];
        const minimumVersion = [
            new Comparator(">=0.0.0")
        ];
        const simpleSubset = (sub, dom, options)=>{
            if (sub === dom) return true;
            if (1 === sub.length && sub[0].semver === ANY) if (1 === dom.length && dom[0].semver === ANY) return true;
            else sub = options.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
            if (1 === dom.length && dom[0].semver === ANY) if (options.includePrerelease) return true;
            else dom = minimumVersion;
            const eqSet = new Set;
            let gt, lt;
            for (const c of sub)if (">" === c.operator || ">=" === c.operator) gt = higherGT(gt, c, options);
            else if ("<" === c.operator || "<=" === c.operator) lt = lowerLT(lt, c, options);
            else eqSet.add(c.semver);
            if (eqSet.size > 1) return null;
            let gtltComp;
            if (gt && lt) {
                gtltComp = compare(gt.semver, lt.semver, options);
                if (gtltComp > 0) return null;
                else if (0 === gtltComp && (">=" !== gt.operator || "<=" !== lt.operator)) return null;
            }
            for (const eq of eqSet){
                if (gt && !satisfies(eq, String(gt), options)) return null;
                if (lt && !satisfies(eq, String(lt), options)) return null;
                for (const c of dom)if (!satisfies(eq, String(c), options)) return false;
                return true;
            }
            let higher, lower;
            let hasDomLT, hasDomGT;
            let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
            let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
            if (needDomLTPre && 1 === needDomLTPre.prerelease.length && "<" === lt.operator && 0 === needDomLTPre.prerelease[0]) needDomLTPre = false;
            for (const c of dom){
                hasDomGT = hasDomGT || ">" === c.operator || ">=" === c.operator;
                hasDomLT = hasDomLT || "<" === c.operator || "<=" === c.operator;
                if (gt) {
                    if (needDomGTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
                    }
                    if (">" === c.operator || ">=" === c.operator) {
                        higher = higherGT(gt, c, options);
                        if (higher === c && higher !== gt) return false;
                    } else if (">=" === gt.operator && !c.test(gt.semver)) return false;
                }
                if (lt) {
                    if (needDomLTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
                    }
                    if ("<" === c.operator || "<=" === c.operator) {
                        lower = lowerLT(lt, c, options);
                        if (lower === c && lower !== lt) return false;
                    } else if ("<=" === lt.operator && !c.test(lt.semver)) return false;
                }
                if (!c.operator && (lt || gt) && 0 !== gtltComp) return false;
            }
            if (gt && hasDomLT && !lt && 0 !== gtltComp) return false;
            if (lt && hasDomGT && !gt && 0 !== gtltComp) return false;
            if (needDomGTPre || needDomLTPre) return false;
            return true;
        };
        const higherGT = (a, b, options)=>{
            if (!a) return b;
            const comp = compare(a.semver, b.semver, options);
            return comp > 0 ? a : comp < 0 ? b : ">" === b.operator && ">=" === a.operator ? b : a;
        };
        const lowerLT = (a, b, options)=>{
            if (!a) return b;
            const comp = compare(a.semver, b.semver, options);
            return comp < 0 ? a : comp > 0 ? b : "<" === b.operator && "<=" === a.operator ? b : a;
        };
        module.exports = subset;
    }),
    6959: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(4967);
        const toComparators = (range, options)=>new Range(range, options).set.map((comp)=>comp.map((c)=>c.value).join(" ").trim().split(" "));
        module.exports = toComparators;
    }),
    1634: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(4967);
        const validRange = (range, options)=>{
            try {
                return new Range(range, options).range || "*";
            } catch (er) {
                return null;
            }
        };
        module.exports = validRange;
    }),
    4912: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const timespan = __webpack_require__(6688);
        const PS_SUPPORTED = __webpack_require__(3948);
        const validateAsymmetricKey = __webpack_require__(1006);
        const jws = __webpack_require__(3324);
        const includes = __webpack_require__(3867);
        const isBoolean = __webpack_require__(1999);
        const isInteger = __webpack_require__(9841);
        const isNumber = __webpack_require__(7735);
        const isPlainObject = __webpack_require__(9888);
        const isString = __webpack_require__(6172);
        const once = __webpack_require__(2192);
        const { KeyObject, createSecretKey, createPrivateKey } = __webpack_require__(6982);
        const SUPPORTED_ALGS = [
            "RS256",
            "RS384",
            "RS512",
            "ES256",
            "ES384",
            "ES512",
            "HS256",
            "HS384",
            "HS512",
            "none"
        ];
        if (PS_SUPPORTED) SUPPORTED_ALGS.splice(3, 0, "PS256", "PS384", "PS512");
        const sign_options_schema = {
            expiresIn: {
                isValid: function(value) {
                    return isInteger(value) || isString(value) && value;
                },
                message: '"expiresIn" should be a number of seconds or string representing a timespan'
            },
            notBefore: {
                isValid: function(value) {
                    return isInteger(value) || isString(value) && value;
                },
                message: '"notBefore" should be a number of seconds or string representing a timespan'
            },
            audience: {
                isValid: function(value) {
                    return isString(value) || Array.isArray(value);
                },
                message: '"audience" must be a string or array'
            },
            algorithm: {
                isValid: includes.bind(null, SUPPORTED_ALGS),
                message: '"algorithm" must be a valid string enum value'
            },
            header: {
                isValid: isPlainObject,
                message: '"header" must be an object'
            },
            encoding: {
                isValid: isString,
                message: '"encoding" must be a string'
            },
            issuer: {
                isValid: isString,
                message: '"issuer" must be a string'
            },
            subject: {
                isValid: isString,
                message: '"subject" must be a string'
            },
            jwtid: {
                isValid: isString,
                message: '"jwtid" must be a string'
            },
            noTimestamp: {
                isValid: isBoolean,
                message: '"noTimestamp" must be a boolean'
            },
            keyid: {
                isValid: isString,
                message: '"keyid" must be a string'
            },
            mutatePayload: {
                isValid: isBoolean,
                message: '"mutatePayload" must be a boolean'
            },
            allowInsecureKeySizes: {
                isValid: isBoolean,
                message: '"allowInsecureKeySizes" must be a boolean'
            },
            allowInvalidAsymmetricKeyTypes: {
                isValid: isBoolean,
                message: '"allowInvalidAsymmetricKeyTypes" must be a boolean'
            }
        };
        const registered_claims_schema = {
            iat: {
                isValid: isNumber,
                message: '"iat" should be a number of seconds'
            },
            exp: {
                isValid: isNumber,
                message: '"exp" should be a number of seconds'
            },
            nbf: {
                isValid: isNumber,
                message: '"nbf" should be a number of seconds'
            }
        };
        function validate(schema, allowUnknown, object, parameterName) {
            if (!isPlainObject(object)) throw new Error('Expected "' + parameterName + '" to be a plain object.');
            Object.keys(object).forEach(function(key) {
                const validator = schema[key];
                if (!validator) {
                    if (!allowUnknown) throw new Error('"' + key + '" is not allowed in "' + parameterName + '"');
                    return;
                }
                if (!validator.isValid(object[key])) throw new Error(validator.message);
            });
        }
        function validateOptions(options) {
            return validate(sign_options_schema, false, options, "options");
        }
        function validatePayload(payload) {
            return validate(registered_claims_schema, true, payload, "payload");
        }
        const options_to_payload = {
            audience: "aud",
            issuer: "iss",
            subject: "sub",
            jwtid: "jti"
        };
        const options_for_objects = [
            "expiresIn",
            "notBefore",
            "noTimestamp",
            "audience",
            "issuer",
            "subject",
            "jwtid"
        ];
        module.exports = function(payload, secretOrPrivateKey, options, callback) {
            if ("function" == typeof options) {
                callback = options;
                options = {};
            } else options = options || {};
            const isObjectPayload = "object" == typeof payload && !Buffer.isBuffer(payload);
            const header = Object.assign({
                alg: options.algorithm || "HS256",
                typ: isObjectPayload ? "JWT" : void 0,
                kid: options.keyid
            }, options.header);
            function failure(err) {
                if (callback) return callback(err);
                throw err;
            }
            if (!secretOrPrivateKey && "none" !== options.algorithm) return failure(new Error("secretOrPrivateKey must have a value"));
            if (null != secretOrPrivateKey && !(secretOrPrivateKey instanceof KeyObject)) try {
                secretOrPrivateKey = createPrivateKey(secretOrPrivateKey);
            } catch (_) {
                try {
                    secretOrPrivateKey = createSecretKey("string" == typeof secretOrPrivateKey ? Buffer.from(secretOrPrivateKey) : secretOrPrivateKey);
                } catch (_) {
                    return failure(new Error("secretOrPrivateKey is not valid key material"));
                }
            }
            if (header.alg.startsWith("HS") && "secret" !== secretOrPrivateKey.type) return failure(new Error(`secretOrPrivateKey must be a symmetric key when using ${header.alg}`));
            else if (/^(?:RS|PS|ES)/.test(header.alg)) {
                if ("private" !== secretOrPrivateKey.type) return failure(new Error(`secretOrPrivateKey must be an asymmetric key when using ${header.alg}`));
                if (!options.allowInsecureKeySizes && !header.alg.startsWith("ES") && void 0 !== secretOrPrivateKey.asymmetricKeyDetails && secretOrPrivateKey.asymmetricKeyDetails.modulusLength < 2048) return failure(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
            }
            if (void 0 === payload) return failure(new Error("payload is required"));
            else if (isObjectPayload) {
                try {
                    validatePayload(payload);
                } catch (error) {
                    return failure(error);
                }
                if (!options.mutatePayload) payload = Object.assign({}, payload);
            } else {
                const invalid_options = options_for_objects.filter(function(opt) {
                    return void 0 !== options[opt];
                });
                if (invalid_options.length > 0) return failure(new Error("invalid " + invalid_options.join(",") + " option for " + typeof payload + " payload"));
            }
            if (void 0 !== payload.exp && void 0 !== options.expiresIn) return failure(new Error('Bad "options.expiresIn" option the payload already has an "exp" property.'));
            if (void 0 !== payload.nbf && void 0 !== options.notBefore) return failure(new Error('Bad "options.notBefore" option the payload already has an "nbf" property.'));
            try {
                validateOptions(options);
            } catch (error) {
                return failure(error);
            }
            if (!options.allowInvalidAsymmetricKeyTypes) try {
                validateAsymmetricKey(header.alg, secretOrPrivateKey);
            } catch (error) {
                return failure(error);
            }
            const timestamp = payload.iat || Math.floor(Date.now() / 1e3);
            if (options.noTimestamp) delete payload.iat;
            else if (isObjectPayload) payload.iat = timestamp;
            if (void 0 !== options.notBefore) {
                try {
                    payload.nbf = timespan(options.notBefore, timestamp);
                } catch (err) {
                    return failure(err);
                }
                if (void 0 === payload.nbf) return failure(new Error('"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
            }
            if (void 0 !== options.expiresIn && "object" == typeof payload) {
                try {
                    payload.exp = timespan(options.expiresIn, timestamp);
                } catch (err) {
                    return failure(err);
                }
                if (void 0 === payload.exp) return failure(new Error('"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
            }
            Object.keys(options_to_payload).forEach(function(key) {
                const claim = options_to_payload[key];
                if (void 0 !== options[key]) {
                    if (void 0 !== payload[claim]) return failure(new Error('Bad "options.' + key + '" option. The payload already has an "' + claim + '" property.'));
                    payload[claim] = options[key];
                }
            });
            const encoding = options.encoding || "utf8";
            if ("function" == typeof callback) {
                callback = callback && once(callback);
                jws.createSign({
                    header: header,
                    privateKey: secretOrPrivateKey,
                    payload: payload,
                    encoding: encoding
                }).once("error", callback).once("done", function(signature) {
                    if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) return callback(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
                    callback(null, signature);
                });
            } else {
                let signature = jws.sign({
                    header: header,
                    payload: payload,
                    secret: secretOrPrivateKey,
                    encoding: encoding
                });
                if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) throw new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`);
                return signature;
            }
        };
    }),
    772: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const JsonWebTokenError = __webpack_require__(6248);
        const NotBeforeError = __webpack_require__(1269);
        const TokenExpiredError = __webpack_require__(1241);
        const decode = __webpack_require__(2047);
        const timespan = __webpack_require__(6688);
        const validateAsymmetricKey = __webpack_require__(1006);
        const PS_SUPPORTED = __webpack_require__(3948);
        const jws = __webpack_require__(3324);
        const { KeyObject, createSecretKey, createPublicKey } = __webpack_require__(6982);
        const PUB_KEY_ALGS = [
            "RS256",
            "RS384",
            "RS512"
        ];
        const EC_KEY_ALGS = [
            "ES256",
            "ES384",
            "ES512"
        ];
        const RSA_KEY_ALGS = [
            "RS256",
            "RS384",
            "RS512"
        ];
        const HS_ALGS = [
            "HS256",
            "HS384",
            "HS512"
        ];
        if (PS_SUPPORTED) {
            PUB_KEY_ALGS.splice(PUB_KEY_ALGS.length, 0, "PS256", "PS384", "PS512");
            RSA_KEY_ALGS.splice(RSA_KEY_ALGS.length, 0, "PS256", "PS384", "PS512");
        }
        module.exports = function(jwtString, secretOrPublicKey, options, callback) {
            if ("function" == typeof options && !callback) {
                callback = options;
                options = {};
            }
            if (!options) options = {};
            options = Object.assign({}, options);
            let done;
            done = callback ? callback : function(err, data) {
                if (err) throw err;
                return data;
            };
            if (options.clockTimestamp && "number" != typeof options.clockTimestamp) return done(new JsonWebTokenError("clockTimestamp must be a number"));
            if (void 0 !== options.nonce && ("string" != typeof options.nonce || "" === options.nonce.trim())) return done(new JsonWebTokenError("nonce must be a non-empty string"));
            if (void 0 !== options.allowInvalidAsymmetricKeyTypes && "boolean" != typeof options.allowInvalidAsymmetricKeyTypes) return done(new JsonWebTokenError("allowInvalidAsymmetricKeyTypes must be a boolean"));
            const clockTimestamp = options.clockTimestamp || Math.floor(Date.now() / 1e3);
            if (!jwtString) return done(new JsonWebTokenError("jwt must be provided"));
            if ("string" != typeof jwtString) return done(new JsonWebTokenError("jwt must be a string"));
            const parts = jwtString.split(".");
            if (3 !== parts.length) return done(new JsonWebTokenError("jwt malformed"));
            let decodedToken;
            try {
                decodedToken = decode(jwtString, {
                    complete: true
                });
            } catch (err) {
                return done(err);
            }
            if (!decodedToken) return done(new JsonWebTokenError("invalid token"));
            const header = decodedToken.header;
            let getSecret;
            if ("function" == typeof secretOrPublicKey) {
                if (!callback) return done(new JsonWebTokenError("verify must be called asynchronous if secret or public key is provided as a callback"));
                getSecret = secretOrPublicKey;
            } else getSecret = function(header, secretCallback) {
                return secretCallback(null, secretOrPublicKey);
            };
            return getSecret(header, function(err, secretOrPublicKey) {
                if (err) return done(new JsonWebTokenError("error in secret or public key callback: " + err.message));
                const hasSignature = "" !== parts[2].trim();
                if (!hasSignature && secretOrPublicKey) return done(new JsonWebTokenError("jwt signature is required"));
                if (hasSignature && !secretOrPublicKey) return done(new JsonWebTokenError("secret or public key must be provided"));
                if (!hasSignature && !options.algorithms) return done(new JsonWebTokenError('please specify "none" in "algorithms" to verify unsigned tokens'));
                if (null != secretOrPublicKey && !(secretOrPublicKey instanceof KeyObject)) try {
                    secretOrPublicKey = createPublicKey(secretOrPublicKey);
                } catch (_) {
                    try {
                        secretOrPublicKey = createSecretKey("string" == typeof secretOrPublicKey ? Buffer.from(secretOrPublicKey) : secretOrPublicKey);
                    } catch (_) {
                        return done(new JsonWebTokenError("secretOrPublicKey is not valid key material"));
                    }
                }
                if (!options.algorithms) if ("secret" === secretOrPublicKey.type) options.algorithms = HS_ALGS;
                else if ([
                    "rsa",
                    "rsa-pss"
                ].includes(secretOrPublicKey.asymmetricKeyType)) options.algorithms = RSA_KEY_ALGS;
                else if ("ec" === secretOrPublicKey.asymmetricKeyType) options.algorithms = EC_KEY_ALGS;
                else options.algorithms = PUB_KEY_ALGS;
                if (-1 === options.algorithms.indexOf(decodedToken.header.alg)) return done(new JsonWebTokenError("invalid algorithm"));
                if (header.alg.startsWith("HS") && "secret" !== secretOrPublicKey.type) return done(new JsonWebTokenError(`secretOrPublicKey must be a symmetric key when using ${header.alg}`));
                else if (/^(?:RS|PS|ES)/.test(header.alg) && "public" !== secretOrPublicKey.type) return done(new JsonWebTokenError(`secretOrPublicKey must be an asymmetric key when using ${header.alg}`));
                if (!options.allowInvalidAsymmetricKeyTypes) try {
                    validateAsymmetricKey(header.alg, secretOrPublicKey);
                } catch (e) {
                    return done(e);
                }
                let valid;
                try {
                    valid = jws.verify(jwtString, decodedToken.header.alg, secretOrPublicKey);
                } catch (e) {
                    return done(e);
                }
                if (!valid) return done(new JsonWebTokenError("invalid signature"));
                const payload = decodedToken.payload;
                if (void 0 !== payload.nbf && !options.ignoreNotBefore) {
                    if ("number" != typeof payload.nbf) return done(new JsonWebTokenError("invalid nbf value"));
                    if (payload.nbf > clockTimestamp + (options.clockTolerance || 0)) return done(new NotBeforeError("jwt not active", new Date(1e3 * payload.nbf)));
                }
                if (void 0 !== payload.exp && !options.ignoreExpiration) {
                    if ("number" != typeof payload.exp) return done(new JsonWebTokenError("invalid exp value"));
                    if (clockTimestamp >= payload.exp + (options.clockTolerance || 0)) return done(new TokenExpiredError("jwt expired", new Date(1e3 * payload.exp)));
                }
                if (options.audience) {
                    const audiences = Array.isArray(options.audience) ? options.audience : [
                        options.audience
                    ];
                    const target = Array.isArray(payload.aud) ? payload.aud : [
                        payload.aud
                    ];
                    const match = target.some(function(targetAudience) {
                        return audiences.some(function(audience) {
                            return audience instanceof RegExp ? audience.test(targetAudience) : audience === targetAudience;
                        });
                    });
                    if (!match) return done(new JsonWebTokenError("jwt audience invalid. expected: " + audiences.join(" or ")));
                }
                if (options.issuer) {
                    const invalid_issuer = "string" == typeof options.issuer && payload.iss !== options.issuer || Array.isArray(options.issuer) && -1 === options.issuer.indexOf(payload.iss);
                    if (invalid_issuer) return done(new JsonWebTokenError("jwt issuer invalid. expected: " + options.issuer));
                }
                if (options.subject) {
                    if (payload.sub !== options.subject) return done(new JsonWebTokenError("jwt subject invalid. expected: " + options.subject));
                }
                if (options.jwtid) {
                    if (payload.jti !== options.jwtid) return done(new JsonWebTokenError("jwt jwtid invalid. expected: " + options.jwtid));
                }
                if (options.nonce) {
                    if (payload.nonce !== options.nonce) return done(new JsonWebTokenError("jwt nonce invalid. expected: " + options.nonce));
                }
                if (options.maxAge) {
                    if ("number" != typeof payload.iat) return done(new JsonWebTokenError("iat required when maxAge is specified"));
                    const maxAgeTimestamp = timespan(options.maxAge, payload.iat);
                    if (void 0 === maxAgeTimestamp) return done(new JsonWebTokenError('"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
                    if (clockTimestamp >= maxAgeTimestamp + (options.clockTolerance || 0)) return done(new TokenExpiredError("maxAge exceeded", new Date(1e3 * maxAgeTimestamp)));
                }
                if (true === options.complete) {
                    const signature = decodedToken.signature;
                    return done(null, {
                        header: header,
                        payload: payload,
                        signature: signature
                    });
                }
                return done(null, payload);
            });
        };
    }),
    8622: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var Buffer1 = __webpack_require__(3058).Buffer;
        var crypto1 = __webpack_require__(6982);
        var formatEcdsa = __webpack_require__(325);
        var util = __webpack_require__(9023);
        var MSG_INVALID_ALGORITHM = '"%s" is not a valid algorithm.\n  Supported algorithms are:\n  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".';
        var MSG_INVALID_SECRET = "secret must be a string or buffer";
        var MSG_INVALID_VERIFIER_KEY = "key must be a string or a buffer";
        var MSG_INVALID_SIGNER_KEY = "key must be a string, a buffer or an object";
        var supportsKeyObjects = "function" == typeof crypto1.createPublicKey;
        if (supportsKeyObjects) {
            MSG_INVALID_VERIFIER_KEY += " or a KeyObject";
            MSG_INVALID_SECRET += "or a KeyObject";
        }
        function checkIsPublicKey(key) {
            if (Buffer1.isBuffer(key)) return;
            if ("string" == typeof key) return;
            if (!supportsKeyObjects) throw typeError(MSG_INVALID_VERIFIER_KEY);
            if ("object" != typeof key) throw typeError(MSG_INVALID_VERIFIER_KEY);
            if ("string" != typeof key.type) throw typeError(MSG_INVALID_VERIFIER_KEY);
            if ("string" != typeof key.asymmetricKeyType) throw typeError(MSG_INVALID_VERIFIER_KEY);
            if ("function" != typeof key.export) throw typeError(MSG_INVALID_VERIFIER_KEY);
        }
        function checkIsPrivateKey(key) {
            if (Buffer1.isBuffer(key)) return;
            if ("string" == typeof key) return;
            if ("object" == typeof key) return;
            throw typeError(MSG_INVALID_SIGNER_KEY);
        }
        function checkIsSecretKey(key) {
            if (Buffer1.isBuffer(key)) return;
            if ("string" == typeof key) return key;
            if (!supportsKeyObjects) throw typeError(MSG_INVALID_SECRET);
            if ("object" != typeof key) throw typeError(MSG_INVALID_SECRET);
            if ("secret" !== key.type) throw typeError(MSG_INVALID_SECRET);
            if ("function" != typeof key.export) throw typeError(MSG_INVALID_SECRET);
        }
        function fromBase64(base64) {
            return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
        }
        function toBase64(base64url) {
            base64url = base64url.toString();
            var padding = 4 - base64url.length % 4;
            if (4 !== padding) for(var i = 0; i < padding; ++i)base64url += "=";
            return base64url.replace(/\-/g, "+").replace(/_/g, "/");
        }
        function typeError(template) {
            var args = [].slice.call(arguments, 1);
            var errMsg = util.format.bind(util, template).apply(null, args);
            return new TypeError(errMsg);
        }
        function bufferOrString(obj) {
            return Buffer1.isBuffer(obj) || "string" == typeof obj;
        }
        function normalizeInput(thing) {
            if (!bufferOrString(thing)) thing = JSON.stringify(thing);
            return thing;
        }
        function createHmacSigner(bits) {
            return function sign(thing, secret) {
                checkIsSecretKey(secret);
                thing = normalizeInput(thing);
                var hmac = crypto1.createHmac("sha" + bits, secret);
                var sig = (hmac.update(thing), hmac.digest("base64"));
                return fromBase64(sig);
            };
        }
        var bufferEqual;
        var timingSafeEqual = "timingSafeEqual" in crypto1 ? function timingSafeEqual(a, b) {
            if (a.byteLength !== b.byteLength) return false;
            return crypto1.timingSafeEqual(a, b);
        } : function timingSafeEqual(a, b) {
            if (!bufferEqual) bufferEqual = __webpack_require__(9732);
            return bufferEqual(a, b);
        };
        function createHmacVerifier(bits) {
            return function verify(thing, signature, secret) {
                var computedSig = createHmacSigner(bits)(thing, secret);
                return timingSafeEqual(Buffer1.from(signature), Buffer1.from(computedSig));
            };
        }
        function createKeySigner(bits) {
            return function sign(thing, privateKey) {
                checkIsPrivateKey(privateKey);
                thing = normalizeInput(thing);
                var signer = crypto1.createSign("RSA-SHA" + bits);
                var sig = (signer.update(thing), signer.sign(privateKey, "base64"));
                return fromBase64(sig);
            };
        }
        function createKeyVerifier(bits) {
            return function verify(thing, signature, publicKey) {
                checkIsPublicKey(publicKey);
                thing = normalizeInput(thing);
                signature = toBase64(signature);
                var verifier = crypto1.createVerify("RSA-SHA" + bits);
                verifier.update(thing);
                return verifier.verify(publicKey, signature, "base64");
            };
        }
        function createPSSKeySigner(bits) {
            return function sign(thing, privateKey) {
                checkIsPrivateKey(privateKey);
                thing = normalizeInput(thing);
                var signer = crypto1.createSign("RSA-SHA" + bits);
                var sig = (signer.update(thing), signer.sign({
                    key: privateKey,
                    padding: crypto1.constants.RSA_PKCS1_PSS_PADDING,
                    saltLength: crypto1.constants.RSA_PSS_SALTLEN_DIGEST
                }, "base64"));
                return fromBase64(sig);
            };
        }
        function createPSSKeyVerifier(bits) {
            return function verify(thing, signature, publicKey) {
                checkIsPublicKey(publicKey);
                thing = normalizeInput(thing);
                signature = toBase64(signature);
                var verifier = crypto1.createVerify("RSA-SHA" + bits);
                verifier.update(thing);
                return verifier.verify({
                    key: publicKey,
                    padding: crypto1.constants.RSA_PKCS1_PSS_PADDING,
                    saltLength: crypto1.constants.RSA_PSS_SALTLEN_DIGEST
                }, signature, "base64");
            };
        }
        function createECDSASigner(bits) {
            var inner = createKeySigner(bits);
            return function sign() {
                var signature = inner.apply(null, arguments);
                signature = formatEcdsa.derToJose(signature, "ES" + bits);
                return signature;
            };
        }
        function createECDSAVerifer(bits) {
            var inner = createKeyVerifier(bits);
            return function verify(thing, signature, publicKey) {
                signature = formatEcdsa.joseToDer(signature, "ES" + bits).toString("base64");
                var result = inner(thing, signature, publicKey);
                return result;
            };
        }
        function createNoneSigner() {
            return function sign() {
                return "";
            };
        }
        function createNoneVerifier() {
            return function verify(thing, signature) {
                return "" === signature;
            };
        }
        module.exports = function jwa(algorithm) {
            var signerFactories = {
                hs: createHmacSigner,
                rs: createKeySigner,
                ps: createPSSKeySigner,
                es: createECDSASigner,
                none: createNoneSigner
            };
            var verifierFactories = {
                hs: createHmacVerifier,
                rs: createKeyVerifier,
                ps: createPSSKeyVerifier,
                es: createECDSAVerifer,
                none: createNoneVerifier
            };
            var match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
            if (!match) throw typeError(MSG_INVALID_ALGORITHM, algorithm);
            var algo = (match[1] || match[3]).toLowerCase();
            var bits = match[2];
            return {
                sign: signerFactories[algo](bits),
                verify: verifierFactories[algo](bits)
            };
        };
    }),
    3324: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var SignStream = __webpack_require__(8600);
        var VerifyStream = __webpack_require__(4368);
        var ALGORITHMS = [
            "HS256",
            "HS384",
            "HS512",
            "RS256",
            "RS384",
            "RS512",
            "PS256",
            "PS384",
            "PS512",
            "ES256",
            "ES384",
            "ES512"
        ];
        exports.ALGORITHMS = ALGORITHMS;
        exports.sign = SignStream.sign;
        exports.verify = VerifyStream.verify;
        exports.decode = VerifyStream.decode;
        exports.isValid = VerifyStream.isValid;
        exports.createSign = function createSign(opts) {
            return new SignStream(opts);
        };
        exports.createVerify = function createVerify(opts) {
            return new VerifyStream(opts);
        };
    }),
    1831: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var Buffer1 = __webpack_require__(3058).Buffer;
        var Stream = __webpack_require__(2203);
        var util = __webpack_require__(9023);
        function DataStream(data) {
            this.buffer = null;
            this.writable = true;
            this.readable = true;
            if (!data) {
                this.buffer = Buffer1.alloc(0);
                return this;
            }
            if ("function" == typeof data.pipe) {
                this.buffer = Buffer1.alloc(0);
                data.pipe(this);
                return this;
            }
            if (data.length || "object" == typeof data) {
                this.buffer = data;
                this.writable = false;
                process.nextTick((function() {
                    this.emit("end", data);
                    this.readable = false;
                    this.emit("close");
                }).bind(this));
                return this;
            }
            throw new TypeError("Unexpected data type (" + typeof data + ")");
        }
        util.inherits(DataStream, Stream);
        DataStream.prototype.write = function write(data) {
            this.buffer = Buffer1.concat([
                this.buffer,
                Buffer1.from(data)
            ]);
            this.emit("data", data);
        };
        DataStream.prototype.end = function end(data) {
            if (data) this.write(data);
            this.emit("end", data);
            this.emit("close");
            this.writable = false;
            this.readable = false;
        };
        module.exports = DataStream;
    }),
    8600: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var Buffer1 = __webpack_require__(3058).Buffer;
        var DataStream = __webpack_require__(1831);
        var jwa = __webpack_require__(8622);
        var Stream = __webpack_require__(2203);
        var toString = __webpack_require__(5126);
        var util = __webpack_require__(9023);
        function base64url(string, encoding) {
            return Buffer1.from(string, encoding).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
        }
        function jwsSecuredInput(header, payload, encoding) {
            encoding = encoding || "utf8";
            var encodedHeader = base64url(toString(header), "binary");
            var encodedPayload = base64url(toString(payload), encoding);
            return util.format("%s.%s", encodedHeader, encodedPayload);
        }
        function jwsSign(opts) {
            var header = opts.header;
            var payload = opts.payload;
            var secretOrKey = opts.secret || opts.privateKey;
            var encoding = opts.encoding;
            var algo = jwa(header.alg);
            var securedInput = jwsSecuredInput(header, payload, encoding);
            var signature = algo.sign(securedInput, secretOrKey);
            return util.format("%s.%s", securedInput, signature);
        }
        function SignStream(opts) {
            var secret = opts.secret;
            secret = null == secret ? opts.privateKey : secret;
            secret = null == secret ? opts.key : secret;
            if (true === /^hs/i.test(opts.header.alg) && null == secret) throw new TypeError("secret must be a string or buffer or a KeyObject");
            var secretStream = new DataStream(secret);
            this.readable = true;
            this.header = opts.header;
            this.encoding = opts.encoding;
            this.secret = this.privateKey = this.key = secretStream;
            this.payload = new DataStream(opts.payload);
            this.secret.once("close", (function() {
                if (!this.payload.writable && this.readable) this.sign();
            }).bind(this));
            this.payload.once("close", (function() {
                if (!this.secret.writable && this.readable) this.sign();
            }).bind(this));
        }
        util.inherits(SignStream, Stream);
        SignStream.prototype.sign = function sign() {
            try {
                var signature = jwsSign({
                    header: this.header,
                    payload: this.payload.buffer,
                    secret: this.secret.buffer,
                    encoding: this.encoding
                });
                this.emit("done", signature);
                this.emit("data", signature);
                this.emit("end");
                this.readable = false;
                return signature;
            } catch (e) {
                this.readable = false;
                this.emit("error", e);
                this.emit("close");
            }
        };
        SignStream.sign = jwsSign;
        module.exports = SignStream;
    }),
    5126: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var Buffer1 = __webpack_require__(181).Buffer;
        module.exports = function toString(obj) {
            if ("string" == typeof obj) return obj;
            if ("number" == typeof obj || Buffer1.isBuffer(obj)) return obj.toString();
            return JSON.stringify(obj);
        };
    }),
    4368: ((module, __unused_webpack_exports, __webpack_require__)=>{
        var Buffer1 = __webpack_require__(3058).Buffer;
        var DataStream = __webpack_require__(1831);
        var jwa = __webpack_require__(8622);
        var Stream = __webpack_require__(2203);
        var toString = __webpack_require__(5126);
        var util = __webpack_require__(9023);
        var JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
        function isObject(thing) {
            return "[object Object]" === Object.prototype.toString.call(thing);
        }
        function safeJsonParse(thing) {
            if (isObject(thing)) return thing;
            try {
                return JSON.parse(thing);
            } catch (e) {
                return;
            }
        }
        function headerFromJWS(jwsSig) {
            var encodedHeader = jwsSig.split(".", 1)[0];
            return safeJsonParse(Buffer1.from(encodedHeader, "base64").toString("binary"));
        }
        function securedInputFromJWS(jwsSig) {
            return jwsSig.split(".", 2).join(".");
        }
        function signatureFromJWS(jwsSig) {
            return jwsSig.split(".")[2];
        }
        function payloadFromJWS(jwsSig, encoding) {
            encoding = encoding || "utf8";
            var payload = jwsSig.split(".")[1];
            return Buffer1.from(payload, "base64").toString(encoding);
        }
        function isValidJws(string) {
            return JWS_REGEX.test(string) && !!headerFromJWS(string);
        }
        function jwsVerify(jwsSig, algorithm, secretOrKey) {
            if (!algorithm) {
                var err = new Error("Missing algorithm parameter for jws.verify");
                err.code = "MISSING_ALGORITHM";
                throw err;
            }
            jwsSig = toString(jwsSig);
            var signature = signatureFromJWS(jwsSig);
            var securedInput = securedInputFromJWS(jwsSig);
            var algo = jwa(algorithm);
            return algo.verify(securedInput, signature, secretOrKey);
        }
        function jwsDecode(jwsSig, opts) {
            opts = opts || {};
            jwsSig = toString(jwsSig);
            if (!isValidJws(jwsSig)) return null;
            var header = headerFromJWS(jwsSig);
            if (!header) return null;
            var payload = payloadFromJWS(jwsSig);
            if ("JWT" === header.typ || opts.json) payload = JSON.parse(payload, opts.encoding);
            return {
                header: header,
                payload: payload,
                signature: signatureFromJWS(jwsSig)
            };
        }
        function VerifyStream(opts) {
            opts = opts || {};
            var secretOrKey = opts.secret;
            secretOrKey = null == secretOrKey ? opts.publicKey : secretOrKey;
            secretOrKey = null == secretOrKey ? opts.key : secretOrKey;
            if (true === /^hs/i.test(opts.algorithm) && null == secretOrKey) throw new TypeError("secret must be a string or buffer or a KeyObject");
            var secretStream = new DataStream(secretOrKey);
            this.readable = true;
            this.algorithm = opts.algorithm;
            this.encoding = opts.encoding;
            this.secret = this.publicKey = this.key = secretStream;
            this.signature = new DataStream(opts.signature);
            this.secret.once("close", (function() {
                if (!this.signature.writable && this.readable) this.verify();
            }).bind(this));
            this.signature.once("close", (function() {
                if (!this.secret.writable && this.readable) this.verify();
            }).bind(this));
        }
        util.inherits(VerifyStream, Stream);
        VerifyStream.prototype.verify = function verify() {
            try {
                var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
                var obj = jwsDecode(this.signature.buffer, this.encoding);
                this.emit("done", valid, obj);
                this.emit("data", valid);
                this.emit("end");
                this.readable = false;
                return valid;
            } catch (e) {
                this.readable = false;
                this.emit("error", e);
                this.emit("close");
            }
        };
        VerifyStream.decode = jwsDecode;
        VerifyStream.isValid = isValidJws;
        VerifyStream.verify = jwsVerify;
        module.exports = VerifyStream;
    }),
    3867: ((module)=>{
        var INFINITY = 1 / 0, MAX_SAFE_INTEGER = 0x1fffffffffffff, MAX_INTEGER = 17976931348623157e292, NAN = 0 / 0;
        var argsTag = "[object Arguments]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", stringTag = "[object String]", symbolTag = "[object Symbol]";
        var reTrim = /^\s+|\s+$/g;
        var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
        var reIsBinary = /^0b[01]+$/i;
        var reIsOctal = /^0o[0-7]+$/i;
        var reIsUint = /^(?:0|[1-9]\d*)$/;
        var freeParseInt = parseInt;
        function arrayMap(array, iteratee) {
            var index = -1, length = array ? array.length : 0, result = Array(length);
            while(++index < length)result[index] = iteratee(array[index], index, array);
            return result;
        }
        function baseFindIndex(array, predicate, fromIndex, fromRight) {
            var length = array.length, index = fromIndex + (fromRight ? 1 : -1);
            while(fromRight ? index-- : ++index < length)if (predicate(array[index], index, array)) return index;
            return -1;
        }
        function baseIndexOf(array, value, fromIndex) {
            if (value !== value) return baseFindIndex(array, baseIsNaN, fromIndex);
            var index = fromIndex - 1, length = array.length;
            while(++index < length)if (array[index] === value) return index;
            return -1;
        }
        function baseIsNaN(value) {
            return value !== value;
        }
        function baseTimes(n, iteratee) {
            var index = -1, result = Array(n);
            while(++index < n)result[index] = iteratee(index);
            return result;
        }
        function baseValues(object, props) {
            return arrayMap(props, function(key) {
                return object[key];
            });
        }
        function overArg(func, transform) {
            return function(arg) {
                return func(transform(arg));
            };
        }
        var objectProto = Object.prototype;
        var hasOwnProperty = objectProto.hasOwnProperty;
        var objectToString = objectProto.toString;
        var propertyIsEnumerable = objectProto.propertyIsEnumerable;
        var nativeKeys = overArg(Object.keys, Object), nativeMax = Math.max;
        function arrayLikeKeys(value, inherited) {
            var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [];
            var length = result.length, skipIndexes = !!length;
            for(var key in value)if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && ("length" == key || isIndex(key, length)))) result.push(key);
            return result;
        }
        function baseKeys(object) {
            if (!isPrototype(object)) return nativeKeys(object);
            var result = [];
            for(var key in Object(object))if (hasOwnProperty.call(object, key) && "constructor" != key) result.push(key);
            return result;
        }
        function isIndex(value, length) {
            length = null == length ? MAX_SAFE_INTEGER : length;
            return !!length && ("number" == typeof value || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
        }
        function isPrototype(value) {
            var Ctor = value && value.constructor, proto = "function" == typeof Ctor && Ctor.prototype || objectProto;
            return value === proto;
        }
        function includes(collection, value, fromIndex, guard) {
            collection = isArrayLike(collection) ? collection : values(collection);
            fromIndex = fromIndex && !guard ? toInteger(fromIndex) : 0;
            var length = collection.length;
            if (fromIndex < 0) fromIndex = nativeMax(length + fromIndex, 0);
            return isString(collection) ? fromIndex <= length && collection.indexOf(value, fromIndex) > -1 : !!length && baseIndexOf(collection, value, fromIndex) > -1;
        }
        function isArguments(value) {
            return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == argsTag);
        }
        var isArray = Array.isArray;
        function isArrayLike(value) {
            return null != value && isLength(value.length) && !isFunction(value);
        }
        function isArrayLikeObject(value) {
            return isObjectLike(value) && isArrayLike(value);
        }
        function isFunction(value) {
            var tag = isObject(value) ? objectToString.call(value) : "";
            return tag == funcTag || tag == genTag;
        }
        function isLength(value) {
            return "number" == typeof value && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
        }
        function isObject(value) {
            var type = typeof value;
            return !!value && ("object" == type || "function" == type);
        }
        function isObjectLike(value) {
            return !!value && "object" == typeof value;
        }
        function isString(value) {
            return "string" == typeof value || !isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag;
        }
        function isSymbol(value) {
            return "symbol" == typeof value || isObjectLike(value) && objectToString.call(value) == symbolTag;
        }
        function toFinite(value) {
            if (!value) return 0 === value ? value : 0;
            value = toNumber(value);
            if (value === INFINITY || value === -INFINITY) {
                var sign = value < 0 ? -1 : 1;
                return sign * MAX_INTEGER;
            }
            return value === value ? value : 0;
        }
        function toInteger(value) {
            var result = toFinite(value), remainder = result % 1;
            return result === result ? remainder ? result - remainder : result : 0;
        }
        function toNumber(value) {
            if ("number" == typeof value) return value;
            if (isSymbol(value)) return NAN;
            if (isObject(value)) {
                var other = "function" == typeof value.valueOf ? value.valueOf() : value;
                value = isObject(other) ? other + "" : other;
            }
            if ("string" != typeof value) return 0 === value ? value : +value;
            value = value.replace(reTrim, "");
            var isBinary = reIsBinary.test(value);
            return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
        }
        function keys(object) {
            return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
        }
        function values(object) {
            return object ? baseValues(object, keys(object)) : [];
        }
        module.exports = includes;
    }),
    1999: ((module)=>{
        var boolTag = "[object Boolean]";
        var objectProto = Object.prototype;
        var objectToString = objectProto.toString;
        function isBoolean(value) {
            return true === value || false === value || isObjectLike(value) && objectToString.call(value) == boolTag;
        }
        function isObjectLike(value) {
            return !!value && "object" == typeof value;
        }
        module.exports = isBoolean;
    }),
    9841: ((module)=>{
        var INFINITY = 1 / 0, MAX_INTEGER = 17976931348623157e292, NAN = 0 / 0;
        var symbolTag = "[object Symbol]";
        var reTrim = /^\s+|\s+$/g;
        var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
        var reIsBinary = /^0b[01]+$/i;
        var reIsOctal = /^0o[0-7]+$/i;
        var freeParseInt = parseInt;
        var objectProto = Object.prototype;
        var objectToString = objectProto.toString;
        function isInteger(value) {
            return "number" == typeof value && value == toInteger(value);
        }
        function isObject(value) {
            var type = typeof value;
            return !!value && ("object" == type || "function" == type);
        }
        function isObjectLike(value) {
            return !!value && "object" == typeof value;
        }
        function isSymbol(value) {
            return "symbol" == typeof value || isObjectLike(value) && objectToString.call(value) == symbolTag;
        }
        function toFinite(value) {
            if (!value) return 0 === value ? value : 0;
            value = toNumber(value);
            if (value === INFINITY || value === -INFINITY) {
                var sign = value < 0 ? -1 : 1;
                return sign * MAX_INTEGER;
            }
            return value === value ? value : 0;
        }
        function toInteger(value) {
            var result = toFinite(value), remainder = result % 1;
            return result === result ? remainder ? result - remainder : result : 0;
        }
        function toNumber(value) {
            if ("number" == typeof value) return value;
            if (isSymbol(value)) return NAN;
            if (isObject(value)) {
                var other = "function" == typeof value.valueOf ? value.valueOf() : value;
                value = isObject(other) ? other + "" : other;
            }
            if ("string" != typeof value) return 0 === value ? value : +value;
            value = value.replace(reTrim, "");
            var isBinary = reIsBinary.test(value);
            return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
        }
        module.exports = isInteger;
    }),
    7735: ((module)=>{
        var numberTag = "[object Number]";
        var objectProto = Object.prototype;
        var objectToString = objectProto.toString;
        function isObjectLike(value) {
            return !!value && "object" == typeof value;
        }
        function isNumber(value) {
            return "number" == typeof value || isObjectLike(value) && objectToString.call(value) == numberTag;
        }
        module.exports = isNumber;
    }),
    9888: ((module)=>{
        var objectTag = "[object Object]";
        function isHostObject(value) {
            var result = false;
            if (null != value && "function" != typeof value.toString) try {
                result = !!(value + "");
            } catch (e) {}
            return result;
        }
        function overArg(func, transform) {
            return function(arg) {
                return func(transform(arg));
            };
        }
        var funcProto = Function.prototype, objectProto = Object.prototype;
        var funcToString = funcProto.toString;
        var hasOwnProperty = objectProto.hasOwnProperty;
        var objectCtorString = funcToString.call(Object);
        var objectToString = objectProto.toString;
        var getPrototype = overArg(Object.getPrototypeOf, Object);
        function isObjectLike(value) {
            return !!value && "object" == typeof value;
        }
        function isPlainObject(value) {
            if (!isObjectLike(value) || objectToString.call(value) != objectTag || isHostObject(value)) return false;
            var proto = getPrototype(value);
            if (null === proto) return true;
            var Ctor = hasOwnProperty.call(proto, "constructor") && proto.constructor;
            return "function" == typeof Ctor && Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString;
        }
        module.exports = isPlainObject;
    }),
    6172: ((module)=>{
        var stringTag = "[object String]";
        var objectProto = Object.prototype;
        var objectToString = objectProto.toString;
        var isArray = Array.isArray;
        function isObjectLike(value) {
            return !!value && "object" == typeof value;
        }
        function isString(value) {
            return "string" == typeof value || !isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag;
        }
        module.exports = isString;
    }),
    2192: ((module)=>{
        var FUNC_ERROR_TEXT = "Expected a function";
        var INFINITY = 1 / 0, MAX_INTEGER = 17976931348623157e292, NAN = 0 / 0;
        var symbolTag = "[object Symbol]";
        var reTrim = /^\s+|\s+$/g;
        var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
        var reIsBinary = /^0b[01]+$/i;
        var reIsOctal = /^0o[0-7]+$/i;
        var freeParseInt = parseInt;
        var objectProto = Object.prototype;
        var objectToString = objectProto.toString;
        function before(n, func) {
            var result;
            if ("function" != typeof func) throw new TypeError(FUNC_ERROR_TEXT);
            n = toInteger(n);
            return function() {
                if (--n > 0) result = func.apply(this, arguments);
                if (n <= 1) func = void 0;
                return result;
            };
        }
        function once(func) {
            return before(2, func);
        }
        function isObject(value) {
            var type = typeof value;
            return !!value && ("object" == type || "function" == type);
        }
        function isObjectLike(value) {
            return !!value && "object" == typeof value;
        }
        function isSymbol(value) {
            return "symbol" == typeof value || isObjectLike(value) && objectToString.call(value) == symbolTag;
        }
        function toFinite(value) {
            if (!value) return 0 === value ? value : 0;
            value = toNumber(value);
            if (value === INFINITY || value === -INFINITY) {
                var sign = value < 0 ? -1 : 1;
                return sign * MAX_INTEGER;
            }
            return value === value ? value : 0;
        }
        function toInteger(value) {
            var result = toFinite(value), remainder = result % 1;
            return result === result ? remainder ? result - remainder : result : 0;
        }
        function toNumber(value) {
            if ("number" == typeof value) return value;
            if (isSymbol(value)) return NAN;
            if (isObject(value)) {
                var other = "function" == typeof value.valueOf ? value.valueOf() : value;
                value = isObject(other) ? other + "" : other;
            }
            if ("string" != typeof value) return 0 === value ? value : +value;
            value = value.replace(reTrim, "");
            var isBinary = reIsBinary.test(value);
            return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
        }
        module.exports = once;
    }),
    744: ((module)=>{
        var s = 1e3;
        var m = 60 * s;
        var h = 60 * m;
        var d = 24 * h;
        var w = 7 * d;
        var y = 365.25 * d;
        module.exports = function(val, options) {
            options = options || {};
            var type = typeof val;
            if ("string" === type && val.length > 0) return parse(val);
            else if ("number" === type && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
            throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
        };
        function parse(str) {
            str = String(str);
            if (str.length > 100) return;
            var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
            if (!match) return;
            var n = parseFloat(match[1]);
            var type = (match[2] || "ms").toLowerCase();
            switch(type){
                case "years":
                case "year":
                case "yrs":
                case "yr":
                case "y":
                    return n * y;
                case "weeks":
                case "week":
                case "w":
                    return n * w;
                case "days":
                case "day":
                case "d":
                    return n * d;
                case "hours":
                case "hour":
                case "hrs":
                case "hr":
                case "h":
                    return n * h;
                case "minutes":
                case "minute":
                case "mins":
                case "min":
                case "m":
                    return n * m;
                case "seconds":
                case "second":
                case "secs":
                case "sec":
                case "s":
                    return n * s;
                case "milliseconds":
                case "millisecond":
                case "msecs":
                case "msec":
                case "ms":
                    return n;
                default:
                    return;
            }
        }
        function fmtShort(ms) {
            var msAbs = Math.abs(ms);
            if (msAbs >= d) return Math.round(ms / d) + "d";
            if (msAbs >= h) return Math.round(ms / h) + "h";
            if (msAbs >= m) return Math.round(ms / m) + "m";
            if (msAbs >= s) return Math.round(ms / s) + "s";
            return ms + "ms";
        }
        function fmtLong(ms) {
            var msAbs = Math.abs(ms);
            if (msAbs >= d) return plural(ms, msAbs, d, "day");
            if (msAbs >= h) return plural(ms, msAbs, h, "hour");
            if (msAbs >= m) return plural(ms, msAbs, m, "minute");
            if (msAbs >= s) return plural(ms, msAbs, s, "second");
            return ms + " ms";
        }
        function plural(ms, msAbs, n, name) {
            var isPlural = msAbs >= 1.5 * n;
            return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
        }
    }),
    3058: ((module, exports, __webpack_require__)=>{
        var buffer = __webpack_require__(181);
        var Buffer1 = buffer.Buffer;
        function copyProps(src, dst) {
            for(var key in src)dst[key] = src[key];
        }
        if (Buffer1.from && Buffer1.alloc && Buffer1.allocUnsafe && Buffer1.allocUnsafeSlow) module.exports = buffer;
        else {
            copyProps(buffer, exports);
            exports.Buffer = SafeBuffer;
        }
        function SafeBuffer(arg, encodingOrOffset, length) {
            return Buffer1(arg, encodingOrOffset, length);
        }
        SafeBuffer.prototype = Object.create(Buffer1.prototype);
        copyProps(Buffer1, SafeBuffer);
        SafeBuffer.from = function(arg, encodingOrOffset, length) {
            if ("number" == typeof arg) throw new TypeError("Argument must not be a number");
            return Buffer1(arg, encodingOrOffset, length);
        };
        SafeBuffer.alloc = function(size, fill, encoding) {
            if ("number" != typeof size) throw new TypeError("Argument must be a number");
            var buf = Buffer1(size);
            if (void 0 !== fill) if ("string" == typeof encoding) buf.fill(fill, encoding);
            else buf.fill(fill);
            else buf.fill(0);
            return buf;
        };
        SafeBuffer.allocUnsafe = function(size) {
            if ("number" != typeof size) throw new TypeError("Argument must be a number");
            return Buffer1(size);
        };
        SafeBuffer.allocUnsafeSlow = function(size) {
            if ("number" != typeof size) throw new TypeError("Argument must be a number");
            return buffer.SlowBuffer(size);
        };
    }),
    1450: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const os = __webpack_require__(857);
        const tty = __webpack_require__(2018);
        const hasFlag = __webpack_require__(3813);
        const { env } = process;
        let forceColor;
        if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) forceColor = 0;
        else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = 1;
        if ("FORCE_COLOR" in env) forceColor = "true" === env.FORCE_COLOR ? 1 : "false" === env.FORCE_COLOR ? 0 : 0 === env.FORCE_COLOR.length ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
        function translateLevel(level) {
            if (0 === level) return false;
            return {
                level,
                hasBasic: true,
                has256: level >= 2,
                has16m: level >= 3
            };
        }
        function supportsColor(haveStream, streamIsTTY) {
            if (0 === forceColor) return 0;
            if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
            if (hasFlag("color=256")) return 2;
            if (haveStream && !streamIsTTY && void 0 === forceColor) return 0;
            const min = forceColor || 0;
            if ("dumb" === env.TERM) return min;
            if ("win32" === process.platform) {
                const osRelease = os.release().split(".");
                if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
                return 1;
            }
            if ("CI" in env) {
                if ([
                    "TRAVIS",
                    "CIRCLECI",
                    "APPVEYOR",
                    "GITLAB_CI",
                    "GITHUB_ACTIONS",
                    "BUILDKITE"
                ].some((sign)=>sign in env) || "codeship" === env.CI_NAME) return 1;
                return min;
            }
            if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
            if ("truecolor" === env.COLORTERM) return 3;
            if ("TERM_PROGRAM" in env) {
                const version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
                switch(env.TERM_PROGRAM){
                    case "iTerm.app":
                        return version >= 3 ? 3 : 2;
                    case "Apple_Terminal":
                        return 2;
                }
            }
            if (/-256(color)?$/i.test(env.TERM)) return 2;
            if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
            if ("COLORTERM" in env) return 1;
            return min;
        }
        function getSupportLevel(stream) {
            const level = supportsColor(stream, stream && stream.isTTY);
            return translateLevel(level);
        }
        module.exports = {
            supportsColor: getSupportLevel,
            stdout: translateLevel(supportsColor(true, tty.isatty(1))),
            stderr: translateLevel(supportsColor(true, tty.isatty(2)))
        };
    }),
    30: ((__unused_webpack_module, exports)=>{
        exports.w = void 0;
        exports.w = {
            operationRequestMap: new WeakMap
        };
    }),
    8914: ((__unused_webpack_module, exports)=>{
        exports.w = void 0;
        exports.w = {
            instrumenterImplementation: void 0
        };
    }),
    5473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>AbortError
        });
        class AbortError extends Error {
            constructor(message){
                super(message);
                this.name = "AbortError";
            }
        }
    }),
    9269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>createContainerService
        });
        var esm = __webpack_require__(7567);
        const logger = (0, esm.KV)("arm-containerservice");
        const package_namespaceObject = {
            rE: "25.5.0"
        };
        var AzureClouds;
        (function(AzureClouds) {
            AzureClouds["AZURE_PUBLIC_CLOUD"] = "AZURE_PUBLIC_CLOUD";
            AzureClouds["AZURE_CHINA_CLOUD"] = "AZURE_CHINA_CLOUD";
            AzureClouds["AZURE_US_GOVERNMENT"] = "AZURE_US_GOVERNMENT";
        })(AzureClouds || (AzureClouds = {}));
        function getArmEndpoint(cloudSetting) {
            if (void 0 === cloudSetting) return;
            const cloudEndpoints = {
                AZURE_CHINA_CLOUD: "https://management.chinacloudapi.cn/",
                AZURE_US_GOVERNMENT: "https://management.usgovcloudapi.net/",
                AZURE_PUBLIC_CLOUD: "https://management.azure.com/"
            };
            if (cloudSetting in cloudEndpoints) return cloudEndpoints[cloudSetting];
            else throw new Error(`Unknown cloud setting: ${cloudSetting}. Please refer to the enum AzureClouds for possible values.`);
        }
        var dist_esm = __webpack_require__(6503);
        var core_rest_pipeline_dist_esm = __webpack_require__(1818);
        var core_util_dist_esm = __webpack_require__(9105);
        function isKeyCredential(credential) {
            return (0, core_util_dist_esm.TA)(credential, [
                "key"
            ]) && "string" == typeof credential.key;
        }
        function isTokenCredential(credential) {
            const castCredential = credential;
            return castCredential && "function" == typeof castCredential.getToken && (void 0 === castCredential.signRequest || castCredential.getToken.length > 0);
        }
        const apiVersionPolicyName = "ApiVersionPolicy";
        function apiVersionPolicy(options) {
            return {
                name: apiVersionPolicyName,
                sendRequest: (req, next)=>{
                    const url = new URL(req.url);
                    if (!url.searchParams.get("api-version") && options.apiVersion) req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
                    return next(req);
                }
            };
        }
        const keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
        function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
            return {
                name: keyCredentialAuthenticationPolicyName,
                sendRequest (request, next) {
                    request.headers.set(apiKeyHeaderName, credential.key);
                    return next(request);
                }
            };
        }
        function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
            const { credential, clientOptions } = options;
            if (!credential) return;
            if (isTokenCredential(credential)) {
                const tokenPolicy = (0, core_rest_pipeline_dist_esm.N$)({
                    credential,
                    scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
                });
                pipeline.addPolicy(tokenPolicy);
            } else if (clientHelpers_isKeyCredential(credential)) {
                if (!clientOptions?.credentials?.apiKeyHeaderName) throw new Error("Missing API Key Header Name");
                const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
                pipeline.addPolicy(keyPolicy);
            }
        }
        function createDefaultPipeline(endpoint, credential, options = {}) {
            const pipeline = (0, core_rest_pipeline_dist_esm.Fp)(options);
            pipeline.addPolicy(apiVersionPolicy(options));
            addCredentialPipelinePolicy(pipeline, endpoint, {
                credential,
                clientOptions: options
            });
            return pipeline;
        }
        function clientHelpers_isKeyCredential(credential) {
            return "object" == typeof credential && null !== credential && "key" in credential && "string" == typeof credential.key;
        }
        function wrapRequestParameters(parameters) {
            if (parameters.onResponse) return {
                ...parameters,
                onResponse (rawResponse, error) {
                    parameters.onResponse?.(rawResponse, error, error);
                }
            };
            return parameters;
        }
        function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
            let credentials;
            if (credentialsOrPipelineOptions) if (isCredential(credentialsOrPipelineOptions)) credentials = credentialsOrPipelineOptions;
            else clientOptions = credentialsOrPipelineOptions ?? {};
            const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
            const tspClient = (0, dist_esm.KU)(endpoint, {
                ...clientOptions,
                pipeline
            });
            const client = (path, ...args)=>({
                    get: (requestOptions = {})=>tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions)),
                    post: (requestOptions = {})=>tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions)),
                    put: (requestOptions = {})=>tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions)),
                    patch: (requestOptions = {})=>tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions)),
                    delete: (requestOptions = {})=>tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions)),
                    head: (requestOptions = {})=>tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions)),
                    options: (requestOptions = {})=>tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions)),
                    trace: (requestOptions = {})=>tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions))
                });
            return {
                path: client,
                pathUnchecked: client,
                pipeline: tspClient.pipeline
            };
        }
        function isCredential(param) {
            return isKeyCredential(param) || isTokenCredential(param);
        }
        function createContainerService(credential, subscriptionId, options = {}) {
            const endpointUrl = options.endpoint ?? getArmEndpoint(options.cloudSetting) ?? "https://management.azure.com";
            const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
            const userAgentInfo = `azsdk-js-arm-containerservice/${package_namespaceObject.rE}`;
            const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} ${userAgentInfo}` : `${userAgentInfo}`;
            const { apiVersion: _, ...updatedOptions } = {
                ...options,
                userAgentOptions: {
                    userAgentPrefix
                },
                loggingOptions: {
                    logger: options.loggingOptions?.logger ?? logger.info
                },
                credentials: {
                    scopes: options.credentials?.scopes ?? [
                        "https://management.azure.com/.default"
                    ]
                }
            };
            const clientContext = getClient(endpointUrl, credential, updatedOptions);
            const apiVersion = options.apiVersion;
            return {
                ...clientContext,
                apiVersion,
                subscriptionId
            };
        }
    }),
    1818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            pj: ()=>RestError,
            N$: ()=>bearerTokenAuthenticationPolicy,
            fl: ()=>createDefaultHttpClient,
            O8: ()=>createEmptyPipeline,
            Nc: ()=>createHttpHeaders,
            Fp: ()=>createPipelineFromOptions,
            G6: ()=>createPipelineRequest,
            T0: ()=>isRestError,
            Ll: ()=>proxyPolicy_proxyPolicy,
            Jb: ()=>retryPolicy_retryPolicy
        });
        var esm = __webpack_require__(6503);
        function createEmptyPipeline() {
            return (0, esm.O8)();
        }
        var dist_esm = __webpack_require__(7567);
        const log_logger = (0, dist_esm.KV)("core-rest-pipeline");
        var agentPolicy = __webpack_require__(7739);
        var decompressResponsePolicy = __webpack_require__(4592);
        var defaultRetryPolicy = __webpack_require__(7005);
        __webpack_require__(1927);
        var policies_retryPolicy = __webpack_require__(9004);
        __webpack_require__(5039);
        var formDataPolicy = __webpack_require__(8977);
        var logPolicy = __webpack_require__(8676);
        var multipartPolicy = __webpack_require__(5895);
        var proxyPolicy = __webpack_require__(7794);
        var redirectPolicy = __webpack_require__(8804);
        var tlsPolicy = __webpack_require__(1559);
        __webpack_require__(1425);
        function logPolicy_logPolicy(options = {}) {
            return (0, logPolicy.r)({
                logger: log_logger.info,
                ...options
            });
        }
        function redirectPolicy_redirectPolicy(options = {}) {
            return (0, redirectPolicy.x)(options);
        }
        var external_node_os_ = __webpack_require__(8161);
        var external_node_process_ = __webpack_require__(1708);
        function getHeaderName() {
            return "User-Agent";
        }
        async function setPlatformSpecificData(map) {
            if (external_node_process_ && external_node_process_.versions) {
                const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
                if (external_node_process_.versions.bun) map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
                else if (external_node_process_.versions.deno) map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
                else if (external_node_process_.versions.node) map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
            }
        }
        const SDK_VERSION = "1.24.0";
        const constants_DEFAULT_RETRY_POLICY_COUNT = 3;
        function getUserAgentString(telemetryInfo) {
            const parts = [];
            for (const [key, value] of telemetryInfo){
                const token = value ? `${key}/${value}` : key;
                parts.push(token);
            }
            return parts.join(" ");
        }
        function getUserAgentHeaderName() {
            return getHeaderName();
        }
        async function getUserAgentValue(prefix) {
            const runtimeInfo = new Map;
            runtimeInfo.set("core-rest-pipeline", SDK_VERSION);
            await setPlatformSpecificData(runtimeInfo);
            const defaultAgent = getUserAgentString(runtimeInfo);
            const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
            return userAgentValue;
        }
        const UserAgentHeaderName = getUserAgentHeaderName();
        const userAgentPolicyName = "userAgentPolicy";
        function userAgentPolicy_userAgentPolicy(options = {}) {
            const userAgentValue = getUserAgentValue(options.userAgentPrefix);
            return {
                name: userAgentPolicyName,
                async sendRequest (request, next) {
                    if (!request.headers.has(UserAgentHeaderName)) request.headers.set(UserAgentHeaderName, await userAgentValue);
                    return next(request);
                }
            };
        }
        const rawContent = Symbol("rawContent");
        function hasRawContent(x) {
            return "function" == typeof x[rawContent];
        }
        function getRawContent(blob) {
            if (hasRawContent(blob)) return blob[rawContent]();
            else return blob;
        }
        const multipartPolicyName = multipartPolicy.u;
        function multipartPolicy_multipartPolicy() {
            const tspPolicy = (0, multipartPolicy.J)();
            return {
                name: multipartPolicyName,
                sendRequest: async (request, next)=>{
                    if (request.multipartBody) {
                        for (const part of request.multipartBody.parts)if (hasRawContent(part.body)) part.body = getRawContent(part.body);
                    }
                    return tspPolicy.sendRequest(request, next);
                }
            };
        }
        function decompressResponsePolicy_decompressResponsePolicy() {
            return (0, decompressResponsePolicy.r)();
        }
        function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
            return (0, defaultRetryPolicy.u)(options);
        }
        function formDataPolicy_formDataPolicy() {
            return (0, formDataPolicy.j)();
        }
        var core_util_dist_esm = __webpack_require__(9105);
        function proxyPolicy_proxyPolicy(proxySettings, options) {
            return (0, proxyPolicy.Ll)(proxySettings, options);
        }
        const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
        function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
            return {
                name: setClientRequestIdPolicyName,
                async sendRequest (request, next) {
                    if (!request.headers.has(requestIdHeaderName)) request.headers.set(requestIdHeaderName, request.requestId);
                    return next(request);
                }
            };
        }
        function agentPolicy_agentPolicy(agent) {
            return (0, agentPolicy.e)(agent);
        }
        function tlsPolicy_tlsPolicy(tlsSettings) {
            return (0, tlsPolicy.i)(tlsSettings);
        }
        var core_tracing_dist_esm = __webpack_require__(5433);
        const RestError = esm.pj;
        function isRestError(e) {
            return (0, esm.T0)(e);
        }
        var internal = __webpack_require__(1834);
        const tracingPolicyName = "tracingPolicy";
        function tracingPolicy(options = {}) {
            const userAgentPromise = getUserAgentValue(options.userAgentPrefix);
            const sanitizer = new internal.If({
                additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
            });
            const tracingClient = tryCreateTracingClient();
            return {
                name: tracingPolicyName,
                async sendRequest (request, next) {
                    if (!tracingClient) return next(request);
                    const userAgent = await userAgentPromise;
                    const spanAttributes = {
                        "http.url": sanitizer.sanitizeUrl(request.url),
                        "http.method": request.method,
                        "http.user_agent": userAgent,
                        requestId: request.requestId
                    };
                    if (userAgent) spanAttributes["http.user_agent"] = userAgent;
                    const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
                    if (!span || !tracingContext) return next(request);
                    try {
                        const response = await tracingClient.withContext(tracingContext, next, request);
                        tryProcessResponse(span, response);
                        return response;
                    } catch (err) {
                        tryProcessError(span, err);
                        throw err;
                    }
                }
            };
        }
        function tryCreateTracingClient() {
            try {
                return (0, core_tracing_dist_esm.y)({
                    namespace: "",
                    packageName: "@azure/core-rest-pipeline",
                    packageVersion: SDK_VERSION
                });
            } catch (e) {
                log_logger.warning(`Error when creating the TracingClient: ${(0, core_util_dist_esm.u1)(e)}`);
                return;
            }
        }
        function tryCreateSpan(tracingClient, request, spanAttributes) {
            try {
                const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, {
                    tracingOptions: request.tracingOptions
                }, {
                    spanKind: "client",
                    spanAttributes
                });
                if (!span.isRecording()) return void span.end();
                const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
                for (const [key, value] of Object.entries(headers))request.headers.set(key, value);
                return {
                    span,
                    tracingContext: updatedOptions.tracingOptions.tracingContext
                };
            } catch (e) {
                log_logger.warning(`Skipping creating a tracing span due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
                return;
            }
        }
        function tryProcessError(span, error) {
            try {
                span.setStatus({
                    status: "error",
                    error: (0, core_util_dist_esm.bJ)(error) ? error : void 0
                });
                if (isRestError(error) && error.statusCode) span.setAttribute("http.status_code", error.statusCode);
                span.end();
            } catch (e) {
                log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
            }
        }
        function tryProcessResponse(span, response) {
            try {
                span.setAttribute("http.status_code", response.status);
                const serviceRequestId = response.headers.get("x-ms-request-id");
                if (serviceRequestId) span.setAttribute("serviceRequestId", serviceRequestId);
                if (response.status >= 400) span.setStatus({
                    status: "error"
                });
                span.end();
            } catch (e) {
                log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
            }
        }
        function wrapAbortSignalLike(abortSignalLike) {
            if (abortSignalLike instanceof AbortSignal) return {
                abortSignal: abortSignalLike
            };
            if (abortSignalLike.aborted) return {
                abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0)
            };
            const controller = new AbortController;
            let needsCleanup = true;
            function cleanup() {
                if (needsCleanup) {
                    abortSignalLike.removeEventListener("abort", listener);
                    needsCleanup = false;
                }
            }
            function listener() {
                controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
                cleanup();
            }
            abortSignalLike.addEventListener("abort", listener);
            return {
                abortSignal: controller.signal,
                cleanup
            };
        }
        const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
        function wrapAbortSignalLikePolicy() {
            return {
                name: wrapAbortSignalLikePolicyName,
                sendRequest: async (request, next)=>{
                    if (!request.abortSignal) return next(request);
                    const { abortSignal, cleanup } = wrapAbortSignalLike(request.abortSignal);
                    request.abortSignal = abortSignal;
                    try {
                        return await next(request);
                    } finally{
                        cleanup?.();
                    }
                }
            };
        }
        function createPipelineFromOptions(options) {
            const pipeline = createEmptyPipeline();
            if (core_util_dist_esm.qx) {
                if (options.agent) pipeline.addPolicy(agentPolicy_agentPolicy(options.agent));
                if (options.tlsOptions) pipeline.addPolicy(tlsPolicy_tlsPolicy(options.tlsOptions));
                pipeline.addPolicy(proxyPolicy_proxyPolicy(options.proxyOptions));
                pipeline.addPolicy(decompressResponsePolicy_decompressResponsePolicy());
            }
            pipeline.addPolicy(wrapAbortSignalLikePolicy());
            pipeline.addPolicy(formDataPolicy_formDataPolicy(), {
                beforePolicies: [
                    multipartPolicyName
                ]
            });
            pipeline.addPolicy(userAgentPolicy_userAgentPolicy(options.userAgentOptions));
            pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
            pipeline.addPolicy(multipartPolicy_multipartPolicy(), {
                afterPhase: "Deserialize"
            });
            pipeline.addPolicy(defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), {
                phase: "Retry"
            });
            pipeline.addPolicy(tracingPolicy({
                ...options.userAgentOptions,
                ...options.loggingOptions
            }), {
                afterPhase: "Retry"
            });
            if (core_util_dist_esm.qx) pipeline.addPolicy(redirectPolicy_redirectPolicy(options.redirectOptions), {
                afterPhase: "Retry"
            });
            pipeline.addPolicy(logPolicy_logPolicy(options.loggingOptions), {
                afterPhase: "Sign"
            });
            return pipeline;
        }
        function createDefaultHttpClient() {
            const client = (0, esm.fl)();
            return {
                async sendRequest (request) {
                    const { abortSignal, cleanup } = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
                    try {
                        request.abortSignal = abortSignal;
                        return await client.sendRequest(request);
                    } finally{
                        cleanup?.();
                    }
                }
            };
        }
        function createHttpHeaders(rawHeaders) {
            return (0, esm.Nc)(rawHeaders);
        }
        function createPipelineRequest(options) {
            return (0, esm.G6)(options);
        }
        const retryPolicyLogger = (0, dist_esm.KV)("core-rest-pipeline retryPolicy");
        function retryPolicy_retryPolicy(strategies, options = {
            maxRetries: constants_DEFAULT_RETRY_POLICY_COUNT
        }) {
            return (0, policies_retryPolicy.J)(strategies, {
                logger: retryPolicyLogger,
                ...options
            });
        }
        const DEFAULT_CYCLER_OPTIONS = {
            forcedRefreshWindowInMs: 1e3,
            retryIntervalInMs: 3e3,
            refreshWindowInMs: 12e4
        };
        async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
            async function tryGetAccessToken() {
                if (Date.now() < refreshTimeout) try {
                    return await getAccessToken();
                } catch  {
                    return null;
                }
                else {
                    const finalToken = await getAccessToken();
                    if (null === finalToken) throw new Error("Failed to refresh access token.");
                    return finalToken;
                }
            }
            let token = await tryGetAccessToken();
            while(null === token){
                await (0, core_util_dist_esm.cb)(retryIntervalInMs);
                token = await tryGetAccessToken();
            }
            return token;
        }
        function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
            let refreshWorker = null;
            let token = null;
            let tenantId;
            const options = {
                ...DEFAULT_CYCLER_OPTIONS,
                ...tokenCyclerOptions
            };
            const cycler = {
                get isRefreshing () {
                    return null !== refreshWorker;
                },
                get shouldRefresh () {
                    if (null === token) return true;
                    if (cycler.isRefreshing) return false;
                    if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) return true;
                    return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
                },
                get mustRefresh () {
                    return null === token || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
                }
            };
            function refresh(scopes, getTokenOptions) {
                if (!cycler.isRefreshing) {
                    const tryGetAccessToken = ()=>credential.getToken(scopes, getTokenOptions);
                    refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, token?.expiresOnTimestamp ?? Date.now()).then((_token)=>{
                        refreshWorker = null;
                        token = _token;
                        tenantId = getTokenOptions.tenantId;
                        return token;
                    }).catch((reason)=>{
                        refreshWorker = null;
                        token = null;
                        tenantId = void 0;
                        throw reason;
                    });
                }
                return refreshWorker;
            }
            return async (scopes, tokenOptions)=>{
                const hasClaimChallenge = Boolean(tokenOptions.claims);
                const tenantIdChanged = tenantId !== tokenOptions.tenantId;
                if (hasClaimChallenge) token = null;
                const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
                if (mustRefresh) return refresh(scopes, tokenOptions);
                if (cycler.shouldRefresh) refresh(scopes, tokenOptions);
                return token;
            };
        }
        const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
        async function trySendRequest(request, next) {
            try {
                return [
                    await next(request),
                    void 0
                ];
            } catch (e) {
                if (isRestError(e) && e.response) return [
                    e.response,
                    e
                ];
                else throw e;
            }
        }
        async function defaultAuthorizeRequest(options) {
            const { scopes, getAccessToken, request } = options;
            const getTokenOptions = {
                abortSignal: request.abortSignal,
                tracingOptions: request.tracingOptions,
                enableCae: true
            };
            const accessToken = await getAccessToken(scopes, getTokenOptions);
            if (accessToken) options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
        }
        function isChallengeResponse(response) {
            return 401 === response.status && response.headers.has("WWW-Authenticate");
        }
        async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
            const { scopes } = onChallengeOptions;
            const accessToken = await onChallengeOptions.getAccessToken(scopes, {
                enableCae: true,
                claims: caeClaims
            });
            if (!accessToken) return false;
            onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
            return true;
        }
        function bearerTokenAuthenticationPolicy(options) {
            const { credential, scopes, challengeCallbacks } = options;
            const logger = options.logger || log_logger;
            const callbacks = {
                authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
                authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
            };
            const getAccessToken = credential ? tokenCycler_createTokenCycler(credential) : ()=>Promise.resolve(null);
            return {
                name: bearerTokenAuthenticationPolicyName,
                async sendRequest (request, next) {
                    if (!request.url.toLowerCase().startsWith("https://")) throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
                    await callbacks.authorizeRequest({
                        scopes: Array.isArray(scopes) ? scopes : [
                            scopes
                        ],
                        request,
                        getAccessToken,
                        logger
                    });
                    let response;
                    let error;
                    let shouldSendRequest;
                    [response, error] = await trySendRequest(request, next);
                    if (isChallengeResponse(response)) {
                        let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
                        if (claims) {
                            let parsedClaim;
                            try {
                                parsedClaim = atob(claims);
                            } catch (e) {
                                logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                                return response;
                            }
                            shouldSendRequest = await authorizeRequestOnCaeChallenge({
                                scopes: Array.isArray(scopes) ? scopes : [
                                    scopes
                                ],
                                response,
                                request,
                                getAccessToken,
                                logger
                            }, parsedClaim);
                            if (shouldSendRequest) [response, error] = await trySendRequest(request, next);
                        } else if (callbacks.authorizeRequestOnChallenge) {
                            shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
                                scopes: Array.isArray(scopes) ? scopes : [
                                    scopes
                                ],
                                request,
                                response,
                                getAccessToken,
                                logger
                            });
                            if (shouldSendRequest) [response, error] = await trySendRequest(request, next);
                            if (isChallengeResponse(response)) {
                                claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
                                if (claims) {
                                    let parsedClaim;
                                    try {
                                        parsedClaim = atob(claims);
                                    } catch (e) {
                                        logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                                        return response;
                                    }
                                    shouldSendRequest = await authorizeRequestOnCaeChallenge({
                                        scopes: Array.isArray(scopes) ? scopes : [
                                            scopes
                                        ],
                                        response,
                                        request,
                                        getAccessToken,
                                        logger
                                    }, parsedClaim);
                                    if (shouldSendRequest) [response, error] = await trySendRequest(request, next);
                                }
                            }
                        }
                    }
                    if (!error) return response;
                    else throw error;
                }
            };
        }
        function parseChallenges(challenges) {
            const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
            const paramRegex = /(\w+)="([^"]*)"/g;
            const parsedChallenges = [];
            let match;
            while(null !== (match = challengeRegex.exec(challenges))){
                const scheme = match[1];
                const paramsString = match[2];
                const params = {};
                let paramMatch;
                while(null !== (paramMatch = paramRegex.exec(paramsString)))params[paramMatch[1]] = paramMatch[2];
                parsedChallenges.push({
                    scheme,
                    params
                });
            }
            return parsedChallenges;
        }
        function getCaeChallengeClaims(challenges) {
            if (!challenges) return;
            const parsedChallenges = parseChallenges(challenges);
            return parsedChallenges.find((x)=>"Bearer" === x.scheme && x.params.claims && "insufficient_claims" === x.params.error)?.params.claims;
        }
    }),
    5433: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            y: ()=>createTracingClient
        });
        const knownContextKeys = {
            span: Symbol.for("@azure/core-tracing span"),
            namespace: Symbol.for("@azure/core-tracing namespace")
        };
        function createTracingContext(options = {}) {
            let context = new TracingContextImpl(options.parentContext);
            if (options.span) context = context.setValue(knownContextKeys.span, options.span);
            if (options.namespace) context = context.setValue(knownContextKeys.namespace, options.namespace);
            return context;
        }
        class TracingContextImpl {
            _contextMap;
            constructor(initialContext){
                this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : new Map;
            }
            setValue(key, value) {
                const newContext = new TracingContextImpl(this);
                newContext._contextMap.set(key, value);
                return newContext;
            }
            getValue(key) {
                return this._contextMap.get(key);
            }
            deleteValue(key) {
                const newContext = new TracingContextImpl(this);
                newContext._contextMap.delete(key);
                return newContext;
            }
        }
        var commonjs_state = __webpack_require__(8914);
        const state_state = commonjs_state.w;
        function createDefaultTracingSpan() {
            return {
                end: ()=>{},
                isRecording: ()=>false,
                recordException: ()=>{},
                setAttribute: ()=>{},
                setStatus: ()=>{},
                addEvent: ()=>{}
            };
        }
        function createDefaultInstrumenter() {
            return {
                createRequestHeaders: ()=>({}),
                parseTraceparentHeader: ()=>{},
                startSpan: (_name, spanOptions)=>({
                        span: createDefaultTracingSpan(),
                        tracingContext: createTracingContext({
                            parentContext: spanOptions.tracingContext
                        })
                    }),
                withContext (_context, callback, ...callbackArgs) {
                    return callback(...callbackArgs);
                }
            };
        }
        function getInstrumenter() {
            if (!state_state.instrumenterImplementation) state_state.instrumenterImplementation = createDefaultInstrumenter();
            return state_state.instrumenterImplementation;
        }
        function createTracingClient(options) {
            const { namespace, packageName, packageVersion } = options;
            function startSpan(name, operationOptions, spanOptions) {
                const startSpanResult = getInstrumenter().startSpan(name, {
                    ...spanOptions,
                    packageName: packageName,
                    packageVersion: packageVersion,
                    tracingContext: operationOptions?.tracingOptions?.tracingContext
                });
                let tracingContext = startSpanResult.tracingContext;
                const span = startSpanResult.span;
                if (!tracingContext.getValue(knownContextKeys.namespace)) tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
                span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
                const updatedOptions = Object.assign({}, operationOptions, {
                    tracingOptions: {
                        ...operationOptions?.tracingOptions,
                        tracingContext
                    }
                });
                return {
                    span,
                    updatedOptions
                };
            }
            async function withSpan(name, operationOptions, callback, spanOptions) {
                const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
                try {
                    const result = await withContext(updatedOptions.tracingOptions.tracingContext, ()=>Promise.resolve(callback(updatedOptions, span)));
                    span.setStatus({
                        status: "success"
                    });
                    return result;
                } catch (err) {
                    span.setStatus({
                        status: "error",
                        error: err
                    });
                    throw err;
                } finally{
                    span.end();
                }
            }
            function withContext(context, callback, ...callbackArgs) {
                return getInstrumenter().withContext(context, callback, ...callbackArgs);
            }
            function parseTraceparentHeader(traceparentHeader) {
                return getInstrumenter().parseTraceparentHeader(traceparentHeader);
            }
            function createRequestHeaders(tracingContext) {
                return getInstrumenter().createRequestHeaders(tracingContext);
            }
            return {
                startSpan,
                withSpan,
                withContext,
                parseTraceparentHeader,
                createRequestHeaders
            };
        }
    }),
    9105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            gE: ()=>esm_calculateRetryDelay,
            cb: ()=>delay,
            u1: ()=>getErrorMessage,
            bJ: ()=>isError,
            qx: ()=>isNodeLike,
            TA: ()=>isObjectWithProperties,
            Al: ()=>stringToUint8Array,
            SW: ()=>uint8ArrayToString
        });
        var internal = __webpack_require__(1834);
        var esm = __webpack_require__(5473);
        function createAbortablePromise(buildPromise, options) {
            const { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
            return new Promise((resolve, reject)=>{
                function rejectOnAbort() {
                    reject(new esm.l(abortErrorMsg ?? "The operation was aborted."));
                }
                function removeListeners() {
                    abortSignal?.removeEventListener("abort", onAbort);
                }
                function onAbort() {
                    cleanupBeforeAbort?.();
                    removeListeners();
                    rejectOnAbort();
                }
                if (abortSignal?.aborted) return rejectOnAbort();
                try {
                    buildPromise((x)=>{
                        removeListeners();
                        resolve(x);
                    }, (x)=>{
                        removeListeners();
                        reject(x);
                    });
                } catch (err) {
                    reject(err);
                }
                abortSignal?.addEventListener("abort", onAbort);
            });
        }
        const StandardAbortMessage = "The delay was aborted.";
        function delay(timeInMs, options) {
            let token;
            const { abortSignal, abortErrorMsg } = options ?? {};
            return createAbortablePromise((resolve)=>{
                token = setTimeout(resolve, timeInMs);
            }, {
                cleanupBeforeAbort: ()=>clearTimeout(token),
                abortSignal,
                abortErrorMsg: abortErrorMsg ?? StandardAbortMessage
            });
        }
        function getErrorMessage(e) {
            if ((0, internal.bJ)(e)) return e.message;
            else {
                let stringified;
                try {
                    stringified = "object" == typeof e && e ? JSON.stringify(e) : String(e);
                } catch (err) {
                    stringified = "[unable to stringify input]";
                }
                return `Unknown error ${stringified}`;
            }
        }
        function isDefined(thing) {
            return null != thing;
        }
        function isObjectWithProperties(thing, properties) {
            if (!isDefined(thing) || "object" != typeof thing) return false;
            for (const property of properties)if (!objectHasProperty(thing, property)) return false;
            return true;
        }
        function objectHasProperty(thing, property) {
            return isDefined(thing) && "object" == typeof thing && property in thing;
        }
        function esm_calculateRetryDelay(retryAttempt, config) {
            return internal.gE(retryAttempt, config);
        }
        function isError(e) {
            return internal.bJ(e);
        }
        internal.Bd;
        internal.Qg;
        internal.N6;
        internal.qx;
        const isNodeLike = internal.qx;
        internal.tX;
        internal.lV;
        internal.p7;
        function uint8ArrayToString(bytes, format) {
            return internal.SW(bytes, format);
        }
        function stringToUint8Array(value, format) {
            return internal.Al(value, format);
        }
    }),
    5563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            nG: ()=>AzureCliCredential,
            XI: ()=>clientAssertionCredential_ClientAssertionCredential,
            NC: ()=>ManagedIdentityCredential,
            R9: ()=>WorkloadIdentityCredential
        });
        const SDK_VERSION = "4.14.1";
        const constants_DeveloperSignOnClientId = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
        const DefaultTenantId = "common";
        var AzureAuthorityHosts;
        (function(AzureAuthorityHosts) {
            AzureAuthorityHosts["AzureChina"] = "https://login.chinacloudapi.cn";
            AzureAuthorityHosts["AzureGermany"] = "https://login.microsoftonline.de";
            AzureAuthorityHosts["AzureGovernment"] = "https://login.microsoftonline.us";
            AzureAuthorityHosts["AzurePublicCloud"] = "https://login.microsoftonline.com";
        })(AzureAuthorityHosts || (AzureAuthorityHosts = {}));
        const DefaultAuthorityHost = AzureAuthorityHosts.AzurePublicCloud;
        const DefaultAuthority = "login.microsoftonline.com";
        const ALL_TENANTS = [
            "*"
        ];
        const CACHE_CAE_SUFFIX = "cae";
        const CACHE_NON_CAE_SUFFIX = "nocae";
        const DEFAULT_TOKEN_CACHE_NAME = "msal.cache";
        let persistenceProvider;
        let nativeBrokerInfo;
        let vsCodeBrokerInfo;
        function generatePluginConfiguration(options) {
            const config = {
                cache: {},
                broker: {
                    ...options.brokerOptions,
                    isEnabled: options.brokerOptions?.enabled ?? false,
                    enableMsaPassthrough: options.brokerOptions?.legacyEnableMsaPassthrough ?? false
                }
            };
            if (options.tokenCachePersistenceOptions?.enabled) {
                if (void 0 === persistenceProvider) throw new Error("Persistent token caching was requested, but no persistence provider was configured. You must install the identity-cache-persistence plugin package (`npm install --save @azure/identity-cache-persistence`) and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling `useIdentityPlugin(cachePersistencePlugin)` before using `tokenCachePersistenceOptions`.");
                const cacheBaseName = options.tokenCachePersistenceOptions.name || DEFAULT_TOKEN_CACHE_NAME;
                config.cache.cachePlugin = persistenceProvider({
                    name: `${cacheBaseName}.${CACHE_NON_CAE_SUFFIX}`,
                    ...options.tokenCachePersistenceOptions
                });
                config.cache.cachePluginCae = persistenceProvider({
                    name: `${cacheBaseName}.${CACHE_CAE_SUFFIX}`,
                    ...options.tokenCachePersistenceOptions
                });
            }
            if (options.brokerOptions?.enabled) config.broker.nativeBrokerPlugin = getBrokerPlugin(options.isVSCodeCredential || false);
            return config;
        }
        const brokerErrorTemplates = {
            missing: (credentialName, packageName, pluginVar)=>[
                    `${credentialName} was requested, but no plugin was configured or no authentication record was found.`,
                    `You must install the ${packageName} plugin package (npm install --save ${packageName})`,
                    "and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling",
                    `useIdentityPlugin(${pluginVar}) before using enableBroker.`
                ].join(" "),
            unavailable: (credentialName, packageName)=>[
                    `${credentialName} was requested, and the plugin is configured, but the broker is unavailable.`,
                    `Ensure the ${credentialName} plugin is properly installed and configured.`,
                    "Check for missing native dependencies and ensure the package is properly installed.",
                    `See the README for prerequisites on installing and using ${packageName}.`
                ].join(" ")
        };
        const brokerConfig = {
            vsCode: {
                credentialName: "Visual Studio Code Credential",
                packageName: "@azure/identity-vscode",
                pluginVar: "vsCodePlugin",
                get brokerInfo () {
                    return vsCodeBrokerInfo;
                }
            },
            native: {
                credentialName: "Broker for WAM",
                packageName: "@azure/identity-broker",
                pluginVar: "nativeBrokerPlugin",
                get brokerInfo () {
                    return nativeBrokerInfo;
                }
            }
        };
        function getBrokerPlugin(isVSCodePlugin) {
            const { credentialName, packageName, pluginVar, brokerInfo } = brokerConfig[isVSCodePlugin ? "vsCode" : "native"];
            if (void 0 === brokerInfo) throw new Error(brokerErrorTemplates.missing(credentialName, packageName, pluginVar));
            if (false === brokerInfo.broker.isBrokerAvailable) throw new Error(brokerErrorTemplates.unavailable(credentialName, packageName));
            return brokerInfo.broker;
        }
        const msalPlugins = {
            generatePluginConfiguration
        };
        function isErrorResponse(errorResponse) {
            return errorResponse && "string" == typeof errorResponse.error && "string" == typeof errorResponse.error_description;
        }
        const CredentialUnavailableErrorName = "CredentialUnavailableError";
        class errors_CredentialUnavailableError extends Error {
            constructor(message, options){
                super(message, options);
                this.name = CredentialUnavailableErrorName;
            }
        }
        const AuthenticationErrorName = "AuthenticationError";
        class errors_AuthenticationError extends Error {
            statusCode;
            errorResponse;
            constructor(statusCode, errorBody, options){
                let errorResponse;
                if (isErrorResponse(errorBody)) errorResponse = convertOAuthErrorResponseToErrorResponse(errorBody);
                else if ("string" == typeof errorBody) try {
                    const oauthErrorResponse = JSON.parse(errorBody);
                    errorResponse = convertOAuthErrorResponseToErrorResponse(oauthErrorResponse);
                } catch (e) {
                    errorResponse = 400 === statusCode ? {
                        error: "invalid_request",
                        errorDescription: `The service indicated that the request was invalid.\n\n${errorBody}`
                    } : {
                        error: "unknown_error",
                        errorDescription: `An unknown error has occurred. Response body:\n\n${errorBody}`
                    };
                }
                else errorResponse = {
                    error: "unknown_error",
                    errorDescription: "An unknown error occurred and no additional details are available."
                };
                super(`${errorResponse.error} Status code: ${statusCode}\nMore details:\n${errorResponse.errorDescription},`, options);
                this.statusCode = statusCode;
                this.errorResponse = errorResponse;
                this.name = AuthenticationErrorName;
            }
        }
        function convertOAuthErrorResponseToErrorResponse(errorBody) {
            return {
                error: errorBody.error,
                errorDescription: errorBody.error_description,
                correlationId: errorBody.correlation_id,
                errorCodes: errorBody.error_codes,
                timestamp: errorBody.timestamp,
                traceId: errorBody.trace_id
            };
        }
        class AuthenticationRequiredError extends Error {
            scopes;
            getTokenOptions;
            constructor(options){
                super(options.message, options.cause ? {
                    cause: options.cause
                } : void 0);
                this.scopes = options.scopes;
                this.getTokenOptions = options.getTokenOptions;
                this.name = "AuthenticationRequiredError";
            }
        }
        var esm = __webpack_require__(7567);
        const logger = (0, esm.KV)("identity");
        function processEnvVars(supportedEnvVars) {
            return supportedEnvVars.reduce((acc, envVariable)=>{
                if (process.env[envVariable]) acc.assigned.push(envVariable);
                else acc.missing.push(envVariable);
                return acc;
            }, {
                missing: [],
                assigned: []
            });
        }
        function formatSuccess(scope) {
            return `SUCCESS. Scopes: ${Array.isArray(scope) ? scope.join(", ") : scope}.`;
        }
        function logging_formatError(scope, error) {
            let message = "ERROR.";
            if (scope?.length) message += ` Scopes: ${Array.isArray(scope) ? scope.join(", ") : scope}.`;
            return `${message} Error message: ${"string" == typeof error ? error : error.message}.`;
        }
        function credentialLoggerInstance(title, parent, log = logger) {
            const fullTitle = parent ? `${parent.fullTitle} ${title}` : title;
            function info(message) {
                log.info(`${fullTitle} =>`, message);
            }
            function warning(message) {
                log.warning(`${fullTitle} =>`, message);
            }
            function verbose(message) {
                log.verbose(`${fullTitle} =>`, message);
            }
            function error(message) {
                log.error(`${fullTitle} =>`, message);
            }
            return {
                title,
                fullTitle,
                info,
                warning,
                verbose,
                error
            };
        }
        function credentialLogger(title, log = logger) {
            const credLogger = credentialLoggerInstance(title, void 0, log);
            return {
                ...credLogger,
                parent: log,
                getToken: credentialLoggerInstance("=> getToken()", credLogger, log)
            };
        }
        var dist_esm = __webpack_require__(5433);
        const tracing_tracingClient = (0, dist_esm.y)({
            namespace: "Microsoft.AAD",
            packageName: "@azure/identity",
            packageVersion: SDK_VERSION
        });
        credentialLogger("ChainedTokenCredential");
        const SKU = "msal.js.common";
        const DEFAULT_AUTHORITY = "https://login.microsoftonline.com/common/";
        const DEFAULT_AUTHORITY_HOST = "login.microsoftonline.com";
        const DEFAULT_COMMON_TENANT = "common";
        const ADFS = "adfs";
        const AAD_INSTANCE_DISCOVERY_ENDPT = `${DEFAULT_AUTHORITY}discovery/instance?api-version=1.1&authorization_endpoint=`;
        const CIAM_AUTH_URL = ".ciamlogin.com";
        const AAD_TENANT_DOMAIN_SUFFIX = ".onmicrosoft.com";
        const RESOURCE_DELIM = "|";
        const OPENID_SCOPE = "openid";
        const PROFILE_SCOPE = "profile";
        const OFFLINE_ACCESS_SCOPE = "offline_access";
        const EMAIL_SCOPE = "email";
        const URL_FORM_CONTENT_TYPE = "application/x-www-form-urlencoded;charset=utf-8";
        const AUTHORIZATION_PENDING = "authorization_pending";
        const NOT_APPLICABLE = "N/A";
        const NOT_AVAILABLE = "Not Available";
        const FORWARD_SLASH = "/";
        const IMDS_ENDPOINT = "http://169.254.169.254/metadata/instance/compute";
        const IMDS_VERSION = "2021-02-01";
        const IMDS_TIMEOUT = 2e3;
        const AZURE_REGION_AUTO_DISCOVER_FLAG = "TryAutoDetect";
        const REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX = "login.microsoft.com";
        const KNOWN_PUBLIC_CLOUDS = [
            "login.microsoftonline.com",
            "login.windows.net",
            "login.microsoft.com",
            "sts.windows.net"
        ];
        const INVALID_INSTANCE = "invalid_instance";
        const HTTP_SUCCESS = 200;
        const HTTP_CLIENT_ERROR_RANGE_START = 400;
        const HTTP_BAD_REQUEST = 400;
        const HTTP_UNAUTHORIZED = 401;
        const HTTP_NOT_FOUND = 404;
        const HTTP_REQUEST_TIMEOUT = 408;
        const HTTP_GONE = 410;
        const HTTP_TOO_MANY_REQUESTS = 429;
        const HTTP_CLIENT_ERROR_RANGE_END = 499;
        const HTTP_SERVER_ERROR = 500;
        const HTTP_SERVER_ERROR_RANGE_START = 500;
        const HTTP_SERVICE_UNAVAILABLE = 503;
        const HTTP_GATEWAY_TIMEOUT = 504;
        const HTTP_SERVER_ERROR_RANGE_END = 599;
        const OIDC_DEFAULT_SCOPES = [
            OPENID_SCOPE,
            PROFILE_SCOPE,
            OFFLINE_ACCESS_SCOPE
        ];
        const OIDC_SCOPES = [
            ...OIDC_DEFAULT_SCOPES,
            EMAIL_SCOPE
        ];
        const HeaderNames = {
            CONTENT_TYPE: "Content-Type",
            CONTENT_LENGTH: "Content-Length",
            DPOP: "DPoP",
            RETRY_AFTER: "Retry-After",
            CCS_HEADER: "X-AnchorMailbox",
            WWWAuthenticate: "WWW-Authenticate",
            AuthenticationInfo: "Authentication-Info",
            X_MS_REQUEST_ID: "x-ms-request-id",
            X_MS_HTTP_VERSION: "x-ms-httpver"
        };
        const AADAuthority = {
            COMMON: "common",
            ORGANIZATIONS: "organizations",
            CONSUMERS: "consumers"
        };
        const ClaimsRequestKeys = {
            ACCESS_TOKEN: "access_token",
            XMS_CC: "xms_cc",
            ID_TOKEN: "id_token",
            SIGNIN_STATE: "signin_state",
            LOGIN_HINT: "login_hint",
            TENANT_REGION_SUB_SCOPE: "tenant_region_sub_scope"
        };
        const PromptValue = {
            LOGIN: "login",
            SELECT_ACCOUNT: "select_account",
            CONSENT: "consent",
            NONE: "none",
            CREATE: "create",
            NO_SESSION: "no_session"
        };
        const CodeChallengeMethodValues = {
            PLAIN: "plain",
            S256: "S256"
        };
        const OAuthResponseType = {
            CODE: "code",
            IDTOKEN_TOKEN: "id_token token",
            IDTOKEN_TOKEN_REFRESHTOKEN: "id_token token refresh_token"
        };
        const ResponseMode = {
            QUERY: "query",
            FRAGMENT: "fragment",
            FORM_POST: "form_post"
        };
        const GrantType = {
            IMPLICIT_GRANT: "implicit",
            AUTHORIZATION_CODE_GRANT: "authorization_code",
            CLIENT_CREDENTIALS_GRANT: "client_credentials",
            RESOURCE_OWNER_PASSWORD_GRANT: "password",
            REFRESH_TOKEN_GRANT: "refresh_token",
            DEVICE_CODE_GRANT: "device_code",
            JWT_BEARER: "urn:ietf:params:oauth:grant-type:jwt-bearer",
            USER_FIC: "user_fic"
        };
        const CACHE_ACCOUNT_TYPE_MSSTS = "MSSTS";
        const CACHE_ACCOUNT_TYPE_ADFS = "ADFS";
        const Constants_CACHE_ACCOUNT_TYPE_GENERIC = "Generic";
        const Constants_CACHE_KEY_SEPARATOR = "-";
        const CLIENT_INFO_SEPARATOR = ".";
        const CredentialType = {
            ID_TOKEN: "IdToken",
            ACCESS_TOKEN: "AccessToken",
            ACCESS_TOKEN_WITH_AUTH_SCHEME: "AccessToken_With_AuthScheme",
            REFRESH_TOKEN: "RefreshToken"
        };
        const APP_METADATA = "appmetadata";
        const CLIENT_INFO = "client_info";
        const THE_FAMILY_ID = "1";
        const AUTHORITY_METADATA_CACHE_KEY = "authority-metadata";
        const AUTHORITY_METADATA_REFRESH_TIME_SECONDS = 86400;
        const AuthorityMetadataSource = {
            CONFIG: "config",
            CACHE: "cache",
            NETWORK: "network",
            HARDCODED_VALUES: "hardcoded_values"
        };
        const SERVER_TELEM_SCHEMA_VERSION = 5;
        const SERVER_TELEM_MAX_LAST_HEADER_BYTES = 330;
        const SERVER_TELEM_MAX_CACHED_ERRORS = 50;
        const SERVER_TELEM_CACHE_KEY = "server-telemetry";
        const SERVER_TELEM_CATEGORY_SEPARATOR = "|";
        const SERVER_TELEM_VALUE_SEPARATOR = ",";
        const SERVER_TELEM_OVERFLOW_TRUE = "1";
        const SERVER_TELEM_OVERFLOW_FALSE = "0";
        const SERVER_TELEM_UNKNOWN_ERROR = "unknown_error";
        const AuthenticationScheme = {
            BEARER: "Bearer",
            POP: "pop",
            DPOP: "DPoP",
            SSH: "ssh-cert"
        };
        const DEFAULT_THROTTLE_TIME_SECONDS = 60;
        const DEFAULT_MAX_THROTTLE_TIME_SECONDS = 3600;
        const THROTTLING_PREFIX = "throttling";
        const X_MS_LIB_CAPABILITY_VALUE = "retry-after, h429";
        const INVALID_GRANT_ERROR = "invalid_grant";
        const CLIENT_MISMATCH_ERROR = "client_mismatch";
        const PasswordGrantConstants = {
            username: "username",
            password: "password"
        };
        const RegionDiscoverySources = {
            FAILED_AUTO_DETECTION: "1",
            INTERNAL_CACHE: "2",
            ENVIRONMENT_VARIABLE: "3",
            IMDS: "4"
        };
        const RegionDiscoveryOutcomes = {
            CONFIGURED_MATCHES_DETECTED: "1",
            CONFIGURED_NO_AUTO_DETECTION: "2",
            CONFIGURED_NOT_DETECTED: "3",
            AUTO_DETECTION_REQUESTED_SUCCESSFUL: "4",
            AUTO_DETECTION_REQUESTED_FAILED: "5"
        };
        const CacheOutcome = {
            NOT_APPLICABLE: "0",
            FORCE_REFRESH_OR_CLAIMS: "1",
            NO_CACHED_ACCESS_TOKEN: "2",
            CACHED_ACCESS_TOKEN_EXPIRED: "3",
            PROACTIVELY_REFRESHED: "4"
        };
        const JsonWebTokenTypes = {
            Jwt: "JWT",
            Jwk: "JWK",
            Pop: "pop",
            Dpop: "dpop+jwt"
        };
        const DEFAULT_TOKEN_RENEWAL_OFFSET_SEC = 300;
        const EncodingTypes = {
            BASE64: "base64",
            HEX: "hex",
            UTF8: "utf-8"
        };
        var LogLevel;
        (function(LogLevel) {
            LogLevel[LogLevel["Error"] = 0] = "Error";
            LogLevel[LogLevel["Warning"] = 1] = "Warning";
            LogLevel[LogLevel["Info"] = 2] = "Info";
            LogLevel[LogLevel["Verbose"] = 3] = "Verbose";
            LogLevel[LogLevel["Trace"] = 4] = "Trace";
        })(LogLevel || (LogLevel = {}));
        const CACHE_CAPACITY = 50;
        const MAX_LOGS_PER_CORRELATION = 500;
        const correlationCache = new Map;
        function markAsRecentlyUsed(correlationId, data) {
            correlationCache.delete(correlationId);
            correlationCache.set(correlationId, data);
        }
        function addLogToCache(correlationId, loggedMessage) {
            const currentTime = Date.now();
            let data = correlationCache.get(correlationId);
            if (data) markAsRecentlyUsed(correlationId, data);
            else {
                data = {
                    logs: [],
                    firstEventTime: currentTime
                };
                correlationCache.set(correlationId, data);
                if (correlationCache.size > CACHE_CAPACITY) {
                    const firstKey = correlationCache.keys().next().value;
                    if (void 0 !== firstKey) correlationCache.delete(firstKey);
                }
            }
            data.logs.push({
                ...loggedMessage,
                milliseconds: currentTime - data.firstEventTime
            });
            if (data.logs.length > MAX_LOGS_PER_CORRELATION) data.logs.shift();
        }
        function getMessageHash(str) {
            if (str.length < 6) return null;
            if (str.length > 6 && " " !== str[6]) return null;
            for(let i = 0; i < 6; i++){
                const char = str[i];
                const isAlphaNumeric = char >= "a" && char <= "z" || char >= "A" && char <= "Z" || char >= "0" && char <= "9";
                if (!isAlphaNumeric) return null;
            }
            return str.substring(0, 6);
        }
        class Logger {
            constructor(loggerOptions, packageName, packageVersion){
                this.level = LogLevel.Info;
                const defaultLoggerCallback = ()=>{};
                const setLoggerOptions = loggerOptions || Logger.createDefaultLoggerOptions();
                this.localCallback = setLoggerOptions.loggerCallback || defaultLoggerCallback;
                this.piiLoggingEnabled = setLoggerOptions.piiLoggingEnabled || false;
                this.level = "number" == typeof setLoggerOptions.logLevel ? setLoggerOptions.logLevel : LogLevel.Info;
                this.packageName = packageName || "";
                this.packageVersion = packageVersion || "";
            }
            static createDefaultLoggerOptions() {
                return {
                    loggerCallback: ()=>{},
                    piiLoggingEnabled: false,
                    logLevel: LogLevel.Info
                };
            }
            clone(packageName, packageVersion) {
                return new Logger({
                    loggerCallback: this.localCallback,
                    piiLoggingEnabled: this.piiLoggingEnabled,
                    logLevel: this.level
                }, packageName, packageVersion);
            }
            logMessage(logMessage, options) {
                const correlationId = options.correlationId;
                const messageHash = getMessageHash(logMessage);
                if (messageHash) {
                    const loggedMessage = {
                        hash: messageHash,
                        level: options.logLevel,
                        containsPii: options.containsPii || false,
                        milliseconds: 0
                    };
                    addLogToCache(correlationId, loggedMessage);
                }
                if (options.logLevel > this.level || !this.piiLoggingEnabled && options.containsPii) return;
                const timestamp = new Date().toUTCString();
                const logHeader = `[${timestamp}] : [${correlationId}]`;
                const log = `${logHeader} : ${this.packageName}@${this.packageVersion} : ${LogLevel[options.logLevel]} - ${logMessage}`;
                this.executeCallback(options.logLevel, log, options.containsPii || false);
            }
            executeCallback(level, message, containsPii) {
                if (this.localCallback) this.localCallback(level, message, containsPii);
            }
            error(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Error,
                    containsPii: false,
                    correlationId: correlationId
                });
            }
            errorPii(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Error,
                    containsPii: true,
                    correlationId: correlationId
                });
            }
            warning(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Warning,
                    containsPii: false,
                    correlationId: correlationId
                });
            }
            warningPii(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Warning,
                    containsPii: true,
                    correlationId: correlationId
                });
            }
            info(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Info,
                    containsPii: false,
                    correlationId: correlationId
                });
            }
            infoPii(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Info,
                    containsPii: true,
                    correlationId: correlationId
                });
            }
            verbose(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Verbose,
                    containsPii: false,
                    correlationId: correlationId
                });
            }
            verbosePii(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Verbose,
                    containsPii: true,
                    correlationId: correlationId
                });
            }
            trace(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Trace,
                    containsPii: false,
                    correlationId: correlationId
                });
            }
            tracePii(message, correlationId) {
                this.logMessage(message, {
                    logLevel: LogLevel.Trace,
                    containsPii: true,
                    correlationId: correlationId
                });
            }
            isPiiLoggingEnabled() {
                return this.piiLoggingEnabled || false;
            }
        }
        const CLIENT_ID = "client_id";
        const REDIRECT_URI = "redirect_uri";
        const RESPONSE_TYPE = "response_type";
        const RESPONSE_MODE = "response_mode";
        const GRANT_TYPE = "grant_type";
        const CLAIMS = "claims";
        const SCOPE = "scope";
        const REFRESH_TOKEN = "refresh_token";
        const STATE = "state";
        const NONCE = "nonce";
        const PROMPT = "prompt";
        const CODE = "code";
        const CODE_CHALLENGE = "code_challenge";
        const CODE_CHALLENGE_METHOD = "code_challenge_method";
        const CODE_VERIFIER = "code_verifier";
        const CLIENT_REQUEST_ID = "client-request-id";
        const X_CLIENT_SKU = "x-client-SKU";
        const X_CLIENT_VER = "x-client-VER";
        const X_CLIENT_OS = "x-client-OS";
        const X_CLIENT_CPU = "x-client-CPU";
        const X_CLIENT_CURR_TELEM = "x-client-current-telemetry";
        const X_CLIENT_LAST_TELEM = "x-client-last-telemetry";
        const X_MS_LIB_CAPABILITY = "x-ms-lib-capability";
        const X_APP_NAME = "x-app-name";
        const X_APP_VER = "x-app-ver";
        const POST_LOGOUT_URI = "post_logout_redirect_uri";
        const ID_TOKEN_HINT = "id_token_hint";
        const DEVICE_CODE = "device_code";
        const CLIENT_SECRET = "client_secret";
        const CLIENT_ASSERTION = "client_assertion";
        const CLIENT_ASSERTION_TYPE = "client_assertion_type";
        const TOKEN_TYPE = "token_type";
        const REQ_CNF = "req_cnf";
        const OBO_ASSERTION = "assertion";
        const REQUESTED_TOKEN_USE = "requested_token_use";
        const ON_BEHALF_OF = "on_behalf_of";
        const RETURN_SPA_CODE = "return_spa_code";
        const LOGOUT_HINT = "logout_hint";
        const SID = "sid";
        const LOGIN_HINT = "login_hint";
        const DOMAIN_HINT = "domain_hint";
        const X_CLIENT_EXTRA_SKU = "x-client-xtra-sku";
        const BROKER_CLIENT_ID = "brk_client_id";
        const BROKER_REDIRECT_URI = "brk_redirect_uri";
        const INSTANCE_AWARE = "instance_aware";
        const RESOURCE = "resource";
        const CLI_DATA = "clidata";
        const USER_FEDERATED_IDENTITY_CREDENTIAL = "user_federated_identity_credential";
        const USERNAME = "username";
        const USER_ID = "user_id";
        const FMI_PATH = "fmi_path";
        const ATTRIBUTE_TOKENS = "attribute_tokens";
        const POPUP_ORIGIN_CHECK_DONE = "pocd";
        const DEFAULT_MANAGED_IDENTITY_ID = "system_assigned_managed_identity";
        const MANAGED_IDENTITY_DEFAULT_TENANT = "managed_identity";
        const DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY = `https://login.microsoftonline.com/${MANAGED_IDENTITY_DEFAULT_TENANT}/`;
        const ManagedIdentityHeaders = {
            AUTHORIZATION_HEADER_NAME: "Authorization",
            METADATA_HEADER_NAME: "Metadata",
            APP_SERVICE_SECRET_HEADER_NAME: "X-IDENTITY-HEADER",
            ML_AND_SF_SECRET_HEADER_NAME: "secret",
            CLIENT_SKU: X_CLIENT_SKU,
            CLIENT_VER: X_CLIENT_VER,
            CLIENT_REQUEST_ID: "x-ms-client-request-id"
        };
        const ManagedIdentityQueryParameters = {
            API_VERSION: "api-version",
            RESOURCE: "resource",
            SHA256_TOKEN_TO_REFRESH: "token_sha256_to_refresh",
            XMS_CC: "xms_cc"
        };
        const ManagedIdentityEnvironmentVariableNames = {
            AZURE_POD_IDENTITY_AUTHORITY_HOST: "AZURE_POD_IDENTITY_AUTHORITY_HOST",
            DEFAULT_IDENTITY_CLIENT_ID: "DEFAULT_IDENTITY_CLIENT_ID",
            IDENTITY_ENDPOINT: "IDENTITY_ENDPOINT",
            IDENTITY_HEADER: "IDENTITY_HEADER",
            IDENTITY_SERVER_THUMBPRINT: "IDENTITY_SERVER_THUMBPRINT",
            IMDS_ENDPOINT: "IMDS_ENDPOINT",
            MSI_ENDPOINT: "MSI_ENDPOINT",
            MSI_SECRET: "MSI_SECRET"
        };
        const ManagedIdentitySourceNames = {
            APP_SERVICE: "AppService",
            AZURE_ARC: "AzureArc",
            CLOUD_SHELL: "CloudShell",
            DEFAULT_TO_IMDS: "DefaultToImds",
            IMDS: "Imds",
            MACHINE_LEARNING: "MachineLearning",
            SERVICE_FABRIC: "ServiceFabric"
        };
        const ManagedIdentityIdType = {
            SYSTEM_ASSIGNED: "system-assigned",
            USER_ASSIGNED_CLIENT_ID: "user-assigned-client-id",
            USER_ASSIGNED_RESOURCE_ID: "user-assigned-resource-id",
            USER_ASSIGNED_OBJECT_ID: "user-assigned-object-id"
        };
        const Constants_HttpMethod = {
            GET: "GET",
            POST: "POST"
        };
        const REGION_ENVIRONMENT_VARIABLE = "REGION_NAME";
        const MSAL_FORCE_REGION = "MSAL_FORCE_REGION";
        const RANDOM_OCTET_SIZE = 32;
        const Hash = {
            SHA256: "sha256"
        };
        const CharSet = {
            CV_CHARSET: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
        };
        const CACHE = {
            KEY_SEPARATOR: "-"
        };
        const Constants = {
            MSAL_SKU: "msal.js.node",
            JWT_BEARER_ASSERTION_TYPE: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            HTTP_PROTOCOL: "http://",
            LOCALHOST: "localhost"
        };
        const ApiId = {
            acquireTokenSilent: 62,
            acquireTokenByUsernamePassword: 371,
            acquireTokenByDeviceCode: 671,
            acquireTokenByClientCredential: 771,
            acquireTokenByOBO: 772,
            acquireTokenWithManagedIdentity: 773,
            acquireTokenByUserFederatedIdentityCredential: 774,
            acquireTokenByCode: 871,
            acquireTokenByRefreshToken: 872
        };
        const JwtConstants = {
            RSA_256: "RS256",
            PSS_256: "PS256",
            X5T_256: "x5t#S256",
            X5T: "x5t",
            X5C: "x5c",
            AUDIENCE: "aud",
            EXPIRATION_TIME: "exp",
            ISSUER: "iss",
            SUBJECT: "sub",
            NOT_BEFORE: "nbf",
            JWT_ID: "jti"
        };
        const LOOPBACK_SERVER_CONSTANTS = {
            INTERVAL_MS: 100,
            TIMEOUT_MS: 5e3
        };
        const AZURE_ARC_SECRET_FILE_MAX_SIZE_BYTES = 4096;
        function getDefaultErrorMessage(code) {
            return `See https://aka.ms/msal.js.errors#${code} for details`;
        }
        class AuthError extends Error {
            constructor(errorCode, correlationId, errorMessage, suberror){
                const message = errorMessage || (errorCode ? getDefaultErrorMessage(errorCode) : "");
                const errorString = message ? `${errorCode}: ${message}` : errorCode;
                super(errorString);
                Object.setPrototypeOf(this, AuthError.prototype);
                this.errorCode = errorCode || "";
                this.errorMessage = message || "";
                this.subError = suberror || "";
                this.correlationId = correlationId;
                this.name = "AuthError";
            }
        }
        function createAuthError(code, correlationId, additionalMessage) {
            return new AuthError(code, correlationId, additionalMessage || getDefaultErrorMessage(code));
        }
        const skuGroupSeparator = ",";
        const skuValueSeparator = "|";
        function makeExtraSkuString(params) {
            const { skus, libraryName, libraryVersion, extensionName, extensionVersion } = params;
            const skuMap = new Map([
                [
                    0,
                    [
                        libraryName,
                        libraryVersion
                    ]
                ],
                [
                    2,
                    [
                        extensionName,
                        extensionVersion
                    ]
                ]
            ]);
            let skuArr = [];
            if (skus?.length) {
                skuArr = skus.split(skuGroupSeparator);
                if (skuArr.length < 4) return skus;
            } else skuArr = Array.from({
                length: 4
            }, ()=>skuValueSeparator);
            skuMap.forEach((value, key)=>{
                if (2 === value.length && value[0]?.length && value[1]?.length) setSku({
                    skuArr,
                    index: key,
                    skuName: value[0],
                    skuVersion: value[1]
                });
            });
            return skuArr.join(skuGroupSeparator);
        }
        function setSku(params) {
            const { skuArr, index, skuName, skuVersion } = params;
            if (index >= skuArr.length) return;
            skuArr[index] = [
                skuName,
                skuVersion
            ].join(skuValueSeparator);
        }
        class ServerTelemetryManager {
            constructor(telemetryRequest, cacheManager){
                this.cacheOutcome = CacheOutcome.NOT_APPLICABLE;
                this.cacheManager = cacheManager;
                this.apiId = telemetryRequest.apiId;
                this.correlationId = telemetryRequest.correlationId;
                this.wrapperSKU = telemetryRequest.wrapperSKU || "";
                this.wrapperVer = telemetryRequest.wrapperVer || "";
                this.telemetryCacheKey = SERVER_TELEM_CACHE_KEY + Constants_CACHE_KEY_SEPARATOR + telemetryRequest.clientId;
            }
            generateCurrentRequestHeaderValue() {
                const request = `${this.apiId}${SERVER_TELEM_VALUE_SEPARATOR}${this.cacheOutcome}`;
                const platformFieldsArr = [
                    this.wrapperSKU,
                    this.wrapperVer
                ];
                const nativeBrokerErrorCode = this.getNativeBrokerErrorCode();
                if (nativeBrokerErrorCode?.length) platformFieldsArr.push(`broker_error=${nativeBrokerErrorCode}`);
                const platformFields = platformFieldsArr.join(SERVER_TELEM_VALUE_SEPARATOR);
                const regionDiscoveryFields = this.getRegionDiscoveryFields();
                const requestWithRegionDiscoveryFields = [
                    request,
                    regionDiscoveryFields
                ].join(SERVER_TELEM_VALUE_SEPARATOR);
                return [
                    SERVER_TELEM_SCHEMA_VERSION,
                    requestWithRegionDiscoveryFields,
                    platformFields
                ].join(SERVER_TELEM_CATEGORY_SEPARATOR);
            }
            generateLastRequestHeaderValue() {
                const lastRequests = this.getLastRequests();
                const maxErrors = ServerTelemetryManager.maxErrorsToSend(lastRequests);
                const failedRequests = lastRequests.failedRequests.slice(0, 2 * maxErrors).join(SERVER_TELEM_VALUE_SEPARATOR);
                const errors = lastRequests.errors.slice(0, maxErrors).join(SERVER_TELEM_VALUE_SEPARATOR);
                const errorCount = lastRequests.errors.length;
                const overflow = maxErrors < errorCount ? SERVER_TELEM_OVERFLOW_TRUE : SERVER_TELEM_OVERFLOW_FALSE;
                const platformFields = [
                    errorCount,
                    overflow
                ].join(SERVER_TELEM_VALUE_SEPARATOR);
                return [
                    SERVER_TELEM_SCHEMA_VERSION,
                    lastRequests.cacheHits,
                    failedRequests,
                    errors,
                    platformFields
                ].join(SERVER_TELEM_CATEGORY_SEPARATOR);
            }
            cacheFailedRequest(error) {
                try {
                    const lastRequests = this.getLastRequests();
                    if (lastRequests.errors.length >= SERVER_TELEM_MAX_CACHED_ERRORS) {
                        lastRequests.failedRequests.shift();
                        lastRequests.failedRequests.shift();
                        lastRequests.errors.shift();
                    }
                    lastRequests.failedRequests.push(this.apiId, this.correlationId);
                    if (error instanceof Error && !!error && error.toString()) if (error instanceof AuthError) if (error.subError) lastRequests.errors.push(error.subError);
                    else if (error.errorCode) lastRequests.errors.push(error.errorCode);
                    else lastRequests.errors.push(error.toString());
                    else lastRequests.errors.push(error.toString());
                    else lastRequests.errors.push(SERVER_TELEM_UNKNOWN_ERROR);
                    this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
                } catch  {}
            }
            incrementCacheHits() {
                const lastRequests = this.getLastRequests();
                lastRequests.cacheHits += 1;
                this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
                return lastRequests.cacheHits;
            }
            getLastRequests() {
                const initialValue = {
                    failedRequests: [],
                    errors: [],
                    cacheHits: 0
                };
                const lastRequests = this.cacheManager.getServerTelemetry(this.telemetryCacheKey, this.correlationId);
                return lastRequests || initialValue;
            }
            clearTelemetryCache() {
                const lastRequests = this.getLastRequests();
                const numErrorsFlushed = ServerTelemetryManager.maxErrorsToSend(lastRequests);
                const errorCount = lastRequests.errors.length;
                if (numErrorsFlushed === errorCount) this.cacheManager.removeItem(this.telemetryCacheKey, this.correlationId);
                else {
                    const serverTelemEntity = {
                        failedRequests: lastRequests.failedRequests.slice(2 * numErrorsFlushed),
                        errors: lastRequests.errors.slice(numErrorsFlushed),
                        cacheHits: 0
                    };
                    this.cacheManager.setServerTelemetry(this.telemetryCacheKey, serverTelemEntity, this.correlationId);
                }
            }
            static maxErrorsToSend(serverTelemetryEntity) {
                let i;
                let maxErrors = 0;
                let dataSize = 0;
                const errorCount = serverTelemetryEntity.errors.length;
                for(i = 0; i < errorCount; i++){
                    const apiId = serverTelemetryEntity.failedRequests[2 * i] || "";
                    const correlationId = serverTelemetryEntity.failedRequests[2 * i + 1] || "";
                    const errorCode = serverTelemetryEntity.errors[i] || "";
                    dataSize += apiId.toString().length + correlationId.toString().length + errorCode.length + 3;
                    if (dataSize < SERVER_TELEM_MAX_LAST_HEADER_BYTES) maxErrors += 1;
                    else break;
                }
                return maxErrors;
            }
            getRegionDiscoveryFields() {
                const regionDiscoveryFields = [];
                regionDiscoveryFields.push(this.regionUsed || "");
                regionDiscoveryFields.push(this.regionSource || "");
                regionDiscoveryFields.push(this.regionOutcome || "");
                return regionDiscoveryFields.join(",");
            }
            updateRegionDiscoveryMetadata(regionDiscoveryMetadata) {
                this.regionUsed = regionDiscoveryMetadata.region_used;
                this.regionSource = regionDiscoveryMetadata.region_source;
                this.regionOutcome = regionDiscoveryMetadata.region_outcome;
            }
            setCacheOutcome(cacheOutcome) {
                this.cacheOutcome = cacheOutcome;
            }
            setNativeBrokerErrorCode(errorCode) {
                const lastRequests = this.getLastRequests();
                lastRequests.nativeBrokerErrorCode = errorCode;
                this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
            }
            getNativeBrokerErrorCode() {
                return this.getLastRequests().nativeBrokerErrorCode;
            }
            clearNativeBrokerErrorCode() {
                const lastRequests = this.getLastRequests();
                delete lastRequests.nativeBrokerErrorCode;
                this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
            }
            static makeExtraSkuString(params) {
                return makeExtraSkuString(params);
            }
        }
        class ClientAuthError extends AuthError {
            constructor(errorCode, correlationId, additionalMessage){
                super(errorCode, correlationId, additionalMessage);
                this.name = "ClientAuthError";
                Object.setPrototypeOf(this, ClientAuthError.prototype);
            }
        }
        function ClientAuthError_createClientAuthError(errorCode, correlationId, additionalMessage) {
            return new ClientAuthError(errorCode, correlationId, additionalMessage);
        }
        const clientInfoDecodingError = "client_info_decoding_error";
        const clientInfoEmptyError = "client_info_empty_error";
        const tokenParsingError = "token_parsing_error";
        const nullOrEmptyToken = "null_or_empty_token";
        const endpointResolutionError = "endpoints_resolution_error";
        const networkError = "network_error";
        const openIdConfigError = "openid_config_error";
        const hashNotDeserialized = "hash_not_deserialized";
        const ClientAuthErrorCodes_invalidState = "invalid_state";
        const ClientAuthErrorCodes_stateMismatch = "state_mismatch";
        const nonceMismatch = "nonce_mismatch";
        const multipleMatchingTokens = "multiple_matching_tokens";
        const multipleMatchingAppMetadata = "multiple_matching_appMetadata";
        const requestCannotBeMade = "request_cannot_be_made";
        const cannotRemoveEmptyScope = "cannot_remove_empty_scope";
        const cannotAppendScopeSet = "cannot_append_scopeset";
        const emptyInputScopeSet = "empty_input_scopeset";
        const noAccountInSilentRequest = "no_account_in_silent_request";
        const invalidCacheRecord = "invalid_cache_record";
        const invalidCacheEnvironment = "invalid_cache_environment";
        const noCryptoObject = "no_crypto_object";
        const dpopTokenTypeMismatch = "dpop_token_type_mismatch";
        const tokenRefreshRequired = "token_refresh_required";
        const tokenClaimsCnfRequiredForSignedJwt = "token_claims_cnf_required_for_signedjwt";
        const endSessionEndpointNotSupported = "end_session_endpoint_not_supported";
        const keyIdMissing = "key_id_missing";
        const methodNotImplemented = "method_not_implemented";
        const resourceParameterRequired = "resource_parameter_required";
        const misplacedResourceParam = "misplaced_resource_parameter";
        function enforceResourceParameter(isMcp, request) {
            if (!isMcp) return;
            if (request.resource && (containsResourceParam(request.extraParameters) || containsResourceParam(request.extraQueryParameters))) throw ClientAuthError_createClientAuthError(misplacedResourceParam, request.correlationId || "");
            if (!request.resource) throw ClientAuthError_createClientAuthError(resourceParameterRequired, request.correlationId || "");
        }
        function containsResourceParam(params) {
            if (!params) return false;
            return Object.prototype.hasOwnProperty.call(params, "resource");
        }
        class ClientConfigurationError extends AuthError {
            constructor(errorCode, correlationId){
                super(errorCode, correlationId);
                this.name = "ClientConfigurationError";
                Object.setPrototypeOf(this, ClientConfigurationError.prototype);
            }
        }
        function ClientConfigurationError_createClientConfigurationError(errorCode, correlationId) {
            return new ClientConfigurationError(errorCode, correlationId);
        }
        const redirectUriEmpty = "redirect_uri_empty";
        const authorityUriInsecure = "authority_uri_insecure";
        const ClientConfigurationErrorCodes_urlParseError = "url_parse_error";
        const urlEmptyError = "empty_url_error";
        const emptyInputScopesError = "empty_input_scopes_error";
        const invalidClaims = "invalid_claims";
        const tokenRequestEmpty = "token_request_empty";
        const logoutRequestEmpty = "logout_request_empty";
        const pkceParamsMissing = "pkce_params_missing";
        const invalidCloudDiscoveryMetadata = "invalid_cloud_discovery_metadata";
        const invalidAuthorityMetadata = "invalid_authority_metadata";
        const untrustedAuthority = "untrusted_authority";
        const missingSshJwk = "missing_ssh_jwk";
        const issuerValidationFailed = "issuer_validation_failed";
        const invalidResponseMode = "invalid_response_mode";
        const invalidDpopHtm = "invalid_dpop_htm";
        const invalidDpopHtu = "invalid_dpop_htu";
        const invalidDpopNonce = "invalid_dpop_nonce";
        const dpopMissingResourceContext = "dpop_missing_resource_context";
        function setRequestState(cryptoObj, userState, meta, correlationId) {
            const libraryState = generateLibraryState(cryptoObj, correlationId, meta);
            return userState ? `${libraryState}${RESOURCE_DELIM}${userState}` : libraryState;
        }
        function generateLibraryState(cryptoObj, correlationId, meta) {
            if (!cryptoObj) throw ClientAuthError_createClientAuthError(noCryptoObject, correlationId);
            const stateObj = {
                id: cryptoObj.createNewGuid()
            };
            if (meta) stateObj.meta = meta;
            const stateString = JSON.stringify(stateObj);
            return cryptoObj.base64Encode(stateString);
        }
        function parseRequestState(base64Decode, state, correlationId) {
            if (!base64Decode) throw ClientAuthError_createClientAuthError(noCryptoObject, correlationId);
            if (!state) throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_invalidState, correlationId);
            try {
                const splitState = state.split(RESOURCE_DELIM);
                const libraryState = splitState[0];
                const userState = splitState.length > 1 ? splitState.slice(1).join(RESOURCE_DELIM) : "";
                const libraryStateString = base64Decode(libraryState);
                const libraryStateObj = JSON.parse(libraryStateString);
                return {
                    userRequestState: userState || "",
                    libraryState: libraryStateObj
                };
            } catch (e) {
                throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_invalidState, correlationId);
            }
        }
        class ServerError_ServerError extends AuthError {
            constructor(errorCode, correlationId, errorMessage, subError, errorNo, status){
                super(errorCode, correlationId, errorMessage, subError);
                this.name = "ServerError";
                this.errorNo = errorNo;
                this.status = status;
                Object.setPrototypeOf(this, ServerError_ServerError.prototype);
            }
        }
        const AuthorityType = {
            Default: 0,
            Adfs: 1,
            Ciam: 3
        };
        function isOpenIdConfigResponse(response) {
            return response.hasOwnProperty("authorization_endpoint") && response.hasOwnProperty("token_endpoint") && response.hasOwnProperty("issuer") && response.hasOwnProperty("jwks_uri");
        }
        class StringUtils {
            static isEmptyObj(strObj) {
                if (strObj) try {
                    const obj = JSON.parse(strObj);
                    return 0 === Object.keys(obj).length;
                } catch (e) {}
                return true;
            }
            static startsWith(str, search) {
                return 0 === str.indexOf(search);
            }
            static endsWith(str, search) {
                return str.length >= search.length && str.lastIndexOf(search) === str.length - search.length;
            }
            static queryStringToObject(query) {
                const obj = {};
                const params = query.split("&");
                const decode = (s)=>decodeURIComponent(s.replace(/\+/g, " "));
                params.forEach((pair)=>{
                    if (pair.trim()) {
                        const [key, value] = pair.split(/=(.+)/g, 2);
                        if (key && value) obj[decode(key)] = decode(value);
                    }
                });
                return obj;
            }
            static trimArrayEntries(arr) {
                return arr.map((entry)=>entry.trim());
            }
            static removeEmptyStringsFromArray(arr) {
                return arr.filter((entry)=>!!entry);
            }
            static jsonParseHelper(str) {
                try {
                    return JSON.parse(str);
                } catch (e) {
                    return null;
                }
            }
        }
        const UNSAFE_AUTHORITY = /[\x00-\x20\x7f\\@]/;
        const DEFAULT_PORTS = {
            "https:": ":443",
            "http:": ":80"
        };
        class UrlString {
            get urlString() {
                return this._urlString;
            }
            constructor(url, correlationId){
                this._urlString = url;
                this.correlationId = correlationId;
                if (!this._urlString) throw ClientConfigurationError_createClientConfigurationError(urlEmptyError, correlationId);
                if (!url.includes("#")) this._urlString = UrlString.canonicalizeUri(url);
            }
            static canonicalizeUri(url) {
                if (url) {
                    let lowerCaseUrl = url.toLowerCase();
                    if (StringUtils.endsWith(lowerCaseUrl, "?")) lowerCaseUrl = lowerCaseUrl.slice(0, -1);
                    else if (StringUtils.endsWith(lowerCaseUrl, "?/")) lowerCaseUrl = lowerCaseUrl.slice(0, -2);
                    if (!StringUtils.endsWith(lowerCaseUrl, "/")) lowerCaseUrl += "/";
                    return lowerCaseUrl;
                }
                return url;
            }
            validateAsUri() {
                let components;
                try {
                    components = this.getUrlComponents();
                } catch (e) {
                    throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
                }
                if (!components.HostNameAndPort || !components.PathSegments) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
                if (!components.Protocol || "https:" !== components.Protocol.toLowerCase()) throw ClientConfigurationError_createClientConfigurationError(authorityUriInsecure, this.correlationId);
            }
            static appendQueryString(url, queryString) {
                if (!queryString) return url;
                return url.indexOf("?") < 0 ? `${url}?${queryString}` : `${url}&${queryString}`;
            }
            static removeHashFromUrl(url) {
                return UrlString.canonicalizeUri(url.split("#")[0]);
            }
            replaceTenantPath(tenantId) {
                const urlObject = this.getUrlComponents();
                const pathArray = urlObject.PathSegments;
                if (tenantId && 0 !== pathArray.length && (pathArray[0] === AADAuthority.COMMON || pathArray[0] === AADAuthority.ORGANIZATIONS)) pathArray[0] = tenantId;
                return UrlString.constructAuthorityUriFromObject(urlObject, this.correlationId);
            }
            getUrlComponents() {
                const regEx = RegExp("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?");
                const match = this.urlString.match(regEx);
                if (!match) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
                const urlComponents = {
                    Protocol: match[1],
                    HostNameAndPort: match[4],
                    AbsolutePath: match[5],
                    QueryString: match[7]
                };
                let parsedUrl;
                try {
                    parsedUrl = new URL(this.urlString);
                } catch  {
                    throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
                }
                const host = urlComponents.HostNameAndPort?.toLowerCase();
                const schemeAndAuthority = `${urlComponents.Protocol}//${host}`;
                const defaultPort = DEFAULT_PORTS[parsedUrl.protocol] ?? "";
                const hostMatches = host === parsedUrl.host || host === `${parsedUrl.host}${defaultPort}` || host?.startsWith("[") && new URL(`${urlComponents.Protocol}//${host}`).host === parsedUrl.host;
                if (UNSAFE_AUTHORITY.test(schemeAndAuthority) || !hostMatches) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
                let pathSegments = urlComponents.AbsolutePath.split("/");
                pathSegments = pathSegments.filter((val)=>val && val.length > 0);
                urlComponents.PathSegments = pathSegments;
                if (urlComponents.QueryString && urlComponents.QueryString.endsWith("/")) urlComponents.QueryString = urlComponents.QueryString.substring(0, urlComponents.QueryString.length - 1);
                return urlComponents;
            }
            static getDomainFromUrl(url, correlationId) {
                const regEx = RegExp("^([^:/?#]+://)?([^/?#]*)");
                const match = url.match(regEx);
                if (!match) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, correlationId);
                return match[2];
            }
            static getAbsoluteUrl(relativeUrl, baseUrl, correlationId) {
                if (relativeUrl[0] === FORWARD_SLASH) {
                    const url = new UrlString(baseUrl, correlationId);
                    const baseComponents = url.getUrlComponents();
                    return baseComponents.Protocol + "//" + baseComponents.HostNameAndPort + relativeUrl;
                }
                return relativeUrl;
            }
            static constructAuthorityUriFromObject(urlObject, correlationId) {
                return new UrlString(urlObject.Protocol + "//" + urlObject.HostNameAndPort + "/" + urlObject.PathSegments.join("/"), correlationId);
            }
        }
        const endpointHosts = [
            {
                host: "login.microsoftonline.com"
            },
            {
                host: "login.partner.microsoftonline.cn"
            },
            {
                host: "login.microsoftonline.us"
            },
            {
                host: "login.sovcloud-identity.fr"
            },
            {
                host: "login.sovcloud-identity.de"
            },
            {
                host: "login.sovcloud-identity.sg"
            }
        ];
        function buildOpenIdConfig(host, issuerHost) {
            return {
                token_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/token`,
                jwks_uri: `https://${host}/{tenantid}/discovery/v2.0/keys`,
                issuer: `https://${issuerHost}/{tenantid}/v2.0`,
                authorization_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/authorize`,
                end_session_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/logout`
            };
        }
        const dynamicEndpointMetadata = endpointHosts.reduce((acc, { host, issuerHost })=>{
            acc[host] = buildOpenIdConfig(host, issuerHost || host);
            return acc;
        }, {});
        const rawMetdataJSON = {
            endpointMetadata: dynamicEndpointMetadata,
            instanceDiscoveryMetadata: {
                metadata: [
                    {
                        preferred_network: "login.microsoftonline.com",
                        preferred_cache: "login.windows.net",
                        aliases: [
                            "login.microsoftonline.com",
                            "login.windows.net",
                            "login.microsoft.com",
                            "sts.windows.net"
                        ]
                    },
                    {
                        preferred_network: "login.partner.microsoftonline.cn",
                        preferred_cache: "login.partner.microsoftonline.cn",
                        aliases: [
                            "login.partner.microsoftonline.cn",
                            "login.chinacloudapi.cn"
                        ]
                    },
                    {
                        preferred_network: "login.microsoftonline.de",
                        preferred_cache: "login.microsoftonline.de",
                        aliases: [
                            "login.microsoftonline.de"
                        ]
                    },
                    {
                        preferred_network: "login.microsoftonline.us",
                        preferred_cache: "login.microsoftonline.us",
                        aliases: [
                            "login.microsoftonline.us",
                            "login.usgovcloudapi.net"
                        ]
                    },
                    {
                        preferred_network: "login-us.microsoftonline.com",
                        preferred_cache: "login-us.microsoftonline.com",
                        aliases: [
                            "login-us.microsoftonline.com"
                        ]
                    },
                    {
                        preferred_network: "login.sovcloud-identity.fr",
                        preferred_cache: "login.sovcloud-identity.fr",
                        aliases: [
                            "login.sovcloud-identity.fr"
                        ]
                    },
                    {
                        preferred_network: "login.sovcloud-identity.de",
                        preferred_cache: "login.sovcloud-identity.de",
                        aliases: [
                            "login.sovcloud-identity.de"
                        ]
                    },
                    {
                        preferred_network: "login.sovcloud-identity.sg",
                        preferred_cache: "login.sovcloud-identity.sg",
                        aliases: [
                            "login.sovcloud-identity.sg"
                        ]
                    }
                ]
            }
        };
        const EndpointMetadata = rawMetdataJSON.endpointMetadata;
        const InstanceDiscoveryMetadata = rawMetdataJSON.instanceDiscoveryMetadata;
        const InstanceDiscoveryMetadataAliases = new Set;
        InstanceDiscoveryMetadata.metadata.forEach((metadataEntry)=>{
            metadataEntry.aliases.forEach((alias)=>{
                InstanceDiscoveryMetadataAliases.add(alias);
            });
        });
        function getAliasesFromStaticSources(staticAuthorityOptions, logger, correlationId) {
            let staticAliases;
            const canonicalAuthority = staticAuthorityOptions.canonicalAuthority;
            if (canonicalAuthority) {
                const authorityHost = new UrlString(canonicalAuthority, correlationId).getUrlComponents().HostNameAndPort;
                staticAliases = getAliasesFromMetadata(logger, correlationId, authorityHost, staticAuthorityOptions.cloudDiscoveryMetadata?.metadata, AuthorityMetadataSource.CONFIG) || getAliasesFromMetadata(logger, correlationId, authorityHost, InstanceDiscoveryMetadata.metadata, AuthorityMetadataSource.HARDCODED_VALUES) || staticAuthorityOptions.knownAuthorities;
            }
            return staticAliases || [];
        }
        function getAliasesFromMetadata(logger, correlationId, authorityHost, cloudDiscoveryMetadata, source) {
            logger.trace(`getAliasesFromMetadata called with source: '${source}'`, correlationId);
            if (authorityHost && cloudDiscoveryMetadata) {
                const metadata = getCloudDiscoveryMetadataFromNetworkResponse(cloudDiscoveryMetadata, authorityHost);
                if (metadata) {
                    logger.trace(`getAliasesFromMetadata: found cloud discovery metadata in '${source}', returning aliases`, correlationId);
                    return metadata.aliases;
                } else logger.trace(`getAliasesFromMetadata: did not find cloud discovery metadata in '${source}'`, correlationId);
            }
            return null;
        }
        function getCloudDiscoveryMetadataFromHardcodedValues(authorityHost) {
            const metadata = getCloudDiscoveryMetadataFromNetworkResponse(InstanceDiscoveryMetadata.metadata, authorityHost);
            return metadata;
        }
        function getCloudDiscoveryMetadataFromNetworkResponse(response, authorityHost) {
            for(let i = 0; i < response.length; i++){
                const metadata = response[i];
                if (metadata.aliases.includes(authorityHost)) return metadata;
            }
            return null;
        }
        const ProtocolMode = {
            AAD: "AAD",
            OIDC: "OIDC",
            EAR: "EAR"
        };
        const AzureCloudInstance = {
            None: "none",
            AzurePublic: "https://login.microsoftonline.com",
            AzureChina: "https://login.chinacloudapi.cn",
            AzureGermany: "https://login.microsoftonline.de",
            AzureUsGovernment: "https://login.microsoftonline.us"
        };
        function isCloudInstanceDiscoveryResponse(response) {
            return response.hasOwnProperty("tenant_discovery_endpoint") && response.hasOwnProperty("metadata");
        }
        function isCloudInstanceDiscoveryErrorResponse(response) {
            return response.hasOwnProperty("error") && response.hasOwnProperty("error_description");
        }
        const NetworkClientSendPostRequestAsync = "networkClientSendPostRequestAsync";
        const RefreshTokenClientExecutePostToTokenEndpoint = "refreshTokenClientExecutePostToTokenEndpoint";
        const AuthorizationCodeClientExecutePostToTokenEndpoint = "authorizationCodeClientExecutePostToTokenEndpoint";
        const RefreshTokenClientExecuteTokenRequest = "refreshTokenClientExecuteTokenRequest";
        const RefreshTokenClientAcquireToken = "refreshTokenClientAcquireToken";
        const RefreshTokenClientAcquireTokenWithCachedRefreshToken = "refreshTokenClientAcquireTokenWithCachedRefreshToken";
        const RefreshTokenClientCreateTokenRequestBody = "refreshTokenClientCreateTokenRequestBody";
        const SilentFlowClientGenerateResultFromCacheRecord = "silentFlowClientGenerateResultFromCacheRecord";
        const AuthClientExecuteTokenRequest = "authClientExecuteTokenRequest";
        const AuthClientCreateTokenRequestBody = "authClientCreateTokenRequestBody";
        const UpdateTokenEndpointAuthority = "updateTokenEndpointAuthority";
        const PopTokenGenerateCnf = "popTokenGenerateCnf";
        const HandleServerTokenResponse = "handleServerTokenResponse";
        const AuthorityResolveEndpointsAsync = "authorityResolveEndpointsAsync";
        const AuthorityGetCloudDiscoveryMetadataFromNetwork = "authorityGetCloudDiscoveryMetadataFromNetwork";
        const AuthorityUpdateCloudDiscoveryMetadata = "authorityUpdateCloudDiscoveryMetadata";
        const AuthorityGetEndpointMetadataFromNetwork = "authorityGetEndpointMetadataFromNetwork";
        const AuthorityUpdateEndpointMetadata = "authorityUpdateEndpointMetadata";
        const AuthorityUpdateMetadataWithRegionalInformation = "authorityUpdateMetadataWithRegionalInformation";
        const RegionDiscoveryDetectRegion = "regionDiscoveryDetectRegion";
        const RegionDiscoveryGetRegionFromIMDS = "regionDiscoveryGetRegionFromIMDS";
        const RegionDiscoveryGetCurrentVersion = "regionDiscoveryGetCurrentVersion";
        const CacheManagerGetRefreshToken = "cacheManagerGetRefreshToken";
        const invoke = (callback, eventName, logger, telemetryClient, correlationId)=>(...args)=>{
                logger.trace(`Executing function '${eventName}'`, correlationId);
                const inProgressEvent = telemetryClient.startMeasurement(eventName, correlationId);
                if (correlationId) telemetryClient.incrementFields({
                    [`ext.${eventName}CallCount`]: 1
                }, correlationId);
                try {
                    const result = callback(...args);
                    inProgressEvent.end({
                        success: true
                    });
                    logger.trace(`Returning result from '${eventName}'`, correlationId);
                    return result;
                } catch (e) {
                    logger.trace(`Error occurred in '${eventName}'`, correlationId);
                    try {
                        logger.tracePii(`Error details: '${JSON.stringify(e)}'`, correlationId);
                    } catch (e) {
                        logger.trace("Unable to print error message.", correlationId);
                    }
                    inProgressEvent.end({
                        success: false
                    }, e);
                    throw e;
                }
            };
        const invokeAsync = (callback, eventName, logger, telemetryClient, correlationId)=>(...args)=>{
                logger.trace(`Executing function '${eventName}'`, correlationId);
                const inProgressEvent = telemetryClient.startMeasurement(eventName, correlationId);
                if (correlationId) telemetryClient.incrementFields({
                    [`ext.${eventName}CallCount`]: 1
                }, correlationId);
                return callback(...args).then((response)=>{
                    logger.trace(`Returning result from '${eventName}'`, correlationId);
                    inProgressEvent.end({
                        success: true
                    });
                    return response;
                }).catch((e)=>{
                    logger.trace(`Error occurred in '${eventName}'`, correlationId);
                    try {
                        logger.tracePii(`Error details: '${JSON.stringify(e)}'`, correlationId);
                    } catch (e) {
                        logger.trace("Unable to print error message.", correlationId);
                    }
                    inProgressEvent.end({
                        success: false
                    }, e);
                    throw e;
                });
            };
        const REGION_NAME_PATTERN = /^[a-z][a-z0-9-]*$/i;
        const MAX_REGION_NAME_LENGTH = 63;
        function isValidRegion(region) {
            return "string" == typeof region && region.length <= MAX_REGION_NAME_LENGTH && REGION_NAME_PATTERN.test(region) && !region.endsWith("-");
        }
        class RegionDiscovery {
            constructor(networkInterface, logger, performanceClient, correlationId){
                this.networkInterface = networkInterface;
                this.logger = logger;
                this.performanceClient = performanceClient;
                this.correlationId = correlationId;
            }
            async detectRegion(environmentRegion, regionDiscoveryMetadata) {
                let autodetectedRegionName = environmentRegion;
                if (autodetectedRegionName) regionDiscoveryMetadata.region_source = RegionDiscoverySources.ENVIRONMENT_VARIABLE;
                else {
                    const options = RegionDiscovery.IMDS_OPTIONS;
                    try {
                        const localIMDSVersionResponse = await invokeAsync(this.getRegionFromIMDS.bind(this), RegionDiscoveryGetRegionFromIMDS, this.logger, this.performanceClient, this.correlationId)(IMDS_VERSION, options);
                        if (localIMDSVersionResponse.status === HTTP_SUCCESS) {
                            autodetectedRegionName = localIMDSVersionResponse.body?.location;
                            if (autodetectedRegionName) regionDiscoveryMetadata.region_source = RegionDiscoverySources.IMDS;
                        }
                        if (localIMDSVersionResponse.status === HTTP_BAD_REQUEST) {
                            const currentIMDSVersion = await invokeAsync(this.getCurrentVersion.bind(this), RegionDiscoveryGetCurrentVersion, this.logger, this.performanceClient, this.correlationId)(options);
                            if (!currentIMDSVersion) {
                                regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
                                return null;
                            }
                            const currentIMDSVersionResponse = await invokeAsync(this.getRegionFromIMDS.bind(this), RegionDiscoveryGetRegionFromIMDS, this.logger, this.performanceClient, this.correlationId)(currentIMDSVersion, options);
                            if (currentIMDSVersionResponse.status === HTTP_SUCCESS) {
                                autodetectedRegionName = currentIMDSVersionResponse.body?.location;
                                if (autodetectedRegionName) regionDiscoveryMetadata.region_source = RegionDiscoverySources.IMDS;
                            }
                        }
                    } catch (e) {
                        regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
                        return null;
                    }
                }
                if (!autodetectedRegionName || !isValidRegion(autodetectedRegionName)) {
                    if (autodetectedRegionName) this.logger.warning("Region discovery returned an invalid region. Using the global authority.", this.correlationId);
                    regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
                    return null;
                }
                return autodetectedRegionName;
            }
            async getRegionFromIMDS(version, options) {
                return this.networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?api-version=${version}`, options, IMDS_TIMEOUT);
            }
            async getCurrentVersion(options) {
                try {
                    const response = await this.networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?format=json`, options);
                    if (response.status === HTTP_BAD_REQUEST && response.body && response.body["newest-versions"] && response.body["newest-versions"].length > 0) return response.body["newest-versions"][0];
                    return null;
                } catch (e) {
                    return null;
                }
            }
        }
        RegionDiscovery.IMDS_OPTIONS = {
            headers: {
                Metadata: "true"
            }
        };
        function extractTokenClaims(encodedToken, base64Decode, correlationId) {
            const jswPayload = getJWSPayload(encodedToken, correlationId);
            try {
                const base64Decoded = base64Decode(jswPayload);
                return JSON.parse(base64Decoded);
            } catch (err) {
                throw ClientAuthError_createClientAuthError(tokenParsingError, correlationId);
            }
        }
        function isKmsi(idTokenClaims) {
            if (!idTokenClaims.signin_state) return false;
            const kmsiClaims = [
                "kmsi",
                "dvc_dmjd"
            ];
            return idTokenClaims.signin_state.some((value)=>kmsiClaims.includes(value.trim().toLowerCase()));
        }
        function getJWSPayload(authToken, correlationId) {
            if (!authToken) throw ClientAuthError_createClientAuthError(nullOrEmptyToken, correlationId);
            const tokenPartsRegex = /^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/;
            const matches = tokenPartsRegex.exec(authToken);
            if (!matches || matches.length < 4) throw ClientAuthError_createClientAuthError(tokenParsingError, correlationId);
            return matches[2];
        }
        function nowSeconds() {
            return Math.round(new Date().getTime() / 1e3);
        }
        function toDateFromSeconds(seconds) {
            if (seconds) return new Date(1e3 * Number(seconds));
            return new Date;
        }
        function isTokenExpired(expiresOn, offset) {
            const expirationSec = Number(expiresOn) || 0;
            const offsetCurrentTimeSec = nowSeconds() + offset;
            return offsetCurrentTimeSec > expirationSec;
        }
        function wasClockTurnedBack(cachedAt) {
            const cachedAtSec = Number(cachedAt);
            return cachedAtSec > nowSeconds();
        }
        function delay(t, value) {
            return new Promise((resolve)=>setTimeout(()=>resolve(value), t));
        }
        function createIdTokenEntity(homeAccountId, environment, idToken, clientId, tenantId) {
            const idTokenEntity = {
                credentialType: CredentialType.ID_TOKEN,
                homeAccountId: homeAccountId,
                environment: environment,
                clientId: clientId,
                secret: idToken,
                realm: tenantId,
                lastUpdatedAt: Date.now().toString()
            };
            return idTokenEntity;
        }
        function createAccessTokenEntity(homeAccountId, environment, accessToken, clientId, tenantId, scopes, expiresOn, extExpiresOn, base64Decode, correlationId, refreshOn, tokenType, userAssertionHash, keyId, additionalCacheKeyComponents) {
            const atEntity = {
                homeAccountId: homeAccountId,
                credentialType: CredentialType.ACCESS_TOKEN,
                secret: accessToken,
                cachedAt: nowSeconds().toString(),
                expiresOn: expiresOn.toString(),
                extendedExpiresOn: extExpiresOn.toString(),
                environment: environment,
                clientId: clientId,
                realm: tenantId,
                target: scopes,
                tokenType: tokenType || AuthenticationScheme.BEARER,
                lastUpdatedAt: Date.now().toString()
            };
            if (userAssertionHash) atEntity.userAssertionHash = userAssertionHash;
            if (refreshOn) atEntity.refreshOn = refreshOn.toString();
            const normalizedTokenType = atEntity.tokenType?.toLowerCase();
            if (atEntity.tokenType?.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase()) {
                atEntity.credentialType = CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME;
                switch(normalizedTokenType){
                    case AuthenticationScheme.POP:
                        const tokenClaims = extractTokenClaims(accessToken, base64Decode, correlationId);
                        if (!tokenClaims?.cnf?.kid) throw ClientAuthError_createClientAuthError(tokenClaimsCnfRequiredForSignedJwt, correlationId);
                        atEntity.keyId = tokenClaims.cnf.kid;
                        break;
                    case "dpop":
                        if (!keyId) throw ClientAuthError_createClientAuthError(keyIdMissing, correlationId);
                        atEntity.keyId = keyId;
                        break;
                    case AuthenticationScheme.SSH:
                        atEntity.keyId = keyId;
                }
            }
            if (additionalCacheKeyComponents && Object.keys(additionalCacheKeyComponents).length > 0) atEntity.additionalCacheKeyComponents = additionalCacheKeyComponents;
            return atEntity;
        }
        function createRefreshTokenEntity(homeAccountId, environment, refreshToken, clientId, familyId, userAssertionHash, expiresOn) {
            const rtEntity = {
                credentialType: CredentialType.REFRESH_TOKEN,
                homeAccountId: homeAccountId,
                environment: environment,
                clientId: clientId,
                secret: refreshToken,
                lastUpdatedAt: Date.now().toString()
            };
            if (userAssertionHash) rtEntity.userAssertionHash = userAssertionHash;
            if (familyId) rtEntity.familyId = familyId;
            if (expiresOn) rtEntity.expiresOn = expiresOn.toString();
            return rtEntity;
        }
        function isCredentialEntity(entity) {
            return entity.hasOwnProperty("homeAccountId") && entity.hasOwnProperty("environment") && entity.hasOwnProperty("credentialType") && entity.hasOwnProperty("clientId") && entity.hasOwnProperty("secret");
        }
        function isAccessTokenEntity(entity) {
            if (!entity) return false;
            return isCredentialEntity(entity) && entity.hasOwnProperty("realm") && entity.hasOwnProperty("target") && (entity["credentialType"] === CredentialType.ACCESS_TOKEN || entity["credentialType"] === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME);
        }
        function isIdTokenEntity(entity) {
            if (!entity) return false;
            return isCredentialEntity(entity) && entity.hasOwnProperty("realm") && entity["credentialType"] === CredentialType.ID_TOKEN;
        }
        function isRefreshTokenEntity(entity) {
            if (!entity) return false;
            return isCredentialEntity(entity) && entity["credentialType"] === CredentialType.REFRESH_TOKEN;
        }
        function isServerTelemetryEntity(key, entity) {
            const validateKey = 0 === key.indexOf(SERVER_TELEM_CACHE_KEY);
            let validateEntity = true;
            if (entity) validateEntity = entity.hasOwnProperty("failedRequests") && entity.hasOwnProperty("errors") && entity.hasOwnProperty("cacheHits");
            return validateKey && validateEntity;
        }
        function isThrottlingEntity(key, entity) {
            let validateKey = false;
            if (key) validateKey = 0 === key.indexOf(THROTTLING_PREFIX);
            let validateEntity = true;
            if (entity) validateEntity = entity.hasOwnProperty("throttleTime");
            return validateKey && validateEntity;
        }
        function generateAppMetadataKey({ environment, clientId }) {
            const appMetaDataKeyArray = [
                APP_METADATA,
                environment,
                clientId
            ];
            return appMetaDataKeyArray.join(Constants_CACHE_KEY_SEPARATOR).toLowerCase();
        }
        function isAppMetadataEntity(key, entity) {
            if (!entity) return false;
            return 0 === key.indexOf(APP_METADATA) && entity.hasOwnProperty("clientId") && entity.hasOwnProperty("environment");
        }
        function isAuthorityMetadataEntity(key, entity) {
            if (!entity) return false;
            return 0 === key.indexOf(AUTHORITY_METADATA_CACHE_KEY) && entity.hasOwnProperty("aliases") && entity.hasOwnProperty("preferred_cache") && entity.hasOwnProperty("preferred_network") && entity.hasOwnProperty("canonical_authority") && entity.hasOwnProperty("authorization_endpoint") && entity.hasOwnProperty("token_endpoint") && entity.hasOwnProperty("issuer") && entity.hasOwnProperty("aliasesFromNetwork") && entity.hasOwnProperty("endpointsFromNetwork") && entity.hasOwnProperty("expiresAt") && entity.hasOwnProperty("jwks_uri");
        }
        function generateAuthorityMetadataExpiresAt() {
            return nowSeconds() + AUTHORITY_METADATA_REFRESH_TIME_SECONDS;
        }
        function updateAuthorityEndpointMetadata(authorityMetadata, updatedValues, fromNetwork) {
            authorityMetadata.authorization_endpoint = updatedValues.authorization_endpoint;
            authorityMetadata.token_endpoint = updatedValues.token_endpoint;
            authorityMetadata.end_session_endpoint = updatedValues.end_session_endpoint;
            authorityMetadata.issuer = updatedValues.issuer;
            authorityMetadata.endpointsFromNetwork = fromNetwork;
            authorityMetadata.jwks_uri = updatedValues.jwks_uri;
        }
        function updateCloudDiscoveryMetadata(authorityMetadata, updatedValues, fromNetwork) {
            authorityMetadata.aliases = updatedValues.aliases;
            authorityMetadata.preferred_cache = updatedValues.preferred_cache;
            authorityMetadata.preferred_network = updatedValues.preferred_network;
            authorityMetadata.aliasesFromNetwork = fromNetwork;
        }
        function isAuthorityMetadataExpired(metadata) {
            return metadata.expiresAt <= nowSeconds();
        }
        function serializeAttributeTokens(attributeTokens) {
            if (!attributeTokens || 0 === attributeTokens.length) return;
            return [
                ...attributeTokens
            ].sort().join(" ");
        }
        class Authority {
            constructor(authority, networkInterface, cacheManager, authorityOptions, logger, correlationId, performanceClient, managedIdentity){
                this.canonicalAuthority = authority;
                this._canonicalAuthority.validateAsUri();
                this.networkInterface = networkInterface;
                this.cacheManager = cacheManager;
                this.authorityOptions = authorityOptions;
                this.regionDiscoveryMetadata = {
                    region_used: void 0,
                    region_source: void 0,
                    region_outcome: void 0
                };
                this.logger = logger;
                this.performanceClient = performanceClient;
                this.correlationId = correlationId;
                this.managedIdentity = managedIdentity || false;
                this.regionDiscovery = new RegionDiscovery(networkInterface, this.logger, this.performanceClient, this.correlationId);
            }
            getAuthorityType(authorityUri) {
                if (authorityUri.HostNameAndPort.endsWith(CIAM_AUTH_URL)) return AuthorityType.Ciam;
                const pathSegments = authorityUri.PathSegments;
                if (pathSegments.length) switch(pathSegments[0].toLowerCase()){
                    case ADFS:
                        return AuthorityType.Adfs;
                }
                return AuthorityType.Default;
            }
            get authorityType() {
                return this.getAuthorityType(this.canonicalAuthorityUrlComponents);
            }
            get protocolMode() {
                return this.authorityOptions.protocolMode;
            }
            get options() {
                return this.authorityOptions;
            }
            get canonicalAuthority() {
                return this._canonicalAuthority.urlString;
            }
            set canonicalAuthority(url) {
                this._canonicalAuthority = new UrlString(url, this.correlationId);
                this._canonicalAuthority.validateAsUri();
                this._canonicalAuthorityUrlComponents = null;
            }
            get canonicalAuthorityUrlComponents() {
                if (!this._canonicalAuthorityUrlComponents) this._canonicalAuthorityUrlComponents = this._canonicalAuthority.getUrlComponents();
                return this._canonicalAuthorityUrlComponents;
            }
            get hostnameAndPort() {
                return this.canonicalAuthorityUrlComponents.HostNameAndPort.toLowerCase();
            }
            get tenant() {
                return this.canonicalAuthorityUrlComponents.PathSegments[0];
            }
            get authorizationEndpoint() {
                if (this.discoveryComplete()) return this.replacePath(this.metadata.authorization_endpoint);
                else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
            }
            get tokenEndpoint() {
                if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint);
                else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
            }
            get deviceCodeEndpoint() {
                if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint.replace("/token", "/devicecode"));
                else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
            }
            get endSessionEndpoint() {
                if (this.discoveryComplete()) {
                    if (!this.metadata.end_session_endpoint) throw ClientAuthError_createClientAuthError(endSessionEndpointNotSupported, this.correlationId);
                    return this.replacePath(this.metadata.end_session_endpoint);
                } else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
            }
            get selfSignedJwtAudience() {
                if (this.discoveryComplete()) return this.replacePath(this.metadata.issuer);
                else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
            }
            get jwksUri() {
                if (this.discoveryComplete()) return this.replacePath(this.metadata.jwks_uri);
                else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
            }
            canReplaceTenant(authorityUri) {
                return 1 === authorityUri.PathSegments.length && !Authority.reservedTenantDomains.has(authorityUri.PathSegments[0]) && this.getAuthorityType(authorityUri) === AuthorityType.Default && this.protocolMode !== ProtocolMode.OIDC;
            }
            replaceTenant(urlString) {
                return urlString.replace(/{tenant}|{tenantid}/g, this.tenant);
            }
            replacePath(urlString) {
                let endpoint = urlString;
                const cachedAuthorityUrl = new UrlString(this.metadata.canonical_authority, this.correlationId);
                const cachedAuthorityUrlComponents = cachedAuthorityUrl.getUrlComponents();
                const cachedAuthorityParts = cachedAuthorityUrlComponents.PathSegments;
                const currentAuthorityParts = this.canonicalAuthorityUrlComponents.PathSegments;
                currentAuthorityParts.forEach((currentPart, index)=>{
                    let cachedPart = cachedAuthorityParts[index];
                    if (0 === index && this.canReplaceTenant(cachedAuthorityUrlComponents)) {
                        const tenantId = new UrlString(this.metadata.authorization_endpoint, this.correlationId).getUrlComponents().PathSegments[0];
                        if (cachedPart !== tenantId) {
                            this.logger.verbose(`Replacing tenant domain name '${cachedPart}' with id '${tenantId}'`, this.correlationId);
                            cachedPart = tenantId;
                        }
                    }
                    if (currentPart !== cachedPart) endpoint = endpoint.replace(`/${cachedPart}/`, `/${currentPart}/`);
                });
                return this.replaceTenant(endpoint);
            }
            get defaultOpenIdConfigurationEndpoint() {
                const canonicalAuthorityHost = this.hostnameAndPort;
                if (this.canonicalAuthority.endsWith("v2.0/") || this.authorityType === AuthorityType.Adfs || this.protocolMode === ProtocolMode.OIDC && !this.isAliasOfKnownMicrosoftAuthority(canonicalAuthorityHost)) return `${this.canonicalAuthority}.well-known/openid-configuration`;
                return `${this.canonicalAuthority}v2.0/.well-known/openid-configuration`;
            }
            discoveryComplete() {
                return !!this.metadata;
            }
            async resolveEndpointsAsync() {
                const metadataEntity = this.getCurrentMetadataEntity();
                const cloudDiscoverySource = await invokeAsync(this.updateCloudDiscoveryMetadata.bind(this), AuthorityUpdateCloudDiscoveryMetadata, this.logger, this.performanceClient, this.correlationId)(metadataEntity);
                this.canonicalAuthority = this.canonicalAuthority.replace(this.hostnameAndPort, metadataEntity.preferred_network);
                const endpointSource = await invokeAsync(this.updateEndpointMetadata.bind(this), AuthorityUpdateEndpointMetadata, this.logger, this.performanceClient, this.correlationId)(metadataEntity);
                this.updateCachedMetadata(metadataEntity, cloudDiscoverySource, {
                    source: endpointSource
                });
                this.performanceClient?.addFields({
                    cloudDiscoverySource: cloudDiscoverySource,
                    authorityEndpointSource: endpointSource
                }, this.correlationId);
            }
            getCurrentMetadataEntity() {
                let metadataEntity = this.cacheManager.getAuthorityMetadataByAlias(this.hostnameAndPort, this.correlationId);
                if (!metadataEntity) metadataEntity = {
                    aliases: [],
                    preferred_cache: this.hostnameAndPort,
                    preferred_network: this.hostnameAndPort,
                    canonical_authority: this.canonicalAuthority,
                    authorization_endpoint: "",
                    token_endpoint: "",
                    end_session_endpoint: "",
                    issuer: "",
                    aliasesFromNetwork: false,
                    endpointsFromNetwork: false,
                    expiresAt: generateAuthorityMetadataExpiresAt(),
                    jwks_uri: ""
                };
                return metadataEntity;
            }
            updateCachedMetadata(metadataEntity, cloudDiscoverySource, endpointMetadataResult) {
                if (cloudDiscoverySource !== AuthorityMetadataSource.CACHE && endpointMetadataResult?.source !== AuthorityMetadataSource.CACHE) {
                    metadataEntity.expiresAt = generateAuthorityMetadataExpiresAt();
                    metadataEntity.canonical_authority = this.canonicalAuthority;
                }
                const cacheKey = this.cacheManager.generateAuthorityMetadataCacheKey(metadataEntity.preferred_cache, this.correlationId);
                this.cacheManager.setAuthorityMetadata(cacheKey, metadataEntity, this.correlationId);
                this.metadata = metadataEntity;
            }
            async updateEndpointMetadata(metadataEntity) {
                const localMetadata = this.updateEndpointMetadataFromLocalSources(metadataEntity);
                if (localMetadata) {
                    if (localMetadata.source === AuthorityMetadataSource.HARDCODED_VALUES) {
                        if (this.authorityOptions.azureRegionConfiguration?.azureRegion) {
                            if (localMetadata.metadata) {
                                const hardcodedMetadata = await invokeAsync(this.updateMetadataWithRegionalInformation.bind(this), AuthorityUpdateMetadataWithRegionalInformation, this.logger, this.performanceClient, this.correlationId)(localMetadata.metadata);
                                updateAuthorityEndpointMetadata(metadataEntity, hardcodedMetadata, false);
                                metadataEntity.canonical_authority = this.canonicalAuthority;
                            }
                        }
                    }
                    return localMetadata.source;
                }
                let metadata = await invokeAsync(this.getEndpointMetadataFromNetwork.bind(this), AuthorityGetEndpointMetadataFromNetwork, this.logger, this.performanceClient, this.correlationId)();
                if (metadata) {
                    this.validateIssuer(metadata.issuer);
                    if (this.authorityOptions.azureRegionConfiguration?.azureRegion) metadata = await invokeAsync(this.updateMetadataWithRegionalInformation.bind(this), AuthorityUpdateMetadataWithRegionalInformation, this.logger, this.performanceClient, this.correlationId)(metadata);
                    updateAuthorityEndpointMetadata(metadataEntity, metadata, true);
                    return AuthorityMetadataSource.NETWORK;
                } else throw ClientAuthError_createClientAuthError(openIdConfigError, this.defaultOpenIdConfigurationEndpoint, this.correlationId);
            }
            updateEndpointMetadataFromLocalSources(metadataEntity) {
                this.logger.verbose("Attempting to get endpoint metadata from authority configuration", this.correlationId);
                const configMetadata = this.getEndpointMetadataFromConfig();
                if (configMetadata) {
                    this.logger.verbose("Found endpoint metadata in authority configuration", this.correlationId);
                    updateAuthorityEndpointMetadata(metadataEntity, configMetadata, false);
                    return {
                        source: AuthorityMetadataSource.CONFIG
                    };
                }
                this.logger.verbose("Did not find endpoint metadata in the config... Attempting to get endpoint metadata from the hardcoded values.", this.correlationId);
                const hardcodedMetadata = this.getEndpointMetadataFromHardcodedValues();
                if (hardcodedMetadata) {
                    updateAuthorityEndpointMetadata(metadataEntity, hardcodedMetadata, false);
                    return {
                        source: AuthorityMetadataSource.HARDCODED_VALUES,
                        metadata: hardcodedMetadata
                    };
                } else this.logger.verbose("Did not find endpoint metadata in hardcoded values... Attempting to get endpoint metadata from the network metadata cache.", this.correlationId);
                const metadataEntityExpired = isAuthorityMetadataExpired(metadataEntity);
                if (this.isAuthoritySameType(metadataEntity) && metadataEntity.endpointsFromNetwork && !metadataEntityExpired) {
                    this.logger.verbose("Found endpoint metadata in the cache.", "");
                    return {
                        source: AuthorityMetadataSource.CACHE
                    };
                } else if (metadataEntityExpired) this.logger.verbose("The metadata entity is expired.", "");
                return null;
            }
            isAuthoritySameType(metadataEntity) {
                const cachedAuthorityUrl = new UrlString(metadataEntity.canonical_authority, this.correlationId);
                const cachedParts = cachedAuthorityUrl.getUrlComponents().PathSegments;
                return cachedParts.length === this.canonicalAuthorityUrlComponents.PathSegments.length;
            }
            getEndpointMetadataFromConfig() {
                if (this.authorityOptions.authorityMetadata) try {
                    return JSON.parse(this.authorityOptions.authorityMetadata);
                } catch (e) {
                    throw ClientConfigurationError_createClientConfigurationError(invalidAuthorityMetadata, this.correlationId);
                }
                return null;
            }
            async getEndpointMetadataFromNetwork() {
                const options = {};
                const openIdConfigurationEndpoint = this.defaultOpenIdConfigurationEndpoint;
                this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: attempting to retrieve OAuth endpoints from '${openIdConfigurationEndpoint}'`, this.correlationId);
                try {
                    const response = await this.networkInterface.sendGetRequestAsync(openIdConfigurationEndpoint, options);
                    const isValidResponse = isOpenIdConfigResponse(response.body);
                    if (isValidResponse) return response.body;
                    else {
                        this.logger.verbose("Authority.getEndpointMetadataFromNetwork: could not parse response as OpenID configuration", this.correlationId);
                        return null;
                    }
                } catch (e) {
                    this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: '${e}'`, this.correlationId);
                    return null;
                }
            }
            getEndpointMetadataFromHardcodedValues() {
                if (this.hostnameAndPort in EndpointMetadata) return EndpointMetadata[this.hostnameAndPort];
                return null;
            }
            async updateMetadataWithRegionalInformation(metadata) {
                const userConfiguredAzureRegion = this.authorityOptions.azureRegionConfiguration?.azureRegion;
                if (userConfiguredAzureRegion) {
                    if (userConfiguredAzureRegion !== AZURE_REGION_AUTO_DISCOVER_FLAG) {
                        this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.CONFIGURED_NO_AUTO_DETECTION;
                        this.regionDiscoveryMetadata.region_used = userConfiguredAzureRegion;
                        return Authority.replaceWithRegionalInformation(metadata, userConfiguredAzureRegion, this.correlationId);
                    }
                    const autodetectedRegionName = await invokeAsync(this.regionDiscovery.detectRegion.bind(this.regionDiscovery), RegionDiscoveryDetectRegion, this.logger, this.performanceClient, this.correlationId)(this.authorityOptions.azureRegionConfiguration?.environmentRegion, this.regionDiscoveryMetadata);
                    if (autodetectedRegionName) {
                        this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_SUCCESSFUL;
                        this.regionDiscoveryMetadata.region_used = autodetectedRegionName;
                        return Authority.replaceWithRegionalInformation(metadata, autodetectedRegionName, this.correlationId);
                    }
                    this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_FAILED;
                }
                return metadata;
            }
            async updateCloudDiscoveryMetadata(metadataEntity) {
                const localMetadataSource = this.updateCloudDiscoveryMetadataFromLocalSources(metadataEntity);
                if (localMetadataSource) return localMetadataSource;
                const metadata = await invokeAsync(this.getCloudDiscoveryMetadataFromNetwork.bind(this), AuthorityGetCloudDiscoveryMetadataFromNetwork, this.logger, this.performanceClient, this.correlationId)();
                if (metadata) {
                    updateCloudDiscoveryMetadata(metadataEntity, metadata, true);
                    return AuthorityMetadataSource.NETWORK;
                }
                throw ClientConfigurationError_createClientConfigurationError(untrustedAuthority, this.correlationId);
            }
            updateCloudDiscoveryMetadataFromLocalSources(metadataEntity) {
                this.logger.verbose("Attempting to get cloud discovery metadata from authority configuration", this.correlationId);
                this.logger.verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities || NOT_APPLICABLE}'`, this.correlationId);
                this.logger.verbosePii(`Authority Metadata: '${this.authorityOptions.authorityMetadata || NOT_APPLICABLE}'`, this.correlationId);
                this.logger.verbosePii(`Canonical Authority: '${metadataEntity.canonical_authority || NOT_APPLICABLE}'`, this.correlationId);
                const metadata = this.getCloudDiscoveryMetadataFromConfig();
                if (metadata) {
                    this.logger.verbose("Found cloud discovery metadata in authority configuration", this.correlationId);
                    updateCloudDiscoveryMetadata(metadataEntity, metadata, false);
                    return AuthorityMetadataSource.CONFIG;
                }
                this.logger.verbose("Did not find cloud discovery metadata in the config... Attempting to get cloud discovery metadata from the hardcoded values.", this.correlationId);
                const hardcodedMetadata = getCloudDiscoveryMetadataFromHardcodedValues(this.hostnameAndPort);
                if (hardcodedMetadata) {
                    this.logger.verbose("Found cloud discovery metadata from hardcoded values.", this.correlationId);
                    updateCloudDiscoveryMetadata(metadataEntity, hardcodedMetadata, false);
                    return AuthorityMetadataSource.HARDCODED_VALUES;
                }
                this.logger.verbose("Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the network metadata cache.", this.correlationId);
                const metadataEntityExpired = isAuthorityMetadataExpired(metadataEntity);
                if (this.isAuthoritySameType(metadataEntity) && metadataEntity.aliasesFromNetwork && !metadataEntityExpired) {
                    this.logger.verbose("Found cloud discovery metadata in the cache.", "");
                    return AuthorityMetadataSource.CACHE;
                } else if (metadataEntityExpired) this.logger.verbose("The metadata entity is expired.", "");
                return null;
            }
            getCloudDiscoveryMetadataFromConfig() {
                if (this.authorityType === AuthorityType.Ciam) {
                    this.logger.verbose("CIAM authorities do not support cloud discovery metadata, generate the aliases from authority host.", this.correlationId);
                    return Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
                }
                if (this.authorityOptions.cloudDiscoveryMetadata) {
                    this.logger.verbose("The cloud discovery metadata has been provided as a network response, in the config.", this.correlationId);
                    try {
                        this.logger.verbose("Attempting to parse the cloud discovery metadata.", this.correlationId);
                        const parsedResponse = JSON.parse(this.authorityOptions.cloudDiscoveryMetadata);
                        const metadata = getCloudDiscoveryMetadataFromNetworkResponse(parsedResponse.metadata, this.hostnameAndPort);
                        this.logger.verbose("Parsed the cloud discovery metadata.", "");
                        if (metadata) {
                            this.logger.verbose("There is returnable metadata attached to the parsed cloud discovery metadata.", this.correlationId);
                            return metadata;
                        } else this.logger.verbose("There is no metadata attached to the parsed cloud discovery metadata.", this.correlationId);
                    } catch (e) {
                        this.logger.verbose("Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error.", this.correlationId);
                        throw ClientConfigurationError_createClientConfigurationError(invalidCloudDiscoveryMetadata, this.correlationId);
                    }
                }
                if (this.isInKnownAuthorities(this.hostnameAndPort)) {
                    this.logger.verbose("The host is included in knownAuthorities. Creating new cloud discovery metadata from the host.", this.correlationId);
                    return Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
                }
                return null;
            }
            async getCloudDiscoveryMetadataFromNetwork() {
                const instanceDiscoveryEndpoint = `${AAD_INSTANCE_DISCOVERY_ENDPT}${this.canonicalAuthority}oauth2/v2.0/authorize`;
                const options = {};
                let match = null;
                try {
                    const response = await this.networkInterface.sendGetRequestAsync(instanceDiscoveryEndpoint, options);
                    let typedResponseBody;
                    let metadata;
                    if (isCloudInstanceDiscoveryResponse(response.body)) {
                        typedResponseBody = response.body;
                        metadata = typedResponseBody.metadata;
                        this.logger.verbosePii(`tenant_discovery_endpoint is: '${typedResponseBody.tenant_discovery_endpoint}'`, this.correlationId);
                    } else if (isCloudInstanceDiscoveryErrorResponse(response.body)) {
                        this.logger.warning(`A CloudInstanceDiscoveryErrorResponse was returned. The cloud instance discovery network request's status code is: '${response.status}'`, this.correlationId);
                        typedResponseBody = response.body;
                        if (typedResponseBody.error === INVALID_INSTANCE) {
                            this.logger.error("The CloudInstanceDiscoveryErrorResponse error is invalid_instance.", this.correlationId);
                            return null;
                        }
                        this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error is '${typedResponseBody.error}'`, this.correlationId);
                        this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error description is '${typedResponseBody.error_description}'`, this.correlationId);
                        this.logger.warning("Setting the value of the CloudInstanceDiscoveryMetadata (returned from the network, correlationId) to []", this.correlationId);
                        metadata = [];
                    } else {
                        this.logger.error("AAD did not return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse", this.correlationId);
                        return null;
                    }
                    this.logger.verbose("Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMetadata returned from the network request.", this.correlationId);
                    match = getCloudDiscoveryMetadataFromNetworkResponse(metadata, this.hostnameAndPort);
                } catch (error) {
                    if (error instanceof AuthError) this.logger.error(`There was a network error while attempting to get the cloud discovery instance metadata.\nError: '${error.errorCode}'\nError Description: '${error.errorMessage}'`, this.correlationId);
                    else {
                        const typedError = error;
                        this.logger.error(`A non-MSALJS error was thrown while attempting to get the cloud instance discovery metadata.\nError: '${typedError.name}'\nError Description: '${typedError.message}'`, this.correlationId);
                    }
                    return null;
                }
                if (!match) {
                    this.logger.warning("The developer's authority was not found within the CloudInstanceDiscoveryMetadata returned from the network request.", this.correlationId);
                    this.logger.verbose("Creating custom Authority for custom domain scenario.", this.correlationId);
                    match = Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
                }
                return match;
            }
            isInKnownAuthorities(host) {
                const normalizedHost = host.toLowerCase();
                const matches = this.authorityOptions.knownAuthorities.filter((authority)=>authority && UrlString.getDomainFromUrl(authority, this.correlationId).toLowerCase() === normalizedHost);
                return matches.length > 0;
            }
            static generateAuthority(authorityString, azureCloudOptions) {
                let authorityAzureCloudInstance;
                if (azureCloudOptions && azureCloudOptions.azureCloudInstance !== AzureCloudInstance.None) {
                    const tenant = azureCloudOptions.tenant ? azureCloudOptions.tenant : DEFAULT_COMMON_TENANT;
                    authorityAzureCloudInstance = `${azureCloudOptions.azureCloudInstance}/${tenant}/`;
                }
                return authorityAzureCloudInstance ? authorityAzureCloudInstance : authorityString;
            }
            static createCloudDiscoveryMetadataFromHost(host) {
                return {
                    preferred_network: host,
                    preferred_cache: host,
                    aliases: [
                        host
                    ]
                };
            }
            getPreferredCache() {
                if (this.managedIdentity) return DEFAULT_AUTHORITY_HOST;
                else if (this.discoveryComplete()) return this.metadata.preferred_cache;
                else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
            }
            isAlias(host) {
                return this.metadata.aliases.indexOf(host) > -1;
            }
            isAliasOfKnownMicrosoftAuthority(host) {
                return InstanceDiscoveryMetadataAliases.has(host);
            }
            validateIssuer(issuer) {
                if (!issuer) throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
                let issuerUrl;
                try {
                    issuerUrl = new URL(issuer);
                } catch  {
                    throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
                }
                const issuerScheme = issuerUrl.protocol;
                const issuerHost = issuerUrl.host;
                const authorityScheme = (this.canonicalAuthorityUrlComponents.Protocol || "").toLowerCase();
                const authorityHost = (this.canonicalAuthorityUrlComponents.HostNameAndPort || "").toLowerCase();
                const matchesAuthorityOrigin = this.matchesAuthorityOrigin(issuerScheme, issuerHost, authorityScheme, authorityHost);
                const matchesKnownMicrosoftHost = "https:" === issuerScheme && this.isAliasOfKnownMicrosoftAuthority(issuerHost);
                const matchesRegionalMicrosoftHost = "https:" === issuerScheme && this.matchesRegionalMicrosoftHost(issuerHost);
                const matchesCiamTenantPattern = this.matchesCiamTenantPattern(issuerUrl, authorityHost, this.canonicalAuthorityUrlComponents.PathSegments);
                const matchesKnownAuthority = "https:" === issuerScheme && this.isInKnownAuthorities(issuerHost);
                if (matchesAuthorityOrigin || matchesKnownMicrosoftHost || matchesRegionalMicrosoftHost || matchesCiamTenantPattern || matchesKnownAuthority) return;
                throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
            }
            matchesAuthorityOrigin(issuerScheme, issuerHost, authorityScheme, authorityHost) {
                return issuerScheme === authorityScheme && issuerHost === authorityHost;
            }
            matchesRegionalMicrosoftHost(issuerHost) {
                const firstDot = issuerHost.indexOf(".");
                if (firstDot > 0 && firstDot < issuerHost.length - 1) {
                    const hostWithoutRegion = issuerHost.substring(firstDot + 1);
                    return this.isAliasOfKnownMicrosoftAuthority(hostWithoutRegion);
                }
                return false;
            }
            matchesCiamTenantPattern(issuerUrl, authorityHost, authorityPathSegments) {
                const pathSegment = authorityPathSegments[0];
                const tenantName = pathSegment ? pathSegment.endsWith(AAD_TENANT_DOMAIN_SUFFIX) ? pathSegment.slice(0, -AAD_TENANT_DOMAIN_SUFFIX.length) : pathSegment : authorityHost.split(".")[0];
                if (!tenantName) return false;
                const ciamBaseURL = `https://${tenantName}${CIAM_AUTH_URL}`;
                const validCiamPatterns = [
                    ciamBaseURL,
                    `${ciamBaseURL}/${tenantName}`,
                    `${ciamBaseURL}/${tenantName}/v2.0`,
                    `${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}`,
                    `${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}/v2.0`
                ];
                const issuerPath = issuerUrl.pathname.replace(/\/+$/, "");
                const normalizedIssuer = `${issuerUrl.protocol}//${issuerUrl.host}${issuerPath}`;
                return validCiamPatterns.some((pattern)=>pattern === normalizedIssuer);
            }
            static isPublicCloudAuthority(host) {
                return KNOWN_PUBLIC_CLOUDS.indexOf(host) >= 0;
            }
            static buildRegionalAuthorityString(host, region, correlationId, queryString) {
                if (!isValidRegion(region)) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, correlationId);
                const authorityUrlInstance = new UrlString(host, correlationId);
                authorityUrlInstance.validateAsUri();
                const authorityUrlParts = authorityUrlInstance.getUrlComponents();
                let hostNameAndPort = `${region}.${authorityUrlParts.HostNameAndPort}`;
                if (this.isPublicCloudAuthority(authorityUrlParts.HostNameAndPort)) hostNameAndPort = `${region}.${REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX}`;
                const url = UrlString.constructAuthorityUriFromObject({
                    ...authorityUrlParts,
                    HostNameAndPort: hostNameAndPort
                }, correlationId).urlString;
                if (queryString) return `${url}?${queryString}`;
                return url;
            }
            static replaceWithRegionalInformation(metadata, azureRegion, correlationId) {
                const regionalMetadata = {
                    ...metadata
                };
                regionalMetadata.authorization_endpoint = Authority.buildRegionalAuthorityString(regionalMetadata.authorization_endpoint, azureRegion, correlationId);
                regionalMetadata.token_endpoint = Authority.buildRegionalAuthorityString(regionalMetadata.token_endpoint, azureRegion, correlationId);
                if (regionalMetadata.end_session_endpoint) regionalMetadata.end_session_endpoint = Authority.buildRegionalAuthorityString(regionalMetadata.end_session_endpoint, azureRegion, correlationId);
                return regionalMetadata;
            }
            static transformCIAMAuthority(authority, correlationId) {
                let ciamAuthority = authority;
                const authorityUrl = new UrlString(authority, correlationId);
                const authorityUrlComponents = authorityUrl.getUrlComponents();
                if (0 === authorityUrlComponents.PathSegments.length && authorityUrlComponents.HostNameAndPort.endsWith(CIAM_AUTH_URL)) {
                    const tenantIdOrDomain = authorityUrlComponents.HostNameAndPort.split(".")[0];
                    ciamAuthority = `${ciamAuthority}${tenantIdOrDomain}${AAD_TENANT_DOMAIN_SUFFIX}`;
                }
                return ciamAuthority;
            }
        }
        Authority.reservedTenantDomains = new Set([
            "{tenant}",
            "{tenantid}",
            AADAuthority.COMMON,
            AADAuthority.CONSUMERS,
            AADAuthority.ORGANIZATIONS
        ]);
        function getTenantFromAuthorityString(authority, correlationId) {
            const authorityUrl = new UrlString(authority, correlationId);
            const authorityUrlComponents = authorityUrl.getUrlComponents();
            const tenantId = authorityUrlComponents.PathSegments.slice(-1)[0]?.toLowerCase();
            switch(tenantId){
                case AADAuthority.COMMON:
                case AADAuthority.ORGANIZATIONS:
                case AADAuthority.CONSUMERS:
                    return;
                default:
                    return tenantId;
            }
        }
        function formatAuthorityUri(authorityUri) {
            return authorityUri.endsWith(FORWARD_SLASH) ? authorityUri : `${authorityUri}${FORWARD_SLASH}`;
        }
        function buildStaticAuthorityOptions(authOptions) {
            const rawCloudDiscoveryMetadata = authOptions.cloudDiscoveryMetadata;
            let cloudDiscoveryMetadata;
            if (rawCloudDiscoveryMetadata) try {
                cloudDiscoveryMetadata = JSON.parse(rawCloudDiscoveryMetadata);
            } catch (e) {
                throw ClientConfigurationError_createClientConfigurationError(invalidCloudDiscoveryMetadata, "");
            }
            return {
                canonicalAuthority: authOptions.authority ? formatAuthorityUri(authOptions.authority) : void 0,
                knownAuthorities: authOptions.knownAuthorities,
                cloudDiscoveryMetadata: cloudDiscoveryMetadata
            };
        }
        class ScopeSet {
            constructor(inputScopes, correlationId){
                this.correlationId = correlationId;
                const scopeArr = inputScopes ? StringUtils.trimArrayEntries([
                    ...inputScopes
                ]) : [];
                const filteredInput = scopeArr ? StringUtils.removeEmptyStringsFromArray(scopeArr) : [];
                if (!filteredInput || !filteredInput.length) throw ClientConfigurationError_createClientConfigurationError(emptyInputScopesError, correlationId);
                this.scopes = new Set;
                filteredInput.forEach((scope)=>this.scopes.add(scope));
            }
            static fromString(inputScopeString, correlationId) {
                const scopeString = inputScopeString || "";
                const inputScopes = scopeString.split(" ");
                return new ScopeSet(inputScopes, correlationId);
            }
            static createSearchScopes(inputScopeString, correlationId) {
                const scopesToUse = inputScopeString && inputScopeString.length > 0 ? inputScopeString : [
                    ...OIDC_DEFAULT_SCOPES
                ];
                const scopeSet = new ScopeSet(scopesToUse, correlationId);
                if (scopeSet.containsOnlyOIDCScopes()) scopeSet.removeScope(OFFLINE_ACCESS_SCOPE);
                else scopeSet.removeOIDCScopes();
                return scopeSet;
            }
            containsScope(scope) {
                const lowerCaseScopes = this.printScopesLowerCase().split(" ");
                const lowerCaseScopesSet = new ScopeSet(lowerCaseScopes, this.correlationId);
                return scope ? lowerCaseScopesSet.scopes.has(scope.toLowerCase()) : false;
            }
            containsScopeSet(scopeSet) {
                if (!scopeSet || scopeSet.scopes.size <= 0) return false;
                return this.scopes.size >= scopeSet.scopes.size && scopeSet.asArray().every((scope)=>this.containsScope(scope));
            }
            containsOnlyOIDCScopes() {
                let defaultScopeCount = 0;
                OIDC_SCOPES.forEach((defaultScope)=>{
                    if (this.containsScope(defaultScope)) defaultScopeCount += 1;
                });
                return this.scopes.size === defaultScopeCount;
            }
            appendScope(newScope) {
                if (newScope) this.scopes.add(newScope.trim());
            }
            appendScopes(newScopes) {
                try {
                    newScopes.forEach((newScope)=>this.appendScope(newScope));
                } catch (e) {
                    throw ClientAuthError_createClientAuthError(cannotAppendScopeSet, this.correlationId);
                }
            }
            removeScope(scope) {
                if (!scope) throw ClientAuthError_createClientAuthError(cannotRemoveEmptyScope, this.correlationId);
                this.scopes.delete(scope.trim());
            }
            removeOIDCScopes() {
                OIDC_SCOPES.forEach((defaultScope)=>{
                    this.scopes.delete(defaultScope);
                });
            }
            unionScopeSets(otherScopes) {
                if (!otherScopes) throw ClientAuthError_createClientAuthError(emptyInputScopeSet, this.correlationId);
                const unionScopes = new Set;
                otherScopes.scopes.forEach((scope)=>unionScopes.add(scope.toLowerCase()));
                this.scopes.forEach((scope)=>unionScopes.add(scope.toLowerCase()));
                return unionScopes;
            }
            intersectingScopeSets(otherScopes) {
                if (!otherScopes) throw ClientAuthError_createClientAuthError(emptyInputScopeSet, this.correlationId);
                if (!otherScopes.containsOnlyOIDCScopes()) otherScopes.removeOIDCScopes();
                const unionScopes = this.unionScopeSets(otherScopes);
                const sizeOtherScopes = otherScopes.getScopeCount();
                const sizeThisScopes = this.getScopeCount();
                const sizeUnionScopes = unionScopes.size;
                return sizeUnionScopes < sizeThisScopes + sizeOtherScopes;
            }
            getScopeCount() {
                return this.scopes.size;
            }
            asArray() {
                const array = [];
                this.scopes.forEach((val)=>array.push(val));
                return array;
            }
            printScopes() {
                if (this.scopes) {
                    const scopeArr = this.asArray();
                    return scopeArr.join(" ");
                }
                return "";
            }
            printScopesLowerCase() {
                return this.printScopes().toLowerCase();
            }
        }
        function instrumentBrokerParams(parameters, correlationId, performanceClient) {
            if (!correlationId) return;
            const clientId = parameters.get(CLIENT_ID);
            if (clientId && parameters.has(BROKER_CLIENT_ID)) performanceClient?.addFields({
                embeddedClientId: clientId,
                embeddedRedirectUri: parameters.get(REDIRECT_URI)
            }, correlationId);
        }
        function addResponseType(parameters, responseType) {
            parameters.set(RESPONSE_TYPE, responseType);
        }
        function addResponseMode(parameters, responseMode) {
            parameters.set(RESPONSE_MODE, responseMode ? responseMode : ResponseMode.QUERY);
        }
        function addScopes(parameters, scopes, correlationId, addOidcScopes = true, defaultScopes = OIDC_DEFAULT_SCOPES) {
            if (addOidcScopes && !defaultScopes.includes("openid") && !scopes.includes("openid")) defaultScopes.push("openid");
            const requestScopes = addOidcScopes ? [
                ...scopes || [],
                ...defaultScopes
            ] : scopes || [];
            const scopeSet = new ScopeSet(requestScopes, correlationId);
            parameters.set(SCOPE, scopeSet.printScopes());
        }
        function addClientId(parameters, clientId) {
            parameters.set(CLIENT_ID, clientId);
        }
        function addRedirectUri(parameters, redirectUri) {
            parameters.set(REDIRECT_URI, redirectUri);
        }
        function addPostLogoutRedirectUri(parameters, redirectUri) {
            parameters.set(POST_LOGOUT_URI, redirectUri);
        }
        function addIdTokenHint(parameters, idTokenHint) {
            parameters.set(ID_TOKEN_HINT, idTokenHint);
        }
        function addDomainHint(parameters, domainHint) {
            parameters.set(DOMAIN_HINT, domainHint);
        }
        function addLoginHint(parameters, loginHint) {
            parameters.set(LOGIN_HINT, loginHint);
        }
        function addCcsUpn(parameters, loginHint) {
            parameters.set(HeaderNames.CCS_HEADER, `UPN:${loginHint}`);
        }
        function addCcsOid(parameters, clientInfo) {
            parameters.set(HeaderNames.CCS_HEADER, `Oid:${clientInfo.uid}@${clientInfo.utid}`);
        }
        function addSid(parameters, sid) {
            parameters.set(SID, sid);
        }
        function addClaims(parameters, correlationId, claims, clientCapabilities, skipBrokerClaims, claimsToMerge) {
            const configClaims = skipBrokerClaims && parameters.has(BROKER_CLIENT_ID) ? void 0 : clientCapabilities;
            const mergedClaims = buildMergedClaims(claims, configClaims, correlationId, claimsToMerge);
            parameters.set(CLAIMS, mergedClaims);
        }
        function addCorrelationId(parameters, correlationId) {
            parameters.set(CLIENT_REQUEST_ID, correlationId);
        }
        function addLibraryInfo(parameters, libraryInfo) {
            parameters.set(X_CLIENT_SKU, libraryInfo.sku);
            parameters.set(X_CLIENT_VER, libraryInfo.version);
            if (libraryInfo.os) parameters.set(X_CLIENT_OS, libraryInfo.os);
            if (libraryInfo.cpu) parameters.set(X_CLIENT_CPU, libraryInfo.cpu);
        }
        function addApplicationTelemetry(parameters, appTelemetry) {
            if (appTelemetry?.appName) parameters.set(X_APP_NAME, appTelemetry.appName);
            if (appTelemetry?.appVersion) parameters.set(X_APP_VER, appTelemetry.appVersion);
        }
        function addPrompt(parameters, prompt) {
            parameters.set(PROMPT, prompt);
        }
        function addState(parameters, state) {
            if (state) parameters.set(STATE, state);
        }
        function addNonce(parameters, nonce) {
            parameters.set(NONCE, nonce);
        }
        function addCodeChallengeParams(parameters, codeChallenge, codeChallengeMethod) {
            if (codeChallenge && codeChallengeMethod) {
                parameters.set(CODE_CHALLENGE, codeChallenge);
                parameters.set(CODE_CHALLENGE_METHOD, codeChallengeMethod);
            } else throw ClientConfigurationError_createClientConfigurationError(pkceParamsMissing, "");
        }
        function addAuthorizationCode(parameters, code) {
            parameters.set(CODE, code);
        }
        function addDeviceCode(parameters, code) {
            parameters.set(DEVICE_CODE, code);
        }
        function addRefreshToken(parameters, refreshToken) {
            parameters.set(REFRESH_TOKEN, refreshToken);
        }
        function addCodeVerifier(parameters, codeVerifier) {
            parameters.set(CODE_VERIFIER, codeVerifier);
        }
        function addClientSecret(parameters, clientSecret) {
            parameters.set(CLIENT_SECRET, clientSecret);
        }
        function addClientAssertion(parameters, clientAssertion) {
            if (clientAssertion) parameters.set(CLIENT_ASSERTION, clientAssertion);
        }
        function addClientAssertionType(parameters, clientAssertionType) {
            if (clientAssertionType) parameters.set(CLIENT_ASSERTION_TYPE, clientAssertionType);
        }
        function addOboAssertion(parameters, oboAssertion) {
            parameters.set(OBO_ASSERTION, oboAssertion);
        }
        function addRequestTokenUse(parameters, tokenUse) {
            parameters.set(REQUESTED_TOKEN_USE, tokenUse);
        }
        function addGrantType(parameters, grantType) {
            parameters.set(GRANT_TYPE, grantType);
        }
        function addClientInfo(parameters) {
            parameters.set(CLIENT_INFO, "1");
        }
        function addCliData(parameters) {
            parameters.set(CLI_DATA, "1");
        }
        function addInstanceAware(parameters) {
            if (!parameters.has(INSTANCE_AWARE)) parameters.set(INSTANCE_AWARE, "true");
        }
        function addPopupOriginCheckDone(parameters) {
            if (!parameters.has(POPUP_ORIGIN_CHECK_DONE)) parameters.set(POPUP_ORIGIN_CHECK_DONE, "1");
        }
        function addExtraParameters(parameters, extraParams) {
            Object.entries(extraParams).forEach(([key, value])=>{
                if (!parameters.has(key) && value) parameters.set(key, value);
            });
        }
        const DEFAULT_ID_TOKEN_CLAIMS = {
            [ClaimsRequestKeys.SIGNIN_STATE]: {
                essential: false
            },
            [ClaimsRequestKeys.LOGIN_HINT]: {
                essential: false
            },
            [ClaimsRequestKeys.TENANT_REGION_SUB_SCOPE]: {
                essential: false
            }
        };
        function parseClaims(claims, correlationId = "") {
            let parsed;
            try {
                parsed = JSON.parse(claims);
            } catch (e) {
                throw ClientConfigurationError_createClientConfigurationError(invalidClaims, correlationId);
            }
            if (!isPlainObject(parsed)) throw ClientConfigurationError_createClientConfigurationError(invalidClaims, correlationId);
            return parsed;
        }
        function isPlainObject(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value);
        }
        function deepMergeClaims(baseClaims, claimsToMerge) {
            const merged = {
                ...baseClaims
            };
            for (const [key, mergeInValue] of Object.entries(claimsToMerge)){
                const baseValue = merged[key];
                if (isPlainObject(baseValue) && isPlainObject(mergeInValue)) merged[key] = deepMergeClaims(baseValue, mergeInValue);
                else merged[key] = mergeInValue;
            }
            return merged;
        }
        function buildMergedClaims(claims, clientCapabilities, correlationId = "", claimsToMerge) {
            let mergedClaims = claims ? parseClaims(claims, correlationId) : {};
            if (claimsToMerge?.trim()) mergedClaims = deepMergeClaims(mergedClaims, parseClaims(claimsToMerge, correlationId));
            if (!Object.prototype.hasOwnProperty.call(mergedClaims, ClaimsRequestKeys.ID_TOKEN)) mergedClaims[ClaimsRequestKeys.ID_TOKEN] = {};
            const idTokenClaims = mergedClaims[ClaimsRequestKeys.ID_TOKEN];
            for (const [key, value] of Object.entries(DEFAULT_ID_TOKEN_CLAIMS))if (!(key in idTokenClaims)) idTokenClaims[key] = value;
            if (clientCapabilities && clientCapabilities.length > 0) {
                if (!Object.prototype.hasOwnProperty.call(mergedClaims, ClaimsRequestKeys.ACCESS_TOKEN)) mergedClaims[ClaimsRequestKeys.ACCESS_TOKEN] = {};
                mergedClaims[ClaimsRequestKeys.ACCESS_TOKEN][ClaimsRequestKeys.XMS_CC] = {
                    values: clientCapabilities
                };
            }
            return JSON.stringify(mergedClaims);
        }
        function addUsername(parameters, username) {
            parameters.set(PasswordGrantConstants.username, username);
        }
        function addPassword(parameters, password) {
            parameters.set(PasswordGrantConstants.password, password);
        }
        function addPopToken(parameters, cnfString) {
            if (cnfString) {
                parameters.set(TOKEN_TYPE, AuthenticationScheme.POP);
                parameters.set(REQ_CNF, cnfString);
            }
        }
        function addSshJwk(parameters, sshJwkString) {
            if (sshJwkString) {
                parameters.set(TOKEN_TYPE, AuthenticationScheme.SSH);
                parameters.set(REQ_CNF, sshJwkString);
            }
        }
        function addServerTelemetry(parameters, serverTelemetryManager) {
            parameters.set(X_CLIENT_CURR_TELEM, serverTelemetryManager.generateCurrentRequestHeaderValue());
            parameters.set(X_CLIENT_LAST_TELEM, serverTelemetryManager.generateLastRequestHeaderValue());
        }
        function addThrottling(parameters) {
            parameters.set(X_MS_LIB_CAPABILITY, X_MS_LIB_CAPABILITY_VALUE);
        }
        function addLogoutHint(parameters, logoutHint) {
            parameters.set(LOGOUT_HINT, logoutHint);
        }
        function addBrokerParameters(parameters, brokerClientId, brokerRedirectUri) {
            if (!parameters.has(BROKER_CLIENT_ID)) parameters.set(BROKER_CLIENT_ID, brokerClientId);
            if (!parameters.has(BROKER_REDIRECT_URI)) parameters.set(BROKER_REDIRECT_URI, brokerRedirectUri);
        }
        function addResource(parameters, resource) {
            if (resource) parameters.set(RESOURCE, resource);
        }
        function addAttributeTokens(parameters, attributeTokens) {
            const serialized = serializeAttributeTokens(attributeTokens);
            if (serialized) parameters.set(ATTRIBUTE_TOKENS, serialized);
            else parameters.delete(ATTRIBUTE_TOKENS);
        }
        function stripLeadingHashOrQuery(responseString) {
            if (responseString.startsWith("#/")) return responseString.substring(2);
            else if (responseString.startsWith("#") || responseString.startsWith("?")) return responseString.substring(1);
            return responseString;
        }
        function getDeserializedResponse(responseString) {
            if (!responseString || responseString.indexOf("=") < 0) return null;
            try {
                const normalizedResponse = stripLeadingHashOrQuery(responseString);
                if (!/^[^=&?#/]+(?:=|&|$)/.test(normalizedResponse)) return null;
                const deserializedHash = Object.fromEntries(new URLSearchParams(normalizedResponse));
                if (deserializedHash.code || deserializedHash.ear_jwe || deserializedHash.error || deserializedHash.error_description || deserializedHash.state) return deserializedHash;
            } catch (e) {
                throw ClientAuthError_createClientAuthError(hashNotDeserialized, "");
            }
            return null;
        }
        function mapToQueryString(parameters) {
            const queryParameterArray = new Array;
            parameters.forEach((value, key)=>{
                queryParameterArray.push(`${key}=${encodeURIComponent(value)}`);
            });
            return queryParameterArray.join("&");
        }
        const JsonWebTokenAlgorithms = {
            ES256: "ES256",
            RS256: "RS256"
        };
        const DEFAULT_CRYPTO_IMPLEMENTATION = {
            createNewGuid: ()=>{
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            },
            base64Decode: ()=>{
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            },
            base64Encode: ()=>{
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            },
            base64UrlEncode: ()=>{
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            },
            encodeKid: ()=>{
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            },
            async removeTokenBindingKey (kid, correlationId) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
            },
            async clearKeystore (correlationId) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
            },
            async signTokenBindingJwt (header, payload, kid, correlationId) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
            },
            async hashString () {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
        };
        const DEFAULT_TOKEN_BINDING_KEY_MANAGER = {
            async provisionTokenBindingKey (request) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, request.correlationId);
            },
            async removeTokenBindingKey (_kid, correlationId) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
            },
            async getTokenBindingPublicKeyJwk (_kid, correlationId) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
            }
        };
        const packageMetadata_name = "@azure/msal-common";
        const version = "16.17.0";
        function tenantIdMatchesHomeTenant(tenantId, homeAccountId) {
            return !!tenantId && !!homeAccountId && tenantId === homeAccountId.split(".")[1];
        }
        function AccountInfo_buildTenantProfile(homeAccountId, localAccountId, tenantId, nativeAccountId, idTokenClaims) {
            if (!idTokenClaims) return {
                tenantId,
                localAccountId,
                username: "",
                isHomeTenant: tenantIdMatchesHomeTenant(tenantId, homeAccountId),
                ...nativeAccountId && {
                    nativeAccountId
                }
            };
            else {
                const { oid, sub, tid, name, tfp, acr, preferred_username, upn, login_hint } = idTokenClaims;
                const tenantId = tid || tfp || acr || "";
                return {
                    tenantId: tenantId,
                    localAccountId: oid || sub || "",
                    name: name,
                    username: preferred_username || upn || "",
                    loginHint: login_hint,
                    isHomeTenant: tenantIdMatchesHomeTenant(tenantId, homeAccountId),
                    upn: upn,
                    ...nativeAccountId && {
                        nativeAccountId
                    }
                };
            }
        }
        function updateAccountTenantProfileData(baseAccountInfo, tenantProfile, idTokenClaims, idTokenSecret) {
            let updatedAccountInfo = baseAccountInfo;
            if (tenantProfile) {
                const { isHomeTenant, ...tenantProfileOverride } = tenantProfile;
                updatedAccountInfo = {
                    ...baseAccountInfo,
                    ...tenantProfileOverride
                };
            }
            if (idTokenClaims) {
                const { isHomeTenant, ...claimsSourcedTenantProfile } = AccountInfo_buildTenantProfile(baseAccountInfo.homeAccountId, baseAccountInfo.localAccountId, baseAccountInfo.tenantId, updatedAccountInfo.nativeAccountId, idTokenClaims);
                updatedAccountInfo = {
                    ...updatedAccountInfo,
                    ...claimsSourcedTenantProfile,
                    idTokenClaims: idTokenClaims,
                    idToken: idTokenSecret,
                    kmsi: isKmsi(idTokenClaims)
                };
            }
            return updatedAccountInfo;
        }
        const cacheQuotaExceeded = "cache_quota_exceeded";
        const cacheErrorUnknown = "cache_error_unknown";
        class CacheError extends Error {
            constructor(errorCode, errorMessage){
                const message = errorMessage || getDefaultErrorMessage(errorCode);
                super(message);
                Object.setPrototypeOf(this, CacheError.prototype);
                this.name = "CacheError";
                this.errorCode = errorCode;
                this.errorMessage = message;
            }
        }
        function createCacheError(e) {
            if (!(e instanceof Error)) return new CacheError(cacheErrorUnknown);
            if ("QuotaExceededError" === e.name || "NS_ERROR_DOM_QUOTA_REACHED" === e.name || e.message.includes("exceeded the quota")) return new CacheError(cacheQuotaExceeded);
            else return new CacheError(e.name, e.message);
        }
        function buildClientInfo(rawClientInfo, base64Decode) {
            if (!rawClientInfo) throw ClientAuthError_createClientAuthError(clientInfoEmptyError, "");
            try {
                const decodedClientInfo = base64Decode(rawClientInfo);
                return JSON.parse(decodedClientInfo);
            } catch (e) {
                throw ClientAuthError_createClientAuthError(clientInfoDecodingError, "");
            }
        }
        function buildClientInfoFromHomeAccountId(homeAccountId) {
            if (!homeAccountId) throw ClientAuthError_createClientAuthError(clientInfoDecodingError, "");
            const clientInfoParts = homeAccountId.split(CLIENT_INFO_SEPARATOR, 2);
            return {
                uid: clientInfoParts[0],
                utid: clientInfoParts.length < 2 ? "" : clientInfoParts[1]
            };
        }
        function getTenantIdFromIdTokenClaims(idTokenClaims) {
            if (idTokenClaims) {
                const tenantId = idTokenClaims.tid || idTokenClaims.tfp || idTokenClaims.acr;
                return tenantId || null;
            }
            return null;
        }
        function getAccountInfo(accountEntity) {
            const tenantProfiles = accountEntity.tenantProfiles || [];
            if (0 === tenantProfiles.length && accountEntity.realm && accountEntity.localAccountId) tenantProfiles.push(AccountInfo_buildTenantProfile(accountEntity.homeAccountId, accountEntity.localAccountId, accountEntity.realm, accountEntity.nativeAccountId));
            const homeTenantProfile = tenantProfiles.find((tp)=>tp.tenantId === accountEntity.realm);
            const nativeAccountId = homeTenantProfile?.nativeAccountId || accountEntity.nativeAccountId;
            return {
                homeAccountId: accountEntity.homeAccountId,
                environment: accountEntity.environment,
                tenantId: accountEntity.realm,
                username: accountEntity.username,
                localAccountId: accountEntity.localAccountId,
                loginHint: accountEntity.loginHint,
                name: accountEntity.name,
                nativeAccountId: nativeAccountId,
                authorityType: accountEntity.authorityType,
                tenantProfiles: new Map(tenantProfiles.map((tenantProfile)=>[
                        tenantProfile.tenantId,
                        tenantProfile
                    ])),
                dataBoundary: accountEntity.dataBoundary
            };
        }
        function createAccountEntity(accountDetails, authority, correlationId, base64Decode) {
            let authorityType;
            authorityType = authority.authorityType === AuthorityType.Adfs ? CACHE_ACCOUNT_TYPE_ADFS : authority.protocolMode === ProtocolMode.OIDC ? Constants_CACHE_ACCOUNT_TYPE_GENERIC : CACHE_ACCOUNT_TYPE_MSSTS;
            let clientInfo;
            let dataBoundary;
            if (accountDetails.clientInfo && base64Decode) {
                clientInfo = buildClientInfo(accountDetails.clientInfo, base64Decode);
                if (clientInfo.xms_tdbr) dataBoundary = "EU" === clientInfo.xms_tdbr ? "EU" : "None";
            }
            const env = accountDetails.environment || authority && authority.getPreferredCache();
            if (!env) throw ClientAuthError_createClientAuthError(invalidCacheEnvironment, correlationId);
            const preferredUsername = accountDetails.idTokenClaims?.preferred_username || accountDetails.idTokenClaims?.upn;
            const email = accountDetails.idTokenClaims?.emails ? accountDetails.idTokenClaims.emails[0] : null;
            const username = preferredUsername || email || "";
            const loginHint = accountDetails.idTokenClaims?.login_hint;
            const realm = clientInfo?.utid || getTenantIdFromIdTokenClaims(accountDetails.idTokenClaims) || "";
            const localAccountId = clientInfo?.uid || accountDetails.idTokenClaims?.oid || accountDetails.idTokenClaims?.sub || "";
            let tenantProfiles;
            if (accountDetails.tenantProfiles) tenantProfiles = accountDetails.tenantProfiles;
            else {
                const tenantProfile = AccountInfo_buildTenantProfile(accountDetails.homeAccountId, localAccountId, realm, accountDetails.nativeAccountId, accountDetails.idTokenClaims);
                tenantProfiles = [
                    tenantProfile
                ];
            }
            return {
                homeAccountId: accountDetails.homeAccountId,
                environment: env,
                realm: realm,
                localAccountId: localAccountId,
                username: username,
                authorityType: authorityType,
                loginHint: loginHint,
                clientInfo: accountDetails.clientInfo,
                name: accountDetails.idTokenClaims?.name || "",
                lastModificationTime: void 0,
                lastModificationApp: void 0,
                cloudGraphHostName: accountDetails.cloudGraphHostName,
                msGraphHost: accountDetails.msGraphHost,
                nativeAccountId: accountDetails.nativeAccountId,
                tenantProfiles: tenantProfiles,
                dataBoundary
            };
        }
        function generateHomeAccountId(serverClientInfo, authType, logger, cryptoObj, correlationId, idTokenClaims) {
            if (authType !== AuthorityType.Adfs) {
                if (serverClientInfo) try {
                    const clientInfo = buildClientInfo(serverClientInfo, cryptoObj.base64Decode);
                    if (clientInfo.uid && clientInfo.utid) return `${clientInfo.uid}.${clientInfo.utid}`;
                } catch (e) {}
                logger.warning("No client info in response", correlationId);
            }
            return idTokenClaims?.sub || "";
        }
        function isAccountEntity(entity) {
            if (!entity) return false;
            return entity.hasOwnProperty("homeAccountId") && entity.hasOwnProperty("environment") && entity.hasOwnProperty("realm") && entity.hasOwnProperty("localAccountId") && entity.hasOwnProperty("username") && entity.hasOwnProperty("authorityType");
        }
        class CacheManager {
            constructor(clientId, cryptoImpl, logger, performanceClient, staticAuthorityOptions, tokenBindingKeyManager){
                this.clientId = clientId;
                this.cryptoImpl = cryptoImpl;
                this.tokenBindingKeyManager = tokenBindingKeyManager;
                this.commonLogger = logger.clone(packageMetadata_name, version);
                this.staticAuthorityOptions = staticAuthorityOptions;
                this.performanceClient = performanceClient;
            }
            getAllAccounts(accountFilter = {}, correlationId) {
                return this.buildTenantProfiles(this.getAccountsFilteredBy(accountFilter, correlationId), correlationId, accountFilter);
            }
            getAccountInfoFilteredBy(accountFilter, correlationId) {
                if (0 === Object.keys(accountFilter).length || Object.values(accountFilter).every((value)=>null == value || "" === value)) {
                    this.commonLogger.warning("getAccountInfoFilteredBy: Account filter is empty or invalid, returning null", correlationId);
                    return null;
                }
                const allAccounts = this.getAllAccounts(accountFilter, correlationId);
                if (allAccounts.length > 1) {
                    const sortedAccounts = allAccounts.sort((a, b)=>{
                        const aHasClaims = a.idTokenClaims ? 1 : 0;
                        const bHasClaims = b.idTokenClaims ? 1 : 0;
                        return bHasClaims - aHasClaims;
                    });
                    return sortedAccounts[0];
                } else if (1 === allAccounts.length) return allAccounts[0];
                else return null;
            }
            getBaseAccountInfo(accountFilter, correlationId) {
                const accountEntities = this.getAccountsFilteredBy(accountFilter, correlationId);
                if (accountEntities.length > 0) return getAccountInfo(accountEntities[0]);
                else return null;
            }
            buildTenantProfiles(cachedAccounts, correlationId, accountFilter) {
                return cachedAccounts.flatMap((accountEntity)=>this.getTenantProfilesFromAccountEntity(accountEntity, correlationId, accountFilter?.tenantId, accountFilter));
            }
            getTenantedAccountInfoByFilter(accountInfo, tokenKeys, tenantProfile, correlationId, tenantProfileFilter) {
                let tenantedAccountInfo = null;
                let idTokenClaims;
                if (tenantProfileFilter) {
                    if (!this.tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter)) return null;
                }
                const idToken = this.getIdToken(accountInfo, correlationId, tokenKeys, tenantProfile.tenantId);
                if (idToken) {
                    idTokenClaims = extractTokenClaims(idToken.secret, this.cryptoImpl.base64Decode, correlationId);
                    if (!this.idTokenClaimsMatchTenantProfileFilter(idTokenClaims, tenantProfileFilter)) return null;
                }
                tenantedAccountInfo = updateAccountTenantProfileData(accountInfo, tenantProfile, idTokenClaims, idToken?.secret);
                return tenantedAccountInfo;
            }
            getTenantProfilesFromAccountEntity(accountEntity, correlationId, targetTenantId, tenantProfileFilter) {
                const accountInfo = getAccountInfo(accountEntity);
                let searchTenantProfiles = accountInfo.tenantProfiles || new Map;
                const tokenKeys = this.getTokenKeys();
                if (targetTenantId) {
                    const tenantProfile = searchTenantProfiles.get(targetTenantId);
                    if (!tenantProfile) return [];
                    else searchTenantProfiles = new Map([
                        [
                            targetTenantId,
                            tenantProfile
                        ]
                    ]);
                }
                const matchingTenantProfiles = [];
                searchTenantProfiles.forEach((tenantProfile)=>{
                    const tenantedAccountInfo = this.getTenantedAccountInfoByFilter(accountInfo, tokenKeys, tenantProfile, correlationId, tenantProfileFilter);
                    if (tenantedAccountInfo) matchingTenantProfiles.push(tenantedAccountInfo);
                });
                return matchingTenantProfiles;
            }
            tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter) {
                if (!!tenantProfileFilter.localAccountId && !this.matchLocalAccountIdFromTenantProfile(tenantProfile, tenantProfileFilter.localAccountId)) return false;
                if (!!tenantProfileFilter.name && tenantProfile.name !== tenantProfileFilter.name) return false;
                if (void 0 !== tenantProfileFilter.isHomeTenant && tenantProfile.isHomeTenant !== tenantProfileFilter.isHomeTenant) return false;
                if (!!tenantProfileFilter.username && !this.matchUsername(tenantProfile.username, tenantProfileFilter.username) && !this.matchUsername(tenantProfile.upn, tenantProfileFilter.username)) return false;
                if (!!tenantProfileFilter.loginHint && !this.matchLoginHintWithTenantProfile(tenantProfile, tenantProfileFilter.loginHint)) return false;
                if (!!tenantProfileFilter.upn && tenantProfile.upn !== tenantProfileFilter.upn) return false;
                if (!!tenantProfileFilter.nativeAccountId && tenantProfile.nativeAccountId !== tenantProfileFilter.nativeAccountId) return false;
                return true;
            }
            idTokenClaimsMatchTenantProfileFilter(idTokenClaims, tenantProfileFilter) {
                if (tenantProfileFilter) {
                    if (!!tenantProfileFilter.localAccountId && !this.matchLocalAccountIdFromTokenClaims(idTokenClaims, tenantProfileFilter.localAccountId)) return false;
                    if (!!tenantProfileFilter.loginHint && !this.matchLoginHintFromTokenClaims(idTokenClaims, tenantProfileFilter.loginHint)) return false;
                    if (!!tenantProfileFilter.username && !this.matchUsername(idTokenClaims.preferred_username, tenantProfileFilter.username) && !this.matchUsername(idTokenClaims.upn, tenantProfileFilter.username)) return false;
                    if (!!tenantProfileFilter.name && !this.matchName(idTokenClaims, tenantProfileFilter.name)) return false;
                    if (!!tenantProfileFilter.sid && !this.matchSid(idTokenClaims, tenantProfileFilter.sid)) return false;
                }
                return true;
            }
            async saveCacheRecord(cacheRecord, correlationId, kmsi, apiId, storeInCache) {
                if (!cacheRecord) throw ClientAuthError_createClientAuthError(invalidCacheRecord, correlationId);
                try {
                    if (!!cacheRecord.account) await this.setAccount(cacheRecord.account, correlationId, kmsi, apiId);
                    if (!!cacheRecord.idToken && storeInCache?.idToken !== false) await this.setIdTokenCredential(cacheRecord.idToken, correlationId, kmsi);
                    if (!!cacheRecord.accessToken && storeInCache?.accessToken !== false) await this.saveAccessToken(cacheRecord.accessToken, correlationId, kmsi);
                    if (!!cacheRecord.refreshToken && storeInCache?.refreshToken !== false) await this.setRefreshTokenCredential(cacheRecord.refreshToken, correlationId, kmsi);
                    if (!!cacheRecord.appMetadata) this.setAppMetadata(cacheRecord.appMetadata, correlationId);
                } catch (e) {
                    this.commonLogger?.error("CacheManager.saveCacheRecord: failed", correlationId);
                    if (e instanceof AuthError) throw e;
                    else throw createCacheError(e);
                }
            }
            async saveAccessToken(credential, correlationId, kmsi) {
                let additionalCacheKeyHash;
                if (credential.additionalCacheKeyComponents && Object.keys(credential.additionalCacheKeyComponents).length > 0) additionalCacheKeyHash = await this.cryptoImpl.hashString(JSON.stringify(credential.additionalCacheKeyComponents));
                const accessTokenFilter = {
                    clientId: credential.clientId,
                    credentialType: credential.credentialType,
                    environment: credential.environment,
                    homeAccountId: credential.homeAccountId,
                    realm: credential.realm,
                    tokenType: credential.tokenType
                };
                const tokenKeys = this.getTokenKeys();
                const currentScopes = ScopeSet.fromString(credential.target, correlationId);
                const accessTokenKeysToRemove = [];
                tokenKeys.accessToken.forEach((key)=>{
                    if (!this.accessTokenKeyMatchesFilter(key, accessTokenFilter, false)) return;
                    const tokenEntity = this.getAccessTokenCredential(key, correlationId);
                    if (tokenEntity && this.credentialMatchesFilter(tokenEntity, accessTokenFilter, correlationId)) {
                        const tokenScopeSet = ScopeSet.fromString(tokenEntity.target, correlationId);
                        if (tokenScopeSet.intersectingScopeSets(currentScopes)) accessTokenKeysToRemove.push(key);
                    }
                });
                for (const key of accessTokenKeysToRemove)await this.removeAccessTokenAndTokenBindingKey(key, correlationId, credential.keyId);
                await this.setAccessTokenCredential(credential, correlationId, kmsi, additionalCacheKeyHash);
            }
            getAccountsFilteredBy(accountFilter, correlationId) {
                const allAccountKeys = this.getAccountKeys();
                const matchingAccounts = [];
                allAccountKeys.forEach((cacheKey)=>{
                    const entity = this.getAccount(cacheKey, correlationId);
                    if (!entity) return;
                    if (!!accountFilter.homeAccountId && !this.matchHomeAccountId(entity, accountFilter.homeAccountId)) return;
                    if (!!accountFilter.environment && !this.matchEnvironment(entity, accountFilter.environment, correlationId)) return;
                    if (!!accountFilter.realm && !this.matchRealm(entity, accountFilter.realm)) return;
                    if (!!accountFilter.authorityType && !this.matchAuthorityType(entity, accountFilter.authorityType)) return;
                    const tenantProfileFilter = {
                        localAccountId: accountFilter?.localAccountId,
                        name: accountFilter?.name,
                        username: accountFilter?.username,
                        loginHint: accountFilter?.loginHint,
                        upn: accountFilter?.upn,
                        nativeAccountId: accountFilter?.nativeAccountId
                    };
                    const matchingTenantProfiles = entity.tenantProfiles?.filter((tenantProfile)=>this.tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter));
                    if (matchingTenantProfiles && 0 === matchingTenantProfiles.length) return;
                    matchingAccounts.push(entity);
                });
                return matchingAccounts;
            }
            credentialMatchesFilter(entity, filter, correlationId) {
                if (!!filter.clientId && !this.matchClientId(entity, filter.clientId)) return false;
                if (!!filter.userAssertionHash && !this.matchUserAssertionHash(entity, filter.userAssertionHash)) return false;
                if ("string" == typeof filter.homeAccountId && !this.matchHomeAccountId(entity, filter.homeAccountId)) return false;
                if (!!filter.environment && !this.matchEnvironment(entity, filter.environment, correlationId)) return false;
                if (!!filter.realm && !this.matchRealm(entity, filter.realm)) return false;
                if (!!filter.credentialType && !this.matchCredentialType(entity, filter.credentialType)) return false;
                if (!!filter.familyId && !this.matchFamilyId(entity, filter.familyId)) return false;
                if (!!filter.target && !this.matchTarget(entity, filter.target, correlationId)) return false;
                if (entity.credentialType === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME) {
                    if (!this.matchAccessTokenWithAuthScheme(entity, filter)) return false;
                }
                const entityComponents = entity.additionalCacheKeyComponents;
                const filterComponents = filter.additionalCacheKeyComponents;
                const entityHasComponents = !!entityComponents && Object.keys(entityComponents).length > 0;
                const filterHasComponents = !!filterComponents && Object.keys(filterComponents).length > 0;
                if (entityHasComponents !== filterHasComponents) return false;
                if (entityHasComponents && filterHasComponents) {
                    const entityKeys = Object.keys(entityComponents).sort();
                    const filterKeys = Object.keys(filterComponents).sort();
                    if (entityKeys.length !== filterKeys.length) return false;
                    for(let i = 0; i < entityKeys.length; i++)if (entityKeys[i] !== filterKeys[i] || entityComponents[entityKeys[i]] !== filterComponents[filterKeys[i]]) return false;
                }
                return true;
            }
            getAppMetadataFilteredBy(filter, correlationId) {
                const allCacheKeys = this.getKeys();
                const matchingAppMetadata = {};
                allCacheKeys.forEach((cacheKey)=>{
                    if (!this.isAppMetadata(cacheKey)) return;
                    const entity = this.getAppMetadata(cacheKey, correlationId);
                    if (!entity) return;
                    if (!!filter.environment && !this.matchEnvironment(entity, filter.environment, correlationId)) return;
                    if (!!filter.clientId && !this.matchClientId(entity, filter.clientId)) return;
                    matchingAppMetadata[cacheKey] = entity;
                });
                return matchingAppMetadata;
            }
            getAuthorityMetadataByAlias(host, correlationId) {
                const allCacheKeys = this.getAuthorityMetadataKeys();
                let matchedEntity = null;
                allCacheKeys.forEach((cacheKey)=>{
                    if (!this.isAuthorityMetadata(cacheKey) || -1 === cacheKey.indexOf(this.clientId)) return;
                    const entity = this.getAuthorityMetadata(cacheKey, correlationId);
                    if (!entity) return;
                    if (-1 === entity.aliases.indexOf(host)) return;
                    matchedEntity = entity;
                });
                return matchedEntity;
            }
            removeAllAccounts(correlationId) {
                const accounts = this.getAllAccounts({}, correlationId);
                accounts.forEach((account)=>{
                    this.removeAccount(account, correlationId);
                });
            }
            removeAccount(account, correlationId) {
                const accountKeys = this.getAccountKeys();
                const keyFilter = (key)=>key.includes(account.homeAccountId) && key.includes(account.environment);
                this.getTokenKeys().idToken.filter(keyFilter).forEach((key)=>{
                    this.removeIdToken(key, correlationId);
                });
                this.removeAccountContext(account, correlationId);
                accountKeys.filter(keyFilter).forEach((key)=>{
                    this.removeItem(key, correlationId);
                    this.performanceClient.incrementFields({
                        accountsRemoved: 1
                    }, correlationId);
                });
            }
            removeAccountContext(account, correlationId) {
                const allTokenKeys = this.getTokenKeys();
                const keyFilter = (key)=>key.includes(account.homeAccountId) && key.includes(account.environment);
                allTokenKeys.accessToken.filter(keyFilter).forEach((key)=>{
                    this.removeAccessToken(key, correlationId);
                });
                allTokenKeys.refreshToken.filter(keyFilter).forEach((key)=>{
                    this.removeRefreshToken(key, correlationId);
                });
            }
            removeAccessToken(key, correlationId) {
                const credential = this.removeAccessTokenCredential(key, correlationId);
                if (credential) this.removeTokenBindingKeyForCredential(credential, correlationId);
            }
            async removeAccessTokenAndTokenBindingKey(key, correlationId, preservedKeyId) {
                const credential = this.removeAccessTokenCredential(key, correlationId);
                if (credential) await this.removeTokenBindingKeyForCredential(credential, correlationId, preservedKeyId);
            }
            removeAccessTokenCredential(key, correlationId) {
                const credential = this.getAccessTokenCredential(key, correlationId);
                if (!credential) return null;
                this.removeItem(key, correlationId);
                this.performanceClient.incrementFields({
                    accessTokensRemoved: 1
                }, correlationId);
                return credential;
            }
            async removeTokenBindingKeyForCredential(credential, correlationId, preservedKeyId) {
                if (credential.credentialType.toLowerCase() === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME.toLowerCase()) {
                    const tokenType = credential.tokenType?.toLowerCase();
                    switch(tokenType){
                        case AuthenticationScheme.POP:
                        case AuthenticationScheme.DPOP.toLowerCase():
                            {
                                const accessTokenWithAuthSchemeEntity = credential;
                                const kid = accessTokenWithAuthSchemeEntity.keyId;
                                if (kid && kid !== preservedKeyId && !this.isTokenBindingKeyReferenced(kid, correlationId)) try {
                                    await this.tokenBindingKeyManager.removeTokenBindingKey(kid, correlationId);
                                } catch  {
                                    this.commonLogger.error("Failed to remove token binding key", correlationId);
                                    this.performanceClient?.incrementFields({
                                        removeTokenBindingKeyFailure: 1
                                    }, correlationId);
                                }
                                break;
                            }
                    }
                }
            }
            isTokenBindingKeyReferenced(keyId, correlationId) {
                return this.getTokenKeys().accessToken.some((accessTokenKey)=>{
                    const accessToken = this.getAccessTokenCredential(accessTokenKey, correlationId);
                    return accessToken?.keyId === keyId;
                });
            }
            removeAppMetadata(correlationId) {
                const allCacheKeys = this.getKeys();
                allCacheKeys.forEach((cacheKey)=>{
                    if (this.isAppMetadata(cacheKey)) this.removeItem(cacheKey, correlationId);
                });
                return true;
            }
            getIdToken(account, correlationId, tokenKeys, targetRealm) {
                this.commonLogger.trace("CacheManager - getIdToken called", correlationId);
                const idTokenFilter = {
                    homeAccountId: account.homeAccountId,
                    environment: account.environment,
                    credentialType: CredentialType.ID_TOKEN,
                    clientId: this.clientId,
                    realm: targetRealm
                };
                const idTokenMap = this.getIdTokensByFilter(idTokenFilter, correlationId, tokenKeys);
                const numIdTokens = idTokenMap.size;
                if (numIdTokens < 1) {
                    this.commonLogger.info("CacheManager:getIdToken - No token found", correlationId);
                    return null;
                } else if (numIdTokens > 1) {
                    let tokensToBeRemoved = idTokenMap;
                    if (!targetRealm) {
                        const homeIdTokenMap = new Map;
                        idTokenMap.forEach((idToken, key)=>{
                            if (idToken.realm === account.tenantId) homeIdTokenMap.set(key, idToken);
                        });
                        const numHomeIdTokens = homeIdTokenMap.size;
                        if (numHomeIdTokens < 1) {
                            this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account but none match account entity tenant id, returning first result", correlationId);
                            return idTokenMap.values().next().value ?? null;
                        } else if (1 === numHomeIdTokens) {
                            this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account, defaulting to home tenant profile", correlationId);
                            return homeIdTokenMap.values().next().value ?? null;
                        } else tokensToBeRemoved = homeIdTokenMap;
                    }
                    this.commonLogger.info("CacheManager:getIdToken - Multiple matching ID tokens found, clearing them", correlationId);
                    tokensToBeRemoved.forEach((idToken, key)=>{
                        this.removeIdToken(key, correlationId);
                    });
                    this.performanceClient.addFields({
                        multiMatchedID: idTokenMap.size
                    }, correlationId);
                    return null;
                }
                this.commonLogger.info("CacheManager:getIdToken - Returning ID token", correlationId);
                return idTokenMap.values().next().value ?? null;
            }
            getIdTokensByFilter(filter, correlationId, tokenKeys) {
                const idTokenKeys = tokenKeys && tokenKeys.idToken || this.getTokenKeys().idToken;
                const idTokens = new Map;
                idTokenKeys.forEach((key)=>{
                    if (!this.idTokenKeyMatchesFilter(key, {
                        clientId: this.clientId,
                        ...filter
                    })) return;
                    const idToken = this.getIdTokenCredential(key, correlationId);
                    if (idToken && this.credentialMatchesFilter(idToken, filter, correlationId)) idTokens.set(key, idToken);
                });
                return idTokens;
            }
            idTokenKeyMatchesFilter(inputKey, filter) {
                const key = inputKey.toLowerCase();
                if (filter.clientId && -1 === key.indexOf(filter.clientId.toLowerCase())) return false;
                if (filter.homeAccountId && -1 === key.indexOf(filter.homeAccountId.toLowerCase())) return false;
                return true;
            }
            removeIdToken(key, correlationId) {
                this.removeItem(key, correlationId);
            }
            removeRefreshToken(key, correlationId) {
                this.removeItem(key, correlationId);
            }
            getAccessToken(account, request, tokenKeys, targetRealm) {
                const correlationId = request.correlationId;
                this.commonLogger.trace("CacheManager - getAccessToken called", correlationId);
                const scopes = ScopeSet.createSearchScopes(request.scopes, correlationId);
                const authScheme = request.authenticationScheme || AuthenticationScheme.BEARER;
                const normalizedAuthScheme = authScheme.toLowerCase();
                const credentialType = authScheme && authScheme.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME : CredentialType.ACCESS_TOKEN;
                const attributeTokenPartition = serializeAttributeTokens(request.attributeTokens);
                const additionalCacheKeyComponents = attributeTokenPartition ? {
                    attribute_tokens: attributeTokenPartition
                } : void 0;
                const accessTokenFilter = {
                    homeAccountId: account.homeAccountId,
                    environment: account.environment,
                    credentialType: credentialType,
                    clientId: this.clientId,
                    realm: targetRealm || account.tenantId,
                    target: scopes,
                    tokenType: authScheme,
                    keyId: authScheme === AuthenticationScheme.SSH ? request.sshKid : normalizedAuthScheme === AuthenticationScheme.DPOP.toLowerCase() ? request.popKid || request.dpopJkt : void 0,
                    additionalCacheKeyComponents: additionalCacheKeyComponents
                };
                const accessTokenKeys = tokenKeys && tokenKeys.accessToken || this.getTokenKeys().accessToken;
                const accessTokens = [];
                const matchedKeys = [];
                accessTokenKeys.forEach((key)=>{
                    if (this.accessTokenKeyMatchesFilter(key, accessTokenFilter, true)) {
                        const accessToken = this.getAccessTokenCredential(key, correlationId);
                        if (accessToken && this.credentialMatchesFilter(accessToken, accessTokenFilter, correlationId)) {
                            accessTokens.push(accessToken);
                            matchedKeys.push(key);
                        }
                    }
                });
                if (accessTokens.length < 1) {
                    this.commonLogger.info("CacheManager:getAccessToken - No token found", correlationId);
                    return null;
                } else if (accessTokens.length > 1) {
                    this.commonLogger.info("CacheManager:getAccessToken - Multiple access tokens found, clearing them", correlationId);
                    matchedKeys.forEach((key)=>{
                        this.removeAccessToken(key, correlationId);
                    });
                    this.performanceClient.addFields({
                        multiMatchedAT: accessTokens.length
                    }, correlationId);
                    return null;
                }
                this.commonLogger.info("CacheManager:getAccessToken - Returning access token", correlationId);
                return accessTokens[0];
            }
            accessTokenKeyMatchesFilter(inputKey, filter, keyMustContainAllScopes) {
                const key = inputKey.toLowerCase();
                if (filter.clientId && -1 === key.indexOf(filter.clientId.toLowerCase())) return false;
                if (filter.homeAccountId && -1 === key.indexOf(filter.homeAccountId.toLowerCase())) return false;
                if (filter.realm && -1 === key.indexOf(filter.realm.toLowerCase())) return false;
                if (filter.target) {
                    const scopes = filter.target.asArray();
                    for(let i = 0; i < scopes.length; i++)if (keyMustContainAllScopes && !key.includes(scopes[i].toLowerCase())) return false;
                    else if (!keyMustContainAllScopes && key.includes(scopes[i].toLowerCase())) break;
                }
                return true;
            }
            getAccessTokensByFilter(filter, correlationId) {
                const tokenKeys = this.getTokenKeys();
                const accessTokens = [];
                tokenKeys.accessToken.forEach((key)=>{
                    if (!this.accessTokenKeyMatchesFilter(key, filter, true)) return;
                    const accessToken = this.getAccessTokenCredential(key, correlationId);
                    if (accessToken && this.credentialMatchesFilter(accessToken, filter, correlationId)) accessTokens.push(accessToken);
                });
                return accessTokens;
            }
            getRefreshToken(account, familyRT, correlationId, tokenKeys) {
                this.commonLogger.trace("CacheManager - getRefreshToken called", correlationId);
                const id = familyRT ? THE_FAMILY_ID : void 0;
                const refreshTokenFilter = {
                    homeAccountId: account.homeAccountId,
                    environment: account.environment,
                    credentialType: CredentialType.REFRESH_TOKEN,
                    clientId: this.clientId,
                    familyId: id
                };
                const refreshTokenKeys = tokenKeys && tokenKeys.refreshToken || this.getTokenKeys().refreshToken;
                const refreshTokens = [];
                refreshTokenKeys.forEach((key)=>{
                    if (this.refreshTokenKeyMatchesFilter(key, refreshTokenFilter)) {
                        const refreshToken = this.getRefreshTokenCredential(key, correlationId);
                        if (refreshToken && this.credentialMatchesFilter(refreshToken, refreshTokenFilter, correlationId)) refreshTokens.push(refreshToken);
                    }
                });
                const numRefreshTokens = refreshTokens.length;
                if (numRefreshTokens < 1) {
                    this.commonLogger.info("CacheManager:getRefreshToken - No refresh token found.", correlationId);
                    return null;
                }
                if (numRefreshTokens > 1) this.performanceClient.addFields({
                    multiMatchedRT: numRefreshTokens
                }, correlationId);
                this.commonLogger.info("CacheManager:getRefreshToken - returning refresh token", correlationId);
                return refreshTokens[0];
            }
            refreshTokenKeyMatchesFilter(inputKey, filter) {
                const key = inputKey.toLowerCase();
                if (filter.familyId && -1 === key.indexOf(filter.familyId.toLowerCase())) return false;
                if (!filter.familyId && filter.clientId && -1 === key.indexOf(filter.clientId.toLowerCase())) return false;
                if (filter.homeAccountId && -1 === key.indexOf(filter.homeAccountId.toLowerCase())) return false;
                return true;
            }
            readAppMetadataFromCache(environment, correlationId) {
                const appMetadataFilter = {
                    environment,
                    clientId: this.clientId
                };
                const appMetadata = this.getAppMetadataFilteredBy(appMetadataFilter, correlationId);
                const appMetadataEntries = Object.keys(appMetadata).map((key)=>appMetadata[key]);
                const numAppMetadata = appMetadataEntries.length;
                if (numAppMetadata < 1) return null;
                else if (numAppMetadata > 1) throw ClientAuthError_createClientAuthError(multipleMatchingAppMetadata, correlationId);
                return appMetadataEntries[0];
            }
            isAppMetadataFOCI(environment, correlationId) {
                const appMetadata = this.readAppMetadataFromCache(environment, correlationId);
                return !!(appMetadata && appMetadata.familyId === THE_FAMILY_ID);
            }
            matchHomeAccountId(entity, homeAccountId) {
                return !!("string" == typeof entity.homeAccountId && homeAccountId === entity.homeAccountId);
            }
            matchLocalAccountIdFromTokenClaims(tokenClaims, localAccountId) {
                const idTokenLocalAccountId = tokenClaims.oid || tokenClaims.sub;
                return localAccountId === idTokenLocalAccountId;
            }
            matchLocalAccountIdFromTenantProfile(tenantProfile, localAccountId) {
                return tenantProfile.localAccountId === localAccountId;
            }
            matchName(claims, name) {
                return !(name.toLowerCase() !== claims.name?.toLowerCase());
            }
            matchUsername(cachedUsername, filterUsername) {
                return !!(cachedUsername && "string" == typeof cachedUsername && filterUsername?.toLowerCase() === cachedUsername.toLowerCase());
            }
            matchLoginHintWithTenantProfile(tenantProfile, loginHintFilter) {
                return tenantProfile.loginHint === loginHintFilter || tenantProfile.username === loginHintFilter || tenantProfile.upn === loginHintFilter;
            }
            matchUserAssertionHash(entity, userAssertionHash) {
                return !!(entity.userAssertionHash && userAssertionHash === entity.userAssertionHash);
            }
            matchEnvironment(entity, environment, correlationId) {
                if (this.staticAuthorityOptions) {
                    const staticAliases = getAliasesFromStaticSources(this.staticAuthorityOptions, this.commonLogger, correlationId);
                    if (staticAliases.includes(environment) && staticAliases.includes(entity.environment)) return true;
                }
                const cloudMetadata = this.getAuthorityMetadataByAlias(environment, correlationId);
                if (cloudMetadata && cloudMetadata.aliases.indexOf(entity.environment) > -1) return true;
                return false;
            }
            matchCredentialType(entity, credentialType) {
                return entity.credentialType && credentialType.toLowerCase() === entity.credentialType.toLowerCase();
            }
            matchClientId(entity, clientId) {
                return !!(entity.clientId && clientId === entity.clientId);
            }
            matchFamilyId(entity, familyId) {
                return !!(entity.familyId && familyId === entity.familyId);
            }
            matchRealm(entity, realm) {
                return !(entity.realm?.toLowerCase() !== realm.toLowerCase());
            }
            matchLoginHintFromTokenClaims(tokenClaims, loginHint) {
                if (tokenClaims.login_hint === loginHint) return true;
                if (tokenClaims.preferred_username === loginHint) return true;
                if (tokenClaims.upn === loginHint) return true;
                if (tokenClaims.emails && tokenClaims.emails.includes(loginHint)) return true;
                return false;
            }
            matchSid(idTokenClaims, sid) {
                return idTokenClaims.sid === sid;
            }
            matchAuthorityType(entity, authorityType) {
                return !!(entity.authorityType && authorityType.toLowerCase() === entity.authorityType.toLowerCase());
            }
            matchTarget(entity, target, correlationId) {
                const isNotAccessTokenCredential = entity.credentialType !== CredentialType.ACCESS_TOKEN && entity.credentialType !== CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME;
                if (isNotAccessTokenCredential || !entity.target) return false;
                const entityScopeSet = ScopeSet.fromString(entity.target, correlationId);
                return entityScopeSet.containsScopeSet(target);
            }
            matchTokenType(entity, tokenType) {
                return !!(entity.tokenType && entity.tokenType.toLowerCase() === tokenType.toLowerCase());
            }
            matchAccessTokenWithAuthScheme(entity, filter) {
                const normalizedFilterTokenType = filter.tokenType?.toLowerCase();
                if (!!filter.tokenType && !this.matchTokenType(entity, filter.tokenType)) return false;
                switch(normalizedFilterTokenType){
                    case "dpop":
                    case AuthenticationScheme.SSH:
                        return this.matchKeyBoundAccessToken(entity, filter);
                    default:
                        return true;
                }
            }
            matchKeyBoundAccessToken(entity, filter) {
                if (!filter.keyId) return true;
                return this.matchKeyId(entity, filter.keyId);
            }
            matchKeyId(entity, keyId) {
                return !!(entity.keyId && entity.keyId === keyId);
            }
            isAppMetadata(key) {
                return -1 !== key.indexOf(APP_METADATA);
            }
            isAuthorityMetadata(key) {
                return -1 !== key.indexOf(AUTHORITY_METADATA_CACHE_KEY);
            }
            generateAuthorityMetadataCacheKey(authority) {
                return `${AUTHORITY_METADATA_CACHE_KEY}-${this.clientId}-${authority}`;
            }
            static toObject(obj, json) {
                for(const propertyName in json)obj[propertyName] = json[propertyName];
                return obj;
            }
        }
        class DefaultStorageClass extends CacheManager {
            async setAccount() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getAccount() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            async setIdTokenCredential() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getIdTokenCredential() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            async setAccessTokenCredential() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getAccessTokenCredential() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            async setRefreshTokenCredential() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getRefreshTokenCredential() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            setAppMetadata() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getAppMetadata() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            setServerTelemetry() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getServerTelemetry() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            setAuthorityMetadata() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getAuthorityMetadata() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getAuthorityMetadataKeys() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            setThrottlingCache() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getThrottlingCache() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            removeItem() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getKeys() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getAccountKeys() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            getTokenKeys() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            generateCredentialKey(_credential, _hash) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
            generateAccountKey() {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
        }
        const PerformanceEventStatus = {
            NotStarted: 0,
            InProgress: 1,
            Completed: 2
        };
        new Set([
            "accessTokenSize",
            "durationMs",
            "idTokenSize",
            "matsSilentStatus",
            "matsHttpStatus",
            "refreshTokenSize",
            "startTimeMs",
            "status",
            "multiMatchedAT",
            "multiMatchedID",
            "multiMatchedRT",
            "unencryptedCacheCount",
            "encryptedCacheExpiredCount",
            "oldAccountCount",
            "oldAccessCount",
            "oldIdCount",
            "oldRefreshCount",
            "currAccountCount",
            "currAccessCount",
            "currIdCount",
            "currRefreshCount",
            "ttlExpiredAcntCount",
            "ttlExpiredITCount",
            "ttlExpiredATCount",
            "ttlExpiredRTCount",
            "decryptFailedAcntCount",
            "decryptFailedITCount",
            "decryptFailedATCount",
            "decryptFailedRTCount",
            "invalidAcntCount",
            "invalidITCount",
            "invalidATCount",
            "invalidRTCount",
            "expiredATCount",
            "expiredRTCount",
            "upgradedCacheCount",
            "cacheMatchedAccounts",
            "networkRtt",
            "redirectBridgeTimeoutMs",
            "redirectBridgeMessageVersion",
            "popupRelayProtocolVersion",
            "fetchRetryCount"
        ]);
        class StubPerformanceClient {
            generateId() {
                return "callback-id";
            }
            startMeasurement(measureName, correlationId) {
                return {
                    end: ()=>null,
                    discard: ()=>{},
                    add: ()=>{},
                    increment: ()=>{},
                    event: {
                        eventId: this.generateId(),
                        status: PerformanceEventStatus.InProgress,
                        authority: "",
                        libraryName: "",
                        libraryVersion: "",
                        clientId: "",
                        name: measureName,
                        startTimeMs: Date.now(),
                        correlationId: correlationId || ""
                    }
                };
            }
            endMeasurement() {
                return null;
            }
            discardMeasurements() {}
            removePerformanceCallback() {
                return true;
            }
            addPerformanceCallback() {
                return "";
            }
            emitEvents() {}
            addFields() {}
            addGlobalFields() {}
            incrementFields() {}
            cacheEventByCorrelationId() {}
        }
        const DEFAULT_SYSTEM_OPTIONS = {
            tokenRenewalOffsetSeconds: DEFAULT_TOKEN_RENEWAL_OFFSET_SEC,
            preventCorsPreflight: false
        };
        const DEFAULT_LOGGER_IMPLEMENTATION = {
            loggerCallback: ()=>{},
            piiLoggingEnabled: false,
            logLevel: LogLevel.Info,
            correlationId: ""
        };
        const DEFAULT_NETWORK_IMPLEMENTATION = {
            async sendGetRequestAsync () {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            },
            async sendPostRequestAsync () {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
            }
        };
        const DEFAULT_LIBRARY_INFO = {
            sku: SKU,
            version: version,
            cpu: "",
            os: ""
        };
        const DEFAULT_CLIENT_CREDENTIALS = {
            clientSecret: "",
            clientAssertion: void 0
        };
        const DEFAULT_AZURE_CLOUD_OPTIONS = {
            azureCloudInstance: AzureCloudInstance.None,
            tenant: `${DEFAULT_COMMON_TENANT}`
        };
        const DEFAULT_TELEMETRY_OPTIONS = {
            application: {
                appName: "",
                appVersion: ""
            }
        };
        function buildClientConfiguration({ authOptions: userAuthOptions, systemOptions: userSystemOptions, loggerOptions: userLoggerOption, storageInterface: storageImplementation, networkInterface: networkImplementation, cryptoInterface: cryptoImplementation, tokenBindingKeyManager: tokenBindingKeyManager, clientCredentials: clientCredentials, libraryInfo: libraryInfo, telemetry: telemetry, serverTelemetryManager: serverTelemetryManager, persistencePlugin: persistencePlugin, serializableCache: serializableCache }) {
            const loggerOptions = {
                ...DEFAULT_LOGGER_IMPLEMENTATION,
                ...userLoggerOption
            };
            const resolvedTokenBindingKeyManager = tokenBindingKeyManager || DEFAULT_TOKEN_BINDING_KEY_MANAGER;
            return {
                authOptions: buildAuthOptions(userAuthOptions),
                systemOptions: {
                    ...DEFAULT_SYSTEM_OPTIONS,
                    ...userSystemOptions
                },
                loggerOptions: loggerOptions,
                storageInterface: storageImplementation || new DefaultStorageClass(userAuthOptions.clientId, DEFAULT_CRYPTO_IMPLEMENTATION, new Logger(loggerOptions, packageMetadata_name, version), new StubPerformanceClient, void 0, resolvedTokenBindingKeyManager),
                networkInterface: networkImplementation || DEFAULT_NETWORK_IMPLEMENTATION,
                cryptoInterface: cryptoImplementation || DEFAULT_CRYPTO_IMPLEMENTATION,
                tokenBindingKeyManager: resolvedTokenBindingKeyManager,
                clientCredentials: clientCredentials || DEFAULT_CLIENT_CREDENTIALS,
                libraryInfo: {
                    ...DEFAULT_LIBRARY_INFO,
                    ...libraryInfo
                },
                telemetry: {
                    ...DEFAULT_TELEMETRY_OPTIONS,
                    ...telemetry
                },
                serverTelemetryManager: serverTelemetryManager || null,
                persistencePlugin: persistencePlugin || null,
                serializableCache: serializableCache || null
            };
        }
        function buildAuthOptions(authOptions) {
            return {
                clientCapabilities: [],
                azureCloudOptions: DEFAULT_AZURE_CLOUD_OPTIONS,
                instanceAware: false,
                isMcp: false,
                ...authOptions
            };
        }
        function isOidcProtocolMode(config) {
            return config.authOptions.authority.options.protocolMode === ProtocolMode.OIDC;
        }
        class TokenCacheContext {
            constructor(tokenCache, hasChanged){
                this.cache = tokenCache;
                this.hasChanged = hasChanged;
            }
            get cacheHasChanged() {
                return this.hasChanged;
            }
            get tokenCache() {
                return this.cache;
            }
        }
        class JoseHeaderError extends AuthError {
            constructor(errorCode, correlationId, errorMessage){
                super(errorCode, correlationId, errorMessage);
                this.name = "JoseHeaderError";
                Object.setPrototypeOf(this, JoseHeaderError.prototype);
            }
        }
        function createJoseHeaderError(code, correlationId) {
            return new JoseHeaderError(code, correlationId);
        }
        function ObjectUtils_isPlainObject(value) {
            if ("object" != typeof value || null === value || "[object Object]" !== Object.prototype.toString.call(value)) return false;
            if (null === Object.getPrototypeOf(value)) return true;
            let proto = value;
            while(null !== Object.getPrototypeOf(proto))proto = Object.getPrototypeOf(proto);
            return Object.getPrototypeOf(value) === proto;
        }
        const missingKidError = "missing_kid_error";
        const missingAlgError = "missing_alg_error";
        const missingJwkError = "missing_jwk_error";
        const invalidJwkError = "invalid_jwk_error";
        class JoseHeader {
            constructor(options, correlationId){
                if ("string" != typeof options.alg || !options.alg) throw createJoseHeaderError(missingAlgError, correlationId);
                this.typ = options.typ;
                this.alg = options.alg;
                this.kid = options.kid;
                this.jwk = options.jwk;
            }
            static getShrHeader(shrHeaderOptions, correlationId) {
                if (!shrHeaderOptions.kid) throw createJoseHeaderError(missingKidError, correlationId);
                if (!shrHeaderOptions.alg) throw createJoseHeaderError(missingAlgError, correlationId);
                return new JoseHeader({
                    typ: shrHeaderOptions.typ || JsonWebTokenTypes.Pop,
                    kid: shrHeaderOptions.kid,
                    alg: shrHeaderOptions.alg
                }, correlationId);
            }
            static getDpopHeader(dpopHeaderOptions, correlationId) {
                if (!ObjectUtils_isPlainObject(dpopHeaderOptions.jwk)) throw createJoseHeaderError(missingJwkError, correlationId);
                if (!dpopHeaderOptions.alg) throw createJoseHeaderError(missingAlgError, correlationId);
                if (0 === Object.keys(dpopHeaderOptions.jwk).length) throw createJoseHeaderError(invalidJwkError, correlationId);
                return new JoseHeader({
                    typ: JsonWebTokenTypes.Dpop,
                    alg: dpopHeaderOptions.alg,
                    jwk: dpopHeaderOptions.jwk
                }, correlationId);
            }
        }
        const KeyLocation = {
            SW: "sw"
        };
        const SHR_TOKEN_BINDING_KEY_TYPE = "shr";
        const SHR_TOKEN_BINDING_KEY_ALGORITHM = JsonWebTokenAlgorithms.RS256;
        class PopTokenGenerator {
            constructor(cryptoUtils, tokenBindingKeyManager, performanceClient){
                this.cryptoUtils = cryptoUtils;
                this.tokenBindingKeyManager = tokenBindingKeyManager;
                this.performanceClient = performanceClient;
            }
            async generateCnf(request, logger) {
                const reqCnf = await invokeAsync(this.generateKid.bind(this), PopTokenGenerateCnf, logger, this.performanceClient, request.correlationId)(request);
                const reqCnfString = this.cryptoUtils.base64UrlEncode(JSON.stringify(reqCnf));
                return {
                    kid: reqCnf.kid,
                    reqCnfString
                };
            }
            async generateKid(request) {
                const kidThumbprint = await this.tokenBindingKeyManager.provisionTokenBindingKey({
                    correlationId: request.correlationId,
                    tokenBindingKeyType: SHR_TOKEN_BINDING_KEY_TYPE,
                    tokenBindingKeyAlgorithm: SHR_TOKEN_BINDING_KEY_ALGORITHM
                });
                return {
                    kid: kidThumbprint,
                    xms_ksl: KeyLocation.SW
                };
            }
            async signPopToken(accessToken, keyId, request) {
                return this.signPayload(accessToken, keyId, request);
            }
            async signPayload(payload, keyId, request, claims) {
                const { resourceRequestMethod, resourceRequestUri, shrClaims, shrNonce, shrOptions } = request;
                const resourceUrlString = resourceRequestUri ? new UrlString(resourceRequestUri, request.correlationId) : void 0;
                const resourceUrlComponents = resourceUrlString?.getUrlComponents();
                const publicKeyJwk = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(keyId, request.correlationId);
                const encodedKeyIdThumbprint = this.cryptoUtils.base64UrlEncode(JSON.stringify({
                    kid: keyId
                }));
                const shrAlgorithm = shrOptions?.header?.alg || publicKeyJwk.alg || SHR_TOKEN_BINDING_KEY_ALGORITHM;
                const shrHeader = JoseHeader.getShrHeader({
                    ...shrOptions?.header,
                    alg: shrAlgorithm,
                    kid: encodedKeyIdThumbprint
                }, request.correlationId);
                const shrPayload = {
                    at: payload,
                    ts: nowSeconds(),
                    m: resourceRequestMethod?.toUpperCase(),
                    u: resourceUrlComponents?.HostNameAndPort,
                    nonce: shrNonce || this.cryptoUtils.createNewGuid(),
                    p: resourceUrlComponents?.AbsolutePath,
                    q: resourceUrlComponents?.QueryString ? [
                        [],
                        resourceUrlComponents.QueryString
                    ] : void 0,
                    client_claims: shrClaims || void 0,
                    ...claims,
                    cnf: {
                        jwk: publicKeyJwk
                    }
                };
                return this.cryptoUtils.signTokenBindingJwt(shrHeader, shrPayload, keyId, request.correlationId);
            }
        }
        const DPOP_HTM_REGEX = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
        const DPOP_TOKEN_BINDING_KEY_TYPE = "dpop";
        const DPOP_JWT_HEADER_ALGORITHM = JsonWebTokenAlgorithms.ES256;
        function buildProofHeader(publicJwk, correlationId) {
            return JoseHeader.getDpopHeader({
                alg: DPOP_JWT_HEADER_ALGORITHM,
                jwk: publicJwk
            }, correlationId);
        }
        function normalizeHtm(htm, correlationId) {
            if ("string" != typeof htm || !DPOP_HTM_REGEX.test(htm)) throw ClientConfigurationError_createClientConfigurationError(invalidDpopHtm, correlationId);
            return htm.toUpperCase();
        }
        function normalizeHtu(url, correlationId) {
            let parsedUrl;
            try {
                parsedUrl = new URL(url);
            } catch  {
                throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, correlationId);
            }
            if (!/^https:\/\//i.test(url) || "https:" !== parsedUrl.protocol || parsedUrl.username || parsedUrl.password) throw ClientConfigurationError_createClientConfigurationError(invalidDpopHtu, correlationId);
            parsedUrl.search = "";
            parsedUrl.hash = "";
            return parsedUrl.href;
        }
        function validateDpopNonce(nonce, correlationId) {
            if (void 0 !== nonce && 0 === nonce.trim().length) throw ClientConfigurationError_createClientConfigurationError(invalidDpopNonce, correlationId);
        }
        function normalizeDpopResourceRequestContext(context, correlationId = "") {
            return {
                htm: normalizeHtm(context.htm, correlationId),
                htu: normalizeHtu(context.htu, correlationId)
            };
        }
        class DpopProofGenerator {
            constructor(cryptoUtils, tokenBindingKeyManager){
                this.cryptoUtils = cryptoUtils;
                this.tokenBindingKeyManager = tokenBindingKeyManager;
            }
            async generateJkt(correlationId = "") {
                return this.tokenBindingKeyManager.provisionTokenBindingKey({
                    tokenBindingKeyType: DPOP_TOKEN_BINDING_KEY_TYPE,
                    tokenBindingKeyAlgorithm: DPOP_JWT_HEADER_ALGORITHM,
                    correlationId
                });
            }
            buildTokenProofClaims(params, correlationId = "") {
                validateDpopNonce(params.nonce, correlationId);
                const claims = {
                    jti: this.cryptoUtils.createNewGuid(),
                    htm: "POST",
                    htu: normalizeHtu(params.tokenEndpoint, correlationId),
                    iat: nowSeconds()
                };
                if (void 0 !== params.nonce) claims.nonce = params.nonce;
                return claims;
            }
            async generateTokenProof(params, keyId, correlationId = "") {
                return this.generateProof(this.buildTokenProofClaims(params, correlationId), keyId, correlationId);
            }
            buildResourceProofClaims(params, correlationId = "") {
                validateDpopNonce(params.nonce, correlationId);
                const resourceContext = normalizeDpopResourceRequestContext(params, correlationId);
                const claims = {
                    jti: this.cryptoUtils.createNewGuid(),
                    htm: resourceContext.htm,
                    htu: resourceContext.htu,
                    ath: params.ath,
                    iat: nowSeconds()
                };
                if (void 0 !== params.nonce) claims.nonce = params.nonce;
                return claims;
            }
            async generateResourceProof(params, keyId, correlationId = "") {
                const { htu, htm, nonce } = params;
                if (!htu || !htm) throw ClientConfigurationError_createClientConfigurationError(dpopMissingResourceContext, correlationId);
                const ath = await this.cryptoUtils.hashString(params.accessToken);
                return this.generateProof(this.buildResourceProofClaims({
                    htu,
                    htm,
                    ath,
                    nonce
                }, correlationId), keyId, correlationId);
            }
            async generateProof(claims, keyId, correlationId) {
                const publicJwk = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(keyId, correlationId);
                return this.cryptoUtils.signTokenBindingJwt(buildProofHeader(publicJwk, correlationId), claims, keyId, correlationId);
            }
        }
        const noTokensFound = "no_tokens_found";
        const refreshTokenExpired = "refresh_token_expired";
        const uiNotAllowed = "ui_not_allowed";
        const interactionRequired = "interaction_required";
        const consentRequired = "consent_required";
        const loginRequired = "login_required";
        const badToken = "bad_token";
        const interruptedUser = "interrupted_user";
        const InteractionRequiredServerErrorMessage = [
            interactionRequired,
            consentRequired,
            loginRequired,
            badToken,
            uiNotAllowed,
            interruptedUser
        ];
        const InteractionRequiredAuthSubErrorMessage = [
            "message_only",
            "additional_action",
            "basic_action",
            "user_password_expired",
            "consent_required",
            "bad_token",
            "ui_not_allowed",
            "interrupted_user"
        ];
        class InteractionRequiredAuthError_InteractionRequiredAuthError extends AuthError {
            constructor(errorCode, correlationId, errorMessage, subError, timestamp, traceId, claims, errorNo){
                super(errorCode, correlationId, errorMessage, subError);
                Object.setPrototypeOf(this, InteractionRequiredAuthError_InteractionRequiredAuthError.prototype);
                this.timestamp = timestamp || "";
                this.traceId = traceId || "";
                this.claims = claims || "";
                this.name = "InteractionRequiredAuthError";
                this.errorNo = errorNo;
            }
        }
        function InteractionRequiredAuthError_isInteractionRequiredError(errorCode, errorString, subError) {
            const isInteractionRequiredErrorCode = !!errorCode && InteractionRequiredServerErrorMessage.indexOf(errorCode) > -1;
            const isInteractionRequiredSubError = !!subError && InteractionRequiredAuthSubErrorMessage.indexOf(subError) > -1;
            const isInteractionRequiredErrorDesc = !!errorString && InteractionRequiredServerErrorMessage.some((irErrorCode)=>errorString.indexOf(irErrorCode) > -1);
            return isInteractionRequiredErrorCode || isInteractionRequiredErrorDesc || isInteractionRequiredSubError;
        }
        function createInteractionRequiredAuthError(errorCode, correlationId, errorMessage) {
            return new InteractionRequiredAuthError_InteractionRequiredAuthError(errorCode, correlationId, errorMessage);
        }
        class ResponseHandler {
            constructor(clientId, cacheStorage, cryptoObj, logger, performanceClient, serializableCache, persistencePlugin, tokenBindingKeyManager = DEFAULT_TOKEN_BINDING_KEY_MANAGER){
                this.clientId = clientId;
                this.cacheStorage = cacheStorage;
                this.cryptoObj = cryptoObj;
                this.tokenBindingKeyManager = tokenBindingKeyManager;
                this.logger = logger;
                this.performanceClient = performanceClient;
                this.serializableCache = serializableCache;
                this.persistencePlugin = persistencePlugin;
            }
            validateTokenResponse(serverResponse, correlationId, refreshAccessToken) {
                if (serverResponse.error || serverResponse.error_description || serverResponse.suberror) {
                    const errString = `Error(s): ${serverResponse.error_codes || NOT_AVAILABLE} - Timestamp: ${serverResponse.timestamp || NOT_AVAILABLE} - Description: ${serverResponse.error_description || NOT_AVAILABLE} - Correlation ID: ${serverResponse.correlation_id || NOT_AVAILABLE} - Trace ID: ${serverResponse.trace_id || NOT_AVAILABLE}`;
                    const serverErrorNo = serverResponse.error_codes?.length ? serverResponse.error_codes[0] : void 0;
                    const serverError = new ServerError_ServerError(serverResponse.error || "", serverResponse.correlation_id || "", errString, serverResponse.suberror, serverErrorNo, serverResponse.status);
                    if (refreshAccessToken && serverResponse.status && serverResponse.status >= HTTP_SERVER_ERROR_RANGE_START && serverResponse.status <= HTTP_SERVER_ERROR_RANGE_END) return void this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the access token is unable to be refreshed.\n${serverError}`, correlationId);
                    else if (refreshAccessToken && serverResponse.status && serverResponse.status >= HTTP_CLIENT_ERROR_RANGE_START && serverResponse.status <= HTTP_CLIENT_ERROR_RANGE_END) return void this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently available but is unable to refresh the access token.\n${serverError}`, correlationId);
                    if (InteractionRequiredAuthError_isInteractionRequiredError(serverResponse.error, serverResponse.error_description, serverResponse.suberror)) throw new InteractionRequiredAuthError_InteractionRequiredAuthError(serverResponse.error || "", serverResponse.correlation_id || "", serverResponse.error_description, serverResponse.suberror, serverResponse.timestamp || "", serverResponse.trace_id || "", serverResponse.claims || "", serverErrorNo);
                    throw serverError;
                }
            }
            async handleServerTokenResponse(serverTokenResponse, authority, reqTimestamp, request, apiId, authCodePayload, userAssertionHash, handlingRefreshTokenResponse, forceCacheRefreshTokenResponse, serverRequestId, additionalCacheKeyComponents) {
                let idTokenClaims;
                if (serverTokenResponse.id_token) idTokenClaims = extractTokenClaims(serverTokenResponse.id_token || "", this.cryptoObj.base64Decode, request.correlationId);
                if (authCodePayload && Object.prototype.hasOwnProperty.call(authCodePayload, "nonce")) {
                    const expectedNonce = authCodePayload.nonce;
                    const tokenNonce = idTokenClaims?.nonce;
                    if (void 0 !== tokenNonce && void 0 === expectedNonce) {
                        this.logger.warning("Authorization code response contains an ID Token nonce, but no expected nonce was supplied. Rejecting the response.", request.correlationId);
                        throw ClientAuthError_createClientAuthError(nonceMismatch, request.correlationId);
                    }
                    if (void 0 !== expectedNonce && ("string" != typeof expectedNonce || "string" != typeof tokenNonce || expectedNonce !== tokenNonce)) throw ClientAuthError_createClientAuthError(nonceMismatch, request.correlationId);
                }
                this.homeAccountIdentifier = generateHomeAccountId(serverTokenResponse.client_info || "", authority.authorityType, this.logger, this.cryptoObj, request.correlationId, idTokenClaims);
                let requestStateObj;
                if (!!authCodePayload && !!authCodePayload.state) requestStateObj = parseRequestState(this.cryptoObj.base64Decode, authCodePayload.state, request.correlationId);
                serverTokenResponse.key_id = serverTokenResponse.key_id || request.dpopJkt || request.sshKid || void 0;
                if (request.authenticationScheme === AuthenticationScheme.DPOP) {
                    if (serverTokenResponse.token_type?.toLowerCase() !== AuthenticationScheme.DPOP.toLowerCase()) {
                        this.performanceClient?.addFields({
                            dpopTokenTypeMismatch: serverTokenResponse.token_type
                        }, request.correlationId);
                        throw ClientAuthError_createClientAuthError(dpopTokenTypeMismatch, request.correlationId);
                    }
                    serverTokenResponse.token_type = AuthenticationScheme.DPOP;
                }
                const attributeTokenPartition = serializeAttributeTokens(request.attributeTokens);
                const cacheKeyComponents = additionalCacheKeyComponents ?? (attributeTokenPartition ? {
                    attribute_tokens: attributeTokenPartition
                } : void 0);
                const cacheRecord = this.generateCacheRecord(serverTokenResponse, authority, reqTimestamp, request, idTokenClaims, userAssertionHash, authCodePayload, cacheKeyComponents);
                let cacheContext;
                try {
                    if (this.persistencePlugin && this.serializableCache) {
                        this.logger.verbose("Persistence enabled, calling beforeCacheAccess", request.correlationId);
                        cacheContext = new TokenCacheContext(this.serializableCache, true);
                        await this.persistencePlugin.beforeCacheAccess(cacheContext);
                    }
                    if (handlingRefreshTokenResponse && !forceCacheRefreshTokenResponse && cacheRecord.account) {
                        const cachedAccounts = this.cacheStorage.getAllAccounts({
                            homeAccountId: cacheRecord.account.homeAccountId,
                            environment: cacheRecord.account.environment
                        }, request.correlationId);
                        if (cachedAccounts.length < 1) {
                            this.logger.warning("Account used to refresh tokens not in persistence, refreshed tokens will not be stored in the cache", request.correlationId);
                            this.performanceClient?.addFields({
                                acntLoggedOut: true
                            }, request.correlationId);
                            return await ResponseHandler.generateAuthenticationResult(this.cryptoObj, authority, cacheRecord, false, request, this.performanceClient, {
                                idTokenClaims,
                                requestState: requestStateObj,
                                requestId: serverRequestId,
                                tokenBindingKeyManager: this.tokenBindingKeyManager
                            });
                        }
                    }
                    await this.cacheStorage.saveCacheRecord(cacheRecord, request.correlationId, isKmsi(idTokenClaims || {}), apiId, request.storeInCache);
                } finally{
                    if (this.persistencePlugin && this.serializableCache && cacheContext) {
                        this.logger.verbose("Persistence enabled, calling afterCacheAccess", request.correlationId);
                        await this.persistencePlugin.afterCacheAccess(cacheContext);
                    }
                }
                return ResponseHandler.generateAuthenticationResult(this.cryptoObj, authority, cacheRecord, false, request, this.performanceClient, {
                    idTokenClaims,
                    requestState: requestStateObj,
                    serverTokenResponse,
                    requestId: serverRequestId,
                    tokenBindingKeyManager: this.tokenBindingKeyManager
                });
            }
            generateCacheRecord(serverTokenResponse, authority, reqTimestamp, request, idTokenClaims, userAssertionHash, authCodePayload, additionalCacheKeyComponents) {
                const env = authority.getPreferredCache();
                if (!env) throw ClientAuthError_createClientAuthError(invalidCacheEnvironment, request.correlationId);
                const claimsTenantId = getTenantIdFromIdTokenClaims(idTokenClaims);
                let cachedIdToken;
                let cachedAccount;
                if (serverTokenResponse.id_token && !!idTokenClaims) {
                    cachedIdToken = createIdTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.id_token, this.clientId, claimsTenantId || "");
                    cachedAccount = buildAccountToCache(this.cacheStorage, authority, this.homeAccountIdentifier, this.cryptoObj.base64Decode, request.correlationId, idTokenClaims, serverTokenResponse.client_info, env, claimsTenantId, authCodePayload, void 0, this.logger, this.performanceClient);
                }
                let cachedAccessToken = null;
                if (serverTokenResponse.access_token) {
                    const responseScopes = serverTokenResponse.scope ? ScopeSet.fromString(serverTokenResponse.scope, request.correlationId) : new ScopeSet(request.scopes || [], request.correlationId);
                    const expiresIn = ("string" == typeof serverTokenResponse.expires_in ? parseInt(serverTokenResponse.expires_in, 10) : serverTokenResponse.expires_in) || 0;
                    const extExpiresIn = ("string" == typeof serverTokenResponse.ext_expires_in ? parseInt(serverTokenResponse.ext_expires_in, 10) : serverTokenResponse.ext_expires_in) || 0;
                    const refreshIn = ("string" == typeof serverTokenResponse.refresh_in ? parseInt(serverTokenResponse.refresh_in, 10) : serverTokenResponse.refresh_in) || void 0;
                    const tokenExpirationSeconds = reqTimestamp + expiresIn;
                    const extendedTokenExpirationSeconds = tokenExpirationSeconds + extExpiresIn;
                    const refreshOnSeconds = refreshIn && refreshIn > 0 ? reqTimestamp + refreshIn : void 0;
                    cachedAccessToken = createAccessTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.access_token, this.clientId, claimsTenantId || authority.tenant || "", responseScopes.printScopes(), tokenExpirationSeconds, extendedTokenExpirationSeconds, this.cryptoObj.base64Decode, request.correlationId, refreshOnSeconds, serverTokenResponse.token_type, userAssertionHash, serverTokenResponse.key_id, additionalCacheKeyComponents);
                    const resource = request.resource || null;
                    if (resource) cachedAccessToken.resource = resource;
                }
                let cachedRefreshToken = null;
                if (serverTokenResponse.refresh_token) {
                    let rtExpiresOn;
                    if (serverTokenResponse.refresh_token_expires_in) {
                        const rtExpiresIn = "string" == typeof serverTokenResponse.refresh_token_expires_in ? parseInt(serverTokenResponse.refresh_token_expires_in, 10) : serverTokenResponse.refresh_token_expires_in;
                        rtExpiresOn = reqTimestamp + rtExpiresIn;
                        this.performanceClient?.addFields({
                            ntwkRtExpiresOnSeconds: rtExpiresOn
                        }, request.correlationId);
                    }
                    cachedRefreshToken = createRefreshTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.refresh_token, this.clientId, serverTokenResponse.foci, userAssertionHash, rtExpiresOn);
                }
                let cachedAppMetadata = null;
                if (serverTokenResponse.foci) cachedAppMetadata = {
                    clientId: this.clientId,
                    environment: env,
                    familyId: serverTokenResponse.foci
                };
                return {
                    account: cachedAccount,
                    idToken: cachedIdToken,
                    accessToken: cachedAccessToken,
                    refreshToken: cachedRefreshToken,
                    appMetadata: cachedAppMetadata
                };
            }
            static async generateAuthenticationResult(cryptoObj, authority, cacheRecord, fromTokenCache, request, performanceClient, options = {}) {
                const { idTokenClaims, requestState, serverTokenResponse, requestId, tokenBindingKeyManager = DEFAULT_TOKEN_BINDING_KEY_MANAGER } = options;
                let accessToken = "";
                let responseScopes = [];
                let expiresOn = null;
                let extExpiresOn;
                let refreshOn;
                let familyId = "";
                let dpopProof;
                if (cacheRecord.accessToken) {
                    const accessTokenType = cacheRecord.accessToken.tokenType?.toLowerCase();
                    if (cacheRecord.accessToken.tokenType !== AuthenticationScheme.POP || request.popKid) accessToken = cacheRecord.accessToken.secret;
                    else {
                        const popTokenGenerator = new PopTokenGenerator(cryptoObj, tokenBindingKeyManager, performanceClient);
                        const { secret, keyId } = cacheRecord.accessToken;
                        if (!keyId) throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
                        accessToken = await popTokenGenerator.signPopToken(secret, keyId, request);
                    }
                    if (accessTokenType === AuthenticationScheme.DPOP.toLowerCase()) {
                        if (!cacheRecord.accessToken.keyId) throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
                        const dpopProofGenerator = new DpopProofGenerator(cryptoObj, tokenBindingKeyManager);
                        dpopProof = await dpopProofGenerator.generateResourceProof({
                            htu: request.resourceRequestUri,
                            htm: request.resourceRequestMethod,
                            accessToken: cacheRecord.accessToken.secret
                        }, cacheRecord.accessToken.keyId, request.correlationId);
                    }
                    responseScopes = ScopeSet.fromString(cacheRecord.accessToken.target, request.correlationId).asArray();
                    expiresOn = toDateFromSeconds(cacheRecord.accessToken.expiresOn);
                    extExpiresOn = toDateFromSeconds(cacheRecord.accessToken.extendedExpiresOn);
                    if (cacheRecord.accessToken.refreshOn) refreshOn = toDateFromSeconds(cacheRecord.accessToken.refreshOn);
                }
                if (cacheRecord.appMetadata) familyId = cacheRecord.appMetadata.familyId === THE_FAMILY_ID ? THE_FAMILY_ID : "";
                const uid = idTokenClaims?.oid || idTokenClaims?.sub || "";
                const tid = idTokenClaims?.tid || "";
                const regionSubScope = idTokenClaims?.tenant_region_sub_scope;
                if ("string" == typeof regionSubScope) performanceClient?.addFields({
                    regionSubScope
                }, request.correlationId);
                if (serverTokenResponse?.spa_accountid && !!cacheRecord.account) {
                    cacheRecord.account.nativeAccountId = serverTokenResponse?.spa_accountid;
                    const targetTenantId = tid || cacheRecord.account.realm;
                    if (cacheRecord.account.tenantProfiles) {
                        const matchingProfile = cacheRecord.account.tenantProfiles.find((tp)=>tp.tenantId === targetTenantId);
                        if (matchingProfile) matchingProfile.nativeAccountId = serverTokenResponse.spa_accountid;
                    }
                }
                const accountInfo = cacheRecord.account ? updateAccountTenantProfileData(getAccountInfo(cacheRecord.account), void 0, idTokenClaims, cacheRecord.idToken?.secret) : null;
                return {
                    authority: authority.canonicalAuthority,
                    uniqueId: uid,
                    tenantId: tid,
                    scopes: responseScopes,
                    account: accountInfo,
                    idToken: cacheRecord?.idToken?.secret || "",
                    idTokenClaims: idTokenClaims || {},
                    accessToken: accessToken,
                    dpopProof,
                    fromCache: fromTokenCache,
                    expiresOn: expiresOn,
                    extExpiresOn: extExpiresOn,
                    refreshOn: refreshOn,
                    correlationId: request.correlationId,
                    requestId: requestId || "",
                    familyId: familyId,
                    tokenType: cacheRecord.accessToken?.tokenType?.toLowerCase() === AuthenticationScheme.DPOP.toLowerCase() ? AuthenticationScheme.DPOP : cacheRecord.accessToken?.tokenType || "",
                    state: requestState ? requestState.userRequestState : "",
                    cloudGraphHostName: cacheRecord.account?.cloudGraphHostName || "",
                    msGraphHost: cacheRecord.account?.msGraphHost || "",
                    code: serverTokenResponse?.spa_code,
                    fromPlatformBroker: false
                };
            }
        }
        function buildAccountToCache(cacheStorage, authority, homeAccountId, base64Decode, correlationId, idTokenClaims, clientInfo, environment, claimsTenantId, authCodePayload, nativeAccountId, logger, performanceClient) {
            logger?.verbose("setCachedAccount called", correlationId);
            const accountEnvironment = environment || authority.getPreferredCache();
            const matchedAccounts = cacheStorage.getAccountsFilteredBy({
                homeAccountId,
                environment: accountEnvironment
            }, correlationId);
            performanceClient?.addFields({
                cacheMatchedAccounts: matchedAccounts.length
            }, correlationId);
            if (matchedAccounts.length > 1) logger?.warning("Multiple base accounts matched homeAccountId. Ignoring cached account and creating a new base account.", correlationId);
            const cachedAccount = 1 === matchedAccounts.length ? matchedAccounts[0] : null;
            const baseAccount = cachedAccount || createAccountEntity({
                homeAccountId,
                idTokenClaims,
                clientInfo,
                environment,
                cloudGraphHostName: authCodePayload?.cloud_graph_host_name,
                msGraphHost: authCodePayload?.msgraph_host,
                nativeAccountId: nativeAccountId
            }, authority, correlationId, base64Decode);
            const tenantProfiles = baseAccount.tenantProfiles || [];
            const tenantId = claimsTenantId || baseAccount.realm;
            if (tenantId && !tenantProfiles.find((tenantProfile)=>tenantProfile.tenantId === tenantId)) {
                const newTenantProfile = AccountInfo_buildTenantProfile(homeAccountId, baseAccount.localAccountId, tenantId, nativeAccountId, idTokenClaims);
                tenantProfiles.push(newTenantProfile);
            }
            baseAccount.tenantProfiles = tenantProfiles;
            return baseAccount;
        }
        const CcsCredentialType = {
            HOME_ACCOUNT_ID: "home_account_id",
            UPN: "UPN"
        };
        async function getClientAssertion(clientAssertion, clientId, tokenEndpoint, fmiPath) {
            if ("string" == typeof clientAssertion) return clientAssertion;
            else {
                const config = {
                    clientId: clientId,
                    tokenEndpoint: tokenEndpoint,
                    fmiPath: fmiPath
                };
                return clientAssertion(config);
            }
        }
        function getRequestThumbprint(clientId, request, homeAccountId) {
            return {
                clientId: clientId,
                authority: request.authority,
                scopes: request.scopes,
                homeAccountIdentifier: homeAccountId,
                claims: request.claims,
                authenticationScheme: request.authenticationScheme,
                resourceRequestMethod: request.resourceRequestMethod,
                resourceRequestUri: request.resourceRequestUri,
                shrClaims: request.shrClaims,
                sshKid: request.sshKid,
                embeddedClientId: request.embeddedClientId || request.extraParameters?.clientId,
                resource: request.resource,
                attributeTokens: serializeAttributeTokens(request.attributeTokens)
            };
        }
        const normalizedHeaderRecords = new WeakSet;
        function normalizeResponseHeaders(headers) {
            if (normalizedHeaderRecords.has(headers)) return headers;
            const normalized = Object.fromEntries(Object.entries(headers).map(([name, value])=>[
                    name.toLowerCase(),
                    value
                ]));
            normalizedHeaderRecords.add(normalized);
            return normalized;
        }
        function getResponseHeader(headers, name) {
            const key = name.toLowerCase();
            if (Object.prototype.hasOwnProperty.call(headers, key)) return headers[key];
            if (normalizedHeaderRecords.has(headers)) return;
            const headerName = Object.keys(headers).find((header)=>header.toLowerCase() === key);
            return void 0 === headerName ? void 0 : headers[headerName];
        }
        class ThrottlingUtils {
            static generateThrottlingStorageKey(thumbprint) {
                return `${THROTTLING_PREFIX}.${JSON.stringify(thumbprint)}`;
            }
            static preProcess(cacheManager, thumbprint, correlationId) {
                const key = ThrottlingUtils.generateThrottlingStorageKey(thumbprint);
                const value = cacheManager.getThrottlingCache(key, correlationId);
                if (value) {
                    if (value.throttleTime < Date.now()) return void cacheManager.removeItem(key, correlationId);
                    throw new ServerError_ServerError(value.errorCodes?.join(" ") || "", correlationId, value.errorMessage, value.subError);
                }
            }
            static postProcess(cacheManager, thumbprint, response, correlationId) {
                const retryAfter = getRetryAfterHeader(response);
                if (ThrottlingUtils.checkResponseStatus(response) || void 0 !== retryAfter) {
                    const thumbprintValue = {
                        throttleTime: ThrottlingUtils.calculateThrottleTime(parseInt(retryAfter || "")),
                        error: response.body.error,
                        errorCodes: response.body.error_codes,
                        errorMessage: response.body.error_description,
                        subError: response.body.suberror
                    };
                    cacheManager.setThrottlingCache(ThrottlingUtils.generateThrottlingStorageKey(thumbprint), thumbprintValue, correlationId);
                }
            }
            static checkResponseStatus(response) {
                return 429 === response.status || response.status >= 500 && response.status < 600;
            }
            static checkResponseForRetryAfter(response) {
                return void 0 !== getRetryAfterHeader(response);
            }
            static calculateThrottleTime(throttleTime) {
                const time = throttleTime <= 0 ? 0 : throttleTime;
                const currentSeconds = Date.now() / 1e3;
                return Math.floor(1e3 * Math.min(currentSeconds + (time || DEFAULT_THROTTLE_TIME_SECONDS), currentSeconds + DEFAULT_MAX_THROTTLE_TIME_SECONDS));
            }
            static removeThrottle(cacheManager, clientId, request, homeAccountIdentifier) {
                const thumbprint = getRequestThumbprint(clientId, request, homeAccountIdentifier);
                const key = this.generateThrottlingStorageKey(thumbprint);
                cacheManager.removeItem(key, request.correlationId);
            }
        }
        function getRetryAfterHeader(response) {
            if ((response.status < 200 || response.status >= 300) && response.headers) return getResponseHeader(response.headers, HeaderNames.RETRY_AFTER);
        }
        class NetworkError extends AuthError {
            constructor(error, httpStatus, responseHeaders){
                super(error.errorCode, error.correlationId, error.errorMessage, error.subError);
                Object.setPrototypeOf(this, NetworkError.prototype);
                this.name = "NetworkError";
                this.error = error;
                this.httpStatus = httpStatus;
                this.responseHeaders = responseHeaders;
            }
        }
        function createNetworkError(error, httpStatus, responseHeaders, additionalError) {
            error.errorMessage = `${error.errorMessage}, additionalErrorInfo: error.name:${additionalError?.name}, error.message:${additionalError?.message}`;
            return new NetworkError(error, httpStatus, responseHeaders);
        }
        function createTokenRequestHeaders(logger, preventCorsPreflight, ccsCred) {
            const headers = {};
            headers[HeaderNames.CONTENT_TYPE] = URL_FORM_CONTENT_TYPE;
            if (!preventCorsPreflight && ccsCred) switch(ccsCred.type){
                case CcsCredentialType.HOME_ACCOUNT_ID:
                    try {
                        const clientInfo = buildClientInfoFromHomeAccountId(ccsCred.credential);
                        headers[HeaderNames.CCS_HEADER] = `Oid:${clientInfo.uid}@${clientInfo.utid}`;
                    } catch (e) {
                        logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, "");
                    }
                    break;
                case CcsCredentialType.UPN:
                    headers[HeaderNames.CCS_HEADER] = `UPN: ${ccsCred.credential}`;
                    break;
            }
            return headers;
        }
        async function addDpopTokenProofHeader(headers, request, tokenEndpoint, cryptoUtils, tokenBindingKeyManager) {
            if (request.authenticationScheme !== AuthenticationScheme.DPOP) return;
            const dpopProofGenerator = new DpopProofGenerator(cryptoUtils, tokenBindingKeyManager);
            const keyId = request.dpopJkt;
            if (!keyId?.trim()) throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
            headers[HeaderNames.DPOP] = await dpopProofGenerator.generateTokenProof({
                tokenEndpoint
            }, keyId, request.correlationId);
        }
        function createTokenQueryParameters(request, clientId, redirectUri, performanceClient) {
            const parameters = new Map;
            if (request.embeddedClientId) addBrokerParameters(parameters, clientId, redirectUri);
            if (request.extraQueryParameters) addExtraParameters(parameters, request.extraQueryParameters);
            addCorrelationId(parameters, request.correlationId);
            instrumentBrokerParams(parameters, request.correlationId, performanceClient);
            return mapToQueryString(parameters);
        }
        async function executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId, cacheManager, networkClient, logger, performanceClient, serverTelemetryManager) {
            const response = await sendPostRequest(thumbprint, tokenEndpoint, {
                body: queryString,
                headers: headers
            }, correlationId, cacheManager, networkClient, logger, performanceClient);
            if (serverTelemetryManager && response.status < 500 && 429 !== response.status) serverTelemetryManager.clearTelemetryCache();
            return response;
        }
        async function sendPostRequest(thumbprint, tokenEndpoint, options, correlationId, cacheManager, networkClient, logger, performanceClient) {
            ThrottlingUtils.preProcess(cacheManager, thumbprint, correlationId);
            let response;
            try {
                response = await invokeAsync(networkClient.sendPostRequestAsync.bind(networkClient), NetworkClientSendPostRequestAsync, logger, performanceClient, correlationId)(tokenEndpoint, {
                    ...options,
                    correlationId,
                    performanceClient
                });
                const responseHeaders = normalizeResponseHeaders(response.headers || {});
                response = {
                    ...response,
                    headers: responseHeaders
                };
                performanceClient?.addFields({
                    refreshTokenSize: response.body.refresh_token?.length || 0,
                    httpVerToken: responseHeaders[HeaderNames.X_MS_HTTP_VERSION] || "",
                    requestId: responseHeaders[HeaderNames.X_MS_REQUEST_ID] || ""
                }, correlationId);
            } catch (e) {
                if (e instanceof NetworkError) {
                    const responseHeaders = e.responseHeaders ? normalizeResponseHeaders(e.responseHeaders) : void 0;
                    if (responseHeaders) performanceClient?.addFields({
                        httpVerToken: responseHeaders[HeaderNames.X_MS_HTTP_VERSION] || "",
                        requestId: responseHeaders[HeaderNames.X_MS_REQUEST_ID] || "",
                        contentTypeHeader: getResponseHeader(responseHeaders, HeaderNames.CONTENT_TYPE) || void 0,
                        contentLengthHeader: getResponseHeader(responseHeaders, HeaderNames.CONTENT_LENGTH) || void 0,
                        httpStatus: e.httpStatus
                    }, correlationId);
                    throw e.error;
                }
                if (e instanceof AuthError) throw e;
                else throw ClientAuthError_createClientAuthError(networkError, correlationId);
            }
            ThrottlingUtils.postProcess(cacheManager, thumbprint, response, correlationId);
            return response;
        }
        async function createDiscoveredInstance(authorityUri, networkClient, cacheManager, authorityOptions, logger, correlationId, performanceClient) {
            const authorityUriFinal = Authority.transformCIAMAuthority(formatAuthorityUri(authorityUri), correlationId);
            const acquireTokenAuthority = new Authority(authorityUriFinal, networkClient, cacheManager, authorityOptions, logger, correlationId, performanceClient);
            try {
                await invokeAsync(acquireTokenAuthority.resolveEndpointsAsync.bind(acquireTokenAuthority), AuthorityResolveEndpointsAsync, logger, performanceClient, correlationId)();
                return acquireTokenAuthority;
            } catch (e) {
                throw ClientAuthError_createClientAuthError(endpointResolutionError, correlationId);
            }
        }
        class AuthorizationCodeClient {
            constructor(configuration, performanceClient){
                this.includeRedirectUri = true;
                this.config = buildClientConfiguration(configuration);
                this.logger = new Logger(this.config.loggerOptions, packageMetadata_name, version);
                this.cryptoUtils = this.config.cryptoInterface;
                this.cacheManager = this.config.storageInterface;
                this.networkClient = this.config.networkInterface;
                this.serverTelemetryManager = this.config.serverTelemetryManager;
                this.authority = this.config.authOptions.authority;
                this.performanceClient = performanceClient;
                this.oidcDefaultScopes = this.config.authOptions.authority.options.OIDCOptions?.defaultScopes;
            }
            async acquireToken(request, apiId, authCodePayload) {
                if (!request.code) throw ClientAuthError_createClientAuthError(requestCannotBeMade, request.correlationId);
                if (true === this.config.authOptions.instanceAware && authCodePayload?.cloud_instance_host_name) await invokeAsync(this.updateTokenEndpointAuthority.bind(this), UpdateTokenEndpointAuthority, this.logger, this.performanceClient, request.correlationId)(authCodePayload.cloud_instance_host_name, request.correlationId);
                const reqTimestamp = nowSeconds();
                const response = await invokeAsync(this.executeTokenRequest.bind(this), AuthClientExecuteTokenRequest, this.logger, this.performanceClient, request.correlationId)(this.authority, request, this.serverTelemetryManager);
                const requestId = response.headers?.[HeaderNames.X_MS_REQUEST_ID];
                const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
                responseHandler.validateTokenResponse(response.body, request.correlationId);
                return invokeAsync(responseHandler.handleServerTokenResponse.bind(responseHandler), HandleServerTokenResponse, this.logger, this.performanceClient, request.correlationId)(response.body, this.authority, reqTimestamp, request, apiId, authCodePayload, void 0, void 0, void 0, requestId);
            }
            getLogoutUri(logoutRequest) {
                if (!logoutRequest) throw ClientConfigurationError_createClientConfigurationError(logoutRequestEmpty, "");
                const queryString = this.createLogoutUrlQueryString(logoutRequest);
                return UrlString.appendQueryString(this.authority.endSessionEndpoint, queryString);
            }
            async executeTokenRequest(authority, request, serverTelemetryManager) {
                const queryParametersString = createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
                const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
                const requestBody = await invokeAsync(this.createTokenRequestBody.bind(this), AuthClientCreateTokenRequestBody, this.logger, this.performanceClient, request.correlationId)(request);
                let ccsCredential;
                if (request.clientInfo) try {
                    const clientInfo = buildClientInfo(request.clientInfo, this.cryptoUtils.base64Decode);
                    ccsCredential = {
                        credential: `${clientInfo.uid}${CLIENT_INFO_SEPARATOR}${clientInfo.utid}`,
                        type: CcsCredentialType.HOME_ACCOUNT_ID
                    };
                } catch (e) {
                    this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, request.correlationId);
                }
                const headers = createTokenRequestHeaders(this.logger, this.config.systemOptions.preventCorsPreflight, ccsCredential || request.ccsCredential);
                await addDpopTokenProofHeader(headers, request, endpoint, this.cryptoUtils, this.config.tokenBindingKeyManager);
                const thumbprint = getRequestThumbprint(this.config.authOptions.clientId, request);
                return invokeAsync(executePostToTokenEndpoint, AuthorizationCodeClientExecutePostToTokenEndpoint, this.logger, this.performanceClient, request.correlationId)(endpoint, requestBody, headers, thumbprint, request.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, serverTelemetryManager);
            }
            async createTokenRequestBody(request) {
                const parameters = new Map;
                addClientId(parameters, request.embeddedClientId || request.extraParameters?.[CLIENT_ID] || this.config.authOptions.clientId);
                if (this.includeRedirectUri) addRedirectUri(parameters, request.redirectUri);
                else if (!request.redirectUri) throw ClientConfigurationError_createClientConfigurationError(redirectUriEmpty, request.correlationId);
                addScopes(parameters, request.scopes, request.correlationId, true, this.oidcDefaultScopes);
                addResource(parameters, request.resource);
                if (request.attributeTokens) addAttributeTokens(parameters, request.attributeTokens);
                this.performanceClient?.addFields({
                    hasAttributeTokens: !!request.attributeTokens?.length
                }, request.correlationId);
                addAuthorizationCode(parameters, request.code);
                addLibraryInfo(parameters, this.config.libraryInfo);
                addApplicationTelemetry(parameters, this.config.telemetry.application);
                addThrottling(parameters);
                if (this.serverTelemetryManager && !isOidcProtocolMode(this.config)) addServerTelemetry(parameters, this.serverTelemetryManager);
                if (request.codeVerifier) addCodeVerifier(parameters, request.codeVerifier);
                if (this.config.clientCredentials.clientSecret) addClientSecret(parameters, this.config.clientCredentials.clientSecret);
                if (this.config.clientCredentials.clientAssertion) {
                    const clientAssertion = this.config.clientCredentials.clientAssertion;
                    addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
                    addClientAssertionType(parameters, clientAssertion.assertionType);
                }
                addGrantType(parameters, GrantType.AUTHORIZATION_CODE_GRANT);
                addClientInfo(parameters);
                if (request.authenticationScheme === AuthenticationScheme.POP) {
                    const popTokenGenerator = new PopTokenGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient);
                    let reqCnfData;
                    if (request.popKid) reqCnfData = this.cryptoUtils.encodeKid(request.popKid);
                    else {
                        const generatedReqCnfData = await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator), PopTokenGenerateCnf, this.logger, this.performanceClient, request.correlationId)(request, this.logger);
                        reqCnfData = generatedReqCnfData.reqCnfString;
                    }
                    addPopToken(parameters, reqCnfData);
                } else if (request.authenticationScheme === AuthenticationScheme.SSH) if (request.sshJwk) addSshJwk(parameters, request.sshJwk);
                else throw ClientConfigurationError_createClientConfigurationError(missingSshJwk, request.correlationId);
                let ccsCred;
                if (request.clientInfo) try {
                    const clientInfo = buildClientInfo(request.clientInfo, this.cryptoUtils.base64Decode);
                    ccsCred = {
                        credential: `${clientInfo.uid}${CLIENT_INFO_SEPARATOR}${clientInfo.utid}`,
                        type: CcsCredentialType.HOME_ACCOUNT_ID
                    };
                } catch (e) {
                    this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, request.correlationId);
                }
                else ccsCred = request.ccsCredential;
                if (this.config.systemOptions.preventCorsPreflight && ccsCred) switch(ccsCred.type){
                    case CcsCredentialType.HOME_ACCOUNT_ID:
                        try {
                            const clientInfo = buildClientInfoFromHomeAccountId(ccsCred.credential);
                            addCcsOid(parameters, clientInfo);
                        } catch (e) {
                            this.logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, request.correlationId);
                        }
                        break;
                    case CcsCredentialType.UPN:
                        addCcsUpn(parameters, ccsCred.credential);
                        break;
                }
                if (request.embeddedClientId) addBrokerParameters(parameters, this.config.authOptions.clientId, this.config.authOptions.redirectUri);
                if (request.extraParameters) addExtraParameters(parameters, request.extraParameters);
                if (request.enableSpaAuthorizationCode && (!request.extraParameters || !request.extraParameters[RETURN_SPA_CODE])) addExtraParameters(parameters, {
                    [RETURN_SPA_CODE]: "1"
                });
                instrumentBrokerParams(parameters, request.correlationId, this.performanceClient);
                addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, request.skipBrokerClaims);
                return mapToQueryString(parameters);
            }
            createLogoutUrlQueryString(request) {
                const parameters = new Map;
                if (request.postLogoutRedirectUri) addPostLogoutRedirectUri(parameters, request.postLogoutRedirectUri);
                if (request.correlationId) addCorrelationId(parameters, request.correlationId);
                if (request.idTokenHint) addIdTokenHint(parameters, request.idTokenHint);
                if (request.state) addState(parameters, request.state);
                if (request.logoutHint) addLogoutHint(parameters, request.logoutHint);
                if (request.popupOriginCheckDone) addPopupOriginCheckDone(parameters);
                if (request.extraQueryParameters) addExtraParameters(parameters, request.extraQueryParameters);
                if (this.config.authOptions.instanceAware) addInstanceAware(parameters);
                return mapToQueryString(parameters);
            }
            async updateTokenEndpointAuthority(cloudInstanceHostName, correlationId) {
                const cloudInstanceAuthorityUri = `https://${cloudInstanceHostName}/${this.authority.tenant}/`;
                const cloudInstanceAuthority = await createDiscoveredInstance(cloudInstanceAuthorityUri, this.networkClient, this.cacheManager, this.authority.options, this.logger, correlationId, this.performanceClient);
                this.authority = cloudInstanceAuthority;
            }
        }
        const DEFAULT_REFRESH_TOKEN_EXPIRATION_OFFSET_SECONDS = 300;
        class RefreshTokenClient {
            constructor(configuration, performanceClient){
                this.config = buildClientConfiguration(configuration);
                this.logger = new Logger(this.config.loggerOptions, packageMetadata_name, version);
                this.cryptoUtils = this.config.cryptoInterface;
                this.cacheManager = this.config.storageInterface;
                this.networkClient = this.config.networkInterface;
                this.serverTelemetryManager = this.config.serverTelemetryManager;
                this.authority = this.config.authOptions.authority;
                this.performanceClient = performanceClient;
            }
            async acquireToken(request, apiId) {
                const reqTimestamp = nowSeconds();
                const response = await invokeAsync(this.executeTokenRequest.bind(this), RefreshTokenClientExecuteTokenRequest, this.logger, this.performanceClient, request.correlationId)(request, this.authority);
                const requestId = response.headers?.[HeaderNames.X_MS_REQUEST_ID];
                const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
                responseHandler.validateTokenResponse(response.body, request.correlationId);
                return invokeAsync(responseHandler.handleServerTokenResponse.bind(responseHandler), HandleServerTokenResponse, this.logger, this.performanceClient, request.correlationId)(response.body, this.authority, reqTimestamp, request, apiId, void 0, void 0, true, request.forceCache, requestId);
            }
            async acquireTokenByRefreshToken(request, apiId) {
                if (!request) throw ClientConfigurationError_createClientConfigurationError(tokenRequestEmpty, "");
                if (!request.account) throw ClientAuthError_createClientAuthError(noAccountInSilentRequest, request.correlationId);
                const isFOCI = this.cacheManager.isAppMetadataFOCI(request.account.environment, request.correlationId);
                if (isFOCI) try {
                    return await invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, true, apiId);
                } catch (e) {
                    const noFamilyRTInCache = e instanceof InteractionRequiredAuthError_InteractionRequiredAuthError && e.errorCode === noTokensFound;
                    const clientMismatchErrorWithFamilyRT = e instanceof ServerError_ServerError && e.errorCode === INVALID_GRANT_ERROR && e.subError === CLIENT_MISMATCH_ERROR;
                    if (noFamilyRTInCache || clientMismatchErrorWithFamilyRT) ;
                    else throw e;
                }
                return invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, false, apiId);
            }
            async acquireTokenWithCachedRefreshToken(request, foci, apiId) {
                const refreshToken = invoke(this.cacheManager.getRefreshToken.bind(this.cacheManager), CacheManagerGetRefreshToken, this.logger, this.performanceClient, request.correlationId)(request.account, foci, request.correlationId, void 0);
                if (!refreshToken) throw createInteractionRequiredAuthError(noTokensFound, request.correlationId);
                if (refreshToken.expiresOn) {
                    const offset = request.refreshTokenExpirationOffsetSeconds || DEFAULT_REFRESH_TOKEN_EXPIRATION_OFFSET_SECONDS;
                    this.performanceClient?.addFields({
                        cacheRtExpiresOnSeconds: Number(refreshToken.expiresOn),
                        rtOffsetSeconds: offset
                    }, request.correlationId);
                    if (isTokenExpired(refreshToken.expiresOn, offset)) throw createInteractionRequiredAuthError(refreshTokenExpired, request.correlationId);
                }
                const refreshTokenRequest = {
                    ...request,
                    refreshToken: refreshToken.secret,
                    authenticationScheme: request.authenticationScheme || AuthenticationScheme.BEARER,
                    ccsCredential: {
                        credential: request.account.homeAccountId,
                        type: CcsCredentialType.HOME_ACCOUNT_ID
                    }
                };
                if (refreshTokenRequest.authenticationScheme === AuthenticationScheme.DPOP && !refreshTokenRequest.dpopJkt) {
                    const dpopProofGenerator = new DpopProofGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager);
                    refreshTokenRequest.dpopJkt = await dpopProofGenerator.generateJkt(request.correlationId);
                }
                try {
                    return await invokeAsync(this.acquireToken.bind(this), RefreshTokenClientAcquireToken, this.logger, this.performanceClient, request.correlationId)(refreshTokenRequest, apiId);
                } catch (e) {
                    if (e instanceof InteractionRequiredAuthError_InteractionRequiredAuthError) {
                        if (e.subError === badToken) {
                            this.logger.verbose("acquireTokenWithRefreshToken: bad refresh token, removing from cache", request.correlationId);
                            const badRefreshTokenKey = this.cacheManager.generateCredentialKey(refreshToken);
                            this.cacheManager.removeRefreshToken(badRefreshTokenKey, request.correlationId);
                        }
                    }
                    throw e;
                }
            }
            async executeTokenRequest(request, authority) {
                const queryParametersString = createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
                const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
                const requestBody = await invokeAsync(this.createTokenRequestBody.bind(this), RefreshTokenClientCreateTokenRequestBody, this.logger, this.performanceClient, request.correlationId)(request);
                const headers = createTokenRequestHeaders(this.logger, this.config.systemOptions.preventCorsPreflight, request.ccsCredential);
                await addDpopTokenProofHeader(headers, request, endpoint, this.cryptoUtils, this.config.tokenBindingKeyManager);
                const thumbprint = getRequestThumbprint(this.config.authOptions.clientId, request);
                return invokeAsync(executePostToTokenEndpoint, RefreshTokenClientExecutePostToTokenEndpoint, this.logger, this.performanceClient, request.correlationId)(endpoint, requestBody, headers, thumbprint, request.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
            }
            async createTokenRequestBody(request) {
                const parameters = new Map;
                addClientId(parameters, request.embeddedClientId || request.extraParameters?.[CLIENT_ID] || this.config.authOptions.clientId);
                if (request.redirectUri) addRedirectUri(parameters, request.redirectUri);
                addScopes(parameters, request.scopes, request.correlationId, true, this.config.authOptions.authority.options.OIDCOptions?.defaultScopes);
                addResource(parameters, request.resource);
                addGrantType(parameters, GrantType.REFRESH_TOKEN_GRANT);
                addClientInfo(parameters);
                addLibraryInfo(parameters, this.config.libraryInfo);
                addApplicationTelemetry(parameters, this.config.telemetry.application);
                addThrottling(parameters);
                if (this.serverTelemetryManager && !isOidcProtocolMode(this.config)) addServerTelemetry(parameters, this.serverTelemetryManager);
                addRefreshToken(parameters, request.refreshToken);
                if (request.attributeTokens) addAttributeTokens(parameters, request.attributeTokens);
                this.performanceClient?.addFields({
                    hasAttributeTokens: !!request.attributeTokens?.length
                }, request.correlationId);
                if (this.config.clientCredentials.clientSecret) addClientSecret(parameters, this.config.clientCredentials.clientSecret);
                if (this.config.clientCredentials.clientAssertion) {
                    const clientAssertion = this.config.clientCredentials.clientAssertion;
                    addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
                    addClientAssertionType(parameters, clientAssertion.assertionType);
                }
                if (request.authenticationScheme === AuthenticationScheme.POP) {
                    const popTokenGenerator = new PopTokenGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient);
                    let reqCnfData;
                    if (request.popKid) reqCnfData = this.cryptoUtils.encodeKid(request.popKid);
                    else {
                        const generatedReqCnfData = await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator), PopTokenGenerateCnf, this.logger, this.performanceClient, request.correlationId)(request, this.logger);
                        reqCnfData = generatedReqCnfData.reqCnfString;
                    }
                    addPopToken(parameters, reqCnfData);
                } else if (request.authenticationScheme === AuthenticationScheme.SSH) if (request.sshJwk) addSshJwk(parameters, request.sshJwk);
                else throw ClientConfigurationError_createClientConfigurationError(missingSshJwk, request.correlationId);
                if (this.config.systemOptions.preventCorsPreflight && request.ccsCredential) switch(request.ccsCredential.type){
                    case CcsCredentialType.HOME_ACCOUNT_ID:
                        try {
                            const clientInfo = buildClientInfoFromHomeAccountId(request.ccsCredential.credential);
                            addCcsOid(parameters, clientInfo);
                        } catch (e) {
                            this.logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, request.correlationId);
                        }
                        break;
                    case CcsCredentialType.UPN:
                        addCcsUpn(parameters, request.ccsCredential.credential);
                        break;
                }
                if (request.embeddedClientId) addBrokerParameters(parameters, this.config.authOptions.clientId, this.config.authOptions.redirectUri);
                if (request.extraParameters) addExtraParameters(parameters, {
                    ...request.extraParameters
                });
                instrumentBrokerParams(parameters, request.correlationId, this.performanceClient);
                addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, request.skipBrokerClaims);
                return mapToQueryString(parameters);
            }
        }
        class SilentFlowClient {
            constructor(configuration, performanceClient){
                this.config = buildClientConfiguration(configuration);
                this.logger = new Logger(this.config.loggerOptions, packageMetadata_name, version);
                this.cryptoUtils = this.config.cryptoInterface;
                this.cacheManager = this.config.storageInterface;
                this.networkClient = this.config.networkInterface;
                this.serverTelemetryManager = this.config.serverTelemetryManager;
                this.authority = this.config.authOptions.authority;
                this.performanceClient = performanceClient;
            }
            async acquireCachedToken(request) {
                let lastCacheOutcome = CacheOutcome.NOT_APPLICABLE;
                if (request.forceRefresh || !StringUtils.isEmptyObj(request.claims)) {
                    this.setCacheOutcome(CacheOutcome.FORCE_REFRESH_OR_CLAIMS, request.correlationId);
                    throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                }
                if (!request.account) throw ClientAuthError_createClientAuthError(noAccountInSilentRequest, request.correlationId);
                const requestTenantId = request.account.tenantId || getTenantFromAuthorityString(request.authority, request.correlationId);
                const tokenKeys = this.cacheManager.getTokenKeys();
                const cachedAccessToken = this.cacheManager.getAccessToken(request.account, request, tokenKeys, requestTenantId);
                if (cachedAccessToken) {
                    if (wasClockTurnedBack(cachedAccessToken.cachedAt) || isTokenExpired(cachedAccessToken.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) {
                        this.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED, request.correlationId);
                        throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                    } else if (request.resource) {
                        if (cachedAccessToken.resource !== request.resource) {
                            this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
                            throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                        }
                    } else if (cachedAccessToken.refreshOn && isTokenExpired(cachedAccessToken.refreshOn, 0)) lastCacheOutcome = CacheOutcome.PROACTIVELY_REFRESHED;
                } else {
                    this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
                    throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                }
                const cachedAccessTokenType = cachedAccessToken.tokenType?.toLowerCase();
                if (cachedAccessTokenType === AuthenticationScheme.DPOP.toLowerCase()) {
                    if (!cachedAccessToken.keyId) {
                        this.logger.info("SilentFlowClient:acquireCachedToken - Cached DPoP access token is missing keyId; refresh required", request.correlationId);
                        this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
                        throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                    }
                    try {
                        await this.config.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(cachedAccessToken.keyId, request.correlationId);
                    } catch  {
                        this.logger.info("SilentFlowClient:acquireCachedToken - Local DPoP key was not found for cached access token; refresh required", request.correlationId);
                        this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
                        throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                    }
                }
                const environment = request.authority || this.authority.getPreferredCache();
                const cacheRecord = {
                    account: this.cacheManager.getAccount(this.cacheManager.generateAccountKey(request.account), request.correlationId),
                    accessToken: cachedAccessToken,
                    idToken: this.cacheManager.getIdToken(request.account, request.correlationId, tokenKeys, requestTenantId),
                    refreshToken: null,
                    appMetadata: this.cacheManager.readAppMetadataFromCache(environment, request.correlationId)
                };
                this.setCacheOutcome(lastCacheOutcome, request.correlationId);
                if (this.config.serverTelemetryManager) this.config.serverTelemetryManager.incrementCacheHits();
                return [
                    await invokeAsync(this.generateResultFromCacheRecord.bind(this), SilentFlowClientGenerateResultFromCacheRecord, this.logger, this.performanceClient, request.correlationId)(cacheRecord, request),
                    lastCacheOutcome
                ];
            }
            setCacheOutcome(cacheOutcome, correlationId) {
                this.serverTelemetryManager?.setCacheOutcome(cacheOutcome);
                this.performanceClient?.addFields({
                    cacheOutcome: cacheOutcome
                }, correlationId);
                if (cacheOutcome !== CacheOutcome.NOT_APPLICABLE) this.logger.info(`Token refresh is required due to cache outcome: '${cacheOutcome}'`, correlationId);
            }
            async generateResultFromCacheRecord(cacheRecord, request) {
                let idTokenClaims;
                if (cacheRecord.idToken) idTokenClaims = extractTokenClaims(cacheRecord.idToken.secret, this.config.cryptoInterface.base64Decode, request.correlationId);
                return ResponseHandler.generateAuthenticationResult(this.cryptoUtils, this.authority, cacheRecord, true, request, this.performanceClient, {
                    idTokenClaims,
                    tokenBindingKeyManager: this.config.tokenBindingKeyManager
                });
            }
        }
        class HttpClient {
            async sendGetRequestAsync(url, options, timeout) {
                return this.sendRequest(url, Constants_HttpMethod.GET, options, timeout);
            }
            async sendPostRequestAsync(url, options) {
                return this.sendRequest(url, Constants_HttpMethod.POST, options);
            }
            async sendRequest(url, method, options, timeout) {
                const controller = new AbortController;
                let timeoutId;
                if (timeout) timeoutId = setTimeout(()=>{
                    controller.abort();
                }, timeout);
                const fetchOptions = {
                    method: method,
                    headers: getFetchHeaders(options),
                    signal: controller.signal
                };
                if (method === Constants_HttpMethod.POST) fetchOptions.body = options?.body || "";
                let response;
                try {
                    response = await fetch(url, fetchOptions);
                } catch (error) {
                    if (timeoutId) clearTimeout(timeoutId);
                    if (error instanceof Error && "AbortError" === error.name) throw createAuthError(networkError, "", "Request timeout");
                    const baseAuthError = createAuthError(networkError, "", `Network request failed: ${error instanceof Error ? error.message : "unknown"}`);
                    throw createNetworkError(baseAuthError, void 0, void 0, error instanceof Error ? error : void 0);
                }
                if (timeoutId) clearTimeout(timeoutId);
                try {
                    return {
                        headers: getHeaderDict(response.headers),
                        body: await response.json(),
                        status: response.status
                    };
                } catch (error) {
                    throw createAuthError(tokenParsingError, "", `Failed to parse response: ${error instanceof Error ? error.message : "unknown"}`);
                }
            }
        }
        function getHeaderDict(headers) {
            const headerDict = {};
            headers.forEach((value, key)=>{
                headerDict[key] = value;
            });
            return headerDict;
        }
        function getFetchHeaders(options) {
            const headers = new Headers;
            if (!(options && options.headers)) return headers;
            Object.entries(options.headers).forEach(([key, value])=>{
                headers.append(key, value);
            });
            return headers;
        }
        const invalidFileExtension = "invalid_file_extension";
        const invalidFilePath = "invalid_file_path";
        const invalidManagedIdentityIdType = "invalid_managed_identity_id_type";
        const invalidSecret = "invalid_secret";
        const missingId = "missing_client_id";
        const networkUnavailable = "network_unavailable";
        const platformNotSupported = "platform_not_supported";
        const unableToCreateAzureArc = "unable_to_create_azure_arc";
        const unableToCreateCloudShell = "unable_to_create_cloud_shell";
        const unableToCreateSource = "unable_to_create_source";
        const unableToReadSecretFile = "unable_to_read_secret_file";
        const userAssignedNotAvailableAtRuntime = "user_assigned_not_available_at_runtime";
        const userAssignedManagedIdentityNotConfirmed = "user_assigned_managed_identity_not_confirmed";
        const wwwAuthenticateHeaderMissing = "www_authenticate_header_missing";
        const wwwAuthenticateHeaderUnsupportedFormat = "www_authenticate_header_unsupported_format";
        const MsiEnvironmentVariableUrlMalformedErrorCodes = {
            [ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]: "azure_pod_identity_authority_host_url_malformed",
            [ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT]: "identity_endpoint_url_malformed",
            [ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT]: "imds_endpoint_url_malformed",
            [ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT]: "msi_endpoint_url_malformed"
        };
        const ManagedIdentityErrorMessages = {
            [invalidFileExtension]: "The file path in the WWW-Authenticate header does not contain a .key file.",
            [invalidFilePath]: "The file path in the WWW-Authenticate header is not in a valid Windows or Linux Format.",
            [invalidManagedIdentityIdType]: "More than one ManagedIdentityIdType was provided.",
            [invalidSecret]: "The secret in the file on the file path in the WWW-Authenticate header is greater than 4096 bytes.",
            [platformNotSupported]: "The platform is not supported by Azure Arc. Azure Arc only supports Windows and Linux.",
            [missingId]: "A ManagedIdentityId id was not provided.",
            [MsiEnvironmentVariableUrlMalformedErrorCodes.AZURE_POD_IDENTITY_AUTHORITY_HOST]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,
            [MsiEnvironmentVariableUrlMalformedErrorCodes.IDENTITY_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variable is malformed.`,
            [MsiEnvironmentVariableUrlMalformedErrorCodes.IMDS_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT}' environment variable is malformed.`,
            [MsiEnvironmentVariableUrlMalformedErrorCodes.MSI_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT}' environment variable is malformed.`,
            [networkUnavailable]: "Authentication unavailable. The request to the managed identity endpoint timed out.",
            [unableToCreateAzureArc]: "Azure Arc Managed Identities can only be system assigned.",
            [unableToCreateCloudShell]: "Cloud Shell Managed Identities can only be system assigned.",
            [unableToCreateSource]: "Unable to create a Managed Identity source based on environment variables.",
            [unableToReadSecretFile]: "Unable to read the secret file.",
            [userAssignedNotAvailableAtRuntime]: "Service Fabric user assigned managed identity ClientId or ResourceId is not configurable at runtime.",
            [userAssignedManagedIdentityNotConfirmed]: "Azure Arc did not confirm the requested user-assigned managed identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.",
            [wwwAuthenticateHeaderMissing]: "A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is missing.",
            [wwwAuthenticateHeaderUnsupportedFormat]: "A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupported format."
        };
        class ManagedIdentityError extends AuthError {
            constructor(errorCode, correlationId){
                super(errorCode, correlationId, ManagedIdentityErrorMessages[errorCode]);
                this.name = "ManagedIdentityError";
                Object.setPrototypeOf(this, ManagedIdentityError.prototype);
            }
        }
        function createManagedIdentityError(errorCode, correlationId) {
            return new ManagedIdentityError(errorCode, correlationId);
        }
        class ManagedIdentityId {
            get id() {
                return this._id;
            }
            set id(value) {
                this._id = value;
            }
            get idType() {
                return this._idType;
            }
            set idType(value) {
                this._idType = value;
            }
            constructor(managedIdentityIdParams){
                const userAssignedClientId = managedIdentityIdParams?.userAssignedClientId;
                const userAssignedResourceId = managedIdentityIdParams?.userAssignedResourceId;
                const userAssignedObjectId = managedIdentityIdParams?.userAssignedObjectId;
                if (userAssignedClientId) {
                    if (userAssignedResourceId || userAssignedObjectId) throw createManagedIdentityError(invalidManagedIdentityIdType, "");
                    this.id = userAssignedClientId;
                    this.idType = ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID;
                } else if (userAssignedResourceId) {
                    if (userAssignedClientId || userAssignedObjectId) throw createManagedIdentityError(invalidManagedIdentityIdType, "");
                    this.id = userAssignedResourceId;
                    this.idType = ManagedIdentityIdType.USER_ASSIGNED_RESOURCE_ID;
                } else if (userAssignedObjectId) {
                    if (userAssignedClientId || userAssignedResourceId) throw createManagedIdentityError(invalidManagedIdentityIdType, "");
                    this.id = userAssignedObjectId;
                    this.idType = ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID;
                } else {
                    this.id = DEFAULT_MANAGED_IDENTITY_ID;
                    this.idType = ManagedIdentityIdType.SYSTEM_ASSIGNED;
                }
            }
        }
        const NodeAuthErrorMessage = {
            invalidLoopbackAddressType: {
                code: "invalid_loopback_server_address_type",
                desc: "Loopback server address is not type string. This is unexpected."
            },
            unableToLoadRedirectUri: {
                code: "unable_to_load_redirectUrl",
                desc: "Loopback server callback was invoked without a url. This is unexpected."
            },
            noAuthCodeInResponse: {
                code: "no_auth_code_in_response",
                desc: "No auth code found in the server response. Please check your network trace to determine what happened."
            },
            noLoopbackServerExists: {
                code: "no_loopback_server_exists",
                desc: "No loopback server exists yet."
            },
            loopbackServerAlreadyExists: {
                code: "loopback_server_already_exists",
                desc: "Loopback server already exists. Cannot create another."
            },
            loopbackServerTimeout: {
                code: "loopback_server_timeout",
                desc: "Timed out waiting for auth code listener to be registered."
            },
            loopbackServerQueryResponseNotSupported: {
                code: "loopback_server_query_response_not_supported",
                desc: "The loopback server received an OAuth response in the URL. Interactive authentication requires form_post."
            },
            stateNotFoundError: {
                code: "state_not_found",
                desc: "State not found. Please verify that the request originated from msal."
            },
            thumbprintMissing: {
                code: "thumbprint_missing_from_client_certificate",
                desc: "Client certificate does not contain a SHA-1 or SHA-256 thumbprint."
            },
            redirectUriNotSupported: {
                code: "redirect_uri_not_supported",
                desc: "RedirectUri is not supported in this scenario. Please remove redirectUri from the request."
            },
            unsupportedCcaInstanceAware: {
                code: "unsupported_cca_instance_aware",
                desc: "Instance-aware configuration is not supported by ConfidentialClientApplication."
            }
        };
        class NodeAuthError extends AuthError {
            constructor(errorCode, correlationId, errorMessage){
                super(errorCode, correlationId, errorMessage);
                this.name = "NodeAuthError";
            }
            static createInvalidLoopbackAddressTypeError() {
                return new NodeAuthError(NodeAuthErrorMessage.invalidLoopbackAddressType.code, "", `${NodeAuthErrorMessage.invalidLoopbackAddressType.desc}`);
            }
            static createUnableToLoadRedirectUrlError() {
                return new NodeAuthError(NodeAuthErrorMessage.unableToLoadRedirectUri.code, "", `${NodeAuthErrorMessage.unableToLoadRedirectUri.desc}`);
            }
            static createNoAuthCodeInResponseError(correlationId = "") {
                return new NodeAuthError(NodeAuthErrorMessage.noAuthCodeInResponse.code, correlationId, `${NodeAuthErrorMessage.noAuthCodeInResponse.desc}`);
            }
            static createNoLoopbackServerExistsError() {
                return new NodeAuthError(NodeAuthErrorMessage.noLoopbackServerExists.code, "", `${NodeAuthErrorMessage.noLoopbackServerExists.desc}`);
            }
            static createLoopbackServerAlreadyExistsError() {
                return new NodeAuthError(NodeAuthErrorMessage.loopbackServerAlreadyExists.code, "", `${NodeAuthErrorMessage.loopbackServerAlreadyExists.desc}`);
            }
            static createLoopbackServerTimeoutError(correlationId = "") {
                return new NodeAuthError(NodeAuthErrorMessage.loopbackServerTimeout.code, correlationId, `${NodeAuthErrorMessage.loopbackServerTimeout.desc}`);
            }
            static createLoopbackServerQueryResponseNotSupportedError() {
                return new NodeAuthError(NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.code, "", NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.desc);
            }
            static createStateNotFoundError(correlationId = "") {
                return new NodeAuthError(NodeAuthErrorMessage.stateNotFoundError.code, correlationId, NodeAuthErrorMessage.stateNotFoundError.desc);
            }
            static createThumbprintMissingError() {
                return new NodeAuthError(NodeAuthErrorMessage.thumbprintMissing.code, "", NodeAuthErrorMessage.thumbprintMissing.desc);
            }
            static createRedirectUriNotSupportedError(correlationId = "") {
                return new NodeAuthError(NodeAuthErrorMessage.redirectUriNotSupported.code, correlationId, NodeAuthErrorMessage.redirectUriNotSupported.desc);
            }
            static createUnsupportedCcaInstanceAwareError(correlationId = "") {
                return new NodeAuthError(NodeAuthErrorMessage.unsupportedCcaInstanceAware.code, correlationId, NodeAuthErrorMessage.unsupportedCcaInstanceAware.desc);
            }
        }
        const DEFAULT_AUTH_OPTIONS = {
            clientId: "",
            authority: DEFAULT_AUTHORITY,
            clientSecret: "",
            clientAssertion: "",
            clientCertificate: {
                thumbprint: "",
                thumbprintSha256: "",
                privateKey: "",
                x5c: ""
            },
            knownAuthorities: [],
            cloudDiscoveryMetadata: "",
            authorityMetadata: "",
            clientCapabilities: [],
            azureCloudOptions: {
                azureCloudInstance: AzureCloudInstance.None,
                tenant: ""
            },
            isMcp: false
        };
        const DEFAULT_LOGGER_OPTIONS = {
            loggerCallback: ()=>{},
            piiLoggingEnabled: false,
            logLevel: LogLevel.Info
        };
        const Configuration_DEFAULT_SYSTEM_OPTIONS = {
            loggerOptions: DEFAULT_LOGGER_OPTIONS,
            networkClient: new HttpClient,
            disableInternalRetries: false,
            protocolMode: ProtocolMode.AAD
        };
        const Configuration_DEFAULT_TELEMETRY_OPTIONS = {
            application: {
                appName: "",
                appVersion: ""
            }
        };
        function buildAppConfiguration({ auth, broker, cache, system, telemetry }) {
            const systemOptions = {
                ...Configuration_DEFAULT_SYSTEM_OPTIONS,
                networkClient: new HttpClient,
                loggerOptions: system?.loggerOptions || DEFAULT_LOGGER_OPTIONS,
                disableInternalRetries: system?.disableInternalRetries || false
            };
            if (!!auth.clientCertificate && !auth.clientCertificate.thumbprint && !auth.clientCertificate.thumbprintSha256) throw NodeAuthError.createStateNotFoundError();
            return {
                auth: {
                    ...DEFAULT_AUTH_OPTIONS,
                    ...auth
                },
                broker: {
                    ...broker
                },
                cache: {
                    ...cache
                },
                system: {
                    ...systemOptions,
                    ...system
                },
                telemetry: {
                    ...Configuration_DEFAULT_TELEMETRY_OPTIONS,
                    ...telemetry
                }
            };
        }
        function buildManagedIdentityConfiguration({ clientCapabilities, managedIdentityIdParams, system }) {
            const managedIdentityId = new ManagedIdentityId(managedIdentityIdParams);
            const loggerOptions = system?.loggerOptions || DEFAULT_LOGGER_OPTIONS;
            let networkClient;
            networkClient = system?.networkClient ? system.networkClient : new HttpClient;
            return {
                clientCapabilities: clientCapabilities || [],
                managedIdentityId: managedIdentityId,
                system: {
                    loggerOptions,
                    networkClient
                },
                disableInternalRetries: system?.disableInternalRetries || false
            };
        }
        var external_node_crypto_ = __webpack_require__(7598);
        class GuidGenerator {
            generateGuid() {
                return (0, external_node_crypto_.randomUUID)();
            }
            isGuid(guid) {
                const regexGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
                return regexGuid.test(guid);
            }
        }
        class EncodingUtils {
            static base64Encode(str, encoding) {
                return Buffer.from(str, encoding).toString(EncodingTypes.BASE64);
            }
            static base64EncodeUrl(str, encoding) {
                return EncodingUtils.base64Encode(str, encoding).replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
            }
            static base64Decode(base64Str) {
                return Buffer.from(base64Str, EncodingTypes.BASE64).toString("utf8");
            }
            static base64DecodeUrl(base64Str) {
                let str = base64Str.replace(/-/g, "+").replace(/_/g, "/");
                while(str.length % 4)str += "=";
                return EncodingUtils.base64Decode(str);
            }
        }
        var external_crypto_ = __webpack_require__(6982);
        class HashUtils {
            sha256(buffer) {
                return external_crypto_.createHash(Hash.SHA256).update(buffer).digest();
            }
        }
        class PkceGenerator {
            constructor(){
                this.hashUtils = new HashUtils;
            }
            async generatePkceCodes() {
                const verifier = this.generateCodeVerifier();
                const challenge = this.generateCodeChallengeFromVerifier(verifier);
                return {
                    verifier,
                    challenge
                };
            }
            generateCodeVerifier() {
                const charArr = [];
                const maxNumber = 256 - 256 % CharSet.CV_CHARSET.length;
                while(charArr.length <= RANDOM_OCTET_SIZE){
                    const byte = external_crypto_.randomBytes(1)[0];
                    if (byte >= maxNumber) continue;
                    const index = byte % CharSet.CV_CHARSET.length;
                    charArr.push(CharSet.CV_CHARSET[index]);
                }
                const verifier = charArr.join("");
                return EncodingUtils.base64EncodeUrl(verifier);
            }
            generateCodeChallengeFromVerifier(codeVerifier) {
                return EncodingUtils.base64EncodeUrl(this.hashUtils.sha256(codeVerifier).toString(EncodingTypes.BASE64), EncodingTypes.BASE64);
            }
        }
        class CryptoProvider {
            constructor(){
                this.pkceGenerator = new PkceGenerator;
                this.guidGenerator = new GuidGenerator;
                this.hashUtils = new HashUtils;
            }
            base64UrlEncode() {
                throw new Error("Method not implemented.");
            }
            encodeKid() {
                throw new Error("Method not implemented.");
            }
            createNewGuid() {
                return this.guidGenerator.generateGuid();
            }
            base64Encode(input) {
                return EncodingUtils.base64Encode(input);
            }
            base64Decode(input) {
                return EncodingUtils.base64Decode(input);
            }
            generatePkceCodes() {
                return this.pkceGenerator.generatePkceCodes();
            }
            removeTokenBindingKey(kid, correlationId) {
                throw new Error("Method not implemented.");
            }
            clearKeystore(correlationId) {
                throw new Error("Method not implemented.");
            }
            signTokenBindingJwt(header, payload, kid, correlationId) {
                throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
            }
            async hashString(plainText) {
                return EncodingUtils.base64EncodeUrl(this.hashUtils.sha256(plainText).toString(EncodingTypes.BASE64), EncodingTypes.BASE64);
            }
        }
        class Deserializer {
            static deserializeJSONBlob(jsonFile) {
                const deserializedCache = jsonFile ? JSON.parse(jsonFile) : {};
                return deserializedCache;
            }
            static deserializeAccounts(accounts) {
                const accountObjects = {};
                if (accounts) Object.keys(accounts).map(function(key) {
                    const serializedAcc = accounts[key];
                    const mappedAcc = {
                        homeAccountId: serializedAcc.home_account_id,
                        environment: serializedAcc.environment,
                        realm: serializedAcc.realm,
                        localAccountId: serializedAcc.local_account_id,
                        username: serializedAcc.username,
                        authorityType: serializedAcc.authority_type,
                        name: serializedAcc.name,
                        clientInfo: serializedAcc.client_info,
                        lastModificationTime: serializedAcc.last_modification_time,
                        lastModificationApp: serializedAcc.last_modification_app,
                        tenantProfiles: serializedAcc.tenantProfiles?.map((serializedTenantProfile)=>JSON.parse(serializedTenantProfile)),
                        lastUpdatedAt: Date.now().toString()
                    };
                    const account = {};
                    CacheManager.toObject(account, mappedAcc);
                    accountObjects[key] = account;
                });
                return accountObjects;
            }
            static deserializeIdTokens(idTokens) {
                const idObjects = {};
                if (idTokens) Object.keys(idTokens).map(function(key) {
                    const serializedIdT = idTokens[key];
                    const idToken = {
                        homeAccountId: serializedIdT.home_account_id,
                        environment: serializedIdT.environment,
                        credentialType: serializedIdT.credential_type,
                        clientId: serializedIdT.client_id,
                        secret: serializedIdT.secret,
                        realm: serializedIdT.realm,
                        lastUpdatedAt: Date.now().toString()
                    };
                    idObjects[key] = idToken;
                });
                return idObjects;
            }
            static deserializeAccessTokens(accessTokens) {
                const atObjects = {};
                if (accessTokens) Object.keys(accessTokens).map(function(key) {
                    const serializedAT = accessTokens[key];
                    const accessToken = {
                        homeAccountId: serializedAT.home_account_id,
                        environment: serializedAT.environment,
                        credentialType: serializedAT.credential_type,
                        clientId: serializedAT.client_id,
                        secret: serializedAT.secret,
                        realm: serializedAT.realm,
                        target: serializedAT.target,
                        cachedAt: serializedAT.cached_at,
                        expiresOn: serializedAT.expires_on,
                        extendedExpiresOn: serializedAT.extended_expires_on,
                        refreshOn: serializedAT.refresh_on,
                        keyId: serializedAT.key_id,
                        tokenType: serializedAT.token_type,
                        userAssertionHash: serializedAT.userAssertionHash,
                        resource: serializedAT.resource,
                        additionalCacheKeyComponents: serializedAT.additionalCacheKeyComponents,
                        lastUpdatedAt: Date.now().toString()
                    };
                    atObjects[key] = accessToken;
                });
                return atObjects;
            }
            static deserializeRefreshTokens(refreshTokens) {
                const rtObjects = {};
                if (refreshTokens) Object.keys(refreshTokens).map(function(key) {
                    const serializedRT = refreshTokens[key];
                    const refreshToken = {
                        homeAccountId: serializedRT.home_account_id,
                        environment: serializedRT.environment,
                        credentialType: serializedRT.credential_type,
                        clientId: serializedRT.client_id,
                        secret: serializedRT.secret,
                        familyId: serializedRT.family_id,
                        target: serializedRT.target,
                        realm: serializedRT.realm,
                        lastUpdatedAt: Date.now().toString()
                    };
                    rtObjects[key] = refreshToken;
                });
                return rtObjects;
            }
            static deserializeAppMetadata(appMetadata) {
                const appMetadataObjects = {};
                if (appMetadata) Object.keys(appMetadata).map(function(key) {
                    const serializedAmdt = appMetadata[key];
                    appMetadataObjects[key] = {
                        clientId: serializedAmdt.client_id,
                        environment: serializedAmdt.environment,
                        familyId: serializedAmdt.family_id
                    };
                });
                return appMetadataObjects;
            }
            static deserializeAllCache(jsonCache) {
                return {
                    accounts: jsonCache.Account ? this.deserializeAccounts(jsonCache.Account) : {},
                    idTokens: jsonCache.IdToken ? this.deserializeIdTokens(jsonCache.IdToken) : {},
                    accessTokens: jsonCache.AccessToken ? this.deserializeAccessTokens(jsonCache.AccessToken) : {},
                    refreshTokens: jsonCache.RefreshToken ? this.deserializeRefreshTokens(jsonCache.RefreshToken) : {},
                    appMetadata: jsonCache.AppMetadata ? this.deserializeAppMetadata(jsonCache.AppMetadata) : {}
                };
            }
        }
        class Serializer {
            static serializeJSONBlob(data) {
                return JSON.stringify(data);
            }
            static serializeAccounts(accCache) {
                const accounts = {};
                Object.keys(accCache).map(function(key) {
                    const accountEntity = accCache[key];
                    accounts[key] = {
                        home_account_id: accountEntity.homeAccountId,
                        environment: accountEntity.environment,
                        realm: accountEntity.realm,
                        local_account_id: accountEntity.localAccountId,
                        username: accountEntity.username,
                        authority_type: accountEntity.authorityType,
                        name: accountEntity.name,
                        client_info: accountEntity.clientInfo,
                        last_modification_time: accountEntity.lastModificationTime,
                        last_modification_app: accountEntity.lastModificationApp,
                        tenantProfiles: accountEntity.tenantProfiles?.map((tenantProfile)=>JSON.stringify(tenantProfile))
                    };
                });
                return accounts;
            }
            static serializeIdTokens(idTCache) {
                const idTokens = {};
                Object.keys(idTCache).map(function(key) {
                    const idTEntity = idTCache[key];
                    idTokens[key] = {
                        home_account_id: idTEntity.homeAccountId,
                        environment: idTEntity.environment,
                        credential_type: idTEntity.credentialType,
                        client_id: idTEntity.clientId,
                        secret: idTEntity.secret,
                        realm: idTEntity.realm
                    };
                });
                return idTokens;
            }
            static serializeAccessTokens(atCache) {
                const accessTokens = {};
                Object.keys(atCache).map(function(key) {
                    const atEntity = atCache[key];
                    accessTokens[key] = {
                        home_account_id: atEntity.homeAccountId,
                        environment: atEntity.environment,
                        credential_type: atEntity.credentialType,
                        client_id: atEntity.clientId,
                        secret: atEntity.secret,
                        realm: atEntity.realm,
                        target: atEntity.target,
                        cached_at: atEntity.cachedAt,
                        expires_on: atEntity.expiresOn,
                        extended_expires_on: atEntity.extendedExpiresOn,
                        refresh_on: atEntity.refreshOn,
                        key_id: atEntity.keyId,
                        token_type: atEntity.tokenType,
                        userAssertionHash: atEntity.userAssertionHash,
                        resource: atEntity.resource,
                        additionalCacheKeyComponents: atEntity.additionalCacheKeyComponents
                    };
                });
                return accessTokens;
            }
            static serializeRefreshTokens(rtCache) {
                const refreshTokens = {};
                Object.keys(rtCache).map(function(key) {
                    const rtEntity = rtCache[key];
                    refreshTokens[key] = {
                        home_account_id: rtEntity.homeAccountId,
                        environment: rtEntity.environment,
                        credential_type: rtEntity.credentialType,
                        client_id: rtEntity.clientId,
                        secret: rtEntity.secret,
                        family_id: rtEntity.familyId,
                        target: rtEntity.target,
                        realm: rtEntity.realm
                    };
                });
                return refreshTokens;
            }
            static serializeAppMetadata(amdtCache) {
                const appMetadata = {};
                Object.keys(amdtCache).map(function(key) {
                    const amdtEntity = amdtCache[key];
                    appMetadata[key] = {
                        client_id: amdtEntity.clientId,
                        environment: amdtEntity.environment,
                        family_id: amdtEntity.familyId
                    };
                });
                return appMetadata;
            }
            static serializeAllCache(inMemCache) {
                return {
                    Account: this.serializeAccounts(inMemCache.accounts),
                    IdToken: this.serializeIdTokens(inMemCache.idTokens),
                    AccessToken: this.serializeAccessTokens(inMemCache.accessTokens),
                    RefreshToken: this.serializeRefreshTokens(inMemCache.refreshTokens),
                    AppMetadata: this.serializeAppMetadata(inMemCache.appMetadata)
                };
            }
        }
        function computeAdditionalCacheKeyHash(components) {
            const sortedKeys = Object.keys(components).sort();
            let input = "";
            for (const key of sortedKeys){
                const value = components[key];
                input += `${Buffer.byteLength(key, "utf8")}:${key}${Buffer.byteLength(value, "utf8")}:${value}`;
            }
            return (0, external_crypto_.createHash)("sha256").update(input, "utf8").digest("base64url");
        }
        function generateCredentialKey(credential, hash) {
            const familyId = credential.credentialType === CredentialType.REFRESH_TOKEN && credential.familyId || credential.clientId;
            const scheme = credential.tokenType && credential.tokenType.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? credential.tokenType.toLowerCase() : "";
            const credentialKey = [
                credential.homeAccountId,
                credential.environment,
                credential.credentialType,
                familyId,
                credential.realm || "",
                credential.target || "",
                scheme
            ];
            if (credential.additionalCacheKeyComponents && Object.keys(credential.additionalCacheKeyComponents).length > 0) credentialKey.push(hash ?? computeAdditionalCacheKeyHash(credential.additionalCacheKeyComponents));
            return credentialKey.join(CACHE.KEY_SEPARATOR).toLowerCase();
        }
        function generateAccountKey(account) {
            const homeTenantId = account.homeAccountId.split(".")[1];
            const accountKey = [
                account.homeAccountId,
                account.environment,
                homeTenantId || account.tenantId || ""
            ];
            return accountKey.join(CACHE.KEY_SEPARATOR).toLowerCase();
        }
        class NodeStorage extends CacheManager {
            constructor(logger, clientId, cryptoImpl, staticAuthorityOptions){
                super(clientId, cryptoImpl, logger, new StubPerformanceClient, staticAuthorityOptions, DEFAULT_TOKEN_BINDING_KEY_MANAGER);
                this.cache = {};
                this.changeEmitters = [];
                this.logger = logger;
            }
            registerChangeEmitter(func) {
                this.changeEmitters.push(func);
            }
            emitChange() {
                this.changeEmitters.forEach((func)=>func.call(null));
            }
            cacheToInMemoryCache(cache) {
                const inMemoryCache = {
                    accounts: {},
                    idTokens: {},
                    accessTokens: {},
                    refreshTokens: {},
                    appMetadata: {}
                };
                for(const key in cache){
                    const value = cache[key];
                    if ("object" == typeof value) if (isAccountEntity(value)) inMemoryCache.accounts[key] = value;
                    else if (isIdTokenEntity(value)) inMemoryCache.idTokens[key] = value;
                    else if (isAccessTokenEntity(value)) inMemoryCache.accessTokens[key] = value;
                    else if (isRefreshTokenEntity(value)) inMemoryCache.refreshTokens[key] = value;
                    else {
                        if (!isAppMetadataEntity(key, value)) continue;
                        inMemoryCache.appMetadata[key] = value;
                    }
                }
                return inMemoryCache;
            }
            inMemoryCacheToCache(inMemoryCache) {
                let cache = this.getCache();
                cache = {
                    ...cache,
                    ...inMemoryCache.accounts,
                    ...inMemoryCache.idTokens,
                    ...inMemoryCache.accessTokens,
                    ...inMemoryCache.refreshTokens,
                    ...inMemoryCache.appMetadata
                };
                return cache;
            }
            getInMemoryCache() {
                this.logger.trace("Getting in-memory cache", "");
                const inMemoryCache = this.cacheToInMemoryCache(this.getCache());
                return inMemoryCache;
            }
            setInMemoryCache(inMemoryCache) {
                this.logger.trace("Setting in-memory cache", "");
                const cache = this.inMemoryCacheToCache(inMemoryCache);
                this.setCache(cache);
                this.emitChange();
            }
            getCache() {
                this.logger.trace("Getting cache key-value store", "");
                return this.cache;
            }
            setCache(cache) {
                this.logger.trace("Setting cache key value store", "");
                this.cache = cache;
                this.emitChange();
            }
            getItem(key) {
                this.logger.tracePii(`Item key: ${key}`, "");
                const cache = this.getCache();
                return cache[key];
            }
            setItem(key, value) {
                this.logger.tracePii(`Item key: ${key}`, "");
                const cache = this.getCache();
                cache[key] = value;
                this.setCache(cache);
            }
            generateCredentialKey(credential, additionalCacheKeyHash) {
                return generateCredentialKey(credential, additionalCacheKeyHash);
            }
            generateAccountKey(account) {
                return generateAccountKey(account);
            }
            getAccountKeys() {
                const inMemoryCache = this.getInMemoryCache();
                const accountKeys = Object.keys(inMemoryCache.accounts);
                return accountKeys;
            }
            getTokenKeys() {
                const inMemoryCache = this.getInMemoryCache();
                const tokenKeys = {
                    idToken: Object.keys(inMemoryCache.idTokens),
                    accessToken: Object.keys(inMemoryCache.accessTokens),
                    refreshToken: Object.keys(inMemoryCache.refreshTokens)
                };
                return tokenKeys;
            }
            getAccount(accountKey) {
                const cachedAccount = this.getItem(accountKey);
                return cachedAccount && "object" == typeof cachedAccount ? {
                    ...cachedAccount
                } : null;
            }
            async setAccount(account) {
                const accountKey = this.generateAccountKey(getAccountInfo(account));
                this.setItem(accountKey, account);
            }
            getIdTokenCredential(idTokenKey) {
                const idToken = this.getItem(idTokenKey);
                if (isIdTokenEntity(idToken)) return idToken;
                return null;
            }
            async setIdTokenCredential(idToken) {
                const idTokenKey = this.generateCredentialKey(idToken);
                this.setItem(idTokenKey, idToken);
            }
            getAccessTokenCredential(accessTokenKey) {
                const accessToken = this.getItem(accessTokenKey);
                if (isAccessTokenEntity(accessToken)) return accessToken;
                return null;
            }
            async setAccessTokenCredential(accessToken, _correlationId, _kmsi, additionalCacheKeyHash) {
                const accessTokenKey = this.generateCredentialKey(accessToken, additionalCacheKeyHash);
                this.setItem(accessTokenKey, accessToken);
            }
            getRefreshTokenCredential(refreshTokenKey) {
                const refreshToken = this.getItem(refreshTokenKey);
                if (isRefreshTokenEntity(refreshToken)) return refreshToken;
                return null;
            }
            async setRefreshTokenCredential(refreshToken) {
                const refreshTokenKey = this.generateCredentialKey(refreshToken);
                this.setItem(refreshTokenKey, refreshToken);
            }
            getAppMetadata(appMetadataKey) {
                const appMetadata = this.getItem(appMetadataKey);
                if (isAppMetadataEntity(appMetadataKey, appMetadata)) return appMetadata;
                return null;
            }
            setAppMetadata(appMetadata) {
                const appMetadataKey = generateAppMetadataKey(appMetadata);
                this.setItem(appMetadataKey, appMetadata);
            }
            getServerTelemetry(serverTelemetrykey) {
                const serverTelemetryEntity = this.getItem(serverTelemetrykey);
                if (serverTelemetryEntity && isServerTelemetryEntity(serverTelemetrykey, serverTelemetryEntity)) return serverTelemetryEntity;
                return null;
            }
            setServerTelemetry(serverTelemetryKey, serverTelemetry) {
                this.setItem(serverTelemetryKey, serverTelemetry);
            }
            getAuthorityMetadata(key) {
                const authorityMetadataEntity = this.getItem(key);
                if (authorityMetadataEntity && isAuthorityMetadataEntity(key, authorityMetadataEntity)) return authorityMetadataEntity;
                return null;
            }
            getAuthorityMetadataKeys() {
                return this.getKeys().filter((key)=>this.isAuthorityMetadata(key));
            }
            setAuthorityMetadata(key, metadata) {
                this.setItem(key, metadata);
            }
            getThrottlingCache(throttlingCacheKey) {
                const throttlingCache = this.getItem(throttlingCacheKey);
                if (throttlingCache && isThrottlingEntity(throttlingCacheKey, throttlingCache)) return throttlingCache;
                return null;
            }
            setThrottlingCache(throttlingCacheKey, throttlingCache) {
                this.setItem(throttlingCacheKey, throttlingCache);
            }
            removeItem(key) {
                this.logger.tracePii(`Item key: ${key}`, "");
                let result = false;
                const cache = this.getCache();
                if (!!cache[key]) {
                    delete cache[key];
                    result = true;
                }
                if (result) {
                    this.setCache(cache);
                    this.emitChange();
                }
                return result;
            }
            removeOutdatedAccount(accountKey) {
                this.removeItem(accountKey);
            }
            containsKey(key) {
                return this.getKeys().includes(key);
            }
            getKeys() {
                this.logger.trace("Retrieving all cache keys", "");
                const cache = this.getCache();
                return [
                    ...Object.keys(cache)
                ];
            }
            clear() {
                this.logger.trace("Clearing cache entries created by MSAL", "");
                const cacheKeys = this.getKeys();
                cacheKeys.forEach((key)=>{
                    if (this.isAuthorityMetadata(key)) return;
                    this.removeItem(key);
                });
                this.emitChange();
            }
            static generateInMemoryCache(cache) {
                return Deserializer.deserializeAllCache(Deserializer.deserializeJSONBlob(cache));
            }
            static generateJsonCache(inMemoryCache) {
                return Serializer.serializeAllCache(inMemoryCache);
            }
            updateCredentialCacheKey(currentCacheKey, credential) {
                const updatedCacheKey = this.generateCredentialKey(credential);
                if (currentCacheKey !== updatedCacheKey) {
                    const cacheItem = this.getItem(currentCacheKey);
                    if (cacheItem) {
                        this.removeItem(currentCacheKey);
                        this.setItem(updatedCacheKey, cacheItem);
                        this.logger.verbose(`Updated an outdated ${credential.credentialType} cache key`, "");
                        return updatedCacheKey;
                    } else this.logger.error(`Attempted to update an outdated ${credential.credentialType} cache key but no item matching the outdated key was found in storage`, "");
                }
                return currentCacheKey;
            }
        }
        const defaultSerializedCache = {
            Account: {},
            IdToken: {},
            AccessToken: {},
            RefreshToken: {},
            AppMetadata: {}
        };
        class TokenCache {
            constructor(storage, logger, cachePlugin){
                this.cacheHasChanged = false;
                this.storage = storage;
                this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this));
                if (cachePlugin) this.persistence = cachePlugin;
                this.logger = logger;
            }
            hasChanged() {
                return this.cacheHasChanged;
            }
            serialize() {
                this.logger.trace("Serializing in-memory cache", "");
                let finalState = Serializer.serializeAllCache(this.storage.getInMemoryCache());
                if (this.cacheSnapshot) {
                    this.logger.trace("Reading cache snapshot from disk", "");
                    finalState = this.mergeState(JSON.parse(this.cacheSnapshot), finalState);
                } else this.logger.trace("No cache snapshot to merge", "");
                this.cacheHasChanged = false;
                return JSON.stringify(finalState);
            }
            deserialize(cache) {
                this.logger.trace("Deserializing JSON to in-memory cache", "");
                this.cacheSnapshot = cache;
                if (this.cacheSnapshot) {
                    this.logger.trace("Reading cache snapshot from disk", "");
                    const deserializedCache = Deserializer.deserializeAllCache(this.overlayDefaults(JSON.parse(this.cacheSnapshot)));
                    this.storage.setInMemoryCache(deserializedCache);
                } else this.logger.trace("No cache snapshot to deserialize", "");
            }
            getKVStore() {
                return this.storage.getCache();
            }
            getCacheSnapshot() {
                const deserializedPersistentStorage = NodeStorage.generateInMemoryCache(this.cacheSnapshot);
                return this.storage.inMemoryCacheToCache(deserializedPersistentStorage);
            }
            async getAllAccounts(correlationId = new CryptoProvider().createNewGuid()) {
                this.logger.trace("getAllAccounts called", correlationId);
                let cacheContext;
                try {
                    if (this.persistence) {
                        cacheContext = new TokenCacheContext(this, false);
                        await this.persistence.beforeCacheAccess(cacheContext);
                    }
                    return this.storage.getAllAccounts({}, correlationId);
                } finally{
                    if (this.persistence && cacheContext) await this.persistence.afterCacheAccess(cacheContext);
                }
            }
            async getAccountByHomeId(homeAccountId) {
                const allAccounts = await this.getAllAccounts();
                if (homeAccountId && allAccounts && allAccounts.length) return allAccounts.filter((accountObj)=>accountObj.homeAccountId === homeAccountId)[0] || null;
                else return null;
            }
            async getAccountByLocalId(localAccountId) {
                const allAccounts = await this.getAllAccounts();
                if (localAccountId && allAccounts && allAccounts.length) return allAccounts.filter((accountObj)=>accountObj.localAccountId === localAccountId)[0] || null;
                else return null;
            }
            async removeAccount(account, correlationId) {
                this.logger.trace("removeAccount called", correlationId || "");
                let cacheContext;
                try {
                    if (this.persistence) {
                        cacheContext = new TokenCacheContext(this, true);
                        await this.persistence.beforeCacheAccess(cacheContext);
                    }
                    this.storage.removeAccount(account, correlationId || new GuidGenerator().generateGuid());
                } finally{
                    if (this.persistence && cacheContext) await this.persistence.afterCacheAccess(cacheContext);
                }
            }
            async overwriteCache() {
                if (!this.persistence) return void this.logger.info("No persistence layer specified, cache cannot be overwritten", "");
                this.logger.info("Overwriting in-memory cache with persistent cache", "");
                this.storage.clear();
                const cacheContext = new TokenCacheContext(this, false);
                await this.persistence.beforeCacheAccess(cacheContext);
                const cacheSnapshot = this.getCacheSnapshot();
                this.storage.setCache(cacheSnapshot);
                await this.persistence.afterCacheAccess(cacheContext);
            }
            handleChangeEvent() {
                this.cacheHasChanged = true;
            }
            mergeState(oldState, currentState) {
                this.logger.trace("Merging in-memory cache with cache snapshot", "");
                const stateAfterRemoval = this.mergeRemovals(oldState, currentState);
                return this.mergeUpdates(stateAfterRemoval, currentState);
            }
            mergeUpdates(oldState, newState) {
                Object.keys(newState).forEach((newKey)=>{
                    const newValue = newState[newKey];
                    if (oldState.hasOwnProperty(newKey)) {
                        const newValueNotNull = null !== newValue;
                        const newValueIsObject = "object" == typeof newValue;
                        const newValueIsNotArray = !Array.isArray(newValue);
                        const oldStateNotUndefinedOrNull = void 0 !== oldState[newKey] && null !== oldState[newKey];
                        if (newValueNotNull && newValueIsObject && newValueIsNotArray && oldStateNotUndefinedOrNull) this.mergeUpdates(oldState[newKey], newValue);
                        else oldState[newKey] = newValue;
                    } else if (null !== newValue) oldState[newKey] = newValue;
                });
                return oldState;
            }
            mergeRemovals(oldState, newState) {
                this.logger.trace("Remove updated entries in cache", "");
                const accounts = oldState.Account ? this.mergeRemovalsDict(oldState.Account, newState.Account) : oldState.Account;
                const accessTokens = oldState.AccessToken ? this.mergeRemovalsDict(oldState.AccessToken, newState.AccessToken) : oldState.AccessToken;
                const refreshTokens = oldState.RefreshToken ? this.mergeRemovalsDict(oldState.RefreshToken, newState.RefreshToken) : oldState.RefreshToken;
                const idTokens = oldState.IdToken ? this.mergeRemovalsDict(oldState.IdToken, newState.IdToken) : oldState.IdToken;
                const appMetadata = oldState.AppMetadata ? this.mergeRemovalsDict(oldState.AppMetadata, newState.AppMetadata) : oldState.AppMetadata;
                return {
                    ...oldState,
                    Account: accounts,
                    AccessToken: accessTokens,
                    RefreshToken: refreshTokens,
                    IdToken: idTokens,
                    AppMetadata: appMetadata
                };
            }
            mergeRemovalsDict(oldState, newState) {
                const finalState = {
                    ...oldState
                };
                Object.keys(oldState).forEach((oldKey)=>{
                    if (!newState || !newState.hasOwnProperty(oldKey)) delete finalState[oldKey];
                });
                return finalState;
            }
            overlayDefaults(passedInCache) {
                this.logger.trace("Overlaying input cache with the default cache", "");
                return {
                    Account: {
                        ...defaultSerializedCache.Account,
                        ...passedInCache.Account
                    },
                    IdToken: {
                        ...defaultSerializedCache.IdToken,
                        ...passedInCache.IdToken
                    },
                    AccessToken: {
                        ...defaultSerializedCache.AccessToken,
                        ...passedInCache.AccessToken
                    },
                    RefreshToken: {
                        ...defaultSerializedCache.RefreshToken,
                        ...passedInCache.RefreshToken
                    },
                    AppMetadata: {
                        ...defaultSerializedCache.AppMetadata,
                        ...passedInCache.AppMetadata
                    }
                };
            }
        }
        var jsonwebtoken = __webpack_require__(9653);
        const missingTenantIdError = "missing_tenant_id_error";
        const userTimeoutReached = "user_timeout_reached";
        const invalidAssertion = "invalid_assertion";
        const invalidClientCredential = "invalid_client_credential";
        const emptyFicAssertion = "empty_fic_assertion";
        const conflictingUserIdentifiers = "conflicting_user_identifiers";
        const missingUserIdentifier = "missing_user_identifier";
        const deviceCodePollingCancelled = "device_code_polling_cancelled";
        const deviceCodeExpired = "device_code_expired";
        const deviceCodeUnknownError = "device_code_unknown_error";
        class ClientAssertion {
            static fromAssertion(assertion) {
                const clientAssertion = new ClientAssertion;
                clientAssertion.jwt = assertion;
                return clientAssertion;
            }
            static fromCertificate(thumbprint, privateKey, publicCertificate) {
                const clientAssertion = new ClientAssertion;
                clientAssertion.privateKey = privateKey;
                clientAssertion.thumbprint = thumbprint;
                clientAssertion.useSha256 = false;
                if (publicCertificate) clientAssertion.publicCertificate = this.parseCertificate(publicCertificate);
                return clientAssertion;
            }
            static fromCertificateWithSha256Thumbprint(thumbprint, privateKey, publicCertificate) {
                const clientAssertion = new ClientAssertion;
                clientAssertion.privateKey = privateKey;
                clientAssertion.thumbprint = thumbprint;
                clientAssertion.useSha256 = true;
                if (publicCertificate) clientAssertion.publicCertificate = this.parseCertificate(publicCertificate);
                return clientAssertion;
            }
            getJwt(cryptoProvider, issuer, jwtAudience) {
                if (this.privateKey && this.thumbprint) {
                    if (this.jwt && !this.isExpired() && issuer === this.issuer && jwtAudience === this.jwtAudience) return this.jwt;
                    return this.createJwt(cryptoProvider, issuer, jwtAudience);
                }
                if (this.jwt) return this.jwt;
                throw ClientAuthError_createClientAuthError(invalidAssertion, "");
            }
            createJwt(cryptoProvider, issuer, jwtAudience) {
                this.issuer = issuer;
                this.jwtAudience = jwtAudience;
                const issuedAt = nowSeconds();
                this.expirationTime = issuedAt + 600;
                const algorithm = this.useSha256 ? JwtConstants.PSS_256 : JwtConstants.RSA_256;
                const header = {
                    alg: algorithm
                };
                const thumbprintHeader = this.useSha256 ? JwtConstants.X5T_256 : JwtConstants.X5T;
                Object.assign(header, {
                    [thumbprintHeader]: EncodingUtils.base64EncodeUrl(this.thumbprint, EncodingTypes.HEX)
                });
                if (this.publicCertificate) Object.assign(header, {
                    [JwtConstants.X5C]: this.publicCertificate
                });
                const payload = {
                    [JwtConstants.AUDIENCE]: this.jwtAudience,
                    [JwtConstants.EXPIRATION_TIME]: this.expirationTime,
                    [JwtConstants.ISSUER]: this.issuer,
                    [JwtConstants.SUBJECT]: this.issuer,
                    [JwtConstants.NOT_BEFORE]: issuedAt,
                    [JwtConstants.JWT_ID]: cryptoProvider.createNewGuid()
                };
                this.jwt = jsonwebtoken.sign(payload, this.privateKey, {
                    header
                });
                return this.jwt;
            }
            isExpired() {
                return this.expirationTime < nowSeconds();
            }
            static parseCertificate(publicCertificate) {
                const regexToFindCerts = /-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs;
                const certs = [];
                let matches;
                while(null !== (matches = regexToFindCerts.exec(publicCertificate)))certs.push(matches[1].replace(/\r*\n/g, ""));
                return certs;
            }
        }
        const dist_packageMetadata_name = "@azure/msal-node";
        const packageMetadata_version = "7.2.3";
        class BaseClient {
            constructor(configuration){
                this.config = buildClientConfiguration(configuration);
                this.logger = new Logger(this.config.loggerOptions, dist_packageMetadata_name, packageMetadata_version);
                this.cryptoUtils = this.config.cryptoInterface;
                this.cacheManager = this.config.storageInterface;
                this.networkClient = this.config.networkInterface;
                this.serverTelemetryManager = this.config.serverTelemetryManager;
                this.authority = this.config.authOptions.authority;
                this.performanceClient = new StubPerformanceClient;
            }
            createTokenRequestHeaders(ccsCred) {
                return createTokenRequestHeaders(this.logger, false, ccsCred);
            }
            async executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId) {
                return executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
            }
            async sendPostRequest(thumbprint, tokenEndpoint, options, correlationId) {
                return sendPostRequest(thumbprint, tokenEndpoint, options, correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient);
            }
            createTokenQueryParameters(request) {
                return createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
            }
        }
        class UsernamePasswordClient extends BaseClient {
            constructor(configuration){
                super(configuration);
            }
            async acquireToken(request) {
                this.logger.info("in acquireToken call in username-password client", request.correlationId);
                const reqTimestamp = nowSeconds();
                const response = await this.executeTokenRequest(this.authority, request);
                const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
                responseHandler.validateTokenResponse(response.body, request.correlationId);
                const tokenResponse = responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByUsernamePassword);
                return tokenResponse;
            }
            async executeTokenRequest(authority, request) {
                const queryParametersString = this.createTokenQueryParameters(request);
                const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
                const requestBody = await this.createTokenRequestBody(request);
                const headers = this.createTokenRequestHeaders({
                    credential: request.username,
                    type: CcsCredentialType.UPN
                });
                const thumbprint = {
                    clientId: this.config.authOptions.clientId,
                    authority: authority.canonicalAuthority,
                    scopes: request.scopes,
                    claims: request.claims,
                    authenticationScheme: request.authenticationScheme,
                    resourceRequestMethod: request.resourceRequestMethod,
                    resourceRequestUri: request.resourceRequestUri,
                    shrClaims: request.shrClaims,
                    sshKid: request.sshKid
                };
                return this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
            }
            async createTokenRequestBody(request) {
                const parameters = new Map;
                addClientId(parameters, this.config.authOptions.clientId);
                addUsername(parameters, request.username);
                addPassword(parameters, request.password);
                addScopes(parameters, request.scopes, request.correlationId);
                addResponseType(parameters, OAuthResponseType.IDTOKEN_TOKEN);
                addGrantType(parameters, GrantType.RESOURCE_OWNER_PASSWORD_GRANT);
                addClientInfo(parameters);
                addLibraryInfo(parameters, this.config.libraryInfo);
                addApplicationTelemetry(parameters, this.config.telemetry.application);
                addThrottling(parameters);
                if (this.serverTelemetryManager) addServerTelemetry(parameters, this.serverTelemetryManager);
                const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
                addCorrelationId(parameters, correlationId);
                if (this.config.clientCredentials.clientSecret) addClientSecret(parameters, this.config.clientCredentials.clientSecret);
                const clientAssertion = this.config.clientCredentials.clientAssertion;
                if (clientAssertion) {
                    addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
                    addClientAssertionType(parameters, clientAssertion.assertionType);
                }
                if (!StringUtils.isEmptyObj(request.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
                if (this.config.systemOptions.preventCorsPreflight && request.username) addCcsUpn(parameters, request.username);
                return mapToQueryString(parameters);
            }
        }
        function getStandardAuthorizeRequestParameters(authOptions, request, logger, performanceClient) {
            const correlationId = request.correlationId;
            const parameters = new Map;
            addClientId(parameters, request.embeddedClientId || request.extraQueryParameters?.[CLIENT_ID] || authOptions.clientId);
            const requestScopes = [
                ...request.scopes || [],
                ...request.extraScopesToConsent || []
            ];
            addScopes(parameters, requestScopes, request.correlationId, true, authOptions.authority.options.OIDCOptions?.defaultScopes);
            addResource(parameters, request.resource);
            addRedirectUri(parameters, request.redirectUri);
            addCorrelationId(parameters, correlationId);
            addResponseMode(parameters, request.responseMode);
            addClientInfo(parameters);
            addCliData(parameters);
            if (request.prompt) {
                addPrompt(parameters, request.prompt);
                performanceClient?.addFields({
                    prompt: request.prompt
                }, correlationId);
            }
            if (request.domainHint) {
                addDomainHint(parameters, request.domainHint);
                performanceClient?.addFields({
                    domainHintFromRequest: true
                }, correlationId);
            }
            if (request.prompt !== PromptValue.SELECT_ACCOUNT) {
                if (request.sid && request.prompt === PromptValue.NONE) {
                    logger.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from request", request.correlationId);
                    addSid(parameters, request.sid);
                    performanceClient?.addFields({
                        sidFromRequest: true
                    }, correlationId);
                } else if (request.account) {
                    const accountSid = extractAccountSid(request.account);
                    let accountLoginHintClaim = extractLoginHint(request.account);
                    if (accountLoginHintClaim && request.domainHint) {
                        logger.warning('AuthorizationCodeClient.createAuthCodeUrlQueryString: "domainHint" param is set, skipping opaque "login_hint" claim. Please consider not passing domainHint', request.correlationId);
                        accountLoginHintClaim = null;
                    }
                    if (accountLoginHintClaim) {
                        logger.verbose("createAuthCodeUrlQueryString: login_hint claim present on account", request.correlationId);
                        addLoginHint(parameters, accountLoginHintClaim);
                        performanceClient?.addFields({
                            loginHintFromClaim: true
                        }, correlationId);
                        try {
                            const clientInfo = buildClientInfoFromHomeAccountId(request.account.homeAccountId);
                            addCcsOid(parameters, clientInfo);
                        } catch (e) {
                            logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
                        }
                    } else if (accountSid && request.prompt === PromptValue.NONE) {
                        logger.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from account", request.correlationId);
                        addSid(parameters, accountSid);
                        performanceClient?.addFields({
                            sidFromClaim: true
                        }, correlationId);
                        try {
                            const clientInfo = buildClientInfoFromHomeAccountId(request.account.homeAccountId);
                            addCcsOid(parameters, clientInfo);
                        } catch (e) {
                            logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
                        }
                    } else if (request.loginHint) {
                        logger.verbose("createAuthCodeUrlQueryString: Adding login_hint from request", request.correlationId);
                        addLoginHint(parameters, request.loginHint);
                        addCcsUpn(parameters, request.loginHint);
                        performanceClient?.addFields({
                            loginHintFromRequest: true
                        }, correlationId);
                    } else if (request.account.username) {
                        logger.verbose("createAuthCodeUrlQueryString: Adding login_hint from account", request.correlationId);
                        addLoginHint(parameters, request.account.username);
                        performanceClient?.addFields({
                            loginHintFromUpn: true
                        }, correlationId);
                        try {
                            const clientInfo = buildClientInfoFromHomeAccountId(request.account.homeAccountId);
                            addCcsOid(parameters, clientInfo);
                        } catch (e) {
                            logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
                        }
                    }
                } else if (request.loginHint) {
                    logger.verbose("createAuthCodeUrlQueryString: No account, adding login_hint from request", request.correlationId);
                    addLoginHint(parameters, request.loginHint);
                    addCcsUpn(parameters, request.loginHint);
                    performanceClient?.addFields({
                        loginHintFromRequest: true
                    }, correlationId);
                }
            } else logger.verbose("createAuthCodeUrlQueryString: Prompt is select_account, ignoring account hints", request.correlationId);
            if (request.nonce) addNonce(parameters, request.nonce);
            if (request.state) addState(parameters, request.state);
            if (request.embeddedClientId) addBrokerParameters(parameters, authOptions.clientId, authOptions.redirectUri);
            addClaims(parameters, request.correlationId, request.claims, authOptions.clientCapabilities, request.skipBrokerClaims);
            if (authOptions.instanceAware && (!request.extraQueryParameters || !Object.keys(request.extraQueryParameters).includes(INSTANCE_AWARE))) addInstanceAware(parameters);
            if (request.popupOriginCheckDone) addPopupOriginCheckDone(parameters);
            return parameters;
        }
        function getAuthorizeUrl(authority, requestParameters) {
            const queryString = mapToQueryString(requestParameters);
            return UrlString.appendQueryString(authority.authorizationEndpoint, queryString);
        }
        function extractAccountSid(account) {
            return account.idTokenClaims?.sid || null;
        }
        function extractLoginHint(account) {
            return account.loginHint || account.idTokenClaims?.login_hint || null;
        }
        function getAuthCodeRequestUrl(config, authority, request, logger) {
            const parameters = getStandardAuthorizeRequestParameters({
                ...config.auth,
                authority: authority,
                redirectUri: request.redirectUri || ""
            }, request, logger);
            addLibraryInfo(parameters, {
                sku: Constants.MSAL_SKU,
                version: packageMetadata_version,
                cpu: process.arch || "",
                os: process.platform || ""
            });
            if (config.system.protocolMode !== ProtocolMode.OIDC) addApplicationTelemetry(parameters, config.telemetry.application);
            addResponseType(parameters, OAuthResponseType.CODE);
            if (request.codeChallenge && request.codeChallengeMethod) addCodeChallengeParams(parameters, request.codeChallenge, request.codeChallengeMethod);
            addExtraParameters(parameters, request.extraQueryParameters || {});
            return getAuthorizeUrl(authority, parameters);
        }
        const activeSilentTokenRequests = new WeakMap;
        function acquireTokenSilentDeduped(owner, logger, silentRequestKey, correlationId, acquireToken) {
            const existingRequests = activeSilentTokenRequests.get(owner);
            const activeRequests = existingRequests || new Map;
            if (!existingRequests) activeSilentTokenRequests.set(owner, activeRequests);
            const inProgressRequest = activeRequests.get(silentRequestKey);
            if (inProgressRequest) {
                logger.verbose("acquireTokenSilent has been called previously, returning the result from the first call", correlationId);
                return applyCallerCorrelationIdToResult(inProgressRequest, correlationId);
            }
            logger.verbose("acquireTokenSilent called for the first time, storing active request", correlationId);
            const activeRequest = Promise.resolve().then(acquireToken).finally(()=>{
                activeRequests.delete(silentRequestKey);
                if (0 === activeRequests.size) activeSilentTokenRequests.delete(owner);
            });
            activeRequests.set(silentRequestKey, activeRequest);
            return applyCallerCorrelationIdToResult(activeRequest, correlationId);
        }
        function getSilentRequestKey(input) {
            const { request } = input;
            const authority = "native" === input.requestType ? request.authority : input.authority;
            const commonKeyFields = {
                requestType: input.requestType,
                clientId: "native" === input.requestType ? input.request.clientId : input.clientId,
                authority,
                scopes: canonicalizeRequestValues(request.scopes),
                claims: request.claims,
                authenticationScheme: request.authenticationScheme,
                resourceRequestMethod: request.resourceRequestMethod,
                resourceRequestUri: request.resourceRequestUri,
                forceRefresh: request.forceRefresh,
                redirectUri: request.redirectUri || "",
                resource: request.resource,
                extraParameters: canonicalizeRequestValues(request.extraParameters)
            };
            if ("native" === input.requestType) return JSON.stringify({
                ...commonKeyFields,
                accountId: input.request.accountId,
                shrNonce: input.request.shrNonce,
                extraScopesToConsent: canonicalizeRequestValues(input.request.extraScopesToConsent),
                loginHint: input.request.loginHint,
                prompt: input.request.prompt
            });
            const nonNativeRequest = input.request;
            const thumbprint = getRequestThumbprint(input.clientId, {
                ...nonNativeRequest,
                authority
            }, nonNativeRequest.account.homeAccountId);
            return JSON.stringify({
                ...thumbprint,
                ...commonKeyFields,
                accountTenantId: nonNativeRequest.account.tenantId,
                accountEnvironment: nonNativeRequest.account.environment,
                refreshTokenExpirationOffsetSeconds: nonNativeRequest.refreshTokenExpirationOffsetSeconds,
                extraQueryParameters: canonicalizeRequestValues(nonNativeRequest.extraQueryParameters),
                skipBrokerClaims: thumbprint.embeddedClientId || nonNativeRequest.extraParameters?.[BROKER_CLIENT_ID] ? nonNativeRequest.skipBrokerClaims : void 0
            });
        }
        function snapshotNativeRequest(request) {
            return {
                ...request,
                scopes: [
                    ...request.scopes
                ],
                extraParameters: request.extraParameters ? {
                    ...request.extraParameters
                } : void 0,
                extraScopesToConsent: request.extraScopesToConsent ? [
                    ...request.extraScopesToConsent
                ] : void 0
            };
        }
        function canonicalizeRequestValues(values) {
            if (Array.isArray(values)) return Array.from(new Set(values.map((scope)=>scope.trim()).filter((scope)=>scope.length > 0))).sort();
            return values ? Object.keys(values).sort().map((key)=>[
                    key,
                    values[key]
                ]) : void 0;
        }
        function applyCallerCorrelationIdToResult(activeRequest, correlationId) {
            return activeRequest.then((result)=>({
                    ...result,
                    correlationId
                }));
        }
        class ClientApplication {
            constructor(configuration){
                this.config = buildAppConfiguration(configuration);
                this.cryptoProvider = new CryptoProvider;
                this.logger = new Logger(this.config.system.loggerOptions, dist_packageMetadata_name, packageMetadata_version);
                this.storage = new NodeStorage(this.logger, this.config.auth.clientId, this.cryptoProvider, buildStaticAuthorityOptions(this.config.auth));
                this.tokenCache = new TokenCache(this.storage, this.logger, this.config.cache.cachePlugin);
            }
            async getAuthCodeUrl(request) {
                this.logger.info("getAuthCodeUrl called", request.correlationId || "");
                const validRequest = {
                    ...request,
                    ...await this.initializeBaseRequest(request),
                    responseMode: request.responseMode || ResponseMode.QUERY,
                    authenticationScheme: AuthenticationScheme.BEARER,
                    state: request.state || "",
                    nonce: request.nonce || ""
                };
                const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
                return getAuthCodeRequestUrl(this.config, discoveredAuthority, validRequest, this.logger);
            }
            async acquireTokenByCode(request, authCodePayLoad) {
                this.logger.info("acquireTokenByCode called", request.correlationId || "");
                const validatedAuthCodePayload = {
                    code: request.code,
                    nonce: request.nonce
                };
                if (authCodePayLoad) validatedAuthCodePayload.state = authCodePayLoad.state;
                if (request.state && authCodePayLoad) {
                    this.logger.info("acquireTokenByCode - validating state", request.correlationId || "");
                    this.validateState(request.state, validatedAuthCodePayload.state || "", request.correlationId || "");
                    validatedAuthCodePayload.state = "";
                }
                const validRequest = {
                    ...request,
                    ...await this.initializeBaseRequest(request),
                    authenticationScheme: AuthenticationScheme.BEARER
                };
                const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByCode, validRequest.correlationId);
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
                    const authClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri, serverTelemetryManager);
                    const authorizationCodeClient = new AuthorizationCodeClient(authClientConfig, new StubPerformanceClient);
                    this.logger.verbose("Auth code client created", validRequest.correlationId);
                    return await authorizationCodeClient.acquireToken(validRequest, ApiId.acquireTokenByCode, validatedAuthCodePayload);
                } catch (e) {
                    if (e instanceof AuthError) e.correlationId = validRequest.correlationId;
                    serverTelemetryManager.cacheFailedRequest(e);
                    throw e;
                }
            }
            async acquireTokenByRefreshToken(request) {
                this.logger.info("acquireTokenByRefreshToken called", request.correlationId || "");
                const validRequest = {
                    ...request,
                    ...await this.initializeBaseRequest(request),
                    authenticationScheme: AuthenticationScheme.BEARER
                };
                const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByRefreshToken, validRequest.correlationId);
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
                    const refreshTokenClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri || "", serverTelemetryManager);
                    const refreshTokenClient = new RefreshTokenClient(refreshTokenClientConfig, new StubPerformanceClient);
                    this.logger.verbose("Refresh token client created", validRequest.correlationId);
                    return await refreshTokenClient.acquireToken(validRequest, ApiId.acquireTokenByRefreshToken);
                } catch (e) {
                    if (e instanceof AuthError) e.correlationId = validRequest.correlationId;
                    serverTelemetryManager.cacheFailedRequest(e);
                    throw e;
                }
            }
            async acquireTokenSilent(request) {
                const validRequest = {
                    ...request,
                    ...await this.initializeBaseRequest(request),
                    forceRefresh: request.forceRefresh || false
                };
                if (!validRequest.account) return this.acquireTokenSilentAsync(validRequest, request.azureCloudOptions);
                const authorityForThumbprint = Authority.generateAuthority(validRequest.authority, request.azureCloudOptions || this.config.auth.azureCloudOptions);
                const silentRequestKey = getSilentRequestKey({
                    requestType: "non-native",
                    request: validRequest,
                    authority: authorityForThumbprint,
                    clientId: this.config.auth.clientId
                });
                return acquireTokenSilentDeduped(this, this.logger, silentRequestKey, validRequest.correlationId, ()=>this.acquireTokenSilentAsync(validRequest, request.azureCloudOptions));
            }
            async acquireTokenSilentAsync(validRequest, azureCloudOptions) {
                const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenSilent, validRequest.correlationId, validRequest.forceRefresh);
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, azureCloudOptions);
                    const clientConfiguration = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri || "", serverTelemetryManager);
                    const silentFlowClient = new SilentFlowClient(clientConfiguration, new StubPerformanceClient);
                    this.logger.verbose("Silent flow client created", validRequest.correlationId);
                    try {
                        await this.tokenCache.overwriteCache();
                        return await this.acquireCachedTokenSilent(validRequest, silentFlowClient, clientConfiguration);
                    } catch (error) {
                        if (error instanceof ClientAuthError && error.errorCode === tokenRefreshRequired) {
                            const refreshTokenClient = new RefreshTokenClient(clientConfiguration, new StubPerformanceClient);
                            return refreshTokenClient.acquireTokenByRefreshToken(validRequest, ApiId.acquireTokenSilent);
                        }
                        throw error;
                    }
                } catch (error) {
                    if (error instanceof AuthError) error.correlationId = validRequest.correlationId;
                    serverTelemetryManager.cacheFailedRequest(error);
                    throw error;
                }
            }
            async acquireCachedTokenSilent(validRequest, silentFlowClient, clientConfiguration) {
                const [authResponse, cacheOutcome] = await silentFlowClient.acquireCachedToken({
                    ...validRequest,
                    scopes: validRequest.scopes?.length ? validRequest.scopes : [
                        ...OIDC_DEFAULT_SCOPES
                    ]
                });
                if (cacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
                    this.logger.info("ClientApplication:acquireCachedTokenSilent - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", validRequest.correlationId);
                    const refreshTokenClient = new RefreshTokenClient(clientConfiguration, new StubPerformanceClient);
                    try {
                        await refreshTokenClient.acquireTokenByRefreshToken(validRequest, ApiId.acquireTokenSilent);
                    } catch  {}
                }
                return authResponse;
            }
            async acquireTokenByUsernamePassword(request) {
                this.logger.info("acquireTokenByUsernamePassword called", request.correlationId || "");
                const validRequest = {
                    ...request,
                    ...await this.initializeBaseRequest(request)
                };
                const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByUsernamePassword, validRequest.correlationId);
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
                    const usernamePasswordClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
                    const usernamePasswordClient = new UsernamePasswordClient(usernamePasswordClientConfig);
                    this.logger.verbose("Username password client created", validRequest.correlationId);
                    return await usernamePasswordClient.acquireToken(validRequest);
                } catch (e) {
                    if (e instanceof AuthError) e.correlationId = validRequest.correlationId;
                    serverTelemetryManager.cacheFailedRequest(e);
                    throw e;
                }
            }
            getTokenCache() {
                this.logger.info("getTokenCache called", "");
                return this.tokenCache;
            }
            validateState(state, cachedState, correlationId) {
                if (!state) throw NodeAuthError.createStateNotFoundError(correlationId);
                if (state !== cachedState) throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_stateMismatch, correlationId);
            }
            getLogger() {
                return this.logger;
            }
            setLogger(logger) {
                this.logger = logger;
            }
            async buildOauthClientConfiguration(discoveredAuthority, requestCorrelationId, redirectUri, serverTelemetryManager) {
                this.logger.verbose("buildOauthClientConfiguration called", requestCorrelationId);
                this.logger.info(`Building oauth client configuration with the following authority: ${discoveredAuthority.tokenEndpoint}.`, requestCorrelationId);
                serverTelemetryManager?.updateRegionDiscoveryMetadata(discoveredAuthority.regionDiscoveryMetadata);
                const clientConfiguration = {
                    authOptions: {
                        clientId: this.config.auth.clientId,
                        authority: discoveredAuthority,
                        clientCapabilities: this.config.auth.clientCapabilities,
                        redirectUri,
                        isMcp: this.config.auth.isMcp
                    },
                    loggerOptions: {
                        logLevel: this.config.system.loggerOptions.logLevel,
                        loggerCallback: this.config.system.loggerOptions.loggerCallback,
                        piiLoggingEnabled: this.config.system.loggerOptions.piiLoggingEnabled,
                        correlationId: requestCorrelationId
                    },
                    cryptoInterface: this.cryptoProvider,
                    networkInterface: this.config.system.networkClient,
                    storageInterface: this.storage,
                    serverTelemetryManager: serverTelemetryManager,
                    clientCredentials: {
                        clientSecret: this.clientSecret,
                        clientAssertion: await this.getClientAssertion(discoveredAuthority)
                    },
                    libraryInfo: {
                        sku: Constants.MSAL_SKU,
                        version: packageMetadata_version,
                        cpu: process.arch || "",
                        os: process.platform || ""
                    },
                    telemetry: this.config.telemetry,
                    persistencePlugin: this.config.cache.cachePlugin,
                    serializableCache: this.tokenCache
                };
                return clientConfiguration;
            }
            async getClientAssertion(authority) {
                if (this.developerProvidedClientAssertion) this.clientAssertion = ClientAssertion.fromAssertion(await getClientAssertion(this.developerProvidedClientAssertion, this.config.auth.clientId, authority.tokenEndpoint));
                return this.clientAssertion && {
                    assertion: this.clientAssertion.getJwt(this.cryptoProvider, this.config.auth.clientId, authority.tokenEndpoint),
                    assertionType: Constants.JWT_BEARER_ASSERTION_TYPE
                };
            }
            async initializeBaseRequest(authRequest) {
                const correlationId = authRequest.correlationId || this.cryptoProvider.createNewGuid();
                this.logger.verbose("initializeRequestScopes called", correlationId);
                if (authRequest.authenticationScheme && authRequest.authenticationScheme === AuthenticationScheme.POP) this.logger.verbose("Authentication Scheme 'pop' is not supported yet, setting Authentication Scheme to 'Bearer' for request", correlationId);
                authRequest.authenticationScheme = AuthenticationScheme.BEARER;
                return {
                    ...authRequest,
                    scopes: [
                        ...authRequest && authRequest.scopes || [],
                        ...OIDC_DEFAULT_SCOPES
                    ],
                    correlationId,
                    authority: authRequest.authority || this.config.auth.authority
                };
            }
            initializeServerTelemetryManager(apiId, correlationId, forceRefresh) {
                const telemetryPayload = {
                    clientId: this.config.auth.clientId,
                    correlationId: correlationId,
                    apiId: apiId,
                    forceRefresh: forceRefresh || false
                };
                return new ServerTelemetryManager(telemetryPayload, this.storage);
            }
            async createAuthority(authorityString, requestCorrelationId, azureRegionConfiguration, azureCloudOptions) {
                this.logger.verbose("createAuthority called", requestCorrelationId);
                const authorityUrl = Authority.generateAuthority(authorityString, azureCloudOptions || this.config.auth.azureCloudOptions);
                const authorityOptions = {
                    protocolMode: this.config.system.protocolMode,
                    knownAuthorities: this.config.auth.knownAuthorities,
                    cloudDiscoveryMetadata: this.config.auth.cloudDiscoveryMetadata,
                    authorityMetadata: this.config.auth.authorityMetadata,
                    azureRegionConfiguration
                };
                return createDiscoveredInstance(authorityUrl, this.config.system.networkClient, this.storage, authorityOptions, this.logger, requestCorrelationId, new StubPerformanceClient);
            }
            clearCache() {
                this.storage.clear();
            }
        }
        var external_http_ = __webpack_require__(8611);
        class LoopbackClient {
            constructor(preferredPort){
                this.preferredPort = preferredPort;
            }
            async listenForAuthCode(expectedState, successTemplate, errorTemplate) {
                if (this.server) throw NodeAuthError.createLoopbackServerAlreadyExistsError();
                if (!expectedState) throw NodeAuthError.createStateNotFoundError("");
                return new Promise((resolve, reject)=>{
                    this.server = external_http_.createServer((req, res)=>{
                        const method = req.method?.toUpperCase();
                        if ("GET" !== method && "POST" !== method) {
                            res.writeHead(405, {
                                Allow: "GET, POST"
                            });
                            res.end("Method Not Allowed");
                            return;
                        }
                        const url = req.url;
                        if (url) {
                            if (url === FORWARD_SLASH) {
                                if ("POST" === method) return void this.handlePostRequest(req, res, resolve, expectedState, successTemplate, errorTemplate);
                                res.end(successTemplate || "Auth code was successfully acquired. You can close this window now.");
                                return;
                            }
                        } else {
                            res.end(errorTemplate || "Error occurred loading redirectUrl");
                            reject(NodeAuthError.createUnableToLoadRedirectUrlError());
                            return;
                        }
                        if ("GET" === method) {
                            const redirectUri = this.getRedirectUri();
                            const parsedUrl = new URL(url, redirectUri);
                            const authCodeResponse = getDeserializedResponse(parsedUrl.search) || {};
                            if (!authCodeResponse.code && !authCodeResponse.error) {
                                res.writeHead(200);
                                res.end();
                                return;
                            }
                            if (!this.isExpectedState(parsedUrl.searchParams, expectedState)) {
                                res.writeHead(400);
                                res.end("Invalid authorization response state.");
                                return;
                            }
                            res.writeHead(400);
                            res.end("OAuth responses must use form_post and cannot be returned in the URL.");
                            reject(NodeAuthError.createLoopbackServerQueryResponseNotSupportedError());
                        } else {
                            res.writeHead(200);
                            res.end();
                        }
                    });
                    const port = this.preferredPort || 0;
                    this.server.on("error", (err)=>{
                        if ("EADDRINUSE" === err.code && this.preferredPort && 0 !== port) this.server?.listen(0, "127.0.0.1");
                        else reject(err);
                    });
                    this.server.listen(port, "127.0.0.1");
                });
            }
            handlePostRequest(req, res, resolve, expectedState, successTemplate, errorTemplate) {
                const contentType = req.headers["content-type"]?.split(";")[0]?.trim();
                if ("application/x-www-form-urlencoded" !== contentType) {
                    res.writeHead(415);
                    res.end("Unsupported Media Type");
                    return;
                }
                let body = "";
                req.on("error", ()=>{
                    if (!res.headersSent) res.writeHead(400);
                    res.end();
                });
                req.on("data", (chunk)=>{
                    body += chunk.toString();
                });
                req.on("end", ()=>{
                    const authCodeResponse = getDeserializedResponse(`?${body}`) || {};
                    if (!authCodeResponse.code && !authCodeResponse.error) {
                        res.writeHead(200);
                        res.end();
                        return;
                    }
                    if (!this.isExpectedState(new URLSearchParams(body), expectedState)) {
                        res.writeHead(400);
                        res.end("Invalid authorization response state.");
                        return;
                    }
                    if (authCodeResponse.error) {
                        res.writeHead(200);
                        res.end(errorTemplate || `Error occurred: ${authCodeResponse.error}`);
                    } else {
                        res.writeHead(200);
                        res.end(successTemplate || "Auth code was successfully acquired. You can close this window now.");
                    }
                    resolve(authCodeResponse);
                });
            }
            isExpectedState(parameters, expectedState) {
                const states = parameters.getAll("state");
                return 1 === states.length && states[0] === expectedState;
            }
            getRedirectUri() {
                if (!this.server || !this.server.listening) throw NodeAuthError.createNoLoopbackServerExistsError();
                const address = this.server.address();
                if (!address || "string" == typeof address || !address.port) {
                    this.closeServer();
                    throw NodeAuthError.createInvalidLoopbackAddressTypeError();
                }
                const port = address && address.port;
                return `${Constants.HTTP_PROTOCOL}${Constants.LOCALHOST}:${port}`;
            }
            closeServer() {
                if (this.server) {
                    this.server.close();
                    if ("function" == typeof this.server.closeAllConnections) this.server.closeAllConnections();
                    this.server.unref();
                    this.server = void 0;
                }
            }
        }
        const postRequestFailed = "post_request_failed";
        class DeviceCodeClient extends BaseClient {
            constructor(configuration){
                super(configuration);
            }
            async acquireToken(request) {
                const deviceCodeResponse = await this.getDeviceCode(request);
                request.deviceCodeCallback(deviceCodeResponse);
                const reqTimestamp = nowSeconds();
                const response = await this.acquireTokenWithDeviceCode(request, deviceCodeResponse);
                const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
                responseHandler.validateTokenResponse(response, request.correlationId);
                return responseHandler.handleServerTokenResponse(response, this.authority, reqTimestamp, request, ApiId.acquireTokenByDeviceCode);
            }
            async getDeviceCode(request) {
                const queryParametersString = this.createExtraQueryParameters(request);
                const endpoint = UrlString.appendQueryString(this.authority.deviceCodeEndpoint, queryParametersString);
                const queryString = this.createQueryString(request);
                const headers = this.createTokenRequestHeaders();
                const thumbprint = {
                    clientId: this.config.authOptions.clientId,
                    authority: request.authority,
                    scopes: request.scopes,
                    claims: request.claims,
                    authenticationScheme: request.authenticationScheme,
                    resourceRequestMethod: request.resourceRequestMethod,
                    resourceRequestUri: request.resourceRequestUri,
                    shrClaims: request.shrClaims,
                    sshKid: request.sshKid
                };
                return this.executePostRequestToDeviceCodeEndpoint(endpoint, queryString, headers, thumbprint, request.correlationId);
            }
            createExtraQueryParameters(request) {
                const parameters = new Map;
                if (request.extraQueryParameters) addExtraParameters(parameters, request.extraQueryParameters);
                return mapToQueryString(parameters);
            }
            async executePostRequestToDeviceCodeEndpoint(deviceCodeEndpoint, queryString, headers, thumbprint, correlationId) {
                const { body: { user_code: userCode, device_code: deviceCode, verification_uri: verificationUri, expires_in: expiresIn, interval, message } } = await this.sendPostRequest(thumbprint, deviceCodeEndpoint, {
                    body: queryString,
                    headers: headers
                }, correlationId);
                return {
                    userCode,
                    deviceCode,
                    verificationUri,
                    expiresIn,
                    interval,
                    message
                };
            }
            createQueryString(request) {
                const parameters = new Map;
                addScopes(parameters, request.scopes, request.correlationId);
                addClientId(parameters, this.config.authOptions.clientId);
                if (request.extraQueryParameters) addExtraParameters(parameters, request.extraQueryParameters);
                if (request.claims || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
                return mapToQueryString(parameters);
            }
            continuePolling(deviceCodeExpirationTime, correlationId, userSpecifiedTimeout, userSpecifiedCancelFlag) {
                if (userSpecifiedCancelFlag) {
                    this.logger.error("Token request cancelled by setting DeviceCodeRequest.cancel = true", correlationId);
                    throw ClientAuthError_createClientAuthError(deviceCodePollingCancelled, correlationId);
                } else if (userSpecifiedTimeout && userSpecifiedTimeout < deviceCodeExpirationTime && nowSeconds() > userSpecifiedTimeout) {
                    this.logger.error(`User defined timeout for device code polling reached. The timeout was set for ${userSpecifiedTimeout}`, correlationId);
                    throw ClientAuthError_createClientAuthError(userTimeoutReached, correlationId);
                } else if (nowSeconds() > deviceCodeExpirationTime) {
                    if (userSpecifiedTimeout) this.logger.verbose(`User specified timeout ignored as the device code has expired before the timeout elapsed. The user specified timeout was set for ${userSpecifiedTimeout}`, correlationId);
                    this.logger.error(`Device code expired. Expiration time of device code was ${deviceCodeExpirationTime}`, correlationId);
                    throw ClientAuthError_createClientAuthError(deviceCodeExpired, correlationId);
                }
                return true;
            }
            async acquireTokenWithDeviceCode(request, deviceCodeResponse) {
                const queryParametersString = this.createTokenQueryParameters(request);
                const endpoint = UrlString.appendQueryString(this.authority.tokenEndpoint, queryParametersString);
                const requestBody = this.createTokenRequestBody(request, deviceCodeResponse);
                const headers = this.createTokenRequestHeaders();
                const userSpecifiedTimeout = request.timeout ? nowSeconds() + request.timeout : void 0;
                const deviceCodeExpirationTime = nowSeconds() + deviceCodeResponse.expiresIn;
                const pollingIntervalMilli = 1e3 * deviceCodeResponse.interval;
                while(this.continuePolling(deviceCodeExpirationTime, request.correlationId, userSpecifiedTimeout, request.cancel)){
                    const thumbprint = {
                        clientId: this.config.authOptions.clientId,
                        authority: request.authority,
                        scopes: request.scopes,
                        claims: request.claims,
                        authenticationScheme: request.authenticationScheme,
                        resourceRequestMethod: request.resourceRequestMethod,
                        resourceRequestUri: request.resourceRequestUri,
                        shrClaims: request.shrClaims,
                        sshKid: request.sshKid
                    };
                    const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
                    if (response.body && response.body.error) if (response.body.error === AUTHORIZATION_PENDING) {
                        this.logger.info("Authorization pending. Continue polling.", request.correlationId);
                        await delay(pollingIntervalMilli);
                    } else {
                        this.logger.info("Unexpected error in polling from the server", request.correlationId);
                        throw createAuthError(postRequestFailed, request.correlationId, response.body.error);
                    }
                    else {
                        this.logger.verbose("Authorization completed successfully. Polling stopped.", request.correlationId);
                        return response.body;
                    }
                }
                this.logger.error("Polling stopped for unknown reasons.", request.correlationId);
                throw ClientAuthError_createClientAuthError(deviceCodeUnknownError, request.correlationId);
            }
            createTokenRequestBody(request, deviceCodeResponse) {
                const parameters = new Map;
                addScopes(parameters, request.scopes, request.correlationId);
                addClientId(parameters, this.config.authOptions.clientId);
                addGrantType(parameters, GrantType.DEVICE_CODE_GRANT);
                addDeviceCode(parameters, deviceCodeResponse.deviceCode);
                const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
                addCorrelationId(parameters, correlationId);
                addClientInfo(parameters);
                addLibraryInfo(parameters, this.config.libraryInfo);
                addApplicationTelemetry(parameters, this.config.telemetry.application);
                addThrottling(parameters);
                if (this.serverTelemetryManager) addServerTelemetry(parameters, this.serverTelemetryManager);
                if (!StringUtils.isEmptyObj(request.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
                return mapToQueryString(parameters);
            }
        }
        class PublicClientApplication extends ClientApplication {
            constructor(configuration){
                super(configuration);
                if (this.config.broker.nativeBrokerPlugin) if (this.config.broker.nativeBrokerPlugin.isBrokerAvailable) {
                    this.nativeBrokerPlugin = this.config.broker.nativeBrokerPlugin;
                    this.nativeBrokerPlugin.setLogger(this.config.system.loggerOptions);
                } else this.logger.warning("NativeBroker implementation was provided but the broker is unavailable.", "");
                this.skus = ServerTelemetryManager.makeExtraSkuString({
                    libraryName: Constants.MSAL_SKU,
                    libraryVersion: packageMetadata_version
                });
            }
            async acquireTokenByDeviceCode(request) {
                this.logger.info("acquireTokenByDeviceCode called", request.correlationId || "");
                enforceResourceParameter(this.config.auth.isMcp, request);
                const validRequest = Object.assign(request, await this.initializeBaseRequest(request));
                const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByDeviceCode, validRequest.correlationId);
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
                    const deviceCodeConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
                    const deviceCodeClient = new DeviceCodeClient(deviceCodeConfig);
                    this.logger.verbose("Device code client created", validRequest.correlationId);
                    return await deviceCodeClient.acquireToken(validRequest);
                } catch (e) {
                    if (e instanceof AuthError) e.correlationId = validRequest.correlationId;
                    serverTelemetryManager.cacheFailedRequest(e);
                    throw e;
                }
            }
            async acquireTokenInteractive(request) {
                const correlationId = request.correlationId || this.cryptoProvider.createNewGuid();
                this.logger.trace("acquireTokenInteractive called", correlationId);
                enforceResourceParameter(this.config.auth.isMcp, request);
                const { openBrowser, successTemplate, errorTemplate, windowHandle, preferredPort, ...remainingProperties } = request;
                if (this.nativeBrokerPlugin) {
                    const brokerRequest = {
                        ...remainingProperties,
                        clientId: this.config.auth.clientId,
                        scopes: request.scopes || OIDC_DEFAULT_SCOPES,
                        redirectUri: request.redirectUri || "",
                        authority: request.authority || this.config.auth.authority,
                        correlationId: correlationId,
                        extraParameters: {
                            ...remainingProperties.extraQueryParameters,
                            ...remainingProperties.extraParameters,
                            [X_CLIENT_EXTRA_SKU]: this.skus
                        },
                        accountId: remainingProperties.account?.nativeAccountId
                    };
                    return this.nativeBrokerPlugin.acquireTokenInteractive(brokerRequest, windowHandle);
                }
                if (request.redirectUri) {
                    if (!this.config.broker.nativeBrokerPlugin) throw NodeAuthError.createRedirectUriNotSupportedError(correlationId);
                    request.redirectUri = "";
                }
                const { verifier, challenge } = await this.cryptoProvider.generatePkceCodes();
                const loopbackClient = new LoopbackClient(preferredPort);
                const responseMode = remainingProperties.responseMode;
                if (void 0 !== responseMode && responseMode !== ResponseMode.FORM_POST) throw ClientConfigurationError_createClientConfigurationError(invalidResponseMode, correlationId);
                const state = setRequestState(this.cryptoProvider, remainingProperties.state ? this.cryptoProvider.base64Encode(remainingProperties.state) : remainingProperties.state, void 0, correlationId);
                let authCodeResponse = {};
                let authCodeListenerError = null;
                try {
                    const authCodeListener = loopbackClient.listenForAuthCode(state, successTemplate, errorTemplate).then((response)=>{
                        authCodeResponse = response;
                    }).catch((e)=>{
                        authCodeListenerError = e;
                    });
                    const redirectUri = await this.waitForRedirectUri(loopbackClient, correlationId);
                    const validRequest = {
                        ...remainingProperties,
                        correlationId: correlationId,
                        scopes: request.scopes || OIDC_DEFAULT_SCOPES,
                        redirectUri: redirectUri,
                        responseMode: ResponseMode.FORM_POST,
                        codeChallenge: challenge,
                        codeChallengeMethod: CodeChallengeMethodValues.S256,
                        state
                    };
                    const authCodeUrl = await this.getAuthCodeUrl(validRequest);
                    await openBrowser(authCodeUrl);
                    await authCodeListener;
                    if (authCodeListenerError) throw authCodeListenerError;
                    this.validateState(state, authCodeResponse.state || "", correlationId);
                    if (authCodeResponse.error) throw new ServerError_ServerError(authCodeResponse.error, correlationId, authCodeResponse.error_description, authCodeResponse.suberror);
                    else if (!authCodeResponse.code) throw NodeAuthError.createNoAuthCodeInResponseError(correlationId);
                    const clientInfo = authCodeResponse.client_info;
                    const tokenRequest = {
                        code: authCodeResponse.code,
                        codeVerifier: verifier,
                        clientInfo: clientInfo || "",
                        ...validRequest,
                        state: remainingProperties.state
                    };
                    return await this.acquireTokenByCode(tokenRequest);
                } finally{
                    loopbackClient.closeServer();
                }
            }
            async acquireTokenSilent(request) {
                const correlationId = request.correlationId || this.cryptoProvider.createNewGuid();
                this.logger.trace("acquireTokenSilent called", correlationId);
                enforceResourceParameter(this.config.auth.isMcp, request);
                if (this.nativeBrokerPlugin) {
                    const nativeBrokerPlugin = this.nativeBrokerPlugin;
                    const brokerRequest = snapshotNativeRequest({
                        ...request,
                        clientId: this.config.auth.clientId,
                        scopes: request.scopes || OIDC_DEFAULT_SCOPES,
                        redirectUri: request.redirectUri || "",
                        authority: request.authority || this.config.auth.authority,
                        correlationId: correlationId,
                        extraParameters: {
                            ...request.extraQueryParameters,
                            ...request.extraParameters,
                            [X_CLIENT_EXTRA_SKU]: this.skus
                        },
                        accountId: request.account.nativeAccountId,
                        forceRefresh: request.forceRefresh || false
                    });
                    const silentRequestKey = getSilentRequestKey({
                        requestType: "native",
                        request: brokerRequest
                    });
                    return acquireTokenSilentDeduped(this, this.logger, silentRequestKey, correlationId, ()=>nativeBrokerPlugin.acquireTokenSilent(brokerRequest));
                }
                if (request.redirectUri) {
                    if (!this.config.broker.nativeBrokerPlugin) throw NodeAuthError.createRedirectUriNotSupportedError(correlationId);
                    request.redirectUri = "";
                }
                return super.acquireTokenSilent(request);
            }
            async acquireTokenByCode(request, authCodePayLoad) {
                enforceResourceParameter(this.config.auth.isMcp, request);
                return super.acquireTokenByCode(request, authCodePayLoad);
            }
            async acquireTokenByRefreshToken(request) {
                enforceResourceParameter(this.config.auth.isMcp, request);
                return super.acquireTokenByRefreshToken(request);
            }
            async signOut(request) {
                if (this.nativeBrokerPlugin && request.account.nativeAccountId) {
                    const signoutRequest = {
                        clientId: this.config.auth.clientId,
                        accountId: request.account.nativeAccountId,
                        correlationId: request.correlationId || this.cryptoProvider.createNewGuid()
                    };
                    await this.nativeBrokerPlugin.signOut(signoutRequest);
                }
                await this.getTokenCache().removeAccount(request.account, request.correlationId);
            }
            async getAllAccounts() {
                if (this.nativeBrokerPlugin) {
                    const correlationId = this.cryptoProvider.createNewGuid();
                    return this.nativeBrokerPlugin.getAllAccounts(this.config.auth.clientId, correlationId);
                }
                return this.getTokenCache().getAllAccounts();
            }
            async waitForRedirectUri(loopbackClient, correlationId) {
                return new Promise((resolve, reject)=>{
                    let ticks = 0;
                    const id = setInterval(()=>{
                        if (LOOPBACK_SERVER_CONSTANTS.TIMEOUT_MS / LOOPBACK_SERVER_CONSTANTS.INTERVAL_MS < ticks) {
                            clearInterval(id);
                            reject(NodeAuthError.createLoopbackServerTimeoutError(correlationId));
                            return;
                        }
                        try {
                            const r = loopbackClient.getRedirectUri();
                            clearInterval(id);
                            resolve(r);
                            return;
                        } catch (e) {
                            if (e instanceof AuthError && e.errorCode === NodeAuthErrorMessage.noLoopbackServerExists.code) return void ticks++;
                            clearInterval(id);
                            reject(e);
                            return;
                        }
                    }, LOOPBACK_SERVER_CONSTANTS.INTERVAL_MS);
                });
            }
        }
        class ClientCredentialClient extends BaseClient {
            constructor(configuration, appTokenProvider){
                super(configuration);
                this.appTokenProvider = appTokenProvider;
            }
            async acquireToken(request) {
                let additionalCacheKeyComponents;
                if (request.fmiPath) additionalCacheKeyComponents = {
                    ...additionalCacheKeyComponents,
                    fmi_path: request.fmiPath
                };
                if (request.claimsFromClient && !StringUtils.isEmptyObj(request.claimsFromClient)) additionalCacheKeyComponents = {
                    ...additionalCacheKeyComponents,
                    client_claims: request.claimsFromClient
                };
                if (request.skipCache || !StringUtils.isEmptyObj(request.claims)) return this.executeTokenRequest(request, this.authority, void 0, additionalCacheKeyComponents);
                const [cachedAuthenticationResult, lastCacheOutcome] = await this.getCachedAuthenticationResult(request, this.config, this.cryptoUtils, this.authority, this.cacheManager, this.serverTelemetryManager, additionalCacheKeyComponents);
                if (!cachedAuthenticationResult) return this.executeTokenRequest(request, this.authority, void 0, additionalCacheKeyComponents);
                else {
                    if (lastCacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
                        this.logger.info("ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", request.correlationId);
                        const refreshAccessToken = true;
                        await this.executeTokenRequest(request, this.authority, refreshAccessToken, additionalCacheKeyComponents);
                    }
                    return cachedAuthenticationResult;
                }
            }
            async getCachedAuthenticationResult(request, config, cryptoUtils, authority, cacheManager, serverTelemetryManager, additionalCacheKeyComponents) {
                const clientConfiguration = config;
                const managedIdentityConfiguration = config;
                let lastCacheOutcome = CacheOutcome.NOT_APPLICABLE;
                let cacheContext;
                if (clientConfiguration.serializableCache && clientConfiguration.persistencePlugin) {
                    cacheContext = new TokenCacheContext(clientConfiguration.serializableCache, false);
                    await clientConfiguration.persistencePlugin.beforeCacheAccess(cacheContext);
                }
                const cachedAccessToken = this.readAccessTokenFromCache(authority, managedIdentityConfiguration.managedIdentityId?.id || clientConfiguration.authOptions.clientId, new ScopeSet(request.scopes || [], request.correlationId), cacheManager, request.correlationId, additionalCacheKeyComponents);
                if (clientConfiguration.serializableCache && clientConfiguration.persistencePlugin && cacheContext) await clientConfiguration.persistencePlugin.afterCacheAccess(cacheContext);
                if (!cachedAccessToken) {
                    serverTelemetryManager?.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN);
                    return [
                        null,
                        CacheOutcome.NO_CACHED_ACCESS_TOKEN
                    ];
                }
                if (isTokenExpired(cachedAccessToken.expiresOn, clientConfiguration.systemOptions?.tokenRenewalOffsetSeconds || DEFAULT_TOKEN_RENEWAL_OFFSET_SEC)) {
                    serverTelemetryManager?.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED);
                    return [
                        null,
                        CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED
                    ];
                }
                if (cachedAccessToken.refreshOn && isTokenExpired(cachedAccessToken.refreshOn.toString(), 0)) {
                    lastCacheOutcome = CacheOutcome.PROACTIVELY_REFRESHED;
                    serverTelemetryManager?.setCacheOutcome(CacheOutcome.PROACTIVELY_REFRESHED);
                }
                return [
                    await ResponseHandler.generateAuthenticationResult(cryptoUtils, authority, {
                        account: null,
                        idToken: null,
                        accessToken: cachedAccessToken,
                        refreshToken: null,
                        appMetadata: null
                    }, true, request, this.performanceClient, {
                        tokenBindingKeyManager: this.config.tokenBindingKeyManager
                    }),
                    lastCacheOutcome
                ];
            }
            readAccessTokenFromCache(authority, id, scopeSet, cacheManager, correlationId, additionalCacheKeyComponents) {
                const accessTokenFilter = {
                    homeAccountId: "",
                    environment: authority.canonicalAuthorityUrlComponents.HostNameAndPort,
                    credentialType: CredentialType.ACCESS_TOKEN,
                    clientId: id,
                    realm: authority.tenant,
                    target: ScopeSet.createSearchScopes(scopeSet.asArray(), correlationId),
                    additionalCacheKeyComponents: additionalCacheKeyComponents
                };
                const accessTokens = cacheManager.getAccessTokensByFilter(accessTokenFilter, correlationId);
                if (accessTokens.length < 1) return null;
                else if (accessTokens.length > 1) throw ClientAuthError_createClientAuthError(multipleMatchingTokens, correlationId);
                return accessTokens[0];
            }
            async executeTokenRequest(request, authority, refreshAccessToken, additionalCacheKeyComponents) {
                let serverTokenResponse;
                let reqTimestamp;
                if (this.appTokenProvider) {
                    this.logger.info("Using appTokenProvider extensibility.", request.correlationId);
                    const appTokenPropviderParameters = {
                        correlationId: request.correlationId,
                        tenantId: this.config.authOptions.authority.tenant,
                        scopes: request.scopes,
                        claims: request.claims
                    };
                    reqTimestamp = nowSeconds();
                    const appTokenProviderResult = await this.appTokenProvider(appTokenPropviderParameters);
                    serverTokenResponse = {
                        access_token: appTokenProviderResult.accessToken,
                        expires_in: appTokenProviderResult.expiresInSeconds,
                        refresh_in: appTokenProviderResult.refreshInSeconds,
                        token_type: AuthenticationScheme.BEARER
                    };
                } else {
                    const queryParametersString = this.createTokenQueryParameters(request);
                    const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
                    const requestBody = await this.createTokenRequestBody(request);
                    const headers = this.createTokenRequestHeaders();
                    const thumbprint = {
                        clientId: this.config.authOptions.clientId,
                        authority: request.authority,
                        scopes: request.scopes,
                        claims: request.claims,
                        authenticationScheme: request.authenticationScheme,
                        resourceRequestMethod: request.resourceRequestMethod,
                        resourceRequestUri: request.resourceRequestUri,
                        shrClaims: request.shrClaims,
                        sshKid: request.sshKid
                    };
                    this.logger.info("Sending token request to endpoint: " + authority.tokenEndpoint, request.correlationId);
                    reqTimestamp = nowSeconds();
                    const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
                    serverTokenResponse = response.body;
                    serverTokenResponse.status = response.status;
                }
                const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
                responseHandler.validateTokenResponse(serverTokenResponse, request.correlationId, refreshAccessToken);
                const tokenResponse = await responseHandler.handleServerTokenResponse(serverTokenResponse, this.authority, reqTimestamp, request, ApiId.acquireTokenByClientCredential, void 0, void 0, void 0, void 0, void 0, additionalCacheKeyComponents);
                return tokenResponse;
            }
            async createTokenRequestBody(request) {
                const parameters = new Map;
                addClientId(parameters, this.config.authOptions.clientId);
                addScopes(parameters, request.scopes, request.correlationId, false);
                addGrantType(parameters, GrantType.CLIENT_CREDENTIALS_GRANT);
                addLibraryInfo(parameters, this.config.libraryInfo);
                addApplicationTelemetry(parameters, this.config.telemetry.application);
                addThrottling(parameters);
                if (this.serverTelemetryManager) addServerTelemetry(parameters, this.serverTelemetryManager);
                const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
                addCorrelationId(parameters, correlationId);
                if (this.config.clientCredentials.clientSecret) addClientSecret(parameters, this.config.clientCredentials.clientSecret);
                const clientAssertion = request.clientAssertion || this.config.clientCredentials.clientAssertion;
                if (clientAssertion) {
                    addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint, request.fmiPath));
                    addClientAssertionType(parameters, clientAssertion.assertionType);
                }
                if (request.fmiPath) parameters.set(FMI_PATH, request.fmiPath);
                if (!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, void 0, request.claimsFromClient);
                return mapToQueryString(parameters);
            }
        }
        class OnBehalfOfClient extends BaseClient {
            constructor(configuration){
                super(configuration);
            }
            async acquireToken(request) {
                this.scopeSet = new ScopeSet(request.scopes || [], request.correlationId);
                this.userAssertionHash = await this.cryptoUtils.hashString(request.oboAssertion);
                let additionalCacheKeyComponents;
                if (request.claimsFromClient && !StringUtils.isEmptyObj(request.claimsFromClient)) additionalCacheKeyComponents = {
                    client_claims: request.claimsFromClient
                };
                if (request.skipCache || !StringUtils.isEmptyObj(request.claims)) return this.executeTokenRequest(request, this.authority, this.userAssertionHash, additionalCacheKeyComponents);
                try {
                    return await this.getCachedAuthenticationResult(request, additionalCacheKeyComponents);
                } catch (e) {
                    return await this.executeTokenRequest(request, this.authority, this.userAssertionHash, additionalCacheKeyComponents);
                }
            }
            async getCachedAuthenticationResult(request, additionalCacheKeyComponents) {
                const cachedAccessToken = this.readAccessTokenFromCacheForOBO(this.config.authOptions.clientId, request, additionalCacheKeyComponents);
                if (cachedAccessToken) {
                    if (isTokenExpired(cachedAccessToken.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) {
                        this.serverTelemetryManager?.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED);
                        this.logger.info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.config.systemOptions.tokenRenewalOffsetSeconds} seconds.`, request.correlationId);
                        throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                    }
                } else {
                    this.serverTelemetryManager?.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN);
                    this.logger.info("SilentFlowClient:acquireCachedToken - No access token found in cache for the given properties.", request.correlationId);
                    throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
                }
                const cachedIdToken = this.readIdTokenFromCacheForOBO(cachedAccessToken.homeAccountId, request.correlationId);
                let idTokenClaims;
                let cachedAccount = null;
                if (cachedIdToken) {
                    idTokenClaims = extractTokenClaims(cachedIdToken.secret, EncodingUtils.base64Decode, request.correlationId);
                    const localAccountId = idTokenClaims.oid || idTokenClaims.sub;
                    const accountInfo = {
                        homeAccountId: cachedIdToken.homeAccountId,
                        environment: cachedIdToken.environment,
                        tenantId: cachedIdToken.realm,
                        username: "",
                        localAccountId: localAccountId || ""
                    };
                    cachedAccount = this.cacheManager.getAccount(this.cacheManager.generateAccountKey(accountInfo), request.correlationId);
                }
                if (this.config.serverTelemetryManager) this.config.serverTelemetryManager.incrementCacheHits();
                return ResponseHandler.generateAuthenticationResult(this.cryptoUtils, this.authority, {
                    account: cachedAccount,
                    accessToken: cachedAccessToken,
                    idToken: cachedIdToken,
                    refreshToken: null,
                    appMetadata: null
                }, true, request, this.performanceClient, {
                    idTokenClaims,
                    tokenBindingKeyManager: this.config.tokenBindingKeyManager
                });
            }
            readIdTokenFromCacheForOBO(atHomeAccountId, correlationId) {
                const idTokenFilter = {
                    homeAccountId: atHomeAccountId,
                    environment: this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,
                    credentialType: CredentialType.ID_TOKEN,
                    clientId: this.config.authOptions.clientId,
                    realm: this.authority.tenant
                };
                const idTokenMap = this.cacheManager.getIdTokensByFilter(idTokenFilter, correlationId);
                if (Object.values(idTokenMap).length < 1) return null;
                return Object.values(idTokenMap)[0];
            }
            readAccessTokenFromCacheForOBO(clientId, request, additionalCacheKeyComponents) {
                const authScheme = request.authenticationScheme || AuthenticationScheme.BEARER;
                const credentialType = authScheme && authScheme.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME : CredentialType.ACCESS_TOKEN;
                const accessTokenFilter = {
                    credentialType: credentialType,
                    clientId,
                    target: ScopeSet.createSearchScopes(this.scopeSet.asArray(), request.correlationId),
                    tokenType: authScheme,
                    keyId: request.sshKid,
                    userAssertionHash: this.userAssertionHash,
                    additionalCacheKeyComponents: additionalCacheKeyComponents
                };
                const accessTokens = this.cacheManager.getAccessTokensByFilter(accessTokenFilter, request.correlationId);
                const numAccessTokens = accessTokens.length;
                if (numAccessTokens < 1) return null;
                else if (numAccessTokens > 1) throw ClientAuthError_createClientAuthError(multipleMatchingTokens, request.correlationId);
                return accessTokens[0];
            }
            async executeTokenRequest(request, authority, userAssertionHash, additionalCacheKeyComponents) {
                const queryParametersString = this.createTokenQueryParameters(request);
                const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
                const requestBody = await this.createTokenRequestBody(request);
                const headers = this.createTokenRequestHeaders();
                const thumbprint = {
                    clientId: this.config.authOptions.clientId,
                    authority: request.authority,
                    scopes: request.scopes,
                    claims: request.claims,
                    authenticationScheme: request.authenticationScheme,
                    resourceRequestMethod: request.resourceRequestMethod,
                    resourceRequestUri: request.resourceRequestUri,
                    shrClaims: request.shrClaims,
                    sshKid: request.sshKid
                };
                const reqTimestamp = nowSeconds();
                const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
                const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
                responseHandler.validateTokenResponse(response.body, request.correlationId);
                const tokenResponse = await responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByOBO, void 0, userAssertionHash, void 0, void 0, void 0, additionalCacheKeyComponents);
                return tokenResponse;
            }
            async createTokenRequestBody(request) {
                const parameters = new Map;
                addClientId(parameters, this.config.authOptions.clientId);
                addScopes(parameters, request.scopes, request.correlationId);
                addGrantType(parameters, GrantType.JWT_BEARER);
                addClientInfo(parameters);
                addLibraryInfo(parameters, this.config.libraryInfo);
                addApplicationTelemetry(parameters, this.config.telemetry.application);
                addThrottling(parameters);
                if (this.serverTelemetryManager) addServerTelemetry(parameters, this.serverTelemetryManager);
                const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
                addCorrelationId(parameters, correlationId);
                addRequestTokenUse(parameters, ON_BEHALF_OF);
                addOboAssertion(parameters, request.oboAssertion);
                if (this.config.clientCredentials.clientSecret) addClientSecret(parameters, this.config.clientCredentials.clientSecret);
                const clientAssertion = this.config.clientCredentials.clientAssertion;
                if (clientAssertion) {
                    addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
                    addClientAssertionType(parameters, clientAssertion.assertionType);
                }
                if (!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, void 0, request.claimsFromClient);
                return mapToQueryString(parameters);
            }
        }
        class UserFederatedIdentityCredentialClient extends BaseClient {
            constructor(configuration){
                super(configuration);
            }
            async acquireToken(request) {
                return this.executeTokenRequest(request, this.authority);
            }
            async executeTokenRequest(request, authority) {
                const scopeSet = new ScopeSet(request.scopes || [], request.correlationId);
                scopeSet.appendScopes(OIDC_DEFAULT_SCOPES);
                const augmentedScopes = scopeSet.asArray();
                const queryParametersString = this.createTokenQueryParameters(request);
                const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
                const requestBody = await this.createTokenRequestBody(request, augmentedScopes);
                const headers = this.createTokenRequestHeaders();
                const thumbprint = {
                    clientId: this.config.authOptions.clientId,
                    authority: request.authority,
                    scopes: augmentedScopes,
                    claims: request.claims,
                    authenticationScheme: request.authenticationScheme,
                    resourceRequestMethod: request.resourceRequestMethod,
                    resourceRequestUri: request.resourceRequestUri,
                    shrClaims: request.shrClaims,
                    sshKid: request.sshKid
                };
                const reqTimestamp = nowSeconds();
                const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
                const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
                responseHandler.validateTokenResponse(response.body, request.correlationId);
                const tokenResponse = await responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByUserFederatedIdentityCredential);
                return tokenResponse;
            }
            async createTokenRequestBody(request, augmentedScopes) {
                const parameters = new Map;
                addClientId(parameters, this.config.authOptions.clientId);
                addScopes(parameters, augmentedScopes, request.correlationId);
                addGrantType(parameters, GrantType.USER_FIC);
                addClientInfo(parameters);
                parameters.set(USER_FEDERATED_IDENTITY_CREDENTIAL, request.assertion);
                if (request.username) parameters.set(USERNAME, request.username);
                else if (request.userObjectId) parameters.set(USER_ID, request.userObjectId);
                addLibraryInfo(parameters, this.config.libraryInfo);
                addApplicationTelemetry(parameters, this.config.telemetry.application);
                addThrottling(parameters);
                if (this.serverTelemetryManager) addServerTelemetry(parameters, this.serverTelemetryManager);
                const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
                addCorrelationId(parameters, correlationId);
                if (this.config.clientCredentials.clientSecret) addClientSecret(parameters, this.config.clientCredentials.clientSecret);
                const clientAssertion = request.clientAssertion || this.config.clientCredentials.clientAssertion;
                if (clientAssertion) {
                    addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint));
                    addClientAssertionType(parameters, clientAssertion.assertionType);
                }
                if (!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, void 0, request.claimsFromClient);
                return mapToQueryString(parameters);
            }
        }
        class ConfidentialClientApplication extends ClientApplication {
            constructor(configuration){
                if ("instanceAware" in configuration.auth && true === configuration.auth.instanceAware) throw NodeAuthError.createUnsupportedCcaInstanceAwareError();
                super(configuration);
                const clientSecretNotEmpty = !!this.config.auth.clientSecret;
                const clientAssertionNotEmpty = !!this.config.auth.clientAssertion;
                const certificateNotEmpty = (!!this.config.auth.clientCertificate?.thumbprint || !!this.config.auth.clientCertificate?.thumbprintSha256) && !!this.config.auth.clientCertificate?.privateKey;
                if (this.appTokenProvider) return;
                if (clientSecretNotEmpty && clientAssertionNotEmpty || clientAssertionNotEmpty && certificateNotEmpty || clientSecretNotEmpty && certificateNotEmpty) throw ClientAuthError_createClientAuthError(invalidClientCredential, "");
                if (this.config.auth.clientSecret) {
                    this.clientSecret = this.config.auth.clientSecret;
                    return;
                }
                if (this.config.auth.clientAssertion) {
                    this.developerProvidedClientAssertion = this.config.auth.clientAssertion;
                    return;
                }
                if (certificateNotEmpty) this.clientAssertion = this.config.auth.clientCertificate.thumbprintSha256 ? ClientAssertion.fromCertificateWithSha256Thumbprint(this.config.auth.clientCertificate.thumbprintSha256, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c) : ClientAssertion.fromCertificate(this.config.auth.clientCertificate.thumbprint, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c);
                else throw ClientAuthError_createClientAuthError(invalidClientCredential, "");
                this.appTokenProvider = void 0;
            }
            async getAuthCodeUrl(request) {
                if (request.extraQueryParameters && Object.prototype.hasOwnProperty.call(request.extraQueryParameters, "instance_aware")) throw NodeAuthError.createUnsupportedCcaInstanceAwareError(request.correlationId);
                return super.getAuthCodeUrl(request);
            }
            async acquireTokenByCode(request, authCodePayload) {
                const sanitizedAuthCodePayload = authCodePayload ? {
                    code: request.code,
                    state: authCodePayload.state,
                    nonce: request.nonce
                } : void 0;
                return super.acquireTokenByCode(request, sanitizedAuthCodePayload);
            }
            SetAppTokenProvider(provider) {
                this.appTokenProvider = provider;
            }
            async acquireTokenByClientCredential(request) {
                this.logger.info("acquireTokenByClientCredential called", request.correlationId || "");
                let clientAssertion;
                if (request.clientAssertion) clientAssertion = {
                    assertion: await getClientAssertion(request.clientAssertion, this.config.auth.clientId),
                    assertionType: Constants.JWT_BEARER_ASSERTION_TYPE
                };
                const baseRequest = await this.initializeBaseRequest(request);
                const validBaseRequest = {
                    ...baseRequest,
                    scopes: baseRequest.scopes.filter((scope)=>!OIDC_DEFAULT_SCOPES.includes(scope))
                };
                const validRequest = {
                    ...request,
                    ...validBaseRequest,
                    clientAssertion
                };
                const authority = new UrlString(validRequest.authority, validRequest.correlationId);
                const tenantId = authority.getUrlComponents().PathSegments[0];
                if (Object.values(AADAuthority).includes(tenantId)) throw ClientAuthError_createClientAuthError(missingTenantIdError, validRequest.correlationId);
                const ENV_MSAL_FORCE_REGION = process.env[MSAL_FORCE_REGION];
                let region;
                if ("DisableMsalForceRegion" !== validRequest.azureRegion) region = !validRequest.azureRegion && ENV_MSAL_FORCE_REGION ? ENV_MSAL_FORCE_REGION : validRequest.azureRegion;
                const azureRegionConfiguration = {
                    azureRegion: region,
                    environmentRegion: process.env[REGION_ENVIRONMENT_VARIABLE]
                };
                const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByClientCredential, validRequest.correlationId, validRequest.skipCache);
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, azureRegionConfiguration, request.azureCloudOptions);
                    const clientCredentialConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
                    const clientCredentialClient = new ClientCredentialClient(clientCredentialConfig, this.appTokenProvider);
                    this.logger.verbose("Client credential client created", validRequest.correlationId);
                    return await clientCredentialClient.acquireToken(validRequest);
                } catch (e) {
                    if (e instanceof AuthError) e.correlationId = validRequest.correlationId;
                    serverTelemetryManager.cacheFailedRequest(e);
                    throw e;
                }
            }
            async acquireTokenOnBehalfOf(request) {
                this.logger.info("acquireTokenOnBehalfOf called", request.correlationId || "");
                const validRequest = {
                    ...request,
                    ...await this.initializeBaseRequest(request)
                };
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
                    const onBehalfOfConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", void 0);
                    const oboClient = new OnBehalfOfClient(onBehalfOfConfig);
                    this.logger.verbose("On behalf of client created", validRequest.correlationId);
                    return await oboClient.acquireToken(validRequest);
                } catch (e) {
                    if (e instanceof AuthError) e.correlationId = validRequest.correlationId;
                    throw e;
                }
            }
            async acquireTokenByUserFederatedIdentityCredential(request) {
                this.logger.info("acquireTokenByUserFederatedIdentityCredential called", request.correlationId || "");
                if (request.userObjectId && request.username) throw ClientAuthError_createClientAuthError(conflictingUserIdentifiers, request.correlationId || "");
                if (!request.userObjectId && !request.username) throw ClientAuthError_createClientAuthError(missingUserIdentifier, request.correlationId || "");
                if (!request.assertion) throw ClientAuthError_createClientAuthError(emptyFicAssertion, request.correlationId || "");
                let clientAssertion;
                if (request.clientAssertion) clientAssertion = {
                    assertion: await getClientAssertion(request.clientAssertion, this.config.auth.clientId),
                    assertionType: Constants.JWT_BEARER_ASSERTION_TYPE
                };
                const baseRequest = await this.initializeBaseRequest(request);
                const validRequest = {
                    ...request,
                    ...baseRequest,
                    assertion: request.assertion,
                    clientAssertion
                };
                const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByUserFederatedIdentityCredential, validRequest.correlationId);
                try {
                    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
                    const clientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
                    const ficClient = new UserFederatedIdentityCredentialClient(clientConfig);
                    this.logger.verbose("UserFederatedIdentityCredential client created", validRequest.correlationId);
                    return await ficClient.acquireToken(validRequest);
                } catch (e) {
                    if (e instanceof AuthError) e.correlationId = validRequest.correlationId;
                    serverTelemetryManager.cacheFailedRequest(e);
                    throw e;
                }
            }
        }
        function isIso8601(dateString) {
            if ("string" != typeof dateString) return false;
            const date = new Date(dateString);
            return !isNaN(date.getTime()) && date.toISOString() === dateString;
        }
        class HttpClientWithRetries {
            constructor(httpClientNoRetries, retryPolicy, logger){
                this.httpClientNoRetries = httpClientNoRetries;
                this.retryPolicy = retryPolicy;
                this.logger = logger;
            }
            async sendNetworkRequestAsyncHelper(httpMethod, url, options) {
                if (httpMethod === Constants_HttpMethod.GET) return this.httpClientNoRetries.sendGetRequestAsync(url, options);
                else return this.httpClientNoRetries.sendPostRequestAsync(url, options);
            }
            async sendNetworkRequestAsync(httpMethod, url, options) {
                let response = await this.sendNetworkRequestAsyncHelper(httpMethod, url, options);
                if ("isNewRequest" in this.retryPolicy) this.retryPolicy.isNewRequest = true;
                let currentRetry = 0;
                while(await this.retryPolicy.pauseForRetry(response.status, currentRetry, this.logger, response.headers[HeaderNames.RETRY_AFTER])){
                    response = await this.sendNetworkRequestAsyncHelper(httpMethod, url, options);
                    currentRetry++;
                }
                return response;
            }
            async sendGetRequestAsync(url, options) {
                return this.sendNetworkRequestAsync(Constants_HttpMethod.GET, url, options);
            }
            async sendPostRequestAsync(url, options) {
                return this.sendNetworkRequestAsync(Constants_HttpMethod.POST, url, options);
            }
        }
        const ManagedIdentityUserAssignedIdQueryParameterNames = {
            MANAGED_IDENTITY_CLIENT_ID_2017: "clientid",
            MANAGED_IDENTITY_CLIENT_ID: "client_id",
            MANAGED_IDENTITY_OBJECT_ID: "object_id",
            MANAGED_IDENTITY_RESOURCE_ID_IMDS: "msi_res_id",
            MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS: "mi_res_id"
        };
        class BaseManagedIdentitySource {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries){
                this.logger = logger;
                this.nodeStorage = nodeStorage;
                this.networkClient = networkClient;
                this.cryptoProvider = cryptoProvider;
                this.disableInternalRetries = disableInternalRetries;
            }
            createCorrelationId() {
                return this.cryptoProvider.createNewGuid();
            }
            async getServerTokenResponseAsync(response, _networkClient, _networkRequest, _networkRequestOptions) {
                return this.getServerTokenResponse(response);
            }
            getServerTokenResponse(response) {
                let refreshIn, expiresIn;
                if (response.body.expires_on) {
                    if (isIso8601(response.body.expires_on)) response.body.expires_on = new Date(response.body.expires_on).getTime() / 1e3;
                    expiresIn = response.body.expires_on - nowSeconds();
                    if (expiresIn > 7200) refreshIn = expiresIn / 2;
                }
                const serverTokenResponse = {
                    status: response.status,
                    access_token: response.body.access_token,
                    expires_in: expiresIn,
                    scope: response.body.resource,
                    token_type: response.body.token_type,
                    refresh_in: refreshIn,
                    correlation_id: response.body.correlation_id || response.body.correlationId,
                    error: "string" == typeof response.body.error ? response.body.error : response.body.error?.code,
                    error_description: response.body.message || ("string" == typeof response.body.error ? response.body.error_description : response.body.error?.message),
                    error_codes: response.body.error_codes,
                    timestamp: response.body.timestamp,
                    trace_id: response.body.trace_id
                };
                return serverTokenResponse;
            }
            async acquireTokenWithManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
                const networkRequest = this.createRequest(managedIdentityRequest.resource, managedIdentityId);
                if (managedIdentityRequest.revokedTokenSha256Hash) {
                    this.logger.info(`[Managed Identity] The following claims are present in the request: ${managedIdentityRequest.claims}`, "");
                    networkRequest.queryParameters[ManagedIdentityQueryParameters.SHA256_TOKEN_TO_REFRESH] = managedIdentityRequest.revokedTokenSha256Hash;
                }
                if (managedIdentityRequest.clientCapabilities?.length) {
                    const clientCapabilities = managedIdentityRequest.clientCapabilities.toString();
                    this.logger.info(`[Managed Identity] The following client capabilities are present in the request: ${clientCapabilities}`, "");
                    networkRequest.queryParameters[ManagedIdentityQueryParameters.XMS_CC] = clientCapabilities;
                }
                const headers = networkRequest.headers;
                headers[HeaderNames.CONTENT_TYPE] = URL_FORM_CONTENT_TYPE;
                const networkRequestOptions = {
                    headers
                };
                if (Object.keys(networkRequest.bodyParameters).length) networkRequestOptions.body = networkRequest.computeParametersBodyString();
                const networkClientHelper = this.disableInternalRetries ? this.networkClient : new HttpClientWithRetries(this.networkClient, networkRequest.retryPolicy, this.logger);
                const reqTimestamp = nowSeconds();
                let response;
                try {
                    response = networkRequest.httpMethod === Constants_HttpMethod.POST ? await networkClientHelper.sendPostRequestAsync(networkRequest.computeUri(), networkRequestOptions) : await networkClientHelper.sendGetRequestAsync(networkRequest.computeUri(), networkRequestOptions);
                } catch (error) {
                    if (error instanceof AuthError) throw error;
                    else throw ClientAuthError_createClientAuthError(networkError, managedIdentityRequest.correlationId);
                }
                const responseHandler = new ResponseHandler(managedIdentityId.id, this.nodeStorage, this.cryptoProvider, this.logger, new StubPerformanceClient, null, null);
                const serverTokenResponse = await this.getServerTokenResponseAsync(response, networkClientHelper, networkRequest, networkRequestOptions);
                responseHandler.validateTokenResponse(serverTokenResponse, serverTokenResponse.correlation_id || "", refreshAccessToken);
                return responseHandler.handleServerTokenResponse(serverTokenResponse, fakeAuthority, reqTimestamp, managedIdentityRequest, ApiId.acquireTokenWithManagedIdentity);
            }
            getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityIdType, isImds, usesApi2017) {
                switch(managedIdentityIdType){
                    case ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID:
                        this.logger.info(`[Managed Identity] [API version ${usesApi2017 ? "2017+" : "2019+"}] Adding user assigned client id to the request.`, "");
                        return usesApi2017 ? ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID_2017 : ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID;
                    case ManagedIdentityIdType.USER_ASSIGNED_RESOURCE_ID:
                        this.logger.info("[Managed Identity] Adding user assigned resource id to the request.", "");
                        return isImds ? ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS : ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;
                    case ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID:
                        this.logger.info("[Managed Identity] Adding user assigned object id to the request.", "");
                        return ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID;
                    default:
                        throw createManagedIdentityError(invalidManagedIdentityIdType, "");
                }
            }
        }
        BaseManagedIdentitySource.getValidatedEnvVariableUrlString = (envVariableStringName, envVariable, sourceName, logger)=>{
            try {
                return new UrlString(envVariable, "").urlString;
            } catch (error) {
                logger.info(`[Managed Identity] ${sourceName} managed identity is unavailable because the '${envVariableStringName}' environment variable is malformed.`, "");
                throw createManagedIdentityError(MsiEnvironmentVariableUrlMalformedErrorCodes[envVariableStringName], "");
            }
        };
        class LinearRetryStrategy {
            calculateDelay(retryHeader, minimumDelay) {
                if (!retryHeader) return minimumDelay;
                let millisToSleep = Math.round(1e3 * parseFloat(retryHeader));
                if (isNaN(millisToSleep)) millisToSleep = new Date(retryHeader).valueOf() - new Date().valueOf();
                return Math.max(minimumDelay, millisToSleep);
            }
        }
        const DEFAULT_MANAGED_IDENTITY_MAX_RETRIES = 3;
        const DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS = 1e3;
        const DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON = [
            HTTP_NOT_FOUND,
            HTTP_REQUEST_TIMEOUT,
            HTTP_TOO_MANY_REQUESTS,
            HTTP_SERVER_ERROR,
            HTTP_SERVICE_UNAVAILABLE,
            HTTP_GATEWAY_TIMEOUT
        ];
        class DefaultManagedIdentityRetryPolicy {
            constructor(){
                this.linearRetryStrategy = new LinearRetryStrategy;
            }
            static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS() {
                return DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS;
            }
            async pauseForRetry(httpStatusCode, currentRetry, logger, retryAfterHeader) {
                if (DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON.includes(httpStatusCode) && currentRetry < DEFAULT_MANAGED_IDENTITY_MAX_RETRIES) {
                    const retryAfterDelay = this.linearRetryStrategy.calculateDelay(retryAfterHeader, DefaultManagedIdentityRetryPolicy.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);
                    logger.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry + 1})`, "");
                    await new Promise((resolve)=>setTimeout(resolve, retryAfterDelay));
                    return true;
                }
                return false;
            }
        }
        class ManagedIdentityRequestParameters {
            constructor(httpMethod, endpoint, retryPolicy){
                this.httpMethod = httpMethod;
                this._baseEndpoint = endpoint;
                this.headers = {};
                this.bodyParameters = {};
                this.queryParameters = {};
                this.retryPolicy = retryPolicy || new DefaultManagedIdentityRetryPolicy;
            }
            computeUri() {
                const parameters = new Map;
                if (this.queryParameters) addExtraParameters(parameters, this.queryParameters);
                const queryParametersString = mapToQueryString(parameters);
                return UrlString.appendQueryString(this._baseEndpoint, queryParametersString);
            }
            computeParametersBodyString() {
                const parameters = new Map;
                if (this.bodyParameters) addExtraParameters(parameters, this.bodyParameters);
                return mapToQueryString(parameters);
            }
        }
        const APP_SERVICE_MSI_API_VERSION = "2019-08-01";
        class AppService extends BaseManagedIdentitySource {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader){
                super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
                this.identityEndpoint = identityEndpoint;
                this.identityHeader = identityHeader;
            }
            static getEnvironmentVariables() {
                const identityEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT];
                const identityHeader = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER];
                return [
                    identityEndpoint,
                    identityHeader
                ];
            }
            static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
                const [identityEndpoint, identityHeader] = AppService.getEnvironmentVariables();
                if (!identityEndpoint || !identityHeader) {
                    logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.APP_SERVICE} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER}' and '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variables are not defined.`, "");
                    return null;
                }
                const validatedIdentityEndpoint = AppService.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, ManagedIdentitySourceNames.APP_SERVICE, logger);
                logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.APP_SERVICE} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.APP_SERVICE} managed identity.`, "");
                return new AppService(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader);
            }
            createRequest(resource, managedIdentityId) {
                const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
                request.headers[ManagedIdentityHeaders.APP_SERVICE_SECRET_HEADER_NAME] = this.identityHeader;
                request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = APP_SERVICE_MSI_API_VERSION;
                request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
                if (managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED) request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType)] = managedIdentityId.id;
                return request;
            }
        }
        var external_fs_ = __webpack_require__(9896);
        var external_path_ = __webpack_require__(6928);
        const ARC_API_VERSION = "2020-06-01";
        const DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT = "http://127.0.0.1:40342/metadata/identity/oauth2/token";
        const HIMDS_EXECUTABLE_HELPER_STRING = "N/A: himds executable exists";
        const SUPPORTED_AZURE_ARC_PLATFORMS = {
            win32: `${process.env["ProgramData"]}\\AzureConnectedMachineAgent\\Tokens\\`,
            linux: "/var/opt/azcmagent/tokens/"
        };
        const AZURE_ARC_FILE_DETECTION = {
            win32: `${process.env["ProgramFiles"]}\\AzureConnectedMachineAgent\\himds.exe`,
            linux: "/opt/azcmagent/bin/himds"
        };
        class AzureArc extends BaseManagedIdentitySource {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint){
                super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
                this.identityEndpoint = identityEndpoint;
            }
            static getEnvironmentVariables() {
                let identityEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT];
                let imdsEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT];
                if (!identityEndpoint || !imdsEndpoint) {
                    const fileDetectionPath = AZURE_ARC_FILE_DETECTION[process.platform];
                    try {
                        (0, external_fs_.accessSync)(fileDetectionPath, external_fs_.constants.F_OK | external_fs_.constants.R_OK);
                        identityEndpoint = DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT;
                        imdsEndpoint = HIMDS_EXECUTABLE_HELPER_STRING;
                    } catch (err) {}
                }
                return [
                    identityEndpoint,
                    imdsEndpoint
                ];
            }
            static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, _managedIdentityId) {
                const [identityEndpoint, imdsEndpoint] = AzureArc.getEnvironmentVariables();
                if (!identityEndpoint || !imdsEndpoint) {
                    logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is unavailable through environment variables because one or both of '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT}' are not defined. ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is also unavailable through file detection.`, "");
                    return null;
                }
                if (imdsEndpoint === HIMDS_EXECUTABLE_HELPER_STRING) logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is available through file detection. Defaulting to known ${ManagedIdentitySourceNames.AZURE_ARC} endpoint: ${DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT}. Creating ${ManagedIdentitySourceNames.AZURE_ARC} managed identity.`, "");
                else {
                    const validatedIdentityEndpoint = AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, ManagedIdentitySourceNames.AZURE_ARC, logger);
                    validatedIdentityEndpoint.endsWith("/") && validatedIdentityEndpoint.slice(0, -1);
                    AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT, imdsEndpoint, ManagedIdentitySourceNames.AZURE_ARC, logger);
                    logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.AZURE_ARC} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.AZURE_ARC} managed identity.`, "");
                }
                return new AzureArc(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint);
            }
            createRequest(resource, managedIdentityId) {
                const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint.replace("localhost", "127.0.0.1"));
                request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
                request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = ARC_API_VERSION;
                request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
                if (managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED) request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, true)] = managedIdentityId.id;
                return request;
            }
            validateUserAssignedIdentityWasHonored(networkRequest, responseBody) {
                const queryParameters = networkRequest.queryParameters;
                let requestedIdentity;
                let echoedIdentity;
                if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID]) {
                    requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID];
                    echoedIdentity = responseBody.client_id;
                } else if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID]) {
                    requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID];
                    echoedIdentity = responseBody.object_id;
                } else {
                    if (!queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS]) return;
                    requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS];
                    echoedIdentity = responseBody.msi_res_id || responseBody.mi_res_id;
                }
                if (!echoedIdentity || echoedIdentity.toLowerCase() !== requestedIdentity.toLowerCase()) {
                    this.logger.error("[Managed Identity] Azure Arc did not confirm the requested user-assigned identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.", "");
                    throw createManagedIdentityError(userAssignedManagedIdentityNotConfirmed, "");
                }
            }
            async getServerTokenResponseAsync(originalResponse, networkClient, networkRequest, networkRequestOptions) {
                let retryResponse;
                if (originalResponse.status === HTTP_UNAUTHORIZED) {
                    const wwwAuthHeader = originalResponse.headers["www-authenticate"];
                    if (!wwwAuthHeader) throw createManagedIdentityError(wwwAuthenticateHeaderMissing, "");
                    if (!wwwAuthHeader.includes("Basic realm=")) throw createManagedIdentityError(wwwAuthenticateHeaderUnsupportedFormat, "");
                    const secretFilePath = wwwAuthHeader.split("Basic realm=")[1];
                    if (!SUPPORTED_AZURE_ARC_PLATFORMS.hasOwnProperty(process.platform)) throw createManagedIdentityError(platformNotSupported, "");
                    const expectedSecretFilePath = SUPPORTED_AZURE_ARC_PLATFORMS[process.platform];
                    const fileName = external_path_.basename(secretFilePath);
                    if (!fileName.endsWith(".key")) throw createManagedIdentityError(invalidFileExtension, "");
                    if (expectedSecretFilePath + fileName !== secretFilePath) throw createManagedIdentityError(invalidFilePath, "");
                    let secretFileSize;
                    try {
                        secretFileSize = await (0, external_fs_.statSync)(secretFilePath).size;
                    } catch (e) {
                        throw createManagedIdentityError(unableToReadSecretFile, "");
                    }
                    if (secretFileSize > AZURE_ARC_SECRET_FILE_MAX_SIZE_BYTES) throw createManagedIdentityError(invalidSecret, "");
                    let secret;
                    try {
                        secret = (0, external_fs_.readFileSync)(secretFilePath, EncodingTypes.UTF8);
                    } catch (e) {
                        throw createManagedIdentityError(unableToReadSecretFile, "");
                    }
                    const authHeaderValue = `Basic ${secret}`;
                    this.logger.info("[Managed Identity] Adding authorization header to the request.", "");
                    networkRequest.headers[ManagedIdentityHeaders.AUTHORIZATION_HEADER_NAME] = authHeaderValue;
                    try {
                        retryResponse = await networkClient.sendGetRequestAsync(networkRequest.computeUri(), networkRequestOptions);
                    } catch (error) {
                        if (error instanceof AuthError) throw error;
                        else throw ClientAuthError_createClientAuthError(networkError, "");
                    }
                }
                const finalResponse = retryResponse || originalResponse;
                if (finalResponse.body.access_token) this.validateUserAssignedIdentityWasHonored(networkRequest, finalResponse.body);
                return this.getServerTokenResponse(finalResponse);
            }
        }
        class CloudShell extends BaseManagedIdentitySource {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint){
                super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
                this.msiEndpoint = msiEndpoint;
            }
            static getEnvironmentVariables() {
                const msiEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT];
                return [
                    msiEndpoint
                ];
            }
            static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
                const [msiEndpoint] = CloudShell.getEnvironmentVariables();
                if (!msiEndpoint) {
                    logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity is unavailable because the '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT} environment variable is not defined.`, "");
                    return null;
                }
                const validatedMsiEndpoint = CloudShell.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT, msiEndpoint, ManagedIdentitySourceNames.CLOUD_SHELL, logger);
                logger.info(`[Managed Identity] Environment variable validation passed for ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity. Endpoint URI: ${validatedMsiEndpoint}. Creating ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity.`, "");
                if (managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED) throw createManagedIdentityError(unableToCreateCloudShell, "");
                return new CloudShell(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint);
            }
            createRequest(resource) {
                const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.POST, this.msiEndpoint);
                request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
                request.bodyParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
                return request;
            }
        }
        class ExponentialRetryStrategy {
            constructor(minExponentialBackoff, maxExponentialBackoff, exponentialDeltaBackoff){
                this.minExponentialBackoff = minExponentialBackoff;
                this.maxExponentialBackoff = maxExponentialBackoff;
                this.exponentialDeltaBackoff = exponentialDeltaBackoff;
            }
            calculateDelay(currentRetry) {
                if (0 === currentRetry) return this.minExponentialBackoff;
                const exponentialDelay = Math.min(Math.pow(2, currentRetry - 1) * this.exponentialDeltaBackoff, this.maxExponentialBackoff);
                return exponentialDelay;
            }
        }
        const HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY = [
            HTTP_NOT_FOUND,
            HTTP_REQUEST_TIMEOUT,
            HTTP_GONE,
            HTTP_TOO_MANY_REQUESTS
        ];
        const EXPONENTIAL_STRATEGY_NUM_RETRIES = 3;
        const LINEAR_STRATEGY_NUM_RETRIES = 7;
        const MIN_EXPONENTIAL_BACKOFF_MS = 1e3;
        const MAX_EXPONENTIAL_BACKOFF_MS = 4e3;
        const EXPONENTIAL_DELTA_BACKOFF_MS = 2e3;
        const HTTP_STATUS_GONE_RETRY_AFTER_MS = 1e4;
        class ImdsRetryPolicy {
            constructor(){
                this.exponentialRetryStrategy = new ExponentialRetryStrategy(ImdsRetryPolicy.MIN_EXPONENTIAL_BACKOFF_MS, ImdsRetryPolicy.MAX_EXPONENTIAL_BACKOFF_MS, ImdsRetryPolicy.EXPONENTIAL_DELTA_BACKOFF_MS);
            }
            static get MIN_EXPONENTIAL_BACKOFF_MS() {
                return MIN_EXPONENTIAL_BACKOFF_MS;
            }
            static get MAX_EXPONENTIAL_BACKOFF_MS() {
                return MAX_EXPONENTIAL_BACKOFF_MS;
            }
            static get EXPONENTIAL_DELTA_BACKOFF_MS() {
                return EXPONENTIAL_DELTA_BACKOFF_MS;
            }
            static get HTTP_STATUS_GONE_RETRY_AFTER_MS() {
                return HTTP_STATUS_GONE_RETRY_AFTER_MS;
            }
            set isNewRequest(value) {
                this._isNewRequest = value;
            }
            async pauseForRetry(httpStatusCode, currentRetry, logger) {
                if (this._isNewRequest) {
                    this._isNewRequest = false;
                    this.maxRetries = httpStatusCode === HTTP_GONE ? LINEAR_STRATEGY_NUM_RETRIES : EXPONENTIAL_STRATEGY_NUM_RETRIES;
                }
                if ((HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY.includes(httpStatusCode) || httpStatusCode >= HTTP_SERVER_ERROR_RANGE_START && httpStatusCode <= HTTP_SERVER_ERROR_RANGE_END && currentRetry < this.maxRetries) && currentRetry < this.maxRetries) {
                    const retryAfterDelay = httpStatusCode === HTTP_GONE ? ImdsRetryPolicy.HTTP_STATUS_GONE_RETRY_AFTER_MS : this.exponentialRetryStrategy.calculateDelay(currentRetry);
                    logger.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry + 1})`, "");
                    await new Promise((resolve)=>setTimeout(resolve, retryAfterDelay));
                    return true;
                }
                return false;
            }
        }
        const IMDS_TOKEN_PATH = "/metadata/identity/oauth2/token";
        const DEFAULT_IMDS_ENDPOINT = `http://169.254.169.254${IMDS_TOKEN_PATH}`;
        const IMDS_API_VERSION = "2018-02-01";
        class Imds extends BaseManagedIdentitySource {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint){
                super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
                this.identityEndpoint = identityEndpoint;
            }
            static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
                let validatedIdentityEndpoint;
                if (process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]) {
                    logger.info(`[Managed Identity] Environment variable ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST} for ${ManagedIdentitySourceNames.IMDS} returned endpoint: ${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`, "");
                    validatedIdentityEndpoint = Imds.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST, `${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${IMDS_TOKEN_PATH}`, ManagedIdentitySourceNames.IMDS, logger);
                } else {
                    logger.info(`[Managed Identity] Unable to find ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST} environment variable for ${ManagedIdentitySourceNames.IMDS}, using the default endpoint.`, "");
                    validatedIdentityEndpoint = DEFAULT_IMDS_ENDPOINT;
                }
                return new Imds(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, validatedIdentityEndpoint);
            }
            createRequest(resource, managedIdentityId) {
                const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
                request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
                request.headers[ManagedIdentityHeaders.CLIENT_SKU] = Constants.MSAL_SKU;
                request.headers[ManagedIdentityHeaders.CLIENT_VER] = packageMetadata_version;
                request.headers[ManagedIdentityHeaders.CLIENT_REQUEST_ID] = this.createCorrelationId();
                request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = IMDS_API_VERSION;
                request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
                if (managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED) request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, true)] = managedIdentityId.id;
                request.retryPolicy = new ImdsRetryPolicy;
                return request;
            }
        }
        const SERVICE_FABRIC_MSI_API_VERSION = "2019-07-01-preview";
        class ServiceFabric extends BaseManagedIdentitySource {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader){
                super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
                this.identityEndpoint = identityEndpoint;
                this.identityHeader = identityHeader;
            }
            static getEnvironmentVariables() {
                const identityEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT];
                const identityHeader = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER];
                const identityServerThumbprint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT];
                return [
                    identityEndpoint,
                    identityHeader,
                    identityServerThumbprint
                ];
            }
            static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
                const [identityEndpoint, identityHeader, identityServerThumbprint] = ServiceFabric.getEnvironmentVariables();
                if (!identityEndpoint || !identityHeader || !identityServerThumbprint) {
                    logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity is unavailable because one or all of the '${ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER}', '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' or '${ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT}' environment variables are not defined.`, "");
                    return null;
                }
                const validatedIdentityEndpoint = ServiceFabric.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, ManagedIdentitySourceNames.SERVICE_FABRIC, logger);
                logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity.`, "");
                if (managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED) logger.warning(`[Managed Identity] ${ManagedIdentitySourceNames.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during runtime. See also: https://learn.microsoft.com/en-us/azure/service-fabric/configure-existing-cluster-enable-managed-identity-token-service.`, "");
                return new ServiceFabric(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader);
            }
            createRequest(resource, managedIdentityId) {
                const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
                request.headers[ManagedIdentityHeaders.ML_AND_SF_SECRET_HEADER_NAME] = this.identityHeader;
                request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = SERVICE_FABRIC_MSI_API_VERSION;
                request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
                if (managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED) request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType)] = managedIdentityId.id;
                return request;
            }
        }
        const MACHINE_LEARNING_MSI_API_VERSION = "2017-09-01";
        const MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR = `Only client id is supported for user-assigned managed identity in ${ManagedIdentitySourceNames.MACHINE_LEARNING}.`;
        class MachineLearning extends BaseManagedIdentitySource {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint, secret){
                super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
                this.msiEndpoint = msiEndpoint;
                this.secret = secret;
            }
            static getEnvironmentVariables() {
                const msiEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT];
                const secret = process.env[ManagedIdentityEnvironmentVariableNames.MSI_SECRET];
                return [
                    msiEndpoint,
                    secret
                ];
            }
            static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
                const [msiEndpoint, secret] = MachineLearning.getEnvironmentVariables();
                if (!msiEndpoint || !secret) {
                    logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.MSI_SECRET}' environment variables are not defined.`, "");
                    return null;
                }
                const validatedMsiEndpoint = MachineLearning.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT, msiEndpoint, ManagedIdentitySourceNames.MACHINE_LEARNING, logger);
                logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity. Endpoint URI: ${validatedMsiEndpoint}. Creating ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity.`, "");
                return new MachineLearning(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint, secret);
            }
            createRequest(resource, managedIdentityId) {
                const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.msiEndpoint);
                request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
                request.headers[ManagedIdentityHeaders.ML_AND_SF_SECRET_HEADER_NAME] = this.secret;
                request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = MACHINE_LEARNING_MSI_API_VERSION;
                request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
                if (managedIdentityId.idType === ManagedIdentityIdType.SYSTEM_ASSIGNED) request.queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID_2017] = process.env[ManagedIdentityEnvironmentVariableNames.DEFAULT_IDENTITY_CLIENT_ID];
                else if (managedIdentityId.idType === ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID) request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, false, true)] = managedIdentityId.id;
                else throw new Error(MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR);
                return request;
            }
        }
        class ManagedIdentityClient {
            constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries){
                this.logger = logger;
                this.nodeStorage = nodeStorage;
                this.networkClient = networkClient;
                this.cryptoProvider = cryptoProvider;
                this.disableInternalRetries = disableInternalRetries;
            }
            async sendManagedIdentityTokenRequest(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
                if (!ManagedIdentityClient.identitySource) ManagedIdentityClient.identitySource = this.selectManagedIdentitySource(this.logger, this.nodeStorage, this.networkClient, this.cryptoProvider, this.disableInternalRetries, managedIdentityId);
                return ManagedIdentityClient.identitySource.acquireTokenWithManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken);
            }
            allEnvironmentVariablesAreDefined(environmentVariables) {
                return Object.values(environmentVariables).every((environmentVariable)=>void 0 !== environmentVariable);
            }
            getManagedIdentitySource() {
                ManagedIdentityClient.sourceName = this.allEnvironmentVariablesAreDefined(ServiceFabric.getEnvironmentVariables()) ? ManagedIdentitySourceNames.SERVICE_FABRIC : this.allEnvironmentVariablesAreDefined(AppService.getEnvironmentVariables()) ? ManagedIdentitySourceNames.APP_SERVICE : this.allEnvironmentVariablesAreDefined(MachineLearning.getEnvironmentVariables()) ? ManagedIdentitySourceNames.MACHINE_LEARNING : this.allEnvironmentVariablesAreDefined(CloudShell.getEnvironmentVariables()) ? ManagedIdentitySourceNames.CLOUD_SHELL : this.allEnvironmentVariablesAreDefined(AzureArc.getEnvironmentVariables()) ? ManagedIdentitySourceNames.AZURE_ARC : ManagedIdentitySourceNames.DEFAULT_TO_IMDS;
                return ManagedIdentityClient.sourceName;
            }
            selectManagedIdentitySource(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
                const source = ServiceFabric.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || AppService.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) || MachineLearning.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) || CloudShell.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || AzureArc.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || Imds.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
                if (!source) throw createManagedIdentityError(unableToCreateSource, "");
                return source;
            }
        }
        const SOURCES_THAT_SUPPORT_TOKEN_REVOCATION = [
            ManagedIdentitySourceNames.SERVICE_FABRIC
        ];
        class ManagedIdentityApplication {
            constructor(configuration){
                this.config = buildManagedIdentityConfiguration(configuration || {});
                this.logger = new Logger(this.config.system.loggerOptions, dist_packageMetadata_name, packageMetadata_version);
                const fakeStatusAuthorityOptions = {
                    canonicalAuthority: DEFAULT_AUTHORITY
                };
                if (!ManagedIdentityApplication.nodeStorage) ManagedIdentityApplication.nodeStorage = new NodeStorage(this.logger, this.config.managedIdentityId.id, DEFAULT_CRYPTO_IMPLEMENTATION, fakeStatusAuthorityOptions);
                this.networkClient = this.config.system.networkClient;
                this.cryptoProvider = new CryptoProvider;
                const fakeAuthorityOptions = {
                    protocolMode: ProtocolMode.AAD,
                    knownAuthorities: [
                        DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY
                    ],
                    cloudDiscoveryMetadata: "",
                    authorityMetadata: ""
                };
                this.fakeAuthority = new Authority(DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY, this.networkClient, ManagedIdentityApplication.nodeStorage, fakeAuthorityOptions, this.logger, this.cryptoProvider.createNewGuid(), new StubPerformanceClient, true);
                this.fakeClientCredentialClient = new ClientCredentialClient({
                    authOptions: {
                        clientId: this.config.managedIdentityId.id,
                        authority: this.fakeAuthority
                    }
                });
                this.managedIdentityClient = new ManagedIdentityClient(this.logger, ManagedIdentityApplication.nodeStorage, this.networkClient, this.cryptoProvider, this.config.disableInternalRetries);
                this.hashUtils = new HashUtils;
            }
            async acquireToken(managedIdentityRequestParams) {
                if (!managedIdentityRequestParams.resource) throw ClientConfigurationError_createClientConfigurationError(urlEmptyError, "");
                const managedIdentityRequest = {
                    forceRefresh: managedIdentityRequestParams.forceRefresh,
                    resource: managedIdentityRequestParams.resource.replace("/.default", ""),
                    scopes: [
                        managedIdentityRequestParams.resource.replace("/.default", "")
                    ],
                    authority: this.fakeAuthority.canonicalAuthority,
                    correlationId: this.cryptoProvider.createNewGuid(),
                    claims: managedIdentityRequestParams.claims,
                    clientCapabilities: this.config.clientCapabilities
                };
                if (managedIdentityRequest.forceRefresh) return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
                const [cachedAuthenticationResult, lastCacheOutcome] = await this.fakeClientCredentialClient.getCachedAuthenticationResult(managedIdentityRequest, this.config, this.cryptoProvider, this.fakeAuthority, ManagedIdentityApplication.nodeStorage);
                if (managedIdentityRequest.claims) {
                    const sourceName = this.managedIdentityClient.getManagedIdentitySource();
                    if (cachedAuthenticationResult && SOURCES_THAT_SUPPORT_TOKEN_REVOCATION.includes(sourceName)) {
                        const revokedTokenSha256Hash = this.hashUtils.sha256(cachedAuthenticationResult.accessToken).toString(EncodingTypes.HEX);
                        managedIdentityRequest.revokedTokenSha256Hash = revokedTokenSha256Hash;
                    }
                    return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
                }
                if (!cachedAuthenticationResult) return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
                else {
                    if (lastCacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
                        this.logger.info("ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", managedIdentityRequest.correlationId);
                        const refreshAccessToken = true;
                        await this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority, refreshAccessToken);
                    }
                    return cachedAuthenticationResult;
                }
            }
            async acquireTokenFromManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
                return this.managedIdentityClient.sendManagedIdentityTokenRequest(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken);
            }
            getManagedIdentitySource() {
                return ManagedIdentityClient.sourceName || this.managedIdentityClient.getManagedIdentitySource();
            }
        }
        var core_util_dist_esm = __webpack_require__(9105);
        var abort_controller_dist_esm = __webpack_require__(5473);
        const utils_logger = credentialLogger("IdentityUtils");
        const LatestAuthenticationRecordVersion = "1.0";
        function ensureValidMsalToken(scopes, msalToken, getTokenOptions) {
            const error = (message)=>{
                utils_logger.getToken.info(message);
                return new AuthenticationRequiredError({
                    scopes: Array.isArray(scopes) ? scopes : [
                        scopes
                    ],
                    getTokenOptions,
                    message
                });
            };
            if (!msalToken) throw error("No response");
            if (!msalToken.expiresOn) throw error('Response had no "expiresOn" property.');
            if (!msalToken.accessToken) throw error('Response had no "accessToken" property.');
        }
        function getAuthority(tenantId, host) {
            if (!host) host = DefaultAuthorityHost;
            if (new RegExp(`${tenantId}/?$`).test(host)) return host;
            if (host.endsWith("/")) return host + tenantId;
            else return `${host}/${tenantId}`;
        }
        function getKnownAuthorities(tenantId, authorityHost, disableInstanceDiscovery) {
            if ("adfs" === tenantId && authorityHost || disableInstanceDiscovery) return [
                authorityHost
            ];
            return [];
        }
        const defaultLoggerCallback = (credLogger, platform = core_util_dist_esm.qx ? "Node" : "Browser")=>(level, message, containsPii)=>{
                if (containsPii) return;
                switch(level){
                    case LogLevel.Error:
                        credLogger.info(`MSAL ${platform} V2 error: ${message}`);
                        return;
                    case LogLevel.Info:
                        credLogger.info(`MSAL ${platform} V2 info message: ${message}`);
                        return;
                    case LogLevel.Verbose:
                        credLogger.info(`MSAL ${platform} V2 verbose message: ${message}`);
                        return;
                    case LogLevel.Warning:
                        credLogger.info(`MSAL ${platform} V2 warning: ${message}`);
                        return;
                }
            };
        function getMSALLogLevel(logLevel) {
            switch(logLevel){
                case "error":
                    return LogLevel.Error;
                case "info":
                    return LogLevel.Info;
                case "verbose":
                    return LogLevel.Verbose;
                case "warning":
                    return LogLevel.Warning;
                default:
                    return LogLevel.Info;
            }
        }
        function handleMsalError(scopes, error, getTokenOptions) {
            if ("AuthError" === error.name || "ClientAuthError" === error.name || "BrowserAuthError" === error.name) {
                const msalError = error;
                switch(msalError.errorCode){
                    case "endpoints_resolution_error":
                        utils_logger.info(logging_formatError(scopes, error.message));
                        return new errors_CredentialUnavailableError(error.message);
                    case "device_code_polling_cancelled":
                        return new abort_controller_dist_esm.l("The authentication has been aborted by the caller.");
                    case "consent_required":
                    case "interaction_required":
                    case "login_required":
                        utils_logger.info(logging_formatError(scopes, `Authentication returned errorCode ${msalError.errorCode}`));
                        break;
                    default:
                        utils_logger.info(logging_formatError(scopes, `Failed to acquire token: ${error.message}`));
                        break;
                }
            }
            if ("ClientConfigurationError" === error.name || "BrowserConfigurationAuthError" === error.name || "AbortError" === error.name || "AuthenticationError" === error.name) return error;
            if ("NativeAuthError" === error.name) {
                utils_logger.info(logging_formatError(scopes, `Error from the native broker: ${error.message} with status code: ${error.statusCode}`));
                return error;
            }
            return new AuthenticationRequiredError({
                scopes,
                getTokenOptions,
                message: error.message,
                cause: error
            });
        }
        function publicToMsal(account) {
            return {
                localAccountId: account.homeAccountId,
                environment: account.authority,
                username: account.username,
                homeAccountId: account.homeAccountId,
                tenantId: account.tenantId
            };
        }
        function msalToPublic(clientId, account) {
            const record = {
                authority: account.environment ?? DefaultAuthority,
                homeAccountId: account.homeAccountId,
                tenantId: account.tenantId || DefaultTenantId,
                username: account.username,
                clientId,
                version: LatestAuthenticationRecordVersion
            };
            return record;
        }
        const MapperTypeNames = {
            Base64Url: "Base64Url",
            Boolean: "Boolean",
            ByteArray: "ByteArray",
            Composite: "Composite",
            Date: "Date",
            DateTime: "DateTime",
            DateTimeRfc1123: "DateTimeRfc1123",
            Dictionary: "Dictionary",
            Enum: "Enum",
            Number: "Number",
            Object: "Object",
            Sequence: "Sequence",
            String: "String",
            Stream: "Stream",
            TimeSpan: "TimeSpan",
            UnixTime: "UnixTime"
        };
        var core_rest_pipeline_dist_esm = __webpack_require__(1818);
        const interfaces_XML_ATTRKEY = "$";
        const interfaces_XML_CHARKEY = "_";
        var state_cjs = __webpack_require__(30);
        const state = state_cjs.w;
        function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
            let parameterPath = parameter.parameterPath;
            const parameterMapper = parameter.mapper;
            let value;
            if ("string" == typeof parameterPath) parameterPath = [
                parameterPath
            ];
            if (Array.isArray(parameterPath)) {
                if (parameterPath.length > 0) if (parameterMapper.isConstant) value = parameterMapper.defaultValue;
                else {
                    let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
                    if (!propertySearchResult.propertyFound && fallbackObject) propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath);
                    let useDefaultValue = false;
                    if (!propertySearchResult.propertyFound) useDefaultValue = parameterMapper.required || "options" === parameterPath[0] && 2 === parameterPath.length;
                    value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
                }
            } else {
                if (parameterMapper.required) value = {};
                for (const [propertyName, propertyPath] of Object.entries(parameterPath)){
                    const propertyMapper = parameterMapper.type.modelProperties[propertyName];
                    const propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
                        parameterPath: propertyPath,
                        mapper: propertyMapper
                    }, fallbackObject);
                    if (void 0 !== propertyValue) {
                        if (!value) value = {};
                        Object.defineProperty(value, propertyName, {
                            value: propertyValue,
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                    }
                }
            }
            return value;
        }
        function getPropertyFromParameterPath(parent, parameterPath) {
            const result = {
                propertyFound: false
            };
            let i = 0;
            for(; i < parameterPath.length; ++i){
                const parameterPathPart = parameterPath[i];
                if (parent && parameterPathPart in parent) parent = parent[parameterPathPart];
                else break;
            }
            if (i === parameterPath.length) {
                result.propertyValue = parent;
                result.propertyFound = true;
            }
            return result;
        }
        const originalRequestSymbol = Symbol.for("@azure/core-client original request");
        function hasOriginalRequest(request) {
            return originalRequestSymbol in request;
        }
        function getOperationRequestInfo(request) {
            if (hasOriginalRequest(request)) return getOperationRequestInfo(request[originalRequestSymbol]);
            let info = state.operationRequestMap.get(request);
            if (!info) {
                info = {};
                state.operationRequestMap.set(request, info);
            }
            return info;
        }
        const defaultJsonContentTypes = [
            "application/json",
            "text/json"
        ];
        const defaultXmlContentTypes = [
            "application/xml",
            "application/atom+xml"
        ];
        const deserializationPolicyName = "deserializationPolicy";
        function deserializationPolicy(options = {}) {
            const jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
            const xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
            const parseXML = options.parseXML;
            const serializerOptions = options.serializerOptions;
            const updatedOptions = {
                xml: {
                    rootName: serializerOptions?.xml.rootName ?? "",
                    includeRoot: serializerOptions?.xml.includeRoot ?? false,
                    xmlCharKey: serializerOptions?.xml.xmlCharKey ?? interfaces_XML_CHARKEY
                }
            };
            return {
                name: deserializationPolicyName,
                async sendRequest (request, next) {
                    const response = await next(request);
                    return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
                }
            };
        }
        function getOperationResponseMap(parsedResponse) {
            let result;
            const request = parsedResponse.request;
            const operationInfo = getOperationRequestInfo(request);
            const operationSpec = operationInfo?.operationSpec;
            if (operationSpec) result = operationInfo?.operationResponseGetter ? operationInfo?.operationResponseGetter(operationSpec, parsedResponse) : operationSpec.responses[parsedResponse.status];
            return result;
        }
        function shouldDeserializeResponse(parsedResponse) {
            const request = parsedResponse.request;
            const operationInfo = getOperationRequestInfo(request);
            const shouldDeserialize = operationInfo?.shouldDeserialize;
            let result;
            result = void 0 === shouldDeserialize ? true : "boolean" == typeof shouldDeserialize ? shouldDeserialize : shouldDeserialize(parsedResponse);
            return result;
        }
        async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
            const parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
            if (!shouldDeserializeResponse(parsedResponse)) return parsedResponse;
            const operationInfo = getOperationRequestInfo(parsedResponse.request);
            const operationSpec = operationInfo?.operationSpec;
            if (!operationSpec || !operationSpec.responses) return parsedResponse;
            const responseSpec = getOperationResponseMap(parsedResponse);
            const { error, shouldReturnResponse } = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
            if (error) throw error;
            else if (shouldReturnResponse) return parsedResponse;
            if (responseSpec) {
                if (responseSpec.bodyMapper) {
                    let valueToDeserialize = parsedResponse.parsedBody;
                    if (operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence) valueToDeserialize = "object" == typeof valueToDeserialize ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : [];
                    try {
                        parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
                    } catch (deserializeError) {
                        const restError = new core_rest_pipeline_dist_esm.pj(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
                            statusCode: parsedResponse.status,
                            request: parsedResponse.request,
                            response: parsedResponse
                        });
                        throw restError;
                    }
                } else if ("HEAD" === operationSpec.httpMethod) parsedResponse.parsedBody = response.status >= 200 && response.status < 300;
                if (responseSpec.headersMapper) parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", {
                    xml: {},
                    ignoreUnknownProperties: true
                });
            }
            return parsedResponse;
        }
        function isOperationSpecEmpty(operationSpec) {
            const expectedStatusCodes = Object.keys(operationSpec.responses);
            return 0 === expectedStatusCodes.length || 1 === expectedStatusCodes.length && "default" === expectedStatusCodes[0];
        }
        function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
            const isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
            const isExpectedStatusCode = isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : !!responseSpec;
            if (isExpectedStatusCode) {
                if (!responseSpec) return {
                    error: null,
                    shouldReturnResponse: false
                };
                else if (!responseSpec.isError) return {
                    error: null,
                    shouldReturnResponse: false
                };
            }
            const errorResponseSpec = responseSpec ?? operationSpec.responses.default;
            const initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
            const error = new core_rest_pipeline_dist_esm.pj(initialErrorMessage, {
                statusCode: parsedResponse.status,
                request: parsedResponse.request,
                response: parsedResponse
            });
            if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) throw error;
            const defaultBodyMapper = errorResponseSpec?.bodyMapper;
            const defaultHeadersMapper = errorResponseSpec?.headersMapper;
            try {
                if (parsedResponse.parsedBody) {
                    const parsedBody = parsedResponse.parsedBody;
                    let deserializedError;
                    if (defaultBodyMapper) {
                        let valueToDeserialize = parsedBody;
                        if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
                            valueToDeserialize = [];
                            const elementName = defaultBodyMapper.xmlElementName;
                            if ("object" == typeof parsedBody && elementName) valueToDeserialize = parsedBody[elementName];
                        }
                        deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
                    }
                    const internalError = parsedBody.error || deserializedError || parsedBody;
                    error.code = internalError.code;
                    if (internalError.message) error.message = internalError.message;
                    if (defaultBodyMapper) error.response.parsedBody = deserializedError;
                }
                if (parsedResponse.headers && defaultHeadersMapper) error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders");
            } catch (defaultError) {
                error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
            }
            return {
                error,
                shouldReturnResponse: false
            };
        }
        async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
            if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
                const text = operationResponse.bodyAsText;
                const contentType = operationResponse.headers.get("Content-Type") || "";
                const contentComponents = contentType ? contentType.split(";").map((component)=>component.toLowerCase()) : [];
                try {
                    if (0 === contentComponents.length || contentComponents.some((component)=>-1 !== jsonContentTypes.indexOf(component))) operationResponse.parsedBody = JSON.parse(text);
                    else if (contentComponents.some((component)=>-1 !== xmlContentTypes.indexOf(component))) {
                        if (!parseXML) throw new Error("Parsing XML not supported.");
                        const body = await parseXML(text, opts.xml);
                        operationResponse.parsedBody = body;
                    }
                } catch (err) {
                    const msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
                    const errCode = err.code || core_rest_pipeline_dist_esm.pj.PARSE_ERROR;
                    const e = new core_rest_pipeline_dist_esm.pj(msg, {
                        code: errCode,
                        statusCode: operationResponse.status,
                        request: operationResponse.request,
                        response: operationResponse
                    });
                    throw e;
                }
            }
            return operationResponse;
        }
        function getStreamingResponseStatusCodes(operationSpec) {
            const result = new Set;
            for (const [statusCode, operationResponse] of Object.entries(operationSpec.responses))if (operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream) result.add(Number(statusCode));
            return result;
        }
        function getPathStringFromParameter(parameter) {
            const { parameterPath, mapper } = parameter;
            let result;
            result = "string" == typeof parameterPath ? parameterPath : Array.isArray(parameterPath) ? parameterPath.join(".") : mapper.serializedName;
            return result;
        }
        const serializationPolicyName = "serializationPolicy";
        function serializationPolicy(options = {}) {
            const stringifyXML = options.stringifyXML;
            return {
                name: serializationPolicyName,
                sendRequest (request, next) {
                    const operationInfo = getOperationRequestInfo(request);
                    const operationSpec = operationInfo?.operationSpec;
                    const operationArguments = operationInfo?.operationArguments;
                    if (operationSpec && operationArguments) {
                        serializeHeaders(request, operationArguments, operationSpec);
                        serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
                    }
                    return next(request);
                }
            };
        }
        function serializeHeaders(request, operationArguments, operationSpec) {
            if (operationSpec.headerParameters) for (const headerParameter of operationSpec.headerParameters){
                let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
                if (null != headerValue || headerParameter.mapper.required) {
                    headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
                    const headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
                    if (headerCollectionPrefix) for (const key of Object.keys(headerValue))request.headers.set(headerCollectionPrefix + key, headerValue[key]);
                    else request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
                }
            }
            const customHeaders = operationArguments.options?.requestOptions?.customHeaders;
            if (customHeaders) for (const customHeaderName of Object.keys(customHeaders))request.headers.set(customHeaderName, customHeaders[customHeaderName]);
        }
        function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
            throw new Error("XML serialization unsupported!");
        }) {
            const serializerOptions = operationArguments.options?.serializerOptions;
            const updatedOptions = {
                xml: {
                    rootName: serializerOptions?.xml.rootName ?? "",
                    includeRoot: serializerOptions?.xml.includeRoot ?? false,
                    xmlCharKey: serializerOptions?.xml.xmlCharKey ?? interfaces_XML_CHARKEY
                }
            };
            const xmlCharKey = updatedOptions.xml.xmlCharKey;
            if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
                request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
                const bodyMapper = operationSpec.requestBody.mapper;
                const { required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable } = bodyMapper;
                const typeName = bodyMapper.type.name;
                try {
                    if (void 0 !== request.body && null !== request.body || nullable && null === request.body || required) {
                        const requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
                        request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
                        const isStream = typeName === MapperTypeNames.Stream;
                        if (operationSpec.isXML) {
                            const xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
                            const value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
                            if (typeName === MapperTypeNames.Sequence) request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), {
                                rootName: xmlName || serializedName,
                                xmlCharKey
                            });
                            else if (!isStream) request.body = stringifyXML(value, {
                                rootName: xmlName || serializedName,
                                xmlCharKey
                            });
                        } else if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || "text" === operationSpec.mediaType)) return;
                        else if (!isStream) request.body = JSON.stringify(request.body);
                    }
                } catch (error) {
                    throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`);
                }
            } else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
                request.formData = {};
                for (const formDataParameter of operationSpec.formDataParameters){
                    const formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
                    if (null != formDataParameterValue) {
                        const formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
                        request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
                    }
                }
            }
        }
        function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
            if (xmlNamespace && ![
                "Composite",
                "Sequence",
                "Dictionary"
            ].includes(typeName)) {
                const result = {};
                result[options.xml.xmlCharKey] = serializedValue;
                result[interfaces_XML_ATTRKEY] = {
                    [xmlnsKey]: xmlNamespace
                };
                return result;
            }
            return serializedValue;
        }
        function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
            if (!Array.isArray(obj)) obj = [
                obj
            ];
            if (!xmlNamespaceKey || !xmlNamespace) return {
                [elementName]: obj
            };
            const result = {
                [elementName]: obj
            };
            result[interfaces_XML_ATTRKEY] = {
                [xmlNamespaceKey]: xmlNamespace
            };
            return result;
        }
        function createClientPipeline(options = {}) {
            const pipeline = (0, core_rest_pipeline_dist_esm.Fp)(options ?? {});
            if (options.credentialOptions) pipeline.addPolicy((0, core_rest_pipeline_dist_esm.N$)({
                credential: options.credentialOptions.credential,
                scopes: options.credentialOptions.credentialScopes
            }));
            pipeline.addPolicy(serializationPolicy(options.serializationOptions), {
                phase: "Serialize"
            });
            pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), {
                phase: "Deserialize"
            });
            return pipeline;
        }
        function isPrimitiveBody(value, mapperTypeName) {
            return "Composite" !== mapperTypeName && "Dictionary" !== mapperTypeName && ("string" == typeof value || "number" == typeof value || "boolean" == typeof value || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || null == value);
        }
        function handleNullableResponseAndWrappableBody(responseObject) {
            const combinedHeadersAndBody = {
                ...responseObject.headers,
                ...responseObject.body
            };
            if (responseObject.hasNullableType && 0 === Object.getOwnPropertyNames(combinedHeadersAndBody).length) return responseObject.shouldWrapBody ? {
                body: null
            } : null;
            else return responseObject.shouldWrapBody ? {
                ...responseObject.headers,
                body: responseObject.body
            } : combinedHeadersAndBody;
        }
        function flattenResponse(fullResponse, responseSpec) {
            const parsedHeaders = fullResponse.parsedHeaders;
            if ("HEAD" === fullResponse.request.method) return {
                ...parsedHeaders,
                body: fullResponse.parsedBody
            };
            const bodyMapper = responseSpec && responseSpec.bodyMapper;
            const isNullable = Boolean(bodyMapper?.nullable);
            const expectedBodyTypeName = bodyMapper?.type.name;
            if ("Stream" === expectedBodyTypeName) return {
                ...parsedHeaders,
                blobBody: fullResponse.blobBody,
                readableStreamBody: fullResponse.readableStreamBody
            };
            const modelProperties = "Composite" === expectedBodyTypeName && bodyMapper.type.modelProperties || {};
            const isPageableResponse = Object.keys(modelProperties).some((k)=>"" === modelProperties[k].serializedName);
            if ("Sequence" === expectedBodyTypeName || isPageableResponse) {
                const arrayResponse = fullResponse.parsedBody ?? [];
                for (const key of Object.keys(modelProperties))if (modelProperties[key].serializedName) arrayResponse[key] = fullResponse.parsedBody?.[key];
                if (parsedHeaders) for (const key of Object.keys(parsedHeaders))arrayResponse[key] = parsedHeaders[key];
                return !isNullable || fullResponse.parsedBody || parsedHeaders || 0 !== Object.getOwnPropertyNames(modelProperties).length ? arrayResponse : null;
            }
            return handleNullableResponseAndWrappableBody({
                body: fullResponse.parsedBody,
                headers: parsedHeaders,
                hasNullableType: isNullable,
                shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
            });
        }
        let cachedHttpClient;
        function getCachedDefaultHttpClient() {
            if (!cachedHttpClient) cachedHttpClient = (0, core_rest_pipeline_dist_esm.fl)();
            return cachedHttpClient;
        }
        const CollectionFormatToDelimiterMap = {
            CSV: ",",
            SSV: " ",
            Multi: "Multi",
            TSV: "	",
            Pipes: "|"
        };
        function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
            const urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
            let isAbsolutePath = false;
            let requestUrl = replaceAll(baseUri, urlReplacements);
            if (operationSpec.path) {
                let path = replaceAll(operationSpec.path, urlReplacements);
                if ("/{nextLink}" === operationSpec.path && path.startsWith("/")) path = path.substring(1);
                if (isAbsoluteUrl(path)) {
                    requestUrl = path;
                    isAbsolutePath = true;
                } else requestUrl = appendPath(requestUrl, path);
            }
            const { queryParams, sequenceParams } = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
            requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
            return requestUrl;
        }
        function replaceAll(input, replacements) {
            let result = input;
            for (const [searchValue, replaceValue] of replacements)result = result.split(searchValue).join(replaceValue);
            return result;
        }
        function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
            const result = new Map;
            if (operationSpec.urlParameters?.length) for (const urlParameter of operationSpec.urlParameters){
                let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
                const parameterPathString = getPathStringFromParameter(urlParameter);
                urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
                if (!urlParameter.skipEncoding) urlParameterValue = encodeURIComponent(urlParameterValue);
                result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
            }
            return result;
        }
        function isAbsoluteUrl(url) {
            return url.includes("://");
        }
        function appendPath(url, pathToAppend) {
            if (!pathToAppend) return url;
            const parsedUrl = new URL(url);
            let newPath = parsedUrl.pathname;
            if (!newPath.endsWith("/")) newPath = `${newPath}/`;
            if (pathToAppend.startsWith("/")) pathToAppend = pathToAppend.substring(1);
            const searchStart = pathToAppend.indexOf("?");
            if (-1 !== searchStart) {
                const path = pathToAppend.substring(0, searchStart);
                const search = pathToAppend.substring(searchStart + 1);
                newPath += path;
                if (search) parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search;
            } else newPath += pathToAppend;
            Object.assign(parsedUrl, {
                pathname: newPath
            });
            return parsedUrl.toString();
        }
        function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
            const result = new Map;
            const sequenceParams = new Set;
            if (operationSpec.queryParameters?.length) for (const queryParameter of operationSpec.queryParameters){
                if ("Sequence" === queryParameter.mapper.type.name && queryParameter.mapper.serializedName) sequenceParams.add(queryParameter.mapper.serializedName);
                let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
                if (null != queryParameterValue || queryParameter.mapper.required) {
                    queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
                    const delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
                    if (Array.isArray(queryParameterValue)) queryParameterValue = queryParameterValue.map((item)=>{
                        if (null == item) return "";
                        return item;
                    });
                    if ("Multi" === queryParameter.collectionFormat && 0 === queryParameterValue.length) continue;
                    else if (Array.isArray(queryParameterValue) && ("SSV" === queryParameter.collectionFormat || "TSV" === queryParameter.collectionFormat)) queryParameterValue = queryParameterValue.join(delimiter);
                    if (!queryParameter.skipEncoding) queryParameterValue = Array.isArray(queryParameterValue) ? queryParameterValue.map((item)=>encodeURIComponent(item)) : encodeURIComponent(queryParameterValue);
                    if (Array.isArray(queryParameterValue) && ("CSV" === queryParameter.collectionFormat || "Pipes" === queryParameter.collectionFormat)) queryParameterValue = queryParameterValue.join(delimiter);
                    result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
                }
            }
            return {
                queryParams: result,
                sequenceParams
            };
        }
        function simpleParseQueryParams(queryString) {
            const result = new Map;
            if (!queryString || "?" !== queryString[0]) return result;
            queryString = queryString.slice(1);
            const pairs = queryString.split("&");
            for (const pair of pairs){
                const [name, value] = pair.split("=", 2);
                const existingValue = result.get(name);
                if (existingValue) if (Array.isArray(existingValue)) existingValue.push(value);
                else result.set(name, [
                    existingValue,
                    value
                ]);
                else result.set(name, value);
            }
            return result;
        }
        function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = false) {
            if (0 === queryParams.size) return url;
            const parsedUrl = new URL(url);
            const combinedParams = simpleParseQueryParams(parsedUrl.search);
            for (const [name, value] of queryParams){
                const existingValue = combinedParams.get(name);
                if (Array.isArray(existingValue)) if (Array.isArray(value)) {
                    existingValue.push(...value);
                    const valueSet = new Set(existingValue);
                    combinedParams.set(name, Array.from(valueSet));
                } else existingValue.push(value);
                else if (existingValue) {
                    if (Array.isArray(value)) value.unshift(existingValue);
                    else if (sequenceParams.has(name)) combinedParams.set(name, [
                        existingValue,
                        value
                    ]);
                    if (!noOverwrite) combinedParams.set(name, value);
                } else combinedParams.set(name, value);
            }
            const searchPieces = [];
            for (const [name, value] of combinedParams)if ("string" == typeof value) searchPieces.push(`${name}=${value}`);
            else if (Array.isArray(value)) for (const subValue of value)searchPieces.push(`${name}=${subValue}`);
            else searchPieces.push(`${name}=${value}`);
            parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
            return parsedUrl.toString();
        }
        const log_logger = (0, esm.KV)("core-client");
        class ServiceClient {
            _endpoint;
            _requestContentType;
            _allowInsecureConnection;
            _httpClient;
            pipeline;
            constructor(options = {}){
                this._requestContentType = options.requestContentType;
                this._endpoint = options.endpoint ?? options.baseUri;
                if (options.baseUri) log_logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
                this._allowInsecureConnection = options.allowInsecureConnection;
                this._httpClient = options.httpClient || getCachedDefaultHttpClient();
                this.pipeline = options.pipeline || createDefaultPipeline(options);
                if (options.additionalPolicies?.length) for (const { policy, position } of options.additionalPolicies){
                    const afterPhase = "perRetry" === position ? "Sign" : void 0;
                    this.pipeline.addPolicy(policy, {
                        afterPhase
                    });
                }
            }
            sendRequest(request) {
                return this.pipeline.sendRequest(this._httpClient, request);
            }
            async sendOperationRequest(operationArguments, operationSpec) {
                const endpoint = operationSpec.baseUrl || this._endpoint;
                if (!endpoint) throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
                const url = getRequestUrl(endpoint, operationSpec, operationArguments, this);
                const request = (0, core_rest_pipeline_dist_esm.G6)({
                    url
                });
                request.method = operationSpec.httpMethod;
                const operationInfo = getOperationRequestInfo(request);
                operationInfo.operationSpec = operationSpec;
                operationInfo.operationArguments = operationArguments;
                const contentType = operationSpec.contentType || this._requestContentType;
                if (contentType && operationSpec.requestBody) request.headers.set("Content-Type", contentType);
                const options = operationArguments.options;
                if (options) {
                    const requestOptions = options.requestOptions;
                    if (requestOptions) {
                        if (requestOptions.timeout) request.timeout = requestOptions.timeout;
                        if (requestOptions.onUploadProgress) request.onUploadProgress = requestOptions.onUploadProgress;
                        if (requestOptions.onDownloadProgress) request.onDownloadProgress = requestOptions.onDownloadProgress;
                        if (void 0 !== requestOptions.shouldDeserialize) operationInfo.shouldDeserialize = requestOptions.shouldDeserialize;
                        if (requestOptions.allowInsecureConnection) request.allowInsecureConnection = true;
                    }
                    if (options.abortSignal) request.abortSignal = options.abortSignal;
                    if (options.tracingOptions) request.tracingOptions = options.tracingOptions;
                }
                if (this._allowInsecureConnection) request.allowInsecureConnection = true;
                if (void 0 === request.streamResponseStatusCodes) request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec);
                try {
                    const rawResponse = await this.sendRequest(request);
                    const flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
                    if (options?.onResponse) options.onResponse(rawResponse, flatResponse);
                    return flatResponse;
                } catch (error) {
                    if ("object" == typeof error && error?.response) {
                        const rawResponse = error.response;
                        const flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses["default"]);
                        error.details = flatResponse;
                        if (options?.onResponse) options.onResponse(rawResponse, flatResponse, error);
                    }
                    throw error;
                }
            }
        }
        function createDefaultPipeline(options) {
            const credentialScopes = getCredentialScopes(options);
            const credentialOptions = options.credential && credentialScopes ? {
                credentialScopes,
                credential: options.credential
            } : void 0;
            return createClientPipeline({
                ...options,
                credentialOptions
            });
        }
        function getCredentialScopes(options) {
            if (options.credentialScopes) return options.credentialScopes;
            if (options.endpoint) return `${options.endpoint}/.default`;
            if (options.baseUri) return `${options.baseUri}/.default`;
            if (options.credential) throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy");
        }
        function getIdentityTokenEndpointSuffix(tenantId) {
            if ("adfs" === tenantId) return "oauth2/token";
            else return "oauth2/v2.0/token";
        }
        const DefaultScopeSuffix = "/.default";
        const serviceFabricErrorMessage = "Specifying a `clientId` or `resourceId` is not supported by the Service Fabric managed identity environment. The managed identity configuration is determined by the Service Fabric cluster resource configuration. See https://aka.ms/servicefabricmi for more information";
        function mapScopesToResource(scopes) {
            let scope = "";
            if (Array.isArray(scopes)) {
                if (1 !== scopes.length) return;
                scope = scopes[0];
            } else if ("string" == typeof scopes) scope = scopes;
            if (!scope.endsWith(DefaultScopeSuffix)) return scope;
            return scope.substr(0, scope.lastIndexOf(DefaultScopeSuffix));
        }
        function parseExpirationTimestamp(body) {
            if ("number" == typeof body.expires_on) return 1e3 * body.expires_on;
            if ("string" == typeof body.expires_on) {
                const asNumber = +body.expires_on;
                if (!isNaN(asNumber)) return 1e3 * asNumber;
                const asDate = Date.parse(body.expires_on);
                if (!isNaN(asDate)) return asDate;
            }
            if ("number" == typeof body.expires_in) return Date.now() + 1e3 * body.expires_in;
            throw new Error(`Failed to parse token expiration from body. expires_in="${body.expires_in}", expires_on="${body.expires_on}"`);
        }
        function parseRefreshTimestamp(body) {
            if (!body.refresh_on) return;
            else {
                if ("number" == typeof body.refresh_on) return 1e3 * body.refresh_on;
                if ("string" == typeof body.refresh_on) {
                    const asNumber = +body.refresh_on;
                    if (!isNaN(asNumber)) return 1e3 * asNumber;
                    const asDate = Date.parse(body.refresh_on);
                    if (!isNaN(asDate)) return asDate;
                }
                throw new Error(`Failed to parse refresh_on from body. refresh_on="${body.refresh_on}"`);
            }
        }
        function getAuthorityHost(options) {
            let authorityHost = options?.authorityHost;
            if (!authorityHost && core_util_dist_esm.qx) authorityHost = process.env.AZURE_AUTHORITY_HOST;
            return authorityHost ?? DefaultAuthorityHost;
        }
        const noCorrelationId = "noCorrelationId";
        const HttpStatus = {
            CLIENT_ERROR_RANGE_START: 400,
            CLIENT_ERROR_RANGE_END: 499,
            SERVER_ERROR_RANGE_START: 500,
            SERVER_ERROR_RANGE_END: 599
        };
        class identityClient_IdentityClient extends ServiceClient {
            authorityHost;
            allowLoggingAccountIdentifiers;
            abortControllers;
            allowInsecureConnection = false;
            tokenCredentialOptions;
            constructor(options){
                const packageDetails = `azsdk-js-identity/${SDK_VERSION}`;
                const userAgentPrefix = options?.userAgentOptions?.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
                const baseUri = getAuthorityHost(options);
                if (!baseUri.startsWith("https:")) throw new Error("The authorityHost address must use the 'https' protocol.");
                super({
                    requestContentType: "application/json; charset=utf-8",
                    retryOptions: {
                        maxRetries: 3
                    },
                    ...options,
                    userAgentOptions: {
                        userAgentPrefix
                    },
                    baseUri
                });
                this.authorityHost = baseUri;
                this.abortControllers = new Map;
                this.allowLoggingAccountIdentifiers = options?.loggingOptions?.allowLoggingAccountIdentifiers;
                this.tokenCredentialOptions = {
                    ...options
                };
                if (options?.allowInsecureConnection) this.allowInsecureConnection = options.allowInsecureConnection;
            }
            async sendTokenRequest(request) {
                logger.info(`IdentityClient: sending token request to [${request.url}]`);
                const response = await this.sendRequest(request);
                if (response.bodyAsText && (200 === response.status || 201 === response.status)) {
                    const parsedBody = JSON.parse(response.bodyAsText);
                    if (!parsedBody.access_token) return null;
                    this.logIdentifiers(response);
                    const token = {
                        accessToken: {
                            token: parsedBody.access_token,
                            expiresOnTimestamp: parseExpirationTimestamp(parsedBody),
                            refreshAfterTimestamp: parseRefreshTimestamp(parsedBody),
                            tokenType: "Bearer"
                        },
                        refreshToken: parsedBody.refresh_token
                    };
                    logger.info(`IdentityClient: [${request.url}] token acquired, expires on ${token.accessToken.expiresOnTimestamp}`);
                    return token;
                } else {
                    const error = new errors_AuthenticationError(response.status, response.bodyAsText);
                    logger.warning(`IdentityClient: authentication error. HTTP status: ${response.status}, ${error.errorResponse.errorDescription}`);
                    throw error;
                }
            }
            async refreshAccessToken(tenantId, clientId, scopes, refreshToken, clientSecret, options = {}) {
                if (void 0 === refreshToken) return null;
                logger.info(`IdentityClient: refreshing access token with client ID: ${clientId}, scopes: ${scopes} started`);
                const refreshParams = {
                    grant_type: "refresh_token",
                    client_id: clientId,
                    refresh_token: refreshToken,
                    scope: scopes
                };
                if (void 0 !== clientSecret) refreshParams.client_secret = clientSecret;
                const query = new URLSearchParams(refreshParams);
                return tracing_tracingClient.withSpan("IdentityClient.refreshAccessToken", options, async (updatedOptions)=>{
                    try {
                        const urlSuffix = getIdentityTokenEndpointSuffix(tenantId);
                        const request = (0, core_rest_pipeline_dist_esm.G6)({
                            url: `${this.authorityHost}/${tenantId}/${urlSuffix}`,
                            method: "POST",
                            body: query.toString(),
                            abortSignal: options.abortSignal,
                            headers: (0, core_rest_pipeline_dist_esm.Nc)({
                                Accept: "application/json",
                                "Content-Type": "application/x-www-form-urlencoded"
                            }),
                            tracingOptions: updatedOptions.tracingOptions
                        });
                        const response = await this.sendTokenRequest(request);
                        logger.info(`IdentityClient: refreshed token for client ID: ${clientId}`);
                        return response;
                    } catch (err) {
                        if (err.name === AuthenticationErrorName && "interaction_required" === err.errorResponse.error) {
                            logger.info(`IdentityClient: interaction required for client ID: ${clientId}`);
                            return null;
                        } else {
                            logger.warning(`IdentityClient: failed refreshing token for client ID: ${clientId}: ${err}`);
                            throw err;
                        }
                    }
                });
            }
            generateAbortSignal(correlationId) {
                const controller = new AbortController;
                const controllers = this.abortControllers.get(correlationId) || [];
                controllers.push(controller);
                this.abortControllers.set(correlationId, controllers);
                const existingOnAbort = controller.signal.onabort;
                controller.signal.onabort = (...params)=>{
                    this.abortControllers.set(correlationId, void 0);
                    if (existingOnAbort) existingOnAbort.apply(controller.signal, params);
                };
                return controller.signal;
            }
            abortRequests(correlationId) {
                const key = correlationId || noCorrelationId;
                const controllers = [
                    ...this.abortControllers.get(key) || [],
                    ...this.abortControllers.get(noCorrelationId) || []
                ];
                if (!controllers.length) return;
                for (const controller of controllers)controller.abort();
                this.abortControllers.set(key, void 0);
            }
            getCorrelationId(options) {
                const parameter = options?.body?.split("&").map((part)=>part.split("=")).find(([key])=>"client-request-id" === key);
                return parameter && parameter.length ? parameter[1] || noCorrelationId : noCorrelationId;
            }
            async sendGetRequestAsync(url, options) {
                const request = (0, core_rest_pipeline_dist_esm.G6)({
                    url,
                    method: "GET",
                    body: options?.body,
                    allowInsecureConnection: this.allowInsecureConnection,
                    headers: (0, core_rest_pipeline_dist_esm.Nc)(options?.headers),
                    abortSignal: this.generateAbortSignal(noCorrelationId)
                });
                const response = await this.sendRequest(request);
                this.logIdentifiers(response);
                return {
                    body: this.parseResponseBody(response),
                    headers: response.headers.toJSON(),
                    status: response.status
                };
            }
            async sendPostRequestAsync(url, options) {
                const request = (0, core_rest_pipeline_dist_esm.G6)({
                    url,
                    method: "POST",
                    body: options?.body,
                    headers: (0, core_rest_pipeline_dist_esm.Nc)(options?.headers),
                    allowInsecureConnection: this.allowInsecureConnection,
                    abortSignal: this.generateAbortSignal(this.getCorrelationId(options))
                });
                const response = await this.sendRequest(request);
                this.logIdentifiers(response);
                return {
                    body: this.parseResponseBody(response),
                    headers: response.headers.toJSON(),
                    status: response.status
                };
            }
            getTokenCredentialOptions() {
                return this.tokenCredentialOptions;
            }
            logIdentifiers(response) {
                if (!this.allowLoggingAccountIdentifiers || !response.bodyAsText) return;
                const unavailableUpn = "No User Principal Name available";
                try {
                    const parsed = response.parsedBody || JSON.parse(response.bodyAsText);
                    const accessToken = parsed.access_token;
                    if (!accessToken) return;
                    const base64Metadata = accessToken.split(".")[1];
                    const { appid, upn, tid, oid } = JSON.parse((0, core_util_dist_esm.SW)((0, core_util_dist_esm.Al)(base64Metadata, "base64url"), "utf-8"));
                    logger.info(`[Authenticated account] Client ID: ${appid}. Tenant ID: ${tid}. User Principal Name: ${upn || unavailableUpn}. Object ID (user): ${oid}`);
                } catch (e) {
                    logger.warning("allowLoggingAccountIdentifiers was set, but we couldn't log the account information. Error:", e.message);
                }
            }
            parseResponseBody(response) {
                let parsedBody;
                try {
                    parsedBody = JSON.parse(response.bodyAsText || "");
                } catch (error) {
                    logger.info(`IdentityClient: Could not parse response body: ${error}`);
                    let errorType;
                    let errorDescriptionHelper;
                    if (response.status >= HttpStatus.CLIENT_ERROR_RANGE_START && response.status <= HttpStatus.CLIENT_ERROR_RANGE_END) {
                        errorType = "client_error";
                        errorDescriptionHelper = "A client";
                    } else if (response.status >= HttpStatus.SERVER_ERROR_RANGE_START && response.status <= HttpStatus.SERVER_ERROR_RANGE_END) {
                        errorType = "server_error";
                        errorDescriptionHelper = "A server";
                    } else {
                        errorType = "unknown_error";
                        errorDescriptionHelper = "An unknown";
                    }
                    const errorDescriptionLines = [
                        `${errorDescriptionHelper} error occured.`,
                        `Http status code: ${response.status}`,
                        `Http status message: ${response.bodyAsText || "Unknown"}`,
                        `Headers: ${JSON.stringify(response.headers)}`
                    ];
                    parsedBody = {
                        error: errorType,
                        error_description: errorDescriptionLines.join("\n")
                    };
                }
                return parsedBody;
            }
        }
        var RegionalAuthority;
        (function(RegionalAuthority) {
            RegionalAuthority["AutoDiscoverRegion"] = "AutoDiscoverRegion";
            RegionalAuthority["USWest"] = "westus";
            RegionalAuthority["USWest2"] = "westus2";
            RegionalAuthority["USCentral"] = "centralus";
            RegionalAuthority["USEast"] = "eastus";
            RegionalAuthority["USEast2"] = "eastus2";
            RegionalAuthority["USNorthCentral"] = "northcentralus";
            RegionalAuthority["USSouthCentral"] = "southcentralus";
            RegionalAuthority["USWestCentral"] = "westcentralus";
            RegionalAuthority["CanadaCentral"] = "canadacentral";
            RegionalAuthority["CanadaEast"] = "canadaeast";
            RegionalAuthority["BrazilSouth"] = "brazilsouth";
            RegionalAuthority["EuropeNorth"] = "northeurope";
            RegionalAuthority["EuropeWest"] = "westeurope";
            RegionalAuthority["UKSouth"] = "uksouth";
            RegionalAuthority["UKWest"] = "ukwest";
            RegionalAuthority["FranceCentral"] = "francecentral";
            RegionalAuthority["FranceSouth"] = "francesouth";
            RegionalAuthority["SwitzerlandNorth"] = "switzerlandnorth";
            RegionalAuthority["SwitzerlandWest"] = "switzerlandwest";
            RegionalAuthority["GermanyNorth"] = "germanynorth";
            RegionalAuthority["GermanyWestCentral"] = "germanywestcentral";
            RegionalAuthority["NorwayWest"] = "norwaywest";
            RegionalAuthority["NorwayEast"] = "norwayeast";
            RegionalAuthority["AsiaEast"] = "eastasia";
            RegionalAuthority["AsiaSouthEast"] = "southeastasia";
            RegionalAuthority["JapanEast"] = "japaneast";
            RegionalAuthority["JapanWest"] = "japanwest";
            RegionalAuthority["AustraliaEast"] = "australiaeast";
            RegionalAuthority["AustraliaSouthEast"] = "australiasoutheast";
            RegionalAuthority["AustraliaCentral"] = "australiacentral";
            RegionalAuthority["AustraliaCentral2"] = "australiacentral2";
            RegionalAuthority["IndiaCentral"] = "centralindia";
            RegionalAuthority["IndiaSouth"] = "southindia";
            RegionalAuthority["IndiaWest"] = "westindia";
            RegionalAuthority["KoreaSouth"] = "koreasouth";
            RegionalAuthority["KoreaCentral"] = "koreacentral";
            RegionalAuthority["UAECentral"] = "uaecentral";
            RegionalAuthority["UAENorth"] = "uaenorth";
            RegionalAuthority["SouthAfricaNorth"] = "southafricanorth";
            RegionalAuthority["SouthAfricaWest"] = "southafricawest";
            RegionalAuthority["ChinaNorth"] = "chinanorth";
            RegionalAuthority["ChinaEast"] = "chinaeast";
            RegionalAuthority["ChinaNorth2"] = "chinanorth2";
            RegionalAuthority["ChinaEast2"] = "chinaeast2";
            RegionalAuthority["GermanyCentral"] = "germanycentral";
            RegionalAuthority["GermanyNorthEast"] = "germanynortheast";
            RegionalAuthority["GovernmentUSVirginia"] = "usgovvirginia";
            RegionalAuthority["GovernmentUSIowa"] = "usgoviowa";
            RegionalAuthority["GovernmentUSArizona"] = "usgovarizona";
            RegionalAuthority["GovernmentUSTexas"] = "usgovtexas";
            RegionalAuthority["GovernmentUSDodEast"] = "usdodeast";
            RegionalAuthority["GovernmentUSDodCentral"] = "usdodcentral";
        })(RegionalAuthority || (RegionalAuthority = {}));
        function calculateRegionalAuthority(regionalAuthority) {
            let azureRegion = regionalAuthority;
            if (void 0 === azureRegion && globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME !== void 0) azureRegion = process.env.AZURE_REGIONAL_AUTHORITY_NAME;
            if (azureRegion === RegionalAuthority.AutoDiscoverRegion) return "AUTO_DISCOVER";
            return azureRegion;
        }
        function createConfigurationErrorMessage(tenantId) {
            return `The current credential is not configured to acquire tokens for tenant ${tenantId}. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`;
        }
        function processMultiTenantRequest_processMultiTenantRequest(tenantId, getTokenOptions, additionallyAllowedTenantIds = [], logger) {
            let resolvedTenantId;
            resolvedTenantId = process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH ? tenantId : "adfs" === tenantId ? tenantId : getTokenOptions?.tenantId ?? tenantId;
            if (tenantId && resolvedTenantId !== tenantId && !additionallyAllowedTenantIds.includes("*") && !additionallyAllowedTenantIds.some((t)=>0 === t.localeCompare(resolvedTenantId))) {
                const message = createConfigurationErrorMessage(resolvedTenantId);
                logger?.info(message);
                throw new errors_CredentialUnavailableError(message);
            }
            return resolvedTenantId;
        }
        function tenantIdUtils_checkTenantId(logger, tenantId) {
            if (!tenantId.match(/^[0-9a-zA-Z-.]+$/)) {
                const error = new Error("Invalid tenant id provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.");
                logger.info(logging_formatError("", error));
                throw error;
            }
        }
        function tenantIdUtils_resolveTenantId(logger, tenantId, clientId) {
            if (tenantId) {
                tenantIdUtils_checkTenantId(logger, tenantId);
                return tenantId;
            }
            if (!clientId) clientId = constants_DeveloperSignOnClientId;
            if (clientId !== constants_DeveloperSignOnClientId) return "common";
            return "organizations";
        }
        function tenantIdUtils_resolveAdditionallyAllowedTenantIds(additionallyAllowedTenants) {
            if (!additionallyAllowedTenants || 0 === additionallyAllowedTenants.length) return [];
            if (additionallyAllowedTenants.includes("*")) return ALL_TENANTS;
            return additionallyAllowedTenants;
        }
        const msalLogger = credentialLogger("MsalClient");
        function generateMsalConfiguration(clientId, tenantId, msalClientOptions = {}) {
            const resolvedTenant = tenantIdUtils_resolveTenantId(msalClientOptions.logger ?? msalLogger, tenantId, clientId);
            const authority = getAuthority(resolvedTenant, getAuthorityHost(msalClientOptions));
            const httpClient = new identityClient_IdentityClient({
                ...msalClientOptions,
                authorityHost: authority,
                loggingOptions: msalClientOptions.loggingOptions
            });
            const msalConfig = {
                auth: {
                    clientId,
                    authority,
                    knownAuthorities: getKnownAuthorities(resolvedTenant, authority, msalClientOptions.disableInstanceDiscovery)
                },
                system: {
                    networkClient: httpClient,
                    loggerOptions: {
                        loggerCallback: defaultLoggerCallback(msalClientOptions.logger ?? msalLogger),
                        logLevel: getMSALLogLevel((0, esm.XM)()),
                        piiLoggingEnabled: msalClientOptions.loggingOptions?.enableUnsafeSupportLogging
                    }
                }
            };
            return msalConfig;
        }
        function msalClient_createMsalClient(clientId, tenantId, createMsalClientOptions = {}) {
            const state = {
                msalConfig: generateMsalConfiguration(clientId, tenantId, createMsalClientOptions),
                cachedAccount: createMsalClientOptions.authenticationRecord ? publicToMsal(createMsalClientOptions.authenticationRecord) : null,
                pluginConfiguration: msalPlugins.generatePluginConfiguration(createMsalClientOptions),
                logger: createMsalClientOptions.logger ?? msalLogger
            };
            const publicApps = new Map;
            async function getPublicApp(options = {}) {
                const appKey = options.enableCae ? "CAE" : "default";
                let publicClientApp = publicApps.get(appKey);
                if (publicClientApp) {
                    state.logger.getToken.info("Existing PublicClientApplication found in cache, returning it.");
                    return publicClientApp;
                }
                state.logger.getToken.info(`Creating new PublicClientApplication with CAE ${options.enableCae ? "enabled" : "disabled"}.`);
                const cachePlugin = options.enableCae ? state.pluginConfiguration.cache.cachePluginCae : state.pluginConfiguration.cache.cachePlugin;
                state.msalConfig.auth.clientCapabilities = options.enableCae ? [
                    "cp1"
                ] : void 0;
                publicClientApp = new PublicClientApplication({
                    ...state.msalConfig,
                    broker: {
                        nativeBrokerPlugin: state.pluginConfiguration.broker.nativeBrokerPlugin
                    },
                    cache: {
                        cachePlugin: await cachePlugin
                    }
                });
                publicApps.set(appKey, publicClientApp);
                return publicClientApp;
            }
            const confidentialApps = new Map;
            async function getConfidentialApp(options = {}) {
                const appKey = options.enableCae ? "CAE" : "default";
                let confidentialClientApp = confidentialApps.get(appKey);
                if (confidentialClientApp) {
                    state.logger.getToken.info("Existing ConfidentialClientApplication found in cache, returning it.");
                    return confidentialClientApp;
                }
                state.logger.getToken.info(`Creating new ConfidentialClientApplication with CAE ${options.enableCae ? "enabled" : "disabled"}.`);
                const cachePlugin = options.enableCae ? state.pluginConfiguration.cache.cachePluginCae : state.pluginConfiguration.cache.cachePlugin;
                state.msalConfig.auth.clientCapabilities = options.enableCae ? [
                    "cp1"
                ] : void 0;
                confidentialClientApp = new ConfidentialClientApplication({
                    ...state.msalConfig,
                    broker: {
                        nativeBrokerPlugin: state.pluginConfiguration.broker.nativeBrokerPlugin
                    },
                    cache: {
                        cachePlugin: await cachePlugin
                    }
                });
                confidentialApps.set(appKey, confidentialClientApp);
                return confidentialClientApp;
            }
            async function getTokenSilent(app, scopes, options = {}) {
                if (null === state.cachedAccount) {
                    state.logger.getToken.info("No cached account found in local state.");
                    throw new AuthenticationRequiredError({
                        scopes
                    });
                }
                if (options.claims) state.cachedClaims = options.claims;
                const silentRequest = {
                    account: state.cachedAccount,
                    scopes,
                    claims: state.cachedClaims
                };
                if (state.pluginConfiguration.broker.isEnabled) {
                    silentRequest.extraQueryParameters ||= {};
                    if (state.pluginConfiguration.broker.enableMsaPassthrough) silentRequest.extraQueryParameters["msal_request_type"] = "consumer_passthrough";
                }
                if (options.proofOfPossessionOptions) {
                    silentRequest.shrNonce = options.proofOfPossessionOptions.nonce;
                    silentRequest.authenticationScheme = "pop";
                    silentRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
                    silentRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
                }
                state.logger.getToken.info("Attempting to acquire token silently");
                try {
                    return await app.acquireTokenSilent(silentRequest);
                } catch (err) {
                    throw handleMsalError(scopes, err, options);
                }
            }
            function calculateRequestAuthority(options) {
                if (options?.tenantId) return getAuthority(options.tenantId, getAuthorityHost(createMsalClientOptions));
                return state.msalConfig.auth.authority;
            }
            async function withSilentAuthentication(msalApp, scopes, options, onAuthenticationRequired) {
                let response = null;
                try {
                    response = await getTokenSilent(msalApp, scopes, options);
                } catch (e) {
                    if ("AuthenticationRequiredError" !== e.name) throw e;
                    if (options.disableAutomaticAuthentication) throw new AuthenticationRequiredError({
                        scopes,
                        getTokenOptions: options,
                        message: "Automatic authentication has been disabled. You may call the authentication() method."
                    });
                }
                if (null === response) try {
                    response = await onAuthenticationRequired();
                } catch (err) {
                    throw handleMsalError(scopes, err, options);
                }
                ensureValidMsalToken(scopes, response, options);
                state.cachedAccount = response?.account ?? null;
                state.logger.getToken.info(formatSuccess(scopes));
                return {
                    token: response.accessToken,
                    expiresOnTimestamp: response.expiresOn.getTime(),
                    refreshAfterTimestamp: response.refreshOn?.getTime(),
                    tokenType: response.tokenType
                };
            }
            async function getTokenByClientSecret(scopes, clientSecret, options = {}) {
                state.logger.getToken.info("Attempting to acquire token using client secret");
                state.msalConfig.auth.clientSecret = clientSecret;
                const msalApp = await getConfidentialApp(options);
                try {
                    const response = await msalApp.acquireTokenByClientCredential({
                        scopes,
                        authority: calculateRequestAuthority(options),
                        azureRegion: calculateRegionalAuthority(),
                        claims: options?.claims
                    });
                    ensureValidMsalToken(scopes, response, options);
                    state.logger.getToken.info(formatSuccess(scopes));
                    return {
                        token: response.accessToken,
                        expiresOnTimestamp: response.expiresOn.getTime(),
                        refreshAfterTimestamp: response.refreshOn?.getTime(),
                        tokenType: response.tokenType
                    };
                } catch (err) {
                    throw handleMsalError(scopes, err, options);
                }
            }
            async function getTokenByClientAssertion(scopes, clientAssertion, options = {}) {
                state.logger.getToken.info("Attempting to acquire token using client assertion");
                state.msalConfig.auth.clientAssertion = clientAssertion;
                const msalApp = await getConfidentialApp(options);
                try {
                    const response = await msalApp.acquireTokenByClientCredential({
                        scopes,
                        authority: calculateRequestAuthority(options),
                        azureRegion: calculateRegionalAuthority(),
                        claims: options?.claims,
                        clientAssertion
                    });
                    ensureValidMsalToken(scopes, response, options);
                    state.logger.getToken.info(formatSuccess(scopes));
                    return {
                        token: response.accessToken,
                        expiresOnTimestamp: response.expiresOn.getTime(),
                        refreshAfterTimestamp: response.refreshOn?.getTime(),
                        tokenType: response.tokenType
                    };
                } catch (err) {
                    throw handleMsalError(scopes, err, options);
                }
            }
            async function getTokenByClientCertificate(scopes, certificate, options = {}) {
                state.logger.getToken.info("Attempting to acquire token using client certificate");
                state.msalConfig.auth.clientCertificate = certificate;
                const msalApp = await getConfidentialApp(options);
                try {
                    const response = await msalApp.acquireTokenByClientCredential({
                        scopes,
                        authority: calculateRequestAuthority(options),
                        azureRegion: calculateRegionalAuthority(),
                        claims: options?.claims
                    });
                    ensureValidMsalToken(scopes, response, options);
                    state.logger.getToken.info(formatSuccess(scopes));
                    return {
                        token: response.accessToken,
                        expiresOnTimestamp: response.expiresOn.getTime(),
                        refreshAfterTimestamp: response.refreshOn?.getTime(),
                        tokenType: response.tokenType
                    };
                } catch (err) {
                    throw handleMsalError(scopes, err, options);
                }
            }
            async function getTokenByDeviceCode(scopes, deviceCodeCallback, options = {}) {
                state.logger.getToken.info("Attempting to acquire token using device code");
                const msalApp = await getPublicApp(options);
                return withSilentAuthentication(msalApp, scopes, options, ()=>{
                    const requestOptions = {
                        scopes,
                        cancel: options?.abortSignal?.aborted ?? false,
                        deviceCodeCallback,
                        authority: calculateRequestAuthority(options),
                        claims: options?.claims
                    };
                    const deviceCodeRequest = msalApp.acquireTokenByDeviceCode(requestOptions);
                    if (options.abortSignal) options.abortSignal.addEventListener("abort", ()=>{
                        requestOptions.cancel = true;
                    });
                    return deviceCodeRequest;
                });
            }
            async function getTokenByUsernamePassword(scopes, username, password, options = {}) {
                state.logger.getToken.info("Attempting to acquire token using username and password");
                const msalApp = await getPublicApp(options);
                return withSilentAuthentication(msalApp, scopes, options, ()=>{
                    const requestOptions = {
                        scopes,
                        username,
                        password,
                        authority: calculateRequestAuthority(options),
                        claims: options?.claims
                    };
                    return msalApp.acquireTokenByUsernamePassword(requestOptions);
                });
            }
            function getActiveAccount() {
                if (!state.cachedAccount) return;
                return msalToPublic(clientId, state.cachedAccount);
            }
            async function getTokenByAuthorizationCode(scopes, redirectUri, authorizationCode, clientSecret, options = {}) {
                state.logger.getToken.info("Attempting to acquire token using authorization code");
                let msalApp;
                if (clientSecret) {
                    state.msalConfig.auth.clientSecret = clientSecret;
                    msalApp = await getConfidentialApp(options);
                } else msalApp = await getPublicApp(options);
                return withSilentAuthentication(msalApp, scopes, options, ()=>msalApp.acquireTokenByCode({
                        scopes,
                        redirectUri,
                        code: authorizationCode,
                        authority: calculateRequestAuthority(options),
                        claims: options?.claims
                    }));
            }
            async function getTokenOnBehalfOf(scopes, userAssertionToken, clientCredentials, options = {}) {
                msalLogger.getToken.info("Attempting to acquire token on behalf of another user");
                if ("string" == typeof clientCredentials) {
                    msalLogger.getToken.info("Using client secret for on behalf of flow");
                    state.msalConfig.auth.clientSecret = clientCredentials;
                } else if ("function" == typeof clientCredentials) {
                    msalLogger.getToken.info("Using client assertion callback for on behalf of flow");
                    state.msalConfig.auth.clientAssertion = clientCredentials;
                } else {
                    msalLogger.getToken.info("Using client certificate for on behalf of flow");
                    state.msalConfig.auth.clientCertificate = clientCredentials;
                }
                const msalApp = await getConfidentialApp(options);
                try {
                    const response = await msalApp.acquireTokenOnBehalfOf({
                        scopes,
                        authority: calculateRequestAuthority(options),
                        claims: options.claims,
                        oboAssertion: userAssertionToken
                    });
                    ensureValidMsalToken(scopes, response, options);
                    msalLogger.getToken.info(formatSuccess(scopes));
                    return {
                        token: response.accessToken,
                        expiresOnTimestamp: response.expiresOn.getTime(),
                        refreshAfterTimestamp: response.refreshOn?.getTime(),
                        tokenType: response.tokenType
                    };
                } catch (err) {
                    throw handleMsalError(scopes, err, options);
                }
            }
            function createBaseInteractiveRequest(scopes, options) {
                return {
                    openBrowser: async (url)=>{
                        const open = await __webpack_require__.e(958).then(__webpack_require__.bind(__webpack_require__, 2958));
                        await open.default(url);
                    },
                    scopes,
                    authority: calculateRequestAuthority(options),
                    claims: options?.claims,
                    loginHint: options?.loginHint,
                    errorTemplate: options?.browserCustomizationOptions?.errorMessage,
                    successTemplate: options?.browserCustomizationOptions?.successMessage,
                    prompt: options?.loginHint ? "login" : "select_account"
                };
            }
            async function getBrokeredTokenInternal(scopes, useDefaultBrokerAccount, options = {}) {
                msalLogger.verbose("Authentication will resume through the broker");
                const app = await getPublicApp(options);
                const interactiveRequest = createBaseInteractiveRequest(scopes, options);
                if (state.pluginConfiguration.broker.parentWindowHandle) interactiveRequest.windowHandle = Buffer.from(state.pluginConfiguration.broker.parentWindowHandle);
                else msalLogger.warning("Parent window handle is not specified for the broker. This may cause unexpected behavior. Please provide the parentWindowHandle.");
                if (state.pluginConfiguration.broker.enableMsaPassthrough) (interactiveRequest.extraQueryParameters ??= {})["msal_request_type"] = "consumer_passthrough";
                if (useDefaultBrokerAccount) {
                    interactiveRequest.prompt = "none";
                    msalLogger.verbose("Attempting broker authentication using the default broker account");
                } else msalLogger.verbose("Attempting broker authentication without the default broker account");
                if (options.proofOfPossessionOptions) {
                    interactiveRequest.shrNonce = options.proofOfPossessionOptions.nonce;
                    interactiveRequest.authenticationScheme = "pop";
                    interactiveRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
                    interactiveRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
                }
                try {
                    return await app.acquireTokenInteractive(interactiveRequest);
                } catch (e) {
                    msalLogger.verbose(`Failed to authenticate through the broker: ${e.message}`);
                    if (options.disableAutomaticAuthentication) throw new AuthenticationRequiredError({
                        scopes,
                        getTokenOptions: options,
                        message: "Cannot silently authenticate with default broker account."
                    });
                    if (useDefaultBrokerAccount) return getBrokeredTokenInternal(scopes, false, options);
                    else throw e;
                }
            }
            async function getBrokeredToken(scopes, useDefaultBrokerAccount, options = {}) {
                msalLogger.getToken.info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${useDefaultBrokerAccount}`);
                const response = await getBrokeredTokenInternal(scopes, useDefaultBrokerAccount, options);
                ensureValidMsalToken(scopes, response, options);
                state.cachedAccount = response?.account ?? null;
                state.logger.getToken.info(formatSuccess(scopes));
                return {
                    token: response.accessToken,
                    expiresOnTimestamp: response.expiresOn.getTime(),
                    refreshAfterTimestamp: response.refreshOn?.getTime(),
                    tokenType: response.tokenType
                };
            }
            async function getTokenByInteractiveRequest(scopes, options = {}) {
                msalLogger.getToken.info("Attempting to acquire token interactively");
                const app = await getPublicApp(options);
                return withSilentAuthentication(app, scopes, options, async ()=>{
                    const interactiveRequest = createBaseInteractiveRequest(scopes, options);
                    if (state.pluginConfiguration.broker.isEnabled) return getBrokeredTokenInternal(scopes, state.pluginConfiguration.broker.useDefaultBrokerAccount ?? false, options);
                    if (options.proofOfPossessionOptions) {
                        interactiveRequest.shrNonce = options.proofOfPossessionOptions.nonce;
                        interactiveRequest.authenticationScheme = "pop";
                        interactiveRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
                        interactiveRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
                    }
                    return app.acquireTokenInteractive(interactiveRequest);
                });
            }
            return {
                getActiveAccount,
                getBrokeredToken,
                getTokenByClientSecret,
                getTokenByClientAssertion,
                getTokenByClientCertificate,
                getTokenByDeviceCode,
                getTokenByUsernamePassword,
                getTokenByAuthorizationCode,
                getTokenOnBehalfOf,
                getTokenByInteractiveRequest
            };
        }
        var promises_ = __webpack_require__(1455);
        function extractPemCertificateKeys(pemContent) {
            const certificatePattern = /(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g;
            const publicKeys = [];
            let match;
            do {
                match = certificatePattern.exec(pemContent);
                if (match) publicKeys.push(match[3]);
            }while (match)
            if (0 === publicKeys.length) throw new Error("The file at the specified path does not contain a PEM-encoded certificate.");
            return publicKeys;
        }
        function canParseAsX509Certificate(pemCert) {
            try {
                const pemContents = extractPemCertificateKeys(pemCert);
                for(let i = 0; i < pemContents.length; i++){
                    const pemContent = pemContents[i];
                    const fullPemCertificate = `-----BEGIN CERTIFICATE-----\n${pemContent}\n-----END CERTIFICATE-----`;
                    new external_crypto_.X509Certificate(fullPemCertificate);
                }
                return true;
            } catch (extractError) {
                return false;
            }
        }
        const credentialName = "ClientCertificateCredential";
        credentialLogger(credentialName);
        function ensureValidScopeForDevTimeCreds(scope, logger) {
            if (!scope.match(/^[0-9a-zA-Z-_.:/]+$/)) {
                const error = new Error("Invalid scope was specified by the user or calling client");
                logger.getToken.info(logging_formatError(scope, error));
                throw error;
            }
        }
        function getScopeResource(scope) {
            return scope.replace(/\/.default$/, "");
        }
        credentialLogger("ClientSecretCredential");
        credentialLogger("UsernamePasswordCredential");
        const environmentCredential_credentialName = "EnvironmentCredential";
        credentialLogger(environmentCredential_credentialName);
        const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 64e3;
        const MIN_DELAY_FOR_410_MS = 3e3;
        function imdsRetryPolicy(msiRetryConfig) {
            return (0, core_rest_pipeline_dist_esm.Jb)([
                {
                    name: "imdsRetryPolicy",
                    retry: ({ retryCount, response })=>{
                        if (response?.status !== 404 && response?.status !== 410) return {
                            skipStrategy: true
                        };
                        const initialDelayMs = response?.status === 410 ? Math.max(MIN_DELAY_FOR_410_MS, msiRetryConfig.startDelayInMs) : msiRetryConfig.startDelayInMs;
                        return (0, core_util_dist_esm.gE)(retryCount, {
                            retryDelayInMs: initialDelayMs,
                            maxRetryDelayInMs: DEFAULT_CLIENT_MAX_RETRY_INTERVAL
                        });
                    }
                }
            ], {
                maxRetries: msiRetryConfig.maxRetries
            });
        }
        const msiName = "ManagedIdentityCredential - IMDS";
        const imdsMsi_logger = credentialLogger(msiName);
        const imdsHost = "http://169.254.169.254";
        const imdsEndpointPath = "/metadata/identity/oauth2/token";
        function prepareInvalidRequestOptions(scopes) {
            const resource = mapScopesToResource(scopes);
            if (!resource) throw new Error(`${msiName}: Multiple scopes are not supported.`);
            const url = new URL(imdsEndpointPath, process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST ?? imdsHost);
            const rawHeaders = {
                Accept: "application/json"
            };
            return {
                url: `${url}`,
                method: "GET",
                headers: (0, core_rest_pipeline_dist_esm.Nc)(rawHeaders)
            };
        }
        const imdsMsi = {
            name: "imdsMsi",
            async isAvailable (options) {
                const { scopes, identityClient, getTokenOptions } = options;
                const resource = mapScopesToResource(scopes);
                if (!resource) {
                    imdsMsi_logger.info(`${msiName}: Unavailable. Multiple scopes are not supported.`);
                    return false;
                }
                if (process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST) return true;
                if (!identityClient) throw new Error("Missing IdentityClient");
                const requestOptions = prepareInvalidRequestOptions(resource);
                return tracing_tracingClient.withSpan("ManagedIdentityCredential-pingImdsEndpoint", getTokenOptions ?? {}, async (updatedOptions)=>{
                    requestOptions.tracingOptions = updatedOptions.tracingOptions;
                    const request = (0, core_rest_pipeline_dist_esm.G6)(requestOptions);
                    request.timeout = updatedOptions.requestOptions?.timeout || 1e3;
                    request.allowInsecureConnection = true;
                    let response;
                    try {
                        imdsMsi_logger.info(`${msiName}: Pinging the Azure IMDS endpoint`);
                        response = await identityClient.sendRequest(request);
                    } catch (err) {
                        if ((0, core_util_dist_esm.bJ)(err)) imdsMsi_logger.verbose(`${msiName}: Caught error ${err.name}: ${err.message}`);
                        imdsMsi_logger.info(`${msiName}: The Azure IMDS endpoint is unavailable`);
                        return false;
                    }
                    if (403 === response.status) {
                        if (response.bodyAsText?.includes("unreachable")) {
                            imdsMsi_logger.info(`${msiName}: The Azure IMDS endpoint is unavailable`);
                            imdsMsi_logger.info(`${msiName}: ${response.bodyAsText}`);
                            return false;
                        }
                    }
                    imdsMsi_logger.info(`${msiName}: The Azure IMDS endpoint is available`);
                    return true;
                });
            }
        };
        const clientAssertionCredential_logger = credentialLogger("ClientAssertionCredential");
        class clientAssertionCredential_ClientAssertionCredential {
            msalClient;
            tenantId;
            additionallyAllowedTenantIds;
            getAssertion;
            options;
            constructor(tenantId, clientId, getAssertion, options = {}){
                if (!tenantId) throw new errors_CredentialUnavailableError("ClientAssertionCredential: tenantId is a required parameter.");
                if (!clientId) throw new errors_CredentialUnavailableError("ClientAssertionCredential: clientId is a required parameter.");
                if (!getAssertion) throw new errors_CredentialUnavailableError("ClientAssertionCredential: clientAssertion is a required parameter.");
                this.tenantId = tenantId;
                this.additionallyAllowedTenantIds = tenantIdUtils_resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants);
                this.options = options;
                this.getAssertion = getAssertion;
                this.msalClient = msalClient_createMsalClient(clientId, tenantId, {
                    ...this.options,
                    logger: clientAssertionCredential_logger
                });
            }
            async getToken(scopes, options = {}) {
                return tracing_tracingClient.withSpan(`${this.constructor.name}.getToken`, options, async (newOptions)=>{
                    newOptions.tenantId = processMultiTenantRequest_processMultiTenantRequest(this.tenantId, newOptions, this.additionallyAllowedTenantIds, clientAssertionCredential_logger);
                    const arrayScopes = Array.isArray(scopes) ? scopes : [
                        scopes
                    ];
                    return this.msalClient.getTokenByClientAssertion(arrayScopes, this.getAssertion, newOptions);
                });
            }
        }
        var external_node_fs_ = __webpack_require__(3024);
        const workloadIdentityCredential_credentialName = "WorkloadIdentityCredential";
        const SupportedWorkloadEnvironmentVariables = [
            "AZURE_TENANT_ID",
            "AZURE_CLIENT_ID",
            "AZURE_FEDERATED_TOKEN_FILE"
        ];
        const workloadIdentityCredential_logger = credentialLogger(workloadIdentityCredential_credentialName);
        const ErrorMessages = {
            FAILED_TO_PARSE_TOKEN_PROXY: (endpoint, error)=>`Failed to parse custom token proxy URL "${endpoint}": ${error}`,
            INVALID_HTTPS_SCHEME: (protocol)=>`Custom token endpoint must use https scheme, got "${protocol}"`,
            TOKEN_ENDPOINT_NO_USER_INFO: (url)=>`Custom token endpoint URL "${url}" must not contain user info`,
            TOKEN_ENDPOINT_NO_QUERY: (url)=>`Custom token endpoint URL "${url}" must not contain a query`,
            TOKEN_ENDPOINT_NO_FRAGMENT: (url)=>`Custom token endpoint URL "${url}" must not contain a fragment`,
            CA_FILE_EMPTY: (file)=>`CA certificate file is empty: ${file}`,
            FAILED_TO_READ_CA_FILE: (file, error)=>`Failed to read CA certificate file: ${file}. ${error}`,
            INVALID_CA_CERTIFICATES: "Invalid CA certificate data: no valid PEM certificates found",
            INVALID_FILE_PATH: (path)=>`Invalid file path provided ${path}.`,
            NO_FILE_CONTENT: (path)=>`No content on the file ${path}.`,
            NO_CA_SOURCE: "No CA certificate source specified.",
            CLIENT_ID_REQUIRED: `clientId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_CLIENT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
            TENANT_ID_REQUIRED: `tenantId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_TENANT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
            TOKEN_FILE_PATH_REQUIRED: `federatedTokenFilePath is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_FEDERATED_TOKEN_FILE".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
            TOKEN_PROXY_NOT_SET: "AZURE_KUBERNETES_TOKEN_PROXY is not set but other custom endpoint-related environment variables are present",
            CA_FILE_AND_DATA_EXCLUSIVE: "AZURE_KUBERNETES_CA_FILE and AZURE_KUBERNETES_CA_DATA are mutually exclusive. Specify only one.",
            MISSING_ENV_VARS: `tenantId, clientId, and federatedTokenFilePath are required parameters. 
      In DefaultAzureCredential and ManagedIdentityCredential, these can be provided as environment variables - 
      "AZURE_TENANT_ID",
      "AZURE_CLIENT_ID",
      "AZURE_FEDERATED_TOKEN_FILE". See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`
        };
        function parseAndValidateCustomTokenProxy(endpoint) {
            let tokenProxy;
            try {
                tokenProxy = new URL(endpoint);
            } catch (error) {
                throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.FAILED_TO_PARSE_TOKEN_PROXY(endpoint, error)}`);
            }
            if ("https:" !== tokenProxy.protocol) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.INVALID_HTTPS_SCHEME(tokenProxy.protocol)}`);
            if (tokenProxy.username || tokenProxy.password) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.TOKEN_ENDPOINT_NO_USER_INFO(tokenProxy.toString())}`);
            if (tokenProxy.search) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.TOKEN_ENDPOINT_NO_QUERY(tokenProxy.toString())}`);
            if (tokenProxy.hash) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.TOKEN_ENDPOINT_NO_FRAGMENT(tokenProxy.toString())}`);
            if (!tokenProxy.pathname || "" === tokenProxy.pathname) tokenProxy.pathname = "/";
            return tokenProxy.toString();
        }
        class WorkloadIdentityCredential {
            client;
            azureFederatedTokenFileContent = void 0;
            cacheDate = void 0;
            federatedTokenFilePath;
            cachedTlsSettings;
            cachedCaData;
            caData;
            caFile;
            sniName;
            constructor(options){
                const assignedEnv = processEnvVars(SupportedWorkloadEnvironmentVariables).assigned.join(", ");
                workloadIdentityCredential_logger.info(`Found the following environment variables: ${assignedEnv}`);
                const workloadIdentityCredentialOptions = options ?? {};
                const tenantId = workloadIdentityCredentialOptions.tenantId || process.env.AZURE_TENANT_ID;
                const clientId = workloadIdentityCredentialOptions.clientId || process.env.AZURE_CLIENT_ID;
                this.federatedTokenFilePath = workloadIdentityCredentialOptions.tokenFilePath || process.env.AZURE_FEDERATED_TOKEN_FILE;
                if (tenantId) tenantIdUtils_checkTenantId(workloadIdentityCredential_logger, tenantId);
                if (!clientId) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.CLIENT_ID_REQUIRED}`);
                if (!tenantId) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.TENANT_ID_REQUIRED}`);
                if (!this.federatedTokenFilePath) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.TOKEN_FILE_PATH_REQUIRED}`);
                if (workloadIdentityCredentialOptions.enableAzureProxy) {
                    const kubernetesTokenProxy = process.env.AZURE_KUBERNETES_TOKEN_PROXY;
                    const kubernetesSNIName = process.env.AZURE_KUBERNETES_SNI_NAME;
                    const kubernetesCAFile = process.env.AZURE_KUBERNETES_CA_FILE;
                    const kubernetesCAData = process.env.AZURE_KUBERNETES_CA_DATA;
                    if (kubernetesTokenProxy) {
                        const tokenProxy = parseAndValidateCustomTokenProxy(kubernetesTokenProxy);
                        if (kubernetesCAFile && kubernetesCAData) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.CA_FILE_AND_DATA_EXCLUSIVE}`);
                        this.caData = kubernetesCAData;
                        this.caFile = kubernetesCAFile;
                        this.sniName = kubernetesSNIName;
                        const proxyClient = this.createAksProxyClient(tokenProxy);
                        workloadIdentityCredentialOptions.httpClient = proxyClient;
                        workloadIdentityCredential_logger.info(`${workloadIdentityCredential_credentialName}: Using proxy client for token requests`);
                    } else {
                        if (kubernetesSNIName || kubernetesCAFile || kubernetesCAData) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.TOKEN_PROXY_NOT_SET}`);
                        workloadIdentityCredential_logger.info("enableAzureProxy is true but AZURE_KUBERNETES_TOKEN_PROXY is not set, using normal authentication flow");
                    }
                }
                workloadIdentityCredential_logger.info(`Invoking ClientAssertionCredential with tenant ID: ${tenantId}, clientId: ${workloadIdentityCredentialOptions.clientId} and federated token path: [REDACTED]`);
                this.client = new clientAssertionCredential_ClientAssertionCredential(tenantId, clientId, this.readFileContents.bind(this), workloadIdentityCredentialOptions);
            }
            createAksProxyClient(tokenEndpoint) {
                const defaultClient = (0, core_rest_pipeline_dist_esm.fl)();
                this.cachedTlsSettings = this.getTlsSettings();
                return {
                    sendRequest: async (request)=>{
                        const requestUrl = new URL(request.url);
                        workloadIdentityCredential_logger.info(`${workloadIdentityCredential_credentialName}: Redirecting request to Kubernetes endpoint: ${tokenEndpoint}`);
                        const proxyUrl = new URL(tokenEndpoint);
                        const requestPath = requestUrl.pathname.replace(/^\//, "");
                        const combinedPath = proxyUrl.pathname.endsWith("/") ? proxyUrl.pathname + requestPath : proxyUrl.pathname + "/" + requestPath;
                        const newUrl = new URL(proxyUrl.origin);
                        newUrl.pathname = combinedPath;
                        newUrl.search = requestUrl.search;
                        newUrl.hash = requestUrl.hash;
                        request.url = newUrl.toString();
                        request.tlsSettings = this.getTlsSettings();
                        workloadIdentityCredential_logger.info(`${workloadIdentityCredential_credentialName}: Sending request to ${request.url}`);
                        return defaultClient.sendRequest(request);
                    }
                };
            }
            getTlsSettings() {
                if (!this.caData && !this.caFile) {
                    if (!this.cachedTlsSettings) this.cachedTlsSettings = this.sniName ? {
                        servername: this.sniName
                    } : {};
                    return this.cachedTlsSettings;
                }
                if (!this.caFile) {
                    if (!this.cachedTlsSettings) {
                        if (!canParseAsX509Certificate(this.caData)) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.INVALID_CA_CERTIFICATES}`);
                        this.cachedTlsSettings = this.sniName ? {
                            servername: this.sniName
                        } : {};
                        this.cachedTlsSettings.ca = this.caData;
                    }
                    return this.cachedTlsSettings;
                }
                let fileContent;
                try {
                    fileContent = (0, external_node_fs_.readFileSync)(this.caFile);
                } catch (error) {
                    throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.FAILED_TO_READ_CA_FILE(this.caFile, error)}`);
                }
                if (0 === fileContent.length) {
                    if (!this.cachedTlsSettings) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.CA_FILE_EMPTY(this.caFile)}`);
                    return this.cachedTlsSettings;
                }
                if (!this.cachedCaData || !fileContent.equals(this.cachedCaData)) {
                    const caDataString = fileContent.toString("utf8");
                    if (!canParseAsX509Certificate(caDataString)) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.INVALID_CA_CERTIFICATES}`);
                    this.cachedTlsSettings = {
                        ca: caDataString,
                        ...this.sniName && {
                            servername: this.sniName
                        }
                    };
                    this.cachedCaData = fileContent;
                }
                return this.cachedTlsSettings;
            }
            async getToken(scopes, options) {
                if (!this.client) {
                    const errorMessage = `${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.MISSING_ENV_VARS}`;
                    workloadIdentityCredential_logger.info(errorMessage);
                    throw new errors_CredentialUnavailableError(errorMessage);
                }
                workloadIdentityCredential_logger.info("Invoking getToken() of Client Assertion Credential");
                return this.client.getToken(scopes, options);
            }
            async readFileContents() {
                if (void 0 !== this.cacheDate && Date.now() - this.cacheDate >= 3e5) this.azureFederatedTokenFileContent = void 0;
                if (!this.federatedTokenFilePath) throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.INVALID_FILE_PATH(this.federatedTokenFilePath)}`);
                if (!this.azureFederatedTokenFileContent) {
                    const file = await (0, promises_.readFile)(this.federatedTokenFilePath, "utf8");
                    const value = file.trim();
                    if (value) {
                        this.azureFederatedTokenFileContent = value;
                        this.cacheDate = Date.now();
                    } else throw new errors_CredentialUnavailableError(`${workloadIdentityCredential_credentialName}: is unavailable. ${ErrorMessages.NO_FILE_CONTENT(this.federatedTokenFilePath)}`);
                }
                return this.azureFederatedTokenFileContent;
            }
        }
        const tokenExchangeMsi_msiName = "ManagedIdentityCredential - Token Exchange";
        const tokenExchangeMsi_logger = credentialLogger(tokenExchangeMsi_msiName);
        const tokenExchangeMsi = {
            name: "tokenExchangeMsi",
            async isAvailable (clientId) {
                const env = process.env;
                const result = Boolean((clientId || env.AZURE_CLIENT_ID) && env.AZURE_TENANT_ID && process.env.AZURE_FEDERATED_TOKEN_FILE);
                if (!result) tokenExchangeMsi_logger.info(`${tokenExchangeMsi_msiName}: Unavailable. The environment variables needed are: AZURE_CLIENT_ID (or the client ID sent through the parameters), AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE`);
                return result;
            },
            async getToken (configuration, getTokenOptions = {}) {
                const { scopes, clientId } = configuration;
                const identityClientTokenCredentialOptions = {};
                const workloadIdentityCredential = new WorkloadIdentityCredential({
                    clientId,
                    tenantId: process.env.AZURE_TENANT_ID,
                    tokenFilePath: process.env.AZURE_FEDERATED_TOKEN_FILE,
                    ...identityClientTokenCredentialOptions,
                    disableInstanceDiscovery: true
                });
                return workloadIdentityCredential.getToken(scopes, getTokenOptions);
            }
        };
        const managedIdentityCredential_logger = credentialLogger("ManagedIdentityCredential");
        class ManagedIdentityCredential {
            managedIdentityApp;
            identityClient;
            clientId;
            resourceId;
            objectId;
            msiRetryConfig = {
                maxRetries: 5,
                startDelayInMs: 800,
                intervalIncrement: 2
            };
            isAvailableIdentityClient;
            sendProbeRequest;
            constructor(clientIdOrOptions, options){
                let _options;
                if ("string" == typeof clientIdOrOptions) {
                    this.clientId = clientIdOrOptions;
                    _options = options ?? {};
                } else {
                    this.clientId = clientIdOrOptions?.clientId;
                    _options = clientIdOrOptions ?? {};
                }
                this.resourceId = _options?.resourceId;
                this.objectId = _options?.objectId;
                this.sendProbeRequest = _options?.sendProbeRequest ?? false;
                const providedIds = [
                    {
                        key: "clientId",
                        value: this.clientId
                    },
                    {
                        key: "resourceId",
                        value: this.resourceId
                    },
                    {
                        key: "objectId",
                        value: this.objectId
                    }
                ].filter((id)=>id.value);
                if (providedIds.length > 1) throw new Error(`ManagedIdentityCredential: only one of 'clientId', 'resourceId', or 'objectId' can be provided. Received values: ${JSON.stringify({
                    clientId: this.clientId,
                    resourceId: this.resourceId,
                    objectId: this.objectId
                })}`);
                _options.allowInsecureConnection = true;
                if (_options.retryOptions?.maxRetries !== void 0) this.msiRetryConfig.maxRetries = _options.retryOptions.maxRetries;
                this.identityClient = new identityClient_IdentityClient({
                    ..._options,
                    additionalPolicies: [
                        {
                            policy: imdsRetryPolicy(this.msiRetryConfig),
                            position: "perCall"
                        }
                    ]
                });
                this.managedIdentityApp = new ManagedIdentityApplication({
                    managedIdentityIdParams: {
                        userAssignedClientId: this.clientId,
                        userAssignedResourceId: this.resourceId,
                        userAssignedObjectId: this.objectId
                    },
                    system: {
                        disableInternalRetries: true,
                        networkClient: this.identityClient,
                        loggerOptions: {
                            logLevel: getMSALLogLevel((0, esm.XM)()),
                            piiLoggingEnabled: _options.loggingOptions?.enableUnsafeSupportLogging,
                            loggerCallback: defaultLoggerCallback(managedIdentityCredential_logger)
                        }
                    }
                });
                this.isAvailableIdentityClient = new identityClient_IdentityClient({
                    ..._options,
                    retryOptions: {
                        maxRetries: 0
                    }
                });
                const managedIdentitySource = this.managedIdentityApp.getManagedIdentitySource();
                if ("CloudShell" === managedIdentitySource) {
                    if (this.clientId || this.resourceId || this.objectId) {
                        managedIdentityCredential_logger.warning(`CloudShell MSI detected with user-provided IDs - throwing. Received values: ${JSON.stringify({
                            clientId: this.clientId,
                            resourceId: this.resourceId,
                            objectId: this.objectId
                        })}.`);
                        throw new errors_CredentialUnavailableError("ManagedIdentityCredential: Specifying a user-assigned managed identity is not supported for CloudShell at runtime. When using Managed Identity in CloudShell, omit the clientId, resourceId, and objectId parameters.");
                    }
                }
                if ("ServiceFabric" === managedIdentitySource) {
                    if (this.clientId || this.resourceId || this.objectId) {
                        managedIdentityCredential_logger.warning(`Service Fabric detected with user-provided IDs - throwing. Received values: ${JSON.stringify({
                            clientId: this.clientId,
                            resourceId: this.resourceId,
                            objectId: this.objectId
                        })}.`);
                        throw new errors_CredentialUnavailableError(`ManagedIdentityCredential: ${serviceFabricErrorMessage}`);
                    }
                }
                managedIdentityCredential_logger.info(`Using ${managedIdentitySource} managed identity.`);
                if (1 === providedIds.length) {
                    const { key, value } = providedIds[0];
                    managedIdentityCredential_logger.info(`${managedIdentitySource} with ${key}: ${value}`);
                }
            }
            async getToken(scopes, options = {}) {
                managedIdentityCredential_logger.getToken.info("Using the MSAL provider for Managed Identity.");
                const resource = mapScopesToResource(scopes);
                if (!resource) throw new errors_CredentialUnavailableError(`ManagedIdentityCredential: Multiple scopes are not supported. Scopes: ${JSON.stringify(scopes)}`);
                return tracing_tracingClient.withSpan("ManagedIdentityCredential.getToken", options, async ()=>{
                    try {
                        const isTokenExchangeMsi = await tokenExchangeMsi.isAvailable(this.clientId);
                        const identitySource = this.managedIdentityApp.getManagedIdentitySource();
                        const isImdsMsi = "DefaultToImds" === identitySource || "Imds" === identitySource;
                        managedIdentityCredential_logger.getToken.info(`MSAL Identity source: ${identitySource}`);
                        if (isTokenExchangeMsi) {
                            managedIdentityCredential_logger.getToken.info("Using the token exchange managed identity.");
                            const result = await tokenExchangeMsi.getToken({
                                scopes,
                                clientId: this.clientId,
                                identityClient: this.identityClient,
                                retryConfig: this.msiRetryConfig,
                                resourceId: this.resourceId
                            });
                            if (null === result) throw new errors_CredentialUnavailableError("Attempted to use the token exchange managed identity, but received a null response.");
                            return result;
                        } else if (isImdsMsi && this.sendProbeRequest) {
                            managedIdentityCredential_logger.getToken.info("Using the IMDS endpoint to probe for availability.");
                            const isAvailable = await imdsMsi.isAvailable({
                                scopes,
                                clientId: this.clientId,
                                getTokenOptions: options,
                                identityClient: this.isAvailableIdentityClient,
                                resourceId: this.resourceId
                            });
                            if (!isAvailable) throw new errors_CredentialUnavailableError("Attempted to use the IMDS endpoint, but it is not available.");
                        }
                        managedIdentityCredential_logger.getToken.info("Calling into MSAL for managed identity token.");
                        const token = await this.managedIdentityApp.acquireToken({
                            resource
                        });
                        this.ensureValidMsalToken(scopes, token, options);
                        managedIdentityCredential_logger.getToken.info(formatSuccess(scopes));
                        return {
                            expiresOnTimestamp: token.expiresOn.getTime(),
                            token: token.accessToken,
                            refreshAfterTimestamp: token.refreshOn?.getTime(),
                            tokenType: "Bearer"
                        };
                    } catch (err) {
                        managedIdentityCredential_logger.getToken.error(logging_formatError(scopes, err));
                        if ("AuthenticationRequiredError" === err.name) throw err;
                        if (isNetworkError(err)) throw new errors_CredentialUnavailableError(`ManagedIdentityCredential: Network unreachable. Message: ${err.message}`, {
                            cause: err
                        });
                        throw new errors_CredentialUnavailableError(`ManagedIdentityCredential: Authentication failed. Message ${err.message}`, {
                            cause: err
                        });
                    }
                });
            }
            ensureValidMsalToken(scopes, msalToken, getTokenOptions) {
                const createError = (message)=>{
                    managedIdentityCredential_logger.getToken.info(message);
                    return new AuthenticationRequiredError({
                        scopes: Array.isArray(scopes) ? scopes : [
                            scopes
                        ],
                        getTokenOptions,
                        message
                    });
                };
                if (!msalToken) throw createError("No response.");
                if (!msalToken.expiresOn) throw createError('Response had no "expiresOn" property.');
                if (!msalToken.accessToken) throw createError('Response had no "accessToken" property.');
            }
        }
        function isNetworkError(err) {
            if ("network_error" === err.errorCode) return true;
            if ("ENETUNREACH" === err.code || "EHOSTUNREACH" === err.code) return true;
            if (403 === err.statusCode || 403 === err.code) {
                if (err.message.includes("unreachable")) return true;
            }
            return false;
        }
        const processErrorBrand = Symbol.for("@azure/core-process.ProcessError");
        class ProcessError extends Error {
            code;
            signal;
            killed;
            stdout;
            stderr;
            constructor(message, options = {}){
                super(message);
                this.name = "ProcessError";
                this.code = options.code ?? null;
                this.signal = options.signal ?? null;
                this.killed = options.killed ?? false;
                Object.defineProperties(this, {
                    [processErrorBrand]: {
                        configurable: false,
                        enumerable: false,
                        value: true,
                        writable: false
                    },
                    stdout: {
                        configurable: false,
                        enumerable: false,
                        value: options.stdout,
                        writable: false
                    },
                    stderr: {
                        configurable: false,
                        enumerable: false,
                        value: options.stderr,
                        writable: false
                    }
                });
            }
        }
        function isProcessError(error) {
            if (error instanceof ProcessError) return true;
            if ("object" != typeof error || null === error) return false;
            const candidate = error;
            return true === candidate[processErrorBrand] && "ProcessError" === candidate.name && ("string" == typeof candidate.code || "number" == typeof candidate.code || null === candidate.code) && "boolean" == typeof candidate.killed && ("string" == typeof candidate.signal || null === candidate.signal);
        }
        function errors_createExecutionError(error, stdout, stderr) {
            const code = error.code ?? null;
            const message = "number" == typeof code ? `The process exited with code ${code}.` : code ? `The process could not be completed (${code}).` : "The process could not be completed.";
            return new ProcessError(message, {
                code,
                signal: error.signal,
                killed: error.killed,
                stdout,
                stderr
            });
        }
        var external_node_child_process_ = __webpack_require__(1421);
        var external_node_path_ = __webpack_require__(6760);
        var external_node_url_ = __webpack_require__(3136);
        const WINDOWS_NATIVE_EXTENSIONS = [
            ".exe",
            ".com"
        ];
        const WINDOWS_BATCH_EXTENSIONS = [
            ".cmd",
            ".bat"
        ];
        const WINDOWS_DRIVE_ABSOLUTE_PATH = /^[a-z]:[\\/]/i;
        function getEnvironmentValue(environment, name) {
            if ("win32" !== process.platform) return environment[name];
            const normalizedName = name.toLowerCase();
            for (const [key, value] of Object.entries(environment))if (key.toLowerCase() === normalizedName) return value;
        }
        function setEnvironmentValue(environment, name, value) {
            const normalizedName = name.toLowerCase();
            const existingKey = Object.keys(environment).find((key)=>key.toLowerCase() === normalizedName);
            environment[existingKey ?? name] = value;
        }
        function snapshotEnvironment(environment) {
            const snapshot = {};
            const windowsKeys = new Set;
            for (const [key, value] of Object.entries(environment)){
                if ("win32" === process.platform) {
                    const normalizedKey = key.toLowerCase();
                    if (windowsKeys.has(normalizedKey)) throw new ProcessError("The environment contains duplicate case-insensitive variable names.", {
                        code: "ERR_INVALID_ENVIRONMENT"
                    });
                    windowsKeys.add(normalizedKey);
                }
                if (void 0 !== value && "string" != typeof value) throw new ProcessError("The environment contains a non-string value.", {
                    code: "ERR_INVALID_ENVIRONMENT"
                });
                snapshot[key] = value;
            }
            return snapshot;
        }
        function normalizeCwd(cwd) {
            const cwdPath = cwd instanceof URL ? (0, external_node_url_.fileURLToPath)(cwd) : cwd;
            return external_node_path_.resolve(cwdPath ?? process.cwd());
        }
        function createProcessContext(options = {}) {
            if (void 0 !== options.allowWindowsBatchFiles && "boolean" != typeof options.allowWindowsBatchFiles) throw new ProcessError("The Windows batch option must be a boolean.", {
                code: "ERR_INVALID_PROCESS_OPTION"
            });
            return {
                cwd: normalizeCwd(options.cwd),
                env: snapshotEnvironment(options.env ?? process.env),
                allowWindowsBatchFiles: true === options.allowWindowsBatchFiles
            };
        }
        function isExecutableFile(filePath) {
            try {
                if (!(0, external_node_fs_.statSync)(filePath).isFile()) return false;
                if ("win32" !== process.platform) (0, external_node_fs_.accessSync)(filePath, external_node_fs_.constants.X_OK);
                return true;
            } catch  {
                return false;
            }
        }
        function isNativeExtension(extension) {
            return WINDOWS_NATIVE_EXTENSIONS.some((candidate)=>candidate === extension);
        }
        function isBatchExtension(extension) {
            return WINDOWS_BATCH_EXTENSIONS.some((candidate)=>candidate === extension);
        }
        function resolveWindowsCandidate(candidate, allowWindowsBatchFiles) {
            const extension = external_node_path_.extname(candidate).toLowerCase();
            if (extension) {
                if (!isNativeExtension(extension) && !(allowWindowsBatchFiles && isBatchExtension(extension))) return;
                return isExecutableFile(candidate) ? candidate : void 0;
            }
            for (const nativeExtension of WINDOWS_NATIVE_EXTENSIONS){
                const nativeCandidate = candidate + nativeExtension;
                if (isExecutableFile(nativeCandidate)) return nativeCandidate;
            }
            if (allowWindowsBatchFiles) for (const batchExtension of WINDOWS_BATCH_EXTENSIONS){
                const batchCandidate = candidate + batchExtension;
                if (isExecutableFile(batchCandidate)) return batchCandidate;
            }
        }
        function getSearchPaths(context) {
            const pathValue = getEnvironmentValue(context.env, "PATH") ?? "";
            const paths = [];
            const seen = new Set;
            for (const entry of pathValue.split(external_node_path_.delimiter)){
                let candidate = entry;
                if ("win32" === process.platform) {
                    candidate = candidate.trim();
                    if (candidate.startsWith('"') && candidate.endsWith('"')) candidate = candidate.slice(1, -1);
                }
                if (!candidate || !external_node_path_.isAbsolute(candidate)) continue;
                const normalized = external_node_path_.resolve(candidate);
                const key = "win32" === process.platform ? normalized.toLowerCase() : normalized;
                if (!seen.has(key)) {
                    seen.add(key);
                    paths.push(normalized);
                }
            }
            return paths;
        }
        function hasPathSeparator(command) {
            return command.includes("/") || "win32" === process.platform && command.includes("\\");
        }
        function validateCommand(command) {
            if (!command || command.includes("\0") || /[\r\n]/.test(command)) throw new ProcessError("The executable name is invalid.", {
                code: "ERR_INVALID_EXECUTABLE"
            });
            if ("win32" === process.platform && /^[a-z]:[^\\/]/i.test(command)) throw new ProcessError("Drive-relative executable paths are not supported.", {
                code: "ERR_INVALID_EXECUTABLE"
            });
        }
        function resolveExecutableWithContext(command, context) {
            validateCommand(command);
            if (hasPathSeparator(command) || external_node_path_.isAbsolute(command)) {
                const candidate = external_node_path_.resolve(context.cwd, command);
                if ("win32" === process.platform) return resolveWindowsCandidate(candidate, context.allowWindowsBatchFiles);
                return isExecutableFile(candidate) ? candidate : void 0;
            }
            const searchPaths = getSearchPaths(context);
            if ("win32" !== process.platform) {
                for (const searchPath of searchPaths){
                    const candidate = external_node_path_.join(searchPath, command);
                    if (isExecutableFile(candidate)) return candidate;
                }
                return;
            }
            const extension = external_node_path_.extname(command).toLowerCase();
            if (extension) {
                if (!isNativeExtension(extension) && !(context.allowWindowsBatchFiles && isBatchExtension(extension))) return;
                for (const searchPath of searchPaths){
                    const candidate = external_node_path_.join(searchPath, command);
                    if (isExecutableFile(candidate)) return candidate;
                }
                return;
            }
            for (const searchPath of searchPaths)for (const nativeExtension of WINDOWS_NATIVE_EXTENSIONS){
                const candidate = external_node_path_.join(searchPath, command + nativeExtension);
                if (isExecutableFile(candidate)) return candidate;
            }
            if (context.allowWindowsBatchFiles) for (const searchPath of searchPaths)for (const batchExtension of WINDOWS_BATCH_EXTENSIONS){
                const candidate = external_node_path_.join(searchPath, command + batchExtension);
                if (isExecutableFile(candidate)) return candidate;
            }
        }
        function canonicalizeWindowsPath(filePath) {
            try {
                return external_node_fs_.realpathSync.native(filePath).toLowerCase();
            } catch  {
                return external_node_path_.resolve(filePath).toLowerCase();
            }
        }
        function isWindowsDriveAbsolutePath(filePath) {
            return WINDOWS_DRIVE_ABSOLUTE_PATH.test(filePath);
        }
        function resolveWindowsCommandInterpreter(childEnvironment) {
            const hostEnvironment = snapshotEnvironment(process.env);
            const systemRoot = getEnvironmentValue(hostEnvironment, "SystemRoot");
            if (!systemRoot || !isWindowsDriveAbsolutePath(systemRoot)) throw new ProcessError("A trusted Windows system directory could not be established.", {
                code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
            });
            const executablePath = external_node_path_.join(systemRoot, "System32", "cmd.exe");
            if (!isExecutableFile(executablePath)) throw new ProcessError("The Windows command interpreter could not be found.", {
                code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
            });
            const comSpec = getEnvironmentValue(hostEnvironment, "ComSpec");
            if (comSpec && (!isWindowsDriveAbsolutePath(comSpec) || canonicalizeWindowsPath(comSpec) !== canonicalizeWindowsPath(executablePath))) throw new ProcessError("The Windows command interpreter is not trusted.", {
                code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
            });
            const childSystemRoot = getEnvironmentValue(childEnvironment, "SystemRoot");
            if (childSystemRoot && (!isWindowsDriveAbsolutePath(childSystemRoot) || canonicalizeWindowsPath(childSystemRoot) !== canonicalizeWindowsPath(systemRoot))) throw new ProcessError("The child environment contains an untrusted system directory.", {
                code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
            });
            const childComSpec = getEnvironmentValue(childEnvironment, "ComSpec");
            if (childComSpec && (!isWindowsDriveAbsolutePath(childComSpec) || canonicalizeWindowsPath(childComSpec) !== canonicalizeWindowsPath(executablePath))) throw new ProcessError("The child environment contains an untrusted command interpreter.", {
                code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
            });
            setEnvironmentValue(childEnvironment, "SystemRoot", systemRoot);
            setEnvironmentValue(childEnvironment, "ComSpec", executablePath);
            return {
                executablePath,
                systemRoot
            };
        }
        const UNSAFE_BATCH_ARGUMENT = /[%!^&|<>()]/;
        const UNSAFE_BATCH_PATH = /[%!]/;
        const BATCH_META_CHARACTER = /([()\][%!^"`<>&|;, *?])/g;
        function containsControlCharacter(value) {
            for (const character of value){
                const codePoint = character.codePointAt(0);
                if (codePoint <= 31 || 127 === codePoint) return true;
            }
            return false;
        }
        function snapshotArguments(args) {
            return args.map((arg, index)=>{
                if ("string" != typeof arg || arg.includes("\0")) throw new ProcessError(`Process argument ${index} is invalid.`, {
                    code: "ERR_INVALID_PROCESS_ARGUMENT"
                });
                return arg;
            });
        }
        function validateBatchArguments(args) {
            for (const [index, arg] of args.entries())if (containsControlCharacter(arg) || UNSAFE_BATCH_ARGUMENT.test(arg) || /\\"/.test(arg) || /\\{2,}$/.test(arg)) throw new ProcessError(`Windows batch argument ${index} is unsafe.`, {
                code: "ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT"
            });
        }
        function escapeBatchCommand(filePath) {
            if (containsControlCharacter(filePath) || UNSAFE_BATCH_PATH.test(filePath)) throw new ProcessError("The Windows batch path cannot be represented safely.", {
                code: "ERR_UNSAFE_WINDOWS_BATCH_PATH"
            });
            return filePath.replace(BATCH_META_CHARACTER, "^$1");
        }
        function escapeBatchArgument(argument) {
            let escaped = argument;
            escaped = escaped.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');
            escaped = escaped.replace(/(?=(\\+?)?)\1$/g, "$1$1");
            escaped = `"${escaped}"`;
            return escaped.replace(BATCH_META_CHARACTER, "^$1");
        }
        function normalizeCommand(command, args, context) {
            const copiedArgs = snapshotArguments(args);
            const resolvedPath = resolveExecutableWithContext(command, context);
            if (!resolvedPath) throw new ProcessError("The executable could not be found.", {
                code: "ENOENT"
            });
            if ("win32" !== process.platform) return {
                executable: resolvedPath,
                args: copiedArgs,
                cwd: context.cwd,
                env: context.env,
                windowsVerbatimArguments: false
            };
            const extension = external_node_path_.extname(resolvedPath).toLowerCase();
            if (".exe" === extension || ".com" === extension) return {
                executable: resolvedPath,
                args: copiedArgs,
                cwd: context.cwd,
                env: context.env,
                windowsVerbatimArguments: false
            };
            if (".cmd" !== extension && ".bat" !== extension) throw new ProcessError("The executable type is not supported on Windows.", {
                code: "ERR_UNSUPPORTED_WINDOWS_EXECUTABLE"
            });
            if (!context.allowWindowsBatchFiles) throw new ProcessError("Windows batch execution was not enabled.", {
                code: "ERR_WINDOWS_BATCH_DISABLED"
            });
            if (context.cwd.startsWith("\\\\")) throw new ProcessError("Windows batch execution does not support a UNC working directory.", {
                code: "ERR_UNSUPPORTED_WINDOWS_CWD"
            });
            validateBatchArguments(copiedArgs);
            const commandInterpreter = resolveWindowsCommandInterpreter(context.env);
            const commandLine = [
                escapeBatchCommand(resolvedPath),
                ...copiedArgs.map(escapeBatchArgument)
            ].join(" ");
            return {
                executable: commandInterpreter.executablePath,
                args: [
                    "/d",
                    "/s",
                    "/v:off",
                    "/c",
                    `"${commandLine}"`
                ],
                cwd: context.cwd,
                env: context.env,
                windowsVerbatimArguments: true
            };
        }
        const commonOptionNames = [
            "gid",
            "killSignal",
            "timeout",
            "uid",
            "windowsHide"
        ];
        [
            ...commonOptionNames
        ];
        [
            ...commonOptionNames
        ];
        const execFileOptionNames = [
            ...commonOptionNames,
            "encoding",
            "maxBuffer",
            "signal"
        ];
        function sanitizeChildProcessError(error) {
            return error instanceof Error && !isProcessError(error) ? errors_createExecutionError(error) : error;
        }
        function callWithSanitizedChildProcessErrors(callback) {
            try {
                return callback();
            } catch (error) {
                throw sanitizeChildProcessError(error);
            }
        }
        function prepareProcess(executable, args, options, allowedOptionNames) {
            if (void 0 !== options.shell || void 0 !== options.windowsVerbatimArguments) throw new ProcessError("Shell-related process options are not supported.", {
                code: "ERR_UNSAFE_PROCESS_OPTION"
            });
            const copiedOptions = {
                ...options
            };
            const { cwd, env, allowWindowsBatchFiles } = copiedOptions;
            const resolutionOptionNames = new Set([
                "cwd",
                "env",
                "allowWindowsBatchFiles"
            ]);
            const allowedOptions = new Set(allowedOptionNames);
            const nodeOptions = {};
            for (const [name, value] of Object.entries(copiedOptions))if ("shell" !== name && "windowsVerbatimArguments" !== name || void 0 !== value) {
                if (!resolutionOptionNames.has(name)) {
                    if (!allowedOptions.has(name)) throw new ProcessError("The process options contain an unsupported property.", {
                        code: "ERR_UNSUPPORTED_PROCESS_OPTION"
                    });
                    nodeOptions[name] = value;
                }
            }
            const context = createProcessContext({
                cwd: cwd,
                env: env,
                allowWindowsBatchFiles: allowWindowsBatchFiles
            });
            const command = normalizeCommand(executable, args, context);
            if (command.windowsVerbatimArguments && void 0 !== nodeOptions.argv0) throw new ProcessError("The argv0 option is not supported for Windows batch files.", {
                code: "ERR_UNSAFE_PROCESS_OPTION"
            });
            return {
                command,
                nodeOptions
            };
        }
        async function execFile(command, args = [], options = {}) {
            const prepared = prepareProcess(command, args, options, execFileOptionNames);
            return new Promise((resolve, reject)=>{
                callWithSanitizedChildProcessErrors(()=>external_node_child_process_.execFile(prepared.command.executable, prepared.command.args, {
                        ...prepared.nodeOptions,
                        cwd: prepared.command.cwd,
                        env: prepared.command.env,
                        shell: false,
                        windowsVerbatimArguments: prepared.command.windowsVerbatimArguments,
                        windowsHide: options.windowsHide
                    }, (error, stdout, stderr)=>{
                        if (error) return void reject(errors_createExecutionError(error, stdout, stderr));
                        resolve({
                            stdout,
                            stderr
                        });
                    }));
            });
        }
        function outputToString(output) {
            if (void 0 === output) return "";
            return Buffer.isBuffer(output) ? output.toString("utf8") : output;
        }
        const processUtils = {
            async execFileWithResult (file, params, options) {
                try {
                    const result = await execFile(file, params, options);
                    return {
                        ...result,
                        error: null
                    };
                } catch (error) {
                    if (isProcessError(error)) return {
                        stdout: outputToString(error.stdout),
                        stderr: outputToString(error.stderr),
                        error
                    };
                    throw error;
                }
            },
            async execFile (file, params, options) {
                const { stdout, stderr, error } = await processUtils.execFileWithResult(file, params, options);
                if (stderr || error) throw stderr ? new Error(stderr) : error;
                return stdout;
            }
        };
        credentialLogger("AzureDeveloperCliCredential");
        function checkSubscription(logger, subscription) {
            if (!subscription.match(/^[0-9a-zA-Z-._ ]+$/)) {
                const error = new Error(`Subscription '${subscription}' contains invalid characters. If this is the name of a subscription, use its ID instead. You can locate your subscription by following the instructions listed here: https://learn.microsoft.com/azure/azure-portal/get-subscription-tenant-id`);
                logger.info(logging_formatError("", error));
                throw error;
            }
        }
        const azureCliCredential_logger = credentialLogger("AzureCliCredential");
        const azureCliPublicErrorMessages = {
            claim: "This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command:",
            notInstalled: "Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.",
            login: "Please run 'az login' from a command prompt to authenticate before using this credential.",
            unknown: "Unknown error while trying to retrieve the access token",
            unexpectedResponse: 'Unexpected response from Azure CLI when getting token. Expected "expiresOn" to be a RFC3339 date string. Got:'
        };
        const cliCredentialInternals = {
            getSafeWorkingDir () {
                if ("win32" !== process.platform) return "/bin";
                else {
                    let systemRoot = process.env.SystemRoot || process.env["SYSTEMROOT"];
                    if (!systemRoot) {
                        azureCliCredential_logger.getToken.warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure CLI credential.");
                        systemRoot = "C:\\Windows";
                    }
                    return systemRoot;
                }
            },
            async getAzureCliAccessToken (resource, tenantId, subscription, timeout) {
                let tenantSection = [];
                let subscriptionSection = [];
                if (tenantId) tenantSection = [
                    "--tenant",
                    tenantId
                ];
                if (subscription) subscriptionSection = [
                    "--subscription",
                    subscription
                ];
                const args = [
                    "account",
                    "get-access-token",
                    "--output",
                    "json",
                    "--resource",
                    resource,
                    ...tenantSection,
                    ...subscriptionSection
                ];
                return processUtils.execFileWithResult("az", args, {
                    allowWindowsBatchFiles: true,
                    cwd: cliCredentialInternals.getSafeWorkingDir(),
                    encoding: "utf8",
                    timeout
                });
            }
        };
        class AzureCliCredential {
            tenantId;
            additionallyAllowedTenantIds;
            timeout;
            subscription;
            constructor(options){
                if (options?.tenantId) {
                    tenantIdUtils_checkTenantId(azureCliCredential_logger, options?.tenantId);
                    this.tenantId = options?.tenantId;
                }
                if (options?.subscription) {
                    checkSubscription(azureCliCredential_logger, options?.subscription);
                    this.subscription = options?.subscription;
                }
                this.additionallyAllowedTenantIds = tenantIdUtils_resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants);
                this.timeout = options?.processTimeoutInMs;
            }
            async getToken(scopes, options = {}) {
                const scope = "string" == typeof scopes ? scopes : scopes[0];
                const claimsValue = options.claims;
                if (claimsValue && claimsValue.trim()) {
                    const encodedClaims = (0, core_util_dist_esm.SW)((0, core_util_dist_esm.Al)(claimsValue, "utf-8"), "base64");
                    let loginCmd = `az login --claims-challenge ${encodedClaims} --scope ${scope}`;
                    const tenantIdFromOptions = options.tenantId;
                    if (tenantIdFromOptions) loginCmd += ` --tenant ${tenantIdFromOptions}`;
                    const error = new errors_CredentialUnavailableError(`${azureCliPublicErrorMessages.claim} ${loginCmd}`);
                    azureCliCredential_logger.getToken.info(logging_formatError(scope, error));
                    throw error;
                }
                const tenantId = processMultiTenantRequest_processMultiTenantRequest(this.tenantId, options, this.additionallyAllowedTenantIds);
                if (tenantId) tenantIdUtils_checkTenantId(azureCliCredential_logger, tenantId);
                if (this.subscription) checkSubscription(azureCliCredential_logger, this.subscription);
                azureCliCredential_logger.getToken.info(`Using the scope ${scope}`);
                return tracing_tracingClient.withSpan(`${this.constructor.name}.getToken`, options, async ()=>{
                    try {
                        ensureValidScopeForDevTimeCreds(scope, azureCliCredential_logger);
                        const resource = getScopeResource(scope);
                        const obj = await cliCredentialInternals.getAzureCliAccessToken(resource, tenantId, this.subscription, this.timeout);
                        const specificScope = obj.stderr?.match("(.*)az login --scope(.*)");
                        const isLoginError = obj.stderr?.match("(.*)az login(.*)") && !specificScope;
                        const isNotInstallError = obj.stderr?.match("az:(.*)not found") || obj.stderr?.startsWith("'az' is not recognized") || obj.error && isProcessError(obj.error) && "ENOENT" === obj.error.code;
                        if (isNotInstallError) {
                            const error = new errors_CredentialUnavailableError(azureCliPublicErrorMessages.notInstalled);
                            azureCliCredential_logger.getToken.info(logging_formatError(scopes, error));
                            throw error;
                        }
                        if (isLoginError) {
                            const error = new errors_CredentialUnavailableError(azureCliPublicErrorMessages.login);
                            azureCliCredential_logger.getToken.info(logging_formatError(scopes, error));
                            throw error;
                        }
                        try {
                            const responseData = obj.stdout;
                            const response = this.parseRawResponse(responseData);
                            azureCliCredential_logger.getToken.info(formatSuccess(scopes));
                            return response;
                        } catch (e) {
                            if (obj.stderr) throw new errors_CredentialUnavailableError(obj.stderr);
                            throw e;
                        }
                    } catch (err) {
                        const error = "CredentialUnavailableError" === err.name ? err : new errors_CredentialUnavailableError(err.message || azureCliPublicErrorMessages.unknown);
                        azureCliCredential_logger.getToken.info(logging_formatError(scopes, error));
                        throw error;
                    }
                });
            }
            parseRawResponse(rawResponse) {
                const response = JSON.parse(rawResponse);
                const token = response.accessToken;
                let expiresOnTimestamp = 1e3 * Number.parseInt(response.expires_on, 10);
                if (!isNaN(expiresOnTimestamp)) {
                    azureCliCredential_logger.getToken.info("expires_on is available and is valid, using it");
                    return {
                        token,
                        expiresOnTimestamp,
                        tokenType: "Bearer"
                    };
                }
                expiresOnTimestamp = new Date(response.expiresOn).getTime();
                if (isNaN(expiresOnTimestamp)) throw new errors_CredentialUnavailableError(`${azureCliPublicErrorMessages.unexpectedResponse} "${response.expiresOn}"`);
                return {
                    token,
                    expiresOnTimestamp,
                    tokenType: "Bearer"
                };
            }
        }
        credentialLogger("AzurePowerShellCredential");
        const isWindows = "win32" === process.platform;
        const powerShellResourceEnvironmentVariable = "AZURE_IDENTITY_POWERSHELL_RESOURCE";
        const powerShellTenantEnvironmentVariable = "AZURE_IDENTITY_POWERSHELL_TENANT_ID";
        new Set([
            powerShellResourceEnvironmentVariable,
            powerShellTenantEnvironmentVariable
        ].map((name)=>name.toLowerCase()));
        function formatCommand(commandName) {
            if (isWindows) return `${commandName}.exe`;
            else return commandName;
        }
        const commandStack = [
            formatCommand("pwsh")
        ];
        if (isWindows) commandStack.push(formatCommand("powershell"));
        credentialLogger("VisualStudioCodeCredential");
        credentialLogger("BrokerCredential");
        credentialLogger("DefaultAzureCredential");
        credentialLogger("InteractiveBrowserCredential");
        credentialLogger("DeviceCodeCredential");
        const azurePipelinesCredential_credentialName = "AzurePipelinesCredential";
        credentialLogger(azurePipelinesCredential_credentialName);
        credentialLogger("AuthorizationCodeCredential");
        const onBehalfOfCredential_credentialName = "OnBehalfOfCredential";
        credentialLogger(onBehalfOfCredential_credentialName);
    }),
    7567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KV: ()=>createClientLogger,
            XM: ()=>getLogLevel
        });
        var logger = __webpack_require__(3482);
        const context = (0, logger.MX)({
            logLevelEnvVarName: "AZURE_LOG_LEVEL",
            namespace: "azure"
        });
        context.logger;
        function getLogLevel() {
            return context.getLogLevel();
        }
        function createClientLogger(namespace) {
            return context.createClientLogger(namespace);
        }
    }),
    5151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>AbortError
        });
        class AbortError extends Error {
            constructor(message){
                super(message);
                this.name = "AbortError";
            }
        }
    }),
    4084: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>SDK_VERSION,
            o: ()=>DEFAULT_RETRY_POLICY_COUNT
        });
        const SDK_VERSION = "0.3.6";
        const DEFAULT_RETRY_POLICY_COUNT = 3;
    }),
    7970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Az: ()=>getEnvironmentVariable,
            Bd: ()=>isBrowser,
            N6: ()=>isDeno,
            Qg: ()=>isBun,
            lV: ()=>isReactNative,
            p7: ()=>isWebWorker,
            qx: ()=>isNodeLike,
            tX: ()=>isNodeRuntime,
            y5: ()=>emitNodeWarning
        });
        var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
        function getEnvironmentVariable(name) {
            return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
        }
        function emitNodeWarning(warning) {
            node_process__WEBPACK_IMPORTED_MODULE_0__.emitWarning(warning);
        }
        const isBrowser = false;
        const isWebWorker = false;
        const isDeno = "string" == typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
        const isBun = "string" == typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
        const isNodeLike = true;
        const isNodeRuntime = !isBun && !isDeno;
        const isReactNative = false;
    }),
    8443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>createHttpHeaders
        });
        function normalizeName(name) {
            return name.toLowerCase();
        }
        function normalizeValue(value) {
            return String(value).trim().replace(/[\r\n]/g, "");
        }
        function* headerIterator(map) {
            for (const entry of map.values())yield [
                entry.name,
                entry.value
            ];
        }
        class HttpHeadersImpl {
            _headersMap;
            constructor(rawHeaders){
                this._headersMap = new Map;
                if (rawHeaders) for (const headerName of Object.keys(rawHeaders))this.set(headerName, rawHeaders[headerName]);
            }
            set(name, value) {
                this._headersMap.set(normalizeName(name), {
                    name,
                    value: normalizeValue(value)
                });
            }
            get(name) {
                return this._headersMap.get(normalizeName(name))?.value;
            }
            has(name) {
                return this._headersMap.has(normalizeName(name));
            }
            delete(name) {
                this._headersMap.delete(normalizeName(name));
            }
            toJSON(options = {}) {
                const result = {};
                if (options.preserveCase) for (const entry of this._headersMap.values())result[entry.name] = entry.value;
                else for (const [normalizedName, entry] of this._headersMap)result[normalizedName] = entry.value;
                return result;
            }
            toString() {
                return JSON.stringify(this.toJSON({
                    preserveCase: true
                }));
            }
            [Symbol.iterator]() {
                return headerIterator(this._headersMap);
            }
        }
        function createHttpHeaders(rawHeaders) {
            return new HttpHeadersImpl(rawHeaders);
        }
    }),
    6503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            pj: ()=>restError.p,
            fl: ()=>createDefaultHttpClient,
            O8: ()=>createEmptyPipeline,
            Nc: ()=>httpHeaders.N,
            G6: ()=>createPipelineRequest,
            KU: ()=>getClient,
            T0: ()=>restError.T
        });
        var AbortError = __webpack_require__(5151);
        __webpack_require__(3482);
        var httpHeaders = __webpack_require__(8443);
        var uuidUtils = __webpack_require__(5410);
        class PipelineRequestImpl {
            url;
            method;
            headers;
            timeout;
            withCredentials;
            body;
            multipartBody;
            formData;
            streamResponseStatusCodes;
            enableBrowserStreams;
            proxySettings;
            disableKeepAlive;
            abortSignal;
            requestId;
            allowInsecureConnection;
            onUploadProgress;
            onDownloadProgress;
            requestOverrides;
            authSchemes;
            constructor(options){
                this.url = options.url;
                this.body = options.body;
                this.headers = options.headers ?? (0, httpHeaders.N)();
                this.method = options.method ?? "GET";
                this.timeout = options.timeout ?? 0;
                this.multipartBody = options.multipartBody;
                this.formData = options.formData;
                this.disableKeepAlive = options.disableKeepAlive ?? false;
                this.proxySettings = options.proxySettings;
                this.streamResponseStatusCodes = options.streamResponseStatusCodes;
                this.withCredentials = options.withCredentials ?? false;
                this.abortSignal = options.abortSignal;
                this.onUploadProgress = options.onUploadProgress;
                this.onDownloadProgress = options.onDownloadProgress;
                this.requestId = options.requestId || (0, uuidUtils.N)();
                this.allowInsecureConnection = options.allowInsecureConnection ?? false;
                this.enableBrowserStreams = options.enableBrowserStreams ?? false;
                this.requestOverrides = options.requestOverrides;
                this.authSchemes = options.authSchemes;
            }
        }
        function createPipelineRequest(options) {
            return new PipelineRequestImpl(options);
        }
        const ValidPhaseNames = new Set([
            "Deserialize",
            "Serialize",
            "Retry",
            "Sign"
        ]);
        class HttpPipeline {
            _policies = [];
            _orderedPolicies;
            constructor(policies){
                this._policies = policies?.slice(0) ?? [];
                this._orderedPolicies = void 0;
            }
            addPolicy(policy, options = {}) {
                if (options.phase && options.afterPhase) throw new Error("Policies inside a phase cannot specify afterPhase.");
                if (options.phase && !ValidPhaseNames.has(options.phase)) throw new Error(`Invalid phase name: ${options.phase}`);
                if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
                this._policies.push({
                    policy,
                    options
                });
                this._orderedPolicies = void 0;
            }
            removePolicy(options) {
                const removedPolicies = [];
                this._policies = this._policies.filter((policyDescriptor)=>{
                    if ((!options.name || policyDescriptor.policy.name !== options.name) && (!options.phase || policyDescriptor.options.phase !== options.phase)) return true;
                    else {
                        removedPolicies.push(policyDescriptor.policy);
                        return false;
                    }
                });
                this._orderedPolicies = void 0;
                return removedPolicies;
            }
            sendRequest(httpClient, request) {
                const policies = this.getOrderedPolicies();
                const pipeline = policies.reduceRight((next, policy)=>(req)=>policy.sendRequest(req, next), (req)=>httpClient.sendRequest(req));
                return pipeline(request);
            }
            getOrderedPolicies() {
                if (!this._orderedPolicies) this._orderedPolicies = this.orderPolicies();
                return this._orderedPolicies;
            }
            clone() {
                return new HttpPipeline(this._policies);
            }
            static create() {
                return new HttpPipeline;
            }
            orderPolicies() {
                const result = [];
                const policyMap = new Map;
                function createPhase(name) {
                    return {
                        name,
                        policies: new Set,
                        hasRun: false,
                        hasAfterPolicies: false
                    };
                }
                const serializePhase = createPhase("Serialize");
                const noPhase = createPhase("None");
                const deserializePhase = createPhase("Deserialize");
                const retryPhase = createPhase("Retry");
                const signPhase = createPhase("Sign");
                const orderedPhases = [
                    serializePhase,
                    noPhase,
                    deserializePhase,
                    retryPhase,
                    signPhase
                ];
                function getPhase(phase) {
                    if ("Retry" === phase) return retryPhase;
                    else if ("Serialize" === phase) return serializePhase;
                    else if ("Deserialize" === phase) return deserializePhase;
                    else if ("Sign" === phase) return signPhase;
                    else return noPhase;
                }
                for (const descriptor of this._policies){
                    const policy = descriptor.policy;
                    const options = descriptor.options;
                    const policyName = policy.name;
                    if (policyMap.has(policyName)) throw new Error("Duplicate policy names not allowed in pipeline");
                    const node = {
                        policy,
                        dependsOn: new Set,
                        dependants: new Set
                    };
                    if (options.afterPhase) {
                        node.afterPhase = getPhase(options.afterPhase);
                        node.afterPhase.hasAfterPolicies = true;
                    }
                    policyMap.set(policyName, node);
                    const phase = getPhase(options.phase);
                    phase.policies.add(node);
                }
                for (const descriptor of this._policies){
                    const { policy, options } = descriptor;
                    const policyName = policy.name;
                    const node = policyMap.get(policyName);
                    if (!node) throw new Error(`Missing node for policy ${policyName}`);
                    if (options.afterPolicies) for (const afterPolicyName of options.afterPolicies){
                        const afterNode = policyMap.get(afterPolicyName);
                        if (afterNode) {
                            node.dependsOn.add(afterNode);
                            afterNode.dependants.add(node);
                        }
                    }
                    if (options.beforePolicies) for (const beforePolicyName of options.beforePolicies){
                        const beforeNode = policyMap.get(beforePolicyName);
                        if (beforeNode) {
                            beforeNode.dependsOn.add(node);
                            node.dependants.add(beforeNode);
                        }
                    }
                }
                function walkPhase(phase) {
                    phase.hasRun = true;
                    for (const node of phase.policies)if (!node.afterPhase || node.afterPhase.hasRun && !node.afterPhase.policies.size) {
                        if (0 === node.dependsOn.size) {
                            result.push(node.policy);
                            for (const dependant of node.dependants)dependant.dependsOn.delete(node);
                            policyMap.delete(node.policy.name);
                            phase.policies.delete(node);
                        }
                    }
                }
                function walkPhases() {
                    for (const phase of orderedPhases){
                        walkPhase(phase);
                        if (phase.policies.size > 0 && phase !== noPhase) {
                            if (!noPhase.hasRun) walkPhase(noPhase);
                            return;
                        }
                        if (phase.hasAfterPolicies) walkPhase(noPhase);
                    }
                }
                let iteration = 0;
                while(policyMap.size > 0){
                    iteration++;
                    const initialResultLength = result.length;
                    walkPhases();
                    if (result.length <= initialResultLength && iteration > 1) throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
                }
                return result;
            }
        }
        function createEmptyPipeline() {
            return HttpPipeline.create();
        }
        var restError = __webpack_require__(5571);
        var external_node_http_ = __webpack_require__(7067);
        var external_node_https_ = __webpack_require__(4708);
        var external_node_zlib_ = __webpack_require__(8522);
        var external_node_stream_ = __webpack_require__(7075);
        var log = __webpack_require__(7507);
        var util_sanitizer = __webpack_require__(1945);
        const DEFAULT_TLS_SETTINGS = {};
        function isReadableStream(body) {
            return body && "function" == typeof body.pipe;
        }
        function isStreamComplete(stream) {
            if (false === stream.readable) return Promise.resolve();
            return new Promise((resolve)=>{
                const handler = ()=>{
                    resolve();
                    stream.removeListener("close", handler);
                    stream.removeListener("end", handler);
                    stream.removeListener("error", handler);
                };
                stream.on("close", handler);
                stream.on("end", handler);
                stream.on("error", handler);
            });
        }
        function isArrayBuffer(body) {
            return body && "number" == typeof body.byteLength;
        }
        class ReportTransform extends external_node_stream_.Transform {
            loadedBytes = 0;
            progressCallback;
            _transform(chunk, _encoding, callback) {
                this.push(chunk);
                this.loadedBytes += chunk.length;
                try {
                    this.progressCallback({
                        loadedBytes: this.loadedBytes
                    });
                    callback();
                } catch (e) {
                    callback(e);
                }
            }
            constructor(progressCallback){
                super();
                this.progressCallback = progressCallback;
            }
        }
        class NodeHttpClient {
            cachedHttpAgent;
            cachedHttpsAgents = new WeakMap;
            async sendRequest(request) {
                const abortController = new AbortController;
                let abortListener;
                if (request.abortSignal) {
                    if (request.abortSignal.aborted) throw new AbortError.l("The operation was aborted. Request has already been canceled.");
                    abortListener = (event)=>{
                        if ("abort" === event.type) abortController.abort();
                    };
                    request.abortSignal.addEventListener("abort", abortListener);
                }
                let timeoutId;
                if (request.timeout > 0) timeoutId = setTimeout(()=>{
                    const sanitizer = new util_sanitizer.I;
                    log.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
                    abortController.abort();
                }, request.timeout);
                const acceptEncoding = request.headers.get("Accept-Encoding");
                const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
                let body = "function" == typeof request.body ? request.body() : request.body;
                if (body && !request.headers.has("Content-Length")) {
                    const bodyLength = getBodyLength(body);
                    if (null !== bodyLength) request.headers.set("Content-Length", bodyLength);
                }
                let responseStream;
                try {
                    if (body && request.onUploadProgress) {
                        const onUploadProgress = request.onUploadProgress;
                        const uploadReportStream = new ReportTransform(onUploadProgress);
                        uploadReportStream.on("error", (e)=>{
                            log.v.error("Error in upload progress", e);
                        });
                        if (isReadableStream(body)) body.pipe(uploadReportStream);
                        else uploadReportStream.end(body);
                        body = uploadReportStream;
                    }
                    const res = await this.makeRequest(request, abortController, body);
                    if (void 0 !== timeoutId) clearTimeout(timeoutId);
                    const headers = getResponseHeaders(res);
                    const status = res.statusCode ?? 0;
                    const response = {
                        status,
                        headers,
                        request
                    };
                    if ("HEAD" === request.method) {
                        res.resume();
                        return response;
                    }
                    responseStream = shouldDecompress ? getDecodedResponseStream(res, headers) : res;
                    const onDownloadProgress = request.onDownloadProgress;
                    if (onDownloadProgress) {
                        const downloadReportStream = new ReportTransform(onDownloadProgress);
                        downloadReportStream.on("error", (e)=>{
                            log.v.error("Error in download progress", e);
                        });
                        responseStream.pipe(downloadReportStream);
                        responseStream = downloadReportStream;
                    }
                    if (request.streamResponseStatusCodes?.has(1 / 0) || request.streamResponseStatusCodes?.has(response.status)) response.readableStreamBody = responseStream;
                    else response.bodyAsText = await streamToText(responseStream);
                    return response;
                } finally{
                    if (request.abortSignal && abortListener) {
                        let uploadStreamDone = Promise.resolve();
                        if (isReadableStream(body)) uploadStreamDone = isStreamComplete(body);
                        let downloadStreamDone = Promise.resolve();
                        if (isReadableStream(responseStream)) downloadStreamDone = isStreamComplete(responseStream);
                        Promise.all([
                            uploadStreamDone,
                            downloadStreamDone
                        ]).then(()=>{
                            if (abortListener) request.abortSignal?.removeEventListener("abort", abortListener);
                        }).catch((e)=>{
                            log.v.warning("Error when cleaning up abortListener on httpRequest", e);
                        });
                    }
                }
            }
            makeRequest(request, abortController, body) {
                const url = new URL(request.url);
                const isInsecure = "https:" !== url.protocol;
                if (isInsecure && !request.allowInsecureConnection) throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
                const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
                const options = {
                    agent,
                    hostname: url.hostname,
                    path: `${url.pathname}${url.search}`,
                    port: url.port,
                    method: request.method,
                    headers: request.headers.toJSON({
                        preserveCase: true
                    }),
                    ...request.requestOverrides
                };
                return new Promise((resolve, reject)=>{
                    const req = isInsecure ? external_node_http_.request(options, resolve) : external_node_https_.request(options, resolve);
                    req.once("error", (err)=>{
                        reject(new restError.p(err.message, {
                            code: err.code ?? restError.p.REQUEST_SEND_ERROR,
                            request
                        }));
                    });
                    abortController.signal.addEventListener("abort", ()=>{
                        const abortError = new AbortError.l("The operation was aborted. Rejecting from abort signal callback while making request.");
                        req.destroy(abortError);
                        reject(abortError);
                    });
                    if (body && isReadableStream(body)) body.pipe(req);
                    else if (body) if ("string" == typeof body || Buffer.isBuffer(body)) req.end(body);
                    else if (isArrayBuffer(body)) req.end(ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body));
                    else {
                        log.v.error("Unrecognized body type", body);
                        reject(new restError.p("Unrecognized body type"));
                    }
                    else req.end();
                });
            }
            getOrCreateAgent(request, isInsecure) {
                const disableKeepAlive = request.disableKeepAlive;
                if (isInsecure) {
                    if (disableKeepAlive) return external_node_http_.globalAgent;
                    if (!this.cachedHttpAgent) this.cachedHttpAgent = new external_node_http_.Agent({
                        keepAlive: true
                    });
                    return this.cachedHttpAgent;
                } else {
                    if (disableKeepAlive && !request.tlsSettings) return external_node_https_.globalAgent;
                    const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
                    let agent = this.cachedHttpsAgents.get(tlsSettings);
                    if (agent && !disableKeepAlive === agent.options.keepAlive) return agent;
                    log.v.info("No cached TLS Agent exist, creating a new Agent");
                    agent = new external_node_https_.Agent({
                        keepAlive: !disableKeepAlive,
                        ...tlsSettings
                    });
                    this.cachedHttpsAgents.set(tlsSettings, agent);
                    return agent;
                }
            }
        }
        function getResponseHeaders(res) {
            const headers = (0, httpHeaders.N)();
            for (const header of Object.keys(res.headers)){
                const value = res.headers[header];
                if (Array.isArray(value)) {
                    if (value.length > 0) headers.set(header, value[0]);
                } else if (value) headers.set(header, value);
            }
            return headers;
        }
        function getDecodedResponseStream(stream, headers) {
            const contentEncoding = headers.get("Content-Encoding");
            if ("gzip" === contentEncoding) {
                const unzip = external_node_zlib_.createGunzip();
                stream.pipe(unzip);
                return unzip;
            } else if ("deflate" === contentEncoding) {
                const inflate = external_node_zlib_.createInflate();
                stream.pipe(inflate);
                return inflate;
            }
            return stream;
        }
        function streamToText(stream) {
            return new Promise((resolve, reject)=>{
                const buffer = [];
                stream.on("data", (chunk)=>{
                    if (Buffer.isBuffer(chunk)) buffer.push(chunk);
                    else buffer.push(Buffer.from(chunk));
                });
                stream.on("end", ()=>{
                    resolve(Buffer.concat(buffer).toString("utf8"));
                });
                stream.on("error", (e)=>{
                    e && e?.name === "AbortError" ? reject(e) : reject(new restError.p(`Error reading response as text: ${e.message}`, {
                        code: restError.p.PARSE_ERROR
                    }));
                });
            });
        }
        function getBodyLength(body) {
            if (!body) return 0;
            else if (Buffer.isBuffer(body)) return body.length;
            else if (isReadableStream(body)) return null;
            else if (isArrayBuffer(body)) return body.byteLength;
            else if ("string" == typeof body) return Buffer.from(body).length;
            else return null;
        }
        function createNodeHttpClient() {
            return new NodeHttpClient;
        }
        function createDefaultHttpClient() {
            return createNodeHttpClient();
        }
        var logPolicy = __webpack_require__(8676);
        var userAgentPolicy = __webpack_require__(1425);
        var defaultRetryPolicy = __webpack_require__(7005);
        var formDataPolicy = __webpack_require__(8977);
        var agentPolicy = __webpack_require__(7739);
        var tlsPolicy = __webpack_require__(1559);
        var proxyPolicy = __webpack_require__(7794);
        var decompressResponsePolicy = __webpack_require__(4592);
        var redirectPolicy = __webpack_require__(8804);
        function addPlatformPolicies(pipeline, options) {
            if (options.agent) pipeline.addPolicy((0, agentPolicy.e)(options.agent));
            if (options.tlsOptions) pipeline.addPolicy((0, tlsPolicy.i)(options.tlsOptions));
            pipeline.addPolicy((0, proxyPolicy.Ll)(options.proxyOptions));
            pipeline.addPolicy((0, decompressResponsePolicy.r)());
            pipeline.addPolicy((0, redirectPolicy.x)(options.redirectOptions), {
                afterPhase: "Retry"
            });
        }
        var multipartPolicy = __webpack_require__(5895);
        function createPipelineFromOptions(options) {
            const pipeline = createEmptyPipeline();
            addPlatformPolicies(pipeline, options);
            pipeline.addPolicy((0, formDataPolicy.j)(), {
                beforePolicies: [
                    multipartPolicy.u
                ]
            });
            pipeline.addPolicy((0, userAgentPolicy.z)(options.userAgentOptions));
            pipeline.addPolicy((0, multipartPolicy.J)(), {
                afterPhase: "Deserialize"
            });
            pipeline.addPolicy((0, defaultRetryPolicy.u)(options.retryOptions), {
                phase: "Retry"
            });
            pipeline.addPolicy((0, logPolicy.r)(options.loggingOptions), {
                afterPhase: "Sign"
            });
            return pipeline;
        }
        const apiVersionPolicyName = "ApiVersionPolicy";
        function apiVersionPolicy(options) {
            return {
                name: apiVersionPolicyName,
                sendRequest: (req, next)=>{
                    const url = new URL(req.url);
                    if (!url.searchParams.get("api-version") && options.apiVersion) req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
                    return next(req);
                }
            };
        }
        function isOAuth2TokenCredential(credential) {
            return "getOAuth2Token" in credential;
        }
        function isBearerTokenCredential(credential) {
            return "getBearerToken" in credential;
        }
        function isBasicCredential(credential) {
            return "username" in credential && "password" in credential;
        }
        function isApiKeyCredential(credential) {
            return "key" in credential;
        }
        var env = __webpack_require__(7970);
        let insecureConnectionWarningEmmitted = false;
        function allowInsecureConnection(request, options) {
            if (options.allowInsecureConnection && request.allowInsecureConnection) {
                const url = new URL(request.url);
                if ("localhost" === url.hostname || "127.0.0.1" === url.hostname) return true;
            }
            return false;
        }
        function emitInsecureConnectionWarning() {
            const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
            log.v.warning(warning);
            if (!insecureConnectionWarningEmmitted) {
                insecureConnectionWarningEmmitted = true;
                (0, env.y5)(warning);
            }
        }
        function ensureSecureConnection(request, options) {
            if (!request.url.toLowerCase().startsWith("https://")) if (allowInsecureConnection(request, options)) emitInsecureConnectionWarning();
            else throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
        }
        const apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
        function apiKeyAuthenticationPolicy(options) {
            return {
                name: apiKeyAuthenticationPolicyName,
                async sendRequest (request, next) {
                    ensureSecureConnection(request, options);
                    const scheme = (request.authSchemes ?? options.authSchemes)?.find((x)=>"apiKey" === x.kind);
                    if (!scheme) return next(request);
                    if ("header" !== scheme.apiKeyLocation) throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
                    request.headers.set(scheme.name, options.credential.key);
                    return next(request);
                }
            };
        }
        var bytesEncoding = __webpack_require__(3816);
        const basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
        function basicAuthenticationPolicy(options) {
            return {
                name: basicAuthenticationPolicyName,
                async sendRequest (request, next) {
                    ensureSecureConnection(request, options);
                    const scheme = (request.authSchemes ?? options.authSchemes)?.find((x)=>"http" === x.kind && "basic" === x.scheme);
                    if (!scheme) return next(request);
                    const { username, password } = options.credential;
                    const headerValue = (0, bytesEncoding.S)((0, bytesEncoding.A)(`${username}:${password}`, "utf-8"), "base64");
                    request.headers.set("Authorization", `Basic ${headerValue}`);
                    return next(request);
                }
            };
        }
        const bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
        function bearerAuthenticationPolicy(options) {
            return {
                name: bearerAuthenticationPolicyName,
                async sendRequest (request, next) {
                    ensureSecureConnection(request, options);
                    const scheme = (request.authSchemes ?? options.authSchemes)?.find((x)=>"http" === x.kind && "bearer" === x.scheme);
                    if (!scheme) return next(request);
                    const token = await options.credential.getBearerToken({
                        abortSignal: request.abortSignal
                    });
                    request.headers.set("Authorization", `Bearer ${token}`);
                    return next(request);
                }
            };
        }
        const oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
        function oauth2AuthenticationPolicy(options) {
            return {
                name: oauth2AuthenticationPolicyName,
                async sendRequest (request, next) {
                    ensureSecureConnection(request, options);
                    const scheme = (request.authSchemes ?? options.authSchemes)?.find((x)=>"oauth2" === x.kind);
                    if (!scheme) return next(request);
                    const token = await options.credential.getOAuth2Token(scheme.flows, {
                        abortSignal: request.abortSignal
                    });
                    request.headers.set("Authorization", `Bearer ${token}`);
                    return next(request);
                }
            };
        }
        let cachedHttpClient;
        function createDefaultPipeline(options = {}) {
            const pipeline = createPipelineFromOptions(options);
            pipeline.addPolicy(apiVersionPolicy(options));
            const { credential, authSchemes, allowInsecureConnection } = options;
            if (credential) {
                if (isApiKeyCredential(credential)) pipeline.addPolicy(apiKeyAuthenticationPolicy({
                    authSchemes,
                    credential,
                    allowInsecureConnection
                }));
                else if (isBasicCredential(credential)) pipeline.addPolicy(basicAuthenticationPolicy({
                    authSchemes,
                    credential,
                    allowInsecureConnection
                }));
                else if (isBearerTokenCredential(credential)) pipeline.addPolicy(bearerAuthenticationPolicy({
                    authSchemes,
                    credential,
                    allowInsecureConnection
                }));
                else if (isOAuth2TokenCredential(credential)) pipeline.addPolicy(oauth2AuthenticationPolicy({
                    authSchemes,
                    credential,
                    allowInsecureConnection
                }));
            }
            return pipeline;
        }
        function getCachedDefaultHttpsClient() {
            if (!cachedHttpClient) cachedHttpClient = createDefaultHttpClient();
            return cachedHttpClient;
        }
        var typeGuards = __webpack_require__(1717);
        function getHeaderValue(descriptor, headerName) {
            if (descriptor.headers) {
                const actualHeaderName = Object.keys(descriptor.headers).find((x)=>x.toLowerCase() === headerName.toLowerCase());
                if (actualHeaderName) return descriptor.headers[actualHeaderName];
            }
        }
        function getPartContentType(descriptor) {
            const contentTypeHeader = getHeaderValue(descriptor, "content-type");
            if (contentTypeHeader) return contentTypeHeader;
            if (null === descriptor.contentType) return;
            if (descriptor.contentType) return descriptor.contentType;
            const { body } = descriptor;
            if (null == body) return;
            if ("string" == typeof body || "number" == typeof body || "boolean" == typeof body) return "text/plain; charset=UTF-8";
            if (body instanceof Blob) return body.type || "application/octet-stream";
            if ((0, typeGuards.CY)(body)) return "application/octet-stream";
            return "application/json";
        }
        function escapeDispositionField(value) {
            return JSON.stringify(value);
        }
        function getContentDisposition(descriptor) {
            const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
            if (contentDispositionHeader) return contentDispositionHeader;
            if (void 0 === descriptor.dispositionType && void 0 === descriptor.name && void 0 === descriptor.filename) return;
            const dispositionType = descriptor.dispositionType ?? "form-data";
            let disposition = dispositionType;
            if (descriptor.name) disposition += `; name=${escapeDispositionField(descriptor.name)}`;
            let filename;
            if (descriptor.filename) filename = descriptor.filename;
            else if ("u" > typeof File && descriptor.body instanceof File) {
                const filenameFromFile = descriptor.body.name;
                if ("" !== filenameFromFile) filename = filenameFromFile;
            }
            if (filename) disposition += `; filename=${escapeDispositionField(filename)}`;
            return disposition;
        }
        function normalizeBody(body, contentType) {
            if (void 0 === body) return new Uint8Array([]);
            if ((0, typeGuards.CY)(body)) return body;
            if ("string" == typeof body || "number" == typeof body || "boolean" == typeof body) return (0, bytesEncoding.A)(String(body), "utf-8");
            if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) return (0, bytesEncoding.A)(JSON.stringify(body), "utf-8");
            throw new restError.p(`Unsupported body/content-type combination: ${body}, ${contentType}`);
        }
        function buildBodyPart(descriptor) {
            const contentType = getPartContentType(descriptor);
            const contentDisposition = getContentDisposition(descriptor);
            const headers = (0, httpHeaders.N)(descriptor.headers ?? {});
            if (contentType) headers.set("content-type", contentType);
            if (contentDisposition) headers.set("content-disposition", contentDisposition);
            const body = normalizeBody(descriptor.body, contentType);
            return {
                headers,
                body
            };
        }
        function buildMultipartBody(parts) {
            return {
                parts: parts.map(buildBodyPart)
            };
        }
        async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
            const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
            const request = buildPipelineRequest(method, url, options);
            try {
                const response = await pipeline.sendRequest(httpClient, request);
                const headers = response.headers.toJSON();
                const stream = response.readableStreamBody ?? response.browserStreamBody;
                const parsedBody = options.responseAsStream || void 0 !== stream ? void 0 : getResponseBody(response);
                const body = stream ?? parsedBody;
                if (options?.onResponse) options.onResponse({
                    ...response,
                    request,
                    rawHeaders: headers,
                    parsedBody
                });
                return {
                    request,
                    headers,
                    status: `${response.status}`,
                    body
                };
            } catch (e) {
                if ((0, restError.T)(e) && e.response && options.onResponse) {
                    const { response } = e;
                    const rawHeaders = response.headers.toJSON();
                    options?.onResponse({
                        ...response,
                        request,
                        rawHeaders
                    }, e);
                }
                throw e;
            }
        }
        function getRequestContentType(options = {}) {
            if (options.contentType) return options.contentType;
            const headerContentType = options.headers?.["content-type"];
            if ("string" == typeof headerContentType) return headerContentType;
            return getContentType(options.body);
        }
        function getContentType(body) {
            if (void 0 === body) return;
            if (ArrayBuffer.isView(body)) return "application/octet-stream";
            if ((0, typeGuards.qf)(body) && body.type) return body.type;
            if ("string" == typeof body) try {
                JSON.parse(body);
            } catch (error) {
                return;
            }
            return "application/json";
        }
        function buildPipelineRequest(method, url, options = {}) {
            const requestContentType = getRequestContentType(options);
            const { body, multipartBody } = getRequestBody(options.body, requestContentType);
            const headers = (0, httpHeaders.N)({
                ...options.headers ? options.headers : {},
                accept: options.accept ?? options.headers?.accept ?? "application/json",
                ...requestContentType && {
                    "content-type": requestContentType
                }
            });
            const { allowInsecureConnection, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
            const request = createPipelineRequest({
                url,
                method,
                body,
                multipartBody,
                headers,
                allowInsecureConnection,
                abortSignal,
                onUploadProgress,
                onDownloadProgress,
                timeout,
                enableBrowserStreams: true,
                streamResponseStatusCodes: responseAsStream ? new Set([
                    1 / 0
                ]) : void 0
            });
            Object.assign(request, rest);
            return request;
        }
        function getRequestBody(body, contentType = "") {
            if (void 0 === body) return {
                body: void 0
            };
            if ("u" > typeof FormData && body instanceof FormData) return {
                body
            };
            if ((0, typeGuards.qf)(body)) return {
                body
            };
            if ((0, typeGuards.H1)(body)) return {
                body
            };
            if ("function" == typeof body) return {
                body: body
            };
            if (ArrayBuffer.isView(body)) return {
                body: body instanceof Uint8Array ? body : JSON.stringify(body)
            };
            const firstType = contentType.split(";")[0];
            switch(firstType){
                case "application/json":
                    return {
                        body: JSON.stringify(body)
                    };
                case "multipart/form-data":
                    if (Array.isArray(body)) return {
                        multipartBody: buildMultipartBody(body)
                    };
                    return {
                        body: JSON.stringify(body)
                    };
                case "text/plain":
                    return {
                        body: String(body)
                    };
                default:
                    if ("string" == typeof body) return {
                        body
                    };
                    return {
                        body: JSON.stringify(body)
                    };
            }
        }
        function getResponseBody(response) {
            const contentType = response.headers.get("content-type") ?? "";
            const firstType = contentType.split(";")[0];
            const bodyToParse = response.bodyAsText ?? "";
            if ("text/plain" === firstType) return String(bodyToParse);
            try {
                return bodyToParse ? JSON.parse(bodyToParse) : void 0;
            } catch (error) {
                if ("application/json" === firstType) throw createParseError(response, error);
                return String(bodyToParse);
            }
        }
        function createParseError(response, err) {
            const msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
            const errCode = err.code ?? restError.p.PARSE_ERROR;
            return new restError.p(msg, {
                code: errCode,
                statusCode: response.status,
                request: response.request,
                response: response
            });
        }
        function isQueryParameterWithOptions(x) {
            if ("object" != typeof x || null === x || !Object.hasOwn(x, "value")) return false;
            const value = x.value;
            return "function" == typeof value?.toString;
        }
        function buildRequestUrl(endpoint, routePath, pathParameters, options = {}) {
            if (routePath.startsWith("https://") || routePath.startsWith("http://")) return routePath;
            endpoint = buildBaseUrl(endpoint, options);
            const updatedRoutePath = buildRoutePath(routePath, pathParameters, options);
            const requestUrl = appendQueryParams(appendPath(endpoint, updatedRoutePath), options);
            const url = new URL(requestUrl);
            return url.toString();
        }
        function appendPath(endpoint, pathToAppend) {
            const endpointSearchStart = endpoint.indexOf("?");
            const pathSearchStart = pathToAppend.indexOf("?");
            const endpointParts = -1 !== endpointSearchStart ? [
                endpoint.substring(0, endpointSearchStart),
                endpoint.substring(endpointSearchStart + 1)
            ] : [
                endpoint,
                ""
            ];
            const pathParts = -1 !== pathSearchStart ? [
                pathToAppend.substring(0, pathSearchStart),
                pathToAppend.substring(pathSearchStart + 1)
            ] : [
                pathToAppend,
                ""
            ];
            const combinedSearch = [
                endpointParts[1],
                pathParts[1].replaceAll("?", "&")
            ].filter(Boolean).join("&");
            const baseEndpoint = endpointParts[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, "$1/");
            const basePathToAppend = pathParts[0];
            let combinedUrl = baseEndpoint;
            if (baseEndpoint.endsWith("/") || basePathToAppend.startsWith("/") || "" === basePathToAppend) if (baseEndpoint.endsWith("/") && basePathToAppend.startsWith("/")) combinedUrl += basePathToAppend.substring(1);
            else combinedUrl += basePathToAppend;
            else combinedUrl += `/${basePathToAppend}`;
            if (combinedSearch) combinedUrl += `?${combinedSearch}`;
            return combinedUrl;
        }
        function getQueryParamValue(key, allowReserved, style, param) {
            let separator;
            separator = "pipeDelimited" === style ? "|" : "spaceDelimited" === style ? "%20" : ",";
            let paramValues;
            paramValues = Array.isArray(param) ? param : "object" == typeof param && param.toString === Object.prototype.toString ? Object.entries(param).flat() : [
                param
            ];
            const value = paramValues.map((p)=>{
                if (null == p) return "";
                if (!p.toString || "function" != typeof p.toString) throw new Error(`Query parameters must be able to be represented as string, ${key} can't`);
                const rawValue = void 0 !== p.toISOString ? p.toISOString() : p.toString();
                return allowReserved ? rawValue : encodeURIComponent(rawValue);
            }).join(separator);
            return `${allowReserved ? key : encodeURIComponent(key)}=${value}`;
        }
        function simpleParseQueryParams(queryString) {
            const result = new Map;
            if (!queryString || "?" !== queryString[0]) return result;
            queryString = queryString.slice(1);
            const pairs = queryString.split("&");
            for (const pair of pairs){
                const eqIndex = pair.indexOf("=");
                const name = -1 === eqIndex ? pair : pair.substring(0, eqIndex);
                const value = -1 === eqIndex ? "" : pair.substring(eqIndex + 1);
                const existingValue = result.get(name);
                if (void 0 !== existingValue) if (Array.isArray(existingValue)) existingValue.push(value);
                else result.set(name, [
                    existingValue,
                    value
                ]);
                else result.set(name, value);
            }
            return result;
        }
        function appendQueryParams(url, options = {}) {
            if (!options.queryParameters) return url;
            const parsedUrl = new URL(url);
            const queryParams = options.queryParameters;
            const existingParams = simpleParseQueryParams(parsedUrl.search);
            const newParamStrings = [];
            for (const key of Object.keys(queryParams)){
                const param = queryParams[key];
                if (null == param) continue;
                const hasMetadata = isQueryParameterWithOptions(param);
                const rawValue = hasMetadata ? param.value : param;
                const explode = hasMetadata ? param.explode ?? false : false;
                const style = hasMetadata && param.style ? param.style : "form";
                if (explode) if (Array.isArray(rawValue)) for (const item of rawValue)newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, item));
                else if (null !== rawValue && "object" == typeof rawValue) for (const [actualKey, value] of Object.entries(rawValue))newParamStrings.push(getQueryParamValue(actualKey, options.skipUrlEncoding ?? false, style, value));
                else throw new Error("explode can only be set to true for objects and arrays");
                else newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, rawValue));
            }
            for (const paramString of newParamStrings){
                const eqIndex = paramString.indexOf("=");
                const name = paramString.substring(0, eqIndex);
                const value = paramString.substring(eqIndex + 1);
                const existingValue = existingParams.get(name);
                if (void 0 !== existingValue) {
                    if (Array.isArray(existingValue)) {
                        if (!existingValue.includes(value)) existingValue.push(value);
                    } else if (existingValue !== value) existingParams.set(name, [
                        existingValue,
                        value
                    ]);
                } else existingParams.set(name, value);
            }
            const searchPieces = [];
            for (const [name, value] of existingParams)if (Array.isArray(value)) for (const subValue of value)searchPieces.push(`${name}=${subValue}`);
            else searchPieces.push(`${name}=${value}`);
            parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
            return parsedUrl.toString();
        }
        function buildBaseUrl(endpoint, options) {
            if (!options.pathParameters) return endpoint;
            const pathParams = options.pathParameters;
            for (const [key, param] of Object.entries(pathParams)){
                if (null == param) throw new Error(`Path parameters ${key} must not be undefined or null`);
                if (!param.toString || "function" != typeof param.toString) throw new Error(`Path parameters must be able to be represented as string, ${key} can't`);
                let value = void 0 !== param.toISOString ? param.toISOString() : String(param);
                if (!options.skipUrlEncoding) value = encodeURIComponent(param);
                endpoint = replaceAll(endpoint, `{${key}}`, value) ?? "";
            }
            return endpoint;
        }
        function buildRoutePath(routePath, pathParameters, options = {}) {
            for (const pathParam of pathParameters){
                const allowReserved = "object" == typeof pathParam && (pathParam.allowReserved ?? false);
                let value = "object" == typeof pathParam ? pathParam.value : pathParam;
                if (!options.skipUrlEncoding && !allowReserved) value = encodeURIComponent(value);
                routePath = routePath.replace(/\{[\w-]+\}/, String(value));
            }
            return routePath;
        }
        function replaceAll(value, searchValue, replaceValue) {
            return value && searchValue ? value.split(searchValue).join(replaceValue || "") : value;
        }
        function getClient(endpoint, clientOptions = {}) {
            const pipeline = clientOptions.pipeline ?? createDefaultPipeline(clientOptions);
            if (clientOptions.additionalPolicies?.length) for (const { policy, position } of clientOptions.additionalPolicies){
                const afterPhase = "perRetry" === position ? "Sign" : void 0;
                pipeline.addPolicy(policy, {
                    afterPhase
                });
            }
            const { allowInsecureConnection, httpClient } = clientOptions;
            const endpointUrl = clientOptions.endpoint ?? endpoint;
            const client = (path, ...args)=>{
                const getUrl = (requestOptions)=>buildRequestUrl(endpointUrl, path, args, {
                        allowInsecureConnection,
                        ...requestOptions
                    });
                return {
                    get: (requestOptions = {})=>buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient),
                    post: (requestOptions = {})=>buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient),
                    put: (requestOptions = {})=>buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient),
                    patch: (requestOptions = {})=>buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient),
                    delete: (requestOptions = {})=>buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient),
                    head: (requestOptions = {})=>buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient),
                    options: (requestOptions = {})=>buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient),
                    trace: (requestOptions = {})=>buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient)
                };
            };
            return {
                path: client,
                pathUnchecked: client,
                pipeline
            };
        }
        function buildOperation(method, url, pipeline, options, allowInsecureConnection, httpClient) {
            allowInsecureConnection = options.allowInsecureConnection ?? allowInsecureConnection;
            return {
                then: function(onFulfilled, onrejected) {
                    return sendRequest(method, url, pipeline, {
                        ...options,
                        allowInsecureConnection
                    }, httpClient).then(onFulfilled, onrejected);
                },
                async asBrowserStream () {
                    if (!env.qx) return sendRequest(method, url, pipeline, {
                        ...options,
                        allowInsecureConnection,
                        responseAsStream: true
                    }, httpClient);
                    else throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
                },
                async asNodeStream () {
                    if (env.qx) return sendRequest(method, url, pipeline, {
                        ...options,
                        allowInsecureConnection,
                        responseAsStream: true
                    }, httpClient);
                    else throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
                }
            };
        }
    }),
    7507: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            v: ()=>logger
        });
        var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3482);
        const logger = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__.KV)("ts-http-runtime");
    }),
    3482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KV: ()=>createClientLogger,
            MX: ()=>createLoggerContext
        });
        var external_node_os_ = __webpack_require__(8161);
        var external_node_util_ = __webpack_require__(7975);
        var external_node_process_ = __webpack_require__(1708);
        function log(message, ...args) {
            external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
        }
        var env = __webpack_require__(7970);
        const debugEnvVariable = (0, env.Az)("DEBUG");
        let enabledString;
        let enabledNamespaces = [];
        let skippedNamespaces = [];
        const debuggers = [];
        if (debugEnvVariable) enable(debugEnvVariable);
        const debugObj = Object.assign((namespace)=>createDebugger(namespace), {
            enable,
            enabled,
            disable,
            log: log
        });
        function enable(namespaces) {
            enabledString = namespaces;
            enabledNamespaces = [];
            skippedNamespaces = [];
            const namespaceList = namespaces.split(",").map((ns)=>ns.trim());
            for (const ns of namespaceList)if (ns.startsWith("-")) skippedNamespaces.push(ns.substring(1));
            else enabledNamespaces.push(ns);
            for (const instance of debuggers)instance.enabled = enabled(instance.namespace);
        }
        function enabled(namespace) {
            if (namespace.endsWith("*")) return true;
            for (const skipped of skippedNamespaces)if (namespaceMatches(namespace, skipped)) return false;
            for (const enabledNamespace of enabledNamespaces)if (namespaceMatches(namespace, enabledNamespace)) return true;
            return false;
        }
        function namespaceMatches(namespace, patternToMatch) {
            if (-1 === patternToMatch.indexOf("*")) return namespace === patternToMatch;
            let pattern = patternToMatch;
            if (-1 !== patternToMatch.indexOf("**")) {
                const patternParts = [];
                let lastCharacter = "";
                for (const character of patternToMatch)if ("*" === character && "*" === lastCharacter) continue;
                else {
                    lastCharacter = character;
                    patternParts.push(character);
                }
                pattern = patternParts.join("");
            }
            let namespaceIndex = 0;
            let patternIndex = 0;
            const patternLength = pattern.length;
            const namespaceLength = namespace.length;
            let lastWildcard = -1;
            let lastWildcardNamespace = -1;
            while(namespaceIndex < namespaceLength && patternIndex < patternLength)if ("*" === pattern[patternIndex]) {
                lastWildcard = patternIndex;
                patternIndex++;
                if (patternIndex === patternLength) return true;
                while(namespace[namespaceIndex] !== pattern[patternIndex]){
                    namespaceIndex++;
                    if (namespaceIndex === namespaceLength) return false;
                }
                lastWildcardNamespace = namespaceIndex;
                namespaceIndex++;
                patternIndex++;
                continue;
            } else if (pattern[patternIndex] === namespace[namespaceIndex]) {
                patternIndex++;
                namespaceIndex++;
            } else {
                if (!(lastWildcard >= 0)) return false;
                patternIndex = lastWildcard + 1;
                namespaceIndex = lastWildcardNamespace + 1;
                if (namespaceIndex === namespaceLength) return false;
                while(namespace[namespaceIndex] !== pattern[patternIndex]){
                    namespaceIndex++;
                    if (namespaceIndex === namespaceLength) return false;
                }
                lastWildcardNamespace = namespaceIndex;
                namespaceIndex++;
                patternIndex++;
                continue;
            }
            const namespaceDone = namespaceIndex === namespace.length;
            const patternDone = patternIndex === pattern.length;
            const trailingWildCard = patternIndex === pattern.length - 1 && "*" === pattern[patternIndex];
            return namespaceDone && (patternDone || trailingWildCard);
        }
        function disable() {
            const result = enabledString || "";
            enable("");
            return result;
        }
        function createDebugger(namespace) {
            const newDebugger = Object.assign(debug, {
                enabled: enabled(namespace),
                destroy,
                log: debugObj.log,
                namespace,
                extend
            });
            function debug(...args) {
                if (!newDebugger.enabled) return;
                if (args.length > 0) args[0] = `${namespace} ${args[0]}`;
                newDebugger.log(...args);
            }
            debuggers.push(newDebugger);
            return newDebugger;
        }
        function destroy() {
            const index = debuggers.indexOf(this);
            if (index >= 0) {
                debuggers.splice(index, 1);
                return true;
            }
            return false;
        }
        function extend(namespace) {
            const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
            newDebugger.log = this.log;
            return newDebugger;
        }
        const debug = debugObj;
        const TYPESPEC_RUNTIME_LOG_LEVELS = [
            "verbose",
            "info",
            "warning",
            "error"
        ];
        const levelMap = {
            verbose: 400,
            info: 300,
            warning: 200,
            error: 100
        };
        function patchLogMethod(parent, child) {
            child.log = (...args)=>{
                parent.log(...args);
            };
        }
        function isTypeSpecRuntimeLogLevel(level) {
            return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
        }
        function createLoggerContext(options) {
            const registeredLoggers = new Set;
            const logLevelFromEnv = (0, env.Az)(options.logLevelEnvVarName);
            let logLevel;
            const clientLogger = debug(options.namespace);
            clientLogger.log = (...args)=>{
                debug.log(...args);
            };
            function contextSetLogLevel(level) {
                if (level && !isTypeSpecRuntimeLogLevel(level)) throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
                logLevel = level;
                const enabledNamespaces = [];
                for (const logger of registeredLoggers)if (shouldEnable(logger)) enabledNamespaces.push(logger.namespace);
                debug.enable(enabledNamespaces.join(","));
            }
            if (logLevelFromEnv) if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) contextSetLogLevel(logLevelFromEnv);
            else console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
            function shouldEnable(logger) {
                return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
            }
            function createLogger(parent, level) {
                const logger = Object.assign(parent.extend(level), {
                    level
                });
                patchLogMethod(parent, logger);
                if (shouldEnable(logger)) {
                    const enabledNamespaces = debug.disable();
                    debug.enable(enabledNamespaces + "," + logger.namespace);
                }
                registeredLoggers.add(logger);
                return logger;
            }
            function contextGetLogLevel() {
                return logLevel;
            }
            function contextCreateClientLogger(namespace) {
                const clientRootLogger = clientLogger.extend(namespace);
                patchLogMethod(clientLogger, clientRootLogger);
                return {
                    error: createLogger(clientRootLogger, "error"),
                    warning: createLogger(clientRootLogger, "warning"),
                    info: createLogger(clientRootLogger, "info"),
                    verbose: createLogger(clientRootLogger, "verbose")
                };
            }
            return {
                setLogLevel: contextSetLogLevel,
                getLogLevel: contextGetLogLevel,
                createClientLogger: contextCreateClientLogger,
                logger: clientLogger
            };
        }
        const context = createLoggerContext({
            logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
            namespace: "typeSpecRuntime"
        });
        context.logger;
        function createClientLogger(namespace) {
            return context.createClientLogger(namespace);
        }
    }),
    7739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>agentPolicy
        });
        const agentPolicyName = "agentPolicy";
        function agentPolicy(agent) {
            return {
                name: agentPolicyName,
                sendRequest: async (req, next)=>{
                    if (!req.agent) req.agent = agent;
                    return next(req);
                }
            };
        }
    }),
    4592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>decompressResponsePolicy
        });
        const decompressResponsePolicyName = "decompressResponsePolicy";
        function decompressResponsePolicy() {
            return {
                name: decompressResponsePolicyName,
                async sendRequest (request, next) {
                    if ("HEAD" !== request.method) request.headers.set("Accept-Encoding", "gzip,deflate");
                    return next(request);
                }
            };
        }
    }),
    7005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            u: ()=>defaultRetryPolicy
        });
        var _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1927);
        var _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5039);
        var _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9004);
        var _constants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4084);
        const defaultRetryPolicyName = "defaultRetryPolicy";
        function defaultRetryPolicy(options = {}) {
            return {
                name: defaultRetryPolicyName,
                sendRequest: (0, _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__.J)([
                    (0, _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__.P)(),
                    (0, _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.xB)(options)
                ], {
                    maxRetries: options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_3__.o
                }).sendRequest
            };
        }
    }),
    8977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>formDataPolicy
        });
        var bytesEncoding = __webpack_require__(3816);
        function convertBodyToFormDataMap(body) {
            if ("u" > typeof FormData && body instanceof FormData) {
                const formDataMap = {};
                for (const [key, value] of body.entries()){
                    const existing = formDataMap[key];
                    if (Array.isArray(existing)) existing.push(value);
                    else formDataMap[key] = void 0 !== existing ? [
                        existing,
                        value
                    ] : [
                        value
                    ];
                }
                return formDataMap;
            }
        }
        var httpHeaders = __webpack_require__(8443);
        const formDataPolicyName = "formDataPolicy";
        function formDataPolicy() {
            return {
                name: formDataPolicyName,
                async sendRequest (request, next) {
                    const converted = convertBodyToFormDataMap(request.body);
                    if (converted) {
                        request.formData = converted;
                        request.body = void 0;
                    }
                    if (request.formData) {
                        const contentType = request.headers.get("Content-Type");
                        if (contentType && -1 !== contentType.indexOf("application/x-www-form-urlencoded")) request.body = wwwFormUrlEncode(request.formData);
                        else await prepareFormData(request.formData, request);
                        request.formData = void 0;
                    }
                    return next(request);
                }
            };
        }
        function wwwFormUrlEncode(formData) {
            const urlSearchParams = new URLSearchParams;
            for (const [key, value] of Object.entries(formData))if (Array.isArray(value)) for (const subValue of value)urlSearchParams.append(key, subValue.toString());
            else urlSearchParams.append(key, value.toString());
            return urlSearchParams.toString();
        }
        async function prepareFormData(formData, request) {
            const contentType = request.headers.get("Content-Type");
            if (contentType && !contentType.startsWith("multipart/form-data")) return;
            request.headers.set("Content-Type", contentType ?? "multipart/form-data");
            const parts = [];
            for (const [fieldName, values] of Object.entries(formData))for (const value of Array.isArray(values) ? values : [
                values
            ])if ("string" == typeof value) parts.push({
                headers: (0, httpHeaders.N)({
                    "Content-Disposition": `form-data; name="${fieldName}"`
                }),
                body: (0, bytesEncoding.A)(value, "utf-8")
            });
            else if (null == value || "object" != typeof value) throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
            else {
                const fileName = value.name || "blob";
                const headers = (0, httpHeaders.N)();
                headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
                headers.set("Content-Type", value.type || "application/octet-stream");
                parts.push({
                    headers,
                    body: value
                });
            }
            request.multipartBody = {
                parts
            };
        }
    }),
    8676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>logPolicy
        });
        var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
        var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1945);
        const logPolicyName = "logPolicy";
        function logPolicy(options = {}) {
            const logger = options.logger ?? _log_js__WEBPACK_IMPORTED_MODULE_0__.v.info;
            const sanitizer = new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.I({
                additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
                additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
            });
            return {
                name: logPolicyName,
                async sendRequest (request, next) {
                    if (!logger.enabled) return next(request);
                    logger(`Request: ${sanitizer.sanitize(request)}`);
                    const response = await next(request);
                    logger(`Response status code: ${response.status}`);
                    logger(`Headers: ${sanitizer.sanitize(response.headers)}`);
                    return response;
                }
            };
        }
    }),
    5895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>multipartPolicy,
            u: ()=>multipartPolicyName
        });
        var bytesEncoding = __webpack_require__(3816);
        var typeGuards = __webpack_require__(1717);
        var uuidUtils = __webpack_require__(5410);
        var external_stream_ = __webpack_require__(2203);
        async function* streamAsyncIterator() {
            const reader = this.getReader();
            try {
                while(true){
                    const { done, value } = await reader.read();
                    if (done) return;
                    yield value;
                }
            } finally{
                reader.releaseLock();
            }
        }
        function makeAsyncIterable(webStream) {
            if (!webStream[Symbol.asyncIterator]) webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
            if (!webStream.values) webStream.values = streamAsyncIterator.bind(webStream);
        }
        function ensureNodeStream(stream) {
            if (!(stream instanceof ReadableStream)) return stream;
            else {
                makeAsyncIterable(stream);
                return external_stream_.Readable.fromWeb(stream);
            }
        }
        function toStream(source) {
            if (source instanceof Uint8Array) return external_stream_.Readable.from(Buffer.from(source));
            else if ((0, typeGuards.qf)(source)) return ensureNodeStream(source.stream());
            else return ensureNodeStream(source);
        }
        async function concat(sources) {
            return function() {
                const streams = sources.map((x)=>"function" == typeof x ? x() : x).map(toStream);
                return external_stream_.Readable.from(async function*() {
                    for (const stream of streams)for await (const chunk of stream)yield chunk;
                }());
            };
        }
        function generateBoundary() {
            return `----AzSDKFormBoundary${(0, uuidUtils.N)()}`;
        }
        function encodeHeaders(headers) {
            let result = "";
            for (const [key, value] of headers)result += `${key}: ${value}\r\n`;
            return result;
        }
        function getLength(source) {
            if (source instanceof Uint8Array) return source.byteLength;
            else if ((0, typeGuards.qf)(source)) return -1 === source.size ? void 0 : source.size;
            else return;
        }
        function getTotalLength(sources) {
            let total = 0;
            for (const source of sources){
                const partLength = getLength(source);
                if (void 0 === partLength) return;
                else total += partLength;
            }
            return total;
        }
        async function buildRequestBody(request, parts, boundary) {
            const sources = [
                (0, bytesEncoding.A)(`--${boundary}`, "utf-8"),
                ...parts.flatMap((part)=>[
                        (0, bytesEncoding.A)("\r\n", "utf-8"),
                        (0, bytesEncoding.A)(encodeHeaders(part.headers), "utf-8"),
                        (0, bytesEncoding.A)("\r\n", "utf-8"),
                        part.body,
                        (0, bytesEncoding.A)(`\r\n--${boundary}`, "utf-8")
                    ]),
                (0, bytesEncoding.A)("--\r\n\r\n", "utf-8")
            ];
            const contentLength = getTotalLength(sources);
            if (contentLength) request.headers.set("Content-Length", contentLength);
            request.body = await concat(sources);
        }
        const multipartPolicyName = "multipartPolicy";
        const maxBoundaryLength = 70;
        const validBoundaryCharacters = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");
        function assertValidBoundary(boundary) {
            if (boundary.length > maxBoundaryLength) throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
            if (Array.from(boundary).some((x)=>!validBoundaryCharacters.has(x))) throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
        }
        function multipartPolicy() {
            return {
                name: multipartPolicyName,
                async sendRequest (request, next) {
                    if (!request.multipartBody) return next(request);
                    if (request.body) throw new Error("multipartBody and regular body cannot be set at the same time");
                    let boundary = request.multipartBody.boundary;
                    const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
                    const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
                    if (!parsedHeader) throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
                    const [, contentType, parsedBoundary] = parsedHeader;
                    if (parsedBoundary && boundary && parsedBoundary !== boundary) throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
                    boundary ??= parsedBoundary;
                    if (boundary) assertValidBoundary(boundary);
                    else boundary = generateBoundary();
                    request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
                    await buildRequestBody(request, request.multipartBody.parts, boundary);
                    request.multipartBody = void 0;
                    return next(request);
                }
            };
        }
    }),
    7794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ll: ()=>proxyPolicy
        });
        var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
        var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1970);
        var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7507);
        const HTTPS_PROXY = "HTTPS_PROXY";
        const HTTP_PROXY = "HTTP_PROXY";
        const ALL_PROXY = "ALL_PROXY";
        const NO_PROXY = "NO_PROXY";
        const proxyPolicyName = "proxyPolicy";
        const globalNoProxyList = [];
        let noProxyListLoaded = false;
        const globalBypassedMap = new Map;
        function getEnvironmentValue(name) {
            if (process.env[name]) return process.env[name];
            else if (process.env[name.toLowerCase()]) return process.env[name.toLowerCase()];
        }
        function loadEnvironmentProxyValue() {
            if (!process) return;
            const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
            const allProxy = getEnvironmentValue(ALL_PROXY);
            const httpProxy = getEnvironmentValue(HTTP_PROXY);
            return httpsProxy || allProxy || httpProxy;
        }
        function isBypassed(uri, noProxyList, bypassedMap) {
            if (0 === noProxyList.length) return false;
            const host = new URL(uri).hostname;
            if (bypassedMap?.has(host)) return bypassedMap.get(host);
            let isBypassedFlag = false;
            for (const pattern of noProxyList)if ("." === pattern[0]) {
                if (host.endsWith(pattern)) isBypassedFlag = true;
                else if (host.length === pattern.length - 1 && host === pattern.slice(1)) isBypassedFlag = true;
            } else if (host === pattern) isBypassedFlag = true;
            bypassedMap?.set(host, isBypassedFlag);
            return isBypassedFlag;
        }
        function loadNoProxy() {
            const noProxy = getEnvironmentValue(NO_PROXY);
            noProxyListLoaded = true;
            if (noProxy) return noProxy.split(",").map((item)=>item.trim()).filter((item)=>item.length);
            return [];
        }
        function getDefaultProxySettingsInternal() {
            const envProxy = loadEnvironmentProxyValue();
            return envProxy ? new URL(envProxy) : void 0;
        }
        function getUrlFromProxySettings(settings) {
            let parsedProxyUrl;
            try {
                parsedProxyUrl = new URL(settings.host);
            } catch  {
                throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
            }
            parsedProxyUrl.port = String(settings.port);
            if (settings.username) parsedProxyUrl.username = settings.username;
            if (settings.password) parsedProxyUrl.password = settings.password;
            return parsedProxyUrl;
        }
        function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
            if (request.agent) return;
            const url = new URL(request.url);
            const isInsecure = "https:" !== url.protocol;
            if (request.tlsSettings) _log_js__WEBPACK_IMPORTED_MODULE_2__.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
            if (isInsecure) {
                if (!cachedAgents.httpProxyAgent) cachedAgents.httpProxyAgent = new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpProxyAgent(proxyUrl);
                request.agent = cachedAgents.httpProxyAgent;
            } else {
                if (!cachedAgents.httpsProxyAgent) cachedAgents.httpsProxyAgent = new https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.HttpsProxyAgent(proxyUrl);
                request.agent = cachedAgents.httpsProxyAgent;
            }
        }
        function proxyPolicy(proxySettings, options) {
            if (!noProxyListLoaded) globalNoProxyList.push(...loadNoProxy());
            const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
            const cachedAgents = {};
            return {
                name: proxyPolicyName,
                async sendRequest (request, next) {
                    if (request.proxySettings || !defaultProxy || isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap)) {
                        if (request.proxySettings) setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
                    } else setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
                    return next(request);
                }
            };
        }
    }),
    8804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>redirectPolicy
        });
        var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
        const redirectPolicyName = "redirectPolicy";
        const allowedRedirect = [
            "GET",
            "HEAD"
        ];
        function redirectPolicy(options = {}) {
            const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
            return {
                name: redirectPolicyName,
                async sendRequest (request, next) {
                    const response = await next(request);
                    return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
                }
            };
        }
        async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
            const { request, status, headers } = response;
            const locationHeader = headers.get("location");
            if (locationHeader && (300 === status || 301 === status && allowedRedirect.includes(request.method) || 302 === status && allowedRedirect.includes(request.method) || 303 === status && "POST" === request.method || 307 === status) && currentRetries < maxRetries) {
                const url = new URL(locationHeader, request.url);
                if (!allowCrossOriginRedirects) {
                    const originalUrl = new URL(request.url);
                    if (url.origin !== originalUrl.origin) {
                        _log_js__WEBPACK_IMPORTED_MODULE_0__.v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
                        return response;
                    }
                }
                request.url = url.toString();
                if (303 === status) {
                    request.method = "GET";
                    request.headers.delete("Content-Length");
                    delete request.body;
                }
                request.headers.delete("Authorization");
                const res = await next(request);
                return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
            }
            return response;
        }
    }),
    9004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>retryPolicy
        });
        var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
        var _restError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5571);
        var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5151);
        var _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3482);
        var _constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
        const retryPolicyLogger = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__.KV)("ts-http-runtime retryPolicy");
        const retryPolicyName = "retryPolicy";
        function retryPolicy(strategies, options = {
            maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_4__.o
        }) {
            const logger = options.logger || retryPolicyLogger;
            return {
                name: retryPolicyName,
                async sendRequest (request, next) {
                    let response;
                    let responseError;
                    let retryCount = -1;
                    retryRequest: while(true){
                        retryCount += 1;
                        response = void 0;
                        responseError = void 0;
                        try {
                            logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
                            response = await next(request);
                            logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
                        } catch (e) {
                            logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
                            if (!(0, _restError_js__WEBPACK_IMPORTED_MODULE_1__.T)(e)) throw e;
                            responseError = e;
                            response = e.response;
                        }
                        if (request.abortSignal?.aborted) {
                            logger.error(`Retry ${retryCount}: Request aborted.`);
                            const abortError = new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__.l;
                            throw abortError;
                        }
                        if (retryCount >= (options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_4__.o)) {
                            logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
                            if (responseError) throw responseError;
                            else if (response) return response;
                            else throw new Error("Maximum retries reached with no response or error to throw");
                        }
                        logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
                        for (const strategy of strategies){
                            const strategyLogger = strategy.logger || logger;
                            strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
                            const modifiers = strategy.retry({
                                retryCount,
                                response,
                                responseError
                            });
                            if (modifiers.skipStrategy) {
                                strategyLogger.info(`Retry ${retryCount}: Skipped.`);
                                continue;
                            }
                            const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
                            if (errorToThrow) {
                                strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
                                throw errorToThrow;
                            }
                            if (retryAfterInMs || 0 === retryAfterInMs) {
                                strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
                                await (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.c)(retryAfterInMs, void 0, {
                                    abortSignal: request.abortSignal
                                });
                                continue retryRequest;
                            }
                            if (redirectTo) {
                                strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
                                request.url = redirectTo;
                                continue retryRequest;
                            }
                        }
                        if (responseError) {
                            logger.info("None of the retry strategies could work with the received error. Throwing it.");
                            throw responseError;
                        }
                        if (response) {
                            logger.info("None of the retry strategies could work with the received response. Returning it.");
                            return response;
                        }
                    }
                }
            };
        }
    }),
    1559: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>tlsPolicy
        });
        const tlsPolicyName = "tlsPolicy";
        function tlsPolicy(tlsSettings) {
            return {
                name: tlsPolicyName,
                sendRequest: async (req, next)=>{
                    if (!req.tlsSettings) req.tlsSettings = tlsSettings;
                    return next(req);
                }
            };
        }
    }),
    1425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            z: ()=>userAgentPolicy
        });
        var external_node_os_ = __webpack_require__(8161);
        var external_node_process_ = __webpack_require__(1708);
        function getHeaderName() {
            return "User-Agent";
        }
        async function setPlatformSpecificData(map) {
            if (external_node_process_ && external_node_process_.versions) {
                const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
                if (external_node_process_.versions.bun) map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
                else if (external_node_process_.versions.deno) map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
                else if (external_node_process_.versions.node) map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
            }
        }
        var constants = __webpack_require__(4084);
        function getUserAgentString(telemetryInfo) {
            const parts = [];
            for (const [key, value] of telemetryInfo){
                const token = value ? `${key}/${value}` : key;
                parts.push(token);
            }
            return parts.join(" ");
        }
        function getUserAgentHeaderName() {
            return getHeaderName();
        }
        async function getUserAgentValue(prefix) {
            const runtimeInfo = new Map;
            runtimeInfo.set("ts-http-runtime", constants.M);
            await setPlatformSpecificData(runtimeInfo);
            const defaultAgent = getUserAgentString(runtimeInfo);
            const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
            return userAgentValue;
        }
        const UserAgentHeaderName = getUserAgentHeaderName();
        const userAgentPolicyName = "userAgentPolicy";
        function userAgentPolicy(options = {}) {
            const userAgentValue = getUserAgentValue(options.userAgentPrefix);
            return {
                name: userAgentPolicyName,
                async sendRequest (request, next) {
                    if (!request.headers.has(UserAgentHeaderName)) request.headers.set(UserAgentHeaderName, await userAgentValue);
                    return next(request);
                }
            };
        }
    }),
    5571: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>RestError,
            T: ()=>isRestError
        });
        var error = __webpack_require__(4820);
        var external_node_util_ = __webpack_require__(7975);
        const custom = external_node_util_.inspect.custom;
        var sanitizer = __webpack_require__(1945);
        const errorSanitizer = new sanitizer.I;
        class RestError extends Error {
            static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
            static PARSE_ERROR = "PARSE_ERROR";
            code;
            statusCode;
            request;
            response;
            details;
            constructor(message, options = {}){
                super(message);
                this.name = "RestError";
                this.code = options.code;
                this.statusCode = options.statusCode;
                Object.defineProperty(this, "request", {
                    value: options.request,
                    enumerable: false
                });
                Object.defineProperty(this, "response", {
                    value: options.response,
                    enumerable: false
                });
                const agent = this.request?.agent ? {
                    maxFreeSockets: this.request.agent.maxFreeSockets,
                    maxSockets: this.request.agent.maxSockets
                } : void 0;
                Object.defineProperty(this, custom, {
                    value: ()=>`RestError: ${this.message} \n ${errorSanitizer.sanitize({
                            ...this,
                            request: {
                                ...this.request,
                                agent
                            },
                            response: this.response
                        })}`,
                    enumerable: false
                });
                Object.setPrototypeOf(this, RestError.prototype);
            }
        }
        function isRestError(e) {
            if (e instanceof RestError) return true;
            return (0, error.b)(e) && "RestError" === e.name;
        }
    }),
    1927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            xB: ()=>exponentialRetryStrategy
        });
        var _util_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
        var _throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5039);
        const DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
        const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 64e3;
        function exponentialRetryStrategy(options = {}) {
            const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
            const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
            return {
                name: "exponentialRetryStrategy",
                retry ({ retryCount, response, responseError }) {
                    const matchedSystemError = isSystemError(responseError);
                    const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
                    const isExponential = isExponentialRetryResponse(response);
                    const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
                    const unknownResponse = response && ((0, _throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.$)(response) || !isExponential);
                    if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) return {
                        skipStrategy: true
                    };
                    if (responseError && !matchedSystemError && !isExponential) return {
                        errorToThrow: responseError
                    };
                    return (0, _util_delay_js__WEBPACK_IMPORTED_MODULE_1__.g)(retryCount, {
                        retryDelayInMs: retryInterval,
                        maxRetryDelayInMs: maxRetryInterval
                    });
                }
            };
        }
        function isExponentialRetryResponse(response) {
            return Boolean(response && void 0 !== response.status && (response.status >= 500 || 408 === response.status) && 501 !== response.status && 505 !== response.status);
        }
        function isSystemError(err) {
            if (!err) return false;
            return "ETIMEDOUT" === err.code || "ESOCKETTIMEDOUT" === err.code || "ECONNREFUSED" === err.code || "ECONNRESET" === err.code || "ENOENT" === err.code || "ENOTFOUND" === err.code;
        }
    }),
    5039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>isThrottlingRetryResponse,
            P: ()=>throttlingRetryStrategy
        });
        var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
        const RetryAfterHeader = "Retry-After";
        const AllRetryAfterHeaders = [
            "retry-after-ms",
            "x-ms-retry-after-ms",
            RetryAfterHeader
        ];
        function getRetryAfterInMs(response) {
            if (!(response && [
                429,
                503
            ].includes(response.status))) return;
            try {
                for (const header of AllRetryAfterHeaders){
                    const retryAfterValue = (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.H)(response, header);
                    if (0 === retryAfterValue || retryAfterValue) {
                        const multiplyingFactor = header === RetryAfterHeader ? 1e3 : 1;
                        return retryAfterValue * multiplyingFactor;
                    }
                }
                const retryAfterHeader = response.headers.get(RetryAfterHeader);
                if (!retryAfterHeader) return;
                const date = Date.parse(retryAfterHeader);
                const diff = date - Date.now();
                return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
            } catch  {
                return;
            }
        }
        function isThrottlingRetryResponse(response) {
            return Number.isFinite(getRetryAfterInMs(response));
        }
        function throttlingRetryStrategy() {
            return {
                name: "throttlingRetryStrategy",
                retry ({ response }) {
                    const retryAfterInMs = getRetryAfterInMs(response);
                    if (!Number.isFinite(retryAfterInMs)) return {
                        skipStrategy: true
                    };
                    return {
                        retryAfterInMs
                    };
                }
            };
        }
    }),
    3816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>stringToUint8Array,
            S: ()=>uint8ArrayToString
        });
        function uint8ArrayToString(bytes, format) {
            return Buffer.from(bytes).toString(format);
        }
        function stringToUint8Array(value, format) {
            return Buffer.from(value, format);
        }
    }),
    297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>calculateRetryDelay
        });
        function getRandomIntegerInclusive(min, max) {
            min = Math.ceil(min);
            max = Math.floor(max);
            const offset = Math.floor(Math.random() * (max - min + 1));
            return offset + min;
        }
        function calculateRetryDelay(retryAttempt, config) {
            const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
            const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
            const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
            return {
                retryAfterInMs
            };
        }
    }),
    4820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>isError
        });
        var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
        function isError(e) {
            if ((0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)) {
                const hasName = "string" == typeof e.name;
                const hasMessage = "string" == typeof e.message;
                return hasName && hasMessage;
            }
            return false;
        }
    }),
    5607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>parseHeaderValueAsNumber,
            c: ()=>delay
        });
        var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);
        const StandardAbortMessage = "The operation was aborted.";
        function delay(delayInMs, value, options) {
            return new Promise((resolve, reject)=>{
                let timer;
                let onAborted;
                const rejectOnAbort = ()=>reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__.l(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
                const removeListeners = ()=>{
                    if (options?.abortSignal && onAborted) options.abortSignal.removeEventListener("abort", onAborted);
                };
                onAborted = ()=>{
                    if (timer) clearTimeout(timer);
                    removeListeners();
                    return rejectOnAbort();
                };
                if (options?.abortSignal && options.abortSignal.aborted) return rejectOnAbort();
                timer = setTimeout(()=>{
                    removeListeners();
                    resolve(value);
                }, delayInMs);
                if (options?.abortSignal) options.abortSignal.addEventListener("abort", onAborted);
            });
        }
        function parseHeaderValueAsNumber(response, headerName) {
            const value = response.headers.get(headerName);
            if (!value) return;
            const valueAsNum = Number(value);
            if (Number.isNaN(valueAsNum)) return;
            return valueAsNum;
        }
    }),
    1834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            If: ()=>sanitizer.I,
            gE: ()=>delay.g,
            Bd: ()=>env.Bd,
            Qg: ()=>env.Qg,
            N6: ()=>env.N6,
            bJ: ()=>error.b,
            qx: ()=>env.qx,
            tX: ()=>env.tX,
            lV: ()=>env.lV,
            p7: ()=>env.p7,
            Al: ()=>bytesEncoding.A,
            SW: ()=>bytesEncoding.S
        });
        var delay = __webpack_require__(297);
        var error = __webpack_require__(4820);
        __webpack_require__(7598);
        var env = __webpack_require__(7970);
        var bytesEncoding = __webpack_require__(3816);
        var sanitizer = __webpack_require__(1945);
    }),
    8011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>isObject
        });
        function isObject(input) {
            return "object" == typeof input && null !== input && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
        }
    }),
    1945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>Sanitizer
        });
        var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
        const RedactedString = "REDACTED";
        const defaultAllowedHeaderNames = [
            "x-ms-client-request-id",
            "x-ms-return-client-request-id",
            "x-ms-useragent",
            "x-ms-correlation-request-id",
            "x-ms-request-id",
            "client-request-id",
            "ms-cv",
            "return-client-request-id",
            "traceparent",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers",
            "Access-Control-Max-Age",
            "Access-Control-Request-Headers",
            "Access-Control-Request-Method",
            "Origin",
            "Accept",
            "Accept-Encoding",
            "Cache-Control",
            "Connection",
            "Content-Length",
            "Content-Type",
            "Date",
            "ETag",
            "Expires",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Unmodified-Since",
            "Last-Modified",
            "Pragma",
            "Request-Id",
            "Retry-After",
            "Server",
            "Transfer-Encoding",
            "User-Agent",
            "WWW-Authenticate"
        ];
        const defaultAllowedQueryParameters = [
            "api-version"
        ];
        class Sanitizer {
            allowedHeaderNames;
            allowedQueryParameters;
            constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [] } = {}){
                allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
                allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
                this.allowedHeaderNames = new Set(allowedHeaderNames.map((n)=>n.toLowerCase()));
                this.allowedQueryParameters = new Set(allowedQueryParameters.map((p)=>p.toLowerCase()));
            }
            sanitize(obj) {
                const seen = new Set;
                return JSON.stringify(obj, (key, value)=>{
                    if (value instanceof Error) return {
                        ...value,
                        name: value.name,
                        message: value.message
                    };
                    if ("headers" === key && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) return this.sanitizeHeaders(value);
                    else if ("url" === key && "string" == typeof value) return this.sanitizeUrl(value);
                    else if ("query" === key && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) return this.sanitizeQuery(value);
                    else if ("body" === key) return;
                    else if ("response" === key) return;
                    else if ("operationSpec" === key) return;
                    else if (Array.isArray(value) || (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
                        if (seen.has(value)) return "[Circular]";
                        seen.add(value);
                    }
                    return value;
                }, 2);
            }
            sanitizeUrl(value) {
                if ("string" != typeof value || null === value || "" === value) return value;
                const url = new URL(value);
                if (!url.search) return value;
                for (const [key] of url.searchParams)if (!this.allowedQueryParameters.has(key.toLowerCase())) url.searchParams.set(key, RedactedString);
                return url.toString();
            }
            sanitizeHeaders(obj) {
                const sanitized = {};
                for (const key of Object.keys(obj))if (this.allowedHeaderNames.has(key.toLowerCase())) sanitized[key] = obj[key];
                else sanitized[key] = RedactedString;
                return sanitized;
            }
            sanitizeQuery(value) {
                if ("object" != typeof value || null === value) return value;
                const sanitized = {};
                for (const k of Object.keys(value))if (this.allowedQueryParameters.has(k.toLowerCase())) sanitized[k] = value[k];
                else sanitized[k] = RedactedString;
                return sanitized;
            }
        }
    }),
    1717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CY: ()=>isBinaryBody,
            qf: ()=>isBlob,
            H1: ()=>isReadableStream
        });
        var external_stream_ = __webpack_require__(2203);
        function isNodeReadableStream(x) {
            return x instanceof external_stream_.Readable;
        }
        function isWebReadableStream(x) {
            return x instanceof ReadableStream;
        }
        function isBinaryBody(body) {
            return void 0 !== body && (body instanceof Uint8Array || isReadableStream(body) || "function" == typeof body || body instanceof Blob);
        }
        function isReadableStream(x) {
            return isNodeReadableStream(x) || isWebReadableStream(x);
        }
        function isBlob(x) {
            return x instanceof Blob;
        }
    }),
    5410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>randomUUID
        });
        function randomUUID() {
            return crypto.randomUUID();
        }
    }),
    2271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>TokenBucket
        });
        class RequestQueue {
            tail;
            run(request) {
                const result = this.tail ? this.tail.then(request) : request();
                const tail = result.then(()=>void 0, ()=>void 0);
                this.tail = tail;
                tail.then(()=>{
                    if (this.tail === tail) this.tail = void 0;
                });
                return result;
            }
        }
        function getMilliseconds() {
            return performance.now();
        }
        function wait(ms) {
            return new Promise((resolve)=>setTimeout(resolve, Math.min(0x7fffffff, Math.max(1, Math.ceil(ms)))));
        }
        class TokenBucket {
            requests = new RequestQueue;
            bucketSize;
            tokensPerInterval;
            interval;
            parentBucket;
            content;
            lastDrip;
            constructor({ bucketSize, tokensPerInterval, interval, parentBucket }){
                validateTokens(bucketSize, "bucketSize");
                validateTokens(tokensPerInterval, "tokensPerInterval");
                this.bucketSize = bucketSize;
                this.tokensPerInterval = tokensPerInterval;
                if ("string" == typeof interval) switch(interval){
                    case "sec":
                    case "second":
                        this.interval = 1e3;
                        break;
                    case "min":
                    case "minute":
                        this.interval = 6e4;
                        break;
                    case "hr":
                    case "hour":
                        this.interval = 36e5;
                        break;
                    case "day":
                        this.interval = 864e5;
                        break;
                    default:
                        throw new Error("Invalid interval " + interval);
                }
                else this.interval = interval;
                if (!Number.isFinite(this.interval) || this.interval <= 0) throw new RangeError("interval must be a finite positive number of milliseconds");
                this.parentBucket = parentBucket;
                this.content = 0;
                this.lastDrip = getMilliseconds();
            }
            async removeTokens(count) {
                validateTokens(count, "count");
                this.getWaitTime(count);
                return this.requests.run(async ()=>{
                    while(true){
                        if (this.tryRemoveTokens(count)) return this.remainingTokens();
                        await wait(Math.max(1, this.getWaitTime(count)));
                    }
                });
            }
            getWaitTime(count) {
                validateTokens(count, "count");
                let delay = 0;
                for (const bucket of hierarchy(this)){
                    if (count > bucket.bucketSize) throw new RangeError(`Requested tokens ${count} exceeds bucket size ${bucket.bucketSize}`);
                    bucket.drip();
                    if (count > bucket.content) delay = Math.max(delay, Math.ceil((count - bucket.content) / (bucket.tokensPerInterval / bucket.interval)));
                }
                return delay;
            }
            remainingTokens() {
                if (!this.parentBucket) return 0 === this.bucketSize ? 1 / 0 : this.content;
                let remaining = 1 / 0;
                for (const bucket of hierarchy(this))remaining = Math.min(remaining, bucket.content);
                return remaining;
            }
            tryRemoveTokens(count) {
                validateTokens(count, "count");
                if (0 === this.bucketSize) return true;
                if (!this.parentBucket) {
                    if (count > this.bucketSize) return false;
                    this.drip();
                    if (count > this.content) return false;
                    this.content -= count;
                    return true;
                }
                const buckets = hierarchy(this);
                for (const bucket of buckets){
                    if (count > bucket.bucketSize) return false;
                    bucket.drip();
                    if (count > bucket.content) return false;
                }
                for (const bucket of buckets)bucket.content -= count;
                return true;
            }
            drip() {
                if (0 === this.tokensPerInterval) {
                    const prevContent = this.content;
                    this.content = this.bucketSize;
                    return this.content > prevContent;
                }
                const now = getMilliseconds();
                const deltaMS = Math.max(now - this.lastDrip, 0);
                this.lastDrip = now;
                const rate = this.tokensPerInterval / this.interval;
                const dripAmount = Number.isFinite(rate) ? deltaMS * rate : deltaMS * this.tokensPerInterval / this.interval;
                const prevContent = this.content;
                this.content = Math.min(this.content + dripAmount, this.bucketSize);
                return Math.floor(this.content) > Math.floor(prevContent);
            }
        }
        function validateTokens(value, name) {
            if (!Number.isFinite(value) || value < 0 || value > Number.MAX_SAFE_INTEGER) throw new RangeError(`${name} must be a finite non-negative number no greater than Number.MAX_SAFE_INTEGER`);
        }
        function hierarchy(start) {
            const buckets = [];
            const visited = new Set;
            for(let bucket = start; bucket && 0 !== bucket.bucketSize; bucket = bucket.parentBucket){
                if (visited.has(bucket)) throw new Error("Circular parentBucket hierarchy");
                visited.add(bucket);
                buckets.push(bucket);
            }
            return buckets;
        }
    })
};
