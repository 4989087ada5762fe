import { expect, test } from 'vitest'
import { widened } from './widen.ts'

test.each([
  ['The [finance manager] agreed.', 'A member of staff agreed.'],
  ['We asked the trust’s [finance manager] why.', 'We asked a member of staff why.'],
  ['Our [chief executive] and their [clerk] met.', 'A member of staff and their clerk met.'],
  ['The trust’s long-serving [clerk] left.', 'The trust’s long-serving member of staff left.'],
  ['[Finance manager] and pupils agree.', 'A member of staff and pupils agree.'],
  ['An only [SENCO] copes.', 'An only member of staff copes.'],
  ['Work is led by [SENCO] alone.', 'Work is led by a member of staff alone.'],
])('%s', (marked, wanted) => {
  const from = marked.indexOf('[')
  const to = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '').replaceAll(/[[\]]/g, '')
  const { from: start, to: end, by } = widened(text, { from, to }, 'a member of staff')
  expect(text.slice(0, start) + by + text.slice(end)).toBe(wanted)
})
