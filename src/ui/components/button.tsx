import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** At most one in a view. */
  primary?: boolean;
  disabled?: boolean;
  /** Pressed by Enter in the form around it, too. */
  submit?: boolean;
  /** The id of what says more. */
  describedBy?: string | undefined;
  onPress(): void;
  children: ComponentChildren;
}

export function Button({
  primary = false,
  disabled = false,
  submit = false,
  describedBy,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={primary ? 'button button-primary' : 'button'}
      disabled={disabled}
      aria-describedby={describedBy}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
