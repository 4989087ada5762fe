/** The words that a host accepts together with a price. A quote keeps the version that it was made with. */
export const currentTermsVersion = '1'

const terms: Record<string, string[]> = {
  '1': [
    'The price covers one trust peer review: its preparation, three days with a lead reviewer and a team of leaders from other trusts, and a written report.',
    'The report belongs to the host trust. Nobody else opens it after it is released, we included, unless the host shares it.',
    'The days can be moved by agreement until preparation begins. After that we look for new days together.',
    'The price is that of the programme year named here. It does not change once it is accepted.',
  ],
}

export const termsOf = (version: string) => terms[version] ?? []
