/** Loaded in front of the program: notes what it took, and whether it left its mark on all objects. */
import { writeFileSync } from 'node:fs'

const before = Object.getOwnPropertyNames(Object.prototype).length

process.on('exit', () => {
  const { HOSTILE_REPORT: file = '' } = process.env
  const polluted = Object.getOwnPropertyNames(Object.prototype).length !== before
  writeFileSync(file, JSON.stringify({ maxRss: process.resourceUsage().maxRSS, polluted }))
})
