import { inject } from 'vitest'
import { asOwner } from '../../../../test/database.ts'
import { follow, type LiveNews, startListening } from '../../../platform/live.server.ts'

/** For tests: listens to the test's own database, as the process does. */
export async function listenHere() {
  const url = new URL(inject('ownerUrl'))
  const [row] = await asOwner<{ name: string }>('select current_database() as name')
  url.pathname = `/${row?.name}`
  return startListening(url.href)
}

/** Collects what is told of a topic. */
export function hearing(topic: string) {
  const heard: LiveNews[] = []
  const stop = follow(topic, (news) => news !== 'again' && heard.push(news))
  return { heard, stop }
}

/** Until everything told so far has been heard: what is told last is heard last. */
export async function quiet() {
  const topic = `quiet ${crypto.randomUUID()}`
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('nothing is heard')), 5000)
    const stop = follow(topic, () => {
      clearTimeout(late)
      stop()
      resolve()
    })
    void asOwner(`select pg_notify('candour_live', $1)`, [JSON.stringify({ topic })])
  })
}
