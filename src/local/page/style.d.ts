// Owns: telling the compiler that the page's styles are imported for their effect.
declare module '*.css';
