import type { Speaker } from './speakers.ts'

/**
 * How many people in each role the team could have heard it from, as far as it is known for certain: a count that is
 * too low only widens the words. Absent: not known, taken as none.
 */
export type Heard = Partial<Record<Exclude<Speaker, ''>, number>>

/** Nobody can be worked out from words that fit at least so many people (MISSION F2). */
export const fewest = 3

type Circle = { words: string; holds: Exclude<Speaker, ''>[] }

const atSchool = ['headteacher', 'school_leader', 'teacher', 'support_staff'] as const
const circles: Record<string, Circle> = {
  headteacher: { words: 'a headteacher', holds: ['headteacher'] },
  schoolLeader: { words: 'a school leader', holds: ['headteacher', 'school_leader'] },
  teacher: { words: 'a teacher', holds: ['teacher'] },
  support: { words: 'a member of support staff', holds: ['support_staff'] },
  staff: { words: 'a member of staff', holds: [...atSchool, 'trust_leader'] },
  trustLeader: { words: 'a trust leader', holds: ['trust_leader'] },
  trustee: { words: 'a trustee', holds: ['trustee'] },
  governor: { words: 'a governor', holds: ['governor'] },
  governance: { words: 'somebody in governance', holds: ['governor', 'trustee'] },
  pupil: { words: 'a pupil', holds: ['pupil'] },
  parent: { words: 'a parent', holds: ['parent'] },
}
/** Fits everybody who was met; there is nothing wider. */
export const widestWords = 'somebody the team heard'

// From the narrowest outwards; each step holds all of the one before.
const widening: Record<Exclude<Speaker, ''>, (keyof typeof circles)[]> = {
  headteacher: ['headteacher', 'schoolLeader', 'staff'],
  school_leader: ['schoolLeader', 'staff'],
  teacher: ['teacher', 'staff'],
  support_staff: ['support', 'staff'],
  trust_leader: ['trustLeader', 'staff'],
  trustee: ['trustee', 'governance'],
  governor: ['governor', 'governance'],
  pupil: ['pupil'],
  parent: ['parent'],
}

/**
 * The role that everybody but the author is told: the narrowest words that fit at least three people who could have
 * said it. Never says more than the speaker's own role, and nothing at all where nobody spoke.
 */
export function toldRole(speaker: Speaker, heard: Heard): string {
  if (speaker === '') return widestWords
  const circle = widening[speaker]
    .map((name) => circles[name])
    .find((one) => one && sizeOf(one, heard) >= fewest)
  return circle?.words ?? widestWords
}

const sizeOf = ({ holds }: Circle, heard: Heard) =>
  holds.reduce((sum, speaker) => sum + Math.max(0, heard[speaker] ?? 0), 0)
