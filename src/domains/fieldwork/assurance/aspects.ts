// The few aspects of leading that a quality assurer looks at (MISSION F7). Observations and words; no grades.
export const aspects = {
  planning: 'Planning',
  conduct: 'In the schools',
  conferring: 'Conferring',
  briefing: 'Telling the host',
  report: 'The report',
} as const
export type Aspect = keyof typeof aspects

export const aspectHints: Record<Aspect, string> = {
  planning: 'How the questions and the days were made with the host.',
  conduct: 'How the lead listens, asks, and keeps the promise.',
  conferring: 'How the team comes to findings, and how dissent is heard.',
  briefing: 'How the host hears what was found, and nothing surprises.',
  report: 'How it is written, and how corrections are answered.',
}

export const readinessWords = {
  ready_to_lead: 'Ready to lead',
  another_with_support: 'Another review with support',
} as const
export type Readiness = keyof typeof readinessWords
