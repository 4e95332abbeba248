import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  label: string;
  /** Text next to the icon where there is room: a part of the label. */
  word?: string;
  onPress: () => void;
  /** For example at the first or last page. The button keeps the focus and has `aria-disabled`. */
  isOff?: boolean;
  /** For toggle buttons. */
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
