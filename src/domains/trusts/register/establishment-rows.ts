import { readGridReference, readWebsite } from './read-values.ts'
import type { EstablishmentRecord } from './register-file.ts'
import type { Columns, RowCells } from './row-cells.ts'
import type { RowKind } from './row-collector.ts'

type Field = keyof EstablishmentRecord | 'trustFlag'

const columns: Columns<Field> = {
  urn: ['URN'],
  name: ['EstablishmentName'],
  type: ['TypeOfEstablishment (name)'],
  typeGroup: ['EstablishmentTypeGroup (name)'],
  status: ['EstablishmentStatus (name)'],
  phase: ['PhaseOfEducation (name)'],
  openedOn: ['OpenDate'],
  closedOn: ['CloseDate'],
  lowAge: ['StatutoryLowAge'],
  highAge: ['StatutoryHighAge'],
  gender: ['Gender (name)'],
  religiousCharacter: ['ReligiousCharacter (name)'],
  pupils: ['NumberOfPupils'],
  pupilsAsAt: ['CensusDate'],
  fsmPercent: ['PercentageFSM'],
  localAuthority: ['LA (name)'],
  localAuthorityCode: ['LA (code)'],
  district: ['DistrictAdministrative (name)'],
  region: ['GOR (name)'],
  street: ['Street'],
  town: ['Town'],
  postcode: ['Postcode'],
  easting: ['Easting'],
  northing: ['Northing'],
  website: ['SchoolWebsite'],
  telephone: ['TelephoneNum'],
  ukprn: ['UKPRN'],
  trustUid: ['Trusts (code)'],
  trustName: ['Trusts (name)'],
  trustFlag: ['TrustSchoolFlag (name)'],
}

function readEstablishment(row: RowCells<Field>): EstablishmentRecord {
  return {
    urn: row.matching('urn', /^\d{5,7}$/, 'a URN'),
    name: row.required('name'),
    type: row.text('type'),
    typeGroup: row.text('typeGroup'),
    status: row.text('status'),
    phase: row.text('phase'),
    openedOn: row.date('openedOn'),
    closedOn: row.date('closedOn'),
    lowAge: row.wholeNumber('lowAge'),
    highAge: row.wholeNumber('highAge'),
    gender: row.text('gender'),
    religiousCharacter: row.text('religiousCharacter'),
    pupils: row.wholeNumber('pupils'),
    pupilsAsAt: row.date('pupilsAsAt'),
    fsmPercent: row.number('fsmPercent', 100),
    localAuthority: row.text('localAuthority'),
    localAuthorityCode: row.text('localAuthorityCode'),
    district: row.text('district'),
    region: row.text('region'),
    street: row.text('street'),
    town: row.text('town'),
    postcode: row.text('postcode'),
    easting: readGridReference(row.text('easting'), 700_000),
    northing: readGridReference(row.text('northing'), 1_300_000),
    website: readWebsite(row.text('website')),
    telephone: row.text('telephone'),
    ukprn: row.text('ukprn'),
    ...readTrust(row),
  }
}

/** Maintained schools may name a foundation trust in the same column. Those are not academy trusts. */
function readTrust(row: RowCells<Field>): Pick<EstablishmentRecord, 'trustUid' | 'trustName'> {
  const flag = row.text('trustFlag')
  if (flag !== null && !/academy trust/i.test(flag)) return { trustUid: null, trustName: null }
  return { trustUid: row.text('trustUid'), trustName: row.text('trustName') }
}

export const establishmentRows: RowKind<EstablishmentRecord, Field> = {
  columns,
  read: readEstablishment,
  keyField: 'urn',
  keyOf: (school) => school.urn,
  keyName: 'URN',
}
