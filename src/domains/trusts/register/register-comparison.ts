import type {
  EstablishmentRecord,
  EstablishmentsFile,
  GroupRecord,
  GroupsFile,
  LinksFile,
} from './register-file.ts'

/** Whether the latest national file still had this record. Nothing is ever deleted. */
export type Presence = 'in the latest file' | 'not in the latest file'

/** Which trust a school belongs to is a membership, not a field of the school. */
export type SchoolRecord = Omit<EstablishmentRecord, 'trustUid' | 'trustName'>
export type StoredSchool = SchoolRecord & { presence: Presence }
export type StoredTrust = GroupRecord & { presence: Presence }

/** `leftOn` null = still a member. A school may have several memberships over the years. */
export type Membership = { urn: string; trustUid: string; joinedOn: string | null; leftOn: string | null }
export type StoredMembership = Membership & { presence: Presence }

export type CurrentRegister = {
  trusts: StoredTrust[]
  schools: StoredSchool[]
  memberships: StoredMembership[]
}

/** One import: any one of the files, or several of the same day. */
export type IncomingFiles = { establishments?: EstablishmentsFile; groups?: GroupsFile; links?: LinksFile }

export type CompareOptions = {
  /** The day the files speak of, ISO. */
  asAt: string
  /** Set by a person who knows better than the rule in decide-scope.ts. */
  scope?: ScopeKind
}

export type ScopeKind = 'national' | 'part'
export type Scope = { kind: ScopeKind; words: string }

export type FieldChange = { field: string; before: string | number | null; after: string | number | null }

/** `after` is the whole record to store: fields that the file has no column for keep their old value. */
export type Changed<Row> = { key: string; before: Row; after: Row; fields: FieldChange[] }

export type Comparison<Row> = {
  new: Row[]
  changed: Changed<Row>[]
  /** Keys of the records that this file repeats as they are. */
  same: string[]
  /** Was in the latest file, is not in this one: set its presence, delete nothing. */
  gone: Row[]
}

/** A school that left one trust for another: its old membership is in `changed`, its new one in `new`. */
export type Move = {
  urn: string
  fromTrustUid: string
  toTrustUid: string
  leftOn: string
  joinedOn: string | null
}

/** A link whose school or trust is neither in the register nor in these files. Nothing is written for it. */
export type Unmatched = { urn: string; trust: string; reason: string }

export type RegisterComparison = {
  asAt: string
  scopes: { establishments?: Scope; groups?: Scope; links?: Scope }
  trusts: Comparison<StoredTrust>
  schools: Comparison<StoredSchool>
  memberships: Comparison<StoredMembership> & { moves: Move[]; unmatched: Unmatched[] }
  /** Sentences for the preview, most important first. */
  remarks: string[]
}
