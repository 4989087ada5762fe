import { dayAndMonth, firstName } from '../../web/dates.ts'
import { isHostLeader, isLead, type Standing } from '../allocation/standing.ts'
import type { Opened } from './opened.ts'
import {
  allowed,
  canBeginReport,
  canComment,
  canCorrect,
  canInviteWriter,
  canRelease,
  canWriteReport,
  type ReportFacts,
} from './policy.ts'
import { minutesToRead, wordCount } from './report.ts'
import type { ReportPageData } from './report-page.server.ts'
import { reportSteps } from './report-steps.ts'

type Page = Extract<ReportPageData, { due: unknown }>

/** The draft, for whoever may read it now, with what each of them may do to it. */
export function draftView(
  { facts, due, at, leadName, sections, remarks, wordsKey }: Page,
  opened: Opened,
  viewerName: string,
) {
  const { standing, report } = facts
  const state = report?.state ?? 'draft'
  const words = wordCount(sections)
  return {
    view: 'draft' as const,
    reviewId: standing.review.id,
    trustName: standing.review.trustName,
    viewerId: standing.personId,
    wordsKey,
    state,
    lede: ledeFor(facts, due, leadName),
    steps: reportSteps(state, at, due, leadName),
    sections,
    remarks,
    opened,
    words,
    minutes: minutesToRead(words),
    viewer: { id: standing.personId, name: viewerName },
    canInvite: allowed(canInviteWriter(facts)),
    can: {
      write: allowed(canWriteReport(facts)),
      comment: allowed(canComment(facts)),
      correct: allowed(canCorrect(facts)),
    },
    next: nextStep(facts),
  }
}

function ledeFor({ standing, report }: ReportFacts, due: Page['due'], leadName: string): string | null {
  const lead = firstName(leadName)
  if (isLead(standing)) return leadLede(report, due)
  if (isHostLeader(standing)) {
    if (report?.factsCheckedAt)
      return `You have checked the facts. ${lead} answers each correction, then releases it to you.`
    return `Correct any fact that is not right, by ${dayAndMonth(due.hostChecks)}. ${lead} answers each correction.`
  }
  const what = standing.central ? 'style and clarity' : 'what you see differently or would put another way'
  const until =
    report?.state === 'host' ? 'The host is checking the facts now.' : `By ${dayAndMonth(due.teamReads)}.`
  return `Comment on ${what}. ${until} ${lead} settles each comment.`
}

function leadLede(report: ReportFacts['report'], due: Page['due']): string | null {
  if (report?.state === 'draft')
    return `Yours alone until you send it to the team, by ${dayAndMonth(due.draft)}.`
  if (report?.state === 'team')
    return `The team reads until ${dayAndMonth(due.teamReads)}. Then it goes to the host.`
  if (!report?.factsCheckedAt) return `The host checks the facts until ${dayAndMonth(due.hostChecks)}.`
  if (report.openCorrections === 0) return 'The host has checked the facts. Every correction is answered.'
  return 'The host has checked the facts. Answer each correction, then release the report.'
}

/** The one step that this reader can take with the whole report, with the reason where it must wait. */
function nextStep(facts: ReportFacts): { to: string; label: string; wait?: string } | null {
  const state = facts.report?.state
  if (allowed(canCorrect(facts))) return { to: 'facts-checked', label: 'We have checked the facts' }
  if (!allowed(canWriteReport(facts))) return null
  if (state === 'draft') return { to: 'to-team', label: 'Send to the team' }
  if (state === 'team') return { to: 'to-host', label: 'Send to the host' }
  const release = canRelease(facts)
  const wait = typeof release === 'object' ? release.notNow : undefined
  return { to: 'release', label: 'Release to the host', ...(wait && { wait }) }
}

/** What stands here before there is anything for this reader to read. */
export function waitingView({ facts, due, at, leadName, tally }: Page) {
  const { standing, report } = facts
  return {
    view: 'waiting' as const,
    reviewId: standing.review.id,
    trustName: standing.review.trustName,
    tally,
    canBegin: allowed(canBeginReport(facts)),
    steps: report ? reportSteps(report.state, at, due, leadName) : null,
    words: waitingWords(standing, report !== null, leadName, due),
  }
}

function waitingWords(standing: Standing, begun: boolean, leadName: string, due: Page['due']): string[] {
  if (isLead(standing))
    return ['You write the report after the three days, from the findings that the host has heard by then.']
  const first = begun
    ? `${leadName} is writing the report.`
    : `${leadName} writes the report after the three days, from the findings that the host has heard.`
  if (isHostLeader(standing))
    return [first, `You check its facts, from ${dayAndMonth(due.teamReads)} at the latest.`]
  if (standing.role === 'coordinator') return [first, 'It goes to the trust’s leaders in the review team.']
  return [first, `You read it and comment, from ${dayAndMonth(due.draft)} at the latest.`]
}
