import { Clock } from '@gopy/kernel';
import { type Directory, DirectorySource } from '@gopy/departments';
import { Injectable } from '@nestjs/common';
import type { DeadlineRules, Deadlines, DeadlineTerms } from '../domain/deadline-rules.js';
import type { DepartmentTree } from '../domain/ticket-policy.js';
import type { Circumstances } from '../domain/steps/step-effect.js';

/** The city as a step sees it: the time, the tree of departments, the deadlines of the tables as they stand now. */
@Injectable()
export class CityCircumstances {
  constructor(
    private readonly directories: DirectorySource,
    private readonly clock: Clock,
  ) {}

  now(): Circumstances {
    const directory = this.directories.current();
    return { now: this.clock.now(), tree: treeOf(directory), deadlines: deadlineRules(directory) };
  }
}

export const treeOf = (directory: Directory): DepartmentTree => ({
  contains: (above, below) => {
    for (let id: string | null = below; id !== null; id = directory.findDepartment(id)?.parentId ?? null) if (id === above) return true;
    return false;
  },
});

export const deadlineRules = (directory: Directory): DeadlineRules => ({
  plan: (terms) => planIn(directory, terms),
  workingMinutesBetween: (departmentId, from, to) => directory.calendarOf(departmentId).workingMinutesBetween(from, to),
});

function planIn(directory: Directory, { anchor, pausedMinutes, categoryId, priority, departmentId }: DeadlineTerms): Deadlines {
  const target = directory.target(categoryId, priority);
  const calendar = target.wallClock ? directory.calendar('always') : directory.calendarOf(departmentId);
  const after = (count: number) => calendar.addWorkingMinutes(anchor, count + pausedMinutes);
  return { dispatchDueAt: after(target.dispatchMinutes), firstResponseDueAt: after(target.firstResponseMinutes), dueAt: after(target.resolutionMinutes) };
}
