import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { eventStream, type Listener } from '../../../web/event-stream.server.ts'
import { kept, makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { moveFinding } from '../board/move-finding.server.ts'
import { putNoteBehind } from '../board/put-note-behind.server.ts'
import { rewordFinding } from '../board/reword-finding.server.ts'
import { proposeFinding } from '../propose-finding.server.ts'
import { shareFindings } from '../share-findings.server.ts'
import { hostTopic, teamTopic } from './announce-findings.ts'
import { hearing, listenHere, quiet } from './listening-world.ts'
import { comeTo, writeIn } from './presence.server.ts'

useTestDatabase()
let stop = async () => {}
beforeAll(async () => {
  stop = await listenHere()
})
afterAll(() => stop())

async function proposed(visit: Visit) {
  const outcome = await proposeFinding(visit.by('anil'), {
    reviewId: visit.reviewId,
    questionId: visit.questions[0],
    kind: 'strength',
    wording: 'Help arrives within days.',
  })
  return outcome.ok ? outcome.value : ''
}

/** Everything told to both sides while something is done. */
async function toldWhile(visit: Visit, work: () => Promise<unknown>) {
  await quiet()
  const [team, host] = [hearing(teamTopic(visit.reviewId)), hearing(hostTopic(visit.reviewId))]
  const outcome = await work()
  await quiet()
  team.stop()
  host.stop()
  return { team: team.heard, host: host.heard, outcome }
}

describe('What open pages are told', () => {
  test('is which finding has changed; never what it says, nor who did it', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    const input = { reviewId: visit.reviewId, findingId, wording: 'Words that are nobody’s.', basedOn: 1 }
    const { team, host } = await toldWhile(visit, () => rewordFinding(visit.by('lead'), input))
    expect(team).toEqual([{ findings: [findingId] }])
    expect(host).toEqual([])
  })

  test('reaches the host’s leaders for what they have heard alone, and never for the notes behind it', async () => {
    const visit = await makeVisit()
    const [heard, unheard] = [await proposed(visit), await proposed(visit)]
    const share = () => shareFindings(visit.by('lead'), { reviewId: visit.reviewId, findingIds: [heard] })
    expect((await toldWhile(visit, share)).host).toEqual([{ findings: [heard], order: true }])
    const noteId = await kept(visit, 'joanna')
    const quietly = await toldWhile(visit, async () => {
      await putNoteBehind(visit.by('lead'), { reviewId: visit.reviewId, findingId: heard, notes: [noteId] })
      const to = { reviewId: visit.reviewId, findingId: unheard, questionId: visit.questions[1] }
      await moveFinding(visit.by('lead'), to)
    })
    expect(quietly.team).toHaveLength(2)
    expect(quietly.host).toEqual([])
  })

  test('is nothing at all when a note arrives, and nothing of what was refused', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    const told = await toldWhile(visit, async () => {
      await kept(visit, 'anil')
      await kept(visit, 'joanna', { attributable: true })
      const stale = { reviewId: visit.reviewId, findingId, wording: 'From another wording.', basedOn: 7 }
      expect(await rewordFinding(visit.by('lead'), stale)).toMatchObject({ ok: false })
      const strange = { reviewId: visit.reviewId, findingId, notes: [crypto.randomUUID()] }
      expect(await putNoteBehind(visit.by('lead'), strange)).toMatchObject({ ok: false })
    })
    expect(told).toMatchObject({ team: [], host: [] })
  })

  test('is that readers have changed when somebody leaves or the review goes on, without saying who', async () => {
    const visit = await makeVisit()
    await quiet()
    const { heard } = hearing(`readers/${visit.reviewId}`)
    await asOwner(`update review_member set state = 'withdrawn' where review_id = $1 and person_id = $2`, [
      visit.reviewId,
      visit.by('samuel').personId,
    ])
    await asOwner(`update review set stage = 'report' where id = $1`, [visit.reviewId])
    await quiet()
    expect(heard).toEqual([{}, {}])
  })

  test('comes again after the connection that listens was lost, and pages ask for everything then', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    await quiet()
    await asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen candour_live' and datname = current_database()`,
    )
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const input = { reviewId: visit.reviewId, findingId, wording: 'Said after the break.', basedOn: 1 }
    expect((await toldWhile(visit, () => rewordFinding(visit.by('lead'), input))).team).toHaveLength(1)
  })
})

function opened(personId: string, stillMay = async () => true) {
  let checkNow = () => {}
  let left = 0
  const away = new AbortController()
  const response = eventStream({
    request: new Request('http://localhost/', { signal: away.signal }),
    personId,
    stillMay,
    begin: (_, check) => {
      checkNow = check
      return () => left++
    },
  })
  return { text: response.text(), check: () => checkNow(), left: () => left, away: () => away.abort() }
}

describe('A page that is told of changes', () => {
  test('hears no more once its reader may not read, and is told that it is over', async () => {
    let may = true
    const page = opened(crypto.randomUUID(), async () => may)
    page.check()
    may = false
    page.check()
    expect(await page.text).toMatch(/event: hello[\s\S]*event: over/)
    expect(page.left()).toBe(1)
  })

  test('is let go when it closes', async () => {
    const page = opened(crypto.randomUUID())
    page.away()
    expect(await page.text).toContain('event: hello')
    expect(page.left()).toBe(1)
  })

  test('beyond six of one person the oldest asks from time to time instead', async () => {
    const personId = crypto.randomUUID()
    const pages = Array.from({ length: 7 }, () => opened(personId))
    expect(await pages[0]?.text).toContain('event: enough')
    expect(pages.map((page) => page.left())).toEqual([1, 0, 0, 0, 0, 0, 0])
    for (const page of pages) page.away()
  })
})

describe('Who is here', () => {
  const listener = (personId: string) => {
    const said: unknown[] = []
    const one: Listener = {
      id: crypto.randomUUID(),
      personId,
      send: (_, data) => said.push(data),
      end: () => {},
    }
    return { ...one, last: () => said.at(-1) }
  }

  test('is each person once, with the finding that they are writing in, which nobody else can say for them', () => {
    const [reviewId, finding] = [crypto.randomUUID(), crypto.randomUUID()]
    const [beth, again, anil] = [listener('beth'), listener('beth'), listener('anil')]
    const leave = comeTo(reviewId, beth, 'Beth')
    comeTo(reviewId, again, 'Beth')
    comeTo(reviewId, anil, 'Anil')
    writeIn(reviewId, beth.id, 'anil', finding)
    expect(anil.last()).toMatchObject({ people: [{ name: 'Anil' }, { name: 'Beth', writing: null }] })
    writeIn(reviewId, beth.id, 'beth', finding)
    expect(anil.last()).toMatchObject({ people: [{ name: 'Anil' }, { name: 'Beth', writing: finding }] })
    leave()
    expect(anil.last()).toMatchObject({ people: [{ name: 'Anil' }, { name: 'Beth', writing: null }] })
  })
})
