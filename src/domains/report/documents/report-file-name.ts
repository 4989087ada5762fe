const longest = 80

/**
 * Such as harbour-and-moor-learning-trust-peer-review-2026-12-01.pdf: letters, digits and hyphens of
 * ASCII only, which every file system, mail filter and Content-Disposition header takes as it stands.
 */
export function reportFileName<Kind extends 'pdf' | 'docx'>(
  report: { trustName: string; days: readonly [string, ...string[]]; draftLabel?: string },
  kind: Kind,
): `${string}.${Kind}` {
  const name = asciiWords(report.trustName).slice(0, longest).replace(/-+$/, '') || 'trust'
  const draft = report.draftLabel === undefined ? '' : '-draft'
  return `${`${name}-peer-review-${asciiWords(report.days[0])}${draft}`.toLowerCase()}.${kind}`
}

function asciiWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
