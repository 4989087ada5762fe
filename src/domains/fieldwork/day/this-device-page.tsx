import { type FormEvent, useState } from 'react'
import { clockTime, count, dateOf, dayAndMonth } from '../../../web/dates.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { useField } from './field-context.ts'
import { FieldPage } from './field-page.tsx'
import { InstallSteps } from './install-steps.tsx'
import { Problem } from './problem.tsx'
import { saveFile } from './save-file.ts'

export default function ThisDevicePage() {
  return (
    <FieldPage title="This device" back="/field">
      <Stack gap="xl">
        <Plan />
        <Storage />
        <Section title="On the home screen">
          <InstallSteps />
        </Section>
        <TakeAlong />
        <Lock />
      </Stack>
    </FieldPage>
  )
}

function Plan() {
  const { device, pack } = useField()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const refresh = async () => {
    setBusy(true)
    const outcome = await device.fetchPack().finally(() => setBusy(false))
    setProblem(outcome.done ? '' : outcome.message)
  }
  return (
    <Section title="Your plan">
      <Text>
        As at {dayAndMonth(dateOf(pack.madeAt))}, {clockTime(pack.madeAt)}. It is brought up to date whenever
        you open this app with a network.
      </Text>
      <Problem>{problem}</Problem>
      <Buttons>
        <Button onClick={() => void refresh()} disabled={busy}>
          {busy ? 'Bringing it up to date …' : 'Bring it up to date'}
        </Button>
      </Buttons>
    </Section>
  )
}

function Storage() {
  const { device, state } = useField()
  const { persisted, usedBytes } = state.storage
  return (
    <Section title="Keeping what you write">
      <Text>
        {persisted
          ? 'This device has promised to keep your notes until they are sent.'
          : 'This device may clear what is kept here when it runs short of space. Put the app on the home screen as below, and open it each evening with a network.'}
      </Text>
      {usedBytes !== null && <Text dim>{used(usedBytes)} used, with the app itself.</Text>}
      {!persisted && (
        <Buttons>
          <Button onClick={() => void device.askToPersist()}>Ask the device to keep them</Button>
        </Buttons>
      )}
    </Section>
  )
}

const used = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

function TakeAlong() {
  const { device, state } = useField()
  const [problem, setProblem] = useState('')
  const [brought, setBrought] = useState('')
  const save = async () => saveFile(await device.exportWaiting(), `candour-notes-${dateOf(new Date())}.json`)
  const bring = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const file = values.get('file')
    if (!(file instanceof File) || file.size === 0) return setProblem('Choose the file first.')
    const outcome = await device.importWaiting(file, String(values.get('code') ?? ''))
    setProblem(outcome.done ? '' : outcome.message)
    setBrought(
      outcome.done ? `${count(outcome.notes, 'note')} brought in. What was sent already stays one note.` : '',
    )
  }
  return (
    <Section title="Take notes along to another device">
      <Text>
        A file of everything that is not sent yet, still locked with your code. Bring it in on another device
        that you have set up.
      </Text>
      <Buttons>
        <Button
          onClick={() => void save()}
          unavailable={state.waitingCount === 0 && !state.draft ? 'Everything is sent.' : undefined}
        >
          Save the file
        </Button>
      </Buttons>
      <form onSubmit={(event) => void bring(event)}>
        <Stack gap="md">
          <Problem>{problem}</Problem>
          <p role="status">{brought}</p>
          <label className="c-field-file">
            <b>A file from another device</b>
            <input type="file" name="file" accept="application/json,.json" />
          </label>
          <TextField
            name="code"
            label="The code of the device that it is from"
            type="password"
            autoComplete="off"
            width="half"
          />
          <div>
            <Button>Bring it in</Button>
          </div>
        </Stack>
      </form>
    </Section>
  )
}

function Lock() {
  const { device, state } = useField()
  return (
    <Section title="Leaving">
      <Prose>
        <p>
          The app locks itself after a quarter of an hour out of sight. If this device is lost,{' '}
          <a href="/account/devices">take it off your account</a>: notes that were sent are safe.
        </p>
      </Prose>
      {state.others.map(({ personId, name, waiting }) => (
        <Text key={personId}>
          {name} has this device too{waiting > 0 && `, with ${count(waiting, 'note')} not sent yet`}.
        </Text>
      ))}
      <Buttons>
        <Button onClick={() => device.lock()}>Lock now</Button>
        <a className="c-button c-button-quiet" href="/">
          All of Candour
        </a>
      </Buttons>
    </Section>
  )
}
