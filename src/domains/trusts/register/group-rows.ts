import { readCompanyNumber, unlessNotRecorded } from './read-values.ts'
import type { GroupRecord, LinkRecord } from './register-file.ts'
import type { Columns, RowCells } from './row-cells.ts'
import type { RowKind } from './row-collector.ts'

const uidColumns = ['Group UID', 'Linked UID', 'UID']

const groupColumns: Columns<keyof GroupRecord> = {
  uid: uidColumns,
  id: ['Group ID'],
  name: ['Group Name'],
  companiesHouseNumber: ['Companies House Number'],
  type: ['Group Type'],
  status: ['Group Status'],
  openedOn: ['Open date'],
  closedOn: ['Closed Date'],
  incorporatedOn: ['Incorporated on (open date)'],
  address: ['Group Street', 'Group Locality', 'Group Address 3'],
  town: ['Group Town'],
  postcode: ['Group Postcode'],
  ukprn: ['UKPRN', 'Group UKPRN'],
}

function readGroup(row: RowCells<keyof GroupRecord>): GroupRecord {
  return {
    uid: row.matching('uid', /^\d{1,7}$/, 'a group UID'),
    id: row.text('id'),
    name: row.required('name'),
    companiesHouseNumber: readCompanyNumber(row.text('companiesHouseNumber')),
    type: row.required('type'),
    status: row.text('status'),
    openedOn: row.date('openedOn'),
    closedOn: row.date('closedOn'),
    incorporatedOn: row.date('incorporatedOn'),
    address: unlessNotRecorded(row.joined('address')),
    town: unlessNotRecorded(row.text('town')),
    postcode: unlessNotRecorded(row.text('postcode')),
    ukprn: row.text('ukprn'),
  }
}

const linkColumns: Columns<keyof LinkRecord> = {
  urn: ['URN'],
  groupUid: uidColumns,
  groupId: ['Group ID'],
  groupName: ['Group Name'],
  groupType: ['Group Type'],
  joinedOn: ['Joined date'],
  establishmentName: ['EstablishmentName'],
  localAuthority: ['LA (name)'],
}

function readLink(row: RowCells<keyof LinkRecord>): LinkRecord {
  return {
    urn: row.matching('urn', /^\d{5,7}$/, 'a URN'),
    groupUid: row.matching('groupUid', /^\d{1,7}$/, 'a group UID'),
    groupId: row.text('groupId'),
    groupName: row.text('groupName'),
    groupType: row.required('groupType'),
    joinedOn: row.date('joinedOn'),
    establishmentName: row.text('establishmentName'),
    localAuthority: row.text('localAuthority'),
  }
}

export const groupRows: RowKind<GroupRecord, keyof GroupRecord> = {
  columns: groupColumns,
  read: readGroup,
  keyField: 'uid',
  keyOf: (group) => group.uid,
  keyName: 'group UID',
  groupTypeOf: (group) => group.type,
}

export const linkRows: RowKind<LinkRecord, keyof LinkRecord> = {
  columns: linkColumns,
  read: readLink,
  keyField: 'urn',
  keyOf: (link) => `${link.urn} in ${link.groupUid} since ${link.joinedOn}`,
  keyName: 'school and group',
  groupTypeOf: (link) => link.groupType,
}
