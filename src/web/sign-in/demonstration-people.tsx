import { Form } from 'react-router'
import { Text } from '../ui/text.tsx'
import type { DemonstrationPerson } from './demonstration-people.server.ts'

/** One button of words for each invented person; it signs in, so it is a form. */
export function DemonstrationPeople({ people }: { people: DemonstrationPerson[] }) {
  return (
    <section aria-labelledby="look-around">
      <h2 id="look-around" className="c-look-around-title">
        Or look around as someone else
      </h2>
      <Text dim>This is a demonstration. Every person, trust and school in it is invented.</Text>
      <Form method="post" action="/sign-in/demonstration" reloadDocument>
        <ul className="c-look-around">
          {people.map((person) => (
            <li key={person.id}>
              <button type="submit" name="person" value={person.id}>
                <b>{person.name}</b>
                <span>{person.role}</span>
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </section>
  )
}
