// Owns: labels of a planning sheet left between the sentences.
import { compiled } from '../../pattern';
import { type LookFor, point } from '../lookFor';

const LABEL =
  /^\W*(?:hook|background|introduction|intro|thesis(?: statement)?|claim|topic sentence|evidence|elaboration|explanation|reasoning|details?|supporting details?|closing(?: sentence)?|conclusion|concluding sentence|call to action|counter ?claim|rebuttal|body(?: paragraph)?|transition|beginning|middle|end|problem|solution|(?:reason|detail|paragraph|body paragraph|event|fact|evidence|thesis statement)\s*#?\s*\d)\s*#?\d?\W*$/i;

export const planLabels: LookFor = {
  name: 'organization-plan-labels-left',
  skill: 'organization',
  kind: 'need',
  find(page) {
    const labels = page.paragraphs.filter(
      ({ text }) => text.length < 40 && compiled(LABEL).test(text),
    );
    if (labels.length < 2) return [];
    return labels.flatMap((paragraph) => {
      const sentence = paragraph.sentences[0];
      return sentence
        ? [
            point(
              sentence,
              0,
              sentence.text.length,
              {
                en: `Labels of a planning sheet stand between the sentences (${labels.length} of them): the plan is not yet a piece.`,
                es: `Entre las oraciones quedan rótulos de una hoja de planificación (${labels.length}): el plan todavía no es un texto.`,
              },
              labels.length,
            ),
          ]
        : [];
    });
  },
};
