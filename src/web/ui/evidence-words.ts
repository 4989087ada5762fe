export type Evidence = { sources: number; schools: number; methods: string[] }

/** Below this many sources no count is shown, so that nobody can be worked out. */
export const fewestToCount = 3

const many = 7
const manySchools = 4

/** The bold line: how widely, then in how many ways. It says nothing about the trust. */
export function evidenceWords({ sources, schools, methods }: Evidence): string {
  if (sources < fewestToCount) return 'Heard from few people so far'
  return `${spread(sources, schools)}, ${methods.length > 1 ? 'in different ways' : 'one way only'}`
}

function spread(sources: number, schools: number): string {
  if (schools >= 2)
    return sources >= many && schools >= manySchools ? 'Seen in many places' : 'Seen in several places'
  return schools === 1 ? 'Several sources in one school' : 'Several sources'
}
