import { index, type RouteConfig, route } from '@react-router/dev/routes'
import { preparationRoutes } from '../domains/preparation/routes.ts'

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
  ...preparationRoutes,
] satisfies RouteConfig
