import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { PdfBar, showPage } from './pdf-bar.tsx'
import { openPdf, type PdfSource } from './pdf-document.ts'
import { PdfPage } from './pdf-page.tsx'
import { LoadingLines } from './progress.tsx'

type PdfPagesProps = PdfSource & {
  label: string
  /** stands where the pages would be, where they cannot be drawn */
  otherwise: ReactNode
}

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]

/** A PDF drawn page by page as it comes into sight, with its words over it to be chosen and read aloud. */
export function PdfPages({ src, parts, label, otherwise }: PdfPagesProps) {
  const pdf = useOpenPdf({ src, parts })
  const [zoom, setZoom] = useState(zooms.indexOf(1))
  const [current, setCurrent] = useState(1)
  const enlarge = (to: number) => {
    setZoom(to)
    // Every page changes its height: the one being read stays in sight.
    requestAnimationFrame(() => showPage(current))
  }
  if (pdf === 'not begun') return null
  if (pdf === 'failed') return otherwise
  if (pdf === 'fetching') return <LoadingLines say="Fetching the pages." />
  return (
    <section className="c-pdf" aria-label={label}>
      <PdfBar
        page={current}
        pages={pdf.numPages}
        zoom={Math.round((zooms[zoom] ?? 1) * 100)}
        smaller={zoom > 0 ? () => enlarge(zoom - 1) : undefined}
        larger={zoom < zooms.length - 1 ? () => enlarge(zoom + 1) : undefined}
      />
      <PageColumn pdf={pdf} zoom={zooms[zoom] ?? 1} onSight={setCurrent} />
    </section>
  )
}

function useOpenPdf({ src, parts }: PdfSource) {
  // Without scripts it never begins, and nothing says that it has.
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'not begun' | 'fetching' | 'failed'>('not begun')
  useEffect(() => {
    setPdf('fetching')
    const opening = openPdf({ src, parts })
    opening.document.then(setPdf, () => setPdf('failed'))
    return () => opening.close()
  }, [src, parts])
  return pdf
}

type PageColumnProps = { pdf: PDFDocumentProxy; zoom: number; onSight: (page: number) => void }

function PageColumn({ pdf, zoom, onSight }: PageColumnProps) {
  const column = useRef<HTMLElement>(null)
  const width = useWidth(column)
  useHashOnce(width > 0)
  const pages = Array.from({ length: pdf.numPages }, (_, place) => place + 1)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: enlarged pages scroll sideways, by arrow keys too.
    <section className="c-pdf-column" ref={column} tabIndex={0} aria-label="Pages">
      {width > 0 &&
        pages.map((number) => (
          <PdfPage key={number} pdf={pdf} number={number} width={width * zoom} onSight={onSight} />
        ))}
    </section>
  )
}

function useWidth(column: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = column.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [column])
  return width
}

// An address may name a page that is only drawn now: #page-7.
function useHashOnce(ready: boolean) {
  useEffect(() => {
    if (ready && /^#page-\d+$/.test(location.hash))
      document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [ready])
}
