import type { Aspect, Readiness } from '../domains/fieldwork/assurance/aspects.ts'
import type { Who } from './people.ts'

// What stands beside the evidence of a review: what the host writes for itself, its challenge, who was there, whom to
// go to, and what is written to one person alone.

export type ContactStory = { urn: number; name: string; post: string; telephone: string }

export type ChallengeStory = {
  by: Who
  at: Date
  problem: string
  tried?: string
  /** put down in the session, one after the other, if it has begun */
  ideas: [Who, string][]
  /** by the place of the idea; without one it is what the talk led to */
  taken?: { idea?: number; by: Who; words: string }[]
}

export type BesideStory = {
  contacts?: { by: Who; at: Date; schools: ContactStory[] }
  challenge?: ChallengeStory
  /** by the place of the finding; written once it had been heard */
  reflections?: { finding: number; by: Who; body: string; withLeaders?: true }[]
  /** by the key of the session: who of the review, and who else */
  presence?: { session: string; by: Who; members: Who[]; others?: string[] }[]
  /** between the lead and one reviewer, in order; the last is unread where it says so */
  coaching?: { with: Who; notes: { by: Who; at: Date; body: string; unread?: true }[] }[]
  assurance?: {
    by: Who
    observations: { aspect: Aspect; at: Date; body: string }[]
    statement?: { at: Date; readiness: Readiness; reasons: string; answer?: string; answered?: Date }
  }
}
