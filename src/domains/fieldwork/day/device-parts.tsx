import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { clockTime, count, dateOf, dayAndMonth } from '../../../web/dates.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ListTitle } from '../../../web/ui/day-list.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FileField } from '../../../web/ui/file-field.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Fault } from './code-fields.tsx'
import { ExportButton } from './export-button.tsx'
import { useField } from './field.ts'
import { SignOut } from './sign-out.tsx'

export function PlanHere() {
  const { state, device } = useField()
  const [said, setSaid] = useState('')
  const refresh = async () => {
    const done = await device.fetchPack()
    setSaid(done.done ? 'Your days are as they are now.' : done.message)
  }
  const at = state.pack?.madeAt
  return (
    <Stack gap="sm">
      <ListTitle>Your days</ListTitle>
      <Text>
        {at
          ? `As at ${dayAndMonth(dateOf(at))}, ${clockTime(at)}.`
          : 'The plan of your days is not here yet.'}{' '}
        Open Candour the evening before, where there is a network.
      </Text>
      <Buttons>
        <Button type="button" onClick={refresh}>
          Refresh
        </Button>
        <LinkButton to="/field" kind="quiet">
          Open your day
        </LinkButton>
      </Buttons>
      <p role="status">{said}</p>
    </Stack>
  )
}

export function NotesHere() {
  const { state, device } = useField()
  const { waitingCount: waiting, others } = state
  return (
    <Stack gap="sm">
      <ListTitle>Notes on this device</ListTitle>
      <Text>
        {waiting === 0
          ? 'None of yours is waiting: all are sent.'
          : `${count(waiting, 'note')} of yours not sent yet.`}
      </Text>
      {waiting > 0 && (
        <Buttons>
          <Button type="button" onClick={() => void device.sendNow()}>
            Send now
          </Button>
          <ExportButton />
        </Buttons>
      )}
      {others.map(({ personId, name, waiting: theirs }) => (
        <Text key={personId}>
          {name} has {theirs === 0 ? 'nothing waiting' : `${count(theirs, 'note')} waiting`} here. Only {name}{' '}
          can open or send {theirs === 1 ? 'it' : 'them'}.
        </Text>
      ))}
    </Stack>
  )
}

/** Notes of a device that was lost, full or revoked, brought in here with the code of that device. */
export function BringIn() {
  const { device } = useField()
  const [faults, setFaults] = useState<Fault[]>([])
  const [said, setSaid] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const file = typed.get('exported')
    if (!(file instanceof File) || file.size === 0)
      return setFaults([{ field: 'exported', message: 'Choose the file that was exported.' }])
    const done = await device.importWaiting(file, String(typed.get('its-code') ?? ''))
    setFaults(done.done ? [] : [{ field: 'its-code', message: done.message }])
    setSaid(done.done ? `${count(done.notes, 'note')} brought in. They are sent by themselves.` : '')
  }
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message
  return (
    <Disclosure summary="Bring in notes from a file">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ErrorSummary errors={faults} />
          <FileField
            name="exported"
            label="The file that was exported"
            words="Choose the file."
            error={errorOf('exported')}
          />
          <TextField
            name="its-code"
            label="The code of the device that it comes from"
            type="password"
            autoComplete="off"
            error={errorOf('its-code')}
          />
          <Buttons>
            <Button>Bring them in</Button>
          </Buttons>
          <p role="status">{said}</p>
        </Stack>
      </form>
    </Disclosure>
  )
}

export function Leaving() {
  const { device } = useField()
  return (
    <Stack gap="sm">
      <ListTitle>When you put it down</ListTitle>
      <Text>
        Locked, it shows nothing until your code is typed again. Left lying for a quarter of an hour it locks
        itself.
      </Text>
      <Buttons>
        <Button type="button" onClick={() => device.lock()}>
          Lock
        </Button>
        <SignOut />
      </Buttons>
      <Text size="sm">
        <Link to="/account/devices">Your devices, and what to do if one is lost</Link>.{' '}
        <a href="/">Back to Candour</a>
      </Text>
    </Stack>
  )
}
