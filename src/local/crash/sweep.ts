// Owns: the sweep: every case of a job, how one is lived through, and what is found after it.
import type { Fault } from '../script/fault';
import type { Finding } from './audit/finding';
import { auditJobs } from './audit/jobs';
import { auditNotebook } from './audit/notebook';
import { auditNotes } from './audit/notes';
import { auditPlan } from './audit/plan';
import { faultsOf } from './faults';
import type { Job } from './job';
import type { Scene } from './scene';
import { Strike } from './strike';
import { Teacher } from './teacher';

/** What teachers do after a failure: press "try again" at once, or close the sidebar and come back. */
const ORDERS = ['again', 'reopen'] as const;
export type Order = (typeof ORDERS)[number];
/** Jobs of more calls take the two in turn. */
const LONG = 30;

export interface Case {
  job: string;
  /** From 1, over all runs of the job. */
  call: number;
  /** What is called, and by which function: `saveConference Range.setValues`. */
  name: string;
  fault: string;
  order: Order;
}

export interface Failure extends Case {
  findings: Finding[];
}

/** Everything that can befall a job, one at a time. */
export function casesOf(job: Job): Case[] {
  const trial = job.begin();
  trial.strike = new Strike();
  job.act(trial);
  const { calls } = trial.strike;
  return calls.flatMap(({ run, call }, index) => {
    const faults = Object.keys(
      job.meanwhile ? { meanwhile: 0 } : faultsOf(call.name, call.detail, call.number === 1),
    );
    const orders = (place: number) =>
      calls.length > LONG ? [ORDERS[(index + place) % 2] ?? 'again'] : ORDERS;
    return faults.flatMap((fault, place) =>
      orders(place).map((order) => ({
        job: job.name,
        call: index + 1,
        name: `${run} ${call.name}${call.detail ? ` ${shortened(call.detail)}` : ''}`,
        fault,
        order,
      })),
    );
  });
}

const shortened = (detail: string) => detail.replace(/\?.*$/, '').replace(/https:\/\/\w+\./, '');

/** Lives through cases of one job. Held against how it goes with nothing in its way. */
export function judge(job: Job): (one: Case) => Finding[] {
  const untouched = ORDERS.map((order) => {
    const scene = job.begin();
    job.act(scene);
    if (job.meanwhile) {
      job.meanwhile(scene);
    }
    settle(scene, order);
    const findings = findingsOf(scene, scene, job);
    if (findings.length > 0)
      throw new Error(
        `${job.name} does not even work undisturbed: ${findings.map(({ says }) => says).join('; ')}`,
      );
    return [order, scene] as const;
  });
  const byOrder = new Map(untouched);
  return (one) => {
    const reference = byOrder.get(one.order);
    if (!reference) throw new Error(`There is no order "${one.order}".`);
    const scene = job.begin();
    scene.strike = new Strike(one.call, faultOf(job, scene, one));
    job.act(scene);
    if (!scene.strike.struck) throw new Error(`${job.name} never came to its call ${one.call}.`);
    settle(scene, one.order);
    return findingsOf(scene, reference, job);
  };
}

function faultOf(job: Job, scene: Scene, one: Case): Fault {
  const { meanwhile } = job;
  if (meanwhile) {
    return {
      type: 'meanwhile',
      act: () => {
        const { strike } = scene;
        scene.strike = new Strike();
        meanwhile(scene);
        scene.strike = strike;
      },
    };
  }
  const [, method = '', detail = ''] = one.name.split(' ');
  const fault = faultsOf(method, detail, true)[one.fault];
  if (!fault) throw new Error(`${one.name} cannot be struck by "${one.fault}".`);
  return fault;
}

const MINUTE = 60_000;

/** The product is used as ever: "try again", the next trigger, the sidebar opened before or after. */
function settle(scene: Scene, order: Order): void {
  scene.strike = new Strike();
  const teachers = scene.teachers.map((email) => new Teacher(scene, email));
  const open = () => {
    for (const one of teachers)
      if (!one.open()) scene.complaints.push(`the sidebar of ${one.email} does not open`);
  };
  if (order === 'reopen') open();
  for (const again of scene.undone.splice(0))
    if (!again()) scene.complaints.push(`tried again it fails: ${lastError(scene)}`);
  for (const run of scene.passTime(scene.workspace.clock.now() + 65 * MINUTE))
    if (run.outcome !== 'answered')
      scene.complaints.push(`the trigger fails: ${run.error?.message ?? run.outcome}`);
  if (order === 'again') open();
}

function lastError({ workspace }: Scene): string {
  const failed = workspace.executions.filter(({ outcome }) => outcome !== 'answered');
  return failed[failed.length - 1]?.error?.message ?? 'nobody knows why';
}

function findingsOf(scene: Scene, reference: Scene, job: Job): Finding[] {
  return [
    ...scene.complaints.map((says): Finding => ({ harm: 'stuck', says })),
    ...auditNotes(scene),
    ...(job.planStays ? [] : auditPlan(scene)),
    ...auditNotebook(scene, reference),
    ...auditJobs(scene, reference),
    ...(job.check?.(scene) ?? []),
  ];
}
