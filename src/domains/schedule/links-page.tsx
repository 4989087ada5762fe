import { Form } from 'react-router'
import { count, nameList } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import { standing } from '../allocation/standing.server.ts'
import { isLead } from '../allocation/standing.ts'
import type { Route } from './+types/links-page'
import { canSetSessionLinks } from './policy.ts'
import { schedule } from './schedule.server.ts'
import { sessionName, takesLink } from './schedule.ts'
import { setSessionLinks } from './set-session-links.server.ts'
import { setTeamRoom } from './set-team-room.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  const { sessions, sharedAt } = await schedule(actor, { reviewId })
  const facts = { standing: mine, shared: sharedAt !== null, sessions: sessions.length }
  if (canSetSessionLinks(facts) !== 'allowed') throw missing()
  const byVideo = sessions.filter(takesLink)
  return {
    review: mine.review,
    byVideo: byVideo.length,
    without: byVideo.filter(({ videoLink }) => videoLink === null).map(sessionName),
    room: sessions.find(({ kind, videoLink }) => kind === 'confer' && videoLink !== null)?.videoLink ?? null,
    lead: isLead(mine),
    shared: sharedAt !== null,
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const to = `/reviews/${reviewId}/schedule`
  if (values.intent === 'team') {
    const done = await setTeamRoom(actor, { ...values, link: values.teamLink, reviewId })
    return answer(underTeamLink(done), values, () => ({ to, say: 'The team’s own room is set.' }))
  }
  return answer(await setSessionLinks(actor, { ...values, reviewId }), values, (given) => ({
    to,
    say: `${count(given, 'session')} can be joined now.`,
  }))
}

// Two forms of one page each have a field for a link: a problem leads to the one that it is about.
function underTeamLink<T extends Awaited<ReturnType<typeof setTeamRoom>>>(outcome: T): T {
  if (outcome.ok || 'missing' in outcome) return outcome
  return { ...outcome, problems: outcome.problems.map((one) => ({ ...one, field: one.field && 'teamLink' })) }
}

export const meta: Route.MetaFunction = () => [{ title: 'Video links – Candour' }]

type Loaded = Route.ComponentProps['loaderData']

export default function LinksPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, lead, shared } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule`, label: 'The three days' }}
        title="Video links"
        lede={
          shared
            ? 'Everyone sees a change at once, and is told by email that the schedule changed.'
            : undefined
        }
      />
      <Columns
        main={
          <>
            <ForSessions {...loaderData} />
            {lead && <ForTeam {...loaderData} />}
          </>
        }
        side={
          <SideSection title="Who can join">
            <Text dim>
              Once the schedule is shared, each link is read by those who take part in that session, and by
              the lead reviewer, the chief executive and the coordinator, who build the schedule. Ask your
              meeting service to let people in one by one, and give each interview a link of its own where
              people follow each other closely.
            </Text>
            {!lead && <Text dim>The team confers in a room of its own, which the lead reviewer sets.</Text>}
          </SideSection>
        }
      />
    </Page>
  )
}

function withoutWords({ without, byVideo }: Loaded) {
  if (byVideo === 0) return 'No session is by video yet.'
  if (without.length === 0) return `All ${count(byVideo, 'session')} by video have a link.`
  const shown = without.length > 4 ? [...without.slice(0, 3), `${without.length - 3} more`] : without
  return `Without a link so far: ${nameList(shown)}.`
}

function ForSessions(loaded: Loaded) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Section title="One link for the sessions">
      <Text>{withoutWords(loaded)} A session’s own link is on the session.</Text>
      <Form method="post" noValidate>
        <TextField
          name="link"
          label="Link"
          hint="The whole address, beginning with https://"
          inputMode="url"
          autoComplete="off"
          defaultValue={typed('link')}
          error={errorFor('link')}
        />
        <ChoiceGroup
          name="which"
          legend="Which sessions get it"
          type="radio"
          options={[
            { value: 'missing', label: 'Those without a link' },
            {
              value: 'all',
              label: 'All sessions by video',
              hint: 'Links that stand there now are replaced.',
            },
          ]}
          defaultValue={typed('which', 'missing')}
          error={errorFor('which')}
        />
        <Buttons>
          <Button kind="primary" name="intent" value="sessions" disabled={sending}>
            Set the link
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function ForTeam({ room }: Loaded) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Section title="The team’s own room" rule>
      <Text>
        For the time in which the team confers in private. Only the team sees this link, so that nobody else
        comes in by mistake.
      </Text>
      <Form method="post" noValidate>
        <TextField
          name="teamLink"
          label="Link to the team’s own room"
          hint="The whole address, beginning with https://"
          inputMode="url"
          autoComplete="off"
          defaultValue={typed('teamLink', room ?? '')}
          error={errorFor('teamLink')}
        />
        <Buttons>
          <Button name="intent" value="team" disabled={sending}>
            {room ? 'Change the team’s room' : 'Set the team’s room'}
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}
