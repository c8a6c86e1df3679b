// Owns: telling the teacher that something happened: what, what is safe, what to do.
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../addon/answers/problem';
import { Icon } from './Icon';

interface Props {
  /** A failure is read aloud at once, and looks it. */
  tone?: 'failure' | 'plain';
  title?: string;
  problem?: Problem;
  /** What is not in danger. */
  safe?: string;
  children?: ComponentChildren;
}

export function Notice({ tone = 'plain', title, problem, safe, children }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'failure' ? 'alert' : undefined}>
      {tone === 'failure' && <Icon name="alert" />}
      <div>
        {title && <p class="notice-title">{title}</p>}
        {problem && <p>{problem.says}</p>}
        {safe && <p>{safe}</p>}
        {problem?.todo && <p class="soft">{problem.todo}</p>}
        {children && <div class="notice-actions">{children}</div>}
      </div>
    </div>
  );
}
