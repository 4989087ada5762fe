import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionHint } from './question-hint.ts'

test.each([
  'How does the trust notice that a school needs help, and how soon does help arrive?',
  'What do headteachers get from belonging to the trust that they could not get alone?',
  'Where is practice strong enough that the other schools should see it?',
  'How well do pupils who need most from us do in each school, and what has the trust changed?',
  'When a school struggles, what do its leaders do first?',
])('an open question draws no hint: %s', (wording) => {
  expect(questionHint(wording)).toBeNull()
})

test.each([
  ['Does the trust support its headteachers?', 'yes or no'],
  ['Are trustees asking the right things?', 'yes or no'],
  ['When a school struggles, does the trust notice?', 'yes or no'],
  ['What grade would the trust give its own curriculum?', 'does not score'],
  ['How compliant are the schools with the handbook?', 'does not score'],
  ['How effective is the trust’s support?', 'does not score'],
  ['Where are schools below 60% in reading?', 'does not score'],
  ['Why don’t the schools share what works?', 'know its answer'],
  ['How do schools learn? What stops them?', 'two questions'],
  ['The work of the hubs on reading', 'question mark'],
  [`How does the trust help ${'and help '.repeat(40)}its schools?`, 'long to read aloud'],
])(
  'a closed, measuring, leading, double, unfinished or long question gets a word of advice: %s',
  (wording, says) => {
    expect(questionHint(wording)).toContain(says)
  },
)

test('nobody is corrected while they are still on the first words', () => {
  expect(questionHint('Is the')).toBeNull()
})

const things = fc.constantFrom(
  'trust',
  'headteachers',
  'schools',
  'children',
  'leaders',
  'reading',
  'Fridays',
)
const rest = fc.array(things, { minLength: 2, maxLength: 12 }).map((words) => words.join(' '))

test('whatever it is about, a question that opens with how or what is left alone, and one that closes is not', () => {
  fc.assert(
    fc.property(fc.constantFrom('How do', 'What do', 'Where do', 'Who helps'), rest, (opening, about) => {
      expect(questionHint(`${opening} ${about}?`)).toBeNull()
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom('Do', 'Are', 'Can', 'Should', 'IS'), rest, (opening, about) => {
      expect(questionHint(`${opening} ${about}?`)).toContain('yes or no')
    }),
  )
})

test('a word that measures is noticed wherever it stands', () => {
  const measure = fc.constantFrom('score', 'grades', 'ranking', 'percentage', 'compliance', 'out of ten')
  fc.assert(
    fc.property(rest, measure, rest, (before, word, after) => {
      expect(questionHint(`How do ${before} ${word} ${after}?`)).toContain('does not score')
    }),
  )
})
