import { route } from '@react-router/dev/routes'

// Paths are from src/web, the folder of the route table.
export const peopleRoutes = [
  route('people', 'domains/people/people-page.tsx'),
  route('people/new', 'domains/people/new-person-page.tsx'),
  route('people/:personId', 'domains/people/person-page.tsx'),
  route('people/:personId/deactivate', 'domains/people/deactivate-page.tsx'),
  route('agreements/:kind', 'domains/people/agreements/policy-page.tsx'),
  route('programme/agreements', 'domains/people/agreements/policies-page.tsx'),
  route('programme/agreements/:kind', 'domains/people/agreements/new-version-page.tsx'),
]
