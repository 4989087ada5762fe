import { createHash } from 'node:crypto'
import { canonicalText } from './canonical-text.ts'

/** What a text is known by: the SHA-256 of its canonical form, in hexadecimal. */
export const markOf = (sections: Parameters<typeof canonicalText>[0]) =>
  createHash('sha256').update(canonicalText(sections)).digest('hex')
