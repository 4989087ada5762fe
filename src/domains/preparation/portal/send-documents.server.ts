import { rm } from 'node:fs/promises'
import type { Actor } from '../../../access/actor.ts'
import type { Outcome, Problem } from '../../../access/outcome.ts'
import { fileStorage, type StoredFile } from '../../../platform/storage.server.ts'
import { addDocuments } from './add-documents.server.ts'
import { type CheckedFile, checkFile } from './check-file.server.ts'

/** Files that have arrived whole and lie at `path`, for the question that they answer. */
export type SentFiles = {
  requestId: string
  /** the document of which the one file is a new version, and what is new in it */
  replaces?: string | null
  note?: string
  files: { name: string; path: string }[]
}
type Accepted = Extract<CheckedFile, { kind: 'accepted' }>

/**
 * Looks at files, stores them and makes documents of them: all or none, and what is wrong with any of them is told
 * together, by name. Whatever is stored and then not used is removed again. Returns how many were added.
 */
export async function sendDocuments(actor: Actor, sent: SentFiles): Promise<Outcome<number>> {
  const checks: CheckedFile[] = []
  const stored: StoredFile[] = []
  let used: string[] = []
  try {
    for (const { name, path } of sent.files) checks.push(await checkFile(name, path))
    const problems = checks.flatMap(problemOf)
    if (problems.length > 0) return { ok: false, problems }
    const accepted = checks.filter((check) => check.kind === 'accepted')
    for (const { path } of accepted) stored.push(await fileStorage().put({ path }))
    const outcome = await addDocuments(actor, asInput(sent, accepted, stored))
    if (!outcome.ok) return outcome
    used = outcome.value
    return { ok: true, value: used.length }
  } finally {
    for (const { key } of stored) if (!used.includes(key)) await fileStorage().remove(key)
    // A picture that was drawn anew is ours; what came is its bringer's to remove.
    for (const [place, check] of checks.entries())
      if (check.kind === 'accepted' && check.path !== sent.files[place]?.path)
        await rm(check.path, { force: true })
  }
}

const problemOf = (check: CheckedFile): Problem[] =>
  check.kind === 'refused' ? [{ field: 'files', message: check.reason }] : []

const asInput = ({ requestId, replaces, note }: SentFiles, accepted: Accepted[], stored: StoredFile[]) => ({
  requestId,
  replaces,
  note,
  files: accepted.flatMap(({ name, mediaType }, place) => {
    const kept = stored[place]
    return kept ? [{ name, mediaType, ...kept }] : []
  }),
})
