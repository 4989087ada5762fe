import type { Person } from '../../access/actor.ts'
import type { Outcome, Permission } from '../../access/outcome.ts'
import { count, dayAndMonth, nameList } from '../../web/dates.ts'
import { askForChange } from './ask-for-change.server.ts'
import { checkFacts } from './check-facts.server.ts'
import { finishQualityRead } from './finish-quality-read.server.ts'
import { handAgain } from './hand-again.server.ts'
import { makeFinal } from './make-final.server.ts'
import * as policy from './policy.ts'
import { releaseReport } from './release-report.server.ts'
import { reopenReport } from './reopen-report.server.ts'
import { sendToHost } from './send-to-host.server.ts'
import { sendToQuality } from './send-to-quality.server.ts'
import { sendToTeam } from './send-to-team.server.ts'
import type { StepFacts } from './step-facts.server.ts'
import {
  commentsRow,
  correctionsRow,
  factsRow,
  placesRow,
  type Row,
  readerRow,
  reportRow,
  unwritten,
  whyField,
} from './step-rows.ts'

type Step = {
  command: (actor: Person, input: unknown) => Promise<Outcome<unknown>>
  policy: (facts: policy.ReportFacts) => Permission
  title: string
  button: string
  rows: (facts: StepFacts) => Row[]
  words: (facts: StepFacts) => string
  /** something to write with it */
  field?: (facts: StepFacts) => { label: string; hint: string } | null
  to: (reviewId: string) => string
  say: string
}

function saidWords(all: number, open: number): string {
  if (all === 0) return 'Nothing'
  return `${count(all, 'thing')}, ${open === 0 ? 'all answered' : `${open} not answered yet`}`
}

const toReport = (reviewId: string) => `/reviews/${reviewId}/report`
const toReview = (reviewId: string) => `/reviews/${reviewId}`

const steps: Record<string, Step> = {
  'to-team': {
    command: sendToTeam,
    policy: policy.canSendToTeam,
    title: 'Check before you send the draft to the team',
    button: 'Send to the team',
    rows: (facts) => [
      reportRow(facts),
      { term: 'Goes to', value: nameList(facts.peers) },
      unwritten(facts),
      ...placesRow(facts),
    ],
    words: ({ due }) =>
      `They read it and comment on its paragraphs until ${dayAndMonth(due.teamReads)}. You go on writing meanwhile. The host does not see it yet.`,
    to: toReport,
    say: 'The draft is with the team.',
  },
  'to-quality': {
    command: sendToQuality,
    policy: policy.canSendToQuality,
    title: 'Check before you send the draft to be read for style and clarity',
    button: 'Send to style and clarity',
    rows: (facts) => [
      reportRow(facts),
      readerRow(facts),
      unwritten(facts),
      commentsRow(facts),
      ...placesRow(facts),
    ],
    words: ({ due }) =>
      `One person reads it and comments until ${dayAndMonth(due.qualityRead)}, and can open it only until it goes on to the host. Nobody else of the central team can open it.`,
    to: toReport,
    say: 'The draft is with its reader.',
  },
  'quality-read': {
    command: finishQualityRead,
    policy: policy.canFinishQualityRead,
    title: 'Have you finished reading?',
    button: 'I have finished reading',
    rows: (facts) => [reportRow(facts)],
    words: () =>
      'The lead reviewer settles your comments and sends the draft to the host. Once it has gone on you can no longer open it.',
    to: toReport,
    say: 'The lead reviewer knows that you have finished.',
  },
  'to-host': {
    command: sendToHost,
    policy: policy.canSendToHost,
    title: 'Check before you send the draft to the host',
    button: 'Send to the host',
    rows: (facts) => [
      reportRow(facts),
      { term: 'Goes to', value: nameList(facts.hostLeaders) },
      { term: 'Ends access for', value: facts.report.report?.reader?.name ?? 'Nobody' },
      unwritten(facts),
      commentsRow(facts),
      ...placesRow(facts),
    ],
    words: ({ due }) =>
      `They check the facts until ${dayAndMonth(due.hostChecks)}. They see the text and what stands behind it, never the comments on it.`,
    field: whyField,
    to: toReport,
    say: 'The draft is with the host, who checks the facts.',
  },
  'facts-checked': {
    command: checkFacts,
    policy: policy.canCheckFacts,
    title: 'Have you checked the facts?',
    button: 'We have checked the facts',
    rows: (facts) => [
      reportRow(facts),
      {
        term: 'What you said',
        value: saidWords(facts.corrections, facts.report.report?.openCorrections ?? 0),
        ...(facts.corrections > 0 && { read: 'See', to: 'answers' }),
      },
    ],
    words: () =>
      'You say this for your trust. Afterwards you cannot add to it. The lead reviewer answers each thing that you said, and makes the text final.',
    to: toReport,
    say: 'The lead reviewer knows that you have checked the facts.',
  },
  'ask-change': {
    command: askForChange,
    policy: policy.canAskForChange,
    title: 'Ask for a change before you go on',
    button: 'Ask for the change',
    rows: (facts) => [reportRow(facts)],
    words: () =>
      'For something about the whole: a paragraph is better spoken of beside it. The lead reviewer changes the text and hands it to you again. Nothing that you said is lost.',
    field: () => ({ label: 'What should change', hint: 'The lead reviewer reads this.' }),
    to: toReport,
    say: 'The lead reviewer has it, and hands it to you again.',
  },
  again: {
    command: handAgain,
    policy: policy.canHandAgain,
    title: 'Hand it to them again',
    button: 'Hand it to them again',
    rows: (facts) => [
      reportRow(facts),
      {
        term: 'Goes to',
        value:
          facts.report.report?.state === 'quality'
            ? (facts.report.report.reader?.name ?? '')
            : nameList(facts.hostLeaders),
      },
    ],
    words: () =>
      'They read it again, and say when they have finished. What they said before stays where it is.',
    field: () => ({ label: 'What you changed', hint: 'If there is something to say. They read this.' }),
    to: toReport,
    say: 'They have it again.',
  },
  final: {
    command: makeFinal,
    policy: policy.canMakeFinal,
    title: 'Check before you make the text final',
    button: 'Make the text final',
    rows: (facts) => [
      reportRow(facts),
      factsRow(facts),
      correctionsRow(facts),
      commentsRow(facts),
      ...placesRow(facts),
      unwritten(facts),
    ],
    words: () =>
      'From then on nobody changes a word, you included, unless you open it again before its release. The host sees what the final text is known by, and can check at any time that it is still the same.',
    field: whyField,
    to: toReport,
    say: 'The text is final.',
  },
  reopen: {
    command: reopenReport,
    policy: policy.canReopen,
    title: 'Open the text again',
    button: 'Open it again',
    rows: (facts) => [reportRow(facts)],
    words: () =>
      'It goes back to the step before, where you can write. Afterwards you hand it to the host again, so that they see what changed, and make it final anew.',
    field: () => ({ label: 'Why the text has to change', hint: 'The host and the team read this.' }),
    to: toReport,
    say: 'You can write again.',
  },
  release: {
    command: releaseReport,
    policy: policy.canRelease,
    title: 'Check before you release the report',
    button: 'Release to the host',
    rows: (facts) => [
      reportRow(facts),
      { term: 'Goes to', value: nameList(facts.hostLeaders) },
      { term: 'Ends access for', value: nameList(['You', ...facts.peers]) },
      correctionsRow(facts),
      unwritten(facts),
    ],
    words: () =>
      'From then on the report is the trust’s alone. You will not be able to open it or take it back.',
    to: toReview,
    say: 'The report is released. It belongs to the trust alone.',
  },
}

export const stepNamed = (name: string): Step | undefined =>
  Object.hasOwn(steps, name) ? steps[name] : undefined
