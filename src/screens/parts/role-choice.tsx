import { useTranslations } from 'use-intl';
import { practitionerRoles, type PractitionerRole } from '#src/domain/practitioner.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';

interface RoleChoiceProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: PractitionerRole | null;
  readonly onChange: (role: PractitionerRole) => void;
  readonly disabled?: boolean | undefined;
}

/** What the practitioner does in the programme. */
export function RoleChoice(props: RoleChoiceProps) {
  const t = useTranslations('terms.role');
  return (
    <ChoiceGroup
      {...props}
      required
      layout="column"
      choices={practitionerRoles.map((role) => ({ value: role, label: t(role) }))}
    />
  );
}
