import { missing } from './request.server.ts'

/**
 * What a page's own script sent. The router refuses forms from other sites only where they come to a page; another site
 * cannot send this kind of content here at all without being allowed to, and nobody is.
 */
export async function jsonOf(request: Request): Promise<unknown> {
  if (request.headers.get('content-type') !== 'application/json') throw missing()
  return request.json().catch(() => null)
}
