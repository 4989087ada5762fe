import { type FileHandle, open } from 'node:fs/promises'
import { Unsafe } from './unsafe.ts'

const pagesLookedAt = 200

/** Opens a PDF as a reader's browser will, without drawing it, and asks it what it would run. */
export async function openPdf(path: string) {
  const { getDocument, PDFDataRangeTransport } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const file = await open(path)
  const { size } = await file.stat()
  // In pieces, as they are asked for: a large file is never whole in memory.
  class Pieces extends PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number) {
      readPiece(file, begin, end).then(
        (bytes) => this.onDataRange(begin, bytes),
        () => this.abort(),
      )
    }
  }
  const loading = getDocument({
    range: new Pieces(size, null),
    disableAutoFetch: true,
    disableStream: true,
    stopAtErrors: true,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: true,
    verbosity: 0,
  })
  try {
    const pdf = await loading.promise
    const { info } = (await pdf.getMetadata()) as { info: { IsXFAPresent?: boolean } }
    if (info.IsXFAPresent || (await pdf.getJSActions())) throw new Unsafe('runs something')
    if (await pdf.getAttachments()) throw new Unsafe('holds other files')
    for (let number = 1; number <= Math.min(pdf.numPages, pagesLookedAt); number++) {
      const page = await pdf.getPage(number)
      if (await page.getJSActions()) throw new Unsafe('runs something')
      for (const annotation of await page.getAnnotations()) {
        if (annotation.actions) throw new Unsafe('runs something')
        if (annotation.file || annotation.richMedia) throw new Unsafe('holds other files')
      }
      page.cleanup()
    }
  } catch (error) {
    if (error instanceof Unsafe) throw error
    throw new Unsafe(error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'damaged')
  } finally {
    await loading.destroy()
    await file.close()
  }
}

async function readPiece(file: FileHandle, begin: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - begin)
  const { bytesRead } = await file.read(bytes, 0, bytes.byteLength, begin)
  return bytes.subarray(0, bytesRead)
}
