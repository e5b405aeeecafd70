import type { messages } from '#src/locales/en/messages.ts';
import type { LanguageCode } from './languages.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: LanguageCode;
    Messages: typeof messages;
  }
}
