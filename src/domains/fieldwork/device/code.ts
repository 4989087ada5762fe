/** Letters or digits that the code of a device has at least. */
export const shortestCode = 8
