import type { ReactNode } from 'react'

/** How a line is drawn, on the map and beside its words. */
export const lineDashes = ['', '11 8', '2 7', '16 6 2 6', '5 5'] as const
export const dashOf = (place: number) => lineDashes[place % lineDashes.length] ?? ''

type JourneyListProps = { journeys: { id: string; words: ReactNode; minutes: string }[] }

/** Each journey of a day beside the kind of line that draws it. */
export const JourneyList = ({ journeys }: JourneyListProps) => (
  <ul className="c-journey-list">
    {journeys.map(({ id, words, minutes }, place) => (
      <li key={id}>
        <svg className="c-journey-line" viewBox="0 0 46 12" aria-hidden="true">
          <path className="c-map-line" d="M2 6H44" strokeDasharray={dashOf(place)} />
        </svg>
        <span>{words}</span>
        <span className="c-journey-minutes">{minutes}</span>
      </li>
    ))}
  </ul>
)
