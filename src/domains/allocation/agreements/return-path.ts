/** A place within Candour to go back to, or null: an address from outside could lead anywhere. */
export const returnPath = (asked: unknown): string | null =>
  typeof asked === 'string' && /^\/[a-z0-9](?:[a-z0-9/_-]{0,300})$/i.test(asked) ? asked : null
