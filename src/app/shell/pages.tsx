import { lazy } from 'react';
import { Link, Route, Routes, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { appVersion } from '#src/app/app-version.ts';
import type { Session } from '#src/app/session/session.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';

const TodayScreen = lazy(async () => ({
  default: (await import('#src/screens/today/today-screen.tsx')).TodayScreen,
}));
const ClientsScreen = lazy(async () => ({
  default: (await import('#src/screens/clients/clients-screen.tsx')).ClientsScreen,
}));
const ClientFormScreen = lazy(async () => ({
  default: (await import('#src/screens/client-form/client-form-screen.tsx')).ClientFormScreen,
}));
const CheckInScreen = lazy(async () => ({
  default: (await import('#src/screens/check-in/check-in-screen.tsx')).CheckInScreen,
}));
const CheckInRecordScreen = lazy(async () => ({
  default: (await import('#src/screens/check-in-record/check-in-record-screen.tsx')).CheckInRecordScreen,
}));
const ClientDueScreen = lazy(async () => ({
  default: (await import('#src/screens/client-due/client-due-screen.tsx')).ClientDueScreen,
}));
const RiskScreenScreen = lazy(async () => ({
  default: (await import('#src/screens/risk-screen/risk-screen-screen.tsx')).RiskScreenScreen,
}));
const RiskRecordScreen = lazy(async () => ({
  default: (await import('#src/screens/risk-record/risk-record-screen.tsx')).RiskRecordScreen,
}));
const OptionsScreen = lazy(async () => ({
  default: (await import('#src/screens/options/options-screen.tsx')).OptionsScreen,
}));
const DecisionFormScreen = lazy(async () => ({
  default: (await import('#src/screens/decision-form/decision-form-screen.tsx')).DecisionFormScreen,
}));
const DecisionRecordScreen = lazy(async () => ({
  default: (await import('#src/screens/decision-record/decision-record-screen.tsx')).DecisionRecordScreen,
}));
const HouseholdFormScreen = lazy(async () => ({
  default: (await import('#src/screens/household-form/household-form-screen.tsx')).HouseholdFormScreen,
}));
const PlanFormScreen = lazy(async () => ({
  default: (await import('#src/screens/plan-form/plan-form-screen.tsx')).PlanFormScreen,
}));
const PlanRecordScreen = lazy(async () => ({
  default: (await import('#src/screens/plan-record/plan-record-screen.tsx')).PlanRecordScreen,
}));
const PauseFormScreen = lazy(async () => ({
  default: (await import('#src/screens/pause-form/pause-form-screen.tsx')).PauseFormScreen,
}));
const SessionFormScreen = lazy(async () => ({
  default: (await import('#src/screens/session-form/session-form-screen.tsx')).SessionFormScreen,
}));
const SessionRecordScreen = lazy(async () => ({
  default: (await import('#src/screens/session-record/session-record-screen.tsx')).SessionRecordScreen,
}));
const DiaryScreen = lazy(async () => ({
  default: (await import('#src/screens/diary/diary-screen.tsx')).DiaryScreen,
}));
const BookingFormScreen = lazy(async () => ({
  default: (await import('#src/screens/booking-form/booking-form-screen.tsx')).BookingFormScreen,
}));
const ReferralsScreen = lazy(async () => ({
  default: (await import('#src/screens/referrals/referrals-screen.tsx')).ReferralsScreen,
}));
const ReferralFormScreen = lazy(async () => ({
  default: (await import('#src/screens/referral-form/referral-form-screen.tsx')).ReferralFormScreen,
}));
const ProgrammeScreen = lazy(async () => ({
  default: (await import('#src/screens/programme/programme-screen.tsx')).ProgrammeScreen,
}));
const FilesScreen = lazy(async () => ({
  default: (await import('#src/screens/files/files-screen.tsx')).FilesScreen,
}));
const MakePackScreen = lazy(async () => ({
  default: (await import('#src/screens/make-pack/make-pack-screen.tsx')).MakePackScreen,
}));
const BackupScreen = lazy(async () => ({
  default: (await import('#src/screens/backup/backup-screen.tsx')).BackupScreen,
}));
const RestoreScreen = lazy(async () => ({
  default: (await import('#src/screens/restore/restore-screen.tsx')).RestoreScreen,
}));
const ReadPackScreen = lazy(async () => ({
  default: (await import('#src/screens/read-pack/read-pack-screen.tsx')).ReadPackScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('#src/screens/settings/settings-screen.tsx')).SettingsScreen,
}));

/** Every page behind the lock. Paths are neutral words: the browser's history shows them. */
export function Pages({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  return (
    <Routes>
      <Route path="/" element={<TodayScreen />} />
      <Route path="/people" element={<ClientsScreen />} />
      <Route path="/people/new" element={<ClientFormScreen />} />
      <Route path="/people/:id" element={<ClientsScreen />} />
      <Route path="/people/:id/edit" element={<ClientFormScreen />} />
      <Route path="/people/:id/call" element={<CheckInScreen />} />
      <Route path="/people/:id/due" element={<ClientDueScreen />} />
      <Route path="/people/:id/look" element={<RiskScreenScreen />} />
      <Route path="/people/:id/options" element={<OptionsScreen />} />
      <Route path="/people/:id/options/:question" element={<DecisionFormScreen />} />
      <Route path="/people/:id/home" element={<HouseholdFormScreen />} />
      <Route path="/people/:id/plan" element={<PlanFormScreen />} />
      <Route path="/people/:id/pause" element={<PauseFormScreen />} />
      <Route path="/people/:id/talk" element={<SessionFormScreen />} />
      <Route path="/looks/:id" element={<RiskRecordScreen />} />
      <Route path="/looks/:id/amend" element={<RiskScreenScreen amending />} />
      <Route path="/decisions/:id" element={<DecisionRecordScreen />} />
      <Route path="/decisions/:id/amend" element={<DecisionFormScreen amending />} />
      <Route path="/homes/:id/amend" element={<HouseholdFormScreen amending />} />
      <Route path="/plans/:id" element={<PlanRecordScreen />} />
      <Route path="/plans/:id/amend" element={<PlanFormScreen amending />} />
      <Route path="/pauses/:id" element={<PauseFormScreen />} />
      <Route path="/talks/:id" element={<SessionRecordScreen />} />
      <Route path="/talks/:id/amend" element={<SessionFormScreen amending />} />
      <Route path="/week" element={<DiaryScreen />} />
      <Route path="/week/new" element={<BookingFormScreen />} />
      <Route path="/bookings/:id" element={<BookingFormScreen changing />} />
      <Route path="/arrivals" element={<ReferralsScreen />} />
      <Route path="/arrivals/new" element={<ReferralFormScreen />} />
      <Route path="/arrivals/:id" element={<ReferralFormScreen />} />
      <Route path="/calls/:id" element={<CheckInRecordScreen />} />
      <Route path="/calls/:id/amend" element={<CheckInScreen amending />} />
      <Route path="/files" element={<FilesScreen />} />
      <Route path="/files/pack" element={<MakePackScreen appVersion={appVersion} />} />
      <Route path="/files/backup" element={<BackupScreen appVersion={appVersion} />} />
      <Route path="/files/restore" element={<RestoreScreen onRestored={() => void session.lock()} />} />
      <Route
        path="/open"
        element={
          <ReadPackScreen
            environment={session.environment}
            onLeave={() => void navigate('/files')}
            onShown={() => undefined}
          />
        }
      />
      <Route path="/settings" element={<SettingsScreen appVersion={appVersion} />} />
      <Route path="/settings/programme" element={<ProgrammeScreen />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

function NotFoundPage() {
  const t = useTranslations('shell.notFound');
  return (
    <Page title={t('title')}>
      <EmptyState
        title={t('explain')}
        action={
          <Link to="/" className={buttonClassName({ variant: 'primary' })}>
            {t('today')}
          </Link>
        }
      />
    </Page>
  );
}
