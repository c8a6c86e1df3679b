// Owns: telling the teacher that what was asked of the server failed; nothing while it has not.
import type { ComponentChildren } from 'preact';
import type { Asked, Work } from '../state/state';
import { Notice } from './Notice';

interface Props {
  of: Asked<unknown> | Work | null;
  title: string;
  /** What is not in danger. */
  safe?: string;
  /** Ways on. */
  children?: ComponentChildren;
}

export function Failure({ of, ...rest }: Props) {
  return of?.state === 'failed' ? <Notice tone="failure" problem={of.trouble} {...rest} /> : null;
}
