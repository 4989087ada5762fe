import type { Person } from '../../access/actor.ts'
import { now, today } from '../../platform/clock.ts'
import { dayAndMonth, fullDate } from '../../web/dates.ts'
import { found, missing } from '../../web/request.server.ts'
import { standing } from '../allocation/standing.server.ts'
import { isLead, isMember, isTeam, sideOf } from '../allocation/standing.ts'
import { reviewTemplate } from '../preparation/review-template.server.ts'
import { wishesInReview } from '../preparation/wishes/wishes.server.ts'
import { dueDate } from '../programme/template.ts'
import type { Change } from './changes/change.ts'
import { changes as allChanges } from './changes/changes.server.ts'
import { canUndoChange } from './changes/policy.ts'
import { ruleReason } from './changes/reasons-against.ts'
import { triedIn, tryPlace } from './changes/try-place.ts'
import { undoWords } from './changes/undo-words.ts'
import { dayNameOf } from './day-name.ts'
import {
  buildsSchedule,
  canEditSchedule,
  canShareSchedule,
  canStartSchedule,
  type ScheduleFacts,
} from './policy.ts'
import { schedule } from './schedule.server.ts'
import { hints, roomHints, unsettled } from './schedule-rules.ts'
import { drivesOf, rulesBroken } from './working-out/broken-rules.ts'
import { officeOf } from './working-out/build-problem.ts'
import { daysWorld } from './working-out/days-world.server.ts'
import { type DaysWorld, stillToPlace } from './working-out/days-world.ts'
import { lastRun } from './working-out/runs.server.ts'

/** What the page of the three days shows: to whoever builds them also how they could be otherwise. */
export async function loadSchedule(actor: Person, reviewId: string, url: string) {
  const mine = found(await standing(actor, { reviewId }))
  if (!isMember(mine) && !mine.central) throw missing()
  const { sharedAt, sharedBy, sessions, people } = await schedule(actor, { reviewId })
  const broken = unsettled(sessions, people, dayNameOf(mine.review))
  const facts = { standing: mine, shared: sharedAt !== null, sessions: sessions.length }
  const sharing = canShareSchedule({ ...facts, unsettled: broken.map(({ words }) => words) })
  const { review } = mine
  const template = await reviewTemplate(actor, { reviewId })
  const search = new URL(url).searchParams
  const day = dayAsked(search.get('day'), review)
  const edit = canEditSchedule(facts) === 'allowed'
  const world = await daysWorld(actor, { review: mine.review })
  const builds = buildsSchedule(mine)
  return {
    review,
    sessions,
    people,
    sharedAt,
    sharedBy,
    you: mine.personId,
    side: mine.role ? sideOf(mine.role) : null,
    day,
    dayWords: fullDate(review[`day${day}`]),
    view: viewAsked(search.get('view')),
    person: search.get('person'),
    schools: world.schools,
    office: officeOf(world),
    drives: drivesOf(world),
    // whoever does not build it does not see every link, and could not tell
    broken: builds ? broken : [],
    hints: [
      ...hints(sessions, people, dayNameOf(review)),
      ...roomHints(sessions, mine),
      ...(builds ? daysHints(world).map((words) => ({ words, sessionIds: [] })) : []),
    ],
    dueOn: template ? dayAndMonth(dueDate(template, 'schedule', review)) : null,
    builds,
    wishes: isLead(mine) ? await wishesInReview(actor, { reviewId }) : [],
    saysAway: isTeam(mine) && !builds && (review.stage === 'prepare' || review.stage === 'three_days'),
    ...(await forBuilders(actor, facts, world)),
    tried: edit ? triedOf(world, search, day) : null,
    can: {
      edit,
      start: canStartSchedule(facts) === 'allowed',
      share: sharing === 'allowed',
    },
  }
}

async function forBuilders(actor: Person, facts: ScheduleFacts, world: DaysWorld) {
  const { standing: mine } = facts
  if (!buildsSchedule(mine))
    return { world: null, toPlace: [], changes: [], run: null, worked: false, undo: null }
  const edit = canEditSchedule(facts) === 'allowed'
  const reviewId = mine.review.id
  const changes = await allChanges(actor, { reviewId })
  const run = await lastRun(actor, { reviewId })
  const open = run?.state === 'working' || run?.state === 'proposed'
  return {
    world: edit ? world : null,
    toPlace: edit ? stillToPlace(world) : [],
    changes,
    run: edit && run && open ? { state: run.state, askedBy: run.askedBy } : null,
    worked: (await lastRun(actor, { reviewId, states: ['proposed', 'taken'] })) !== null,
    undo: undoable(changes, facts),
  }
}

/** The reader's own last change, for a while, if nothing came after it. */
function undoable([last]: Change[], facts: ScheduleFacts) {
  if (!last || canUndoChange({ ...facts, change: last, isNewest: true, at: now() }) !== 'allowed') return null
  return { id: last.id, words: undoWords(last, dayNameOf(facts.standing.review)) }
}

const MOST_HINTS = 8

/** Drives that do not fit, hours that a school asked to be kept clear: said, and not forbidden to a hand. */
const daysHints = (world: DaysWorld) =>
  [...new Set(rulesBroken(world).flatMap((rule) => ruleHint(world, rule)))].slice(0, MOST_HINTS)

function ruleHint(world: DaysWorld, rule: ReturnType<typeof rulesBroken>[number]): string[] {
  // said elsewhere, in words that name both sessions
  if (rule.kind === 'two_places' || rule.kind === 'reviewers' || rule.kind === 'company') return []
  if (rule.kind === 'window') {
    const item = rule.item
    const session = world.sessions.find((one) => item.endsWith(String(one.urn)) || one.id === item)
    return session ? [`${session.title} is outside the hours that were asked for.`] : []
  }
  return [ruleReason(rule, world).words]
}

function triedOf(world: DaysWorld, search: URLSearchParams, day: 1 | 2 | 3) {
  const asked = triedIn(search, day)
  return asked ? tryPlace(world, asked.item, asked.slot) : null
}

/** The day in the address; during the three days, today; otherwise the first. */
function dayAsked(asked: string | null, review: { day1: string; day2: string; day3: string }): 1 | 2 | 3 {
  const place = [review.day1, review.day2, review.day3].indexOf(today()) + 1
  const day = Number(asked ?? place)
  return day === 2 || day === 3 ? day : 1
}
const viewAsked = (asked: string | null) =>
  (['person', 'school', 'table', 'mine'] as const).find((view) => view === asked) ?? null
