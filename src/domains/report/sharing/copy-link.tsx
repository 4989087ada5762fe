import { IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'

const words = {
  ready: '',
  copied: 'Copied.',
  refused: 'Your browser did not allow copying. Select the link and copy it.',
}

/** A new link, told once, with the code that goes by another way. */
export function NewLink({ link, code }: { link: string; code: string | null }) {
  const [state, setState] = useState<keyof typeof words | 'unable'>('unable')
  useEffect(() => {
    setState(navigator.clipboard ? 'ready' : 'unable')
    // it is shown this once: nobody may miss it
    const field = document.getElementsByName('new-link')[0]
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }, [])
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  return (
    <Card live>
      <Stack gap="sm">
        <TextField
          name="new-link"
          label="The new link"
          hint="Copy it now. It is not kept, so it is not shown again."
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        {code && (
          <Text>
            Its code is <b>{code}</b>. Tell it by another way than the link, by telephone for example. It is
            not shown again.
          </Text>
        )}
        {state !== 'unable' && (
          <Buttons>
            <Button type="button" icon={IconCopy} onClick={copy}>
              Copy link
            </Button>
            <Text as="span" size="sm" dim>
              <span role="status">{words[state]}</span>
            </Text>
          </Buttons>
        )}
      </Stack>
    </Card>
  )
}
