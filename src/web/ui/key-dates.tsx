import { Fragment, type ReactNode } from 'react'

type KeyDate = { date: string; text: ReactNode; dateTime?: string }

export function KeyDates({ items }: { items: KeyDate[] }) {
  return (
    <dl className="c-key-dates">
      {items.map(({ date, text, dateTime }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two things may fall on one day.
        <Fragment key={place}>
          <dt>{dateTime ? <time dateTime={dateTime}>{date}</time> : date}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
