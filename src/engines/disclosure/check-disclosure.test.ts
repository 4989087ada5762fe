import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../../proof/parts/random.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { known, passage } from './made-up-report.ts'

type Span = { from: number; to: number }
const overlap = (one: Span, other: Span) => one.from < other.to && other.from < one.to

test('of all that gives somebody away it finds 98 in 100, and of what it finds 80 in 100 does', () => {
  const random = randomFrom(20261128)
  const count = { planted: 0, found: 0, said: 0, right: 0 }
  const missed: string[] = []
  const wrong: string[] = []
  for (let n = 0; n < 1000; n++) {
    const { text, planted } = passage(random)
    const concerns = checkDisclosure(text, known)
    for (const one of planted) {
      count.planted++
      if (concerns.some((concern) => overlap(one, concern))) count.found++
      else missed.push(`${one.kind}: ${text.slice(one.from, one.to)}`)
    }
    for (const one of concerns) {
      count.said++
      if (planted.some((other) => overlap(one, other))) count.right++
      else wrong.push(`${one.kind}: ${one.words}`)
    }
  }
  expect(
    count.found / count.planted,
    `recall; missed ${missed.slice(0, 5).join('; ')}`,
  ).toBeGreaterThanOrEqual(0.98)
  expect(count.right / count.said, `precision; wrong ${wrong.slice(0, 5).join('; ')}`).toBeGreaterThanOrEqual(
    0.8,
  )
})

const kindsIn = (text: string) => checkDisclosure(text, known).map(({ kind, words }) => `${kind}: ${words}`)

describe('what it points at', () => {
  test('is one person, and not a post in general or a word of the language', () => {
    expect(kindsIn('A headteacher new to the trust finds a mentor, and headteachers say so.')).toEqual([])
    expect(kindsIn('The headteacher of Foxglove Primary finds a mentor.')).toEqual([
      'post: headteacher of Foxglove Primary',
    ])
    expect(kindsIn('Foxglove Primary has a garden. In the east, grace is said before lunch.')).toEqual([])
    expect(kindsIn('On Tuesday the buses were late.')).toEqual([])
    expect(kindsIn('On Tuesday, at Foxglove, the buses were late.')).toEqual([
      'place_and_day: Tuesday, at Foxglove',
    ])
    expect(kindsIn('On Thursday, at Foxglove, the buses were late.')).toEqual([])
  })

  test('comes in the order of the text, with why, the note that it repeats, and wider words where there are any', () => {
    const text =
      'The finance manager agreed. So did Mrs Voss: “sits in the lesson, and leaves us with two things to try”.'
    expect(checkDisclosure(text, known)).toMatchObject([
      {
        ...{ kind: 'post', words: 'finance manager', wider: 'a member of staff' },
        because: expect.stringContaining('One person holds'),
      },
      { kind: 'name', words: 'Mrs Voss', wider: null },
      {
        ...{ kind: 'quotation', noteId: 'note 2' },
        words: 'sits in the lesson, and leaves us with two things to try',
      },
    ])
  })

  test.each(
    'Elacott, Marchettti, Mrs Haldanes, Beth, Siân, Sian, Ó Faoláin, O Faolain, Penhaligon, J. Prys, Osei’s, DESHMUKH, nandakumar'.split(
      ', ',
    ),
  )('is somebody’s name, written as %s', (said) => {
    expect(kindsIn(`It was ${said} who said it.`)).toHaveLength(1)
  })
})

test('nonsense, emptiness and things without end are read like anything else', () => {
  for (const text of ['', '   ', '“”“', '.'.repeat(5000), 'A'.repeat(5000), '\u{1F600}\u0000\uD800', '((([['])
    expect(() => checkDisclosure(text, known)).not.toThrow()
  const nobody = { people: [], schools: [], posts: [], sessions: [], notes: [] }
  expect(checkDisclosure('She was there on Tuesday.', nobody)).toEqual([])
  const empty = { people: [{ name: '' }], schools: [{ name: '' }], notes: [{ id: '', body: '' }] }
  expect(checkDisclosure('Somebody.', { ...nobody, ...empty })).toEqual([])
})

describe('Names that are called like something else', () => {
  const none = { people: [], schools: [], posts: [], sessions: [], notes: [] }
  const found = (text: string, known: object) =>
    checkDisclosure(text, { ...none, ...known }).map(({ words }) => words)

  test('are people where a title, a forename or what they do says so, whatever school is called so', () => {
    const ashton = { people: [{ name: 'Joanna Ashton' }], schools: [{ name: 'Ashton Academy' }] }
    expect(found('Mr Ashton told us so.', ashton)).toEqual(['Mr Ashton'])
    expect(found('We heard it from Joanna Ashton and others.', ashton)).toEqual(['Joanna Ashton'])
    expect(found('Pupils at Ashton sing, as they do at Ashton Academy.', ashton)).toEqual([])
    const grace = { people: [{ name: 'Grace Owusu' }], schools: [{ name: 'Grace Academy' }] }
    expect(found('We heard that Grace asked for help.', grace)).toEqual(['Grace'])
  })

  test('and words of the trust’s drawing that name nobody point at nobody', () => {
    const posts = ['Trust', 'HR', 'School improvement', 'Standards'].map((words) => ({ words, holders: 1 }))
    const people = ['Vacant', 'To be appointed', 'Member of staff from each school'].map((name) => ({ name }))
    const text =
      'The trust serves young people well. School improvement is shared, standards rise, and a vacant post was appointed to. From each school a member of staff came.'
    expect(found(text, { posts, people })).toEqual([])
    expect(found('Joanna Prys saw it.', { people: [{ name: 'Ruth Ellacott and Joanna Prys' }] })).toEqual([
      'Joanna Prys',
    ])
    expect(found('The school nurse saw it.', { posts: [{ words: 'School nurse', holders: 1 }] })).toEqual([
      'school nurse',
    ])
    expect(found('Joanna Prys saw it.', { people: [{ name: 'joanna prys' }] })).toEqual(['Joanna Prys'])
    expect(found('A headteacher saw it.', { people: [{ name: 'Joanna Prys, headteacher' }] })).toEqual([])
  })
})

describe('Somebody whom no list names', () => {
  const none = { people: [], posts: [], sessions: [], notes: [] }
  const kinds = ['primary', 'primary', 'primary', 'secondary', 'special', 'special'] as const
  const schools = kinds.map((kind, place) => ({ name: `School ${place}`, kind }))
  const found = (text: string) => checkDisclosure(text, { ...none, schools }).map(({ words }) => words)

  test.each([
    ['We heard it from Mrs J. Harding first.', 'Mrs J. Harding'],
    ['Dr Patel’s plan is read.', 'Dr Patel’s'],
    ['Miss van der Berg left, and Mr. O’Neill came.', 'Miss van der Berg, Mr. O’Neill'],
    ['The only SENCO does it alone.', 'only SENCO'],
    ['Our one part-time caretaker holds the keys.', 'one part-time caretaker'],
    ['The secondary headteacher disagrees.', 'secondary headteacher'],
    ['The head of the secondary disagrees.', 'head of the secondary'],
    ['The special school’s business manager was moved.', 'special school’s business manager'],
    ['In the secondary school the deputy head asked why.', 'secondary school the deputy head'],
    ['Coach Bellamy and Canon Farr were there, as was Mrs P.', 'Coach Bellamy, Canon Farr, Mrs P'],
    ['The trustee who stood down in March had asked for it.', 'trustee who stood down'],
    ['It went well at first, said the headteacher appointed in May.', 'headteacher appointed in'],
    ['One is head of the only faith school here.', 'head of the only faith school'],
    ['The former principal still comes to assemblies.', 'former principal'],
    ['It came from the tutor who is also the premises manager.', 'tutor who is also the premises manager'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words.split(', '))
  })

  test.each([
    'Dr Challoner’s Grammar School and Sir Thomas Boughton Academy sent people.',
    'It is not only headteachers who say so, and only one headteacher does not.',
    'The primary headteachers meet; a primary headteacher new to the trust joins them.',
    'Each headteacher of the three primary schools, and heads of secondary education, agree.',
    'The secondary school has a hall. Every headteacher may use it.',
    'Pupils had read Fantastic Mr Fox, wrote to Father Christmas, and performed Sister Act.',
    'Teachers who joined in September were looked after by those who had been there longer.',
  ])('is not to be found in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
