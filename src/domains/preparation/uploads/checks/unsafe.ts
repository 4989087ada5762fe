/** Why a file is not kept. The words for it are in portal/refusal-words.ts. */
export type Reason =
  | 'empty'
  | 'too large'
  | 'other kind'
  | 'older office'
  | 'archive'
  | 'protected'
  | 'damaged'
  | 'macros'
  | 'runs something'
  | 'fetches from outside'
  | 'holds other files'
  | 'unpacks to too much'
  | 'too many dots'
  | 'virus'
  | 'takes too long'

/** Thrown by a check: the file is not kept, for this reason. */
export class Unsafe extends Error {
  readonly reason: Reason
  constructor(reason: Reason) {
    super(reason)
    this.reason = reason
  }
}
