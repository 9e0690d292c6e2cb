// Builds dist/: tsc emits, ncc bundles, the notices of all bundled packages are written beside it.
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { notices } from './notices.ts'

const node = process.execPath
rmSync('build', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
execFileSync(node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
})
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
execFileSync(node, [ncc, 'build', 'build/main.js', '--out', 'dist', '--quiet'], {
  stdio: 'inherit',
})
// A helper that the `open` package brings for desktops; nothing on a runner starts it.
rmSync('dist/xdg-open', { force: true })
writeFileSync('dist/licenses.txt', notices())
process.stdout.write(`dist: ${readdirSync('dist').toSorted().join(', ')}\n`)
