import type { Speaker } from '../../engines/disclosure/speakers.ts'

/** Who said it, as its author chooses it from a list; others are told it no narrower than fits three people. */
export const speakerNames: Record<Exclude<Speaker, ''>, string> = {
  headteacher: 'A headteacher',
  school_leader: 'Another school leader',
  teacher: 'A teacher',
  support_staff: 'A member of support staff',
  governor: 'A governor',
  trustee: 'A trustee',
  trust_leader: 'A trust leader',
  pupil: 'A pupil',
  parent: 'A parent',
}
export const nobodySaid = 'Nobody: seen or read'
export const speakerOptions = Object.entries(speakerNames).map(([value, label]) => ({ value, label }))
