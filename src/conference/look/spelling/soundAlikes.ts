// Owns: words that sound like the one that was meant.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const OWNED =
  'own|mom|moms|dad|dads|mother|father|parents?|famil(?:y|ies)|friends?|homework|kids?|child|children|brothers?|sisters?|hands?|heads?|eyes|hair|faces?|names?|lives|houses?|rooms?|beds?|dogs?|cats?|pets?|jobs?|grades?|minds?|cats?|tails?|teeth|legs|wings|fur|shells?|eggs|babies|nests?|necks?|claws|ears|mouths?|hoofs|hooves|thumbs|fingers|fingertips|shoulders|bikes?|lunch|shirts?|tummy|tummies|stomachs?|money|prey|toys|stuff|seats?|turn|team|coach|phones?|bod(?:y|ies)|brains?|opinions?|teachers?|classes|chores|bags?|books?|sleep|education|free time|personal|grandparents|grandma|grandpa|cousins?|health|future|clothes|shoes|feelings|benefits|students|backyard|thoughts|rooms?';

const PAIRS: readonly { pattern: RegExp; meant: string }[] = [
  {
    pattern: new RegExp(
      // Not "is there homework", nor "out there kids play".
      `(?<![\\w'-])(?<!\\b(?:is|are|was|were|isn't|aren't|wasn't|be|been|over|out|up|down|why|because) )there (?:${OWNED})\\b(?! (?:is|are|was|were)\\b)`,
      'gi',
    ),
    meant: 'their',
  },
  {
    pattern:
      /(?<![\w'-])their (?:is|are|was|were|isn't|aren't|wasn't|will be|has been|would be)\b/gi,
    meant: 'there',
  },
  {
    pattern:
      /(?<![\w'-])they're (?:own|mom|dad|parents|family|friends?|homework|kids|brother|sister|hands|house|lives)\b/gi,
    meant: 'their',
  },
  {
    pattern:
      /(?<=^\W*|[.,!?;] |\b(?:think|know|that|said|if|because|and|but|so|when|hope|guess|like|since|where|until) )your (?:not|welcome|going to|gonna|so (?:\w+)\b(?! of)|right\b(?=[.!,]| about)|wrong\b(?=[.!,]| about)|the (?:best|worst|one|only)|a (?:good|bad|great|kid|student|person|teacher|parent)|too (?:young|old|tired|small|late)|really|always|in trouble)/gi,
    meant: "you're",
  },
  {
    pattern:
      /\b(?:is|are|was|were|am|be|been|being|it's|i'm|he's|she's|they're|its|(?<!\b(?:a|the|one|no|only|best|easiest|easy|good|great|another|my|this|that) )way|far) to (?:hard|late|early|big|small|tired|scared|long|short|many|fast|slow|hot|cold|loud|easy|old|young|little|far|busy|bad|good|expensive|difficult|heavy|sick|lazy|boring|dangerous|stressed|nervous|shy|afraid|stressful)\b(?! (?:days|hours|kids|students|people|workers?)\b)/gi,
    meant: 'too',
  },
  {
    pattern:
      /\b(?:get|gets|got|getting|feel|feels|felt) to (?:hard|late|tired|scared|hot|cold|loud|nervous|excited|full|heavy)\b(?! (?:days|hours|kids|students|people|food|water)\b)/gi,
    meant: 'too',
  },
  {
    // "It happens to many people" is right; so is "it led to much".
    pattern:
      /(?<![\w'-])(?<!\b(?:lead|leads|led|leading|due|according|thanks|rise|add|adds|added|amount|amounts|similar) )to much\b|\b(?:way|have|has|had|eat|ate|got|do|spend|take|not) to many\b/gi,
    meant: 'too',
  },
  {
    pattern:
      /\b(?:bigger|smaller|faster|slower|taller|shorter|longer|less|higher|lower|smarter|louder|rather|colder|hotter|other|(?:is|are|was|were|it's|be|much|way|even) (?:better|worse|older|younger|harder|easier|stronger|happier|cooler|nicer)) then (?:a|an|the|me|my|him|his|her|your|us|our|them|their|any\w*|ever|being|just|having|usual|before|\d+|others|normal|doing)\b/gi,
    meant: 'than',
  },
  {
    pattern:
      /\bmore then (?:\d+|one|two|three|four|five|six|ten|a|an|the|enough|anything|ever|just|half|once|that|us|me|you|them|any)\b/gi,
    meant: 'than',
  },
  {
    pattern:
      /\b(?:people|kids|friends|dogs|parents|students|who) where (?:going|playing|having|walking|running|so|very|really|happy|sad|scared|excited)\b/gi,
    meant: 'were',
  },
  { pattern: /\b(?:we|they) where\b/gi, meant: 'were' },
  {
    pattern:
      /\b(?:to|can|could|would|will|don't|didn't|couldn't|can't|should|could) (?:here) (?:the|a|it|him|her|them|me|you|my|his|that|what|something|about|from|anything)\b/gi,
    meant: 'hear',
  },
  {
    pattern:
      /(?<!\band )\bevery one (?:else|knows|wants|thinks|would|will|could|should|loves|likes|says|said)\b/gi,
    meant: 'everyone',
  },
  {
    pattern: /\b(?:i|we|they|he|she) (?:new) (?:that|it|he|she|what|how|i|we|they|the|this)\b/gi,
    meant: 'knew',
  },
  {
    pattern:
      /\b(?:i|we|you|they|to|don't|didn't|dont|not|even|already|all) no (?:that|it|how|what|why|where|who|if)\b(?! (?:longer|more|matter))/gi,
    meant: 'know',
  },
  {
    pattern: /\b(?:all ready) (?:is|are|was|were|has|have|had|know|knew|did|took)\b/gi,
    meant: 'already',
  },
  {
    pattern: /\b(?:i|we|he|she|they) (?:past) (?:the|a|my|by|out|it|him|her)\b/gi,
    meant: 'passed',
  },
  { pattern: /\b(?:the|a|an|my|big|bad|no) (?:affect)\b/gi, meant: 'effect' },
  {
    pattern:
      /\b(?:will|would|can|could|might|may|to|also|does|did|not) effect (?:the|our|my|their|your|students|kids|people|how|us|them|me|you)\b/gi,
    meant: 'affect',
  },
  {
    pattern:
      /\b(?:a|in|one|another|of) peace of (?:cake|paper|pizza|candy|pie|bread|wood|the|my|gum|chocolate|advice)\b/gi,
    meant: 'piece',
  },
  {
    pattern: /\b(?:i|we|he|she|they) (?:through) (?:it|the|my|him|her|up|a|them)\b/gi,
    meant: 'threw',
  },
  {
    // "Look forward to." keeps its "to": only after what asks for a verb, or for nothing more.
    pattern: /\b(?:should|could|would|can|did|do|does|will|me|him) to(?=[.!?])/gi,
    meant: 'too',
  },
  {
    pattern: /^than (?:i|we|they|he|she|it|you|my|the|put|add|take|go|mix)\b/gi,
    meant: 'then',
  },
  {
    pattern:
      /\b(?:if|when|because|that|since|while|think|know|say|so|and) your (?:getting|going|being|doing|having|trying|looking|bored|tired|hungry|late|sick|lucky|sad|scared|mad|happy|done|old enough|tall|not|like me|allowed)\b(?! (?:brother|sister|friend|dog|cat|kid|face|eyes|parents|mom|dad)s?\b)/gi,
    meant: "you're",
  },
  {
    pattern:
      /\b(?:the|my|this|a) hole (?:time|day|class|world|thing|school|family|night|week|year|team|way|bag|box|pizza|life|game|house|summer|weekend|story|bunch)\b/gi,
    meant: 'whole',
  },
  {
    pattern:
      /\b(?:need|needs|take|takes|took|have|get|gets|got|want|deserve) (?:a|an?other|some) brakes?\b(?! (?:pedal|pad|line|light)s?)/gi,
    meant: 'break',
  },
  {
    pattern:
      /\b(?:was|were|am|are|is|i'm|get|gets|got|so|really|very|being) board(?=[.,!?]| (?:and|so|at|in|of|because|out|with|when|all|but)\b)/gi,
    meant: 'bored',
  },
  {
    pattern:
      /\b(?:i|we|he|she|they) rote (?:a|an|the|it|my|to|her|him|them|in|down|about|his|our|back)\b/gi,
    meant: 'wrote',
  },
  {
    pattern:
      /\b(?:to|will|would|can|could|might|not|don't|didn't|you|we|they) loose (?:my|the|a|your|his|her|our|their|it|all|weight|points|energy|focus|control|friends)\b/gi,
    meant: 'lose',
  },
  {
    pattern:
      /\b(?:not|isn't|aren't|wasn't|were|are|is|be|was) aloud (?:to|in|on|at|inside|outside)\b/gi,
    meant: 'allowed',
  },
  {
    pattern:
      /\b(?:wonder|decide|matter|care|know|sure|asked|ask|see) weather (?:i|we|he|she|they|it|you|the|or|to)\b/gi,
    meant: 'whether',
  },
  {
    pattern:
      /\b(?:for|in) are (?:class|school|town|house|family|room|yard|team|teacher|own|bus|street|neighborhood|car|coats|bags)\b|\b(?:get|put|take|bring|lost|got|took|on|to|at|of|if|and|all|with) are (?:coats|ball|balls|bags|shoes|own|bikes|dog|mom|dad|grandma|parents|lunch|lunches|backpacks|books|stuff|teacher|house|tent|car)\b/gi,
    meant: 'our',
  },
];

export const soundAlikes: LookFor = {
  name: 'spelling-sound-alikes',
  skill: 'spelling',
  kind: 'need',
  most: 2,
  find(page) {
    const found = PAIRS.map(({ pattern, meant }) => ({ hits: inOwnWords(page, pattern), meant }))
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => b.hits.length - a.hits.length);
    const merged = new Map<
      string,
      { first: (typeof found)[number]['hits'][number]; times: number }
    >();
    for (const { hits, meant } of found) {
      const [first] = hits;
      if (!first) continue;
      const known = merged.get(meant);
      if (known) known.times += hits.length;
      else merged.set(meant, { first, times: hits.length });
    }
    return [...merged].map(([meant, { first, times }]) =>
      pointAt(
        first,
        {
          en: `The word meant here is "${meant}"${times > 1 ? `; it is mistaken ${times} times` : ''}.`,
          es: `La palabra que va aquí es "${meant}"${times > 1 ? `; se confunde ${times} veces` : ''}.`,
        },
        times,
      ),
    );
  },
};
