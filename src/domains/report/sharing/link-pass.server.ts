import type { RouterContextProvider } from 'react-router'
import { configContext } from '../../../web/context.ts'

// What a browser keeps after the right code was given, for the rest of half a day.
const NAME = 'candour_report_pass'
const SECONDS = 12 * 60 * 60

export function keepPass(pass: string, context: Readonly<RouterContextProvider>): string {
  const secure = context.get(configContext).url.startsWith('https:') ? '; Secure' : ''
  return `${NAME}=${pass}; Path=/shared; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}`
}

export const passIn = (request: Request): string | null =>
  request.headers.get('cookie')?.match(/(?:^|; )candour_report_pass=([\w-]+)/)?.[1] ?? null
