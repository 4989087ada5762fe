import type { Destination } from './upload-queue.ts'

// Where the sending of a file had got to is remembered in the browser, so that the same file chosen again after the
// page was loaded anew goes on. Neither the file's name nor what it is for can be read from what is kept.
const keyOf = async (file: File, to: Destination) => {
  const words = JSON.stringify([file.name, file.size, file.lastModified, placeOf(to)])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return `candour-sending-${hex(digest)}`
}
const hex = (digest: ArrayBuffer) =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A destination as the protocol carries it. */
export function placeOf({ purpose, reviewId, requestId, replaces, note }: Destination) {
  const all = { purpose, reviewId, requestId, replaces, note }
  return Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1])))
}

// A browser that keeps nothing sends from the beginning again.
export async function rememberedAddress(file: File, to: Destination): Promise<string | null> {
  try {
    return localStorage.getItem(await keyOf(file, to))
  } catch {
    return null
  }
}

export async function rememberAddress(file: File, to: Destination, address: string) {
  try {
    localStorage.setItem(await keyOf(file, to), new URL(address, location.href).pathname)
  } catch {}
}

export async function forgetAddress(file: File, to: Destination) {
  try {
    localStorage.removeItem(await keyOf(file, to))
  } catch {}
}
