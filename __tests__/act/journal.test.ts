import { describe, expect, it } from '@jest/globals'
import { appendJournal, readJournal } from '../../src/act/journal.ts'
import { journalAnchor, journalBranch } from '../../src/domain/repository.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import type { Repository } from '../../src/ports.ts'
import { createMemoryRepository } from './memory-repository.ts'

function sight(image: string): JournalEvent {
  return { at: '2026-11-20T06:00:00Z', run: 'a run', kind: 'first-seen', image, region: 'weu' }
}

async function append(repository: Repository, image: string, now: string): Promise<void> {
  const known = await readJournal(repository)
  await appendJournal(repository, known, () => [sight(image)], now)
}

describe('the anchor of the journal', () => {
  it('is made with the branch, and tells of its loss', async () => {
    const { port, git } = createMemoryRepository()
    await append(port, 'a', '2026-11-20T06:00:00Z')
    expect(git.refs.has(journalAnchor)).toBe(true)
    git.refs.delete(`refs/heads/${journalBranch}`)
    await expect(readJournal(port)).rejects.toThrow('journal.lost')
  })

  it('is made by the next month where the run that made the branch did not come to it', async () => {
    const { port, git } = createMemoryRepository()
    await append(port, 'a', '2026-11-20T06:00:00Z')
    git.refs.delete(journalAnchor)
    await append(port, 'b', '2026-12-01T06:00:00Z')
    expect(git.refs.has(journalAnchor)).toBe(true)
    git.refs.delete(`refs/heads/${journalBranch}`)
    await expect(readJournal(port)).rejects.toThrow('journal.lost')
  })

  it('costs one request a month where it is there', async () => {
    const { port } = createMemoryRepository()
    const writesOf = async (image: string, now: string): Promise<number> => {
      const before = port.requests().writes
      await append(port, image, now)
      return port.requests().writes - before
    }
    await append(port, 'a', '2026-11-20T06:00:00Z')
    expect(await writesOf('b', '2026-11-21T06:00:00Z')).toBe(2)
    expect(await writesOf('c', '2026-12-01T06:00:00Z')).toBe(3)
    expect(await writesOf('d', '2026-12-02T06:00:00Z')).toBe(2)
  })
})
