import { nameList, shortDate, weekdayOf } from '../../../web/dates.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { scopeStatement } from '../focus/scope-statement.ts'
import type { BriefingTold, Meeting } from './briefing.ts'
import { briefingWords, safeguarding, whatHappens } from './briefing-words.ts'

/** What a briefing tells: the same on the page behind the link, to those who look at it beforehand, and on paper. */
export function BriefingContent({ told }: { told: BriefingTold }) {
  const { why, prepare } = briefingWords(told.audience)
  return (
    <>
      <Section title="When, and with whom">
        <Meetings told={told} />
        <Text measure>{prepare}</Text>
      </Section>
      <Section title="Why they would like to talk with you">
        <Prose>
          {why.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>{scopeStatement.brief[0]}</p>
        </Prose>
      </Section>
      <Section title="What it is not">
        <Prose>
          <ul>
            {scopeStatement.isNot.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section title="What happens with what you say">
        <Prose>
          {whatHappens(told.host).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Prose>
        <Banner kind="attention">{safeguarding}</Banner>
      </Section>
    </>
  )
}

function Meetings({ told: { meetings, lead, format } }: { told: BriefingTold }) {
  const who = lead ? `${lead} leads the team` : 'The team’s lead reviewer is not settled yet'
  if (!meetings || meetings.length === 0) {
    return (
      <Text measure>
        The day and time are not settled yet. {who}. Open this page again in a week or two: it shows
        {format === 'virtual' ? ' when and how you meet' : ' when and where you meet'} as soon as that is
        settled.
      </Text>
    )
  }
  return (
    <>
      <DatedList>
        {meetings.map((meeting) => (
          <MeetingItem key={`${meeting.day} ${meeting.starts}`} meeting={meeting} />
        ))}
      </DatedList>
      <Text dim>This page follows the schedule. If the day or time changes, it changes here.</Text>
    </>
  )
}

function MeetingItem({ meeting }: { meeting: Meeting }) {
  const { day, starts, ends, visitors } = meeting
  return (
    <DatedItem
      weekday={weekdayOf(day)}
      date={shortDate(day)}
      dateTime={day}
      title={`${starts} to ${ends}`}
      level={3}
      why={visitors.length > 0 ? `With ${nameList(visitors)}.` : 'Who comes is not settled yet.'}
    >
      <Where meeting={meeting} />
    </DatedItem>
  )
}

function Where({ meeting: { how, kind, school, place, videoLink, title } }: { meeting: Meeting }) {
  if (how === 'telephone') return <Text>By telephone. They ring you.</Text>
  if (how === 'video')
    return videoLink ? (
      <Text>
        By video: <a href={videoLink}>join the conversation</a>
      </Text>
    ) : (
      <Text>By video. The link will be here before the day.</Text>
    )
  if (kind === 'visit') return <Text>They come to {school ?? title}.</Text>
  return <Text>{place || school || 'The place will be here before the day.'}</Text>
}
