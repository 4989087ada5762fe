import { count } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { ListTitle } from '../../../web/ui/day-list.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { useField } from './field.ts'

type WhoElseProps = {
  signedIn: { id: string; name: string } | null
  onChoose: (personId: string) => void
  onSetUp: () => void
}

/** Several people may have one tablet, each with a vault of their own. */
export function WhoElse({ signedIn, onChoose, onSetUp }: WhoElseProps) {
  const { state } = useField()
  const known = [state.person?.id, ...state.others.map(({ personId }) => personId)]
  const newcomer = signedIn && !known.includes(signedIn.id) ? signedIn : null
  if (state.others.length === 0 && !newcomer) return null
  return (
    <Stack gap="xs">
      <ListTitle>Somebody else?</ListTitle>
      {state.others.map(({ personId, name, waiting }) => (
        <Row key={personId} between>
          <span>
            {name}
            {waiting > 0 && `, ${count(waiting, 'note')} waiting`}
          </span>
          <Button type="button" kind="quiet" onClick={() => onChoose(personId)}>
            I am {name}
          </Button>
        </Row>
      ))}
      {newcomer && (
        <Row between>
          <span>{newcomer.name} is signed in, and has nothing on this device yet.</span>
          <Button type="button" kind="quiet" onClick={onSetUp}>
            Set it up for {newcomer.name}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
