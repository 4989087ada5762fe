import { expect, it } from 'vitest'
import { csvText } from './csv.ts'

it('a name that a spreadsheet would run as a formula is written as words', () => {
  const text = csvText(
    ['School', 'Pupils'],
    [
      ['=HYPERLINK("http://x.example")', 12],
      ['@SUM(1)', null],
      ['Engage, Enrich “Excel”', -3],
    ],
  )
  expect(text).toBe(
    '\uFEFFSchool,Pupils\r\n"\'=HYPERLINK(""http://x.example"")",12\r\n\'@SUM(1),\r\n"Engage, Enrich “Excel”",-3\r\n',
  )
})
