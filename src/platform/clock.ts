// The one place that knows what time it is. Dates are London dates.
let offsetMs = 0

export const now = () => new Date(Date.now() + offsetMs)
/** Today in London, as yyyy-mm-dd. */
export const today = () => londonDate(now())
export const londonDate = (at: Date) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(at)

/** Tests only: pretend that it is this moment. */
export function setClock(at: Date | null) {
  offsetMs = at ? at.getTime() - Date.now() : 0
}

/** A calendar date so many days later; the calendar has no time zones. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
