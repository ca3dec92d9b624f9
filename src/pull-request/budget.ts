import { details, table } from './markdown.ts'

/** A list that may be told shorter, in a document that must not be longer than some limit. */
export interface Listing {
  /** What stands before the items and behind them: a heading, the head of a table, the ends of a fold. */
  readonly open: string
  readonly close: string
  readonly separator: '\n' | '\n\n'
  /** The most important first; each in its forms, the fullest first. A form is whole Markdown. */
  readonly items: readonly (readonly [string, ...string[]])[]
  /** The line that counts the items without room. */
  readonly more: (left: number) => string
}

/** A piece of a document: a text that is always there, or a list that gives way. */
export type Part = string | { readonly listing: Listing; readonly rank: number }

export interface Budget {
  readonly limit: number
  /** Length in the unit of the limit: UTF-16 units of a body, bytes of a summary. */
  readonly sizeOf: (text: string) => number
}

/**
 * A document of parts, with an empty line between two, within a limit. Every list is there, if only
 * by a count of its items. Lists of a lower rank are served first: all lists get their items in the
 * shortest form before any item is told longer, all items of a list are told one form longer before
 * one of them is told two, and a form is whole or not there, so no table, fence or fold is ever
 * cut. What must not be left out is a text, or a list of few items with a short form.
 *
 * Takes time by the length of all forms.
 */
export function fitParts(parts: readonly Part[], { limit, sizeOf }: Budget): string {
  const told = parts.filter((part) => (typeof part === 'string' ? part !== '' : hasItems(part)))
  const lists = told.flatMap((part) =>
    typeof part === 'string' ? [] : [{ rank: part.rank, choice: startOf(part.listing, sizeOf) }],
  )
  const fixed = told.reduce(
    (sum, part) => sum + 2 + (typeof part === 'string' ? sizeOf(part) : 0),
    0,
  )
  const least = lists.reduce((sum, { choice }) => sum + choice.frame, 0)
  let room = limit - fixed - least
  const turns = lists.toSorted((a, b) => a.rank - b.rank)
  for (const { choice } of turns) room = admit(choice, room)
  for (const { choice } of turns) room = enlarge(choice, room)
  const choices = lists.map(({ choice }) => choice)
  return told.map((part) => (typeof part === 'string' ? part : write(choices.shift()))).join('\n\n')
}

/** A table whose rows are the items. */
export function tableListing(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  more: (left: number) => string,
): Listing {
  const [names = '', rule = '', ...lines] = table(head, rows).split('\n')
  return {
    open: `${names}\n${rule}\n`,
    close: '',
    separator: '\n',
    items: lines.map((line): readonly [string] => [line]),
    more: (left) => `| ${more(left)} |${' |'.repeat(head.length - 1)}`,
  }
}

/** A list that is there when somebody opens it. */
export function foldListing(title: string, listing: Listing): Listing {
  const [before = '', after = ''] = details(title, '\0').split('\0')
  return { ...listing, open: `${before}${listing.open}`, close: `${listing.close}${after}` }
}

function hasItems({ listing }: { readonly listing: Listing }): boolean {
  return listing.items.length > 0
}

/** How much of a list there is room for. */
interface Choice {
  readonly listing: Listing
  /** Size of each form, with its separator. */
  readonly sizes: readonly (readonly number[])[]
  /** Size of what is there with no item at all. */
  readonly frame: number
  /** For each item that is told, the form. */
  readonly forms: number[]
}

function startOf(listing: Listing, sizeOf: Budget['sizeOf']): Choice {
  const { open, close, separator, items, more } = listing
  return {
    listing,
    sizes: items.map((forms) => forms.map((form) => sizeOf(form) + separator.length)),
    frame: sizeOf(open) + sizeOf(close) + sizeOf(more(items.length)) + 2 * separator.length,
    forms: [],
  }
}

/** As many items as there is room for in their shortest form. */
function admit({ sizes, forms }: Choice, room: number): number {
  let left = room
  for (const size of sizes) {
    const form = size.length - 1
    const need = size[form] ?? 0
    if (need > left) break
    forms.push(form)
    left -= need
  }
  return left
}

/** Each item that is told, a form fuller and then another, as long as there is room. */
function enlarge({ sizes, forms }: Choice, room: number): number {
  let left = room
  const most = forms.reduce((max, form) => Math.max(max, form), 0)
  for (let level = most - 1; level >= 0; level--)
    for (const [i, form] of forms.entries()) {
      const size = sizes[i] ?? []
      const more = (size[level] ?? 0) - (size[form] ?? 0)
      if (form <= level || more > left) continue
      forms[i] = level
      left -= more
    }
  return left
}

function write(choice: Choice | undefined): string {
  if (choice === undefined) return ''
  const { listing, forms } = choice
  const { open, close, separator, items, more } = listing
  const told = forms.map((form, i) => items[i]?.[form] ?? '')
  const left = items.length - told.length
  const lines = left === 0 ? told : [...told, more(left)]
  return `${open}${lines.join(separator)}${close}`
}
