import '#src/ui/theme/tokens.css';
import '#src/ui/theme/base.css';
import './session/covered.css';
import { createRoot } from 'react-dom/client';
import { reloadFromBackForwardCache } from './session/reload-from-back-forward-cache.ts';
import { loadCatalogue, preferredLanguage } from './start/languages.ts';
import { loadTemporal } from './start/load-temporal.ts';
import { showTheme, storedLanguage, storedTheme } from './start/stored-appearance.ts';

reloadFromBackForwardCache();
showTheme(storedTheme());
const language = preferredLanguage(storedLanguage(), navigator.languages);
document.documentElement.lang = language;
// Modules that name Temporal while they load must come after it.
const [catalogue] = await Promise.all([loadCatalogue(language), loadTemporal()]);
const { App } = await import('./app.tsx');
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
createRoot(root).render(<App language={language} catalogue={catalogue} />);
