import type { OutsidePage, Page } from '../whole/who-opens-what.ts'
import { actions } from './rooms/actions.ts'
import { agreements } from './rooms/agreements.ts'
import { briefings } from './rooms/briefings.ts'
import { challenge } from './rooms/challenge.ts'
import { coaching } from './rooms/coaching.ts'
import { contacts } from './rooms/contacts.ts'
import { cost } from './rooms/cost.ts'
import { days } from './rooms/days.ts'
import { feedback } from './rooms/feedback.ts'
import { fieldwork } from './rooms/fieldwork.ts'
import { findings } from './rooms/findings.ts'
import { focus } from './rooms/focus.ts'
import { kept } from './rooms/kept.ts'
import { mail } from './rooms/mail.ts'
import { pool } from './rooms/pool.ts'
import { presentation } from './rooms/presentation.ts'
import { reading } from './rooms/reading.ts'
import { reconvene } from './rooms/reconvene.ts'
import { record } from './rooms/record.ts'
import { reflections } from './rooms/reflections.ts'
import { report } from './rooms/report.ts'
import { reportWriting } from './rooms/report-writing.ts'
import { rounds } from './rooms/rounds.ts'
import { schedule } from './rooms/schedule.ts'
import { structure } from './rooms/structure.ts'
import { timeline } from './rooms/timeline.ts'
import { uploads } from './rooms/uploads.ts'
import { videoLinks } from './rooms/video-links.ts'
import { wishes } from './rooms/wishes.ts'
import type { Question } from './who-asks-what.ts'
import type { Deed } from './who-does-what.ts'
import type { OutsideDeed } from './who-does-what-outside-reviews.ts'
import type { Thing } from './who-reads-what.ts'
import type { OutsideThing } from './who-reads-what-outside-reviews.ts'
import type { World } from './world.ts'
import type { Making, Words } from './world-review.ts'

/**
 * One room of Candour as the lists of who may read, do and open what know it: its own lines of each list, and the
 * rows that it puts into every review of the test's world, by name.
 */
export type Room = {
  make?: (making: Making, things: Record<string, string>, words: Words) => Promise<Record<string, string>>
  reads?: Thing[]
  readsOutside?: OutsideThing[]
  does?: Deed[]
  doesOutside?: OutsideDeed[]
  asks?: Question[]
  /** functions that look behind the rules, take something, and may be asked by the app */
  functionsThatTake?: string[]
  opens?: Page[]
  opensOutside?: OutsidePage[]
  /** rows that belong to no review */
  makeOutside?: (world: World) => Promise<Record<string, string>>
}

export const rooms: Room[] = [
  schedule,
  fieldwork,
  findings,
  report,
  reportWriting,
  actions,
  reconvene,
  videoLinks,
  focus,
  wishes,
  timeline,
  uploads,
  cost,
  mail,
  structure,
  presentation,
  agreements,
  briefings,
  reading,
  pool,
  rounds,
  days,
  reflections,
  challenge,
  coaching,
  contacts,
  kept,
  record,
  feedback,
]
