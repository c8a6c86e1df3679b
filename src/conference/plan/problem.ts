// Owns: the weekly planning problem and its plan, as data.
import type { SkillId } from '../skill';

export interface PlanSlot {
  id: number;
  /** School day of the week, from 0. */
  day: number;
  /** `HH:MM`. */
  start: string;
  minutes: number;
}

export interface PlanWriter {
  id: string;
  /** How much each skill is needed, 1 to 3; a skill left out is not needed. */
  needs: Record<SkillId, number>;
  /** Meets twice a week. */
  extraSupport: boolean;
  /** Weeks since last met, 0 to 3. */
  weeksWaiting: number;
  absentDays: number[];
}

export interface PlanRules {
  groupMin: number;
  groupMax: number;
  groupMinutes: number;
  soloMinutes: number;
  maxVisits: number;
  maxVisitsExtraSupport: number;
  daysBetweenVisits: number;
  groupsPerSkillPerDay: number;
}

export interface PlanPrices {
  need: number;
  solo: number;
  early: number;
  repeatedPair: number;
  extraVisit: number;
  missedVisit: number;
}

export interface PlanSession {
  slot: number;
  kind: 'group' | 'solo';
  skill: SkillId;
  writers: string[];
}

export interface PlanProblem {
  days: number;
  slots: PlanSlot[];
  writers: PlanWriter[];
  /** Pairs who are never in one group. */
  keepApart: [string, string][];
  /** Pairs and how often they shared a group over the last three weeks. */
  metBefore: [string, string, number][];
  rules: PlanRules;
  prices: PlanPrices;
  /** Sessions already held or pinned: in the plan as they stand, exempt from the rules. */
  fixed?: PlanSession[];
}

/**
 * Why a promised visit is not in the plan. Only `no-time-left` costs a plan: the others are ruled
 * out by the writer's own week, whatever the plan.
 */
export type MissedReason =
  | 'absent-all-week'
  | 'no-slot-while-here'
  /** The days with a slot on which the writer is here lie too close for a second visit. */
  | 'days-too-close'
  /** No need at all is known. */
  | 'nothing-to-teach'
  /** Meets twice, but never twice on one skill. */
  | 'one-skill-only'
  | 'no-time-left';

export interface PlanMissed {
  writer: string;
  visits: number;
  reason: MissedReason;
}

export interface Plan {
  sessions: PlanSession[];
  /** By the scoring of the problem; larger is better. */
  value: number;
  missed: PlanMissed[];
  /**
   * By how much a better plan could at most be better; 0 when this one is proven the best. Where an
   * earlier plan is kept to, staying counts as it does in the search.
   */
  slack: number;
  /** True when the clock guard ended the search before its budget of moves was used. */
  cutShort: boolean;
}
