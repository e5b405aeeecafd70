import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';
import { wordsFromTheCatalogue } from '../../lint/words-from-the-catalogue.mjs';

Object.assign(RuleTester, { describe, it, afterAll });
const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser as never,
    parserOptions: { ecmaFeatures: { jsx: true } },
  },
});

const errors = [{ messageId: 'literal' }];

tester.run('words-from-the-catalogue', wordsFromTheCatalogue, {
  valid: [
    "<p>{t('save')}</p>",
    '<p>–</p>',
    '<p>{start} – {end}</p>',
    '<p>{count > 0 && <b>{count}</b>}</p>',
    "<p>{kind === 'missed' ? t('missed') : t('held')}</p>",
    '<input type="text" className="wide" id="reference" />',
    "<Button label={t('save')} />",
    '<p>{`${start}–${end}`}</p>',
  ],
  invalid: [
    { code: '<p>Save</p>', errors },
    { code: "<p>{'Save'}</p>", errors },
    { code: '<>Salva</>', errors },
    { code: '<p>{`Saved ${count}`}</p>', errors },
    { code: "<p>{saved ? 'Saved' : t('draft')}</p>", errors },
    { code: "<p>{name || 'Unknown'}</p>", errors },
    { code: "<p>{'Saved ' + time}</p>", errors },
    { code: '<input placeholder="Name" />', errors },
    { code: "<input aria-label={'Name'} />", errors },
    { code: '<Button label={`Save`} />', errors },
  ],
});
