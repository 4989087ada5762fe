import { data, redirect, useRouteLoaderData } from 'react-router'
import { configContext, requestIdContext } from '../../../web/context.ts'
import { fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Brand } from '../../../web/ui/mark.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/briefing-page'
import { lastDay } from './briefing.ts'
import {
  acknowledgeBriefing,
  bearer,
  briefingAtLink,
  openBriefing,
  sayNeed,
  writeToLead,
} from './briefing-at-link.server.ts'
import { BriefingContent } from './briefing-content.tsx'
import { BriefingForms } from './briefing-forms.tsx'

export async function loader({ params: { token }, request, context }: Route.LoaderArgs) {
  const actor = bearer(context.get(requestIdContext))
  const { contact } = context.get(configContext)
  const briefing = await briefingAtLink(actor, { token })
  if (!briefing) return data({ contact, briefing: null, wrote: null }, 404)
  // Mail scanners follow links too: only what a person has pressed counts as opened.
  if (!briefing.opened && request.headers.get('sec-fetch-user') === '?1') await openBriefing(actor, { token })
  return data({ contact, briefing, wrote: wroteIn(request) })
}

// That somebody wrote is told to nobody who opens the page, so that only their own browser remembers it.
const wroteIn = (request: Request) => new URL(request.url).searchParams.get('wrote')

const forms = {
  acknowledge: {
    command: acknowledgeBriefing,
    done: 'acknowledged',
    say: 'Thank you. It is noted that you have read this.',
  },
  'take-back': { command: acknowledgeBriefing, done: 'taken back', say: 'Taken back.' },
  message: {
    command: writeToLead,
    say: 'Your message is on its way to the lead reviewer, who alone reads it.',
  },
  need: { command: sayNeed, say: 'What would make it easier for you is noted.' },
}
const isForm = (intent: unknown): intent is keyof typeof forms =>
  typeof intent === 'string' && Object.hasOwn(forms, intent)

export async function action({ params: { token }, request, context }: Route.ActionArgs) {
  const values = await formValues(request)
  const to = `/briefing/${token}`
  // A link that has ended looks as it does when it is opened, whatever was sent.
  if (!isForm(values.intent)) throw redirect(to)
  const { command, say, ...rest } = forms[values.intent]
  const outcome = await command(bearer(context.get(requestIdContext)), { ...values, ...rest, token })
  if (!outcome.ok && 'missing' in outcome) throw redirect(to)
  const wrote = values.intent === 'message' ? String(Date.now()) : wroteIn(request)
  return answer<unknown>(outcome, values, () => ({
    to: wrote ? `${to}?${new URLSearchParams({ wrote })}` : to,
    say,
  }))
}

// The address is a secret: it is told to no other site, and no search engine keeps it. Without any referrer at all
// browsers would hide where a form comes from, and forms from elsewhere are refused.
export const meta = ({ loaderData }: Route.MetaArgs) => [
  {
    title: `${loaderData?.briefing ? 'Before you talk with the team' : 'This link opens nothing'} – Candour`,
  },
  { name: 'referrer', content: 'strict-origin' },
  { name: 'robots', content: 'noindex, nofollow' },
]

export default function BriefingPage({ loaderData: { briefing, contact, wrote } }: Route.ComponentProps) {
  const { errors } = useProblems()
  const said = useSaidToStrangers()
  if (!briefing) return <OpensNothing contact={contact} />
  const { told } = briefing
  return (
    <Page>
      <Brand />
      <PageHead
        eyebrow={`Trust peer review of ${told.host}`}
        title={`Dear ${told.name}`}
        lede="Leaders from other trusts are coming, and would like to talk with you. This page says when and why, and what happens with what you say. It takes four minutes to read."
        actions={<PrintButton />}
      />
      {said && <Banner role="status">{said}</Banner>}
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            <BriefingContent told={told} />
            <BriefingForms briefing={briefing} wrote={wrote} />
          </>
        }
        side={<AboutThisPage briefing={briefing} contact={contact} />}
      />
    </Page>
  )
}

type Answered = { sender: string; day3: string }

const AboutThisPage = ({ briefing: { sender, day3 }, contact }: { briefing: Answered; contact: string }) => (
  <>
    <SideSection title="This page">
      <Text size="sm">It is yours alone. Keep its link to yourself, and open it as often as you like.</Text>
      <Text size="sm">It opens until {fullDate(lastDay(day3))}, or until a newer one is sent to you.</Text>
    </SideSection>
    <SideSection title="Whom to ask">
      <Text size="sm">
        {sender} made it for you. You can also write to the people who run the programme:{' '}
        <a href={`mailto:${contact}`}>{contact}</a>
      </Text>
    </SideSection>
  </>
)

/** Somebody who is signed in has it said by the frame of every page. */
function useSaidToStrangers(): string | null {
  const root = useRouteLoaderData<{ said: string | null; person: unknown }>('root')
  return root && !root.person ? root.said : null
}

/** Unknown, over, replaced or taken back: one page, so that nothing can be learned by trying. */
const OpensNothing = ({ contact }: { contact: string }) => (
  <Page>
    <Brand />
    <EmptyState level={1} title="This link opens nothing">
      <p>
        A link ends two weeks after the review, and as soon as a newer one is sent. Look whether you have a
        newer message, and that the whole link was copied.
      </p>
      <p>
        Otherwise ask whoever at your trust told you about the conversation, or write to{' '}
        <a href={`mailto:${contact}`}>{contact}</a>.
      </p>
    </EmptyState>
  </Page>
)
