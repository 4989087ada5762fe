import { Form } from 'react-router'
import { initials, moment } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { BriefingMessage } from './briefing-rows.server.ts'

/** What people wrote before they are met. There is no answer from here: it is talked about in the conversation. */
export function BriefingMessages({ messages }: { messages: BriefingMessage[] }) {
  const unread = messages.filter(({ read }) => !read).length
  return (
    <Section title="Written to you" aside="For you alone">
      <Talk label="What people wrote to you">
        {messages.map((message) => (
          <TalkItem
            key={message.id}
            name={message.name}
            initials={initials(message.name)}
            kind="host"
            when={`${moment(message.saidAt)}${message.read ? '' : ', new'}`}
          >
            {message.body}
          </TalkItem>
        ))}
      </Talk>
      <Text size="sm" dim>
        Your peers, the host and the central team do not see these. Keep them to yourself: talk about them
        when you meet.
      </Text>
      {unread > 0 && (
        <Form method="post">
          <Button name="intent" value="messages-read">
            {unread === 1 ? 'I have read it' : `I have read all ${messages.length}`}
          </Button>
        </Form>
      )}
    </Section>
  )
}
