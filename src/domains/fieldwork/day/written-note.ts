import type { NoteOnTheWire, PackReview, PackSession } from '../wire.ts'

type About = Partial<NoteOnTheWire> & { reviewId: string }

/** What a note begins with, from where one is: the promise that was made there, and what the meeting is for. */
export function aboutSession(review: PackReview, session: PackSession | null): About {
  return {
    reviewId: review.id,
    sessionId: session?.id ?? null,
    method: session?.kind === 'visit' ? 'visit' : 'interview',
    attributable: session?.promise === 'attributable',
    // one question is what the meeting is for; of several the author says which
    questionIds: session?.questionIds.length === 1 ? session.questionIds : [],
  }
}

/** A note that turns out to be of another session: where names were promised to be kept, none is given away by it. */
export const aboutAnother = ({ id, promise }: PackSession): Partial<NoteOnTheWire> => ({
  sessionId: id,
  ...(promise === 'not_attributable' && { attributable: false }),
})

/** A note of a document that one has read. */
export const aboutDocument = (name: string) => ({
  sessionId: null,
  method: 'document' as const,
  saidBy: name,
})

/** What stands in the form, as the note that it is of. What the form does not ask stays as it was. */
export function noteIn(form: HTMLFormElement, before: NoteOnTheWire): NoteOnTheWire {
  const typed = new FormData(form)
  const words = (name: string) => String(typed.get(name) ?? '')
  return {
    ...before,
    body: words('body'),
    method: words('method') as NoteOnTheWire['method'],
    kind: words('kind') as NoteOnTheWire['kind'],
    attributable: typed.get('attributable') === 'yes',
    saidBy: words('saidBy'),
    speaker: words('speaker') as NoteOnTheWire['speaker'],
    questionIds: typed.getAll('questionIds').map(String),
  }
}

/** Whether anything of the reader's own is in it. */
export const isBegun = ({ body, saidBy }: NoteOnTheWire, photoIds: string[]) =>
  body.trim() !== '' || saidBy.trim() !== '' || photoIds.length > 0
