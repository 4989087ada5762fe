// How much may be sent (defaults of ours; the drawing of the portal says 50 MB a file).
export const MEGABYTE = 1024 * 1024
export const largestFile = 50 * MEGABYTE
export const largestUpload = 100 * MEGABYTE

/** "340 kB" or "4.1 MB" */
export function fileSize(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / 1024))} kB`
  return `${(bytes / MEGABYTE).toFixed(1).replace('.0', '')} MB`
}

export const acceptedWords = 'Word, Excel, PowerPoint, PDF, plain text, CSV, PNG or JPEG'
/** For the file chooser only: what a file really is, its content says. */
export const acceptedEndings = '.pdf,.docx,.xlsx,.pptx,.txt,.csv,.md,.png,.jpg,.jpeg'
