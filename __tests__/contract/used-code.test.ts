import { describe, expect, it } from '@jest/globals'
import { usedCode } from '../../scripts/used-code.ts'

const bundle = `#!/usr/bin/env node
/******/ var __webpack_modules__ = ({
/***/ 770:
/***/ ((module, exports, __nccwpck_require__) => {
// A comment.
class Unused extends Error {}
function twice(value) { return [value, value] }
function never() { return "gone" }
const words = "/* kept */ // kept";
const named = class Named {};
__nccwpck_require__(1);
module.exports = { twice, words, named };
/***/ }),
/***/ 1:
/***/ (function (module) {
module.exports = Object;
/***/ })
});
export const id = Object.keys(__webpack_modules__);
`

describe('the code of the bundle', () => {
  it('has no comments and nothing unused, but all names and lines', () => {
    expect(usedCode(bundle)).toBe(`#!/usr/bin/env node
var __webpack_modules__ = {
    770: ((module, exports, __nccwpck_require__)=>{
        function twice(value) {
            return [
                value,
                value
            ];
        }
        const words = "/* kept */ // kept";
        const named = class Named {
        };
        __nccwpck_require__(1);
        module.exports = {
            twice,
            words,
            named
        };
    }),
    1: (function(module) {
        module.exports = Object;
    })
};
export const id = Object.keys(__webpack_modules__);
`)
  })

  it('is refused when the bundler wraps its modules in another way', () => {
    expect(() => usedCode('export const id = 1;')).toThrow('found no table of modules')
  })
})
