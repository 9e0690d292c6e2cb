import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { childPath, quoted } from './problem.ts'
import { limits, type TextProblem, tooManyEntries } from './yaml-tokens.ts'

/** Where a setting stands, and how it is written. */
export interface Entry {
  /** Of the key, or of the entry of a list. */
  readonly offset: number
  /** The value as the text has it, for messages. */
  readonly found: string
}

export interface Values {
  /** Plain values. Maps have no prototype: a key is a key, whatever its name. */
  readonly value: unknown
  readonly entries: ReadonlyMap<string, Entry>
  /** With the path of each. */
  readonly problems: readonly (TextProblem & { readonly path: string })[]
}

/** Values that a policy may hold with its aliases written out. */
const mostValues = 20_000

/** Names that are no settings, and with which JavaScript objects can be harmed. */
const harmful = new Set(['__proto__', 'constructor', 'prototype'])

interface Walk {
  readonly text: string
  readonly entries: Map<string, Entry>
  readonly problems: (TextProblem & { readonly path: string })[]
  readonly anchors: Map<string, Node>
  /** Anchored values that are being read: an alias to one of them has no end. */
  readonly open: Set<Node>
  count: number
}

type Node = Scalar | Alias | YAMLMap | YAMLSeq | null

/** Turns a document into plain values, with the position of each. */
export function readValues(text: string, document: Document.Parsed): Values {
  const walk: Walk = {
    text,
    entries: new Map(),
    problems: [],
    anchors: new Map(),
    open: new Set(),
    count: 0,
  }
  const root: Node = document.contents
  walk.entries.set('', { offset: startOf(root) ?? 0, found: foundText(walk, root) })
  const value = readNode(walk, root, '', 1)
  return { value, entries: walk.entries, problems: walk.problems }
}

function readNode(walk: Walk, node: Node, path: string, depth: number): unknown {
  walk.count++
  if (node === null) return null
  if (isAlias(node)) return readAlias(walk, node, path, depth)
  if ('anchor' in node && node.anchor !== undefined) walk.anchors.set(node.anchor, node)
  if (isScalar(node)) return node.value
  if (walk.count > mostValues || depth > limits.depth) {
    complain(walk, startOf(node) ?? 0, path, {
      found: 'aliases that make the policy very large',
      expected: `at most ${mostValues} values in ${limits.depth} levels`,
      advice: 'Write the values out.',
    })
    return null
  }
  const offset = startOf(node) ?? 0
  if (node.items.length > limits.entries) {
    walk.problems.push({ ...tooManyEntries(offset), path })
    return undefined
  }
  walk.open.add(node)
  const value = isSeq(node) ? readList(walk, node, path, depth) : readMap(walk, node, path, depth)
  walk.open.delete(node)
  return value
}

function readAlias(walk: Walk, node: Alias, path: string, depth: number): unknown {
  const target = walk.anchors.get(node.source)
  if (target !== undefined && !walk.open.has(target)) return readNode(walk, target, path, depth)
  complain(walk, startOf(node) ?? 0, path, {
    found: `the alias ${quoted(`*${node.source}`)}`,
    expected: `a value that is named &${node.source.slice(0, 40)} further up`,
    advice: 'To write a name that begins with *, put it in quotes.',
  })
  return undefined
}

function readList(walk: Walk, node: YAMLSeq, path: string, depth: number): unknown {
  return node.items.map((item, index) => {
    const own = childPath(path, index)
    const child = nodeOf(item)
    walk.entries.set(own, {
      offset: startOf(child) ?? startOf(node) ?? 0,
      found: foundText(walk, child),
    })
    return readNode(walk, child, own, depth + 1)
  })
}

function readMap(walk: Walk, node: YAMLMap, path: string, depth: number): unknown {
  const map: Record<string, unknown> = Object.create(null)
  for (const { key, value } of node.items) {
    const keyNode = nodeOf(key)
    const child = nodeOf(value)
    const name = readKey(walk, keyNode, path, startOf(node) ?? 0)
    if (name === undefined) continue
    const own = childPath(path, name)
    const offset = startOf(keyNode) ?? startOf(node) ?? 0
    if (name in map) {
      complain(walk, offset, own, {
        found: `the key ${quoted(name)} a second time`,
        expected: 'each key once',
        advice: 'Remove one of the two.',
      })
      continue
    }
    walk.entries.set(own, { offset, found: foundText(walk, child) })
    const read = readNode(walk, child, own, depth + 1)
    // A value that is already complained about counts as not written.
    if (read !== undefined) map[name] = read
  }
  return map
}

/** The key's name, or `undefined` after a complaint. */
function readKey(walk: Walk, node: Node, path: string, around: number): string | undefined {
  const offset = startOf(node) ?? around
  if (!isScalar(node) || typeof node.value !== 'string') {
    const found = foundText(walk, node)
    complain(walk, offset, childPath(path, found), {
      found: `${found} as a key`,
      expected: 'a name',
      advice: 'Put it in quotes if it is a name.',
    })
    return undefined
  }
  if (node.value === '<<' && node.type === 'PLAIN') {
    complain(walk, offset, childPath(path, '<<'), {
      found: 'a merge key (<<)',
      expected: 'settings written out',
      advice: 'Merge keys are not part of YAML 1.2: write the settings where they belong.',
    })
    return undefined
  }
  if (harmful.has(node.value)) {
    complain(walk, offset, childPath(path, node.value), {
      found: `the unknown key ${quoted(node.value)}`,
      expected: 'a setting of the policy',
      advice: 'Remove it.',
    })
    return undefined
  }
  return node.value
}

function complain(
  walk: Walk,
  offset: number,
  path: string,
  problem: Omit<TextProblem, 'offset'>,
): void {
  walk.problems.push({ ...problem, offset, path })
}

/** The library types entries loosely: one is a node, or there is none. */
function nodeOf(item: unknown): Node {
  return isScalar(item) || isAlias(item) || isMap(item) || isSeq(item) ? item : null
}

function startOf(node: Node): number | undefined {
  return node?.range?.[0]
}

function foundText(walk: Walk, node: Node): string {
  if (node === null) return 'nothing'
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source)
    return target === undefined || isAlias(target) ? 'an alias' : foundText(walk, target)
  }
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list'
  if (isMap(node)) return node.items.length === 0 ? 'an empty map' : 'a map'
  return scalarText(walk, node)
}

function scalarText(walk: Walk, node: Scalar): string {
  if (typeof node.value === 'string') return quoted(node.value)
  const source = walk.text.slice(node.range?.[0], node.range?.[1])
  return source === '' ? 'nothing' : source.slice(0, 80)
}
