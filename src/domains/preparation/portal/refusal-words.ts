import type { Reason } from '../uploads/checks/unsafe.ts'
import { acceptedWords, fileSize, largestFile } from './uploads.ts'

/** Why a file is not kept, and what its sender can do: in words that name the file. */
export const refusalWords = (name: string, reason: Reason, bytes = 0, most = largestFile) =>
  words[reason](name, bytes, most)

const words: Record<Reason, (name: string, bytes: number, most: number) => string> = {
  empty: (name) => `${name} is empty. Check that it was saved, then choose it again.`,
  'too large': (name, bytes, most) =>
    `${name} has ${fileSize(bytes)}. Send files of up to ${fileSize(most)}.`,
  'other kind': (name) => `${name} is not a kind of file that can be sent here. Send ${acceptedWords}.`,
  'older office': (name) =>
    `${name} is an older or password-protected Office file. Save it as .docx, .xlsx or .pptx without a password, then send it again.`,
  archive: (name) => `${name} is a zip of other files. Send the files themselves.`,
  protected: (name) => `${name} is protected by a password. Save it without one, then send it again.`,
  damaged: (name) =>
    `${name} is damaged or cut off, so it would not open for the team. Open it, save it anew, then send it again.`,
  macros: (name) =>
    `${name} holds macros, which can run on a reader’s computer. Save it without macros, then send it again.`,
  'runs something': (name) =>
    `${name} holds a script or a field that starts a program. Save it as a plain PDF, then send that.`,
  'fetches from outside': (name) =>
    `${name} fetches parts of itself from other files or addresses. Break its links (in Excel: Data, Edit links), or save it as PDF, then send it again.`,
  'holds other files': (name) =>
    `${name} holds other files or objects inside. Send those as files of their own, and ${name} without them.`,
  'unpacks to too much': (name) =>
    `${name} unpacks to far more than a document holds. Save it as PDF, then send that.`,
  'too many dots': (name) =>
    `${name} is a very large picture. Save it with at most 5,000 dots a side, then send it again.`,
  virus: (name) =>
    `A virus was found in ${name}, so nothing of it is kept. Ask the people who look after your computers.`,
  'takes too long': (name) => `${name} takes too long to check. Save it as PDF, then send that.`,
}
