// What people know and what hosts wish for, in one list of words for both, so that they can be matched. The words are
// defaults of ours, from how trusts describe themselves and from the programme's areas of work.

export type Tag = { tag: string; words: string }
export type TagGroup = { key: string; title: string; tags: Tag[] }

const group = (key: string, title: string, words: Record<string, string>): TagGroup => ({
  key,
  title,
  tags: Object.entries(words).map(([name, said]) => ({ tag: `${key}:${name}`, words: said })),
})

export const tagGroups: TagGroup[] = [
  group('phase', 'Phases', {
    primary: 'Primary',
    secondary: 'Secondary',
    special: 'Special schools and alternative provision',
    'all-through': 'All-through and sixth form',
  }),
  group('size', 'Size of trust', {
    small: 'Up to 5 schools',
    middle: '6 to 15 schools',
    large: '16 schools or more',
  }),
  group('structure', 'How the trust is built', {
    growing: 'A growing trust, with schools that join',
    spread: 'Schools far apart',
    clusters: 'Hubs or clusters',
    church: 'Church schools',
    mixed: 'Several phases in one trust',
  }),
  group('area', 'Areas of work', {
    improvement: 'How schools are helped to improve',
    curriculum: 'Curriculum and assessment',
    inclusion: 'Inclusion and special educational needs',
    people: 'Recruiting, keeping and developing people',
    governance: 'Governance',
    joining: 'New schools joining',
    early: 'Early years and early reading',
    disadvantage: 'Disadvantaged pupils',
    attendance: 'Attendance and behaviour',
    civic: 'Work with families and the place',
  }),
]

const all = tagGroups.flatMap((one) => one.tags)
export const knownTags = all.map(({ tag }) => tag)
export const tagWords = (tag: string) => all.find((one) => one.tag === tag)?.words ?? tag
/** As it stands within a sentence. */
export const tagPhrase = (tag: string) =>
  tagWords(tag).replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase())
export const areaTags = tagGroups.find(({ key }) => key === 'area')?.tags ?? []

/** What the register says of a host's size, in the same words. */
export const sizeTag = (schools: number) =>
  schools <= 5 ? 'size:small' : schools <= 15 ? 'size:middle' : 'size:large'
