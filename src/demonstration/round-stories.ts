import { bigTermOf, programmeYearOf } from '../domains/programme/terms.ts'
import { addDays } from '../platform/clock.ts'
import type { Calendar } from './calendar.ts'
import type { Who } from './people.ts'
import type { SeatStory } from './story.ts'
import type { TrustKey } from './trusts.ts'

// The reviews of the round that is being planned: set up, with part of their people asked.

export type RoundReviewStory = {
  trust: TrustKey
  host: Who
  coordinator: Who
  day1: string
  booked: Date
  lead?: SeatStory
  peers: SeatStory[]
  beside?: SeatStory & { part: 'shadow' | 'quality_assurer' }
  need: {
    peers: number
    shadows?: number
    qualityAssurers?: number
    experience: string[]
    focus: string[]
  }
}

/** In the term of the review of Whinfield, which is the furthest away. */
export function roundStories(when: Calendar): RoundReviewStory[] {
  const { ago } = when
  const weeks = weeksOfTerm(when)
  const asked = (who: Who, days: number): SeatStory => ({
    who,
    state: 'invited',
    invited: ago(days, '11:40'),
  })
  const accepted = (who: Who, days: number): SeatStory => ({
    who,
    invited: ago(days, '10:20'),
    answered: ago(days - 3, '18:10'),
  })
  return [
    {
      trust: 'brackwater',
      host: 'moira',
      coordinator: 'leo',
      day1: weeks(0),
      booked: ago(61, '10:05'),
      lead: accepted('margaret', 40),
      peers: [accepted('lucy', 32), accepted('tessa', 32), asked('martin', 8)],
      need: { peers: 3, experience: ['phase:primary', 'structure:clusters'], focus: ['area:improvement'] },
    },
    {
      trust: 'thornleyWood',
      host: 'stephen',
      coordinator: 'mae',
      day1: weeks(1),
      booked: ago(58, '14:30'),
      peers: [asked('anil', 7)],
      beside: { ...asked('paul', 7), part: 'shadow' },
      need: {
        peers: 3,
        shadows: 1,
        experience: ['structure:growing', 'structure:spread', 'phase:secondary'],
        focus: ['area:joining', 'area:governance'],
      },
    },
    {
      trust: 'saltmarsh',
      host: 'ines',
      coordinator: 'ralph',
      day1: weeks(3),
      booked: ago(52, '09:15'),
      lead: accepted('ken', 38),
      peers: [accepted('alisha', 30), accepted('neha', 30)],
      need: { peers: 3, experience: ['phase:secondary', 'structure:growing'], focus: ['area:people'] },
    },
    {
      trust: 'tallowHill',
      host: 'bridget',
      coordinator: 'ada',
      day1: weeks(5),
      booked: ago(47, '16:20'),
      lead: accepted('ruth', 33),
      peers: [asked('imran', 6)],
      need: {
        peers: 3,
        experience: ['phase:primary', 'structure:church'],
        focus: ['area:curriculum', 'area:early'],
      },
    },
    {
      trust: 'widowsAcre',
      host: 'edith',
      coordinator: 'jonas',
      day1: weeks(7),
      booked: ago(44, '11:50'),
      peers: [accepted('graceToller', 29)],
      beside: { ...asked('judith', 7), part: 'quality_assurer' },
      need: {
        peers: 3,
        qualityAssurers: 1,
        experience: ['phase:secondary'],
        focus: ['area:inclusion', 'area:attendance'],
      },
    },
  ]
}

/** The Tuesdays of the term that are neither close by nor Whinfield’s own, evenly chosen. */
function weeksOfTerm({ today, tuesdayFrom }: Calendar) {
  const whinfield = tuesdayFrom(95)
  const inTerm = (day: string) =>
    bigTermOf(day) === bigTermOf(whinfield) && programmeYearOf(day) === programmeYearOf(whinfield)
  const near = Array.from({ length: 40 }, (_, week) => addDays(whinfield, (week - 20) * 7))
  const free = near.filter((day) => day !== whinfield && day > addDays(today, 48) && inTerm(day))
  return (week: number) => free[Math.min(week, free.length - 1)] ?? whinfield
}
