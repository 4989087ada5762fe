import { ReadAloud } from '../../../web/ui/one-page.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { useReview } from './field.ts'
import { FieldPage } from './field-page.tsx'

export const meta = () => [{ title: 'The key questions – Candour' }]

/** Read aloud together at the start of day one, so that everyone sets out with the same words (MISSION E1). */
export default function QuestionsPage() {
  const { review } = useReview()
  return (
    <FieldPage title="The key questions" back={{ to: '/field', label: 'Back to today' }}>
      {review.questions.length === 0 ? (
        <Text dim>They will be here once they are agreed. Refresh this device after that.</Text>
      ) : (
        <>
          <Text dim>Read them aloud together at the start of day one, one person a question.</Text>
          <ReadAloud items={review.questions} />
        </>
      )}
    </FieldPage>
  )
}
