import type { DeploymentFacts } from '../domain/repository.ts'

/** What one run knows of the deployments. They are read once; what it writes is added. */
export interface Mirror {
  shown: readonly DeploymentFacts[] | undefined
  written: number
  /** It was given up in this run, and that was told. */
  ended: boolean
}

export function beginMirror(): Mirror {
  return { shown: undefined, written: 0, ended: false }
}
