export const linkPath = (token: string) => `/briefing/${token}`
