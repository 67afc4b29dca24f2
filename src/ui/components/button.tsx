import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** At most one in a view. */
  primary?: boolean;
  disabled?: boolean;
  /** Pressed by Enter in the form around it, too. */
  submit?: boolean;
  /** Its name where the words on it mean nothing without what stands around it; it begins with them. */
  name?: string;
  /** The id of what says more. */
  describedBy?: string | undefined;
  onPress(): void;
  children: ComponentChildren;
}

export function Button({
  primary = false,
  disabled = false,
  submit = false,
  name,
  describedBy,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={primary ? 'button button-primary' : 'button'}
      disabled={disabled}
      aria-label={name}
      aria-describedby={describedBy}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
