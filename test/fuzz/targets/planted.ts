import type { Target } from '../target.ts'

/** A mistake on purpose, to see that the fuzzers find it. */
export function planted(name: string): Target {
  const target = PLANTED.find((one) => one.name === name)
  if (target === undefined) throw new Error(`nothing is planted as '${name}'`)
  return target
}

const PLANTED: readonly Target[] = [
  {
    name: 'planted-crash',
    seeds: () => ['{a: }', 'b: c\n'],
    run(text) {
      if (/[{].*null/.test(text)) JSON.parse(`not JSON: ${text}`)
    },
  },
  {
    name: 'planted-maze',
    seeds: () => ['abcdefg'],
    run(text) {
      if (text[0] === '!' && text.length > 3) throw new RangeError('found the way')
    },
  },
  {
    name: 'planted-hang',
    seeds: () => ['a: b\n'],
    run(text) {
      for (let i = 0; text.includes('#'); i++) if (i === -1) break
    },
  },
  {
    name: 'planted-memory',
    seeds: () => ['a: b\n'],
    run(text) {
      const kept: unknown[] = []
      while (text.includes('#')) kept.push(Buffer.alloc(1 << 20, 1))
    },
  },
]
