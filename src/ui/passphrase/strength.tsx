import { useEffect, useState } from 'preact/hooks';
import { Meter } from '../components/meter.tsx';
import { useWords } from '../words.ts';

const STRONGEST = 4;

type Estimate = (passphrase: string) => number;

/** How hard a passphrase is to guess, in words and as a bar. Says nothing while nothing is typed. */
export function Strength({ passphrase }: { passphrase: string }) {
  const words = useWords();
  const estimate = useEstimate(passphrase !== '');
  const score = estimate && passphrase !== '' ? estimate(passphrase) : null;
  return (
    <div class="strength">
      <Meter share={(score ?? 0) / STRONGEST} />
      <p role="status" class="small">
        {score !== null && words.text(`dashboard_strength_${score}`)}
      </p>
      <p class="soft small">{words.text('dashboard_strength_names')}</p>
    </div>
  );
}

/** The lists of common passwords are large: they are loaded when somebody begins to type. */
function useEstimate(wanted: boolean): Estimate | null {
  const [estimate, setEstimate] = useState<{ run: Estimate } | null>(null);
  useEffect(() => {
    if (wanted)
      void import('./estimate-strength.ts').then((module) => setEstimate({ run: module.estimateStrength }));
  }, [wanted]);
  return estimate?.run ?? null;
}
