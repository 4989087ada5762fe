import { IconLock, IconPin } from '@tabler/icons-react'
import type { DayBlock, DayLook } from '../../../web/ui/day-grid.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { SessionWords } from '../../../web/ui/session-words.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import { dayNameOf } from '../day-name.ts'
import { minutesOf, type Session, type SessionKind, sessionName } from '../schedule.ts'
import type { Loaded } from '../schedule-view.ts'
import { sessionAt } from '../session-at.ts'
import { timeWords, whoWords } from '../session-details.ts'
import { detailsOf } from '../session-place.tsx'
import { isWalk } from '../working-out/broken-rules.ts'
import { itemOf } from '../working-out/days-world.ts'
import { MoveTool } from './move-tool.tsx'

export const lookOf = (kind: SessionKind): DayLook => {
  if (kind === 'visit') return 'strong'
  if (kind === 'interview') return 'line'
  if (kind === 'confer') return 'private'
  return kind === 'lunch' ? 'quiet' : 'shared'
}

/** One block for each run of neighbouring columns: those that are not side by side get a block each. */
export function blocksOf(session: Session, columns: string[], there: string[], loaded: Loaded): DayBlock[] {
  const runs: { column: number; span: number }[] = []
  for (const [column, id] of columns.entries()) {
    if (!there.includes(id)) continue
    const last = runs.at(-1)
    if (last && last.column + last.span === column) last.span++
    else runs.push({ column, span: 1 })
  }
  return runs.map((run) => ({
    ...run,
    id: `${session.id}/${run.column}`,
    from: minutesOf(session.starts),
    to: minutesOf(session.ends),
    look: lookOf(session.kind),
    item: itemOf(session),
    content: <BlockWords session={session} wide={run.span > 1} {...loaded} />,
  }))
}

type BlockWordsProps = Loaded & { session: Session; wide: boolean }

function BlockWords({ session, wide, ...loaded }: BlockWordsProps) {
  const { sessions, people, can, review } = loaded
  const who = wide ? `${whoWords(session, people)}, ` : ''
  return (
    <>
      <SessionWords
        name={
          <>
            {session.kind === 'confer' && <Icon of={IconLock} />} {sessionName(session)}
          </>
        }
        to={sessionAt(review.id, session.id, can.edit)}
        when={
          <>
            {`${who}${timeWords(session)}`}
            {session.pinned && can.edit && (
              <>
                {' '}
                <IconPin className="c-day-pin" aria-hidden="true" />
                <VisuallyHidden>, pinned</VisuallyHidden>
              </>
            )}
          </>
        }
        lines={!wide}
      >
        {detailsOf(session, sessions, dayNameOf(review))}
      </SessionWords>
      {can.edit && <MoveTool session={session} reviewId={review.id} />}
    </>
  )
}

/** "29 min drive", before and after a visit. */
export function driveBlocks(columns: string[], { drives, day }: Loaded): DayBlock[] {
  return drives
    .filter((drive) => drive.day === day && drive.arrives > drive.leaves)
    .flatMap((drive) => {
      const column = columns.indexOf(drive.person)
      if (column < 0) return []
      return [
        {
          id: `drive/${drive.person}/${drive.leaves}`,
          column,
          span: 1,
          from: drive.leaves,
          to: drive.arrives,
          look: 'drive' as const,
          content: `${drive.arrives - drive.leaves} min ${isWalk(drive) ? 'walk' : 'drive'}`,
        },
      ]
    })
}
