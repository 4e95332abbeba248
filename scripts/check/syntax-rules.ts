/**
 * Calls whose arguments must not be a spread list: V8 takes some 120,000 arguments, and an archive has
 * more records than that. Lists written out in the call itself are as long as they look.
 */
const calls = 'push|unshift|splice|concat|fromCharCode|fromCodePoint|max|min|hypot|append|prepend';

export const spreadsOfLists = [
  {
    selector: `CallExpression[callee.property.name=/^(?:${calls})$/] > SpreadElement[argument.type!='ArrayExpression']`,
    message:
      'A list spread into arguments ends the program once it is long. Add one at a time in a loop, or reduce. Where the list is short by its nature, disable this line and say why.',
  },
] as const;

/** The order of folders cannot follow a pattern: each file is imported by its name. */
export const patternImports = [
  {
    selector: 'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]',
    message: 'Import each file by its name: the order of folders cannot follow a pattern.',
  },
] as const;
