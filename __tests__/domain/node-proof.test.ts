import { describe, expect, it } from '@jest/globals'
import { judgeNodes, type NodeFacts } from '../../src/domain/node-proof.ts'

const image = 'AKSAzureLinux-aclgen2TL-202610.08.0'
const old = 'AKSAzureLinux-aclgen2TL-202609.15.0'

let made = 0

function node(more: Partial<NodeFacts> = {}): NodeFacts {
  made += 1
  const name = more.name ?? `node-${made}`
  return { name, ready: 'True', image, quarantined: false, cordoned: false, ...more }
}

function without(member: 'ready' | 'image', more: Partial<NodeFacts> = {}): NodeFacts {
  const { [member]: _, ...rest } = node(more)
  return rest
}

type Case = readonly [string, readonly NodeFacts[], number | undefined, string, RegExp]

describe('the verdict on the nodes of a pool', () => {
  it.each<Case>([
    ['all are right', [node(), node()], 2, 'pass', /^all 2 nodes are ready with AKSA/],
    ['letters differ in case', [node({ image: image.toUpperCase() })], 1, 'pass', /^all 1/],
    ['there are none and none are counted', [], 0, 'pass', /no nodes/],
    ['a surge node is still there', [node(), node(), node()], 2, 'pass', /^all 3/],
    ['one is cordoned', [node(), node({ name: 'c', cordoned: true })], 2, 'pass', /cordoned: c$/],

    ['one is old', [node(), node({ name: 'o', image: old })], 2, 'fail', /^1 of 2 .*: o has .*09/],
    ['one has patches on top', [node({ image: `${image}-2026.11.01` })], 1, 'fail', /^1 of 1/],
    [
      'one is quarantined with its old image',
      [node(), node({ name: 'q', image: old, quarantined: true, cordoned: true })],
      1,
      'fail',
      /^1 of 2 .*: q is quarantined with .*09\.15\.0$/,
    ],
    [
      'one is quarantined, whatever it shows and however it is',
      [node({ name: 'q', quarantined: true, ready: 'False' })],
      1,
      'fail',
      /q is quarantined/,
    ],
    [
      'one is old and another is not ready',
      [node({ ready: 'False' }), node({ image: old })],
      2,
      'fail',
      /^1 of 2/,
    ],

    ['one does not name its image', [node(), without('image')], 2, 'unknown', /^1 of 2 .* name/],
    [
      'one does not name its image and another is not ready',
      [without('image'), node({ ready: 'False' })],
      2,
      'unknown',
      /^1 of 2/,
    ],
    ['nobody says how many there are', [node()], undefined, 'unknown', /does not say how many/],
    ['nobody says so, and there are none', [], undefined, 'unknown', /does not say how many/],

    [
      'one is not ready',
      [node(), node({ name: 'n', ready: 'False', reason: 'KubeletNotReady' })],
      2,
      'wait',
      /^1 of 2 nodes are not ready: n \(KubeletNotReady\)$/,
    ],
    ['one was lost sight of', [node({ ready: 'Unknown' })], 1, 'wait', /no reason given/],
    ['one has no condition', [without('ready')], 1, 'wait', /^1 of 1/],
    ['an old one is not ready', [node({ ready: 'False', image: old })], 1, 'wait', /^1 of 1/],
    ['one has not joined', [node()], 2, 'wait', /counts 2 nodes, and Kubernetes shows 1/],
    ['none has joined', [], 3, 'wait', /counts 3 nodes, and Kubernetes shows 0/],
  ])('when %s', (_, nodes, count, result, message) => {
    const check = judgeNodes(nodes, image, count)
    expect({ ...check, message: '' }).toEqual({ level: 'V3', result, message: '' })
    expect(check.message).toMatch(message)
  })

  it('names five nodes and counts the others', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => node({ name, ready: 'False' }))
    const { message } = judgeNodes(nodes, image, 7)
    expect(message).toMatch(/: a \(.*, e \([^)]*\), and 2 more$/)
  })
})
