import { clockTime, dateOf, dayAndMonth } from '../../web/dates.ts'
import { methodNames } from './note.ts'
import type { Note } from './notes.server.ts'

type Told = Pick<Note, 'method' | 'attributable' | 'mine' | 'toldRole' | 'source'>

/** Where a note comes from, as far as this reader may know. */
export function sourceWords({ method, attributable, mine, toldRole, source }: Told): string {
  const said = toldRole ? `Said by ${toldRole}. ` : ''
  if (!source) return `${said}Not attributable: where it was said, and who wrote it down, stay hidden.`
  const place = [methodNames[method], source.saidBy, source.school ?? source.session]
    .filter(Boolean)
    .join(', ')
  const when = `${dayAndMonth(dateOf(source.writtenAt))}, ${clockTime(source.writtenAt)}`
  if (!mine)
    return `${place}. Attributable. Written down by ${source.author ?? 'a former member of the team'}, ${when}.`
  const others = toldRole ? ` Others read: said by ${toldRole}.` : ''
  return `${place}. ${attributable ? 'Attributable.' : `Not attributable: only you see this line.${others}`} Yours, ${when}.`
}
