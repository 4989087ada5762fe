import { fewSchools, fewSchoolsIn } from './few-schools.ts'
import type { Concern, Known } from './known.ts'
import { schoolsIn } from './schools.ts'
import { isClose, type Span } from './spans.ts'
import { plain } from './words-in.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const shortDays = ['', 'mon', 'tues?', 'weds?', 'thu(?:rs?)?', 'fri', '']
const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const ordinal = ['first', 'second', 'third']
const numbers =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

/** A day in a text, and which of the days of the review it is. */
type Day = Span & { date: string }

/**
 * A school together with a day on which the team met only few there: the schedule, which everybody in the trust has
 * read, then says who it was.
 */
export function placesAndDaysIn(text: string, known: Pick<Known, 'schools' | 'sessions'>): Concern[] {
  const schools = [...schoolsIn(text, known), ...byKind(text, known)]
  const held = new Set(known.sessions.map(({ date, school }) => `${date} ${school}`))
  return daysIn(text, known).flatMap((day): Concern[] => {
    const school = schools.find((one) => isClose(text, one, day) && held.has(`${day.date} ${one.name}`))
    if (!school) return []
    const [from, to] = [Math.min(day.from, school.from), Math.max(day.to, school.to)]
    return [
      {
        ...{ kind: 'place_and_day', from, to, words: text.slice(from, to) },
        because: 'The school and the day together say whom the team met there.',
        wider: 'in one of the schools',
      },
    ]
  })
}

/** "The special school" of a trust that has one. */
const byKind = (text: string, { schools }: Pick<Known, 'schools'>): (Span & { name: string })[] =>
  fewSchoolsIn(text, fewSchools(schools)).flatMap(({ from, to, kind }) => {
    const [one, other] = schools.filter((school) => school.kind === kind)
    return one && !other ? [{ from, to, name: one.name }] : []
  })

function daysIn(text: string, { sessions }: Pick<Known, 'sessions'>): Day[] {
  const dates = [...new Set(sessions.map(({ date }) => date))].toSorted()
  const low = plain(text)
  // what is folded keeps its length in every script of the names used here, so that places stay as they are
  const source = low.length === text.length ? low : text.toLowerCase()
  return dates.flatMap((date, place) =>
    waysToSay(date, place, place === dates.length - 1).flatMap((way) =>
      [...source.matchAll(new RegExp(`(?<!\\b(?:every|each) )\\b(?:${way})\\b`, 'g'))].map(
        ({ index, 0: said }) => ({
          ...{ from: index, to: index + said.length, date },
        }),
      ),
    ),
  )
}

function waysToSay(date: string, place: number, last: boolean): string[] {
  const at = new Date(`${date}T12:00:00Z`)
  const [day, month] = [at.getUTCDate(), months[at.getUTCMonth()] ?? '']
  const monthSaid = `(?:${month}|${month.slice(0, 3)})`
  const part = '(?:day|morning|afternoon|evening)'
  return [
    weekdays[at.getUTCDay()] ?? '',
    shortDays[at.getUTCDay()] ?? '',
    ...(at.getUTCDay() === 3 ? ['mid-?week'] : []),
    `(?:${day}(?:st|nd|rd|th)?|${numbers[day - 1]})(?: of)? ${monthSaid}`,
    `${monthSaid} (?:the )?(?:${day}(?:st|nd|rd|th)?|${numbers[day - 1]})`,
    `the ${day}(?:st|nd|rd|th)`,
    date,
    `0?${day}[./]0?${at.getUTCMonth() + 1}(?:[./](?:20)?\\d\\d)?`,
    ...(ordinal[place]
      ? [`${ordinal[place]} ${part}`, `day (?:${place + 1}|${['one', 'two', 'three'][place]})`]
      : []),
    ...(place === 1 && !last
      ? [`middle ${part}`, '(?:second|middle) of (?:our|the|its) (?:three )?days']
      : []),
    ...(place === 0 ? [`opening ${part}`, 'day (?:that )?we (?:arrived|came|began|started)'] : []),
    ...(last ? [`(?:last|final|closing) ${part}`, '(?:last|final) of (?:our|the|its) (?:three )?days'] : []),
  ].filter(Boolean)
}
