import { firstName, nameList } from '../../web/dates.ts'
import { capitalised, inWords } from '../preparation/focus/question.ts'
import type { View } from './finding.ts'

type Team = { personId: string; name: string }[]
type Said = { team: Team; views: View[]; proposedBy: string }

/** Who agrees, in words and by name; never a share. Views of an earlier wording count for nothing here. */
export function agreementWords({ team, views, proposedBy }: Said): string {
  const now = views.filter((view) => !view.earlier)
  const agreeing = now.filter((view) => view.agrees && view.side === 'team')
  const hosts = now.filter((view) => view.agrees && view.side === 'host').map(calledIn(views))
  const [only] = agreeing
  if (!only)
    return hosts.length > 0
      ? `${nameList(hosts)} ${hosts.length === 1 ? 'agrees' : 'agree'}`
      : 'Nobody has agreed to this wording yet'
  if (agreeing.length === 1 && team.length !== 1 && hosts.length === 0) {
    return `${calledIn(views)(only)} ${only.personId === proposedBy ? 'proposes it' : 'agrees'}`
  }
  const withHosts = hosts.length > 0 ? `, and ${nameList(hosts)}` : ''
  return `${howMany(agreeing.length, team.length)}${withHosts}${silence(team, now, agreeing.length)}`
}

const howMany = (n: number, of: number) =>
  n >= of
    ? n === 2
      ? 'Both agree'
      : n === 1
        ? 'One agrees'
        : `All ${inWords(n)} agree`
    : `${capitalised(inWords(n))} ${n === 1 ? 'agrees' : 'agree'}`

// Two who have not spoken are named; more of them are simply "so far".
function silence(team: Team, now: View[], agreeing: number) {
  const silent = team.filter((person) => now.every((view) => view.personId !== person.personId))
  if (silent.length === 0 || agreeing >= team.length) return ''
  if (silent.length > 2) return ' so far'
  return `. ${nameList(silent.map((person) => firstName(person.name)))} ${silent.length === 1 ? 'has' : 'have'} not said`
}

/** "Joanna sees it differently." and why, as she put it. */
export function dissentWords(views: View[]): { who: string; why: string }[] {
  const called = calledIn(views)
  return views
    .filter((view) => !view.agrees)
    .map((view) => ({
      who: view.earlier
        ? `${called(view)} saw an earlier wording differently.`
        : `${called(view)} sees it differently.`,
      why: view.why,
    }))
}

// First names, as people speak of each other, until two share one.
const calledIn = (views: View[]) => (view: View) => {
  if (!view.name) return 'A former member'
  const alike = views.filter((other) => other.name && firstName(other.name) === firstName(view.name ?? ''))
  return alike.length > 1 ? view.name : firstName(view.name)
}
