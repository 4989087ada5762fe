import { IconTableExport } from '@tabler/icons-react'
import { Link } from 'react-router'
import { count, fullRange, longDate, shortDate, weekdayOf } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { KeyValues } from '../../../web/ui/definition.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { partNames } from '../../allocation/parts.ts'
import { policyKinds, policyNames } from '../../people/agreements/policy-text.ts'
import type { Route } from './+types/record-page'
import { ownRecord } from './own-record.server.ts'
import { allMinutes, hoursByYear, hourWords, londonDay, type RecordEntry } from './record.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await ownRecord(signedIn(args), null))
}

export const meta: Route.MetaFunction = () => [{ title: 'My record – Candour' }]

export default function RecordPage({ loaderData }: Route.ComponentProps) {
  const { entries, name } = loaderData
  return (
    <Page>
      <PageHead
        title="My record"
        lede={`The peer reviews that ${name} took part in, and what came of them. It is yours alone.`}
        actions={
          entries.length > 0 && (
            <>
              <LinkButton to="/record/file" icon={IconTableExport} reload>
                Table as a file
              </LinkButton>
              <PrintButton />
            </>
          )
        }
      />
      <Columns main={<Reviews entries={entries} />} side={<Beside {...loaderData} />} />
    </Page>
  )
}

function Reviews({ entries }: { entries: RecordEntry[] }) {
  if (entries.length === 0) {
    return (
      <EmptyState title="Your first review will stand here">
        <p>
          From day one of a review you can write down your hours, what you learned and what you take back to
          your trust. Once the three days are closed there is a certificate.
        </p>
      </EmptyState>
    )
  }
  return (
    <DatedList label="Reviews that you took part in">
      {entries.map((entry) => (
        <DatedItem
          key={entry.reviewId}
          weekday={weekdayOf(entry.days[0])}
          date={shortDate(entry.days[0])}
          dateTime={entry.days[0]}
          title={entry.trustName}
          to={`/record/${entry.reviewId}`}
          why={`${partNames[entry.part]}, ${fullRange(entry.days[0], entry.days[2])}`}
          from={saidWords(entry)}
        >
          <Words entry={entry} />
        </DatedItem>
      ))}
    </DatedList>
  )
}

function saidWords(entry: RecordEntry): string {
  const { takeBacks, certificate } = entry
  const parts = [hourWords(allMinutes(entry))]
  if (takeBacks.length > 0) parts.push(count(takeBacks.length, 'thing taken back', 'things taken back'))
  if (certificate) parts.push(`certificate ${certificate.number}`)
  return parts.join(' · ')
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function Words({ entry: { learned, takeBacks } }: { entry: RecordEntry }) {
  if (!learned && takeBacks.length === 0) return null
  return (
    <Stack gap="sm">
      {learned && <Quote by="What I learned">{learned}</Quote>}
      {takeBacks.map(({ id, words, sharedAt }) => (
        <Quote key={id} by={sharedAt ? 'What I take back, shared with the programme' : 'What I take back'}>
          {words}
        </Quote>
      ))}
    </Stack>
  )
}

function Beside({ entries, trainedUntil, agreements }: Route.ComponentProps['loaderData']) {
  return (
    <>
      {entries.length > 0 && (
        <SideSection title="Hours">
          <KeyValues
            items={hoursByYear(entries).map(({ year, minutes, reviews }) => ({
              term: year,
              value: `${hourWords(minutes)}, ${count(reviews, 'review')}`,
            }))}
          />
        </SideSection>
      )}
      <SideSection title="Training">
        <Text>
          {trainedUntil
            ? `Your annual training counts until ${longDate(trainedUntil)}.`
            : 'No training is written down yet. The central team does that.'}
        </Text>
      </SideSection>
      <SideSection title="Agreements">
        <KeyValues
          items={policyKinds.map((kind) => {
            const latest = agreements
              .filter((one) => one.kind === kind)
              .toSorted((a, b) => b.version - a.version)[0]
            return {
              term: capital(policyNames[kind]),
              value: latest
                ? `Version ${latest.version}, ${longDate(londonDay(latest.at))}`
                : 'Not accepted yet',
            }
          })}
        />
        <Link to="/agreements">Read them</Link>
      </SideSection>
      <SideSection title="Who reads this">
        <Text dim>
          You. Nobody else, the central team included, except what you take back where you tick that you share
          it. Nothing here goes into a report, and it stays when a review’s notes are erased.
        </Text>
        <Text size="sm">
          <a href="/record/data" download>
            Everything in it, for another system (JSON)
          </a>
        </Text>
      </SideSection>
    </>
  )
}
