import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { fortyPageReport } from '../../bench/parts/forty-page-report.ts'
import { exampleReport } from '../../src/domains/report/documents/example-report.ts'
import { renderReportWord } from '../../src/domains/report/documents/report-word.ts'
import { libreOffice } from '../libreoffice.ts'
import { bare, firstDifference, openPdf } from '../reading-back.ts'

const run = promisify(execFile)
const draft = { ...exampleReport, releasedOn: null, draftLabel: 'Draft for the factual-accuracy check' }

/** The Word copy as LibreOffice understands it. */
async function converted(office: string, word: Uint8Array, to: 'txt' | 'pdf'): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-office-'))
  try {
    writeFileSync(join(folder, 'report.docx'), word)
    const filter = to === 'txt' ? 'txt:Text (encoded):UTF8' : 'pdf'
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await run(office, [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'report.docx'),
    ])
    return readFileSync(join(folder, `report.${to}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** LibreOffice writes a mark before each point. */
const letters = (text: string) => bare(text).replace(/[\ufeff•]/g, '')
const office = libreOffice()
const where = office ? '' : ' (not looked at here: there is no LibreOffice on this machine)'

test.skipIf(!office)(
  `LibreOffice reads the same words in the Word copy as another reader does${where}`,
  async () => {
    for (const report of [exampleReport, draft, fortyPageReport()]) {
      const word = await renderReportWord(report)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word) })
      const read = (await converted(office ?? '', word, 'txt')).toString('utf8')
      expect(firstDifference(letters(read), letters(value))).toEqual([])
    }
  },
)

test.skipIf(!office)(
  `LibreOffice sets the Word copy with its contents, and a draft says so on each page${where}`,
  async () => {
    const pdf = await openPdf(await converted(office ?? '', await renderReportWord(draft), 'pdf'))
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    expect(pages).toHaveLength(6)
    for (const page of pages) expect(page).toContain('Draft for the factual-accuracy check')
    const links = await (await pdf.getPage(2)).getAnnotations()
    expect(links.length).toBeGreaterThanOrEqual(4)
  },
)
