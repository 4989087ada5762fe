import type { MemberRole } from '../../allocation/standing.ts'

export const longestWish = 2000

export type Wish = { personId: string; body: string; saidAt: string }
/** Somebody who is asked, with their answer where the reader may read it. */
export type AskedPerson = {
  personId: string
  name: string
  jobTitle: string
  side: 'team' | 'host'
  /** the lead reviewer, who reads every answer */
  leads: boolean
  wish: Wish | null
}

export const asksRole = (role: MemberRole) => role !== 'coordinator'
