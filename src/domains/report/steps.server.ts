import type { Person } from '../../access/actor.ts'
import type { Outcome, Permission } from '../../access/outcome.ts'
import { count, dayAndMonth, nameList } from '../../web/dates.ts'
import { checkFacts } from './check-facts.server.ts'
import { canCheckFacts, canRelease, canSendToHost, canSendToTeam, type ReportFacts } from './policy.ts'
import { releaseReport } from './release-report.server.ts'
import { sendToHost } from './send-to-host.server.ts'
import { sendToTeam } from './send-to-team.server.ts'
import type { StepFacts } from './step-facts.server.ts'

type Row = { term: string; value: string; read?: string }
type Step = {
  command: (actor: Person, input: unknown) => Promise<Outcome<unknown>>
  policy: (facts: ReportFacts) => Permission
  title: string
  button: string
  rows: (facts: StepFacts) => Row[]
  words: (facts: StepFacts) => string
  to: (reviewId: string) => string
  say: string
}

const reportRow = ({ report }: StepFacts): Row => ({
  term: 'Report',
  value: report.standing.review.trustName,
  read: 'Read',
})
const unwritten = ({ emptySections }: StepFacts): Row => ({
  term: 'Still empty',
  value: emptySections.length === 0 ? 'Nothing: every section is written' : nameList(emptySections),
  ...(emptySections.length > 0 && { read: 'Write' }),
})
const toReport = (reviewId: string) => `/reviews/${reviewId}/report`

const steps: Record<string, Step> = {
  'to-team': {
    command: sendToTeam,
    policy: canSendToTeam,
    title: 'Check before you send the draft to the team',
    button: 'Send to the team',
    rows: (facts) => [
      reportRow(facts),
      { term: 'Goes to', value: `${nameList(facts.peers)}, and the central team for style and clarity` },
      unwritten(facts),
    ],
    words: () =>
      'They read it and comment on its paragraphs. You go on writing meanwhile. The host does not see it yet.',
    to: toReport,
    say: 'The draft is with the team.',
  },
  'to-host': {
    command: sendToHost,
    policy: canSendToHost,
    title: 'Check before you send the draft to the host',
    button: 'Send to the host',
    rows: (facts) => [
      reportRow(facts),
      { term: 'Goes to', value: nameList(facts.hostLeaders) },
      unwritten(facts),
      {
        term: 'Comments',
        value: facts.openComments === 0 ? 'All settled' : `${facts.openComments} not settled yet`,
      },
    ],
    words: ({ report }) =>
      `They check the facts until ${dayAndMonth(report.report?.checkEndsOn ?? '')}. They see the text and what stands behind it, never the team’s comments.`,
    to: toReport,
    say: 'The draft is with the host, who checks the facts.',
  },
  'facts-checked': {
    command: checkFacts,
    policy: canCheckFacts,
    title: 'Have you checked the facts?',
    button: 'We have checked the facts',
    rows: (facts) => [
      reportRow(facts),
      {
        term: 'Corrections',
        value: facts.ownCorrections === 0 ? 'None' : count(facts.ownCorrections, 'correction'),
      },
    ],
    words: () =>
      'You say this for your trust. Afterwards you cannot add corrections. The lead reviewer answers those you made, then releases the report to you.',
    to: toReport,
    say: 'The lead reviewer knows that you have checked the facts.',
  },
  release: {
    command: releaseReport,
    policy: canRelease,
    title: 'Check before you release the report',
    button: 'Release to the host',
    rows: (facts) => [
      reportRow(facts),
      { term: 'Goes to', value: nameList(facts.hostLeaders) },
      { term: 'Ends access for', value: `You, ${nameList(facts.peers)}, and the central team` },
      { term: 'Facts', value: factWords(facts) },
      { term: 'Corrections', value: correctionWords(facts) },
      unwritten(facts),
    ],
    words: () =>
      'From then on the report is the trust’s alone. You will not be able to open it or take it back.',
    to: (reviewId) => `/reviews/${reviewId}`,
    say: 'The report is released. It belongs to the trust alone.',
  },
}

export const stepNamed = (name: string): Step | undefined =>
  Object.hasOwn(steps, name) ? steps[name] : undefined

function factWords({ report, changedSinceCheck }: StepFacts): string {
  if (!report.report?.factsCheckedAt)
    return `Not confirmed by the host. The time for it ends ${dayAndMonth(report.report?.checkEndsOn ?? '')}`
  if (changedSinceCheck === 0) return 'Checked by the host'
  return `Checked by the host. ${count(changedSinceCheck, 'paragraph')} changed since`
}

function correctionWords({ report, ownCorrections }: StepFacts): string {
  const open = report.report?.openCorrections ?? 0
  if (open > 0) return `${open} not answered yet`
  return ownCorrections === 0 ? 'None were made' : 'All answered'
}
