import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { focusFirstInvalid } from '#src/ui/focus-first-invalid.ts';
import { TextField } from '#src/ui/text-field.tsx';

afterEach(cleanup);

function form(choiceError?: string, textError?: string) {
  return render(
    <form>
      <TextField label="Fine" value="x" onChange={() => undefined} />
      <ChoiceGroup
        legend="Is it so?"
        error={choiceError}
        value={null}
        onChange={() => undefined}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <TextField label="Words" error={textError} value="" onChange={() => undefined} />
    </form>,
  ).container;
}

describe('focusFirstInvalid', () => {
  it('goes to the first radio of an unanswered question', () => {
    expect(focusFirstInvalid(form('Choose one.', 'Write something.'))).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));
  });

  it('goes to the field itself', () => {
    expect(focusFirstInvalid(form(undefined, 'Write something.'))).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('Words'));
  });

  it('moves nothing when all is well', () => {
    expect(focusFirstInvalid(form())).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });
});
