import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export type PdfSource = {
  /** where its bytes come from, in ranges */
  src: string
  /** where fonts, character maps and decoders of pdf.js come from; ends with a slash */
  parts: string
}

/** Opens a PDF with pdf.js, which is large and fetched only now. Nothing in the file can run. */
export function openPdf({ src, parts }: PdfSource): {
  document: Promise<PDFDocumentProxy>
  close: () => void
} {
  let close: () => void = () => {}
  let closed = false
  const document = import('pdfjs-dist').then(async ({ getDocument, GlobalWorkerOptions }) => {
    GlobalWorkerOptions.workerSrc = workerSrc
    const loading = getDocument({
      url: src,
      cMapUrl: `${parts}cmaps/`,
      standardFontDataUrl: `${parts}standard_fonts/`,
      wasmUrl: `${parts}wasm/`,
      iccUrl: `${parts}iccs/`,
      enableXfa: false,
      disableAutoFetch: true,
      maxImageSize: 64 * 1024 * 1024,
    })
    close = () => void loading.destroy()
    if (closed) close()
    return loading.promise
  })
  return {
    document,
    close: () => {
      closed = true
      close()
    },
  }
}
