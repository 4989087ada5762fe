import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'

/** What stands on each page of the paper. */
export async function printed(page: Page): Promise<string[]> {
  const paper = await getDocument({
    data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })),
  }).promise
  const pages = Array.from({ length: paper.numPages }, (_, place) => paper.getPage(place + 1))
  return Promise.all(
    pages.map(async (one) => {
      const { items } = await (await one).getTextContent()
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
    }),
  )
}
