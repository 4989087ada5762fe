import { Text } from '../../../web/ui/text.tsx'
import { useField } from './field-context.ts'
import { FieldPage } from './field-page.tsx'

/** To be read aloud together at the start of day one (MISSION E1). */
export default function QuestionsPage() {
  const { review } = useField()
  return (
    <FieldPage title="The key questions" back="/field">
      <Text dim>Read them aloud, in turn, before anybody goes into a school.</Text>
      <ol className="c-field-aloud">
        {review.questions.map(({ id, number, text, why }) => (
          <li key={id}>
            <b>{number}</b>
            <div>
              <p className="c-field-aloud-words">{text}</p>
              {why && <p className="c-field-why c-dim">{why}</p>}
            </div>
          </li>
        ))}
      </ol>
      {review.questions.length === 0 && (
        <Text>They will be here once the host and the team have agreed them.</Text>
      )}
    </FieldPage>
  )
}
