// What people know and what hosts wish for, in one list of words for both, so that they can be matched. The words are
// defaults of ours, from how trusts describe themselves and from the programme's areas of work.

export type Tag = {
  tag: string
  words: string
  /** within a sentence: "Knows trusts that grow" */
  phrase: string
}
export type TagGroup = { key: string; title: string; tags: Tag[] }

const group = (
  key: string,
  title: string,
  words: Record<string, [words: string, phrase: string]>,
): TagGroup => ({
  key,
  title,
  tags: Object.entries(words).map(([name, [said, phrase]]) => ({
    tag: `${key}:${name}`,
    words: said,
    phrase,
  })),
})

export const tagGroups: TagGroup[] = [
  group('phase', 'Phases', {
    primary: ['Primary', 'primary schools'],
    secondary: ['Secondary', 'secondary schools'],
    special: ['Special schools and alternative provision', 'special schools and alternative provision'],
    'all-through': ['All-through and sixth form', 'all-through schools and sixth forms'],
  }),
  group('size', 'Size of trust', {
    small: ['Up to 5 schools', 'trusts of up to 5 schools'],
    middle: ['6 to 15 schools', 'trusts of 6 to 15 schools'],
    large: ['16 schools or more', 'trusts of 16 schools or more'],
  }),
  group('structure', 'How the trust is built', {
    growing: ['A growing trust, with schools that join', 'trusts that grow'],
    spread: ['Schools far apart', 'schools that lie far apart'],
    clusters: ['Hubs or clusters', 'hubs and clusters'],
    church: ['Church schools', 'church schools'],
    mixed: ['Several phases in one trust', 'several phases in one trust'],
  }),
  group('area', 'Areas of work', {
    improvement: ['How schools are helped to improve', 'how schools are helped to improve'],
    curriculum: ['Curriculum and assessment', 'curriculum and assessment'],
    inclusion: ['Inclusion and special educational needs', 'inclusion and special educational needs'],
    people: ['Recruiting, keeping and developing people', 'recruiting, keeping and developing people'],
    governance: ['Governance', 'governance'],
    joining: ['New schools joining', 'new schools joining'],
    early: ['Early years and early reading', 'early years and early reading'],
    disadvantage: ['Disadvantaged pupils', 'disadvantaged pupils'],
    attendance: ['Attendance and behaviour', 'attendance and behaviour'],
    civic: ['Work with families and the place', 'work with families and the place'],
  }),
]

const all = tagGroups.flatMap((one) => one.tags)
export const knownTags = all.map(({ tag }) => tag)
export const tagPhrase = (tag: string) => all.find((one) => one.tag === tag)?.phrase ?? tag

/** What the register says of a host's size, in the same words. */
export const sizeTag = (schools: number) =>
  schools <= 5 ? 'size:small' : schools <= 15 ? 'size:middle' : 'size:large'
