import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { insertRow } from '../../../test/factory.ts'
import { makeVisit, type Visit } from '../fieldwork/made-up-visit.ts'
import { calendarFile } from './calendar.ts'
import { ownCalendarFile } from './calendar-file.ts'
import { ownCalendar } from './own-calendar.server.ts'
import { standsOnDayOf } from './schedule.ts'
import { oneSession } from './session/one-session.server.ts'
import { outcomeWords } from './session-details.ts'

useTestDatabase()

async function visitThatConfers() {
  const visit = await makeVisit()
  const put = (kind: string, starts: string, ends: string) =>
    insertRow('session', {
      review_id: visit.reviewId,
      day: 1,
      starts,
      ends,
      kind,
      title: kind === 'confer' ? 'The team confers in private' : 'Daily discussion',
      place: kind === 'confer' ? 'The small meeting room' : '',
    })
  const confer = await put('confer', '15:00', '15:45')
  await put('discussion', '16:00', '17:00')
  await insertRow('session_attendee', {
    session_id: confer,
    review_id: visit.reviewId,
    person_id: visit.by('lead').personId,
  })
  return { ...visit, confer }
}
const ownFile = async (visit: Visit, who: string) =>
  ownCalendarFile(await ownCalendar(visit.by(who), null), {
    idHost: 'candour.example',
    addressOf: (path) => `https://candour.example${path}`,
  }).replace(/\r\n /g, '')
const told = 'What they conclude is said at 16:00.'

describe('the team’s private time', () => {
  test('stands on everybody’s calendar by its name, with when its outcome is told, and keeps only the team busy', async () => {
    const visit = await visitThatConfers()
    for (const who of ['lead', 'chief', 'leader', 'coordinator']) {
      const file = await ownFile(visit, who)
      expect(file, who).toContain('SUMMARY:Trust peer review: the team confers in private')
      expect(file, who).toContain(told)
      const [entry = ''] = file.split('BEGIN:VEVENT').filter((event) => event.includes('confers in private'))
      expect(entry.includes('TRANSP:TRANSPARENT'), who).toBe(who !== 'lead')
      expect(entry.includes('small meeting room'), who).toBe(who === 'lead')
    }
    expect(await ownFile(visit, 'stranger')).not.toContain('confers')
  })

  test('stands on everybody’s own day, on paper, and on its own page for the host too', async () => {
    const visit = await visitThatConfers()
    const session = { reviewId: visit.reviewId, sessionId: visit.confer }
    const page = await oneSession(visit.by('chief'), session)
    if (!page) throw new Error('the host reads the schedule')
    expect(standsOnDayOf(visit.by('chief').personId)(page.session)).toBe(true)
    expect(outcomeWords(page.session, page.sessions, () => 'Tuesday')).toBe(told)
    const file = calendarFile([{ ...page.session, free: true, told }], {
      reviewId: visit.reviewId,
      trustName: 'T',
      days: page.standing.review,
      url: 'https://candour.example',
    })
    expect(file).toContain('The team confers in private')
    expect(file).toContain(`DESCRIPTION:${told}`)
  })

  test('says so where the schedule tells its outcome nowhere', async () => {
    const visit = await visitThatConfers()
    await asOwner(`delete from session where review_id = $1 and kind = 'discussion'`, [visit.reviewId])
    expect(await ownFile(visit, 'chief')).toContain(
      'Nothing on the schedule says yet when its outcome is told.',
    )
  })
})
