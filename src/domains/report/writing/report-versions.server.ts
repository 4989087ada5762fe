import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { canWriteReport } from '../policy.ts'
import { reportFacts } from '../report-facts.server.ts'
import { differencesOf, textAt, versionsOf } from './versions.ts'
import { changesOf } from './writing-log.server.ts'

async function goingsBack(tx: Tx, reviewId: string): Promise<Date[]> {
  const rows = await tx
    .selectFrom('audit')
    .select('at')
    .where('review_id', '=', reviewId)
    .where('command', '=', 'restore-report-version')
    .execute()
  return rows.map(({ at }) => at)
}

type Asked = { reviewId: string; upto: number | null }

/** Who wrote when, newest first; and, of one version, how the text stood then beside how it stands now. */
export const reportVersions = defineQuery({
  name: 'report versions',
  run: async (tx, { reviewId, upto }: Asked, actor) => {
    if (!isUuid(reviewId)) return null
    const facts = await reportFacts(tx, { reviewId }, actor)
    if (!facts || canWriteReport(facts) !== 'allowed') return null
    const changes = await changesOf(tx, reviewId)
    const versions = versionsOf(changes, await goingsBack(tx, reviewId))
    const names = new Map(
      (
        await tx
          .selectFrom('person')
          .select(['id', 'name'])
          .where('id', 'in', [
            ...new Set(versions.flatMap(({ personId }) => personId ?? [])),
            actor.personId ?? '',
          ])
          .execute()
      ).map(({ id, name }) => [id, name]),
    )
    const chosen = versions.find((version) => version.upto === upto)
    const last = changes.at(-1)?.id ?? 0
    return {
      trustName: facts.standing.review.trustName,
      versions: versions
        .map((version) => ({
          ...version,
          by: version.personId ? (names.get(version.personId) ?? 'A former writer') : null,
        }))
        .toReversed(),
      chosen: chosen
        ? {
            upto: chosen.upto,
            isNow: chosen.upto === last,
            differences: differencesOf(
              textAt(changes, last, reviewId),
              textAt(changes, chosen.upto, reviewId),
            ),
          }
        : null,
    }
  },
})
