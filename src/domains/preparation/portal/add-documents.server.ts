import { defineCommand } from '../../../access/define-command.server.ts'
import { type Problem, Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { checkFile } from './check-file.server.ts'
import { canAddDocuments } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { addDocumentsInput } from './schemas.ts'

type Given = { name: string; bytes: Uint8Array }

/** All of the files or none: what is wrong with any of them is told together, by name. */
export const addDocuments = defineCommand({
  name: 'add-documents',
  input: addDocumentsInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canAddDocuments,
  run: async ({ tx, input, facts }) => {
    const accepted = await acceptedOnly(input.files)
    const here = await digestsOf(tx, input.requestId)
    let added = 0
    for (const { name, mediaType, bytes } of accepted) {
      const stored = await fileStorage().put(bytes)
      // The same file sent twice (an impatient second press) is kept once.
      if (here.has(stored.sha256)) continue
      here.add(stored.sha256)
      await tx
        .insertInto('document')
        .values({
          review_id: facts.standing.review.id,
          request_id: input.requestId,
          name,
          media_type: mediaType,
          bytes: bytes.byteLength,
          sha256: stored.sha256,
          storage_key: stored.key,
          uploaded_by: facts.standing.personId,
        })
        .execute()
      added++
    }
    return added
  },
  audit: ({ facts, value }) => ({
    ...auditRequest(facts),
    detail: { question: facts.request.number, files: value },
  }),
})

async function acceptedOnly(files: Given[]) {
  const checked = await Promise.all(
    files.map(async (file) => ({ ...file, check: await checkFile(file.name, file.bytes) })),
  )
  const problems: Problem[] = checked.flatMap(({ check }) =>
    check.kind === 'refused' ? [{ field: 'files', message: check.reason }] : [],
  )
  if (problems.length > 0) throw new Refused(problems)
  return checked.flatMap(({ check, bytes }) => (check.kind === 'accepted' ? [{ ...check, bytes }] : []))
}

async function digestsOf(tx: Tx, requestId: string) {
  const query = tx
    .selectFrom('document')
    .select('sha256')
    .where('request_id', '=', requestId)
    .where('removed_at', 'is', null)
  return new Set((await query.execute()).map((row) => row.sha256))
}
