#!/usr/bin/env node
import { main } from './cli/main.ts'

// A reader that has seen enough, as `head` does, is no error.
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  process.exit(error.code === 'EPIPE' ? process.exitCode : 3)
})
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
