import type { SuggestStore } from './suggest.store.ts';

const moves = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
} as const satisfies Record<string, Parameters<SuggestStore['move']>[0]>;

/**
 * Handles keys in a search box with suggestions, as an ARIA combobox.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @param typed current input
 */
export function takeKey(
  event: KeyboardEvent,
  suggest: SuggestStore,
  typed: string,
  onClear: () => void,
): void {
  const { options, active } = suggest.$list.get();
  const isOpen = options.length > 0;
  const isAtCaret = (event.key === 'Home' || event.key === 'End') && active < 0;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || isAtCaret) return;
  if (event.key === 'Escape' && (isOpen || typed !== '')) {
    event.preventDefault();
    if (!isOpen) onClear();
    suggest.close();
  } else if (event.key in moves && isOpen) {
    event.preventDefault();
    suggest.move(moves[event.key as keyof typeof moves]);
  } else if (event.key === 'ArrowDown') {
    suggest.type(typed);
  }
}
