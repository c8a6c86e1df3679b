// Owns: `npm start`, which must work straight after a clone.
process.argv.splice(2, 0, 'start');
await import('./run.mjs');
