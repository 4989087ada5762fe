import { index, type RouteConfig, route } from '@react-router/dev/routes'
import { allocationRoutes } from './domains/allocation/routes.ts'
import { evaluationRoutes } from './domains/evaluation/routes.ts'
import { fieldworkRoutes } from './domains/fieldwork/routes.ts'
import { findingsRoutes } from './domains/findings/routes.ts'
import { followUpRoutes } from './domains/follow-up/routes.ts'
import { peopleRoutes } from './domains/people/routes.ts'
import { preparationRoutes } from './domains/preparation/routes.ts'
import { programmeRoutes } from './domains/programme/routes.ts'
import { reportRoutes } from './domains/report/routes.ts'
import { scheduleRoutes } from './domains/schedule/routes.ts'
import { trustsRoutes } from './domains/trusts/routes.ts'

export default [
  index('web/home/home-page.tsx'),
  route('sign-in', 'web/sign-in/sign-in-page.tsx'),
  route('sign-in/code', 'web/sign-in/code-page.tsx'),
  route('sign-in/demonstration', 'web/sign-in/demonstration.ts'),
  route('sign-in/account-elsewhere', 'web/sign-in/account-elsewhere.ts'),
  route('sign-in/with/*', 'web/sign-in/provider.ts'),
  route('sign-out', 'web/sign-in/sign-out.ts'),
  route('account', 'web/account/account-page.tsx'),
  route('account/data', 'web/account/own-data/own-data-page.tsx'),
  route('account/data/:format', 'web/account/own-data/own-data-file.ts'),
  route('account/mail', 'web/mail/preference-page.tsx'),
  route('account/mail/sent', 'web/mail/own-mail-page.tsx'),
  route('programme/mail', 'web/mail/programme-mail-page.tsx'),
  route('reviews/:reviewId/mail', 'web/mail/review-mail-page.tsx'),
  route('outbox', 'web/account/outbox-page.tsx'),
  route('system', 'web/about/system.tsx'),
  route('pdf-parts/:folder/:name', 'web/pdf-part.ts'),
  route('about', 'web/about/about-page.tsx'),
  route('confidences', 'web/about/confidences-page.tsx'),
  route('accessibility', 'web/about/accessibility-page.tsx'),
  route('help', 'web/about/help-page.tsx'),
  route('reviews/:reviewId', 'web/review/review-page.tsx'),
  route('reviews/:reviewId/timeline', 'web/review/timeline-page.tsx'),
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
  ...evaluationRoutes,
] satisfies RouteConfig
