import { type ImportResult, importRegister } from './import-register.server.ts'

// The files travel inside the bundle as their bytes: as text their Windows-1252 letters would be lost.
const files = import.meta.glob<string>('../../../demo/register/*.csv', {
  query: '?url&inline',
  import: 'default',
  eager: true,
})

const SPEAKS_OF = '2026-11-01'

/** Loads the demonstration's invented trusts and schools the way that real ones are loaded. */
export async function importDemonstrationRegister(): Promise<ImportResult> {
  const actor = { personId: null, job: 'load-demonstration', requestId: 'demonstration' }
  const uploads = Object.entries(files).map(([path, address]) => ({
    name: path.split('/').at(-1) ?? path,
    bytes: new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')),
  }))
  const result = await importRegister(actor, uploads, { asAt: SPEAKS_OF, apply: true })
  if (result.state !== 'applied')
    throw new Error(`The demonstration register was not loaded: ${result.reason}`)
  return result
}
