import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './text.tsx'

export type DaySheetLine = {
  id: string
  time: string
  what: ReactNode
  where: ReactNode
  quiet?: boolean
  hatched?: boolean
}

type DaySheetProps = { day: string; whose: string; lines: DaySheetLine[] }

/** One day of one person for paper: close lines, so that three days find room on a sheet. */
export function DaySheet({ day, whose, lines }: DaySheetProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, so that arrow keys reach it.
    <section className="c-table-frame" aria-labelledby={id} tabIndex={0}>
      <table className="c-day-sheet">
        <caption id={id}>
          {day}
          <VisuallyHidden>, {whose}</VisuallyHidden>
        </caption>
        <colgroup>
          <col className="c-day-sheet-time" />
          <col />
          <col className="c-day-sheet-where" />
        </colgroup>
        <thead>
          <tr>
            {['Time', 'What', 'Where'].map((head) => (
              <th key={head} scope="col">
                <VisuallyHidden>{head}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id: line, time, what, where, quiet, hatched }) => (
            <tr key={line} className={classNames(quiet && 'c-dim', hatched && 'c-hatched') || undefined}>
              <th scope="row">{time}</th>
              <td>{what}</td>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
