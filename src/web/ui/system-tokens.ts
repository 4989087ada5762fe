/** The tokens as the system page shows them; a test holds them equal to styles/tokens.css. */
export const scales = [
  {
    name: 'paper',
    use: 'light',
    steps: '#faf7f2 #f4f0ea #ebe7e0 #e0dbd3 #cfcac1 #aea9a0 #848077 #615d55 #433f39 #25221e'.split(' '),
  },
  {
    name: 'ink',
    use: 'dark',
    steps: '#ede9e3 #d2cdc7 #b1aba5 #8f8a83 #4a4641 #3b3732 #2c2925 #201d19 #181613 #100e0b'.split(' '),
  },
  {
    name: 'petrol',
    use: 'the one accent',
    steps: '#ecf7fc #daeff8 #bbe0ef #95cce1 #6bb1cb #4395b1 #247893 #0e5b72 #084759 #063341'.split(' '),
  },
  {
    name: 'ochre',
    use: 'attention only',
    steps: '#fef5e8 #ffebcd #fcdaa8 #f4c57d #e4af57 #c8943a #a47726 #815b14 #65470f #4b350d'.split(' '),
  },
  {
    name: 'brick',
    use: 'form errors only',
    steps: '#fef3f1 #fee4df #fcc9c0 #f5a79b #e78072 #d35b4d #b74235 #973228 #7a2920 #5c211a'.split(' '),
  },
]

export const roles = [
  { name: 'body', use: 'The page' },
  { name: 'surface', use: 'Cards, fields' },
  { name: 'sunken', use: 'Quiet bands' },
  { name: 'raised', use: 'Popovers' },
  { name: 'text', use: 'Text' },
  { name: 'dimmed', use: 'Second voice' },
  { name: 'line', use: 'Hairlines' },
  { name: 'line-strong', use: 'Field edges' },
  { name: 'accent', use: 'Links, action' },
  { name: 'accent-soft', use: 'Yours, together' },
  { name: 'attention', use: 'Look twice' },
  { name: 'error', use: 'Form errors' },
]

export const contrasts = [
  { pair: 'text on body', light: '14.8', dark: '13.9', needs: '4.5' },
  { pair: 'dimmed on body', light: '6.1', dark: '7.4', needs: '4.5' },
  { pair: 'dimmed on sunken', light: '5.8', dark: '7.9', needs: '4.5' },
  { pair: 'accent on body', light: '7.1', dark: '9.6', needs: '4.5' },
  { pair: 'on-accent on accent', light: '7.5', dark: '7.7', needs: '4.5' },
  { pair: 'attention-text on attention', light: '9.9', dark: '9.7', needs: '4.5' },
  { pair: 'error on surface', light: '7.4', dark: '7.5', needs: '4.5' },
  { pair: 'line-strong on surface', light: '3.9', dark: '4.2', needs: '3' },
  { pair: 'focus on body', light: '7.1', dark: '9.6', needs: '3' },
]

export const types = [
  { look: 'h1', words: 'What needs you', use: 'h1, serif 600, 38/43, phone 30' },
  { look: 'h2', words: 'Who it is shared with', use: 'h2, serif 600, 26/32, phone 23' },
  { look: 'h3', words: 'Finish your précis of the trust', use: 'h3, Atkinson 650, 20/26' },
  { look: 'h4', words: 'Key dates', use: 'h4, Atkinson 650, 17/24' },
  { look: 'lg', words: 'Four questions the three days will try to answer.', use: 'lg, lede, 20/29' },
  { look: 'question', words: 'How soon does help arrive?', use: 'Key question, serif 400, 21/30' },
  {
    look: 'report',
    words: 'Subject leads still teach, each in one of the schools they support.',
    use: 'Report text, serif 400, 18/29',
  },
  { look: 'md', words: 'You can leave this page; it will carry on.', use: 'md, body, 17/26' },
  { look: 'sm', words: 'Reminded yesterday', use: 'sm, second voice, 15/22' },
  { look: 'xs', words: 'Not yet shared with the host', use: 'xs, tags and footers only, 14/20' },
]

export const spaces = [
  { name: 'xs', size: 8 },
  { name: 'sm', size: 12 },
  { name: 'md', size: 16 },
  { name: 'lg', size: 24 },
  { name: 'xl', size: 32 },
  { name: '2xl', size: 48 },
  { name: '3xl', size: 64 },
]

export const radii = [
  { name: 'xs', size: 2 },
  { name: 'sm', size: 4 },
  { name: 'md', size: 6 },
  { name: 'lg', size: 10 },
  { name: 'xl', size: 16 },
]

export const shadows = [{ name: 'xs' }, { name: 'sm' }, { name: 'md' }, { name: 'lg' }]

export const densityRows = [
  { id: 'estuary', cells: { school: 'Estuary Academy', phase: 'Secondary', pupils: '1,124' } },
  { id: 'hallin', cells: { school: 'Hallin Moor Academy', phase: 'Secondary', pupils: '872' } },
  { id: 'hartsfall', cells: { school: 'Hartsfall School', phase: 'Special', pupils: '118' } },
]
