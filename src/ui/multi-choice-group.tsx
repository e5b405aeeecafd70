import { ChoiceTile, type Choice } from './choice-tile.tsx';
import type { FieldWords } from './field-words.ts';
import { GroupFrame, type ChoiceLayout } from './group-frame.tsx';

interface MultiChoiceGroupProps<T extends string> extends FieldWords {
  legend: string;
  values: readonly T[];
  /** Called with the chosen values in the order of `choices`, not in the order of tapping. */
  onChange: (values: T[]) => void;
  choices: readonly Choice<T>[];
  layout?: ChoiceLayout | undefined;
}

/** Any number of a few, all in sight: native check boxes as tiles. */
export function MultiChoiceGroup<T extends string>({
  values,
  onChange,
  choices,
  layout = 'column',
  ...words
}: MultiChoiceGroupProps<T>) {
  function set(value: T, chosen: boolean) {
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? chosen : values.includes(each))),
    );
  }

  return (
    <GroupFrame {...words} layout={layout}>
      {(name) =>
        choices.map((choice) => (
          <ChoiceTile
            key={choice.value}
            type="checkbox"
            name={name}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            checked={values.includes(choice.value)}
            upright={layout === 'row'}
            invalid={Boolean(words.error)}
            onChange={(chosen) => set(choice.value, chosen)}
          />
        ))
      }
    </GroupFrame>
  );
}
