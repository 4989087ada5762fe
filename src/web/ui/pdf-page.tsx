import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { type RefObject, useEffect, useRef, useState } from 'react'

type PdfPageProps = {
  pdf: PDFDocumentProxy
  number: number
  /** as wide as this, in CSS pixels */
  width: number
  onSight: (page: number) => void
}

/** One page: its place is kept from the start, and it is drawn while it is in sight or about to be. */
export function PdfPage({ pdf, number, width, onSight }: PdfPageProps) {
  const frame = useRef<HTMLElement>(null)
  const near = useInSight(frame, '1200px 0px')
  const here = useInSight(frame, '-45% 0px -45% 0px')
  const page = usePage(pdf, number, near)
  useEffect(() => {
    if (here) onSight(number)
  }, [here, number, onSight])
  useEffect(() => {
    const shape = page?.getViewport({ scale: 1 })
    const height = shape ? (width * shape.height) / shape.width : width * Math.SQRT2
    frame.current?.style.setProperty('--page-width', `${width}px`)
    frame.current?.style.setProperty('--page-height', `${Math.round(height)}px`)
  }, [page, width])
  return (
    <section
      className="c-pdf-page"
      id={`page-${number}`}
      aria-label={`Page ${number}`}
      tabIndex={-1}
      ref={frame}
    >
      {page && near && <Drawn page={page} width={width} />}
    </section>
  )
}

function useInSight(frame: RefObject<HTMLElement | null>, rootMargin: string): boolean {
  const [inSight, setInSight] = useState(false)
  useEffect(() => {
    if (!frame.current) return
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries.at(-1)?.isIntersecting ?? false),
      {
        rootMargin,
      },
    )
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame, rootMargin])
  return inSight
}

function usePage(pdf: PDFDocumentProxy, number: number, wanted: boolean): PDFPageProxy | null {
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  useEffect(() => {
    if (!wanted || page) return
    let stay = true
    pdf.getPage(number).then(
      (got) => stay && setPage(got),
      () => {},
    )
    return () => {
      stay = false
    }
  }, [pdf, number, wanted, page])
  return page
}

function Drawn({ page, width }: { page: PDFPageProxy; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!canvas.current || !words.current) return
    return draw(page, width, canvas.current, words.current)
  }, [page, width])
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the words over it are what is read aloud. */}
      <canvas ref={canvas} aria-hidden="true" />
      <div className="c-pdf-words" ref={words} />
    </>
  )
}

/** Draws the picture, and lays the words over it where they stand. Returns how to stop. */
function draw(page: PDFPageProxy, width: number, canvas: HTMLCanvasElement, words: HTMLElement): () => void {
  const scale = width / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  const sharpness = Math.min(window.devicePixelRatio || 1, 2)
  canvas.width = Math.floor(viewport.width * sharpness)
  canvas.height = Math.floor(viewport.height * sharpness)
  const picture = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] })
  picture.promise.catch(() => {})
  words.style.setProperty('--total-scale-factor', String(scale))
  let stop: () => void = () => {}
  let stopped = false
  import('pdfjs-dist').then(({ TextLayer }) => {
    if (stopped) return
    words.replaceChildren()
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport })
    stop = () => layer.cancel()
    layer.render().catch(() => {})
  })
  return () => {
    stopped = true
    stop()
    picture.cancel()
  }
}
