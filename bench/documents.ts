// How long a report's files take to make: npm run bench -- documents
// A made-up report of some forty pages with sixty findings. The first of each file in a process of its own, then many
// in one; beside them, in the same run and of the same content, Chromium's print to PDF of the report as a plain page
// (browser and page already open), and LibreOffice's own saving as PDF and as Word where it is installed (started
// anew for each, as anybody would who has no server of it). Limits: PDF 500 ms, Word 700 ms, half of the time.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { renderReportPdf } from '../src/domains/report/documents/report-pdf.ts'
import { renderReportWord } from '../src/domains/report/documents/report-word.ts'
import { openBrowser } from '../test/browser/browser.ts'
import { libreOffice } from '../test/libreoffice.ts'
import { openPdf } from '../test/reading-back.ts'
import { fortyPageReport } from './parts/forty-page-report.ts'
import { percentile } from './parts/percentile.ts'
import { reportAsPage } from './parts/report-as-page.ts'

const ROUNDS = 40
const ROUNDS_BESIDE = 10
const COLD_STARTS = 5

const report = fortyPageReport()
const run = promisify(execFile)

// One first file, asked for by the process below.
const only = process.env.BENCH_FIRST
if (only === 'pdf' || only === 'word') {
  const from = performance.now()
  await (only === 'pdf' ? renderReportPdf : renderReportWord)(report)
  process.stdout.write(String(performance.now() - from))
  process.exit()
}

type Result = { what: string; p50: number; p95: number; first: number; kB: number; limit: number | '' }
const results: Result[] = []
const round = (ms: number) => Math.round(ms * 10) / 10

async function measure(
  what: string,
  times: number,
  make: () => Promise<Uint8Array>,
  { limit, first }: { limit?: number; first?: number[] } = {},
) {
  const took: number[] = []
  let bytes = 0
  for (let time = 0; time < times; time++) {
    const from = performance.now()
    bytes = (await make()).byteLength
    took.push(performance.now() - from)
  }
  results.push({
    what,
    p50: round(percentile(took, 0.5)),
    p95: round(percentile(took, 0.95)),
    first: round(percentile(first ?? took.slice(0, 1), 0.5)),
    kB: Math.round(bytes / 1024),
    limit: limit ?? '',
  })
}

/** The first file that a process makes: faces are read, and nothing has been optimised yet. */
function firstOf(kind: 'pdf' | 'word'): number[] {
  return Array.from({ length: COLD_STARTS }, () =>
    Number(
      execFileSync(process.execPath, [...process.execArgv, import.meta.filename], {
        env: { ...process.env, BENCH_FIRST: kind },
      }),
    ),
  )
}

async function besideChromium() {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent(reportAsPage(report))
    await measure('Chromium prints the same as a page, untagged', ROUNDS_BESIDE, () =>
      page.pdf({ format: 'A4', tagged: false }),
    )
    await measure('Chromium prints the same as a page, tagged', ROUNDS_BESIDE, () =>
      page.pdf({ format: 'A4', tagged: true, outline: true }),
    )
  } finally {
    await browser.close()
  }
}

async function besideLibreOffice(office: string) {
  const folder = mkdtempSync(join(tmpdir(), 'candour-office-'))
  const as = (kind: string, from: string) => async () => {
    const given = ['--headless', '--convert-to', kind, '--outdir', join(folder, 'out'), join(folder, from)]
    await run(office, [`-env:UserInstallation=file://${folder}/profile`, ...given])
    return readFileSync(join(folder, 'out', from.replace(/\w+$/, kind.split(':')[0] ?? '')))
  }
  try {
    writeFileSync(join(folder, 'report.docx'), await renderReportWord(report))
    writeFileSync(join(folder, 'report.html'), reportAsPage(report))
    await measure('LibreOffice saves our Word file as PDF', ROUNDS_BESIDE / 2, as('pdf', 'report.docx'))
    const word = 'docx:MS Word 2007 XML'
    await measure('LibreOffice saves the page as Word', ROUNDS_BESIDE / 2, as(word, 'report.html'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const pdf = await openPdf(await renderReportPdf(report))
const findings = report.sections.flatMap(({ blocks }) =>
  blocks.filter((block) => block.kind === 'practice' || (block.kind === 'paragraph' && block.evidence)),
).length
process.stdout.write(`${pdf.numPages} pages, ${findings} findings\n`)

await measure('PDF/UA-1', ROUNDS, () => renderReportPdf(report), { limit: 500, first: firstOf('pdf') })
await measure('Word', ROUNDS, () => renderReportWord(report), { limit: 700, first: firstOf('word') })
await besideChromium()
const office = libreOffice()
if (office) await besideLibreOffice(office)
else process.stdout.write('There is no LibreOffice on this machine to measure beside.\n')

const within = results.every(({ p50, limit }) => limit === '' || p50 <= limit)
const machine = { cores: cpus().length, load: loadavg().map(round) }
console.table(results)
process.stdout.write(within ? 'Within both limits.\n' : 'Over a limit.\n')
process.stdout.write(
  `${JSON.stringify({ bench: 'documents', pages: pdf.numPages, findings, within, machine, results })}\n`,
)
if (!within) process.exitCode = 1
