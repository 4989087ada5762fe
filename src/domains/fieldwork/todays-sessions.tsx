import { Link } from 'react-router'
import { DatedItem, DatedList } from '../../web/ui/dated-list.tsx'
import { Section } from '../../web/ui/section.tsx'
import { VisuallyHidden } from '../../web/ui/text.tsx'
import { placeWords } from '../schedule/session-details.ts'
import type { NoteSession } from './sessions.server.ts'

/** The reader's own day, each session one tap from a note. */
export function TodaysSessions({ sessions, reviewId }: { sessions: NoteSession[]; reviewId: string }) {
  return (
    <Section title="Today">
      <DatedList tight small label="Your sessions today">
        {sessions.map(({ id, starts, ends, title, school, place, how, videoLink, meeting }) => (
          <DatedItem
            key={id}
            weekday=""
            date={starts}
            title={title}
            why={[meeting, school, placeWords({ how, place })].filter(Boolean).join(', ') || `Until ${ends}`}
          >
            {videoLink && (
              <>
                <a href={videoLink} rel="noreferrer">
                  Join by video<VisuallyHidden> {title}</VisuallyHidden>
                </a>
                {' · '}
              </>
            )}
            <Link to={`/reviews/${reviewId}/notes/new?session=${id}`}>
              Take a note<VisuallyHidden> of {title}</VisuallyHidden>
            </Link>
          </DatedItem>
        ))}
      </DatedList>
    </Section>
  )
}
