import type { Permission } from '../../access/outcome.ts'
import { isLead } from '../allocation/standing.ts'
import {
  allowed,
  canAskForChange,
  canCheckFacts,
  canFinishQualityRead,
  canHandAgain,
  canMakeFinal,
  canNameReader,
  canRelease,
  canReopen,
  canSendToHost,
  canSendToQuality,
  canSendToTeam,
  isWithLead,
  type ReportFacts,
} from './policy.ts'
import type { ReportState } from './report.ts'

export type NextStep = { to: string; label: string; wait?: string }

const nameReader: NextStep = { to: 'reader', label: 'Name who reads for style' }
const onwards: Partial<Record<ReportState, NextStep & { policy: (facts: ReportFacts) => Permission }>> = {
  draft: { to: 'to-team', label: 'Send to the team', policy: canSendToTeam },
  team: { to: 'to-quality', label: 'Send to style and clarity', policy: canSendToQuality },
  quality: { to: 'to-host', label: 'Send to the host', policy: canSendToHost },
  host: { to: 'final', label: 'Make the text final', policy: canMakeFinal },
  final: { to: 'release', label: 'Release to the host', policy: canRelease },
}

/** The one step that this reader can take with the whole report, with the reason where it must wait. */
export function nextStep(facts: ReportFacts): NextStep | null {
  if (allowed(canFinishQualityRead(facts))) return { to: 'quality-read', label: 'I have finished reading' }
  if (allowed(canCheckFacts(facts))) return { to: 'facts-checked', label: 'We have checked the facts' }
  if (
    facts.report?.state === 'team' &&
    !facts.report.reader &&
    isLead(facts.standing) &&
    allowed(canNameReader(facts))
  )
    return nameReader
  // asked for a change, it goes back to whoever asked before it goes on
  if (facts.report?.returnedAt && allowed(canHandAgain(facts)))
    return { to: 'again', label: 'Hand it to them again' }
  const step = onwards[facts.report?.state ?? 'released']
  if (!step) return null
  const { policy, ...words } = step
  const permission = policy(facts)
  if (permission === 'missing') return null
  return { ...words, ...(permission !== 'allowed' && { wait: permission.notNow }) }
}

/** What else can be done with the whole of it. */
export function otherSteps(facts: ReportFacts): NextStep[] {
  const { report } = facts
  const lead = isLead(facts.standing)
  return [
    // with nobody named by then, it is the next step itself
    allowed(canNameReader(facts)) &&
      (report?.reader || report?.state === 'draft') && {
        ...nameReader,
        ...(report.reader && {
          label:
            report.reader.id === facts.standing.personId
              ? 'You read it for style'
              : `Read for style by ${report.reader.name}`,
        }),
      },
    allowed(canAskForChange(facts)) && { to: 'ask-change', label: 'Ask for a change' },
    // to see a change that came of what they said
    lead &&
      report &&
      isWithLead(report) &&
      !report.returnedAt &&
      allowed(canHandAgain(facts)) && { to: 'again', label: 'Hand it to them again' },
    report?.returnedAt && report.isOver && lead && onwardsAnyway(report.state),
    allowed(canReopen(facts)) && { to: 'reopen', label: 'Open the text again' },
    report?.state === 'final' && { to: 'text', label: 'What the final text is known by' },
  ].filter((step): step is NextStep => Boolean(step))
}

const onwardsAnyway = (state: ReportState): NextStep | undefined => {
  const step = onwards[state]
  return step && { to: step.to, label: step.label }
}
