// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { fillForm, parseKeptForm, readKeptForm } from '#src/islands/desk-form/kept-form.ts';

/** A form as the desk hands it out, with these records on it. */
function newForm(...keys: readonly string[]): HTMLFormElement {
  const records = keys.map(
    (key) => `<input type="hidden" name="item" value="${key}">
      <select name="wish" data-wish-of="${key}"><option value="read"><option value="copy"></select>`,
  );
  document.body.innerHTML = `<form>${records.join('')}
    <input name="name"><textarea name="topic"></textarea>
    <input type="radio" name="purpose" value="01"><input type="radio" name="purpose" value="02">
    <input type="checkbox" name="consent" value="statistics">
    <input type="checkbox" name="consent" value="history">
    <input type="hidden" name="ticket" value="new"><button name="action" value="send"></button></form>`;
  const form = document.querySelector('form');
  if (form === null) throw new Error('There is no form.');
  return form;
}

const typed = {
  name: ['Thử'],
  topic: ['Bình dân học vụ'],
  purpose: ['02'],
  consent: ['history'],
  ticket: ['first'],
  'wish TU-2': ['copy'],
};

it('keeps all that was typed, with the ticket, and brings it back into a new form', () => {
  const form = newForm('TU-1', 'TU-2');
  fillForm(form, typed);
  const kept = readKeptForm(form);
  expect(kept).toEqual({ ...typed, 'wish TU-1': ['read'] });
  const later = newForm('TU-2');
  fillForm(later, kept);
  expect(readKeptForm(later)).toEqual(typed);
});

it('leaves the records to the list, and what is not chosen unchosen', () => {
  expect(readKeptForm(newForm('TU-1'))).toEqual({
    'wish TU-1': ['read'],
    name: [''],
    topic: [''],
    ticket: ['new'],
  });
});

it('keeps the wish of a record that the form does not show yet', () => {
  expect(readKeptForm(newForm('TU-1'), typed)).toMatchObject({
    'wish TU-1': ['read'],
    'wish TU-2': ['copy'],
    name: [''],
  });
});

it('reads only what a form can have kept', () => {
  expect(parseKeptForm('{"name":["Thử"],"age":3,"list":[1]}')).toEqual({ name: ['Thử'] });
  for (const stored of [null, '', 'null', '7']) expect(parseKeptForm(stored)).toBeUndefined();
});
