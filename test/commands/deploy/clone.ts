// Owns: a folder that was just cloned and built, and a deployment from it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clasp } from '../../../src/commands/deploy/clasp';
import { deploy } from '../../../src/commands/deploy/deploy';
import { readOptions } from '../../../src/commands/deploy/options';
import { DeployError } from '../../../src/commands/deploy/step';
import { tempFolder } from '../../tempFolder';

export const CODE = 'var Addon_ = {};\nfunction onOpen() {}\n';
export const MANIFEST = readFileSync('appsscript.json', 'utf8');

export class Clone {
  readonly root = tempFolder('clone');
  readonly dist = join(this.root, 'build', 'dist');

  constructor(
    readonly clasp: Clasp,
    /** What the person at the terminal types; null when nobody is there. */
    readonly types: string | null = null,
  ) {
    mkdirSync(this.dist, { recursive: true });
    this.build();
  }

  build(code = CODE): void {
    writeFileSync(join(this.dist, 'Code.js'), code);
    writeFileSync(join(this.dist, 'Sidebar.html'), '<p>Sidebar</p>');
    writeFileSync(join(this.dist, 'appsscript.json'), MANIFEST);
  }

  /** What the person was told, to the end or to where it could not go on. */
  async deploy(...args: string[]): Promise<string> {
    const said: string[] = [];
    const { types } = this;
    try {
      await deploy(readOptions(args), {
        root: this.root,
        clasp: this.clasp,
        say: (line) => said.push(line),
        ask: types === null ? null : async () => types,
        open: (url) => said.push(`opened ${url}`),
      });
    } catch (error) {
      if (!(error instanceof DeployError)) throw error;
      said.push(error.message);
    }
    return said.join('\n');
  }

  get project(): { scriptId: string; parentId?: string } {
    return JSON.parse(readFileSync(join(this.root, '.clasp.json'), 'utf8'));
  }
}
