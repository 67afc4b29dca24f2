import { Note } from '../../components/note.tsx';
import { isolated, useWords } from '../../words.ts';

/** What of an administrator's policy could not be read, by the names that it has there. */
export function PolicyProblems({ problems }: { problems: readonly string[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <Note icon="eyeOff" tone="caution">
      {words.text('popup_blind_policyUnread')}{' '}
      {words.text('dashboard_policyUnread_what', words.list(problems.map(isolated)))}
    </Note>
  );
}
