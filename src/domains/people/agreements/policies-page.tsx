import { Link } from 'react-router'
import { count, dateOf, shortDate } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/policies-page'
import { policiesAndAcceptances } from './policies.server.ts'
import { type PolicyKind, policyKinds, policyNames } from './policy-text.ts'
import { publishedWords } from './published-words.ts'

export const loader = async (args: Route.LoaderArgs) =>
  found(await policiesAndAcceptances(signedIn(args), null))

export const meta = () => [{ title: 'Agreements and policies – Candour' }]

export default function PoliciesPage({ loaderData: { texts, people } }: Route.ComponentProps) {
  const waiting = people.filter((person) => person.waiting.length > 0)
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="Agreements and policies"
        lede={verdict(waiting.length, people.length)}
      />
      <Section title="What reviewers promise">
        <MarginRows>
          {policyKinds.map((kind) => (
            <PolicyRow key={kind} kind={kind} texts={texts.filter((text) => text.kind === kind)} />
          ))}
        </MarginRows>
      </Section>
      <Section title="Who has accepted" aside={count(people.length, 'reviewer')}>
        <DataTable
          caption="Who has accepted which version, and when"
          hideCaption
          empty="Reviewers stand here once somebody is in a pool, or in the team of a review."
          columns={[
            { key: 'name', label: 'Reviewer' },
            ...policyKinds.map((kind) => ({ key: kind, label: capital(policyNames[kind]) })),
          ]}
          rows={[...waiting, ...people.filter((person) => person.waiting.length === 0)].map((person) => ({
            id: person.id,
            cells: {
              name: <Link to={`/people/${person.id}`}>{person.name}</Link>,
              ...Object.fromEntries(policyKinds.map((kind) => [kind, cell(person, kind)])),
            },
          }))}
        />
      </Section>
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']
const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`

function verdict(waiting: number, all: number) {
  if (all === 0) return 'Nobody has to accept them yet.'
  if (waiting === 0) return 'Every reviewer has accepted all three as they stand now.'
  const some = waiting === 1 ? 'One reviewer has' : `${waiting} reviewers have`
  return `${some} something to accept still. Nobody reads a host’s documents before they have accepted the confidentiality agreement as it stands now.`
}

function cell({ accepted, waiting }: Loaded['people'][number], kind: PolicyKind) {
  const one = accepted[kind]
  if (!one) return 'Not yet'
  const words = `Version ${one.version}, ${shortDate(dateOf(one.at))}`
  return waiting.includes(kind) ? `Not yet. ${words}` : words
}

function PolicyRow({ kind, texts }: { kind: PolicyKind; texts: Loaded['texts'] }) {
  const [current, ...earlier] = texts
  if (!current) return null
  const by = current.publishedBy ? ` by ${current.publishedBy}` : ''
  return (
    <MarginRow label={`Version ${current.version}`}>
      <Text strong>
        <Link to={`/agreements/${kind}`}>{current.title}</Link>
      </Text>
      <Text dim>
        {publishedWords(current.publishedAt)}
        {by}. {current.changeNote}
      </Text>
      {earlier.length > 0 && (
        <Text size="sm" dim>
          Before it: {earlier.length === 1 ? 'version' : 'versions'}{' '}
          {earlier.map(({ version }, place) => (
            <span key={version}>
              {place > 0 && ', '}
              <Link to={`/agreements/${kind}?version=${version}`}>{version}</Link>
            </span>
          ))}
        </Text>
      )}
      <Text>
        <Link to={`/programme/agreements/${kind}`}>Write a new version</Link>
        <Dim> of the {policyNames[kind]}</Dim>
      </Text>
    </MarginRow>
  )
}
