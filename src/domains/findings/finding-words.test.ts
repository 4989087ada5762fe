import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceWords } from '../../web/ui/evidence-words.ts'
import { agreementWords, dissentWords } from './agreement-words.ts'
import { evidenceLine } from './evidence-line.ts'
import { methodWords, type View } from './finding.ts'
import { nextShared, nextSharedWords } from './next-shared.ts'

test('the report and the board say the same of the same evidence', () => {
  const evidence = fc.record({
    sources: fc.nat(20),
    schools: fc.nat(12),
    methods: fc.subarray(['interview', 'visit', 'document']),
    contrary: fc.boolean(),
  })
  fc.assert(
    fc.property(evidence, (support) => {
      expect(evidenceLine(support).line).toBe(
        evidenceWords({ ...support, methods: methodWords(support.methods) }),
      )
    }),
  )
})

test('below three sources the report is given no number and no way of knowing', () => {
  for (const sources of [null, 0, 1, 2])
    expect(evidenceLine({ sources, schools: 2, methods: ['visit'], contrary: true })).toEqual({
      line: 'Heard from few people so far',
      methods: [],
    })
})

describe('who agrees', () => {
  const team = ['Ruth Ellacott', 'Anil Deshmukh', 'Joanna Prys', 'Samuel Okoro', 'Beth Haldane'].map(
    (name) => ({ personId: name, name }),
  )
  const view = (name: string, more: Partial<View> = {}): View => ({
    personId: name,
    name,
    side: 'team',
    agrees: true,
    why: '',
    earlier: false,
    ...more,
  })
  const all = team.map(({ name }) => view(name))
  const say = (views: View[], proposedBy = 'Beth Haldane') => agreementWords({ team, views, proposedBy })

  test('is said by name and in words, never as a share', () => {
    expect(say(all)).toBe('All five agree')
    expect(say([...all, view('Dev Lal', { side: 'host' })])).toBe('All five agree, and Dev')
    expect(say([view('Beth Haldane')])).toBe('Beth proposes it')
    expect(say(all.slice(0, 3))).toBe('Three agree. Samuel and Beth have not said')
    expect(say(all.slice(0, 2))).toBe('Two agree so far')
    expect(say([...all.slice(1), view('Ruth Ellacott', { agrees: false, why: 'No.' })])).toBe('Four agree')
  })

  test('does not count a view of an earlier wording', () => {
    expect(say([...all.slice(1).map((one) => ({ ...one, earlier: true })), view('Ruth Ellacott')])).toBe(
      'Ruth agrees',
    )
  })

  test('tells apart two people of one first name, and keeps a dissent in its own words', () => {
    const views = [
      view('Joanna Prys', { agrees: false, why: 'Not always.' }),
      view('Joanna Marsh', { agrees: false, why: 'Never.', earlier: true }),
    ]
    expect(dissentWords(views)).toEqual([
      { who: 'Joanna Prys sees it differently.', why: 'Not always.' },
      { who: 'Joanna Marsh saw an earlier wording differently.', why: 'Never.' },
    ])
  })
})

test('the next chance to share is the first that has not ended', () => {
  const session = (date: string, starts: string, ends: string) => ({
    id: `${date} ${starts}`,
    title: 'Daily discussion',
    date,
    starts,
    ends,
  })
  const sessions = [session('2026-12-01', '16:00', '17:00'), session('2026-12-02', '16:00', '17:00')]
  const words = (date: string, time: string) => nextSharedWords(nextShared(sessions, { date, time }), date)
  expect(words('2026-12-01', '16:59')).toBe('The next shared session is today at 16:00.')
  expect(words('2026-12-01', '17:00')).toBe('The next shared session is on Wednesday 2 December at 16:00.')
  expect(words('2026-12-02', '17:30')).toBe('No shared session is left on the schedule.')
})
