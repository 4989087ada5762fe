import type { ReviewFormat } from '../../domains/allocation/standing.ts'
import type { OpenStage } from '../../domains/programme/stages.ts'

type StageWords = { lede: string /** in a review in which nobody travels */; virtual?: string; next: string }

/** What each stage is for, and what follows it: the words that stand at its head and beside it. */
export const stageWords: Record<OpenStage, StageWords> = {
  set_up: {
    lede: 'By the end of this stage the host, the dates, the price and the people are settled, and everyone has said yes.',
    next: 'When a lead reviewer and the team have accepted, preparation begins: the host and the team agree what the review will look at.',
  },
  prepare: {
    lede: 'By the end of this stage the host and the team agree what the review will look at, have read the same papers, and know who is where on each day.',
    virtual:
      'By the end of this stage the host and the team agree what the review will look at, have read the same papers, and know who meets whom, and by which link, on each day.',
    next: 'When the questions are agreed they freeze, with a record of who agreed. The team reads them aloud together at the start of day one.',
  },
  three_days: {
    lede: 'The team listens, looks and reads, and says what it is coming to think in the sessions that it shares with the host. Nothing in the report should surprise.',
    next: 'After the final briefing the lead reviewer closes the three days, and writes the report from the findings that the host has heard.',
  },
  report: {
    lede: 'The lead reviewer writes, the team reads, the host checks the facts. Then the report is the host’s alone.',
    next: 'On release everyone else’s access ends: the reviewers’, the lead reviewer’s and ours. The host decides who else reads it.',
  },
  follow_up: {
    lede: 'The trust turns what it learned into dated actions, each with an owner, and follows what comes of them.',
    next: 'After a year the trust looks back at what has changed. The report and its actions stay the trust’s own.',
  },
}

export function stageLede(stage: OpenStage, format: ReviewFormat): string {
  const { lede, virtual = lede } = stageWords[stage]
  return format === 'virtual' ? virtual : lede
}
