import { Form } from 'react-router'
import { fullDate, nameList, weekdayOf } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { TimeField } from '../../../web/ui/date-field.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { builderPage } from '../needs/builder-page.server.ts'
import { daysWorld } from '../working-out/days-world.server.ts'
import { shortName } from '../working-out/days-world.ts'
import type { Route } from './+types/repair-page'
import { needsAgreement } from './needs-agreement.ts'
import { type Fall, repairOptions } from './repair-options.ts'
import { fallIn } from './schemas.ts'
import { takeRepair } from './take-repair.server.ts'
import { Moves } from './waiting.tsx'
import { waySeen } from './way-seen.server.ts'

const asked = (search: URLSearchParams) => fallIn(Object.fromEntries(search))

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { mine, facts, people, sessions } = await builderPage(actor, reviewId)
  const world = await daysWorld(actor, { review: mine.review })
  const fall = asked(new URL(args.request.url).searchParams)
  const ways = fall ? repairOptions(world, fall) : []
  const options = ways.map((way) => ({ ...way, seen: waySeen(way.moves) }))
  return {
    review: mine.review,
    people,
    reviewers: people.filter(({ side }) => side === 'team'),
    visits: sessions
      .filter(({ kind, urn }) => kind === 'visit' && urn !== null)
      .map(({ urn, schoolName, day }) => ({ urn, name: schoolName ?? '', day })),
    fall,
    options,
    asks: options.some(({ moves }) => needsAgreement(facts, moves)),
  }
}

export async function action(args: Route.ActionArgs) {
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const fall = asked(new URL(args.request.url).searchParams)
  const done = await takeRepair(signedIn(args), { ...values, reviewId, fall })
  return answer(done, values, ({ how, day }) => ({
    to: `/reviews/${reviewId}/schedule?day=${day}`,
    say:
      how === 'proposed'
        ? 'The change is proposed. It stands once the other side agrees.'
        : 'The schedule is mended. Everyone on a shared schedule is told.',
  }))
}

export const meta: Route.MetaFunction = () => [{ title: 'Something falls through – Candour' }]

type Loaded = Route.ComponentProps['loaderData']

export default function RepairPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, fall } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule`, label: 'The three days' }}
        title="Something falls through"
        lede="Say what, and you see how the days can be mended, the fewest changes first. Nothing changes until you choose."
      />
      <Columns
        main={
          fall ? <Ways {...loaderData} fall={fall} /> : <Text dim>Say on this page what falls through.</Text>
        }
        side={<Ask {...loaderData} />}
      />
    </Page>
  )
}

function Ask({ visits, reviewers, review, fall }: Loaded) {
  const late = fall?.kind === 'late' ? fall : null
  return (
    <>
      <SideSection title="A school drops out">
        <Form>
          <input type="hidden" name="kind" value="school" />
          <Select
            name="urn"
            label="Which"
            choose="Choose a visit"
            options={visits.map(({ urn, name, day }) => ({
              value: String(urn),
              label: `${name}, ${weekdayOf(review[`day${day}`])}`,
            }))}
            defaultValue={fall?.kind === 'school' ? String(fall.urn) : ''}
            required
          />
          <Buttons>
            <Button>See what can be done</Button>
          </Buttons>
        </Form>
      </SideSection>
      <SideSection title="Somebody is late">
        <Form>
          <input type="hidden" name="kind" value="late" />
          <Select
            name="personId"
            label="Who"
            choose="Choose a reviewer"
            options={reviewers.map(({ personId, name }) => ({ value: personId, label: name }))}
            defaultValue={late?.personId ?? ''}
            required
          />
          <FieldRow>
            <Select
              name="day"
              label="Day"
              options={([1, 2, 3] as const).map((day) => ({
                value: String(day),
                label: weekdayOf(review[`day${day}`]),
              }))}
              defaultValue={String(late?.day ?? 1)}
            />
            <TimeField name="until" label="Not before" step={300} defaultValue={late?.until} required />
          </FieldRow>
          <Buttons>
            <Button>See what can be done</Button>
          </Buttons>
        </Form>
      </SideSection>
    </>
  )
}

function Ways({ options, ...loaded }: Loaded & { fall: Fall }) {
  if (options.length === 0)
    return (
      <Section title="Nothing has to change">
        <Text>No visit and no conversation is touched by it. What everybody does together goes on.</Text>
      </Section>
    )
  return (
    <Section title={titleOf(loaded)}>
      <Stack gap="lg">
        {options.map((one) => (
          <Way key={one.key} option={one} loaded={{ options, ...loaded }} />
        ))}
      </Stack>
    </Section>
  )
}

function titleOf({
  fall,
  visits,
  reviewers,
  review,
}: Pick<Loaded, 'visits' | 'reviewers' | 'review'> & { fall: Fall }) {
  if (fall.kind === 'school') {
    const name = visits.find(({ urn }) => urn === fall.urn)?.name ?? 'The school'
    return `Without ${shortName(name)}`
  }
  const name = reviewers.find(({ personId }) => personId === fall.personId)?.name ?? 'Somebody'
  return `${name} not before ${fall.until}, ${fullDate(review[`day${fall.day}`])}`
}

function Way({ option, loaded }: { option: Loaded['options'][number]; loaded: Loaded }) {
  const sending = useSending()
  const { title, moves, told, key, seen } = option
  return (
    <Card as="section">
      <Stack gap="sm">
        <h3>{title}</h3>
        <Moves moves={moves} loaded={loaded} caption={title} />
        <Text
          dim
          size="sm"
        >{`${nameList(told)} ${told.length === 1 ? 'has' : 'have'} another day by it. Nobody else’s changes.`}</Text>
        <Form method="post">
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="seen" value={seen} />
          <Button disabled={sending}>{loaded.asks ? 'Propose this' : 'Do this'}</Button>
        </Form>
      </Stack>
    </Card>
  )
}
