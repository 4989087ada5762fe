import type { AllocationPlan, Goal, Move, Price, Reason, Relaxation, Repair, Rule, Seat } from './plan.ts'
import type { AllocationProblem, PlaceRole, RelationshipKind } from './problem.ts'
import { capital, count, counted, day, list, miles, percent } from './words/numbers.ts'

// What the engine answers, in sentences, so that a page, a spreadsheet and the command line say the same.

/** What is called how. `tag` turns "phase:primary" into words; where it is not given, what stands after the colon. */
export type Names = {
  reviewer: (id: string) => string
  review: (id: string) => string
  trust: (id: string) => string
  tag?: (tag: string) => string
}

/** Names as a problem gives them; what has none is called by its id. */
export function namesOf({ reviewers, reviews }: AllocationProblem): Names {
  const people = new Map(reviewers.map(({ id, name }) => [id, name || id]))
  const places = new Map(reviews.map(({ id, name }) => [id, name || id]))
  return {
    reviewer: (id) => people.get(id) ?? id,
    review: (id) => places.get(id) ?? id,
    trust: (id) => id,
  }
}

const roles: Record<PlaceRole, string> = {
  lead: 'lead',
  peer: 'peer',
  shadow: 'shadow',
  quality_assurer: 'quality assurer',
}
/** A place in a team, as people say it. */
export const roleWords = (role: PlaceRole): string => roles[role]

const ties: Record<RelationshipKind, string> = {
  employer: 'Works for',
  former_employer: 'Worked for',
  governance: 'Has a governance role at',
  family: 'Has family at',
  competition: 'Competes with',
  other: 'Has a declared tie to',
}

const years = (n: number) => (n === 1 ? 'the last year' : `the last ${count(n)} years`)

/** Why somebody cannot take a place, about them: “Works for Thornley Wood.” */
export function ruleWords(rule: Rule, names: Names, rules: AllocationProblem['rules']): string {
  switch (rule.kind) {
    case 'unavailable':
      return rule.from === rule.until
        ? `Cannot on ${day(rule.from)}.`
        : `Cannot from ${day(rule.from)} until ${day(rule.until)}.`
    case 'same_days':
      return `Is at ${names.review(rule.other)} on the same days.`
    case 'rest':
      return `Would have fewer than ${counted(rule.days, 'day')} between this and ${names.review(rule.other)}.`
    case 'most':
      return rule.most === 0
        ? 'Does no reviews this year.'
        : `Has ${counted(rule.most, 'review')} this year already, and ${count(rule.most)} is the most they offered.`
    case 'least':
      return `Must do at least ${counted(rule.least, 'review')}.`
    case 'role':
      return rule.role === 'lead' ? 'Is not trained to lead.' : `Does not take part as ${roles[rule.role]}.`
    case 'untrained':
      return 'Has not done this year’s training.'
    case 'not_agreed':
      return 'Has not yet signed this year’s agreements.'
    case 'own_trust':
      return `Works for ${names.trust(rule.trust)}, the host.`
    case 'relationship':
      return relationshipWords(rule, names, rules)
    case 'nearby':
      return `Works ${miles(rule.metres)} away${rules.nearbyMetres === null ? '' : `. Trusts within ${miles(rules.nearbyMetres)} of each other may compete`}.`
    case 'reciprocal':
      return `Somebody from ${names.trust(rule.trust)} is in the team of ${names.review(rule.other)}. Two trusts do not review each other within ${counted(rules.reciprocalYears, 'year')}.`
    case 'one_a_trust':
      return `${names.reviewer(rule.with)}, from ${names.trust(rule.trust)} too, is in the team. A team has one person from a trust.`
    case 'no_assurer':
      return 'Leads for the first time, and so only beside a quality assurer. This review has none.'
    case 'same_team':
      return `Would not be in all the reviews of ${rule.group}. A group has the same team throughout.`
    case 'twice':
      return 'Has another place in this team.'
    case 'full':
      return rule.count === 0
        ? `This review has no place for a ${roles[rule.role]}.`
        : `All places for a ${roles[rule.role]} are taken: there ${rule.count === 1 ? 'is' : 'are'} ${count(rule.count)}.`
    case 'barred':
      return rule.reason
        ? `Was ruled out: ${rule.reason.replace(/\.$/, '')}.`
        : 'Was ruled out for this review.'
    case 'pinned':
      return `${names.reviewer(rule.reviewer)} is set as ${roles[rule.role]} of ${names.review(rule.review)}.`
  }
}

function relationshipWords(
  rule: Extract<Rule, { kind: 'relationship' }>,
  names: Names,
  { employerYears }: AllocationProblem['rules'],
): string {
  const trust = names.trust(rule.trust)
  if (rule.tie !== 'former_employer') return `${ties[rule.tie]} ${trust}.`
  const ended = rule.until === null ? '; until when was not written down' : ` until ${day(rule.until)}`
  return `Worked for ${trust}${ended}. Employers of ${years(employerYears)} are ruled out.`
}

const tagOf = (names: Names) => names.tag ?? ((tag: string) => tag.replace(/^[^:]*:/, ''))

/** What speaks for somebody in a place, and from where their journeys are counted. */
export function reasonWords(reason: Reason, names: Names, from = 'home'): string {
  switch (reason.kind) {
    case 'experience':
      return reason.of.length === 0
        ? 'The host wishes for no experience in particular.'
        : `Knows ${known(reason, 'the host wishes the team to know')}${these(reason, names)}.`
    case 'focus':
      return reason.of.length === 0
        ? 'The host has named no focus yet.'
        : `Knows ${known(reason, 'the host wants looked at')}${these(reason, names)}.`
    case 'development':
      return reason.matched.length === 0
        ? 'Would not learn here what they wish to.'
        : `Wishes to learn about ${list(reason.matched.map(tagOf(names)))}.`
    case 'travel':
      return `${capital(miles(reason.metres))} from ${from}, against ${miles(reason.usualMetres)} on average.`
    case 'given':
      return `A fit of ${Number(reason.value.toFixed(3))} was given.`
    case 'load':
      return `${capital(counted(reason.has, 'review'))} this year, with this one. They offered ${offerWords(reason)}.`
  }
}

/** “two to four”, or what there is to say where the two are one number. */
const offerWords = ({ least, most }: { least: number; most: number }) =>
  least >= most ? count(most) : least > 0 ? `${count(least)} to ${count(most)}` : `${count(most)} at most`

const known = ({ matched, of }: { matched: string[]; of: string[] }, wish: string) =>
  matched.length < of.length
    ? `${count(matched.length)} of ${count(of.length)} things that ${wish}`
    : of.length === 1
      ? `what ${wish}`
      : `all that ${wish}`
const these = ({ matched }: { matched: string[] }, names: Names) =>
  matched.length > 0 ? `: ${list(matched.map(tagOf(names)))}` : ''

/** How far a goal was reached, and how much further any plan could. */
export function goalWords({ goal, value, bound, gap }: Goal): string {
  const whole = Math.round(value)
  if (goal === 'filled' || goal === 'wanted') {
    const kind = goal === 'filled' ? 'needed' : 'wanted'
    const filled = `${capital(counted(whole, `${kind} place is`, `${kind} places are`))} filled`
    return gap <= 1e-6
      ? `${filled}, as many as can be.`
      : `${filled}. At most ${count(Math.floor(bound + 1e-6))} could be.`
  }
  if (goal === 'worst')
    return gap <= 1e-6
      ? 'No arrangement could do more for the review that is served least well.'
      : `The review that is served least well could be served ${percent(gap)} better at most.`
  return gap <= 1e-6
    ? 'No arrangement fits better in all.'
    : `No arrangement could be more than ${percent(gap)} better in all.`
}

/** A plan's verdict in a sentence or two. */
export function statusWords(plan: AllocationPlan, names: Names, rules: AllocationProblem['rules']): string {
  if (plan.status === 'impossible')
    return `There is no arrangement that keeps what is set. ${plan.broken
      .map((rule) => aboutWords(rule, names, rules))
      .slice(0, 5)
      .join(' ')}`.trim()
  const missing = plan.unfilled.reduce((sum, place) => sum + place.missing, 0)
  const filled =
    missing === 0
      ? 'Every review has everybody it needs.'
      : `${capital(counted(missing, 'place stays', 'places stay'))} empty: ${list(plan.unfilled.map((place) => unfilledWords(place, names)))}.`
  return `${filled} ${gapWords(plan)}`
}

/** How good a plan is proven to be. */
export function gapWords(plan: AllocationPlan): string {
  if (plan.status === 'optimal') return 'No arrangement could be better than this one.'
  const worst = plan.goals.find(({ goal }) => goal === 'worst')
  const total = plan.goals.find(({ goal }) => goal === 'total')
  const filled = plan.goals.find(({ goal }) => goal === 'filled')
  const found: string[] = []
  if (filled && filled.gap > 1e-6) found.push(goalWords(filled))
  if (worst && worst.gap > 1e-6) found.push(goalWords(worst))
  found.push(
    total && total.gap > 1e-6
      ? `No arrangement could be more than ${percent(total.gap)} better than this one.`
      : 'In all, no arrangement fits better.',
  )
  return found.join(' ')
}

const unfilledWords = ({ review, role, missing }: AllocationPlan['unfilled'][number], names: Names) =>
  `${missing === 1 ? `a ${roles[role]}` : counted(missing, roles[role])} at ${names.review(review)}`

/** A rule with whom it is about and where, for a list of several: “Ruth Ellacott, Brackwater: Works for …” */
export function aboutWords(rule: Rule, names: Names, rules: AllocationProblem['rules']): string {
  const where = [
    'reviewer' in rule && rule.kind !== 'pinned' ? names.reviewer(rule.reviewer) : '',
    'review' in rule && rule.kind !== 'pinned' ? names.review(rule.review) : '',
  ].filter(Boolean)
  const words = ruleWords(rule, names, rules)
  return where.length > 0 ? `${where.join(', ')}: ${words}` : words
}

const hads = { accepted: 'who has accepted', invited: 'who was asked', chosen: 'who was set', proposed: '' }

/** One person's change of place. */
export function moveWords(move: Move, names: Names): string {
  const had = move.had ? hads[move.had] : ''
  const who = `${names.reviewer(move.reviewer)}${had ? `, ${had},` : ''}`
  return `${who} ${move.change} ${names.review(move.review)} as ${roles[move.role]}.`
}

/** What a change costs. */
export function priceWords(price: Price, names: Names): string {
  const found: string[] = []
  const places = Math.round(price.filled)
  if (places !== 0) found.push(placeWords(places, 'needed'))
  const wanted = Math.round(price.wanted)
  if (wanted !== 0) found.push(placeWords(wanted, 'wanted'))
  if (Math.abs(price.worst) > 1e-6)
    found.push(`The review that is served least well is served ${price.worst < 0 ? 'less well' : 'better'}.`)
  if (Math.abs(price.total) > 1e-6)
    found.push(
      `In all, the fit ${price.total < 0 ? 'falls' : 'rises'} by ${Math.abs(price.total).toFixed(2)}.`,
    )
  if (found.length === 0) found.push('It costs nothing.')
  return [...found, ...price.moves.map((move) => moveWords(move, names))].join(' ')
}

const placeWords = (change: number, kind: string) =>
  `${capital(counted(Math.abs(change), `${kind} place`))} ${change < 0 ? (change === -1 ? 'stays' : 'stay') : change === 1 ? 'is' : 'are'} ${change < 0 ? 'empty' : 'filled'}${change > 0 ? ' besides' : ''}.`

/** A way to fill the empty places by setting rules aside. */
export function relaxationWords(
  { rules, seats }: Relaxation,
  names: Names,
  all: AllocationProblem['rules'],
): string {
  const who = list(seats.map((seat) => seatWords(seat, names)))
  return `${capital(rules.length === 1 ? 'one rule' : `${count(rules.length)} rules together`)} set aside would do: ${rules.map((rule) => aboutWords(rule, names, all)).join(' ')} Then ${who}.`
}

const seatWords = ({ reviewer, review, role }: Seat, names: Names) =>
  `${names.reviewer(reviewer)} could be ${roles[role]} of ${names.review(review)}`

/** A way to mend a plan, with whom it asks again. */
export function repairWords({ acceptedChanged, invitedChanged, price }: Repair, names: Names): string {
  const asked = [
    acceptedChanged > 0 ? `${counted(acceptedChanged, 'person', 'people')} who had accepted` : '',
    invitedChanged > 0 ? `${counted(invitedChanged, 'person', 'people')} who had been asked` : '',
  ].filter(Boolean)
  const first =
    asked.length > 0
      ? `This changes it for ${list(asked)}.`
      : 'Nobody who has accepted or was asked is moved.'
  return `${first} ${priceWords(price, names)}`
}
