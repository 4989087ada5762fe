import { insertRow } from '../../factory.ts'
import { always, during, hostLeaders, reviewers } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const page = (path: string) => `reviews/:reviewId/${path}`
const onHeard = ({ review, things }: At) => ({ reviewId: review, findingId: things.heard })

/** What a host's leaders write for themselves beside what they have heard (MISSION F5). */
export const reflections: Room = {
  make: async ({ review, of }, { heard }, words) => {
    const common = { finding_id: heard, review_id: review }
    await insertRow('host_reflection', {
      ...common,
      author_id: of('chief executive'),
      body: words('ownReflection'),
    })
    await insertRow('host_reflection', {
      ...common,
      author_id: of('host leader'),
      body: words('leadersReflection'),
      with_leaders: true,
    })
    return {}
  },
  reads: [
    {
      thing: 'a host leader’s own note on a finding',
      table: 'host_reflection',
      where: 'not with_leaders',
      mark: 'ownReflection',
      readers: during(always, ['chief executive']),
    },
    {
      thing: 'a host leader’s note that the other leaders read',
      table: 'host_reflection',
      where: 'with_leaders',
      mark: 'leadersReflection',
      readers: during(always, hostLeaders),
    },
  ],
  does: [
    {
      command: 'keep-reflection',
      input: (at) => ({ ...onHeard(at), body: 'This is true of us.' }),
      may: during(
        always.filter((state) => state !== 'cancelled'),
        hostLeaders,
      ),
      hidden: during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
    },
    {
      command: 'keep-reflection',
      about: 'what the host has not heard',
      input: (at) => ({ ...onHeard(at), findingId: at.things.unheard, body: 'Not heard.' }),
      may: {},
      hidden: during(always, ['central', ...reviewers, ...hostLeaders, 'coordinator', 'invited peer']),
    },
  ],
  opens: [
    { route: page('findings/own-notes'), opens: during(always, hostLeaders) },
    { route: page('findings/own-notes/file'), opens: during(always, hostLeaders) },
  ],
}
