import { useEffect, useRef } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { StayingForm } from './staying-form.tsx'

type CommentProps = {
  blockId: string
  quote: string
  onDone: () => void
  onSaid: (words: string) => void
}

/** A comment on the chosen words, or on the paragraph that the cursor is in. */
export function CommentForm({ blockId, quote, onDone, onSaid }: CommentProps) {
  const place = useRef<HTMLDivElement>(null)
  // what is typed next is the comment, and not over the passage that is chosen in the text
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is another comment.
  useEffect(() => place.current?.querySelector('textarea')?.focus(), [blockId, quote])
  if (blockId === '')
    return <Text size="sm">Put the cursor into the paragraph that you want to comment on first.</Text>
  const kept = () => {
    onSaid('Your comment is beside the paragraph. Whoever reads the draft now can read it.')
    onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any of its fields.
    <div
      ref={place}
      className="c-writing-thread"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone()
      }}
    >
      <StayingForm intent="comment" hidden={{ blockId, quote }} onKept={kept}>
        {({ errorFor, typed, sending }) => (
          <>
            {quote && (
              <Text size="sm" serif>
                “{quote}”
              </Text>
            )}
            <TextArea
              name="body"
              label="Your comment"
              rows={3}
              defaultValue={typed('body')}
              error={errorFor('body')}
            />
            <Buttons>
              <Button disabled={sending}>Comment</Button>
              <Button type="button" kind="quiet" onClick={onDone}>
                Cancel
              </Button>
            </Buttons>
          </>
        )}
      </StayingForm>
    </div>
  )
}
