import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** At most one in a view. */
  primary?: boolean;
  disabled?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

export function Button({ primary = false, disabled = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={primary ? 'button button-primary' : 'button'}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
