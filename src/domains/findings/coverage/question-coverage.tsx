import { Link } from 'react-router'
import { firstName, marginWeekday, nameList } from '../../../web/dates.ts'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { FindingEvidence } from '../finding-evidence.tsx'
import type { Coverage } from './coverage.server.ts'
import { findingWords, isThin, missingMethods } from './coverage.ts'

type QuestionCoverageProps = Coverage['questions'][number] & { reviewId: string; today: string }

/** One key question: what it stands on, what is missing, and what still lies ahead that could help. */
export function QuestionCoverage({ id, stands, ahead, reviewId, today, number }: QuestionCoverageProps) {
  const missing = missingMethods(stands)
  return (
    <Stack gap="sm">
      {stands.noted ? (
        <FindingEvidence support={{ ...stands, contrary: false }} />
      ) : (
        <Text strong>Nothing is noted on this question yet.</Text>
      )}
      {missing && <Text>{missing}</Text>}
      <Text>
        {findingWords(stands)}{' '}
        {stands.findings === 0 ? (
          <Link to={`/reviews/${reviewId}/findings/new?question=${id}`}>
            Add a finding on question {number}
          </Link>
        ) : (
          <Link to={`/reviews/${reviewId}/findings#question-${number}`}>Read its findings</Link>
        )}
      </Text>
      {isThin(stands) && <Ahead ahead={ahead} today={today} number={number} />}
    </Stack>
  )
}

type AheadProps = Pick<QuestionCoverageProps, 'ahead' | 'today' | 'number'>

function Ahead({ ahead, today, number }: AheadProps) {
  if (ahead.length === 0)
    return <Text dim>No session ahead is planned for it. The next ones could ask it all the same.</Text>
  return (
    <>
      <Text>Still ahead, and planned for it:</Text>
      <DatedList tight small label={`Sessions ahead for question ${number}`}>
        {ahead.map(({ id, name, date, starts, who }) => (
          <DatedItem
            key={id}
            weekday={marginWeekday(date, today)}
            date={starts}
            why={`${name}${who.length > 0 ? `, ${nameList(who.map(firstName))}` : ''}`}
          />
        ))}
      </DatedList>
    </>
  )
}
