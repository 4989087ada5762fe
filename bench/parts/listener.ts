import type { Visitor } from '../../test/whole/visitor.ts'

type Told = { findings?: string[]; notes?: boolean; order?: boolean }

/** A page without a browser: hears over HTTP, asks again for what has changed, and says when it has the words. */
export async function listenAs(visitor: Visitor, review: string) {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const leaving = new AbortController()
  const answer = await fetch(new URL(`/reviews/${review}/findings/live`, visitor.base), {
    headers: { cookie },
    signal: leaving.signal,
  })
  if (!answer.ok || !answer.body) throw new Error(`The board is not told: ${answer.status}`)
  let waiting: { words: string; seen: (at: number) => void } | null = null
  const changed = async ({ findings = [], notes }: Told) => {
    const asked = new URLSearchParams(findings.map((id) => ['finding', id]))
    if (notes) asked.set('counts', 'yes')
    const part = await visitor.get(`/reviews/${review}/findings/part?${asked}`)
    if (waiting && part.text.includes(waiting.words)) waiting.seen(performance.now())
  }
  const reading = (async () => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events)
        if (event.startsWith('event: changed')) void changed(JSON.parse(event.split('data: ')[1] ?? '{}'))
    }
  })().catch(() => {})
  return {
    until: (words: string) =>
      new Promise<number>((seen, reject) => {
        const late = setTimeout(() => reject(new Error('a change was not seen within ten seconds')), 10_000)
        const inTime = (at: number) => {
          clearTimeout(late)
          seen(at)
        }
        waiting = { words, seen: inTime }
      }),
    leave: async () => {
      leaving.abort()
      await reading
    },
  }
}
