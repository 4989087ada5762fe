import { IconDownload } from '@tabler/icons-react'
import { Link } from 'react-router'
import { today } from '../../../platform/clock.ts'
import { configContext } from '../../context.ts'
import { fullDate } from '../../dates.ts'
import { signedIn } from '../../request.server.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Columns, SideSection } from '../../ui/columns.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import type { Route } from './+types/own-data-page'
import { ownData } from './own-data.server.ts'
import { signInData } from './sign-in-data.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const kinds = [...(await ownData(signedIn(args), null)), ...(await signInData(args.request))]
  return {
    today: today(),
    contact: args.context.get(configContext).contact,
    kinds: kinds.map(({ title, rows }) => ({ title, number: rows.length })),
  }
}

export const meta = () => [{ title: 'What Candour holds of you – Candour' }]

export default function OwnDataPage({ loaderData: { kinds, today: now, contact } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        crumb={{ to: '/account', label: 'Your account' }}
        title="What Candour holds of you"
        lede={`What you wrote, sent and did, and what is about you and yours to read, as at ${fullDate(now)}.`}
        actions={
          <>
            <LinkButton kind="primary" icon={IconDownload} to="/account/data/excel" reload>
              Excel
            </LinkButton>
            <LinkButton icon={IconDownload} to="/account/data/json" reload>
              For another system (JSON)
            </LinkButton>
          </>
        }
      />
      <Columns
        main={
          <DataTable
            caption="What is in the file"
            hideCaption
            columns={[
              { key: 'title', label: 'What' },
              { key: 'number', label: 'How many', align: 'right' },
            ]}
            rows={kinds.map(({ title, number }) => ({ id: title, cells: { title, number } }))}
          />
        }
        side={<Beside contact={contact} />}
      />
    </Page>
  )
}

const Beside = ({ contact }: { contact: string }) => (
  <>
    <SideSection title="Keep it safe">
      <Text dim>
        The file holds what you wrote in confidence. Candour gives it to nobody but you: the central team
        cannot make it.
      </Text>
    </SideSection>
    <SideSection title="What is not in it">
      <Text dim>
        What others wrote in confidence, even where they speak of you; a host’s report, which is the host’s;
        and what has been erased. You have a right to ask about the first: write to{' '}
        <a href={`mailto:${contact}`}>{contact}</a>. You are answered within one month.
      </Text>
    </SideSection>
    <SideSection title="To put something right">
      <Text dim>
        Your name, address and posts are changed by the central team. For how long everything is kept, see{' '}
        <Link to="/what-we-keep">What we keep</Link>.
      </Text>
    </SideSection>
  </>
)
