// Prints where api.ts says `any` or `unknown`, and exits with 1 if it does anywhere but in the
// headers of an answer, which openapi-typescript leaves open.
import { readFileSync } from "node:fs";
import ts from "typescript";

const file = process.argv[2];
const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
const found = [];

function look(node) {
  if (ts.isPropertySignature(node) && node.name.getText(source) === "headers") return;
  if (node.kind === ts.SyntaxKind.AnyKeyword || node.kind === ts.SyntaxKind.UnknownKeyword) {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${file}:${line + 1}: ${node.parent.getText(source)}`);
  }
  ts.forEachChild(node, look);
}

look(source);
if (found.length) {
  console.error(found.join("\n"));
  process.exit(1);
}
