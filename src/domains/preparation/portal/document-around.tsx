import { Form, Link } from 'react-router'
import { dateOf, fullDate, initials } from '../../../web/dates.ts'
import { useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { SideSection } from '../../../web/ui/columns.tsx'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/document-page'
import { titleOf } from './document-words.ts'
import { readBy, readerWords } from './reader-words.ts'
import { WhoCanSee } from './who-can-see.tsx'

type Loaded = Route.ComponentProps['loaderData']

/** Beside a document: what the reader says of it, whether they may keep it, and for the host who has read it. */
export const DocumentAround = (loaded: Loaded) => (
  <>
    {loaded.can.markRead && <YourReading {...loaded} />}
    {loaded.host && <Readers {...loaded} />}
    <Keeping {...loaded} />
    <SideSection title="Who can see it">
      <WhoCanSee host={loaded.host} />
    </SideSection>
  </>
)

function YourReading({ document, you, next, review }: Loaded) {
  const sending = useSending()
  const readAt = readBy(document, you)
  return (
    <SideSection title="Your reading">
      <Stack gap="sm">
        {readAt ? (
          <Text>You read this on {fullDate(dateOf(readAt))}.</Text>
        ) : (
          <Text dim>Say so when you have read it. The host sees who has read what.</Text>
        )}
        <Form method="post">
          <input type="hidden" name="read" value={readAt ? 'no' : 'yes'} />
          <Button kind={readAt ? 'quiet' : 'primary'} name="intent" value="read" disabled={sending}>
            {readAt ? 'I have not read it after all' : 'I have read this'}
          </Button>
        </Form>
        {readAt && next && (
          <Text>
            Read next: <Link to={`/reviews/${review.id}/documents/${next.id}`}>{titleOf(next)}</Link>
          </Text>
        )}
        {readAt && !next && <Text dim>That was the last. Nothing more waits for you here.</Text>}
      </Stack>
    </SideSection>
  )
}

const Readers = ({ document, team }: Loaded) => (
  <SideSection title="Who has read this">
    <People>
      {team.map((member) => (
        <PersonRow
          key={member.personId}
          name={member.name}
          initials={initials(member.name)}
          kind={member.agreed ? 'team' : 'none'}
          note={
            member.agreed
              ? (readerWords(document, member.personId) ?? 'Not yet')
              : 'Cannot open documents until they accept the confidentiality agreement'
          }
          small
        />
      ))}
    </People>
  </SideSection>
)

function Keeping({ document, review, can, host, request }: Loaded) {
  if (!can.download) {
    return (
      <SideSection title="Keeping a copy">
        <Text dim>The host asks that you read it here. It cannot be downloaded.</Text>
      </SideSection>
    )
  }
  return (
    <SideSection title="Keeping a copy">
      <Stack gap="sm">
        {host && (
          <Text dim>
            {document.downloadAllowed
              ? 'Reviewers may download it.'
              : 'Reviewers read it here and cannot download it.'}{' '}
            <Link to={`/documents/${request.id}#documents`}>Change this</Link>
          </Text>
        )}
        <Buttons>
          <LinkButton to={`/reviews/${review.id}/files/${document.id}`} download>
            Download
          </LinkButton>
        </Buttons>
      </Stack>
    </SideSection>
  )
}
