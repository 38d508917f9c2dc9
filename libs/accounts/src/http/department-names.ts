import type { Named } from '@gopy/contracts';

/** What a department is called; the process wires in whoever knows. */
export abstract class DepartmentNames {
  abstract named(id: string): Named | undefined;
}
