import type { TipId, TipState } from '../../domain/guidance/tips.ts';
import { Card } from '../components/card.tsx';
import { Chip } from '../components/chip.tsx';
import { Icon } from '../components/icon.tsx';
import type { IconName } from '../components/icon-paths.ts';
import { useWords } from '../words.ts';

const ICONS: Record<TipId, IconName> = { sharedRoom: 'home', knowContacts: 'people', stopContact: 'hand' };

/** Netsafe's three tips, as they stand in this family: what was seen and what is next, open where it is worth a talk. */
export function Tips({ tips }: { tips: readonly TipState[] }) {
  const words = useWords();
  return (
    <Card title={words.text('popup_tips')} icon="heart">
      <ol class="rows">
        {tips.map((tip) => (
          <Tip key={tip.id} tip={tip} />
        ))}
      </ol>
      <p class="soft small">{words.text('ui_netsafe')}</p>
    </Card>
  );
}

function Tip({ tip }: { tip: TipState }) {
  const words = useWords();
  return (
    <li>
      <details class="tip" open={tip.state === 'attention'}>
        <summary>
          <Icon name={ICONS[tip.id]} />
          <span class="tip-title">{words.local(tip.title)}</span>
          <Chip>{words.text(`popup_tip_${tip.state}`)}</Chip>
        </summary>
        <p>{words.local(tip.seen)}</p>
        <p class="soft">{words.text('popup_tip_next', words.local(tip.next))}</p>
      </details>
    </li>
  );
}
