import { useState } from 'react';
import { useParams } from 'react-router';
import type { DecisionQuestion } from '#src/domain/decision.ts';
import { questionAt } from '#src/screens/parts/decision-address.ts';
import { questionBegun } from '#src/screens/parts/decision-draft.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import { BegunBefore } from './begun-before.tsx';
import { DecisionForm } from './decision-form.tsx';

/** Decides one question for a client, or amends a decision (P2, IN-10). */
export function DecisionFormScreen({ amending = false }: { readonly amending?: boolean }) {
  const { id = '', question: word = '' } = useParams();
  const caseload = useCaseload();
  if (amending) {
    const original = caseload.find('decision', id);
    if (!original) return <NotFoundPage back="/people" />;
    const { client, question } = bodyOf(original);
    return <DecisionForm key={id} client={client} question={question} original={original} />;
  }
  const question = questionAt(word);
  if (!caseload.find('client', id) || !question) return <NotFoundPage back="/people" />;
  return <NewDecision key={`${id} ${question}`} client={id} question={question} />;
}

function NewDecision({ client, question }: { readonly client: string; readonly question: DecisionQuestion }) {
  const { drafts } = useVault();
  const history = useCaseload().find('client', client);
  // Asked once: what is kept while this form is filled in does not take it away.
  const [begun] = useState(() => questionBegun(drafts.all(), client));
  return begun === null || begun === question ? (
    <DecisionForm client={client} question={question} original={null} />
  ) : (
    <BegunBefore client={client} reference={history ? bodyOf(history).reference : ''} question={begun} />
  );
}
