/** As in package.json, checked by a test: the bundle has no package.json beside it. */
export const version = '0.1.0'
