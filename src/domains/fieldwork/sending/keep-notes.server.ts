import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Permission } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingsIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { deviceIn, refuseRevoked, seeDevice } from '../devices/device.server.ts'
import { keepNotesIn, permissionFor } from './keep-notes-in.server.ts'
import { type Arrived, keepNotesInput, type NoteToKeep } from './note-to-keep.ts'

/** Whatever a device has to send, from as many reviews as it comes from; each note is answered by itself. */
export const keepNotes = defineCommand({
  name: 'keep-notes',
  input: keepNotesInput,
  load: (tx, input, actor) => factsOf(tx, input, actor),
  policy: (facts, _actor, { notes }) => permissionForAll(facts, notes),
  run: async ({ tx, input, facts }) => {
    if (facts.device) await seeDevice(tx, facts.device)
    return keepNotesIn(tx, input.notes, facts.standings, facts.personId)
  },
  // One for each note that was new. Nobody but the actor reads them: who wrote a note when would give its source away.
  audit: ({ facts, value }) =>
    value.new.map(({ id, reviewId }) => ({
      reviewId,
      trustId: facts.standings.get(reviewId)?.review.trustId,
      subjectId: id,
      audience: [],
    })),
})

type Facts = {
  personId: string
  standings: Map<string, Standing>
  device: Awaited<ReturnType<typeof deviceIn>>
  /** none of them can be kept any more, and some of them were: their author is told so */
  sentBefore: boolean
}

async function factsOf(
  tx: Tx,
  { deviceId, notes }: { deviceId: string; notes: Arrived[] },
  actor: Actor,
): Promise<Facts | null> {
  const { personId } = actor
  if (!personId) return null
  const device = await deviceIn(tx, deviceId, personId)
  refuseRevoked(device)
  const read = readable(notes)
  const standings = await standingsIn(tx, [...new Set(read.map(({ reviewId }) => reviewId))], actor)
  const none = !read.some((note) => permissionFor(standings, note) === 'allowed')
  return { personId, standings, device, sentBefore: none && (await anySent(tx, read)) }
}

const readable = (notes: Arrived[]): NoteToKeep[] => notes.flatMap(({ note }) => note ?? [])

async function anySent(tx: Tx, notes: NoteToKeep[]): Promise<boolean> {
  if (notes.length === 0) return false
  const ids = notes.map(({ id }) => id)
  const own = sql<string>`(select access.own_notes())`
  const row = await tx
    .selectFrom('evidence_note')
    .select('id')
    .where('id', 'in', ids)
    .where('id', 'in', own)
    .executeTakeFirst()
  return row !== undefined
}

/** Allowed if there is one that is; otherwise what is said of the first of them. */
function permissionForAll({ standings, sentBefore }: Facts, notes: Arrived[]): Permission {
  const permissions = readable(notes).map((note) => permissionFor(standings, note))
  if (sentBefore || permissions.includes('allowed')) return 'allowed'
  return permissions.find((permission) => permission !== 'missing') ?? 'missing'
}
