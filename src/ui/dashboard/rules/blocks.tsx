import { useState } from 'preact/hooks';
import type { CameraAgreement } from '../../../domain/camera/agreement.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../words.ts';
import type { FamilyCamera } from '../family-store.ts';

interface BlocksProps {
  page: Pick<ExtensionPage, 'requestCameraBlocks'>;
  camera: FamilyCamera;
  /** As they are shown, saved or not. */
  rules: CameraAgreement['rules'];
  /** The browser may now; what the background knows of it has changed. */
  onAllowed(): Promise<void>;
}

/** Where a site never gets the camera: whether the browser itself holds it back as well. */
export function Blocks({ page, camera: { blocks }, rules, onAllowed }: BlocksProps) {
  const words = useWords();
  const [isDeclined, setDeclined] = useState(false);
  if (!Object.values(rules).includes('never')) return null;

  function ask(): void {
    page.requestCameraBlocks().then(
      (isAllowed) => {
        setDeclined(!isAllowed);
        if (isAllowed) void onAllowed();
      },
      // A browser that refuses to ask at all leaves things as they are, as a "no" does.
      () => setDeclined(true),
    );
  }

  return (
    <Card title={words.text('dashboard_blocks')} icon="hand">
      <p>{words.text(`dashboard_blocks_${blocks}`)}</p>
      {blocks === 'notAllowed' && <Button onPress={ask}>{words.text('dashboard_blocks_allow')}</Button>}
      <div role="status">
        {isDeclined && blocks === 'notAllowed' && (
          <Note icon="eye">{words.text('dashboard_blocks_declined')}</Note>
        )}
      </div>
    </Card>
  );
}
