import { SideSection } from '../../web/ui/columns.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { ReviewFormat } from '../allocation/standing.ts'
import { earliest, latest, mostVisits } from './schedule-rules.ts'

/** What makes a good session, beside the form. */
export const SessionAdvice = ({ format }: { format: ReviewFormat }) => (
  <>
    {format === 'virtual' ? (
      <SideSection title="Virtual visits">
        <Text dim>
          Somebody at the school shows it on a screen they carry: classrooms, corridors, work on the walls. An
          hour is long enough. Keep to {String(mostVisits)} over the three days, and talk with the other heads
          by video or telephone.
        </Text>
      </SideSection>
    ) : (
      <SideSection title="Visits">
        <Text dim>
          One reviewer to a school is usual; send two only by choice. Keep to {String(mostVisits)} visits over
          the three days, and speak with the other heads by telephone or video.
        </Text>
      </SideSection>
    )}
    <SideSection title="Interviews">
      <Text dim>People speak more freely without their own leaders in the room.</Text>
    </SideSection>
    <SideSection title="Time">
      <Text dim>
        Sessions lie between {earliest} and {latest}. Nobody can be in two places: a session that would put
        somebody in two is refused, with the reason.
      </Text>
    </SideSection>
  </>
)
