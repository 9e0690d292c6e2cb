// Builds dist/ (the action) and dist/cli/ (the program for a laptop): tsc emits, ncc bundles, comments
// and unused code are taken out, the notices of all bundled packages are written beside them.
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { notices, noticesInside } from './notices.ts'
import { usedCode } from './used-code.ts'

const node = process.execPath
rmSync('build', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
execFileSync(node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
})
bundle('build/main.js', 'dist')
bundle('build/cli.js', 'dist/cli')
// `npx .` starts it by name; dist/package.json says for both what kind of modules they are.
chmodSync('dist/cli/index.js', 0o755)
rmSync('dist/cli/package.json', { force: true })
// A helper that the `open` package brings for desktops; nothing on a runner starts it.
rmSync('dist/xdg-open', { force: true })
const files = readdirSync('dist', { encoding: 'utf8', recursive: true }).toSorted()
const bundled = files
  .filter((file) => file.endsWith('.js'))
  .map((file) => {
    const path = join('dist', file)
    return { path, code: readFileSync(path, 'utf8') }
  })
writeFileSync(
  'dist/licenses.txt',
  `${notices()}\n${noticesInside(bundled.map(({ code }) => code))}`,
)
let bytes = 0
for (const { path, code } of bundled) {
  const used = usedCode(code)
  bytes += Buffer.byteLength(used)
  writeFileSync(path, used)
}
process.stdout.write(`dist: ${bundled.length} files, ${Math.round(bytes / 1000)} kB\n`)

function bundle(entry: string, folder: string): void {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
  execFileSync(node, [ncc, 'build', entry, '--out', folder, '--quiet'], { stdio: 'inherit' })
}
