/** Somebody at a browser without JavaScript: follows links, sends forms, keeps cookies. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly base: string
  constructor(base: string) {
    this.base = base
  }

  async get(path: string) {
    return this.ask(path, { method: 'GET' })
  }

  /** Sends a form; repeated names as lists. Redirects are not followed: see `location`. */
  async post(path: string, form: Record<string, string | string[]> = {}) {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
    return this.ask(path, { method: 'POST', body, headers: { origin: this.base } })
  }

  /** The same for a form with files. */
  async send(path: string, body: FormData) {
    return this.ask(path, { method: 'POST', body, headers: { origin: this.base } })
  }

  async ask(path: string, init: RequestInit) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(path, this.base), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    })
    for (const line of response.headers.getSetCookie()) this.keep(line)
    const text = /text|json|[/+]xml|javascript/.test(response.headers.get('content-type') ?? '')
      ? await response.text()
      : ''
    return {
      status: response.status,
      text,
      location: response.headers.get('location'),
      headers: response.headers,
      response,
    }
  }

  private keep(line: string) {
    const [pair = '', ...attributes] = line.split('; ')
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    const over = attributes.some((attribute) => /^max-age=0$/i.test(attribute))
    if (over || value === '') this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

/** Signs in as an invented person of the demonstration. */
export async function lookAroundAs(base: string, name: string): Promise<Visitor> {
  const visitor = new Visitor(base)
  const page = (await visitor.get('/sign-in')).text
  const id = page.match(new RegExp(`value="([0-9a-f-]{36})"[^>]*><b>${name}</b>`))?.[1]
  if (!id) throw new Error(`${name} is not among the people of the demonstration`)
  const answer = await visitor.post('/sign-in/demonstration', { person: id })
  if (answer.location !== '/') throw new Error(`${name} could not sign in: ${answer.status}`)
  return visitor
}
