import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** At most one in a view. */
  primary?: boolean;
  disabled?: boolean;
  /** Pressed by Enter in the form around it, too. */
  submit?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

export function Button({
  primary = false,
  disabled = false,
  submit = false,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={primary ? 'button button-primary' : 'button'}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
