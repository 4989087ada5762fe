/** Stands between what is past and what is to come in a dated list. */
export function TodayLine({ words, dateTime }: { words: string; dateTime: string }) {
  return (
    <li className="c-today-line">
      <time dateTime={dateTime}>{words}</time>
    </li>
  )
}
