/** What a telephone dials for a number as people write it: "01632 960111". */
export const callLink = (telephone: string) => `tel:${telephone.replace(/[^\d+]/g, '')}`
