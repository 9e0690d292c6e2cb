// Runs a script on Node 24, the runner's Node, whatever Node the host has: the binary comes with an
// optional dependency. Not through node_modules/.bin/node: npm 10 drops that link where two packages
// of different platforms bring one. Plain CommonJS, since the host's Node reads this file.
const { spawnSync } = require('node:child_process')
const path = require('node:path')

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  try {
    const name = `node-${process.platform}-${process.arch}`
    return path.join(path.dirname(require.resolve(`${name}/package.json`)), 'bin', 'node')
  } catch {
    return undefined
  }
}

const node = findNode()
if (node === undefined) {
  process.stderr.write(
    `Node 24 is needed and ${process.version} was found, and npm has no Node 24 for ${process.platform} on ${process.arch}. Install Node 24 and run this again.\n`,
  )
  process.exit(1)
}
const { status, signal } = spawnSync(node, process.argv.slice(2), { stdio: 'inherit' })
process.exit(signal === null ? (status ?? 1) : 1)
