import { expect, test } from 'vitest'
import { mailFailure } from './mail-failure.ts'

test.each([
  [
    { responseCode: 550, response: '550 5.1.1 <x@y> no such user' },
    'There is no mailbox at this address.',
    true,
  ],
  [{ responseCode: 552, response: '552 5.2.2 over quota' }, 'Their mailbox is full.', true],
  [{ responseCode: 550, response: '550 5.7.1 blocked' }, 'Their mail server refuses mail from us.', true],
  [{ responseCode: 554, response: '554 no' }, 'Their mail server refused it.', true],
  [
    { responseCode: 451, response: '451 greylisted' },
    'The receiving server asked us to try again later.',
    false,
  ],
  // its operator can put this right, so that the mail waits
  [
    { code: 'EAUTH', responseCode: 535, response: '535 5.7.8 bad' },
    'Our own mail server does not let us send.',
    false,
  ],
  [{ code: 'ECONNECTION', responseCode: 554 }, 'The mail server could not be reached.', false],
  [{ code: 'ETIMEDOUT' }, 'The mail server could not be reached.', false],
  [null, 'The mail server could not be reached.', false],
])('%o is told in plain words', (error, words, permanent) => {
  expect(mailFailure(error)).toEqual({ words, permanent })
})
