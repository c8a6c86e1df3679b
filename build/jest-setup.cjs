// Owns: what every test run needs first: the add-on as Google would run it, built once, and a
// browser, unpacked once.
module.exports = async () => {
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  const { findBrowser } = await import('./browser.mjs');
  process.env.TEST_BROWSER = JSON.stringify(findBrowser());
};
