import type { TeamPart } from '../../domains/allocation/parts.ts'
import { isHost, isHostLeader, isLead, isTeam, type Standing } from '../../domains/allocation/standing.ts'
import { hasReached } from '../../domains/programme/stages.ts'

/** What is held, written and read in the three days besides its tasks, for whoever may open it. */
export function pagesOfTheDays(standing: Standing, part: TeamPart | null) {
  const { stage } = standing.review
  const over = stage === 'follow_up' || stage === 'cancelled'
  const team = isTeam(standing) && !over
  const begun = hasReached(stage, 'three_days')
  const leader = isHostLeader(standing)
  const assured = part === 'provisional_lead' || part === 'quality_assurer'
  const pages: [shown: boolean, to: string, label: string][] = [
    [isLead(standing) && team && begun, 'coverage', 'How the questions stand'],
    [isTeam(standing), 'coaching', 'Coaching'],
    [assured, 'assurance', 'How the review is led'],
    [(team || leader) && stage !== 'set_up', 'challenge', 'The host’s challenge'],
    [(team || leader) && begun, 'final-briefing', 'The final briefing'],
    [leader && begun, 'findings/own-notes', 'Your own notes on the findings'],
    [(team || isHost(standing)) && begun, 'presence', 'Who was there'],
    [
      (team || isHost(standing) || standing.central) && stage !== 'set_up',
      'safeguarding',
      'Whom to go to at each school',
    ],
  ]
  return pages.filter(([shown]) => shown).map(([, to, label]) => ({ to, label }))
}
