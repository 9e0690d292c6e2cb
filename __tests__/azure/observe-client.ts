/**
 * Run as a child process: the Azure edge against what it believes is Azure, once for each selection
 * of the JSON list in its argument. Prints what each found, or why it refused.
 */
import { azureClusters, clouds } from '../../src/azure/clusters.ts'
import type { Selection } from '../../src/domain/selection.ts'
import { GateFailure } from '../../src/errors.ts'

const [now = '', selections = '[]'] = process.argv.slice(2)
const clusters = azureClusters({
  cloud: clouds.public,
  clientId: undefined,
  tenantId: undefined,
  env: process.env,
  assertion: () => Promise.reject(new Error('not asked for')),
  imageSource: 'upgrade-profiles',
  now: () => now,
})

async function observe(selection: Selection): Promise<object> {
  try {
    return { facts: await clusters.observe(selection, () => undefined) }
  } catch (error) {
    if (!(error instanceof GateFailure)) throw error
    return { complaints: error.complaints }
  }
}

const answers: object[] = []
for (const selection of JSON.parse(selections) as readonly Selection[]) {
  answers.push(await observe(selection))
}
process.stdout.write(JSON.stringify(answers))
