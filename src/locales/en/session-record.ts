/** A saved session or longer call. */
export const sessionRecord = { amend: 'Amend' } as const;
