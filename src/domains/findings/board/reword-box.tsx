import type { FormEvent } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'

type RewordBoxProps = {
  id: string
  text: string
  /** what somebody else made of it while this was being written */
  theirs: string | null
  onType: (text: string) => void
  onKeep: (event: FormEvent) => void
  onKeepMine: () => void
  onLeave: () => void
}

export function RewordBox({ id, text, theirs, onType, onKeep, onKeepMine, onLeave }: RewordBoxProps) {
  return (
    <form onSubmit={onKeep} className="c-finding-editing">
      {theirs !== null && (
        <div role="alert">
          <Text size="sm" strong>
            It was reworded while you wrote. It now says:
          </Text>
          <Text serif>{theirs}</Text>
        </div>
      )}
      <TextArea
        name={`wording-${id}`}
        label={theirs === null ? 'The finding' : 'Your words'}
        serif
        rows={4}
        value={text}
        maxLength={1000}
        autoFocus
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <Buttons>
        {theirs === null ? (
          <Button>Keep the new wording</Button>
        ) : (
          <Button type="button" onClick={onKeepMine}>
            Put yours in its place
          </Button>
        )}
        <Button type="button" kind="quiet" onClick={onLeave}>
          {theirs === null ? 'Leave it as it was' : 'Leave theirs'}
        </Button>
      </Buttons>
    </form>
  )
}
