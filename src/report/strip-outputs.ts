import { isArrayLiteralExpression, isObjectLiteralExpression, isPropertyAssignment, isStringLiteral, parseJsonText, type Expression, type ObjectLiteralExpression } from "typescript";

/**
 * A notebook's file without what running it left: the outputs and execution counts of its code cells. Every other
 * character stays, so that a version control sees nothing else change.
 *
 * @param text the file's text, which {@link readNotebook} can read.
 * @example
 * stripOutputs('{"cells": [{"cell_type": "code", "execution_count": 3, "outputs": [1]}]}');   // … null, "outputs": []
 */
export function stripOutputs(text: string): string {
  const file = parseJsonText("notebook.json", text);
  const cells = valueOf(file.statements[0]?.expression, "cells");
  if (cells === undefined || !isArrayLiteralExpression(cells)) return text;
  let stripped = "";
  let at = 0;
  for (const cell of cells.elements) {
    const type = valueOf(cell, "cell_type");
    if (type === undefined || !isStringLiteral(type) || type.text !== "code") continue;
    for (const [value, empty] of emptied(cell as ObjectLiteralExpression)) {
      stripped += text.slice(at, value.getStart(file)) + empty;
      at = value.end;
    }
  }
  return stripped + text.slice(at);
}

/** The values to replace, in the order in which they stand, each with what takes its place. */
function emptied(cell: ObjectLiteralExpression): [Expression, string][] {
  return ([["execution_count", "null"], ["outputs", "[]"]] as const)
    .flatMap(([name, empty]): [Expression, string][] => {
      const value = valueOf(cell, name);
      return value === undefined || (isArrayLiteralExpression(value) && value.elements.length === 0) ? [] : [[value, empty]];
    })
    .sort(([a], [b]) => a.pos - b.pos);
}

function valueOf(object: Expression | undefined, name: string): Expression | undefined {
  if (object === undefined || !isObjectLiteralExpression(object)) return undefined;
  for (const property of object.properties) {
    if (isPropertyAssignment(property) && isStringLiteral(property.name) && property.name.text === name) return property.initializer;
  }
  return undefined;
}
