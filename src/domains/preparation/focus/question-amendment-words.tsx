import { dateOf, fullDate, nameList } from '../../../web/dates.ts'
import { Added, Removed } from '../../../web/ui/amendment.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { Amendment } from './amendment.tsx'
import type { QuestionAmendment } from './question-amendment.ts'

export function titleOf({ kind }: QuestionAmendment, number?: number) {
  const question = number ? `question ${number}` : 'a question'
  if (kind === 'add') return 'Add a question'
  return kind === 'reword' ? `Change ${question}` : `Withdraw ${question}`
}

/** The change as it reads in place. */
export function AmendedWords({ amendment }: { amendment: QuestionAmendment }) {
  const { kind, wording, earlier, area } = amendment
  const moves = kind === 'reword' && (earlier?.area ?? '') !== (area?.name ?? '')
  return (
    <Stack gap="xs">
      <Text serif size="lg" measure>
        {kind === 'withdraw' && <Removed>{earlier?.wording}</Removed>}
        {kind === 'add' && <Added>{wording}</Added>}
        {kind === 'reword' && <Amendment earlier={earlier?.wording ?? ''} later={wording ?? ''} />}
      </Text>
      {kind === 'add' && area && <Text size="sm" dim>{`Under: ${area.name}`}</Text>}
      {moves && (
        <Text size="sm">
          <Dim>Area of focus: </Dim>
          <Removed>{earlier?.area || 'under no area'}</Removed> <Added>{area?.name ?? 'under no area'}</Added>
        </Text>
      )}
    </Stack>
  )
}

/** "agreed by Ruth Ellacott for the team and Fiona Marchetti for the host" */
export function agreedByWords({ agreed: { team, host } }: QuestionAmendment) {
  const names = [team && `${team.name} for the team`, host && `${host.name} for the host`]
  return `agreed by ${nameList(names.filter((name) => name !== null))}`
}

const verbs = { reword: 'Amended', add: 'Added', withdraw: 'Withdrawn' }

/** How it ended, in a sentence. */
export function endingWords(amendment: QuestionAmendment): string {
  const { kind, settledAt, turnedDown, takenBackAt, proposed } = amendment
  if (settledAt) return `${verbs[kind]} on ${fullDate(dateOf(settledAt))}, ${agreedByWords(amendment)}.`
  if (turnedDown) return `Turned down by ${turnedDown.name} on ${fullDate(dateOf(turnedDown.at))}.`
  if (takenBackAt) return `Taken back by ${proposed.name} on ${fullDate(dateOf(takenBackAt))}.`
  return `Proposed by ${proposed.name} on ${fullDate(dateOf(proposed.at))}.`
}
