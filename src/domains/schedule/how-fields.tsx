import { useProblems } from '../../web/form.ts'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import type { ReviewFormat } from '../allocation/standing.ts'
import type { Session } from './schedule.ts'

const ways = {
  in_person: [
    { value: 'in_person', label: 'In person' },
    { value: 'telephone', label: 'By telephone' },
    { value: 'video', label: 'By video' },
  ],
  virtual: [
    { value: 'video', label: 'By video' },
    { value: 'telephone', label: 'By telephone' },
    { value: 'in_person', label: 'Away from the screen' },
  ],
}

/** How people meet: a place, or in a virtual review a link. */
export function HowFields({ format, session }: { format: ReviewFormat; session?: Session }) {
  const { errorFor, typed } = useProblems()
  const virtual = format === 'virtual'
  // The link of private time is the team's, and is set elsewhere.
  const link = session?.kind === 'confer' ? '' : (session?.videoLink ?? '')
  return (
    <>
      <ChoiceGroup
        name="how"
        legend="How people meet"
        type="radio"
        inline
        options={ways[format]}
        defaultValue={typed('how', session?.how ?? (virtual ? 'video' : 'in_person'))}
        error={errorFor('how')}
      />
      <TextField
        name="videoLink"
        label="Link, if by video"
        hint="The whole address, beginning with https://. It can be added later, or set once for all sessions."
        inputMode="url"
        autoComplete="off"
        defaultValue={typed('videoLink', link)}
        error={errorFor('videoLink')}
      />
      <TextField
        name="place"
        label={virtual ? 'What else people need to join' : 'Where'}
        hint={virtual ? 'For example: Carol rings the head at 09:15.' : 'For example: trust office, room 2.'}
        defaultValue={typed('place', session?.place)}
        error={errorFor('place')}
      />
    </>
  )
}
