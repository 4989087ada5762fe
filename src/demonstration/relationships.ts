import type { RelationshipKind } from '../domains/people/person.ts'
import type { Who } from './people.ts'
import type { TrustKey } from './trusts.ts'

export type RelationshipStory = {
  who: Who
  with: TrustKey
  kind: RelationshipKind
  sinceYear: number
  untilYear?: number
  note: string
}

/** What people have declared; years count back from the year of loading. */
export const relationships: RelationshipStory[] = [
  {
    who: 'yusuf',
    with: 'thornleyWood',
    kind: 'former_employer',
    sinceYear: -11,
    untilYear: -2,
    note: 'Deputy chief executive.',
  },
  { who: 'helen', with: 'saltmarsh', kind: 'governance', sinceYear: -3, note: 'Member of the trust.' },
  {
    who: 'anil',
    with: 'quillbeck',
    kind: 'family',
    sinceYear: -1,
    note: 'My sister teaches at Beckside Primary.',
  },
  {
    who: 'beth',
    with: 'brackwater',
    kind: 'former_employer',
    sinceYear: -9,
    untilYear: -5,
    note: 'Head of year, then assistant head.',
  },
  {
    who: 'margaret',
    with: 'thornleyWood',
    kind: 'family',
    sinceYear: -6,
    note: 'My sister is a headteacher in the trust.',
  },
  {
    who: 'ceri',
    with: 'thornleyWood',
    kind: 'competition',
    sinceYear: -2,
    note: 'We both recruit sixth formers from Iron Gate.',
  },
]
