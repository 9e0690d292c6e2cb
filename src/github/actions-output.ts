import { appendFile, mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Output } from '../ports.ts'

const write = { error: core.error, warning: core.warning, notice: core.notice }

/** The runner's log, annotations, outputs and step summary. */
export function actionsOutput(env: Readonly<Record<string, string | undefined>>): Output {
  return {
    progress: (line) => core.info(line),
    log({ title, lines }) {
      core.startGroup(title)
      for (const line of lines) core.info(line)
      core.endGroup()
    },
    annotate({ level, title, message, at }) {
      const where =
        at === undefined ? {} : { file: at.file, startLine: at.line, startColumn: at.column }
      write[level](message, { title, ...where })
    },
    setOutput: (name, value) => core.setOutput(name, value),
    async writeSummary(markdown) {
      const file = env['GITHUB_STEP_SUMMARY']
      // Outside of a runner there is no summary to write to; the files of the run hold it too.
      if (file !== undefined && file !== '') await appendFile(file, markdown)
    },
    async writeFiles(files) {
      const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'flatcar-gate-'))
      const paths: string[] = []
      for (const { name, pieces } of files) {
        const path = join(folder, name)
        const file = await open(path, 'w')
        try {
          await file.writeFile(pieces)
        } finally {
          await file.close()
        }
        paths.push(path)
      }
      return paths
    },
  }
}
