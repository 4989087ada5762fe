import type { Speaker } from '../../engines/disclosure/speakers.ts'

/** Who can have said something, as their author chooses it. */
export const speakerNames: Record<Exclude<Speaker, ''>, string> = {
  headteacher: 'A headteacher',
  school_leader: 'Another leader in a school',
  teacher: 'A teacher',
  support_staff: 'Support staff in a school',
  trust_leader: 'A leader in the trust',
  trustee: 'A trustee or member',
  governor: 'A governor of a school',
  pupil: 'A pupil',
  parent: 'A parent',
}
