// Owns: TypeScript and JSX for jest, by the same compiler as the product.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('x')
        ? 'tsx'
        : path.endsWith('s') && !path.endsWith('.ts')
          ? 'js'
          : 'ts',
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      sourcemap: 'inline',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code };
  },
};
