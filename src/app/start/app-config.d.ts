import type { messages } from '#src/locales/en/messages.ts';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof messages;
  }
}
