import { IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'

/** A link told once: to copy, and to hand over. */
export function CopyLink({ link, name }: { link: string; name: string }) {
  const [state, setState] = useState<'unable' | 'ready' | 'copied'>('unable')
  useEffect(() => setState(navigator.clipboard ? 'ready' : 'unable'), [])
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setState('copied')
  }
  return (
    <Card live>
      <TextField
        name="link"
        label={`The link for ${name}`}
        hint="Copy it now. It is not kept, so it is not shown again; another one ends it."
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {state !== 'unable' && (
        <Buttons>
          <Button type="button" icon={IconCopy} onClick={copy}>
            Copy the link
          </Button>
          <Text as="span" size="sm" dim>
            <span role="status">{state === 'copied' ? 'Copied.' : ''}</span>
          </Text>
        </Buttons>
      )}
    </Card>
  )
}
