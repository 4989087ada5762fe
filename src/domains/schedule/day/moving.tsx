import { classNames } from '../../../web/ui/class-names.ts'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import { timeOf } from '../changes/placing.ts'
import { minutesOf } from '../schedule.ts'
import type { Loaded } from '../schedule-view.ts'
import { type MovingState, minutesHeld } from './use-moving.ts'
import { boxOf } from './where-on-grid.ts'

const RULES_WIDTH = 290

/** The session in somebody's hand, where it would be, every rule that it would break there, and which keys move it. */
export function Moving({ moving, loaded }: { moving: MovingState; loaded: Loaded }) {
  return (
    <>
      <div role="status">
        <VisuallyHidden>{moving.said}</VisuallyHidden>
      </div>
      <Ghost moving={moving} loaded={loaded} />
    </>
  )
}

function Ghost({
  moving: { frame, held, reasons },
  loaded: { world },
}: {
  moving: MovingState
  loaded: Loaded
}) {
  if (!held || !world || !frame.current) return null
  const from = minutesOf(held.starts)
  const to = from + minutesHeld(world, held)
  const box = boxOf(frame.current, { person: held.person, from, to })
  if (!box) return null
  const right = box.left + box.width + RULES_WIDTH < frame.current.scrollWidth
  const left = right ? box.left + box.width + 8 : Math.max(0, box.left - RULES_WIDTH)
  return (
    <>
      <div className={classNames('c-day-moving', reasons.length > 0 && 'c-day-moving-no')} style={box}>
        <b>{held.name}</b>
        <br />
        {`${held.starts} to ${timeOf(to)}`}
      </div>
      {(reasons.length > 0 || held.by === 'keys') && (
        <div className="c-day-rules" style={{ top: box.top, left }}>
          {reasons.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
          {held.by === 'keys' && <p>Arrow keys move it, Enter places it, Escape leaves it.</p>}
        </div>
      )}
    </>
  )
}
