import { LanternMeanings } from '../../components/lantern-meanings.tsx';
import { SeesAndNot } from '../sees-and-not.tsx';
import { NextStep } from '../step-buttons.tsx';

/** What Porchlight sees and does not see, before anything is asked. */
export function SeesStep({ onNext }: { onNext(): void }) {
  return (
    <>
      <SeesAndNot />
      <div class="card">
        <LanternMeanings />
      </div>
      <NextStep onBack={null} onNext={onNext} />
    </>
  );
}
