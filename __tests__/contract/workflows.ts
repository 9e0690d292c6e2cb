import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Mode, modes } from '../../src/result.ts'
import { inputDefaults } from '../../src/settings.ts'

/** A workflow as a person would copy it out of the documents. */
export interface Example {
  /** The file, with the number of the block in a page. */
  readonly name: string
  readonly text: string
  readonly workflow: Workflow
}

export interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly jobs: Readonly<Record<string, Job>>
}

export type Permissions = string | Readonly<Record<string, string>>
type Concurrency = Readonly<Record<string, unknown>>

export interface Job {
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly environment?: string
  readonly outputs?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly JobStep[]
}

export interface JobStep {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string | number | boolean>>
}

export const ownAction = 'flatcar-gate/flatcar-gate'

export function isOwn({ uses }: JobStep): boolean {
  return uses?.split('@')[0] === ownAction
}

/** What every trigger of the workflow is called. */
export function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? (on as readonly string[]) : Object.keys(on)
}

/** The pages whose YAML is for workflows; docs/policy.md and docs/simulator.md show other files. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && !['policy.md', 'simulator.md'].includes(name))
    .map((name) => `docs/${name}`),
]

export interface Block {
  readonly name: string
  readonly text: string
}

/** The YAML blocks of a page. */
export function blocksOf(page: string): readonly Block[] {
  return [...readFileSync(page, 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(
    ([, text = ''], at) => ({ name: `${page}, block ${at + 1}`, text }),
  )
}

function isWorkflow(value: unknown): value is Workflow {
  return typeof value === 'object' && value !== null && 'jobs' in value && 'on' in value
}

/** What a block is; `unknown` is nothing that a reader could use. */
export function kindOf(text: string): 'workflow' | 'policy' | 'part' | 'unknown' {
  if (/^# part of a (workflow|policy|file)\n/.test(text)) return 'part'
  const value: unknown = parse(text)
  if (isWorkflow(value)) return 'workflow'
  const isPolicy = typeof value === 'object' && value !== null && 'version' in value
  return isPolicy ? 'policy' : 'unknown'
}

const folder = 'docs/examples'

/** Every whole workflow of the documents. */
export function examples(): readonly Example[] {
  const files = readdirSync(folder).map((name) => {
    return { name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }
  })
  const blocks = pages.flatMap(blocksOf).filter(({ text }) => kindOf(text) === 'workflow')
  return [...files, ...blocks].map(({ name, text }) => {
    const workflow: unknown = parse(text)
    if (!isWorkflow(workflow)) throw new Error(`${name} is no workflow`)
    return { name, text, workflow }
  })
}

/** A job that uses our action. */
export interface OwnJob {
  readonly name: string
  readonly workflow: Workflow
  readonly job: Job
  readonly mode: Mode
}

export function ownJobsOf(all: readonly Example[]): readonly OwnJob[] {
  return all.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs).flatMap(([id, job]) => {
      const step = job.steps.find(isOwn)
      if (step === undefined) return []
      const text = String(step.with?.['mode'] ?? inputDefaults.mode)
      const mode = modes.find((known) => known === text)
      if (mode === undefined) throw new Error(`${name}: no mode ${text}`)
      return [{ name: `${name}: ${id}`, workflow, job, mode }]
    }),
  )
}

export function permissionsOf(workflow: Workflow, job: Job): Readonly<Record<string, string>> {
  const permissions = job.permissions ?? workflow.permissions
  return typeof permissions === 'object' ? permissions : {}
}
