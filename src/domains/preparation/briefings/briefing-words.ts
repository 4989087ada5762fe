import type { Audience } from './briefing.ts'

// What somebody is told who is met without an account. The evaluation of the pilot found schools that took the visit
// for an inspection, and confidentiality assumed and never stated (MISSION E7, F2, F8): so each is said outright.

type Words = { why: string[]; prepare: string }

const words: Record<Audience, Words> = {
  headteacher: {
    why: [
      'You know what reaches your school from the trust, what does not, and what it is worth. Nobody else can tell the team that.',
      'They would like to hear how the trust notices what your school needs, what happens next, and what difference it makes for children.',
    ],
    prepare:
      'Prepare nothing and rehearse nobody. If they visit, let the day run as it does; they may ask to walk round with you, to understand and not to appraise.',
  },
  chair: {
    why: [
      'You and the other trustees see how the trust chooses what to improve, and how it finds out whether that worked.',
      'They would like to hear how you know what difference the trust makes for children, and what you ask when you are not sure. Governance itself is not what they look at.',
    ],
    prepare: 'There are no papers to send and none to bring.',
  },
  staff: {
    why: [
      'You know how the work is done where children are, and what comes to you from other schools in the trust.',
      'They would like to hear what helps you to do it well, what gets in the way, and where a good idea came from.',
    ],
    prepare: 'Prepare nothing. Your own leaders are not in the room, unless you have asked for it.',
  },
}

export const briefingWords = (audience: Audience) => words[audience]

/** The promise to whoever is interviewed, as the product keeps it: see “How we keep confidences”. */
export const whatHappens = (host: string): string[] => [
  'The reviewer asks you whether you may be named. Unless you agree, only that reviewer knows that it was you: the rest of the team reads the words, without your name, your school or the hour.',
  `Nobody at ${host} ever sees the notes, and nor does the charity that runs the programme. The trust’s leaders hear what the team has found, in the team’s own words.`,
  'You may say what worries you about the trust. It is kept in the same confidence as what you are proud of.',
  'Before the report is finished it is read once more for anything that would show who said what. It then belongs to the trust alone.',
]

export const safeguarding =
  'There is one thing that a reviewer cannot keep in confidence: that a child or an adult may be at risk. They then go at once to the person responsible for safeguarding. They write nothing of it down.'

export const promise =
  'I have read this. What I hear from others in the conversation I keep to myself, as they do what they hear from me.'
