import type { Post, ProgrammeRole, RelationshipKind } from '../domains/people/person.ts'

// Everybody is invented. Trusts are named as in demo/register.
export const trusts = {
  harbourAndMoor: '90001',
  larkspurVale: '90002',
  quillbeck: '90003',
  tallowHill: '90004',
  whinfield: '90005',
  kestrelAndThorn: '90006',
  saltmarsh: '90007',
  brackwater: '90008',
  thornleyWood: '90009',
  merrinValley: '90010',
  copperLane: '90011',
} as const
export type TrustKey = keyof typeof trusts

type Work = { at: TrustKey; post: Post; urn?: number }
export type PersonStory = {
  name: string
  title: string
  email: string
  roles?: ProgrammeRole[]
  work?: Work
  /** how the sign-in page introduces them */
  offeredAs?: string
  /** invited, and not signed in yet */
  hasSignedIn?: false
}

const at = (trust: TrustKey, post: Post, urn?: number): Work => ({ at: trust, post, ...(urn && { urn }) })

/** In the order in which the sign-in page offers those whom it offers. */
export const people = {
  ruth: {
    name: 'Ruth Ellacott',
    title: 'Former chief executive',
    email: 'r.ellacott@ellacott.example',
    roles: ['lead_reviewer'],
    offeredAs: 'Lead reviewer of three trusts',
  },
  fiona: {
    name: 'Fiona Marchetti',
    title: 'Chief executive',
    email: 'f.marchetti@harbourandmoor.example',
    work: at('harbourAndMoor', 'chief_executive'),
    offeredAs: 'Chief executive, host trust',
  },
  anil: {
    name: 'Anil Deshmukh',
    title: 'Director of education',
    email: 'a.deshmukh@tallowhill.example',
    roles: ['peer_reviewer'],
    work: at('tallowHill', 'executive'),
    offeredAs: 'Peer reviewer',
  },
  carol: {
    name: 'Carol Tennant',
    title: 'Executive assistant',
    email: 'c.tennant@harbourandmoor.example',
    work: at('harbourAndMoor', 'coordinator'),
    offeredAs: 'Executive assistant, host trust',
  },
  dev: {
    name: 'Dev Lal',
    title: 'Director of education',
    email: 'd.lal@harbourandmoor.example',
    work: at('harbourAndMoor', 'executive'),
    offeredAs: 'Host leader in the review team',
  },
  priya: {
    name: 'Priya Nandakumar',
    title: 'Programme manager',
    email: 'p.nandakumar@candour.example',
    roles: ['central_team'],
    offeredAs: 'Central team',
  },
  rowena: {
    name: 'Rowena Blythe',
    title: 'Chief executive',
    email: 'r.blythe@quillbeck.example',
    work: at('quillbeck', 'chief_executive'),
    offeredAs: 'Chief executive whose report is released',
  },
  dan: {
    name: 'Dan Ferris',
    title: 'Deputy chief executive',
    email: 'd.ferris@brackwater.example',
    roles: ['peer_reviewer'],
    work: at('brackwater', 'executive'),
    offeredAs: 'Peer reviewer with an invitation to answer',
  },
  eleanor: {
    name: 'Eleanor Voss',
    title: 'Chief executive',
    email: 'e.voss@larkspurvale.example',
    work: at('larkspurVale', 'chief_executive'),
    offeredAs: 'Chief executive, visited today',
  },
  gwen: {
    name: 'Gwen Tasker',
    title: 'Chief executive',
    email: 'g.tasker@merrinvalley.example',
    work: at('merrinValley', 'chief_executive'),
    offeredAs: 'Chief executive, checking a draft',
  },
  judith: {
    name: 'Judith Kerrane',
    title: 'Style and clarity',
    email: 'j.kerrane@candour.example',
    roles: ['central_team'],
  },
  helen: {
    name: 'Helen Marsh',
    title: 'Former chief executive',
    email: 'h.marsh@marsh.example',
    roles: ['lead_reviewer'],
  },
  yusuf: {
    name: 'Yusuf Khalil',
    title: 'Former deputy chief executive',
    email: 'y.khalil@khalil.example',
    roles: ['lead_reviewer'],
  },
  ken: {
    name: 'Ken Abara',
    title: 'Former chief executive',
    email: 'k.abara@abara.example',
    roles: ['lead_reviewer'],
    hasSignedIn: false,
  },
  joanna: {
    name: 'Joanna Prys',
    title: 'Chief executive',
    email: 'j.prys@whinfield.example',
    roles: ['peer_reviewer'],
    work: at('whinfield', 'chief_executive'),
  },
  samuel: {
    name: 'Samuel Okoro',
    title: 'Deputy chief executive',
    email: 's.okoro@kestrelandthorn.example',
    roles: ['peer_reviewer'],
    work: at('kestrelAndThorn', 'executive'),
  },
  beth: {
    name: 'Beth Haldane',
    title: 'Director of school improvement',
    email: 'b.haldane@saltmarsh.example',
    roles: ['peer_reviewer'],
    work: at('saltmarsh', 'executive'),
  },
  sara: {
    name: 'Sara Whitlock',
    title: 'Director of education',
    email: 's.whitlock@larkspurvale.example',
    roles: ['peer_reviewer'],
    work: at('larkspurVale', 'executive'),
  },
  imran: {
    name: 'Imran Sethi',
    title: 'Director of primary education',
    email: 'i.sethi@quillbeck.example',
    roles: ['peer_reviewer'],
    work: at('quillbeck', 'executive'),
  },
  lucy: {
    name: 'Lucy Farrant',
    title: 'Executive headteacher',
    email: 'l.farrant@tallowhill.example',
    roles: ['peer_reviewer'],
    work: at('tallowHill', 'executive'),
  },
  owen: {
    name: 'Owen Pugh',
    title: 'Director of secondary education',
    email: 'o.pugh@whinfield.example',
    roles: ['peer_reviewer'],
    work: at('whinfield', 'executive'),
  },
  ceri: {
    name: 'Ceri Vaughan',
    title: 'Chief executive',
    email: 'c.vaughan@copperlane.example',
    roles: ['peer_reviewer'],
    work: at('copperLane', 'chief_executive'),
  },
  martin: {
    name: 'Martin Oakes',
    title: 'Director of school improvement',
    email: 'm.oakes@thornleywood.example',
    roles: ['peer_reviewer'],
    work: at('thornleyWood', 'executive'),
  },
  grace: {
    name: 'Grace Osei',
    title: 'Chair of trustees',
    email: 'g.osei@harbourandmoor.example',
    work: at('harbourAndMoor', 'chair'),
  },
  tom: {
    name: 'Tom Wetherell',
    title: 'Headteacher, Tidewater Academy',
    email: 't.wetherell@harbourandmoor.example',
    work: at('harbourAndMoor', 'headteacher', 900013),
    hasSignedIn: false,
  },
  tobias: {
    name: 'Tobias Grant',
    title: 'Director of school improvement',
    email: 't.grant@larkspurvale.example',
    work: at('larkspurVale', 'executive'),
  },
  nell: {
    name: 'Nell Ashby',
    title: 'Executive assistant',
    email: 'n.ashby@larkspurvale.example',
    work: at('larkspurVale', 'coordinator'),
  },
  peter: {
    name: 'Peter Amory',
    title: 'Chair of trustees',
    email: 'p.amory@larkspurvale.example',
    work: at('larkspurVale', 'chair'),
    hasSignedIn: false,
  },
  callum: {
    name: 'Callum Reed',
    title: 'Deputy chief executive',
    email: 'c.reed@quillbeck.example',
    work: at('quillbeck', 'executive'),
  },
  dilys: {
    name: 'Dilys Penhale',
    title: 'Executive assistant',
    email: 'd.penhale@quillbeck.example',
    work: at('quillbeck', 'coordinator'),
  },
  adaeze: {
    name: 'Adaeze Nwosu',
    title: 'Chair of trustees',
    email: 'a.nwosu@quillbeck.example',
    work: at('quillbeck', 'chair'),
  },
  malcolm: {
    name: 'Malcolm Ibbotson',
    title: 'Chief executive',
    email: 'm.ibbotson@kestrelandthorn.example',
    work: at('kestrelAndThorn', 'chief_executive'),
  },
  farah: {
    name: 'Farah Aziz',
    title: 'Director of secondary education',
    email: 'f.aziz@kestrelandthorn.example',
    work: at('kestrelAndThorn', 'executive'),
  },
  connie: {
    name: 'Connie Lark',
    title: 'Executive assistant',
    email: 'c.lark@kestrelandthorn.example',
    work: at('kestrelAndThorn', 'coordinator'),
  },
  hana: {
    name: 'Hana Doyle',
    title: 'Director of education',
    email: 'h.doyle@merrinvalley.example',
    work: at('merrinValley', 'executive'),
  },
  piotr: {
    name: 'Piotr Wolan',
    title: 'Office manager',
    email: 'p.wolan@merrinvalley.example',
    work: at('merrinValley', 'coordinator'),
  },
  pauline: {
    name: 'Pauline Threlkeld',
    title: 'Executive assistant',
    email: 'p.threlkeld@whinfield.example',
    work: at('whinfield', 'coordinator'),
  },
} as const satisfies Record<string, PersonStory>

export type Who = keyof typeof people
export const everybody = Object.entries<PersonStory>(people) as [Who, PersonStory][]

export type RelationshipStory = {
  who: Who
  with: TrustKey
  kind: RelationshipKind
  sinceYear: number
  untilYear?: number
  note: string
}

/** What people have declared; years count back from the year of loading. */
export const relationships: RelationshipStory[] = [
  {
    who: 'yusuf',
    with: 'thornleyWood',
    kind: 'former_employer',
    sinceYear: -11,
    untilYear: -2,
    note: 'Deputy chief executive.',
  },
  { who: 'helen', with: 'saltmarsh', kind: 'governance', sinceYear: -3, note: 'Member of the trust.' },
  {
    who: 'anil',
    with: 'quillbeck',
    kind: 'family',
    sinceYear: -1,
    note: 'My sister teaches at Beckside Primary.',
  },
  {
    who: 'beth',
    with: 'brackwater',
    kind: 'former_employer',
    sinceYear: -9,
    untilYear: -5,
    note: 'Head of year, then assistant head.',
  },
  {
    who: 'ceri',
    with: 'thornleyWood',
    kind: 'competition',
    sinceYear: -2,
    note: 'We both recruit sixth formers from Iron Gate.',
  },
]
