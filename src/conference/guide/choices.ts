// Owns: what a writer settles before a draft. Apart from the words for it, which the panel is sent.

/** What is settled before a draft, in the order it is settled. */
export const CHOICES = ['topic', 'form', 'order'] as const;
export type Choice = (typeof CHOICES)[number];

/** Three ways to find each, to say to the writer. */
export type WaysToChoose = Record<Choice, string[]>;
