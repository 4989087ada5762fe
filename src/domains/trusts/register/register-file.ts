/** What one official register file says, in our own words. Dates are ISO `yyyy-mm-dd`; blank is always `null`. */

export type EstablishmentRecord = {
  urn: string
  name: string
  type: string | null
  typeGroup: string | null
  status: string | null
  phase: string | null
  openedOn: string | null
  closedOn: string | null
  lowAge: number | null
  highAge: number | null
  gender: string | null
  religiousCharacter: string | null
  pupils: number | null
  /** The day of the census that `pupils` was counted in. */
  pupilsAsAt: string | null
  /** A percentage, 0 to 100. */
  fsmPercent: number | null
  localAuthority: string | null
  localAuthorityCode: string | null
  district: string | null
  region: string | null
  street: string | null
  town: string | null
  postcode: string | null
  /** Metres, OSGB. */
  easting: number | null
  northing: number | null
  website: string | null
  telephone: string | null
  ukprn: string | null
  /** The trust as the establishment file tells it; the links file is better, as it also says since when. */
  trustUid: string | null
  trustName: string | null
}

export type GroupRecord = {
  uid: string
  /** TR…: not unique, two records of one trust may share it. Key on `uid`. */
  id: string | null
  name: string
  /** Eight characters, padded. */
  companiesHouseNumber: string | null
  type: string
  status: string | null
  openedOn: string | null
  closedOn: string | null
  incorporatedOn: string | null
  address: string | null
  town: string | null
  postcode: string | null
  ukprn: string | null
}

export type LinkRecord = {
  urn: string
  groupUid: string
  groupId: string | null
  groupName: string | null
  groupType: string
  joinedOn: string | null
  establishmentName: string | null
  localAuthority: string | null
}

/**
 * A row that cannot be used. `reason` is the whole sentence ("Line 14: OpenDate 31-02-2019 is not a date.").
 * `key` is its URN or UID where readable, so that the comparison does not take it for missing.
 */
export type RowProblem = { line: number; key: string | null; reason: string }

/** Rows that were read and are not ours to keep, with the reason: "School sponsor", 12, "…". */
export type LeftOut = { what: string; count: number; why: string }

export type FileFacts = {
  fileName: string
  /** The date in the official file name, where it has one. */
  asAt: string | null
  encoding: 'utf-8' | 'windows-1252'
}

type RegisterFileOf<Kind extends string, Row> = FileFacts & {
  kind: Kind
  rowsRead: number
  records: Row[]
  /** The fields this layout has a column for; the others say nothing, rather than "blank". */
  fields: ReadonlySet<string>
  leftOut: LeftOut[]
  problems: RowProblem[]
}

export type EstablishmentsFile = RegisterFileOf<'establishments', EstablishmentRecord> & {
  layout: 'extract' | 'search results'
}
export type GroupsFile = RegisterFileOf<'groups', GroupRecord>
export type LinksFile = RegisterFileOf<'links', LinkRecord>
export type RegisterFile = EstablishmentsFile | GroupsFile | LinksFile

/** The whole file is refused: nothing of it may be used. `reason` is one or two sentences for the person who chose it. */
export type RegisterRefusal = { kind: 'refused'; fileName: string; code: RefusalCode; reason: string }

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'not-csv'
  | 'bad-zip'
  | 'wrong-file'
  | 'saved-by-spreadsheet'
  | 'letters-lost'
  | 'cut-short'
  | 'no-rows'
  | 'repeated'

/** How readers below `readRegisterFile` refuse; it turns this into a `RegisterRefusal`. */
export class Refused extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode, reason: string) {
    super(reason)
    this.code = code
  }
}
