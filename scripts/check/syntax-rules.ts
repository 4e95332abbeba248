/**
 * Calls that must not have a spread argument: V8 accepts about 120,000 arguments, and an archive
 * has more records than that. Literal lists in the call itself are allowed.
 */
const calls = 'push|unshift|splice|concat|fromCharCode|fromCodePoint|max|min|hypot|append|prepend';

export const spreadsOfLists = [
  {
    selector: `CallExpression[callee.property.name=/^(?:${calls})$/] > SpreadElement[argument.type!='ArrayExpression']`,
    message:
      'A list spread into arguments ends the program once it is long. Add one at a time in a loop, or reduce. Where the list is short by its nature, disable this line and say why.',
  },
] as const;

/** The order of folders cannot be checked for globs: each file must be imported by name. */
export const patternImports = [
  {
    selector: 'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]',
    message: 'Import each file by its name: the order of folders cannot follow a pattern.',
  },
] as const;
