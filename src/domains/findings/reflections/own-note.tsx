import { IconLock } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { initials } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Reflection } from './reflections.server.ts'

type OwnNoteProps = { mine: Reflection | null; others: Reflection[]; reviewId: string }

/** Where a leader of the host thinks for themselves while a finding is told (MISSION F5). */
export function OwnNote({ mine, others, reviewId }: OwnNoteProps) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Section title="Your own note" level={3}>
      <Form method="post" key={mine?.writtenAt.toISOString()}>
        <input type="hidden" name="intent" value="reflect" />
        <TextArea
          name="body"
          label="What you make of it"
          hint="Yours alone, and yours to keep after the report. The visiting team, the central team and the report never have it."
          rows={4}
          serif
          defaultValue={typed('body', mine?.body ?? '')}
          error={errorFor('body')}
        />
        <Choice
          name="withLeaders"
          value="yes"
          defaultChecked={mine?.withLeaders ?? false}
          label="The other leaders of your trust in this review read it too"
        />
        <Buttons>
          <Button disabled={sending}>Keep my note</Button>
        </Buttons>
      </Form>
      {others.length > 0 && <OthersNotes notes={others} />}
      <Text size="sm">
        <Icon of={IconLock} /> <Link to={`/reviews/${reviewId}/findings/own-notes`}>All your own notes</Link>
      </Text>
    </Section>
  )
}

/** What other leaders of the host let their colleagues read. */
export const OthersNotes = ({ notes }: { notes: Reflection[] }) => (
  <Talk label="Notes of other leaders of your trust">
    {notes.map(({ authorId, name, body }) => (
      <TalkItem key={authorId} name={name ?? 'A former leader'} initials={initials(name ?? '–')} kind="host">
        {body}
      </TalkItem>
    ))}
  </Talk>
)
