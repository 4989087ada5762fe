import { IconTableExport } from '@tabler/icons-react'
import { shortDate, weekdayOf } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { SearchField } from '../../../web/ui/search-field.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import type { Route } from './+types/take-backs-page'
import { londonDay } from './record.ts'
import { sharedTakeBacks } from './shared-take-backs.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const typed = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  return { typed, all: found(await sharedTakeBacks(signedIn(args), { typed })) }
}

export const meta: Route.MetaFunction = () => [{ title: 'What reviewers took back – Candour' }]

export default function TakeBacksPage({ loaderData: { typed, all } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="What reviewers took back"
        lede="What they chose to share of what they took to their own trusts. Each can take it off this list at any time."
        actions={
          <LinkButton
            to={`/programme/take-backs/file?q=${encodeURIComponent(typed)}`}
            icon={IconTableExport}
            reload
          >
            Table as a file
          </LinkButton>
        }
      />
      <Stack gap="lg">
        <SearchField label="Search what was taken back" defaultValue={typed} />
        {all.length === 0 ? (
          <EmptyState title={typed ? 'Nothing with these words was shared' : 'Nothing is shared yet'}>
            <p>
              {typed
                ? 'Try fewer words, or other ones.'
                : 'Reviewers write it in their own record after a review, and tick what they share.'}
            </p>
          </EmptyState>
        ) : (
          <DatedList label="What reviewers took back">
            {all.map(({ id, words, name, trust, sharedAt }) => (
              <DatedItem
                key={id}
                weekday={weekdayOf(londonDay(sharedAt))}
                date={shortDate(londonDay(sharedAt))}
                dateTime={londonDay(sharedAt)}
              >
                <Quote by={trust ? `${name}, ${trust}` : name}>{words}</Quote>
              </DatedItem>
            ))}
          </DatedList>
        )}
      </Stack>
    </Page>
  )
}
