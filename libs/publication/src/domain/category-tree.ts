type Node = { readonly id: string; readonly parentId: string | null };
type Tree = { findCategory(id: string | null): Node | undefined };

/** The heading under which a category stands. */
export function rootCategory(tree: Tree, categoryId: string | null): string | null {
  const category = tree.findCategory(categoryId);
  return category === undefined || category.parentId === null ? (category?.id ?? null) : rootCategory(tree, category.parentId);
}
