// Owns: the frame of the add-on's dialogs, and text that stays text in them.
import type { Language } from '../conference/language';

/** @param script runs in the page; nothing of anybody's words may be put into it. */
export const dialogPage = (
  title: string,
  language: Language,
  body: string,
  script = '',
): string => `<!doctype html>
<html lang="${language}"><head><base target="_blank"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>
body{font:14px/1.45 Arial,sans-serif;color:#202124;margin:0;padding:4px 16px 16px;overflow-wrap:anywhere}
p{margin:8px 0}ul{margin:4px 0 12px;padding-left:20px}h2{font-size:14px;margin:14px 0 4px}a{color:#1558d6}
select,textarea,button{font:inherit;max-width:100%;box-sizing:border-box}
select,textarea{width:100%;padding:6px;border:1px solid #80868b;border-radius:4px}
button{margin:8px 8px 0 0;padding:8px 16px;border:1px solid #80868b;border-radius:18px;background:#fff;cursor:pointer}
.main{background:#1a5c47;color:#fff;border-color:#1a5c47}.grave{background:#b3261e;color:#fff;border-color:#b3261e}
button:disabled{background:#e8eaed;color:#5f6368;border-color:#dadce0;cursor:default}
label{display:block;margin:8px 0}[hidden]{display:none}
</style></head><body><main>
${body}
</main>${script === '' ? '' : `<script>${script}</script>`}</body></html>`;

/** Text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
