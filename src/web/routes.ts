import { allocationRoutes } from '../domains/allocation/routes.ts'
import { peopleRoutes } from '../domains/people/routes.ts'
import { programmeRoutes } from '../domains/programme/routes.ts'
import { followUpRoutes } from '../domains/follow-up/routes.ts'
import { reportRoutes } from '../domains/report/routes.ts'
import { index, type RouteConfig, route } from '@react-router/dev/routes'
import { preparationRoutes } from '../domains/preparation/routes.ts'
import { scheduleRoutes } from '../domains/schedule/routes.ts'
import { trustsRoutes } from '../domains/trusts/routes.ts'
import { fieldworkRoutes } from '../domains/fieldwork/routes.ts'
import { findingsRoutes } from '../domains/findings/routes.ts'

export default [
  index('home/home-page.tsx'),
  route('sign-in', 'sign-in/sign-in-page.tsx'),
  route('sign-in/code', 'sign-in/code-page.tsx'),
  route('sign-in/demonstration', 'sign-in/demonstration.ts'),
  route('sign-in/account-elsewhere', 'sign-in/account-elsewhere.ts'),
  route('sign-in/with/*', 'sign-in/provider.ts'),
  route('sign-out', 'sign-in/sign-out.ts'),
  route('account', 'account/account-page.tsx'),
  route('outbox', 'account/outbox-page.tsx'),
  route('system', 'about/system.tsx'),
  route('confidences', 'about/confidences-page.tsx'),
  route('accessibility', 'about/accessibility-page.tsx'),
  route('help', 'about/help-page.tsx'),
  route('reviews/:reviewId', 'review/review-page.tsx'),
  ...peopleRoutes,
  ...programmeRoutes,
  ...allocationRoutes,
  ...preparationRoutes,
  ...scheduleRoutes,
  ...reportRoutes,
  ...followUpRoutes,
  ...trustsRoutes,
  ...fieldworkRoutes,
  ...findingsRoutes,
] satisfies RouteConfig
