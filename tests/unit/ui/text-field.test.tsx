import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { TextField } from '#src/ui/text-field.tsx';

afterEach(cleanup);

function describedTexts(element: HTMLElement): (string | null)[] {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? null);
}

describe('TextField', () => {
  it('carries no description and no invalid mark while there is nothing to say', () => {
    render(<TextField label="Reference" value="" onChange={() => undefined} />);
    const field = screen.getByLabelText('Reference');
    expect(field.hasAttribute('aria-describedby')).toBe(false);
    expect(field.hasAttribute('aria-invalid')).toBe(false);
  });

  it('is described by hint and error, in that order, and marked invalid by the error', () => {
    render(
      <TextField
        label="Reference"
        hint="Not a name."
        error="Write one."
        required
        value=""
        onChange={() => undefined}
      />,
    );
    const field = screen.getByLabelText('Reference');
    expect(describedTexts(field)).toEqual(['Not a name.', 'Write one.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-required')).toBe('true');
  });

  it('asks the browser neither to remember nor to spell what is typed', () => {
    render(<TextField label="Notes" multiline value="" onChange={() => undefined} />);
    const field = screen.getByLabelText('Notes');
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(field.getAttribute('spellcheck')).toBe('false');
  });

  it('shows and hands on markup, emoji and right-to-left text as they are', async () => {
    const text = ' <b>x</b> & 🙂 שלום ';
    function Field() {
      const [value, setValue] = useState('');
      return <TextField label="Notes" multiline value={value} onChange={setValue} />;
    }
    render(<Field />);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Notes');
    field.focus();
    await userEvent.paste(text);
    expect(field.value).toBe(text);
  });

  it('leaves the aside out of the name', () => {
    render(
      <TextField
        label="Notes"
        marker="optional"
        aside={<button>Why?</button>}
        value=""
        onChange={() => undefined}
      />,
    );
    expect(screen.getByRole('textbox', { name: 'Notes optional' })).toBeDefined();
  });
});
