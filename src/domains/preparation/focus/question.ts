import { count, nameList } from '../../../web/dates.ts'

// Somebody who has left the review is no longer known to the others by name.
export const formerMember = 'A former member'

/** Somebody whose agreement a wording needs: the host's leaders and the visiting team. */
export type AgreeingPerson = {
  personId: string
  name: string
  jobTitle: string
  side: 'team' | 'host'
  /** one of the two who lead the review, and agree for their side once the questions are frozen */
  leads: boolean
}

export type Wording = {
  id: string
  version: number
  wording: string
  suggestedBy: string
  suggestedByName: string
  suggestedAt: string
  setAsideAt: string | null
  /** ids of the people who agreed to these words, where the question stands now */
  agreed: string[]
  /** and when, in the same order */
  agreedAt: string[]
  /** who agreed to them while the question stood elsewhere, and what that area was called ('' for none) */
  earlierAgreements: { personId: string; area: string; at: string }[]
}

export type Remark = { id: string; personId: string; name: string; body: string; saidAt: string }

export type Question = {
  id: string
  /** as it is shown: 1, 2, 3 … without gaps */
  number: number
  /** the area of focus that it stands under */
  area: { id: string; name: string } | null
  labels: string[]
  proposedBy: string
  current: Wording
  /** the words that the current ones would replace; null for a first wording */
  earlier: Wording | null
  /** every other wording, newest first */
  others: Wording[]
  remarks: Remark[]
}

/** The words under discussion: the one wording that has not been set aside. */
export const currentOf = (wordings: Wording[]) => wordings.find((wording) => wording.setAsideAt === null)

/** What "keep the earlier wording" goes back to: the last in force before the current one was suggested. */
export function earlierOf(wordings: Wording[], current: Wording): Wording | null {
  const before = wordings.filter((wording) => wording.version < current.version)
  return before.toSorted((a, b) => lateness(b) - lateness(a) || b.version - a.version)[0] ?? null
}
const lateness = ({ setAsideAt }: Wording) => (setAsideAt ? Date.parse(setAsideAt) : 0)

/** Who has not yet agreed to the words as they now stand. */
export const awaitedFor = <P extends { personId: string }>(wording: Pick<Wording, 'agreed'>, people: P[]) =>
  people.filter((person) => !wording.agreed.includes(person.personId))

export const agreedByAll = (wording: Pick<Wording, 'agreed'>, people: { personId: string }[]) =>
  people.length > 0 && awaitedFor(wording, people).length === 0

/** Names of those who have yet to agree to at least one question. */
export const awaitedOverall = (questions: Question[], people: AgreeingPerson[]) =>
  people
    .filter((person) => questions.some((question) => awaitedFor(question.current, [person]).length > 0))
    .map((person) => person.name)

/** Whether this person has ever agreed to a wording of these questions, wherever it stood. */
export const hasAgreedBefore = (questions: Question[], personId: string) =>
  questions.some(({ current, others }) =>
    [current, ...others].some(
      ({ agreed, earlierAgreements }) =>
        agreed.includes(personId) || earlierAgreements.some((earlier) => earlier.personId === personId),
    ),
  )

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
/** Numbers up to twelve in words, as they are read. */
export const inWords = (n: number) => small[n] ?? String(n)
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "Agreed by all eight", or "Seven agree." and who is waited for: names, never a share (MISSION A1). */
export function agreementWords(wording: Pick<Wording, 'agreed'>, people: AgreeingPerson[]) {
  const awaited = awaitedFor(wording, people)
  if (awaited.length === 0) return { agreed: `Agreed by all ${inWords(people.length)}`, waiting: null }
  const agreeing = people.length - awaited.length
  const agreed =
    agreeing === 0
      ? 'Nobody has agreed yet.'
      : `${capitalised(inWords(agreeing))} ${agreeing === 1 ? 'agrees' : 'agree'}.`
  const waiting =
    awaited.length > 4 ? count(awaited.length, 'more person', 'more people') : nameList(awaited.map(named))
  return { agreed, waiting: `Waiting for ${waiting}.` }
}
const named = ({ name, jobTitle }: AgreeingPerson) => (jobTitle ? `${name}, ${jobTitle.toLowerCase()}` : name)
