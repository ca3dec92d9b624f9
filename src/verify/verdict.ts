/** What one look showed. `saw` tells what was there, in words of the cluster or the gateway. */
export type Verdict =
  | { readonly kind: 'passed'; readonly saw: string; readonly hint?: string | undefined }
  | { readonly kind: 'failed'; readonly saw: string; readonly hint?: string | undefined }
  /** Not yet as it should be, and may become so by itself: looked at again until the deadline. */
  | { readonly kind: 'waiting'; readonly saw: string; readonly hint?: string | undefined }
  | { readonly kind: 'skipped'; readonly saw: string; readonly hint?: string | undefined }

export function passed(saw: string, hint?: string): Verdict {
  return { kind: 'passed', saw, hint }
}

export function failed(saw: string, hint?: string): Verdict {
  return { kind: 'failed', saw, hint }
}

export function waiting(saw: string, hint?: string): Verdict {
  return { kind: 'waiting', saw, hint }
}

export function skipped(saw: string, hint?: string): Verdict {
  return { kind: 'skipped', saw, hint }
}

const WORST = ['failed', 'waiting', 'skipped', 'passed'] as const

/** The worst of several verdicts on one object, with what all of that kind saw. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const kind = WORST.find((name) => verdicts.some((one) => one.kind === name)) ?? 'passed'
  const same = verdicts.filter((one) => one.kind === kind)
  const saw = [...new Set(same.map((one) => one.saw))].join('; ')
  return { kind, saw, hint: same.find(({ hint }) => hint !== undefined)?.hint }
}
