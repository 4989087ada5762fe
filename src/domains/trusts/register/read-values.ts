/** `dd-mm-yyyy` or `dd/mm/yyyy` as ISO; null when there is no such day. */
export function readDate(text: string): string | null {
  const parts = /^(\d\d)([-/])(\d\d)\2(\d{4})$/.exec(text)
  if (!parts) return null
  const [, day, , month, year] = parts
  return realDay(`${year}-${month}-${day}`)
}

export function realDay(iso: string): string | null {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

export function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** `edubasealldata20250115.csv`: only the name of an official file says which day it speaks of. */
export function dateInFileName(fileName: string): string | null {
  const found = /(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(fileName)
  return found ? realDay(`${found[1]}-${found[2]}-${found[3]}`) : null
}

export function readNumber(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** Schools type their own websites: a link we can follow, or nothing. */
export function readWebsite(text: string | null): string | null {
  const bare = text?.replace(/^\/+/, '').replace(/^(https?):\/*/i, '$1://')
  if (!bare || /[\s@]/.test(bare)) return null
  const address = /^https?:\/\//i.test(bare) ? bare : `http://${bare}`
  const url = URL.canParse(address) ? new URL(address) : null
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? address : null
}

/** Official tables drop the leading zero; Companies House writes eight. */
export function readCompanyNumber(text: string | null): string | null {
  const number = text?.replace(/\s/g, '').toUpperCase()
  return number && !/^0*$/.test(number) ? number.padStart(8, '0') : null
}

/** Nought is not a place, and nothing north of Shetland or east of Lowestoft is a school. */
export function readGridReference(text: string | null, most: number): number | null {
  const metres = text === null ? null : readNumber(text)
  return metres !== null && metres > 0 && metres < most ? Math.round(metres) : null
}

/** The register writes some blanks out. */
export function unlessNotRecorded(text: string | null): string | null {
  return text === null || /^not recorded$/i.test(text) ? null : text
}
