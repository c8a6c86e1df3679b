// Owns: short forms written without their apostrophe.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

/** Only what can be nothing else. "its", "were", "well", "hell", "shed" and "wed" are words too. */
const SHORT: Readonly<Record<string, string>> = {
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  im: "I'm",
  ive: "I've",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  theyre: "they're",
  theyve: "they've",
  theyll: "they'll",
  weve: "we've",
  hes: "he's",
  shes: "she's",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  wheres: "where's",
  whos: "who's",
  itll: "it'll",
  aint: "ain't",
  wont: "won't",
  mustnt: "mustn't",
  heres: "here's",
  everyones: "everyone's",
  "would'nt": "wouldn't",
  "could'nt": "couldn't",
  "should'nt": "shouldn't",
  "did'nt": "didn't",
  "does'nt": "doesn't",
  "is'nt": "isn't",
  "was'nt": "wasn't",
  "have'nt": "haven't",
  "has'nt": "hasn't",
  "wo'nt": "won't",
  "ca'nt": "can't",
  "do'nt": "don't",
};
const MISSING = new RegExp(`(?<![\\w.'-])(?:${Object.keys(SHORT).join('|')})(?![\\w-]|'\\w)`, 'gi');

/** "its" before these can only be "it is". */
const ITS =
  /(?<![\w.'-])its (?:a|an|the|not|so|very|too|really|just|like|my|your|our|been|also|going|gonna|because|better|important|okay|ok|time to|hard to|easy to|good to|bad to|fun to|about time|called|been|one of|raining|snowing|made of)\b|(?<![\w.'-])its (?:hard|easy|fun|cold|hot|cool|great|good|bad|boring|scary|dark|true|fine|gone|over|funny|amazing|weird|gross|late|fair|unfair|worth it|healthy|nice|okay|awesome)(?=[.,!?]|$| (?:for|when|because|that|if|outside|and i|but)\b)/gi;

export const apostrophes: LookFor = {
  name: 'punctuation-apostrophes',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const hits = [...inOwnWords(page, MISSING), ...inOwnWords(page, ITS)].sort(
      (a, b) => a.sentence.start + a.match.index - b.sentence.start - b.match.index,
    );
    // One is a slip.
    if (hits.length < 2) return [];
    return hits.map((hit) => {
      const written = hit.match[0].toLowerCase();
      const better = written.startsWith('its ')
        ? written.replace('its', "it's")
        : (SHORT[written] ?? written);
      return pointAt(
        hit,
        {
          en: `${hits.length} short forms lack their apostrophe or have it elsewhere: this is "${better}".`,
          es: `A ${hits.length} formas cortas les falta el apóstrofo o lo tienen en otro lugar: esta es "${better}".`,
        },
        hits.length,
      );
    });
  },
};
