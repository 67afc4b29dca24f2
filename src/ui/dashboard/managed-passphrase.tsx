import { Card } from '../components/card.tsx';
import { useWords } from '../words.ts';

/** The passphrase is an administrator's: here nobody changes it, and nobody gets round it. */
export function ManagedPassphrase() {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_lock')} icon="home">
      <p>{words.text('dashboard_lock_managed')}</p>
    </Card>
  );
}
