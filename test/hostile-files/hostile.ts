import type { Reason } from '../../src/domains/preparation/uploads/checks/unsafe.ts'

export type Hostile = {
  what: string
  name: string
  bytes: () => Buffer | Promise<Buffer>
  /** why it is not kept; without it, it is kept and harmless, under this name */
  refused?: Reason
  kept?: string
  /** what must not be in what is kept of it */
  without?: string[]
}
