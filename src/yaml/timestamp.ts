const ZONED =
  /^(\d{4})-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?(?:Z|([-+])(\d\d):(\d\d))$/
const LOCAL = /^(\d{4})-(\d{1,2})-(\d{1,2}) +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?$/
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/**
 * Reads what go-yaml takes for a timestamp, and writes it the way that Go puts a time into JSON:
 * `2001-1-1` becomes `2001-01-01T00:00:00Z`. Anything else: nothing.
 *
 * @see https://pkg.go.dev/time#Parse for what each layout accepts, such as a comma for the point
 */
export function formatTimestamp(text: string): string | undefined {
  // Every layout begins with four digits and a dash; most text fails here.
  if (text.charCodeAt(4) !== 45) return undefined
  const match = DATE.exec(text) ?? ZONED.exec(text) ?? LOCAL.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] = match
  if (!isDate(Number(year), Number(month), Number(day))) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const zone = formatZone(match[8], match[9], match[10])
  if (zone === undefined) return undefined
  const fraction = (match[7] ?? '').slice(0, 9).replace(/0+$/, '')
  const clock = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':')
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return `${date}T${clock}${fraction && `.${fraction}`}${zone}`
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= days
}

function formatZone(sign = '+', hours = '00', minutes = '00'): string | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`
}
