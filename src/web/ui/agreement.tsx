import { Fragment } from 'react'
import { type BadgePerson, PersonBadge } from './person.tsx'

type Side = { term: string; people: BadgePerson[] }

/** Who says what, always by name and never as a share. */
export function Agreement({ sides }: { sides: Side[] }) {
  return (
    <dl className="c-agree">
      {sides.map(({ term, people }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>
            <ul>
              {people.map(({ name, initials, kind, here }) => (
                <li key={name}>
                  <PersonBadge initials={initials} kind={kind} here={here} small />
                  {name}
                </li>
              ))}
            </ul>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
