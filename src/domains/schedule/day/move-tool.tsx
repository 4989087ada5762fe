import { IconArrowsMove } from '@tabler/icons-react'
import { Link } from 'react-router'
import { type Session, sessionName } from '../schedule.ts'

/**
 * Takes hold of a session: from the keyboard here, where arrow keys then move it; otherwise on its own page, which
 * needs no script.
 */
export const MoveTool = ({ session, reviewId }: { session: Session; reviewId: string }) => (
  <span className="c-day-tools">
    <Link
      className="c-day-tool"
      to={`/reviews/${reviewId}/schedule/place/${session.id}`}
      aria-label={`Move ${sessionName(session)}`}
      data-move={session.id}
    >
      <IconArrowsMove size={16} aria-hidden="true" />
    </Link>
  </span>
)
