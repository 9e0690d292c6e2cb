import { randomUUID } from 'node:crypto'
import {
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CliFailure } from './failure.ts'

/**
 * A file, or stdin for `-`, as text.
 *
 * @throws CliFailure when it cannot be read, or is packed.
 */
export async function readText(path: string): Promise<string> {
  const bytes = path === '-' ? await readStdin() : readBytes(path)
  const name = fileName(path)
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0x1f, 0x8b])) {
    throw new CliFailure([`${name}: found a packed archive; expected text. Unpack it first.`])
  }
  try {
    // PowerShell 5 writes UTF-16 where a command's output goes into a file.
    const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8'
    return new TextDecoder(encoding).decode(bytes)
  } catch (error) {
    throw new CliFailure([`${name}: cannot be read as text: ${messageOf(error)}`])
  }
}

/** How a file is named in messages. */
export function fileName(path: string): string {
  return path === '-' ? 'stdin' : path
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const wrong = codeOf(error) === 'ENOENT' ? 'there is no such file.' : messageOf(error)
    throw new CliFailure([`${path}: cannot be read: ${wrong}`])
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/**
 * The place to write to; a link's target.
 *
 * @throws CliFailure when it is one of the inputs, or no plain file.
 */
export function outputPath(path: string, inputs: readonly string[]): string {
  const there = statOf(path)
  if (there === undefined) return path
  if (!there.isFile()) {
    throw new CliFailure([`--output: found ${path}, which is no file; expected a file to write.`])
  }
  for (const input of inputs) {
    const given = statOf(input)
    if (given?.ino !== there.ino || given.dev !== there.dev) continue
    throw new CliFailure([`--output: found ${path}, which is an input; expected another file.`])
  }
  return realpathSync(path)
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    // What is not there, or may not be seen, is told when it is written.
    return undefined
  }
}

/** All or nothing: a reader never finds half a file. */
export function writeWhole(path: string, pieces: Iterable<string>): void {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const file = openSync(draft, 'wx')
    try {
      for (const piece of pieces) writeAll(file, Buffer.from(piece))
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new CliFailure([`--output: ${path} cannot be written: ${messageOf(error)}`])
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  return String(hasMessage ? error.message : error)
}
