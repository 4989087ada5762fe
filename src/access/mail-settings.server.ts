import type { Config } from '../platform/config.ts'

let settings: Config | undefined
export function setMailSettings(config: Config) {
  settings = config
}

/** Null in a trial without SMTP: mail stays where it is, to be read on the outbox page. */
export const smtpUrl = () => settings?.smtpUrl ?? null
export const mailFrom = () => settings?.mailFrom ?? 'Candour <no-reply@candour.example>'
/** The address at which people open a page. */
export const addressOf = (path: string) => `${settings?.url ?? 'http://localhost'}${path}`
/** The host that ids of mails and of calendar entries end with. */
export const idHost = () => new URL(addressOf('/')).hostname

/** Who sends, as a calendar names its organiser. */
export function organiser(): { name: string; email: string } {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom()) ?? []
  return email ? { name: name || 'Candour', email } : { name: 'Candour', email: mailFrom().trim() }
}
