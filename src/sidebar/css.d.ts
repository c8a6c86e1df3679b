// Owns: telling TypeScript that the build takes style sheets as imports.
declare module '*.css';
