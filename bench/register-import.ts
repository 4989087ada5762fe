// How long all England takes: npm run bench -- register-import
// Makes an invented national register in memory (50,000 establishments, 2,500 trusts, 11,000 memberships), loads it
// into a database of its own with everything flushed to disk as in real use, then the same again, then next month's.
import { type BenchDatabase, withBenchDatabase } from './parts/bench-database.ts'
import { nationalRegister } from './parts/national-register.ts'

type Result = { what: string; ms: number; changes?: number }
const results: Result[] = []
const actor = { personId: null, job: 'import-from-command-line', requestId: 'bench' }
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const value = await work()
  results.push({ what, ms: Math.round(performance.now() - from) })
  return value
}

type Load = BenchDatabase['load']

await withBenchDatabase(async ({ folder, load }) => {
  const { setUpStorage } = await load<typeof import('../src/platform/storage.server.ts')>(
    '/src/platform/storage.server.ts',
  )
  const { readConfig } = await load<typeof import('../src/platform/config.ts')>('/src/platform/config.ts')
  setUpStorage(readConfig({}), folder)
  await measureImports(load)
  await measureFinding(load)
})
console.table(results)
process.stdout.write(`${JSON.stringify({ bench: 'register-import', results })}\n`)

async function measureImports(load: Load) {
  const [{ bringRegisterFiles, storeUploads }, { preview }, { applyRegisterImport }, { write }] =
    await Promise.all([
      load<typeof import('../src/domains/trusts/bring-register-files.server.ts')>(
        '/src/domains/trusts/bring-register-files.server.ts',
      ),
      load<typeof import('../src/domains/trusts/preview-register-import.server.ts')>(
        '/src/domains/trusts/preview-register-import.server.ts',
      ),
      load<typeof import('../src/domains/trusts/apply-register-import.server.ts')>(
        '/src/domains/trusts/apply-register-import.server.ts',
      ),
      load<typeof import('../src/domains/trusts/write-register.server.ts')>(
        '/src/domains/trusts/write-register.server.ts',
      ),
    ])
  const bring = async (month: number) => {
    const uploads = nationalRegister(month)
    const brought = await bringRegisterFiles(actor, { files: await storeUploads(uploads) })
    if (!brought.ok) throw new Error(JSON.stringify(brought))
    return brought.value
  }
  const months = [
    ['first load', 10],
    ['the same again', 10],
    ['next month', 11],
  ] as const
  for (const [words, month] of months) {
    const importId = await bring(month)
    await timed(`${words}: preview`, () => preview(importId, actor))
    await timed(`${words}: apply`, async () => {
      const outcome = await applyRegisterImport(actor, { importId })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome))
      await write(importId, actor)
    })
    await explainImport(load, words, importId)
  }
}

async function explainImport(load: Load, words: string, importId: string) {
  const { readingAs } = await load<typeof import('../src/access/transaction.server.ts')>(
    '/src/access/transaction.server.ts',
  )
  const row = await readingAs(actor, (tx) =>
    tx
      .selectFrom('register_import')
      .select(['state', 'counts', 'trouble', 'remarks'])
      .where('id', '=', importId)
      .executeTakeFirstOrThrow(),
  )
  process.stdout.write(`${words}: ${row.state} ${row.trouble ?? ''} ${JSON.stringify(row.counts)}\n`)
}

async function measureFinding(load: Load) {
  const { findTrusts } = await load<typeof import('../src/domains/trusts/find-trusts.server.ts')>(
    '/src/domains/trusts/find-trusts.server.ts',
  )
  const person = { personId: crypto.randomUUID(), requestId: 'bench' }
  await findTrusts(person, { words: 'warm up' })
  for (const words of ['a', 'har', 'harbour le', 'mo', 'zzz'])
    await timed(`find trusts: ${words}`, () => findTrusts(person, { words }))
}
