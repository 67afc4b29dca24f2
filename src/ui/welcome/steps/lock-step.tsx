import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { Button } from '../../components/button.tsx';
import { Note } from '../../components/note.tsx';
import { SetPassphrase } from '../../passphrase/set-passphrase.tsx';
import { useWords } from '../../words.ts';
import { NextStep, StepButtons } from '../step-buttons.tsx';

interface LockStepProps {
  page: Pick<ExtensionPage, 'send'>;
  hasPassphrase: boolean;
  onBack: (() => void) | null;
  onNext(): void;
  onPassphrase(passphrase: string): void;
}

/** The family's passphrase, or a clear word on what it means to have none. */
export function LockStep({ page, hasPassphrase, onBack, onNext, onPassphrase }: LockStepProps) {
  const words = useWords();
  if (hasPassphrase)
    return (
      <>
        <div class="card">
          <Note icon="check" tone="calm">
            {words.text('welcome_lock_there')}
          </Note>
        </div>
        <NextStep onBack={onBack} onNext={onNext} />
      </>
    );
  return (
    <>
      <div class="card">
        <SetPassphrase page={page} onDone={onPassphrase} />
      </div>
      <p class="welcome-aside">{words.text('welcome_lock_without')}</p>
      <StepButtons onBack={onBack}>
        <Button onPress={onNext}>{words.text('welcome_lock_skip')}</Button>
      </StepButtons>
    </>
  );
}
