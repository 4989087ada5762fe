import { expect, test } from 'vitest'
import { excelOf, kinds, pdfOf, slidesOf, wordOf, zipOf } from './made-up-files.ts'
import { readInWorker } from './read-in-worker.server.ts'
import { safeHtml } from './safe-html.ts'

const words = (text: string) => new TextEncoder().encode(text)
const readAs = (mediaType: string, bytes: Uint8Array, ending = '') =>
  readInWorker({ mediaType, ending, bytes: new Uint8Array(bytes) })

test('the words of a PDF are known page by page, a page without words too', async () => {
  const read = await readAs(kinds.pdf, pdfOf(['Attendance by need', '', 'Transition plans']))
  expect(read?.parts.map(({ label, body }) => [label, body])).toEqual([
    ['Page 1', 'Attendance by need'],
    ['Page 2', ''],
    ['Page 3', 'Transition plans'],
  ])
  expect(read).toMatchObject({ pages: 3, words: 5 })
})

test('a Word file is shown with its headings one down, its table in a frame and its small pictures', async () => {
  const bytes = await wordOf('Who decides what', ['Schools decide how they teach.'], [['School', 'Head']])
  const read = await readAs(kinds.docx, bytes)
  const preview = read?.parts[0]?.preview ?? ''
  expect(preview).toContain('<h2>Who decides what</h2>')
  expect(preview).toContain('tabindex="0"><table>')
  expect(preview).toContain('<img src="data:image/png;base64,')
  expect(read?.parts[0]?.body).toContain('Schools decide how they teach.')
})

test('a sheet is shown as far as it fits and says so; what a cell holds is never taken for HTML', async () => {
  const rows = [['School', 'Note'], ...Array.from({ length: 300 }, (_, place) => [`S${place}`, 'x'])]
  const read = await readAs(kinds.xlsx, await excelOf('Attendance', [['<b>bold</b>', 7], ...rows]))
  const [sheet] = read?.parts ?? []
  expect(sheet?.label).toBe('Sheet Attendance')
  expect(sheet?.preview).toContain('&lt;b&gt;bold&lt;/b&gt;')
  expect(sheet?.preview).toContain('the first 200 of 302 rows')
  expect(sheet?.body).toContain('S299')
})

test('slides are read in the order in which they are shown', async () => {
  const read = await readAs(kinds.pptx, await slidesOf(['Why we met', 'What we found']))
  expect(read?.parts.map(({ label, body }) => [label, body])).toEqual([
    ['Slide 1', 'Why we met\nSecond & last'],
    ['Slide 2', 'What we found\nSecond & last'],
  ])
})

test('a CSV becomes a table, and text stays text, in whichever encoding it came', async () => {
  const csv = await readAs(
    kinds.txt,
    new Uint8Array([...words('School;Head\nCaf'), 0xe9, ...words(';Ren')]),
    'csv',
  )
  expect(csv?.parts[0]?.preview).toContain('<td>Café</td>')
  const text = await readAs(kinds.txt, words('One two <three>'), 'txt')
  expect(text).toMatchObject({ parts: [{ body: 'One two <three>', preview: null }], words: 3 })
})

test.each([
  ['a PDF that breaks off', kinds.pdf, pdfOf(['Whole']).slice(0, 300)],
  ['a Word file without a document', kinds.docx, await zipOf({ 'a.xml': '<a/>' })],
  ['slides that are no zip', kinds.pptx, words('nothing of the kind')],
])('%s is told to be unreadable, and stops nothing', async (_, mediaType, bytes) => {
  expect(await readAs(mediaType, bytes)).toBeNull()
})

test('a file that takes too long is given up', async () => {
  const bytes = pdfOf(Array.from({ length: 200 }, () => 'Words '.repeat(200)))
  expect(await readInWorker({ mediaType: kinds.pdf, ending: 'pdf', bytes }, 60)).toBeNull()
})

test.each([
  ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
  ['a handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['a link that runs', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['a link to a page of ours', '<a href="/people">a</a>', '<a>a</a>'],
  ['a picture from elsewhere', '<img src="https://example.com/a.png">', ''],
  ['a drawn picture', '<img src="data:image/svg+xml;base64,AAAA">', ''],
  ['a look of its own', '<p style="position:fixed" class="c-button">a</p>', '<p>a</p>'],
  ['a name of ours', '<a id="main">a</a>', '<a>a</a>'],
  ['a frame', '<iframe src="https://example.com"></iframe><form><input></form>', ''],
])('%s in a Word file comes to nothing', (_, html, safe) => {
  expect(safeHtml(html)).toBe(safe)
})
