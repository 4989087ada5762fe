import { type Extracted, extracted, type FileToRead, stretches } from './extracted.ts'
import { readPdf } from './read-pdf.ts'
import { readCsv, readExcel } from './read-sheets.ts'
import { readSlides } from './read-slides.ts'
import { decoded } from './read-text.ts'
import { readWord } from './read-word.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/** Takes the words out of a file, by what it is. A picture has none that we can read. */
export async function readFile({ mediaType, ending, bytes }: FileToRead): Promise<Extracted> {
  if (mediaType === 'application/pdf') return readPdf(bytes)
  if (mediaType === `${office}.wordprocessingml.document`) return readWord(bytes)
  if (mediaType === `${office}.spreadsheetml.sheet`) return readExcel(bytes)
  if (mediaType === `${office}.presentationml.presentation`) return readSlides(bytes)
  if (mediaType.startsWith('image/')) return extracted([], 1)
  if (ending === 'csv') return readCsv(decoded(bytes))
  return extracted(
    stretches(decoded(bytes)).map((body) => ({ label: '', body, preview: null })),
    null,
  )
}
