import { dateOf, fullRange, initials, longDate } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { People, PersonRow } from '../../web/ui/person.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Prose, Text } from '../../web/ui/text.tsx'
import { PolicyWords } from '../people/agreements/policy-words.tsx'
import type { Route } from './+types/invitation-page'
import { acceptInvitation } from './accept-invitation.server.ts'
import { AnswerForms } from './answer-forms.tsx'
import { declineInvitation } from './decline-invitation.server.ts'
import { invitation } from './invitation.server.ts'
import { partNames, partWords, type TeamPart } from './parts.ts'
import { type ReviewFormat, roleNames } from './standing.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await invitation(signedIn(args), { reviewId: args.params.reviewId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  if (values.intent === 'accept') {
    const say = 'You have accepted. The person who invited you has been told.'
    return answer(await acceptInvitation(actor, { ...values, reviewId }), values, () => ({
      to: `/reviews/${reviewId}`,
      say,
    }))
  }
  if (values.intent !== 'decline') throw missing()
  const say = 'You have declined. The person who invited you has been told.'
  return answer(await declineInvitation(actor, { ...values, reviewId }), values, () => ({ to: '/', say }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Invitation to the review of ${loaderData?.review.trustName ?? 'a trust'} – Candour` },
]

export default function InvitationPage({ loaderData }: Route.ComponentProps) {
  const { review, role, part, answered, whyNot, can } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={answered ? { to: `/reviews/${review.id}`, label: review.trustName } : undefined}
        eyebrow={answered ? 'What you accepted' : 'An invitation'}
        title={`${titles[part]} the review of ${review.trustName}`}
        lede={ledes[part]}
        facts={[fullRange(review.day1, review.day3), review.templateName, partNames[part]]}
      />
      <ErrorSummary errors={errors} />
      {whyNot && <Banner>{whyNot}</Banner>}
      <Columns
        main={
          <>
            <WhatItInvolves lead={role === 'lead_reviewer'} format={review.format} />
            <AgreementText invitation={loaderData} />
            {can.answer && (
              <AnswerForms agreementVersion={String(loaderData.version)} policies={loaderData.policies} />
            )}
          </>
        }
        side={<WhoAccepted invitation={loaderData} />}
      />
    </Page>
  )
}

type Invitation = Route.ComponentProps['loaderData']
const titles: Record<TeamPart, string> = {
  lead: 'Lead',
  provisional_lead: 'Lead',
  peer: 'Join',
  shadow: 'Shadow',
  quality_assurer: 'Be the quality assurer of',
}
const leadLede =
  'We would like you to lead three days with this trust: to settle with it what to look at, to hold the team together, and to write the report.'
const ledes: Record<TeamPart, string> = {
  lead: leadLede,
  provisional_lead: `${leadLede} A quality assurer stands beside you.`,
  peer: 'We would like you to spend three days with this trust, as one of a team of leaders from different trusts.',
  shadow:
    'We would like you to spend three days beside the team that reviews this trust, to learn how a review is done before you take a place in one.',
  quality_assurer:
    'We would like you to spend three days beside the team that reviews this trust: to stand by the lead reviewer and to see that the review is what we promise.',
}

const WhatItInvolves = ({ lead, format }: { lead: boolean; format: ReviewFormat }) => (
  <Section title="What it involves">
    <Prose>
      <ul>
        <li>
          {lead
            ? 'Before: a planning call with the host, the key questions, and a short account of the trust for the team.'
            : 'Before: a few hours of reading, and your view of the key questions.'}
        </li>
        <li>
          {format === 'virtual'
            ? 'During: all three days by video, with talks, schools shown on a screen, and time to think together. Nobody travels.'
            : 'During: all three days, with talks, visits to schools, and time to think together.'}
        </li>
        <li>
          {lead
            ? 'After: the report, written from what the team found and the host has heard.'
            : 'After: you read the draft and say what you would change.'}
        </li>
      </ul>
      <h3>What a review is, and is not</h3>
      <p>
        It looks at how the trust helps its schools improve, and what difference that makes for children.
        Governance, finance and staffing come into it as far as they help schools improve, and no further.
      </p>
      <p>
        It is done with the trust, not to it. Its leaders choose the focus with you and sit in the team.
        Nothing is rated and nobody is ranked, and there is no list to tick. The report belongs to the trust.
      </p>
    </Prose>
  </Section>
)

function AgreementText({ invitation: { agreement, version, agreedAt } }: { invitation: Invitation }) {
  const aside = agreedAt
    ? `Version ${version}. You agreed on ${longDate(dateOf(agreedAt))}`
    : `Version ${version}`
  return (
    <Section title="Confidentiality agreement" aside={aside}>
      <PolicyWords parts={agreement} />
    </Section>
  )
}

function WhoAccepted({ invitation: { accepted } }: { invitation: Invitation }) {
  const team = accepted.filter((member) => member.side === 'team')
  const host = accepted.filter((member) => member.side === 'host')
  return (
    <>
      <SideSection title="Who has accepted">
        {team.length === 0 && <Text dim>Nobody else yet.</Text>}
        <People>
          {team.map((member) => (
            <PersonRow
              key={member.memberId}
              name={member.name}
              initials={initials(member.name)}
              note={[partWords(member), member.from].filter(Boolean).join(', ')}
            />
          ))}
        </People>
      </SideSection>
      {host.length > 0 && (
        <SideSection title="From the host">
          <People>
            {host.map((member) => (
              <PersonRow
                key={member.memberId}
                name={member.name}
                initials={initials(member.name)}
                kind="host"
                note={member.jobTitle || roleNames[member.role]}
              />
            ))}
          </People>
        </SideSection>
      )}
    </>
  )
}
