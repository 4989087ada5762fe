import { Fragment } from 'react'

/** Somebody's own words, with the lines as they set them. */
export const WishWords = ({ body }: { body: string }) =>
  body.split(/\n+/).map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one answer never move.
    <Fragment key={place}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ))
