import type { ConcernKind, Known } from './known.ts'

// For tests: passages as a report has them, some with something in them that gives somebody away, and where it stands.

export type Random = { below: (limit: number) => number; chance: (of: number) => boolean }
const pick = <T>(random: Random, of: readonly T[]): T => of[random.below(of.length)] as T
export type Passage = { text: string; planted: { kind: ConcernKind; from: number; to: number }[] }

const people = [
  ['Ruth', 'Ellacott'],
  ['Anil', 'Deshmukh'],
  ['Joanna', 'Prys'],
  ['Samuel', 'Okoro'],
  ['Elizabeth', 'Haldane'],
  ['Eleanor', 'Voss'],
  ['Tobias', 'Grantham'],
  ['Gwendolen', 'Tasker'],
  ['Fiona', 'Marchetti'],
  ['Siân', 'Ó Faoláin'],
  ['Margaret', 'Brown'],
  ['Thomas', 'Penhaligon-Reeve'],
  ['Grace', 'Osei'],
  ['Christopher', 'Nwosu'],
  ['Priya', 'Nandakumar'],
  ['Katherine', 'Ballantyne'],
] as const

export const known: Known = {
  people: people.map(([forename, surname]) => ({ name: `${forename} ${surname}` })),
  schools: [
    'Foxglove Primary',
    'Teasel Green Primary School',
    'Larkspur High School',
    'Vale End School',
    'St Bede’s CE Academy',
  ].map((name) => ({ name })),
  posts: [
    { words: 'chief executive', holders: 1 },
    { words: 'director of inclusion', holders: 1 },
    { words: 'attendance officer', holders: 2 },
    { words: 'chair of trustees', holders: 1 },
    { words: 'finance manager', holders: 1 },
    { words: 'headteacher', holders: 5 },
    { words: 'deputy head', holders: 6 },
    { words: 'reading lead', holders: 4 },
  ],
  sessions: [
    { date: '2026-11-24', school: 'Foxglove Primary' },
    { date: '2026-11-24', school: 'Larkspur High School' },
    { date: '2026-11-25', school: 'Vale End School' },
    { date: '2026-11-26', school: 'Teasel Green Primary School' },
  ],
  notes: [
    'The last two people to run the sixth form left because nobody asked them what they needed before the timetable was rewritten.',
    'My governors find out about a new policy when the parents do, and then everybody rings me at home that same evening.',
    'She comes every second Thursday, sits in the lesson, and leaves us with two things to try and never with ten.',
    'We stopped sending children to the unit because the taxi took longer than the morning that they spent there.',
    'I would rather have one visit from somebody who taught my subject than six from people with a clipboard.',
    'The central team answers within the hour, but only since the merger made them afraid of losing small schools.',
  ].map((body, place) => ({ id: `note ${place}`, body })),
}

/** Nothing in these points at anybody, though much in them looks as if it might. */
const harmless = [
  'The trust has grown from four schools to nine in six years, and its leaders have kept their attention on teaching.',
  'Heads describe help that arrives within days and stays until it is no longer needed.',
  'In Spring and Summer the schools moderate writing together; in Autumn they begin again with reading.',
  'Teachers in Year 4 and Year 9 spoke of curriculum maps that they use and change.',
  'Will the next step be to give each school one named person? Trustees may want to consider it.',
  'English, RE and PE are led across the schools, while IT and DT are left to each.',
  'Hope is not a plan, said several leaders, and the trust has written one.',
  'Grace and good humour marked the meetings that we saw.',
  'A headteacher new to the trust would find a mentor in the first week.',
  'Every deputy head takes part in visits to the other schools.',
  'Pupils told us that they feel known. Parents agreed.',
  'May is when the budget is set, and the finance team begins with what the schools have asked for.',
  'The schools in the east of the county stand further from the central team, and feel it.',
  'Brown paper and string would hold some of the older buildings together, one leader joked.',
  'Mark schemes are shared, and so is the marking.',
  'Two of the nine schools are small, and both are full.',
  'The Department for Education’s register shows eleven schools within ten miles.',
  'Safeguarding is strong: the trust audits each school every year, and acts on what it finds.',
  'Those who teach mathematics meet each half-term; those who teach science do not yet.',
  'Leaders at every level could say why the trust exists.',
  'Attendance has risen in each of the last three years, and most where it was lowest.',
  'SEND reviews are done by pairs of schools, which both sides value.',
  'Green spaces are used well, and the youngest children are outdoors each day.',
  'Staff move between schools more than they did, and say that they choose to.',
  'The Board reads a summary of each visit. It may want to read less, and visit more.',
]

export function passage(random: Random): Passage {
  const parts = Array.from(
    { length: 2 + random.below(4) },
    () => ({ text: pick(random, harmless), kind: null }) as Part,
  )
  if (random.chance(0.6)) parts.splice(random.below(parts.length + 1), 0, planted(random))
  const result: Passage = { text: '', planted: [] }
  for (const { text, kind, at } of parts) {
    if (result.text) result.text += ' '
    const from = result.text.length
    if (kind && at) result.planted.push({ kind, from: from + at[0], to: from + at[1] })
    result.text += text
  }
  return result
}

type Part = { text: string; kind: ConcernKind | null; at?: [number, number] }

/** A sentence with a gap, and what is put into it. */
function into(kind: ConcernKind, sentence: string, words: string): Part {
  const at = sentence.indexOf('_')
  const text = sentence.replace('_', words)
  return { kind, text: at === 0 ? text : text, at: [at, at + words.length] }
}

function planted(random: Random): Part {
  return pick(random, [aName, aName, aName, initials, aPost, placeAndDay, quotation, nearCopy])(random)
}

const aboutSomebody = [
  'The work that _ began in the primaries has spread to the others.',
  'Several people said that _ had made the difference.',
  '_ was named by many as the reason why the work has lasted.',
  'Since the arrival of _ the meetings have been shorter.',
  'It was put to us by _ that the timetable is too full.',
]

const shortFor: Record<string, string> = {
  Samuel: 'Sam',
  Elizabeth: 'Beth',
  Eleanor: 'Ellie',
  Tobias: 'Toby',
  Gwendolen: 'Gwen',
  Margaret: 'Maggie',
  Thomas: 'Tom',
  Christopher: 'Chris',
  Katherine: 'Kate',
}

function aName(random: Random): Part {
  const [forename, surname] = pick(random, people)
  const ways = [
    `${forename} ${surname}`,
    `${pick(random, ['Mr', 'Mrs', 'Ms', 'Dr'])} ${surname}`,
    `${forename[0]}. ${surname}`,
    `${forename} ${surname}’s team`,
    ...(shortFor[forename] ? [`${shortFor[forename]} ${surname}`, shortFor[forename]] : []),
    ...(surname === 'Brown' ? [] : [surname, `${surname}’s plan`]),
    ...(forename === 'Grace' ? [] : [forename, `${forename}’s plan`]),
    ...(surname.length >= 8 && !/[ -]/.test(surname)
      ? [slip(random, surname), `Mrs ${slip(random, surname)}`]
      : []),
    ...(forename.length >= 6 ? [`${slip(random, forename)} ${surname}`] : []),
  ]
  const sentence = pick(random, aboutSomebody)
  return into('name', sentence, pick(random, ways))
}

/** One letter doubled, left out, or swapped with the next; never the first. */
function slip(random: Random, word: string): string {
  const at = 2 + random.below(word.length - 3)
  const [before, one, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ]
  return pick(random, [
    `${before}${one}${one}${next}${after}`,
    `${before}${next}${after}`,
    `${before}${next}${one}${after}`,
  ])
}

function initials(random: Random): Part {
  const [forename, surname] = pick(
    random,
    people.filter(([one, other]) => `${one[0]}${other[0]}` !== 'RE'),
  )
  const [a, b] = [forename[0] ?? '', surname.replace(/^Ó /, '')[0] ?? '']
  if (/ /.test(surname)) return aName(random)
  return into(
    'initials',
    'One leader (_) keeps a list of what each school has asked for.',
    pick(random, [`${a}.${b}.`, `${a}${b}`]),
  )
}

function aPost(random: Random): Part {
  const rare = pick(
    random,
    known.posts.filter(({ holders }) => holders < 3),
  ).words
  const common = pick(
    random,
    known.posts.filter(({ holders }) => holders >= 3),
  ).words
  const school = pick(random, known.schools).name
  return random.chance(0.5)
    ? into('post', 'We heard from the _ that the plan is known in every school.', rare)
    : into('post', 'The _ has built a library that the whole village uses.', `${common} of ${school}`)
}

function placeAndDay(random: Random): Part {
  const { date, school } = pick(random, known.sessions)
  const at = new Date(`${date}T12:00:00Z`)
  const day = pick(random, [
    at.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' }),
    at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  ])
  return random.chance(0.5)
    ? into('place_and_day', 'We were told _ that lessons start late.', `at ${school} on ${day}`)
    : into('place_and_day', '_ the talk was of buses that do not come.', `On ${day}, in ${school},`)
}

function quotation(random: Random): Part {
  const words = pick(random, known.notes).body.replace(/\.$/, '').split(' ')
  const length = 7 + random.below(6)
  const from = random.below(words.length - length)
  const said = words
    .slice(from, from + length)
    .join(' ')
    .replace(/,$/, '')
  return random.chance(0.5)
    ? into('quotation', 'One person put it like this: “_”.', said)
    : into('quotation', 'It was said that _, and others nodded.', said)
}

/** The same, with a word left out here and there, and its halves the other way round. */
function nearCopy(random: Random): Part {
  const halves = pick(random, known.notes)
    .body.replace(/\.$/, '')
    .split(/, | because | and | but /)
  const loosely = halves
    .toReversed()
    .map((half) =>
      half
        .split(' ')
        .filter((_, place) => place % 5 !== 4)
        .join(' '),
    )
    .join(', ')
  return into('near_copy', '_.', loosely[0]?.toUpperCase() + loosely.slice(1))
}
