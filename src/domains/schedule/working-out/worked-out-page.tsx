import { moment } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { builderPage } from '../needs/builder-page.server.ts'
import type { Route } from './+types/worked-out-page'
import { daysWorld } from './days-world.server.ts'
import { chosenWords, kilometres, minutesDriven, spanWords, verdictWords } from './proposal-words.ts'
import { lastRun } from './runs.server.ts'
import { leftWords } from './unplaced-words.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { mine } = await builderPage(actor, reviewId)
  const run = found(await lastRun(actor, { reviewId, states: ['proposed', 'taken'] }))
  const plan = found(run.plan)
  const world = await daysWorld(actor, { review: mine.review })
  return {
    review: mine.review,
    askedBy: run.askedBy,
    askedAt: run.askedAt,
    taken: run.state === 'taken',
    verdict: verdictWords(plan, run.stopAsked),
    driving: `${spanWords(minutesDriven(plan.journeys))} of driving and ${kilometres(plan.journeys)} km in all, for everybody over the three days.`,
    seconds: plan.seconds,
    chosen: plan.chosen.map((one) => chosenWords(one, world)),
    left: plan.unplaced.map((one) => leftWords(one, world, run.problem)),
    questions: world.questions.map(({ id, position, wording }) => ({
      id,
      position,
      wording,
      sources: plan.questions.find(({ question }) => question === id)?.sources ?? 0,
    })),
  }
}

export const meta: Route.MetaFunction = () => [{ title: 'How the days were worked out – Candour' }]

export default function WorkedOutPage({ loaderData }: Route.ComponentProps) {
  const { review, askedBy, askedAt, taken, verdict } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule`, label: 'The three days' }}
        title="How the days were worked out"
        lede={verdict}
        facts={[`Asked for by ${askedBy}, ${moment(askedAt)}`, taken ? 'In use' : 'Not decided on yet']}
      />
      <Columns main={<Main {...loaderData} />} side={<Beside {...loaderData} />} />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

const Main = ({ questions, chosen, left }: Loaded) => (
  <>
    <Section title="Where each key question can be heard">
      <DataTable
        caption="Key questions, and from how many independent conversations or schools each can be heard"
        hideCaption
        columns={[
          { key: 'question', label: 'Key question' },
          { key: 'sources', label: 'Independent sources', align: 'right' },
        ]}
        rows={questions.map(({ id, position, wording, sources }) => ({
          id,
          cells: { question: `${position}. ${wording}`, sources },
        }))}
        empty="No key question stands yet, so none was weighed."
      />
    </Section>
    <Section title="Why these schools" rule>
      <DataTable
        caption="Schools that are visited, and why"
        hideCaption
        columns={[
          { key: 'school', label: 'School' },
          { key: 'why', label: 'Why' },
        ]}
        rows={chosen.map(({ school, why }) => ({ id: school, cells: { school, why } }))}
        empty="No school is visited."
      />
    </Section>
    {left.length > 0 && (
      <Section title="Found no time" rule>
        <DataTable
          caption="What found no time, and what stands in its way"
          hideCaption
          columns={[
            { key: 'name', label: 'What' },
            { key: 'words', label: 'What stands in its way' },
          ]}
          rows={left.map(({ name, words }) => ({ id: name, cells: { name, words } }))}
        />
      </Section>
    )}
  </>
)

const Beside = ({ driving, seconds }: Loaded) => (
  <>
    <SideSection title="What never gives way">
      <Prose>
        <ul>
          <li>Nobody is in two places, and every drive fits.</li>
          <li>Schools and people are met when they said they can.</li>
          <li>The team’s time to confer, and everybody’s lunch.</li>
          <li>What you placed by hand or pinned.</li>
        </ul>
      </Prose>
    </SideSection>
    <SideSection title="What is weighed, in this order">
      <Prose>
        <ol>
          <li>Everything finds a time.</li>
          <li>Each key question is heard from independent sources.</li>
          <li>Visits span phases, sizes and places.</li>
          <li>Few kilometres, balanced days, different colleagues, some air before shared sessions.</li>
        </ol>
      </Prose>
    </SideSection>
    <SideSection title="Driving">
      <Text dim>{driving}</Text>
    </SideSection>
    <SideSection title="Time">
      <Text dim>{`It took ${seconds < 1 ? 'less than a second' : `${Math.round(seconds)} seconds`}.`}</Text>
    </SideSection>
  </>
)
