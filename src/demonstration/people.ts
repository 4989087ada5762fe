import type { Post, ProgrammeRole } from '../domains/people/person.ts'
import type { TrustKey } from './trusts.ts'

type Work = { at: TrustKey; post: Post; urn?: number }
type Also = {
  roles?: ProgrammeRole[]
  work?: Work
  /** how the sign-in page introduces them */
  offeredAs?: string
  /** invited, and not signed in yet */
  hasSignedIn?: false
}
export type PersonStory = Also & { name: string; title: string; email: string }

const person = (name: string, title: string, email: string, also: Also): PersonStory => ({
  name,
  title,
  email,
  ...also,
})
const at = (trust: TrustKey, post: Post, urn?: number): Work => ({ at: trust, post, ...(urn && { urn }) })

/** Everybody is invented. The sign-in page offers those whom it offers in this order. */
export const people = {
  ruth: person('Ruth Ellacott', 'Former chief executive', 'r.ellacott@ellacott.example', {
    roles: ['lead_reviewer'],
    offeredAs: 'Lead reviewer of three trusts',
  }),
  fiona: person('Fiona Marchetti', 'Chief executive', 'f.marchetti@harbourandmoor.example', {
    work: at('harbourAndMoor', 'chief_executive'),
    offeredAs: 'Chief executive, host trust',
  }),
  anil: person('Anil Deshmukh', 'Director of education', 'a.deshmukh@tallowhill.example', {
    roles: ['peer_reviewer'],
    work: at('tallowHill', 'executive'),
    offeredAs: 'Peer reviewer',
  }),
  carol: person('Carol Tennant', 'Executive assistant', 'c.tennant@harbourandmoor.example', {
    work: at('harbourAndMoor', 'coordinator'),
    offeredAs: 'Executive assistant, host trust',
  }),
  dev: person('Dev Lal', 'Director of education', 'd.lal@harbourandmoor.example', {
    work: at('harbourAndMoor', 'executive'),
    offeredAs: 'Host leader in the review team',
  }),
  priya: person('Priya Nandakumar', 'Programme manager', 'p.nandakumar@candour.example', {
    roles: ['central_team'],
    offeredAs: 'Central team',
  }),
  rowena: person('Rowena Blythe', 'Chief executive', 'r.blythe@quillbeck.example', {
    work: at('quillbeck', 'chief_executive'),
    offeredAs: 'Chief executive whose report is released',
  }),
  dan: person('Dan Ferris', 'Deputy chief executive', 'd.ferris@brackwater.example', {
    roles: ['peer_reviewer'],
    work: at('brackwater', 'executive'),
    offeredAs: 'Peer reviewer with an invitation to answer',
  }),
  eleanor: person('Eleanor Voss', 'Chief executive', 'e.voss@larkspurvale.example', {
    work: at('larkspurVale', 'chief_executive'),
    offeredAs: 'Chief executive, visited today',
  }),
  gwen: person('Gwen Tasker', 'Chief executive', 'g.tasker@merrinvalley.example', {
    work: at('merrinValley', 'chief_executive'),
    offeredAs: 'Chief executive, checking a draft',
  }),
  judith: person('Judith Kerrane', 'Style and clarity', 'j.kerrane@candour.example', {
    roles: ['central_team'],
  }),
  helen: person('Helen Marsh', 'Former chief executive', 'h.marsh@marsh.example', {
    roles: ['lead_reviewer'],
    offeredAs: 'Lead reviewer of a virtual review',
  }),
  yusuf: person('Yusuf Khalil', 'Former deputy chief executive', 'y.khalil@khalil.example', {
    roles: ['lead_reviewer'],
  }),
  ken: person('Ken Abara', 'Former chief executive', 'k.abara@abara.example', {
    roles: ['lead_reviewer'],
    hasSignedIn: false,
  }),
  joanna: person('Joanna Prys', 'Chief executive', 'j.prys@whinfield.example', {
    roles: ['peer_reviewer'],
    work: at('whinfield', 'chief_executive'),
  }),
  samuel: person('Samuel Okoro', 'Deputy chief executive', 's.okoro@kestrelandthorn.example', {
    roles: ['peer_reviewer'],
    work: at('kestrelAndThorn', 'executive'),
  }),
  beth: person('Beth Haldane', 'Director of school improvement', 'b.haldane@saltmarsh.example', {
    roles: ['peer_reviewer'],
    work: at('saltmarsh', 'executive'),
  }),
  sara: person('Sara Whitlock', 'Director of education', 's.whitlock@larkspurvale.example', {
    roles: ['peer_reviewer'],
    work: at('larkspurVale', 'executive'),
  }),
  imran: person('Imran Sethi', 'Director of primary education', 'i.sethi@quillbeck.example', {
    roles: ['peer_reviewer'],
    work: at('quillbeck', 'executive'),
  }),
  lucy: person('Lucy Farrant', 'Executive headteacher', 'l.farrant@tallowhill.example', {
    roles: ['peer_reviewer'],
    work: at('tallowHill', 'executive'),
  }),
  owen: person('Owen Pugh', 'Director of secondary education', 'o.pugh@whinfield.example', {
    roles: ['peer_reviewer'],
    work: at('whinfield', 'executive'),
  }),
  ceri: person('Ceri Vaughan', 'Chief executive', 'c.vaughan@copperlane.example', {
    roles: ['peer_reviewer'],
    work: at('copperLane', 'chief_executive'),
    offeredAs: 'Chief executive, virtual review',
  }),
  martin: person('Martin Oakes', 'Director of school improvement', 'm.oakes@thornleywood.example', {
    roles: ['peer_reviewer'],
    work: at('thornleyWood', 'executive'),
  }),
  grace: person('Grace Osei', 'Chair of trustees', 'g.osei@harbourandmoor.example', {
    work: at('harbourAndMoor', 'chair'),
  }),
  tom: person('Tom Wetherell', 'Headteacher, Tidewater Academy', 't.wetherell@harbourandmoor.example', {
    work: at('harbourAndMoor', 'headteacher', 900013),
    hasSignedIn: false,
  }),
  tobias: person('Tobias Grant', 'Director of school improvement', 't.grant@larkspurvale.example', {
    work: at('larkspurVale', 'executive'),
  }),
  nell: person('Nell Ashby', 'Executive assistant', 'n.ashby@larkspurvale.example', {
    work: at('larkspurVale', 'coordinator'),
  }),
  peter: person('Peter Amory', 'Chair of trustees', 'p.amory@larkspurvale.example', {
    work: at('larkspurVale', 'chair'),
    hasSignedIn: false,
  }),
  callum: person('Callum Reed', 'Deputy chief executive', 'c.reed@quillbeck.example', {
    work: at('quillbeck', 'executive'),
  }),
  dilys: person('Dilys Penhale', 'Executive assistant', 'd.penhale@quillbeck.example', {
    work: at('quillbeck', 'coordinator'),
  }),
  adaeze: person('Adaeze Nwosu', 'Chair of trustees', 'a.nwosu@quillbeck.example', {
    work: at('quillbeck', 'chair'),
    offeredAs: 'Chair of trustees, shown the actions',
  }),
  malcolm: person('Malcolm Ibbotson', 'Chief executive', 'm.ibbotson@kestrelandthorn.example', {
    work: at('kestrelAndThorn', 'chief_executive'),
  }),
  farah: person('Farah Aziz', 'Director of secondary education', 'f.aziz@kestrelandthorn.example', {
    work: at('kestrelAndThorn', 'executive'),
  }),
  connie: person('Connie Lark', 'Executive assistant', 'c.lark@kestrelandthorn.example', {
    work: at('kestrelAndThorn', 'coordinator'),
  }),
  hana: person('Hana Doyle', 'Director of education', 'h.doyle@merrinvalley.example', {
    work: at('merrinValley', 'executive'),
  }),
  piotr: person('Piotr Wolan', 'Office manager', 'p.wolan@merrinvalley.example', {
    work: at('merrinValley', 'coordinator'),
  }),
  wyn: person('Wyn Aldous', 'Office manager', 'w.aldous@copperlane.example', {
    work: at('copperLane', 'coordinator'),
  }),
  nadia: person('Nadia Renn', 'Director of education', 'n.renn@copperlane.example', {
    work: at('copperLane', 'executive'),
  }),
  pauline: person('Pauline Threlkeld', 'Executive assistant', 'p.threlkeld@whinfield.example', {
    work: at('whinfield', 'coordinator'),
  }),
  margaret: person('Margaret Dunne', 'Former director of education', 'm.dunne@dunne.example', {
    roles: ['lead_reviewer'],
  }),
  nora: person('Nora Pellow', 'Former chief executive', 'n.pellow@pellow.example', {
    offeredAs: 'Lead reviewer for the first time, with a quality assurer',
    roles: ['lead_reviewer'],
  }),
  tessa: person('Tessa Lowry', 'Deputy chief executive', 't.lowry@saltmarsh.example', {
    roles: ['peer_reviewer'],
    work: at('saltmarsh', 'executive'),
  }),
  graceToller: person('Grace Toller', 'Director of people', 'g.toller@kestrelandthorn.example', {
    roles: ['peer_reviewer'],
    work: at('kestrelAndThorn', 'executive'),
  }),
  alisha: person('Alisha Roy', 'Director of inclusion', 'a.roy@kestrelandthorn.example', {
    roles: ['peer_reviewer'],
    work: at('kestrelAndThorn', 'executive'),
  }),
  neha: person('Neha Birch', 'Director of secondary education', 'n.birch@quillbeck.example', {
    roles: ['peer_reviewer'],
    work: at('quillbeck', 'executive'),
  }),
  moira: person('Moira Tan', 'Chief executive', 'm.tan@brackwater.example', {
    work: at('brackwater', 'chief_executive'),
  }),
  leo: person('Leo Winch', 'Executive assistant', 'l.winch@brackwater.example', {
    work: at('brackwater', 'coordinator'),
  }),
  stephen: person('Stephen Rook', 'Chief executive', 's.rook@thornleywood.example', {
    work: at('thornleyWood', 'chief_executive'),
  }),
  mae: person('Mae Holt', 'Executive assistant', 'm.holt@thornleywood.example', {
    work: at('thornleyWood', 'coordinator'),
  }),
  ines: person('Ines Calder', 'Chief executive', 'i.calder@saltmarsh.example', {
    work: at('saltmarsh', 'chief_executive'),
  }),
  ralph: person('Ralph Denny', 'Office manager', 'r.denny@saltmarsh.example', {
    work: at('saltmarsh', 'coordinator'),
  }),
  bridget: person('Bridget Noon', 'Chief executive', 'b.noon@tallowhill.example', {
    work: at('tallowHill', 'chief_executive'),
  }),
  ada: person('Ada Pryce', 'Executive assistant', 'a.pryce@tallowhill.example', {
    work: at('tallowHill', 'coordinator'),
  }),
  edith: person('Edith Carr', 'Chief executive', 'e.carr@widowsacre.example', {
    work: at('widowsAcre', 'chief_executive'),
  }),
  jonas: person('Jonas Fell', 'School business manager', 'j.fell@widowsacre.example', {
    work: at('widowsAcre', 'coordinator'),
  }),
  paul: person('Paul Adeyemi', 'Former headteacher', 'p.adeyemi@adeyemi.example', { hasSignedIn: false }),
} satisfies Record<string, PersonStory>

export type Who = keyof typeof people
export const everybody = Object.entries<PersonStory>(people) as [Who, PersonStory][]
