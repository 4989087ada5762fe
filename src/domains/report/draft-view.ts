import { dayAndMonth, firstName } from '../../web/dates.ts'
import { isHostLeader, isLead, type Standing } from '../allocation/standing.ts'
import type { Opened } from './opened.ts'
import {
  allowed,
  canBeginReport,
  canComment,
  canCorrect,
  canInviteWriter,
  canNameReader,
  canReadAnswers,
  canWriteReport,
  partsOf,
  type ReportFacts,
} from './policy.ts'
import { wordCount } from './report.ts'
import type { ReportPageData } from './report-page.server.ts'
import type { Due } from './report-steps.ts'
import { stepLine } from './step-line.ts'
import { nextStep, otherSteps } from './steps-for-reader.ts'
import { whoHasIt } from './who-has-it.ts'

type Page = Extract<ReportPageData, { due: unknown }>

/** The draft, for whoever may read it now, with what each of them may do to it. */
export function draftView(
  { facts, due, at, leadName, sections, remarks, handovers, wordsKey }: Page,
  opened: Opened,
  viewerName: string,
) {
  const { standing, report } = facts
  const state = report?.state ?? 'draft'
  return {
    view: 'draft' as const,
    reviewId: standing.review.id,
    trustName: standing.review.trustName,
    viewerId: standing.personId,
    wordsKey,
    state,
    lede: ledeFor(facts, due, leadName),
    steps: stepLine(state, at, due, leadName, handedBackAt(report)),
    handovers,
    sections,
    remarks,
    opened,
    words: wordCount(sections),
    viewer: { id: standing.personId, name: viewerName },
    isHost: isHostLeader(standing),
    canInvite: allowed(canInviteWriter(facts)),
    can: {
      write: allowed(canWriteReport(facts)),
      comment: allowed(canComment(facts)),
      correct: allowed(canCorrect(facts)),
      readAnswers: allowed(canReadAnswers(facts)),
    },
    next: nextStep(facts),
    others: otherSteps(facts),
  }
}

const readsAs = (facts: ReportFacts) =>
  isHostLeader(facts.standing) ? 'host' : partsOf(facts).includes('reader') ? 'reader' : undefined

const handedBackAt = (report: ReportFacts['report']) =>
  report?.state === 'host' ? report.factsCheckedAt : report?.state === 'quality' ? report.qualityDoneAt : null

/** What it asks of this reader, who has it now and what comes next. */
function ledeFor(facts: ReportFacts, due: Due, leadName: string): string | null {
  const { standing, report } = facts
  if (!report) return null
  const { now, next } = whoHasIt(
    report,
    { lead: leadName, trust: standing.review.trustName, leads: isLead(standing), reads: readsAs(facts) },
    due.release,
  )
  return [askedOf(facts, firstName(leadName)), now, next].filter(Boolean).join(' ')
}

function askedOf(facts: ReportFacts, lead: string): string {
  const parts = partsOf(facts)
  if (allowed(canCorrect(facts)))
    return `Say where a fact is wrong, or where you see something differently: ${lead} answers each.`
  // whoever writes it has the editor to say what there is to do
  if (allowed(canWriteReport(facts)) || !allowed(canComment(facts))) return ''
  if (parts.includes('reader') && facts.report?.qualityDoneAt) return ''
  if (parts.includes('reader'))
    return `Comment where the words could be clearer. ${lead} settles each comment.`
  return facts.report?.state !== 'team'
    ? `Your days to comment are over, and until the text is final you still can. ${lead} settles each comment.`
    : `Comment on what you see differently or would put another way. ${lead} settles each comment.`
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
    canName: allowed(canNameReader(facts)) && !report?.reader,
    steps: report ? stepLine(report.state, at, due, leadName, handedBackAt(report)) : null,
    words: waitingWords(facts, leadName, due),
  }
}

function waitingWords({ standing, report }: ReportFacts, leadName: string, due: Due): string[] {
  if (isLead(standing))
    return ['You write the report after the three days, from the findings that the host has heard by then.']
  if (!report)
    return [
      `${leadName} writes the report after the three days, from the findings that the host has heard.`,
      yourPart(standing, due),
    ]
  const { now, next } = whoHasIt(
    report,
    { lead: leadName, trust: standing.review.trustName, reads: readsAs({ standing, report }) },
    due.release,
  )
  return [`${now} ${next}`, yourPart(standing, due)]
}

function yourPart(standing: Standing, due: Due): string {
  if (isHostLeader(standing))
    return `You check its facts, from ${dayAndMonth(due.qualityRead)} at the latest.`
  if (standing.role === 'coordinator') return 'It goes to the trust’s leaders in the review team.'
  if (standing.role === 'peer_reviewer')
    return `You read it and comment, from ${dayAndMonth(due.draft)} at the latest.`
  return 'Of the central team only whoever is named to read it for style and clarity opens it, at that step alone.'
}
