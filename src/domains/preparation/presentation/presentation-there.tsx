import { IconExternalLink } from '@tabler/icons-react'
import { clockTime, dateOf, fullDate, longDate } from '../../../web/dates.ts'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { MediaPlayer } from '../../../web/ui/media-player.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { fileSize } from '../portal/uploads.ts'
import { hostOf, isAudio, type Presentation } from './presentation.ts'

type Props = {
  presentation: Presentation
  reviewId: string
  host: boolean
  by: string
  /** the hour of the call has gone by */
  past: boolean
}

/** What there is to watch, to join and to read. */
export function PresentationThere(props: Props) {
  const { recording, link, words } = props.presentation
  if (!recording && !link && !words) {
    return (
      <EmptyState title="Nothing is there yet">
        <p>
          {props.host
            ? 'Send a recording, or give a link and a time. Ten to twenty minutes is plenty: who you are, how you work, and what you want the visitors to look at.'
            : 'The host puts its chief executive’s presentation here: a recording to watch, or a link and a time.'}
        </p>
      </EmptyState>
    )
  }
  return (
    <Stack gap="xl">
      {recording && <Recording {...props} />}
      {link && <Call {...props} />}
      {words && <Words {...props} />}
    </Stack>
  )
}

function Recording({ presentation, reviewId, by }: Props) {
  const { recording, captions } = presentation
  if (!recording) return null
  const at = (id: string) => `/reviews/${reviewId}/presentation/files/${id}`
  return (
    <Stack gap="xs">
      <MediaPlayer
        key={`${recording.id} ${captions?.id}`}
        kind={isAudio(recording) ? 'audio' : 'video'}
        label={`Presentation by ${by}`}
        src={at(recording.id)}
        captions={captions ? at(captions.id) : undefined}
      />
      <Text size="sm" dim>
        {fileSize(recording.bytes)}. Sent on {longDate(dateOf(recording.uploadedAt))} by{' '}
        {recording.uploadedBy}. {captions ? 'With captions.' : 'Without captions.'}
      </Text>
    </Stack>
  )
}

function Call({ presentation: { link, meetsAt }, past }: Props) {
  if (!link) return null
  const when = meetsAt && `${fullDate(dateOf(meetsAt))} at ${clockTime(meetsAt)}, London time`
  return (
    <Section title={when ? 'By video call' : 'By link'}>
      <Stack gap="xs">
        {when && <Text strong>{past ? `It was set for ${when}` : when}</Text>}
        <Text>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {when && !past ? 'Join the call' : 'Open the link'} at {hostOf(link)}{' '}
            <Icon of={IconExternalLink} />
          </a>{' '}
          <Dim>It opens in a new window and leaves Candour.</Dim>
        </Text>
      </Stack>
    </Section>
  )
}

const Words = ({ presentation: { words, recording } }: Props) => (
  <Section title="In words" aside={recording ? 'For whoever cannot watch it' : undefined}>
    <Stack gap="sm">
      {words.split(/\n{2,}/).map((paragraph) => (
        <Text key={paragraph} serif measure>
          {paragraph}
        </Text>
      ))}
    </Stack>
  </Section>
)
