import type { Config } from '../platform/config.ts'

// What a trust publishes is for its own website to show, and for search engines to find.
const ofEverybody = /^\/(about|trusts\/[^/]+\/reviews(\/[^/]+(\/pdf)?)?)\/?$/
/** The one page that another site may put into a frame: the list of what a trust publishes. */
const framed = /^\/trusts\/[^/]+\/reviews\/?$/

/**
 * Everything from ourselves alone; scripts only with this answer's nonce; in nobody's frame but for the one page that is
 * made for it; never cached.
 */
export function securityHeaders(config: Config, nonce: string, path = '/'): [string, string][] {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${config.providers.map((provider) => ` ${new URL(provider.issuer).origin}`).join('')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    framed.test(path) ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ]
  const headers: [string, string][] = [
    ['content-security-policy', policy.join('; ')],
    ['referrer-policy', 'same-origin'],
    ['x-content-type-options', 'nosniff'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['permissions-policy', 'geolocation=(), microphone=(), camera=(), publickey-credentials-get=(self)'],
    ['cache-control', 'no-store'],
  ]
  if (!ofEverybody.test(path)) headers.push(['x-robots-tag', 'noindex'])
  if (config.url.startsWith('https:'))
    headers.push(['strict-transport-security', 'max-age=31536000; includeSubDomains'])
  return headers
}
