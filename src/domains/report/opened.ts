/** Which place of the sheet is open, told by the address alone, so that it works without JavaScript. */
export type Opened = { kind: OpenKind; id: string } | null

const kinds = ['remark', 'settle', 'reply', 'overrule'] as const
export type OpenKind = (typeof kinds)[number]

export function openedIn(url: string): Opened {
  const search = new URL(url).searchParams
  for (const kind of kinds) {
    const id = search.get(kind)
    if (id) return { kind, id }
  }
  return null
}

export const isOpen = (opened: Opened, kind: OpenKind, id: string) =>
  opened?.kind === kind && opened.id === id
export const blockAnchor = (id: string) => `block-${id}`
export const sectionAnchor = (id: string) => `section-${id}`
export const openAt = (kind: OpenKind, id: string, anchor: string) => `?${kind}=${id}#${anchor}`
