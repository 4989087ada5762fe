import { clockTime, dateOf, moment } from '../dates.ts'
import type { LoggedMail } from './mail-log.server.ts'

export type LogLine = { key: string; to: string; words: string; times: number; state: string }

/** One day of the log: what went to the same person, of the same kind and with the same end, is one line. */
export function linesOf(mail: LoggedMail[]): LogLine[] {
  const alike = Map.groupBy(mail, (one) => `${one.to} ${one.words} ${stateOf(one)} ${endOf(one)}`)
  return [...alike.values()].flatMap((same) => {
    const [newest] = same
    if (!newest) return []
    const { id, to, words } = newest
    return [{ key: id, to, words, times: same.length, state: stateWords(newest, same.length) }]
  })
}

const stateOf = ({ sentAt, failedAt }: LoggedMail) => (sentAt ? 'sent' : failedAt ? 'failed' : 'waiting')
const endOf = ({ reason, settledAt }: LoggedMail) => (settledAt ? 'settled' : (reason ?? ''))

function stateWords({ createdAt, sentAt, failedAt, settledAt, reason }: LoggedMail, times: number): string {
  const at = times > 1 ? '' : `${clockTime(createdAt)}. `
  if (sentAt) return dateOf(sentAt) === dateOf(createdAt) ? `${at}Sent.` : `${at}Sent ${moment(sentAt)}.`
  if (failedAt && settledAt) return `${at}Not delivered. Told in another way.`
  if (failedAt) return `${at}Not delivered. ${reason ?? ''}`
  return reason ? `${at}Waiting. ${reason}` : `${at}Waiting to be sent.`
}
