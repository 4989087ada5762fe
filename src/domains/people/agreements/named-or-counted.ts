import { count, nameList } from '../../../web/dates.ts'

/** Named where there are few, counted where there are many. */
export const namedOrCounted = (names: string[]) =>
  names.length <= 6 ? nameList(names) : count(names.length, 'reviewer')
