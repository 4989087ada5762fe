import { Form } from 'react-router'
import { today } from '../../../platform/clock.ts'
import { clockTime, count, dateOf, marginWeekday, shortDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Columns } from '../../../web/ui/columns.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { Amendment } from '../../preparation/focus/amendment.tsx'
import type { Route } from './+types/versions-page'
import { reportVersions } from './report-versions.server.ts'
import { restoreVersion } from './restore-version.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const upto = Number(new URL(args.request.url).searchParams.get('at')) || null
  return { reviewId, today: today(), ...found(await reportVersions(signedIn(args), { reviewId, upto })) }
}

export async function action(args: Route.ActionArgs) {
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const outcome = await restoreVersion(signedIn(args), { ...values, reviewId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/report/versions`,
    say: 'The report says again what it said then. What stood there is the version before.',
  }))
}

export const meta = () => [{ title: 'Earlier versions – Candour' }]

export default function VersionsPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, versions, chosen } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${reviewId}/report`, label: 'Report' }}
        title="Earlier versions"
        lede={`Who wrote in the report to ${trustName}, and when. Only those who write it see this, and it is gone when the report is released.`}
      />
      {versions.length === 0 ? (
        <EmptyState title="Nothing has been written yet">
          Each time somebody writes, a version appears here.
        </EmptyState>
      ) : (
        <Columns
          main={chosen ? <Chosen chosen={chosen} /> : <Text dim>Choose a version to see what it said.</Text>}
          side={<Versions {...loaderData} />}
          sideLabel="Versions"
        />
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Versions({ versions, today: now }: Loaded) {
  return (
    <DatedList tight small label="Versions, newest first">
      {versions.map(({ upto, by, from, to }) => (
        <DatedItem
          key={upto}
          weekday={marginWeekday(dateOf(to), now)}
          date={shortDate(dateOf(to))}
          dateTime={dateOf(to)}
          title={by ?? 'The draft as it was assembled'}
          to={`?at=${upto}`}
          why={clockTime(from) === clockTime(to) ? clockTime(to) : `${clockTime(from)} to ${clockTime(to)}`}
        />
      ))}
    </DatedList>
  )
}

function Chosen({ chosen }: { chosen: NonNullable<Loaded['chosen']> }) {
  if (chosen.isNow) return <Text>This is how the report stands now.</Text>
  const { differences, upto } = chosen
  return (
    <Section
      title={
        differences.length === 0
          ? 'It said the same'
          : `What it said otherwise, in ${count(differences.length, 'place')}`
      }
    >
      <Stack gap="lg">
        {differences.map(({ section, before, after }) => (
          <div key={`${section} ${before} ${after}`}>
            <Text size="sm" dim>
              {section}
            </Text>
            <Text serif measure>
              <Amendment earlier={before} later={after} />
            </Text>
          </div>
        ))}
        <Form method="post">
          <input type="hidden" name="upto" value={upto} />
          <Text measure>
            The whole report will say again what it said then. Nothing is lost: what stands there now stays
            here as a version.
          </Text>
          <Buttons>
            <Button kind="primary">Go back to this version</Button>
            <LinkButton kind="quiet" to="?">
              Leave it as it is
            </LinkButton>
          </Buttons>
        </Form>
      </Stack>
    </Section>
  )
}
