/** What decides how strong a passphrase is, for words to be found by. */
export type StrengthReason =
  'tooShort' | 'known' | 'personal' | 'pattern' | 'guessable' | 'strong' | 'veryStrong';

/** How strong a passphrase is: 0 to 4, of which 3 and 4 are accepted. */
export interface PassphraseStrength {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly reason: StrengthReason;
}

/** Fewest characters of a passphrase. */
export const leastPassphraseLength = 12;

/** Lowest level that is accepted. */
export const leastPassphraseLevel = 3;

/** A new passphrase as it is asked for: typed once, and once again. */
export interface TypedPassphrase {
  readonly passphrase: string;
  readonly repeated: string;
}

/** Why a new passphrase is not taken. */
export type NewPassphraseProblem = 'missing' | 'tooShort' | 'tooWeak' | 'differs' | 'notLoaded';

// Powers of ten of the guesses that take one to the next level. Argon2id as set here holds a strong machine to some
// ten thousand guesses a second, so that 10^10, where level 3 begins, is weeks of such a machine for one vault.
const levelsFrom = [3, 6, 10, 14] as const;

const loadEstimator = async () => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }, english, italian] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@scure/bip39/wordlists/english.js'),
    import('@scure/bip39/wordlists/italian.js'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...dictionary, english: english.wordlist, italian: italian.wordlist },
    graphs: adjacencyGraphs,
  });
};

let estimator: ReturnType<typeof loadEstimator> | undefined;

const estimatorOnce = async (): ReturnType<typeof loadEstimator> => {
  estimator ??= loadEstimator();
  try {
    return await estimator;
  } catch (error) {
    // The network failed before everything was on the device; the next call tries again.
    estimator = undefined;
    throw error;
  }
};

/**
 * Estimates how strong a passphrase is. The first call loads some 250 kB of known passwords and words.
 *
 * @param known words that somebody who knows the person would try first, such as their name
 * @throws TypeError when the lists could not be loaded
 */
export async function estimatePassphrase(
  passphrase: string,
  known: readonly string[] = [],
): Promise<PassphraseStrength> {
  const estimate = await estimatorOnce();
  const words = known.flatMap((text) => text.split(/\s+/u)).filter((word) => word.length > 2);
  const { guessesLog10, sequence } = estimate.check(passphrase, words);
  const level = levelsFrom.filter((power) => guessesLog10 >= power).length as PassphraseStrength['level'];
  if (lengthOf(passphrase) < leastPassphraseLength) {
    return { level: level > 2 ? 2 : level, reason: 'tooShort' };
  }
  if (level === 4) return { level, reason: 'veryStrong' };
  if (level === 3) return { level, reason: 'strong' };
  return { level, reason: reasonOf(sequence) };
}

/** What keeps a new passphrase from being taken; null when nothing does. `notLoaded`: it could not be estimated. */
export async function newPassphraseProblem(
  { passphrase, repeated }: TypedPassphrase,
  known: readonly string[] = [],
): Promise<NewPassphraseProblem | null> {
  if (passphrase === '') return 'missing';
  if (lengthOf(passphrase) < leastPassphraseLength) return 'tooShort';
  const strength = await estimatePassphrase(passphrase, known).catch(() => null);
  if (!strength) return 'notLoaded';
  if (strength.level < leastPassphraseLevel) return 'tooWeak';
  return passphrase.normalize('NFKC') === repeated.normalize('NFKC') ? null : 'differs';
}

/** A person counts what they see: a letter with its accent is one. */
function lengthOf(passphrase: string): number {
  return Array.from(passphrase.normalize('NFKC')).length;
}

interface MatchedPart {
  readonly pattern: string;
  readonly token: string;
  readonly [key: string]: unknown;
}

function reasonOf(sequence: readonly MatchedPart[]): StrengthReason {
  const longest = sequence.reduce<MatchedPart | undefined>(
    (before, part) => (before && before.token.length >= part.token.length ? before : part),
    undefined,
  );
  if (sequence.some((part) => part['dictionaryName'] === 'userInputs')) return 'personal';
  if (longest?.['dictionaryName'] === 'passwords-common') return 'known';
  const patterns = ['repeat', 'sequence', 'spatial', 'date', 'regex', 'wordSequence'];
  return longest && patterns.includes(longest.pattern) ? 'pattern' : 'guessable';
}
