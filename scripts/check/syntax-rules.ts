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

const statements =
  'ExpressionStatement, IfStatement, SwitchStatement, TryStatement, ThrowStatement';
const loops = 'ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement';
const readings = "AwaitExpression, CallExpression[callee.name='parseArgs']";
const acts = [
  `> :matches(${statements}, ${loops})`,
  `> VariableDeclaration:has(> VariableDeclarator:has(> :matches(${readings})))`,
];

/** A script that does something when it is loaded: what it exports cannot be had without that. */
export const actingExports = acts.map((act) => ({
  selector: `Program:has(${act}) > :matches(ExportNamedDeclaration, ExportDefaultDeclaration, ExportAllDeclaration)`,
  message:
    'This script acts as it loads, so an import of it would run it. Move what others need into a file of its own.',
}));
