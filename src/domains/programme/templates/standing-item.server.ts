import { Refused } from '../../../access/outcome.ts'
import type { TemplateContent } from '../template.ts'
import { fingerprint } from './fingerprint.server.ts'
import { type AnyItem, itemAt, type Part } from './parts.ts'

type At = { part: Part; place: string; was: string }

/** The item that a form was opened on, if it still stands there as it was. */
export function standingItem(content: TemplateContent, { part, place, was }: At): AnyItem {
  const item = itemAt(content, part, place)
  if (item === undefined || fingerprint(item) !== was)
    throw new Refused('Somebody has changed this since you opened it. Open it again from the draft.')
  return item
}
