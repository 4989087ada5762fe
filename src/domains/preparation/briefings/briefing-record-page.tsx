import { data, Form, Link, useActionData } from 'react-router'
import { configContext } from '../../../web/context.ts'
import { fullDate, moment } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { KeyValues } from '../../../web/ui/definition.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { isUuid } from '../../allocation/standing.server.ts'
import type { Route } from './+types/briefing-record-page'
import { audienceNames, lastDay, stateOf, stateWords } from './briefing.ts'
import { BriefingContent } from './briefing-content.tsx'
import { promise } from './briefing-words.ts'
import { briefingRecord } from './briefings.server.ts'
import { CopyLink } from './copy-link.tsx'
import { makeBriefingLink } from './make-briefing-link.server.ts'
import { revokeBriefing } from './revoke-briefing.server.ts'
import { sendBriefing } from './send-briefing.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId, briefingId } = args.params
  if (!isUuid(briefingId)) throw missing()
  const record = found(await briefingRecord(signedIn(args), { reviewId, briefingId }))
  return { ...record, paper: new URL(args.request.url).searchParams.has('paper') }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, briefingId } = args.params
  const at = { reviewId, briefingId }
  const values = await formValues(args.request)
  const to = `/reviews/${reviewId}/briefings/${briefingId}`
  if (values.intent === 'send')
    return answer(await sendBriefing(actor, at), values, () => ({ to, say: 'The link is on its way.' }))
  if (values.intent === 'revoke')
    return answer(await revokeBriefing(actor, at), values, () => ({
      to,
      say: 'The link is taken back. It opens nothing now.',
    }))
  if (values.intent !== 'link') throw missing()
  const made = await makeBriefingLink(actor, at)
  // Told in this one answer: an address in a redirect would be kept in the browser's history and in logs.
  return made.ok
    ? data({ problems: [], values: {}, link: `${args.context.get(configContext).url}${made.value}` })
    : answer(made, values, () => ({ to }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Briefing of ${loaderData?.person.name ?? 'somebody'} – Candour` },
]

export default function BriefingRecordPage({ loaderData }: Route.ComponentProps) {
  const { review, person, told, paper } = loaderData
  const { errors } = useProblems()
  const last = useActionData<typeof action>()
  const link = last && 'link' in last ? last.link : null
  if (paper) return <Paper {...loaderData} />
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/briefings`, label: 'Briefings' }}
        title={person.name}
        lede={`${stateWords(person)}.`}
        facts={[audienceNames[person.audience], person.school, person.email].filter((fact) => fact !== null)}
      />
      <ErrorSummary errors={errors} />
      {link && <CopyLink link={link} name={person.name} />}
      <Columns
        main={
          <>
            <Text dim>What {person.name} reads, as it stands now:</Text>
            <BriefingContent told={told} />
          </>
        }
        side={<Side {...loaderData} />}
      />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

/** For somebody who would rather have it on paper: their page, and a line to sign on. */
const Paper = ({ review, person, told }: Loaded) => (
  <Page>
    <PageHead
      crumb={{ to: `/reviews/${review.id}/briefings/${person.id}`, label: person.name }}
      eyebrow={`Trust peer review of ${review.trustName}`}
      title={`Dear ${told.name}`}
      lede="Leaders from other trusts are coming, and would like to talk with you. This page says when and why, and what happens with what you say."
      actions={<PrintButton />}
    />
    <BriefingContent told={told} />
    <Text serif>{promise}</Text>
    <Text dim>Signed: ____________________________ Date: ______________</Text>
  </Page>
)

function Side(loaded: Loaded) {
  const { review, person, messages } = loaded
  const when = (at: string | null) => (at ? moment(at) : 'Not yet')
  return (
    <>
      <SideSection title="How far it has got">
        <KeyValues
          items={[
            { term: 'Made', value: `${moment(person.madeAt)}, ${person.madeBy}` },
            { term: 'Sent', value: when(person.sentAt) },
            { term: 'Opened', value: when(person.openedAt) },
            { term: 'Agreed', value: when(person.acknowledgedAt) },
            { term: 'Opens until', value: person.revokedAt ? 'Taken back' : fullDate(lastDay(review.day3)) },
          ]}
        />
      </SideSection>
      {person.need && (
        <SideSection title="What would help">
          <Text>{person.need}</Text>
        </SideSection>
      )}
      {messages.length > 0 && (
        <SideSection title="Written to you alone">
          {messages.map((message) => (
            <Text key={message.id}>{message.body}</Text>
          ))}
        </SideSection>
      )}
      <Doing {...loaded} />
    </>
  )
}

function Doing({ review, person, can, whyNot }: Loaded) {
  const fresh = stateOf(person) === 'made'
  return (
    <SideSection title="The link">
      <Stack gap="md">
        {whyNot && <Banner>{whyNot}</Banner>}
        {can.brief && (
          <Form method="post">
            <Buttons>
              {person.email && (
                <Button kind={fresh ? 'primary' : 'default'} name="intent" value="send">
                  {fresh ? 'Send it' : 'Send a new link'}
                </Button>
              )}
              <Button name="intent" value="link">
                Make a link to hand over
              </Button>
            </Buttons>
            {!fresh && (
              <Text size="sm" dim>
                A new link ends the one that {person.name} has.
              </Text>
            )}
          </Form>
        )}
        <Text size="sm">
          <Link to={`/reviews/${review.id}/briefings/${person.id}?paper=yes`}>Read or print it on paper</Link>
        </Text>
        {can.revoke && !fresh && <TakeBack name={person.name} />}
      </Stack>
    </SideSection>
  )
}

const TakeBack = ({ name }: { name: string }) => (
  <Disclosure summary="Take the link back">
    <Form method="post">
      <Text size="sm">
        The page no longer opens for {name}, from the next time on. What they have written stays. You can send
        a new link afterwards.
      </Text>
      <Buttons>
        <Button kind="danger" name="intent" value="revoke">
          Take it back
        </Button>
      </Buttons>
    </Form>
  </Disclosure>
)
