import { IconDownload } from '@tabler/icons-react'
import { Link } from 'react-router'
import { count, dateRange, initials, longDate } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { LinkButton } from '../../web/ui/button.tsx'
import { Columns } from '../../web/ui/columns.tsx'
import { KeyValues } from '../../web/ui/definition.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { People, PersonRow } from '../../web/ui/person.tsx'
import { Section } from '../../web/ui/section.tsx'
import type { Route } from './+types/trust-page'
import { FormerSchools } from './former-schools.tsx'
import { type SchoolOrder, SchoolTable } from './school-table.tsx'
import { trustDetails } from './trust-details.server.ts'
import { postNames, type TrustDetails } from './trust-details.ts'
import { TrustFacts } from './trust-facts.tsx'
import { TrustMap } from './trust-map.tsx'

export async function loader(args: Route.LoaderArgs) {
  const trust = found(await trustDetails(signedIn(args), { trustId: args.params.trustId }))
  const order: SchoolOrder = new URL(args.request.url).searchParams.get('order') === 'size' ? 'size' : 'name'
  return { trust, order }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.trust.name ?? 'Trust'} – Candour` },
]

export default function TrustPage({ loaderData: { trust, order } }: Route.ComponentProps) {
  const download = (
    <LinkButton to={`/trusts/${trust.id}/schools.csv`} icon={IconDownload} download>
      Download this page
    </LinkButton>
  )
  return (
    <Page>
      <PageHead
        crumb={{ to: '/trusts', label: 'Trusts' }}
        title={trust.name}
        lede={<Lede trust={trust} />}
        actions={download}
      />
      {!trust.inRegister && (
        <Banner>
          This trust is not in the latest file of the register. What follows is as it was last told.
        </Banner>
      )}
      {trust.schools.length > 0 && (
        <Columns
          narrow
          sideLabel="The trust in figures"
          main={<TrustMap schools={trust.schools} />}
          side={<TrustFacts trust={trust} />}
        />
      )}
      <SchoolTable trust={trust} order={order} />
      <FormerSchools schools={trust.formerSchools} />
      <PeopleOf trust={trust} />
      <Reviews reviews={trust.reviews} />
      <Record trust={trust} />
    </Page>
  )
}

const reviewWords = (many: number) => (many === 1 ? 'One review' : count(many, 'review'))
const monthOf = (date: string) => longDate(date).replace(/^\d+ /, '')

function Lede({ trust }: { trust: TrustDetails }) {
  const lead = trust.people.find((person) => person.post === 'chief_executive')
  return (
    <>
      {trust.formedOn && `Formed in ${monthOf(trust.formedOn)}. `}
      {trust.status === 'Closed' && `Closed${trust.closedOn ? ` in ${monthOf(trust.closedOn)}` : ''}. `}
      {lead && `Chief executive: ${lead.name}. `}
      {trust.reviews.length > 0 && <Link to="#reviews">{reviewWords(trust.reviews.length)}</Link>}
      {trust.reviews[0] &&
        `, ${trust.reviews.length > 1 ? 'the latest in' : 'in'} ${monthOf(trust.reviews[0].day1)}.`}
    </>
  )
}

function PeopleOf({ trust: { people } }: { trust: TrustDetails }) {
  if (people.length === 0) return null
  return (
    <Section title="People" aside="Those you may see here.">
      <People>
        {people.map(({ id, name, jobTitle, post, school }) => (
          <PersonRow
            key={id}
            name={name}
            initials={initials(name)}
            kind="host"
            note={[
              !jobTitle.startsWith(postNames[post]) && postNames[post],
              !jobTitle.includes(school ?? '—') && school,
              jobTitle,
            ]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </People>
    </Section>
  )
}

function Reviews({ reviews }: Pick<TrustDetails, 'reviews'>) {
  if (reviews.length === 0) return null
  return (
    <Section title="Reviews" id="reviews">
      <ul>
        {reviews.map(({ id, day1, day3, stage }) => (
          <li key={id}>
            <Link to={`/reviews/${id}`}>{dateRange(day1, day3)}</Link>
            {stage === 'cancelled' && ', cancelled'}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Record({ trust }: { trust: TrustDetails }) {
  const told = [
    ['Kind', trust.type],
    ['Address', trust.address],
    ['Group ID', trust.groupId],
    ['Company number', trust.companiesHouseNumber],
    ['Told by the register', `as at ${longDate(trust.asAt)}`],
  ] as const
  return (
    <Section title="In the register">
      <KeyValues items={told.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
    </Section>
  )
}
