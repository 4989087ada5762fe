import { asOwner } from '../../database.ts'
import { insertRow } from '../../factory.ts'
import {
  agreesFirst,
  all,
  always,
  arranging,
  during,
  host,
  open,
  over,
  underWay,
  untilOver,
} from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { State, Who } from '../world.ts'

// Reading: what is taken out of documents, links, the précis, what the lead says of documents, and who has read what.
// A reviewer's reading is their own and the host's to know; the lead reviewer learns amounts of it, never which.

const readers: Who[] = ['lead', 'peer']
/** before these states nothing is shared; the précis is the lead reviewer's alone */
const drafts: State[] = ['set up', 'prepare']
const shared: State[] = always.filter((state) => !drafts.includes(state))
const sharedAndOpen: State[] = shared.filter((state) => open.includes(state))
const notReaders: Who[] = ['central', 'peer who has not agreed', 'invited peer']

const hiddenFromOthers = all(during(always, notReaders), during(over, readers))

const document = ({ review, things }: At) => ({ reviewId: review, documentId: things.document })
const allowed = ({ review, things }: At) => ({ reviewId: review, documentId: things.room.allowedDocument })
const precis = ({ review }: At) => ({
  reviewId: review,
  ethos: 'Words',
  structure: 'Words',
  lookFor: 'Words',
  revision: 1,
})

export const reading: Room = {
  make: async ({ review, state, of }, things, words) => {
    const put = (documentId: string | undefined, body: string) =>
      insertRow('document_text', { review_id: review, document_id: documentId, place: 1, body })
    await put(things.document, words('documentWords'))
    const [removed] = await asOwner<{ id: string }>(
      'select id from document where review_id = $1 and removed_at is not null',
      [review],
    )
    await put(removed?.id, words('removedWords'))
    const allowedDocument = await insertRow('document', {
      review_id: review,
      request_id: things.request,
      name: 'kept.pdf',
      media_type: 'application/pdf',
      bytes: 1,
      sha256: 'y',
      storage_key: 'x',
      uploaded_by: of('coordinator'),
      download_allowed: true,
    })
    const link = { review_id: review, request_id: things.request, added_by: of('coordinator') }
    const linkId = await insertRow('document_link', {
      ...link,
      title: words('link'),
      url: 'https://a.example/',
    })
    await insertRow('document_link', {
      ...link,
      title: words('removedLink'),
      url: 'https://b.example/',
      removed_at: new Date(),
    })
    await insertRow('precis', {
      review_id: review,
      ethos: words(drafts.includes(state) ? 'draftPrecis' : 'sharedPrecis'),
      structure: 'How it is organised',
      look_for: 'What to look for',
      written_by: of('lead'),
      shared_at: drafts.includes(state) ? null : new Date(),
    })
    await insertRow('precis_reading', { review_id: review, person_id: of('peer') })
    await insertRow('document_summary', {
      lineage_id: things.document,
      review_id: review,
      body: words('summary'),
      key: true,
      written_by: of('lead'),
    })
    return { allowedDocument, linkId }
  },
  reads: [
    {
      thing: 'the words of a document',
      table: 'document_text',
      where: `body like '%markdocumentWords%'`,
      mark: 'documentWords',
      readers: all(untilOver(readers, host), during(always, ['job read-document'])),
    },
    {
      thing: 'the words of a document taken away again',
      table: 'document_text',
      where: `body like '%markremovedWords%'`,
      mark: 'removedWords',
      onNoPage: true,
      readers: during(always, host),
    },
    {
      thing: 'links',
      table: 'document_link',
      where: 'removed_at is null',
      mark: 'link',
      readers: untilOver(readers, host),
    },
    {
      thing: 'links taken away again',
      table: 'document_link',
      where: 'removed_at is not null',
      mark: 'removedLink',
      onNoPage: true,
      readers: during(always, host),
    },
    {
      thing: 'the draft of the précis',
      table: 'precis',
      where: 'shared_at is null',
      mark: 'draftPrecis',
      readers: during(drafts, ['lead']),
    },
    {
      thing: 'the précis once it is shared',
      table: 'precis',
      where: 'shared_at is not null',
      mark: 'sharedPrecis',
      readers: all(during(sharedAndOpen, readers), during(shared, host)),
    },
    {
      thing: 'that somebody has read the précis',
      table: 'precis_reading',
      readers: during(always, ['peer']),
    },
    {
      thing: 'what the lead reviewer says of a document',
      table: 'document_summary',
      mark: 'summary',
      readers: during(open, readers),
    },
  ],
  does: [
    ...['allow-download', 'add-link', 'remove-link'].map((command) => ({
      command,
      input: (at: At) => ({
        requestId: at.things.request,
        allow: 'yes',
        title: 'A page',
        url: 'https://a.example/page',
        linkId: at.things.room.linkId,
      }),
      may: during(underWay, host),
      hidden: hiddenFromOthers,
    })),
    {
      command: 'download-document',
      about: 'that is to be read here',
      input: document,
      may: during(always, host),
      hidden: during(always, [...notReaders, ...readers]),
    },
    {
      command: 'download-document',
      about: 'that reviewers may keep',
      input: allowed,
      may: untilOver(readers, host),
      hidden: hiddenFromOthers,
    },
    {
      command: 'mark-document-read',
      input: (at: At) => ({ ...document(at), read: 'yes' }),
      may: during(open, readers),
      hidden: hiddenFromOthers,
    },
    {
      command: 'summarise-document',
      input: (at: At) => ({ ...document(at), body: 'Words', minutes: '', revision: 1 }),
      may: during(arranging, ['lead']),
      hidden: hiddenFromOthers,
    },
    ...['save-precis', 'share-precis'].map((command) => ({
      command,
      input: precis,
      may: during(arranging, ['lead' as const]),
      hidden: during(always, ['central' as const, 'invited peer' as const]),
    })),
    {
      command: 'mark-precis-read',
      input: ({ review }: At) => ({ reviewId: review }),
      may: during(sharedAndOpen, ['peer']),
      // that there is a draft is not told to anybody
      hidden: all(hiddenFromOthers, during(drafts, ['peer', ...host])),
    },
  ],
  asks: [
    {
      question: 'how far each reviewer has read',
      sql: 'access.reading_of_team($1)',
      answeredTo: during(open, ['lead']),
    },
    {
      question: 'where in the documents a word is',
      sql: `access.parts_with($1, 'mark'::tsquery)`,
      answeredTo: untilOver(readers, host),
    },
  ],
  functionsThatTake: ['parts_with', 'reading_of_team'],
  opens: [
    {
      route: 'reviews/:reviewId/documents/:documentId',
      opens: untilOver(readers, host),
      goes: agreesFirst,
    },
    { route: 'reviews/:reviewId/files/:documentId/shown', opens: untilOver(readers, host) },
    {
      route: 'reviews/:reviewId/precis',
      opens: during(always, [...readers, ...host]),
      // first they are asked to accept the confidentiality agreement
      goes: agreesFirst,
    },
  ],
  // parts of pdf.js by their names, for whoever is signed in; this one does not exist
  opensOutside: [{ route: 'pdf-parts/:folder/:name', opens: [] }],
}
