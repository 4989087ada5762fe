import { firstName, initials } from '../../../web/dates.ts'
import type { BadgePerson, PersonKind } from '../../../web/ui/person.tsx'
import type { AgreeingPerson } from './question.ts'

/** How somebody is drawn here: round for the team, square for the host, filled for the reader. */
export function badgeOf(personId: string, name: string, people: AgreeingPerson[], you: string): BadgePerson {
  const side = people.find((person) => person.personId === personId)?.side ?? 'team'
  const kind: PersonKind = personId === you ? 'you' : side
  return { initials: initials(name), name, kind }
}

/** First names where they tell people apart; the whole name where two share one. */
export function calledBy(people: AgreeingPerson[], you: string): BadgePerson[] {
  return people.map((person) => {
    const short = firstName(person.name)
    const shared = people.filter((other) => firstName(other.name) === short).length > 1
    const badge = badgeOf(person.personId, person.name, people, you)
    return { ...badge, name: person.personId === you ? 'You' : shared ? person.name : short }
  })
}
