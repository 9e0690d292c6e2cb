import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { main } from '../../src/cli/main.ts'

export interface CliRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const program = resolve('src/cli.ts')

/** The program as a process of its own, as a user starts it. */
export function startCli(
  args: readonly string[],
  { cwd, input = '' }: { readonly cwd: string; readonly input?: string },
): Promise<CliRun> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, stdio: 'pipe' })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => {
      done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
    child.stdin.end(input)
  })
}

/** The same within this process: no start-up time. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  let out = ''
  let err = ''
  const code = await main(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}
