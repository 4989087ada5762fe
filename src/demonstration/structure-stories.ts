import type { Funding, Shape } from '../domains/preparation/structure/structure.ts'
import type { Calendar } from './calendar.ts'
import type { Who } from './people.ts'
import type { TrustKey } from './trusts.ts'

type PostStory = [title: string, holder: string, leads?: 'leads improvement']
type GroupStory = {
  name: string
  ledBy: string
  leader: string
  urns: number[]
  leads?: true
  /** the school that leads the others */
  school?: number
}
export type StructureStory = {
  by: Who
  started: Date
  shape: Shape
  funding: Funding
  fundingNote?: string
  support: string
  posts: PostStory[]
  groups: GroupStory[]
  /** schools in no group */
  direct: number[]
  completed?: { by: Who; at: Date }
  changed?: { by: Who; at: Date }
  asked?: { by: Who; at: Date; body: string; answer?: { by: Who; at: Date; body: string } }[]
}

/** How the trusts of the demonstration say that they are organised. */
export const structureStories = ({ ago }: Calendar): Partial<Record<TrustKey, StructureStory>> => ({
  harbourAndMoor: {
    by: 'carol',
    started: ago(34, '11:20'),
    shape: 'hubs',
    funding: 'top_slice',
    fundingNote: 'Five and a half per cent of each budget. The two smallest schools pay less.',
    support:
      'A hub leader is in every one of their schools each fortnight, and hears first when something is wrong. They bring in a teacher from another school of the hub, or ask the director of education for somebody from the centre.\n\nWe think that this works well in the harbour, where schools are ten minutes apart. We are less sure of the moor.',
    posts: [
      ['Chief executive', 'Fiona Marchetti'],
      ['Director of education', 'Dev Lal', 'leads improvement'],
      ['Director of finance and operations', 'Marian Stowe'],
      ['Head of people', ''],
      ['Lead for inclusion', 'Ottoline Reeve'],
    ],
    groups: [
      {
        name: 'Harbour hub',
        ledBy: 'Executive headteacher',
        leader: 'Corin Daley',
        urns: [900003, 900004, 900008, 900011, 900012],
        leads: true,
      },
      {
        name: 'Coast hub',
        ledBy: 'Headteacher of Tidewater Academy',
        leader: 'Tom Wetherell',
        urns: [900002, 900013, 900014],
        school: 900013,
      },
      {
        name: 'Moor hub',
        ledBy: 'Director of education, for now',
        leader: '',
        urns: [900005, 900006, 900009, 900010],
      },
    ],
    direct: [900001, 900007],
    completed: { by: 'fiona', at: ago(26, '16:45') },
    changed: { by: 'dev', at: ago(6, '08:50') },
    asked: [
      {
        by: 'ruth',
        at: ago(20, '09:40'),
        body: 'When a school on the moor needs a specialist teacher, who decides, and how long does it take?',
        answer: {
          by: 'dev',
          at: ago(19, '13:05'),
          body: 'I do, at present, in the Monday call. Two to three weeks. We know that this is too long.',
        },
      },
      {
        by: 'ruth',
        at: ago(3, '17:30'),
        body: 'Hartsfall and The Anchorage stand with the centre. Who sees them as often as a hub leader would?',
      },
    ],
  },
  larkspurVale: {
    by: 'nell',
    started: ago(48, '10:00'),
    shape: 'central',
    funding: 'pooled',
    support:
      'Four schools, one team: the director of school improvement is in each of them every week. A head who needs help rings the chief executive, and somebody is there within days.',
    posts: [
      ['Chief executive', 'Eleanor Voss'],
      ['Director of school improvement', 'Tobias Grant', 'leads improvement'],
      ['Director of education', 'Sara Whitlock'],
      ['Business manager', ''],
    ],
    groups: [],
    direct: [900015, 900016, 900017, 900018],
    completed: { by: 'eleanor', at: ago(37, '15:15') },
  },
  copperLane: {
    by: 'wyn',
    started: ago(9, '14:10'),
    shape: 'lead_schools',
    funding: 'mixed',
    fundingNote: 'Reserves are pooled. Schools keep their own budgets.',
    support: 'Copper Lane School lends a subject leader for a term. Primaries pair up by themselves.',
    posts: [['Chief executive', 'Ceri Vaughan']],
    groups: [
      {
        name: 'The lane',
        ledBy: 'Director of education',
        leader: 'Nadia Renn',
        urns: [900073, 900074, 900077],
        school: 900073,
      },
    ],
    direct: [900075, 900076],
  },
})
