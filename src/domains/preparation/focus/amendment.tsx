import { Fragment } from 'react'
import { Added, Removed } from '../../../web/ui/amendment.tsx'
import { wordDiff } from './word-diff.ts'

/** The new words read in place, with the words that they replace struck through. */
export function Amendment({ earlier, later }: { earlier: string; later: string }) {
  return wordDiff(earlier, later).map(({ kind, text }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one amendment never move.
    <Fragment key={place}>
      {place > 0 && ' '}
      {kind === 'added' && <Added>{text}</Added>}
      {kind === 'removed' && <Removed>{text}</Removed>}
      {kind === 'same' && text}
    </Fragment>
  ))
}
