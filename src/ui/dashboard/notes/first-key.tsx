import { useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { Card } from '../../components/card.tsx';
import { SetPassphrase } from '../../passphrase/set-passphrase.tsx';
import { useWords } from '../../words.ts';

interface FirstKeyProps {
  page: Pick<ExtensionPage, 'send'>;
  hasPassphrase: boolean;
  onSet(): void;
}

/** A family without a passphrase has nothing to seal with: it chooses one here. Stays until its recovery code was seen. */
export function FirstKey({ page, hasPassphrase, onSet }: FirstKeyProps) {
  const words = useWords();
  const [isFirst, setFirst] = useState(!hasPassphrase);
  if (hasPassphrase && !isFirst) return null;
  const set = () => {
    setFirst(false);
    onSet();
  };
  return (
    <Card title={words.text('dashboard_lock_first')} icon="home">
      <p>{words.text('notes_first_why')}</p>
      <SetPassphrase page={page} onDone={set} />
    </Card>
  );
}
