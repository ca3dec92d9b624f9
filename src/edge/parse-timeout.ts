const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds of `90s`, `10m`, `1h` or a bare `0`; nothing where the text is none of them. */
export function parseTimeout(text: string): number | undefined {
  if (text === '0') return 0
  const [, count, unit = ''] = /^(\d{1,5})([smh])$/.exec(text) ?? []
  return count === undefined ? undefined : Number(count) * (UNIT_MS[unit] ?? 0)
}
