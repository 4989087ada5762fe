import type { HostRole } from '../domains/allocation/host-roles.ts'
import type { NoteKind, NoteMethod } from '../domains/fieldwork/note.ts'
import type { FindingKind } from '../domains/findings/finding.ts'
import type { QuestionLabel } from '../domains/preparation/focus/labels.ts'
import type { OpenStage } from '../domains/programme/stages.ts'
import type { Answer, RemarkKind } from '../domains/report/report.ts'
import type { GroupName } from '../domains/report/sharing/groups.ts'
import type { NeedTime } from '../domains/schedule/needs/needs.ts'
import type { SessionHow, SessionKind } from '../domains/schedule/schedule.ts'
import type { BesideStory } from './beside-story.ts'
import type { Who } from './people.ts'
import type { TemplateKind } from './templates.server.ts'
import type { TrustKey } from './trusts.ts'

// What is told of one review. Each story is such that the commands of the product could have led to it.

export type SeatStory = {
  who: Who
  state?: 'invited' | 'accepted' | 'declined'
  invited: Date
  answered?: Date
  /** why they said no, for the central team */
  reason?: string
  part?: 'provisional_lead' | 'shadow' | 'quality_assurer'
}

export type AreaStory = { name: string; why: string; by: Who; at: Date }
/** A change after the freeze. Questions are told by their place, from nought. */
export type AmendmentStory = {
  kind: 'reword' | 'withdraw'
  question: number
  wording?: string
  reason: string
  by: Who
  at: Date
  /** who agreed for each side, and when; with both it took effect with the later */
  team?: [Who, Date]
  host?: [Who, Date]
  turnedDown?: { by: Who; at: Date; reason: string }
}
export type WishStory = [who: Who, at: Date, body: string]

type WordingStory = { by: Who; at: Date; wording: string; agreed: Who[] }
export type QuestionStory = {
  labels: QuestionLabel[]
  /** the area of focus that it stands under, by its place */
  area?: number
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
  /** who opened it and, unless they are still at it, said that they had read it */
  read?: [Who, Date, 'still reading'?][]
  /** the host lets reviewers download it */
  download?: true
  /** the version before this one, and what is new since */
  before?: FileStory
  note?: string
}
type LinkStory = { title: string; url: string; note: string; by: Who; at: Date }
export type PrecisStory = {
  ethos: string
  structure: string
  lookFor: string
  written: Date
  /** without it, it is a draft */
  shared?: Date
  read?: [Who, Date][]
  /** what the lead reviewer says of documents, by their names; without key, only to know of */
  summaries: { name: string; body: string; at: Date; key?: true; minutes?: number }[]
}
export type AnswerStory = {
  answer: string
  /** without it the words are kept, and the question stays open */
  answered?: { by: Who; at: Date }
  notApplicable?: true
  files?: FileStory[]
  links?: LinkStory[]
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
  how?: SessionHow
  /** its own; null where it has none yet */
  link?: string | null
  who: Who[]
}
type NeedStory = {
  minutes: number
  /** places of the key questions, from 0 */
  questions: number[]
  times: NeedTime[]
  by: Who
  at: Date
}
/** What the days must hold, as the lead reviewer and the host wrote it. */
export type NeedsStory = {
  /** the school that the office is beside */
  office: number
  by: Who
  at: Date
  schools: (NeedStory & { urn: number; visit: 'must' | 'may' | 'never'; meeting: string })[]
  /** `session`: the key of the one that stands for it */
  interviews: (NeedStory & { session: string; name: string; post: string; how: SessionHow })[]
  away: { who: Who; day: 1 | 2 | 3; starts: string; ends: string; because: string; at: Date }[]
  /** minutes between a school and another, or the office */
  drives: [from: number, to: number | null, minutes: number][]
}

/** The template's own sessions are there in any case, under keys such as "1 discussion". */
type ScheduleStory = {
  started: Date
  by: Who
  shared?: Date
  sessions: SessionStory[]
  needs?: NeedsStory
  /** a session of the template that was taken out, to be placed again */
  without?: string
  /** when time and travel were estimated before it was shared */
  estimated?: Date
  /** where sessions by video are joined, and where the team confers */
  link?: string
  teamRoom?: string
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
  kind: RemarkKind
  /** some words of the paragraph that it is about */
  about: string
  body: string
  settled?: { at: Date; answer?: Answer; outcome: string }
}
export type ReportStory = {
  begun: Date
  toTeam?: Date
  /** to whoever reads for style and clarity, and when they had finished */
  quality?: { reader: Who; named: Date; at: Date; done?: Date }
  toHost?: Date
  factsChecked?: { by: Who; at: Date }
  final?: Date
  released?: Date
  /** headings of the key questions' sections, shortened by the lead reviewer */
  headings: string[]
  /** what the lead reviewer wrote under the other headings */
  prose: Record<string, string[]>
  remarks?: RemarkStory[]
  shares?: { with: Who; by: Who; at: Date }[]
  groups?: { people: GroupName; by: Who; at: Date }[]
  links?: { label: string; by: Who; at: Date; endsOn: string; opened: Date[] }[]
  published?: { by: Who; at: Date; pdf: boolean }
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
  firstStep?: string
  firstStepOn?: string
  howKnown?: string
  /** what was said of it, the oldest first; the last stands */
  said?: SaidStory[]
  /** whoever does it stopped its reminders */
  noReminders?: true
  closed?: { as: 'done' | 'dropped'; at: Date; by: Who; outcome: string }
  changed?: ChangeStory[]
}
type SaidStory = {
  by: Who
  at: Date
  state: 'under_way' | 'put_off'
  until?: string
  did?: string
  seen?: string
  inTheWay?: string
}
/** What changed, wording after wording; one of them may be brought to the reconvene day under a heading. */
export type ChangeStory = {
  by: Who
  at: Date
  body: string
  brought?: { by: Who; at: Date; heading: string }
}
export type FollowUpStory = {
  shownToChair?: { by: Who; at: Date }
  changed?: ChangeStory[]
  reconvene?: { onDay: string; starts: string; place: string; by: Who; at: Date }
}

/** Hours and travel that somebody recorded: their own, or those of the host. */
export type CostStory = { by: Who; at: Date; hours: number; pounds?: number; note?: string }

export type ReviewStory = {
  trust: TrustKey
  /** without it, in person */
  template?: TemplateKind
  stage: OpenStage
  day1: string
  booked: Date
  quote: { made: Date; accepted?: Date }
  lead: SeatStory
  peers: SeatStory[]
  host: { who: Who; role: HostRole; added: Date }[]
  /** whose invitation did not arrive, so that it was told by telephone */
  fullMailbox?: Who
  prepareBegan?: Date
  threeDaysBegan?: Date
  reportBegan?: Date
  areas?: AreaStory[]
  questions?: QuestionStory[]
  frozen?: Date
  amendments?: AmendmentStory[]
  wishes?: WishStory[]
  answers?: AnswerStory[]
  precis?: PrecisStory
  schedule?: ScheduleStory
  notes?: Record<string, NoteStory>
  findings?: FindingStory[]
  report?: ReportStory
  actions?: ActionStory[]
  followUp?: FollowUpStory
  costs?: CostStory[]
  beside?: BesideStory
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
  area?: number,
): QuestionStory => ({ labels, area, wordings: [{ by, at, wording, agreed }] })
