import type { Settings } from '../../domain/settings.ts';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { ChildFields, type SettingsFieldsProps } from '../family/child-fields.tsx';
import { CountryFields } from '../family/country-fields.tsx';
import type { Managed } from '../family/managed.ts';
import { PeopleFields } from '../family/people-fields.tsx';
import { PlaceFields } from '../family/place-fields.tsx';
import type { SitesPage } from '../family/use-all-sites.ts';
import type { SettingsDraft } from '../family/use-settings-draft.ts';
import { useWords } from '../words.ts';
import { NextStep } from './step-buttons.tsx';
import { AgreementStep } from './steps/agreement-step.tsx';
import { LockStep } from './steps/lock-step.tsx';
import { SeesStep } from './steps/sees-step.tsx';
import { SitesStep } from './steps/sites-step.tsx';
import type { Step } from './steps.ts';

interface StepBodyProps {
  page: Pick<ExtensionPage, 'print' | 'send'> & SitesPage;
  step: Step;
  draft: SettingsDraft;
  onBack: (() => void) | null;
  /** @param last what else to save with what was chosen */
  onNext(last?: Partial<Settings>): void;
  /** The family's passphrase was set. */
  onPassphrase(passphrase: string): void;
}

/** One step: what it asks, and the way on. All but the first need to know what the family chose before. */
export function StepBody({ page, step, draft, onBack, onNext, onPassphrase }: StepBodyProps) {
  const goOn = () => onNext();
  if (step === 'sees') return <SeesStep onNext={goOn} />;
  if (!draft.shown) return null;
  const settings = draft.shown;
  switch (step) {
    case 'sites':
      return (
        <SitesStep
          page={page}
          settings={settings}
          watch={draft.managed.watch}
          onBack={onBack}
          onNext={goOn}
        />
      );
    case 'lock':
      return (
        <LockStep
          page={page}
          hasPassphrase={draft.hasPassphrase}
          onBack={onBack}
          onNext={goOn}
          onPassphrase={onPassphrase}
        />
      );
    case 'agreement':
      return <AgreementStep settings={settings} print={page.print} onBack={onBack} onFinish={onNext} />;
    default:
      return (
        <>
          {/* Enter in a field goes on. */}
          <form
            class="card"
            onSubmit={(event) => {
              event.preventDefault();
              goOn();
            }}
          >
            <Fields step={step} settings={settings} managed={draft.managed} onChange={draft.change} />
          </form>
          <NextStep onBack={onBack} onNext={goOn} />
        </>
      );
  }
}

/** What a step that only asks for something asks for. */
function Fields({
  step,
  settings,
  managed,
  onChange,
}: SettingsFieldsProps & { step: 'country' | 'child' | 'place' | 'people'; managed: Managed }) {
  const words = useWords();
  switch (step) {
    case 'country':
      return <CountryFields settings={settings} managed={managed} onChange={onChange} />;
    case 'child':
      return <ChildFields settings={settings} onChange={onChange} />;
    case 'place':
      return (
        <>
          <PlaceFields settings={settings} onChange={onChange} />
          <p class="soft small">
            {words.text('welcome_place_source')} {words.text('ui_netsafe')}
          </p>
        </>
      );
    case 'people':
      return <PeopleFields settings={settings} managed={managed} onChange={onChange} />;
  }
}
