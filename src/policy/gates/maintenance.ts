import type { MaintenanceConfiguration } from '../../domain/facts.ts'
import { maintenanceSet } from '../../domain/time/maintenance-window.ts'
import {
  type Gate,
  type Judgement,
  notApplicable,
  type Offer,
  type PoolQuestion,
  pass,
  passWith,
} from '../gate.ts'
import { sayMaintenance } from '../say-maintenance.ts'

/**
 * Is the cluster's own planned-maintenance window open? AKS holds only its automatic upgrades back
 * by it: an upgrade that is asked for runs at once, so that the gate must keep the window itself.
 */
export const maintenanceGate: Gate = {
  name: 'maintenance',
  scope: 'pool-offer',
  idle: ({ policy }) => policy.rings.every(({ maintenance }) => maintenance === undefined),
  judge,
}

function judge({ ring, world }: Offer, { cluster }: PoolQuestion): Judgement {
  const wanted = ring?.maintenance
  if (wanted === undefined) return pass
  const facts = cluster.maintenance
  if (facts === undefined) return unclear(wanted, 'it was not read in this run')
  if (facts.problem !== undefined) {
    const { code, message } = facts.problem
    const known = code === 'api.forbidden' || code === 'api.throttled'
    const evidence = { configuration: wanted, problem: message }
    return {
      finding: { result: 'unknown', code: known ? code : 'evidence.unreachable', evidence },
    }
  }
  const configuration = facts.configurations.find(({ name }) => {
    return name.toLowerCase() === wanted.toLowerCase()
  })
  if (configuration === undefined) return notApplicable
  return judgeWindow(configuration, world.now)
}

function judgeWindow(configuration: MaintenanceConfiguration, now: number): Judgement {
  const { name, window, unreadable } = configuration
  if (window === undefined) return unclear(name, unreadable ?? 'it holds no window')
  const opens = maintenanceSet(window)
  if ('problem' in opens) return unclear(name, opens.problem)
  const evidence = { configuration: name, window: sayMaintenance(window) }
  if (opens.earliest(now, now + 1) !== undefined) return passWith(evidence, opens)
  return { finding: { result: 'wait', code: 'maintenance.closed', evidence }, opens }
}

function unclear(configuration: string, problem: string): Judgement {
  const evidence = { configuration, problem }
  return { finding: { result: 'unknown', code: 'maintenance.unclear', evidence } }
}
