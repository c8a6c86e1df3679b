// Owns: LanguageApp: a translation that is plainly a pretended one. It needs no permission of its own.
import type { Execution } from './execution';
import type { Host } from './host';
import { claim } from './quota';
import { service } from './service';

/** Nothing is translated here: the text comes back marked with the language it would be in. */
export function makeLanguageApp(host: Host, run: Execution): object {
  return service(run, 'LanguageApp', {
    translate(text: unknown, source: unknown, target: unknown) {
      return run.call('LanguageApp', 'translate', () => {
        for (const [name, code] of Object.entries({
          sourceLanguage: source,
          targetLanguage: target,
        })) {
          const automatic = name === 'sourceLanguage' && code === '';
          if (automatic || /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(String(code))) continue;
          throw run.realm.error(`Invalid argument: ${name}`);
        }
        claim(host, run, 'translate');
        const plain = String(text);
        return plain === '' || source === target ? plain : `[${target}] ${plain}`;
      });
    },
  });
}
