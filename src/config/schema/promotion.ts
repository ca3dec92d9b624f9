import * as z from 'zod'
import { nearest } from '../did-you-mean.ts'
import { Name } from './names.ts'

/** Stands for the name of an environment in the name of a status or a branch. */
export const ENVIRONMENT_PLACEHOLDER = '{environment}'

export function fillEnvironment(text: string, environment: string): string {
  return text.replaceAll(ENVIRONMENT_PLACEHOLDER, environment)
}

const Login = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/,
    "a login on GitHub such as 'octo-bot' or 'my-app[bot]'",
  )

const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "the slug of a GitHub App, as in its address: 'github-actions'")

/** A commit status or a check run that somebody else posts, such as Argo CD, Flux or a test. */
export const ReportedStatus = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .describe(
        'Context of a commit status or name of a check run; * stands for anything but a slash, {environment} for the environment that it is about.',
      )
      .meta({ examples: ['continuous-delivery/chat-{environment}', 'kustomization/chat-*/*'] }),
    app: Slug.optional().describe('GitHub App that must have posted it, by its slug.'),
    creator: Login.optional().describe('Account that must have posted it; then no check run fits.'),
    accept: z
      .array(z.enum(['neutral', 'skipped']))
      .default([])
      .describe('Conclusions of a check run that count as success, too.'),
  })
  .refine(({ app, creator }) => (app === undefined) !== (creator === undefined), {
    error: "a map with either 'app' or 'creator'\nwho may push can post a status of any name",
  })

const SOAK = /^(?=\d)(\d{1,3}d)?(\d{1,4}h)?(\d{1,5}m)?$/

/** Seconds of a duration as `soak` takes it. */
export function soakSeconds(text: string): number {
  const [, days = '0', hours = '0', minutes = '0'] = SOAK.exec(text) ?? []
  const [d, h, m] = [days, hours, minutes].map((part) => Number.parseInt(part, 10))
  return ((d ?? 0) * 24 * 60 + (h ?? 0) * 60 + (m ?? 0)) * 60
}

const Soak = z
  .string()
  .regex(SOAK, { error: "a duration such as '30m', '12h' or '1d12h'", abort: true })
  .refine((text) => soakSeconds(text) > 0 && soakSeconds(text) <= 90 * 24 * 3600, {
    error: 'more than nothing and at most 90 days',
  })

const TimeZone = z
  .string()
  .refine(isTimeZone, {
    error: ({ input }) => `a time zone of the IANA database${nearTimeZone(String(input))}`,
  })
  .describe('Time zone of the IANA database; daylight saving is that of the zone.')
  .meta({ examples: ['Europe/Berlin', 'UTC'] })

const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time of day such as '09:00'")

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const Window = z
  .strictObject({
    days: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .default([...WEEKDAYS])
      .describe('Days on which it begins.'),
    from: ClockTime.describe('Time of day at which it opens.'),
    to: ClockTime.describe('Time of day at which it closes; on the next day where it is earlier.'),
    timeZone: TimeZone,
  })
  .refine(({ from, to }) => from !== to && from !== '24:00', {
    error: "a span of time\nfor the whole day write from: '00:00' and to: '24:00'",
  })

const LocalTime = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/,
    "a day such as '2026-12-20', or a time such as '2026-12-20T18:00'",
  )
  .refine(isDay, { error: 'a day that is in the calendar' })

const Freeze = z
  .strictObject({
    from: LocalTime.describe('First day, or the time at which it begins.'),
    to: LocalTime.describe('Last day, which is part of it, or the time at which it ends.'),
    timeZone: TimeZone,
    reason: z.string().min(1).max(200).describe('What a person reads who waits for it.'),
  })
  .refine(({ from, to }) => (to.length < from.length ? `${to}T24:00` : to) >= from, {
    error: "a span of time, with 'from' before 'to'",
  })

const IssueLabel = z.string().min(1).max(50)

export const Gates = z
  .strictObject({
    soak: Soak.optional().describe(
      'How long the release must have run in the environments before, without interruption.',
    ),
    synced: z
      .boolean()
      .default(false)
      .describe('The statuses of `gitops.reports` must be there for the environments before.'),
    statuses: z
      .array(ReportedStatus)
      .default([])
      .describe(
        'Commit statuses and check runs that must say success about the environments before.',
      ),
    windows: z.array(Window).default([]).describe('When to promote: one of them must be open.'),
    freezes: z.array(Freeze).default([]).describe('When not to promote.'),
    incidents: z
      .array(IssueLabel)
      .default([])
      .describe('Labels of issues: while one with such a label is open, the gate is closed.'),
    drift: z
      .boolean()
      .default(false)
      .describe('Closed while an issue of `igw drift` about one of the environments is open.'),
  })
  .prefault({})
  .describe('What has to hold before a release may go on.')

export const PromotionStep = z.strictObject({
  gates: Gates,
  overrideLabel: IssueLabel.optional().describe(
    'Label that opens all gates of a pull request, from a person with write access. Without it, nobody can.',
  ),
  autoMerge: z
    .union([z.literal(false), z.enum(['merge', 'squash', 'rebase'])])
    .default(false)
    .describe(
      'Merge promotions into it by this method as soon as all gates are open and the rules of the branch allow it. Not for a rollback, nor where the environment of that name on GitHub asks for a reviewer or a wait.',
    ),
})

export const Promotion = z
  .strictObject({
    order: z
      .array(z.union([z.string(), z.array(z.string()).min(1)]))
      .min(1)
      .describe('Environments from first to last; those in one list are promoted to together.')
      .meta({
        examples: [
          ['dev', 'staging', 'prod'],
          ['dev', ['prod-us', 'prod-eu']],
        ],
      }),
    steps: z
      .record(Name, PromotionStep)
      .default({})
      .describe('What holds for a promotion into an environment, by its name.'),
  })
  .describe('How a release moves. Without it, every environment gets each release at once.')

/** Node takes offsets such as `+02:00`, too, but those know no daylight saving. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function nearTimeZone(name: string): string {
  const known = Intl.supportedValuesOf('timeZone')
  const near =
    nearest(name, known) ??
    known.find((zone) => zone.toLowerCase().endsWith(`/${name}`.toLowerCase()))
  return near === undefined ? "\nsuch as 'Europe/Berlin' or 'UTC'" : `\ndid you mean '${near}'?`
}

/** What is no date at all is refused by the pattern in front, and asked nevertheless. */
function isDay(text: string): boolean {
  const day = text.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().startsWith(day)
}
