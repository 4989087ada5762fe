import { count, shortDate } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Numbers } from '../../../web/ui/text.tsx'
import type { Route } from './+types/map-page'
import { placeNames } from './board.ts'
import { JourneyMap } from './journey-map.tsx'
import { type Journey, totalMetres } from './journeys.ts'
import { milesWords } from './miles.ts'
import { roundJourneys } from './round-seen.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await roundJourneys(signedIn(args), { roundId: args.params.roundId }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Journeys, ${loaderData?.name ?? ''} – Candour` },
]

export default function MapPage({ loaderData: { id, name, journeys } }: Route.ComponentProps) {
  const counted = journeys.filter(({ metres }) => metres !== null)
  return (
    <Page>
      <PageHead
        crumb={{ to: `/allocation/${id}`, label: name }}
        title="Who travels where"
        lede={verdict(journeys, counted)}
        actions={
          <>
            <LinkButton to={`/allocation/${id}/file`} download>
              Take it as a spreadsheet
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      {journeys.length === 0 ? (
        <EmptyState title="No journeys yet">
          <p>When people are proposed for the round’s reviews, their journeys stand here.</p>
        </EmptyState>
      ) : (
        <>
          {counted.length > 0 && <JourneyMap journeys={counted} />}
          <Section title="Every journey" aside="In a straight line, one way">
            <Journeys journeys={journeys} />
          </Section>
        </>
      )}
    </Page>
  )
}

function verdict(journeys: Journey[], counted: Journey[]) {
  if (counted.length === 0) return 'No journey can be counted yet.'
  const unknown = journeys.filter(({ metres, virtual }) => metres === null && !virtual).length
  const sum = `${count(counted.length, 'journey')}, ${milesWords(totalMetres(counted))} there and back in all, in a straight line.`
  return unknown > 0 ? `${sum} ${count(unknown, 'journey')} cannot be counted.` : sum
}

function Journeys({ journeys }: { journeys: Journey[] }) {
  return (
    <DataTable
      caption="Who travels from where to which review"
      hideCaption
      columns={[
        { key: 'who', label: 'Who' },
        { key: 'from', label: 'From where' },
        { key: 'to', label: 'To the review of' },
        { key: 'as', label: 'As' },
        { key: 'miles', label: 'Miles', align: 'right' },
      ]}
      rows={journeys.map((one) => ({
        id: one.key,
        cells: {
          who: one.name,
          from: one.virtual ? 'Joins by video' : one.fromWords,
          to: `${one.trustName}, ${shortDate(one.day1)}`,
          as: placeNames[one.place],
          miles: (
            <Numbers>{one.metres === null ? '–' : milesWords(one.metres).replace(/ miles?$/, '')}</Numbers>
          ),
        },
      }))}
    />
  )
}
