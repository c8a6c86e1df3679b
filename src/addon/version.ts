// Owns: which version this is: package.json's, written in when the bundle is built.

declare const __VERSION__: string;

export const VERSION: string = __VERSION__;
