// An invented register of the size of England's, in the official files' form. Nothing in it is real.
const SCHOOLS = 50_000
const TRUSTS = 2_500
const IN_TRUSTS = 11_000

const places = [
  'Harbour',
  'Moor',
  'Larkspur',
  'Quillbeck',
  'Tallow',
  'Whinfield',
  'Kestrel',
  'Saltmarsh',
  'Carrow',
  'Estuary',
  'Linnet',
  'Beacon',
  'Pellow',
  'Gorse',
  'Hallin',
  'Overmoor',
  'Tidewater',
  'Wrack',
  'Cobb',
  'Lantern',
]
const endings = [
  'Learning Trust',
  'Academies Trust',
  'Schools Partnership',
  'Education Trust',
  'Federation of Academies',
]
const word = (n: number) => places[n % places.length]
const trustName = (n: number) => `${word(n)} & ${word(Math.floor(n / 20) + 7)} ${endings[n % 5]} ${n}`
const uid = (n: number) => String(10_000 + n)
const urn = (n: number) => String(800_000 + n)
const authority = (n: number) => `Authority ${n % 153}`

/** Each month one school in fifty has a new number of pupils, and one academy in two hundred moves trust. */
const pupils = (n: number, month: number) => 60 + ((n * 37) % 1400) + (n % 50 === 0 ? month : 0)
const trustOf = (n: number, month: number) => (n + (n % 200 === 0 ? month : 0)) % TRUSTS

export function nationalRegister(month: number) {
  const day = `2026${String(month).padStart(2, '0')}01`
  const upload = (name: string, text: string) => ({
    name: `${name}${day}.csv`,
    bytes: Buffer.from(text, 'latin1'),
  })
  return [
    upload('allgroupsdata', csv(groupHeader, TRUSTS, groupRow)),
    upload(
      'edubasealldata',
      csv(schoolHeader, SCHOOLS, (n) => schoolRow(n, month)),
    ),
    upload(
      'alllinksdata',
      csv(linkHeader, IN_TRUSTS, (n) => linkRow(n, month)),
    ),
  ]
}

const csv = (header: string, rows: number, row: (n: number) => (string | number)[]) =>
  `${header}\r\n${Array.from({ length: rows }, (_, n) => `${row(n).join(',')}\r\n`).join('')}`

const groupHeader =
  'Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Open date,Incorporated on (open date),Group Status (code),Group Status,Group Street,Group Locality,Group Address 3,Group Town,Group County,Group Postcode,UKPRN'
const groupRow = (n: number) => [
  uid(n),
  `TR${uid(n)}`,
  trustName(n),
  String(9_000_000 + n).padStart(8, '0'),
  '6',
  'Multi-academy trust',
  '',
  '',
  '01-09-2012',
  'OPEN',
  'Open',
  `${n} Quay Street`,
  '',
  '',
  'Carrow',
  'Not recorded',
  'ZZ1 1AA',
  10_900_000 + n,
]

const linkHeader =
  'URN,Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Open date,Incorporated on (open date),Group Status (code),Group Status,Joined date,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),PhaseOfEducation (code),PhaseOfEducation (name),LA (code),LA (name)'
function linkRow(n: number, month: number) {
  const trust = trustOf(n, month)
  const joined = trust === n % TRUSTS ? '01-09-2015' : `01-${String(month).padStart(2, '0')}-2026`
  return [
    urn(n),
    uid(trust),
    `TR${uid(trust)}`,
    trustName(trust),
    '',
    '6',
    'Multi-academy trust',
    '',
    '',
    '01-09-2012',
    'OPEN',
    'Open',
    joined,
    `${word(n)} School ${n}`,
    '34',
    'Academy converter',
    '2',
    'Primary',
    n % 153,
    authority(n),
  ]
}

const schoolHeader =
  'URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentTypeGroup (code),EstablishmentTypeGroup (name),EstablishmentStatus (code),EstablishmentStatus (name),ReasonEstablishmentOpened (code),ReasonEstablishmentOpened (name),OpenDate,ReasonEstablishmentClosed (code),ReasonEstablishmentClosed (name),CloseDate,PhaseOfEducation (code),PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,OfficialSixthForm (code),OfficialSixthForm (name),Gender (code),Gender (name),ReligiousCharacter (code),ReligiousCharacter (name),SchoolCapacity,CensusDate,NumberOfPupils,NumberOfBoys,NumberOfGirls,PercentageFSM,TrustSchoolFlag (code),TrustSchoolFlag (name),Trusts (code),Trusts (name),UKPRN,LastChangedDate,Street,Locality,Address3,Town,County (name),Postcode,SchoolWebsite,TelephoneNum,GOR (code),GOR (name),DistrictAdministrative (code),DistrictAdministrative (name),Easting,Northing'
function schoolRow(n: number, month: number) {
  const trust = n < IN_TRUSTS ? trustOf(n, month) : null
  const flag =
    trust === null
      ? ['0', 'Not applicable', '', '']
      : ['3', 'Supported by a multi-academy trust', uid(trust), trustName(trust)]
  return [
    urn(n),
    n % 153,
    authority(n),
    2000 + (n % 7000),
    `${word(n)} School ${n}`,
    '34',
    'Academy converter',
    '10',
    'Academies',
    '1',
    'Open',
    '10',
    'Academy Converter',
    '01-09-2012',
    '00',
    'Not applicable',
    '',
    '2',
    'Primary',
    4,
    11,
    '0',
    'Not applicable',
    '3',
    'Mixed',
    '00',
    'Does not apply',
    600,
    '02-10-2025',
    pupils(n, month),
    100,
    100,
    ((n * 7) % 600) / 10,
    ...flag,
    10_000_000 + n,
    '01-10-2026',
    `${n} Station Road`,
    '',
    '',
    'Carrow',
    '',
    'ZZ1 2AA',
    `https://school${n}.example`,
    '01632960001',
    'K',
    'South West',
    '',
    'Carrow',
    250_000 + ((n * 131) % 300_000),
    80_000 + ((n * 977) % 500_000),
  ]
}
