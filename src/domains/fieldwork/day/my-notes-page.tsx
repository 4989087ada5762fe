import { IconAlertTriangle, IconCheck, IconDeviceMobile } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { clockTime, dateOf, dayAndMonth } from '../../../web/dates.ts'
import { Icon } from '../../../web/ui/icon.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { WaitingNote } from '../device/field-device.ts'
import { methodNames } from '../note.ts'
import { useField } from './field-context.ts'
import { FieldPage } from './field-page.tsx'

/** Each note says where it is, in words. */
export default function MyNotesPage() {
  const { state, review } = useField()
  const waiting = state.waiting.filter(({ note }) => note.reviewId === review.id)
  const since = state.sentSince.filter(({ note }) => note.reviewId === review.id)
  const known = new Set(since.map(({ note }) => note.id))
  const before = review.notes.filter(({ id }) => !known.has(id))
  return (
    <FieldPage title="My notes">
      {waiting.length > 0 && (
        <Group title="On this device" many={waiting.length} words={waitingWords}>
          {waiting.map((one) => (
            <Waiting key={one.note.id} one={one} />
          ))}
        </Group>
      )}
      <Group title="Sent" many={since.length + before.length}>
        {since.map(({ note, sentAt }) => (
          <Sent key={note.id} note={note} sent={`Sent ${clockTime(sentAt)}`} />
        ))}
        {before.map((note) => (
          <Sent key={note.id} note={note} sent="Sent" />
        ))}
      </Group>
      {waiting.length + since.length + before.length === 0 && (
        <Text dim>
          Your notes will be here, each with where it is: on this device, or sent. You put them here.
        </Text>
      )}
    </FieldPage>
  )
}

const waitingWords =
  'They are sent by themselves when the network returns. Keep the app installed until then.'

type GroupProps = { title: string; many: number; words?: string; children: ReactNode }
const Group = ({ title, many, words, children }: GroupProps) => (
  <section className="c-field-notes">
    <div>
      <h2>{title}</h2>
      <span>{many}</span>
    </div>
    {words && <p className="c-dim">{words}</p>}
    <ol>{children}</ol>
  </section>
)

const Waiting = ({ one: { note, standing, keptAt } }: { one: WaitingNote }) => (
  <li>
    <Link to={`/field/waiting?note=${note.id}`}>{shortened(note.body)}</Link>
    <p>
      <Icon of={standing.is === 'waiting' ? IconDeviceMobile : IconAlertTriangle} />
      <b>{standingWords[standing.is]}</b>
      <span>
        {clockTime(keptAt)}. {promiseWords(note)}
      </span>
    </p>
  </li>
)

const standingWords = {
  waiting: 'On this device',
  conflict: 'On this device: choose which words stand',
  refused: 'On this device: it could not be taken',
}

type SentNote = {
  id: string
  reviewId: string
  body: string
  writtenAt: string
  attributable: boolean
  method: keyof typeof methodNames
}
const Sent = ({ note, sent }: { note: SentNote; sent: string }) => (
  <li>
    <a href={`/reviews/${note.reviewId}/notes/${note.id}`}>{shortened(note.body)}</a>
    <p>
      <Icon of={IconCheck} />
      <b>{sent}</b>
      <span>
        {dayAndMonth(dateOf(note.writtenAt))}, {clockTime(note.writtenAt)}. {promiseWords(note)}
      </span>
    </p>
  </li>
)

const promiseWords = ({
  attributable,
  method,
}: {
  attributable: boolean
  method: keyof typeof methodNames
}) => (method === 'interview' ? (attributable ? 'Attributable' : 'Not attributable') : methodNames[method])

const shortened = (body: string) => (body.length > 110 ? `${body.slice(0, 108).trimEnd()} …` : body)
