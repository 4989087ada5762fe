import { initials } from '../../../web/dates.ts'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { AskedPerson } from './wish.ts'
import { WishWords } from './wish-words.tsx'

/** Answers one under another, each by name, the host's first: nothing is counted or ordered by weight. */
export function WishList({ people }: { people: AskedPerson[] }) {
  const said = people.filter(({ wish }) => wish !== null)
  if (said.length === 0) return <Text dim>Nobody else has answered yet.</Text>
  const ordered = [
    ...said.filter(({ side }) => side === 'host'),
    ...said.filter(({ side }) => side === 'team'),
  ]
  return (
    <Talk label="What people want from the review">
      {ordered.map(({ personId, name, side, wish }) => (
        <TalkItem key={personId} name={name} initials={initials(name)} kind={side}>
          <WishWords body={wish?.body ?? ''} />
        </TalkItem>
      ))}
    </Talk>
  )
}
