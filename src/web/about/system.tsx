export { SystemPage as default } from '../ui/system-page.tsx'

export const meta = () => [{ title: 'Parts – Candour' }]
