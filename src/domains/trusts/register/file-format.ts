import { isUtf8 } from 'node:buffer'
import { Refused } from './register-file.ts'

const DOWNLOAD_AGAIN = 'Download it again and load it without opening it in another program.'

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

export function looksLikeZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b)
}

/** People send what their browser or spreadsheet saved, whatever its name says: name it rather than parse it. */
export function refuseUnlessText(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (bytes.length === 0 || (bytes.length <= 4096 && start.trim() === ''))
    throw new Refused('empty', `The file is empty. ${DOWNLOAD_AGAIN}`)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw spreadsheet()
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new Refused('not-csv', 'This is a PDF. Load the CSV file, or the zip as it was downloaded.')
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw new Refused(
      'saved-by-spreadsheet',
      `Another program saved this as “Unicode text”. ${DOWNLOAD_AGAIN}`,
    )
  if (/^(\u00ef\u00bb\u00bf)?\s*</.test(start)) throw webPage()
  if (start.includes('\0'))
    throw new Refused(
      'not-csv',
      'This is not a CSV file. Load the CSV file, or the zip as it was downloaded.',
    )
}

export function spreadsheet(): Refused {
  return new Refused(
    'not-csv',
    'This is an Excel workbook, whatever its name ends in. Load the CSV file or the zip as it was downloaded: a spreadsheet changes numbers and dates.',
  )
}

function webPage(): Refused {
  return new Refused(
    'not-csv',
    'This is a web page saved as a file, which happens when a download link has run out. Go to the downloads page and download the file again.',
  )
}

/**
 * Never Latin-1: official files use the Windows-1252 places for ’ and –, which Latin-1 turns into control
 * characters. Text that is valid UTF-8 and holds any letter beyond ASCII is, in practice, never Windows-1252.
 */
export function detectEncoding(bytes: Uint8Array): 'utf-8' | 'windows-1252' {
  if (isUtf8(bytes)) {
    refuseLostLetters(bytes)
    return 'utf-8'
  }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    throw new Refused(
      'letters-lost',
      `The file is damaged: some of its letters cannot be read. ${DOWNLOAD_AGAIN}`,
    )
  return 'windows-1252'
}

/** A program that guessed the encoding wrongly leaves U+FFFD where ’ and é were. They cannot be brought back. */
function refuseLostLetters(bytes: Uint8Array): void {
  const replacement = Buffer.from('\uFFFD')
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(replacement))
    throw new Refused(
      'letters-lost',
      `Letters such as ’ and é were lost when another program saved this file. ${DOWNLOAD_AGAIN}`,
    )
}
