/** @jsxImportSource preact */
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  label: string;
  onPress: () => void;
  /** At the first or last page, say. The button keeps the focus and says so. */
  isOff?: boolean;
  /** For buttons that switch something on and off. */
  isPressed?: boolean;
}

export function ToolButton({ icon, label, onPress, isOff, isPressed }: Props) {
  return (
    <button
      type="button"
      className="viewer-tool"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      aria-pressed={isPressed}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
