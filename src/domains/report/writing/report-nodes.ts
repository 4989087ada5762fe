import { type Extensions, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UniqueID } from '@tiptap/extension-unique-id'
import { keepSections } from './keep-sections.ts'

const ReportDocument = Node.create({ name: 'doc', topNode: true, content: 'section+' })

const Section = Node.create({
  name: 'section',
  content: 'sectionTitle (paragraph | subheading | bulletList)+',
  isolating: true,
  defining: true,
  addAttributes: () => ({ id: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'section[data-report]' }],
  renderHTML: ({ node }) => ['section', { 'data-report': '', id: `section-${node.attrs.id}` }, 0],
})

const SectionTitle = Node.create({
  name: 'sectionTitle',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'h2[data-title]' }],
  renderHTML: () => ['h2', { 'data-title': '' }, 0],
})

const Subheading = Node.create({
  name: 'subheading',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: ({ HTMLAttributes }) => ['h3', HTMLAttributes, 0],
})

/** What stands behind the words before it. Its mark is drawn beside it (marks-in-text.ts). */
const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    findings: { default: '', parseHTML: (element) => element.getAttribute('data-findings') ?? '' },
    notes: { default: '', parseHTML: (element) => element.getAttribute('data-notes') ?? '' },
  }),
  parseHTML: () => [{ tag: 'sup[data-cite]' }],
  renderHTML: ({ node: { attrs } }) => [
    'sup',
    { 'data-cite': '', class: 'c-cite', 'data-findings': attrs.findings, 'data-notes': attrs.notes },
  ],
  renderText: () => '',
})

/** The parts that a report is written with, and nothing else: pasted text keeps what fits. */
export const reportNodes: Extensions = [
  ReportDocument,
  Section,
  SectionTitle,
  Subheading,
  Paragraph.extend({
    addAttributes: () => ({ findingId: { default: null, rendered: false, keepOnSplit: false } }),
  }),
  BulletList,
  ListItem.extend({ content: 'paragraph' }),
  Text,
  Bold,
  Italic,
  Citation,
  UniqueID.configure({
    types: ['paragraph', 'subheading'],
    generateID: () => crypto.randomUUID(),
    filterTransaction: (transaction) => !isChangeOrigin(transaction),
  }),
  keepSections,
]
