import { day, formatInstant, parseInstant } from '../domain/time/instant.ts'
import { GateFailure } from '../errors.ts'
import { type DeploymentEdit, planDeployments } from '../plan/deployment-edits.ts'
import { ringImages } from '../plan/deployments.ts'
import { mayHidePools } from '../plan/whole-picture.ts'
import { deploymentText } from '../report/deployment-text.ts'
import { Stopped } from './stoppable.ts'
import { decideNow, eventsOf, say, type Tick, worldNow } from './tick.ts'

/** As long as the journal remembers an upgrade. */
const lookBack = 120 * day
/** GitHub asks for a second between writes, and a new deployment takes two. */
const mostEdits = 20

/**
 * Brings the deployments on GitHub in step with the rings, where the policy wants them. Nothing is
 * ever decided by them. What goes wrong is told once, and changes nothing else in the run.
 */
export async function mirrorDeployments(tick: Tick): Promise<void> {
  const { policy, mirror, facts } = tick
  if (!policy.apply.deployments || mirror.ended) return
  if (mayHidePools(facts)) {
    leave(tick, 'not all clusters could be read, so what the rings run is not known.')
    return
  }
  try {
    await bringInStep(tick)
  } catch (error) {
    if (error instanceof Stopped || !(error instanceof GateFailure)) throw error
    leave(tick, reasonOf(error))
  }
}

async function bringInStep(tick: Tick): Promise<void> {
  const { mirror, ports } = tick
  const since = formatInstant(parseInstant(ports.clock.now()) - lookBack)
  mirror.shown ??= await ports.repository.deployments(since)
  const { shown } = mirror
  const world = worldNow(tick)
  const images = ringImages({
    world,
    decisions: decideNow(tick, world),
    events: eventsOf(tick),
    shown,
  })
  const edits = planDeployments(images, shown, deploymentText)
  const room = mostEdits - mirror.written
  for (const edit of edits.slice(0, room)) await carryOut(tick, edit)
  if (edits.length > room) {
    tick.progress(`${edits.length - room} more deployments are left to the next run.`)
  }
}

async function carryOut(tick: Tick, edit: DeploymentEdit): Promise<void> {
  const { mirror, memory, run } = tick
  const { repository } = tick.ports
  const { environment, image, state, description, ring } = edit
  mirror.written += 1
  const made = { commit: memory.facts.head, environment, description: image }
  const id = edit.id ?? (await repository.createDeployment(made))
  const page = run.startsWith('https://') ? { log_url: run } : {}
  await repository.writeDeploymentStatus(id, { state, description, ...page })
  const now = { id, environment, description: image, status: { state, description } }
  const before = mirror.shown ?? []
  mirror.shown =
    edit.id === undefined ? [now, ...before] : before.map((each) => (each.id === id ? now : each))
  const message = `Environment ${environment} shows ${image} as ${state.replace('_', ' ')}: ${description}.`
  say(tick, { kind: 'deployment.updated', ring, url: `${memory.facts.url}/deployments`, message })
}

/** A missing right is told short, so that what to do is read everywhere. */
function reasonOf({ complaints, message }: GateFailure): string {
  const [complaint] = complaints
  const isRight = complaint?.code === 'github.forbidden' && complaint.expected.startsWith('a token')
  if (!isRight) return message
  return `they need \`deployments: write\` under \`permissions:\` of the job; without the right, take \`apply: { deployments: true }\` out of the policy. GitHub says ${complaint.found}.`
}

function leave(tick: Tick, why: string): void {
  tick.mirror.ended = true
  const message = `The deployments on GitHub are not brought up to date, which changes nothing in Azure: ${why}`
  say(tick, { kind: 'deployment.left', message })
}
