import { dayAndMonth, nameList } from '../../../web/dates.ts'
import { callLink } from '../../../web/telephone.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { NowCard, NowMore, NowQuestions, SayFirst } from '../../../web/ui/now-card.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { takesNotes } from '../../schedule/schedule.ts'
import type { PackReview, PackSession } from '../wire.ts'
import {
  type NowOrNext,
  nowOrNext,
  sessionTitle,
  telephoneIn,
  whenWords,
  whomAndWhere,
  withWords,
} from './day-words.ts'
import { useReview } from './field.ts'

/** Where to be, whom to meet, what to say first, and what the meeting is for. */
export function NowOrNextCard() {
  const { review, clock } = useReview()
  const found = nowOrNext(review.sessions, clock)
  if (!found) return <NothingNext review={review} today={clock.date} />
  const { session } = found
  return (
    <NowCard
      when={whenWords(found, clock.date)}
      title={sessionTitle(session)}
      where={[whomAndWhere(session), withWords(session)].filter(Boolean).join(' ')}
    >
      <ToGetThere session={session} />
      <Promised {...found} sayFirst={review.sayFirst} />
      {session.kind === 'refresher' && (
        <NowMore>
          <LinkButton big full to="/field/questions">
            Read the key questions aloud
          </LinkButton>
        </NowMore>
      )}
      <Purpose session={session} questions={review.questions} />
      {takesNotes(session) && !review.notNow && (
        <NowMore>
          <LinkButton kind="primary" big full to={`/field/note?session=${session.id}`}>
            Take a note
          </LinkButton>
        </NowMore>
      )}
      {review.notNow && <Text dim>{review.notNow}</Text>}
    </NowCard>
  )
}

function ToGetThere({ session }: { session: PackSession }) {
  const telephone = telephoneIn(session)
  return (
    <>
      {session.how === 'in_person' && session.address && <Text dim>{session.address}</Text>}
      {session.videoLink && (
        <Text>
          <a href={session.videoLink} rel="noreferrer">
            Join by video
          </a>
        </Text>
      )}
      {telephone && (
        <Text>
          <a href={callLink(telephone)}>Call {telephone}</a>
        </Text>
      )}
    </>
  )
}

const meets = ['interview', 'visit']

function Promised({ session, sayFirst }: NowOrNext & { sayFirst: string }) {
  if (session.private)
    return (
      <SayFirst>
        The team alone is here. What you conclude is told to the host in the next session that you share.
      </SayFirst>
    )
  if (session.promise === 'attributable')
    return (
      <SayFirst>
        Say first: “Everybody here hears what is said, so nothing said here is in confidence.”
      </SayFirst>
    )
  // among themselves the team promises nobody anything
  return meets.includes(session.kind) ? <SayFirst>Say first: “{sayFirst}”</SayFirst> : null
}

function Purpose({ session, questions }: { session: PackSession; questions: PackReview['questions'] }) {
  const served = questions.filter(({ id }) => session.questionIds.includes(id))
  if (served.length === 0) return null
  return (
    <NowQuestions
      title={served.length === 1 ? 'The key question this is for' : 'The key questions this is for'}
      items={served}
    />
  )
}

/** Before the days are shared, between their end and the report, and after everything. */
function NothingNext({ review, today }: { review: PackReview; today: string }) {
  const to = review.days[0] > today
  const names = nameList(review.colleagues.map(({ name }) => name))
  return (
    <NowCard
      when={to ? `Day one is ${dayAndMonth(review.days[0])}` : 'Nothing more on your schedule'}
      title={review.trustName}
      where={names && `With ${names}.`}
    >
      <NowMore>
        <Text>
          {review.notNow ??
            (to
              ? 'Where to be and whom to meet will be here once the lead reviewer has shared the schedule. Open Candour the evening before, where there is a network.'
              : 'You can still write down what you heard, saw or read.')}
        </Text>
      </NowMore>
      {!review.notNow && (
        <NowMore>
          <LinkButton kind="primary" big full to="/field/note">
            Take a note
          </LinkButton>
        </NowMore>
      )}
    </NowCard>
  )
}
