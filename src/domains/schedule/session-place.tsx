import { Fragment, type ReactNode } from 'react'
import type { DayName } from './day-name.ts'
import type { Session } from './schedule.ts'
import { linkWords, outcomeWords, placeWords, whereWords } from './session-details.ts'

// The address stands as text, so that it can be read from paper too.
const Join = ({ link }: { link: string }) => (
  <a href={link} rel="noreferrer">
    {linkWords(link)}
  </a>
)

/** Where to go, or how to join. */
export const Where = ({ session }: { session: Session }) => (
  <>
    {whereWords(session)}
    {session.videoLink && (
      <>
        : <Join link={session.videoLink} />
      </>
    )}
  </>
)

/** Who is met, where, and what private time always says: one line beneath a session's name. */
export function detailsOf(session: Session, sessions: Session[], dayName: DayName): ReactNode {
  const { meeting, videoLink } = session
  const where = videoLink ? <Where session={session} /> : placeWords(session)
  const parts = [meeting, where, outcomeWords(session, sessions, dayName)].filter(Boolean)
  if (parts.length === 0) return undefined
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which never change places.
    <Fragment key={index}>
      {index > 0 && '. '}
      {part}
    </Fragment>
  ))
}
