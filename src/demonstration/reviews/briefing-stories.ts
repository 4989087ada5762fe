import type { Audience } from '../../domains/preparation/briefings/briefing.ts'
import type { Calendar } from '../calendar.ts'
import type { Who } from '../people.ts'
import type { TrustKey } from '../trusts.ts'

/** Somebody who is met without an account. Everybody is invented. */
export type BriefingStory = {
  name: string
  audience: Audience
  email?: string
  /** the sessions of the story in which they are met */
  sessions: string[]
  sent?: Date
  opened?: Date
  acknowledged?: Date
  revoked?: Date
  need?: string
  message?: { body: string; at: Date; read?: Date }
}
type Stories = Partial<Record<TrustKey, { by: Who; made: Date; people: BriefingStory[] }>>

/** Whoever is met at Larkspur Vale, and who brings pupils and parents together. */
const colleagues: [name: string, session: string][] = [
  ['Tess Hollin', 'subject leads'],
  ['Marcus Bright', 'operations'],
  ['Jo Larwood', 'coordinators'],
  ['Amina Rahal', 'new teachers'],
  ['Sara Whitlock', 'sara'],
  ['Piers Dunnock', 'tutors'],
  ['Lena Moss', 'assistants'],
  ['Cathy Orme', 'parents'],
  ['Hugh Bassett', 'middle leaders'],
  ['Nadia Frost', 'attendance'],
  ['Ellis Crane', 'therapist'],
  ['Rosa Tully', 'pupils'],
  ['Glenn Archer', 'staffing'],
]

/** Harbour & Moor is half way; at Larkspur Vale everybody who is met these days has been told. */
export const briefingStories = ({ ago }: Calendar): Stories => {
  const at = (trust: string) => (name: string) => `${name.toLowerCase().replace(' ', '.')}@${trust}.example`
  const harbour = at('harbourandmoor')
  const larkspur = at('larkspurvale')
  const head = (name: string, sessions: string[], days: number) => ({
    name,
    audience: 'headteacher' as const,
    email: larkspur(name),
    sessions,
    sent: ago(12, '09:40'),
    opened: ago(days, '07:55'),
    acknowledged: ago(days, '08:02'),
  })
  return {
    harbourAndMoor: {
      by: 'carol',
      made: ago(6, '11:15'),
      people: [
        {
          name: 'Tom Wetherell',
          audience: 'headteacher',
          email: 't.wetherell@harbourandmoor.example',
          sessions: ['tidewater'],
          sent: ago(6, '11:15'),
          opened: ago(5, '20:10'),
          acknowledged: ago(5, '20:16'),
          message: {
            body: 'I joined the trust against my own governors’ advice, and I would rather say what I think of it now without anybody from the office in the building. Could Anil and I walk round first and talk outside?',
            at: ago(5, '20:24'),
          },
        },
        {
          name: 'Grace Osei',
          audience: 'chair',
          email: 'g.osei@harbourandmoor.example',
          sessions: ['chair'],
          sent: ago(6, '11:15'),
          opened: ago(4, '18:30'),
        },
        {
          name: 'Moira Stent',
          audience: 'staff',
          email: harbour('Moira Stent'),
          sessions: ['inclusion'],
          sent: ago(6, '11:15'),
          opened: ago(6, '12:40'),
          acknowledged: ago(6, '12:47'),
          need: 'I do not hear on my left side. A small room with a door that shuts, and whoever asks sitting to my right.',
        },
        {
          name: 'Ines Calloway',
          audience: 'headteacher',
          email: harbour('Ines Calloway'),
          sessions: ['quayside'],
          sent: ago(6, '11:15'),
        },
        {
          name: 'Bryony Hask',
          audience: 'headteacher',
          email: harbour('Bryony Hask'),
          sessions: ['cobb street'],
          sent: ago(6, '11:15'),
          opened: ago(3, '16:05'),
        },
        {
          name: 'Ralph Ndiaye',
          audience: 'headteacher',
          email: harbour('Ralph Ndiaye'),
          sessions: ['gorse hill'],
        },
        { name: 'Sheila Brandt', audience: 'headteacher', sessions: ['overmoor'] },
      ],
    },
    larkspurVale: {
      by: 'nell',
      made: ago(12, '09:30'),
      people: [
        head('Marian Coyle', ['head high', 'visit high', 'heads together'], 11),
        head('Ivo Lacey', ['head foxglove', 'visit foxglove', 'heads together'], 10),
        head('Bronwen Aske', ['head teasel', 'visit teasel', 'heads together'], 8),
        {
          ...head('Desmond Fry', ['head vale end', 'visit vale end', 'heads together'], 9),
          message: {
            body: 'Two of the teachers whom you will meet leave at Christmas. They have not told their classes yet.',
            at: ago(9, '08:06'),
            read: ago(8, '17:20'),
          },
        },
        {
          name: 'Peter Amory',
          audience: 'chair',
          email: 'p.amory@larkspurvale.example',
          sessions: ['chair'],
          sent: ago(12, '09:40'),
          opened: ago(11, '21:15'),
          acknowledged: ago(11, '21:20'),
          need: 'I use a stick. The ground floor, or the lift.',
        },
        ...colleagues.map(([name, session]) => ({
          name,
          audience: 'staff' as const,
          email: larkspur(name),
          sessions: [session],
          sent: ago(12, '09:40'),
          opened: ago(11 - (name.length % 6), '12:10'),
          acknowledged: ago(11 - (name.length % 6), '12:15'),
        })),
        {
          name: 'Audrey Pell',
          audience: 'chair',
          sessions: ['trustees', 'governors'],
          sent: ago(10, '16:30'),
        },
      ],
    },
  }
}
