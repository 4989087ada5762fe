import { dateOf, fullDate, longDate, moment } from '../../../web/dates.ts'
import { SideSection } from '../../../web/ui/columns.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/precis-page'
import { inMinutes } from './reading-time.ts'
import { TeamReading } from './team-reading.tsx'
import { YourReading } from './your-reading.tsx'

type Loaded = Route.ComponentProps['loaderData']

/** Beside the précis: how it stands, and how far the reading has got. */
export const PrecisAround = (loaded: Loaded) => (
  <>
    <SideSection title="How it stands">
      <HowItStands {...loaded} />
    </SideSection>
    {loaded.own && <YourReading {...loaded} own={loaded.own} />}
    {loaded.teamReading.length > 0 && <TeamReading reading={loaded.teamReading} team={loaded.team} />}
  </>
)

function HowItStands({ precis: kept, can, dueOn }: Loaded) {
  if (!kept) return <Text dim>{can.write ? 'Not begun.' : 'Not shared yet.'}</Text>
  if (!kept.sharedAt)
    return (
      <Stack gap="sm">
        <div>
          <Tag kind="dashed">Draft, yours alone</Tag>
        </div>
        <Text dim>
          Saved {moment(kept.writtenAt)}.{dueOn && ` Share it by ${fullDate(dueOn)}.`}
        </Text>
      </Stack>
    )
  return (
    <Stack gap="sm">
      <Text>
        Written by {kept.writtenBy}, shared {longDate(dateOf(kept.sharedAt))}. About {inMinutes(kept.minutes)}
        .
      </Text>
      {kept.changedAt && <Text>Changed {moment(kept.changedAt)}, after it was shared.</Text>}
      {kept.readAt && <Text dim>You read it on {fullDate(dateOf(kept.readAt))}.</Text>}
      <Text dim>The host and the reviewers read it. Nobody else does.</Text>
    </Stack>
  )
}
