import { IconPlus } from '@tabler/icons-react'
import { Form } from 'react-router'
import { dateOf, firstName, fullDate, initials, nameList } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { FirstField } from '../../../web/ui/first-field.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { GroupForm, SharedGroups } from './groups-part.tsx'
import { LinksRow } from './links-row.tsx'
import type { ReleasedProps } from './released-report.tsx'

type Share = ReleasedProps['shares'][number]

/** To whom the host has opened its report: to people, by links, and to everybody. */
export function SharedWith(props: ReleasedProps) {
  return (
    <Section title="Who it is shared with" id="shared">
      <MarginRows>
        <MarginRow label="People">
          <PeopleRow {...props} />
        </MarginRow>
        <MarginRow label="Link" id="links">
          <LinksRow {...props} />
        </MarginRow>
        <MarginRow label="Public page" id="public">
          <PublicRow {...props} />
        </MarginRow>
      </MarginRows>
    </Section>
  )
}

function PeopleRow(props: ReleasedProps) {
  const { shares, groupShares, open, ending } = props
  const ended = shares.find((share) => share.id === ending)
  const none = shares.length === 0 && groupShares.length === 0
  return (
    <Stack gap="md">
      {none && <Text dim>Nobody yet. The trust’s leaders in the review can read it.</Text>}
      {shares.length > 0 && <Readers shares={shares} ending={ended?.id} />}
      {ended && <EndForm share={ended} />}
      <SharedGroups {...props} />
      {open === 'share' && <ShareForm {...props} />}
      {open === 'group' && <GroupForm {...props} />}
      {open !== 'share' && open !== 'group' && !ended && (
        <Buttons>
          <LinkButton icon={IconPlus} to="?share#shared">
            Share with a person
          </LinkButton>
          {props.groupChoices.length > 0 && (
            <LinkButton kind="quiet" to="?group#shared">
              Share with a group
            </LinkButton>
          )}
        </Buttons>
      )}
    </Stack>
  )
}

function PublicRow({ reviewId, publication, slug }: ReleasedProps) {
  const to = `/reviews/${reviewId}/report/publish`
  if (!publication)
    return (
      <Stack gap="md">
        <Text>
          Not published. If you publish, the whole report appears on your trust’s page for anyone to read, and
          the programme may point to it.
        </Text>
        <div>
          <LinkButton to={to}>See how it would look</LinkButton>
        </div>
      </Stack>
    )
  return (
    <Stack gap="md">
      <Text>
        Published on {fullDate(dateOf(publication.publishedAt))}
        {publication.publisher && ` by ${publication.publisher}`}, for anyone to read
        {publication.withPdf && ' and to download as a PDF'}.{' '}
        <a href={`/trusts/${slug}/reviews`}>See your trust’s page</a>
      </Text>
      <Buttons>
        <LinkButton to={to}>Show it on your own website</LinkButton>
        <LinkButton kind="quiet" to={to}>
          Take it off the page
        </LinkButton>
      </Buttons>
    </Stack>
  )
}

function Readers({ shares, ending }: { shares: Share[]; ending?: string }) {
  return (
    <People>
      {shares.map((share) => (
        <PersonRow
          key={share.id}
          name={share.name}
          initials={initials(share.name)}
          kind={share.side}
          note={`${share.part}. Can read and download`}
          action={
            share.id !== ending && (
              <LinkButton kind="quiet" to={`?end=${share.id}#shared`}>
                Stop sharing
                <VisuallyHidden> with {share.name}</VisuallyHidden>
              </LinkButton>
            )
          }
        />
      ))}
    </People>
  )
}

function EndForm({ share }: { share: Share }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-sharing" />
      <input type="hidden" name="shareId" value={share.id} />
      <Text strong>Stop sharing with {share.name}?</Text>
      <Text dim size="sm">
        {share.also.length > 0
          ? `${firstName(share.name)} can still open it: you share it with ${nameList(share.also)} too. Stop that as well to end it.`
          : `${firstName(share.name)} will no longer be able to open it here.`}{' '}
        A copy already downloaded stays where it is.
      </Text>
      <Buttons>
        <Button kind="danger">Stop sharing</Button>
        <LinkButton kind="quiet" to="?#shared">
          Keep sharing
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function ShareForm({ candidates }: ReleasedProps) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post" action="?share" noValidate>
      <input type="hidden" name="intent" value="share" />
      <FirstField />
      <Select
        name="personId"
        label="Somebody of the review or the trust"
        choose="Choose a person"
        options={candidates}
        defaultValue={typed('personId')}
        error={errorFor('personId')}
      />
      <TextField
        name="email"
        type="email"
        label="Or somebody else in Candour"
        hint="Their whole email address."
        autoComplete="off"
        defaultValue={typed('email')}
        error={errorFor('email')}
      />
      <Text dim size="sm">
        They can read and download the whole report until you stop sharing it. We tell them by email, without
        a word of what it says.
      </Text>
      <Buttons>
        <Button kind="primary">Share</Button>
        <LinkButton kind="quiet" to="?#shared">
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}
