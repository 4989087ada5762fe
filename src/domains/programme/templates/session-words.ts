import type { TemplateContent } from '../template.ts'

type TemplateSession = TemplateContent['sessions'][number]

export const sessionKindNames: Record<TemplateSession['kind'], string> = {
  presentation: 'Presentation',
  refresher: 'Reading the key questions',
  interview: 'Interview',
  visit: 'School visit',
  confer: 'The team confers in private',
  discussion: 'Daily discussion',
  challenge: 'The host’s challenge',
  briefing: 'Final briefing',
  together: 'Planning together',
  lunch: 'Lunch',
}

export const sessionPeopleNames: Record<TemplateSession['who'], string> = {
  everyone: 'The team and the host’s leaders',
  team: 'The visiting team, in private',
  'nobody yet': 'Chosen in each review',
}

export const sessionTime = ({ day, starts, ends }: TemplateSession) => `Day ${day}, ${starts} to ${ends}`

export const formatNames = { in_person: 'In person', virtual: 'Virtual' }
export const focusNames = { one: 'One area of focus', several: 'Several areas of focus' }
