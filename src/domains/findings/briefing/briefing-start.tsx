import { IconPresentation, IconUsers } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { count } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { findingKinds } from '../finding.ts'
import type { Loaded } from './briefing-page.tsx'

/** Before anybody looks at the screen: what is not shared yet, who is there, and then the briefing itself. */
export function BriefingStart(loaded: Loaded) {
  const { review, session, findings, host } = loaded
  const { errors } = useProblems()
  const at = `/reviews/${review.id}`
  return (
    <Page>
      <PageHead
        crumb={{ to: at, label: review.trustName }}
        title="Final briefing"
        lede={session ? session.when : 'It has no time on the schedule yet.'}
      />
      <ErrorSummary errors={errors} />
      <Stack gap="lg">
        <NotShared {...loaded} />
        {findings.length === 0 ? (
          <EmptyState title="Nothing to brief on yet">
            <p>
              {host
                ? 'What the team has shared with you will be here.'
                : 'Findings will be here once the lead reviewer has shared them with the host.'}
            </p>
          </EmptyState>
        ) : (
          <Text measure>
            {count(findings.length, 'finding')} that {host ? 'you have' : 'the host has'} heard, question by
            question, with the evidence as {host ? 'you were' : 'the host was'} told. Arrow keys go from one
            to the next, Home to the list, Esc back here.
          </Text>
        )}
        <Buttons>
          {findings.length > 0 && (
            <LinkButton kind="primary" big to="?shown=0" icon={IconPresentation}>
              Begin the briefing
            </LinkButton>
          )}
          {session && (
            <LinkButton to={`${at}/presence?session=${session.id}`} icon={IconUsers}>
              Who is there
            </LinkButton>
          )}
        </Buttons>
      </Stack>
    </Page>
  )
}

function NotShared({ review, unshared, over, canShare, begun, session, questions }: Loaded) {
  const { errorFor, typedList } = useProblems()
  const sending = useSending()
  if (unshared.length === 0) return null
  const many = unshared.length > 1
  const so = `${count(unshared.length, 'finding')} ${many ? 'have' : 'has'} not been shared.`
  if (over)
    return (
      <Banner>
        {so} The final briefing is over, so {many ? 'they stay' : 'it stays'} out of the report.
      </Banner>
    )
  if (!canShare)
    return (
      <Banner kind="attention">
        {so} The lead reviewer shares {many ? 'them' : 'it'} in this session, or{' '}
        {many ? 'they stay' : 'it stays'} out of the report.
      </Banner>
    )
  if (!begun)
    return (
      <Banner kind="attention">
        {so} Once the briefing has begun you can share {many ? 'them' : 'it'} here, or{' '}
        {many ? 'they stay' : 'it stays'} out of the report.{' '}
        <Link to={`/reviews/${review.id}/findings/share`}>Prepare what to share first</Link>
      </Banner>
    )
  const number = (id: string) => questions.find((question) => question.id === id)?.number
  return (
    <Section
      title={`${so} Share ${many ? 'them' : 'it'} in this session, or ${many ? 'they stay' : 'it stays'} out of the report.`}
    >
      <Form method="post">
        <input type="hidden" name="sessionId" value={session?.id ?? ''} />
        <ChoiceGroup
          name="findingIds"
          legend="Which ones the host hears now"
          type="checkbox"
          big
          options={unshared.map(({ id, kind, wording, questionId }) => ({
            value: id,
            label: (
              <Text as="span" serif>
                {wording}
              </Text>
            ),
            hint: (
              <>
                {findingKinds[kind]}, question {number(questionId)}{' '}
                <Tag kind="dashed">Not yet shared with the host</Tag>
              </>
            ),
          }))}
          defaultValue={typedList('findingIds')}
          error={errorFor('findingIds')}
        />
        <Text size="sm" measure>
          From then on the host’s leaders read {many ? 'them' : 'it'}, with the evidence and who sees it
          differently. Sharing cannot be undone.
        </Text>
        <Buttons>
          <Button disabled={sending}>Share with the host</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
