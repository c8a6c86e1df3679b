// Owns: reading a writer's home language as a teacher types it: a code, its English name or its own.

export interface HomeLanguage {
  /** As machine translation takes it. */
  code: string;
  /** As its speakers call it. */
  name: string;
}

/** Code, English name, own name. Those most spoken at home by children in schools of the Americas. */
const KNOWN = `
am Amharic አማርኛ
ar Arabic العربية
bn Bengali বাংলা
de German Deutsch
en English English
es Spanish Español
fa Persian فارسی
fr French Français
gu Gujarati ગુજરાતી
he Hebrew עברית
hi Hindi हिन्दी
hmn Hmong Hmoob
ht Haitian_Creole Kreyòl_ayisyen
hy Armenian Հայերեն
it Italian Italiano
ja Japanese 日本語
km Khmer ខ្មែរ
ko Korean 한국어
lo Lao ລາວ
my Burmese မြန်မာ
ne Nepali नेपाली
pa Punjabi ਪੰਜਾਬੀ
pl Polish Polski
ps Pashto پښتو
pt Portuguese Português
ro Romanian Română
ru Russian Русский
so Somali Soomaali
sw Swahili Kiswahili
th Thai ไทย
ti Tigrinya ትግርኛ
tl Tagalog Tagalog
tr Turkish Türkçe
uk Ukrainian Українська
ur Urdu اردو
uz Uzbek Oʻzbek
vi Vietnamese Tiếng_Việt
yo Yoruba Yorùbá
zh-CN Chinese 中文
zh-TW Traditional_Chinese 繁體中文`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', english = '', own = ''] = line
      .split(' ')
      .map((part) => part.replace(/_/g, ' '));
    return { code, english, own };
  });

/** Other ways to say the same. */
const ALSO: Readonly<Record<string, string>> = {
  farsi: 'fa',
  dari: 'fa',
  filipino: 'tl',
  mandarin: 'zh-CN',
  cantonese: 'zh-TW',
  zh: 'zh-CN',
  creole: 'ht',
  castellano: 'es',
};

/** null for what is no language that is known here, and for an empty cell. */
export function homeLanguage(typed: string): HomeLanguage | null {
  const even = plain(typed);
  if (even === '') return null;
  const also = ALSO[even];
  const found = KNOWN.find(
    ({ code, english, own }) =>
      code === also ||
      [code, english, own].some((name) => plain(name) === even) ||
      // "es-MX", "pt-BR".
      (/^[a-z]{2,3}-[a-z0-9]{2,4}$/.test(even) && code === even.split('-')[0]),
  );
  return found ? { code: found.code, name: found.own } : null;
}

/** Without capitals and accents, which people leave out. */
const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
