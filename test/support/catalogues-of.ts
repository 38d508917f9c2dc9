import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export type Sentences = Readonly<Record<string, string>>;
/** Sentences in both languages, as one place of the source has them. */
export type FoundCatalogue = { readonly where: string; readonly vi: Sentences; readonly en: Sentences };

/** Every `catalogue(vi, en)`, every `{ vi: …, en: … }` and every pair `const vi`, `const en` below these folders, whoever wrote them and wherever. */
export function cataloguesBelow(folders: readonly string[]): FoundCatalogue[] {
  return folders.flatMap((folder) => sourcesBelow(folder).flatMap((path) => cataloguesIn(path)));
}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(spec|d)\.tsx?$/.test(path))
    .map((path) => join(folder, path));

export function cataloguesIn(path: string, text = readFileSync(path, 'utf8')): FoundCatalogue[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: FoundCatalogue[] = [];
  const add = (node: ts.Node, vi: ts.Expression | undefined, en: ts.Expression | undefined) => {
    if (!vi || !en) return;
    const where = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    found.push({ where, vi: sentencesOf(vi), en: sentencesOf(en) });
  };
  const constants = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (isCatalogue(node)) add(node, node.arguments[0], node.arguments[1]);
    // A catalogue may have words called `vi` and `en`: the names of the languages.
    if (ts.isObjectLiteralExpression(node) && !isCatalogue(node.parent)) add(node, valueOf(node, 'vi'), valueOf(node, 'en'));
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  add(source, constants.get('vi'), constants.get('en'));
  return found;
}

const isCatalogue = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'catalogue';

const bare = (expression: ts.Expression): ts.Expression =>
  ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isParenthesizedExpression(expression)
    ? bare(expression.expression)
    : expression;

function valueOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.find((each) => each.name && nameOf(each.name) === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** Keys whose value is written out; a lone sentence has the key "". */
function sentencesOf(expression: ts.Expression): Sentences {
  const value = bare(expression);
  if (!ts.isObjectLiteralExpression(value)) return entry('', value);
  return Object.assign(
    {},
    ...value.properties.map((property) => (ts.isPropertyAssignment(property) ? entry(nameOf(property.name), property.initializer) : {})),
  );
}

function entry(key: string, expression: ts.Expression): Sentences {
  const text = textOf(bare(expression));
  return text === undefined ? {} : { [key]: text };
}

function textOf(expression: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (!ts.isBinaryExpression(expression)) return undefined;
  const [left, right] = [textOf(expression.left), textOf(expression.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
