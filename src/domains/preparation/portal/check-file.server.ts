import { fileTypeFromBuffer } from 'file-type'
import { cleanFileName } from './file-name.ts'
import { holdsMacros } from './office-macros.server.ts'
import { plainText } from './plain-text.ts'
import { acceptedWords, fileSize, largestFile } from './uploads.ts'

export type CheckedFile =
  | { kind: 'accepted'; name: string; mediaType: string }
  | { kind: 'refused'; reason: string }
type Kind = { mediaType: string; endings: readonly string[] }

// By what the content is, never by what the name says.
const office = 'application/vnd.openxmlformats-officedocument'
const kinds: Record<string, Kind> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: { mediaType: `${office}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: { mediaType: `${office}.presentationml.presentation`, endings: ['pptx'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
}
const text: Kind = { mediaType: 'text/plain', endings: ['txt', 'csv', 'md'] }
const officeEndings = new Set(['docx', 'xlsx', 'pptx'])
const macroEndings = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'pptm', 'ppsm', 'potm'])

/** Whether a file may be kept, under which name and as what; otherwise why not, in words that name it. */
export async function checkFile(given: string, bytes: Uint8Array): Promise<CheckedFile> {
  const shown = cleanFileName(given, [endingOf(given)])
  if (bytes.byteLength === 0)
    return refused(`${shown} is empty. Check that it was saved, then choose it again.`)
  if (bytes.byteLength > largestFile) {
    return refused(
      `${shown} has ${fileSize(bytes.byteLength)}. Send files of up to ${fileSize(largestFile)}.`,
    )
  }
  const detected = (await fileTypeFromBuffer(bytes))?.ext
  if (macroEndings.has(detected ?? '')) return refused(withMacros(shown))
  const kind = detected ? kinds[detected] : plainText(bytes) ? text : undefined
  if (!kind) return refused(whyNot(shown, detected))
  if (officeEndings.has(kind.endings[0] ?? '') && (await holdsMacros(bytes)))
    return refused(withMacros(shown))
  return { kind: 'accepted', name: cleanFileName(given, kind.endings), mediaType: kind.mediaType }
}

const refused = (reason: string): CheckedFile => ({ kind: 'refused', reason })
const endingOf = (name: string) => name.match(/\.([a-z0-9]{1,8})$/i)?.[1]?.toLowerCase() ?? 'file'
const withMacros = (name: string) =>
  `${name} holds macros, which can run on a reader’s computer. Save it without macros, then send it again.`

function whyNot(name: string, detected: string | undefined): string {
  if (detected === 'cfb') {
    return `${name} is an older or password-protected Office file. Save it as .docx, .xlsx or .pptx without a password, then send it again.`
  }
  if (detected === 'zip') return `${name} is a zip of other files. Send the files themselves.`
  return `${name} is not a kind of file that can be sent here. Send ${acceptedWords}.`
}
