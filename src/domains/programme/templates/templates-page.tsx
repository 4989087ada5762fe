import { Link } from 'react-router'
import { count, dateOf, longDate } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import type { Route } from './+types/templates-page'
import type { TemplateVersion } from './templates.server.ts'
import { templateKinds } from './templates.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return { kinds: found(await templateKinds(signedIn(args), null)) }
}

export const meta = () => [{ title: 'Kinds of review – Candour' }]

export default function TemplatesPage({ loaderData: { kinds } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="Kinds of review"
        lede="What each kind asks for, by when, and of whom. A review keeps the version that it was booked with."
      />
      {kinds.length === 0 && (
        <EmptyState title="No kind of review yet">
          <p>Kinds come with Candour. Each can be changed in a new version, or copied to make another.</p>
        </EmptyState>
      )}
      {kinds.map(({ kind, name, versions }) => (
        <Section key={kind} title={name} aside={count(versions.length, 'version')}>
          <Versions name={name} versions={versions} />
        </Section>
      ))}
    </Page>
  )
}

const Versions = ({ name, versions }: { name: string; versions: TemplateVersion[] }) => (
  <DataTable
    caption={`Versions of ${name}`}
    hideCaption
    columns={[
      { key: 'version', label: 'Version' },
      { key: 'state', label: 'How it stands' },
      { key: 'running', label: 'Reviews running', align: 'right' },
      { key: 'finished', label: 'Finished', align: 'right' },
      { key: 'note', label: 'What changed' },
    ]}
    rows={versions.map((version) => ({
      id: version.id,
      cells: {
        version: <Link to={`/programme/templates/${version.id}`}>Version {version.version}</Link>,
        state: <VersionState version={version} />,
        running: version.running,
        finished: version.finished,
        note: version.note || (version.version === 1 && version.state !== 'draft' ? 'The first version' : ''),
      },
    }))}
  />
)

function VersionState({ version: { state, publishedAt } }: { version: TemplateVersion }) {
  if (state === 'draft') return <Tag kind="dashed">Being written</Tag>
  const since = publishedAt ? longDate(dateOf(publishedAt)) : ''
  if (state === 'published') return <>Offered for booking{since && ` since ${since}`}</>
  return <>Replaced by a later version</>
}
