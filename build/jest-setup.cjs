// Owns: what every test run needs first: the add-on as Google would run it, built once.
module.exports = async () => {
  const { bundle } = await import('./bundle.mjs');
  await bundle();
};
