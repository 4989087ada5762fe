import { stageNames } from '../stages.ts'
import { ownerNames } from '../step-owners.ts'
import type { TemplateContent } from '../template.ts'
import { leadTimeWords } from './lead-time.ts'
import { type Part, sectionName } from './parts.ts'
import {
  focusNames,
  formatNames,
  sessionKindNames,
  sessionPeopleNames,
  sessionTime,
} from './session-words.ts'

export type Version = { name: string; content: TemplateContent }
/** One thing that differs: only `to` is new, only `from` has gone, both is changed. */
export type Difference = { part: Part | 'basics'; what: string; from?: string; to?: string }

/** In plain words, what somebody who knows the earlier version would find changed in the later one. */
export function differences(earlier: Version, later: Version): Difference[] {
  const [a, b] = [earlier.content, later.content]
  return [
    ...basics(earlier, later),
    ...listed(
      'steps',
      a.timeline,
      b.timeline,
      { key: (step) => step.key, name: (step) => step.title },
      stepFacts,
    ),
    ...listed('sessions', counted(a.sessions), counted(b.sessions), sessionNames, sessionFacts),
    ...listed(
      'requests',
      a.requests,
      b.requests,
      { key: (one) => one.question, name: (one) => one.question },
      (one) => ({ Why: one.why }),
    ),
    ...order(
      'requests',
      a.requests.map((one) => one.question),
      b.requests.map((one) => one.question),
    ),
    ...listed(
      'questions',
      a.guidingQuestions,
      b.guidingQuestions,
      { key: (one) => one.text, name: (one) => one.text },
      (one) => ({
        Labels: one.labels.join(', '),
      }),
    ),
    ...order(
      'questions',
      a.guidingQuestions.map((one) => one.text),
      b.guidingQuestions.map((one) => one.text),
    ),
    ...listed(
      'sections',
      a.reportSections,
      b.reportSections,
      { key: (one) => one, name: sectionName },
      () => ({}),
    ),
    ...order('sections', a.reportSections, b.reportSections),
  ]
}

function basics(a: Version, b: Version): Difference[] {
  const facts = ({ name, content }: Version): Record<string, string> => ({
    Name: name,
    Format: formatNames[content.format],
    Focus: focusNames[content.focusAreas],
    'Fewest peer reviewers': String(content.teamSize.least),
    'Usual number of peer reviewers': String(content.teamSize.usual),
  })
  return changed('basics', '', facts(a), facts(b))
}

type Step = TemplateContent['timeline'][number]
const stepFacts = (step: Step): Record<string, string> => ({
  Title: step.title,
  Stage: stageNames[step.stage],
  Whose: ownerNames[step.owner],
  Due: leadTimeWords(step.days),
  Why: step.why,
  'Done when': step.doneWhen,
  Default: step.ours ? 'Our own' : 'Given',
})

// Sessions have no name of their own: the same title on the same day, as often as it stands there, is the same.
type Session = TemplateContent['sessions'][number]
type CountedSession = Session & { nth: number }
const counted = (sessions: Session[]): CountedSession[] =>
  sessions.map((session, place) => ({
    ...session,
    nth: sessions.slice(0, place).filter((one) => one.day === session.day && one.title === session.title)
      .length,
  }))
const sessionNames = {
  key: ({ day, title, nth }: CountedSession) => `${day} ${title} ${nth}`,
  name: ({ day, title }: CountedSession) => `${title}, day ${day}`,
}
const sessionFacts = (session: Session): Record<string, string> => ({
  Time: sessionTime(session),
  Kind: sessionKindNames[session.kind],
  'Who takes part': sessionPeopleNames[session.who],
})

type Named<T> = { key: (item: T) => string; name: (item: T) => string }

function listed<T>(
  part: Part,
  before: T[],
  after: T[],
  { key, name }: Named<T>,
  facts: (item: T) => Record<string, string>,
): Difference[] {
  const find = (list: T[], wanted: string) => list.find((item) => key(item) === wanted)
  const gone = before.filter((item) => find(after, key(item)) === undefined)
  const found = after.flatMap((item): Difference[] => {
    const old = find(before, key(item))
    if (old === undefined) return [{ part, what: 'New', to: name(item) }]
    return changed(part, name(item), facts(old), facts(item))
  })
  return [...gone.map((item): Difference => ({ part, what: 'Gone', from: name(item) })), ...found]
}

function changed(
  part: Difference['part'],
  about: string,
  before: Record<string, string>,
  after: Record<string, string>,
): Difference[] {
  return Object.entries(after)
    .filter(([label, to]) => before[label] !== to)
    .map(([label, to]) => ({
      part,
      what: about ? `${about}: ${label.toLowerCase()}` : label,
      from: before[label],
      to,
    }))
}

function order(part: Part, before: string[], after: string[]): Difference[] {
  const both = (list: string[], other: string[]) => list.filter((one) => other.includes(one))
  if (both(before, after).join('\n') === both(after, before).join('\n')) return []
  return [{ part, what: 'In another order' }]
}
