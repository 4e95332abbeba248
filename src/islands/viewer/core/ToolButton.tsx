import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  label: string;
  /** Words beside the sign where there is room: a part of the label. */
  word?: string;
  onPress: () => void;
  /** At the first or last page, say. The button keeps the focus and says so. */
  isOff?: boolean;
  /** For buttons that switch something on and off. */
  isPressed?: boolean;
}

export function ToolButton({ icon, label, word, onPress, isOff, isPressed }: Props) {
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
      {word && (
        <span className="viewer-word" aria-hidden="true">
          {word}
        </span>
      )}
    </button>
  );
}
