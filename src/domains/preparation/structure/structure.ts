import type { SchoolKind } from '../../trusts/school-kind.ts'

export const shapes = ['central', 'hubs', 'phase', 'lead_schools', 'federation'] as const
export type Shape = (typeof shapes)[number]
export const fundings = ['top_slice', 'pooled', 'mixed', 'other'] as const
export type Funding = (typeof fundings)[number]
/** What is filled in on a page of its own, and notices a second editor on its own. */
export const parts = ['shape', 'groups', 'schools', 'posts'] as const
export type Part = (typeof parts)[number]

export type RegisterSchool = {
  urn: number
  name: string
  kind: SchoolKind
  phase: string
  localAuthority: string | null
  region: string | null
}
export type PlacedSchool = RegisterSchool & { groupId: string | null }
export type Group = {
  id: string
  name: string
  /** the post that leads it, in words */
  ledBy: string
  /** who holds that post, where the host names them */
  leader: string
  leadsImprovement: boolean
  /** the school that leads the others */
  leadUrn: number | null
}
export type Post = { id: string; title: string; holder: string; leadsImprovement: boolean }
export type Asked = {
  id: string
  body: string
  askedBy: string
  askedAt: string
  answer: string
  answeredBy: string | null
  answeredAt: string | null
}

/** What is drawn, and what the list beside it says. */
export type Drawn = { trustName: string; posts: Post[]; groups: Group[]; schools: PlacedSchool[] }

export type Structure = Omit<Drawn, 'trustName'> & {
  shape: Shape | null
  funding: Funding | null
  fundingNote: string
  support: string
  revisions: Record<Part, number>
  changedBy: string | null
  changedAt: string | null
  completedBy: string | null
  completedAt: string | null
}

export const shapeWords: Record<Shape, { name: string; hint: string }> = {
  central: { name: 'One central team for all schools', hint: 'Every school works with the same people.' },
  hubs: {
    name: 'Hubs or regions',
    hint: 'Schools near each other form a group with a leader of its own.',
  },
  phase: { name: 'By phase', hint: 'Primary, secondary and special schools each have their own leaders.' },
  lead_schools: {
    name: 'Clusters led by a strong school',
    hint: 'One school in each group leads and supports the others.',
  },
  federation: {
    name: 'A federation of small schools',
    hint: 'Schools share headteachers, staff or governors, with a small centre or none.',
  },
}
export const fundingWords: Record<Funding, { name: string; hint: string }> = {
  top_slice: {
    name: 'A share of each school’s budget (top slice)',
    hint: 'Each school keeps its own budget and pays for what the trust does.',
  },
  pooled: {
    name: 'One pool for all schools (GAG pooling)',
    hint: 'The trust holds the general annual grant and gives each school a budget from it.',
  },
  mixed: { name: 'Some of both', hint: 'For example reserves pooled, budgets kept by schools.' },
  other: { name: 'Another way', hint: 'Say how below.' },
}

/** The schools of one group, or with null those that work with the central team directly. */
export const schoolsIn = (schools: PlacedSchool[], groupId: string | null) =>
  schools.filter((school) => school.groupId === groupId)

/** Who leads improvement, by post and, where it is given, by name: first those in the centre. */
export const improvementLeads = ({ posts, groups }: Pick<Drawn, 'posts' | 'groups'>): string[] => [
  ...posts.filter((post) => post.leadsImprovement).map((post) => withName(post.title, post.holder)),
  ...groups
    .filter((group) => group.leadsImprovement)
    .map((group) => `${withName(group.ledBy || 'the leader', group.leader)} in ${group.name}`),
]
export const withName = (post: string, name: string) => (name && post ? `${post}, ${name}` : post || name)

/** What a reader would miss, by the page on which it is said. */
export function missingParts(structure: Structure): { part: Part; words: string }[] {
  const missing: { part: Part; words: string }[] = []
  if (!structure.shape) missing.push({ part: 'shape', words: 'Choose how the schools are organised' })
  if (!structure.funding) missing.push({ part: 'shape', words: 'Say how shared work is paid for' })
  if (!structure.support) missing.push({ part: 'shape', words: 'Say how support reaches a school' })
  if (structure.posts.length === 0)
    missing.push({ part: 'posts', words: 'Name the posts of the central team' })
  if (improvementLeads(structure).length === 0)
    missing.push({ part: 'posts', words: 'Mark who leads improvement' })
  return missing
}

/** The host looked it over, and somebody changed it afterwards. */
export const changedSince = ({ completedAt, changedAt }: Pick<Structure, 'completedAt' | 'changedAt'>) =>
  completedAt !== null && changedAt !== null && changedAt > completedAt
