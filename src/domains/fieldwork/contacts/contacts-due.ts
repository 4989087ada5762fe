import { addDays } from '../../../platform/clock.ts'

/** A week before the team comes, so that it is on the paper that they take along. */
export const contactsDue = ({ day1 }: { day1: string }) => addDays(day1, -7)
