import type { Hostile } from './hostile.ts'
import { office, sheetXml } from './office.ts'
import { packedPdf, pdf } from './pdf.ts'
import { png } from './pictures.ts'

const whole: Record<string, () => Buffer | Promise<Buffer>> = {
  'cut.docx': () => office(),
  'cut.xlsx': () => office({ kind: 'xlsx', parts: [{ name: 'xl/worksheets/sheet1.xml', data: sheetXml() }] }),
  'cut.pdf': () => pdf(),
  'packed.pdf': () => packedPdf(),
  'cut.png': png,
}
const shares = [0.1, 0.5, 0.9]

/** Good files of which the end is missing, cut at several points. */
export const cutFiles: Hostile[] = Object.entries(whole).flatMap(([name, bytes]) =>
  shares.map((share) => ({
    what: `the first ${share * 100}% of ${name}`,
    name,
    refused: 'damaged' as const,
    bytes: async () => {
      const all = await bytes()
      return all.subarray(0, Math.max(20, Math.floor(all.byteLength * share)))
    },
  })),
)
