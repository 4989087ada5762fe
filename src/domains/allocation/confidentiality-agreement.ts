/** What a reviewer agrees to together with the invitation (MISSION E8). Who agreed keeps the version they read. */
export const currentAgreementVersion = '1'

type Part = { heading: string; words: string[] }

const agreements: Record<string, Part[]> = {
  '1': [
    {
      heading: 'What you hear stays in the review',
      words: [
        'I use what I read, see and hear only for this review. I speak of it only with the review’s team and, in the sessions we share, with the host’s leaders.',
        'I do not say outside the review what a person told me, or which person it was, even where I think that it could be guessed.',
      ],
    },
    {
      heading: 'I keep my word to the people I speak with',
      words: [
        'When I have told somebody that I will not say who they are, I write nothing that would show it, and I ask nobody else who it was.',
        'If somebody tells me that a child may be at risk, I cannot keep that to myself. I go at once to the person named for safeguarding, and I do not write it in a note.',
      ],
    },
    {
      heading: 'The report belongs to the trust',
      words: [
        'I do not keep the report, its drafts or the trust’s documents once it is released, and I do not copy them elsewhere before that.',
        'What I take home is what I learned. I share an idea from this trust as theirs only when they have said that I may.',
      ],
    },
    {
      heading: 'I am free to do this fairly',
      words: [
        'I have declared what connects me with this trust. If something changes, I tell the central team before I go on.',
        'I do not use the review to recruit staff or pupils, to sell anything, or to gain an advantage for my own trust.',
      ],
    },
  ],
}

export const agreementText = (version: string): Part[] => agreements[version] ?? []
