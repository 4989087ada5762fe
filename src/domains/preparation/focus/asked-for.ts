/** Which form is open: it is in the address, so that the page works without JavaScript. */
export function askedFor(request: Request) {
  const search = new URL(request.url).searchParams
  return {
    form: search.get('do'),
    question: search.get('question'),
    area: search.get('area'),
    change: search.get('change'),
    /** guiding questions about this alone */
    label: search.get('label') || null,
    /** the guiding question to start from, by its place */
    from: Number(search.get('from') ?? Number.NaN),
  }
}
