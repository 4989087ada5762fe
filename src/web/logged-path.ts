// Some addresses are keys by themselves: a private calendar's, somebody's briefing, a reminder of an action, a shared
// report.
// (in whatever letters: routes take them all)
const secret = /^\/(calendar|briefing|my-action|shared)\/.+/i

export const isSecretPath = (path: string) => secret.test(path)
/** What a log has of an address: of a secret one only its beginning. */
export const loggedPath = (path: string) => path.replace(secret, '/$1/…')
