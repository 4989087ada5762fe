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
  const actor = signedIn(args)
  const kinds = [...(await ownData(actor, null)), ...(await signInData(actor.personId, args.request))]
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
        lede={`What is about you, and what you did here, as at ${fullDate(now)}.`}
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
      <Text dim>Candour gives this file to nobody but you: the central team cannot make it.</Text>
    </SideSection>
    <SideSection title="What is not in it">
      <Text dim>
        The words that you wrote of a host or heard in its schools: they are about others, and stand in the
        review until they are erased; and what you wrote in reviews that you have left. What others wrote in
        confidence, even where they speak of you: you have a right to ask about it. Write to{' '}
        <a href={`mailto:${contact}`}>{contact}</a>; you are answered within one month.
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
