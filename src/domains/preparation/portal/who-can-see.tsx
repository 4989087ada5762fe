import { Text } from '../../../web/ui/text.tsx'

/** The rule of db/access/preparation.sql, in words. */
export const WhoCanSee = ({ host }: { host: boolean }) => (
  <Text dim>
    {host ? 'Your own leaders and coordinator' : 'The host’s own leaders and coordinator'}, and the reviewers
    who have agreed to keep it confidential. The reviewers’ access ends when the report is released. Nobody
    else can see it, the central team included.
  </Text>
)
