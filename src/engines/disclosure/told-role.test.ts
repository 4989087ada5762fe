import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speakers } from './speakers.ts'
import { fewest, toldRole, widestWords } from './told-role.ts'

const spoken = speakers.filter((speaker) => speaker !== '')
const heard = fc.record(
  Object.fromEntries(spoken.map((speaker) => [speaker, fc.integer({ min: 0, max: 9 })])),
  {
    requiredKeys: [],
  },
)

describe('The role that others are told', () => {
  test('is the speaker’s own where three people have it', () => {
    expect(toldRole('headteacher', { headteacher: 3 })).toBe('a headteacher')
  })

  test('widens until it fits three people', () => {
    expect(toldRole('headteacher', { headteacher: 2, school_leader: 1 })).toBe('a school leader')
    expect(toldRole('headteacher', { headteacher: 2, teacher: 5 })).toBe('a member of staff')
    expect(toldRole('trustee', { trustee: 2, governor: 1 })).toBe('somebody in governance')
    expect(toldRole('trustee', { trustee: 2, teacher: 90 })).toBe(widestWords)
    expect(toldRole('parent', { parent: 2 })).toBe(widestWords)
  })

  test('says nothing of who it was where too little is known', () => {
    for (const speaker of speakers) expect(toldRole(speaker, {})).toBe(widestWords)
  })

  test('whoever is heard: the words fit at least three of them, or they are the widest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spoken), heard, (speaker, counts) => {
        const words = toldRole(speaker, counts)
        // everybody whom the same words could be said of
        const fitting = spoken.filter((other) => fits(other, words))
        const people = fitting.reduce((sum, other) => sum + (counts[other] ?? 0), 0)
        return words === widestWords || people >= fewest
      }),
    )
  })

  test('the more people are heard, the narrower the words may be, and never the wider', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spoken), heard, (speaker, counts) => {
        const more = Object.fromEntries(spoken.map((one) => [one, (counts[one] ?? 0) + 1]))
        return widthOf(toldRole(speaker, more)) <= widthOf(toldRole(speaker, counts))
      }),
    )
  })
})

// Written by hand, apart from the engine: whom each of the words can mean.
const meanings: Record<string, string[]> = {
  'a headteacher': ['headteacher'],
  'a school leader': ['headteacher', 'school_leader'],
  'a teacher': ['teacher'],
  'a member of support staff': ['support_staff'],
  'a member of staff': ['headteacher', 'school_leader', 'teacher', 'support_staff', 'trust_leader'],
  'a trust leader': ['trust_leader'],
  'a trustee': ['trustee'],
  'a governor': ['governor'],
  'somebody in governance': ['governor', 'trustee'],
  'a pupil': ['pupil'],
  'a parent': ['parent'],
}
const fits = (speaker: string, words: string) => meanings[words]?.includes(speaker) ?? false
const widthOf = (words: string) => meanings[words]?.length ?? spoken.length
