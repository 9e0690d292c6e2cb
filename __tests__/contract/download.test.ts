import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'

const mostBytes = 900_000

const inCheckout = existsSync('.git') ? it : it.skip

function git(...args: readonly string[]): Buffer {
  return execFileSync('git', args, { maxBuffer: 64 * 1024 * 1024 })
}

function archived(...paths: readonly string[]): Buffer {
  return gzipSync(git('archive', '--format=tar', 'HEAD', '--', ...paths))
}

/** Paths of the committed files that the archive holds. */
function archivedFiles(): readonly string[] {
  const tar = git('archive', '--format=tar', 'HEAD')
  return execFileSync('tar', ['-tf', '-'], { input: tar, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && !path.endsWith('/'))
}

inCheckout(
  'the archive that a runner downloads holds what a runner uses and no more (skipped outside of a git checkout)',
  () => {
    const files = archivedFiles()
    const others = files.filter((path) => !/^dist\/([0-9]+\.)?index\.js$/.test(path))
    expect(others.toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'action.yml',
      'dist/licenses.txt',
      'dist/package.json',
    ])
    expect(files).toContain('dist/index.js')
  },
)

inCheckout(
  `the archive that a runner downloads is at most ${mostBytes} bytes (skipped outside of a git checkout)`,
  () => {
    const bytes = archived().length
    const largest = archivedFiles()
      .map((path) => ({ path, bytes: archived(path).length }))
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, 5)
    // Compared as a whole, so that a failure names the largest files.
    const found = { bytes, largest }
    expect(found).toEqual({ bytes: Math.min(bytes, mostBytes), largest })
  },
)
