import type { Who } from './people.ts'

// What reviewers said of themselves. Postcodes are those of invented schools: nobody lives anywhere.

export type PoolStory = {
  least?: number
  most?: number
  postcode?: string
  knows: string[]
  learns?: string[]
  /** days from now that they cannot do, first and last */
  away?: [number, number][]
  provisional?: true
  shadow?: true
  assurer?: true
  /** they have not said yet whether what they declared is still right */
  unconfirmed?: true
}

export const poolStories: Partial<Record<Who, PoolStory>> = {
  ruth: {
    most: 4,
    postcode: 'ZZ2 2BE',
    knows: ['phase:primary', 'size:middle', 'structure:church', 'area:improvement', 'area:curriculum'],
  },
  yusuf: {
    most: 3,
    postcode: 'ZZ10 2BE',
    knows: ['phase:secondary', 'size:large', 'structure:spread', 'area:people'],
  },
  helen: {
    most: 4,
    postcode: 'ZZ4 2BE',
    knows: ['size:large', 'phase:secondary', 'structure:growing', 'area:joining', 'area:governance'],
  },
  ken: {
    most: 3,
    postcode: 'ZZ11 2BE',
    knows: ['phase:secondary', 'size:small', 'area:people', 'structure:growing'],
  },
  margaret: {
    most: 3,
    postcode: 'ZZ7 2AA',
    knows: ['phase:primary', 'size:middle', 'structure:clusters', 'area:improvement', 'area:early'],
  },
  nora: {
    most: 2,
    postcode: 'ZZ3 2BE',
    knows: ['size:small', 'phase:secondary', 'area:attendance'],
    provisional: true,
  },
  anil: {
    most: 4,
    knows: ['phase:secondary', 'structure:growing', 'area:curriculum'],
    learns: ['area:joining'],
  },
  joanna: { most: 3, knows: ['size:middle', 'phase:primary', 'area:inclusion'], learns: ['area:governance'] },
  samuel: { most: 3, knows: ['phase:all-through', 'area:people'], unconfirmed: true },
  beth: { most: 3, knows: ['phase:secondary', 'area:improvement'] },
  sara: {
    most: 1,
    knows: ['phase:secondary', 'structure:spread', 'area:curriculum'],
    learns: ['area:joining'],
  },
  imran: { most: 3, knows: ['phase:primary', 'area:early', 'structure:church'], learns: ['area:curriculum'] },
  lucy: { most: 3, knows: ['phase:primary', 'structure:clusters', 'area:improvement'] },
  owen: { most: 3, knows: ['phase:secondary', 'area:improvement'], learns: ['structure:clusters'] },
  ceri: { most: 3, knows: ['size:small', 'phase:primary', 'area:inclusion'], unconfirmed: true },
  martin: {
    most: 2,
    knows: ['phase:secondary', 'area:attendance', 'size:large'],
    learns: ['area:inclusion'],
  },
  dan: { most: 3, knows: ['phase:primary', 'area:curriculum', 'structure:church'] },
  tessa: { most: 1, knows: ['phase:primary', 'structure:clusters'], learns: ['area:improvement'] },
  graceToller: { most: 1, knows: ['area:people', 'area:inclusion'], learns: ['area:attendance'] },
  alisha: { most: 1, knows: ['area:inclusion', 'phase:special'], learns: ['area:people'] },
  neha: { most: 2, knows: ['phase:secondary', 'area:curriculum'], learns: ['area:people', 'area:early'] },
  paul: { most: 1, postcode: 'ZZ9 2BE', knows: ['phase:secondary'], learns: ['area:joining'], shadow: true },
  judith: { most: 4, postcode: 'ZZ1 2BE', knows: ['area:improvement', 'area:governance'], assurer: true },
}
