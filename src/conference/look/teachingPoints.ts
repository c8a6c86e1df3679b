// Owns: which teaching point each look-for leads to.

/** Look-for → id in the bank. A look-for without an entry leads to its skill only. */
export const TEACHING_POINTS: Readonly<Record<string, string>> = {};
