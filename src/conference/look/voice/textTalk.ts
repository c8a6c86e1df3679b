// Owns: words written as in a text message.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const TEXT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  bc: 'because',
  cuz: 'because',
  cus: 'because',
  coz: 'because',
  idk: "I don't know",
  lol: 'what made you laugh',
  omg: 'what surprised you',
  plz: 'please',
  pls: 'please',
  thx: 'thanks',
  tho: 'though',
  btw: 'by the way',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
};

/** For those that stand for no word of the page. */
const SPANISH: Readonly<Record<string, string>> = {
  lol: 'lo que te hizo reír',
  omg: 'lo que te sorprendió',
};

const PATTERN = new RegExp(
  `(?<![\\w.'-])(?:${Object.keys(TEXT).join('|')})(?![\\w.'-]*[\\w'-])`,
  'gi',
);

export const textTalk: LookFor = {
  name: 'voice-text-talk',
  skill: 'voice',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, PATTERN).filter(
      ({ match }) => !/^[A-Z]{2,}$/.test(match[0]) && match[0] !== 'U',
    );
    return hits.map((hit) => {
      const word = hit.match[0].toLowerCase();
      return pointAt(
        hit,
        {
          en: `"${hit.match[0]}" is how one writes a message; on the page it is ${TEXT[word] ?? 'written out'}.`,
          es: `"${hit.match[0]}" es de los mensajes; en la hoja va ${SPANISH[word] ?? TEXT[word] ?? 'la palabra entera'}.`,
        },
        hits.length,
      );
    });
  },
};
