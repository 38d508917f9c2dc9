import type { Staff } from './staff.js';

export abstract class StaffRegister {
  abstract findByUsername(username: string): Promise<Staff | undefined>;
  abstract find(id: string): Promise<Staff | undefined>;
  /** False when the user name is taken. */
  abstract add(staff: Staff): Promise<boolean>;
}
