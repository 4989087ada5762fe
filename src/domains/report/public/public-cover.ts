import { fullRange, nameList } from '../../../web/dates.ts'
import type { ReportCover } from '../reading.server.ts'
import type { ReportSection } from '../report.ts'

/** What the public page shows: the same for whoever is about to publish it and for everybody after. */
export function publicCover(cover: ReportCover, sections: ReportSection[]) {
  const team = nameList([cover.leadName, ...cover.teamNames])
  const host = nameList(cover.hostTeamNames)
  return {
    trustName: cover.trustName,
    days: fullRange(cover.days[0], cover.days[2]),
    by: host === '' ? team : `${team}, with ${host} of the trust`,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}
