import { SideSection } from '../../web/ui/columns.tsx'
import { Text } from '../../web/ui/text.tsx'
import { earliest, latest, mostVisits } from './schedule-rules.ts'

/** What makes a good session, beside the form. */
export const SessionAdvice = () => (
  <>
    <SideSection title="Visits">
      <Text dim>
        One reviewer to a school is usual; send two only by choice. Keep to {String(mostVisits)} visits over
        the three days, and speak with the other heads by telephone.
      </Text>
    </SideSection>
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
