import type { Directory } from '@gopy/departments';
import { days, type StaffActor, type SteppedClock } from '@gopy/kernel';
import type { Actor, TakeStep, Ticket } from '@gopy/tickets';
import type { CastPeople } from './cast-people.js';
import type { CastStep } from './cast-ticket.js';

export type Stage = {
  readonly takeStep: TakeStep;
  readonly clock: SteppedClock;
  readonly people: CastPeople;
  readonly directory: Directory;
  /** Photos that the department answers with. */
  readonly answerPhotos: readonly string[];
  /** The code of another ticket of the cast. */
  readonly codeOf: (key: string) => string;
};

const CITIZEN: Actor = { kind: 'citizen' };

/** Takes one step of a story as whoever would take it in life. */
export function playStep(ticket: Ticket, step: CastStep, stage: Stage): Promise<Ticket> {
  const { code, departmentId, dueAt } = ticket.state;
  const { takeStep, people, directory } = stage;
  const idOf = (department: string) => directory.departmentByCode(department).id;
  const officer = (): StaffActor => people.member('officer', departmentId ?? '0');
  const approver = (): StaffActor => people.member('approver', departmentId ?? '0');
  switch (step.action) {
    case 'dispatch':
      return takeStep.run(code, 'dispatch', { departmentId: idOf(step.department), reason: step.reason }, people.cityWide('coordinator'));
    case 'return':
      return takeStep.run(
        code,
        'return',
        { ...step, suggestedDepartmentId: step.suggestedDepartment && idOf(step.suggestedDepartment) },
        officer(),
      );
    case 'transfer':
      return takeStep.run(code, 'transfer', { departmentId: idOf(step.department), reason: step.reason }, approver());
    case 'extend':
      return takeStep.run(
        code,
        'extend',
        { dueAt: new Date(dueAt.getTime() + days(step.days)).toISOString(), reason: step.reason },
        officer(),
      );
    case 'cooperate':
      return takeStep.run(
        code,
        'cooperate',
        {
          parts: step.departments.map((department) => ({
            departmentId: idOf(department),
            task: 'Phối hợp kiểm tra và xử lý phần việc của đơn vị.',
          })),
        },
        officer(),
      );
    case 'complete-part':
      return takeStep.run(code, 'complete-part', step, people.member('officer', idOf(step.department)));
    case 'merge':
      return takeStep.merge(code, stage.codeOf(step.into), people.cityWide('coordinator'), {});
    case 'note':
      return takeStep.run(code, 'note', { content: step.text }, departmentId === null ? people.cityWide('coordinator') : officer());
    case 'message':
      return takeStep.run(
        code,
        'message',
        step,
        step.by === 'citizen' ? CITIZEN : departmentId === null ? people.cityWide('operator') : officer(),
      );
    case 'grant-extension':
      return takeStep.run(code, 'grant-extension', {}, people.cityWide('coordinator'));
    case 'decline':
    case 'prioritise':
      return takeStep.run(code, step.action, step, people.cityWide('coordinator'));
    case 'supply':
    case 'rate':
    case 'reopen':
      return takeStep.run(code, step.action, step, CITIZEN);
    case 'close':
      return takeStep.run(code, 'close', {}, { kind: 'clock' });
    case 'send-back':
    case 'approve':
      return takeStep.run(code, step.action, step, approver());
    case 'submit':
      return takeStep.run(code, 'submit', { ...step, attachmentIds: stage.answerPhotos }, officer());
    case 'accept':
    case 'ask':
      return takeStep.run(code, step.action, step, officer());
  }
}
