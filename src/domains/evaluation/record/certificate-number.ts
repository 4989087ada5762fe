// No letters that are taken for digits: a number is read out over the telephone.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** "K7QF-2M9X-HT4D": sixty bits, so that nobody finds one by trying. */
export function newCertificateNumber(): string {
  const picked = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte % 32]).join('')
  return picked.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3')
}

/** As somebody types it, with spaces or none, in small letters; null where it cannot be one. */
export function typedNumber(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s-]+/g, '')
  if (bare.length !== 12 || [...bare].some((letter) => !letters.includes(letter))) return null
  return bare.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3')
}
