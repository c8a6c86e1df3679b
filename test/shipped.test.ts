// Owns: the promises about what is shipped: whose work is in it, and which version it is.
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(name, 'utf8');

it('names everybody’s work in it with their licence, in the repository and in the page itself', () => {
  const { devDependencies } = JSON.parse(read('package.json'));
  const notice = read('THIRD_PARTY.md');
  const listed = [...notice.matchAll(/^## (\S+) (\S+)$/gm)].map(([, name, version]) => [
    name,
    version,
  ]);
  expect(listed).toEqual([['preact', devDependencies.preact]]);
  const licence = read('node_modules/preact/LICENSE').trim();
  expect(notice).toContain(licence);
  expect(read('build/dist/Sidebar.html')).toContain(licence);
});

it('says its version, which the changelog begins with', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(read('build/dist/Code.js')).toContain(`"${version}"`);
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

it('tells the administrator of every permission it asks for, and of no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  const told = [...read('docs/administrators.md').matchAll(/^\| `([\w.]+)`(?: \(\w+\))? \|/gm)].map(
    ([, name]) => `https://www.googleapis.com/auth/${name}`,
  );
  expect(told.sort()).toEqual([...oauthScopes].sort());
});
