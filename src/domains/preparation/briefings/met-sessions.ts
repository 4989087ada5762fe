import { fullDate } from '../../../web/dates.ts'
import type { MetSession } from './met-sessions.server.ts'

/** "Visit, Quayside Primary", "Conversation, Cobb Street Primary" or "Heads of year from three secondaries". */
export const conversationName = ({ kind, title, school }: Pick<MetSession, 'kind' | 'title' | 'school'>) =>
  kind === 'visit' ? `Visit, ${school ?? title}` : title === school ? `Conversation, ${school}` : title

/** The same with its day and hour, to choose it by. */
export const conversationLabel = (session: MetSession) =>
  `${conversationName(session)}, ${fullDate(session.day)} at ${session.starts}`
