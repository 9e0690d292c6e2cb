import { createServer, type Server, type ServerResponse } from 'node:http'
import { accessToken } from './access-token.ts'
import type { Clock } from './clock.ts'
import { duration } from './durations.ts'
import { guarded } from './host.ts'
import { readRequest, write } from './host-http.ts'
import { plain, type Reply, type Request } from './http.ts'
import { member, parseJson } from './json.ts'
import type { Log } from './log.ts'
import { checkFaults, ScenarioError } from './scenario.ts'
import type { Fault } from './schema.ts'
import { settle } from './upgrades.ts'
import type { World } from './world.ts'

export type ControlParts = {
  readonly world: World
  readonly clock: Clock
  readonly log: Log
  readonly setFaults: (faults: readonly Fault[]) => void
}

/** What a test or a person in another process can ask of a running simulator. */
export function controlServer(parts: ControlParts): Server {
  return createServer((incoming, outgoing: ServerResponse) => {
    void guarded(outgoing, async () => {
      write(outgoing, control(parts, await readRequest(incoming)))
    })
  })
}

function control(parts: ControlParts, request: Request): Reply {
  const { clock, log, world } = parts
  switch (`${request.method} ${request.path}`) {
    case 'GET /log':
      return json(200, log.entries())
    case 'DELETE /log':
      log.clear()
      return json(200, { cleared: true })
    case 'GET /counters':
      return json(200, log.counters())
    case 'GET /state':
      settle(world, clock.now())
      return json(200, { ...world, secret: undefined, now: new Date(clock.now()).toISOString() })
    case 'GET /clock':
      return json(200, { now: new Date(clock.now()).toISOString(), speed: clock.speed })
    case 'POST /clock/advance':
      return advance(parts, request)
    case 'PUT /faults':
      return faults(parts, request)
    case 'GET /token':
      return plain(200, tokenFor(parts, request))
    default:
      return json(404, { error: `There is no ${request.method} ${request.path} here.` })
  }
}

function advance(parts: ControlParts, request: Request): Reply {
  const wanted = member(parseJson(request.body), 'by')
  try {
    parts.clock.advance(typeof wanted === 'number' ? wanted : duration(String(wanted)))
  } catch {
    return json(400, {
      error: `expected {"by": "2h"} or {"by": milliseconds}, got ${request.body}`,
    })
  }
  settle(parts.world, parts.clock.now())
  return json(200, { now: new Date(parts.clock.now()).toISOString() })
}

function faults(parts: ControlParts, request: Request): Reply {
  try {
    const checked = checkFaults(parseJson(request.body))
    parts.setFaults(checked)
    return json(200, { faults: checked.length })
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return json(400, { error: error.message })
  }
}

/** A token for Resource Manager, for a person with curl. */
function tokenFor(parts: ControlParts, request: Request): string {
  const audience = request.query.get('resource') ?? 'https://management.azure.com'
  return accessToken(parts.world, { audience, wall: parts.clock.wall() })
}

function json(status: number, value: unknown): Reply {
  const body = `${JSON.stringify(value, null, 2)}\n`
  return { status, headers: { 'content-type': 'application/json' }, body }
}
