import type { IncomingFiles, RegisterComparison } from './register-comparison.ts'

/** What a person should know before applying, in sentences. */
export function remarksOn(compared: Omit<RegisterComparison, 'remarks'>, incoming: IncomingFiles): string[] {
  const { trusts, schools, memberships, scopes } = compared
  const files = [incoming.groups, incoming.establishments, incoming.links].filter(
    (file) => file !== undefined,
  )
  const changes = [trusts, schools, memberships].some(
    (part) => part.new.length + part.changed.length + part.gone.length > 0,
  )
  return [
    ...(changes ? [] : ['Nothing would change: the register already says all of this.']),
    ...[scopes.groups, scopes.establishments, scopes.links].flatMap((scope) => (scope ? [scope.words] : [])),
    ...(memberships.moves.length > 0
      ? [`${count(memberships.moves.length, 'school')} moved to another trust.`]
      : []),
    ...unmatchedRemark(compared),
    ...files
      .flatMap((file) => file.leftOut)
      .map(({ what, count: n, why }) => `${count(n, 'row')} left out: ${what}. ${why}`),
    ...files.flatMap((file) =>
      file.problems.length > 0
        ? [`${count(file.problems.length, 'row')} in ${file.fileName} cannot be used.`]
        : [],
    ),
  ]
}

function unmatchedRemark({ memberships }: Omit<RegisterComparison, 'remarks'>): string[] {
  const [first] = memberships.unmatched
  if (!first) return []
  return [`${count(memberships.unmatched.length, 'membership')} not used. The first: ${first.reason}`]
}

function count(n: number, one: string): string {
  return `${n.toLocaleString('en-GB')} ${one}${n === 1 ? '' : 's'}`
}
