import { describe, expect, test } from 'vitest'
import { exampleReport } from './example-report.ts'
import { longDate, reviewDays } from './report-dates.ts'
import { reportFileName } from './report-file-name.ts'
import { reportWording } from './report-wording.ts'
import { richText } from './rich-text.ts'

describe('the words of a report', () => {
  test('dates are named in full, and days that follow one another are a span', () => {
    expect(longDate('2027-01-29')).toBe('Friday 29 January 2027')
    expect(reviewDays(['2026-12-01', '2026-12-02', '2026-12-03'])).toBe(
      'Tuesday 1 to Thursday 3 December 2026',
    )
    expect(reviewDays(['2026-09-30', '2026-10-01', '2026-10-02'])).toBe(
      'Wednesday 30 September to Friday 2 October 2026',
    )
    expect(reviewDays(['2026-12-01', '2026-12-03', '2026-12-10'])).toBe(
      'Tuesday 1, Thursday 3 and Thursday 10 December 2026',
    )
  })

  test('the cover counts the peers, and names the host trust’s own people apart', () => {
    const { standfirst, facts } = reportWording(exampleReport)
    expect(standfirst).toContain('as seen by five peers over three days')
    expect(facts).toContainEqual({
      label: 'With',
      value: 'Anil Deshmukh, Beth Haldane, Samuel Okoro and Joanna Prys, and Dev Lal of the host trust',
    })
  })

  test('a report not yet released says what it is instead of when it was released', () => {
    const draft = { ...exampleReport, releasedOn: null, draftLabel: 'Draft for the factual-accuracy check' }
    expect(reportWording(draft).facts.map(({ label }) => label)).toEqual([
      'Review days',
      'Led by',
      'With',
      'Status',
    ])
  })

  test('a copy that the trust has published says so, and no longer that it is the trust’s alone to read', () => {
    expect(reportWording(exampleReport).ownership).toContain('alone')
    const { ownership } = reportWording({ ...exampleReport, publishedOn: '2027-03-01' })
    expect(ownership).toContain('published it on Monday 1 March 2027 for anyone to read')
    expect(ownership).not.toContain('alone')
  })

  test('bold and italic are read, and an asterisk that marks nothing stays', () => {
    expect(
      richText('5 * 3, **so *much* more** and *less*').map(({ text, bold, italic }) => [text, bold, italic]),
    ).toEqual([
      ['5 * 3, ', false, false],
      ['so ', true, false],
      ['much', true, true],
      [' more', true, false],
      [' and ', false, false],
      ['less', false, true],
    ])
  })

  test.each([
    ['Harbour & Moor Learning Trust', 'harbour-and-moor-learning-trust-peer-review-2026-12-01.pdf'],
    ['St Élise’s ../..\\ "Trust"\r\n:*?', 'st-elises-trust-peer-review-2026-12-01.pdf'],
    ['漢字 \u202e', 'trust-peer-review-2026-12-01.pdf'],
    ['A'.repeat(300), `${'a'.repeat(80)}-peer-review-2026-12-01.pdf`],
  ])('the file of %s has a name that every system takes', (trustName, name) => {
    expect(reportFileName({ ...exampleReport, trustName }, 'pdf')).toBe(name)
  })

  test('the file of a draft says so', () => {
    expect(reportFileName({ ...exampleReport, draftLabel: 'Draft' }, 'docx')).toMatch(/-draft\.docx$/)
  })
})
