import { expect, test } from 'vitest'
import { certificateDocument } from './certificate-document.ts'
import { newCertificateNumber, typedNumber } from './certificate-number.ts'
import { renderCertificatePdf } from './certificate-pdf.ts'

const entry = {
  days: ['2026-12-01', '2026-12-02', '2026-12-03'] as [string, string, string],
  trustName: 'Harbour & Moor Learning Trust',
  hostNamed: false,
  virtual: false,
}
const certificate = {
  number: 'K7QF-2M9X-HT4D',
  issuedAt: '2026-12-20T10:00:00Z',
  name: 'Anil Deshmukh',
  part: 'shadow' as const,
  minutes: 1290,
}
const made = (more = {}) =>
  certificateDocument({ ...entry, ...more }, certificate, 'https://candour.example/certificates')

test('a certificate says who, in which part, for how long and when, and leaves it to the host to be named', () => {
  const { name, standfirst, facts } = made()
  expect(name).toBe('Anil Deshmukh')
  expect(standfirst).toBe('took part in a trust peer review of a multi-academy trust.')
  expect(facts.map(({ value }) => value)).toEqual([
    'Shadow',
    'Tuesday 1 to Thursday 3 December 2026',
    '21 hours 30 minutes of preparation and review',
    'Sunday 20 December 2026',
    'K7QF-2M9X-HT4D',
  ])
  expect(made({ hostNamed: true }).standfirst).toContain('Harbour & Moor Learning Trust')
})

test('its PDF is PDF/UA-1, in British English, and its properties name no machine and no trust', async () => {
  const pdf = Buffer.from(await renderCertificatePdf(made())).toString('latin1')
  expect(pdf).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
  expect(pdf).toContain('/Lang (en-GB)')
  expect(pdf).toContain('K7QF-2M9X-HT4D')
  expect(pdf).not.toMatch(/\/Author|Harbour/)
})

test('its PDF takes any name, and runs none of it', async () => {
  for (const name of ['#panic("ran") $x$ </w:t>', '漢字', 'W'.repeat(120), 'Siân 👩‍👧'])
    expect((await renderCertificatePdf({ ...made(), name })).byteLength).toBeGreaterThan(5000)
})

test('a number is known again however it is typed, and no letter in it is taken for a digit', () => {
  const number = newCertificateNumber()
  expect(number).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/)
  expect(typedNumber(number.toLowerCase().replaceAll('-', ' '))).toBe(number)
  expect(typedNumber('K7QF-2M9X-HT4O')).toBeNull()
  expect(typedNumber("'; drop table certificate")).toBeNull()
})
