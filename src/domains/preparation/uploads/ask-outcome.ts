import type { UploadOutcome } from './purposes.ts'

type Answer = { outcome: UploadOutcome; problem: string | null }

/** What became of a file of which the last byte was sent; `later` when nobody answers; null when nobody knows it. */
export async function askOutcome(address: string): Promise<Answer | 'later' | null> {
  const response = await fetch(address, { method: 'POST', redirect: 'manual' }).catch(() => null)
  if (!response || response.status >= 500) return 'later'
  return response.ok ? ((await response.json()) as Answer) : null
}
