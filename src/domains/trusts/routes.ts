import { route } from '@react-router/dev/routes'

export const trustsRoutes = [
  route('trusts', 'domains/trusts/trusts-page.tsx'),
  route('trusts/find', 'domains/trusts/find-trusts.ts'),
  route('trusts/imports', 'domains/trusts/imports-page.tsx'),
  route('trusts/imports/:importId', 'domains/trusts/import-page.tsx'),
  route('trusts/:trustId', 'domains/trusts/trust-page.tsx'),
  route('trusts/:trustId/schools.csv', 'domains/trusts/schools-csv.ts'),
]
