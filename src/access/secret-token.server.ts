import { createHash, randomBytes } from 'node:crypto'

// For addresses that are keys by themselves.

/** 256 bits that nobody can guess. Shown or mailed once, and never kept. */
export const newToken = () => randomBytes(32).toString('base64url')
/** What is kept of it: enough to know it again, and no use for opening anything. */
export const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')
