import { Button } from './button.tsx';
import { ChoiceTile, type Choice } from './choice-tile.tsx';
import type { FieldWords } from './field-words.ts';
import { GroupFrame, type ChoiceLayout } from './group-frame.tsx';

interface ChoiceGroupProps<T extends string> extends FieldWords {
  legend: string;
  /** Null or undefined while nothing has been chosen. */
  value: T | null | undefined;
  onChange: (value: T) => void;
  choices: readonly Choice<T>[];
  /** `row` for a short scale, `grid` for a few words each, `column` for sentences. */
  layout?: ChoiceLayout | undefined;
  /** Lets the person take an answer back, which radios alone do not. */
  clear?: { label: string; onClear: () => void } | undefined;
}

/** One of a few, all in sight: native radios as tiles, chosen by touch or by the arrow keys. */
export function ChoiceGroup<T extends string>({
  value,
  onChange,
  choices,
  layout = 'column',
  clear,
  ...words
}: ChoiceGroupProps<T>) {
  return (
    <GroupFrame
      {...words}
      layout={layout}
      single
      footer={
        clear && value != null ? (
          <Button variant="quiet" size="s" onClick={clear.onClear}>
            {clear.label}
          </Button>
        ) : null
      }
    >
      {(name) =>
        choices.map((choice) => (
          <ChoiceTile
            key={choice.value}
            type="radio"
            name={name}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            checked={choice.value === value}
            upright={layout === 'row'}
            onChange={() => onChange(choice.value)}
          />
        ))
      }
    </GroupFrame>
  );
}
