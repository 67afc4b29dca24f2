import { type Plugin, parseAst } from 'vite';
import { isNode, type Node, nodesIn } from './syntax.ts';

/** The sign of a module that is no file. */
const PREFIX = '\0valibot/';
const WHOLE = /[\\/]valibot[\\/]dist[\\/]index\.mjs$/;

/**
 * Takes the package `valibot`, which is one file, apart into a module for each of its functions. What several pages use is put
 * into shared files by whole modules: the popup would carry the checks that only the background makes, half of them all.
 */
export function oneByOne(): Plugin {
  let parts: ReadonlyMap<string, string> = new Map();
  return {
    name: 'porchlight:one-by-one',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith(PREFIX) ? { id: source, moduleSideEffects: false } : null),
    load: (id) => parts.get(id) ?? null,
    transform(code, id) {
      if (!isTakenApart(id)) return null;
      const split = takeApart(code, PREFIX);
      parts = split.parts;
      return { code: split.index, map: null };
    },
  };
}

/**
 * Which of the modules that import a package that was taken apart use one of its parts: those in which the name of a function of
 * that part is called, as `v.name`.
 * @param index the package as its importers see it
 * @param part the name of the part
 * @param importers the modules that import the package, with their code
 */
export function usersOf(index: string, part: string, importers: ReadonlyMap<string, string>): string[] {
  const names = index
    .split('\n')
    .filter((line) => line.endsWith(` from ${JSON.stringify(part)};`))
    .map((line) => line.replace(/^.* as (\S+) }.*$/, '$1'));
  const isNamed = new RegExp(`\\bv\\.(?:${names.join('|')})\\b`);
  return names.length === 0 ? [] : [...importers].filter(([, code]) => isNamed.test(code)).map(([id]) => id);
}

export function isTakenApart(id: string): boolean {
  return WHOLE.test(id);
}

/** A module taken apart: its parts by their names, and one that gives what the whole gave. */
interface Apart {
  parts: Map<string, string>;
  index: string;
}

/** What stands at the top of a module. */
interface Declaration {
  name: string;
  /** It may be written to. */
  isVariable: boolean;
  /** Every name in it, also those that mean something else there. */
  uses: ReadonlySet<string>;
  code: string;
}

/**
 * Takes a module without imports apart. What uses a variable stays in one part with it, because nobody may write to what is
 * imported.
 * @param prefix of the names of the parts
 * @throws Error when there is anything but declarations of one name each, and names to export
 */
export function takeApart(code: string, prefix: string): Apart {
  const { body } = parseAst(code);
  const statements: readonly unknown[] = body;
  const exported = statements.filter((each) => isNode(each, 'ExportNamedDeclaration'));
  const declarations = declarationsIn(code, statements);
  const variables = declarations.filter((each) => each.isVariable);
  const isShared = ({ name, uses }: Declaration) =>
    variables.some((variable) => variable.name === name || uses.has(variable.name));
  const shared = declarations.filter(isShared);
  const groups = [shared, ...declarations.filter((each) => !isShared(each)).map((each) => [each])];
  const homes = new Map(
    groups.flatMap((group, index) => group.map(({ name }) => [name, `${prefix}${index}`])),
  );
  return {
    parts: new Map(groups.map((group, index) => [`${prefix}${index}`, moduleOf(group, homes)])),
    index: exported
      .flatMap(specifiersOf)
      .map(([local, name]) => exportFrom(local, name, homes))
      .join('\n'),
  };
}

function declarationsIn(code: string, statements: readonly unknown[]): Declaration[] {
  let end = 0;
  return statements.flatMap((statement) => {
    if (!isNode(statement) || statement.type === 'ExportNamedDeclaration') return [];
    // With the comment before it, which may tell bundlers that the function has no effects.
    const text = code.slice(end, statement.end);
    end = statement.end;
    const names = [...nodesIn(statement)].filter((node) => isNode(node, 'Identifier'));
    return [
      {
        name: nameOf(statement),
        isVariable: statement['kind'] === 'let',
        uses: new Set(names.map((node) => String(node['name']))),
        code: text,
      },
    ];
  });
}

function nameOf(statement: Node): string {
  const { declarations } = statement;
  const [declaration, ...more] = Array.isArray(declarations) ? declarations : [statement];
  const id = isNode(declaration) && more.length === 0 ? declaration['id'] : null;
  if (!isNode(id, 'Identifier')) throw new Error(`A ${statement.type} cannot be taken out of its module`);
  return String(id['name']);
}

function moduleOf(group: readonly Declaration[], homes: ReadonlyMap<string, string>): string {
  const own = new Set(group.map(({ name }) => name));
  const imports = [...new Set(group.flatMap(({ uses }) => [...uses]))].flatMap((name) => {
    const home = homes.get(name);
    return home === undefined || own.has(name) ? [] : [`import { ${name} } from ${JSON.stringify(home)};`];
  });
  return [...imports, ...group.map(({ code }) => code), `export { ${[...own].join(', ')} };`].join('\n');
}

function specifiersOf(statement: Node): (readonly [local: string, name: string])[] {
  const { specifiers } = statement;
  return [...nodesIn(specifiers)]
    .filter((node) => isNode(node, 'ExportSpecifier'))
    .map(({ local, exported }) => [identifier(local), identifier(exported)]);
}

function identifier(node: unknown): string {
  if (!isNode(node, 'Identifier')) throw new Error('A name to export is no identifier');
  return String(node['name']);
}

function exportFrom(local: string, name: string, homes: ReadonlyMap<string, string>): string {
  return `export { ${local} as ${name} } from ${JSON.stringify(homes.get(local))};`;
}
