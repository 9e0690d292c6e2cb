import { readFileSync, writeFileSync } from 'node:fs'
import { withBlock } from './behaviours.ts'

const page = new URL('../docs/simulator.md', import.meta.url)
writeFileSync(page, withBlock(readFileSync(page, 'utf8')))
