/** In the address of a page whose writing has ended while it was open. */
export const writingOver = 'over'
