import { createHash } from 'node:crypto'
import type { Move } from './change.ts'

/** A few letters that stand for what a way changes, so that what is chosen is what was read. */
export const waySeen = (moves: Move[]) =>
  createHash('sha256').update(JSON.stringify(moves)).digest('base64url').slice(0, 22)
