import { asOwner } from '../../database.ts'
import { insertRow } from '../../factory.ts'
import { beingMade, during, stands } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { Who } from '../world.ts'

const builders: Who[] = ['lead', 'chief executive', 'coordinator']

/** The links by which a session is joined: here that of an interview which the peer takes part in. */
export const videoLinks: Room = {
  make: async ({ review }, { session }, words) => {
    await asOwner(`update session set how = 'video' where id = $1`, [session])
    await insertRow('session_link', {
      session_id: session,
      review_id: review,
      link: `https://meet.example/${words('sessionLink').replaceAll(' ', '-')}`,
    })
    return {}
  },
  reads: [
    {
      thing: 'the link by which an interview is joined',
      table: 'session_link',
      mark: 'sessionLink',
      readers: { ...during(beingMade, builders), ...during(stands, [...builders, 'peer']) },
    },
  ],
}
