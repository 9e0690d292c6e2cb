import { describe, expect, it } from '@jest/globals'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { judge } from '../../src/judge.ts'
import { noHistory } from '../../src/policy/history.ts'
import { builtInPolicy } from '../../src/policy-text.ts'
import { migrationLines } from '../../src/report/migrations.ts'
import { markdownFence } from '../../src/report/text.ts'
import type { Result } from '../../src/result.ts'
import { clusterFacts, factsOf, poolFacts } from '../policy/build-facts.ts'

const flatcar = poolFacts({
  name: 'flat',
  os_sku: 'Flatcar',
  image: 'AKSFlatcar-flatcargen2-202607.02.0',
})

function resultOf(names: readonly string[]): Result {
  const clusters = names.map((name) =>
    clusterFacts([flatcar], {
      id: `/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`,
      name,
    }),
  )
  return judge(factsOf(clusters), builtInPolicy(), noHistory, '2026-11-25T00:00:00Z', 'check')
}

function kinds(lines: readonly string[]): readonly string[] {
  return fromMarkdown(lines.join('\n')).children.map(({ type }) => type)
}

describe('the plans for pools of a retired OS', () => {
  it('name the commands, what stands in the way and what can not be undone', () => {
    const text = migrationLines(resultOf(['pay'])).join('\n')
    expect(text).toContain('az aks nodepool add')
    expect(text).toContain('--os-sku AzureContainerLinux')
    expect(text).toContain("Can't be undone")
    expect(text).toContain('the gate never does')
  })

  it('are five at most, and none where no OS is retired', () => {
    const text = migrationLines(resultOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).join('\n')
    expect(text.match(/<details>/g)).toHaveLength(5)
    expect(text).toContain('and 2 pools more')
    const facts = factsOf([clusterFacts([poolFacts()])])
    const other = judge(facts, builtInPolicy(), noHistory, '2026-11-25T00:00:00Z', 'check')
    expect(migrationLines(other)).toEqual([])
  })

  it('are cut by no name', () => {
    const calm = kinds(migrationLines(resultOf(['calm'])))
    for (const name of ['```\n# x', '````', '</details>', "'; rm -rf / #", '@team']) {
      expect(kinds(migrationLines(resultOf([name])))).toEqual(calm)
    }
  })
})

describe('a block of code', () => {
  it('has a fence longer than any run of backticks in it', () => {
    expect(markdownFence(['a', '```', 'b````c'], 'sh')).toEqual([
      '`````sh',
      'a',
      '```',
      'b````c',
      '`````',
    ])
  })
})
