import { expect, test } from 'vitest'
import { isSecretPath, loggedPath } from './logged-path.ts'

test.each([
  ['/briefing/abc', '/briefing/…'],
  ['/Briefing/abc.data', '/Briefing/…'],
  ['/calendar/abc.ics', '/calendar/…'],
  ['/my-action/abc/stop', '/my-action/…'],
  ['/shared/abc.data', '/shared/…'],
])('of %s, which is a key by itself, a log has only the beginning', (path, logged) => {
  expect([isSecretPath(path), loggedPath(path)]).toEqual([true, logged])
})

test('other addresses are told whole', () => {
  expect(loggedPath('/reviews/1/briefings/2')).toBe('/reviews/1/briefings/2')
})
