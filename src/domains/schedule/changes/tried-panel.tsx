import { Form, Link } from 'react-router'
import { firstName, nameList, weekdayOf } from '../../../web/dates.ts'
import { useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { WhyPanel } from '../../../web/ui/why-panel.tsx'
import type { Loaded } from '../schedule-view.ts'
import { viewAt } from '../schedule-view.ts'
import { itemOf, shortName } from '../working-out/days-world.ts'
import type { Tried } from './try-place.ts'

type TriedPanelProps = { loaded: Loaded; tried: Tried; side?: 'right' | 'left' | 'flat'; up?: boolean }
type Told = { loaded: Loaded; tried: Tried }

/** "Why not Hartsfall at 11:15?", and the nearest that works. */
export function TriedPanel({ tried, side, up, loaded }: TriedPanelProps) {
  const { reasons, starts } = tried
  const name = shortName(tried.name)
  const title = reasons.length > 0 ? `Why not ${name} at ${starts}?` : `${name} at ${starts} works`
  return (
    <WhyPanel title={title} reasons={reasons} side={side} up={up}>
      {reasons.length > 0 ? (
        <Instead tried={tried} loaded={loaded} />
      ) : (
        <Works tried={tried} loaded={loaded} />
      )}
    </WhyPanel>
  )
}

const names = ({ people }: Loaded, ids: string[]) =>
  nameList(people.filter(({ personId }) => ids.includes(personId)).map(({ name }) => firstName(name)))

/** "Ruth no longer does it. " */
function freed(loaded: Loaded, { item }: Tried, people: string[]) {
  const session = loaded.sessions.find((one) => one.id === item || itemOf(one) === item)
  const left = (session?.attendees ?? []).filter((one) => !people.includes(one))
  const who = names(loaded, left)
  return who && `${who} no longer ${left.length === 1 ? 'does' : 'do'} it. `
}

function Instead({ tried, loaded }: Told) {
  const { review, sharedAt } = loaded
  const { nearest, day, people } = tried
  if (!nearest)
    return (
      <>
        <Text>No time on the three days works with nobody else’s day changed.</Text>
        <Buttons>
          <Close loaded={loaded} />
        </Buttons>
      </>
    )
  const weekday = weekdayOf(review[`day${nearest.day}`])
  const same = people.length === nearest.people.length && people.every((one) => nearest.people.includes(one))
  const when =
    nearest.day === day ? `at ${nearest.starts} on the same day` : `${weekday} at ${nearest.starts}`
  const to = nearest.day === day ? `to ${nearest.starts}` : `to ${weekday}`
  return (
    <>
      <Text>
        <b>The nearest that works</b> is {when}, with {names(loaded, nearest.people)}
        {same ? '' : ' instead'}. {freed(loaded, tried, nearest.people)}Nobody else’s day changes.
      </Text>
      <Put
        loaded={loaded}
        item={tried.item}
        slot={nearest}
        label={`${sharedAt ? 'Propose to move' : 'Move'} it ${to}`}
      />
    </>
  )
}

function Works({ tried, loaded }: Told) {
  const label = loaded.sharedAt ? 'Propose this' : 'Put it here'
  return (
    <>
      <Text>{`With ${names(loaded, tried.people)}, until ${tried.ends}. Nobody else’s day changes.`}</Text>
      <Put loaded={loaded} item={tried.item} slot={tried} label={label} />
    </>
  )
}

type PutProps = {
  loaded: Loaded
  item: string
  slot: { day: number; starts: string; people: string[] }
  label: string
}

function Put({ item, slot, label, loaded }: PutProps) {
  const sending = useSending()
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="day" value={slot.day} />
      <input type="hidden" name="starts" value={slot.starts} />
      {slot.people.map((person) => (
        <input key={person} type="hidden" name="people" value={person} />
      ))}
      <Buttons>
        <Button name="intent" value="place" disabled={sending}>
          {label}
        </Button>
        <Close loaded={loaded} />
      </Buttons>
    </Form>
  )
}

const Close = ({ loaded: { review, day, view } }: { loaded: Loaded }) => (
  <Link to={viewAt(review.id, view ? { day, view } : { day })} preventScrollReset>
    Close
  </Link>
)
