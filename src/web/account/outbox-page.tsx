import { configContext } from '../context.ts'
import { moment } from '../dates.ts'
import { missing } from '../request.server.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { Prose, Text } from '../ui/text.tsx'
import type { Route } from './+types/outbox-page'
import { waitingMail } from './outbox.server.ts'

/** A trial without mail settings shows its mail here, to anyone on this machine: that is why production has none. */
export async function loader({ context }: Route.LoaderArgs) {
  const config = context.get(configContext)
  if (config.production || config.smtpUrl) throw missing()
  return { mail: await waitingMail() }
}

export const meta = () => [{ title: 'Outbox – Candour' }]

export default function OutboxPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        title="Outbox"
        lede="Mail is not set up, so messages wait here instead. The newest is first. In real use this page does not exist."
      />
      {loaderData.mail.length === 0 && (
        <EmptyState title="No mail yet">
          <p>Ask for a sign-in code, or invite somebody, and the message appears here.</p>
        </EmptyState>
      )}
      {loaderData.mail.map((mail) => (
        <Section key={mail.id} title={mail.subject} level={3} aside={moment(mail.created_at)}>
          <Text size="sm" dim>
            To {mail.to_address}
          </Text>
          <Prose>
            {mail.body_text.split('\n\n').map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Prose>
        </Section>
      ))}
    </Page>
  )
}
