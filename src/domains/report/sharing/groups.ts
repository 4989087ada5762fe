/** Groups of people that there are already: by their post at the trust, and the review's own team. */
export const groups = {
  executives: { name: 'The trust’s executives', who: 'Whoever has an executive post at the trust' },
  chairs: { name: 'The chair of trustees', who: 'Whoever chairs the trustees' },
  heads: { name: 'The headteachers', who: 'Whoever is headteacher of one of the trust’s schools' },
  team: { name: 'The review’s team', who: 'The lead reviewer and the peer reviewers, for the reconvene day' },
} as const
export type GroupName = keyof typeof groups
export const groupNames = Object.keys(groups) as [GroupName, ...GroupName[]]

const posts: Record<string, GroupName> = {
  chief_executive: 'executives',
  executive: 'executives',
  chair: 'chairs',
  headteacher: 'heads',
}
/** The group that somebody with this post is in. */
export const groupOfPost = (post: string): GroupName | undefined => posts[post]
