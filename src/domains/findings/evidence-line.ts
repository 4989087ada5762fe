import { methodWords, type Support } from './finding.ts'

/** What stands behind a finding, as it is kept in a report: no counts below three sources. */
export type EvidenceLine = { line: string; sources?: number; schools?: number; methods: string[] }

const fewest = 3

/** The words agree with src/web/ui/evidence-words.ts, which a rule may not import; a test holds them together. */
export function evidenceLine({ sources, schools, methods }: Support): EvidenceLine {
  if (sources === null || sources < fewest) return { line: 'Heard from few people so far', methods: [] }
  const ways = methodWords(methods)
  const line = `${spread(sources, schools ?? 0)}, ${ways.length > 1 ? 'in different ways' : 'one way only'}`
  return { line, sources, ...(schools ? { schools } : {}), methods: ways }
}

function spread(sources: number, schools: number): string {
  if (schools < 2) return schools === 1 ? 'Several sources in one school' : 'Several sources'
  return sources >= 7 && schools >= 4 ? 'Seen in many places' : 'Seen in several places'
}
