import { describe, expect, it } from '@jest/globals'
import type { Evidence } from '../../src/policy/decision.ts'
import { explain } from '../../src/policy/explain.ts'
import type { ReasonCode } from '../../src/policy/reasons.ts'

function said(code: ReasonCode, evidence: Evidence): string {
  return explain(code, evidence, undefined, 'UTC')
}

describe('the sentence of a reason', () => {
  it('holds a question mark where a value is missing', () => {
    expect(said('hold.active', {})).toBe('On hold: ?.')
  })

  it('ends with the reason where nobody knows when it clears', () => {
    expect(said('freeze.active', { reason: 'Christmas' })).toBe('Frozen: Christmas.')
  })

  it('tells a stopped cluster from a stopped pool', () => {
    expect(said('pool.stopped', { cluster_power_state: 'Stopped' })).toMatch(/cluster/)
    expect(said('pool.stopped', { power_state: 'Stopped' })).toMatch(/pool/)
  })

  it('tells a busy cluster from a busy pool, with the state', () => {
    expect(said('pool.busy', { cluster_provisioning_state: 'Updating' })).toBe(
      'The cluster is busy: Updating.',
    )
    expect(said('pool.busy', { provisioning_state: 'Scaling' })).toBe('The pool is busy: Scaling.')
  })

  it('tells a busy pool of the same cluster from a limit', () => {
    expect(said('budget.concurrency', { busy_pool: 'user2' })).toMatch(/^Pool user2 /)
    const limit = said('budget.concurrency', { over: 'the fleet', running: 2, limit: 2 })
    expect(limit).toMatch(/^The fleet has 2 clusters .* 2 at once/)
  })

  it('says of an end of life only what is known of the images', () => {
    const os = { os: 'Flatcar', support_ended: '2026-06-08', effects: 'Move.' }
    expect(said('os.retired', { ...os, phase: 'support-ended' })).toBe(
      'Flatcar is at its end of life: no support since 2026-06-08. Move.',
    )
    const gone = { ...os, phase: 'images-removed', images_removed: '2026-09-08' }
    expect(said('os.retired', { ...gone, confidence: 'announced' })).toMatch(
      /announced to be removed on 2026-09-08\. Move\.$/,
    )
    expect(said('os.retired', { ...gone, confidence: 'confirmed' })).toMatch(
      /images removed on 2026-09-08\. Move\.$/,
    )
  })

  it.each<[string, Evidence, RegExp]>([
    [
      'the node OS channel',
      { node_os_upgrade_channel: 'NodeImage' },
      /: node OS upgrade channel NodeImage \([^;]+\)\.$/,
    ],
    [
      'the channel of node images',
      { upgrade_channel: 'Node-Image' },
      /: cluster upgrade channel node-image \(AKS [^;]+\)\.$/,
    ],
    [
      'another channel',
      { upgrade_channel: 'stable' },
      /: cluster upgrade channel stable \(a Kubernetes [^;]+\)\.$/,
    ],
    ['AKS Automatic', { cluster_sku: 'Automatic' }, /: AKS Automatic \([^;]+\)\.$/],
    ['node auto-provisioning', { mode: 'Machines' }, /: node auto-provisioning \([^;]+\)\.$/],
  ])('names %s alone where nothing else moves the images', (_, evidence, expected) => {
    expect(said('controller.competing', evidence)).toMatch(expected)
  })

  it('says what could not be read', () => {
    expect(said('api.forbidden', { configuration: 'default', problem: 'No right.' })).toBe(
      'The maintenance window default could not be read: No right.',
    )
    expect(said('evidence.incomplete', { missing: 'VM size' })).toMatch(/ the VM size of /)
    expect(said('evidence.incomplete', { image: 'AKSUbuntu-1' })).toMatch(/ of AKSUbuntu-1 .* date/)
    expect(said('api.throttled', { problem: 'Too many.' })).toBe(
      'The latest image could not be read: Too many.',
    )
    expect(said('evidence.incomplete', {})).not.toContain('?')
  })
})
