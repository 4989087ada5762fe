import { sql } from 'kysely'
import type { AuditNote } from '../access/define-command.server.ts'
import type { Tx } from '../platform/database.server.ts'
import type { Calendar } from './calendar.ts'
import type { Who } from './people.ts'
import type { FileStory, ReviewStory } from './story.ts'
import type { TemplateKind, Templates } from './templates.server.ts'
import type { TrustKey } from './trusts.ts'

/** What somebody did, to be told in the history under the name of the command that does it. */
type Deed = { at: Date; command: string; by: string | null; note: AuditNote }
export type StoredFile = { key: string; sha256: string; bytes: number; mediaType: string }

export type World = {
  tx: Tx
  when: Calendar
  people: Record<Who, string>
  trusts: Record<TrustKey, string>
  templates: Templates
  files: Map<FileStory, StoredFile>
  deeds: Deed[]
}

/** One review while it is written down: what later parts need of the earlier ones. */
export type ReviewInHand = World & {
  story: ReviewStory
  reviewId: string
  trustId: string
  template: Templates[TemplateKind]
  days: [string, string, string]
  /** ids of the people who sit in the review, accepted */
  team: string[]
  hostLeaders: string[]
  questions: string[]
  /** the host’s documents, whatever their version, by their names */
  documents: Map<string, string>
  sessions: Map<string, { id: string; begins: Date; urn: number | null }>
  /** conversations that the days must hold, by the key of the session that stands for them */
  talks: Map<string, string>
  notes: Map<string, string>
  findings: (string | null)[]
}

type Told = Omit<AuditNote, 'reviewId' | 'trustId'>
const everyone: Told = { audience: ['central', 'host', 'team'] }

/** Keeps for the history that somebody did something in this review. */
export function tell(
  review: Pick<ReviewInHand, 'reviewId' | 'trustId' | 'deeds'>,
  at: Date,
  by: string | null,
  command: string,
  note: Told = everyone,
) {
  const { reviewId, trustId } = review
  review.deeds.push({ at, command, by, note: { reviewId, trustId, ...note } })
}

/**
 * From here on the transaction reads as this person: what the row-level rules let them see is what they could have
 * acted on, so a story that could not have happened does not load.
 */
export const speakAs = ({ tx }: World, personId: string) =>
  sql`select set_config('candour.actor', ${personId}, true)`.execute(tx)
