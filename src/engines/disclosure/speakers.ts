/** Who said it, as their post in the trust; '' where it was nobody: seen, or read. */
export const speakers = [
  '',
  'headteacher',
  'school_leader',
  'teacher',
  'support_staff',
  'governor',
  'trustee',
  'trust_leader',
  'pupil',
  'parent',
] as const
export type Speaker = (typeof speakers)[number]
