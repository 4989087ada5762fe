import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { drawableText, plainlyDrawableText } from '../../report/documents/drawable-text.ts'
import { reportFonts } from '../../report/documents/report-fonts.ts'
import { reportDrawings } from '../../report/documents/report-template.ts'
import type { CertificateDocument } from './certificate-document.ts'

let compiler: NodeCompiler | undefined

/** One page of PDF/UA-1, as the cover of a report. The same certificate gives the same bytes. */
export async function renderCertificatePdf(doc: CertificateDocument): Promise<Uint8Array> {
  const fonts = reportFonts()
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.files }] })
  const typeset = (draw: typeof drawableText) => {
    const inputs = { certificate: cleaned(doc, (text) => draw(text, fonts)), ...reportDrawings }
    return compiler?.pdf({ mainFileContent: template, inputs }, { pdfStandard: PdfStandard.UA_1 })
  }
  try {
    return typeset(drawableText) ?? new Uint8Array()
  } catch {
    return typeset(plainlyDrawableText) ?? new Uint8Array()
  } finally {
    compiler.evictCache(0)
  }
}

const cleaned = (doc: CertificateDocument, clean: (text: string) => string) =>
  JSON.stringify({ ...doc, longName: doc.name.length > 26 }, (_key, value: unknown) =>
    typeof value === 'string' ? clean(value) : value,
  )

// Nobody's words are ever put into the source: they arrive as JSON and are only ever strings there.
const template = `
#let doc = json(bytes(sys.inputs.certificate))
#let drawing(name) = bytes(sys.inputs.at(name))
#let ink = rgb("#25221e")
#let dimmed = rgb("#5c5850")
#let soft = rgb("#433f39")
#let hairline = rgb("#d9d4cb")
#let petrol = rgb("#0e5b72")
#let serif = ("Source Serif 4", "Noto Emoji")
#let sans = ("Atkinson Hyperlegible Next", "Source Serif 4", "Noto Emoji")

#set document(
  title: doc.title,
  date: datetime(year: doc.dated.at(0), month: doc.dated.at(1), day: doc.dated.at(2)),
)
#set text(
  font: serif, fallback: false, size: 10.95pt, fill: ink, lang: "en", region: "GB",
  hyphenate: false, overhang: false, top-edge: 0.75em, bottom-edge: -0.25em,
)
#set par(leading: 0.45em, spacing: 0pt, justify: false)
#show title: set text(size: if doc.longName { 34pt } else { 46.5pt }, weight: 400, tracking: -0.03em)
#show title: set par(leading: 0.06em)
#show title: set block(above: 0pt, below: 0pt)
#set page(
  paper: "a4",
  margin: (left: 66pt, right: 66pt, top: 54pt, bottom: 57pt),
  background: place(top + left, dx: 226.5pt, dy: 39pt, image(drawing("ring"), width: 390pt)),
)
#set block(spacing: 0pt)
#grid(
  columns: (18pt, auto), column-gutter: 6.75pt, align: horizon,
  image(drawing("mark"), width: 18pt, alt: "The mark of Candour: a ring that opens, around a point"),
  par(text(
    size: 15.75pt, weight: 600, tracking: -0.02em, top-edge: "cap-height", bottom-edge: "baseline",
  )[Candour]),
)
#v(1fr)
#par(text(font: sans, size: 12pt, weight: 600, fill: petrol)[Certificate of taking part])
#v(17pt)
#block(width: 440pt, title(doc.name))
#v(19pt)
#block(width: 400pt, {
  set text(size: 15.75pt, fill: soft)
  par(doc.standfirst)
})
#v(31pt)
#set text(font: sans, size: 11.25pt)
#for fact in doc.facts {
  grid(
    columns: (150pt, 1fr), column-gutter: 13.5pt,
    par(text(fill: dimmed, fact.label)), par(fact.value),
  )
  v(10.3pt)
}
#v(15pt)
#line(length: 352.5pt, stroke: 0.75pt + hairline)
#v(14pt)
#block(width: 352.5pt, {
  set text(font: serif, size: 11.625pt)
  set par(leading: 0.5em)
  par(doc.check)
})
`
