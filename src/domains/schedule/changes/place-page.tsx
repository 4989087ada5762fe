import { Form } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { TimeField } from '../../../web/ui/date-field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { builderPage } from '../needs/builder-page.server.ts'
import { sessionName } from '../schedule.ts'
import { daysWorld } from '../working-out/days-world.server.ts'
import type { Route } from './+types/place-page'
import { isFresh, placedAt, sessionOf } from './placing.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId, item } = args.params
  const { mine, people } = await builderPage(actor, reviewId)
  const world = await daysWorld(actor, { review: mine.review })
  const standing = sessionOf(world, item)
  const session = found(placedAt(world, item, { day: 1, starts: '09:30', people: [] }))
  return {
    review: mine.review,
    item,
    name: sessionName(session),
    fresh: isFresh(session),
    day: standing?.day ?? 2,
    starts: standing?.starts ?? '',
    attendees: session.attendees,
    people: people.filter(({ side, personId }) => side === 'team' || session.attendees.includes(personId)),
  }
}

export const meta: Route.MetaFunction = () => [{ title: 'Find a time – Candour' }]

/** Where to: a day, a time and who goes. The answer is the day, with what is in the way and the nearest that works. */
export default function PlacePage({ loaderData }: Route.ComponentProps) {
  const { review, item, name, fresh, day, starts, attendees, people } = loaderData
  const back = `/reviews/${review.id}/schedule`
  return (
    <Page>
      <PageHead
        crumb={{ to: back, label: 'The three days' }}
        title={fresh ? `Find a time for ${name}` : `Move ${name}`}
        lede="Nothing changes yet. You see first whether it works, and if not, why."
      />
      <Form action={back}>
        <input type="hidden" name="try" value={item} />
        <ChoiceGroup
          name="day"
          legend="Day"
          type="radio"
          inline
          options={([1, 2, 3] as const).map((one) => ({
            value: String(one),
            label: fullDate(review[`day${one}`]),
          }))}
          defaultValue={String(day)}
        />
        <TimeField name="at" label="Starts" step={300} defaultValue={starts} required />
        <ChoiceGroup
          name="by"
          legend="Who goes"
          type="checkbox"
          inline
          options={people.map(({ personId, name: label }) => ({ value: personId, label }))}
          defaultValue={attendees}
        />
        <Buttons>
          <Button kind="primary" big>
            See whether it works
          </Button>
          <LinkButton kind="quiet" to={back}>
            Leave it
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
