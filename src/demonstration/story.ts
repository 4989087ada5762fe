import type { HostRole } from '../domains/allocation/host-roles.ts'
import type { NoteKind, NoteMethod } from '../domains/fieldwork/note.ts'
import type { FindingKind } from '../domains/findings/finding.ts'
import type { QuestionLabel } from '../domains/preparation/focus/labels.ts'
import type { OpenStage } from '../domains/programme/stages.ts'
import type { SessionKind } from '../domains/schedule/schedule.ts'
import type { Who } from './people.ts'
import type { TrustKey } from './trusts.ts'

// What is told of one review. Each story is such that the commands of the product could have led to it.

export type SeatStory = {
  who: Who
  state?: 'invited' | 'accepted' | 'declined'
  invited: Date
  answered?: Date
  /** why they said no, for the central team */
  reason?: string
}

type WordingStory = { by: Who; at: Date; wording: string; agreed: Who[] }
export type QuestionStory = {
  labels: QuestionLabel[]
  /** the last one stands */
  wordings: WordingStory[]
  talk?: { who: Who; at: Date; body: string }[]
}

export type FileStory = {
  name: string
  title: string
  paragraphs: string[]
  by: Who
  added: Date
  read?: [Who, Date][]
}
export type AnswerStory = {
  answer: string
  /** without it the words are kept, and the question stays open */
  answered?: { by: Who; at: Date }
  notApplicable?: true
  files?: FileStory[]
}

export type SessionStory = {
  key: string
  day: 1 | 2 | 3
  starts: string
  ends: string
  kind: SessionKind
  title: string
  place?: string
  urn?: number
  meeting?: string
  byTelephone?: true
  who: Who[]
}
/** The template's own sessions are there in any case, under keys such as "1 discussion". */
type ScheduleStory = {
  started: Date
  by: Who
  shared?: Date
  sessions: SessionStory[]
  /** a session of the template that was taken out, to be placed again */
  without?: string
}

export type NoteStory = {
  by: Who
  /** where it was heard or seen; what was read needs none */
  session: string | null
  said: string
  question: number
  kind: NoteKind
  method: NoteMethod
  attributable: boolean
  body: string
}

export type FindingStory = {
  question: number
  kind: FindingKind
  wording: string
  by: Who
  at: Date
  notes: string[]
  contrary?: string[]
  agree?: Who[]
  differ?: [Who, string][]
  /** host leaders who agreed once they had heard it */
  hostAgrees?: Who[]
  /** the shared session in which the host heard it */
  sharedIn?: string
}

export type RemarkStory = {
  who: Who
  at: Date
  kind: 'comment' | 'correction'
  /** some words of the paragraph that it is about */
  about: string
  body: string
  settled?: { at: Date; outcome: string }
}
export type ReportStory = {
  begun: Date
  toTeam?: Date
  toHost?: Date
  factsChecked?: { by: Who; at: Date }
  released?: Date
  /** headings of the key questions' sections, shortened by the lead reviewer */
  headings: string[]
  /** what the lead reviewer wrote under the other headings */
  prose: Record<string, string[]>
  remarks?: RemarkStory[]
  shares?: { with: Who; by: Who; at: Date }[]
  openings?: { who: Who; at: Date; how: 'page' | 'word' | 'pdf' }[]
}

export type ActionStory = {
  title: string
  detail: string
  finding?: number
  owner: Who
  by: Who
  planned: Date
  dueOn: string
  closed?: { as: 'done' | 'dropped'; at: Date; by: Who; outcome: string }
}

export type ReviewStory = {
  trust: TrustKey
  stage: OpenStage
  day1: string
  booked: Date
  quote: { made: Date; accepted?: Date }
  lead: SeatStory
  peers: SeatStory[]
  host: { who: Who; role: HostRole; added: Date }[]
  prepareBegan?: Date
  threeDaysBegan?: Date
  reportBegan?: Date
  questions?: QuestionStory[]
  frozen?: Date
  answers?: AnswerStory[]
  schedule?: ScheduleStory
  notes?: Record<string, NoteStory>
  findings?: FindingStory[]
  report?: ReportStory
  actions?: ActionStory[]
}

type Note = [by: Who, session: string | null, said: string, question: number, kind: NoteKind, body: string]
const note = (
  method: NoteMethod,
  attributable: boolean,
  [by, session, said, question, kind, body]: Note,
): NoteStory => ({
  by,
  session,
  said,
  question,
  kind,
  method,
  attributable,
  body,
})
/** Told in confidence: the ordinary case. */
export const heard = (...words: Note) => note('interview', false, words)
/** Told by somebody who agreed to be named. */
export const named = (...words: Note) => note('interview', true, words)
export const saw = (...words: Note) => note('visit', false, words)
export const read = (by: Who, document: string, question: number, kind: NoteKind, body: string) =>
  note('document', true, [by, null, document, question, kind, body])

/** Everyone agreed to the first wording. */
export const settled = (
  labels: QuestionLabel[],
  by: Who,
  at: Date,
  wording: string,
  agreed: Who[],
): QuestionStory => ({ labels, wordings: [{ by, at, wording, agreed }] })
