import type * as TypeScript from "typescript";

/** The file by which tslab tells the compiler what earlier cells declared. */
const EARLIER_CELLS = "__prev__.d.ts";

/**
 * Writes `{ theme }` as `{ theme: exports.theme }` where an earlier cell declared `theme`. tslab reaches the variables
 * of earlier cells by way of `exports`, but leaves this shorthand out, so that it compiled and then failed.
 */
export function expandShorthand(ts: typeof TypeScript, checker: TypeScript.TypeChecker): TypeScript.TransformerFactory<TypeScript.SourceFile> {
  const isEarlier = (symbol: TypeScript.Symbol | undefined): boolean => symbol?.declarations?.some((one) => one.getSourceFile().fileName.endsWith(EARLIER_CELLS)) ?? false;
  return (context) => (file) => {
    const visit = (node: TypeScript.Node): TypeScript.Node => {
      if (!ts.isShorthandPropertyAssignment(node) || !isEarlier(checker.getShorthandAssignmentValueSymbol(node))) return ts.visitEachChild(node, visit, context);
      const { factory } = context;
      const value = factory.createPropertyAccessExpression(factory.createIdentifier("exports"), node.name.text);
      return factory.createPropertyAssignment(node.name.text, node.objectAssignmentInitializer === undefined ? value : factory.createAssignment(value, node.objectAssignmentInitializer));
    };
    return ts.visitEachChild(file, visit, context);
  };
}
