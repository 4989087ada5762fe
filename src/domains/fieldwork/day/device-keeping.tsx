import { Button } from '../../../web/ui/button.tsx'
import { ListTitle } from '../../../web/ui/day-list.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { keepingWords, roomWords } from './device-words.ts'
import { useField } from './field.ts'

/** Whether the browser promised to keep what is here, and the steps that make it likelier. */
export function Keeping() {
  const { state, device } = useField()
  const { persisted } = state.storage
  return (
    <Stack gap="sm">
      <ListTitle>Will your notes stay here?</ListTitle>
      <Text>{keepingWords(persisted)}</Text>
      <Text size="sm" dim>
        {roomWords(state.storage)}
      </Text>
      {!persisted && (
        <p>
          <Button type="button" onClick={() => void device.askToPersist()}>
            Ask this device to keep them
          </Button>
        </p>
      )}
      <Disclosure summary="Install Candour on an iPad or iPhone">
        <Prose>
          <ol>
            <li>Open this page in Safari.</li>
            <li>Tap Share, the square with an arrow.</li>
            <li>Tap Add to Home Screen, then Add.</li>
            <li>Open Candour from its icon, and type your code there. An installed app keeps its notes.</li>
          </ol>
        </Prose>
      </Disclosure>
      <Disclosure summary="Install Candour on Android or a computer">
        <Prose>
          <ol>
            <li>Open this page in Chrome or Edge.</li>
            <li>Open the browser’s menu, the three dots.</li>
            <li>Choose Install app, or Add to Home screen.</li>
            <li>Open Candour from its icon.</li>
          </ol>
        </Prose>
      </Disclosure>
    </Stack>
  )
}
