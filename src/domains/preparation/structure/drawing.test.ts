import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutStructure, narrow, wide } from './drawing-layout.ts'
import type { Drawn, PlacedSchool } from './structure.ts'
import { widthOf, wrapWords } from './wrap-words.ts'

const kinds = ['primary', 'secondary', 'special', 'alternative', 'all-through', 'other'] as const
const words = fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== '')

/** Trusts of 2 to 60 schools, in no group, in some, or in many; some of them empty. */
const trusts = fc
  .record({
    schools: fc.array(fc.record({ name: words, kind: fc.constantFrom(...kinds), in: fc.nat(20) }), {
      minLength: 2,
      maxLength: 60,
    }),
    groups: fc.array(fc.record({ name: words, ledBy: fc.string({ maxLength: 120 }), leads: fc.boolean() }), {
      maxLength: 14,
    }),
    posts: fc.array(fc.record({ title: words, holder: fc.string({ maxLength: 60 }), leads: fc.boolean() }), {
      maxLength: 12,
    }),
  })
  .map(
    ({ schools, groups, posts }): Drawn => ({
      trustName: 'A trust',
      groups: groups.map(({ name, ledBy, leads }, at) => ({
        id: `g${at}`,
        name,
        ledBy,
        leader: '',
        leadsImprovement: leads,
        leadUrn: at,
      })),
      schools: schools.map(
        ({ name, kind, in: at }, urn): PlacedSchool => ({
          urn,
          name,
          kind,
          phase: 'Primary',
          localAuthority: null,
          region: null,
          groupId: at < groups.length ? `g${at}` : null,
        }),
      ),
      posts: posts.map(({ title, holder, leads }, at) => ({
        id: `p${at}`,
        title,
        holder,
        leadsImprovement: leads,
      })),
    }),
  )
const sheets = fc.constantFrom(wide, narrow)

describe('The drawing of a trust of 2 to 60 schools', () => {
  test('has a box for the centre and for every group, apart from each other and on the sheet', () => {
    fc.assert(
      fc.property(trusts, sheets, (drawn, paper) => {
        const { boxes, width, height } = layOutStructure(drawn, paper)
        const direct = drawn.schools.some(({ groupId }) => groupId === null) ? 1 : 0
        expect(boxes).toHaveLength(1 + drawn.groups.length + direct)
        for (const [at, box] of boxes.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(
            true,
          )
          for (const other of boxes.slice(at + 1)) {
            const apart =
              box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })

  test('shows every school once, with the shape of its phase, and keeps all words inside their boxes', () => {
    fc.assert(
      fc.property(trusts, sheets, (drawn, paper) => {
        const { boxes } = layOutStructure(drawn, paper)
        const marks = boxes.flatMap(({ lines }) =>
          lines.flatMap(({ mark }) => (mark && mark.of !== 'lead' ? [mark] : [])),
        )
        expect(marks).toHaveLength(drawn.schools.length)
        for (const { x, y, width, height, lines } of boxes)
          for (const line of lines) {
            const strong = line.look === 'title' || line.look === 'strong'
            expect(line.x).toBeGreaterThanOrEqual(x)
            expect(line.x + widthOf(line.words, line.size, strong)).toBeLessThanOrEqual(x + width)
            expect(line.y > y && line.y < y + height).toBe(true)
          }
      }),
    )
  })

  test('marks everyone who leads improvement, in the centre and in the groups', () => {
    fc.assert(
      fc.property(trusts, sheets, (drawn, paper) => {
        const marks = layOutStructure(drawn, paper).boxes.flatMap(({ lines }) =>
          lines.filter(({ mark }) => mark?.of === 'lead'),
        )
        const leads = [...drawn.posts, ...drawn.groups].filter(({ leadsImprovement }) => leadsImprovement)
        expect(marks).toHaveLength(leads.length)
      }),
    )
  })

  test('has a line that comes down to the top of every box below the centre, and to nowhere else', () => {
    fc.assert(
      fc.property(trusts, sheets, (drawn, paper) => {
        const { boxes, links } = layOutStructure(drawn, paper)
        const [centre, ...below] = boxes
        const ends = links.flatMap((link) =>
          [...link.matchAll(/M([\d.]+) [\d.]+V([\d.]+)/g)].map(([, x, y]) => `${x} ${y}`),
        )
        for (const { x, y, width } of below) expect(ends).toContain(`${x + width / 2} ${y}`)
        const tops = new Set(below.map(({ x, y, width }) => `${x + width / 2} ${y}`))
        const middle = centre ? centre.x + centre.width / 2 : 0
        // the others feed the lines across: from the centre, and down the side
        expect(
          ends.filter((end) => !tops.has(end) && !end.startsWith('1 ') && !end.startsWith(`${middle} `)),
        ).toEqual([])
      }),
    )
  })

  test('of sixty schools in one team is no taller than a page of A4 is for its width', () => {
    const schools = Array.from({ length: 60 }, (_, urn) => ({
      urn,
      name: `Saint Somebody Church of England Primary ${urn}`,
      kind: 'primary' as const,
      phase: 'Primary',
      localAuthority: null,
      region: null,
      groupId: null,
    }))
    const { width, height } = layOutStructure(
      { trustName: 'A trust', posts: [], groups: [], schools },
      narrow,
    )
    expect(height / width).toBeLessThan(245 / 178)
  })
})

test('words are set in lines that fit, and lose only what finds no room', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 60, max: 400 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = wrapWords(text, width, 15, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        expect(lines.every((line) => widthOf(line, 15) <= width)).toBe(true)
        if (!lines.some((line) => line.endsWith('…')))
          expect(lines.join(' ')).toBe(text.trim().split(/\s+/).join(' '))
      },
    ),
  )
})
