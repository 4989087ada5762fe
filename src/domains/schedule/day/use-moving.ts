import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { useNavigate, useSubmit } from 'react-router'
import { firstName } from '../../../web/dates.ts'
import { placedAt, timeOf, worldWith } from '../changes/placing.ts'
import { type Reason, reasonsAgainst } from '../changes/reasons-against.ts'
import { lengthOf, minutesOf, type Session, sessionName } from '../schedule.ts'
import { type Loaded, viewAt } from '../schedule-view.ts'
import { type DaysWorld, itemOf } from '../working-out/days-world.ts'
import { columnAt, minuteAt } from './where-on-grid.ts'

/** A session in somebody's hand: where it came from, and where it is now. */
export type Held = {
  item: string
  name: string
  /** whose column it was taken from; null: it stays with those who have it */
  from: string | null
  starts: string
  person: string | null
  by: 'pointer' | 'keys'
  grabbed: number
}

const STEP = 5
const FAR_ENOUGH = 5

/** Moving by pointer and by keyboard, held to the same rules: nothing that breaks one is kept. */
export function useMoving(loaded: Loaded) {
  const { can, world, day } = loaded
  const frame = useRef<HTMLElement>(null)
  const [held, setHeld] = useState<Held | null>(null)
  const finish = useFinish(loaded)
  const reasons = useMemo(() => (held && world ? reasonsFor(world, held, day) : []), [held, world, day])
  if (!can.edit || !world) return { frame, held: null, reasons: [], said: '', on: {} }
  const drop = (now: Held | null) => {
    setHeld(null)
    if (now) finish(now, reasonsFor(world, now, day))
  }
  return {
    frame,
    held,
    reasons,
    said: held ? saidOf(held, reasons, loaded) : '',
    on: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => takeByPointer(event, { world, setHeld, drop }),
      // before the link itself, which would go to the session’s page
      onClickCapture: (event: MouseEvent<HTMLElement>) => {
        const taken = takenByKey(event, world)
        if (!taken) return
        event.preventDefault()
        setHeld(taken)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (held?.by !== 'keys') return
        const next = keyed(event.key, held, loaded)
        if (next === undefined) return
        event.preventDefault()
        if (next === 'keep') drop(held)
        else setHeld(next)
      },
    },
  }
}
export type MovingState = ReturnType<typeof useMoving>

/** What holds is kept; for what does not, the reasons are shown, and nothing changes. */
function useFinish({ review, day, view }: Loaded) {
  const submit = useSubmit()
  const navigate = useNavigate()
  return (held: Held, reasons: Reason[]) => {
    const people = held.person ? [held.person] : []
    if (reasons.length === 0) {
      const form = new FormData()
      form.set('intent', 'place')
      form.set('item', held.item)
      form.set('day', String(day))
      form.set('starts', held.starts)
      for (const person of people) form.append('people', person)
      return submit(form, { method: 'post', preventScrollReset: true })
    }
    const at = viewAt(review.id, { day, ...(view && { view }), try: held.item, at: held.starts })
    const by = people.map((person) => `&by=${person}`).join('')
    return navigate(`${at}${by}`, { preventScrollReset: true })
  }
}

const find = (world: DaysWorld, item: string) =>
  world.sessions.find((session) => itemOf(session) === item || session.id === item)

function heldOf(session: Session, from: string | null, by: Held['by'], grabbed: number): Held {
  const { starts } = session
  return { item: itemOf(session), name: sessionName(session), from, starts, person: from, by, grabbed }
}

/** What several do together stays with them, whichever column it is drawn over. */
const columnOf = (world: DaysWorld, session: Session, person: string | null) => {
  const single = session.attendees.length === 1 && world.people.some(({ personId }) => personId === person)
  return single ? person : null
}

type Taking = { world: DaysWorld; setHeld: (held: Held | null) => void; drop: (held: Held | null) => void }

function takeByPointer(event: PointerEvent<HTMLElement>, { world, setHeld, drop }: Taking) {
  const cell = (event.target as Element).closest<HTMLElement>('td[data-item]')
  const onLink = (event.target as Element).closest('a, button')
  if (!cell || onLink || event.button !== 0 || event.pointerType === 'touch') return
  const session = find(world, cell.dataset.item ?? '')
  const frame = event.currentTarget
  if (!session) return
  event.preventDefault()
  const grabbed = (minuteAt(frame, event.clientY) ?? minutesOf(session.starts)) - minutesOf(session.starts)
  const taken = heldOf(session, columnOf(world, session, cell.dataset.of ?? null), 'pointer', grabbed)
  const begun = { x: event.clientX, y: event.clientY }
  let now: Held | null = null
  const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
    if (!now && Math.hypot(clientX - begun.x, clientY - begun.y) < FAR_ENOUGH) return
    const minute = minuteAt(frame, clientY)
    const column = taken.from === null ? null : columnAt(frame, clientX)
    const starts = minute === null ? taken.starts : inDay(minute - grabbed)
    now = { ...taken, starts, person: reviewerOr(world, column, taken.from) }
    setHeld(now)
  }
  const leave = () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('keydown', putBack, true)
  }
  const up = () => {
    leave()
    drop(now && (now.starts !== taken.starts || now.person !== taken.person) ? now : null)
  }
  const putBack = ({ key }: globalThis.KeyboardEvent) => {
    if (key !== 'Escape') return
    leave()
    setHeld(null)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('keydown', putBack, true)
}

const inDay = (minute: number) => timeOf(Math.min(1380, Math.max(0, Math.round(minute / STEP) * STEP)))
const reviewerOr = (world: DaysWorld, column: string | null, before: string | null) =>
  world.people.some(({ personId, side }) => personId === column && side === 'team') ? column : before

// A click that no pointer made comes from Enter: whoever uses the mouse goes to the session's own page.
function takenByKey(event: MouseEvent<HTMLElement>, world: DaysWorld): Held | null {
  const tool = (event.target as Element).closest<HTMLElement>('[data-move]')
  if (!tool || event.detail !== 0) return null
  const session = find(world, tool.dataset.move ?? '')
  const person = tool.closest<HTMLElement>('td[data-item]')?.dataset.of ?? null
  return session ? heldOf(session, columnOf(world, session, person), 'keys', 0) : null
}

/** The next step of a key: another place, keep, put back (null), or nothing of ours (undefined). */
function keyed(key: string, held: Held, { people }: Loaded): Held | 'keep' | null | undefined {
  if (key === 'Escape') return null
  if (key === 'Enter') return 'keep'
  const minutes = minutesOf(held.starts)
  if (key === 'ArrowUp') return { ...held, starts: inDay(minutes - STEP) }
  if (key === 'ArrowDown') return { ...held, starts: inDay(minutes + STEP) }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const team = people.filter(({ side }) => side === 'team').map(({ personId }) => personId)
  const at = team.indexOf(held.person ?? '')
  const next = team[at + (key === 'ArrowRight' ? 1 : -1)]
  return at < 0 || !next ? held : { ...held, person: next }
}

function reasonsFor(world: DaysWorld, held: Held, day: 1 | 2 | 3): Reason[] {
  const session = placedAt(world, held.item, {
    day,
    starts: held.starts,
    people: held.person ? [held.person] : [],
  })
  return session ? reasonsAgainst(world, worldWith(world, session), session) : []
}

function saidOf(held: Held, reasons: Reason[], { people }: Loaded): string {
  const who = people.find(({ personId }) => personId === held.person)?.name
  const at = `${held.name}, ${held.starts}${who ? `, ${firstName(who)}` : ''}.`
  if (reasons.length > 0) return `${at} Not possible: ${reasons.map(({ words }) => words).join(' ')}`
  return `${at} This works. Enter keeps it, Escape puts it back.`
}

/** How many minutes it lasts, for drawing it. */
export const minutesHeld = (world: DaysWorld, { item }: Held) => {
  const session = find(world, item)
  return session ? lengthOf(session) : 30
}
