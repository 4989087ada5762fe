import { insertRow } from '../../factory.ts'
import { everyoneSignedIn } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { Who } from '../world.ts'

const reviewers: Who[] = [
  'lead',
  'peer',
  'peer who has not agreed',
  'invited peer',
  'lead elsewhere',
  'quality reader',
]
const accept = { command: 'accept-agreements', input: () => ({ code_of_conduct: '1' }) }

/** What reviewers promise: read by everyone, worded by the central team, accepted by whoever visits. */
export const agreements: Room = {
  makeOutside: async (world) => {
    await insertRow('policy_acceptance', {
      person_id: world.of('peer'),
      kind: 'code_of_conduct',
      version: 1,
    })
    await insertRow('policy_acceptance', {
      person_id: world.of('lead elsewhere'),
      kind: 'safeguarding',
      version: 1,
    })
    return {}
  },
  readsOutside: [
    { thing: 'what reviewers promise', table: 'policy_text', readers: everyoneSignedIn },
    {
      thing: 'that a peer reviewer has accepted it',
      table: 'policy_acceptance',
      where: `kind = 'code_of_conduct'`,
      readers: ['central', 'lead', 'peer'],
    },
    {
      thing: 'that a reviewer elsewhere has accepted it',
      table: 'policy_acceptance',
      where: `kind = 'safeguarding'`,
      readers: ['central', 'lead elsewhere'],
    },
  ],
  doesOutside: [
    { ...accept, may: reviewers },
    {
      command: 'publish-policy',
      input: () => ({
        kind: 'safeguarding',
        from: 1,
        title: 'Safeguarding policy',
        text: '# One\n\nWords',
        changeNote: 'Everything is shorter now.',
        confirm: 'yes',
      }),
      may: ['central'],
    },
  ],
  opensOutside: [
    { route: 'agreements', opens: everyoneSignedIn },
    { route: 'programme/agreements', opens: ['central'] },
    // the address of no text that there is
    { route: 'agreements/:kind', opens: [] },
    { route: 'programme/agreements/:kind', opens: [] },
  ],
}
