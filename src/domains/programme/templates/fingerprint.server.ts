import { createHash } from 'node:crypto'
import type { AnyItem } from './parts.ts'

/** An item in short: a form that was opened on other words than those that stand now is told so. */
export const fingerprint = (item: AnyItem) =>
  createHash('sha256').update(JSON.stringify(item)).digest('hex').slice(0, 32)
