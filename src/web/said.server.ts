// One sentence about what just happened, carried over a redirect. It is never confidential:
// it names the thing done, not what anyone wrote.
const NAME = 'candour_said'

export const saying = (words: string) =>
  `${NAME}=${encodeURIComponent(words)}; Path=/; Max-Age=30; HttpOnly; SameSite=Lax`
export const saidAlready = `${NAME}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`

export function saidIn(request: Request): string | null {
  const value = request.headers.get('cookie')?.match(/(?:^|; )candour_said=([^;]*)/)?.[1]
  return value ? decodeURIComponent(value) : null
}
