// What a review is, and what it is not. Hosts took a review for an inspection, or for an audit of governance and money
// (MISSION A1, A2): so it is said before anybody agrees the questions, and in every briefing, in the same words.

export const scopeStatement = {
  title: 'What this review is, and what it is not',
  /** Both halves in one sentence each, for a printed page. */
  brief: [
    'A review asks what the trust does so that its children achieve better than they otherwise might.',
    'It measures nothing and ranks nobody: governance, money and staffing come in only where they help or hinder that.',
  ],
  is: [
    'Three days of open questions about how the trust improves its schools, and what that does for children.',
    'Work done together: the host and the visiting leaders choose the questions, and hear what is found as it is found.',
    'Looked at on the trust’s own terms: what it is trying to do, how it goes about it, and what comes of it.',
    'A search for what works here, as much as for what could work better.',
  ],
  isNot: [
    'Not an inspection. Nothing is measured against a standard, and nobody is compared with another trust.',
    'Not an audit of governance, finance or staffing. They count where they help schools improve, or get in the way.',
    'Not an appraisal of anybody’s work. No lesson, teacher or headteacher is observed to be rated.',
    'Not a showcase. An ordinary day tells more than a prepared one.',
  ],
  afterwards: 'The report belongs to the host trust alone. Nobody else reads it unless the trust shares it.',
} as const
