/** Reviews are of academy trusts: these two kinds of group, out of the dozen in the register. */
export function isAcademyTrust(groupType: string): boolean {
  return /^(multi|single)-academy trust$/i.test(groupType)
}

const REASONS: [RegExp, string][] = [
  [/sponsor/i, 'A sponsor backs schools. The trust that runs them has its own record.'],
  [/^secure/i, 'A secure school is outside these reviews.'],
  [/federation/i, 'A federation shares governors between maintained schools. It is not an academy trust.'],
  [/^trust$|foundation/i, 'A foundation trust supports maintained schools. It is not an academy trust.'],
  [/umbrella/i, 'An umbrella trust joins several trusts. Each of them has its own record.'],
  [/children/i, 'Children’s centres are not schools.'],
]

export function whyLeftOut(groupType: string): string {
  return REASONS.find(([pattern]) => pattern.test(groupType))?.[1] ?? 'It is not an academy trust.'
}
