import type { Hostile } from './hostile.ts'
import { packedPdf, pdf, pdfStream } from './pdf.ts'
import { zip } from './zip.ts'

const text = (words: string) => Buffer.from(words, 'latin1')
const action =
  (words: string): Hostile['bytes'] =>
  () =>
    pdf({ catalog: `/OpenAction<</S/${words}>>` })

/** PDFs that run something, carry something, or are something else as well. */
export const pdfTricks: Hostile[] = [
  {
    what: 'a PDF that runs JavaScript when it opens',
    name: 'js.pdf',
    refused: 'runs something',
    bytes: action('JavaScript/JS(app.alert(1))'),
  },
  {
    what: 'the same, spelt with the numbers of its letters',
    name: 'hex.pdf',
    refused: 'runs something',
    bytes: action('J#61vaScript/JS(app.alert(1))'),
  },
  {
    what: 'the same, packed away in an object stream',
    name: 'objects.pdf',
    refused: 'runs something',
    bytes: () => packedPdf({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }),
  },
  {
    what: 'the same, packed twice',
    name: 'twice.pdf',
    refused: 'runs something',
    bytes: () => packedPdf({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>', filter: 'hex' }),
  },
  {
    what: 'a PDF that starts a program',
    name: 'launch.pdf',
    refused: 'runs something',
    bytes: action('Launch/Win<</F(cmd.exe)>>'),
  },
  {
    what: 'a PDF with JavaScript on a page',
    name: 'page.pdf',
    refused: 'runs something',
    bytes: () => pdf({ page: '/AA<</O<</S/JavaScript/JS(app.alert(1))>>>>' }),
  },
  {
    what: 'a PDF with a file attached',
    name: 'attached.pdf',
    refused: 'holds other files',
    bytes: () =>
      pdf({
        catalog: '/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>',
        objects: ['<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>', pdfStream('/Type/EmbeddedFile', text('MZ'))],
      }),
  },
  {
    what: 'a PDF with a film that runs',
    name: 'rich.pdf',
    refused: 'runs something',
    bytes: () => pdf({ page: '/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>]' }),
  },
  {
    what: 'a PDF with a form of XML',
    name: 'xfa.pdf',
    refused: 'runs something',
    bytes: () =>
      pdf({ catalog: '/AcroForm<</XFA 4 0 R/Fields[]>>', objects: [pdfStream('', text('<xdp/>'))] }),
  },
  {
    what: 'an encrypted PDF',
    name: 'locked.pdf',
    refused: 'protected',
    bytes: () => pdf({ trailer: '/Encrypt<</Filter/Standard/V 2/R 3/P -4/O(x)/U(x)>>' }),
  },
  {
    what: 'a PDF with something before it',
    name: 'late.pdf',
    refused: 'other kind',
    bytes: () => Buffer.concat([text('hidden\0\n'), pdf()]),
  },
  {
    what: 'a PDF that is a zip as well',
    name: 'both.pdf',
    refused: 'damaged',
    bytes: () => pdf({ after: zip([{ name: 'a.exe', data: 'MZ' }]) }),
  },
  {
    what: 'a PDF that is a zip as well, with its end put right',
    name: 'both2.pdf',
    refused: 'holds other files',
    bytes: () => pdf({ after: zip([{ name: 'a.exe', data: 'MZ' }], { comment: text('%%EOF\n') }) }),
  },
  {
    what: 'a PDF with a page of HTML after it',
    name: 'html.pdf',
    refused: 'damaged',
    bytes: () => pdf({ after: text('<script>alert(1)</script>') }),
  },
  {
    what: 'the beginning of a PDF alone',
    name: 'head.pdf',
    refused: 'damaged',
    bytes: () => text('%PDF-1.7\n%%EOF'),
  },
]
