import { COMPUTER_PLACES } from '../../domain/settings.ts';
import { Choice } from '../components/choice.tsx';
import { Note } from '../components/note.tsx';
import { useWords } from '../words.ts';
import type { SettingsFieldsProps } from './child-fields.tsx';

/** Where the computer stands, and what can be done about it. Nobody is blamed for any answer. */
export function PlaceFields({ settings: { place }, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const answers = COMPUTER_PLACES.map((each) => ({ value: each, text: words.text(`family_place_${each}`) }));
  return (
    <>
      <Choice
        label={words.text('family_place')}
        answers={answers}
        value={place}
        onChange={(chosen) => onChange({ place: chosen })}
      />
      <div role="status">
        {place && (
          <Note icon="home" tone={place === 'sharedRoom' ? 'calm' : 'plain'}>
            {words.text(`family_place_${place}_says`)} {words.text(`advice_tip_sharedRoom_next_${place}`)}
          </Note>
        )}
      </div>
    </>
  );
}
