import { dateOf, dayAndMonth, fullDate } from '../../web/dates.ts'
import { type Action, isLate } from './action.ts'
import { standsWords } from './progress/progress.ts'

/** An action as its list shows it. Late is said in words. */
export type ListedAction = Pick<
  Action,
  | 'id'
  | 'number'
  | 'title'
  | 'ownerId'
  | 'ownerName'
  | 'dueOn'
  | 'state'
  | 'firstStep'
  | 'firstStepOn'
  | 'howKnown'
  | 'outcome'
> & {
  /** the day that counts now: that to which it was put off, or by which it is done */
  nowDue: string | null
  stands: string
  late: boolean
  saidOn: string | null
  closedOn: string | null
}

export function listed(action: Action, today: string): ListedAction {
  const { id, number, title, ownerId, ownerName, dueOn, state, firstStep, firstStepOn, howKnown, outcome } =
    action
  return {
    id,
    number,
    title,
    ownerId,
    ownerName,
    dueOn,
    state,
    firstStep,
    firstStepOn,
    howKnown,
    outcome,
    nowDue: nowDue(action),
    stands: standsWords(action),
    late: isLate(action, today),
    saidOn: action.saidAt ? dateOf(action.saidAt) : null,
    closedOn: action.closedAt ? dateOf(action.closedAt) : null,
  }
}

/** An action that was put off waits for that day, not for the one before it. */
const nowDue = ({ state, standing, putOffUntil, dueOn }: Action) =>
  state === 'open' && standing === 'put_off' && putOffUntil ? putOffUntil : dueOn

/** One line under the title: who, how it stands, and since when that is known. */
export function lineOf({ ownerName, stands, state, late, saidOn, closedOn }: ListedAction): string {
  const owner = ownerName ?? 'No owner yet'
  if (state !== 'open') return `${owner}. ${stands}${closedOn ? `, ${dayAndMonth(closedOn)}` : ''}.`
  const said = saidOn ? `, said on ${dayAndMonth(saidOn)}` : ''
  return `${owner}. ${stands}${said}.${late ? ' That day has passed.' : ''}`
}

export const firstStepWords = ({ firstStep, firstStepOn }: Pick<Action, 'firstStep' | 'firstStepOn'>) =>
  firstStepOn ? `${firstStep.replace(/\.$/, '')}, by ${fullDate(firstStepOn)}` : firstStep

export const sorts = ['due', 'said', 'owner', 'number'] as const
export type Sort = (typeof sorts)[number]
export const shows = ['open', 'done', 'dropped', 'all'] as const
export type Show = (typeof shows)[number]

type Wanted = { show: Show; owner: string; sort: Sort }

/** What the address asks for; anything else is what is usual. */
export function wantedFrom(search: URLSearchParams): Wanted {
  const among = <T extends string>(all: readonly T[], given: string | null, usual: T) =>
    all.find((one) => one === given) ?? usual
  return {
    show: among(shows, search.get('show'), 'open'),
    owner: search.get('owner') ?? '',
    sort: among(sorts, search.get('sort'), 'due'),
  }
}

export function chosen(actions: ListedAction[], { show, owner, sort }: Wanted): ListedAction[] {
  return actions
    .filter((action) => (show === 'all' || action.state === show) && (!owner || action.ownerId === owner))
    .toSorted((a, b) => orders[sort](a, b) || byDue(a, b) || a.number - b.number)
}

const byText = (a: string | null, b: string | null, none: string) => (a ?? none).localeCompare(b ?? none)
const byDue = (a: ListedAction, b: ListedAction) => byText(a.nowDue, b.nowDue, '9')
const orders: Record<Sort, (a: ListedAction, b: ListedAction) => number> = {
  due: byDue,
  // the longest without a word first: that is what the reader looks for
  said: (a, b) => byText(a.saidOn, b.saidOn, '0'),
  owner: (a, b) => byText(a.ownerName, b.ownerName, '~'),
  number: (a, b) => a.number - b.number,
}
