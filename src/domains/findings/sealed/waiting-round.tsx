import { type ReactNode, useEffect, useState } from 'react'
import { Form } from 'react-router'
import { initials, nameList } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { BadgeRow } from '../../../web/ui/person.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { SealedRound } from './sealed-rounds.server.ts'
import { unsealedWords } from './unsealed-words.ts'

type RoundProps = { round: SealedRound; me: string }

/** Who has sealed, by name; one's own view; and for the lead reviewer, how to open them. */
export function WaitingRound({ round, me }: RoundProps) {
  return (
    <>
      <Who people={round.sealed} me={me} none="Nobody has sealed a view yet">
        {sealedLine(
          round.sealed.map(({ name }) => name),
          'sealed a view',
        )}
      </Who>
      {round.missing.length > 0 && (
        <Text size="sm" dim>
          {sealedLine(
            round.missing.map(({ name }) => name),
            'not sealed one yet',
          )}
          .
        </Text>
      )}
      {round.can.seal && <SealForm round={round} />}
      {round.can.open && round.sealed.length > 0 && <OpenForm round={round} />}
    </>
  )
}

const sealedLine = (names: string[], what: string) =>
  `${nameList(names)} ${names.length === 1 ? 'has' : 'have'} ${what}`

type WhoProps = { people: SealedRound['sealed']; me: string; none: string; children: ReactNode }

function Who({ people, me, none, children }: WhoProps) {
  if (people.length === 0) return <Dim>{none}.</Dim>
  return (
    <BadgeRow
      people={people.map(({ personId, name }) => ({
        name,
        initials: initials(name),
        kind: personId === me ? 'you' : 'team',
      }))}
    >
      <Dim>{children}.</Dim>
    </BadgeRow>
  )
}

function SealForm({ round }: { round: SealedRound }) {
  const problems = useProblems()
  const sending = useSending()
  const mine = problems.typed('roundId') === round.id
  const before = (field: string, kept = '') => (mine ? problems.typed(field, kept) : kept)
  const [thinks, setThinks] = useState(before(`thinks-${round.id}`, round.mine?.thinks))
  const [standsOn, setStandsOn] = useState(before(`standsOn-${round.id}`, round.mine?.standsOn))
  const error = (field: string) => (mine ? problems.errorFor(field) : undefined)
  // Kept on the page beside the form, so that it is still there should the round be opened while it is written.
  useEffect(() => {
    const same = thinks === (round.mine?.thinks ?? '') && standsOn === (round.mine?.standsOn ?? '')
    unsealedWords.set(round.id, same ? '' : [thinks, standsOn].filter(Boolean).join('\n\n'))
  }, [round, thinks, standsOn])
  return (
    <Form method="post" className="c-sealed-form">
      <input type="hidden" name="intent" value="seal" />
      <input type="hidden" name="roundId" value={round.id} />
      <TextArea
        name={`thinks-${round.id}`}
        label="What you think"
        hint="Only you read this until the round is opened."
        serif
        rows={3}
        value={thinks}
        onChange={(event) => setThinks(event.currentTarget.value)}
        error={error(`thinks-${round.id}`)}
      />
      <TextArea
        name={`standsOn-${round.id}`}
        label="On what it stands"
        hint="What you saw, read or heard, without saying from whom."
        serif
        rows={3}
        value={standsOn}
        onChange={(event) => setStandsOn(event.currentTarget.value)}
        error={error(`standsOn-${round.id}`)}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          {round.mine ? 'Seal it as it is now' : 'Seal your view'}
        </Button>
      </Buttons>
    </Form>
  )
}

function OpenForm({ round }: { round: SealedRound }) {
  const sending = useSending()
  const names = round.missing.map(({ name }) => name)
  return (
    <Disclosure summary="Open the round for everybody">
      <Form method="post">
        <input type="hidden" name="intent" value="open" />
        <input type="hidden" name="roundId" value={round.id} />
        {round.missing.map(({ personId }) => (
          <input key={personId} type="hidden" name="without" value={personId} />
        ))}
        <Text size="sm">
          {names.length === 0
            ? 'Everybody has sealed a view. All of them are shown to all of you at once, and none can be changed afterwards.'
            : `${sealedLine(names, 'not sealed a view')}. You open it without ${names.length === 1 ? 'that one' : 'theirs'}, and nobody can add one afterwards.`}
        </Text>
        <Buttons>
          <Button disabled={sending}>
            {names.length === 0 ? 'Open all views' : `Open it without ${nameList(names)}`}
          </Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}
