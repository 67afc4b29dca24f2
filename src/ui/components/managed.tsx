import { useWords } from '../words.ts';

/** Said of what nobody here can change. */
export function ManagedNote() {
  const words = useWords();
  return <p class="soft small">{words.text('ui_managed')}</p>;
}

interface ManagedFieldProps {
  label: string;
  value: string;
}

/** Stands where a field would, for what an administrator set. */
export function ManagedField({ label, value }: ManagedFieldProps) {
  return (
    <div class="field">
      <p>
        {label}: <strong>{value}</strong>
      </p>
      <ManagedNote />
    </div>
  );
}
