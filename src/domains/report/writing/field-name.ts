/** Where in a Yjs document the report stands. */
export const fieldName = 'report'
