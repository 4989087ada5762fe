import { expect, test } from 'vitest'
import { questionHint } from './question-hint.ts'

test.each([
  'How does the trust notice that a school needs help, and how soon does help arrive?',
  'What do headteachers get from belonging to the trust that they could not get alone?',
  'Where is practice strong enough that the other schools should see it?',
])('an open question draws no hint: %s', (wording) => {
  expect(questionHint(wording)).toBeNull()
})

test.each([
  ['Does the trust support its headteachers?', 'yes or no'],
  ['Are trustees asking the right things?', 'yes or no'],
  ['What grade would the trust give its own curriculum?', 'does not score'],
  ['How compliant are the schools with the handbook?', 'does not score'],
  ['How do schools learn? What stops them?', 'two questions'],
  ['The work of the hubs on reading', 'question mark'],
])('a closed, measuring, double or unfinished question gets a word of advice: %s', (wording, says) => {
  expect(questionHint(wording)).toContain(says)
})

test('nobody is corrected while they are still on the first words', () => {
  expect(questionHint('Is the')).toBeNull()
})
