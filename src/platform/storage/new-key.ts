/** A key under which a file is stored: it says nothing of the content. */
export function newKey(): string {
  const id = crypto.randomUUID()
  return `${id.slice(0, 2)}/${id}`
}
