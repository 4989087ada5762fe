import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(scrypt) as (code: string, salt: Buffer, length: number) => Promise<Buffer>
const KEY_BYTES = 32

/** Eight digits, to be told apart from the link: by telephone, or in another message. */
export const newCode = () => String(randomInt(100_000_000)).padStart(8, '0')
export const shownCode = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`

export async function hashCode(code: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString('hex')}:${(await derive(code, salt, KEY_BYTES)).toString('hex')}`
}

export async function isCode(typed: string, kept: string): Promise<boolean> {
  const [salt = '', key = ''] = kept.split(':')
  const given = await derive(typed.replace(/\D/g, ''), Buffer.from(salt, 'hex'), KEY_BYTES)
  const known = Buffer.from(key, 'hex')
  return known.length === given.length && timingSafeEqual(known, given)
}
