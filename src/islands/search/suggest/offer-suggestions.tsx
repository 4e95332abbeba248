import { useStore } from '@nanostores/react';
import { createRoot } from 'react-dom/client';
import { useEffect } from 'react';
import { createSuggester } from './suggest.ts';
import { createSuggestStore, type SuggestStore } from './suggest.store.ts';
import { optionId, SuggestionList } from './SuggestionList.tsx';
import { takeKey } from './take-key.ts';
import type { Suggestion } from '../engine/search-backend.ts';

interface Props {
  input: HTMLInputElement;
  suggest: SuggestStore;
  /** Called with the chosen suggestion. */
  onTake: (option: Suggestion) => void;
}

/** Adds suggestions to a plain search field, as on the search page; once per field. */
export function offerSuggestions(input: HTMLInputElement): void {
  const { form } = input;
  // The attribute, because Firefox has the `role` property only since 119.
  if (form === null || input.getAttribute('role') === 'combobox') return;
  input.setAttribute('role', 'combobox');
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const suggest = createSuggestStore({ suggest: createSuggester(language) });
  const take = ({ label, href }: Suggestion) => {
    const found = new URL(form.action);
    found.searchParams.set(input.name, label.text);
    location.assign(href ?? found);
  };
  input.addEventListener('input', () => suggest.type(input.value));
  input.addEventListener('blur', suggest.close);
  input.addEventListener('keydown', (event) =>
    takeKey(event, suggest, input.value, () => {
      input.value = '';
    }),
  );
  form.addEventListener('submit', (event) => {
    const { options, active } = suggest.$list.get();
    const option = options[active];
    suggest.close();
    if (option === undefined) return;
    event.preventDefault();
    take(option);
  });
  const place = document.createElement('div');
  form.append(place);
  createRoot(place).render(<Suggestions {...{ input, suggest }} onTake={take} />);
  // Input typed while this was loading.
  if (input.value !== '') suggest.type(input.value);
}

function Suggestions({ input, suggest, onTake }: Props) {
  const { options, active } = useStore(suggest.$list);
  const id = `${input.id}-suggestions`;
  useEffect(() => {
    const states = {
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-expanded': String(options.length > 0),
    };
    for (const [name, value] of Object.entries(states)) input.setAttribute(name, value);
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', optionId(id, active));
  }, [input, id, options, active]);
  return (
    <SuggestionList {...{ id, options, active, onTake }} label={input.dataset['suggest'] ?? ''} />
  );
}
