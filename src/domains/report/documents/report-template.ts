const markPath = 'M20.6 6.2A10 10 0 1 0 20.6 19.8'

function svg(stroke: number, dot: number, turn: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><path d="${markPath}" fill="none" stroke="#0e5b72" stroke-width="${stroke}" stroke-linecap="round" transform="rotate(${turn} 13 13)"/><circle cx="13" cy="13" r="${dot}" fill="#0e5b72"/></svg>`
}

/** Drawings the template asks for by name. The ring is the mark as a hairline, opening towards the trust's name. */
export const reportDrawings = { mark: svg(3.4, 2.6, 0), ring: svg(0.075, 0.42, 133) }

/**
 * The Typst source of every report. Nobody's words are ever put into it: they arrive as JSON in
 * sys.inputs and are only ever strings there, so nothing a person types can run.
 * Sizes are the drawing's pixels × 0.75. The text column begins 132 points right of the dated margin.
 */
export const reportTemplate = `
#let doc = json(bytes(sys.inputs.report))
#let drawing(name) = bytes(sys.inputs.at(name))

#let ink = rgb("#25221e")
#let dimmed = rgb("#5c5850")
#let soft = rgb("#433f39")
#let hairline = rgb("#d9d4cb")
#let petrol = rgb("#0e5b72")
#let serif = ("Source Serif 4", "Noto Emoji")
#let sans = ("Atkinson Hyperlegible Next", "Source Serif 4", "Noto Emoji")
#let hang = 132pt
#let margin-width = 109.5pt

#set document(
  title: doc.title,
  date: datetime(year: doc.dated.at(0), month: doc.dated.at(1), day: doc.dated.at(2)),
)
#set text(
  font: serif, fallback: false, size: 10.95pt, fill: ink, lang: "en", region: "GB",
  hyphenate: false, overhang: false, top-edge: 0.75em, bottom-edge: -0.25em,
)
// Line by line: to weigh whole paragraphs takes as long as all the rest, and a ragged edge shows little of it.
#set par(leading: 0.56em, spacing: 14.4pt, justify: false, linebreaks: "simple")
#set strong(delta: 0)
#show strong: set text(weight: 600)
#show title: set text(size: doc.titleSize * 1pt, weight: 400, tracking: -0.03em)
#show title: set par(leading: 0.06em)
#show title: set block(above: 0pt, below: 0pt)

#let small(body) = {
  set text(font: sans, size: 9.375pt, fill: dimmed)
  set par(leading: 0.42em, spacing: 0.42em)
  body
}
#let words(runs) = for run in runs {
  let body = text(run.text)
  if run.italic { body = emph(body) }
  if run.bold { body = strong(body) }
  body
}

// Cover
#page(
  paper: "a4",
  margin: (left: 66pt, right: 66pt, top: 54pt, bottom: 57pt),
  background: place(top + left, dx: 226.5pt, dy: 39pt, image(drawing("ring"), width: 390pt)),
)[
  #set block(spacing: 0pt)
  #set par(spacing: 0pt)
  #grid(
    columns: (18pt, auto), column-gutter: 6.75pt, align: horizon,
    image(drawing("mark"), width: 18pt, alt: "The mark of Candour: a ring that opens, around a point"),
    par(text(
      size: 15.75pt, weight: 600, tracking: -0.02em, top-edge: "cap-height", bottom-edge: "baseline",
    )[Candour]),
  )
  #v(1fr)
  #par(text(font: sans, size: 12pt, weight: 600, fill: petrol, doc.kind))
  #v(17pt)
  #block(width: 440pt, title(doc.trustName))
  #v(19pt)
  #block(width: 400pt, {
    set text(size: 15.75pt, fill: soft)
    set par(leading: 0.45em)
    par(doc.standfirst)
  })
  #v(31pt)
  #set text(font: sans, size: 11.25pt)
  #set par(leading: 0.45em)
  #for fact in doc.facts {
    grid(
      columns: (97.5pt, 1fr), column-gutter: 13.5pt,
      par(text(fill: dimmed, fact.label)), par(fact.value),
    )
    v(10.3pt)
  }
  #v(15pt)
  #line(length: 352.5pt, stroke: 0.75pt + hairline)
  #v(14pt)
  #block(width: 352.5pt, {
    set text(font: serif, size: 11.625pt)
    set par(leading: 0.5em)
    par(doc.ownership)
  })
]

// Pages
#set page(
  paper: "a4",
  margin: (left: 48pt + hang, right: 48pt, top: 78pt, bottom: 72pt),
  header-ascent: 29pt,
  footer-descent: 16pt,
  header: pad(left: -hang, small(grid(
    columns: (1fr, auto), column-gutter: 24pt,
    doc.edge.name, doc.edge.review,
  ))),
  footer: context pad(left: -hang, small({
    set block(spacing: 0pt)
    line(length: 100%, stroke: 0.75pt + hairline)
    v(7.5pt)
    grid(
      columns: (1fr, auto, auto), column-gutter: 24pt,
      doc.edge.owner, text(weight: 600, fill: ink, doc.edge.draft), counter(page).display(),
    )
  })),
)

// The supplement is what a link to a heading is called by a screen reader; the number is the section's own.
#let numbered(number) = if number != "" { (..places) => number }
#let number-of(it) = if it.numbering != none { numbering(it.numbering, 1) }
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: 21.75pt, weight: 600, tracking: -0.014em)
#show heading.where(level: 1): set par(leading: 0.16em)
// The number sits in a box of no size, so that number and words are one line of text to a screen reader.
#show heading.where(level: 1): it => block(width: 100%, above: 36pt, below: 13pt, sticky: true, {
  box(width: 0pt, height: 0pt, place(top + left, dx: -hang, dy: -17pt, box(width: margin-width, h(1fr) + text(
    size: 46.5pt, weight: 300, tracking: -0.03em, fill: petrol, top-edge: "cap-height", number-of(it),
  ))))
  it.body
})
#show heading.where(level: 2): it => block(above: 24pt, below: 9.5pt, sticky: true, text(
  font: sans, size: 10.95pt, weight: 600, it.body,
))

// As many pips as stand beside the words; more of them in rows of ten below, where an eye can count them; or none.
#let rows-of(count) = if 11 < count.number and count.number <= 40 { 1 + calc.ceil(count.number / 10) } else { 1 }
#let pips(count) = {
  let pip = if count.of == "source" { circle(radius: 1.875pt, fill: ink) } else {
    square(size: 3.75pt, radius: 0.75pt, fill: ink)
  }
  let row(number) = for index in range(number) {
    if index > 0 { h(1.5pt) }
    box(baseline: -1.3pt, pip)
  }
  let rows = rows-of(count)
  if count.number <= 11 { h(3.75pt, weak: true); row(count.number) }
  for ten in range(rows - 1) { linebreak(); row(calc.min(10, count.number - 10 * ten)) }
}
#let margin-note(note) = {
  par(strong(text(fill: ink, note.line)))
  for count in note.counts { par({ count.words; pips(count) }) }
  if note.more != "" { par(note.more) }
}
#let margin-notes(notes) = align(right, small({
  set par(justify: false)
  v(1.2pt)
  for (index, note) in notes.enumerate() {
    if index > 0 { v(8pt) }
    margin-note(note)
  }
}))
// Begins only where all of the note fits, so that no note goes over a page; one of half a page has to. Its height is
// reckoned from its letters: to have it measured takes as long as the rest of the report.
#let lines(words) = calc.ceil(words.clusters().len() / 20)
#let lines-of(note) = lines(note.line) + lines(note.more) + note.counts.map(rows-of).sum(default: 0)
#let room-for(notes) = {
  let height = notes.map(lines-of).sum() * 13.4pt + notes.len() * 8pt
  if height < 360pt {
    block(height: height, below: 0pt, breakable: false, sticky: true)
    v(-height)
  }
}
// A screen reader hears what stands behind a paragraph first, as an eye going left to right sees it.
#let with-margin(notes, body) = if notes.len() == 0 { body } else {
  room-for(notes)
  block(above: 0pt, pad(left: -hang, grid(
    columns: (margin-width, 1fr), column-gutter: hang - margin-width,
    margin-notes(notes), body,
  )))
}
#let letters(runs) = runs.map(run => run.text.len()).sum(default: 0)
#let practice(value) = block(above: 22pt, below: 22pt, breakable: letters(value.runs) > 900, with-margin(value.notes, block(
  width: 100%, inset: (top: 13pt, bottom: 13pt),
  stroke: (top: 1.125pt + ink, bottom: 0.75pt + hairline),
  {
    set text(size: 14.25pt, tracking: -0.006em)
    set par(leading: 0.38em)
    par(words(value.runs))
  },
)))
#let bullets(items) = list(
  marker: text(fill: petrol)[–], indent: 0pt, body-indent: 9pt, spacing: 10.5pt,
  ..items.map(words),
)

#if doc.contents != "" {
  heading(level: 1, outlined: false, supplement: [], doc.contents)
  show outline.entry: it => link(it.element.location(), block(above: 15pt, below: 0pt, {
    set text(size: 12.375pt)
    place(top + left, dx: -hang, box(width: margin-width, align(right, text(fill: petrol, number-of(it.element)))))
    grid(columns: (1fr, auto), column-gutter: 18pt, align: bottom, it.body(), text(font: sans, size: 9.375pt, fill: dimmed, it.page()))
  }))
  outline(title: none, depth: 1)
  pagebreak(weak: true)
}

#let question(body) = block(width: 330pt, below: 20pt, sticky: true, text(size: 12.375pt, style: "italic", fill: soft, {
  set par(leading: 0.42em)
  par(body)
}))

#for section in doc.sections {
  if section.newPage { pagebreak(weak: true) }
  heading(level: 1, supplement: section.heading, numbering: numbered(section.number), section.heading)
  if section.keyQuestion != "" { question(section.keyQuestion) }
  for value in section.blocks {
    if value.kind == "subheading" { heading(level: 2, supplement: [], value.text) }
    if value.kind == "paragraph" { with-margin(value.notes, par(words(value.runs))) }
    if value.kind == "practice" { practice(value) }
    if value.kind == "bullets" { bullets(value.items) }
  }
}
// Appendix
#if doc.appendix != none {
  pagebreak(weak: true)
  heading(level: 1, supplement: doc.appendix.heading, doc.appendix.heading)
  question(doc.appendix.question)
  block(above: 0pt, below: 20pt, {
    set text(font: sans, size: 10.5pt)
    set par(leading: 0.45em)
    table(
      columns: (1fr, auto), inset: (x: 0pt, y: 6.75pt), align: (left, right),
      stroke: (_, row) => (bottom: if row == 0 { 1.125pt + ink } else { 0.75pt + hairline }),
      table.header(..doc.appendix.columns.values().map(words => text(weight: 600, words))),
      ..doc.appendix.rows.map(row => (row.kind, row.number)).flatten(),
    )
  })
  for note in doc.appendix.notes { block(above: 8pt, below: 0pt, small(par(note))) }
}
#if doc.missing != "" {
  block(above: 30pt, small(doc.missing))
}
`
