import { IconChevronDown } from '@tabler/icons-react'
import { type Ref, useEffect, useRef, useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  useAsyncList,
} from 'react-aria-components'
import { ErrorLine, Field, type FieldWords, Hint, wire } from './field.tsx'
import { Icon } from './icon.tsx'

export type ComboItem = { id: string; label: string; note?: string }

type FilterComboProps = FieldWords & { src: string; defaultItem?: ComboItem }

/** Finds one of many by typing. It posts `name`, the id chosen, and `name-text`, the words typed;
    without JavaScript only the words, which the server looks up. */
export function FilterCombo(props: FilterComboProps) {
  const plain = useRef<HTMLInputElement>(null)
  const [begun, setBegun] = useState<Begun | null>(null)
  useEffect(() => {
    const input = plain.current
    if (input) setBegun({ words: input.value, inIt: document.activeElement === input })
  }, [])
  return begun ? <LiveCombo {...props} begun={begun} /> : <PlainWords {...props} input={plain} />
}

/** What was typed before there was a script, and whether the cursor is in it. */
type Begun = { words: string; inIt: boolean }

function PlainWords({
  name,
  label,
  hint,
  error,
  defaultItem,
  input,
}: FilterComboProps & { input: Ref<HTMLInputElement> }) {
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          ref={input}
          name={`${name}-text`}
          className="c-input"
          type="text"
          defaultValue={defaultItem?.label}
          autoComplete="off"
        />
      )}
    </Field>
  )
}

function LiveCombo({
  name,
  label,
  hint,
  error,
  src,
  defaultItem,
  begun,
}: FilterComboProps & { begun: Begun }) {
  const [chosen, setChosen] = useState(begun.words === defaultItem?.label ? defaultItem : undefined)
  const list = useFound(src, begun.words)
  const write = (words: string) => {
    list.setFilterText(words)
    if (words !== chosen?.label) setChosen(undefined)
  }
  const choose = (key: Key | null) => {
    const item = list.items.find(({ id }) => id === key)
    if (!item) return
    setChosen(item)
    list.setFilterText(item.label)
  }
  return (
    <ComboBox
      className="c-field"
      items={list.items}
      inputValue={list.filterText}
      onInputChange={write}
      selectedKey={chosen?.id ?? null}
      onSelectionChange={choose}
      isInvalid={error !== undefined}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="focus"
    >
      <Label className="c-label">{label}</Label>
      <Hint name={name} hint={hint} />
      <ErrorLine name={name} error={error} />
      <div className="c-combo">
        <Input
          {...wire({ name, hint, error })}
          name={`${name}-text`}
          className="c-input"
          autoFocus={begun.inIt}
        />
        <Button className="c-combo-open" aria-label="Show what there is">
          <Icon of={IconChevronDown} />
        </Button>
      </div>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <Options />
    </ComboBox>
  )
}

function Options() {
  return (
    <Popover className="c-options-popover">
      <ListBox<ComboItem>
        className="c-options"
        renderEmptyState={() => <p className="c-options-none">Nothing has these words in it.</p>}
      >
        {(item) => (
          <ListBoxItem className="c-option" textValue={item.label}>
            <Text slot="label">{item.label}</Text>
            {item.note && (
              <Text slot="description" className="c-option-note">
                {item.note}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}

function useFound(src: string, words: string) {
  return useAsyncList<ComboItem>({
    initialFilterText: words,
    async load({ signal, filterText }) {
      const mark = src.includes('?') ? '&' : '?'
      const answer = await fetch(`${src}${mark}q=${encodeURIComponent(filterText ?? '')}`, { signal })
      if (!answer.ok) return { items: [] }
      const { items } = (await answer.json()) as { items: ComboItem[] }
      return { items }
    },
  })
}
